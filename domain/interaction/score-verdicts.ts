import type { Agreement } from '../agreement/agreement.ts';
import { forbiddenKinds, forbiddenQuestions } from '../compliance/forbidden-question-findings.ts';
import { owedToThirdParty } from '../compliance/third-party-disclosure.ts';
import type { Audience, Channel } from '../conversation/turn.ts';
import type { Condition } from '../playbook/condition.ts';
import { decide, decideAll, type Facts } from '../playbook/holds.ts';
import type { Disclosure, Playbook, Stage, StageId, Step, StepKind } from '../playbook/playbook.ts';
import type { Adherence, AdherencePart } from './evaluation.ts';
import type { Verdict } from './verdict.ts';

/** All that a score is computed from. An outcome record on the wire is one of these. */
export interface ScoredRecord {
  readonly verdicts: readonly Verdict[];
  readonly channel: Channel;
  readonly audience: Audience;
  readonly stage: StageId | null;
  readonly reason: string | null;
  readonly agreement: Agreement | null;
  readonly degraded: boolean;
}

type Kind = AdherencePart['kind'];
type RuleKind = Verdict['rule']['kind'];
interface Item {
  readonly kind: Kind;
  readonly id: string;
  readonly weight: number;
  /** 1 where all of it was kept, 0 where none. */
  readonly kept: number;
  readonly declared: boolean;
  readonly why: string;
}

/**
 * The adherence of one interaction, 0 to 100, with what each point was lost for. It rests on the record alone, so that the
 * browser and the server come to the same figure. Only what applied counts: what was reached, for this audience and
 * channel, under conditions that the record shows to have held. A degraded interaction has no score.
 */
export function scoreVerdicts(playbook: Playbook, record: ScoredRecord): Adherence {
  const nothing: Adherence = { score: null, parts: [], lost: [], capped_by: null, declared: 0 };
  const known = new Known(playbook, record);
  if (record.degraded || !known.spoke) return nothing;
  const items = [...disclosureItems(known), ...stepItems(known), ...closingItems(known), ...prohibitionItems(known)];
  const weights = playbook.scoring.weights;
  const kinds = (['disclosures', 'steps', 'closing', 'prohibitions'] as const).filter(
    (kind) => weights[kind] > 0 && items.some((item) => item.kind === kind),
  );
  const sum = kinds.reduce((total, kind) => total + weights[kind], 0);
  if (sum === 0) return nothing;
  const parts: AdherencePart[] = [];
  const lost: { points: number; kind: string; id: string; why: string }[] = [];
  let earned = 0;
  let declared = 0;
  for (const kind of kinds) {
    const mine = items.filter((item) => item.kind === kind);
    const possible = (100 * weights[kind]) / sum;
    const unit = possible / mine.reduce((total, item) => total + item.weight, 0);
    let kept = 0;
    for (const item of mine) {
      const points = item.weight * unit;
      kept += points * item.kept;
      if (item.declared) declared += points * item.kept;
      if (item.kept < 1) lost.push({ points: round(points * (1 - item.kept)), kind, id: item.id, why: item.why });
    }
    earned += kept;
    parts.push({ kind, earned: round(kept), possible: round(possible) });
  }
  const critical = new Set<string>(playbook.scoring.critical);
  const capped_by = lost.find((loss) => critical.has(loss.id))?.id ?? null;
  const score = capped_by === null ? earned : Math.min(earned, playbook.scoring.critical_cap);
  lost.sort((a, b) => b.points - a.points);
  return {
    score: Math.min(100, Math.max(0, Math.round(score * 10) / 10)),
    parts,
    lost,
    capped_by,
    declared: round(declared),
  };
}

/** The steps that a conversation goes through, and where each may lead past others. */
interface Flow {
  readonly steps: readonly Step[];
  /** Of each step, by their places, those beyond the next that its answers and branches name. */
  readonly leads: readonly (readonly number[])[];
}

/** By stage, audience and channel: a server scores a thousand records of one playbook. */
const flowsOf = new WeakMap<Playbook, Map<string, Flow>>();

function flowOf(playbook: Playbook, { stage, audience, channel }: ScoredRecord): Flow {
  const flows = flowsOf.get(playbook) ?? new Map<string, Flow>();
  flowsOf.set(playbook, flows);
  const key = `${stage} ${audience} ${channel}`;
  const flow = flows.get(key) ?? readFlow(playbook, stage, audience, channel);
  flows.set(key, flow);
  return flow;
}

