#!/usr/bin/env node
// The server as plain JavaScript in .output/server, for an image that holds no compiler: `node .output/server/main.js`, and beside it
// back-up.js, restore.js, ledger-verify.js and keys.js. Packages stay outside: `npm ci --omit=dev` brings them.
// usage: node scripts/build-server.mjs [FOLDER]; package.json is put above the folder, and it must lie where packages are found.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.resolve(root, process.argv[2] ?? '.output/server');
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['main', 'back-up', 'restore', 'ledger-verify', 'keys'].map((name) => `server/${name}.ts`),
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  outdir: out,
  logLevel: 'warning',
});
// What the server reads beside itself: by the place of the file that reads it.
cpSync(path.join(root, 'server/db/migrations'), path.join(out, 'migrations'), { recursive: true });
cpSync(path.join(root, 'playbooks'), out, { recursive: true, filter: (file) => !file.endsWith('.ts') });
cpSync(path.join(root, 'package.json'), path.join(path.dirname(out), 'package.json'));
writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
