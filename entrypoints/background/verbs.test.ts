import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, ChangeTopic, OpenInteraction, Status } from '@/contracts/runtime-message.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { keepAccounts } from '@/utils/accounts/account-cache.ts';
import { type Asked, anasSession, organisationId, problem, type Said, startApi } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { sweep } from '@/utils/db/sweep.ts';
import { makeSealKey } from '@/utils/outbox/seal-key.test-support.ts';
import { sampleOutcome } from '@/utils/outcome.test-support.ts';
import { readSession, writeSession } from '@/utils/session.ts';
import { writeSettings } from '@/utils/settings.ts';
import { Background } from './background.ts';
import { routeMessage } from './route-message.ts';
import type { SenderKind } from './sender-kind.ts';
import { createVerbs } from './verbs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const playbook = loadPlaybook('vereda-br');
const hash = 'a'.repeat(64);
const at = '2026-11-20T12:00:00.000Z';

const claudia: Account = {
  ref: '88-41207',
  debtor_name: 'Cláudia Regina Prates',
  creditor: 'Financeira Tamarindo',
  product: 'personal_loan',
  contract: null,
  balance: { minor: 128_470, currency: 'BRL' },
  overdue: null,
  days_past_due: 26,
  due_date: null,
  phones: ['+5511987654417'],
  region: 'SP',
  time_zone: null,
  value_band: null,
  income_band: null,
  segment: null,
  legal_status: 'none',
  offer_valid_until: null,
  payments: [],
  payment_checked_at: null,
  payment_source: null,
  composition: [],
  contracts: [],
  guarantors: [],
  restrictions: [],
  updated_at: at,
};

const record = sampleOutcome({ outcome: 'no_answer', started_at: at, ended_at: at });

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let say: (asked: Asked) => Said;
let background: Background;
let announced: ChangeTopic[];
const stored = new Map<string, unknown>();

beforeEach(async () => {
  fakeBrowser.reset();
  stored.clear();
  announced = [];
  say = () => problem(404);
  api = await startApi((asked) => (asked.path === '/v1/events' ? storeEvents(asked) : say(asked)));
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await writeSettings(db, { server_url: api.url });
  background = new Background(
    db,
    (topics) => void announced.push(...topics),
    () => Date.parse(at),
  );
  const head = {
    playbook_id: playbook.id,
    epoch: 1,
    version: playbook.version,
    hash,
    previous: null,
    note: '',
    published_at: at,
    published_by: 'Silvana',
  };
  await db.packs.put({ hash, organisation_id: organisationId, playbook_id: playbook.id, playbook, applied_at: 0 });
  await db.heads.put({ organisation_id: organisationId, playbook_id: playbook.id, head, refused: null });
});
afterEach(async () => {
  await background.send();
  await api.stop();
  await db.delete();
});

function storeEvents({ body, token }: Asked): Said {
  if (token !== 'access-1') return problem(401, 'session_expired');
  const { events } = body as { events: { id: string }[] };
  for (const event of events) stored.set(event.id, event);
  const answers = events.map(({ id }) => ({ id, result: 'stored', why: null }));
  return { json: { answers, contiguous: {}, server_time: at } };
}

async function tell(verb: string, request: unknown = {}, sender: SenderKind = 'page'): Promise<Answer> {
  return routeMessage(
    { verb, request },
    sender,
    createVerbs(background, () => {}),
  );
}

async function ask<T>(verb: string, request: unknown = {}): Promise<T> {
  const answer = await tell(verb, request);
  if (!answer.ok) throw new Error(`${verb}: ${answer.code} ${answer.message}`);
  return answer.value as T;
}

async function signIn(): Promise<void> {
  await writeSession(anasSession());
  const { id, email } = anasSession().session.user;
  await db.devices.put({ user_id: id, email, device_id: '01990000-0000-7000-8000-0000000000da', last_seq: 0 });
}

const chat = { conversation_key: 'wa:claudia', channel: 'whatsapp', account: null };

test('a page of ours may use every verb, a content script and a stranger none, and nobody one that there is not', async () => {
  expect(await tell('layout.read', { site: 'crm.example' })).toMatchObject({ ok: true, value: { width: 380 } });
  expect(await tell('layout.read', { site: 'crm.example' }, 'content')).toMatchObject({ code: 'forbidden' });
  expect(await tell('layout.read', { site: 'crm.example' }, 'stranger')).toMatchObject({ code: 'forbidden' });
  for (const verb of ['toString', '__proto__', 'status.write'])
    expect(await tell(verb)).toMatchObject({ code: 'invalid' });
  expect(
    await routeMessage(
      'status.read',
      'page',
      createVerbs(background, () => {}),
    ),
  ).toMatchObject({ code: 'invalid' });
});

