/** What one part of the panel asks of another that it does not know. */
type SidebarEvent = 'palette' | 'keys' | 'agenda' | 'logged' | 'reading' | 'by-hand' | 'mapping';

const target = new EventTarget();

export const tellSidebar = (event: SidebarEvent): boolean => target.dispatchEvent(new Event(event));

/** Calls `listener` at each `event` until the returned function is called. */
export function onSidebarEvent(event: SidebarEvent, listener: () => void): () => void {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
