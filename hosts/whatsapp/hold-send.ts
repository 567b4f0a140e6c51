import type { SendVerdict, TellFact } from '../host-adapter.ts';
import { findChat, findComposer } from './chat-parts.ts';
import type { PageAnchors } from './page-anchors.ts';
import { readDraft } from './read-chat.ts';

/** A grant is for the send that the agent is about to make, not for one after lunch. */
const GRANT_MS = 60_000;

/** Whether plain Enter sends is a setting of the page that nothing shows: it is learnt from what an Enter does. */
type EnterRule = 'unknown' | 'sends' | 'breaks';

const same = (a: string, b: string) => a.trim() === b.trim();

/**
 * Whether a verdict speaks of this text: of exactly it, or, where it holds, of what it grew from. What is typed and sent in one
 * go would else leave before it was judged; at worst a text that is clear by now waits for one more press.
 */
const speaksOf = (verdict: SendVerdict, text: string) =>
  same(verdict.text, text) || (verdict.verdict === 'hold' && text.trimStart().startsWith(verdict.text.trim()));

/** WhatsApp's own rule. While the setting is unknown only Shift+Enter, a line break by default, is surely no send. */
function mightSend(event: KeyboardEvent, rule: EnterRule): boolean {
  const modified = event.ctrlKey || event.altKey || event.shiftKey;
  if (rule === 'sends') return !modified;
  if (rule === 'breaks') return modified || event.metaKey;
  return !event.shiftKey;
}

/** A list of mentions, emoji or quick replies is open: Enter picks from it. */
function pickerIsOpen(anchors: PageAnchors): boolean {
  return document.querySelector(`:is(${anchors.any('chat')}) footer :is(${anchors.any('picker')})`) !== null;
}

/**
 * Watches every way out of the composer and holds a send while the last verdict, for exactly this text in this chat,
 * says hold. Must run at document_start: listeners of the capture phase answer in the order they were added. A send it
 * lets pass is the agent's own event, untouched.
 *
 * @param page what the page looks like; null while that is not known, or where nothing may be held
 * @param currentKey key of the open conversation, read anew at each event so that a chat switch cannot be outrun
 * @returns the door for verdicts
 */
export function holdSend(
  tell: TellFact,
  page: () => PageAnchors | null,
  currentKey: () => string | null,
  signal: AbortSignal,
): (verdict: SendVerdict) => void {
  let verdict: SendVerdict | null = null;
  let grantedAt = 0;
  let enterRule: EnterRule = 'unknown';
  let pressHeld: boolean | null = null;
  let lastEnter: { readonly key: string | null; readonly text: string } | null = null;

  const composer = () => {
    const anchors = page();
    const chat = anchors && findChat(document, anchors);
    return chat && findComposer(chat, anchors);
  };

  /** Decides one send. A grant lets one through and turns back into a hold. */
  const decide = (): boolean | null => {
    const box = composer();
    const text = box ? readDraft(box) : '';
    const key = currentKey();
    if (text.trim() === '' || key === null) return null;
    const applies = verdict !== null && verdict.key === key && speaksOf(verdict, text);
    let held = false;
    if (applies && verdict && verdict.verdict !== 'clear') {
      held = verdict.verdict === 'hold' || performance.now() - grantedAt > GRANT_MS;
      verdict = { ...verdict, verdict: 'hold' };
    }
    tell({ type: 'send.attempted', key, text: text.slice(0, 20_000), held, box: 'composer' });
    return held;
  };

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const sendButton = (target: EventTarget | null) => {
    const anchors = page();
    return target instanceof Element && anchors
      ? target.closest(`:is(${anchors.any('chat')}) :is(${anchors.any('sendButton')})`)
      : null;
  };

  /** What the last plain Enter did shows at the next key, before that key does anything: the draft went, or it grew. */
  const learn = () => {
    const before = lastEnter;
    if (!before) return;
    lastEnter = null;
    const box = composer();
    if (!before.text || !box || before.key !== currentKey()) return;
    const text = readDraft(box);
    if (!text.startsWith(before.text)) enterRule = 'sends';
    else if (text.length > before.text.length) enterRule = 'breaks';
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    learn();
    // Every other key is the agent's writing, which nothing here is to slow down.
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (sendButton(event.target)) {
      // The click that follows belongs to this press: it was counted here.
      pressHeld = decide();
      if (pressHeld) stop(event);
      return;
    }
    if (event.key !== 'Enter' || !(event.target instanceof Node)) return;
    const box = composer();
    const anchors = page();
    if (!anchors || !box?.contains(event.target) || pickerIsOpen(anchors)) return;
    if (!mightSend(event, enterRule)) return;
    if (decide()) stop(event);
    else if (!(event.ctrlKey || event.altKey || event.shiftKey || event.metaKey))
      lastEnter = { key: currentKey(), text: readDraft(box) };
  };

  const onPress = (event: Event) => {
    if (!sendButton(event.target)) return;
    if (event.type === 'pointerdown') pressHeld = decide();
    else if (event.type === 'click') {
      const held = pressHeld ?? decide();
      pressHeld = null;
      if (held) stop(event);
      return;
    }
    if (pressHeld) stop(event);
  };

  const options = { capture: true, signal };
  window.addEventListener('keydown', onKey, options);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
    window.addEventListener(type, onPress, options);

  return (next) => {
    verdict = next;
    if (next.verdict === 'granted') grantedAt = performance.now();
  };
}
