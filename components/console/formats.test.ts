import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';

/** Non-breaking spaces, which ICU puts between a figure and its unit, as plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  const br = formats('pt-BR', 'America/Sao_Paulo');
  const mx = formats('es-MX', 'America/Mexico_City');

  it('writes money and percentages as each country does', () => {
    expect(plain(br.money({ minor: 128_470, currency: 'BRL' }))).toBe('R$ 1.284,70');
    expect(plain(mx.money({ minor: 1_846_000, currency: 'MXN' }))).toBe('$18,460.00');
    expect(br.percent(93.4)).toBe('93%');
    expect(br.percent(89.96)).toBe('89%');
    expect(br.percent(null)).toBe('–');
    expect(br.loss(8.5)).toBe('−8,5');
  });

  it('writes days and hours in the organisation’s own zone', () => {
    expect(br.time('2026-11-24T20:46:00Z')).toBe('17:46');
    expect(mx.time('2026-11-25T00:30:00Z')).toBe('18:30');
    expect(br.longDay('2026-11-24')).toBe('Terça-feira, 24 de novembro');
    expect(mx.longDay('2026-11-24')).toBe('Martes, 24 de noviembre');
    expect(br.dayOf(Date.parse('2026-11-24T02:30:00Z'))).toBe('2026-11-23');
    expect(mx.dayOf(Date.parse('2026-11-24T06:30:00Z'))).toBe('2026-11-24');
    expect(br.recent('2026-11-24T02:30:00Z', Date.parse('2026-11-24T12:00:00Z'))).toContain('23/11/2026');
    expect(br.recent('2026-11-24T11:30:00Z', Date.parse('2026-11-24T12:00:00Z'))).toBe('08:30');
  });

  it('rounds what has passed down to one unit', () => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    expect(plain(br.since('2026-11-24T11:47:30Z', now))).toBe('12 min');
    expect(plain(br.since('2026-11-24T08:30:00Z', now))).toBe('3 h');
    expect(plain(mx.since('2026-11-21T08:30:00Z', now))).toMatch(/^3 d/);
    expect(plain(br.since('2026-11-24T12:05:00Z', now))).toBe('0 min');
  });
});
