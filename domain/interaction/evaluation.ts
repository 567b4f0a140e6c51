import type { GuardState } from '../compliance/guard-state.ts';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Audience } from '../conversation/turn.ts';
import type { PaymentLight } from '../playbook/condition.ts';
import type { ClosingItemId, Stage, Step } from '../playbook/playbook.ts';
import type { PaymentClaim } from './interaction.ts';
import type { OutcomeProposal } from './propose-outcome.ts';
import type { ThirdPartyRelation } from './third-party-relation.ts';
import type { Verdict } from './verdict.ts';

/** One of the marks of the look: see the mockups' table of marks. */
export type Mark = 'done' | 'declared' | 'due' | 'later' | 'differs' | 'warn' | 'held' | 'missed' | 'not_applicable';

/** A text of the playbook with its variables put in; `gaps` names those that are not known (insert is then disabled). */
export interface RenderedText {
  readonly text: string;
  readonly parts: readonly { readonly text: string; readonly variable: string | null; readonly missing: boolean }[];
  readonly gaps: readonly string[];
}

export interface StepState {
  readonly step: Step;
  readonly mark: Mark;
  readonly at: string | null;
  readonly texts: readonly RenderedText[];
  /** Why a step is locked, as the condition that does not hold yet; null when it is open. */
  readonly locked_by: string | null;
}

export interface DisclosureState {
  readonly id: string;
  readonly name: string;
  readonly mark: Mark;
  readonly at: string | null;
  readonly due: string;
  readonly severity: 'recommended' | 'required' | 'critical';
  readonly verdict: Verdict | null;
}

/** A prohibited thing said (in a turn) or about to be said (in the draft). */
export interface ProhibitionFinding {
  readonly id: string;
  readonly name: string;
  readonly severity: 'observe' | 'warn' | 'hold';
  readonly why: string;
  readonly citation: string;
  readonly alternative: RenderedText;
  readonly verdict: Verdict;
  readonly in_draft: boolean;
}

export interface ClosingItemState {
  readonly id: ClosingItemId;
  readonly name: string;
  readonly mark: Mark;
  readonly expected: string;
  readonly text: RenderedText;
  readonly verdict: Verdict | null;
}

export interface ClosingState {
  readonly items: readonly ClosingItemState[];
  readonly said: number;
  readonly total: number;
  readonly summary: RenderedText;
  /** Only the items not yet said rightly. */
  readonly remainder: RenderedText;
  readonly consent: 'yes' | 'no' | 'ambiguous' | 'waiting';
  /** Why it waits although there was a yes: it came before the terms were said rightly, or to a deal that was changed since. */
  readonly consent_waits: 'terms' | 'changed' | null;
  readonly proven: boolean;
}

export interface ContactWindow {
  readonly state: 'open' | 'closing' | 'closed' | 'unknown';
  /** Local wall times in `zone`, `HH:MM`; null where nothing is known. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly minutes_left: number | null;
  /** The local day on which it next opens, while it is closed; null else. */
  readonly opens_on: PlainDate | null;
  readonly zone: string;
  readonly place: string;
  readonly citation: string;
  readonly confidence: string;
}

export interface PaymentState {
  readonly light: PaymentLight;
  readonly source: string | null;
  /** Hours since the source spoke; null where nobody knows. */
  readonly age_hours: number | null;
  /** Why it is not simply what the creditor says: a claim that is being checked, old news, sources that disagree, none at all. */
  readonly why: 'claimed' | 'checked' | 'stale' | 'sources' | 'never' | null;
  /** What the debtor said in this conversation of having paid; null to a third party. */
  readonly claim: PaymentClaim | null;
  /** The turn in which the customer was first heard saying so; null to a third party. */
  readonly heard: string | null;
}

export interface AdherencePart {
  readonly kind: 'disclosures' | 'steps' | 'closing' | 'prohibitions';
  readonly earned: number;
  readonly possible: number;
}

/** The score of one interaction with its trace. `score` is null when nothing applied. */
export interface Adherence {
  readonly score: number | null;
  readonly parts: readonly AdherencePart[];
  readonly lost: readonly {
    readonly points: number;
    readonly kind: string;
    readonly id: string;
    readonly why: string;
  }[];
  readonly capped_by: string | null;
  /** How many of the points rest on the agent's word alone: what was declared is shown apart from what was detected. */
  readonly declared: number;
}

export interface Suggestion {
  readonly id: string;
  /** `disclosure`: the law asks for words that are overdue. */
  readonly kind: 'reason' | 'objection' | 'third_party' | 'outcome' | 'disclosure';
  readonly value: string;
  readonly label: string;
  readonly quote: string;
}

/** An objection that has an answer for this listener, channel and account. */
export interface ObjectionState {
  readonly id: string;
  readonly name: string;
  readonly step: string;
  /** Whether the customer raised it. */
  readonly heard: boolean;
  /** The first way to answer it. */
  readonly line: string;
  /** As of a step. */
  readonly locked_by: string | null;
}

export interface InteractionState {
  readonly stage: Stage | null;
  readonly audience: Audience;
  readonly identity: 'confirmed' | 'unconfirmed';
  readonly payment: PaymentState;
  readonly window: ContactWindow;
  readonly guard: GuardState;
  readonly steps: readonly StepState[];
  /** Index into `steps` of the one next line; null when the flow is finished. */
  readonly now: number | null;
  readonly disclosures: readonly DisclosureState[];
  readonly prohibitions: readonly ProhibitionFinding[];
  /** The worst finding in the draft, when it must be held. */
  readonly hold: ProhibitionFinding | null;
  readonly closing: ClosingState | null;
  readonly reason: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly objections: readonly ObjectionState[];
  /** Who has answered in the debtor's place, where that was said. */
  readonly relation: ThirdPartyRelation | null;
  /** Answers chosen, by step. */
  readonly answers: Readonly<Record<string, string>>;
  /** To a third party who says that the debtor comes now: how to ask the debtor who they are. */
  readonly identity_check: RenderedText | null;
  readonly outcome: OutcomeProposal;
  readonly adherence: Adherence;
  readonly degraded: { readonly since: string; readonly anchor: string | null } | null;
  readonly balance: Money | null;
}

/** One line on what rule was looked at and what came of it, for whoever asks why. */
export interface TraceEntry {
  readonly rule: string;
  readonly decision: string;
  readonly because: string;
}

/** What `evaluate(playbook, interaction, now)` returns: the same in the sidebar, the studio, the server and the tests. */
export interface Evaluation {
  readonly state: InteractionState;
  readonly verdicts: readonly Verdict[];
  readonly trace: readonly TraceEntry[];
}
