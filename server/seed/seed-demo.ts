import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import type { Backend } from '../backend.ts';
import { seedRequest } from './seed-request.ts';
import { type SeedCounts, type SeedSize, seedWorld } from './seed-world.ts';
import { worlds } from './worlds.ts';

/** A believable month of two teams of twelve. */
export const demoSize: SeedSize = { agents: 12, interactions: 2800, days: 30, accounts: 200 };

/** Puts the demo's two organisations in. Safe to repeat. */
export async function seedDemo(backend: Backend): Promise<Record<string, SeedCounts>> {
  const counts: Record<string, SeedCounts> = {};
  for (const world of Object.values(worlds)) {
    const playbook = loadPlaybook(world.playbook);
    counts[world.slug] = await seedWorld(backend, world, playbook, { ...demoSize, demoOneShort: true });
    await seedRequest(backend, world, playbook);
  }
  return counts;
}

/** The same, only where there is no organisation yet; null otherwise. */
export async function seedDemoIfEmpty(backend: Backend): Promise<Record<string, SeedCounts> | null> {
  const any = await backend.db.selectFrom('organisations').select('id').limit(1).executeTakeFirst();
  return any ? null : seedDemo(backend);
}
