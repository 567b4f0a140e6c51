import { Playbook } from '@/domain/playbook/playbook.ts';
import type { Database } from '../db/open-database.ts';

const most = 64;
const shelf = new Map<string, Playbook>();

/** The playbook under this hash, parsed; null where the organisation has none such. Packs never change, so they are kept. */
export async function findPack(db: Database, orgId: string, hash: string): Promise<Playbook | null> {
  const key = `${orgId}/${hash}`;
  const kept = shelf.get(key);
  if (kept) return kept;
  const row = await db
    .selectFrom('packs')
    .select('body')
    .where('org_id', '=', orgId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!row) return null;
  const playbook = Playbook.parse(JSON.parse(row.body));
  const oldest = shelf.size >= most ? shelf.keys().next().value : undefined;
  if (oldest) shelf.delete(oldest);
  shelf.set(key, playbook);
  return playbook;
}
