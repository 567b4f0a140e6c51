import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChannelHead, SignedHead } from '@/contracts/playbook-channel.ts';
import { Playbook } from '@/domain/playbook/playbook.ts';
import { fixturePlaybook } from '@/server/testing/fixture-playbook.ts';
import { startTestHouse, type TestHouse } from '@/server/testing/test-house.ts';
import { verifyHead } from '@/utils/playbook-sync/verify-head.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'playbook-tool-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sample = 'playbooks/vereda-br.json';

/** Runs the tool as people do, in its own process: what it prints and how it exits is the contract. */
function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/playbook.ts', ...words],
      { maxBuffer: 32 << 20 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

function keep(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm run playbook', () => {
  it('checks the samples', async () => {
    const { code, out } = await run('check', sample, 'playbooks/cardenal-mx.json');
    expect(JSON.parse(out)).toEqual({ ok: true, problems: [] });
    expect(code).toBe(0);
  });

  it('names file, line, column, path and reason of what is wrong, and exits 1', async () => {
    const source = readFileSync(sample, 'utf8').replace('"max_discount_percent": 60', '"max_discount_percent": 160');
    const file = keep('wrong.json', source);
    const line = source.slice(0, source.indexOf('160')).split('\n').length;
    const { code, out } = await run('check', file);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      problems: [
        {
          file,
          line,
          column: expect.any(Number),
          path: 'stages[4].limits.max_discount_percent',
          reason: expect.any(String),
        },
      ],
    });
    expect(code).toBe(1);
  });

  it('tells two versions apart by id', async () => {
    const other = keep(
      'other.json',
      readFileSync(sample, 'utf8').replace('"title": "Despedir-se"', '"title": "Encerrar"'),
    );
    const { code, out } = await run('diff', sample, other);
    expect(JSON.parse(out)).toEqual({
      same: false,
      changes: [{ list: 'steps', id: 'farewell', change: 'changed', fields: ['title'] }],
    });
    expect(code).toBe(0);
  });

  it('finds a text that does not give what its step says it gives', async () => {
    const source = readFileSync(sample, 'utf8').replace(
      /Antes de seguir, aviso que esta ligação é gravada[^"]*/,
      'Antes de seguir, um minuto.',
    );
    const { code, out } = await run('test', keep('deaf.json', source));
    const report = JSON.parse(out) as { ok: boolean; files: { findings: unknown[] }[] };
    expect(report.files[0]?.findings).toContainEqual(
      expect.objectContaining({ reason: 'is not heard as giving "recording_notice"' }),
    );
    expect(code).toBe(1);
  });

  it('signs a head that the extension accepts, over exactly the pack it prints', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = keep('key.json', JSON.stringify(privateKey.export({ format: 'jwk' })));
    const { out } = await run('sign', sample, '--key', key, '--epoch', '7', '--by', 'Silvana Braga');
    const printed = JSON.parse(out) as { hash: string; pack: string; head: unknown };
    const signed = SignedHead.parse(printed.head);
    const keys = [{ key_id: signed.key_id, jwk: { ...publicKey.export({ format: 'jwk' }) } }];
    const verified = await verifyHead(signed, keys, 'vereda-br');
    expect(verified).toMatchObject({ ok: true, head: { epoch: 7, hash: printed.hash, published_by: 'Silvana Braga' } });
    expect(createHash('sha256').update(printed.pack).digest('hex')).toBe(printed.hash);
    expect(Playbook.parse(JSON.parse(printed.pack)).id).toBe('vereda-br');
  });

  it('says what is missing and exits 2 when it is not understood', async () => {
    const nothing = await run();
    const noKey = await run('sign', sample);
    expect([nothing.code, noKey.code]).toEqual([2, 2]);
    expect(noKey.err).toContain('--key is missing');
    expect(nothing.out + noKey.out).toBe('');
  });
});

describe('npm run playbook -- publish', () => {
  let house: TestHouse;
  let server = '';
  beforeAll(async () => {
    house = await startTestHouse();
    server = await house.app.listen({ port: 0 });
  });
  afterAll(() => house.stop());

  const file = keep('fixture.json', JSON.stringify({ ...fixturePlaybook, name: 'Fixture, renamed' }));
  const publish = (email: string, password: string, to = server) =>
    run('publish', file, '--server', to, '--email', email, '--password', password, '--note', 'a better name');

  it('makes the file the next version, signed by the server', async () => {
    const { code, out } = await publish('approver@north.example', 'secret');
    const head = ChannelHead.parse(JSON.parse(out));
    expect(head).toMatchObject({ playbook_id: 'fixture', version: 2, note: 'a better name' });
    expect(code).toBe(0);
    const { access_token: token } = await house.signIn('agent@north.example');
    const pack = await house.call('GET', `/v1/packs/${head.hash}`, { token });
    expect(pack.body).toMatchObject({ name: 'Fixture, renamed', version: 2 });
  });

  it('prints the words of a server that refuses', async () => {
    const agent = await publish('agent@north.example', 'secret');
    expect(JSON.parse(agent.out)).toMatchObject({ ok: false, route: 'drafts.save', error: { status: 403 } });
    const stranger = await publish('approver@north.example', 'wrong');
    expect(JSON.parse(stranger.out)).toMatchObject({ ok: false, route: 'session.create', error: { status: 401 } });
    expect([agent.code, stranger.code]).toEqual([1, 1]);
  });

  it('says so when no server answers', async () => {
    const { code, out } = await publish('approver@north.example', 'secret', 'http://127.0.0.1:9');
    expect(JSON.parse(out)).toEqual({ ok: false, problems: [{ reason: expect.stringContaining('fetch failed') }] });
    expect(code).toBe(1);
  });
});
