import { expect, test } from 'vitest';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { claimsOf } from './claims-of.ts';
import type { ReadyEvent } from './prepare-event.ts';

const playbook = loadPlaybook('vereda-br');
const at = new Date('2026-11-24T13:00:00Z');

/** An outcome as ingest has it ready; only what a claim is made of is told. */
function logged(outcome: string, changes: object = {}): ReadyEvent {
  const record = {
    outcome,
    account_ref: 'A-1',
    date: '2026-11-12',
    amount: null,
    method: null,
    receipt: 'received',
    version: 1,
    ...changes,
  };
  return {
    event: { id: 'e', interaction_id: 'i', occurred_at: at.toISOString() },
    actor: { user_id: 'a' },
    received: at,
    record,
    playbook,
    scored: null,
    request: null,
    claim: null,
    change: null,
  } as unknown as ReadyEvent;
}
const claims = (...ready: ReadyEvent[]) => claimsOf(ready);

test('a conversation that ends with “already paid” is a claim, whether or not the agent took it down before', () => {
  expect(claims(logged('already_paid'))).toEqual([
    {
      id: 'e',
      interaction_id: 'i',
      agent_id: 'a',
      at,
      claim: { account_ref: 'A-1', paid_on: '2026-11-12', amount: null, method: null, receipt: 'received' },
    },
  ]);
  expect(claims(logged('already_paid', { receipt: null }))[0]?.claim.receipt).toBe('asked');
});

test('other ends, corrections, and conversations about no account are none', () => {
  expect(claims(logged('refusal'), logged('escalated'), logged('wrong_number'))).toEqual([]);
  expect(claims(logged('already_paid', { version: 2 }))).toEqual([]);
  expect(claims(logged('already_paid', { account_ref: null }))).toEqual([]);
});
