import type { Backend } from '../backend.ts';
import { readAgenda } from '../services/agenda.ts';
import type { Handlers } from './handler.ts';

export function agendaRoutes(backend: Backend): Handlers<'agenda.read'> {
  return { 'agenda.read': async ({ actor }) => ({ items: await readAgenda(backend, actor) }) };
}
