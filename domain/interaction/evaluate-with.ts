import { Temporal } from 'temporal-polyfill';
import { closingState } from '../agreement/closing-state.ts';
import { type Consent, settleConsent } from '../agreement/settle-consent.ts';
import { confirmIdentity } from '../compliance/confirm-identity.ts';
import { debtWordFindings } from '../compliance/debt-word-findings.ts';
import { disclosureStates } from '../compliance/disclosure-states.ts';
import { figureFindings } from '../compliance/figure-findings.ts';
import {
  forbiddenInDraft,
  forbiddenKinds,
  forbiddenQuestionFindings,
} from '../compliance/forbidden-question-findings.ts';
import { foreignFindings } from '../compliance/foreign-findings.ts';
import { guardState } from '../compliance/guard-state.ts';
import { readPaymentLight } from '../compliance/payment-light.ts';
import { draftFindings, prohibitionFindings } from '../compliance/prohibition-findings.ts';
import type { Channel, Turn } from '../conversation/turn.ts';
import { choosePlace } from '../jurisdiction/choose-place.ts';
import { contactWindow } from '../jurisdiction/contact-window.ts';
import { chooseStage } from '../playbook/choose-stage.ts';
import type { Facts } from '../playbook/holds.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { type Register, renderText, type VariableValues } from '../playbook/render-text.ts';
import { variableValues } from '../playbook/variables.ts';
import { proveClosing } from '../recognition/closing/prove-closing.ts';
import type { Language } from '../recognition/cue.ts';
import type { HearingContext } from '../recognition/hearing.ts';
import { alreadyPaid } from './already-paid.ts';
import type { Evaluation, InteractionState, RenderedText, TraceEntry } from './evaluation.ts';
import { audienceAt, type FoldedActions, foldActions, turnsSinceAgreement } from './fold-actions.ts';
import { HearingsIndex } from './hearings-index.ts';
import type { Interaction } from './interaction.ts';
import type { listen } from './listen.ts';
import { objectionsFor } from './objections-for.ts';
import { proposeOutcome } from './propose-outcome.ts';
import { scoreVerdicts } from './score-verdicts.ts';
import { doneSteps, stepThread } from './step-thread.ts';
import { suggestionsFrom } from './suggestions.ts';
import { traceOf } from './trace-of.ts';
import type { Evidence, Verdict } from './verdict.ts';

/** What was heard in the turns of one conversation. */
export type Listen = typeof listen;

/**
 * `evaluate` with what hears handed in: hearing takes the learned weights and the compiled lexicon, which are most of the
 * engine's size and of its time to start. Where nothing is heard, everything is as before the first word.
 * @param now RFC 3339, with offset
 */
export function evaluateWith(listen: Listen, playbook: Playbook, interaction: Interaction, now: string): Evaluation {
  const settled = settle(listen, playbook, interaction, now);
  const { evaluation } = settled;
  if (!interaction.draft?.trim()) return evaluation;
  return withDraft(listen, playbook, interaction, interaction.draft, settled);
}

/** All but the draft, which changes at each key while the rest stands still. */
interface Settled {
  readonly evaluation: Evaluation;
  readonly facts: Facts;
  readonly folded: FoldedActions;
  readonly context: HearingContext;
  readonly values: VariableValues;
}

interface Remembered {
  readonly listen: Listen;
  readonly interaction: Interaction;
  readonly minute: string;
  readonly settled: Settled;
}

/** The last settled evaluation of each playbook: while an agent types, only the draft is looked at anew. */
const remembered = new WeakMap<Playbook, Remembered>();

function settle(listen: Listen, playbook: Playbook, interaction: Interaction, now: string): Settled {
  // Nothing here turns on seconds. Cut to the minute, what is remembered is exactly what would be computed.
  const minute = `${new Date(now).toISOString().slice(0, 16)}:00Z`;
  const last = remembered.get(playbook);
  if (last && last.listen === listen && last.minute === minute && isSameButDraft(last.interaction, interaction))
    return last.settled;
  const settled = evaluateSettled(listen, playbook, interaction, minute);
  remembered.set(playbook, { listen, interaction, minute, settled });
  return settled;
}

function isSameButDraft(a: Interaction, b: Interaction): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.channel === b.channel &&
      a.account === b.account &&
      a.phone === b.phone &&
      a.call === b.call &&
      a.contacts === b.contacts &&
      a.actions === b.actions &&
      a.turns === b.turns &&
      a.agent.name === b.agent.name &&
      a.agent.phone === b.agent.phone &&
      a.organisation.name === b.organisation.name)
  );
}

