#!/usr/bin/env node
// What the built extensions ask for at install: named hosts and nothing else. Every other page is asked for one by one.
// usage: node scripts/check-manifests.mjs   (after both builds; prints JSON, exits 1 where a manifest asks for too much)
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const output = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.output');
const known = new Set(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'sidePanel']);
/** Asked for one origin at a time, when a person says so. */
const optional = new Set(['https://*/*', 'http://*/*']);

/** A scheme, and a host that has a name: `*.crm.example` has one, `*` and `*.com` have none. */
const isNamed = (pattern) => /^https?:\/\/(\*\.[^*/]+\.)?[^*/]+\/\*$/.test(pattern);

const wrong = ['chrome-mv3', 'firefox-mv3'].flatMap((build) => {
  const manifest = JSON.parse(readFileSync(path.join(output, build, 'manifest.json'), 'utf8'));
  const { permissions = [], host_permissions = [], optional_host_permissions = [], content_scripts = [] } = manifest;
  return [
    ...permissions.filter((name) => !known.has(name)),
    ...[...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)].filter((host) => !isNamed(host)),
    ...optional_host_permissions.filter((host) => !optional.has(host)),
  ].map((asked) => `${build}: ${asked}`);
});
process.stdout.write(`${JSON.stringify({ wrong })}\n`);
process.exit(wrong.length === 0 ? 0 : 1);
