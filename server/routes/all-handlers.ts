import type { RouteName } from '@/contracts/api.ts';
import type { Backend } from '../backend.ts';
import { accessRoutes } from './access-routes.ts';
import { accountRoutes } from './account-routes.ts';
import { agendaRoutes } from './agenda-routes.ts';
import { authorityRoutes } from './authority-routes.ts';
import { callRoutes } from './call-routes.ts';
import { connectivityRoutes } from './connectivity-routes.ts';
import { eventRoutes } from './event-routes.ts';
import type { Handlers } from './handler.ts';
import { healthRoute } from './health-route.ts';
import { integrationRoutes } from './integration-routes.ts';
import { playbookRoutes } from './playbook-routes.ts';
import { privacyRoutes } from './privacy-routes.ts';
import { selectorRoutes } from './selector-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** A handler for every route of `contracts/api.ts`; one that is missing does not compile. */
export function allHandlers(backend: Backend): Handlers<RouteName> {
  return {
    ...healthRoute(backend),
    ...sessionRoutes(backend),
    ...accessRoutes(backend),
    ...eventRoutes(backend),
    ...accountRoutes(backend),
    ...playbookRoutes(backend),
    ...selectorRoutes(backend),
    ...authorityRoutes(backend),
    ...agendaRoutes(backend),
    ...callRoutes(backend),
    ...connectivityRoutes(backend),
    ...integrationRoutes(backend),
    ...privacyRoutes(backend),
  };
}
