import { samePhone } from '../conversation/phone-key.ts';
import { readTitle } from '../conversation/read-title.ts';
import type { Jurisdiction } from '../playbook/playbook.ts';
import type { Account } from './account.ts';

/** Why an account is proposed for a chat, the strongest first. `phone_local`: its number, written without a country. */
export type ProposalReason = 'phone' | 'reference' | 'phone_local' | 'name' | 'name_part' | 'first_name';

export interface AccountProposal<A> {
  readonly account: A;
  /** At least one, the strongest first. */
  readonly reasons: readonly ProposalReason[];
  /** The page shows a number that this account does not have. */
  readonly phone_differs: boolean;
}

/** What an account is known by. */
type Known = Pick<Account, 'ref' | 'contract' | 'contracts' | 'debtor_name' | 'phones'>;

/** What each reason weighs: two kinds of a name together weigh less than any number. */
const weight: Readonly<Record<ProposalReason, number>> = {
  phone: 16,
  reference: 16,
  phone_local: 8,
  name: 4,
  name_part: 2,
  first_name: 1,
};
/** So many can be chosen from at a glance, and by a digit. */
const most = 6;

/**
 * Which accounts a chat may be about, likeliest first, each with why; empty where nothing speaks for any. Nothing is ever
 * decided by it: a person confirms. A first name alone proposes only where nothing better does and few bear it.
 * @param country whose numbers those without a country code would be
 */
export function proposeAccounts<A extends Known>(
  { title, phone }: { readonly title: string; readonly phone: string | null },
  accounts: readonly A[],
  country: Jurisdiction | null,
): AccountProposal<A>[] {
  const { words, refs, local, phones } = readTitle(title, country);
  const shown = phone?.startsWith('+') ? [phone, ...phones] : phones;
  const numbers = new Set(refs.map(bareOf));
  const proposals = accounts.flatMap((account) => {
    const carries = (candidates: readonly string[]) =>
      candidates.some((candidate) => account.phones.some((each) => samePhone(each, candidate)));
    const reasons: ProposalReason[] = [];
    if (carries(shown)) reasons.push('phone');
    const own = [account.ref, account.contract ?? '', ...account.contracts.map(({ ref }) => ref)];
    if (own.some((ref) => ref !== '' && numbers.has(bareOf(ref)))) reasons.push('reference');
    if (reasons[0] !== 'phone' && carries(local)) reasons.push('phone_local');
    const named = matchName(words, account.debtor_name);
    if (named) reasons.push(named);
    const phone_differs = shown.length > 0 && account.phones.length > 0 && reasons[0] !== 'phone';
    return reasons.length > 0 ? [{ account, reasons, phone_differs }] : [];
  });
  const weigh = ({ reasons }: AccountProposal<A>) => reasons.reduce((sum, reason) => sum + weight[reason], 0);
  const best = Math.max(0, ...proposals.map(weigh));
  const likely = proposals.filter((each) => best === weight.first_name || weigh(each) > weight.first_name);
  if (best === weight.first_name && likely.length > most) return [];
  return likely.sort((a, b) => weigh(b) - weigh(a) || a.account.ref.localeCompare(b.account.ref)).slice(0, most);
}

/** How far the words of a title are those of a name. An initial stands for any word that begins so. */
function matchName(words: readonly string[], name: string): 'name' | 'name_part' | 'first_name' | null {
  const parts = readTitle(name.replace(/[()[\]]/g, ' '), null).words;
  // "Ceballos Mena, Guadalupe"
  const first = name.includes(',') ? readTitle(name.split(',')[1] ?? '', null).words[0] : parts[0];
  const free = new Set(parts);
  const met = words.filter((word) => {
    const part = [...free].find((each) => each === word || (word.length === 1 && each.startsWith(word)));
    return part !== undefined && free.delete(part);
  });
  const whole = met.filter((word) => word.length > 1);
  if (whole.length === 0) return null;
  const begins = first !== undefined && whole.includes(first);
  if (met.length === 1) return words.length === 1 && begins ? 'first_name' : null;
  return begins && met.length === words.length ? 'name' : 'name_part';
}

/** A number as it is told: without what people put between its digits. */
const bareOf = (ref: string): string => ref.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
