import { describe, expect, test } from 'vitest';
import type { ChatRow } from './chat-reading.ts';
import { ConfirmSent } from './confirm-sent.ts';

const row = (id: string, text: string, direction: 'in' | 'out' = 'out'): ChatRow => ({
  id,
  direction,
  author: null,
  text,
  time: null,
  kind: 'text',
  quoted: null,
  forwarded: false,
  edited: false,
  doubtful: false,
});
const never = () => false;
const old = [row('1', 'Bom dia'), row('2', 'Oi', 'in')];

function left(text: string): ConfirmSent {
  const confirm = new ConfirmSent();
  confirm.look('a', old, text, never);
  confirm.leave('a', text);
  return confirm;
}

describe('a message is sent', () => {
  test('once its box is empty of it and it stands there as a new one of our own', () => {
    const confirm = left('*Segue* o resumo 🙂');
    const rows = [...old, row('3', 'Segue o resumo 🙂')];
    expect(confirm.look('a', rows, '*Segue* o resumo 🙂', never)).toEqual([]);
    const sent = [{ type: 'message.sent', key: 'a', text: '*Segue* o resumo 🙂', turn_id: '3' }];
    expect(confirm.look('a', rows, '', never)).toEqual(sent);
    expect(confirm.look('a', rows, '', never)).toEqual([]);
  });

  test('not while it waits to leave this computer', () => {
    const confirm = left('Oi');
    const rows = [...old, row('3', 'Oi')];
    expect(confirm.look('a', rows, '', () => true)).toEqual([]);
    expect(confirm.look('a', rows, '', never)).toMatchObject([{ turn_id: '3' }]);
  });

  test('not by the same words of before, or of the other side', () => {
    const confirm = left('Bom dia');
    expect(confirm.look('a', [...old, row('3', 'Bom dia', 'in')], '', never)).toEqual([]);
  });

  test('not by what another chat shows', () => {
    const confirm = left('Oi');
    expect(confirm.look('b', [row('9', 'Oi')], '', never)).toEqual([]);
    expect(confirm.look('a', [...old, row('3', 'Oi')], '', never)).toEqual([]);
  });

  test('as the first of an empty chat, but not in one that was never read', () => {
    const confirm = new ConfirmSent();
    confirm.leave('a', 'Oi');
    expect(confirm.look('a', [row('1', 'Oi')], '', never)).toEqual([]);
    confirm.look('b', [], 'Oi', never);
    confirm.leave('b', 'Oi');
    expect(confirm.look('b', [row('1', 'Oi')], '', never)).toMatchObject([{ key: 'b', turn_id: '1' }]);
  });
});
