import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker, Turn } from '../conversation/turn.ts';
import {
  sampleAccount,
  sampleAgreement,
  sampleInteraction,
  sampleNow,
  sampleTurns,
} from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { InteractionAction } from './interaction.ts';
import { textHash } from './text-hash.ts';

const playbook = samplePlaybook();
const at = '2026-11-24T12:58:30.000Z';
const said = (...turns: Parameters<typeof sampleTurns>): Evaluation =>
  evaluate(playbook, sampleInteraction({ turns: sampleTurns(...turns) }), sampleNow);
const acted = (...actions: InteractionAction[]): Evaluation =>
  evaluate(playbook, sampleInteraction({ actions }), sampleNow);
const marks = ({ state }: Evaluation): Record<string, string> =>
  Object.fromEntries(state.steps.map(({ step, mark }) => [step.id, mark]));
const nowOf = ({ state }: Evaluation): string | null =>
  state.now === null ? null : (state.steps[state.now]?.step.id ?? null);
const confirmed: InteractionAction = { type: 'identity.set', at, confirmed: true };
const opening = [
  ['agent', 'Olá, aqui é Ana, da Vereda Cobranças. Falo com Cláudia?'],
  ['customer', 'Sim, sou eu'],
] as const;

describe('the thread', () => {
  it('begins at the first step, with what cannot be said yet locked', () => {
    const begun = acted();
    expect(begun.state.stage?.id).toBe('early');
    expect(nowOf(begun)).toBe('greeting');
    expect(begun.state.steps.find(({ step }) => step.id === 'offer')?.locked_by).toBe('identity:confirmed');
    expect(begun.state.steps[0]?.texts[0]?.text).toBe('Olá, aqui é Ana Ribeiro, da Vereda Cobranças.');
  });

  it('moves on with what is heard, and confirms the person by a plain yes', () => {
    const heard = said(...opening);
    expect(heard.state.identity).toBe('confirmed');
    expect(marks(heard)).toMatchObject({ greeting: 'done', identity: 'done', check: 'due' });
    expect(heard.verdicts.find(({ rule }) => rule.id === 'identify_agent')).toMatchObject({
      result: 'met',
      proof: 'detected',
      at: '2026-11-24T12:56:00.000Z',
    });
  });

  it('leaves the check to the agent where the script has answers for it', () => {
    const answers = [
      { id: 'matches', label: 'Confere', to: 'check' },
      { id: 'differs', label: 'Não confere' },
    ];
    const strict = {
      ...playbook,
      steps: playbook.steps.map((step) => (step.id === 'identity' ? { ...step, answers } : step)),
    };
    const interaction = sampleInteraction({ turns: sampleTurns(...opening) });
    const asked = evaluate(strict, interaction, sampleNow);
    expect(asked.state.identity).toBe('unconfirmed');
    expect(nowOf(asked)).toBe('identity');
    const actions: InteractionAction[] = [{ type: 'answer.chosen', at, step: 'identity', answer: 'matches' }];
    const answered = evaluate(strict, { ...interaction, actions }, sampleNow);
    expect(answered.state.identity).toBe('confirmed');
    expect(nowOf(answered)).toBe('check');
    actions[0] = { type: 'answer.chosen', at, step: 'identity', answer: 'differs' };
    expect(evaluate(strict, { ...interaction, actions: [...actions] }, sampleNow).state.identity).toBe('unconfirmed');
  });

  it('keeps what was ticked apart from what was heard', () => {
    const both = evaluate(
      playbook,
      sampleInteraction({
        turns: sampleTurns(...opening),
        actions: [
          { type: 'step.declared', at, step: 'check', done: true },
          { type: 'step.declared', at, step: 'identity', done: true },
        ],
      }),
      sampleNow,
    );
    expect(marks(both)).toMatchObject({ identity: 'done', check: 'declared' });
    expect(both.verdicts.filter(({ rule }) => rule.id === 'identity').map(({ proof }) => proof)).toEqual([
      'detected',
      'declared',
    ]);
    expect(both.state.adherence.declared).toBeGreaterThan(0);
  });

  it('follows an answer, and comes back', () => {
    const paid = acted(confirmed, { type: 'answer.chosen', at, step: 'check', answer: 'paid' });
    expect(paid.state.steps.map(({ step }) => step.id).slice(2, 4)).toEqual(['check', 'already_paid']);
    expect(marks(paid).already_paid).toBeDefined();
  });

  it('brings in the step that a reason leads to', () => {
    const lost = acted(confirmed, { type: 'reason.set', at, reason: 'unemployment' });
    const ids = lost.state.steps.map(({ step }) => step.id);
    expect(ids.indexOf('no_money')).toBe(ids.indexOf('reason') + 1);
  });

  it('opens a step out of turn and returns when it is done', () => {
    expect(nowOf(acted({ type: 'step.opened', at, step: 'no_money' }))).toBe('no_money');
    expect(
      nowOf(
        acted(
          { type: 'step.opened', at, step: 'no_money' },
          { type: 'step.declared', at, step: 'no_money', done: true },
        ),
      ),
    ).toBe('greeting');
    expect(nowOf(acted({ type: 'step.opened', at, step: 'no_money' }, { type: 'step.opened', at, step: null }))).toBe(
      'greeting',
    );
  });

  it('marks what was passed over as missed, and still offers it next', () => {
    const skipped = said(...opening, ['agent', 'Consigo parcelar os R$ 1.284,70.'], ['customer', 'hm']);
    expect(marks(skipped)).toMatchObject({ check: 'due', purpose: 'missed', reason: 'missed', offer: 'done' });
  });

  it('ends at the end even when answers lead round in a ring', () => {
    const ring = {
      ...playbook,
      steps: playbook.steps.map((step) => ({
        ...step,
        branches: [{ when: [{ if: 'channel' as const, is: 'whatsapp' as const }], to: 'greeting' }],
      })),
    };
    expect(evaluate(ring, sampleInteraction(), sampleNow).state.steps.length).toBeLessThanOrEqual(
      playbook.steps.length,
    );
  });
});

