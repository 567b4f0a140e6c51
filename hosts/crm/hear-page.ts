import type { Call } from '@/domain/call/call.ts';
import { LONGEST_OFFER, type OfferedRecord, parseOffer } from './parse-offer.ts';
import { parseOfferedCall } from './parse-offered-call.ts';
import type { ValueFormat } from './parse-value.ts';

/** A page may say so much at once, and so much a second after that: no CRM changes records faster. */
const BURST = 12;
const A_SECOND = 4;
const MOST_COUNTED = 999;

export interface PageListeners {
  /** How the site writes phones; null where nothing of this page is to be heard. */
  readonly format: () => ValueFormat | null;
  /** The page said something, right or wrong. */
  readonly changed: () => void;
  readonly call: (call: Call) => void;
}

/** What a page that cooperates has said by events. */
export interface PageHearing {
  /** The record that it said was open, by its last word; null where it said none, or that none is. */
  readonly offer: () => OfferedRecord | null;
  /** How often it said what is no such thing, or too much. */
  readonly refused: () => number;
}

/**
 * Hears the events of a page that cooperates, `combinado:account` and `combinado:call`, and tells it that it is heard by
 * `combinado:ready`: see `docs/hosts/crm-integration.md`. Anybody who runs a script in the page can send them, so what
 * they say is worth what the page's own text is worth, and nothing that is no such thing does anything but count.
 */
export function hearPage({ format, changed, call }: PageListeners, signal: AbortSignal): PageHearing {
  let offer: OfferedRecord | null = null;
  let known: Call | null = null;
  let refused = 0;
  let left = BURST;
  let filled = performance.now();

  const mayPass = (): boolean => {
    const now = performance.now();
    left = Math.min(BURST, left + ((now - filled) / 1000) * A_SECOND);
    filled = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
  const hear = (type: string, take: (text: string | null, format: ValueFormat) => boolean) =>
    window.addEventListener(
      type,
      (event) => {
        const site = format();
        if (!site) return;
        // Whether it may speak at all comes before a look at what it says.
        if (!mayPass() || !take(textOf(event), site)) refused = Math.min(MOST_COUNTED, refused + 1);
        changed();
      },
      // At the window and first, wherever in the page it is sent.
      { capture: true, signal },
    );

  hear('combinado:account', (text) => {
    const said = parseOffer(text);
    if (!said) return false;
    // An offer without an id says that no record is open.
    offer = said.record === null ? null : said;
    return true;
  });
  hear('combinado:call', (text, site) => {
    const said = parseOfferedCall(text, site, known, Date.now());
    if (!said) return false;
    known = said;
    call(said);
    return true;
  });
  document.dispatchEvent(new CustomEvent('combinado:ready', { detail: '{"v":1}' }));
  return { offer: () => offer, refused: () => refused };
}

/** The event's detail as JSON text. Only Chromium lets an object through from the page, as a copy of it. */
function textOf(event: Event): string | null {
  try {
    const { detail } = event as CustomEvent<unknown>;
    const text = typeof detail === 'object' && detail !== null ? JSON.stringify(detail) : detail;
    return typeof text === 'string' && text.length <= LONGEST_OFFER ? text : null;
  } catch {
    return null;
  }
}
