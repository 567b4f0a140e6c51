import type { Page } from 'playwright-core';
import type { WriteName } from '@/contracts/field-map.ts';
import { Sidebar } from '@/tests/support/sidebar.ts';
import { say } from './program.ts';
import type { RunningCrm, SeededRecord } from './real-crm.ts';

/** What the agent writes down in the panel; the outcome is told by the CRM's own word for it or by the panel's. */
const promise = {
  note: 'Promete pagar na segunda. Prefere mensagem.',
  promise_date: '2026-11-30',
  promise_amount: '1250.00',
} as const;

/** For each field of the CRM's form, what its database holds in the end and whether that is what the agent recorded. */
export type Written = Readonly<Partial<Record<WriteName, { readonly stored: string; readonly right: boolean }>>>;

/** Records a promise in the panel, has the CRM's form filled with it, and saves there as a person does. */
export async function writeOutcome(page: Page, crm: RunningCrm, record: SeededRecord): Promise<Written> {
  await crm.open(page, record.id);
  await crm.views[0]?.open(page);
  const sidebar = await Sidebar.of(page);
  const { frame } = sidebar;
  await frame
    .locator('.case')
    .filter({ hasText: record.fields.ref })
    .or(frame.locator('.bind li b').first())
    .first()
    .waitFor();
  const confirm = sidebar.button(/É esta conta/);
  if (await confirm.isVisible()) await confirm.click();
  await sidebar.currentStep.waitFor();
  await sidebar
    .button(/Registrar R|^Registrar$/)
    .last()
    .click();
  await frame.locator('.outcomes [data-key="P"]').click();
  await frame.getByLabel('Valor').fill('1.250,00');
  await frame.getByLabel('Data', { exact: true }).fill(promise.promise_date);
  await sidebar.button(/Esqueceu/).click();
  await frame.getByRole('textbox', { name: 'Nota' }).fill(promise.note);
  await sidebar.button(/Salvar/).click();
  await frame.getByText('Guardado neste computador.').waitFor();

  await crm.beginOutcome(page);
  await sidebar
    .button(/^Preencher/)
    .last()
    .click();
  await frame.locator('[data-filled]').first().waitFor();
  const rows = await frame.locator('[data-filled]').all();
  const states = await Promise.all(rows.map((row) => row.getAttribute('data-filled')));
  say(`${crm.name}: the panel says ${states.join(', ')} of the form's fields`);
  await crm.save(page);
  const stored = await crm.readBack(record.id);
  return Object.fromEntries(
    Object.keys(crm.form).map((key) => {
      const name = key as WriteName;
      const value = stored[name] ?? '';
      const right = name in promise ? value === promise[name as keyof typeof promise] : /prom/i.test(value);
      return [name, { stored: value, right }];
    }),
  );
}
