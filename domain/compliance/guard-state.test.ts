import { describe, expect, it } from 'vitest';
import type { Call } from '../call/call.ts';
import { tellCall } from '../call/tell-call.ts';
import { evaluate } from '../interaction/evaluate.ts';
import type { InteractionAction } from '../interaction/interaction.ts';
import { scoreVerdicts } from '../interaction/score-verdicts.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { sampleAccount, sampleInteraction, sampleTurns } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { guardHold, guardKey } from './guard-state.ts';

const ceara = sampleAccount({ region: 'CE', time_zone: 'America/Fortaleza', phones: ['+5585991230087'] });
const evening = '2026-11-24T21:30:00Z';
const sampleCall = (): Call => ({
  id: 'call-1',
  source: 'page',
  direction: 'outbound',
  state: 'answered',
  phone: null,
  account_ref: null,
  queue: null,
  started_at: '2026-11-24T16:59:00Z',
  answered_at: null,
  ended_at: null,
  recording_url: null,
});
const stateAt = (
  now: string,
  changes: Parameters<typeof sampleInteraction>[0] = {},
  playbook: Playbook = samplePlaybook(),
) => evaluate(playbook, sampleInteraction({ account: ceara, ...changes }), now).state;
const holding: Playbook = {
  ...samplePlaybook(),
  contact_policy: { firm: [], hours: {}, caps: [], holidays: 'as_law', follows: [], on_stop: 'hold' },
};

describe('the guard of an interaction', () => {
  it('stands beside the window and moves with the minute', () => {
    expect(stateAt('2026-11-24T20:59:30Z').guard).toMatchObject({ verdict: 'clear', held: false });
    expect(stateAt(evening)).toMatchObject({
      guard: { verdict: 'stop', held: false, next_at: '2026-11-25T11:00:00Z', place: 'Ceará' },
      window: { state: 'closed' },
    });
  });

  it('holds where the firm says so, until the agent says why they go on', () => {
    const { guard } = stateAt(evening, {}, holding);
    expect(guard.held).toBe(true);
    const over: InteractionAction = {
      type: 'hold.overridden',
      at: evening,
      prohibition: guardHold,
      reason: 'asked',
      text_hash: guardKey(guard),
    };
    expect(stateAt(evening, { actions: [over] }, holding).guard).toMatchObject({ held: false, going_on: 'asked' });
    // A reason against the hours is none against an opt-out that comes after it.
    const out: InteractionAction = {
      type: 'restriction.set',
      at: evening,
      kind: 'opted_out',
      channel: null,
      phone: null,
    };
    expect(stateAt(evening, { actions: [over, out] }, holding).guard).toMatchObject({ held: true, going_on: null });
  });

  it('stops at once where the debtor asks for it, on that channel only', () => {
    const out: InteractionAction = {
      type: 'restriction.set',
      at: '2026-11-24T13:00:40Z',
      kind: 'opted_out',
      channel: 'whatsapp',
      phone: null,
    };
    const { guard } = stateAt('2026-11-24T13:00:41Z', { actions: [out] });
    expect(guard).toMatchObject({ verdict: 'stop', next_at: null, reasons: [{ kind: 'opted_out', by: 'debtor' }] });
    expect(guard.channels.voice.verdict).toBe('clear');
  });

  it('reads earlier contacts, and knows who wrote first', () => {
    const co: Playbook = { ...samplePlaybook(), jurisdiction: 'CO', time_zone: 'America/Bogota' };
    const contacts = [
      {
        at: '2026-11-24T13:30:00Z',
        channel: 'whatsapp' as const,
        direction: 'outbound' as const,
        reached: null,
        phone: null,
        outcome: null,
        agent: null,
        promise: null,
        source: 'import' as const,
      },
    ];
    const account = sampleAccount({ region: null, time_zone: null, phones: [] });
    const noon = '2026-11-24T17:00:00Z';
    expect(stateAt(noon, { account, contacts }, co).guard).toMatchObject({ verdict: 'stop', reply: null });
    const turns = sampleTurns(['customer', 'Hola']);
    expect(stateAt(noon, { account, contacts, turns }, co).guard).toMatchObject({
      verdict: 'caution',
      reply: { is: 'allowed' },
    });
    // On the telephone whoever picks up speaks first: only the call itself tells who rang.
    const voice = {
      account,
      contacts: contacts.map((each) => ({ ...each, channel: 'voice' as const, reached: 'debtor' as const })),
      turns,
      channel: 'voice' as const,
    };
    const call = (direction: Call['direction']) => tellCall(null, { ...sampleCall(), direction }, noon);
    expect(stateAt(noon, voice, co).guard).toMatchObject({ verdict: 'stop', reply: null });
    expect(stateAt(noon, { ...voice, call: call('outbound') }, co).guard.verdict).toBe('stop');
    expect(stateAt(noon, { ...voice, call: call('inbound') }, co).guard.verdict).toBe('caution');
  });
});

