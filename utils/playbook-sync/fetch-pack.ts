import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { parsePlaybook } from '@/domain/playbook/parse-playbook.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { ApiFailure } from '../api-client.ts';
import { callForJsonAsUser } from '../session.ts';
import { sha256Hex } from './sha256-hex.ts';

export type FetchedPack =
  | { ok: true; playbook: Playbook }
  /** The pack itself is wrong. */
  | { ok: false; refused: string }
  /** It could not be had; another time perhaps. */
  | { ok: false; failure: ApiFailure };

/** Fetches a pack and proves it: its content has this hash, and this build understands all of it. */
export async function fetchPack(hash: string, serverUrl: string): Promise<FetchedPack> {
  const answer = await callForJsonAsUser('packs.read', { params: { hash } }, serverUrl);
  if (!answer.ok) return { ok: false, failure: answer.failure };
  if ((await sha256Hex(canonicalJson(answer.value))) !== hash) {
    return { ok: false, refused: 'Its content is not what was signed.' };
  }
  const parsed = parsePlaybook(answer.value);
  if (parsed.ok) return { ok: true, playbook: parsed.playbook };
  const [problem] = parsed.problems;
  return { ok: false, refused: problem ? `${problem.path}: ${problem.reason}` : 'It is not a playbook.' };
}