describe('the payment light', () => {
  const stale = sampleAccount({ payment_checked_at: '2026-11-23T06:00:00Z' });
  const conflict = sampleAccount({
    payments: [{ amount: { minor: 128_470, currency: 'BRL' }, paid_on: '2026-11-20', source: 'bank' }],
  });
  const locked = (account: typeof stale, ...actions: InteractionAction[]): (string | null | undefined)[] => {
    const { state } = evaluate(playbook, sampleInteraction({ account, actions: [confirmed, ...actions] }), sampleNow);
    return ['check', 'purpose', 'offer'].map((id) => state.steps.find(({ step }) => step.id === id)?.locked_by);
  };

  it('locks what asks for money until the question was asked', () => {
    expect(locked(stale)).toEqual([null, 'payment:open', 'payment:open']);
    expect(locked(stale, { type: 'step.declared', at, step: 'check', done: true })).toEqual([null, null, null]);
  });

  it('lets nothing but a check settle sources that disagree', () => {
    expect(locked(conflict, { type: 'step.declared', at, step: 'check', done: true })).toEqual([
      null,
      'payment:open',
      'payment:open',
    ]);
    expect(locked(conflict, { type: 'payment.checked', at, is: 'open' })).toEqual([null, null, null]);
  });

  it('brings the question into a flow that has none', () => {
    const without = {
      ...playbook,
      stages: playbook.stages.map((stage) => ({
        ...stage,
        flows: { ...stage.flows, debtor: stage.flows.debtor.filter((id) => id !== 'check') },
      })),
    };
    const { state } = evaluate(without, sampleInteraction({ account: stale }), sampleNow);
    expect(state.steps.map(({ step }) => step.id).slice(0, 4)).toEqual(['greeting', 'identity', 'check', 'purpose']);
  });
});

