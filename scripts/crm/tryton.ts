import { access, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { debtors } from './debtors.ts';
import { installDebian } from './install-debian.ts';
import { run, say, serve } from './program.ts';
import type { RunningCrm, StartCrm } from './real-crm.ts';

const PACKAGES = [
  'tryton-sao',
  'tryton-server',
  'tryton-proteus',
  'tryton-modules-account-invoice',
  'tryton-modules-account-dunning',
  'python3-phonenumbers',
] as const;
/** A shim of another Python on the path would not see Debian's packages. */
const PYTHON = '/usr/bin/python3';
const DATABASE = 'tryton';
const PASSWORD = 'combinado-demo';
const SEED = fileURLToPath(new URL('./tryton-seed.py', import.meta.url));

/** Tryton with its web client and the dunning module, from Debian's packages, on SQLite. */
export const startTryton: StartCrm = async (folder, port) => {
  const version = await installDebian(PACKAGES);
  const config = path.join(folder, 'trytond.conf');
  // By another ending: whatever ends as the program's own is a database to sign in to.
  const seeded = path.join(folder, 'seeded.copy');
  await mkdir(folder, { recursive: true });
  await writeFile(config, configuration(folder, port));
  if (!(await exists(seeded))) await seed(folder, config, seeded);
  await copyFile(seeded, path.join(folder, `${DATABASE}.sqlite`));
  const ids = JSON.parse(await readFile(path.join(folder, 'records.json'), 'utf8')) as { party: number }[];
  const origin = `http://127.0.0.2:${port}`;
  const stop = await serve('trytond', ['-c', config, '-d', DATABASE], `${origin}/`);
  return { ...screens(origin, ids), version, stop };
};

const configuration = (folder: string, port: number) => `[web]
listen = 127.0.0.2:${port}
root = /usr/share/tryton-sao/www
[database]
uri = sqlite://
path = ${folder}
language = en
[session]
timeout = 36000
[email]
uri = smtp://127.0.0.1:1
`;

async function seed(folder: string, config: string, seeded: string): Promise<void> {
  say('making a Tryton database and its debtors');
  const database = path.join(folder, `${DATABASE}.sqlite`);
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, `${PASSWORD}\n`);
  // It opens a file that is there, and makes none.
  await writeFile(database, '');
  const admin = ['-c', config, '-d', DATABASE];
  const env = { TRYTONPASSFILE: passwordFile };
  await run('trytond-admin', [...admin, '--all', '-l', 'pt', '--email', 'admin@tamarindo.example'], { env });
  const modules = ['party', 'account', 'account_invoice', 'account_dunning'];
  await run('trytond-admin', [...admin, '-u', ...modules, '--activate-dependencies'], { env });
  const printed = await run(PYTHON, ['-W', 'ignore', SEED, config, DATABASE], { input: JSON.stringify(debtors) });
  await writeFile(path.join(folder, 'records.json'), printed);
  await copyFile(database, seeded);
  await rm(passwordFile);
}

/** The tab of the program that is in front: those behind it stay in the page. */
const TAB = '#tabcontent > .tab-pane.active';

type Rpc = (method: string, ...params: unknown[]) => Promise<unknown>;

