import type { FieldMap, WriteField } from '@/contracts/field-map.ts';
import type { FrameRead } from '@/contracts/frame-news.ts';
import type { AdapterHealth, HostFact } from '@/contracts/host-facts.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import type { CrmInForce } from '@/contracts/selector-set.ts';
import type { FillCommand, HostAdapter, TellFact } from '../host-adapter.ts';
import { copy } from '../insertion/insert-text.ts';
import type { AnnounceCommand } from './announce.ts';
import { attributesOf } from './attributes-of.ts';
import { broughtCallWatch } from './call-watcher.ts';
import { findFormPlaces } from './find-form-places.ts';
import { findMap } from './find-map.ts';
import { findPlaces, openPart } from './find-places.ts';
import { broughtFiller } from './form-filler.ts';
import { FrameVoices } from './frame-voices.ts';
import { hearPage, type PageHearing } from './hear-page.ts';
import { parseValue } from './parse-value.ts';
import { NOT_READ } from './read-field.ts';
import { type RecordLook, type RecordReading, readRecord } from './read-record.ts';
import { findRecordId } from './record-id.ts';
import { RecordLedger } from './record-ledger.ts';
import type { CallWatch } from './watch-call.ts';
import { type Watched, watchPage } from './watch-page.ts';

/** A fault is believed once it has lasted so long: a record that is being fetched lacks everything for a while. */
const BROKEN_MS = 5000;

const NOTHING_TO_WATCH: Watched = { roots: [], elements: [], attributes: [], due: null };

interface Look {
  readonly watched: Watched;
  /** Which record the page shows, if any, is beyond doubt. */
  readonly settled: boolean;
  readonly map: FieldMap | null;
}

/**
 * Any CRM, by its field map. Reads the open record and tells what it is sure of; a record page has no chat to write into.
 * Which maps there are it is told (`use`), and until then it does nothing.
 */
export class CrmAdapter implements HostAdapter<RecordReading> {
  readonly id = 'crm';
  #inForce: CrmInForce | null = null;
  #changed: () => void = () => {};
  /** The record that was told last. */
  #told: { readonly key: string; readonly record: string } | null = null;
  #hearing: PageHearing | null = null;
  readonly #frames = new FrameVoices();
  /** What was written into the page's forms. */
  readonly #written = new WeakMap<Element, string>();

  match(url: URL): boolean {
    return url.protocol === 'https:' || url.protocol === 'http:';
  }

  use(inForce: CrmInForce): void {
    this.#inForce = inForce;
    this.#changed();
  }

  hearFrames(frames: readonly FrameRead[]): void {
    this.#frames.hear(frames);
    this.#changed();
  }

