import { access, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { debtors } from './debtors.ts';
import { installDebian } from './install-debian.ts';
import { run, serve } from './program.ts';
import type { StartCrm } from './real-crm.ts';

/** A shim of another Python on the path would not see Debian's packages. */
const PYTHON = '/usr/bin/python3';
const SITE = fileURLToPath(new URL('./django/admin-site.py', import.meta.url));
const PATH = '/admin/cobranca/conta';

/** Django's admin, from Debian's package, over one table of debtors on SQLite: each page is served whole. */
export const startDjango: StartCrm = async (folder, port) => {
  const version = await installDebian(['python3-django']);
  await mkdir(folder, { recursive: true });
  const seeded = path.join(folder, 'seeded.copy');
  const [data, kept] = [path.join(folder, 'data.db'), path.join(folder, 'ids.json')];
  const isSeeded = await access(seeded).then(
    () => true,
    () => false,
  );
  if (!isSeeded) {
    await writeFile(kept, await run(PYTHON, [SITE, folder, 'seed'], { input: JSON.stringify(debtors) }));
    await copyFile(data, seeded);
  }
  await copyFile(seeded, data);
  const ids = JSON.parse(await readFile(kept, 'utf8')) as number[];
  const origin = `http://127.0.0.2:${port}`;
  const stop = await serve(PYTHON, [SITE, folder, 'serve', `127.0.0.2:${port}`], `${origin}/admin/login/`);

  const records = debtors.map(
    ({ debtor_name, ref, document, phone, email, contract, balance, days_past_due, due_date }, index) => ({
      id: String(ids[index]),
      fields: { debtor_name, ref, document, phone, email, contract, balance, days_past_due, due_date },
    }),
  );
  const address = (id: string) => `${origin}${PATH}/${id}/change/`;
  const field = (name: string) => `#id_${name}`;
  const shown = (name: string) => `.field-${name} .readonly`;
  return {
    name: 'Django admin',
    version,
    origin,
    records,
    views: [
      {
        open: async () => {},
        fields: {
          debtor_name: field('nome'),
          ref: field('referencia'),
          document: field('cpf'),
          phone: field('telefone'),
          email: field('email'),
          contract: field('contrato'),
          balance: shown('saldo'),
          days_past_due: shown('dias_atraso'),
          due_date: field('vencimento'),
        },
      },
    ],
    form: {
      outcome: field('resultado'),
      note: field('nota'),
      promise_date: field('promessa_data'),
      promise_amount: field('promessa_valor'),
    },
    plain: [],
    // Back to the list, and a row of it.
    clicksToOpen: 2,
    dataUrl: new RegExp(`^${origin}${PATH}/\\d+/change/$`),
    signIn: async (page) => {
      await page.goto(`${origin}/admin/`);
      await page.fill('#id_username', 'admin');
      await page.fill('#id_password', 'combinado-demo');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${origin}/admin/`);
    },
    open: async (page, id) => {
      await page.goto(`${origin}${PATH}/`);
      await page.locator(`#result_list a[href="${PATH}/${id}/change/"]`).first().click();
      await page.waitForURL(address(id));
    },
    hop: async (page, random) => {
      const turn = random();
      const { id } = records[Math.floor(random() * records.length)] ?? {};
      const go = turn < 0.15 ? 'back' : turn < 0.2 ? 'forward' : address(id ?? '');
      // A page that is on its way out answers nobody.
      await page
        .evaluate((go) => {
          if (go === 'back') history.back();
          else if (go === 'forward') history.forward();
          else location.assign(go);
        }, go)
        .catch(() => {});
    },
    beginOutcome: async () => 0,
    leaveOutcome: async () => {},
    save: async (page) => {
      await page.locator('input[name="_save"]').click();
      await page.locator('.messagelist .success').waitFor();
    },
    readBack: async (id) => {
      const account = JSON.parse(await run(PYTHON, [SITE, folder, 'read', id])) as Record<string, string>;
      return {
        outcome: account.resultado ?? '',
        note: account.nota ?? '',
        promise_date: account.promessa_data ?? '',
        promise_amount: account.promessa_valor ?? '',
      };
    },
    stop,
  };
};
