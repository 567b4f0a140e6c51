import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';

/** So many tries are free; each one after them doubles the wait, up to `most` seconds. An hour without one forgets them. */
interface Patience {
  readonly free: number;
  readonly first: number;
  readonly most: number;
}
const ofAccount: Patience = { free: 5, first: 15, most: 900 };
/** A whole floor signs in from one address. */
const ofAddress: Patience = { free: 100, first: 5, most: 60 };
const forgottenMs = 3600_000;

export interface Attempt {
  /** It was right, all of it: the tries before it are forgotten. */
  readonly succeeded: () => Promise<void>;
  /** It was neither right nor wrong: something more is asked for. */
  readonly undecided: () => Promise<void>;
}

/**
 * Counts a try before it is looked at, so that many at once count as many. It is the same whether there is such a person.
 * @throws ApiProblem 429 with the seconds to wait.
 */
export async function beginAttempt(backend: Backend, email: string, address: string): Promise<Attempt> {
  const account = keyOf('account', email.trim().toLowerCase());
  const source = keyOf('address', address);
  await count(backend, source, ofAddress);
  await count(backend, account, ofAccount).catch(async (error: unknown) => {
    await uncount(backend, source);
    throw error;
  });
  return {
    succeeded: async () => {
      await backend.db.deleteFrom('sign_in_attempts').where('key', '=', account).execute();
      await uncount(backend, source);
    },
    undecided: async () => {
      await uncount(backend, account);
      await uncount(backend, source);
    },
  };
}

async function count({ db, now }: Backend, key: string, { free, first, most }: Patience): Promise<void> {
  const at = now();
  const forgotten = new Date(at.getTime() - forgottenMs);
  const failures = sql<number>`case when sign_in_attempts.last_at < ${forgotten} then 1 else sign_in_attempts.failures + 1 end`;
  const wait = sql`least(${most}::int, ${first}::int * power(2, least(20, ${failures} - ${free}::int)))`;
  const counted = await db
    .insertInto('sign_in_attempts')
    .values({ key, failures: 1, last_at: at, until: at })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({
          failures,
          last_at: at,
          until: sql<Date>`${at}::timestamptz + case when ${failures} >= ${free}::int then ${wait} else 0 end * interval '1 second'`,
        })
        // Of tries at the same moment the one that is counted first need not be the one that came first.
        .where((eb) => eb.or([eb('sign_in_attempts.until', '<=', at), eb('sign_in_attempts.failures', '<', free)])),
    )
    .returning('failures')
    .executeTakeFirst();
  if (counted) return;
  const row = await db.selectFrom('sign_in_attempts').select('until').where('key', '=', key).executeTakeFirst();
  const seconds = Math.max(1, Math.ceil(((row?.until.getTime() ?? 0) - at.getTime()) / 1000));
  const problem = new ApiProblem(429, 'too_many_attempts', `Too many tries. Try again in ${seconds} seconds.`);
  problem.retryAfter = seconds;
  throw problem;
}

async function uncount({ db, now }: Backend, key: string): Promise<void> {
  await db
    .updateTable('sign_in_attempts')
    .set((eb) => ({ failures: eb.fn<number>('greatest', [eb('failures', '-', 1), eb.val(0)]), until: now() }))
    .where('key', '=', key)
    .execute();
}

/** Neither who tried nor from where is stored in the clear. */
function keyOf(kind: string, text: string): string {
  return createHash('sha256').update(`${kind}:${text}`).digest('hex');
}
