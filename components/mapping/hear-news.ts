import { type FieldName, WriteName } from '@/contracts/field-map.ts';
import type { MappingDraft, Pick, PickerNews } from '@/contracts/picker.ts';
import { isFieldName, withIdentity, withMap, withPick, withRequired, withTrial } from './mapping-draft.ts';
import { proposeFormat } from './propose-format.ts';
import { idIn, proposeIdentities, recordAddress } from './propose-identity.ts';

const MOST_SEEN = 4;

/** What the page told, as a change of the draft; the same draft where it changes nothing. */
export function hear(draft: MappingDraft, news: PickerNews, language: string): MappingDraft {
  switch (news.type) {
    case 'here':
      return visit(draft, news.url);
    case 'surveyed': {
      const found = Object.entries(news.fields).filter(([name]) => !(name in draft.map.fields));
      if (found.length === 0) return draft;
      const filled = found.reduce((draft, [name, pick]) => withPick(name as FieldName, pick)(draft), draft);
      const [confirm] = news.confirm;
      const isFirst = Object.keys(draft.map.fields).length === 0;
      return formatted(
        withMap({
          // At first only: whoever takes one of them away later does not want it back.
          ...(isFirst && draft.map.confirm === undefined && confirm !== undefined ? { confirm } : {}),
          ...(isFirst && draft.map.scope === undefined && news.scope ? { scope: news.scope } : {}),
        })(filled),
        found.map(([, pick]) => pick),
        language,
      );
    }
    case 'picked':
      return picked(draft, news.target, news.pick, language);
    case 'line':
      return withMap({ captions: news.captions })(draft);
    case 'part':
      return { ...withMap({ scope: news.selector })(draft), trials: [] };
    case 'read':
      return tried(draft, news);
    default:
      return draft;
  }
}

/** An address more: the part that changed from record to record is the record's id. */
function visit(draft: MappingDraft, url: string): MappingDraft {
  if (draft.seen[0] === url && draft.map.record.length > 0) return draft;
  const seen = [url, ...draft.seen.filter((other) => other !== url)].slice(0, MOST_SEEN);
  const visited = { ...draft, seen };
  const [best] = proposeIdentities(seen);
  if (!best) return visited;
  const [now] = draft.map.record;
  const open_url = draft.map.open_url ?? recordAddress(url, best);
  if (!now) return withIdentity([best.identity], { open_url })(visited);
  // What stays the same from one record to the next is no id of a record.
  const ids = seen.map((address) => idIn(address, now)).filter((id) => id !== null);
  const stuck = ids.length > 1 && new Set(ids).size === 1;
  return stuck && JSON.stringify(best.identity) !== JSON.stringify(now)
    ? withIdentity([best.identity], { open_url: recordAddress(url, best) })(visited)
    : visited;
}

function picked(draft: MappingDraft, target: string, pick: Pick, language: string): MappingDraft {
  if (isFieldName(target)) return formatted(withPick(target, pick)(draft), [pick], language);
  const [first, ...rest] = pick.ways.map(({ anchor }) => anchor).slice(0, 5);
  if (!first) return draft;
  if (target === 'pop.phone') return withMap({ pop: { ...draft.map.pop, phone: [first, ...rest] } })(draft);
  const write = WriteName.safeParse(target.replace(/^form\./, ''));
  if (!write.success) return draft;
  const as = pick.options.length > 0 ? ('option' as const) : pick.plain ? ('plain' as const) : ('text' as const);
  const form = { ...draft.map.form, [write.data]: { anchors: [first, ...rest], as } };
  return { ...withMap({ form })(draft), options: { ...draft.options, [write.data]: pick.options } };
}

/** What was read says how the site writes numbers and days. */
function formatted(draft: MappingDraft, picks: readonly Pick[], language: string): MappingDraft {
  const { decimal, day_order, currency, calling_code } = draft.map;
  return withMap(proposeFormat(picks, language, { decimal, day_order, currency, calling_code }).format)(draft);
}

function tried(draft: MappingDraft, news: Extract<PickerNews, { type: 'read' }>) {
  const { record, url, lag_ms, still, confirmed } = news;
  if (record === null || !still || Object.keys(news.fields).length === 0) return draft;
  const before = draft.trials.find((trial) => trial.record === record);
  // What another tab of the record showed is gone with that tab, and was read all the same; or it comes with it.
  const passing = Object.entries(before?.fields ?? {}).filter(([name, { reading }]) => {
    const now = news.fields[name as FieldName]?.reading;
    return now !== undefined && (now.raw === null) !== (reading.raw === null);
  });
  const gone = passing.filter(([, { reading }]) => reading.value !== null);
  const fields = { ...news.fields, ...Object.fromEntries(gone) };
  // The longest wait that was seen counts, and a record that is looked at again came at once.
  const trial = {
    record,
    url,
    fields,
    lag_ms: Math.max(before?.lag_ms ?? 0, lag_ms ?? 0),
    ...(confirmed !== undefined && { confirmed }),
  };
  // A page is no less read for what it shows in a tab that nobody has opened.
  const needed = passing.reduce((draft, [name]) => withRequired(name as FieldName, false)(draft), draft);
  return JSON.stringify(before) === JSON.stringify(trial) ? needed : withTrial(trial)(needed);
}