test('a malformed request is refused with the path and the reason', async () => {
  expect(await tell('layout.write', { site: 'crm.example', layout: { width: 9 } })).toMatchObject({
    ok: false,
    code: 'invalid',
    problems: [{ path: 'layout.width' }],
  });
});

test('a change of one setting or of one part of the layout leaves the others as they were', async () => {
  await ask('layout.write', { site: 'crm.example', layout: { width: 500, side: 'left' } });
  await ask('layout.write', { site: 'crm.example', layout: { collapsed: true } });
  expect(await ask('layout.read', { site: 'crm.example' })).toMatchObject({
    width: 500,
    side: 'left',
    collapsed: true,
  });
  expect(await ask('layout.read', { site: 'other.example' })).toMatchObject({
    width: 380,
    side: 'right',
    collapsed: false,
  });
  await ask('settings.write', { theme: 'dark', text_scale: 1.5 });
  expect(await ask('settings.write', { locale: 'es-MX' })).toMatchObject({
    theme: 'dark',
    text_scale: 1.5,
    locale: 'es-MX',
    server_url: api.url,
  });
});

test('before sign-in nothing about debtors is to be had or kept', async () => {
  for (const [verb, request] of [
    ['interaction.open', chat],
    ['account.find', { ref: '88-41207' }],
  ] as const) {
    expect(await tell(verb, request)).toMatchObject({ ok: false, code: 'signed_out' });
  }
  expect(await ask('status.read')).toMatchObject({ user: null, session: 'none', pending: 0 });
});

test('a browser of one organisation lets in nobody of another, and the server forgets their session', async () => {
  const { session } = anasSession();
  const policy = vi.spyOn(fakeBrowser.storage.managed, 'get');
  say = ({ method }) => (method === 'DELETE' ? { json: { ended: true } } : { json: session });
  const signIn = () => tell('session.signIn', { email: 'ana@vereda.example', password: 'x' });
  policy.mockImplementation(async () => ({ organisation: 'Cardenal Crédito' }));
  expect(await signIn()).toMatchObject({ ok: false, code: 'forbidden' });
  expect(await readSession()).toBeNull();
  expect(api.asked.at(-1)).toMatchObject({ path: '/v1/session', token: session.access_token });
  for (const organisation of [session.user.organisation.id, session.user.organisation.name.toUpperCase()]) {
    policy.mockImplementation(async () => ({ organisation }));
    expect(await signIn()).toMatchObject({ ok: true });
  }
  policy.mockRestore();
});

test('signing in keeps the session in memory, gives the person a device that lasts, and signing out forgets names', async () => {
  say = ({ path, method }) => {
    if (path === '/v1/session') return method === 'POST' ? { json: anasSession().session } : { json: { ended: true } };
    return problem(503);
  };
  const words = { email: ' Ana@vereda.example ', password: 'combinado-demo' };
  expect(await ask<Status>('session.signIn', words)).toMatchObject({ session: 'active', user: { name: 'Ana Luz' } });
  const [device] = await db.devices.toArray();
  await db.accounts.put({
    key: 'k',
    organisation_id: organisationId,
    ref: 'r',
    phones: [],
    account: claudia,
    cached_at: 0,
  });
  expect(await ask<Status>('session.signOut')).toMatchObject({ session: 'none', user: null });
  expect(await db.accounts.count()).toBe(0);
  await ask('session.signIn', words);
  const sent = api.asked.filter((asked) => asked.method === 'POST' && asked.path === '/v1/session');
  expect(sent.map((asked) => (asked.body as { device_id: string }).device_id)).toEqual([
    device?.device_id,
    device?.device_id,
  ]);
  // Tokens are on no disk and in no answer.
  expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toContain('access-1');
});

/** Every row of every table, as text. */
const onDisk = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

