import { describe, expect, it } from 'vitest';
import type { Hearing, HearingContext } from '../recognition/hearing.ts';
import { sampleTurns } from '../testing/sample-interaction.ts';
import { readCallBack } from './read-call-back.ts';

const context: HearingContext = {
  language: 'pt',
  channel: 'whatsapp',
  // A Friday.
  today: '2026-11-20',
  audience: 'debtor',
  agent_name: null,
  debtor_name: null,
  company: null,
  creditor: null,
  debt: null,
  offer_valid_until: null,
  legal_status: 'none',
};
const agreed = (turn_id: string): Hearing => ({
  cue: 'outcome_callback',
  result: 'met',
  near_miss: null,
  turn_id,
  evidence: [],
});
const said = (text: string, changes: Partial<HearingContext> = {}) => {
  const turns = sampleTurns(['agent', text]);
  return readCallBack(turns, [agreed(turns[0]?.id ?? '')], { ...context, ...changes });
};

describe('readCallBack', () => {
  it.each([
    ['Combinado, te ligo amanhã às 10h', '2026-11-21', '10:00'],
    ['Retorno na segunda às 14:30 então', '2026-11-23', '14:30'],
    ['Ligo dia 25 às três da tarde', '2026-11-25', '15:00'],
    ['Te chamo hoje depois das 5', '2026-11-20', '17:00'],
    ['Ligo amanhã de manhã', '2026-11-21', '09:00'],
    ['Retorno amanhã às nove e meia', '2026-11-21', '09:30'],
    ['Te ligo mais tarde', null, null],
    ['Ligo segunda', '2026-11-23', null],
  ])('reads “%s”', (text, date, time) => {
    expect(said(text)).toEqual(date === null && time === null ? null : { date, time, quote: text });
  });

  it.each([
    ['Le marco mañana a las 4 de la tarde', '2026-11-21', '16:00'],
    ['Le llamo el lunes por la mañana', '2026-11-23', '09:00'],
    ['Le marco a las 11 am', null, '11:00'],
  ])('reads “%s” in Spanish', (text, date, time) => {
    expect(said(text, { language: 'es' })).toEqual({ date, time, quote: text });
  });

  it('finds the hour in the answer before the agreement, and takes no sum for one', () => {
    const turns = sampleTurns(
      ['agent', 'São R$ 1.284,70. Que horas posso ligar?'],
      ['customer', 'amanhã às 15h'],
      ['agent', 'Combinado, eu ligo'],
    );
    expect(readCallBack(turns, [agreed(turns[2]?.id ?? '')], context)).toEqual({
      date: '2026-11-21',
      time: '15:00',
      quote: 'amanhã às 15h',
    });
  });

  it('has nothing where no call was agreed', () => {
    expect(readCallBack(sampleTurns(['agent', 'amanhã às 10h']), [], context)).toBeNull();
  });
});
