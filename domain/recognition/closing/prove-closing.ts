import type { Agreement } from '../../agreement/agreement.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { ClosingProof, Hearing, HearingContext, ItemProof } from '../hearing.ts';
import { assignRoles } from './amounts.ts';
import { proveBreach } from './breach.ts';
import { proveDates } from './dates.ts';
import { judgeConsent } from './judge-consent.ts';
import { proveMethod } from './method.ts';
import { proveCount, proveDiscount, proveTotal } from './sums.ts';
import { listen, MISSING } from './talk.ts';
import { proveValues } from './values.ts';

/**
 * Proves a closing item by item: which of the agreed terms the agent stated, with which value, and whether the customer
 * consented. Only agent turns state items. `hearings` of the same turns supply breach, new contacts and bureau.
 */
export function proveClosing(
  turns: readonly Turn[],
  agreement: Agreement,
  context: HearingContext,
  hearings: readonly Hearing[] = [],
): ClosingProof {
  const talk = listen(turns, context, agreement);
  const said = assignRoles(talk, agreement);
  const values = proveValues(talk, said, agreement);
  const dates = proveDates(talk, agreement, context);
  const consent = judgeConsent(turns, agreement, context);
  const breach = proveBreach(talk, turns);
  const heard = (cues: readonly string[]): ItemProof => {
    const met = hearings.find(({ cue, result }) => result === 'met' && cues.includes(cue));
    return met === undefined ? MISSING : { result: 'present', evidence: met.evidence, said: null };
  };
  const first = (...proofs: ItemProof[]): ItemProof => proofs.find(({ result }) => result === 'present') ?? MISSING;
  const passing = (proof: ItemProof): ItemProof => (breach.failureSaid ? proof : MISSING);
  const contacts = first(breach.contacts, passing(heard(['new_contacts'])));
  const bureau = breach.bureauNamed ? first(breach.bureau, heard(['credit_bureau_warning'])) : MISSING;
  return {
    items: {
      total_amount: proveTotal(talk, said, agreement),
      discount: proveDiscount(talk, said, agreement),
      instalment_count: proveCount(talk, said, agreement, values, dates),
      payment_method: proveMethod(talk, agreement),
      breach_consequence: first(breach.consequence, contacts, bureau, passing(heard(['breach_consequences']))),
      new_contacts: contacts,
      credit_bureau: bureau,
    },
    due_dates: dates,
    instalment_values: values,
    doubts_asked: consent.doubts,
    consent: consent.consent,
  };
}
