import type { EventAnswer } from '@/contracts/event.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { OutboxEntry } from '../db/rows.ts';

/**
 * Writes down what the server said of each event of `batch`, by id and never by position. Stored and duplicate ones leave;
 * refused ones stay, with the reason, out of the way of the others; those without an answer wait on.
 *
 * @returns how many the server spoke of.
 */
export async function applyAnswers(
  db: CombinadoDatabase,
  batch: readonly OutboxEntry[],
  answers: readonly EventAnswer[],
  at: string,
): Promise<number> {
  const answerOf = new Map(answers.map((answer) => [answer.id, answer]));
  const delivered = batch.filter((entry) => ['stored', 'duplicate'].includes(answerOf.get(entry.id)?.result ?? ''));
  const kept = batch.filter((entry) => !delivered.includes(entry));
  await db.transaction('rw', db.outbox, db.acknowledgements, async () => {
    await db.acknowledgements.bulkPut(
      delivered.map(({ id, user_id, seq, envelope }) => ({ id, user_id, seq, type: envelope.payload.type, at })),
    );
    await db.outbox.bulkDelete(delivered.map((entry) => entry.id));
    await db.outbox.bulkUpdate(
      kept.map(({ id }) => {
        const answer = answerOf.get(id);
        return answer
          ? { key: id, changes: { state: 'refused' as const, why: answer.why ?? 'The server gave no reason.' } }
          : { key: id, changes: { state: 'kept' as const } };
      }),
    );
  });
  return batch.filter((entry) => answerOf.has(entry.id)).length;
}
