import { browser } from 'wxt/browser';

interface Firefox {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the same sidebar in the browser's own panel. Must be called in the turn of a click, or the browser refuses. */
export function openSidePanel(tabId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser as unknown as Firefox).sidebarAction.open()
    : browser.sidePanel.open({ tabId });
}
