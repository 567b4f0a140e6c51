import { browser } from 'wxt/browser';
import type { Status } from '@/contracts/runtime-message.ts';

export interface Badge {
  text: string;
  colour: string;
  /** Key of the message that says it in words. */
  title:
    | 'badge_refused'
    | 'badge_expired'
    | 'badge_offline'
    | 'badge_call'
    | 'badge_due'
    | 'badge_pending'
    | 'badge_signed_out'
    | 'badge_ready';
  count: number;
}

const petrol = '#0b5470';
const amber = '#7f4c08';
const red = '#b03424';

/**
 * What the toolbar shows: the worst first, always a sign as well as a colour. `due`: calls whose time has come; `unseen`:
 * calls that go on and that no tab shows.
 */
export function badgeOf(status: Status, due = 0, unseen = 0): Badge {
  const count = status.pending;
  if (status.refused > 0) return { text: '!', colour: red, title: 'badge_refused', count: status.refused };
  if (status.session === 'expired') return { text: '?', colour: amber, title: 'badge_expired', count };
  if (status.session === 'none') return { text: '', colour: amber, title: 'badge_signed_out', count };
  if (unseen > 0) return { text: '☎', colour: petrol, title: 'badge_call', count: unseen };
  if (!status.online) return { text: count > 0 ? countText(count) : '–', colour: amber, title: 'badge_offline', count };
  if (due > 0) return { text: countText(due), colour: amber, title: 'badge_due', count: due };
  if (count > 0) return { text: countText(count), colour: petrol, title: 'badge_pending', count };
  return { text: '', colour: petrol, title: 'badge_ready', count };
}

export async function showBadge(status: Status, due: number, unseen: number): Promise<void> {
  const { text, colour, title, count } = badgeOf(status, due, unseen);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title: browser.i18n.getMessage(title, [String(count)]) }),
  ]);
}

/** Four characters are all that a badge has room for. */
function countText(count: number): string {
  return count > 999 ? '999+' : String(count);
}
