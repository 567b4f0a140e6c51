import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { vi } from 'vitest';
import type { Role, Session } from '@/contracts/session.ts';
import { type AppOptions, buildApp } from '../app.ts';
import { hashPassword } from '../auth/password.ts';
import { publishDraft, saveDraft } from '../services/playbook-channel.ts';
import { ensureOrganisation, ensureTeam, ensureUser } from '../services/provision.ts';
import { type RunningBackend, startBackend } from '../start-backend.ts';
import { fixturePlaybook } from './fixture-playbook.ts';

// A database is made and started: on a machine that is busy with other tests this takes what it takes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, unknown>;
}

export interface TestHouse {
  readonly app: FastifyInstance;
  readonly backend: RunningBackend;
  readonly dataDir: string;
  readonly orgs: { readonly north: string; readonly south: string };
  /** Moves the server's clock. */
  readonly pass: (ms: number) => void;
  readonly now: () => Date;
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<Answer>;
  /** Signs a person in: `agent@north.example`, say. */
  readonly signIn: (email: string) => Promise<Session>;
  readonly stop: () => Promise<void>;
}

export interface CallOptions {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const people: readonly (readonly [string, readonly Role[]])[] = [
  ['agent', ['agent']],
  ['other', ['agent']],
  ['lead', ['supervisor']],
  ['author', ['qa_author']],
  ['approver', ['qa_approver']],
  ['admin', ['admin']],
];

/** A whole server on a PostgreSQL of its own, with two organisations, north and south, of the same people and playbook. */
export async function startTestHouse({
  log = pino({ level: 'silent' }),
  privateWebhooks,
  ...options
}: AppOptions & { log?: Logger; privateWebhooks?: boolean } = {}): Promise<TestHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'combinado-test-'));
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const backend = await startBackend({ dataDir, log, now, privateWebhooks });
  const app = await buildApp(backend, options);
  const password_hash = await hashPassword('secret');
  const orgs = { north: '', south: '' };
  for (const name of ['north', 'south'] as const) {
    const organisation = {
      name,
      time_zone: 'America/Sao_Paulo',
      locale: 'pt-BR',
      currency: 'BRL',
      phone: null,
    } as const;
    const { id } = await ensureOrganisation(backend.db, organisation);
    orgs[name] = id;
    const team = await ensureTeam(backend.db, id, 'Team', 'fixture');
    for (const [who, roles] of people) {
      const user = {
        email: `${who}@${name}.example`,
        name: who,
        password_hash,
        roles,
        team_id: team.id,
        locale: 'pt-BR',
      } as const;
      await ensureUser(backend.db, id, user);
    }
    const author = { org_id: id, name: 'author' };
    await saveDraft(backend, author, 'fixture', fixturePlaybook, 0);
    await publishDraft(backend, author, 'fixture', 'first', 0);
  }

  const call: TestHouse['call'] = async (method, path, { token, body, headers = {} } = {}) => {
    const response = await app.inject({
      method: method as 'GET',
      url: path,
      headers: { ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body === undefined ? {} : { payload: body as string }),
    });
    const text = response.body;
    const isJson = /json/.test(String(response.headers['content-type'] ?? ''));
    const read = text === '' ? null : isJson ? JSON.parse(text) : text;
    return { status: response.statusCode, body: read, headers: response.headers };
  };
  return {
    app,
    backend,
    dataDir,
    orgs,
    now,
    pass: (ms) => {
      ahead += ms;
    },
    call,
    signIn: async (email) => {
      const { status, body } = await call('POST', '/v1/session', { body: { email, password: 'secret' } });
      if (status !== 200) throw new Error(`sign-in answered ${status}`);
      return body as Session;
    },
    stop: async () => {
      await app.close();
      // Whoever hung up left work behind that no connection waits for.
      await backend.readiness.idle();
      await backend.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
