import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience, Channel } from '@/domain/conversation/turn.ts';
import { evaluate } from '@/domain/interaction/evaluate.ts';
import type { Interaction, InteractionAction } from '@/domain/interaction/interaction.ts';
import { sampleAccount, sampleAgreement, sampleInteraction } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from './load-playbook.ts';

const now = '2026-11-24T13:00:00Z';
const start = Date.parse('2026-11-24T12:56:00Z');
const instant = (n: number): string => new Date(start + n * 1000).toISOString();
const channels: readonly Channel[] = ['whatsapp', 'voice'];
const audiences: readonly Audience[] = ['debtor', 'guarantor', 'third_party'];
const stages = [
  ['preventive', -3, 'reminder'],
  ['preventive', 0, 'reminder'],
  ['early', 1, 'offer_early'],
  ['early', 30, 'offer_early'],
  ['mid', 31, 'offer_mid'],
  ['mid', 90, 'offer_mid'],
  ['late', 91, 'offer_late'],
  ['late', 180, 'offer_late'],
  ['charge_off', 181, 'offer_charge_off'],
] as const;

type Segments = { income_band?: string; segment?: string };

describe.each(['vereda-br', 'cardenal-mx'] as const)('%s', (name) => {
  const playbook = loadPlaybook(name);
  const byId = new Map(playbook.steps.map((step) => [step.id, step]));

  const begun = (days: number, channel: Channel, audience: Audience, segments: Segments = {}): Interaction =>
    sampleInteraction({
      channel,
      account: sampleAccount({ days_past_due: days, ...segments }),
      actions:
        audience === 'debtor'
          ? [{ type: 'identity.set', at: instant(0), confirmed: true }]
          : [
              { type: 'audience.set', at: instant(0), audience },
              { type: 'identity.set', at: instant(0), confirmed: audience !== 'third_party' },
            ],
    });
  const stepsOf = (interaction: Interaction): string[] =>
    evaluate(playbook, interaction, now).state.steps.map(({ step }) => step.id);

  describe.each(stages)('%s, at %i days', (stage, days, core) => {
    it.each(channels.flatMap((channel) => audiences.map((audience) => [channel, audience] as const)))(
      'follows its own flow by %s with the %s',
      (channel, audience) => {
        const { state } = evaluate(playbook, begun(days, channel, audience), now);
        expect(state.stage?.id).toBe(stage);
        const ids = state.steps.map(({ step }) => step.id);
        const flow = state.stage?.flows[audience] ?? [];
        expect(ids[0]).toBe(flow[0]);
        // What is said to one is not said to another, and by no other way than it can be.
        for (const { step } of state.steps) {
          expect(step.channels).toContain(channel);
          if (step.kind !== 'farewell') expect(step.audiences).toContain(audience);
        }
        expect(ids.includes(core)).toBe(audience !== 'third_party');
        expect(ids.includes('recording_notice')).toBe(channel === 'voice' && audience !== 'third_party');
        expect(state.steps.at(-1)?.step.kind).toBe('farewell');
        expect(state.now).not.toBeNull();
      },
    );
  });

  it('asks a new customer who has not paid the first bill whether it arrived, and one of low income what fits', () => {
    const plain = stepsOf(begun(26, 'whatsapp', 'debtor'));
    expect(plain).not.toContain('first_payment_check');
    expect(plain).not.toContain('basics_check');
    expect(stepsOf(begun(26, 'whatsapp', 'debtor', { segment: 'first_payment_default' }))).toContain(
      'first_payment_check',
    );
    expect(stepsOf(begun(26, 'whatsapp', 'debtor', { income_band: 'low' }))).toContain('basics_check');
  });

  /** What one may do at the step of now: each of its answers, a plain tick, a deal, and each objection that was not raised yet. */
  function moves(interaction: Interaction, at: string, raises = true): InteractionAction[][] {
    const { state } = evaluate(playbook, interaction, now);
    const current = state.now === null ? undefined : state.steps[state.now];
    if (!current) return [];
    const { step } = current;
    const opened = new Set(interaction.actions.flatMap((action) => (action.type === 'step.opened' ? action.step : [])));
    const answers = step.answers.map(({ id, to }): InteractionAction[] => {
      const next = byId.get(to ?? '')?.audiences;
      const [other] = next ?? [];
      const chosen: InteractionAction = { type: 'answer.chosen', at, step: step.id, answer: id };
      if (!other || next?.includes(state.audience)) return [chosen];
      const set: InteractionAction = { type: 'audience.set', at, audience: other };
      // As in the panel: whoever comes to the phone is confirmed before the debt comes back.
      return state.audience === 'third_party' ? [set, { type: 'identity.set', at, confirmed: true }] : [chosen, set];
    });
    const tick: InteractionAction[] = [{ type: 'step.declared', at, step: step.id, done: true }];
    const deal: InteractionAction[][] =
      step.kind === 'offer_presented' ? [[...tick, { type: 'agreement.set', at, agreement: sampleAgreement() }]] : [];
    const raised = state.objections
      .filter((each) => raises && each.locked_by === null && !opened.has(each.step))
      .map((each): InteractionAction[] => [{ type: 'step.opened', at, step: each.step }]);
    return [...answers, ...(answers.length === 0 || !step.required ? [tick] : []), ...deal, ...raised];
  }

  const MOST = 60;
  const walk = (interaction: Interaction, choose: () => number, raises = true) => {
    const seen = new Set<string>();
    let actions = interaction.actions;
    for (let n = 1; n <= MOST; n++) {
      const walked = { ...interaction, actions };
      for (const id of stepsOf(walked)) seen.add(id);
      const open = moves(walked, instant(n), raises);
      const move = open[choose() % Math.max(1, open.length)];
      if (!move) return { ended: true, seen, state: evaluate(playbook, walked, now).state, trail: actions };
      actions = [...actions, ...move];
    }
    return { ended: false, seen, state: evaluate(playbook, { ...interaction, actions }, now).state, trail: actions };
  };

  const beginnings = fc.record({
    days: fc.constantFrom(-3, 26, 54, 143, 240, 1900),
    channel: fc.constantFrom(...channels),
    audience: fc.constantFrom(...audiences),
    segment: fc.constantFrom(null, 'first_payment_default'),
    income_band: fc.constantFrom(null, 'low'),
    payment: fc.constantFrom<Partial<ReturnType<typeof sampleAccount>>>(
      {},
      { payment_checked_at: null },
      { payments: [{ amount: { minor: 128_470, currency: 'BRL' }, paid_on: '2026-11-20', source: 'bank' }] },
    ),
    identified: fc.boolean(),
    reason: fc.constantFrom(null, ...playbook.reasons.map(({ id }) => id)),
  });
  const from = ({
    days,
    channel,
    audience,
    payment,
    identified,
    reason,
    ...segments
  }: typeof beginnings extends fc.Arbitrary<infer T> ? T : never) => {
    const plain = begun(days, channel, audience);
    const actions: InteractionAction[] = [
      ...plain.actions.filter(({ type }) => identified || type !== 'identity.set'),
      ...(reason ? [{ type: 'reason.set' as const, at: instant(0), reason }] : []),
    ];
    return { ...plain, actions, account: { ...sampleAccount({ days_past_due: days, ...payment, ...segments }) } };
  };

  it('ends in a goodbye or where an outcome can be recorded, whatever is answered', () => {
    fc.assert(
      fc.property(beginnings, fc.infiniteStream(fc.nat(20)), (beginning, stream) => {
        const draws = stream[Symbol.iterator]();
        const { ended, state, trail } = walk(from(beginning), () => draws.next().value ?? 0);
        const said = state.steps.some(
          ({ step, mark }) => step.kind === 'farewell' && mark !== 'later' && mark !== 'due',
        );
        const at = state.now === null ? null : state.steps[state.now]?.step.id;
        expect(
          { ended, said, at },
          JSON.stringify(
            trail.map((action) => [action.type, 'step' in action && action.step, 'answer' in action && action.answer]),
          ),
        ).toEqual({ ended: true, said: true, at: null });
        expect(state.outcome.possible.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from an objection to where the script was, or goes where its answer leads', () => {
    fc.assert(
      fc.property(beginnings, fc.nat(8), fc.infiniteStream(fc.nat(20)), (beginning, length, stream) => {
        const draws = stream[Symbol.iterator]();
        let walked: Interaction = from(beginning);
        for (let n = 1; n <= length; n++) {
          const open = moves(walked, instant(n));
          const move = open[(draws.next().value ?? 0) % Math.max(1, open.length)];
          if (move) walked = { ...walked, actions: [...walked.actions, ...move] };
        }
        const at = (interaction: Interaction) => {
          const { state } = evaluate(playbook, interaction, now);
          return state.now === null ? null : (state.steps[state.now]?.step.id ?? null);
        };
        const { state } = evaluate(playbook, walked, now);
        const was = at({
          ...walked,
          actions: [...walked.actions, { type: 'step.opened', at: instant(19), step: null }],
        });
        const known = new Set(state.steps.map(({ step }) => step.id));
        for (const { step: id, locked_by } of state.objections) {
          const step = byId.get(id);
          if (locked_by !== null || known.has(id) || !step) continue;
          const raised = [...walked.actions, { type: 'step.opened' as const, at: instant(20), step: id }];
          expect(at({ ...walked, actions: raised })).toBe(id);
          // Put aside unanswered, it leaves everything as it was.
          expect(at({ ...walked, actions: [...raised, { type: 'step.opened', at: instant(21), step: null }] })).toBe(
            was,
          );
          if (step.branches.length === 0) {
            const ticked: InteractionAction = { type: 'step.declared', at: instant(21), step: id, done: true };
            expect(at({ ...walked, actions: [...raised, ticked] })).toBe(was);
          }
          for (const { id: answer, to } of step.answers) {
            const target = byId.get(to ?? '');
            if (!target?.audiences.includes(state.audience) || !target.channels.includes(walked.channel)) continue;
            const chosen: InteractionAction = { type: 'answer.chosen', at: instant(21), step: id, answer };
            const { state: after } = evaluate(playbook, { ...walked, actions: [...raised, chosen] }, now);
            const ids = after.steps.map(({ step }) => step.id);
            // What cannot be said yet is led to by nothing.
            if (target.when.some((each) => each.if === 'identity' && each.is !== state.identity)) continue;
            expect(ids).toContain(target.id);
            if (!known.has(target.id)) expect(ids.indexOf(target.id)).toBeGreaterThan(ids.indexOf(id));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no step that nobody comes to', () => {
    const reached = new Set<string>();
    const objections = playbook.objections.map(({ step }) => step);
    for (const id of objections) reached.add(id);
    const reasons = playbook.reasons.flatMap(({ leads_to }) => leads_to ?? []);
    for (const id of reasons) reached.add(id);
    fc.assert(
      fc.property(beginnings, fc.infiniteStream(fc.nat(20)), (beginning, stream) => {
        const draws = stream[Symbol.iterator]();
        for (const id of walk(from(beginning), () => draws.next().value ?? 0, false).seen) reached.add(id);
      }),
      { numRuns: 150 },
    );
    expect(playbook.steps.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
