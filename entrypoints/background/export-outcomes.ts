import type * as z from 'zod';
import { exportRows, type pageMessage } from '@/contracts/runtime-message.ts';
import { callForTextAsUser } from '@/utils/session.ts';
import { readSettings } from '@/utils/settings.ts';
import { type Failure, failureOf } from './answer.ts';
import type { Background } from './background.ts';

type Verb = (typeof pageMessage)['outcomes.export'];

/** The beginning of a row in either form: a note may have lines of its own. */
const row = /^(\{"event_id":")?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}("|[,;](recorded|withdrawn)[,;])/gm;

/** Fetches a file of outcomes as the server writes it. */
export async function exportOutcomes(
  background: Background,
  query: z.output<Verb['request']>,
): Promise<{ ok: true; value: z.input<Verb['response']> } | Failure> {
  const { server_url } = await readSettings(background.db);
  const answer = await callForTextAsUser('outcomes.export', { query: { ...query, limit: exportRows } }, server_url);
  await background.learn(answer);
  if (!answer.ok) return failureOf(answer.failure);
  return { ok: true, value: { text: answer.value, rows: answer.value.match(row)?.length ?? 0 } };
}
