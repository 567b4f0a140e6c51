import { createHash } from 'node:crypto';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Access, DeviceCode, Enrolment, Session } from '@/contracts/session.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { issuerClient, startTestIssuer, type TestIssuer } from '../testing/test-issuer.ts';

let house: TestHouse;
let issuer: TestIssuer;
let admin: string;
beforeAll(async () => {
  [house, issuer] = await Promise.all([startTestHouse(), startTestIssuer()]);
  issuer.allow(`${here}/ext/callback`);
  admin = (await house.signIn('admin@north.example')).access_token;
});
afterAll(async () => {
  await issuer.stop();
  await house.stop();
});

const here = 'http://localhost';
const post = (path: string, body: object) => house.call('POST', path, { body });
const signIn = (who: string, password = 'secret', more = {}) =>
  post('/v1/session', { email: `${who}@north.example`, password, ...more });
const codeOf = ({ body }: { body: unknown }) => (body as { code?: string }).code;
const asAdmin = async (method: string, path: string, body?: object) => {
  admin = (await house.signIn('admin@north.example')).access_token;
  return house.call(method, path, { token: admin, ...(body ? { body } : {}) });
};

describe('wrong tries', () => {
  test('are waited for, longer each time, and the same for somebody who is not there', async () => {
    for (const who of ['other', 'no-such-person']) {
      const answers = [];
      for (let turn = 0; turn < 6; turn += 1) answers.push(await signIn(who, 'guess'));
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
      expect(answers[5]).toMatchObject({ body: { code: 'too_many_attempts' }, headers: { 'retry-after': '15' } });
      expect(await signIn(who)).toMatchObject({ status: 429 });
      house.pass(16_000);
      expect((await signIn(who, 'guess')).status).toBe(401);
      expect(await signIn(who, 'guess')).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
    }
    house.pass(31_000);
    expect((await signIn('other')).status).toBe(200);
    // Whoever signed in begins anew.
    expect((await signIn('other', 'guess')).status).toBe(401);
    expect((await signIn('other')).status).toBe(200);
  });

  test('at once count as many', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('lead', 'guess')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    house.pass(3600_000);
    expect((await signIn('lead')).status).toBe(200);
  });
});

test('free tries stay free where one that came a moment earlier is counted later', async () => {
  const { status } = await signIn('approver', 'guess');
  house.pass(-5000);
  expect([status, (await signIn('approver', 'guess')).status]).toEqual([401, 401]);
  house.pass(5000);
});

describe('a second factor', () => {
  let mine: Enrolment;
  const now = (ahead = 0) => new TOTP({ secret: mine.secret }).generate({ timestamp: house.now().getTime() + ahead });

  test('is asked of a role that needs one, set up by who knows the password, and confirmed by its first code', async () => {
    await asAdmin('PUT', '/v1/access', { second_factor_roles: ['qa_author'] });
    expect(codeOf(await signIn('author'))).toBe('second_factor_missing');
    expect((await post('/v1/session/second-factor', { email: 'author@north.example', password: 'x' })).status).toBe(
      401,
    );
    mine = (await post('/v1/session/second-factor', { email: 'author@north.example', password: 'secret' }))
      .body as Enrolment;
    expect(mine.uri).toMatch(/^otpauth:\/\/totp\/Combinado:/);
    expect(codeOf(await signIn('author'))).toBe('second_factor_needed');
    expect(codeOf(await signIn('author', 'secret', { code: mine.recovery_codes[0] }))).toBe('second_factor_wrong');
    expect((await signIn('author', 'secret', { code: now() })).status).toBe(200);
    expect(codeOf(await post('/v1/session/second-factor', { email: 'author@north.example', password: 'secret' }))).toBe(
      'second_factor_set',
    );
  });

  test('takes no code twice, none from another time, and says nothing of it before the password is right', async () => {
    house.pass(60_000);
    const code = now();
    expect((await signIn('author', 'secret', { code })).status).toBe(200);
    expect(codeOf(await signIn('author', 'secret', { code }))).toBe('second_factor_wrong');
    expect(codeOf(await signIn('author', 'secret', { code: now(-120_000) }))).toBe('second_factor_wrong');
    expect(codeOf(await signIn('author', 'wrong', { code: now(30_000) }))).toBe('wrong_credentials');
    expect((await signIn('author', 'secret', { code: now(30_000) })).status).toBe(200);
  });

  test('can be replaced once by each recovery code, and reset by an administrator', async () => {
    const [, code = ''] = mine.recovery_codes;
    expect((await signIn('author', 'secret', { code: ` ${code.toUpperCase()} ` })).status).toBe(200);
    expect(codeOf(await signIn('author', 'secret', { code }))).toBe('second_factor_wrong');
    const { rows } = await house.backend.pool.query('select * from second_factors');
    expect(JSON.stringify(rows)).not.toContain(mine.recovery_codes[2]);
    const { people } = (await asAdmin('GET', '/v1/access')).body as Access;
    const author = people.find(({ email }) => email === 'author@north.example');
    expect(author).toMatchObject({ second_factor: true });
    expect((await asAdmin('DELETE', `/v1/access/people/${author?.id}/second-factor`)).status).toBe(200);
    expect(codeOf(await signIn('author'))).toBe('second_factor_missing');
    expect((await asAdmin('PUT', '/v1/access', { second_factor_roles: [] })).status).toBe(200);
    expect((await signIn('author')).status).toBe(200);
  });
});

