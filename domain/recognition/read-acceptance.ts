import type { HeardPlaces } from './heard-places.ts';

/** How many turns of talk (a question, an answer) may stand between a proposal and the word that accepts it. */
const REACH = 4;

/**
 * Indexes of the turns in which the customer accepts what is proposed, or promises a day on which to pay. An acceptance
 * is a reply: the same words without a proposal just before them ("tá bom, mando hoje" to a request for papers) settle nothing.
 */
export function readAcceptances(heard: HeardPlaces): number[] {
  const { turns, at } = heard;
  const among = (...cues: string[]): ReadonlySet<number> => new Set(cues.flatMap((cue) => at(cue)));
  const proposals = new Set(heard.proposals);
  const sums = new Set([...among('step_agreement_summary', 'asks_agreement')].filter((place) => proposals.has(place)));
  const consentAsked = among('asks_consent');
  const dayAsked = among('asks_pay_day');
  const promised = among('customer_dated_promise');
  const accepted = among('step_consent_obtained');
  const yes = among('customer_yes');
  const dated = among('customer_dated');
  const refused = among('objection_will_not_pay', 'customer_bargains');
  const elsewhere = among('customer_sends_papers');
  const referred = among('outcome_only_elsewhere', 'outcome_callback');
  return turns.flatMap((turn, i) => {
    if (turn.speaker !== 'customer' || refused.has(i)) return [];
    const asked = agentBefore(turns, i);
    if (asked.length === 0) return [];
    const near = (set: ReadonlySet<number>, reach: number): boolean => {
      for (let k = i - 1; k >= Math.max(0, i - reach); k--) if (set.has(k)) return true;
      return false;
    };
    const just = (set: ReadonlySet<number>): boolean => asked.some((place) => set.has(place));
    if (elsewhere.has(i)) return [];
    if (promised.has(i) && !just(referred)) return [i];
    if (accepted.has(i) && (near(proposals, REACH + asked.length) || just(dayAsked))) return [i];
    if (yes.has(i) && !just(referred) && (just(sums) || (just(consentAsked) && near(proposals, REACH + asked.length))))
      return [i];
    return dated.has(i) && just(dayAsked) && !just(referred) ? [i] : [];
  });
}

/** The agent's bubbles that a customer turn replies to: those just before it, other bubbles of the same reply skipped. */
function agentBefore(turns: HeardPlaces['turns'], reply: number): number[] {
  let i = reply - 1;
  while (i >= 0 && turns[i]?.speaker === 'customer') i--;
  const found: number[] = [];
  for (; i >= 0 && turns[i]?.speaker === 'agent'; i--) found.push(i);
  return found;
}
