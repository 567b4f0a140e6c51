import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface TestIssuer {
  readonly url: string;
  /** Lets clients of these addresses sign people in. */
  readonly allow: (redirectUri: string) => void;
  readonly stop: () => Promise<void>;
}

export const issuerClient = { client_id: 'combinado', client_secret: 'a-secret-of-the-firm' };

/**
 * The firm's issuer: a real OpenID provider, whose people sign in with their address and any password. Whoever's begins with
 * `new.` has not verified theirs.
 */
export async function startTestIssuer(port = 0): Promise<TestIssuer> {
  const redirects: string[] = [];
  const client = {
    ...issuerClient,
    redirect_uris: redirects,
    token_endpoint_auth_method: 'client_secret_post' as const,
    grant_types: ['authorization_code'],
    response_types: ['code' as const],
  };
  const { createServer } = await import('node:http');
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  let handle: ReturnType<Provider['callback']> | null = null;
  server.on('request', (request, response) => {
    handle?.(request, response);
  });
  const open = () => {
    const provider = new Provider(url, {
      clients: redirects.length > 0 ? [client] : [],
      pkce: { required: () => true },
      claims: { email: ['email', 'email_verified'] },
      features: { devInteractions: { enabled: true } },
      cookies: { keys: ['for tests only'] },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('new.') }),
      }),
    });
    handle = provider.callback();
  };
  open();
  return {
    url,
    allow: (redirectUri) => {
      redirects.push(redirectUri);
      open();
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
