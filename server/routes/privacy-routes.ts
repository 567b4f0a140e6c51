import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { listAccess, noteAccess } from '../privacy/access-log.ts';
import { erasePerson, listErasures } from '../privacy/erase-person.ts';
import { listIncidents, writeIncident } from '../privacy/incidents.ts';
import { liftHold, setHold } from '../privacy/legal-holds.ts';
import { expectPerson, findPeople } from '../privacy/person.ts';
import { planRetention, readPeriods, setPeriods } from '../privacy/retention.ts';
import { readSubjectFile } from '../privacy/subject-file.ts';
import type { Handlers } from './handler.ts';

type PrivacyRoute =
  | 'privacy.find'
  | 'privacy.read'
  | 'privacy.access'
  | 'privacy.hold'
  | 'privacy.lift'
  | 'privacy.erase'
  | 'privacy.erasures'
  | 'retention.read'
  | 'retention.set'
  | 'incidents.list'
  | 'incidents.write'
  | 'incidents.change';

export function privacyRoutes(backend: Backend): Handlers<PrivacyRoute> {
  const retention = async (org_id: string) => ({
    periods: await readPeriods(backend.db, org_id),
    plan: await planRetention(backend.db, org_id, backend.now()),
  });
  return {
    'privacy.find': async ({ actor, body }) => ({ people: await findPeople(backend, actor, body.q) }),
    'privacy.read': ({ actor, params, query }) =>
      readSubjectFile(backend, actor, params.ref, query.for === 'export' ? 'privacy.export' : 'privacy.read'),
    'privacy.access': async ({ actor, params }) => {
      const { id } = await expectPerson(backend.db, actor.org_id, params.ref);
      await noteAccess(backend, actor, 'privacy.access', [params.ref]);
      return { entries: await listAccess(backend, actor.org_id, id) };
    },
    'privacy.hold': async ({ actor, params, body }) => ({
      holds: await setHold(backend, actor, params.ref, body.reason),
    }),
    'privacy.lift': async ({ actor, params, body }) => ({
      holds: await liftHold(backend, actor, params.ref, body.reason),
    }),
    'privacy.erase': async ({ actor, params, body }) => {
      if (body.confirm !== params.ref)
        throw new ApiProblem(422, 'invalid_request', 'What was typed is another reference.', [
          { path: 'body.confirm', reason: 'is not the reference of the account' },
        ]);
      return erasePerson(backend, actor, params.ref, body.reason);
    },
    'privacy.erasures': async ({ actor }) => ({ erasures: await listErasures(backend, actor) }),
    'retention.read': ({ actor }) => retention(actor.org_id),
    'retention.set': async ({ actor, body }) => {
      await setPeriods(backend, actor, body);
      return retention(actor.org_id);
    },
    'incidents.list': async ({ actor }) => ({ incidents: await listIncidents(backend, actor) }),
    'incidents.write': ({ actor, body }) => writeIncident(backend, actor, body, null),
    'incidents.change': ({ actor, params, body }) =>
      writeIncident(backend, actor, body.report, { id: params.id, version: body.version }),
  };
}
