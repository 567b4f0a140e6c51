import type { FrameRead } from '@/contracts/frame-news.ts';
import type { AdapterHealth, HostCommand, HostFact } from '@/contracts/host-facts.ts';
import type { SelectorsInForce } from '@/contracts/selector-set.ts';

export type WhyNot = NonNullable<Extract<HostFact, { type: 'text.inserted' }>['why']>;

/** How an insertion ended. `copied`: the page would not take it, so it is on the clipboard and the agent pastes it. */
export interface Insertion {
  readonly result: 'inserted' | 'copied' | 'failed';
  readonly why: WhyNot | null;
}

export type TellFact = (fact: HostFact) => void;
export type InsertCommand = Extract<HostCommand, { type: 'text.insert' }>;
export type FillCommand = Extract<HostCommand, { type: 'form.fill' }>;
export type Filled = Omit<Extract<HostFact, { type: 'form.filled' }>, 'type' | 'request'>;
export type SendVerdict = Extract<HostCommand, { type: 'send.verdict' }>;

/** What one kind of host page can do for us. All DOM knowledge of that page lives behind this port. */
export interface HostAdapter<Reading = unknown> {
  readonly id: AdapterHealth['adapter'];
  /** Whether this adapter is made for the page. Cheap: looks at the address only. */
  match(url: URL): boolean;
  /**
   * Takes what the page looks like and what may be done on it, now and whenever that changes. Absent for pages that are
   * read without.
   */
  use?(inForce: SelectorsInForce): void;
  /** Reads the page once, as it stands. Never throws on an unexpected page: that is what `health` is for. */
  read(): Reading;
  /** Tells every fact that changes until `signal` aborts. Begins with what is there. */
  observe(tell: TellFact, signal: AbortSignal): void;
  /** Puts text where the agent writes, and reads it back before saying so. Sends nothing. */
  insert(command: InsertCommand): Promise<Insertion>;
  /** Fills the page's own form for an outcome and reads it back. Saves nothing. Absent where a page has no such form. */
  fill?(command: FillCommand): Promise<Filled>;
  /** Tells the page's own scripts of an outcome, where they may know. Absent where no page listens. */
  announce?(command: Extract<HostCommand, { type: 'outcome.announce' }>): void;
  /** Watches the ways out of the composer; returns the door through which verdicts come in. Null where there is no composer. */
  hold(tell: TellFact, signal: AbortSignal): ((verdict: SendVerdict) => void) | null;
  /** Puts the keyboard where the agent writes, if there is such a place. */
  focus(): void;
  /** Takes what frames of another origin show in this page, whole, at each change. Absent where a page has none. */
  hearFrames?(frames: readonly FrameRead[]): void;
  /** Which anchors are there now. */
  probe(): AdapterHealth;
}