describe('third parties', () => {
  const other: InteractionAction = { type: 'audience.set', at, audience: 'third_party' };

  it('get a flow of their own, and no word of the debt', () => {
    const { state } = acted(other);
    expect(state.steps.map(({ step }) => step.id)).toEqual(['other_greeting', 'other_message']);
    expect(state.balance).toBeNull();
    expect(state.disclosures.find(({ id }) => id === 'purpose_of_contact')?.mark).toBe('not_applicable');
    expect(state.outcome).toMatchObject({
      proposed: 'third_party_message',
      possible: ['third_party_message', 'no_contact'],
    });
  });

  it('make the debtor prove again who they are', () => {
    expect(acted(confirmed, other, { type: 'audience.set', at, audience: 'debtor' }).state.identity).toBe(
      'unconfirmed',
    );
  });

  it('hold a draft that names the debt', () => {
    const { state } = evaluate(
      playbook,
      sampleInteraction({ actions: [other], draft: 'É sobre a dívida dela' }),
      sampleNow,
    );
    expect(state.hold?.id).toBe('third_party_debt_disclosure');
  });
});

describe('a phone that changes hands', () => {
  const debtWords = 'É sobre a dívida de R$ 1.284,70';
  const violations = (...actions: InteractionAction[]): (string | undefined)[] => {
    const turns = sampleTurns(
      ['agent', debtWords],
      ['customer', 'Vou passar para a minha mãe'],
      ['customer', 'Oi, quem é?'],
      ['agent', debtWords],
      ['customer', 'Voltei'],
    );
    const { verdicts } = evaluate(playbook, sampleInteraction({ turns, actions }), sampleNow);
    return verdicts
      .filter(({ rule }) => rule.kind === 'prohibition')
      .map(({ evidence }) => evidence[0]?.turn_id ?? undefined);
  };
  const toMother: InteractionAction = { type: 'audience.set', at: '2026-11-24T12:57:30Z', audience: 'third_party' };

  it('is judged by who held it when it was said', () => {
    expect(violations()).toEqual([]);
    expect(violations(toMother)).toEqual(['t4']);
    expect(violations(toMother, { type: 'audience.set', at: '2026-11-24T12:59:30Z', audience: 'debtor' })).toEqual([
      't4',
    ]);
  });
});

describe('prohibitions', () => {
  const draft = 'Se não pagar vai ser presa? Não: você vai preso.';

  it('hold a draft with the words, and no turn as yet', () => {
    const { state, verdicts } = evaluate(playbook, sampleInteraction({ draft }), sampleNow);
    expect(state.hold).toMatchObject({ id: 'threat_of_arrest', in_draft: true, verdict: { result: 'violated' } });
    expect(state.hold?.verdict.evidence[0]).toMatchObject({ turn_id: null, text: 'vai preso' });
    expect(verdicts.some(({ rule }) => rule.kind === 'prohibition')).toBe(false);
  });

  it('let exactly the text go that was overridden, and leave it to quality', () => {
    const override: InteractionAction = {
      type: 'hold.overridden',
      at,
      prohibition: 'threat_of_arrest',
      reason: 'citação',
      text_hash: textHash(draft),
    };
    expect(evaluate(playbook, sampleInteraction({ draft, actions: [override] }), sampleNow).state.hold).toBeNull();
    expect(
      evaluate(playbook, sampleInteraction({ draft: `${draft}!`, actions: [override] }), sampleNow).state.hold,
    ).not.toBeNull();
    const sent = evaluate(
      playbook,
      sampleInteraction({ turns: sampleTurns(['agent', draft]), actions: [override] }),
      sampleNow,
    );
    expect(sent.verdicts.find(({ rule }) => rule.kind === 'prohibition')?.result).toBe('ambiguous');
  });

  it('are found in what was sent, never in what the customer says', () => {
    expect(said(['agent', draft]).state.prohibitions).toHaveLength(1);
    expect(said(['customer', draft]).state.prohibitions).toHaveLength(0);
  });
});