function evaluateSettled(listen: Listen, playbook: Playbook, interaction: Interaction, now: string): Settled {
  const { account, turns, channel } = interaction;
  const folded = foldActions(interaction.actions, playbook.steps);
  const stage = chooseStage(playbook, account);
  const place = choosePlace(playbook, account);
  const window = contactWindow({ ...place, channel }, now);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(window.zone).toPlainDate().toString();
  const guard = guardState(playbook, interaction, folded, now);
  const payment = readPaymentLight(account, folded.payment, now);

  const context: HearingContext = {
    language: playbook.locale.slice(0, 2) as Language,
    channel,
    today,
    audience: folded.audience,
    agent_name: interaction.agent.name,
    debtor_name: account?.debtor_name ?? null,
    company: interaction.organisation.name,
    creditor: account?.creditor ?? null,
    debt: account?.balance ?? null,
    offer_valid_until: account?.offer_valid_until ?? null,
    legal_status: account?.legal_status ?? 'none',
  };
  const spoken = asSpoken(turns, folded);
  const hearings = listen(playbook, interaction.id, spoken, context);
  const heard = new HearingsIndex(hearings, turns);
  // To a third party there is no deal either.
  const deal = folded.audience === 'third_party' ? null : folded.agreement;
  // What was offered on the way is not the closing: only what was said since the deal stands as it does.
  const closingTurns = turnsSinceAgreement(folded, spoken);
  const closingIds = new Set(closingTurns.map(({ id }) => id));
  const proof = deal
    ? proveClosing(
        closingTurns,
        deal,
        context,
        hearings.filter(({ turn_id }) => turn_id !== null && closingIds.has(turn_id)),
      )
    : null;
  const consent: Consent | null =
    deal && proof
      ? renewed(settleConsent(playbook, deal, proof, folded, closingTurns), folded, spoken, closingIds, context)
      : null;
  const accepted = consent?.consent === 'yes';

  const given = new Set(
    playbook.disclosures
      .filter(({ id, cue }) => folded.disclosures.has(id) || heard.met(cue) !== null)
      .map(({ id }) => id),
  );
  const facts: Facts = {
    channel,
    audience: folded.audience,
    identity: isIdentified(playbook, turns, folded, heard) ? 'confirmed' : 'unconfirmed',
    payment: payment.light,
    claimed: payment.why === 'claimed',
    days_past_due: account?.days_past_due ?? null,
    product: account?.product ?? null,
    segments: {
      value_band: account?.value_band ?? null,
      income_band: account?.income_band ?? null,
      custom: account?.segment ?? null,
    },
    reason: folded.reason,
    answers: new Map([...folded.answers].map(([step, { answer }]) => [step, answer])),
    given,
    agreement: !folded.agreement ? 'none' : accepted ? 'accepted' : 'drafted',
    instalments: folded.agreement?.instalments.length ?? null,
    forbidden: forbiddenKinds(guard.questions),
  };
  const values = valuesFor(playbook, interaction, folded, today);
  const done = doneSteps(playbook, folded, heard, folded.audience);
  const thread = stepThread(playbook, stage, facts, folded, done, values);
  const isKindDone = (kind: string): boolean => playbook.steps.some((step) => step.kind === kind && done.has(step.id));
  const disclosed = disclosureStates(playbook, stage, facts, folded, heard, {
    identified: facts.identity === 'confirmed',
    offered: folded.agreement !== null || isKindDone('offer_presented'),
    drafted: folded.agreement !== null,
    ended: accepted || isKindDone('farewell'),
  });
  const said = [
    ...prohibitionFindings(playbook, facts, folded, heard, values),
    ...forbiddenQuestionFindings(playbook, guard.questions, heard),
  ];
  const times = new Map(turns.map((turn) => [turn.id, turn.at]));
  const atOf = (evidence: readonly Evidence[]): string | null => times.get(evidence.at(-1)?.turn_id ?? '') ?? null;
  // On a call the closing is read aloud, and so in words.
  const closingValues = channel === 'voice' ? valuesFor(playbook, interaction, folded, today, 'spoken') : values;
  const closing =
    deal && proof && consent ? closingState(playbook, deal, proof, facts, folded, consent, closingValues, atOf) : null;
  const verdicts: Verdict[] = [
    ...disclosed.verdicts,
    ...thread.verdicts,
    ...said.map((finding) => finding.verdict),
    ...(closing?.verdicts ?? []),
  ];
  const outcome = proposeOutcome(playbook, facts, {
    turns: spoken,
    hearings,
    context: { ...context, days_past_due: account?.days_past_due ?? 1 },
    consent: proof?.consent.evidence ?? [],
    wrong_number: interaction.actions.some((each) => each.type === 'restriction.set' && each.kind === 'wrong_number'),
    allowed_at: guard.going_on === null ? guard.next_at : null,
  });
  const state: InteractionState = {
    stage,
    audience: folded.audience,
    identity: facts.identity,
    // What was claimed carries amounts: nothing for anybody else's eyes.
    payment: { ...payment, ...claimOf(playbook, folded, heard) },
    window,
    guard,
    steps: thread.steps,
    now: thread.now,
    disclosures: disclosed.states,
    prohibitions: said,
    hold: null,
    closing: closing?.state ?? null,
    reason: folded.audience === 'third_party' ? null : folded.reason,
    suggestions: suggestionsFrom(playbook, turns, folded, heard, {
      facts,
      disclosures: disclosed.states,
      outcome: accepted || isKindDone('farewell') ? outcome.proposed : null,
    }),
    objections: objectionsFor(playbook, facts, heard, values),
    relation: folded.relation,
    answers: Object.fromEntries(facts.answers),
    identity_check: folded.audience === 'third_party' ? identityCheck(playbook, channel, values) : null,
    outcome,
    adherence: scoreVerdicts(playbook, {
      verdicts,
      channel,
      audience: folded.audience,
      stage: stage?.id ?? null,
      reason: folded.reason,
      agreement: folded.agreement,
      degraded: folded.degraded !== null,
    }),
    degraded: folded.degraded,
    // To anyone but the debtor and the guarantor there is no debt to show.
    balance: folded.audience === 'third_party' ? null : (account?.balance ?? null),
  };
  return { evaluation: { state, verdicts, trace: traceOf(state, verdicts) }, facts, folded, context, values };
}

