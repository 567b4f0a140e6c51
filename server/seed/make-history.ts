import type { Account } from '@/domain/interaction/account.ts';
import { Random } from './random.ts';
import type { World } from './worlds.ts';

const dayMs = 86_400_000;
/** Nearer than this, the conversations that are seeded one by one are the history; nothing here may fill anybody's cap. */
const quietDays = 10;

/** A contact as a file of an older system would bring it. */
export interface OldContact {
  readonly ref: string;
  readonly at: string;
  readonly channel: 'voice' | 'whatsapp' | 'sms' | 'letter';
  readonly direction: 'outbound' | 'inbound';
  /** Null for a letter: who opened it nobody knows. */
  readonly reached: 'debtor' | 'third_party' | 'nobody' | null;
  readonly outcome: string;
  readonly agent: string;
  readonly promise_amount?: Account['balance'];
  readonly promise_date?: string;
}

const reached = { message: 'third_party', nobody: 'nobody', letter: null, promise: 'debtor', later: 'debtor' } as const;

/**
 * What went on about an account over the eight months before, as far as the debt is old enough, and the payments that kept
 * promises brought. By calendar months, so that the same again another day says the same of each.
 */
export function makeHistory(
  world: World,
  account: Pick<Account, 'ref' | 'balance' | 'days_past_due' | 'creditor'>,
  now: Date,
): { readonly contacts: OldContact[]; readonly payments: Account['payments'] } {
  const contacts: OldContact[] = [];
  const payments: Account['payments'] = [];
  const latest = now.getTime() - quietDays * dayMs;
  // Somebody who owes nothing yet was spoken with when an earlier instalment was late.
  const earliest = now.getTime() - Math.max(150, account.days_past_due + 40) * dayMs;
  for (let back = 8; back >= 0; back -= 1) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    const random = new Random(world.slug, account.ref, 'history', month.toISOString().slice(0, 7));
    for (let left = random.int(0, 2); left > 0; left -= 1) {
      const at = new Date(month.getTime() + random.int(1, 27) * dayMs + random.int(13 * 60, 21 * 60) * 60_000);
      const outcome = random.weighted([
        ['nobody', 5],
        ['message', 2],
        ['promise', 3],
        ['later', 3],
        ['letter', 1],
      ] as const);
      const kept = random.chance(0.5);
      const days = random.int(2, 6);
      const channel = random.pick(['voice', 'whatsapp', 'whatsapp', 'sms'] as const);
      const agent = random.pick(world.agents);
      if (at.getTime() > latest || at.getTime() < earliest) continue;
      const promise = {
        promise_amount: { ...account.balance, minor: Math.max(1000, Math.round(account.balance.minor * 0.1)) },
        promise_date: new Date(at.getTime() + days * dayMs).toISOString().slice(0, 10),
      };
      contacts.push({
        ref: account.ref,
        at: at.toISOString(),
        channel: outcome === 'letter' ? 'letter' : channel === 'sms' && outcome !== 'nobody' ? 'whatsapp' : channel,
        direction: outcome === 'later' && channel === 'whatsapp' ? 'inbound' : 'outbound',
        reached: reached[outcome],
        outcome: world.results[outcome],
        agent,
        ...(outcome === 'promise' ? promise : {}),
      });
      if (outcome === 'promise' && kept)
        payments.push({ amount: promise.promise_amount, paid_on: promise.promise_date, source: account.creditor });
    }
  }
  return { contacts, payments };
}