describe('a question that the law forbids', () => {
  const colombia: Playbook = { ...samplePlaybook(), jurisdiction: 'CO', time_zone: 'America/Bogota' };
  const account = sampleAccount({ region: null, time_zone: null, phones: [] });
  const noon = '2026-11-24T17:00:00Z';
  const confirmed: InteractionAction = { type: 'identity.set', at: '2026-11-24T16:56:00Z', confirmed: true };

  it('locks the step, with the rule as the reason, and is not the next line', () => {
    const state = stateAt(noon, { account, actions: [confirmed] }, colombia);
    expect(state.steps.find(({ step }) => step.kind === 'reason_inquiry')?.locked_by).toBe('law:co-no-why');
    expect(state.steps[state.now ?? -1]?.step.kind).not.toBe('reason_inquiry');
    expect(
      stateAt(noon, { actions: [confirmed] }).steps.find(({ step }) => step.id === 'reason')?.locked_by,
    ).toBeNull();
  });

  it('is flagged when it is asked and before it is sent, and costs half the points of the prohibitions', () => {
    const turns = sampleTurns(['agent', 'O que aconteceu?']);
    const asked = stateAt(noon, { account, actions: [confirmed], turns }, colombia);
    expect(asked.prohibitions).toMatchObject([
      { id: 'co-no-why', severity: 'warn', citation: expect.stringContaining('Ley 2300'), in_draft: false },
    ]);
    const drafted = stateAt(noon, { account, actions: [confirmed], draft: 'O que aconteceu?' }, colombia);
    expect(drafted.prohibitions).toMatchObject([{ id: 'co-no-why', in_draft: true }]);
    expect(drafted.hold).toBeNull();
    expect(asked.adherence.lost).toContainEqual(expect.objectContaining({ kind: 'prohibitions', id: 'co-no-why' }));
    expect(stateAt(noon, { actions: [confirmed], turns }).prohibitions).toEqual([]);
  });

  it('is not missed where it was rightly left out', () => {
    const turns = sampleTurns(['agent', 'Aqui é Ana Ribeiro. Falo com Cláudia?'], ['agent', 'Um bom dia para você']);
    const lost = stateAt(noon, { account, actions: [confirmed], turns }, colombia).adherence.lost;
    expect(lost.map(({ id }) => id)).not.toContain('reason');
    expect(
      scoreVerdicts(colombia, {
        verdicts: [],
        channel: 'voice',
        audience: 'debtor',
        stage: 'early',
        reason: null,
        agreement: null,
        degraded: false,
      }).score,
    ).toBeNull();
  });
});

it('stops on the number in use and not on another, where the page tells which', () => {
  const phones = ['+5511987654417', '+5511912345678'];
  const bar = {
    kind: 'wrong_number' as const,
    channel: null,
    phone: '+5511987654417',
    since: '2026-11-01T12:00:00Z',
    until: null,
    source: 'debtor',
  };
  const account = sampleAccount({ phones, restrictions: [bar] });
  const noon = '2026-11-24T15:00:00Z';
  expect(stateAt(noon, { account, phone: '+5511987654417' }).guard.verdict).toBe('stop');
  expect(stateAt(noon, { account, phone: '+5511912345678' }).guard.verdict).toBe('clear');
  expect(stateAt(noon, { account, phone: null }).guard.verdict).toBe('caution');
});
