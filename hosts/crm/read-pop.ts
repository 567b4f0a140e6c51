import type { Anchor, FieldMap, ScreenPop } from '@/contracts/field-map.ts';
import type { Call } from '@/domain/call/call.ts';
import type { findPlaces, openPart, RecordPart } from './find-places.ts';
import type { parseValue } from './parse-value.ts';

/** The reader's own, which is in the page already. */
export interface BorrowedReader {
  readonly findPlaces: typeof findPlaces;
  readonly openPart: typeof openPart;
  readonly parseValue: typeof parseValue;
}

/** A call as a page shows it now. */
export interface PopReading {
  readonly source: 'page' | 'address';
  readonly phone: string | null;
  readonly direction: Call['direction'];
  readonly recording_url: string | null;
}

/**
 * Whether the page, or its address, says that somebody is on the telephone. Where the page has a place for it, the page is
 * believed, and the address only of the number; null: nobody is, as far as can be read.
 */
export function readPop(
  page: Document,
  url: URL,
  pop: ScreenPop,
  map: FieldMap,
  { findPlaces, openPart, parseValue }: BorrowedReader,
): PopReading | null {
  const phoneOf = (text: string | null) => (text === null ? null : parseValue('phone', text, map).value);
  /** The text of the first way that leads to exactly one visible place; of a link its target, where that is wanted. */
  const firstText = (part: RecordPart, anchors: readonly Anchor[], link = false): string | null => {
    for (const anchor of anchors) {
      const texts = findPlaces(part, anchor).places.map(({ element, text }) =>
        link && anchor.by === 'selector' && !anchor.attribute && element.localName === 'a'
          ? (element as HTMLAnchorElement).href
          : text,
      );
      const [text, ...others] = new Set(texts.filter(Boolean));
      if (text !== undefined && others.length === 0) return text;
    }
    return null;
  };
  const inAddress = pop.query === undefined ? null : url.searchParams.get(pop.query);
  const part = openPart(page, {}, null);
  const inPage = pop.phone ? firstText(part, pop.phone) : null;
  if (pop.phone ? inPage === null : inAddress === null) return null;
  return {
    source: pop.phone ? 'page' : 'address',
    phone: phoneOf(inPage) ?? phoneOf(inAddress),
    direction: pop.inbound !== undefined && page.querySelector(pop.inbound) ? 'inbound' : 'outbound',
    recording_url: pop.recording ? linkOf(firstText(part, pop.recording, true)) : null,
  };
}

function linkOf(text: string | null): string | null {
  return text !== null && text.length <= 500 && URL.canParse(text) && new URL(text).protocol === 'https:' ? text : null;
}
