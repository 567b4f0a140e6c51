import './in-page.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { CrmInForce } from '@/contracts/selector-set.ts';
import { debtors } from '@/demo/crm/debtors.ts';
import { type DemoHosts, serveDemo } from '@/demo/serve.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';

const SEED = Number(process.env.COMBINADO_SEED ?? 20260114);
const NAVIGATIONS = 100;

let browser: Browser;
let hosts: DemoHosts;
let bundle: string;

beforeAll(async () => {
  [browser, hosts, bundle] = await Promise.all([
    launchChromium(),
    serveDemo({ chatPort: 0, crmPort: 0 }),
    bundleAdapters(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});

const mapOf = (origin: string, stillMs: number): FieldMap => ({
  ...commonMap,
  id: 'spa',
  settle: { still_ms: stillMs, busy: [] },
  origins: [origin],
  record: [
    { in: 'hash', path: '#/ficha/:id' },
    { in: 'path', path: '/spa/ficha/:id' },
  ],
});

/** What each record truly says, in the words of its page. */
const [first, , , fourth] = debtors;
const truths = Object.fromEntries(
  [
    ...debtors,
    { ...first, id: '301', name: 'Raimundo Prates', ref: '88-41999', document: '***.333.222-**', contract: 'TM-301' },
    {
      ...fourth,
      id: '302',
      name: 'Alzira Pacheco',
      ref: '61-00999',
      document: '***.444.111-**',
      phone: '+55 31 98841-0302',
    },
  ].map(({ id, name, ref, document, phone, region, creditor, product, contract, balance, days, due }) => [
    id,
    {
      debtor_name: name,
      ref,
      document,
      phone,
      region,
      creditor,
      product,
      contract,
      balance,
      days_past_due: days,
      due_date: due,
    },
  ]),
) as Record<string, Record<string, string>>;

interface Outcome {
  /** Facts that are another record's, or that still stood when the page showed another. */
  wrong: string[];
  /** Values of another record that the page itself showed under an address. */
  lures: number;
  rested: number;
  /** Of those that were rested upon, how many were read to the last field. */
  full: number;
  /** What was not, to look into. */
  lacking: Record<string, number>;
}

const SHARED = ['phone', 'balance'];

/** A hundred random navigations, most of them faster than the page paints; some records are rested upon. */
async function wander(
  mode: string,
  route: string,
  late: boolean,
  stillMs = commonMap.settle.still_ms,
): Promise<Outcome> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install({ time: '2026-11-22T12:00:00Z' });
  await page.goto(`${hosts.crmUrl}/spa?mode=${mode}&route=${route}&seed=${SEED}${late ? '&late=1' : ''}`);
  await page.clock.pauseAt('2026-11-22T13:00:00Z');
  await page.evaluate(bundle);
  const maps: CrmInForce = {
    ...packagedMaps(),
    set: { format: 1, adapter: 'crm', maps: [mapOf(new URL(hosts.crmUrl).origin, stillMs)] },
  };
  const fakeMs = await page.evaluate(
    ({ maps, truths, seed, navigations, shared }) => {
      let state = seed ^ 0x5f3759df;
      const random = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
        return (state >>> 0) / 4_294_967_296;
      };
      const ids = Object.keys(truths);
      const outcome: Outcome = { wrong: [], lures: 0, rested: 0, full: 0, lacking: {} };
      (globalThis as { outcome?: Outcome }).outcome = outcome;
      let told: { id: string; fields: Record<string, { raw: string | null; trust: string }> } | null = null;
      const addressed = () => /\/ficha\/(\w+)/.exec(location.href)?.[1] ?? null;
      const wrong = (what: string) => outcome.wrong.push(`${Math.round(performance.now())} ${what}`);

      const adapter = combinado.openCrm(maps);
      adapter.observe((fact) => {
        if (fact.type === 'conversation.closed') told = null;
        if (fact.type === 'conversation.opened') {
          const { record, title, phone, account_ref } = fact.conversation;
          const id = record?.id ?? '';
          const truth = truths[id] ?? {};
          told = { id, fields: {} };
          if (id !== addressed()) wrong(`${id} opened at ${addressed()}`);
          if (![truth.debtor_name, truth.ref, id].includes(title)) wrong(`${id} is called ${title}`);
          if (account_ref !== null && account_ref !== truth.ref) wrong(`${id} has ref ${account_ref}`);
          if (phone !== null && phone !== truth.phone?.replace(/[ -]/g, '')) wrong(`${id} has phone ${phone}`);
        }
        if (fact.type === 'account.read' && told) {
          told.fields = fact.fields;
          for (const [name, { raw, trust }] of Object.entries(fact.fields))
            if (trust !== 'not_read' && raw !== truths[told.id]?.[name]) wrong(`${told.id} ${name} is ${raw}`);
        }
      }, new AbortController().signal);

      /** What is told now must be of the record that the address names now: nothing may be left standing. */
      const check = () => {
        if (told && told.id !== addressed()) wrong(`${told.id} stands at ${addressed()}`);
      };
      const glance = () => {
        check();
        const id = addressed();
        if (id === null) return;
        for (const [name, { raw }] of Object.entries(adapter.read().fields))
          if (raw && raw !== truths[id]?.[name]) outcome.lures += 1;
      };

      let at = 0;
      for (let count = 0; count < navigations; count += 1) {
        const luck = random();
        const rest = luck > 0.8;
        const gap = rest ? 12_000 : luck > 0.6 ? 600 + random() * 4000 : random() * 600;
        const id = ids[Math.floor(random() * ids.length)] ?? '';
        setTimeout(() => {
          document.querySelector<HTMLElement>(`[data-open="${id}"]`)?.click();
          check();
        }, at);
        setTimeout(glance, at + Math.min(gap - 1, 300 + random() * 2000));
        if (rest)
          setTimeout(
            () => {
              outcome.rested += 1;
              const truth = truths[id] ?? {};
              const lacking = Object.keys(truth).filter((name) => {
                const field = told?.id === id ? told.fields[name] : undefined;
                const alike = Object.values(truths).filter((other) => other[name] === truth[name]).length > 1;
                return (!field || field.trust === 'not_read') && !(alike && shared.includes(name));
              });
              if (lacking.length === 0) outcome.full += 1;
              for (const name of lacking) outcome.lacking[name] = (outcome.lacking[name] ?? 0) + 1;
            },
            at + gap - 1,
          );
        at += gap;
      }
      return at;
    },
    { maps, truths, seed: SEED, navigations: NAVIGATIONS, shared: SHARED },
  );
  await page.clock.runFor(Math.ceil(fakeMs) + 1000);
  const outcome = await page.evaluate(() => (globalThis as unknown as { outcome: Outcome }).outcome);
  await context.close();
  return outcome;
}

const seeded = (outcome: Outcome) => `COMBINADO_SEED=${SEED} ${JSON.stringify(outcome)}`;

/** `late`: the page goes on painting what was asked for a record that was left. */
test.concurrent.each([
  ['reuse', 'hash', false],
  ['reuse', 'push', true],
  ['inputs', 'hash', true],
  ['inputs', 'push', false],
  ['rows', 'hash', false],
  ['rows', 'push', true],
  ['tabs', 'hash', true],
  ['tabs', 'push', false],
  ['early', 'hash', false],
  ['early', 'push', true],
] as const)(
  '%s by %s, late %s: nothing of another record, and most of what was rested upon',
  async (mode, route, late) => {
    const outcome = await wander(mode, route, late);
    expect(outcome.wrong, seeded(outcome)).toEqual([]);
    // Without waiting there would have been that much to mistake.
    expect(outcome.lures, seeded(outcome)).toBeGreaterThan(NAVIGATIONS / 2);
    expect(outcome.full / outcome.rested, seeded(outcome)).toBeGreaterThan(0.5);
  },
);

test.concurrent('a reader with less patience than the page takes is caught at it', async () => {
  const outcome = await wander('reuse', 'hash', false, 200);
  expect(outcome.wrong, seeded(outcome)).not.toEqual([]);
});
