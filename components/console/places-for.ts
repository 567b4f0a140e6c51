import { api } from '@/contracts/api.ts';
import type { Role } from '@/contracts/session.ts';
import type { Place } from './route.ts';

/** The route of the backend that a place cannot do without; who may call it may open the place. */
const needs = [
  ['playbooks', 'drafts.read'],
  ['team', 'boards.read'],
  ['requests', 'authority.list'],
  ['checks', 'checks.list'],
  ['disconnections', 'disconnections.list'],
  ['hosts', 'hosts.health'],
  ['accounts', 'accounts.import'],
  ['export', 'outcomes.export'],
  ['integrations', 'integrations.read'],
  ['access', 'access.read'],
  ['privacy', 'privacy.erasures'],
  ['mine', 'scores.mine'],
] as const;

/** The places of the console open to these roles, in the order of the navigation. A supervisor begins with the team. */
export function placesFor(roles: readonly Role[]): Place[] {
  const places = needs.filter(([, route]) => mayCall(route, roles)).map(([place]) => place);
  const keepsScore = roles.includes('agent');
  return places.filter((place) => place !== 'mine' || keepsScore || places.length === 1);
}

/** Whether one of the roles may call the route. */
export function mayCall(route: keyof typeof api, roles: readonly Role[]): boolean {
  const auth: string | readonly string[] = api[route].auth;
  return typeof auth === 'string' || roles.some((role) => auth.includes(role));
}