  /** The page as it stands, believed or not. */
  read(): RecordReading {
    const map = this.#map();
    if (!map) return { record: null, fields: {}, health: this.#idleHealth() };
    const { record, fields, health } = this.#look(map);
    return { record, fields, health: this.#withSet(health) };
  }

  probe() {
    return this.read().health;
  }

  observe(tell: TellFact, signal: AbortSignal): void {
    const told = new Map<HostFact['type'], string>();
    let used: CrmInForce | null | undefined;
    let open: { readonly map: FieldMap; readonly ledger: RecordLedger; readonly framed: RecordLedger } | null = null;
    let requests = 0;
    let address: string | null = null;
    let key: string | null = null;
    let print = '';
    let since = 0;

    const tellChanged = (fact: HostFact) => {
      const text = JSON.stringify(fact.type === 'adapter.health' ? fact.health : fact);
      if (told.get(fact.type) === text) return;
      told.set(fact.type, text);
      tell(fact);
    };
    const close = () => {
      if (key === null) return;
      key = null;
      this.#told = null;
      told.delete('conversation.opened');
      told.delete('account.read');
      tell({ type: 'conversation.closed' });
    };
    const tellHealth = (health: AdapterHealth) => {
      const language = document.documentElement.lang.slice(0, 20) || null;
      tellChanged({
        type: 'adapter.health',
        health: { ...this.#withSet(health), language, ...this.#refused(health) },
        at: new Date().toISOString(),
      });
    };

    const requested = (at: number) => {
      open?.ledger.requested(at);
      open?.framed.requested(at);
    };
    // It comes before the map that needs it: see `routeContent`.
    let calls: CallWatch | null = null;
    const look = (): Watched => {
      const { watched, settled, map } = lookAtRecord();
      // Not while the page may still show the former record: a call belongs to the one that it opens.
      calls ??= broughtCallWatch()?.(tell, signal, { findPlaces, openPart, parseValue }) ?? null;
      if (settled && map) calls?.look(map, key);
      return watched;
    };
    const lookAtRecord = (): Look => {
      const at = performance.now();
      const url = new URL(location.href);
      const map = this.#map();
      const inAddress = map ? findRecordId(url, map.record) : null;
      // Before anything else: what was told of the former record is not for this one.
      if (inAddress !== address || this.#inForce !== used) close();
      address = inAddress;
      this.#frames.move(inAddress);
      used = this.#inForce;
      if (!map) {
        open = null;
        tellHealth(this.#idleHealth());
        return { watched: NOTHING_TO_WATCH, settled: true, map: null };
      }
      if (open?.map !== map) {
        const fresh = open === null && loadedHere(url, map);
        const still = map.settle.still_ms;
        // A frame may have shown another record before it was heard, however new the page around it is.
        open = { map, ledger: new RecordLedger(still, fresh), framed: new RecordLedger(still, false) };
      }
      const reading = this.#look(map);
      const record = recordOf(map, reading);
      const { ledger, framed } = open;
      ledger.move(record, at);
      framed.move(record, at);
      if (reading.framed.requests !== requests) requested(at);
      requests = reading.framed.requests;
      const belief = ledger.look({ ...reading, texts: textsOf(reading) }, at);
      // What a frame shows must be proved by the frame as well: the page around it is sooner at the next record.
      const ofFrames = framed.look({ ...reading, confirmed: null, texts: rawsOf(reading.framed.fields) }, at);
      const sure = [...belief.fields].filter((name) => !reading.theirs.has(name) || ofFrames.fields.has(name));
      const believed = new Set([...sure, ...reading.proved]);
      const again = Math.min(belief.due ?? Number.POSITIVE_INFINITY, ofFrames.due ?? Number.POSITIVE_INFINITY);
      const dueAt = Number.isFinite(again) ? again : null;

      const next = JSON.stringify([record, reading.fields]);
      if (next !== print) since = at;
      print = next;
      const watched = {
        roots: reading.roots,
        elements: reading.elements,
        attributes: attributesOf(map),
        due: dueAt,
      };
      if (record === null || reading.health.state === 'no_chat') {
        close();
        tellHealth(reading.health);
        return { watched, settled: true, map };
      }
      if (believed.size > 0) tellRecord(record, map, reading, believed);
      else if (key !== null && (belief.samePerson || (inAddress !== null && showsNothing(reading))))
        tellFields(key, reading, believed);
      else close();
      const settled = key !== null;
      if (reading.health.state !== 'broken' || at - since >= BROKEN_MS) {
        tellHealth(reading.health);
        return { watched, settled, map };
      }
      const due = Math.min(again, since + BROKEN_MS);
      return { watched: { ...watched, due }, settled, map };
    };

    const tellRecord = (record: string, map: FieldMap, reading: RecordLook, believed: ReadonlySet<string>) => {
      const given = (name: string): ReadField => (believed.has(name) && reading.fields[name]) || NOT_READ;
      const reference = given('ref').value?.slice(0, 60) ?? null;
      key = `crm:${location.hostname}:${map.id}:${record}`.slice(0, 200);
      if (this.#told?.key !== key) this.#told = { key, record };
      tellChanged({
        type: 'conversation.opened',
        conversation: {
          key,
          channel: 'voice',
          // Never the title of the page: nobody knows which record that is of.
          title: (given('debtor_name').value ?? reference ?? record).slice(0, 200),
          phone: given('phone').value,
          group: false,
          account_ref: reference,
          record: { map: map.id, id: record },
          language: document.documentElement.lang.slice(0, 20) || null,
        },
      });
      tellFields(key, reading, believed);
    };
    const tellFields = (key: string, { fields }: RecordLook, believed: ReadonlySet<string>) => {
      const given = Object.entries(fields).map(([name, field]) => [name, believed.has(name) ? field : NOT_READ]);
      tellChanged({ type: 'account.read', key, fields: Object.fromEntries(given) });
    };

    const watch = watchPage(look, requested, signal);
    this.#changed = watch.later;
    this.#hearing = hearPage(
      {
        format: () => this.#map(),
        changed: watch.later,
        call: (call) => tell({ type: 'call.changed', key, call }),
      },
      signal,
    );
  }

  /** A record page has nowhere to write a line: it goes to the clipboard. */
  insert(command: Parameters<HostAdapter['insert']>[0]) {
    return copy(command.text, 'no_box');
  }

  /** Fills the form of the record that was told, while it is still the one that the page shows. */
  fill(command: FillCommand) {
    const map = this.#map();
    const told = this.#told;
    const filler = broughtFiller();
    if (!map || !filler) return Promise.resolve({ fields: {}, why: 'no_form' } as const);
    if (!this.#inForce?.switches.insert) return Promise.resolve({ fields: {}, why: 'off' } as const);
    const isOpen = () => told?.key === command.key && told === this.#told && told.record === this.#recordNow(map);
    const find = (field: WriteField) => findFormPlaces(document, field, told?.record ?? null);
    return filler.fillForm({ map, isOpen, find, parse: parseValue, ours: this.#written }, command);
  }

  announce(command: AnnounceCommand): void {
    const map = this.#map();
    if (map && this.#told?.key === command.key && this.#told.record === this.#recordNow(map))
      broughtFiller()?.announce(map, this.#told.record, command);
  }

  #look(map: FieldMap): RecordLook {
    const url = new URL(location.href);
    const hearFrames: Parameters<typeof readRecord>[4] = (record, own) => this.#frames.speak(map, record, own);
    return readRecord(document, url, map, this.#hearing?.offer() ?? null, hearFrames);
  }

  /** Which record the page shows at this moment, whether what it shows of it is believed yet or not. */
  #recordNow(map: FieldMap): string | null {
    return findRecordId(new URL(location.href), map.record) ?? recordOf(map, this.#look(map));
  }

  focus(): void {}

  hold(): null {
    return null;
  }

  /** The map for this page; null where there is none, or nothing may be read. */
  #map(): FieldMap | null {
    if (!this.#inForce?.switches.read) return null;
    return findMap(new URL(location.href), this.#inForce.set.maps);
  }

  /** How often the page offered what was none: in powers of two, so that a page that does nothing else is not told of all day. */
  #refused({ offer_refused = 0 }: AdapterHealth): Pick<AdapterHealth, 'offer_refused'> {
    const count = offer_refused + (this.#hearing?.refused() ?? 0);
    return count > 0 ? { offer_refused: 2 ** Math.floor(Math.log2(count)) } : {};
  }

  #withSet(health: AdapterHealth): AdapterHealth {
    if (!this.#inForce) return health;
    const { version, source } = this.#inForce;
    return { ...health, set: { version, source } };
  }

  /** How things stand where nothing is read: no map for this page, switched off from afar, or not told of any yet. */
  #idleHealth(): AdapterHealth {
    const state = !this.#inForce ? 'broken' : this.#inForce.switches.read ? 'no_chat' : 'off';
    const missing = this.#inForce ? null : 'selectors';
    return this.#withSet({ adapter: this.id, state, missing, fallbacks: [], anchors: [], set: null, map: null });
  }
}

/** The record's id: the address's; where the map knows no addresses, the number that the page shows for it. */
function recordOf(map: FieldMap, { record, fields }: RecordLook): string | null {
  if (record !== null || (map.origins.length > 0 && map.record.length > 0)) return record;
  const shown = (['ref', 'document', 'phone'] as const).map((name) => fields[name]?.value).find(Boolean);
  return shown?.slice(0, 120) ?? null;
}

/** A page that shows nothing of a map contradicts nobody: the form of the record that its address still names, or its waiting. */
const showsNothing = ({ fields }: RecordLook): boolean => Object.values(fields).every(({ raw }) => raw === null);

function textsOf({ fields, offered }: RecordLook): Record<string, string> {
  return { ...rawsOf(fields), record: offered ?? '' };
}

function rawsOf(fields: RecordReading['fields']): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.raw ?? '']));
}

/** Whether the document was loaded at the record that it shows: then it has shown no other. */
function loadedHere(url: URL, map: FieldMap): boolean {
  const name = performance.getEntriesByType('navigation')[0]?.name;
  if (name === undefined) return false;
  const id = findRecordId(new URL(name), map.record);
  return id === null ? name === url.href : id === findRecordId(url, map.record);
}
