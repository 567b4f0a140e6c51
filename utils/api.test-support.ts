import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { KeptSession } from './session.ts';

export interface Asked {
  method: string;
  /** Path with its query. */
  path: string;
  token: string | null;
  body: unknown;
  headers: IncomingMessage['headers'];
}

/** An answer: a status with JSON or text. `lost`: taken, and never answered. */
export type Said = { status?: number; json?: unknown; text?: string; headers?: Record<string, string> } | 'lost';

/** A server on this machine that says what `say` says. */
export async function startApi(say: (asked: Asked) => Said | Promise<Said>) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const came = Buffer.concat(chunks);
    const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(came) : came).toString();
    const one: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      token: request.headers.authorization?.replace('Bearer ', '') ?? null,
      body: request.headers['content-type'] === 'application/json' ? JSON.parse(text) : text,
      headers: request.headers,
    };
    asked.push(one);
    const said = await say(one);
    if (said === 'lost') return response.destroy();
    response.writeHead(said.status ?? 200, said.headers).end(said.text ?? JSON.stringify(said.json ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const organisationId = '01990000-0000-7000-8000-000000000001';

/** Ana of Vereda, signed in with token `access-1`. */
export function anasSession(state: KeptSession['state'] = 'active', turn = 1): KeptSession {
  return {
    state,
    session: {
      access_token: `access-${turn}`,
      refresh_token: `refresh-${turn}`,
      expires_at: '2026-11-20T12:15:00Z',
      user: {
        id: '01990000-0000-7000-8000-00000000000a',
        name: 'Ana Luz',
        email: 'ana@vereda.example',
        roles: ['agent'],
        team: null,
        organisation: { id: organisationId, name: 'Vereda Cobranças', time_zone: 'America/Sao_Paulo', phone: null },
        playbook_id: 'vereda-br',
        locale: 'pt-BR',
        seniority: 'regular',
      },
    },
  };
}

export function problem(status: number, code = 'no', title = `no ${status}`): Said {
  return { status, json: { status, code, title } };
}