test('what waits is sealed; whoever leaves, even without a network, leaves no name behind but what is sealed', async () => {
  const { seal } = await makeSealKey();
  const offline = () => problem(503);
  say = ({ method, path }) =>
    method === 'POST' && path === '/v1/session' ? { json: { ...anasSession().session, seal } } : offline();
  await ask('session.signIn', { email: 'ana@vereda.example', password: 'combinado-demo' });
  await keepAccounts(db, organisationId, [claudia], Date.parse(at));
  await api.stop();
  const { interaction } = await ask<OpenInteraction>('interaction.open', { ...chat, account: claudia });
  const panel = { interaction_id: interaction.id, note: { mode: 'script', drafts: { a: 'Oi, Cláudia' }, held: false } };
  await db.panels.put({
    ...panel,
    user_id: anasSession().session.user.id,
    seen: null,
    site: null,
    touched_at: 0,
  } as never);
  const said = {
    ...record,
    account_ref: claudia.ref,
    note: 'Cláudia Prates liga do +5511987654417, CPF 390.533.447-05',
  };
  await ask('outcome.log', { interaction_id: interaction.id, record: said });
  const names = /Cl[aá]udia|Prates|98765-?4417|390\.533|41207|Silvana|Ana Luz|ana@vereda/;
  expect(await onDisk()).toMatch(names);
  expect(JSON.stringify(await db.outbox.toArray())).not.toMatch(names);
  expect(await ask('outbox.list')).toMatchObject({
    rows: [{ type: 'interaction.started' }, { type: 'outcome.logged' }],
  });

  expect(await ask<Status>('session.signOut')).toMatchObject({ session: 'none', pending: 2 });
  expect(await onDisk()).not.toMatch(names);
  api = await startApi((asked) => say(asked));
});

test('the next person finds nothing of one who went without signing out', async () => {
  await signIn();
  await ask('interaction.open', { ...chat, account: claudia });
  const { session } = anasSession();
  const rui = {
    ...session,
    user: { ...session.user, id: '01990000-0000-7000-8000-00000000000b', email: 'rui@vereda.example' },
  };
  say = ({ method, path }) => (method === 'POST' && path === '/v1/session' ? { json: rui } : problem(404));
  await ask('session.signIn', { email: 'rui@vereda.example', password: 'x' });
  expect(
    JSON.stringify(await Promise.all([db.interactions, db.accounts].map((table) => table.toArray()))),
  ).not.toContain('Prates');
});

test('wrong words are answered in the server’s words, and end nobody’s session', async () => {
  say = () => problem(401, 'wrong_credentials', 'E-mail or password is wrong.');
  expect(await tell('session.signIn', { email: 'ana@vereda.example', password: 'x' })).toMatchObject({
    ok: false,
    message: 'E-mail or password is wrong.',
  });
});

test('a conversation is opened once, remembers what was done, takes back what was declared, and ends with its outcome', async () => {
  await signIn();
  const open = await ask<OpenInteraction>('interaction.open', chat);
  const interaction_id = open.interaction.id;
  expect(open.playbook).toEqual({ id: 'vereda-br', version: playbook.version, hash });
  expect(await ask('interaction.open', chat)).toEqual(open);
  await ask('interaction.append', {
    interaction_id,
    actions: [
      { type: 'step.declared', at, step: 'a', done: true },
      { type: 'hold.overridden', at, prohibition: 'threat', reason: 'a quotation', text_hash: 'x' },
    ],
  });
  const undone = await ask<OpenInteraction>('interaction.undo', { interaction_id });
  expect(undone.interaction.actions).toMatchObject([{ type: 'hold.overridden' }]);
  expect(await ask('interaction.bind', { interaction_id, account: claudia })).toMatchObject({
    interaction: { account: { ref: '88-41207' } },
  });

  const logged = await ask<{ event_id: string; seq: number }>('outcome.log', { interaction_id, record });
  expect(await ask('outcome.log', { interaction_id, record })).toEqual(logged);
  expect(
    await tell('interaction.append', { interaction_id, actions: [{ type: 'step.opened', at, step: null }] }),
  ).toMatchObject({ code: 'not_found' });
  const next = await ask<OpenInteraction>('interaction.open', chat);
  expect(next.interaction.id).not.toBe(interaction_id);

  await background.send();
  const events = [...stored.values()] as { seq: number; payload: { type: string } }[];
  expect(events.map(({ seq, payload }) => [seq, payload.type])).toEqual([
    [1, 'interaction.started'],
    [2, 'hold.overridden'],
    [3, 'outcome.logged'],
    [4, 'interaction.started'],
  ]);
  // What stays of an ended conversation, once it can not be taken back any more, names nobody.
  await sweep(db, Date.parse(at) + 2 * 60_000);
  expect(JSON.stringify(await db.interactions.get(interaction_id))).not.toMatch(/Cláudia|88-41207/);
});

