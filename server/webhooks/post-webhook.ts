import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** How a receiver answered; or, in a word, why it did not. */
export type Posted =
  | { readonly status: number; readonly why: null }
  | {
      readonly status: null;
      readonly why: 'private_address' | 'unknown_host' | 'timeout' | 'certificate' | 'no_connection';
    };

interface PostOptions {
  /** Addresses of this computer and its network are served too. */
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
}

/**
 * Posts JSON to an address that an administrator gave. The name is resolved here, every address that it has must be public,
 * and it is to one of these that the connection goes, whatever the name says a moment later. Redirects are answers like any
 * other, and what the receiver says beside its status is not read.
 */
export function postWebhook(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowPrivate, timeoutMs }: PostOptions,
): Promise<Posted> {
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && (url.protocol !== 'https:' || (isIP(host) !== 0 && isPrivateAddress(host))))
    return Promise.resolve({ status: null, why: 'private_address' });
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(allowPrivate ? {} : { lookup: publicLookup }),
      },
      (response) => {
        resolve({ status: response.statusCode ?? 0, why: null });
        response.destroy();
      },
    );
    sent.on('error', (error: NodeJS.ErrnoException) => resolve({ status: null, why: whyOf(error) }));
    sent.end(body);
  });
}

const privateCode = 'EPRIVATE';

const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address)))
      return done(Object.assign(new Error('a private address'), { code: privateCode }), '', 0);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

function whyOf({ name, code = '' }: NodeJS.ErrnoException): NonNullable<Posted['why']> {
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') return 'timeout';
  if (code === privateCode) return 'private_address';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknown_host';
  return /CERT|TLS|SSL|SIGNATURE|SELF_SIGNED/.test(code) ? 'certificate' : 'no_connection';
}
