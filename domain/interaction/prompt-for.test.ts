import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleInteraction, sampleNow, sampleTurns } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { evaluate } from './evaluate.ts';
import type { Suggestion } from './evaluation.ts';
import type { InteractionAction } from './interaction.ts';
import { type Density, isTurnBoundary, promptFor } from './prompt-for.ts';

const at = '2026-11-24T12:58:30.000Z';
const suggestion = (kind: Suggestion['kind'], value = kind): Suggestion => ({
  id: `${kind}:${value}`,
  kind,
  value,
  label: value,
  quote: '',
});
const customerSpoke = {
  channel: 'whatsapp' as const,
  turns: sampleTurns(['agent', 'Olá'], ['customer', 'Oi']),
  actions: [],
  atRest: true,
};
const agentSpoke = { ...customerSpoke, turns: sampleTurns(['customer', 'Oi'], ['agent', 'Olá']) };
const typing = { ...customerSpoke, atRest: false };

describe('a turn boundary', () => {
  const ticked: InteractionAction = { type: 'step.declared', at, step: 'greeting', done: true };
  const inserted: InteractionAction = { type: 'text.inserted', at, step: null, text_hash: 'x' };
  const call = { channel: 'voice' as const, turns: [], actions: [], atRest: true };
  it.each([
    ['the customer spoke last and the hands rest', customerSpoke, true],
    ['somebody else spoke last', { ...customerSpoke, turns: sampleTurns(['third_party', 'Ele saiu']) }, true],
    ['the agent is typing, or more messages are coming in', typing, false],
    ['the agent spoke last', agentSpoke, false],
    ['nobody has spoken', { ...customerSpoke, turns: [] }, false],
    ['a call on which nothing was done', call, false],
    ['a call after a tick', { ...call, actions: [ticked] }, true],
    ['a call after a tick and something else', { ...call, actions: [ticked, inserted] }, false],
    ['a chat after a tick, before a word', { ...customerSpoke, turns: [], actions: [ticked] }, false],
  ])('%s', (_, moment, expected) => expect(isTurnBoundary(moment)).toBe(expected));
});

describe('the one prompt', () => {
  const reason = suggestion('reason');
  const objection = suggestion('objection');
  const other = suggestion('third_party');

  it('is the most urgent, and of two as urgent the newer', () => {
    expect(promptFor([reason, objection, other], 'regular', customerSpoke, null)).toBe(other);
    const older = suggestion('objection', 'objection');
    const newer = { ...older, id: 'objection:newer' };
    expect(promptFor([newer, older], 'regular', customerSpoke, null)).toBe(newer);
  });

  it('comes at no other time, and then leaves what is shown where it is', () => {
    for (const moment of [typing, agentSpoke]) {
      expect(promptFor([other], 'regular', moment, null)).toBeNull();
      expect(promptFor([other, reason], 'regular', moment, reason.id)).toBe(reason);
      expect(promptFor([], 'regular', moment, reason.id)).toBeNull();
    }
  });

  it('gives way only to what is more urgent', () => {
    const newer = { ...reason, id: 'reason:newer' };
    expect(promptFor([newer, reason], 'regular', customerSpoke, reason.id)).toBe(reason);
    expect(promptFor([newer, other, reason], 'regular', customerSpoke, reason.id)).toBe(other);
  });

  it('spares an old hand what is no matter of law, of others or of the end', () => {
    expect(promptFor([reason, objection], 'senior', customerSpoke, null)).toBeNull();
    expect(promptFor([reason, objection], 'senior', customerSpoke, reason.id)).toBeNull();
    for (const kind of ['third_party', 'disclosure', 'outcome'] as const)
      expect(promptFor([reason, suggestion(kind)], 'senior', customerSpoke, null)?.kind).toBe(kind);
  });

  it('is always one of those that hold, and never a new one away from a boundary', () => {
    const kinds = fc.constantFrom<Suggestion['kind']>('reason', 'objection', 'third_party', 'outcome', 'disclosure');
    const list = fc.uniqueArray(fc.tuple(kinds, fc.constantFrom('a', 'b', 'c')), {
      selector: (pair) => pair.join(':'),
    });
    fc.assert(
      fc.property(
        list,
        fc.constantFrom<Density>('new', 'regular', 'senior'),
        fc.constantFrom(customerSpoke, agentSpoke, typing),
        fc.option(fc.tuple(kinds, fc.constantFrom('a', 'b', 'c')), { nil: null }),
        (pairs, density, moment, was) => {
          const held = pairs.map(([kind, value]) => ({ ...suggestion(kind), id: `${kind}:${value}` }));
          const shown = was?.join(':') ?? null;
          const prompt = promptFor(held, density, moment, shown);
          expect(prompt === null || held.includes(prompt)).toBe(true);
          if (!isTurnBoundary(moment)) expect(prompt === null || prompt.id === shown).toBe(true);
          // Asked again, it says the same.
          expect(promptFor(held, density, moment, prompt?.id ?? null)).toBe(prompt);
        },
      ),
    );
  });
});

describe('what may be prompted', () => {
  const playbook = samplePlaybook();
  const ids = (changes: Parameters<typeof sampleInteraction>[0]): string[] =>
    evaluate(playbook, sampleInteraction(changes), sampleNow).state.suggestions.map(({ id }) => id);
  const turns = sampleTurns(['agent', 'Olá'], ['customer', 'Fui demitida, estou sem dinheiro']);

  it('once dismissed does not come back, and weighs nothing', () => {
    const [first] = ids({ turns });
    expect(first).toBeDefined();
    const actions: InteractionAction[] = [{ type: 'prompt.dismissed', at, prompt: first ?? '' }];
    expect(ids({ turns, actions })).not.toContain(first);
    const score = (given: InteractionAction[]) =>
      evaluate(playbook, sampleInteraction({ turns, actions: given }), sampleNow).state.adherence;
    expect(score(actions)).toEqual(score([]));
  });

  it('tells a third party nothing of what the debtor said', () => {
    const later = '2026-11-24T12:59:30.000Z';
    expect(ids({ turns, actions: [{ type: 'audience.set', at: later, audience: 'third_party' }] })).toEqual([]);
  });

  it('brings up words of the law that are overdue', () => {
    const left = ids({ turns: sampleTurns(['agent', 'Consigo parcelar os R$ 1.284,70.'], ['customer', 'hm']) });
    expect(left).toContain('disclosure:identify_agent');
  });
});
