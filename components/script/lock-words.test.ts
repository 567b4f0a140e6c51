import { describe, expect, it } from 'vitest';
import { Condition } from '@/domain/playbook/condition.ts';
import { conditionKey } from '@/domain/playbook/condition-key.ts';
import { samplePlaybook } from '@/domain/testing/sample-playbook.ts';
import { formatMessage } from '@/utils/i18n/format-message.ts';
import { lockWords } from './lock-words.ts';
import { scriptMessages } from './messages.ts';

const playbook = samplePlaybook();
const [disclosure] = playbook.disclosures;
const step = playbook.steps.find(({ answers }) => answers.length > 0);
const conditions: [unknown, string, string][] = [
  [{ if: 'identity', is: 'confirmed' }, 'depois de confirmar quem é', 'after the person is confirmed'],
  [{ if: 'payment', is: ['open', 'unconfirmed'] }, 'depois de verificar o pagamento', 'after the payment is checked'],
  [{ if: 'agreement', is: 'drafted' }, 'depois de montar o acordo', 'after the agreement is drawn up'],
  [{ if: 'agreement', is: 'accepted' }, 'depois do aceite', 'after it is accepted'],
  [
    { if: 'disclosure', id: disclosure?.id, is: 'given' },
    `depois de dizer: ${disclosure?.name}`,
    `after saying: ${disclosure?.name}`,
  ],
  [
    { if: 'answer', step: step?.id, is: [step?.answers[0]?.id] },
    `se em “${step?.title}” a resposta for: ${step?.answers[0]?.label}`,
    `if the answer at “${step?.title}” is: ${step?.answers[0]?.label}`,
  ],
  [
    { if: 'reason', is: [playbook.reasons[0]?.id] },
    `se o motivo for: ${playbook.reasons[0]?.name}`,
    `if the reason is: ${playbook.reasons[0]?.name}`,
  ],
  [{ if: 'instalments', min: 2 }, 'com outro número de parcelas', 'with another number of instalments'],
  [{ if: 'product', is: ['auto'] }, 'não cabe a esta conta', 'not for this account'],
];

describe('what unlocks a step', () => {
  it.each(conditions)('%j', (condition, pt, en) => {
    const key = conditionKey(Condition.parse(condition));
    const words = (locale: 'pt-BR' | 'en-US') =>
      lockWords(key, playbook, (message, values) => formatMessage(scriptMessages[message], locale, values));
    expect(words('pt-BR')).toBe(pt);
    expect(words('en-US')).toBe(en);
  });

  it('has words for every condition that a playbook may ask', () => {
    // A new kind of condition has to be thought of here too.
    expect(new Set(Condition.options.map((option) => option.shape.if.value)).size).toBe(12);
  });
});

it.each(['pt-BR', 'es-MX', 'en-US'] as const)('names the law where a question is forbidden, in %s', (locale) => {
  const words = lockWords('law:co-no-why', { ...playbook, jurisdiction: 'CO' }, (message, values) =>
    formatMessage(scriptMessages[message], locale, values),
  );
  expect(words).toContain('Ley 2300');
});
