import type { Anchor, FieldMap } from '@/contracts/field-map.ts';
import { isSeen } from '../read-control.ts';
import { findRecordId } from '../record-id.ts';
import { plainWords } from './field-words.ts';
import { findNear } from './find-near.ts';
import { readWays } from './read-way.ts';

/** The visible element that a way leads to, so that it can be outlined; null where it leads to none, or into a block of JSON. */
export function showAnchor(page: Document, map: FieldMap, anchor: Anchor): Element | null {
  if (anchor.by === 'json') return null;
  if (anchor.by === 'selector') {
    const record = findRecordId(new URL(page.location.href), map.record) ?? '';
    const selector = anchor.selector.replaceAll('{id}', CSS.escape(record));
    return [...page.querySelectorAll(selector)].find(isSeen) ?? null;
  }
  const [reading] = readWays(page, map, [{ kind: 'text', anchor }]);
  if (!reading?.raw) return null;
  const wanted = new Set(anchor.labels.map(plainWords));
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement } = text;
    if (parentElement && wanted.has(plainWords(text.nodeValue ?? '')) && isSeen(parentElement))
      return findNear(parentElement, reading.raw);
  }
  return null;
}
