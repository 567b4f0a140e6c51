import type { HostFact, SendBox } from '@/contracts/host-facts.ts';
import { runWhenIdle } from '../reading/run-when-idle.ts';
import { findChat } from './chat-parts.ts';
import type { PageAnchors } from './page-anchors.ts';
import { findBox } from './send-boxes.ts';

type Ways = Extract<HostFact, { type: 'ways.changed' }>['ways'];

/** What a press opens or closes is there soon, or after its animation. */
const LOOK_MS = 60;
const SETTLED_MS = 500;

export interface OpenWays {
  /** The box that is written in now. */
  readonly box: () => SendBox;
  readonly ways: () => Ways;
}

/**
 * Knows which ways out of the chat stand open beside its composer. Nothing opens but by a press or by the keyboard going
 * somewhere else: the page is looked at after those, and is not observed.
 *
 * @param changed called when another way stands open, or when somebody writes in another box than the composer
 */
export function watchWays(page: () => PageAnchors | null, changed: () => void, signal: AbortSignal): OpenWays {
  let box: SendBox = 'composer';
  let ways: Ways = [];
  let print = '[]';

  const look = () => {
    const anchors = page();
    const found = anchors ? openWays(anchors) : [];
    box = found.find(({ way, supervised }) => supervised && way === 'edit')
      ? 'edit'
      : found.some(({ way, supervised }) => supervised && way === 'caption')
        ? 'caption'
        : 'composer';
    const seen = JSON.stringify(found);
    if (seen === print) return;
    print = seen;
    ways = found;
    changed();
  };

  const soon = runWhenIdle(look, signal, LOOK_MS);
  const settled = runWhenIdle(look, signal, SETTLED_MS);
  const pressed = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Escape' && event.key !== 'Enter') return;
    soon();
    settled();
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['focusin', 'click', 'keyup'] as const) window.addEventListener(type, pressed, options);
  // An editor that takes a paste over tells nobody that its text changed.
  for (const type of ['input', 'keyup', 'paste', 'drop'] as const)
    window.addEventListener(type, () => box !== 'composer' && changed(), options);
  return { box: () => box, ways: () => ways };
}

/** The caption of a picture and a message that is edited can be read and held; what is forwarded or spoken cannot. */
function openWays(anchors: PageAnchors): Ways {
  const chat = findChat(document, anchors);
  if (!chat) return [];
  const ways: Ways = [];
  const stands = (anchor: 'captionSend' | 'editSend' | 'forwardDialog') =>
    document.querySelector(anchors.any(anchor)) !== null;
  const forward = stands('forwardDialog');
  const caption = findBox(anchors, 'caption') !== null;
  if (caption || stands('captionSend')) ways.push({ way: 'caption', supervised: caption });
  if (!forward && findBox(anchors, 'edit')) ways.push({ way: 'edit', supervised: stands('editSend') });
  if (forward) ways.push({ way: 'forward', supervised: false });
  // While somebody speaks the composer is gone, and the button in its place sends the voice.
  if (!findBox(anchors, 'composer') && chat.querySelector(anchors.any('sendButton')))
    ways.push({ way: 'voice', supervised: false });
  return ways;
}
