import { Temporal } from 'temporal-polyfill';
import { uuidv7 } from 'uuidv7';
import type { Incident, IncidentDeadline, IncidentReport } from '@/contracts/privacy.ts';
import { incidentTerms, keepIncidentUntil } from '@/domain/compliance/incident-deadlines.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { chainAct } from '../services/ledger.ts';

/** The organisation's incidents, each as its last version says, the one that became known last first. */
export async function listIncidents({ db, now }: Backend, { org_id, time_zone }: Actor): Promise<Incident[]> {
  const rows = await db
    .selectFrom('incidents')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'incidents.org_id').onRef('users.id', '=', 'incidents.written_by'),
    )
    .select(['incidents.id', 'version', 'document', 'written_at', 'users.name'])
    .where('incidents.org_id', '=', org_id)
    .orderBy('version')
    .execute();
  const today = Temporal.Instant.from(now().toISOString()).toZonedDateTimeISO(time_zone).toPlainDate().toString();
  const incidents = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((versions): Incident[] => {
    const [first, last] = [versions[0], versions.at(-1)];
    if (!first || !last) return [];
    return [
      {
        id: last.id,
        version: last.version,
        written_at: last.written_at.toISOString(),
        written_by: last.name,
        first_written_at: first.written_at.toISOString(),
        report: last.document,
        deadlines: deadlinesOf(last.document, time_zone, today),
        keep_until: keepIncidentUntil(last.document, time_zone),
      },
    ];
  });
  return incidents.sort((a, b) => Date.parse(b.report.known_at) - Date.parse(a.report.known_at));
}

function deadlinesOf(report: IncidentReport, time_zone: string, today: string): IncidentDeadline[] {
  const told = { authority: report.authority_told_at, people: report.people_told_at };
  return incidentTerms(report, time_zone).map((term) => ({
    ...term,
    state:
      told[term.who] !== null
        ? 'done'
        : report.state === 'no_notice'
          ? 'not_needed'
          : term.by !== null && term.by < today
            ? 'late'
            : 'due',
  }));
}

/**
 * Writes an incident down, or its next version: what was written before stays.
 * @param was the id and version that the writer saw; null for a new one
 * @throws ApiProblem 404 where there is no such incident, 409 where somebody wrote on it meanwhile, 422 where nobody is to be
 *   told and no reason is given.
 */
export async function writeIncident(
  backend: Backend,
  actor: Actor,
  report: IncidentReport,
  was: { readonly id: string; readonly version: number } | null,
): Promise<Incident> {
  const { db, now } = backend;
  const { org_id, user_id } = actor;
  if (report.state === 'no_notice' && report.why_no_notice.trim() === '')
    throw new ApiProblem(422, 'invalid_request', 'Say why nobody is told.', [
      { path: 'body.why_no_notice', reason: 'is required where nobody is told' },
    ]);
  const id = was?.id ?? uuidv7();
  await db.transaction().execute(async (tx) => {
    const last = await tx
      .selectFrom('incidents')
      .select(({ fn }) => fn.max('version').as('version'))
      .where('org_id', '=', org_id)
      .where('id', '=', id)
      .executeTakeFirst();
    if (was && !last?.version) throw new ApiProblem(404, 'not_found', 'There is no such incident.');
    const version = (was?.version ?? 0) + 1;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('incidents')
      .values({ org_id, id, version, document: JSON.stringify(report), written_at: now(), written_by: user_id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (Number(numInsertedOrUpdatedRows) === 0 || (was && Number(last?.version) !== was.version))
      throw new ApiProblem(409, 'changed_meanwhile', 'Somebody wrote on this incident meanwhile.');
    const about = { incident: id, version, state: report.state };
    await chainAct(tx, org_id, now(), { kind: 'incident.write', by: user_id, about });
  });
  const written = (await listIncidents(backend, actor)).find((one) => one.id === id);
  if (!written) throw new Error('what was written is not there');
  return written;
}