describe('suggestions', () => {
  it('quote the customer, and do not come back once dismissed', () => {
    const turns = sampleTurns(...opening, ['customer', 'estou sem dinheiro, fiquei desempregada']);
    const { suggestions } = evaluate(playbook, sampleInteraction({ turns }), sampleNow).state;
    expect(suggestions.map(({ id }) => id).sort()).toEqual(['objection:no_money', 'reason:unemployment']);
    expect(suggestions.find(({ kind }) => kind === 'reason')?.quote).toBe('fiquei desempregada');
    const actions: InteractionAction[] = [
      { type: 'prompt.dismissed', at, prompt: 'reason:unemployment' },
      { type: 'reason.set', at, reason: 'forgot' },
    ];
    expect(
      evaluate(playbook, sampleInteraction({ turns, actions }), sampleNow).state.suggestions.map(({ id }) => id),
    ).toEqual(['objection:no_money']);
  });
});

describe('degraded reading', () => {
  it('is never scored', () => {
    const degraded: InteractionAction = { type: 'reading.degraded', at, anchor: 'row.text' };
    const { state } = evaluate(
      playbook,
      sampleInteraction({ turns: sampleTurns(...opening), actions: [degraded] }),
      sampleNow,
    );
    expect(state.adherence.score).toBeNull();
    expect(state.degraded).toEqual({ since: at, anchor: 'row.text' });
  });
});

