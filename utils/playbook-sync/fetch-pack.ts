import { parsePlaybook } from '@/domain/playbook/parse-playbook.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { fetchProven, type NotFetched } from './fetch-proven.ts';

export type FetchedPack = { ok: true; playbook: Playbook } | NotFetched;

/** Fetches a pack and proves it: its content has this hash, and this build understands all of it. */
export async function fetchPack(hash: string, serverUrl: string): Promise<FetchedPack> {
  const fetched = await fetchProven('packs.read', hash, serverUrl);
  if (!fetched.ok) return fetched;
  const parsed = parsePlaybook(fetched.value);
  if (parsed.ok) return { ok: true, playbook: parsed.playbook };
  const [problem] = parsed.problems;
  return { ok: false, refused: problem ? `${problem.path}: ${problem.reason}` : 'It is not a playbook.' };
}
