import type { Agreement } from '../agreement/agreement.ts';
import type { PaymentWord } from '../compliance/payment-light.ts';
import type { Audience, Turn } from '../conversation/turn.ts';
import { canonicalJson } from '../playbook/canonical-json.ts';
import type { Step } from '../playbook/playbook.ts';
import type { InteractionAction, PaymentClaim } from './interaction.ts';
import { drawnTextHash } from './text-hash.ts';
import type { ThirdPartyRelation } from './third-party-relation.ts';

type Override = Extract<InteractionAction, { type: 'hold.overridden' }>;

/** What an agent's actions amount to. Times are those of the action that set the value. */
export interface FoldedActions {
  readonly audience: Audience;
  /** When the audience was last set; null where it never was. */
  readonly audience_since: string | null;
  /** Every time the audience was set, in order. */
  readonly audiences: readonly { readonly audience: Audience; readonly since: string }[];
  /** Null where nothing was said of it since the audience was last set. */
  readonly identity: { readonly confirmed: boolean; readonly at: string } | null;
  readonly relation: ThirdPartyRelation | null;
  readonly reason: string | null;
  /** The last word on the payment in this conversation: what the agent checked, or the debtor claims. */
  readonly payment: PaymentWord | null;
  readonly claim: PaymentClaim | null;
  readonly agreement: Agreement | null;
  /** When the deal took its present form; null while there is none. */
  readonly agreement_since: string | null;
  /** The last turn before the deal took its present form, where that is known better than by its time. */
  readonly agreement_after: string | null;
  /** `drawnTextHash` of what was put into the composer before there was a deal, since the last one was taken back. */
  readonly written_before: ReadonlySet<string>;
  /** The deal that the present one took the place of. */
  readonly superseded: Agreement | null;
  /** Ticks that stand, by id, with their time. */
  readonly steps: ReadonlyMap<string, string>;
  readonly disclosures: ReadonlyMap<string, string>;
  /** Of the disclosures: the step that they came with, where nobody ticked them by themselves. */
  readonly given_by: ReadonlyMap<string, string>;
  readonly closing: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, { readonly answer: string; readonly at: string }>;
  /** Steps opened out of turn, in order; the last is open while `opened` names it. */
  readonly detours: readonly string[];
  readonly opened: { readonly step: string; readonly at: string } | null;
  readonly inserted: ReadonlyMap<string, string>;
  readonly overrides: readonly Override[];
  readonly dismissed: ReadonlySet<string>;
  readonly degraded: { readonly since: string; readonly anchor: string | null } | null;
}

/**
 * Folds actions in their order; the last word on a thing stands. Who declares a step declares the disclosures that it
 * gives, which can be taken back one by one.
 * @param script the steps of the playbook; without them a step gives nothing
 */
