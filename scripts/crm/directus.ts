import { access, copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { debtors } from './debtors.ts';
import { run, say, serve } from './program.ts';
import type { RunningCrm, StartCrm } from './real-crm.ts';

const VERSION = '11.17.4';
/** Directus takes no address of a domain that it knows not to exist. */
const EMAIL = 'admin@example.com';
const PASSWORD = 'combinado-demo';
const HOST = '127.0.0.2';

/** What the collection holds of a debtor, by the names that a firm here would give. */
const rows = debtors.map((debtor) => ({
  nome: debtor.debtor_name,
  referencia: debtor.ref,
  cpf: debtor.document_written,
  telefone: debtor.phone,
  contrato: debtor.contract,
  saldo: debtor.balance,
  dias_mora: Number(debtor.days_past_due),
  vencimento: debtor.due_date,
}));

/** Directus with a collection of debtors, from npm, on SQLite. It wants Node 22, and gets one of its own. */
export const startDirectus: StartCrm = async (folder, port) => {
  const env = await installDirectus(folder);
  const origin = `http://${HOST}:${port}`;
  const settings = {
    ...env,
    KEY: 'e2e-crm',
    SECRET: 'a local server with invented people in it',
    DB_CLIENT: 'sqlite3',
    DB_FILENAME: path.join(folder, 'data.db'),
    ADMIN_EMAIL: EMAIL,
    ADMIN_PASSWORD: PASSWORD,
    HOST,
    PORT: String(port),
    PUBLIC_URL: origin,
    TELEMETRY: 'false',
    LOG_LEVEL: 'warn',
    WEBSOCKETS_ENABLED: 'false',
    // Else it turns everybody away on a machine that is busy with other work.
    PRESSURE_LIMITER_ENABLED: 'false',
  };
  const seeded = path.join(folder, 'seeded.db');
  const cli = ['node_modules/directus/cli.js'];
  const start = () => serve('node', [...cli, 'start'], `${origin}/server/ping`, { cwd: folder, env: settings });
  if (!(await exists(seeded))) {
    say('making a Directus database and its debtors');
    await rm(settings.DB_FILENAME, { force: true });
    await run('node', [...cli, 'bootstrap'], { cwd: folder, env: settings });
    const stop = await start();
    await seed(await apiOf(origin)).finally(stop);
    await copyFile(settings.DB_FILENAME, seeded);
  }
  await copyFile(seeded, settings.DB_FILENAME);
  const stop = await start();
  try {
    return { ...(await screens(origin)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Puts Directus and a Node that it runs on into `folder`, where they are not there yet: the environment to start it in. */
export async function installDirectus(folder: string): Promise<NodeJS.ProcessEnv> {
  const bin = path.join(folder, 'node_modules', '.bin');
  const env = {
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    // The one native build must have the headers of the Node that will run it, which ship with it.
    npm_config_nodedir: path.join(folder, 'node-headers'),
  };
  if (await exists(path.join(folder, 'installed'))) return env;
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true }));
  say(`installing Directus ${VERSION} and its Node 22: some minutes, the first time`);
  await run('npm', ['install', 'node@22', ...options], { cwd: folder });
  // Elsewhere: npm takes away what it finds there, while it installs the next.
  const shipped = path.join(folder, 'node_modules/node/node_modules', `node-linux-${process.arch}`, 'include');
  await cp(shipped, path.join(env.npm_config_nodedir, 'include'), { recursive: true });
  await run('npm', ['install', `directus@${VERSION}`, ...options], { cwd: folder, env });
  await writeFile(path.join(folder, 'installed'), VERSION);
  return env;
}

type Api = <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;

async function apiOf(origin: string): Promise<Api> {
  let token = '';
  const call: Api = async (method, route, body) => {
    const response = await fetch(`${origin}${route}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Directus answered ${response.status} to ${method} ${route}`);
    return response.status === 204 ? null : (await response.json()).data;
  };
  const session = await call<{ access_token: string }>('POST', '/auth/login', { email: EMAIL, password: PASSWORD });
  token = session.access_token;
  return call;
}

async function seed(api: Api): Promise<void> {
  const field = (name: string, type: string, meta: object = {}, schema: object = {}) => ({
    field: name,
    type,
    meta: { interface: 'input', ...meta },
    schema,
  });
  await api('POST', '/collections', {
    collection: 'deudores',
    meta: { icon: 'person' },
    schema: {},
    fields: [
      field('id', 'integer', { hidden: true, readonly: true }, { is_primary_key: true, has_auto_increment: true }),
      field('nome', 'string'),
      field('referencia', 'string'),
      field('cpf', 'string'),
      field('telefone', 'string'),
      field('contrato', 'string'),
      field('saldo', 'decimal', {}, { numeric_precision: 12, numeric_scale: 2 }),
      field('dias_mora', 'integer'),
      field('vencimento', 'date', { interface: 'datetime' }),
      field('resultado', 'string'),
      field('nota', 'text', { interface: 'input-multiline' }),
      // Its own calendar and drop-down are buttons that open a menu, and nothing that a form is filled in.
      field('promesa_fecha', 'date'),
      field('promesa_monto', 'decimal', {}, { numeric_precision: 12, numeric_scale: 2 }),
    ],
  });
  await api('POST', '/items/deudores', rows);
  // Else every login is met by a questionnaire.
  await api('PATCH', '/settings', { project_owner: EMAIL, project_usage: 'personal' });
  const { id } = await api<{ id: string }>('GET', '/users/me');
  await api('PATCH', `/users/${id}`, { language: 'pt-BR' });
}

async function screens(origin: string): Promise<Omit<RunningCrm, 'stop'>> {
  const api = await apiOf(origin);
  const seeded = await api<{ id: number; referencia: string }[]>('GET', '/items/deudores?fields=id,referencia');
  const records = debtors.map(({ debtor_name, ref, document, phone, contract, balance, days_past_due, due_date }) => ({
    id: String(seeded.find(({ referencia }) => referencia === ref)?.id),
    fields: { debtor_name, ref, document, phone, contract, balance, days_past_due, due_date },
  }));
  const input = (field: string) => `[data-field="${field}"] input`;
  /** The program's own router: its links do the same. */
  const go = (page: Page, id: string) =>
    page.evaluate((to) => {
      const app = document.querySelector('#app') as Element & {
        __vue_app__: { config: { globalProperties: { $router: { push: (to: string) => Promise<void> } } } };
      };
      void app.__vue_app__.config.globalProperties.$router.push(to);
    }, `/content/deudores/${id}`);
  return {
    name: 'Directus',
    version: VERSION,
    origin,
    records,
    views: [
      {
        open: async () => {},
        fields: {
          debtor_name: input('nome'),
          ref: input('referencia'),
          document: input('cpf'),
          phone: input('telefone'),
          contract: input('contrato'),
          balance: input('saldo'),
          days_past_due: input('dias_mora'),
          due_date: '[data-field="vencimento"] .interface button',
        },
      },
    ],
    form: {
      outcome: input('resultado'),
      note: '[data-field="nota"] textarea',
      promise_date: input('promesa_fecha'),
      promise_amount: input('promesa_monto'),
    },
    plain: ['promise_date', 'promise_amount'],
    // Back to the list, and a row of it.
    clicksToOpen: 2,
    dataUrl: /\/items\/deudores/,
    signIn: async (page) => {
      await page.goto(`${origin}/admin/login`);
      await page.locator('input[type=email]').fill(EMAIL);
      await page.locator('input[type=password]').fill(PASSWORD);
      await page.locator('button[type=submit]').click();
      await page.waitForURL(/\/admin\/(content|users)/);
    },
    open: async (page, id) => {
      await go(page, id);
      const ref = records.find((record) => record.id === id)?.fields.ref;
      await page.waitForFunction(
        ([selector, value]) => document.querySelector<HTMLInputElement>(selector)?.value === value,
        [input('referencia'), ref ?? ''] as const,
      );
    },
    hop: async (page, random) => {
      const turn = random();
      if (turn < 0.15) await page.evaluate(() => history.back());
      else if (turn < 0.2) await page.evaluate(() => history.forward());
      else await go(page, records[Math.floor(random() * records.length)]?.id ?? '');
    },
    beginOutcome: async () => 0,
    leaveOutcome: async () => {},
    save: async (page) => {
      const saved = page.waitForResponse(
        (response) => response.request().method() === 'PATCH' && response.url().includes('/items/deudores/'),
      );
      // Its Ctrl+S is not heard while the keyboard is in the panel.
      await page.locator('button:has([data-icon="check"])').first().click();
      const response = await saved;
      if (!response.ok()) throw new Error(`Directus refused what was filled in: ${await response.text()}`);
    },
    readBack: async (id) => {
      const row = await api<Record<string, string | number | null>>('GET', `/items/deudores/${id}`);
      const written = (name: string) => (row[name] === null ? '' : String(row[name]));
      return {
        outcome: written('resultado'),
        note: written('nota'),
        promise_date: written('promesa_fecha'),
        promise_amount: row.promesa_monto === null ? '' : Number(row.promesa_monto).toFixed(2),
      };
    },
  };
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
