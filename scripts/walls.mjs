#!/usr/bin/env node
// The walls of the house: which folder may import which. A line here is a law of docs/architecture.md; a breach is an error.
// usage: node scripts/walls.mjs   (exits 1 and names each breach)
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** First match wins. `may` lists folders of this repository; `packages`, where present, is the closed list of packages. */
const rooms = [
  {
    room: 'domain',
    may: ['domain'],
    packages: ['zod', 'intl-messageformat', '@formatjs/icu-messageformat-parser', 'temporal-polyfill'],
  },
  { room: 'contracts', may: ['contracts', 'domain'], packages: ['zod'] },
  { room: 'hosts', may: ['hosts', 'contracts', 'domain', 'utils'], not: ['utils/db', 'utils/outbox'] },
  { room: 'utils', may: ['utils', 'contracts', 'domain'] },
  { room: 'server/seed', may: ['server', 'contracts', 'domain', 'playbooks'] },
  { room: 'server', may: ['server', 'contracts', 'domain'] },
  { room: 'playbooks', may: ['playbooks', 'domain', 'contracts'] },
  { room: 'components', may: ['components', 'utils', 'contracts', 'domain'], not: ['utils/db', 'utils/outbox'] },
  {
    room: 'entrypoints/background',
    may: [
      'entrypoints/background',
      'utils',
      'contracts',
      'domain',
      'hosts/whatsapp/packaged-selectors.ts',
      'hosts/crm/packaged-maps.ts',
    ],
  },
  {
    room: 'entrypoints/whatsapp.content',
    may: ['entrypoints/whatsapp.content', 'hosts', 'utils', 'contracts', 'domain'],
    not: ['utils/db', 'utils/outbox'],
    notPackages: ['react', 'dexie'],
  },
  {
    room: 'entrypoints/crm.content',
    may: ['entrypoints/crm.content', 'hosts', 'utils', 'contracts', 'domain'],
    not: ['utils/db', 'utils/outbox'],
    notPackages: ['react', 'dexie'],
  },
  {
    room: 'entrypoints/page-structure.ts',
    may: ['hosts', 'contracts', 'domain'],
    notPackages: ['react', 'dexie', 'zod'],
  },
  {
    room: 'entrypoints/crm-picker.ts',
    may: ['hosts', 'contracts', 'domain'],
    notPackages: ['react', 'dexie', 'zod'],
  },
  {
    room: 'entrypoints/crm-fill.ts',
    may: ['hosts', 'contracts', 'domain'],
    notPackages: ['react', 'dexie', 'zod'],
  },
  {
    room: 'entrypoints/crm-lists.ts',
    may: ['hosts', 'contracts', 'domain'],
    notPackages: ['react', 'dexie', 'zod'],
  },
  {
    room: 'entrypoints/crm-calls.ts',
    may: ['hosts', 'contracts', 'domain'],
    notPackages: ['react', 'dexie', 'zod'],
  },
  {
    room: 'entrypoints/crm-frame.ts',
    may: ['hosts', 'contracts', 'domain'],
    notPackages: ['react', 'dexie', 'zod'],
  },
  {
    room: 'entrypoints',
    may: ['entrypoints', 'components', 'utils', 'contracts', 'domain'],
    not: ['utils/db', 'utils/outbox'],
  },
];

const within = (file, folder) => file === folder || file.startsWith(`${folder}/`);

function* sources(folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(name);
    else if (
      /\.tsx?$/.test(entry.name) &&
      !/\.(test|spec)\.tsx?$/.test(entry.name) &&
      !within(path.dirname(name), `${folder}/testing`)
    )
      yield name;
  }
}

/** Type imports are looked at too: a wall that types may cross is no wall. */
function importsOf(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
  const literals = module.dynamicImports
    .map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end))
    .filter((found) => /^['"]/.test(found));
  return [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) => found.entries).flatMap((entry) => entry.moduleRequest?.value ?? []),
    ...literals.map((found) => found.slice(1, -1)),
  ];
}

const resolve = (file, specifier) =>
  specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : null;

const breaches = [];
for (const top of ['domain', 'contracts', 'hosts', 'utils', 'server', 'playbooks', 'components', 'entrypoints']) {
  for (const file of sources(top)) {
    const rule = rooms.find(({ room }) => within(file, room));
    if (!rule || file.includes('/testing/')) continue;
    for (const specifier of importsOf(file)) {
      const target = resolve(file, specifier);
      if (target) {
        if (!rule.may.some((folder) => within(target, folder)) || rule.not?.some((folder) => within(target, folder)))
          breaches.push(`${file}: ${rule.room} may not import ${target}`);
      } else {
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        if ((rule.packages && !rule.packages.includes(name)) || rule.notPackages?.includes(name))
          breaches.push(`${file}: ${rule.room} may not use the package ${name}`);
      }
    }
  }
}
for (const breach of breaches) process.stderr.write(`${breach}\n`);
process.stderr.write(`walls: ${breaches.length} breaches\n`);
process.exit(breaches.length ? 1 : 0);
