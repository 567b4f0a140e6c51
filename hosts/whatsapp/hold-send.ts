import type { SendVerdict, TellFact } from '../host-adapter.ts';
import { paste } from '../insertion/dispatch-text.ts';
import type { PageAnchors } from './page-anchors.ts';
import { readDraft } from './read-chat.ts';
import { boxAround, boxSentBy, findBox, type SendPlace } from './send-boxes.ts';

/** A grant is for the send that the agent is about to make, not for one after lunch. */
const GRANT_MS = 60_000;
/** The engine speaks within this, or it is not there. */
const SPEAK_MS = 600;

/** Whether plain Enter sends is a setting of the page that nothing shows: it is learnt from what an Enter does. */
type EnterRule = 'unknown' | 'sends' | 'breaks';

const boxes = ['composer', 'caption', 'edit'] as const;

const same = (a: string, b: string) => a.trim() === b.trim();

/**
 * Whether a verdict speaks of this text: of exactly it, or, where it holds, of what it grew from. What is typed and sent in one
 * go would else leave before it was judged; at worst a text that is clear by now waits for one more press.
 */
const speaksOf = (verdict: SendVerdict, text: string) =>
  same(verdict.text, text) || (verdict.verdict === 'hold' && text.trimStart().startsWith(verdict.text.trim()));

const isModified = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.shiftKey;

/** WhatsApp's own rule. While the setting is unknown any Enter might. */
function mightSend(event: KeyboardEvent, rule: EnterRule): boolean {
  if (rule === 'unknown') return true;
  return rule === 'sends' ? !isModified(event) : isModified(event) || event.metaKey;
}

/**
 * Watches every way out of a box and holds a send while the last verdict, for exactly this text in this chat, says hold;
 * what was pasted waits for its verdict. Must run at document_start: listeners of the capture phase answer in the order
 * they were added. A send it lets pass is the agent's own event, untouched.
 *
 * @param page what the page looks like; null while that is not known, or where nothing may be held
 * @param currentKey key of the open conversation, read anew at each event so that a chat switch cannot be outrun
 * @param left told of each text that was let pass
 * @returns the door for verdicts
 */
export function holdSend(
  tell: TellFact,
  page: () => PageAnchors | null,
  currentKey: () => string | null,
  signal: AbortSignal,
  left: (key: string, text: string) => void = () => {},
): (verdict: SendVerdict) => void {
  let verdict: SendVerdict | null = null;
  let grantedAt = 0;
  let enterRule: EnterRule = 'unknown';
  /** What the press that is under way met: its later events do as its first did. */
  let press: { readonly text: string; readonly held: boolean } | null = null;
  let lastEnter: { readonly key: string | null; readonly text: string; readonly plain: boolean } | null = null;
  /** Something came in at once, and no verdict has been given since. */
  let pasted = false;
  let waiting: { readonly text: string; readonly since: number } | null = null;

  /** What nobody could have read while it was typed waits for the engine: a moment, or where the firm says so until it speaks. */
  const awaits = (text: string): boolean => {
    if (!pasted || !verdict?.unjudged || verdict.unjudged === 'pass') return false;
    if (waiting?.text !== text) waiting = { text, since: performance.now() };
    if (verdict.unjudged === 'hold' || performance.now() - waiting.since <= SPEAK_MS) return true;
    pasted = false;
    return false;
  };

  const holds = (key: string, text: string): boolean => {
    if (verdict?.key !== key) return false;
    if (!speaksOf(verdict, text)) return awaits(text);
    if (verdict.verdict === 'clear') return false;
    return verdict.verdict === 'hold' || performance.now() - grantedAt > GRANT_MS;
  };

  /** Decides one send. A grant lets one through and turns back into a hold. */
  const decide = ({ box, element }: SendPlace): boolean => {
    const text = readDraft(element);
    const key = currentKey();
    if (text.trim() === '' || key === null) return false;
    const held = holds(key, text);
    if (verdict?.verdict === 'granted' && verdict.key === key && same(verdict.text, text))
      verdict = { ...verdict, verdict: 'hold' };
    tell({ type: 'send.attempted', key, text: text.slice(0, 20_000), held, box });
    if (held) return true;
    pasted = false;
    left(key, text);
    return false;
  };

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** What the last Enter did shows at the next one, before that does anything: the draft went, or it grew. */
  const learn = () => {
    const before = lastEnter;
    lastEnter = null;
    const anchors = page();
    const box = anchors && findBox(anchors, 'composer');
    if (!before?.text || !box || before.key !== currentKey()) return;
    const text = readDraft(box.element);
    if (!text.startsWith(before.text)) enterRule = before.plain ? 'sends' : 'breaks';
    else if (text.length > before.text.length) enterRule = before.plain ? 'breaks' : 'sends';
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (lastEnter) learn();
    // Every other key is the agent's writing, which nothing here is to slow down.
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const anchors = page();
    if (!anchors || !(event.target instanceof HTMLElement)) return;
    const writes = event.target.isContentEditable;
    const pressed = writes ? null : boxSentBy(anchors, event.target);
    if (pressed) {
      // The click that follows belongs to this press: it was counted here.
      press = { text: readDraft(pressed.element), held: decide(pressed) };
      if (press.held) stop(event);
      return;
    }
    if (!writes || event.key !== 'Enter' || !mightSend(event, enterRule)) return;
    const place = boxAround(anchors, event.target);
    // A list of mentions, emoji or quick replies is open: Enter picks from it.
    if (!place || document.querySelector(`:is(${anchors.any('footer')}) :is(${anchors.any('picker')})`)) return;
    const text = readDraft(place.element);
    const key = currentKey();
    if (enterRule === 'unknown' && event.shiftKey) {
      // A line break by default, and by the other setting a send: what is held gets the line break in either case.
      if (key !== null && holds(key, text)) {
        stop(event);
        paste(place.element, '\n');
        return;
      }
      if (key !== null) left(key, text);
    } else if (decide(place)) return stop(event);
    if (place.box === 'composer' && !event.ctrlKey && !event.altKey && !event.metaKey)
      lastEnter = { key, text, plain: !event.shiftKey };
  };

  const onPress = (event: Event) => {
    const anchors = page();
    const place = anchors && event.target instanceof Element && boxSentBy(anchors, event.target);
    if (!place) return;
    const text = readDraft(place.element);
    if (event.type === 'pointerdown' || (event.type === 'click' && press?.text !== text))
      press = { text, held: decide(place) };
    if (press?.held && press.text === text) stop(event);
    if (event.type === 'click') press = null;
  };

  const onPaste = (event: Event) => {
    if (event.isTrusted) pasted = true;
  };

  const options = { capture: true, signal };
  window.addEventListener('keydown', onKey, options);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
    window.addEventListener(type, onPress, options);
  for (const type of ['paste', 'drop'] as const) window.addEventListener(type, onPaste, options);

  /** Whether some box holds exactly this. */
  const stands = (text: string): boolean => {
    const anchors = page();
    return (
      anchors !== null &&
      boxes.some((box) => {
        const place = findBox(anchors, box);
        return place !== null && same(readDraft(place.element), text);
      })
    );
  };

  return (next) => {
    verdict = next;
    if (pasted && next.text.trim() !== '' && stands(next.text)) pasted = false;
    if (next.verdict === 'granted') grantedAt = performance.now();
  };
}
