import type { Account } from './account.ts';
import type { ContactRestriction } from './contact-record.ts';

/** More than an account ever needs; a full list gives way to what was asked last. */
const most = 60;

/**
 * The bars of an account after a debtor asked for one (`stands`), or after the agent took it back as set by mistake. One
 * that says nothing new changes nothing; what somebody else set is never taken away by it.
 */
export function applyRestriction(
  bars: Account['restrictions'],
  bar: ContactRestriction,
  stands: boolean,
): Account['restrictions'] {
  const isSame = (each: ContactRestriction): boolean =>
    each.kind === bar.kind && each.channel === bar.channel && each.phone === bar.phone && each.source === bar.source;
  if (!stands) return bars.filter((each) => !(isSame(each) && Date.parse(each.since) === Date.parse(bar.since)));
  return bars.some(isSame) ? bars : [bar, ...bars].slice(0, most);
}
