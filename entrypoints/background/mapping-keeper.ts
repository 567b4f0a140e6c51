import { browser } from 'wxt/browser';
import * as z from 'zod';
import { MappingDraft } from '@/contracts/picker.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { Note } from '@/utils/db/note.ts';

/** What records say, and where they stand: not for the disk. */
const Said = MappingDraft.pick({ trials: true, seen: true });
const Kept = MappingDraft.omit({ trials: true, seen: true });
const drafts = new Note('mapping-drafts', z.record(z.string(), Kept), {});
const storageKey = 'mapping-trials';
/** Drafts of so many CRMs; the one longest untouched makes room. */
const MOST = 10;

/** The map that is being made for an origin; null where none is. What was tried is known until the browser is closed. */
export async function readDraft(db: CombinadoDatabase, origin: string): Promise<MappingDraft | null> {
  const kept = (await drafts.read(db))[origin];
  if (!kept) return null;
  const said = (await readSaid())[origin] ?? { trials: [], seen: [] };
  return { ...kept, ...said };
}

/** Keeps a draft, or with null forgets it. */
export async function writeDraft(db: CombinadoDatabase, origin: string, draft: MappingDraft | null): Promise<void> {
  const { [origin]: _, ...others } = await readSaid();
  if (draft) {
    const { trials, seen, ...kept } = draft;
    await browser.storage.session.set({ [storageKey]: { ...others, [origin]: { trials, seen } } });
    await change(db, (before) => [...before.filter(([name]) => name !== origin), [origin, kept]]);
  } else {
    await browser.storage.session.set({ [storageKey]: others });
    await change(db, (before) => before.filter(([name]) => name !== origin));
  }
}

/** Forgets what records said while maps were being tried. */
export async function forgetTrials(): Promise<void> {
  await browser.storage.session.remove(storageKey);
}

type Entry = [string, z.infer<typeof Kept>];

function change(db: CombinadoDatabase, turn: (before: Entry[]) => Entry[]): Promise<void> {
  return db.transaction('rw', db.notes, async () => {
    const before = Object.entries(await drafts.read(db));
    await drafts.write(db, Object.fromEntries(turn(before).slice(-MOST)));
  });
}

async function readSaid(): Promise<Record<string, z.infer<typeof Said>>> {
  const found: unknown = (await browser.storage.session.get(storageKey))[storageKey];
  return z.record(z.string(), Said).safeParse(found).data ?? {};
}