function readFlow(playbook: Playbook, stage: StageId | null, audience: Audience, channel: Channel): Flow {
  const ids = playbook.stages.find(({ id }) => id === stage)?.flows[audience] ?? [];
  const steps = ids
    .flatMap((id) => playbook.steps.find((step) => step.id === id) ?? [])
    .filter((step) => step.channels.includes(channel));
  const leads = steps.map(({ answers, branches }, from) =>
    [...answers, ...branches]
      .map(({ to }) => steps.findIndex(({ id }) => id === to))
      .filter((target) => target > from + 1),
  );
  return { steps, leads };
}

/** What the law forbids to ask where a playbook is used. */
interface Forbidden {
  readonly kinds: ReadonlySet<StepKind>;
  readonly rules: readonly { readonly id: string; readonly severity: 'warn' }[];
}

const forbiddenOf = new WeakMap<Playbook, Forbidden>();

function forbiddenIn(playbook: Playbook): Forbidden {
  const known = forbiddenOf.get(playbook);
  if (known) return known;
  const questions = forbiddenQuestions(playbook);
  const rules = questions.map(({ id }) => ({ id, severity: 'warn' as const }));
  const forbidden = { kinds: new Set(forbiddenKinds(questions).keys()), rules };
  forbiddenOf.set(playbook, forbidden);
  return forbidden;
}

const none: ReadonlySet<string> = new Set();

/** What a record shows of the conversation. */
class Known {
  readonly playbook: Playbook;
  readonly record: ScoredRecord;
  readonly stage: Stage | null;
  readonly flow: Flow;
  readonly spoke: boolean;
  readonly identified: boolean;
  readonly offered: boolean;
  readonly ended: boolean;
  /** By kind, the rules that were met. */
  readonly #met = new Map<RuleKind, Set<string>>();
  /** Prohibitions that were broken. Sent after an override they are `ambiguous` until quality has looked, and do not count. */
  readonly #broken: ReadonlySet<string>;
  readonly #facts: Partial<Facts>;

  constructor(playbook: Playbook, record: ScoredRecord) {
    this.playbook = playbook;
    this.record = record;
    const broken = new Set<string>();
    for (const { rule, result } of record.verdicts) {
      if (result === 'met') {
        const met = this.#met.get(rule.kind);
        if (met) met.add(rule.id);
        else this.#met.set(rule.kind, new Set([rule.id]));
      } else if (result === 'violated' && rule.kind === 'prohibition') broken.add(rule.id);
    }
    this.#broken = broken;
    this.stage = playbook.stages.find((stage) => stage.id === record.stage) ?? null;
    this.flow = flowOf(playbook, record);
    const steps = playbook.steps.filter((step) => this.isMet('step', step.id));
    const disclosures = playbook.disclosures.filter((disclosure) => this.isMet('disclosure', disclosure.id));
    this.spoke =
      steps.length > 0 || disclosures.length > 0 || playbook.prohibitions.some(({ id }) => this.isBroken(id));
    // The record does not carry who was confirmed. What is only said to a confirmed person shows it.
    this.identified =
      record.agreement !== null ||
      [...steps, ...disclosures].some(({ when }) =>
        when.some((condition) => condition.if === 'identity' && condition.is === 'confirmed'),
      );
    this.offered = record.agreement !== null || steps.some((step) => step.kind === 'offer_presented');
    this.ended = record.agreement !== null || steps.some((step) => step.kind === 'farewell');
    this.#facts = {
      channel: record.channel,
      audience: record.audience,
      identity: this.identified ? 'confirmed' : 'unconfirmed',
      payment: record.agreement ? 'open' : undefined,
      reason: record.reason,
      given: new Set(disclosures.map(({ id }) => id)),
      agreement: !record.agreement ? 'none' : this.isMet('closing_item', 'consent') ? 'accepted' : 'drafted',
      instalments: record.agreement?.instalments.length ?? null,
    };
  }

  isMet(kind: RuleKind, id: string): boolean {
    return (this.#met.get(kind) ?? none).has(id);
  }

  isBroken(prohibition: string): boolean {
    return this.#broken.has(prohibition);
  }

  /** Whether conditions held; null where the record does not tell. */
  held(conditions: readonly Condition[]): boolean | null {
    const days = conditions
      .filter((condition) => condition.if === 'days_past_due')
      .map((condition) => this.#onDays(condition));
    const others = decideAll(
      conditions.filter((condition) => condition.if !== 'days_past_due'),
      this.#facts,
    );
    if (others === false || days.includes(false)) return false;
    return others === null || days.includes(null) ? null : true;
  }

  /** The record has the stage, not the day: a condition on days is settled where the whole stage agrees. */
  #onDays(condition: Condition): boolean | null {
    if (!this.stage) return null;
    const { min = -100_000, max = 100_000 } = this.stage.days_past_due;
    const [first, last] = [min, max].map((days_past_due) => decide(condition, { days_past_due }));
    // A condition may hold only inside the stage and at neither end; then too nothing is known.
    const inside = condition.if === 'days_past_due' && (condition.min ?? min) > min && (condition.max ?? max) < max;
    return first === last && !inside ? (first ?? null) : null;
  }

  item(kind: Kind, of: RuleKind, id: string, weight: number): Item {
    const verdicts = this.record.verdicts.filter(({ rule }) => rule.id === id && rule.kind === of);
    const met = verdicts.filter((verdict) => verdict.result === 'met');
    return {
      kind,
      id,
      weight,
      kept: met.length > 0 ? 1 : 0,
      declared: met.length > 0 && met.every((verdict) => verdict.proof === 'declared'),
      why: met.length > 0 ? '' : reasonFor(verdicts.at(-1)),
    };
  }
}

