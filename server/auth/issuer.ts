import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import * as oidc from 'openid-client';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { openBytes, sealBytes } from '../privacy/seal-bytes.ts';
import type { Who } from './hand-over.ts';
import { makeTicket, takeTicket } from './tickets.ts';

const flowSeconds = 600;
/** What an issuer says of itself is asked for again after so long. */
const freshMs = 10 * 60_000;
const known = new Map<string, { readonly at: number; readonly config: oidc.Configuration }>();

/** What is to be done with whom the issuer sends back. */
export type Purpose =
  | { readonly kind: 'extension'; readonly challenge: string; readonly state: string }
  | { readonly kind: 'device'; readonly user_code: string };

/**
 * Where to send a browser so that the organisation's issuer says who it is.
 * @param cookie a secret that only this browser has: who is sent back must have it
 * @throws ApiProblem 404 where the organisation has no issuer; 502 where that does not answer.
 */
export async function beginFlow(
  backend: Backend,
  organisation: string,
  purpose: Purpose,
  { cookie, redirectUri }: { readonly cookie: string; readonly redirectUri: string },
): Promise<URL> {
  const row = await backend.db
    .selectFrom('identity_providers')
    .innerJoin('organisations', 'organisations.id', 'identity_providers.org_id')
    .select('organisations.id')
    .where((eb) => eb(eb.fn('lower', ['organisations.name']), '=', organisation.trim().toLowerCase()))
    .executeTakeFirst();
  if (!row) throw new ApiProblem(404, 'no_issuer', 'This organisation has no issuer of its own.');
  const config = await configOf(backend, row.id);
  const [verifier, nonce] = [oidc.randomPKCECodeVerifier(), oidc.randomNonce()];
  const state = await makeTicket(
    backend,
    'flow',
    { org_id: row.id, verifier, nonce, purpose, redirect_uri: redirectUri, cookie: hashOf(cookie) },
    flowSeconds,
  );
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
}

/**
 * Whom the issuer sent back: a person of the organisation with that address, which the issuer has verified. Its tokens are
 * read and forgotten here; issuer, audience, nonce, state and signature were checked.
 * @throws ApiProblem 401
 */
export async function finishFlow(
  backend: Backend,
  query: URLSearchParams,
  cookie: string,
): Promise<{ readonly who: Who; readonly purpose: Purpose }> {
  const state = query.get('state') ?? '';
  const refused = (code: string, title: string) => new ApiProblem(401, code, title);
  const flow = (await takeTicket(backend, 'flow', state)) as Flow | null;
  if (!flow || flow.cookie !== hashOf(cookie)) throw refused('flow_ended', 'This sign-in is over. Begin it again.');
  const config = await configOf(backend, flow.org_id);
  const url = new URL(`${flow.redirect_uri}?${query}`);
  const checks = {
    pkceCodeVerifier: flow.verifier,
    expectedState: state,
    expectedNonce: flow.nonce,
    idTokenExpected: true,
  };
  const claims = await readClaims(config, url, checks).catch((error: unknown) => {
    backend.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'an issuer’s answer was not taken');
    throw refused('issuer_refused', 'The issuer did not confirm who you are.');
  });
  if (typeof claims.email !== 'string' || claims.email_verified !== true)
    throw refused('email_unverified', 'The issuer has not verified an address for you.');
  const person = await backend.db
    .selectFrom('users')
    .select(['org_id', 'id'])
    .where('org_id', '=', flow.org_id)
    .where('email', '=', claims.email.trim().toLowerCase())
    .where('active', '=', true)
    .executeTakeFirst();
  if (!person) throw refused('nobody', 'Nobody of this organisation has that address.');
  return { who: person, purpose: flow.purpose };
}

/** Keeps an organisation's issuer, once it has answered. @throws ApiProblem 422 */
export async function keepIssuer(
  backend: Backend,
  org_id: string,
  issuer: { readonly url: string; readonly client_id: string; readonly client_secret?: string | undefined },
): Promise<void> {
  const { url, client_id, client_secret } = issuer;
  if (!isReachableSafely(new URL(url)))
    throw new ApiProblem(422, 'not_https', 'An issuer is spoken to over https only.');
  const kept = await backend.db
    .selectFrom('identity_providers')
    .select('client_secret')
    .where('org_id', '=', org_id)
    .executeTakeFirst();
  const secret = client_secret ? sealBytes(issuerKey(backend), about(org_id), client_secret) : kept?.client_secret;
  if (!secret) throw new ApiProblem(422, 'no_secret', 'An issuer needs a client secret.');
  await discover(url, client_id, 'x').catch(() => {
    throw new ApiProblem(422, 'no_issuer', 'Nothing at this address says that it is an issuer.');
  });
  const row = { issuer: url, client_id, client_secret: secret, updated_at: backend.now() };
  await backend.db
    .insertInto('identity_providers')
    .values({ org_id, ...row })
    .onConflict((conflict) => conflict.column('org_id').doUpdateSet(row))
    .execute();
}

interface Flow {
  readonly org_id: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly purpose: Purpose;
  readonly redirect_uri: string;
  readonly cookie: string;
}

async function readClaims(
  config: oidc.Configuration,
  url: URL,
  checks: oidc.AuthorizationCodeGrantChecks,
): Promise<{ readonly email?: unknown; readonly email_verified?: unknown; readonly sub: string }> {
  const tokens = await oidc.authorizationCodeGrant(config, url, checks);
  const claims = tokens.claims();
  if (!claims) throw new Error('no ID token');
  if (claims.email !== undefined)
    return { sub: claims.sub, email: claims.email, email_verified: claims.email_verified };
  // Many issuers say no more than who it is in the token itself.
  return oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
}

async function configOf(backend: Backend, org_id: string): Promise<oidc.Configuration> {
  const { issuer, client_id, client_secret, updated_at } = await backend.db
    .selectFrom('identity_providers')
    .selectAll()
    .where('org_id', '=', org_id)
    .executeTakeFirstOrThrow();
  const key = `${org_id} ${updated_at.getTime()} ${issuer}`;
  const found = known.get(key);
  if (found && Date.now() - found.at < freshMs) return found.config;
  const secret = openBytes(issuerKey(backend), about(org_id), client_secret).toString();
  const config = await discover(issuer, client_id, secret).catch(() => {
    throw new ApiProblem(502, 'issuer_away', 'The organisation’s issuer does not answer.');
  });
  known.set(key, { at: Date.now(), config });
  return config;
}

function discover(issuer: string, clientId: string, secret: string): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const insecure = url.protocol === 'http:' && isReachableSafely(url);
  return oidc.discovery(url, clientId, undefined, oidc.ClientSecretPost(secret), {
    ...(insecure ? { execute: [oidc.allowInsecureRequests] } : {}),
    timeout: 10,
  });
}

/** Over TLS, or on this very computer. */
function isReachableSafely({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

const about = (orgId: string): string => `issuer ${orgId}`;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

function issuerKey({ keys }: Pick<Backend, 'keys'>): KeyObject {
  return createSecretKey(createHmac('sha256', keys.tokenSecret).update('issuers').digest());
}
