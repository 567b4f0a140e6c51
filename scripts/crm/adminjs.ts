import { access, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { debtors } from './debtors.ts';
import { run, say, serve } from './program.ts';
import type { StartCrm } from './real-crm.ts';

const VERSION = '7.8.17';
/** TypeORM on a SQLite that needs no native build. */
const PACKAGES = [
  `adminjs@${VERSION}`,
  '@adminjs/express@6.1.1',
  '@adminjs/typeorm@5.0.1',
  'typeorm@0.3',
  'sql.js@1',
  'express@4',
  'express-session@1',
  'express-formidable@1',
  'tslib@2',
];
const PROGRAM = fileURLToPath(new URL('./adminjs/admin.mjs', import.meta.url));
const HOST = '127.0.0.2';
const PATH = '/admin/resources/contas/records';

/** AdminJS, from npm, over one table of debtors: pages that show a record hold no control, and forms are of React's widgets. */
export const startAdminJs: StartCrm = async (folder, port) => {
  await mkdir(folder, { recursive: true });
  const program = await install(folder);
  const [data, seeded, kept] = ['data.db', 'seeded.db', 'ids.json'].map((name) => path.join(folder, name));
  if (!data || !seeded || !kept) throw new Error('no place for the data');
  if (!(await exists(kept))) {
    const ids = await run('node', [program, 'seed', seeded], { input: JSON.stringify(debtors), cwd: folder });
    await writeFile(kept, ids);
  }
  await copyFile(seeded, data);
  const ids = JSON.parse(await readFile(kept, 'utf8')) as number[];
  const origin = `http://${HOST}:${port}`;
  const env = { NODE_ENV: 'production' };
  const stop = await serve('node', [program, 'serve', data, HOST, String(port)], `${origin}/admin`, {
    cwd: folder,
    env,
  });

  const records = debtors.map(
    ({ debtor_name, ref, document, phone, email, contract, balance, days_past_due, due_date }, index) => ({
      id: String(ids[index]),
      fields: { debtor_name, ref, document, phone, email, contract, balance, days_past_due, due_date },
    }),
  );
  const shown = (name: string) => `[data-testid="property-show-${name}"]`;
  const edited = (name: string) => `[data-testid="property-edit-${name}"]`;
  /** Its router hears of an address that it did not set by this event alone. */
  const go = (page: Page, id: string) =>
    page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `${PATH}/${id}/show`);
  return {
    name: 'AdminJS',
    version: VERSION,
    origin,
    records,
    views: [
      {
        open: async () => {},
        fields: {
          debtor_name: shown('nome'),
          ref: shown('referencia'),
          document: shown('cpf'),
          phone: shown('telefone'),
          email: shown('email'),
          contract: shown('contrato'),
          balance: shown('saldo'),
          days_past_due: shown('dias_atraso'),
          due_date: shown('vencimento'),
        },
      },
    ],
    form: {
      outcome: `${edited('resultado')} .adminjs_Select`,
      note: `${edited('nota')} textarea`,
      promise_date: `${edited('promessa_data')} input`,
      promise_amount: `${edited('promessa_valor')} input`,
    },
    plain: ['promise_amount'],
    // Back to the list, and a row of it.
    clicksToOpen: 2,
    dataUrl: /\/admin\/api\/resources\/contas\/records\//,
    signIn: async (page) => {
      await page.goto(`${origin}/admin`);
      await page.locator('#app section').first().waitFor({ state: 'attached' });
    },
    open: async (page, id) => {
      if (!page.url().startsWith(`${origin}/admin/resources/`)) await page.goto(`${origin}${PATH}/${id}/show`);
      else await go(page, id);
      const ref = records.find((record) => record.id === id)?.fields.ref ?? '';
      await page.locator(shown('referencia'), { hasText: ref }).waitFor();
    },
    hop: async (page, random) => {
      const turn = random();
      if (turn < 0.15) await page.evaluate(() => history.back());
      else if (turn < 0.2) await page.evaluate(() => history.forward());
      else await go(page, records[Math.floor(random() * records.length)]?.id ?? '');
    },
    beginOutcome: async (page) => {
      await page.locator('[data-testid="action-edit"]').click();
      await page.locator(`${edited('nota')} textarea`).waitFor();
      return 1;
    },
    leaveOutcome: async () => {},
    save: async (page) => {
      const saved = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.locator('[data-testid="button-save"]').click();
      const response = await saved;
      if (!response.ok()) throw new Error(`AdminJS refused what was filled in: ${await response.text()}`);
    },
    readBack: async (id) => {
      const row = JSON.parse(await run('node', [program, 'read', data, id], { cwd: folder })) as Record<
        string,
        string | number | null
      >;
      const written = (name: string) => (row[name] === null ? '' : String(row[name]));
      return {
        outcome: written('resultado'),
        note: written('nota'),
        promise_date: written('promessa_data'),
        promise_amount: row.promessa_valor === null ? '' : Number(row.promessa_valor).toFixed(2),
      };
    },
    stop,
  };
};

/** Puts AdminJS into `folder` where it is not there yet: the program to run there. */
async function install(folder: string): Promise<string> {
  const program = path.join(folder, 'admin.mjs');
  if (!(await exists(path.join(folder, 'installed')))) {
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    say(`installing AdminJS ${VERSION}: about two minutes, the first time`);
    await run('npm', ['install', ...PACKAGES, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    await writeFile(path.join(folder, 'installed'), VERSION);
  }
  // Its packages are found from where it stands.
  await copyFile(PROGRAM, program);
  return program;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
