import { normalisePhone } from '../reading/read-phone.ts';
import { cleanText, readText } from '../reading/read-text.ts';
import type { PageAnchors } from './page-anchors.ts';

const ONLY_PHONE = /^\+\d[\d\s().-]{6,20}\d$/;

/**
 * The phone that the drawer of contact details shows, as E.164: null where it is not open, is not of this chat, or shows
 * more than one (of people in a group in common). Only a person opens it.
 *
 * @param title of the open chat, which the drawer must bear too
 */
export function readDrawer(page: Document, anchors: PageAnchors, chat: Element, title: string): string | null {
  const phones = new Set<string>();
  for (const drawer of page.querySelectorAll(anchors.any('drawer'))) {
    if (chat.contains(drawer) || drawer.contains(chat) || !names(drawer, title)) continue;
    for (const place of drawer.querySelectorAll(anchors.any('drawerPhone')))
      for (const element of [place, ...place.querySelectorAll('*')]) {
        const text = cleanText(element.textContent ?? '');
        const phone = ONLY_PHONE.test(text) ? normalisePhone(text) : null;
        if (phone) phones.add(phone);
      }
  }
  const [phone] = phones;
  return phones.size === 1 && phone ? phone : null;
}

const names = (drawer: Element, title: string) =>
  [...drawer.querySelectorAll('span,h1,h2')].some((element) => cleanText(readText(element)) === title);
