import { describe, expect, it } from 'vitest';
import type { Account } from '@/domain/interaction/account.ts';
import { claimActions } from '@/domain/interaction/already-paid.ts';
import { evaluate } from '@/domain/interaction/evaluate.ts';
import type { InteractionState, StepState } from '@/domain/interaction/evaluation.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { readClaim } from '@/domain/interaction/read-claim.ts';
import { sampleAccount, sampleInteraction, sampleNow, sampleTurns } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from './load-playbook.ts';

const vereda = loadPlaybook('vereda-br');
const cardenal = loadPlaybook('cardenal-mx');
type Light = InteractionState['payment']['light'];

/** An account of each country, at each stage's days, under each light. */
function accountOf(currency: 'BRL' | 'MXN', days: number, light: Light): Account {
  const money = (minor: number) => ({ minor, currency });
  const lights: Record<Light, Partial<Account>> = {
    open: {},
    unconfirmed: { payment_checked_at: '2026-11-22T12:00:00Z' },
    conflict: { payments: [{ amount: money(128_470), paid_on: '2026-11-24', source: 'loja' }] },
    no_data: { payment_checked_at: null, payment_source: null },
    paid: { balance: money(0), overdue: money(0) },
  };
  return sampleAccount({
    balance: money(128_470),
    overdue: money(128_470),
    days_past_due: days,
    due_date: '2026-11-24',
    ...(currency === 'MXN' ? { region: 'CDMX', time_zone: 'America/Mexico_City' } : {}),
    ...lights[light],
  });
}

const identified: InteractionAction = { type: 'identity.set', at: '2026-11-24T12:57:00Z', confirmed: true };
const stages = { early: 26, mid: 54, late: 143, charge_off: 240 } as const;
const asksMoney = new Set(['offer_presented', 'agreement_summary', 'payment_instructions']);
const openSteps = ({ steps }: InteractionState): StepState[] => steps.filter(({ locked_by }) => locked_by === null);
const textsOf = (steps: readonly StepState[]): string =>
  steps.flatMap(({ texts }) => texts.map(({ text }) => text)).join('\n');