function reasonFor(verdict: Verdict | undefined): string {
  if (!verdict) return 'missing';
  return verdict.near_miss ? `near_miss:${verdict.near_miss}` : verdict.result;
}

function disclosureItems(known: Known): Item[] {
  return known.playbook.disclosures.flatMap((disclosure) => {
    if (disclosure.severity === 'recommended') return [];
    const held = known.held(disclosure.when);
    if (held === false) return [];
    if (known.record.audience === 'third_party' && !owedToThirdParty(disclosure, known.playbook, known.stage))
      return [];
    if (!known.isMet('disclosure', disclosure.id) && !(held && wasDue(disclosure, known))) return [];
    return [known.item('disclosures', 'disclosure', disclosure.id, disclosure.severity === 'critical' ? 2 : 1)];
  });
}

function wasDue(disclosure: Disclosure, known: Known): boolean {
  switch (disclosure.due) {
    case 'opening':
      return true;
    case 'after_identity':
      return known.identified;
    case 'before_offer':
      return known.offered;
    case 'closing':
      return known.record.agreement !== null;
    case 'any_time':
      return known.ended;
  }
}

function stepItems(known: Known): Item[] {
  const { steps, leads } = known.flow;
  const met = steps.map((step) => known.isMet('step', step.id));
  const last = met.lastIndexOf(true);
  const jumped = jumpedOver(leads, met);
  const forbidden = forbiddenIn(known.playbook).kinds;
  return steps.flatMap((step, index) => {
    if (!step.required || forbidden.has(step.kind)) return [];
    const reached = known.record.agreement !== null || index < last;
    if (!met[index] && !(reached && !jumped.has(index) && known.held(step.when) === true)) return [];
    return [known.item('steps', 'step', step.id, 1)];
  });
}

/** Steps that an answer or a branch led past: a way that the playbook itself offers is no omission. */
function jumpedOver(leads: Flow['leads'], met: readonly boolean[]): ReadonlySet<number> {
  const over = new Set<number>();
  for (const [from, targets] of leads.entries()) {
    if (!met[from]) continue;
    for (const target of targets) {
      if (!met[target] || met.slice(from + 1, target).includes(true)) continue;
      for (let index = from + 1; index < target; index++) over.add(index);
    }
  }
  return over;
}

function closingItems(known: Known): Item[] {
  const { agreement, audience } = known.record;
  if (!agreement || audience === 'third_party') return [];
  return known.playbook.closing.flatMap((item) => {
    if (!item.required || (item.id === 'discount' && !agreement.discount)) return [];
    const held = known.held(item.when);
    if (held === false || (held === null && !known.isMet('closing_item', item.id))) return [];
    return [known.item('closing', 'closing_item', item.id, 1)];
  });
}

/** Prohibitions are one item of full weight; a violation of a held one takes it all, of a warned one half. */
function prohibitionItems(known: Known): Item[] {
  const { prohibitions } = known.playbook;
  const broken = [...prohibitions, ...forbiddenIn(known.playbook).rules].filter(({ id }) => known.isBroken(id));
  if (broken.length === 0) return [{ kind: 'prohibitions', id: 'none', weight: 1, kept: 1, declared: false, why: '' }];
  const costs = broken.map(({ severity }) => (severity === 'hold' ? 1 : severity === 'warn' ? 0.5 : 0));
  const sum = costs.reduce<number>((total, cost) => total + cost, 0);
  const scale = 1 / Math.max(1, sum);
  const items = broken.map(({ id }, index): Item => {
    const weight = (costs[index] ?? 0) * scale;
    return { kind: 'prohibitions', id, weight, kept: 0, declared: false, why: 'violated' };
  });
  const rest = Math.max(0, 1 - sum);
  return rest > 0
    ? [...items, { kind: 'prohibitions', id: 'none', weight: rest, kept: 1, declared: false, why: '' }]
    : items;
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
