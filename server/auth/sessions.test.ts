import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { api } from '@/contracts/api.ts';
import type { EventBatchAnswer, EventEnvelope } from '@/contracts/event.ts';
import type { SealKey } from '@/contracts/sealed-event.ts';
import type { Session } from '@/contracts/session.ts';
import { sealEvent } from '@/utils/outbox/seal-event.ts';
import { forgetKey, proveKey } from '@/utils/session-key.ts';
import { openWords } from '../privacy/sealed-words.ts';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { successorOf } from './token.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

const refresh = (refresh_token: string) => house.call('POST', '/v1/session/refresh', { body: { refresh_token } });
const me = async (token: string) => (await house.call('GET', '/v1/me', { token })).status;

describe('signing in', () => {
  test('gives the person, the team and the organisation', async () => {
    const { user } = await house.signIn('Agent@North.example');
    expect(user).toMatchObject({
      email: 'agent@north.example',
      roles: ['agent'],
      organisation: { name: 'north' },
      playbook_id: 'fixture',
    });
  });

  test('answers the same for a wrong password and for nobody', async () => {
    const wrong = await house.call('POST', '/v1/session', { body: { email: 'agent@north.example', password: 'no' } });
    const nobody = await house.call('POST', '/v1/session', { body: { email: 'x@north.example', password: 'no' } });
    expect(wrong.status).toBe(401);
    expect(nobody.body).toEqual(wrong.body);
  });

  test('names what is missing', async () => {
    const { status, body } = await house.call('POST', '/v1/session', { body: { email: 'agent@north.example' } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid_request', problems: [{ path: 'body.password' }] });
  });

  test('stores no token, and no password, in the clear', async () => {
    const session = await house.signIn('agent@north.example');
    const { rows } = await house.backend.pool.query('select hash from session_tokens');
    expect(rows.map(({ hash }) => hash)).not.toContain(session.access_token);
    const user = await house.backend.db.selectFrom('users').select('password_hash').executeTakeFirstOrThrow();
    expect(user.password_hash).toMatch(/^\$argon2id\$/);
  });
});

describe('what a browser seals to', () => {
  const sealed = async (session: Session, event: EventEnvelope) => sealEvent(event, session.seal as SealKey);
  const send = async (token: string, events: unknown[]) =>
    ((await house.call('POST', '/v1/events', { token, body: { events } })).body as z.infer<typeof EventBatchAnswer>)
      .answers;

  test('is the organisation’s, comes with the session, and opens here only', async () => {
    const session = await house.signIn('agent@north.example');
    const { access_token: token } = session;
    const south = await house.signIn('agent@south.example');
    expect((await house.signIn('lead@north.example')).seal).toEqual(session.seal);
    expect(south.seal?.key_id).not.toBe(session.seal?.key_id);
    const maker = await eventMaker(house, token);
    const [good, open, bad, foreign] = [maker.next({ note: 'Prates' }), maker.next(), maker.next(), maker.next()];
    const wrong = maker.next({ outcome: 'no-such' });
    const moved = { ...(await sealed(session, bad)), seq: 40 };
    const answers = await send(token, [
      await sealed(session, good),
      open,
      moved,
      await sealed(south, foreign),
      await sealed(session, wrong),
    ]);
    expect(answers.map(({ result, why }) => [result, why?.split(':')[0] ?? null])).toEqual([
      ['stored', null],
      ['stored', null],
      ['refused', 'payload.sealed'],
      ['refused', 'payload.sealed.key_id'],
      ['refused', 'payload.record.outcome'],
    ]);
    expect((await send(token, [good])).map(({ result }) => result)).toEqual(['duplicate']);
    const { db, dataKeys } = house.backend;
    const rows = await db
      .selectFrom('quarantine')
      .select(['id', 'subject_id', 'sealed'])
      .where('event_id', 'in', [bad.id, foreign.id, wrong.id])
      .execute();
    expect(rows).toHaveLength(3);
    const kept = await openWords(db, dataKeys, house.orgs.north, rows);
    for (const { id } of rows) expect(JSON.parse(kept.get(id) ?? '')).toMatchObject({ payload: { sealed: {} } });
  });

  test('is followed by a new one after a season, and what was sealed to the old one still opens', async () => {
    const before = await house.signIn('other@north.example');
    const maker = await eventMaker(house, before.access_token);
    const event = await sealed(before, maker.next());
    house.pass(91 * 24 * 3600_000);
    const after = await house.signIn('other@north.example');
    expect(after.seal?.key_id).not.toBe(before.seal?.key_id);
    expect(
      (await send(after.access_token, [event, await sealed(after, maker.next())])).map(({ result }) => result),
    ).toEqual(['stored', 'stored']);
  });
});

describe('the access token', () => {
  test('ends after 15 minutes, and with the session at once', async () => {
    const { access_token } = await house.signIn('agent@north.example');
    expect(await me(access_token)).toBe(200);
    house.pass(14 * 60_000);
    expect(await me(access_token)).toBe(200);
    house.pass(61_000);
    expect(await me(access_token)).toBe(401);
    const next = await house.signIn('agent@north.example');
    expect((await house.call('DELETE', '/v1/session', { token: next.access_token })).status).toBe(200);
    expect(await me(next.access_token)).toBe(401);
    expect((await refresh(next.refresh_token)).status).toBe(401);
  });

  test('is refused when it is not one', async () => {
    const session = await house.signIn('agent@north.example');
    const other = await house.signIn('agent@south.example');
    const forged = `${other.access_token.split('.')[0]}.${session.access_token.split('.')[1]}`;
    for (const token of ['x', 'x.y', forged, session.refresh_token]) expect(await me(token)).toBe(401);
    expect((await house.call('GET', '/v1/me')).body).toMatchObject({ status: 401, code: 'not_signed_in' });
  });
});

describe('the refresh token', () => {
  test('rotates; the previous one gives the same successor for a minute', async () => {
    const first = await house.signIn('agent@north.example');
    const second = (await refresh(first.refresh_token)).body as Session;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    house.pass(59_000);
    const again = (await refresh(first.refresh_token)).body as Session;
    expect([again.access_token, again.refresh_token]).toEqual([second.access_token, second.refresh_token]);
    expect(await me(again.access_token)).toBe(200);
  });

  test('asked for twice at once gives one successor', async () => {
    const first = await house.signIn('agent@north.example');
    const answers = await Promise.all(Array.from({ length: 5 }, () => refresh(first.refresh_token)));
    expect(new Set(answers.map(({ body }) => (body as Session).refresh_token)).size).toBe(1);
  });

  test('used again later ends the whole session', async () => {
    const first = await house.signIn('agent@north.example');
    const second = (await refresh(first.refresh_token)).body as Session;
    house.pass(61_000);
    expect((await refresh(first.refresh_token)).body).toMatchObject({ status: 401, code: 'session_expired' });
    expect(await me(second.access_token)).toBe(401);
    expect((await refresh(second.refresh_token)).status).toBe(401);
  });

  test('can not be worked out without the server’s secret', async () => {
    const first = await house.signIn('agent@north.example');
    const second = (await refresh(first.refresh_token)).body as Session;
    expect(successorOf(first.refresh_token, 'refresh', Buffer.alloc(32))).not.toBe(second.refresh_token);
  });
});

describe('a session that is bound to a browser’s key', () => {
  const url = 'https://combinado.example/v1/session';
  const words = { email: 'agent@north.example', password: 'secret' };

  /** Signs in as the extension does, from a browser of its own. */
  const begin = async () => {
    await forgetKey();
    const headers = { dpop: (await proveKey(url, null)) ?? '' };
    return (await house.call('POST', '/v1/session', { body: words, headers })).body as Session;
  };
  const refreshWith = async (refresh_token: string, proof: string | null) =>
    house.call('POST', '/v1/session/refresh', {
      body: { refresh_token },
      ...(proof === null ? {} : { headers: { dpop: proof } }),
    });
  const prove = (token: string | null, path = '/refresh') => proveKey(url + path, token);

  test('is refreshed by that browser, again where the answer was lost, and by no other', async () => {
    const { refresh_token } = await begin();
    const stolen = refresh_token;
    expect((await refreshWith(stolen, null)).status).toBe(401);
    const proof = await prove(refresh_token);
    const next = await refreshWith(refresh_token, proof);
    expect(next.status).toBe(200);
    expect((await refreshWith(refresh_token, await prove(refresh_token))).body).toEqual(next.body);
    const { refresh_token: second } = next.body as Session;
    // A proof that was overheard is one for another token; one of another call or of none is no better.
    for (const wrong of [proof, await prove(null), await prove(second, '/other'), 'x.y.z'])
      expect((await refreshWith(second, wrong)).status).toBe(401);
    await forgetKey();
    expect((await refreshWith(second, await prove(second))).status).toBe(401);
  });

  const hour = 3600_000;
  const expired = { status: 401, body: { code: 'session_expired' } };

  test('whose browser lost the answer and slept is asked again hours later, as often as answers are lost', async () => {
    const { refresh_token: former } = await begin();
    const lost = (await refreshWith(former, await prove(former))).body as Session;
    house.pass(5 * 60_000);
    // The pair of the lost answer is still good: there is no second one beside it.
    const early = (await refreshWith(former, await prove(former))).body as Session;
    expect([early.access_token, early.refresh_token]).toEqual([lost.access_token, lost.refresh_token]);
    house.pass(2 * hour);
    for (let again = 0; again < 2; again += 1) {
      const { status, body } = await refreshWith(former, await prove(former));
      const next = body as Session;
      expect([status, next.refresh_token]).toEqual([200, lost.refresh_token]);
      expect(next.access_token).not.toBe(lost.access_token);
      expect(Date.parse(next.expires_at)).toBeGreaterThan(house.now().getTime() + 14 * 60_000);
      house.pass(hour);
    }
    expect(await me(lost.access_token)).toBe(401);
    const { access_token, refresh_token } = (await refreshWith(former, await prove(former))).body as Session;
    expect(await me(access_token)).toBe(200);
    expect((await refreshWith(refresh_token, await prove(refresh_token))).status).toBe(200);
  });

  test.each([
    ['access token', async ({ access_token }: Session) => me(access_token)],
    ['refresh token', async ({ refresh_token: next }: Session) => (await refreshWith(next, await prove(next))).status],
  ])('ends, as a stolen one does, when the former token comes after the %s that followed was used', async (_, use) => {
    const { refresh_token: former } = await begin();
    const next = (await refreshWith(former, await prove(former))).body as Session;
    expect(await use(next)).toBe(200);
    house.pass(61_000);
    expect(await refreshWith(former, await prove(former))).toMatchObject(expired);
    expect(await me(next.access_token)).toBe(401);
    expect(await refreshWith(next.refresh_token, await prove(next.refresh_token))).toMatchObject(expired);
  });

  test('gives a former token without its key nothing, however late, and is not ended by it', async () => {
    const { refresh_token: former } = await begin();
    const overheard = await prove(former);
    const { refresh_token } = (await refreshWith(former, overheard)).body as Session;
    for (const late of [0, 2 * hour]) {
      house.pass(late);
      expect(await refreshWith(former, null)).toMatchObject(expired);
      // The very request that was overheard: its proof was shown already.
      expect(await refreshWith(former, overheard)).toMatchObject({ status: 409, body: { code: 'proof_used' } });
    }
    const own = await prove(former);
    const itsNext = await prove(refresh_token);
    await forgetKey();
    for (const token of [former, refresh_token])
      expect(await refreshWith(token, await prove(token))).toMatchObject(expired);
    expect((await refreshWith(former, own)).status).toBe(200);
    expect((await refreshWith(refresh_token, itsNext)).status).toBe(200);
    expect((await refreshWith(former, overheard)).status).toBe(409);
  });

  test('takes a former token of the version before for stolen, as that did: nobody knows what was used', async () => {
    const { refresh_token: former } = await begin();
    await refreshWith(former, await prove(former));
    await house.backend.db.updateTable('session_tokens').set({ unused_pair: null }).execute();
    house.pass(61_000);
    expect(await refreshWith(former, await prove(former))).toMatchObject(expired);
  });

  test('stays what it is for its own browser when somebody else tries', async () => {
    const { refresh_token, access_token } = await begin();
    expect((await refreshWith(refresh_token, null)).status).toBe(401);
    expect(await me(access_token)).toBe(200);
    expect((await refreshWith(refresh_token, await prove(refresh_token))).status).toBe(200);
  });
});

test('every route refuses whoever has none of its roles', async () => {
  const tokens = new Map<string, string>();
  for (const who of ['agent', 'lead', 'author', 'approver', 'admin'])
    tokens.set(who, (await house.signIn(`${who}@north.example`)).access_token);
  const roleOf: Record<string, string> = {
    agent: 'agent',
    lead: 'supervisor',
    author: 'qa_author',
    approver: 'qa_approver',
    admin: 'admin',
  };
  for (const [name, route] of Object.entries(api)) {
    const path = route.path.replace(':id', 'nothing').replace(':hash', '0'.repeat(64));
    if (route.auth === 'none') continue;
    expect([name, (await house.call(route.method, path)).status]).toEqual([name, 401]);
    if (!Array.isArray(route.auth)) continue;
    for (const [who, token] of tokens) {
      const allowed = route.auth.includes(roleOf[who] ?? '');
      const { status } = await house.call(route.method, path, { token });
      expect([name, who, status === 403]).toEqual([name, who, !allowed]);
    }
  }
});
