import type { SiteLayout } from '@/contracts/runtime-message.ts';

/** Width of the collapsed rail, which the sidebar page draws itself, in CSS pixels. */
const RAIL = 48;
/** A page pushed below this width is worse than one covered: then the frame lies over it. */
const LEAST_PAGE = 720;

/** Width of the frame in CSS pixels, and how much of it the page is to leave free: nothing where the frame covers it. */
export function roomBeside({ collapsed, width, mode, enabled }: SiteLayout): { frame: number; page: number } {
  const frame = collapsed ? RAIL : width;
  return { frame, page: enabled && mode === 'push' && window.innerWidth - frame >= LEAST_PAGE ? frame : 0 };
}