export function foldActions(
  actions: readonly InteractionAction[],
  script: readonly Pick<Step, 'id' | 'gives'>[] = [],
): FoldedActions {
  const steps = new Map<string, string>();
  const disclosures = new Map<string, string>();
  /** Of what is declared: the step that gave it. */
  const givenBy = new Map<string, string>();
  const closing = new Map<string, string>();
  const answers = new Map<string, { answer: string; at: string }>();
  const inserted = new Map<string, string>();
  const dismissed = new Set<string>();
  const overrides: Override[] = [];
  const detours: string[] = [];
  let audience: Audience = 'debtor';
  let audience_since: string | null = null;
  const audiences: { audience: Audience; since: string }[] = [];
  let identity: FoldedActions['identity'] = null;
  let relation: ThirdPartyRelation | null = null;
  let reason: string | null = null;
  let payment: FoldedActions['payment'] = null;
  let claim: FoldedActions['claim'] = null;
  let agreement: Agreement | null = null;
  let agreement_since: string | null = null;
  let agreement_after: string | null = null;
  const written: { readonly hash: string; readonly at: string }[] = [];
  let free_since = '';
  let made_at: string | null = null;
  let superseded: FoldedActions['superseded'] = null;
  let opened: FoldedActions['opened'] = null;
  let degraded: FoldedActions['degraded'] = null;
  const tick = (ticks: Map<string, string>, id: string, on: boolean, at: string): void => {
    if (on) ticks.set(id, at);
    else ticks.delete(id);
  };
  for (const action of actions) {
    switch (action.type) {
      case 'step.declared':
        tick(steps, action.step, action.done, action.at);
        for (const id of script.find((step) => step.id === action.step)?.gives ?? []) {
          if (action.done && !disclosures.has(id)) {
            disclosures.set(id, action.at);
            givenBy.set(id, action.step);
          } else if (!action.done && givenBy.get(id) === action.step) {
            disclosures.delete(id);
            givenBy.delete(id);
          }
        }
        break;
      case 'disclosure.declared':
        tick(disclosures, action.disclosure, action.given, action.at);
        givenBy.delete(action.disclosure);
        break;
      case 'closing.declared':
        tick(closing, action.item, action.said, action.at);
        break;
      case 'answer.chosen':
        if (action.answer === null) answers.delete(action.step);
        else answers.set(action.step, { answer: action.answer, at: action.at });
        break;
      case 'step.opened':
        opened = action.step === null ? null : { step: action.step, at: action.at };
        if (action.step !== null && !detours.includes(action.step)) detours.push(action.step);
        break;
      case 'audience.set':
        // Whoever speaks now has yet to say who they are.
        if (action.audience !== audience) identity = null;
        audience = action.audience;
        audience_since = action.at;
        audiences.push({ audience, since: action.at });
        break;
      case 'relation.set':
        relation = action.relation;
        break;
      case 'identity.set':
        identity = { confirmed: action.confirmed, at: action.at };
        break;
      case 'reason.set':
        reason = action.reason;
        break;
      case 'payment.checked':
        payment = { is: action.is, at: action.at, claimed: false };
        break;
      case 'payment.claimed':
        claim = action;
        payment = { is: 'unconfirmed', at: action.at, claimed: true };
        break;
      case 'agreement.set':
        if (agreement && canonicalJson(agreement) !== canonicalJson(action.agreement)) {
          superseded = agreement;
          // What was ticked was another deal.
          closing.clear();
        }
        agreement = action.agreement;
        agreement_since = action.agreement && action.at;
        agreement_after = action.after ?? null;
        if (action.agreement) made_at ??= action.at;
        else [free_since, made_at] = [action.at, null];
        break;
      case 'hold.overridden':
        overrides.push(action);
        break;
      case 'prompt.dismissed':
        dismissed.add(action.prompt);
        break;
      case 'text.inserted':
        if (action.step !== null) inserted.set(action.step, action.at);
        written.push({ hash: action.text_hash, at: action.at });
        break;
      case 'reading.degraded':
        degraded ??= { since: action.at, anchor: action.anchor };
        break;
    }
  }
  return {
    audience,
    audience_since,
    audiences,
    identity,
    relation,
    reason,
    payment,
    claim,
    agreement,
    agreement_since,
    agreement_after,
    written_before: new Set(
      written.flatMap(({ hash, at }) => (made_at !== null && at >= free_since && at <= made_at ? hash : [])),
    ),
    superseded,
    steps,
    disclosures,
    given_by: givenBy,
    closing,
    answers,
    detours,
    opened,
    inserted,
    overrides,
    dismissed,
    degraded,
  };
}

/** Who was spoken with at a time. Where the page does not tell the time of a turn, whoever is spoken with now. */
export function audienceAt(folded: FoldedActions, at: string | null): Audience {
  if (at === null) return folded.audience;
  const time = Date.parse(at);
  return folded.audiences.findLast(({ since }) => Date.parse(since) <= time)?.audience ?? 'debtor';
}

/**
 * Whether a turn was said since the deal took its present form. Pages show minutes, so the minute of the deal counts; a
 * turn without a time is given the benefit.
 */
export function isSinceAgreement(folded: FoldedActions, at: string | null): boolean {
  if (folded.agreement_since === null) return false;
  return at === null || Date.parse(at) >= Math.floor(Date.parse(folded.agreement_since) / 60_000) * 60_000;
}

/**
 * The turns said since the deal took its present form: by the turn after which it was made, where it names one. A page may be
 * read late: what was proposed before the deal, and is drawn after it, is not said of it.
 */
export function turnsSinceAgreement(folded: FoldedActions, turns: readonly Turn[]): readonly Turn[] {
  const cut = turns.findIndex(({ id }) => id === folded.agreement_after);
  const since = cut >= 0 ? turns.slice(cut + 1) : turns.filter(({ at }) => isSinceAgreement(folded, at));
  const seen = new Set(turns.slice(0, cut + 1).map(({ text }) => drawnTextHash(text)));
  let late = -1;
  for (const [index, { speaker, text }] of since.entries()) {
    if (speaker !== 'agent') continue;
    const hash = drawnTextHash(text);
    if (!folded.written_before.has(hash) || seen.has(hash)) break;
    late = index;
  }
  return since.slice(late + 1);
}
