import { ChatPage } from '../chat-page.ts';
import { Sidebar } from '../sidebar.ts';
import type { World } from '../world.ts';
import type { FaultBrowser } from './fault-browser.ts';
import type { Said } from './ledger.ts';

interface Logged {
  readonly interaction_id: string;
  readonly versions: { readonly event_id: string }[];
}

/** Saves an outcome as an agent does, with clicks in the sidebar beside the chat, while answers are lost on the way. */
export async function saveByClicks(browser: FaultBrowser, world: World): Promise<Said> {
  const list = async () => (await browser.ask<{ outcomes: Logged[] }>('outcome.list')).outcomes;
  const before = new Set((await list()).map(({ interaction_id }) => interaction_id));
  const page = await browser.running.context.newPage();
  await page.goto(`${world.urls.chat}/?pace=0`);
  const sidebar = await Sidebar.of(page);
  await new ChatPage(page).open('Marta Oliveira Nunes');
  // Known by its number or tied by hand in an earlier round: either way the line is there in the end.
  const confirm = sidebar.button(/É esta conta/);
  await confirm.or(sidebar.line).first().waitFor();
  if (await confirm.isVisible()) await confirm.click();
  await sidebar.line.waitFor();
  world.network.next({ kind: 'lose_answer' }, { kind: 'answer', status: 500 });
  await sidebar.record('I');
  await sidebar.frame.getByText('Guardado neste computador.').waitFor();
  await page.close();
  const made = (await list()).find(({ interaction_id }) => !before.has(interaction_id));
  const event_id = made?.versions.at(-1)?.event_id;
  if (!made || !event_id) throw new Error('what was saved by clicks is not listed');
  return { event_id, interaction_id: made.interaction_id };
}
