import type { HostCommand, HostFact } from '@/contracts/host-facts.ts';
import { type InsertionCase, insertionCases } from './insertion-cases.ts';

/** A replica chat beside its sidebar, in either browser. Functions travel as their source: they know only their argument. */
export interface InsertionBed {
  inPage<A, R>(run: (argument: A) => R, argument: A): Promise<R>;
  inSidebar<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Presses keys, wherever the keyboard is. */
  type(text: string): Promise<void>;
}

export interface InsertionTally {
  readonly cases: number;
  readonly duplicated: number;
  readonly lostLines: number;
  readonly sent: number;
  /** What was not as the table says, in words. */
  readonly wrong: readonly string[];
}

interface Stood {
  readonly chat: string;
  readonly text: string;
  readonly sent: number;
}
type Told = Extract<HostFact, { type: 'text.inserted' }>;

const TYPED = ' é';

/** Runs every case of the table on one page, and counts what must never happen. */
export async function runInsertions(bed: InsertionBed): Promise<InsertionTally> {
  const wrong: string[] = [];
  let [duplicated, lostLines, sent] = [0, 0, 0];
  for (const each of insertionCases) {
    const before = await bed.inPage(arrange, each);
    const told = await bed.inSidebar(insert, { ...each, request: each.name });
    const after = await bed.inPage(returnTo, 'claudia');
    const say = (what: string) => wrong.push(`${each.name}: ${what}`);
    const [wanted = ''] = each.left.filter((left) => left === after.text).concat(each.left);
    if (told.result !== each.result) say(`${told.result} (${told.why}) instead of ${each.result}`);
    if (after.text !== wanted) say(`left ${JSON.stringify(after.text)} instead of ${JSON.stringify(wanted)}`);
    if (after.strange !== '') say(`wrote ${JSON.stringify(after.strange)} into another chat`);
    if (count(after.text, each.text) > count(wanted, each.text)) duplicated++;
    if (count(after.text, '\n') < count(wanted, '\n')) lostLines++;
    const writable = each.box === 'open' && each.hazard.once?.does !== 'lock';
    if (writable) await bed.type(TYPED);
    const last = await bed.inPage(stand, null);
    if (writable && last.text !== after.text + TYPED) say(`typed on to ${JSON.stringify(last.text)}`);
    sent += last.sent - before.sent;
  }
  return { cases: insertionCases.length, duplicated, lostLines, sent, wrong };
}

const count = (text: string, part: string) => text.split(part).length - 1;

/** Puts the page as the case finds it. */
function arrange({ draft, caret, hazard, box }: InsertionCase): Stood {
  const tell = (type: string, detail: string) => document.dispatchEvent(new CustomEvent(`replica:${type}`, { detail }));
  const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
  tell('hazard', '{}');
  if (!document.querySelector('#main footer [role="textbox"]')) click('#main footer button.quiet');
  tell('draft', draft);
  const editable = document.querySelector<HTMLElement>('#main footer [role="textbox"]');
  const selection = document.getSelection();
  if (caret === 'nowhere' || caret === 'search') {
    selection?.removeAllRanges();
    editable?.blur();
    if (caret === 'search') document.querySelector<HTMLElement>('#side input[role="textbox"]')?.focus();
  } else if (editable) {
    editable.focus();
    const range = document.createRange();
    range.selectNodeContents(editable);
    const words = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT).nextNode();
    if (caret === 'inside' && words) range.setStart(words, 3);
    if (caret !== 'whole') range.collapse(caret !== 'end');
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  if (box === 'away') click('#main footer .slot button');
  if (box === 'locked') tell('lock', '');
  let answer = '';
  document.addEventListener(
    'replica:answer',
    (event) => {
      answer = (event as CustomEvent<string>).detail;
    },
    { once: true },
  );
  tell('ask', '');
  tell('hazard', JSON.stringify(hazard));
  return JSON.parse(answer);
}

function stand(_: null): Stood {
  let answer = '';
  document.addEventListener(
    'replica:answer',
    (event) => {
      answer = (event as CustomEvent<string>).detail;
    },
    { once: true },
  );
  document.dispatchEvent(new CustomEvent('replica:ask'));
  return JSON.parse(answer);
}

/** What stands in the box of a chat, and what in the one that was open instead, if any was. */
function returnTo(chat: string): Stood & { readonly strange: string } {
  const look = (): Stood => {
    let answer = '';
    document.addEventListener(
      'replica:answer',
      (event) => {
        answer = (event as CustomEvent<string>).detail;
      },
      { once: true },
    );
    document.dispatchEvent(new CustomEvent('replica:ask'));
    return JSON.parse(answer);
  };
  document.dispatchEvent(new CustomEvent('replica:hazard', { detail: '{}' }));
  const open = look();
  if (open.chat === chat) return { ...open, strange: '' };
  document.querySelector<HTMLElement>(`[data-chat="${chat}"]`)?.click();
  return { ...look(), strange: open.text };
}

/** Asks for an insertion as the sidebar does, on its line, and waits for the answer. */
function insert({ text, replace, request }: InsertionCase & { readonly request: string }): Promise<Told> {
  interface Port {
    postMessage(command: HostCommand): void;
    disconnect(): void;
    onMessage: { addListener(hear: (fact: HostFact) => void): void };
  }
  const world = globalThis as unknown as { chrome: { runtime: { connect(how: { name: string }): Port } } };
  const port = world.chrome.runtime.connect({ name: 'sidebar:here' });
  return new Promise((resolve) => {
    port.onMessage.addListener((fact) => {
      if (fact.type !== 'text.inserted' || fact.request !== request) return;
      port.disconnect();
      resolve(fact);
    });
    port.postMessage({ type: 'text.insert', request, key: 'whatsapp:Cláudia Regina Prates', text, replace });
  });
}
