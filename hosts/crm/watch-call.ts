import type { FieldMap } from '@/contracts/field-map.ts';
import type { TellFact } from '../host-adapter.ts';
import { CaptionReader } from './read-captions.ts';
import { type BorrowedReader, type PopReading, readPop } from './read-pop.ts';

/** Words are drawn in bursts; what is not told within this does not tick within the second. */
const BURST_MS = 60;

/**
 * Watches the telephone of a page: that somebody is on it, and what a softphone writes of what is said. Whoever reads the
 * record looks at the same time, since a call belongs to the record under which it came.
 */
export interface CallWatch {
  /** Looks again. @param key of the open record's conversation; null where none is open */
  look(map: FieldMap, key: string | null): void;
}

interface Pop {
  readonly id: string;
  /** Of the record it came with; null until one is open. */
  readonly key: string | null;
  readonly started_at: string;
  readonly last: PopReading;
}

export function watchCall(tell: TellFact, signal: AbortSignal, borrowed: BorrowedReader): CallWatch {
  const reader = new CaptionReader();
  const list = { element: null as Element | null, told: '' };
  let captions: FieldMap['captions'] = null;
  let open: string | null = null;
  let pop: Pop | null = null;
  const loaded = location.href;
  let timer = 0;
  let still = 0;

  const hear = () => {
    timer = 0;
    const key = pop?.key ?? open;
    if (signal.aborted || !captions || !list.element || key === null) return;
    const lines = reader.read(list.element, captions);
    const told = `${key} ${JSON.stringify(lines)}`;
    if (lines.length > 0 && told !== list.told) tell({ type: 'transcript.heard', key, lines });
    list.told = told;
    clearTimeout(still);
    if (lines.at(-1)?.final === false) still = window.setTimeout(hear, CaptionReader.stillMs);
  };
  const soon = () => {
    if (timer === 0) timer = window.setTimeout(hear, BURST_MS);
  };
  const observer = new MutationObserver(soon);
  signal.addEventListener('abort', () => observer.disconnect());

  /** A list that is drawn anew is another element. */
  const follow = () => {
    const element = captions ? document.querySelector(captions.list) : null;
    if (element === list.element) return;
    observer.disconnect();
    list.element = element;
    if (!element) return;
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    soon();
  };

  const tellCall = ({ id, key, started_at, last }: Pop, state: 'answered' | 'ended') =>
    tell({
      type: 'call.changed',
      key,
      call: {
        ...last,
        id,
        state,
        account_ref: null,
        queue: null,
        started_at,
        answered_at: started_at,
        ended_at: state === 'ended' ? new Date().toISOString() : null,
      },
    });

  return {
    look(map, key) {
      captions = map.captions;
      open = key;
      follow();
      const url = new URL(location.href);
      const reading = map.pop ? readPop(document, url, map.pop, map, borrowed) : null;
      if (pop && (!reading || reading.phone !== pop.last.phone)) {
        // What was in an address ends with nothing that could be seen.
        if (pop.last.source === 'page') tellCall(pop, 'ended');
        pop = null;
      }
      if (!reading || (!pop && reading.source === 'address' && url.href === loaded && !isNewLoad())) return;
      // Whatever else is looked at meanwhile, a call stays with the record that it came with.
      const owner = pop?.key ?? key;
      if (pop && pop.key === owner && JSON.stringify(pop.last) === JSON.stringify(reading)) return;
      const started_at = pop?.started_at ?? new Date().toISOString();
      pop = { id: pop?.id ?? `page:${started_at}`, key: owner, started_at, last: reading };
      tellCall(pop, 'answered');
    },
  };
}

/** A dialler opens an address; whoever loads it again, or goes back to it, is on no new call. */
function isNewLoad(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return load instanceof PerformanceNavigationTiming && load.type === 'navigate';
}
