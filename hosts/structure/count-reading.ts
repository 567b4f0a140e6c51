import type { ReadingCounts } from '@/contracts/page-structure.ts';
import type { ChatReading } from '../whatsapp/chat-reading.ts';

/**
 * A reading in counts: nothing in them was on the page.
 *
 * @param rows how many rows the page has, read or not
 */
export function countReading({ chat, rows: read, composer }: ChatReading, rows: number): ReadingCounts {
  const count = (accept: (row: ChatReading['rows'][number]) => boolean) => read.filter(accept).length;
  const kinds: ReadingCounts['kinds'] = {};
  for (const { kind } of read) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return {
    title: chat && (/^\+?[\d\s().-]{7,}$/.test(chat.title) ? 'phone' : 'name'),
    group: chat?.group ?? false,
    rows,
    read: read.length,
    own: count(({ direction }) => direction === 'out'),
    theirs: count(({ direction }) => direction === 'in'),
    doubtful: count(({ doubtful }) => doubtful),
    timed: count(({ time }) => time !== null),
    quoted: count(({ quoted }) => quoted !== null),
    forwarded: count(({ forwarded }) => forwarded),
    edited: count(({ edited }) => edited),
    kinds,
    composer: composer !== null,
  };
}
