import { forbiddenQuestions } from '@/domain/compliance/forbidden-question-findings.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Messages } from '@/utils/i18n/define-messages.ts';
import type { MessageValues } from '@/utils/i18n/format-message.ts';
import type { scriptMessages } from './messages.ts';

type ScriptKey = typeof scriptMessages extends Messages<infer Key> ? Key : never;

/**
 * What unlocks a step, in words, from the key of the condition that fails (`conditionKey`). Names come from the playbook,
 * and so in its language.
 */
export function lockWords(
  key: string,
  playbook: Pick<Playbook, 'disclosures' | 'reasons' | 'steps' | 'jurisdiction'>,
  t: (key: ScriptKey, values?: MessageValues) => string,
): string {
  const [kind, first = '', second = ''] = key.split(':');
  const list = (names: readonly (string | undefined)[]) => names.filter(Boolean).join(', ');
  switch (kind) {
    case 'identity':
      return t(first === 'confirmed' ? 'lock.identity.confirmed' : 'lock.identity.unconfirmed');
    case 'payment':
      return t(first === 'paid' ? 'lock.payment.paid' : 'lock.payment.open');
    case 'agreement':
      return t(
        first === 'accepted'
          ? 'lock.agreement.accepted'
          : first === 'drafted'
            ? 'lock.agreement.drafted'
            : 'lock.agreement.none',
      );
    case 'disclosure': {
      const name = playbook.disclosures.find(({ id }) => id === first)?.name ?? first;
      return t(second === 'given' ? 'lock.disclosure.given' : 'lock.disclosure.missing', { name });
    }
    case 'answer': {
      const step = playbook.steps.find(({ id }) => id === first);
      const answers = second.split(',').map((id) => step?.answers.find((answer) => answer.id === id)?.label ?? id);
      return t('lock.answer', { step: step?.title ?? first, answers: list(answers) });
    }
    case 'reason':
      return t('lock.reason', {
        names: list(first.split(',').map((id) => playbook.reasons.find((reason) => reason.id === id)?.name ?? id)),
      });
    case 'law': {
      const rule = forbiddenQuestions(playbook).find(({ id }) => id === first);
      return t('lock.law', { citation: rule?.source.citation ?? first });
    }
    case 'instalments':
      return t('lock.instalments');
    default:
      return t('lock.other');
  }
}
