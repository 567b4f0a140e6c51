import type { FieldMap } from '@/contracts/field-map.ts';
import type { FrameRead } from '@/contracts/frame-news.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import { findRecordId } from './record-id.ts';

type Fields = Readonly<Record<string, ReadField>>;

/** What the frames of a page say together. */
export interface Framed {
  /** The record that their addresses name; null where they name none, or two. */
  readonly record: string | null;
  readonly fields: Fields;
  readonly busy: boolean;
  readonly requests: number;
}

export const NO_FRAMES: Framed = { record: null, fields: {}, busy: false, requests: 0 };
const WITNESSES = ['ref', 'document', 'debtor_name', 'phone'] as const;

/**
 * Hears the frames of another origin that a page holds, and lets speak only those that may be of its record. A frame is slower
 * than the page around it, and the two know nothing of each other: ADR 0012 says what follows from that.
 */
export class FrameVoices {
  #frames: readonly FrameRead[] = [];
  /** Documents that began to load under a record which had been left when they were first heard. */
  #late = new Set<string>();
  #known = new Set<string>();
  #record: string | null | undefined;
  /** When the open record was come to; 0 for the one that the document was loaded at. Milliseconds since 1970. */
  #movedAt = 0;

  hear(frames: readonly FrameRead[]): void {
    this.#frames = frames;
    const names = frames.map(nameOf);
    this.#late = new Set(
      names.filter((name, index) =>
        this.#known.has(name) ? this.#late.has(name) : (frames[index]?.born ?? 0) < this.#movedAt,
      ),
    );
    this.#known = new Set(names);
  }

  /** The address of the page around them names another record, or none. */
  move(record: string | null): void {
    if (this.#record !== undefined && record !== this.#record)
      this.#movedAt = performance.timeOrigin + performance.now();
    this.#record = record;
  }

  /**
   * @param record which the page's own address names
   * @param own what the page itself shows
   */
  speak(map: FieldMap, record: string | null, own: Fields): Framed {
    if (!map.frames) return NO_FRAMES;
    const frames = this.#frames.filter((frame) => frame.map === map.id);
    const named = frames.map((frame) => frameRecord(frame, map)).filter((id) => id !== null);
    const theirs = new Set(named).size === 1 ? (named[0] ?? null) : null;
    const open = record ?? theirs;
    const heard = frames.filter((frame) => this.#mayBeOf(open, frameRecord(frame, map), frame, own));
    const fields: Record<string, ReadField> = {};
    for (const name of Object.keys(map.fields)) {
      const said = heard.flatMap(({ fields }) => (fields as Fields)[name] ?? []);
      const [one] = said;
      // Two frames that differ are a doubt, as two places of one page are.
      if (one && said.every(({ raw }) => raw === one.raw)) fields[name] = one;
    }
    return {
      record: theirs,
      fields,
      busy: heard.some(({ busy }) => busy),
      requests: frames.reduce((sum, { requests }) => sum + requests, 0),
    };
  }

  #mayBeOf(record: string | null, named: string | null, frame: FrameRead, own: Fields): boolean {
    if (named !== null && named !== record) return false;
    const both = WITNESSES.flatMap((name) => {
      const [mine, its] = [own[name]?.value, frame.fields[name]?.value];
      return mine && its ? [mine === its] : [];
    });
    if (both.includes(false)) return false;
    if (named !== null || both.length > 0) return true;
    // It says nothing that the page says too: then it has to say itself of whom it is, and be no left-over.
    return !this.#late.has(nameOf(frame)) && WITNESSES.some((name) => frame.fields[name]?.value);
  }
}

const nameOf = ({ frame, born }: FrameRead): string => `${frame} ${born}`;

function frameRecord({ url }: FrameRead, map: FieldMap): string | null {
  const address = URL.parse(url);
  return address && findRecordId(address, map.record);
}
