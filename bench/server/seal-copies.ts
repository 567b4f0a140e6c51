import type { EventPayload } from '@/contracts/event.ts';
import { openPayloads, sealPayload } from '@/server/privacy/sealed-events.ts';
import { holderKey, subjectsOf } from '@/server/privacy/subjects.ts';
import type { RunningBackend } from '@/server/start-backend.ts';

/** Whose events screens are asked for. */
export interface Asked {
  readonly email: string;
  readonly account: string;
}

/** More than any list shows of the newest. */
const newest = 2000;
const copiesATime = 2000;

/** Fills `bench_seals` with the seals of the copies (`bench_copies`) that screens open, each for its own subject and event. */
export async function sealCopies(
  { db, dataKeys, pool }: RunningBackend,
  org: string,
  { email, account }: Asked,
): Promise<void> {
  await pool.query('create unlogged table bench_seals (n bigint primary key, sealed bytea)');
  const templates = await pool.query<{
    n: string;
    id: string;
    payload: EventPayload;
    subject_id: string;
    sealed: Buffer;
  }>('select n, id, payload, subject_id, sealed from bench_outcomes');
  const opened = await openPayloads(db, dataKeys, org, templates.rows);
  const wholes = new Map(templates.rows.map(({ n, id }) => [Number(n), opened.get(id)?.payload]));
  const copies = await pool.query<{ n: string; id: string; account_ref: string; template: string }>(
    `select n, id, account_ref, template from bench_copies
     where agent_id = (select id from bench_agents where email = $1) or account_ref = $2
       or n > (select max(n) from bench_copies) - $3`,
    [email, account, newest],
  );
  for (let from = 0; from < copies.rows.length; from += copiesATime) {
    const part = copies.rows.slice(from, from + copiesATime);
    const holderOf = (ref: string) => ({ kind: 'account' as const, ref });
    const subjects = await subjectsOf(
      db,
      dataKeys,
      org,
      part.map(({ account_ref }) => holderOf(account_ref)),
    );
    const seals = part.map(({ id, account_ref, template }) => {
      const whole = wholes.get(Number(template));
      if (whole?.type !== 'outcome.logged') throw new Error('a template is no outcome');
      const payload = { ...whole, record: { ...whole.record, account_ref } };
      return sealPayload(org, id, payload, subjects.get(holderKey(holderOf(account_ref)))).sealed;
    });
    await pool.query('insert into bench_seals select * from unnest($1::bigint[], $2::bytea[])', [
      part.map(({ n }) => n),
      seals,
    ]);
  }
}
