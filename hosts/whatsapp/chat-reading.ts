import type { AdapterHealth } from '@/contracts/host-facts.ts';
import type { LocalTime } from './settle-dates.ts';

export type RowKind = 'text' | 'voice' | 'image' | 'video' | 'sticker' | 'document' | 'contact' | 'deleted' | 'other';

/** One message as the page shows it. `time` is local to the page at minute precision; null where nothing tells it. */
export interface ChatRow {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly author: string | null;
  readonly text: string;
  readonly time: LocalTime | null;
  readonly kind: RowKind;
  /** The text of the message that this one answers, which is not part of its own. */
  readonly quoted: string | null;
  readonly forwarded: boolean;
  readonly edited: boolean;
  /** Nothing, or too little, says whose it is: the direction is the assumption that costs least. */
  readonly doubtful: boolean;
}

export interface ChatHeader {
  readonly title: string;
  /** E.164; null for a saved contact, whose number the page does not show. */
  readonly phone: string | null;
  readonly group: boolean;
}

/** Everything that one look at WhatsApp Web gives. `chat` is null where none is open, `composer` where none can be written in. */
export interface ChatReading {
  readonly chat: ChatHeader | null;
  readonly rows: readonly ChatRow[];
  readonly composer: string | null;
  readonly health: AdapterHealth;
}