function screens(origin: string, ids: readonly { readonly party: number }[]): Omit<RunningCrm, 'stop' | 'version'> {
  const records = debtors.map(({ debtor_name, ref, phone, email, balance }, index) => ({
    id: String(ids[index]?.party),
    fields: { debtor_name, ref, phone, email, balance },
  }));
  const field = (name: string) => `${TAB} .form input[type="text"][name="${name}"]`;
  /** Pressed before a form is filled, the program asks whether to save what nobody wrote: no. It may ask at any moment. */
  const press = async (page: Page, button: string) => {
    const no = page.locator('.confirmation-dialog.modal.in .modal-footer button').nth(1);
    const pressed = page.locator(`${TAB} button#${button}`);
    // A busy machine may take longer over one press than any single wait: it is the page that says why it was not pressed.
    for (let left = 20; ; left--) {
      if (await no.isVisible()) await no.click({ timeout: 2000 }).catch(() => {});
      const failed = await pressed.click({ timeout: 2000 }).then(
        () => null,
        (error: unknown) => error,
      );
      if (failed === null) return;
      if (left === 0) throw failed;
    }
  };
  /** All of a record is there once what comes last is. */
  const drawn = (page: Page) =>
    page.waitForFunction(
      ([tab, known]) => {
        const id = /party\.party\/(\d+)/.exec(location.href)?.[1];
        const code = document.querySelector<HTMLInputElement>(`${tab} .form input[name="code"]`);
        const told = known[id ?? ''];
        // Behind its tab, and asked for by itself.
        const balance = document.querySelector<HTMLInputElement>(
          `${tab} .form input[type="number"][name="receivable"]`,
        );
        return told === undefined || (code?.value === told.ref && Number(balance?.value) === Number(told.balance));
      },
      [TAB, Object.fromEntries(records.map(({ id, fields }) => [id, fields]))] as const,
    );
  const idOf = (page: Page) => /party\.party\/(\d+)/.exec(page.url())?.[1];
  const place = (page: Page) => page.locator(`${TAB} nav .badge`).first();
  /** Whether the record has no neighbours. Its place among them is written last of all. */
  const isAlone = async (page: Page): Promise<boolean> => {
    await drawn(page);
    const written = place(page).filter({ hasText: /\d+ \/ \d+/ });
    return /\/ 1\s*$/.test((await written.textContent()) ?? '');
  };
  const toList = async (page: Page) => {
    await page.evaluate(() => {
      location.hash = '#tryton/model/party.party';
    });
    // A form has such cells too, and the tab in front is still its own for a moment.
    const rows = page.locator(`${TAB} td[data-title^="Código"]:not(.form *)`).filter({ visible: true });
    await rows.first().dblclick();
    await page.waitForURL(/party\.party\/\d+/);
    await drawn(page);
  };
  /**
   * A record that the page was loaded with stands alone in its tab, and leads to no other. Whoever comes to the same record in
   * a list is taken back to that tab by the program: it is closed.
   */
  const leaveAlone = async (page: Page) => {
    while (await isAlone(page)) {
      const tabs = await page.locator('#tablist > li').count();
      if (tabs === 1) await toList(page);
      else {
        await page.locator('#tablist > li.active button.close').click();
        await page.waitForFunction((count) => document.querySelectorAll('#tablist > li').length < count, tabs);
      }
    }
  };
  return {
    name: 'Tryton',
    origin,
    records,
    views: [
      {
        open: (page) => page.locator(`${TAB} .nav-tabs a`).first().click(),
        fields: {
          debtor_name: field('name'),
          ref: field('code'),
          phone: `${TAB} a[href^="tel:"]`,
          email: `${TAB} a[href^="mailto:"]`,
        },
      },
      {
        open: (page) => page.locator(`${TAB} .nav-tabs a`, { hasText: 'Contabilidade' }).click(),
        fields: { balance: field('receivable') },
      },
    ],
    form: { note: '.modal.in textarea[name="message"]' },
    plain: [],
    clicksToOpen: 1,
    dataUrl: new RegExp(`^${origin}/${DATABASE}/$`),
    signIn: async (page) => {
      await page.goto(`${origin}/`);
      await page.fill('#login', 'admin');
      await page.locator('.modal.in .btn-primary').click();
      await page.fill('#ask-dialog-entry', PASSWORD);
      await page.keyboard.press('Enter');
      await page.locator('#menu table tbody tr').first().waitFor();
    },
    open: async (page, id) => {
      if (!idOf(page)) await toList(page);
      await leaveAlone(page);
      // Twice through the list at the most: to its end, and back to its beginning.
      for (let presses = 0, way = 'next'; idOf(page) !== id; presses++) {
        if (presses > 3 * records.length) throw new Error(`Tryton's list does not come to ${id}`);
        const before = page.url();
        await press(page, way);
        await page
          .waitForFunction((url) => location.href !== url, before, { timeout: 2000 })
          .catch(() => {
            way = way === 'next' ? 'previous' : 'next';
          });
        await leaveAlone(page);
      }
      await drawn(page);
    },
    hop: async (page, random) => {
      const tabs = page.locator('#tablist > li a');
      const count = await tabs.count();
      // Records of other tabs stay in the page: there are always some, each alone in its tab.
      if (count < 3 && random() < 0.1) {
        const { id } = records[Math.floor(random() * records.length)] ?? {};
        return page.evaluate((id) => {
          location.hash = `#tryton/model/party.party/${id}`;
        }, id);
      }
      const alone = /\/ 1\s*$/.test((await place(page).textContent()) ?? '');
      if (count > 1 && (alone || random() < 0.15)) return tabs.nth(Math.floor(random() * count)).click();
      for (let presses = random() < 0.3 ? 3 : 1; presses > 0; presses--)
        await press(page, random() < 0.55 ? 'next' : 'previous');
    },
    beginOutcome: async (page) => {
      await press(page, 'note');
      await pressByKey(page, '.modal.in button[aria-label="Novo"]');
      await page.locator('.modal.in textarea[name="message"]').waitFor();
      return 2;
    },
    leaveOutcome: async (page) => {
      await pressByKey(page, '.modal.in button[aria-label="Apagar"]');
      await pressByKey(page, '.modal.in .modal-footer .btn-primary');
      await page.locator('.modal.in').waitFor({ state: 'hidden' });
    },
    save: async (page) => {
      await pressByKey(page, '.modal.in .modal-footer .btn-primary');
      await page.locator('.modal.in').waitFor({ state: 'hidden' });
    },
    readBack: async (id) => {
      const rpc = await signInToRpc(origin);
      const notes = (await rpc(
        'model.ir.note.search_read',
        [['resource', '=', `party.party,${id}`]],
        0,
        1,
        [['id', 'DESC']],
        ['message'],
        {},
      )) as { message: string }[];
      return { note: notes[0]?.message ?? '' };
    },
  };
}

/** Its dialogs are as wide as the window, and what is at their right end lies under the panel: the keyboard comes there. */
async function pressByKey(page: Page, selector: string): Promise<void> {
  await page.locator(selector).focus();
  await page.keyboard.press('Enter');
}

/** The protocol that Tryton's own clients speak. */
async function signInToRpc(origin: string): Promise<Rpc> {
  const call = async (authorization: string | null, method: string, params: readonly unknown[]) => {
    const response = await fetch(`${origin}/${DATABASE}/`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
      body: JSON.stringify({ id: 1, method, params }),
    });
    const { result, error } = (await response.json()) as { result: unknown; error?: unknown };
    if (error) throw new Error(`Tryton refused ${method}: ${JSON.stringify(error).slice(0, 400)}`);
    return result;
  };
  const [user, session] = (await call(null, 'common.db.login', ['admin', { password: PASSWORD }, 'pt'])) as [
    number,
    string,
  ];
  const authorization = `Session ${Buffer.from(`admin:${user}:${session}`).toString('base64')}`;
  return (method, ...params) => call(authorization, method, params);
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
