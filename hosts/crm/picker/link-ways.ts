import type { Anchor, FieldKind } from '@/contracts/field-map.ts';
import { cleanText } from '../../reading/read-text.ts';

const FAR = 6;
const schemes: Readonly<Partial<Record<FieldKind, string>>> = { phone: 'tel:', email: 'mailto:' };

/** What a link dials or writes to, as it is written in the page: also where it is drawn as a picture. Empty for any other. */
export function linkTarget(element: Element): string {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  return /^(?:tel|mailto):/i.test(href) ? cleanText(href) : '';
}

/** Ways to a telephone or an e-mail by the one link beside it that dials it, or writes to it. */
export function linkWays(value: Element, kind: FieldKind): Anchor[] {
  const scheme = schemes[kind];
  if (!scheme) return [];
  const selector = `a[href^="${scheme}"]`;
  for (let around: Element | null = value, step = 0; around && step < FAR; around = around.parentElement, step += 1)
    if (around.matches(selector) || around.querySelector(selector))
      return [{ by: 'selector', selector, attribute: 'href' }];
  return [];
}
