import { conditionKey, mayChange } from '../playbook/condition-key.ts';
import { decide, decideAll, type Facts } from '../playbook/holds.ts';
import type { Playbook, Stage, Step } from '../playbook/playbook.ts';
import { argumentsOf, readIcu } from '../playbook/read-icu.ts';
import { renderText, type VariableValues } from '../playbook/render-text.ts';
import type { Hearing } from '../recognition/hearing.ts';
import type { Mark, StepState } from './evaluation.ts';
import { type FoldedActions, isSinceAgreement } from './fold-actions.ts';
import type { HearingsIndex } from './hearings-index.ts';
import { makeVerdict } from './make-verdict.ts';
import type { Verdict } from './verdict.ts';

export interface Thread {
  readonly steps: readonly StepState[];
  readonly now: number | null;
  readonly verdicts: readonly Verdict[];
}

export interface StepDone {
  readonly proof: Verdict['proof'];
  readonly at: string | null;
  readonly evidence: Verdict['evidence'];
}

/**
 * Which steps were done and how: heard by the step's own cue, by all the disclosures it gives, ticked, or answered. What
 * was heard comes before what was ticked.
 */
export function doneSteps(
  playbook: Playbook,
  folded: FoldedActions,
  heard: HearingsIndex,
  audience: Facts['audience'],
): ReadonlyMap<string, StepDone> {
  const disclosures = new Map(playbook.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  const done = new Map<string, StepDone>();
  for (const step of playbook.steps) {
    // What was said to the debtor does not do a third party's step, nor the other way about.
    if (!step.audiences.includes(audience)) continue;
    const own = ownHearing(step, folded, heard);
    const given = step.gives.map((id) => heard.met(disclosures.get(id)?.cue));
    const ticked = folded.steps.get(step.id) ?? folded.answers.get(step.id)?.at;
    const all = step.cue === undefined && given.length > 0 && given.every((hearing) => hearing !== null);
    if (own) done.set(step.id, { proof: 'detected', at: heard.at(own), evidence: [...own.evidence] });
    else if (all) {
      done.set(step.id, {
        proof: 'detected',
        at: heard.at(given.at(-1) ?? null),
        evidence: given.flatMap((hearing) => hearing?.evidence ?? []),
      });
    } else if (ticked !== undefined) done.set(step.id, { proof: 'declared', at: ticked, evidence: [] });
    else if (step.cue === undefined && step.gives.length > 0) {
      // What came with another step says nothing of this one's turn: the script goes on where it was.
      const alone = (id: string) => (folded.given_by.has(id) ? undefined : folded.disclosures.get(id));
      const times = step.gives.map((id, index) => alone(id) ?? (given[index] ? '' : undefined));
      if (times.every((at) => at !== undefined))
        done.set(step.id, { proof: 'declared', at: times.findLast((at) => at !== '') ?? null, evidence: [] });
    }
  }
  return done;
}

/**
 * The hearing that does a step by its own cue. What belongs to a deal counts from the deal on, and a goodbye only while it
 * is the last thing the agent said.
 */
function ownHearing(step: Step, folded: FoldedActions, heard: HearingsIndex): Hearing | null {
  if (step.cue === undefined) return null;
  if (step.kind === 'farewell') {
    const last = heard.lastMet(step.cue);
    return last && last.turn_id === heard.lastOfAgent ? last : null;
  }
  const ofDeal = step.when.some((condition) => condition.if === 'agreement' && condition.is !== 'none');
  // A message to somebody else is what was said to them, and not what the debtor was asked on another day.
  if (!step.audiences.includes('debtor')) {
    const since = folded.audience_since === null ? null : minuteOf(folded.audience_since);
    return (
      heard.all(step.cue).find((hearing) => {
        const at = heard.at(hearing);
        return hearing.result === 'met' && (at === null || since === null || Date.parse(at) >= since);
      }) ?? null
    );
  }
  if (!ofDeal) return heard.met(step.cue);
  return (
    heard.all(step.cue).find((hearing) => hearing.result === 'met' && isSinceAgreement(folded, heard.at(hearing))) ??
    null
  );
}

/** Pages show minutes, so the minute in which a thing happened counts with it. Milliseconds since the epoch. */
const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / 60_000) * 60_000;

