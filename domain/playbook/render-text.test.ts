import { describe, expect, it } from 'vitest';
import { sampleAccount, sampleAgreement } from '../testing/sample-interaction.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Locale } from './playbook.ts';
import { renderText, type VariableValue } from './render-text.ts';
import { variableValues } from './variables.ts';

const brl = (minor: number): VariableValue => ({ type: 'money', value: { minor, currency: 'BRL' } });
const mxn = (minor: number): VariableValue => ({ type: 'money', value: { minor, currency: 'MXN' } });

describe('renderText', () => {
  it.each<[Locale, string, Record<string, VariableValue>, string]>([
    ['pt-BR', 'São {v}.', { v: brl(128_470) }, 'São R$\u00a01.284,70.'],
    ['es-MX', 'Son {v}.', { v: mxn(1_846_000) }, 'Son $18,460.00.'],
    ['pt-BR', '{v}', { v: mxn(100) }, '$\u00a01,00'],
    ['pt-BR', '{d}', { d: { type: 'date', value: '2026-11-24' } }, '24/11/2026'],
    ['es-MX', '{d}', { d: { type: 'date', value: '2026-11-24' } }, '24\u00a0nov\u00a02026'],
    ['pt-BR', '{d, date, ::dMMMM}', { d: { type: 'date', value: '2026-11-24' } }, '24 de novembro'],
    ['pt-BR', '{n, plural, one {# parcela} other {# parcelas}}', { n: { type: 'number', value: 1 } }, '1 parcela'],
    ['pt-BR', '{n, plural, =1 {única} other {# vezes}}', { n: { type: 'number', value: 1200 } }, '1.200 vezes'],
    ['pt-BR', '{p, number, percent}', { p: { type: 'number', value: 0.25 } }, '25%'],
    ['en-US', '{m, select, pix {Pix} other {another way}}', { m: { type: 'text', value: 'oxxo' } }, 'another way'],
  ])('prints in %s: %s', (locale, icu, values, text) => {
    expect(renderText(icu, values, locale)).toMatchObject({ text, gaps: [] });
  });

  it('tells which words came from a variable, and leaves gaps', () => {
    const rendered = renderText('Olá {name}, são {v}.', { name: { type: 'text', value: 'Ana' } }, 'pt-BR');
    expect(rendered.parts).toEqual([
      { text: 'Olá ', variable: null, missing: false },
      { text: 'Ana', variable: 'name', missing: false },
      { text: ', são ', variable: null, missing: false },
      { text: '[v]', variable: 'v', missing: true },
      { text: '.', variable: null, missing: false },
    ]);
    expect(rendered.gaps).toEqual(['v']);
  });

  it('has a gap, not an error, where a plural has no number or a text cannot be read', () => {
    expect(renderText('{n, plural, other {#}}', {}, 'pt-BR').gaps).toEqual(['n']);
    expect(renderText('{n', {}, 'pt-BR').gaps).toEqual(['text']);
  });
});

describe('variableValues', () => {
  const sources = {
    account: sampleAccount(),
    agent: { name: 'Ana', phone: null },
    organisation: { name: 'Vereda' },
    today: '2026-11-24',
  };
  const printed = (name: string, agreement = sampleAgreement()): string =>
    renderText(`{${name}}`, variableValues({ ...sources, agreement }, 'pt-BR'), 'pt-BR').text;

  it('prints what systems know and leaves the rest as gaps', () => {
    expect(printed('debtor_first_name')).toBe('Cláudia');
    expect(printed('schedule')).toBe('27/11 · 28/12 · 27/01');
    expect(printed('company_phone')).toBe('[company_phone]');
  });

  it('names the odd instalment rather than say one value for all', () => {
    const odd = sampleAgreement({ total: { minor: 93_601, currency: 'BRL' } });
    const instalments = odd.instalments.map((each, index) =>
      index === 2 ? { ...each, value: { minor: 31_201, currency: 'BRL' as const } } : each,
    );
    expect(printed('instalment_value', { ...odd, instalments })).toBe(
      'R$\u00a0312,00, sendo a última de R$\u00a0312,01',
    );
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'é' }], a: null })).toBe('{"a":null,"b":[1,{"c":"é"}]}');
  });
});
