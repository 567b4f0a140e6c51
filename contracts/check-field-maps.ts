import { type Anchor, type FieldMap, FieldMapSet, type RecordIdentity } from './field-map.ts';
import { namesOrigin, whyNoOrigin } from './map-origin.ts';
import type { Problem } from './playbook-channel.ts';
import { problemsOf } from './problems-of.ts';

export type CheckedMaps =
  | { readonly ok: true; readonly set: FieldMapSet }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks the field maps of an organisation: their form, where they are for, and each selector in them. Names every problem
 * by its path, such as `maps[0].fields.balance.anchors[1].selector`.
 *
 * @param whyNoSelector why a browser would not take a selector, null where it does; called without placeholders
 */
export function checkFieldMaps(value: unknown, whyNoSelector: (selector: string) => string | null): CheckedMaps {
  const parsed = FieldMapSet.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = parsed.data.maps.flatMap((map, index) =>
    [...wrongsOf(map, whyNoSelector)].map(({ path, reason }) => ({ path: `maps[${index}].${path}`, reason })),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, set: parsed.data };
}

function* wrongsOf(map: FieldMap, whyNoSelector: (selector: string) => string | null): Generator<Problem> {
  for (const [index, origin] of map.origins.entries()) {
    const reason = whyNoOrigin(origin);
    if (reason) yield { path: `origins[${index}]`, reason };
  }
  for (const [index, origin] of (map.frames ?? []).entries()) {
    const reason = map.origins.length === 0 ? 'frames need a map that names its origins' : whyNoOrigin(origin);
    if (reason) yield { path: `frames[${index}]`, reason };
  }
  for (const [index, way] of map.record.entries()) {
    const reason = whyNoPath(way);
    if (reason) yield { path: `record[${index}].path`, reason };
  }
  for (const [path, selector] of selectorsOf(map)) {
    // The record's id goes in escaped; a name holds its place here.
    const reason = whyNoSelector(selector.replaceAll('{id}', 'a1'));
    if (reason) yield { path, reason };
  }
  for (const [path, anchor] of anchorsOf(map)) {
    if (anchor.by === 'selector' && anchor.attribute !== undefined && !/^[a-zA-Z_][\w:.-]*$/.test(anchor.attribute))
      yield { path: `${path}.attribute`, reason: 'is no name of an attribute' };
  }
  const reason = map.open_url === null ? null : whyNoOpenUrl(map.open_url, map.origins);
  if (reason) yield { path: 'open_url', reason };
}

/** Every selector of a map, with where it stands. */
function* selectorsOf(map: FieldMap): Generator<[path: string, selector: string]> {
  if (map.confirm !== undefined) yield ['confirm', map.confirm];
  if (map.scope !== undefined) yield ['scope', map.scope];
  for (const [index, selector] of map.settle.busy.entries()) yield [`settle.busy[${index}]`, selector];
  for (const [path, anchor] of anchorsOf(map)) {
    if (anchor.by !== 'label') yield [`${path}.selector`, anchor.selector];
    else if (anchor.within !== undefined) yield [`${path}.within`, anchor.within];
  }
  for (const [name, selector] of Object.entries(map.captions ?? {})) if (selector) yield [`captions.${name}`, selector];
  if (map.pop?.inbound !== undefined) yield ['pop.inbound', map.pop.inbound];
}

function* anchorsOf({ fields, form, pop }: FieldMap): Generator<[path: string, anchor: Anchor]> {
  const lists: [string, readonly Anchor[] | undefined][] = [
    ...Object.entries(fields).map(([name, field]): [string, Anchor[]] => [`fields.${name}.anchors`, field.anchors]),
    ...Object.entries(form ?? {}).map(([name, field]): [string, Anchor[]] => [`form.${name}.anchors`, field.anchors]),
    ['pop.phone', pop?.phone],
    ['pop.recording', pop?.recording],
  ];
  for (const [path, anchors] of lists)
    for (const [index, anchor] of (anchors ?? []).entries()) yield [`${path}[${index}]`, anchor];
}

function whyNoPath(way: RecordIdentity): string | null {
  if (way.in === 'query') return way.path?.includes(':id') ? 'holds :id, but the id stands in the query' : null;
  if (way.path.split(':id').length !== 2) return 'must hold exactly one :id';
  if (way.in === 'path' && !way.path.startsWith('/')) return 'must begin with /';
  if (way.in === 'path' && /[?#]/.test(way.path)) return 'is a path alone: no ? and no #';
  return null;
}

/** Placeholders stand for text that a page showed: never for a part of the origin. */
function whyNoOpenUrl(address: string, origins: readonly string[]): string | null {
  const places = address.match(/\{[^}]*\}/g) ?? [];
  const stranger = places.find((place) => !['{record}', '{ref}', '{phone}'].includes(place));
  if (stranger) return `${stranger} is not known: {record}, {ref} and {phone} are`;
  if (places.length === 0) return 'names no record: {record}, {ref} or {phone} must be in it';
  const url = URL.parse(address.replaceAll(/\{[^}]*\}/g, 'x'));
  if (!url) return 'is no address';
  return origins.some((origin) => namesOrigin(origin, url)) ? null : 'leads away from the origins of the map';
}
