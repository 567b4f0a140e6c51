import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'manifests-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  permissions: ['storage'],
  host_permissions: ['https://web.whatsapp.com/*'],
  web_accessible_resources: [{ resources: ['sidebar.html'], matches: ['https://*/*'], use_dynamic_url: true }],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; img-src 'self'",
  },
};

function wrongOf(change: object, build = 'chrome-mv3'): string[] {
  const at = path.join(folder, build);
  mkdirSync(at, { recursive: true });
  writeFileSync(path.join(at, 'manifest.json'), JSON.stringify({ ...good, ...change }));
  const { stdout, status } = spawnSync(process.execPath, ['scripts/check-manifests.mjs', at], { encoding: 'utf8' });
  const { wrong } = JSON.parse(stdout) as { wrong: string[] };
  expect(status).toBe(wrong.length === 0 ? 0 : 1);
  return wrong;
}

test('a build that opens the sidebar alone is let through, and one that opens more is not', () => {
  expect(wrongOf({})).toEqual([]);
  const [opened] = good.web_accessible_resources;
  expect(wrongOf({ web_accessible_resources: [{ ...opened, resources: ['sidebar.html', 'icons/*'] }] })).toEqual([
    'chrome-mv3: icons/*',
  ]);
  const guessable = { web_accessible_resources: [{ ...opened, use_dynamic_url: false }] };
  expect(wrongOf(guessable)).toEqual(['chrome-mv3: web_accessible_resources without use_dynamic_url']);
  expect(wrongOf(guessable, 'firefox-mv3')).toEqual([]);
  expect(wrongOf({ externally_connectable: { matches: ['https://crm.example/*'] } })).toEqual([
    'chrome-mv3: externally_connectable',
  ]);
  expect(wrongOf({ content_scripts: [{ matches: ['https://crm.example/*'], js: ['x.js'], world: 'MAIN' }] })).toEqual([
    'chrome-mv3: world: MAIN',
  ]);
  expect(wrongOf({ content_security_policy: undefined })).toContain("chrome-mv3: no script-src 'self'");
});
