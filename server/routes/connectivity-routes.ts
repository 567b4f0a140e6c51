import type { Backend } from '../backend.ts';
import { listDevices } from '../services/list-devices.ts';
import { listDisconnections } from '../services/list-disconnections.ts';
import type { Handlers } from './handler.ts';

export function connectivityRoutes(backend: Backend): Handlers<'disconnections.list' | 'devices.list'> {
  return {
    'disconnections.list': async ({ actor }) => ({ disconnections: await listDisconnections(backend, actor) }),
    'devices.list': async ({ actor }) => ({ devices: await listDevices(backend, actor) }),
  };
}
