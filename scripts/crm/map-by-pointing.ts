import type { Page } from 'playwright-core';
import type { FieldName, WriteName } from '@/contracts/field-map.ts';
import { Sidebar } from '@/tests/support/sidebar.ts';
import { Hand } from './hand.ts';
import { say } from './program.ts';
import type { RunningCrm } from './real-crm.ts';

export interface Mapped {
  readonly clicks: number;
  readonly seconds: number;
  /** Fields that were found by what the page calls them, and those that somebody pointed at. */
  readonly found: readonly FieldName[];
  readonly pointed: readonly FieldName[];
  /** Fields that nothing could be made of, pointed at or not. */
  readonly unmapped: readonly FieldName[];
}

/**
 * Maps a CRM as an admin would who looks at the page and at the panel and writes no code: lets the panel find what it
 * can, points at what is missing or wrong, looks at a second and a third record, and publishes.
 */
export async function mapByPointing(page: Page, crm: RunningCrm): Promise<Mapped> {
  const began = Date.now();
  const hand = new Hand(page);
  const [first, ...others] = crm.records.slice(0, 3);
  if (!first) throw new Error('there is no record to map');
  await crm.open(page, first.id);
  // A CRM that loads its pages whole takes the panel with them, and another one comes.
  let sidebar = await Sidebar.of(page);
  let { frame } = sidebar;
  const open = async (id: string) => {
    await crm.open(page, id);
    sidebar = await Sidebar.of(page);
    frame = sidebar.frame;
    await frame.locator('[data-map-part=tries]').waitFor();
  };
  const row = (name: FieldName) => frame.locator(`[data-map-field="${name}"]`);
  const reads = async (name: FieldName): Promise<boolean> => {
    const shown = row(name).locator('[data-map-value], [data-map-raw]').last();
    return (await shown.count()) > 0 && (await shown.textContent()) === first.fields[name];
  };
  const awaitReads = async (name: FieldName): Promise<boolean> => {
    for (const end = Date.now() + 4000; Date.now() < end; await page.waitForTimeout(200))
      if (await reads(name)) return true;
    return false;
  };

  await hand.click(sidebar.button('Opções do painel'));
  // An unmapped page offers it in the panel itself, too.
  await hand.click(sidebar.button('Mapear este CRM').last());
  await frame
    .locator('[data-map-part=tries][data-records="1"]')
    .waitFor({ timeout: 20_000 })
    .catch(() => {
      say(`${crm.name}: the panel found no record by itself`);
    });

  const [found, pointed, unmapped]: FieldName[][] = [[], [], []];
  for (const [index, view] of crm.views.entries()) {
    if (index > 0) {
      hand.clicks += 1;
      await view.open(page);
    }
    for (const [key, selector] of Object.entries(view.fields)) {
      const name = key as FieldName;
      if (await awaitReads(name)) {
        found?.push(name);
        continue;
      }
      const asked = frame.locator(`.mapping-pointing[data-pointing="${name}"]`);
      if (!(await asked.isVisible())) {
        await page.keyboard.press('Escape');
        await hand.click(row(name).getByRole('button').first());
        await asked.waitFor();
      }
      await hand.pointAt(selector);
      if (await awaitReads(name)) pointed?.push(name);
      else unmapped?.push(name);
    }
    await stopPointing();
  }

  await hand.click(frame.locator('[data-map-part=form] > summary'));
  hand.clicks += await crm.beginOutcome(page);
  for (const [key, selector] of Object.entries(crm.form)) {
    const write = frame.locator(`[data-map-write="${key as WriteName}"]`);
    await hand.click(write.getByRole('button').first());
    await hand.pointAt(selector);
    await frame.locator(`[data-map-write="${key}"][data-state="read"]`).waitFor();
    await stopPointing();
    const plain = write.getByRole('checkbox');
    if (crm.plain.includes(key as WriteName) && !(await plain.isChecked())) await hand.click(plain);
  }
  await crm.leaveOutcome(page);

  for (const { id } of others) {
    hand.clicks += crm.clicksToOpen;
    await open(id);
    for (const view of crm.views.length > 1 ? crm.views : []) {
      hand.clicks += 1;
      await view.open(page);
      await page.waitForTimeout(2500);
    }
    await page.waitForTimeout(2500);
  }
  // Records that were only passed on the way may have been read, too.
  await frame.locator('[data-map-part=tries]:not([data-records="0"], [data-records="1"])').waitFor();
  await hand.click(sidebar.button('Publicar o mapa'));
  await frame.getByText(/Publicado como versão/).waitFor();
  const seconds = Math.round((Date.now() - began) / 1000);
  return { clicks: hand.clicks, seconds, found: found ?? [], pointed: pointed ?? [], unmapped: unmapped ?? [] };

  async function stopPointing(): Promise<void> {
    const stop = frame.getByRole('button', { name: 'Parar de apontar' });
    if (await stop.isVisible()) await hand.click(stop);
  }
}
