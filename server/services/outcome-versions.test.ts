import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoggedOutcome, OutcomeVersion } from '@/contracts/api.ts';
import { EventBatchAnswer, type EventEnvelope, type OutcomeRecord } from '@/contracts/event.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

interface Person {
  readonly token: string;
  readonly id: string;
  readonly maker: EventMaker;
}
const person = async (email: string): Promise<Person> => {
  const { access_token, user } = await house.signIn(email);
  return { token: access_token, id: user.id, maker: await eventMaker(house, access_token) };
};
const send = async ({ token }: Person, events: readonly EventEnvelope[]) => {
  const { status, body } = await house.call('POST', '/v1/events', { token, body: { events } });
  expect(status).toBe(200);
  return EventBatchAnswer.parse(body).answers;
};
const results = (answers: Awaited<ReturnType<typeof send>>) => answers.map(({ result, why }) => why ?? result);

/** The next version of an event's outcome, as another event about the same conversation. */
const edited = (by: Person, former: EventEnvelope, changes: Partial<OutcomeRecord> = {}): EventEnvelope => {
  if (former.payload.type !== 'outcome.logged') throw new Error('only an outcome has versions');
  const { record } = former.payload;
  const next = by.maker.next({ ...record, version: record.version + 1, replaces: former.id, ...changes });
  return { ...next, interaction_id: former.interaction_id };
};
const withdrawn = (by: Person, { id, interaction_id }: EventEnvelope): EventEnvelope => ({
  ...by.maker.next(),
  interaction_id,
  payload: { type: 'outcome.withdrawn', of: id, why: 'undone' },
});
const dayOf = async (agent: Person, day: string) =>
  house.backend.db
    .selectFrom('agent_day')
    .select([
      'interactions',
      'counted',
      'score_sum',
      'agreements',
      'promised_minor',
      'losses',
      'last_outcome',
      'needed',
    ])
    .where('agent_id', '=', agent.id)
    .where('day', '=', day)
    .executeTakeFirst();
const money = (minor: number) => ({ minor, currency: 'BRL' as const });
const deal = (minor: number, percent = 0): NonNullable<OutcomeRecord['agreement']> => ({
  original_debt: money(minor * 2),
  total: money(minor),
  discount: percent > 0 ? { percent, amount: money(minor) } : null,
  method: 'pix',
  delivery: null,
  settles: 'full',
  instalments: [{ n: 1, due_date: localDay(house.now(), 'America/Sao_Paulo'), value: money(minor) }],
});
const listed = async (as: Person, ref: string) => {
  const { body } = await house.call('GET', `/v1/outcomes?account_ref=${ref}`, { token: as.token });
  return (body as { outcomes: LoggedOutcome[] }).outcomes;
};