test('another person at this browser sees nothing of the conversation', async () => {
  await signIn();
  const { interaction } = await ask<OpenInteraction>('interaction.open', chat);
  const kept = anasSession();
  kept.session.user.id = '01990000-0000-7000-8000-00000000000b';
  await writeSession(kept);
  await db.devices.put({
    user_id: kept.session.user.id,
    email: 'bia@vereda.example',
    device_id: crypto.randomUUID(),
    last_seq: 0,
  });
  expect(await tell('interaction.undo', { interaction_id: interaction.id })).toMatchObject({ code: 'not_found' });
  expect((await ask<OpenInteraction>('interaction.open', chat)).interaction.id).not.toBe(interaction.id);
});

test('offline, an outcome is kept and said to be kept; the server gets it when it is back', async () => {
  await signIn();
  await api.stop();
  const { interaction } = await ask<OpenInteraction>('interaction.open', chat);
  await ask('outcome.log', { interaction_id: interaction.id, record });
  await background.send();
  expect(await ask<Status>('status.read')).toMatchObject({
    session: 'active',
    online: false,
    offline_since: at,
    pending: 2,
  });
  api = await startApi(storeEvents);
  await writeSettings(db, { server_url: api.url });
  expect(await ask<Status>('outbox.flush')).toMatchObject({
    online: true,
    offline_since: null,
    pending: 0,
    delivered: 2,
  });
  expect(stored.size).toBe(2);
});

test('whatever shows that the server is back sends what waits, back-off or not', async () => {
  await signIn();
  await api.stop();
  await ask('interaction.open', chat);
  await background.send();
  api = await startApi((asked) => (asked.path === '/v1/events' ? storeEvents(asked) : { json: { teams: [] } }));
  await writeSettings(db, { server_url: api.url });
  await background.send();
  expect(stored.size).toBe(0);
  await ask('api.call', { route: 'boards.read' });
  await background.send();
  expect(stored.size).toBe(1);
});

test('a session that ends in mid-outbox keeps everything, says so, and lets work go on', async () => {
  await signIn();
  const kept = anasSession();
  kept.session.access_token = 'old';
  await writeSession(kept);
  say = () => problem(401, 'session_expired');
  const { interaction } = await ask<OpenInteraction>('interaction.open', chat);
  await background.send();
  expect(await ask<Status>('status.read')).toMatchObject({ session: 'expired', user: { name: 'Ana Luz' }, pending: 1 });
  expect(announced).toContain('status');
  await ask('outcome.log', { interaction_id: interaction.id, record });
  await writeSession(anasSession());
  expect(await ask<Status>('outbox.flush')).toMatchObject({ session: 'active', pending: 0, delivered: 2 });
});

test('accounts come from the server, and from what was seen before where it cannot be asked', async () => {
  await signIn();
  say = () => ({ json: { accounts: [claudia] } });
  expect(await ask('account.find', { phone: '+5511987654417' })).toEqual({ accounts: [claudia], from: 'server' });
  say = () => problem(503);
  for (const query of [{ phone: '+5511987654417' }, { ref: '88-41207' }, { name: 'claudia  regina prates' }]) {
    expect(await ask('account.find', query)).toEqual({ accounts: [claudia], from: 'cache' });
  }
  expect(await ask('account.find', { name: 'Édson' })).toEqual({ accounts: [], from: 'cache' });
  say = () => problem(403);
  expect(await tell('account.find', { ref: '88-41207' })).toMatchObject({ code: 'forbidden' });
});

test('a page may call the server by route, but never for tokens or past the outbox', async () => {
  await signIn();
  say = () => ({ json: { teams: [] } });
  expect(await ask('api.call', { route: 'boards.read' })).toEqual({ teams: [] });
  for (const route of ['session.create', 'session.refresh', 'session.end', 'events.append']) {
    expect(await tell('api.call', { route })).toMatchObject({ code: 'forbidden' });
  }
  say = () => ({
    status: 409,
    json: { status: 409, code: 'version_conflict', title: 'Version 3 was published meanwhile.' },
  });
  const body = { note: 'x', base_version: 1 };
  expect(await tell('api.call', { route: 'playbooks.publish', params: { id: 'vereda-br' }, body })).toMatchObject({
    code: 'refused',
    message: 'Version 3 was published meanwhile.',
  });
  expect((await readSession())?.state).toBe('active');
});
