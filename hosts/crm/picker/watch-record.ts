import type { FieldMap, FieldName } from '@/contracts/field-map.ts';
import type { PickerNews, TriedField } from '@/contracts/picker.ts';
import { readRecord } from '../read-record.ts';
import { findRecordId } from '../record-id.ts';
import { readWays } from './read-way.ts';

type Read = Extract<PickerNews, { type: 'read' }>;

/** Pages set values without telling anybody, so they are looked at; only while somebody maps. */
const LOOK_MS = 150;
const STILL_MS = 1500;
/** A value that changes later than this after the address is a clock, or somebody's work. */
const LATEST_MS = 10_000;

/**
 * Reads the page with a map again and again, and tells each reading that differs, with how long after the address its last
 * value came. A record that was just opened is told as it comes; `still` says when it may be believed.
 *
 * @returns what takes the map, or null to rest
 */
export function watchRecord(tell: (news: Read) => void, signal: AbortSignal): (map: FieldMap | null) => void {
  let map: FieldMap | null = null;
  let address = location.href;
  /** When the address changed; null where the page was loaded with it, or it has come and somebody acts on it. */
  let turnedAt: number | null = null;
  let changedAt = performance.now();
  let lag: number | null = null;
  let values = '';
  let told = '';

  const look = () => {
    if (!map || document.visibilityState === 'hidden') return;
    const now = performance.now();
    if (location.href !== address) {
      const before = findRecordId(new URL(address), map.record);
      address = location.href;
      if (findRecordId(new URL(address), map.record) !== before) {
        turnedAt = now;
        lag = 0;
      }
      changedAt = now;
    }
    const { busy, ...read } = readByMap(map);
    const print = JSON.stringify(Object.values(read.fields).map(({ reading }) => reading.raw));
    if (print !== values) {
      values = print;
      changedAt = now;
      if (turnedAt !== null && now - turnedAt < LATEST_MS) lag = Math.round(now - turnedAt);
    }
    const news: Read = { type: 'read', ...read, lag_ms: lag, still: !busy && now - changedAt >= STILL_MS };
    const next = JSON.stringify(news);
    if (next === told) return;
    told = next;
    tell(news);
  };
  // Once values have come and rest, what comes after a press is of a tab of the record that was opened, and not of the address.
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(
      type,
      ({ isTrusted }) => {
        if (isTrusted && lag && performance.now() - changedAt >= STILL_MS) turnedAt = null;
      },
      { capture: true, passive: true, signal },
    );
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  return (next) => {
    map = next;
    told = '';
    look();
  };
}

function readByMap(map: FieldMap): Pick<Read, 'url' | 'record' | 'fields' | 'confirmed'> & { busy: boolean } {
  const url = new URL(location.href);
  const { record, fields, busy, confirmed } = readRecord(document, url, map);
  const ways = Object.entries(map.fields).flatMap(([name, { kind, anchors }]) =>
    anchors.map((anchor) => ({ name: name as FieldName, kind, anchor })),
  );
  const readings = readWays(document, map, ways);
  const tried: Partial<Record<FieldName, TriedField>> = {};
  for (const name of Object.keys(map.fields) as FieldName[]) {
    const reading = fields[name];
    if (reading) tried[name] = { reading, ways: readings.filter((_, index) => ways[index]?.name === name) };
  }
  return {
    url: url.href.slice(0, 4000),
    record: record?.slice(0, 120) ?? null,
    fields: tried,
    ...(confirmed !== null && { confirmed }),
    busy,
  };
}
