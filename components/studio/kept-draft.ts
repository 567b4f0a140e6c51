import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';

/** A draft that the server has not taken yet, kept in this browser. It holds a firm's texts and no personal data. */
const KeptDraft = z.strictObject({
  base_version: z.int(),
  /** When the server's own draft was saved that this one was written over; null where there was none. */
  onto: Instant.nullable(),
  body: z.unknown(),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

const key = (owner: string, playbook: string) => `draft:${owner}:${playbook}`;

/** Keeps the draft until `forgetDraft`. Throws where the browser has no room. */
export function keepDraft(owner: string, playbook: string, draft: KeptDraft): void {
  localStorage.setItem(key(owner, playbook), JSON.stringify(draft));
}

/** The draft kept for this person and playbook; null where there is none, or none that can be read. */
export function findKeptDraft(owner: string, playbook: string): KeptDraft | null {
  const text = localStorage.getItem(key(owner, playbook));
  if (text === null) return null;
  try {
    return KeptDraft.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function forgetDraft(owner: string, playbook: string): void {
  localStorage.removeItem(key(owner, playbook));
}
