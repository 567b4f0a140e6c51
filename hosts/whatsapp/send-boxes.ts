import type { SendBox } from '@/contracts/host-facts.ts';
import type { WhatsAppAnchor } from '@/contracts/selector-set.ts';
import { findChat, findComposer } from './chat-parts.ts';
import type { PageAnchors } from './page-anchors.ts';

/** A box that a text is sent from. */
export interface SendPlace {
  readonly box: SendBox;
  readonly element: Element;
}

/** What sends from each box, beside the keyboard. A message that is scheduled leaves by itself: choosing when is its send. */
const ways: readonly (readonly [SendBox, readonly WhatsAppAnchor[]])[] = [
  ['composer', ['sendButton', 'scheduleButton']],
  ['caption', ['captionSend']],
  ['edit', ['editSend']],
];

/** The box as it stands on the page now, or null. */
export function findBox(anchors: PageAnchors, box: SendBox): SendPlace | null {
  const chat = box === 'composer' ? findChat(document, anchors) : null;
  const element =
    box === 'composer'
      ? chat && findComposer(chat, anchors)
      : document.querySelector(anchors.any(box === 'edit' ? 'editBox' : 'captionBox'));
  return element && { box, element };
}

/** The box that holds an element: where a key goes to. */
export function boxAround(anchors: PageAnchors, inside: Element): SendPlace | null {
  const composer = findBox(anchors, 'composer');
  if (composer?.element.contains(inside)) return composer;
  for (const [box, anchor] of [
    ['caption', 'captionBox'],
    ['edit', 'editBox'],
  ] as const) {
    const element = inside.closest(anchors.any(anchor));
    if (element) return { box, element };
  }
  return null;
}

/** The box that a press on an element sends from. Most presses of a page are on none: one look tells. */
export function boxSentBy(anchors: PageAnchors, pressed: Element): SendPlace | null {
  if (!pressed.closest(ways.flatMap(([, buttons]) => buttons.map(anchors.any)).join())) return null;
  for (const [box, buttons] of ways) {
    const button = pressed.closest(buttons.map(anchors.any).join());
    const place = button && findBox(anchors, box);
    if (place && (box !== 'composer' || findChat(document, anchors)?.contains(button))) return place;
  }
  return null;
}
