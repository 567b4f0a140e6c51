import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { type FieldName, WriteName } from '@/contracts/field-map.ts';
import type { MappingDraft, PickerNews, PointAt } from '@/contracts/picker.ts';
import { mapFieldMessages } from './field-messages.ts';
import { hear } from './hear-news.ts';
import { draftOf, fieldOrder, isFieldName, kindOf, newDraft, withMap, withPlace } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import { readSetInForce } from './set-in-force.ts';
import type { CrmTab } from './use-crm-tab.ts';
import { useDraft } from './use-draft.ts';
import { usePicker } from './use-picker.ts';

export type ReadNews = Extract<PickerNews, { type: 'read' }>;

/** What is pointed at now. */
export interface Pointing {
  readonly target: string;
  readonly at: PointAt;
}

const POINT_KEYS = new Set(['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** A map in the making: the draft, what the page shows of it now, and the pointing. */
export function useMapping(tab: CrmTab) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const locale = useLocale();
  const kept = useDraft(tab.origin);
  const { draft, known, change, begin } = kept;
  const [here, setHere] = useState<Extract<PickerNews, { type: 'here' }> | null>(null);
  const [live, setLive] = useState<ReadNews | null>(null);
  const [pointing, setPointing] = useState<Pointing | null>(null);
  const [missed, setMissed] = useState<Extract<PickerNews, { type: 'missed' }> | null>(null);
  const map = useRef(draft?.map);
  map.current = draft?.map;
  const surveyed = useRef('');
  /** Fields that the map has had: whoever removed one does not want it back by itself. */
  const had = useRef(new Set<string>());
  for (const name of Object.keys(draft?.map.fields ?? {})) had.current.add(name);

  const picker = usePicker(tab.id, (news) => {
    if (news.type === 'here') setHere(news);
    if (news.type === 'read') setLive(news);
    if (news.type === 'left') setPointing(null);
    setMissed(news.type === 'missed' ? news : null);
    const heard = news.type === 'surveyed' ? { ...news, fields: unseen(news.fields, had.current) } : news;
    change((draft) => hear(draft, heard, locale), news.type !== 'read' && news.type !== 'here');
    if (news.type === 'surveyed' && live?.record) change(withPlaces(news.fields, live, live.record));
    if (news.type === 'line' || news.type === 'part') rest();
    if (news.type === 'picked') goOn(news.target);
  });
  const { send, state } = picker;

  // A draft is begun on what is in force, once it is known that there is none.
  const starting = useRef(false);
  useEffect(() => {
    if (!known || !here || starting.current) return;
    if (draft) {
      starting.current = true;
      if (!draft.open) change((draft) => ({ ...draft, open: true }), false);
      return;
    }
    starting.current = true;
    const start = async () => {
      const inForce = await readSetInForce().catch(() => null);
      const mine = inForce?.maps.find(({ origins }) => origins.includes(tab.origin));
      const taken = new Set(inForce?.maps.map(({ id }) => id));
      const fresh = mine ? draftOf(mine, 0) : newDraft(here.url, here.title, taken);
      begin(hear({ ...fresh, base_epoch: inForce?.epoch ?? 0 }, here, locale));
    };
    void start();
  }, [known, here, draft, change, begin, tab.origin, locale]);

  const look = useCallback(() => {
    if (map.current) send({ type: 'survey', map: map.current });
  }, [send]);
  const survey = () => {
    had.current.clear();
    look();
  };
  // An empty map is filled at once by what the page calls its fields; what is missing is looked for whenever a record has come
  // to rest: another one, a list in it that came late, another tab of it.
  const empty = draft !== null && Object.keys(draft.map.fields).length === 0;
  const identified = (draft?.map.record.length ?? 0) > 0;
  const resting = live?.still === true && live.record !== null;
  useEffect(() => {
    const seen = `${here?.url} ${resting}`;
    if (!identified || state !== 'ready' || surveyed.current === seen) return;
    surveyed.current = seen;
    if (empty || resting) look();
  }, [empty, identified, state, here?.url, resting, look]);

  const json = draft ? JSON.stringify(draft.map) : null;
  useEffect(() => {
    if (state === 'ready' && json !== null && map.current) send({ type: 'watch', map: map.current });
  }, [state, json, send]);

  const rest = useCallback(() => {
    send({ type: 'rest' });
    setPointing(null);
  }, [send]);

  const wordsFor = (target: string, at: PointAt): string => {
    if (at === 'line' || at === 'part') return t(`pointing.${at}`);
    const name = target.replace(/^form\./, '');
    const write = WriteName.safeParse(name);
    if (at === 'control' && write.success) return t('pointing.control', { field: names(`write.${write.data}`) });
    return t('pointing', { field: isFieldName(name) ? names(name) : t('pop') });
  };

  const point = (target: string, at: PointAt = 'value') => {
    if (!map.current) return;
    setMissed(null);
    setPointing({ target, at });
    const kind = isFieldName(target) ? (map.current.fields[target]?.kind ?? kindOf[target]) : 'phone';
    send({ type: 'point', target, at, kind, map: map.current, words: wordsFor(target, at) });
  };

  /** On to the next field that is missing, so that one click a field is enough. */
  const goOn = (after: string) => {
    const next = isFieldName(after) ? nextMissing(after, map.current?.fields ?? {}) : null;
    if (next) point(next);
    else rest();
  };

  useEffect(() => {
    if (!pointing) return;
    const onKey = (event: KeyboardEvent) => {
      if (
        !POINT_KEYS.has(event.key) ||
        (event.target instanceof Element && event.target.closest('button, input, select'))
      )
        if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'key', key: event.key });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [pointing, send]);

  return {
    ...kept,
    picker: state,
    here,
    live,
    pointing,
    missed,
    survey,
    point,
    rest,
    skip: () => pointing && goOn(pointing.target),
    show: (anchor: Parameters<typeof showOrder>[0]) => map.current && send(showOrder(anchor, map.current)),
    set: (part: Parameters<typeof withMap>[0]) => change(withMap(part)),
  };
}

export type Mapping = ReturnType<typeof useMapping>;

const unseen = <Fields extends object>(fields: Fields, had: ReadonlySet<string>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !had.has(name))) as Fields;

/** What a record shows somewhere else than where the map looks for it. */
function withPlaces(found: Extract<PickerNews, { type: 'surveyed' }>['fields'], { fields }: ReadNews, record: string) {
  const names = Object.keys(found).filter((name): name is FieldName => fields[name as FieldName]?.reading.raw === null);
  return (draft: MappingDraft) =>
    names.reduce((draft, name) => {
      const pick = found[name];
      return pick ? withPlace(name, pick, record)(draft) : draft;
    }, draft);
}

type Show = Extract<import('@/contracts/picker.ts').PickerOrder, { type: 'show' }>;
const showOrder = (anchor: Show['anchor'], map: Show['map']): Show => ({ type: 'show', anchor, map });

/** The first field after this one, in the order shown, that has no way yet; then from the beginning. */
export function nextMissing(after: FieldName | null, fields: Partial<Record<FieldName, unknown>>): FieldName | null {
  const at = after ? fieldOrder.indexOf(after) + 1 : 0;
  const rest = after ? fieldOrder.slice(at) : fieldOrder;
  return rest.find((name) => name !== after && !fields[name]) ?? null;
}