describe.each([
  ['BR', vereda, 'BRL'],
  ['MX', cardenal, 'MXN'],
] as const)('%s: while the payment is in doubt', (_, playbook, currency) => {
  const doubtful = (['unconfirmed', 'conflict', 'no_data', 'paid'] as const).flatMap((light) =>
    (Object.keys(stages) as (keyof typeof stages)[]).flatMap((stage) =>
      (['whatsapp', 'voice'] as const).map((channel) => [light, stage, channel] as const),
    ),
  );
  it.each(doubtful)('%s, %s, %s: nothing asks for money, and texts carry no amount', (light, stage, channel) => {
    const account = accountOf(currency, stages[stage], light);
    const { state } = evaluate(playbook, sampleInteraction({ channel, account, actions: [identified] }), sampleNow);
    expect(state.payment.light).toBe(light);
    expect(state.stage?.id).toBe(stage);
    const open = openSteps(state);
    expect(open.filter(({ step }) => asksMoney.has(step.kind))).toEqual([]);
    const purpose = open.filter(({ step }) => step.kind === 'purpose' || step.kind === 'payment_check');
    expect(textsOf(purpose)).not.toMatch(/1\.284,70|1,284\.70/);
    if (light === 'paid') return;
    // Where sources disagree the playbooks have a step of their own, which asks nothing.
    const asked = state.steps.findIndex(
      ({ step }) => step.kind === 'payment_check' || (light === 'conflict' && step.id === 'sources_disagree'),
    );
    const demanded = state.steps.findIndex(({ step }) => asksMoney.has(step.kind));
    expect(asked).toBeGreaterThanOrEqual(0);
    if (demanded >= 0) expect(asked).toBeLessThan(demanded);
    if (light !== 'conflict') expect(textsOf(state.steps.slice(asked, asked + 1))).toContain('?');
  });

  it.each(['whatsapp', 'voice'] as const)('%s: open and confirmed, the amount may be said', (channel) => {
    const account = accountOf(currency, 26, 'open');
    const { state } = evaluate(playbook, sampleInteraction({ channel, account, actions: [identified] }), sampleNow);
    const purpose = state.steps.find(({ step }) => step.kind === 'purpose');
    expect(purpose?.locked_by).toBeNull();
    expect(textsOf(purpose ? [purpose] : [])).toMatch(/1\.284,70|1,284\.70/);
  });

  it.each(['whatsapp', 'voice'] as const)('%s: to a third party it says nothing of it', (channel) => {
    const account = accountOf(currency, 26, 'conflict');
    const actions: InteractionAction[] = [
      { type: 'audience.set', at: '2026-11-24T12:57:00Z', audience: 'third_party' },
    ];
    const turns = sampleTurns(['customer', 'ela já pagou, ya pagó, ya pagué, já paguei']);
    const { state } = evaluate(playbook, sampleInteraction({ channel, account, actions, turns }), sampleNow);
    expect(state.steps.map(({ step }) => step.kind)).not.toContain('payment_check');
    expect(state.payment).toMatchObject({ claim: null, heard: null });
  });

  it.each(['whatsapp', 'voice'] as const)(
    '%s: a claim leads to the receipt, locks what asks for money, and proposes its outcome',
    (channel) => {
      const account = accountOf(currency, 26, 'open');
      const at = '2026-11-24T12:58:00Z';
      const claim = { paid_on: '2026-11-12', amount: null, method: 'pix', receipt: 'asked' as const };
      const claimed = claimActions(playbook, 'debtor', claim).map((action) => ({ ...action, at }) as InteractionAction);
      const { state } = evaluate(
        playbook,
        sampleInteraction({ channel, account, actions: [identified, ...claimed] }),
        sampleNow,
      );
      expect(state.payment).toMatchObject({ light: 'unconfirmed', why: 'claimed', claim: { paid_on: '2026-11-12' } });
      expect(state.steps[state.now ?? -1]?.step.id).toBe('objection_already_paid');
      expect(openSteps(state).filter(({ step }) => asksMoney.has(step.kind))).toEqual([]);
      expect(state.outcome.proposed).toBe('already_paid');
      expect(state.reason).toBe('already_paid');

      const at_receipt = state.steps.findIndex(({ step }) => step.id === 'objection_already_paid');
      const following = state.steps.slice(at_receipt + 1).filter(({ locked_by }) => locked_by === null);
      expect(following[0]?.step.kind).toBe('next_step_set');

      // The next conversation, while somebody still looks: it may ask again, never demand, nor ask why it was not paid.
      const since = '2026-11-23T12:00:00Z';
      const pause = { kind: 'paused' as const, channel: null, phone: null, since, until: null, source: 'debtor' };
      const check: InteractionAction = { type: 'step.declared', at, step: 'payment_check', done: true };
      const paused = { ...account, restrictions: [pause] };
      const next = evaluate(
        playbook,
        sampleInteraction({ channel, account: paused, actions: [identified, check] }),
        sampleNow,
      );
      expect(next.state.payment).toMatchObject({ light: 'unconfirmed', why: 'claimed', claim: null });
      const kinds = openSteps(next.state).map(({ step }) => step.kind);
      for (const kind of [...asksMoney, 'purpose', 'reason_inquiry']) expect(kinds).not.toContain(kind);

      // Somebody looked, and found nothing: from then on it may be asked for again.
      const looked = { ...account, payment_checked_at: '2026-11-24T12:59:30Z' };
      const again = evaluate(
        playbook,
        sampleInteraction({ channel, account: looked, actions: [identified, ...claimed] }),
        sampleNow,
      );
      expect(again.state.payment).toMatchObject({ light: 'open', why: null });
    },
  );
});

describe('a claim in the customer’s own words', () => {
  const read = (playbook: typeof vereda, currency: 'BRL' | 'MXN', ...words: string[]) => {
    const turns = sampleTurns(['agent', 'Olá'], ...words.map((text) => ['customer', text] as const));
    const account = accountOf(currency, 26, 'open');
    const { state } = evaluate(playbook, sampleInteraction({ account, turns, actions: [identified] }), sampleNow);
    return { heard: state.payment.heard, ...readClaim(playbook, turns, state.payment.heard, currency, '2026-11-24') };
  };
  it.each([
    ['Eu já paguei ontem no pix', 't2', '2026-11-23', null, 'pix'],
    ['já paguei dia 12, R$ 428,23 no boleto', 't2', '2026-11-12', 42_823, 'boleto'],
    ['Mas eu já paguei isso sexta', 't2', '2026-11-20', null, null],
    ['já paguei dia 30', 't2', '2026-10-30', null, null],
    ['já paguei 200 e depois 300', 't2', null, null, null],
    ['não tenho dinheiro', null, null, null, null],
  ])('%s', (words, heard, paid_on, minor, method) => {
    const amount = minor === null ? null : { minor, currency: 'BRL' };
    expect(read(vereda, 'BRL', words)).toEqual({ heard, paid_on, amount, method });
  });
  it('over several turns, asked for and told', () => {
    const words = ['já paguei isso semana passada', 'foi no pix dia 14', 'eu já paguei no pix'];
    expect(read(vereda, 'BRL', ...words)).toMatchObject({ heard: 't2', paid_on: '2026-11-14', method: 'pix' });
  });
  it('in Mexico too, over two bubbles', () => {
    expect(read(cardenal, 'MXN', 'ya pagué', 'fueron $1,500.00 el 15/11 por spei')).toEqual({
      heard: 't2',
      paid_on: '2026-11-15',
      amount: { minor: 150_000, currency: 'MXN' },
      method: 'spei',
    });
  });
});
