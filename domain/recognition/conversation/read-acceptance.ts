import { firstAt } from '../places.ts';
import type { HeardPlaces } from './heard-places.ts';

/** How many turns of talk (a question, an answer) may stand between a proposal and the word that accepts it. */
const REACH = 4;

/**
 * Indexes of the turns in which the customer accepts what is proposed, or promises a day on which to pay. An acceptance
 * is a reply: the same words without a proposal just before them ("tá bom, mando hoje" to a request for papers) settle nothing.
 */
export function readAcceptances(heard: HeardPlaces): number[] {
  const { turns, at } = heard;
  const among = (...cues: string[]): readonly number[] =>
    [...new Set(cues.flatMap((cue) => at(cue)))].sort((a, b) => a - b);
  const proposed = new Set(heard.proposals);
  const sums = among('step_agreement_summary', 'asks_agreement').filter((place) => proposed.has(place));
  const consentAsked = among('asks_consent');
  const dayAsked = among('asks_pay_day');
  const promised = new Set(at('customer_dated_promise'));
  const accepted = new Set(at('step_consent_obtained'));
  const yes = new Set(at('customer_yes'));
  const dated = new Set(at('customer_dated'));
  const refused = new Set(among('objection_will_not_pay', 'customer_bargains'));
  const elsewhere = new Set(at('customer_sends_papers'));
  const calls = new Set(at('outcome_callback'));
  const referred = among('outcome_only_elsewhere', 'outcome_callback');
  /** The agent's bubbles that a reply answers: the last run of them, other bubbles of the same reply passed over. */
  let [first, end] = [0, 0];
  return turns.flatMap(({ speaker }, i) => {
    if (speaker === 'agent') [first, end] = [turns[i - 1]?.speaker === 'agent' ? first : i, i + 1];
    else if (speaker !== 'customer') [first, end] = [0, 0];
    if (speaker !== 'customer' || first === end || refused.has(i) || elsewhere.has(i)) return [];
    const just = (places: readonly number[]): boolean => anyIn(places, first, end);
    const offered = anyIn(heard.proposals, i - REACH - (end - first), i);
    if (just(referred)) return accepted.has(i) && (offered || just(dayAsked)) ? [i] : [];
    if (promised.has(i) || (accepted.has(i) && (offered || just(dayAsked)))) return [i];
    if (yes.has(i) && (just(sums) || (just(consentAsked) && offered))) return [i];
    // A day that the agent takes for a call is no day to pay.
    return dated.has(i) && just(dayAsked) && !calls.has(i + 1) ? [i] : [];
  });
}

/** Whether any of the places, ascending, lies in `low` … `high` (end exclusive). */
function anyIn(places: readonly number[], low: number, high: number): boolean {
  return (places[firstAt(places, low, (place) => place)] ?? high) < high;
}
