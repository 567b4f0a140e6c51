import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findSecrets } from './find-secrets.ts';

/** None of these opens anything: each only has the shape of what would. */
const planted = [
  ['a private key', '-----BEGIN EC PRIVATE KEY-----'],
  ['a key of AWS', 'aws = AKIAQ7ZP3XN5T2LV8RWD'],
  ['a token of GitHub', 'ghp_Zk3vN8qT1rXw5LbY7cHs2PdM9fJg4AeU6iOo'],
  ['a token of npm', '//registry.example/:_authToken=npm_Zk3vN8qT1rXw5LbY7cHs2PdM9fJg4AeU6iOo'],
  ['a key of Stripe', `pay('sk_live_Zk3vN8qT1rXw5LbY7cHs2P')`],
  ['a signed token', 'eyJhbGciOiJIUzI1NiIsInR5cCI6.eyJzdWIiOiIxMjM0NTY3ODkw.Zk3vN8qT1rXw5LbY7cHs2PdM9f'],
  ['a password in an address', 'DATABASE_URL=postgres://combinado:k3vN8qT1r@db7.cobranca.com.br/records'],
  ['a value of chance under a secret’s name', `const hookSecret = 'q8Zk3vN8qT1rXw5LbY7cHs2PdM9fJg4A';`],
] as const;

test.each(planted)('%s is found where it was planted', (what, line) => {
  expect(findSecrets(`first\n${line}\n`)).toEqual([{ line: 2, what }]);
});

test.each([
  `password: 'combinado-demo'`,
  `const token = 'access-token-of-the-first-session';`,
  'postgres://user:password@localhost/combinado',
  `"integrity": "sha512-Zk3vN8qT1rXw5LbY7cHs2PdM9fJg4AeU6iOo=="`,
  'Authorization: Bearer {token}',
])('%s is none', (line) => {
  expect(findSecrets(line)).toEqual([]);
});

test('the scan fails for a file that holds one, and names the place and not the secret', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
  const file = path.join(folder, 'config.ts');
  const scan = () => spawnSync(process.execPath, ['scripts/secrets.ts', file], { encoding: 'utf8' });
  writeFileSync(file, planted.map(([, line]) => line).join('\n'));
  const { status, stderr } = scan();
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(planted.length);
  expect(stderr).toContain(`${file}:2: a key of AWS`);
  expect(stderr).not.toContain('AKIA');
  writeFileSync(file, 'nothing here');
  expect(scan().status).toBe(0);
  rmSync(folder, { recursive: true });
});
