import { useCallback } from 'react';
import type { Messages } from '@/utils/i18n/define-messages.ts';
import { formatMessage, type MessageValues } from '@/utils/i18n/format-message.ts';
import { useLocale } from './locale-context.ts';

/** Gives `t(key, values?)` over a table of messages, in the locale of the interface. */
export function useT<Key extends string>(messages: Messages<Key>): (key: Key, values?: MessageValues) => string {
  const locale = useLocale();
  return useCallback((key, values) => formatMessage(messages[key], locale, values), [messages, locale]);
}
