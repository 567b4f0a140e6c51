import type { FieldMap } from '@/contracts/field-map.ts';
import type { FillCommand, HostAdapter, TellFact } from '../host-adapter.ts';
import { copy } from '../insertion/insert-text.ts';
import { runWhenIdle } from '../reading/run-when-idle.ts';
import { findMap } from './built-in-maps.ts';
import { fillForm } from './fill-form.ts';
import { findFormPlaces } from './find-form-places.ts';
import { findRecordId, type RecordReading, readRecord } from './read-record.ts';
import { watchCall } from './watch-call.ts';

/** A record page is read again no oftener than this: it changes by whole records, not by letters. */
const LOOK_MS = 400;
/** For how long values equal to the former record's are taken for leftovers of it. */
const STALE_MS = 4000;

/** Any CRM, by its field map. Reads the open record; writes nothing, since a record page has no chat to write into. */
export class CrmAdapter implements HostAdapter<RecordReading> {
  readonly id = 'crm';
  readonly #maps: readonly FieldMap[] | undefined;
  /** The record that was told last, and what the address said of it then. */
  #told: { readonly key: string; readonly address: string | null } | null = null;

  constructor(maps?: readonly FieldMap[]) {
    this.#maps = maps;
  }

  match(url: URL): boolean {
    return url.protocol === 'https:' || url.protocol === 'http:';
  }

  read(): RecordReading {
    const url = new URL(location.href);
    return readRecord(document, url, findMap(url, this.#maps));
  }

  probe() {
    return this.read().health;
  }

  observe(tell: TellFact, signal: AbortSignal): void {
    let told = '';
    let key: string | null = null;
    let shown = { record: null as string | null, values: '' };
    let openedAt = 0;

    const calls = watchCall(tell, signal);
    const look = () => {
      // Not while the page still shows the former record: a call belongs to the one that it opens.
      if (lookAtRecord()) calls.look(findMap(new URL(location.href), this.#maps), key);
    };
    /** False while it is not sure which record the page shows. */
    const lookAtRecord = (): boolean => {
      const reading = this.read();
      const { record, fields, health } = reading;
      const values = JSON.stringify(fields);
      const changed = record !== shown.record;
      if (changed && openedAt === 0) openedAt = performance.now();
      // The address changes before the page does: the former record's values under the new id are the worst error here.
      if (
        changed &&
        shown.record !== null &&
        record !== null &&
        values === shown.values &&
        performance.now() - openedAt < STALE_MS
      ) {
        again();
        return false;
      }
      openedAt = 0;
      shown = { record, values };
      if (told === `${record}${values}${health.state}`) return true;
      told = `${record}${values}${health.state}`;

      if (health.state === 'no_chat') {
        if (key !== null) tell({ type: 'conversation.closed' });
        key = null;
        this.#told = null;
      } else {
        key = `crm:${location.hostname}:${record ?? fields.ref?.value ?? location.pathname}`.slice(0, 200);
        this.#told = { key, address: this.#address() };
        const title = (fields.debtor_name?.value ?? document.title).slice(0, 200);
        const reference = fields.ref?.trust === 'not_read' ? null : (fields.ref?.value?.slice(0, 60) ?? null);
        const phone = fields.phone?.value ?? null;
        tell({
          type: 'conversation.opened',
          conversation: {
            key,
            channel: 'voice',
            title,
            phone,
            group: false,
            account_ref: reference,
            language: document.documentElement.lang.slice(0, 20) || null,
          },
        });
        tell({ type: 'account.read', key, fields: { ...fields } });
      }
      tell({ type: 'adapter.health', health, at: new Date().toISOString() });
      return true;
    };

    const later = runWhenIdle(look, signal, LOOK_MS);
    const again = runWhenIdle(look, signal, LOOK_MS * 2);
    const observer = new MutationObserver(later);
    observer.observe(document.querySelector('main, [role="main"], #content') ?? document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    // A record may be replaced together with its container; the direct children of the body show that.
    observer.observe(document.body, { childList: true });
    const title = document.querySelector('title');
    if (title) observer.observe(title, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
    for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, later, { signal });
    (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', later, { signal });
    look();
  }

  /** A record page has nowhere to write a line: it goes to the clipboard. */
  insert(command: Parameters<HostAdapter['insert']>[0]) {
    return copy(command.text, 'no_box');
  }

  /** Fills the form of the record that was told, while it is still the one that the address names. */
  fill(command: FillCommand) {
    const map = findMap(new URL(location.href), this.#maps);
    const isOpen = () => this.#told?.key === command.key && this.#told.address === this.#address();
    return fillForm(
      { map, isOpen, find: (field) => findFormPlaces(document, field, this.#told?.address ?? null) },
      command,
    );
  }

  #address(): string | null {
    const url = new URL(location.href);
    return findRecordId(url, findMap(url, this.#maps).record);
  }

  focus(): void {}

  hold(): null {
    return null;
  }
}