/** The steps in the order they are followed now, each with its mark, its texts, and what it waits for. */
export function stepThread(
  playbook: Playbook,
  stage: Stage | null,
  facts: Facts,
  folded: FoldedActions,
  done: ReadonlyMap<string, StepDone>,
  values: VariableValues,
): Thread {
  if (!stage) return { steps: [], now: null, verdicts: [] };
  const byId = new Map(playbook.steps.map((step) => [step.id, step]));
  const demanding = mustVerify(stage, facts, playbook, done);
  const flow = verifyFirst(flowOf(stage, facts, byId), playbook, facts, demanding);
  const path = walk(flow, facts, byId, playbook, done);
  const locks = new Map(path.map((step) => [step.id, lockOf(step, facts, demanding, playbook)]));
  // Asked is not answered: the check stays the next thing until the person is confirmed or the agent says otherwise.
  const waiting = path.find(
    (step) => step.kind === 'right_party_check' && facts.identity === 'unconfirmed' && !facts.answers.has(step.id),
  );
  let now = nextStep(path, locks, done, waiting);
  const left = leavingDetour(path, folded, facts, demanding, byId, playbook, done);
  if (left) {
    const before = [...path.filter((step, index) => now === null || index < now || done.has(step.id)), left.step];
    path.splice(0, path.length, ...walk(flow, facts, byId, playbook, done, before, left.to));
    for (const step of path) locks.set(step.id, lockOf(step, facts, demanding, playbook));
    now = nextStep(path, locks, done, waiting);
  }
  // Nobody can be spoken with further, and nobody said goodbye: whoever it is may still say who they are.
  if (
    now === null &&
    facts.identity === 'unconfirmed' &&
    !path.some((step) => step.kind === 'farewell' && done.has(step.id))
  ) {
    const check = path.findLastIndex((step) => step.kind === 'right_party_check' && step.answers.length > 0);
    if (check >= 0) now = check;
  }

  const detours = folded.detours.flatMap((id) => byId.get(id) ?? []).filter((step) => !path.includes(step));
  const open = folded.opened && byId.get(folded.opened.step);
  const isOpen = open && folded.opened ? !finishedAfter(open, folded.opened.at, folded, done) : false;
  const shown = detours.filter((step) => done.has(step.id) || (isOpen && step === open));
  path.splice(now ?? path.length, 0, ...shown);
  if (now !== null) now += shown.length;
  for (const step of shown) locks.set(step.id, lockOf(step, facts, demanding, playbook));
  if (isOpen && open && path.includes(open)) now = path.indexOf(open);

  const furthest = path.findLastIndex((step) => done.has(step.id));
  const steps = path.map((step, index): StepState => {
    const was = done.get(step.id);
    const locked_by = was ? null : (locks.get(step.id) ?? null);
    return {
      step,
      mark:
        was && !(index === now && step === waiting)
          ? was.proof === 'detected'
            ? 'done'
            : 'declared'
          : openMark(step, index, now, furthest, locked_by),
      at: was?.at ?? null,
      texts: textsOf(step, facts, demanding, playbook).map((text) => renderText(text, values, playbook.locale)),
      locked_by,
    };
  });
  return { steps, now, verdicts: verdictsOf(playbook, folded, done) };
}

function openMark(step: Step, index: number, now: number | null, furthest: number, locked_by: string | null): Mark {
  if (index === now) return 'due';
  if (index > furthest || locked_by !== null) return 'later';
  return step.required ? 'missed' : 'not_applicable';
}

function verdictsOf(playbook: Playbook, folded: FoldedActions, done: ReadonlyMap<string, StepDone>): Verdict[] {
  return [...done].flatMap(([id, { proof, at, evidence }]) => {
    const verdict = makeVerdict(playbook, 'step', id, { result: 'met', proof, at, evidence });
    const ticked = folded.steps.get(id);
    // Both are kept where both are so: what was heard does not swallow what the agent said of it.
    if (proof !== 'detected' || ticked === undefined) return [verdict];
    return [verdict, makeVerdict(playbook, 'step', id, { result: 'met', proof: 'declared', at: ticked })];
  });
}

