#!/usr/bin/env node
// What the built extensions ask for at install: named hosts and nothing else. Every other page is asked for one by one.
// And what they open to pages: the sidebar alone, and no script, no message and no frame of anybody else's in our pages.
// usage: node scripts/check-manifests.mjs [folder of a build…]   (both builds by default; prints JSON, exits 1 where one asks for too much)
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const output = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.output');
const known = new Set(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'sidePanel']);
/** Asked for one origin at a time, when a person says so. */
const optional = new Set(['https://*/*', 'http://*/*']);

/** A scheme, and a host that has a name: `*.crm.example` has one, `*` and `*.com` have none. */
const isNamed = (pattern) => /^https?:\/\/(\*\.[^*/]+\.)?[^*/]+\/\*$/.test(pattern);

/** Every page's, word for word: scripts of the build and of nobody else. */
const needed = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

const folders =
  process.argv.length > 2
    ? process.argv.slice(2)
    : ['chrome-mv3', 'firefox-mv3'].map((build) => path.join(output, build));
const wrong = folders.flatMap((folder) => {
  const build = path.basename(folder);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const { permissions = [], host_permissions = [], optional_host_permissions = [], content_scripts = [] } = manifest;
  const policy = (manifest.content_security_policy?.extension_pages ?? '').split(';').map((part) => part.trim());
  return [
    ...permissions.filter((name) => !known.has(name)),
    ...[...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)].filter((host) => !isNamed(host)),
    ...optional_host_permissions.filter((host) => !optional.has(host)),
    ...(manifest.web_accessible_resources ?? []).flatMap(({ resources, use_dynamic_url }) => [
      ...resources.filter((file) => file !== 'sidebar.html'),
      // Firefox has an id for each profile instead.
      ...(use_dynamic_url || build.startsWith('firefox') ? [] : ['web_accessible_resources without use_dynamic_url']),
    ]),
    ...['externally_connectable', 'sandbox', 'update_url'].filter((key) => key in manifest),
    ...content_scripts.filter(({ world }) => world !== undefined && world !== 'ISOLATED').map(() => 'world: MAIN'),
    ...needed.filter((part) => !policy.includes(part)).map((part) => `no ${part}`),
  ].map((asked) => `${build}: ${asked}`);
});
process.stdout.write(`${JSON.stringify({ wrong })}\n`);
process.exit(wrong.length === 0 ? 0 : 1);
