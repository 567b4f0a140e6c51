import type { TranscriptLine } from '@/contracts/call.ts';
import type { Captions } from '@/contracts/field-map.ts';
import { cleanText, readText } from '../reading/read-text.ts';

/** As many as are told of: what came before has been heard. */
const MOST_LINES = 60;
/** A line that was left alone for so long is taken to be finished: softphones seldom say. */
const STILL_MS = 900;

interface Heard {
  readonly id: string;
  readonly at: string;
  text: string;
  /** When the text last changed, in milliseconds of the page's own clock. */
  changed: number;
}

/**
 * The captions of one page, line by line: an element is one line however its text grows. It is final once another line
 * follows it or it has stood still.
 */
export class CaptionReader {
  readonly #heard = new WeakMap<Element, Heard>();
  /** Of this load of the page: elements of another are other lines. */
  readonly #load = Math.round(performance.timeOrigin).toString(36);
  #count = 0;

  /** @param now milliseconds of the page's own clock */
  read(list: Element, captions: Captions, now = performance.now()): TranscriptLine[] {
    const elements = [...list.querySelectorAll(captions.line)].slice(-MOST_LINES);
    return elements.flatMap((element, index): TranscriptLine[] => {
      const place = captions.text === undefined ? element : element.querySelector(captions.text);
      const text = place ? cleanText(readText(place)).replace(/\s+/g, ' ').slice(0, 4000) : '';
      if (text === '') return [];
      const { id, at, changed } = this.#hear(element, text, now);
      const agent = element.matches(captions.agent) || element.querySelector(captions.agent) !== null;
      const final = index < elements.length - 1 || now - changed >= STILL_MS;
      return [{ id, source: 'captions', speaker: agent ? 'agent' : 'customer', text, at, final }];
    });
  }

  /** How long until the last line may be taken to be finished, in milliseconds. */
  static readonly stillMs = STILL_MS;

  #hear(element: Element, text: string, now: number): Heard {
    const known = this.#heard.get(element);
    if (known) {
      if (known.text !== text) Object.assign(known, { text, changed: now });
      return known;
    }
    this.#count += 1;
    const heard = { id: `${this.#load}.${this.#count}`, at: new Date().toISOString(), text, changed: now };
    this.#heard.set(element, heard);
    return heard;
  }
}
