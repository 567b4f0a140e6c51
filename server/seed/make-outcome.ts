import type { OutcomeRecord } from '@/contracts/event.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Verdict } from '@/domain/interaction/verdict.ts';
import type { Playbook, Stage } from '@/domain/playbook/playbook.ts';
import type { Random } from './random.ts';
import type { World } from './worlds.ts';

/** What comes of a hundred conversations, roughly, by the outcome ids that the playbooks use. */
const usualOutcomes = [
  ['agreement', 26],
  ['promise', 17],
  ['callback', 15],
  ['information_given', 13],
  ['refusal', 11],
  ['already_paid', 7],
  ['third_party_message', 8],
  ['escalated', 3],
] as const;

/** One interaction of an agent of this skill (0 to 1) as its record. The same chance gives the same record. */
export function makeOutcome(
  world: World,
  playbook: Playbook,
  account: Account,
  skill: number,
  started: Date,
  random: Random,
): OutcomeRecord {
  const stage = stageOf(playbook, account.days_past_due);
  const known = new Set(playbook.outcomes.map(({ id }) => id));
  const outcome = random.weighted(
    usualOutcomes.filter(([id]) => known.has(id) && (id !== 'agreement' || stage.id !== 'preventive')),
  );
  const audience = outcome === 'third_party_message' ? 'third_party' : random.chance(0.04) ? 'guarantor' : 'debtor';
  const channel = random.chance(0.7) ? 'whatsapp' : 'voice';
  const ended = new Date(started.getTime() + random.int(90, 900) * 1000);
  const agreement = outcome === 'agreement' ? makeAgreement(world, account, stage, ended, random) : null;
  const promised = outcome === 'promise' || outcome === 'already_paid';
  return {
    outcome,
    account_ref: account.ref,
    channel,
    audience,
    stage: stage.id,
    reason: audience === 'third_party' ? 'not_applicable' : random.pick(playbook.reasons).id,
    amount: outcome === 'promise' ? account.balance : null,
    date: promised ? dayAfter(ended, outcome === 'promise' ? random.int(1, 7) : -2) : null,
    method: agreement ? agreement.method : null,
    callback_at: outcome === 'callback' ? new Date(ended.getTime() + 20 * 3600_000).toISOString() : null,
    agreement,
    consent: agreement ? 'yes' : null,
    summary_hash: null,
    note: '',
    started_at: started.toISOString(),
    ended_at: ended.toISOString(),
    verdicts: makeVerdicts(
      world,
      playbook,
      stage,
      { audience, channel, closing: agreement !== null, skill, at: ended.toISOString() },
      random,
    ),
    score: null,
    degraded: random.chance(0.01),
    version: 1,
    replaces: null,
    why_changed: null,
    next_action: null,
    direction: null,
    recording_url: null,
    third_party_relation: audience === 'third_party' ? 'relative' : null,
    dispute_detail: null,
    receipt: outcome === 'already_paid' ? 'asked' : null,
  };
}

interface Setting {
  readonly audience: OutcomeRecord['audience'];
  readonly channel: OutcomeRecord['channel'];
  readonly closing: boolean;
  readonly skill: number;
  readonly at: string;
}

function makeVerdicts(
  world: World,
  playbook: Playbook,
  stage: Stage,
  { audience, channel, closing, skill, at }: Setting,
  random: Random,
): Verdict[] {
  const verdict = (
    kind: Verdict['rule']['kind'],
    id: string,
    result: Verdict['result'],
    text: string | null,
  ): Verdict => ({
    rule: { kind, id, playbook: playbook.id, version: playbook.version },
    result,
    proof: channel === 'voice' ? 'declared' : 'detected',
    at,
    evidence: text === null ? [] : [{ turn_id: `t${random.int(1, 40)}`, start: 0, end: text.length, text }],
    near_miss: null,
    values: null,
  });
  const done = () => random.chance(skill);
  const critical = new Set<string>(playbook.scoring.critical);
  const flow = new Set(stage.flows[audience]);
  const steps = playbook.steps.filter((step) => flow.has(step.id) && step.channels.includes(channel));
  const disclosures =
    audience === 'third_party' ? playbook.disclosures.filter((one) => one.when.length === 0) : playbook.disclosures;
  const said = [
    // What costs most is forgotten least.
    ...disclosures
      .filter(({ id }) => (critical.has(id) ? random.chance(skill ** 0.1) : done()))
      .map(({ id, name }) => verdict('disclosure', id, 'met', name)),
    ...steps.filter(done).map(({ id, title }) => verdict('step', id, 'met', title)),
    ...(closing ? playbook.closing.filter(done).map(({ id, name }) => verdict('closing_item', id, 'met', name)) : []),
  ];
  if (!random.chance((1 - skill) * 0.12)) return said;
  return [...said, verdict('prohibition', random.pick(playbook.prohibitions).id, 'violated', world.slip)];
}

function makeAgreement(world: World, account: Account, { limits }: Stage, at: Date, random: Random): Agreement {
  const { currency } = account.balance;
  const percent = Math.min(limits.max_discount_percent, random.pick([0, 0, 5, 10, 20]));
  const amount = Math.round((account.balance.minor * percent) / 100);
  const total = account.balance.minor - amount;
  const most = Math.max(
    1,
    Math.min(limits.max_instalments, Math.floor(total / Math.max(1, limits.min_instalment_minor))),
  );
  const count = random.int(1, most);
  const each = Math.floor(total / count);
  const first = random.int(1, Math.max(1, limits.max_days_to_first_payment));
  return {
    original_debt: account.balance,
    total: { minor: total, currency },
    discount: percent > 0 ? { percent, amount: { minor: amount, currency } } : null,
    instalments: Array.from({ length: count }, (_, index) => ({
      n: index + 1,
      due_date: dayAfter(at, first + index * 30),
      value: { minor: index === count - 1 ? total - each * (count - 1) : each, currency },
    })),
    method: random.pick(world.methods),
    delivery: 'whatsapp',
    settles: 'full',
  };
}

function stageOf(playbook: Playbook, daysPastDue: number): Stage {
  const fits = ({ days_past_due: { min, max } }: Stage) =>
    (min === undefined || daysPastDue >= min) && (max === undefined || daysPastDue <= max);
  const stage = playbook.stages.find(fits) ?? playbook.stages[0];
  if (!stage) throw new Error(`playbook ${playbook.id} has no stages`);
  return stage;
}

function dayAfter(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
