import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '@/domain/playbook/playbook.ts';
import type { Message } from './define-messages.ts';
import { languageOf } from './language-of.ts';

export type MessageValues = Readonly<Record<string, string | number | Date>>;

const compiled = new WeakMap<Message, Map<Locale, IntlMessageFormat>>();

/** Prints a message in a locale. @throws Error when a value that the message names is not given. */
export function formatMessage(message: Message, locale: Locale, values?: MessageValues): string {
  const formats = compiled.get(message) ?? new Map<Locale, IntlMessageFormat>();
  compiled.set(message, formats);
  const format = formats.get(locale) ?? new IntlMessageFormat(message[languageOf(locale)], locale);
  formats.set(locale, format);
  return String(format.format(values as Record<string, string | number | Date>));
}