/** How the playbook asks the debtor who they are: by its last check, since the first only asks for them by name. */
function identityCheck(playbook: Playbook, channel: Channel, values: VariableValues): RenderedText | null {
  const step = playbook.steps.findLast(
    ({ kind, audiences, channels }) =>
      kind === 'right_party_check' && audiences.includes('debtor') && channels.includes(channel),
  );
  const text = step?.texts.find((each) => each.channel === channel) ?? step?.texts[0];
  return text ? renderText(text.text, values, playbook.locale) : null;
}

/** What was said of having paid, and where it was heard. */
function claimOf(
  playbook: Playbook,
  folded: FoldedActions,
  heard: HearingsIndex,
): Pick<InteractionState['payment'], 'claim' | 'heard'> {
  if (folded.audience === 'third_party') return { claim: null, heard: null };
  const met = (alreadyPaid(playbook)?.cues ?? []).flatMap((cue) => heard.met(cue) ?? []);
  const said = met.filter((hearing) => heard.turn(hearing)?.speaker !== 'agent');
  const first = said.toSorted((a, b) => heard.order(a) - heard.order(b))[0];
  return { claim: folded.claim, heard: first?.turn_id ?? null };
}

/** Says of a consent that waits whether the deal before this one had been accepted: then a changed term asks for it again. */
function renewed(
  consent: Consent,
  { superseded }: FoldedActions,
  spoken: readonly Turn[],
  closing: ReadonlySet<string>,
  context: HearingContext,
): Consent {
  if (consent.consent !== 'waiting' || !superseded) return consent;
  const before = spoken.filter(({ id }) => !closing.has(id));
  const { result } = proveClosing(before, superseded, context).consent;
  return result === 'yes' ? { ...consent, consent_waits: 'changed' } : consent;
}

/** While somebody else held the phone or the chat, the other side was a third party, whatever the page calls it. */
function asSpoken(turns: readonly Turn[], folded: FoldedActions): readonly Turn[] {
  if (!folded.audiences.some(({ audience }) => audience === 'third_party')) return turns;
  return turns.map((turn) =>
    turn.speaker === 'customer' && turn.at !== null && audienceAt(folded, turn.at) === 'third_party'
      ? { ...turn, speaker: 'third_party' as const }
      : turn,
  );
}

/**
 * Values that would tell a third party of the debt are left out, so that no text to them can carry one. The firm's name is
 * one: "Cobranças" says it all.
 */
