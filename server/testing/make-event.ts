import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { EventEnvelope, OutcomeRecord } from '@/contracts/event.ts';
import type { TestHouse } from './test-house.ts';

export interface EventMaker {
  readonly device: string;
  /** The next event of this device; `changes` replace fields of its record, `seq` its place. */
  readonly next: (changes?: Partial<OutcomeRecord>, seq?: number) => EventEnvelope;
}

/** Makes good outcome events of one device, on the published fixture playbook. */
export async function eventMaker(house: TestHouse, token: string): Promise<EventMaker> {
  const { body } = await house.call('GET', '/v1/playbooks/fixture/head', { token });
  const head = JSON.parse((body as { body: string }).body) as { version: number; hash: string };
  const device = randomUUID();
  let last = 0;
  return {
    device,
    next: (changes = {}, seq) => {
      last = seq ?? last + 1;
      const at = house.now().toISOString();
      const record: OutcomeRecord = {
        outcome: 'refusal',
        account_ref: 'R-1',
        channel: 'whatsapp',
        audience: 'debtor',
        stage: 'early',
        reason: 'forgot',
        amount: null,
        date: null,
        method: null,
        callback_at: null,
        agreement: null,
        consent: null,
        summary_hash: null,
        note: '',
        started_at: at,
        ended_at: at,
        verdicts: [greeted(head.version)],
        score: 12,
        degraded: false,
        version: 1,
        replaces: null,
        why_changed: null,
        next_action: null,
        direction: null,
        recording_url: null,
        third_party_relation: null,
        dispute_detail: null,
        receipt: null,
        ...changes,
      };
      return {
        id: uuidv7(),
        device_id: device,
        seq: last,
        occurred_at: at,
        interaction_id: randomUUID(),
        playbook: { id: 'fixture', version: head.version, hash: head.hash },
        payload: { type: 'outcome.logged', record },
      };
    },
  };
}

function greeted(version: number): OutcomeRecord['verdicts'][number] {
  return {
    rule: { kind: 'disclosure', id: 'identify_agent', playbook: 'fixture', version },
    result: 'met',
    proof: 'detected',
    at: null,
    evidence: [],
    near_miss: null,
    values: null,
  };
}
