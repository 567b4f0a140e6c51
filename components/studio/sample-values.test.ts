import { expect, it } from 'vitest';
import { renderText } from '@/domain/playbook/render-text.ts';
import { knownVariables } from '@/domain/playbook/variables.ts';
import { sampleFor } from './sample-values.ts';

const stage = {
  id: 'mid',
  name: 'Média',
  days_past_due: { min: 31, max: 90 },
  limits: { methods: [] },
  flows: { debtor: [], guarantor: [], third_party: [] },
};

it('fills every variable a playbook may use, so that a preview has no gap of its own making', () => {
  const draft = {
    locale: 'pt-BR' as const,
    currency: 'BRL',
    variables: [{ id: 'protocol', type: 'text', source: 'typed' }],
  };
  const { values } = sampleFor(draft, stage, '2026-11-24');
  const names = [...Object.keys(knownVariables), 'protocol'];
  expect(renderText(names.map((name) => `{${name}}`).join(' '), values, 'pt-BR').gaps).toEqual([]);
});

it('is as late as the stage', () => {
  const draft = { locale: 'es-MX' as const, currency: 'MXN', variables: [] };
  expect(sampleFor(draft, stage, '2026-11-24').daysPastDue).toBe(61);
  expect(sampleFor(draft, { ...stage, days_past_due: { max: -1 } }, '2026-11-24').daysPastDue).toBe(-4);
});
