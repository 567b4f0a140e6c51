import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'combinado-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a page as a person would have saved it. */
function readHost(html: string, ...args: string[]): unknown {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [tsx, 'scripts/read-host.ts', '--html', file, ...args], { encoding: 'utf8' }),
  );
}

const row = (id: string, inside: string) =>
  `<div role="row"><div tabindex="-1" data-id="${id}"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-container">${inside}</div></div></div></div></div>`;

test('reads rows cut out of a page, and runs no script of it', { timeout: 30_000 }, () => {
  const reading = readHost(
    `<script>document.documentElement.lang = 'xx'; setTimeout(() => document.body.remove(), 0)</script>
    ${row('3EB0AAAAAAAAAAAAAAAAAA', '<span aria-label="Tú:"></span><div class="copyable-text" data-pre-plain-text="[3:33 p. m., 14/9/2026] Maribel: "><span data-testid="selectable-text"><span>¿Hablo con Guadalupe?</span></span></div><div data-testid="msg-meta"><span>3:33 p. m.</span><span aria-label=" Leído "></span></div>')}
    ${row('3EB0BBBBBBBBBBBBBBBBBB', '<span data-icon="tail-in"></span><span aria-label="Guadalupe:"></span><span data-testid="ptt-status"></span><div data-testid="msg-meta"><span>3:35 p. m.</span></div>')}`,
    '--adapter',
    'whatsapp',
    '--lang',
    'es',
  );
  expect(reading).toMatchObject({
    chat: null,
    rows: [
      {
        id: '3EB0AAAAAAAAAAAAAAAAAA',
        direction: 'out',
        author: 'Maribel',
        text: '¿Hablo con Guadalupe?',
        time: '2026-09-14T15:33',
        kind: 'text',
      },
      {
        id: '3EB0BBBBBBBBBBBBBBBBBB',
        direction: 'in',
        author: 'Guadalupe',
        text: '',
        time: '2026-09-14T15:35',
        kind: 'voice',
      },
    ],
    health: { state: 'broken', missing: 'title' },
  });
});

test('reads a record by a map of its own, at the address that the browser noted', { timeout: 30_000 }, () => {
  const map = path.join(folder, 'map.json');
  writeFileSync(
    map,
    JSON.stringify({
      id: 'ficha',
      version: 1,
      origins: ['https://crm.example'],
      record: [{ in: 'path', path: '/clientes/:id' }],
      decimal: ',',
      day_order: 'dmy',
      currency: 'BRL',
      calling_code: '+55',
      fields: {
        balance: { kind: 'money', anchors: [{ by: 'label', labels: ['Valor total'] }] },
        phone: { kind: 'phone', anchors: [{ by: 'label', labels: ['Fone'] }] },
      },
    }),
  );
  const reading = readHost(
    '<!-- saved from url=(0033)https://crm.example/clientes/88-1 --><html><body><table><tr><td>Valor total</td><td>1.284,70</td></tr></table></body></html>',
    '--adapter',
    'crm',
    '--map',
    map,
  );
  expect(reading).toEqual({
    record: '88-1',
    fields: {
      balance: { value: '1284.70', raw: '1.284,70', trust: 'read' },
      phone: { value: null, raw: null, trust: 'not_read' },
    },
    health: { adapter: 'crm', state: 'ok', missing: null, fallbacks: [], anchors: [], set: null },
  });
});
