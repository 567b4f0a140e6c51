import { ChatPage } from './chat-page.ts';
import type { ExtensionBrowser } from './extension.ts';
import { Sidebar } from './sidebar.ts';
import type { World } from './world.ts';

/** Opens the replica chat in a new tab, and signs in from the sidebar where nobody is signed in yet. */
export async function openChat(
  browser: ExtensionBrowser,
  world: World,
  { as = 'ana@vereda.example', query = '?pace=0' }: { as?: string | null; query?: string } = {},
): Promise<{ chat: ChatPage; sidebar: Sidebar }> {
  const page = await browser.context.newPage();
  await page.goto(`${world.urls.chat}/${query}`);
  const sidebar = await Sidebar.of(page);
  if (as) await sidebar.signIn(as);
  return { chat: new ChatPage(page), sidebar };
}