/** One conversation of a history: versions that follow each other, and which of them are withdrawn. */
const history = fc.record({
  minute: fc.integer({ min: 0, max: 59 }),
  versions: fc.array(
    fc.record({
      agreement: fc.option(fc.integer({ min: 1, max: 90_000 })),
      degraded: fc.boolean(),
      greeted: fc.boolean(),
      threatened: fc.boolean(),
      withdrawn: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test('in any order, batching and repetition, the day says what the standing versions say', async () => {
  const [agent, oracle] = [await person('agent@north.example'), await person('other@north.example')];
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(history, { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(fc.nat({ max: 1_000_000 })),
      fc.integer({ min: 1, max: 4 }),
      async (histories, dice, batches) => {
        run += 1;
        const noon = Date.parse(`${localDay(house.now(), 'UTC')}T15:00:00Z`) - run * 24 * 3600_000;
        const events: EventEnvelope[] = [];
        const standing: Partial<OutcomeRecord>[] = [];
        for (const { minute, versions } of histories) {
          const ended_at = new Date(noon + minute * 60_000).toISOString();
          let former: EventEnvelope | null = null;
          let stands: Partial<OutcomeRecord> | null = null;
          for (const { agreement, degraded, greeted, threatened, withdrawn: gone } of versions) {
            const [met] = recordOf(agent.maker.next()).verdicts;
            if (!met) throw new Error('the fixture greets');
            const record: Partial<OutcomeRecord> = {
              outcome: agreement === null ? 'refusal' : 'agreement',
              agreement: agreement === null ? null : deal(agreement),
              degraded,
              verdicts: [
                ...(greeted ? [met] : []),
                ...(threatened
                  ? [
                      {
                        ...met,
                        rule: { ...met.rule, kind: 'prohibition' as const, id: 'threat' },
                        result: 'violated' as const,
                      },
                    ]
                  : []),
              ],
              ended_at,
            };
            const next: EventEnvelope = former ? edited(agent, former, record) : agent.maker.next(record);
            events.push(next);
            if (gone) events.push(withdrawn(agent, next));
            else stands = record;
            former = next;
          }
          if (stands) standing.push(stands);
        }
        const arriving = [...events, ...events.slice(0, 3)]
          .map((event) => ({ event, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        const size = Math.ceil(arriving.length / batches);
        for (let from = 0; from < arriving.length; from += size) {
          const answers = await send(agent, arriving.slice(from, from + size));
          expect(answers.filter(({ result }) => result === 'refused')).toEqual([]);
        }
        // Somebody else records just those, as first versions and in turn.
        const inTurn = standing.toSorted((a, b) => Date.parse(a.ended_at ?? '') - Date.parse(b.ended_at ?? ''));
        for (const record of inTurn) await send(oracle, [oracle.maker.next(record)]);
        const day = localDay(new Date(noon), 'America/Sao_Paulo');
        const [got, wanted] = [await dayOf(agent, day), await dayOf(oracle, day)];
        expect(got?.interactions ?? 0).toBe(standing.length);
        // Of contacts that ended in the same instant either may be the last.
        const { last_outcome: _got, ...sums } = got ?? { last_outcome: null };
        const { last_outcome: _wanted, ...expected } = wanted ?? { last_outcome: null };
        if (wanted) expect(sums).toEqual(expected);
      },
    ),
    { numRuns: 20 },
  );
});

test('two versions that arrive at once, on two connections, are both there in the end', async () => {
  const agent = await person('agent@south.example');
  const first = agent.maker.next({ outcome: 'agreement', agreement: deal(1000) });
  const chain = [first];
  for (let n = 0; n < 4; n += 1) chain.push(edited(agent, chain.at(-1) ?? first, { agreement: deal(2000 + n) }));
  await Promise.all(chain.map((event) => send(agent, [event])));
  const day = localDay(house.now(), 'America/Sao_Paulo');
  expect(await dayOf(agent, day)).toMatchObject({ interactions: 1, agreements: 1, promised_minor: 2003 });
});

describe('a correction', () => {
  test('is another event: the list shows the latest, and both stay', async () => {
    const agent = await person('agent@north.example');
    const lead = await person('lead@north.example');
    const ref = randomUUID();
    const first = agent.maker.next({ account_ref: ref });
    const second = edited(agent, first, { note: 'Ligou de volta.', why_changed: 'Faltou o retorno.' });
    await send(agent, [first, second]);
    expect(await listed(agent, ref)).toMatchObject([
      { event_id: second.id, versions: 2, withdrawn: false, record: { note: 'Ligou de volta.', version: 2 } },
    ]);
    const { body } = await house.call('GET', `/v1/outcomes/${first.interaction_id}/versions`, { token: lead.token });
    expect((body as { versions: OutcomeVersion[] }).versions).toMatchObject([
      { event_id: first.id, author_id: agent.id, withdrawn: false, record: { version: 1, note: '' } },
      { event_id: second.id, record: { version: 2, replaces: first.id, why_changed: 'Faltou o retorno.' } },
    ]);
  });

  test('that is withdrawn gives way to the version before; a withdrawn first version stays in sight and counts nothing', async () => {
    const agent = await person('agent@north.example');
    const ref = randomUUID();
    const first = agent.maker.next({ account_ref: ref });
    const second = edited(agent, first, { note: 'Outra nota.' });
    await send(agent, [first, second, withdrawn(agent, second)]);
    expect(await listed(agent, ref)).toMatchObject([{ event_id: first.id, versions: 2, withdrawn: false }]);
    await send(agent, [withdrawn(agent, first)]);
    expect(await listed(agent, ref)).toMatchObject([{ event_id: second.id, withdrawn: true }]);
  });

  test('may come from a supervisor of the team, and from nobody else', async () => {
    const agent = await person('agent@north.example');
    const [lead, other] = [await person('lead@north.example'), await person('other@north.example')];
    const ref = randomUUID();
    const first = agent.maker.next({ account_ref: ref });
    await send(agent, [first]);
    expect(results(await send(other, [edited(other, first), withdrawn(other, first)]))).toEqual([
      'payload.record.replaces: is an outcome of somebody else',
      'payload.of: is an outcome of somebody else',
    ]);
    expect(results(await send(lead, [edited(lead, first, { note: 'Corrigido.' })]))).toEqual(['stored']);
    expect(await listed(agent, ref)).toMatchObject([{ agent_id: agent.id, record: { note: 'Corrigido.' } }]);
  });

  test('is refused where it names another conversation’s outcome, or no former version', async () => {
    const agent = await person('agent@north.example');
    const [one, two] = [agent.maker.next(), agent.maker.next()];
    await send(agent, [one, two]);
    const crossed = { ...edited(agent, one), interaction_id: two.interaction_id };
    const orphan = agent.maker.next({ version: 2 });
    const nowhere = { ...edited(agent, one), interaction_id: null };
    expect(results(await send(agent, [crossed, orphan, nowhere]))).toEqual([
      'payload.record.replaces: is no outcome of this conversation',
      'payload.record.replaces: the first version replaces none, a later one does',
      'interaction_id: only the outcome of a conversation can be changed',
    ]);
  });

  test('of an outcome that has not arrived yet waits for it', async () => {
    const agent = await person('agent@north.example');
    const ref = randomUUID();
    const first = agent.maker.next({ account_ref: ref });
    const second = edited(agent, first, { note: 'Veio antes.' });
    expect(results(await send(agent, [second]))).toEqual(['stored']);
    expect(results(await send(agent, [first]))).toEqual(['stored']);
    expect(await listed(agent, ref)).toMatchObject([{ event_id: second.id, versions: 2 }]);
  });
});

test('a deal past the agent’s limits is kept and flagged until a supervisor has approved just that one', async () => {
  const agent = await person('agent@north.example');
  const lead = await person('lead@north.example');
  const ref = randomUUID();
  const agreement = deal(1000, 15);
  const within = agent.maker.next({
    account_ref: ref,
    outcome: 'agreement',
    agreement: { ...agreement, discount: null },
  });
  const past = agent.maker.next({
    account_ref: ref,
    outcome: 'agreement',
    agreement: { ...agreement, method: 'boleto' },
  });
  await send(agent, [within, past]);
  expect(await listed(lead, ref)).toMatchObject([
    { event_id: past.id, unapproved: true },
    { event_id: within.id, unapproved: false },
  ]);
  const request: EventEnvelope = {
    ...agent.maker.next(),
    interaction_id: past.interaction_id,
    payload: {
      type: 'authority.requested',
      account_ref: ref,
      debtor: 'C. R.',
      stage: 'early',
      agreement: { ...agreement, discount: null, method: 'boleto' },
      reason: 'other',
      words: 'Prefere boleto.',
    },
  };
  await send(agent, [request]);
  const path = `/v1/authority-requests/${request.id}/decision`;
  expect((await house.call('POST', path, { token: lead.token, body: { decision: 'approved' } })).status).toBe(200);
  expect((await listed(lead, ref)).map(({ unapproved }) => unapproved)).toEqual([true, false]);
  const same = edited(agent, past, { agreement: { ...agreement, discount: null, method: 'boleto' } });
  await send(agent, [same]);
  expect((await listed(lead, ref)).map(({ unapproved }) => unapproved)).toEqual([false, false]);
});

function recordOf({ payload }: EventEnvelope): OutcomeRecord {
  if (payload.type !== 'outcome.logged') throw new Error('no outcome');
  return payload.record;
}
