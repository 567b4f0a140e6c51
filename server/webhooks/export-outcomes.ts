import { Readable } from 'node:stream';
import type { ExportQuery } from '@/contracts/outcome-export.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { readOutcomeRows } from './outcome-rows.ts';
import { CsvWriter, toJson } from './write-outcomes.ts';

const pageOf = 500;

/**
 * Every version and withdrawal of the organisation's outcomes that is asked for, as CSV or as JSON lines, read as fast as it
 * is taken and never whole in memory.
 * @throws ApiProblem 404 where `since_event` is no event of an outcome here.
 */
export async function exportOutcomes(backend: Backend, actor: Actor, query: ExportQuery): Promise<Readable> {
  const { format, since_event, locale, header, limit = Number.POSITIVE_INFINITY, ...filter } = query;
  const start = since_event ? await placeOf(backend, actor.org_id, since_event) : 0;
  const csv = new CsvWriter(locale, actor.time_zone);

  async function* pieces(): AsyncGenerator<string> {
    if (format === 'csv' && header === 'true') yield csv.head();
    let after: number | null = start;
    for (let left = limit; left > 0 && after !== null; left -= pageOf) {
      const page = await readOutcomeRows(backend, actor.org_id, { ...filter, after, limit: Math.min(pageOf, left) });
      if (page.rows.length > 0)
        yield page.rows.map((row) => (format === 'csv' ? csv.row(row) : `${JSON.stringify(toJson(row))}\n`)).join('');
      after = page.next;
    }
  }
  return Readable.from(pieces());
}

async function placeOf({ db }: Backend, org_id: string, event_id: string): Promise<number> {
  const row = await db
    .selectFrom('outcome_feed')
    .select('place')
    .where('org_id', '=', org_id)
    .where('event_id', '=', event_id)
    .executeTakeFirst();
  if (!row) throw new ApiProblem(404, 'unknown_event', 'There is no outcome of this event.');
  return row.place;
}
