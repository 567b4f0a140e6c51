import { describe, expect, test } from 'vitest';
import type { ConversationFacts, HostFact } from '@/contracts/host-facts.ts';
import { emptyHostView, reduceHostView } from './host-view.ts';

const conversation = (key: string): ConversationFacts => ({
  key,
  channel: 'whatsapp',
  title: key,
  phone: null,
  group: false,
  account_ref: null,
  language: null,
});
const viewOf = (...facts: HostFact[]) => facts.reduce(reduceHostView, emptyHostView);
const turn = (id: string) => ({ id, speaker: 'customer' as const, text: id, at: null });

describe('two conversations at once', () => {
  const view = viewOf(
    { type: 'conversation.opened', conversation: conversation('a') },
    { type: 'turns.changed', key: 'a', turns: [turn('a1')] },
    { type: 'draft.changed', key: 'a', text: 'para A', box: 'composer' },
    { type: 'conversation.opened', conversation: conversation('b') },
    { type: 'turns.changed', key: 'b', turns: [turn('b1')] },
  );

  test('each keeps its own turns and its own draft', () => {
    expect(view.conversation?.key).toBe('b');
    expect(view.turns.a?.map(({ id }) => id)).toEqual(['a1']);
    expect(view.turns.b?.map(({ id }) => id)).toEqual(['b1']);
    expect(view.drafts).toEqual({ a: 'para A' });
  });
});

test('a conversation that was left leaves nothing to another of its name', () => {
  const view = viewOf(
    { type: 'conversation.opened', conversation: conversation('maria') },
    { type: 'turns.changed', key: 'maria', turns: [turn('m1')] },
    { type: 'draft.changed', key: 'maria', text: 'x', box: 'composer' },
    { type: 'ways.changed', key: 'maria', ways: [{ way: 'voice', supervised: false }] },
  );
  expect(view.ways.maria).toHaveLength(1);
  const next = [
    { type: 'conversation.closed' } as const,
    { type: 'conversation.opened', conversation: conversation('maria') } as const,
  ].reduce(reduceHostView, view);
  expect(next.turns).toEqual({});
  expect(next.drafts).toEqual({});
  expect(next.ways).toEqual({});
  expect(next.visit).not.toBe(view.visit);
});

describe('a held send', () => {
  const held: HostFact = { type: 'send.attempted', key: 'a', text: 'x', held: true, box: 'composer' };

  test('stays held while its text stands, and ends with the first change', () => {
    expect(viewOf(held, { type: 'draft.changed', key: 'a', text: 'x', box: 'composer' }).stopped).toEqual({
      key: 'a',
      text: 'x',
    });
    expect(viewOf(held, { type: 'draft.changed', key: 'a', text: 'xy', box: 'composer' }).stopped).toBeNull();
  });

  test('ends when the send goes through', () => {
    expect(
      viewOf(held, { type: 'send.attempted', key: 'a', text: 'x', held: false, box: 'composer' }).stopped,
    ).toBeNull();
  });
});

test('when the page goes, its facts go, and the theme stays', () => {
  const view = viewOf(
    { type: 'theme.changed', theme: 'dark' },
    { type: 'conversation.opened', conversation: conversation('a') },
  );
  expect(reduceHostView(view, { type: 'host.detached' })).toEqual({
    ...emptyHostView,
    attached: false,
    theme: 'dark',
  });
});
