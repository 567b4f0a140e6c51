import { expect, test } from 'vitest';
import type { DisclosureState } from './evaluation.ts';
import { owedDisclosure } from './owed-disclosure.ts';

const row = (id: string, mark: DisclosureState['mark'], severity: DisclosureState['severity']): DisclosureState => ({
  id,
  name: id,
  mark,
  at: null,
  due: 'opening',
  severity,
  verdict: null,
});

test('what was missed comes before what is due, the gravest first; what was given or comes later is not owed', () => {
  const rows = [
    row('done', 'done', 'critical'),
    row('later', 'later', 'critical'),
    row('due', 'due', 'required'),
    row('grave', 'due', 'critical'),
    row('missed', 'missed', 'recommended'),
  ];
  expect(owedDisclosure(rows)?.id).toBe('missed');
  expect(owedDisclosure(rows.slice(0, 4))?.id).toBe('grave');
  expect(owedDisclosure(rows.slice(0, 2))).toBeNull();
});
