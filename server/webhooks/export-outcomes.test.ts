import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportColumns } from '@/contracts/outcome-export.ts';
import { ingestEvents } from '../services/ingest-events.ts';
import { actorOf } from '../services/provision.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let lead: string;
let maker: EventMaker;
let agentId: string;
beforeAll(async () => {
  house = await startTestHouse();
  const session = await house.signIn('agent@north.example');
  agentId = session.user.id;
  maker = await eventMaker(house, session.access_token);
  lead = (await house.signIn('lead@north.example')).access_token;
});
afterAll(() => house.stop());

async function store(events: unknown[]): Promise<void> {
  const actor = await actorOf(house.backend.db, house.orgs.north, agentId);
  const { answers } = await ingestEvents(house.backend, actor, events);
  expect(answers.every(({ result }) => result === 'stored')).toBe(true);
}
async function pull(query: string, token = lead) {
  const { statusCode, body, headers } = await house.app.inject({
    method: 'GET',
    url: `/v1/outcomes/export?${query}`,
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: statusCode, text: body, type: headers['content-type'] };
}
const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('an incremental pull has every version and withdrawal once, however they were stored meanwhile', async () => {
  const events = Array.from({ length: 24 }, () => maker.next());
  // Many at once, as from a floor: none may be passed over because a later one was there first.
  let last = '';
  const seen: unknown[] = [];
  const take = async () => {
    const { text } = await pull(`format=json${last ? `&since_event=${last}` : ''}`);
    const lines = linesOf(text);
    seen.push(...lines.map(({ event_id }) => event_id));
    last = String(lines.at(-1)?.event_id ?? last);
  };
  const storing = Promise.all(events.map((event) => store([event])));
  for (let n = 0; n < 6; n += 1) await take();
  await storing;
  await take();
  expect(seen.toSorted()).toEqual(events.map(({ id }) => id).sort());

  const [first] = events;
  if (!first) throw new Error('no event');
  const second = { ...maker.next({ version: 2, replaces: first.id }), interaction_id: first.interaction_id };
  await store([second]);
  const withdrawal = {
    ...maker.next(),
    interaction_id: first.interaction_id,
    payload: { type: 'outcome.withdrawn', of: second.id, why: 'engano' },
  };
  await store([withdrawal]);
  const news = linesOf((await pull(`format=json&since_event=${last}`)).text);
  expect(news).toMatchObject([
    { event_id: second.id, kind: 'recorded', version: 2, replaces: first.id, stands: false },
    { event_id: withdrawal.id, kind: 'withdrawn', replaces: second.id, outcome: 'refusal', why_changed: 'engano' },
  ]);
  // What was taken back leaves the first version standing again.
  const [again] = linesOf((await pull('format=json&limit=1000')).text).filter(({ event_id }) => event_id === first.id);
  expect(again).toMatchObject({ stands: true });
});

test('the file is CSV of its country, by days of the organisation, and goes on past one page', async () => {
  await store(Array.from({ length: 180 }, () => maker.next()));
  for (let n = 0; n < 3; n += 1) await store(Array.from({ length: 150 }, () => maker.next()));
  const { text, type } = await pull('locale=pt-BR&outcome=refusal');
  expect(type).toBe('text/csv; charset=utf-8');
  const [head, ...rows] = text.trimEnd().split('\r\n');
  expect(head).toBe(`\u{feff}${exportColumns.join(';')}`);
  expect(rows.length).toBeGreaterThan(630);
  expect(new Set(rows).size).toBe(rows.length);
  expect((await pull('limit=7&header=false')).text.trimEnd().split('\r\n')).toHaveLength(7);
  expect((await pull('format=json&from=2001-01-01&to=2001-01-31')).text).toBe('');
  expect((await pull('format=json&outcome=agreement')).text).toBe('');
});

test('is for supervisors and admins, of their own organisation, and says what it does not know', async () => {
  const agent = (await house.signIn('agent@north.example')).access_token;
  const south = (await house.signIn('lead@south.example')).access_token;
  expect((await pull('', agent)).status).toBe(403);
  expect((await pull('format=json', south)).text).toBe('');
  expect((await pull('since_event=01990000-0000-7000-8000-000000000001')).status).toBe(404);
  expect((await pull('format=xml')).status).toBe(400);
});
