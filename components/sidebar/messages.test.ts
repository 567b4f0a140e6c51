import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { agreementMessages } from '@/components/agreement/messages.ts';
import { authorityMessages } from '@/components/authority/messages.ts';
import { outcomeMessages } from '@/components/outcome/messages.ts';
import { scriptMessages } from '@/components/script/messages.ts';
import type { Message } from '@/utils/i18n/define-messages.ts';
import { sidebarMessages } from './messages.ts';

const tables = { scriptMessages, sidebarMessages, agreementMessages, authorityMessages, outcomeMessages };

/** The names of the values that a text asks for, sorted. */
function valuesOf(text: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, locale).getAst());
  return [...names].sort();
}

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(Object.entries<Message>(table))('%s says the same in three languages', (_key, message) => {
    const wanted = valuesOf(message.pt, 'pt-BR');
    expect(valuesOf(message.es, 'es-MX')).toEqual(wanted);
    expect(valuesOf(message.en, 'en-US')).toEqual(wanted);
    for (const text of Object.values(message)) {
      expect(text.trim()).not.toBe('');
      // The tone of the product: calm.
      expect(text).not.toMatch(/[!¡—]/);
    }
  });
});