/** The stage's steps for this listener and channel, less those that can no longer come up in this conversation. */
function flowOf(stage: Stage, facts: Facts, byId: ReadonlyMap<string, Step>): Step[] {
  return stage.flows[facts.audience].flatMap((id) => {
    const step = byId.get(id);
    return step?.channels.includes(facts.channel) && !isRuledOut(step, facts) ? [step] : [];
  });
}

function isRuledOut(step: Step, facts: Facts): boolean {
  return step.when.some((condition) => !mayChange(condition) && decide(condition, facts) === false);
}

const money = new Set(['balance', 'overdue', 'total', 'discount_amount', 'instalment_value']);

function namesAmount(text: string, playbook: Playbook): boolean {
  const reading = readIcu(text);
  if (!reading.ok) return false;
  const typed = new Set(
    playbook.variables.filter((variable) => variable.type === 'money').map((variable) => variable.id),
  );
  return [...argumentsOf(reading.nodes).keys()].some((name) => money.has(name) || typed.has(name));
}

/**
 * Whether the payment must be verified before anything is asked for. Once a stale or missing figure was asked about, the
 * script goes on; where sources disagree or the debtor says that it was paid, only a check settles it. A reminder before the due date asks for nothing.
 */
function mustVerify(stage: Stage, facts: Facts, playbook: Playbook, done: ReadonlyMap<string, StepDone>): boolean {
  if (stage.goal === 'remind' || facts.audience === 'third_party') return false;
  if (facts.payment === 'conflict' || facts.payment === 'paid' || facts.claimed) return true;
  if (facts.payment === 'open') return false;
  return !playbook.steps.some((step) => step.kind === 'payment_check' && done.has(step.id));
}

const asksForMoney = new Set<Step['kind']>(['offer_presented', 'agreement_summary', 'payment_instructions']);

function demands(step: Step, playbook: Playbook): boolean {
  return (
    asksForMoney.has(step.kind) ||
    (step.kind === 'purpose' && step.texts.every(({ text }) => namesAmount(text, playbook)))
  );
}

/** In doubt, the question whether it was paid comes before the first step that asks for money. */
function verifyFirst(flow: Step[], playbook: Playbook, facts: Facts, mustAsk: boolean): Step[] {
  if (!mustAsk || facts.payment === 'paid') return flow;
  const first = flow.findIndex((step) => demands(step, playbook));
  if (first < 0) return flow;
  const check =
    flow.find((step) => step.kind === 'payment_check') ??
    playbook.steps.find(
      (step) =>
        step.kind === 'payment_check' &&
        step.channels.includes(facts.channel) &&
        step.audiences.includes(facts.audience) &&
        !isRuledOut(step, facts),
    );
  if (!check || flow.slice(0, first).includes(check)) return flow;
  const rest = flow.filter((step) => step !== check);
  return [...rest.slice(0, first), check, ...rest.slice(first)];
}

/** Follows the flow from its start through answers, branches and reasons; each step at most once, so that it always ends. */
function walk(
  flow: readonly Step[],
  facts: Facts,
  byId: ReadonlyMap<string, Step>,
  playbook: Playbook,
  done: ReadonlyMap<string, StepDone>,
  before: readonly Step[] = [],
  from: Step | undefined = flow[0],
): Step[] {
  const path: Step[] = [...before];
  const seen = new Set(path.map(({ id }) => id));
  const take = (step: Step): void => {
    if (seen.has(step.id)) return;
    seen.add(step.id);
    path.push(step);
  };
  let at = path.reduce((furthest, step) => Math.max(furthest, flow.indexOf(step) + 1), 0);
  let step = from;
  while (step) {
    take(step);
    const target = byId.get(jumpFrom(step, facts, playbook) ?? '');
    const jump = target && !seen.has(target.id) && target.channels.includes(facts.channel) ? target : undefined;
    const inFlow = jump ? flow.indexOf(jump) : -1;
    // A goodbye reached by a jump ends the conversation; what follows in the flow no longer comes.
    if (!jump && step.kind === 'farewell' && !flow.includes(step)) break;
    if (jump && inFlow >= 0) {
      // What a jump leads past stays in view where it was done all the same.
      for (const passed of flow.slice(at, inFlow)) if (done.has(passed.id)) take(passed);
      at = inFlow + 1;
      step = jump;
    } else if (jump) {
      at = Math.max(at, flow.indexOf(step) + 1);
      step = jump;
    } else {
      at = Math.max(at, flow.indexOf(step) + 1);
      while (at < flow.length && seen.has(flow[at]?.id ?? '')) at++;
      step = flow[at];
    }
  }
  return path;
}

