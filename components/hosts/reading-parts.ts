import type { AdapterHealth } from '@/contracts/host-facts.ts';

/** What a page is read for, as people would call it. */
export const readingParts = ['who', 'messages', 'times', 'sides', 'composer', 'send'] as const;
export type ReadingPart = (typeof readingParts)[number];

/** `unused`: the page has no use for it now, or nothing is read at all. */
export type PartState = 'read' | 'other_way' | 'not_read' | 'unused';

const parts: Readonly<Record<string, ReadingPart>> = {
  chat: 'who',
  header: 'who',
  title: 'who',
  subtitle: 'who',
  drawer: 'who',
  side: 'who',
  list: 'messages',
  rows: 'messages',
  text: 'messages',
  bubble: 'messages',
  quoted: 'messages',
  deleted: 'messages',
  forwarded: 'messages',
  preText: 'times',
  meta: 'times',
  tailIn: 'sides',
  tailOut: 'sides',
  sender: 'sides',
  author: 'sides',
  direction: 'sides',
  footer: 'composer',
  composer: 'composer',
  sendButton: 'send',
  captionBox: 'send',
  captionSend: 'send',
  editBox: 'send',
  editSend: 'send',
};

/** The part that an anchor, a fallback (`title#1`) or a missing anchor belongs to; null for one that only helps along. */
export function partOf(anchor: string): ReadingPart | null {
  return parts[anchor.split('#')[0] ?? ''] ?? null;
}

/** How each part of the page is read now. Messages that cannot be read have no times and no sides to be read either. */
export function stateOfParts(health: AdapterHealth): { readonly part: ReadingPart; readonly state: PartState }[] {
  const { state, missing, fallbacks, anchors } = health;
  const reads = state === 'ok' || state === 'drift' || state === 'broken';
  const lost = new Set([missing, ...anchors.flatMap((each) => (each.state === 'missing' ? each.name : []))].map(of));
  const drifted = new Set(
    [...fallbacks, ...anchors.flatMap((each) => (each.state === 'fallback' ? each.name : []))].map(of),
  );
  if (lost.has('messages')) for (const part of ['times', 'sides'] as const) lost.add(part);
  if (lost.has('composer')) lost.add('send');
  return readingParts.map((part) => ({
    part,
    state: !reads ? 'unused' : lost.has(part) ? 'not_read' : drifted.has(part) ? 'other_way' : 'read',
  }));
}

const of = (anchor: string | null) => anchor && partOf(anchor);
