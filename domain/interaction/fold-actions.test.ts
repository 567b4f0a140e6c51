import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldActions } from './fold-actions.ts';
import type { InteractionAction } from './interaction.ts';

const at = '2026-11-24T12:58:00Z';

const action: fc.Arbitrary<InteractionAction> = fc.oneof(
  fc.record({
    type: fc.constant('step.declared' as const),
    at: fc.constant(at),
    step: fc.constantFrom('a', 'b'),
    done: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('disclosure.declared' as const),
    at: fc.constant(at),
    disclosure: fc.constantFrom('a', 'b'),
    given: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('answer.chosen' as const),
    at: fc.constant(at),
    step: fc.constantFrom('a', 'b'),
    answer: fc.constantFrom(null, 'x', 'y'),
  }),
  fc.record({
    type: fc.constant('audience.set' as const),
    at: fc.constant(at),
    audience: fc.constantFrom('debtor' as const, 'third_party' as const),
  }),
  fc.record({ type: fc.constant('identity.set' as const), at: fc.constant(at), confirmed: fc.boolean() }),
  fc.record({ type: fc.constant('reason.set' as const), at: fc.constant(at), reason: fc.constantFrom(null, 'forgot') }),
);

describe('foldActions', () => {
  it('is the same fold each time, and the last word stands', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const folded = foldActions(actions);
        expect(foldActions(structuredClone(actions))).toEqual(folded);
        for (const step of ['a', 'b']) {
          const last = actions.findLast((each) => each.type === 'step.declared' && each.step === step);
          expect(folded.steps.has(step)).toBe(last?.type === 'step.declared' && last.done);
        }
        const reason = actions.findLast((each) => each.type === 'reason.set');
        expect(folded.reason).toBe(reason?.type === 'reason.set' ? reason.reason : null);
      }),
    );
  });

  it('forgets who was confirmed when somebody else answers, not when the same audience is set again', () => {
    const confirmed: InteractionAction = { type: 'identity.set', at, confirmed: true };
    expect(foldActions([confirmed, { type: 'audience.set', at, audience: 'third_party' }]).identity).toBeNull();
    expect(foldActions([confirmed, { type: 'audience.set', at, audience: 'debtor' }]).identity).toEqual({
      confirmed: true,
      at,
    });
  });

  it('declares with a step what the step gives, each to be taken back, and all of it with the step', () => {
    const script = [{ id: 'greeting', gives: ['agent', 'company'] }];
    const said: InteractionAction = { type: 'step.declared', at, step: 'greeting', done: true };
    const own: InteractionAction = { type: 'disclosure.declared', at, disclosure: 'agent', given: true };
    const not: InteractionAction = { ...own, disclosure: 'company', given: false };
    const disclosed = (...actions: InteractionAction[]) => [...foldActions(actions, script).disclosures.keys()];
    expect(disclosed(said)).toEqual(['agent', 'company']);
    expect(disclosed(said, not)).toEqual(['agent']);
    expect(disclosed(said, { ...said, done: false })).toEqual([]);
    // What was ticked by itself stays when the step is taken back.
    expect(disclosed(own, said, { ...said, done: false })).toEqual(['agent']);
    expect(foldActions([said]).disclosures.size).toBe(0);
  });

  it('keeps when reading first failed', () => {
    const first: InteractionAction = { type: 'reading.degraded', at, anchor: 'row' };
    expect(foldActions([first, { ...first, at: '2026-11-24T13:30:00Z', anchor: 'title' }]).degraded).toEqual({
      since: at,
      anchor: 'row',
    });
  });
});
