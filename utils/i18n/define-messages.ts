import type { Language } from '@/domain/recognition/cue.ts';

/** One text in the three languages of the interface, side by side, so that none can be forgotten. ICU MessageFormat. */
export type Message = Readonly<Record<Language, string>>;
export type Messages<Key extends string = string> = Readonly<Record<Key, Message>>;

/** A table of texts, with its keys kept as a type. */
export function defineMessages<const Key extends string>(messages: Record<Key, Message>): Messages<Key> {
  return messages;
}
