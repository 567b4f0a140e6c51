import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { EventEnvelope, EventPayload, PlaybookRef } from '@/contracts/event.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { makeOutcome } from '@/server/seed/make-outcome.ts';
import { Random } from '@/server/seed/random.ts';
import type { World } from '@/server/seed/worlds.ts';

/** What a batch holds: what an extension sends on a working day, or nothing but outcomes, the heaviest that there is. */
export type Mix = 'working_day' | 'outcomes';

export interface BatchMaker {
  readonly world: World;
  readonly playbook: Playbook;
  readonly hash: string;
  readonly accounts: readonly Account[];
  /** When the last conversation that was made ended, in ms: people's conversations end one after another. */
  ended: number;
}

/** Batches of one device, each a request's body, with events that no other batch has. */
export function makeBatches(maker: BatchMaker, mix: Mix, count: number, size: number): EventEnvelope[][] {
  const { world, playbook, hash, accounts } = maker;
  const device_id = randomUUID();
  const random = new Random(device_id);
  const ref: PlaybookRef = { id: playbook.id, version: playbook.version, hash };
  let seq = 0;
  let started: Extract<EventPayload, { type: 'interaction.started' }> | null = null;
  let interaction_id = randomUUID();
  const next = (): EventEnvelope => {
    seq += 1;
    const at = new Date();
    const envelope = { id: uuidv7(), device_id, seq, occurred_at: at.toISOString(), interaction_id, playbook: ref };
    const other = mix === 'working_day' ? random.next() : 1;
    if (other < 0.02)
      return {
        ...envelope,
        interaction_id: null,
        playbook: null,
        payload: { type: 'device.reported', next_seq: seq + 1, pending: 1, refused: 0, oldest_at: null },
      };
    if (other < 0.05) return { ...envelope, payload: { type: 'script.gap', words: 'parcelar no cartão', stage: null } };
    if (mix === 'working_day' && !started) {
      started = {
        type: 'interaction.started',
        channel: 'whatsapp',
        account_ref: random.pick(accounts).ref,
        stage: null,
      };
      return { ...envelope, payload: started };
    }
    const account = accounts.find(({ ref: known }) => known === started?.account_ref) ?? random.pick(accounts);
    maker.ended += 1;
    const ended_at = new Date(maker.ended).toISOString();
    const record = { ...makeOutcome(world, playbook, account, 0.85, at, random), started_at: ended_at, ended_at };
    started = null;
    interaction_id = randomUUID();
    return { ...envelope, payload: { type: 'outcome.logged', record } };
  };
  return Array.from({ length: count }, () => Array.from({ length: size }, next));
}