/**
 * Of the steps said out of turn, the last done whose answer leads on to elsewhere: a customer who has paid is not asked to pay again. All
 * others lead back to where the script was.
 */
function leavingDetour(
  path: readonly Step[],
  folded: FoldedActions,
  facts: Facts,
  demanding: boolean,
  byId: ReadonlyMap<string, Step>,
  playbook: Playbook,
  done: ReadonlyMap<string, StepDone>,
): { readonly step: Step; readonly to: Step } | null {
  const doneAt = (id: string): number => Date.parse(done.get(id)?.at ?? '') || 0;
  for (const id of folded.detours.toSorted((a, b) => doneAt(b) - doneAt(a))) {
    const step = byId.get(id);
    if (!step || !done.has(id) || path.includes(step)) continue;
    const to = byId.get(jumpFrom(step, facts, playbook) ?? '');
    if (!to?.channels.includes(facts.channel) || !to.audiences.includes(facts.audience)) continue;
    // To what cannot be said yet nothing leads: the script goes on where it was until it can.
    if (done.has(to.id) || lockOf(to, facts, demanding, playbook) === null) return { step, to };
  }
  return null;
}

function jumpFrom(step: Step, facts: Facts, playbook: Playbook): string | undefined {
  const answer = facts.answers.get(step.id);
  const to = step.answers.find((each) => each.id === answer)?.to;
  if (to) return to;
  const branch = step.branches.find(({ when }) => decideAll(when, facts) === true)?.to;
  if (branch || step.kind !== 'reason_inquiry') return branch;
  return playbook.reasons.find((reason) => reason.id === facts.reason)?.leads_to;
}

function lockOf(step: Step, facts: Facts, mustAsk: boolean, playbook: Playbook): string | null {
  const law = facts.forbidden?.get(step.kind);
  if (law !== undefined) return `law:${law}`;
  const failing = step.when.find((condition) => decide(condition, facts) !== true);
  if (failing) return conditionKey(failing);
  // Why it was not paid is no question to whoever says that it was.
  const presumes = facts.claimed === true && step.kind === 'reason_inquiry';
  return mustAsk && (presumes || demands(step, playbook)) ? 'payment:open' : null;
}

/** The first step not done and not locked. An optional one that the conversation went past is not brought up again. */
function nextStep(
  path: readonly Step[],
  locks: ReadonlyMap<string, string | null>,
  done: ReadonlyMap<string, StepDone>,
  waiting: Step | undefined,
): number | null {
  const furthest = path.findLastIndex((step) => done.has(step.id));
  const index = path.findIndex(
    (step, at) =>
      (!done.has(step.id) || step === waiting) && locks.get(step.id) === null && (step.required || at > furthest),
  );
  return index < 0 ? null : index;
}

function finishedAfter(
  step: Step,
  opened: string,
  folded: FoldedActions,
  done: ReadonlyMap<string, StepDone>,
): boolean {
  const times = [
    done.get(step.id)?.at,
    folded.steps.get(step.id),
    folded.answers.get(step.id)?.at,
    folded.inserted.get(step.id),
  ];
  return times.some((at) => at != null && Date.parse(at) >= Date.parse(opened));
}

/** The texts that fit the channel; without amounts while the payment is in doubt, where others are left. */
function textsOf(step: Step, facts: Facts, mustAsk: boolean, playbook: Playbook): string[] {
  const fitting = step.texts.filter(({ channel }) => channel === undefined || channel === facts.channel);
  // What is written for this channel comes before what is written for any.
  const texts = [...fitting.filter(({ channel }) => channel), ...fitting.filter(({ channel }) => !channel)].map(
    ({ text }) => text,
  );
  const all = texts.length > 0 ? texts : step.texts.map(({ text }) => text);
  if (!mustAsk || step.kind !== 'purpose') return all;
  const silent = all.filter((text) => !namesAmount(text, playbook));
  return silent.length > 0 ? silent : all;
}
