import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import type { ApiFailure } from '../api-client.ts';
import { callForJsonAsUser } from '../session.ts';
import { sha256Hex } from './sha256-hex.ts';

/** `refused`: what came is wrong. `failure`: it could not be had; another time perhaps. */
export type NotFetched = { ok: false; refused: string } | { ok: false; failure: ApiFailure };

/** Fetches what a head names by its hash, and proves that its content has this hash. What it says is not looked at. */
export async function fetchProven(
  route: 'packs.read' | 'selectors.read',
  hash: string,
  serverUrl: string,
): Promise<{ ok: true; value: unknown } | NotFetched> {
  const answer = await callForJsonAsUser(route, { params: { hash } }, serverUrl);
  if (!answer.ok) return { ok: false, failure: answer.failure };
  if ((await sha256Hex(canonicalJson(answer.value))) !== hash)
    return { ok: false, refused: 'Its content is not what was signed.' };
  return answer;
}
