/** What the browser itself says of whoever sent a message: no page can forge it. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** `page`: one of our own pages, framed or not. `content`: our script in somebody's page. `stranger`: anybody else. */
export type SenderKind = 'page' | 'content' | 'stranger';

/** @param extensionUrl such as `chrome-extension://…/` */
export function senderKind(sender: Sender | undefined, extensionId: string, extensionUrl: string): SenderKind {
  if (!sender || sender.id !== extensionId) return 'stranger';
  if (sender.url?.startsWith(extensionUrl)) return 'page';
  return sender.tab ? 'content' : 'stranger';
}