test('an administrator ends what somebody has open, at once', async () => {
  const { access_token, refresh_token, user } = await house.signIn('agent@north.example');
  const foreign = await house.signIn('agent@south.example');
  expect((await asAdmin('DELETE', `/v1/access/people/${foreign.user.id}/sessions`)).status).toBe(404);
  expect((await asAdmin('DELETE', `/v1/access/people/${user.id}/sessions`)).status).toBe(200);
  expect((await house.call('GET', '/v1/me', { token: access_token })).status).toBe(401);
  expect((await post('/v1/session/refresh', { refresh_token })).status).toBe(401);
});

const verifier = 'v'.repeat(50);
const challenge = createHash('sha256').update(verifier).digest('base64url');

/** A browser as far as sign-in needs one: cookies, links and forms, ours by injection and the issuer's over HTTP. */
class Browser {
  readonly cookies = new Map<string, string>();

  async open(url: string, form?: Record<string, string>): Promise<{ url: string; status: number; text: string }> {
    let [to, body] = [new URL(url), form ? new URLSearchParams(form).toString() : undefined];
    for (let hops = 0; hops < 12; hops += 1) {
      const jar = to.host === 'localhost' ? 'ours' : 'issuer';
      const cookie = [...this.cookies].filter(([name]) => name.startsWith(`${jar} `));
      const headers = {
        cookie: cookie.map(([name, value]) => `${name.slice(jar.length + 1)}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      };
      const answer = jar === 'ours' ? await this.#ours(to, headers, body) : await this.#issuers(to, headers, body);
      for (const set of answer.cookies) {
        const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
        this.cookies.set(`${jar} ${name}`, value);
      }
      if (!answer.location) return { url: to.href, status: answer.status, text: answer.text };
      [to, body] = [new URL(answer.location, to), undefined];
    }
    throw new Error('sent round in a circle');
  }

  /** Signs in at the issuer's own pages, as somebody, and agrees. */
  async signInAtIssuer(url: string, email: string): ReturnType<Browser['open']> {
    let page = await this.open(url);
    for (let step = 0; step < 4 && new URL(page.url).host !== 'localhost'; step += 1) {
      const action = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
      const prompt = /name="prompt" value="(\w+)"/.exec(page.text)?.[1] ?? '';
      page = await this.open(new URL(action, page.url).href, { prompt, login: email, password: 'any' });
    }
    return page;
  }

  async #ours(to: URL, headers: Record<string, string>, payload?: string) {
    const answer = await house.app.inject({
      method: payload === undefined ? 'GET' : 'POST',
      url: to.pathname + to.search,
      headers: { host: 'localhost', 'accept-language': 'en', ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const { location, 'set-cookie': set } = answer.headers;
    return {
      status: answer.statusCode,
      text: answer.body,
      location: location === undefined ? null : String(location),
      cookies: [set ?? []].flat(),
    };
  }

  async #issuers(to: URL, headers: Record<string, string>, body?: string) {
    const method = body === undefined ? 'GET' : 'POST';
    const answer = await fetch(to, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) });
    const location = answer.headers.get('location');
    return { status: answer.status, text: await answer.text(), location, cookies: answer.headers.getSetCookie() };
  }
}

describe('the firm’s own issuer', () => {
  const login = (state = 's'.repeat(20)) =>
    `${here}/ext/login?${new URLSearchParams({ org: 'North', challenge, state })}`;
  const redeem = (code: string, by = verifier) => post('/v1/session/redeem', { code, verifier: by });

  beforeAll(async () => {
    const wish = { issuer: { url: issuer.url, ...issuerClient } };
    expect(await asAdmin('PUT', '/v1/access', wish)).toMatchObject({
      status: 200,
      body: { issuer: { url: issuer.url } },
    });
  });

  test('says who somebody is, and the extension that began gets the session, once', async () => {
    const browser = new Browser();
    const page = await browser.signInAtIssuer(login(), 'agent@north.example');
    const done = new URL(page.url);
    expect([done.pathname, done.searchParams.get('state'), page.status]).toEqual(['/ext/done', 's'.repeat(20), 200]);
    const code = done.searchParams.get('code') ?? '';
    const { status, body } = await redeem(code);
    expect(status).toBe(200);
    expect((body as Session).user).toMatchObject({ email: 'agent@north.example', roles: ['agent'] });
    expect(JSON.stringify(body)).not.toContain('id_token');
    expect((await redeem(code)).status).toBe(401);
  });

  test('hands nothing over to who did not begin, late, or twice', async () => {
    const codeFor = async () =>
      new URL((await new Browser().signInAtIssuer(login(), 'agent@north.example')).url).searchParams.get('code') ?? '';
    const stolen = await codeFor();
    expect((await redeem(stolen, 'w'.repeat(50))).status).toBe(401);
    expect((await redeem(stolen)).status).toBe(401);
    const late = await codeFor();
    house.pass(61_000);
    expect((await redeem(late)).status).toBe(401);
  });

  test('is believed of the people of this organisation, by an address that it has verified', async () => {
    for (const email of ['agent@south.example', 'new.agent@north.example', 'stranger@north.example']) {
      const page = await new Browser().signInAtIssuer(login(), email);
      expect([email, page.status, new URL(page.url).pathname]).toEqual([email, 401, '/ext/callback']);
      expect(page.text).toContain('nobody here has that verified address');
    }
  });

  test('is not believed in another browser than began, with another state, or from another issuer', async () => {
    const begun = new Browser();
    const { headers } = await house.app.inject({ url: login().slice(here.length), headers: { host: 'localhost' } });
    const to = new URL(String(headers.location));
    expect(to.searchParams.get('code_challenge_method')).toBe('S256');
    const state = to.searchParams.get('state') ?? '';
    // Without the cookie of the browser that began.
    expect((await begun.open(`${here}/ext/callback?code=x&state=${state}`)).status).toBe(401);
    expect((await begun.open(`${here}/ext/callback?code=x&state=other`)).status).toBe(401);
    const mixed = new Browser();
    mixed.cookies.set('ours combinado-sign-in', 'mine');
    const iss = encodeURIComponent('https://evil.example');
    expect((await mixed.open(`${here}/ext/callback?code=x&state=${state}&iss=${iss}`)).status).toBe(401);
    expect(
      (await begun.open(`${here}/ext/login?org=south&challenge=${challenge}&state=${'s'.repeat(20)}`)).status,
    ).toBe(404);
  });
});

describe('a device’s code', () => {
  const begin = async () => (await post('/v1/session/device', { challenge })).body as DeviceCode;
  const redeem = (code: string, by = verifier) => post('/v1/session/redeem', { code, verifier: by });
  const device = `${here}/ext/device`;

  test('waits until somebody confirms it with their password, and lets in whoever shows it, once', async () => {
    const { device_code, user_code } = await begin();
    expect(codeOf(await redeem(device_code))).toBe('authorization_pending');
    const browser = new Browser();
    expect((await browser.open(device)).text).toContain('user_code');
    expect((await browser.open(device, { user_code: 'BBBB-BBBB' })).status).toBe(400);
    const typed = user_code.toLowerCase().replace('-', ' ');
    const who = { user_code: typed, email: 'agent@north.example' };
    expect((await browser.open(device, { user_code: typed })).text).toContain('only if this code');
    expect((await browser.open(device, { ...who, password: 'wrong' })).status).toBe(401);
    expect(codeOf(await redeem(device_code))).toBe('authorization_pending');
    expect((await browser.open(device, { ...who, password: 'secret' })).text).toContain('Done.');
    expect((await redeem(device_code, 'w'.repeat(50))).status).toBe(401);
    const again = await begin();
    await browser.open(device, { ...who, user_code: again.user_code, password: 'secret' });
    expect((await redeem(again.device_code)).body).toMatchObject({ user: { email: 'agent@north.example' } });
    expect((await redeem(again.device_code)).status).toBe(401);
  });

  test('is confirmed at the firm’s issuer only by a click on what it is', async () => {
    const { device_code, user_code } = await begin();
    const browser = new Browser();
    const link = await browser.open(`${here}/ext/login?${new URLSearchParams({ org: 'north', user_code })}`);
    const href = /href="([^"]+)"/.exec(link.text)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const page = await browser.signInAtIssuer(href, 'agent@north.example');
    expect(page.text).toContain(user_code);
    expect(codeOf(await redeem(device_code))).toBe('authorization_pending');
    const ticket = /name="ticket" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect((await browser.open(device, { ticket })).text).toContain('Done.');
    expect((await redeem(device_code)).status).toBe(200);
  });

  test('is over after ten minutes', async () => {
    const { device_code, user_code } = await begin();
    house.pass(601_000);
    expect((await redeem(device_code)).status).toBe(401);
    expect((await new Browser().open(device, { user_code })).status).toBe(400);
  });
});