const harmless = new Set(['agent_name', 'company_phone', 'debtor_name', 'debtor_first_name', 'today']);

function valuesFor(
  playbook: Playbook,
  interaction: Interaction,
  folded: FoldedActions,
  today: string,
  register?: Register,
): VariableValues {
  const { account, agent, organisation } = interaction;
  const sources = { account, agent, organisation, agreement: folded.agreement, today };
  const values = variableValues(sources, playbook.locale, register);
  if (folded.audience !== 'third_party') return values;
  return Object.fromEntries(Object.entries(values).filter(([name]) => harmless.has(name)));
}

/**
 * Confirmed by the agent's word, by an answer that leads on to what only a confirmed person may hear, or, where the script
 * leaves the check no answers to choose from, by the customer's plain yes to being asked for by name. Once the audience
 * changed, only what came after counts.
 */
function isIdentified(
  playbook: Playbook,
  turns: readonly Turn[],
  folded: FoldedActions,
  heard: HearingsIndex,
): boolean {
  if (folded.identity) return folded.identity.confirmed;
  if (folded.audience === 'third_party') return false;
  const since = folded.audience_since === null ? null : Date.parse(folded.audience_since);
  const isCurrent = (at: string | null): boolean => since === null || (at !== null && Date.parse(at) >= since);
  const needsIdentity = new Set(
    playbook.steps
      .filter(({ when }) => when.some((condition) => condition.if === 'identity' && condition.is === 'confirmed'))
      .map(({ id }) => id),
  );
  const checks = playbook.steps.filter((step) => step.kind === 'right_party_check');
  for (const step of checks) {
    const chosen = folded.answers.get(step.id);
    const to = step.answers.find((answer) => answer.id === chosen?.answer)?.to;
    if (chosen && to && needsIdentity.has(to) && isCurrent(chosen.at)) return true;
  }
  const byEar = checks.filter(({ answers, audiences }) => answers.length === 0 && audiences.includes(folded.audience));
  const disclosures = new Map(playbook.disclosures.map(({ id, cue }) => [id, cue]));
  const cues = new Set(byEar.flatMap((step) => [step.cue, ...step.gives.map((id) => disclosures.get(id))]));
  const asked = new Set(
    [...cues]
      .flatMap((cue) => (cue ? heard.all(cue) : []))
      .flatMap((hearing) => (hearing.result === 'met' ? (hearing.turn_id ?? []) : [])),
  );
  const reply = confirmIdentity(turns, asked);
  return reply !== null && isCurrent(reply.at);
}

/** The settled evaluation with what is about to be said: only prohibitions look at what was not sent. */
function withDraft(
  listen: Listen,
  playbook: Playbook,
  interaction: Interaction,
  text: string,
  settled: Settled,
): Evaluation {
  const { evaluation, facts, folded, context, values } = settled;
  const draft: Turn = { id: `draft:${interaction.id}`, speaker: 'agent', text, at: null };
  const hearings = listen(playbook, interaction.id, [...asSpoken(interaction.turns, folded), draft], context);
  const words = debtWordFindings(playbook, interaction, folded, draft, values);
  // Where every word counts, the list that names them all comes before what was heard of some.
  const heard = draftFindings(playbook, facts, folded, draft, hearings, values);
  const findings = [
    ...words,
    ...heard.filter(({ id }) => words.every((each) => each.id !== id)),
    ...forbiddenInDraft(playbook, evaluation.state.guard.questions, draft.id, hearings),
  ];
  if (folded.agreement && folded.audience !== 'third_party') {
    const proof = proveClosing([draft], folded.agreement, context, hearings);
    findings.push(...figureFindings(playbook, folded.agreement, folded, draft, proof, values));
  }
  findings.push(...foreignFindings(playbook, interaction, folded, draft));
  if (findings.length === 0) return evaluation;
  const drafted: TraceEntry[] = findings.map(({ id, severity, verdict }) => ({
    rule: `${verdict.rule.kind}:${id}`,
    decision: severity,
    because: `about to be sent: ${verdict.evidence.map((each) => `“${each.text}”`).join(' … ')}`,
  }));
  return {
    ...evaluation,
    state: {
      ...evaluation.state,
      prohibitions: [...findings, ...evaluation.state.prohibitions],
      hold: findings.find(({ severity }) => severity === 'hold') ?? null,
    },
    trace: [...evaluation.trace, ...drafted],
  };
}
