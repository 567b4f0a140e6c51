import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'combinado-saved-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a page as a person would have saved it. */
function readHost(html: string, ...args: string[]): unknown {
  const file = path.join(folder, 'page.html');
  writeFileSync(file, html);
  return run('--html', file, ...args);
}

function run(...args: string[]): unknown {
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
  return JSON.parse(execFileSync(process.execPath, [tsx, 'scripts/read-host.ts', ...args], { encoding: 'utf8' }));
}

const row = (id: string, inside: string) =>
  `<div role="row"><div tabindex="-1" data-id="${id}"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-container">${inside}</div></div></div></div></div>`;

test('reads rows cut out of a page, and runs no script of it', () => {
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

test('reads a record by a map of its own, at the address that the browser noted', () => {
  const map = path.join(folder, 'map.json');
  writeFileSync(
    map,
    JSON.stringify({
      id: 'ficha',
      name: 'Ficha',
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
    health: {
      adapter: 'crm',
      state: 'ok',
      missing: null,
      fallbacks: [],
      anchors: [
        { name: 'balance', state: 'found' },
        { name: 'phone', state: 'missing' },
      ],
      set: { version: 0, source: 'packaged' },
      map: 'ficha',
    },
  });
});

test('rebuilds a page from the file of a self-test, and reads it with the set that is being tried', () => {
  const words = (is: object) => [
    [{ is: 'words', length: '5-12', letters: true, digits: false, emoji: false, link: false, lines: 1, ...is }],
  ];
  const bubble = (id: number, side: string) => ({
    tag: 'div',
    shaped: { 'data-id': [{ is: 'id', id, form: 'hex', length: 20, packed: null }] },
    children: [
      { tag: 'span', attributes: { 'data-icon': `tail-${side}` } },
      {
        tag: 'div',
        shaped: {
          'data-pre-plain-text': [
            { is: 'stamp', form: '[00:00, 00/00/0000] ' },
            { is: 'who', who: side === 'in' ? 1 : 2, phone: false },
            { is: 'mark', mark: ': ' },
          ],
        },
        children: [{ tag: 'span', attributes: { 'data-words': 'a' }, children: words({}) }],
      },
    ],
  });
  const title = { tag: 'span', attributes: { dir: 'auto' }, children: [[{ is: 'who', who: 1, phone: false }]] };
  const main = {
    tag: 'div',
    attributes: { id: 'main' },
    children: [
      { tag: 'header', children: [{ tag: 'div', attributes: { role: 'button' }, children: [title] }] },
      bubble(1, 'in'),
      bubble(2, 'out'),
    ],
  };
  const body = { tag: 'body', children: [{ tag: 'div', attributes: { id: 'app' }, children: [main] }] };
  const counts = {
    title: 'name',
    group: false,
    rows: 2,
    read: 0,
    own: 0,
    theirs: 0,
    doubtful: 0,
    timed: 0,
    quoted: 0,
    forwarded: 0,
    edited: 0,
    kinds: {},
    composer: false,
  };
  const structure = {
    format: 1,
    made_at: '2026-11-22T18:30:00.000Z',
    extension: '0.1.0',
    browser: 'Chromium 140',
    page: { host: 'web.whatsapp.com', language: 'pt-BR', visible: true },
    health: { adapter: 'whatsapp', state: 'broken', missing: 'text', fallbacks: [], anchors: [], set: null },
    counts,
    capped: false,
    tree: { tag: 'html', children: [body] },
  };
  const file = path.join(folder, 'structure.json');
  writeFileSync(file, JSON.stringify(structure));
  expect(run('--structure', file)).toMatchObject({ file: { counts }, now: { counts: { read: 2, own: 1, theirs: 1 } } });

  const set = JSON.parse(readFileSync('hosts/whatsapp/packaged-selectors.json', 'utf8'));
  const tried = path.join(folder, 'set.json');
  writeFileSync(tried, JSON.stringify({ ...set, selectors: { ...set.selectors, rows: ['[data-no-such-row]'] } }));
  expect(run('--structure', file, '--set', tried)).toMatchObject({
    now: { health: { state: 'broken', missing: 'rows' } },
  });
});
