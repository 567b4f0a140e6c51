/** Where a frame comes from whose document is not the page's to look into; null of anything else. */
export function originOfFrame(hit: Element): string | null {
  if (!(hit instanceof HTMLIFrameElement) || hit.contentDocument) return null;
  return URL.canParse(hit.src) ? new URL(hit.src).origin.slice(0, 300) : hit.src.slice(0, 300);
}
