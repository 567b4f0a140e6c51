import type { OutcomeRecord } from '@/contracts/event.ts';

/** The least that can be recorded of a conversation: nobody was reached. */
export function sampleOutcome(changes: Partial<OutcomeRecord> = {}): OutcomeRecord {
  return {
    outcome: 'no_contact',
    account_ref: '88-41207',
    channel: 'whatsapp',
    audience: 'debtor',
    stage: null,
    reason: null,
    amount: null,
    date: null,
    method: null,
    callback_at: null,
    agreement: null,
    consent: null,
    summary_hash: null,
    note: '',
    started_at: '2026-11-24T13:00:00Z',
    ended_at: '2026-11-24T13:05:00Z',
    verdicts: [],
    score: null,
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
}
