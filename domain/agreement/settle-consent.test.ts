import { describe, expect, it } from 'vitest';
import { evaluate } from '../interaction/evaluate.ts';
import type { InteractionAction } from '../interaction/interaction.ts';
import { sampleAgreement, sampleInteraction, sampleTurns } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';

const playbook = samplePlaybook();
const deal = sampleAgreement();
const changed = sampleAgreement({
  instalments: deal.instalments.map((each) => (each.n === 3 ? { ...each, due_date: '2027-01-28' } : each)),
});
const now = '2026-11-24T13:10:00Z';
const at = '2026-11-24T12:55:30Z';
const set = (agreement: typeof deal | null, after?: string): InteractionAction => ({
  type: 'agreement.set',
  at,
  agreement,
  ...(after ? { after } : {}),
});

function closing(actions: InteractionAction[], ...said: Parameters<typeof sampleTurns>) {
  const { state } = evaluate(playbook, sampleInteraction({ actions, turns: sampleTurns(...said) }), now);
  if (!state.closing) throw new Error('there is a deal');
  return state.closing;
}
const summaryOf = (agreement: typeof deal): string => closing([set(agreement)]).summary.text;

describe('a yes', () => {
  const summary = ['agent', summaryOf(deal)] as const;
  const yes = ['customer', 'Sim, aceito'] as const;

  it('to the whole summary counts', () => {
    expect(closing([set(deal)], summary, yes)).toMatchObject({ consent: 'yes', consent_waits: null, proven: true });
  });

  it('before any summary is a yes to something else', () => {
    expect(closing([set(deal)], ['agent', 'Posso registrar o acordo?'], yes)).toMatchObject({
      consent: 'waiting',
      consent_waits: 'terms',
      proven: false,
    });
    expect(closing([set(deal)], ['agent', 'Posso registrar o acordo?'], yes, summary).consent).not.toBe('yes');
  });

  it('to a deal that was changed since is asked for again, though the page’s minute is the same', () => {
    const actions = [set(deal), set(changed, 't2')];
    const open = closing(actions, summary, yes);
    expect(open).toMatchObject({ consent: 'waiting', consent_waits: 'changed', said: 0, proven: false });
    expect(open.items.find(({ id }) => id === 'consent')).toMatchObject({ mark: 'due', verdict: null });
    const renewed = closing(actions, summary, yes, ['agent', summaryOf(changed)], yes);
    expect(renewed).toMatchObject({ consent: 'yes', consent_waits: null, proven: true });
    expect(renewed.items.find(({ id }) => id === 'consent')?.verdict?.evidence[0]?.turn_id).toBe('t4');
  });

  it('waits for nothing of a deal that nobody had accepted', () => {
    expect(closing([set(deal), set(changed, 't1')], summary)).toMatchObject({
      consent: 'waiting',
      consent_waits: null,
    });
  });
});
