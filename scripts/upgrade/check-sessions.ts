import { createHash, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Session } from '@/contracts/session.ts';
import { expectOk, type WatchedServer } from './watched-server.ts';

/**
 * A session that begins at one server, is renewed at the other, and used at both; an answer that was lost at one is asked
 * for at the other.
 * @returns what was otherwise than it should be
 */
export async function checkSessions(
  one: WatchedServer,
  other: WatchedServer,
  words: { readonly email: string; readonly password: string },
): Promise<string[]> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const prove = (path: string, token: string | null) =>
    new SignJWT({
      jti: randomUUID(),
      htm: 'POST',
      htu: `https://combinado.example${path}`,
      ...(token ? { ath: createHash('sha256').update(token).digest('base64url') } : {}),
    })
      .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk })
      .setIssuedAt()
      .sign(privateKey);
  const ask = async (server: WatchedServer, path: string, body: object, token: string | null) =>
    server.call('POST', path, { body, headers: { dpop: await prove(path, token) } });
  const refresh = (server: WatchedServer, refresh_token: string) =>
    ask(server, '/v1/session/refresh', { refresh_token }, refresh_token);
  const wrong: string[] = [];
  const isIn = async (server: WatchedServer, { access_token: token }: Session, when: string) => {
    const { status } = await server.call('GET', '/v1/me', { token });
    if (status !== 200) wrong.push(`${server.name} answered ${status} ${when}`);
  };

  let session = await expectOk<Session>(ask(one, '/v1/session', words, null), `signing in at ${one.name}`);
  await isIn(other, session, `to a session of ${one.name}`);
  for (const [here, there] of [
    [other, one],
    [one, other],
  ] as const) {
    const former = session.refresh_token;
    session = await expectOk<Session>(refresh(here, former), `a refresh at ${here.name}`);
    const again = await expectOk<Session>(refresh(there, former), `a lost refresh, asked again at ${there.name}`);
    if (again.refresh_token !== session.refresh_token || again.access_token !== session.access_token)
      wrong.push(`${there.name} gave another successor than ${here.name}`);
    await isIn(there, session, `to a session that ${here.name} renewed`);
    await isIn(here, session, `to a session that it renewed`);
  }
  const { status } = await one.call('DELETE', '/v1/session', { token: session.access_token });
  if (status !== 200) wrong.push(`signing out at ${one.name} was answered ${status}`);
  const after = await other.call('GET', '/v1/me', { token: session.access_token });
  if (after.status !== 401)
    wrong.push(`${other.name} answered ${after.status} to a session that had ended at ${one.name}`);
  return wrong;
}
