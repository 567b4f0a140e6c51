/** Where a kept view stands: after the root, so that whoever looks something up finds the live one first. */
export const KEPT_VIEW = 'kept-view';

/** Takes the kept view away: the live one stands there. From now on none is shown in this document. */
export function showLiveView(): void {
  document.getElementById(KEPT_VIEW)?.remove();
  document.documentElement.dataset.live = '';
}