describe('evaluate, on anything', () => {
  const speaker = fc.constantFrom<Speaker>('agent', 'customer', 'third_party', 'system');
  const words = fc.constantFrom(
    'aqui é Ana',
    'falo com Cláudia?',
    'sim',
    'está em aberto',
    'vai preso',
    'consigo parcelar',
    'R$ 936,00 em 3x',
    'aceito',
    'Ficou alguma dúvida?',
    '{',
    '👍',
    '27/11',
    '\u0000',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 6 })
    .map((parts) => parts.join(' '));
  const turns = fc
    .array(fc.record({ speaker, text, at: fc.constantFrom(null, '2026-11-24T12:57:00Z') }), { maxLength: 12 })
    .map((list): Turn[] => list.map((turn, index) => ({ ...turn, id: `t${index}` })));
  const action = fc.oneof(
    fc.constantFrom<InteractionAction>(
      confirmed,
      { type: 'audience.set', at, audience: 'third_party' },
      { type: 'audience.set', at, audience: 'guarantor' },
      { type: 'answer.chosen', at, step: 'check', answer: 'paid' },
      { type: 'answer.chosen', at, step: 'gone', answer: 'gone' },
      { type: 'step.opened', at, step: 'no_money' },
      { type: 'step.opened', at, step: 'unknown' },
      { type: 'step.declared', at, step: 'farewell', done: true },
      { type: 'disclosure.declared', at, disclosure: 'purpose_of_contact', given: true },
      { type: 'closing.declared', at, item: 'consent', said: true },
      { type: 'reason.set', at, reason: 'unemployment' },
      { type: 'payment.checked', at, is: 'paid' },
      { type: 'agreement.set', at, agreement: sampleAgreement() },
    ),
  );
  const interaction = fc
    .record({
      turns,
      actions: fc.array(action, { maxLength: 8 }),
      draft: fc.option(text),
      channel: fc.constantFrom('whatsapp' as const, 'voice' as const),
    })
    .map((parts) => sampleInteraction(parts));

  it('never throws, scores from 0 to 100, and says the same again', () => {
    fc.assert(
      fc.property(interaction, (each) => {
        const first = evaluate(playbook, each, sampleNow);
        const { score, lost, parts } = first.state.adherence;
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        const possible = parts.reduce((sum, part) => sum + part.possible, 0);
        if (score !== null) expect(Math.abs(possible - 100)).toBeLessThan(0.1);
        expect(lost.every(({ points }) => points >= 0)).toBe(true);
        const { now, steps } = first.state;
        if (now !== null) expect(steps[now]).toBeDefined();
        expect(new Set(steps.map(({ step }) => step.id)).size).toBe(steps.length);
        expect(evaluate(playbook, structuredClone(each), sampleNow)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same verdicts however the turns arrive', () => {
    fc.assert(
      fc.property(interaction, (each) => {
        const fresh = samplePlaybook();
        for (let length = 0; length < each.turns.length; length++) {
          evaluate(
            fresh,
            { ...each, turns: each.turns.slice(0, length), draft: each.turns[length]?.text ?? null },
            sampleNow,
          );
        }
        expect(evaluate(fresh, each, sampleNow)).toEqual(evaluate(samplePlaybook(), each, sampleNow));
      }),
      { numRuns: 40 },
    );
  });

  it('does without an account', () => {
    const { state } = evaluate(playbook, sampleInteraction({ account: null }), sampleNow);
    expect(state).toMatchObject({ stage: null, now: null, steps: [], balance: null, payment: { light: 'no_data' } });
  });
});

describe('an agreement, from draft to consent', () => {
  const drafted = '2026-11-24T12:56:40Z';
  const agreement: InteractionAction = { type: 'agreement.set', at: drafted, agreement: sampleAgreement() };
  const interaction = sampleInteraction({ actions: [confirmed, agreement] });

  it('says what is missing, hears its own summary, and takes the customer’s yes', () => {
    const begun = evaluate(playbook, interaction, sampleNow).state;
    expect(begun.closing).toMatchObject({ said: 0, consent: 'waiting', proven: false });
    expect(begun.outcome.possible).toContain('agreement');
    const summary = begun.closing?.summary.text ?? '';
    const spoken = evaluate(
      playbook,
      { ...interaction, turns: sampleTurns(['agent', summary], ['customer', 'Sim, aceito']) },
      sampleNow,
    ).state;
    expect(spoken.closing?.items.filter(({ mark }) => mark !== 'done').map(({ id }) => id)).toEqual([]);
    expect(spoken.closing).toMatchObject({ consent: 'yes', proven: true, said: 9 });
    expect(spoken.closing?.remainder.text).toBe('');
    expect(spoken.outcome.proposed).toBe('agreement');
  });

  it('holds a draft whose figures are not the deal’s', () => {
    const wrong = evaluate(playbook, { ...interaction, draft: 'Fica em 3x de 321' }, sampleNow).state;
    expect(wrong.hold).toMatchObject({
      id: 'instalment_values',
      in_draft: true,
      alternative: { text: 'Cada parcela é de R$\u00a0312,00.' },
    });
    expect(wrong.hold?.why).toContain('321');
    const right = evaluate(playbook, { ...interaction, draft: begunSummary() }, sampleNow).state;
    expect(right.hold).toBeNull();
  });

  it('does not take what was offered on the way for the closing', () => {
    const later: InteractionAction = { type: 'agreement.set', at, agreement: sampleAgreement() };
    const turns = sampleTurns(
      ['agent', 'Consigo parcelar em 8x de 117 com 5% de desconto'],
      ['customer', 'em 3 fica bom'],
      ['agent', begunSummary()],
    );
    const { closing } = evaluate(playbook, { ...interaction, actions: [confirmed, later], turns }, sampleNow).state;
    expect(closing?.items.filter(({ mark }) => mark !== 'done').map(({ id }) => id)).toEqual(['consent']);
  });

  it('takes a goodbye for the end only while it is the last word', () => {
    const bye = ['agent', 'Um bom dia para você'] as const;
    expect(marks(said(...opening, bye)).farewell).toBe('done');
    expect(marks(said(...opening, bye, ['customer', 'espera'], ['agent', 'Pois não?'])).farewell).toBe('later');
  });

  it('shows a third party no deal', () => {
    const { state } = evaluate(
      playbook,
      { ...interaction, actions: [...interaction.actions, { type: 'audience.set', at, audience: 'third_party' }] },
      sampleNow,
    );
    expect(state.closing).toBeNull();
  });

  function begunSummary(): string {
    return evaluate(playbook, interaction, sampleNow).state.closing?.summary.text ?? '';
  }
});
