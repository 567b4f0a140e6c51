import Dexie from 'dexie';
import type { CombinadoDatabase } from '../db/database.ts';
import type { OutboxEntry } from '../db/rows.ts';
import { sealEvent } from './seal-event.ts';

/** Seals what an older build left open in the outbox, for whoever there is a key. Begun again, it goes on where it was. */
export async function sealWaiting(db: CombinadoDatabase): Promise<void> {
  for (const { user_id, seal } of await db.devices.toArray()) {
    if (!seal) continue;
    const range = db.outbox.where('[user_id+seq]').between([user_id, Dexie.minKey], [user_id, Dexie.maxKey]);
    for (const id of (await range.filter(isOpen).primaryKeys()) as string[]) {
      await db.transaction('rw', db.outbox, async () => {
        const { envelope } = (await db.outbox.get(id)) ?? {};
        if (!envelope || 'sealed' in envelope.payload) return;
        await db.outbox.update(id, { envelope: await Dexie.waitFor(sealEvent(envelope as never, seal)) });
      });
    }
  }
}

const isOpen = ({ envelope }: OutboxEntry): boolean => !('sealed' in envelope.payload);
