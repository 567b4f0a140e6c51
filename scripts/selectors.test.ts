import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SelectorHead } from '@/contracts/selector-set.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { sampleSelectors } from '@/server/testing/sample-selectors.ts';
import { startTestHouse, type TestHouse } from '@/server/testing/test-house.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'selectors-tool-'));
let house: TestHouse;
let server = '';
beforeAll(async () => {
  house = await startTestHouse();
  server = await house.app.listen({ port: 0 });
});
afterAll(async () => {
  await house.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the tool as people do, in its own process: what it prints and how it exits is the contract. */
function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/selectors.ts', ...words], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

function keep(name: string, value: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const asApprover = () => ['--server', server, '--email', 'approver@north.example', '--password', 'secret'];
async function headOf(...words: string[]) {
  const { out, err } = await run(...words, ...asApprover());
  expect(err).not.toContain('npm run selectors');
  return SelectorHead.parse(JSON.parse(out));
}

test('a file is checked as the server would', async () => {
  const good = keep('good.json', sampleSelectors());
  const wrong = keep('wrong.json', sampleSelectors('span[title='));
  const { code, out } = await run('check', 'hosts/whatsapp/packaged-selectors.json', good);
  expect({ code, said: JSON.parse(out) }).toEqual({ code: 0, said: { ok: true, problems: [] } });
  const no = await run('check', good, wrong, keep('no.json', '{'));
  expect(no.code).toBe(1);
  const both = await run('check', good, wrong);
  expect(JSON.parse(both.out)).toMatchObject({ ok: false, problems: [{ file: wrong, path: 'selectors.title[0]' }] });
});

test('the kill switch works before anything was published; publishing and going back leave the switches', async () => {
  const killed = await headOf('switch', '--off', 'all', '--note', 'stop');
  expect(killed).toMatchObject({ epoch: 1, version: 1, switches: { read: false, insert: false, hold: false } });
  const readOn = await headOf('switch', '--on', 'read, insert', '--note', 'read again');
  expect(readOn).toMatchObject({ epoch: 2, hash: killed.hash, switches: { read: true, insert: true, hold: false } });
  const file = keep('next.json', sampleSelectors('#next'));
  const next = await headOf('publish', file, '--note', 'new title');
  expect(next).toMatchObject({ epoch: 3, version: 2, switches: { read: true, insert: true, hold: false } });
  const back = await headOf('rollback', '--hash', killed.hash, '--note', 'back');
  expect(back).toMatchObject({ epoch: 4, version: 1, hash: killed.hash });
  const { out } = await run('list', ...asApprover());
  const { heads } = JSON.parse(out) as { heads: SelectorHead[] };
  expect(heads.map(({ epoch, note }) => [epoch, note])).toEqual([
    [4, 'back'],
    [3, 'new title'],
    [2, 'read again'],
    [1, 'stop'],
  ]);
});

test('field maps are checked, published and switched off the same way', async () => {
  const { set } = packagedMaps();
  const good = keep('maps.json', set);
  const wrong = keep('wrong-maps.json', { ...set, maps: [{ ...set.maps[0], confirm: 'div[' }] });
  const checked = await run('check', good, wrong);
  expect(JSON.parse(checked.out)).toMatchObject({ ok: false, problems: [{ file: wrong, path: 'maps[0].confirm' }] });
  const crm = ['--adapter', 'crm'];
  const killed = await headOf('switch', '--off', 'read', '--note', 'stop', ...crm);
  expect(killed).toMatchObject({ adapter: 'crm', epoch: 1, switches: { read: false, insert: true } });
  expect(await headOf('publish', good, '--on', 'all', '--note', 'on', ...crm)).toMatchObject({
    epoch: 2,
    hash: killed.hash,
    switches: { read: true },
  });
  const mixed = await run('publish', good, '--note', 'x', ...asApprover());
  expect(JSON.parse(mixed.out)).toMatchObject({ ok: false, error: { status: 422 } });
});

test('a refusal is printed in the server’s words, and a command that is not understood is explained', async () => {
  const file = keep('set.json', sampleSelectors());
  const agent = ['--server', server, '--email', 'agent@north.example', '--password', 'secret'];
  const refused = await run('publish', file, '--note', 'x', ...agent);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ ok: false, error: { status: 403 } });
  const misused = await run('switch', '--off', 'everything', '--note', 'x', ...asApprover());
  expect({ code: misused.code, out: misused.out }).toEqual({ code: 2, out: '' });
  expect(misused.err).toContain('there is no switch everything');
});
