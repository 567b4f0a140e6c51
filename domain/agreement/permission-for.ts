import type { Instant, TimeZone } from '../conversation/plain-date.ts';
import type { InteractionAction } from '../interaction/interaction.ts';
import { canonicalJson } from '../playbook/canonical-json.ts';
import type { Agreement } from './agreement.ts';
import type { Authority } from './limits.ts';
import { requestExpiry } from './request-expiry.ts';

type Asked = Extract<InteractionAction, { type: 'authority.requested' }>;
type Answered = Extract<InteractionAction, { type: 'authority.answered' }>;

/** Whether a deal may be proposed now, and if not, what it waits for. */
export type Permission =
  | { readonly is: 'mine' }
  /** Past what anybody may grant under this playbook. */
  | { readonly is: 'beyond' }
  | { readonly is: 'to_ask' }
  | { readonly is: 'waiting'; readonly asked: Asked; readonly expires_at: Instant }
  /** Nobody answered before the day ended; it may be asked again. */
  | { readonly is: 'expired'; readonly asked: Asked }
  | { readonly is: 'approved' | 'denied'; readonly asked: Asked; readonly answer: Answered }
  | { readonly is: 'countered'; readonly asked: Asked; readonly answer: Answered; readonly counter: Agreement };

/**
 * What the requests and answers of one interaction make of a deal. An answer is for exactly the plan that was asked about,
 * to the cent and the day; and one that was given in time stands, however late it arrives.
 *
 * @param zone of the organisation, whose day ends a request
 */
export function permissionFor(
  agreement: Agreement,
  authority: Authority,
  actions: readonly InteractionAction[],
  zone: TimeZone,
  now: Instant,
): Permission {
  if (authority.within === 'mine') return { is: 'mine' };
  if (authority.within === 'beyond') return { is: 'beyond' };
  const plan = canonicalJson(agreement);
  // A plan that a supervisor offered needs no request of its own.
  const offered = actions.findLast(
    (each) =>
      each.type === 'authority.answered' &&
      each.counter &&
      canonicalJson(unsettled(each.counter)) === canonicalJson(unsettled(agreement)),
  );
  if (offered?.type === 'authority.answered') {
    const about = actions.find((each) => each.type === 'authority.requested' && each.request === offered.request);
    if (about?.type === 'authority.requested') return { is: 'approved', asked: about, answer: offered };
  }
  const last = actions.findLast((each) => each.type === 'authority.requested');
  const answerTo = (asked: Asked) =>
    actions.find((each) => each.type === 'authority.answered' && each.request === asked.request);
  // An earlier answer to this very plan still holds after another was tried.
  const asked = actions.findLast(
    (each) =>
      each.type === 'authority.requested' &&
      canonicalJson(each.agreement) === plan &&
      (each === last || answerTo(each) !== undefined),
  );
  if (asked?.type !== 'authority.requested') return { is: 'to_ask' };
  const answer = answerTo(asked);
  if (answer?.type === 'authority.answered') {
    const { decision, counter } = answer;
    if (decision !== 'countered') return { is: decision, asked, answer };
    return counter ? { is: 'countered', asked, answer, counter } : { is: 'denied', asked, answer };
  }
  const expires_at = requestExpiry(asked.at, zone);
  return Date.parse(now) < Date.parse(expires_at) ? { is: 'waiting', asked, expires_at } : { is: 'expired', asked };
}

/** What a deal settles follows from the balance, which only the agent's side knows: it is no part of the plan that was offered. */
function unsettled({ settles: _, ...plan }: Agreement): Omit<Agreement, 'settles'> {
  return plan;
}
