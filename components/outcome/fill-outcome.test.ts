import { describe, expect, it } from 'vitest';
import { OutcomeRecord } from '@/contracts/event.ts';
import { impossibleOutcomes } from '@/domain/interaction/propose-outcome.ts';
import { sampleAgreement, sampleNow } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { fillOutcome } from './fill-outcome.ts';
import { basisOfRecord, type OutcomeBasis } from './outcome-basis.ts';

const playbook = loadPlaybook('vereda-br');
const agreement = sampleAgreement();
const zone = 'America/Sao_Paulo';

function basis(proposed: string | null, changes: Partial<OutcomeBasis> = {}): OutcomeBasis {
  return {
    playbook,
    audience: 'debtor',
    proposal: {
      proposed,
      possible: playbook.outcomes.map(({ id }) => id),
      impossible: {},
      quote: null,
      reason: 'not_stated',
      call_back: null,
      allowed_at: null,
    },
    draft: { amount: agreement.total, date: '2026-11-27', method: 'pix', reason: 'not_stated', agreement },
    place: { jurisdiction: 'BR', region: 'SP', zone, channel: 'whatsapp' },
    zone,
    now: sampleNow,
    note: (outcome) => `Falei com o titular. ${outcome?.name}.`,
    veiled: null,
    recording_url: null,
    former: null,
    ...changes,
  };
}

describe('a first record', () => {
  it('of an agreed deal lacks nothing: nobody has to write', () => {
    const { problems, entry } = fillOutcome(basis('agreement'), {});
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({
      outcome: 'agreement',
      agreement,
      amount: agreement.total,
      date: '2026-11-27',
      reason: 'not_stated',
      next_action: { kind: 'follow_up_message' },
      why_changed: null,
    });
  });

  it('keeps only what its outcome asks for', () => {
    const { entry } = fillOutcome(basis('agreement'), { outcome: 'refusal' });
    expect(entry).toMatchObject({ outcome: 'refusal', agreement: null, amount: null, date: null, method: null });
  });

  it('says what is missing: an outcome, a time to call, a receipt, an address that is none', () => {
    expect(fillOutcome(basis(null), {}).problems).toEqual(['outcome']);
    expect(fillOutcome(basis('callback'), {}).problems).toEqual(['callback_at']);
    expect(fillOutcome(basis('already_paid'), {}).problems).toEqual(['receipt']);
    expect(fillOutcome(basis('agreement'), { recording_url: 'http://gravador.example/1' }).problems).toEqual([
      'recording_url',
    ]);
    expect(fillOutcome(basis('agreement'), { recording_url: 'https://gravador.example/1' }).problems).toEqual([]);
    const at = '2026-11-25T13:00:00Z';
    const called = fillOutcome(basis('callback'), { next_action: { kind: 'call_back', at, zone } });
    expect(called.problems).toEqual([]);
    expect(called.entry).toMatchObject({ callback_at: at, next_action: { kind: 'call_back', at, zone } });
  });

  it('with a third party holds nothing of the debt, whatever is known', () => {
    const { fields, entry, problems } = fillOutcome(basis('third_party_message', { audience: 'third_party' }), {
      third_party_relation: 'child',
    });
    expect(fields).toEqual(['third_party_relation', 'next_action']);
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({
      third_party_relation: 'child',
      reason: null,
      amount: null,
      date: null,
      method: null,
      agreement: null,
      dispute_detail: null,
      receipt: null,
    });
  });

  it('takes an amount as the country writes it, and none that cannot be read', () => {
    const typed = { outcome: 'promise', amount: '1.234,56' };
    expect(fillOutcome(basis(null), typed).entry?.amount).toEqual({ minor: 123_456, currency: 'BRL' });
    expect(fillOutcome(basis(null), { ...typed, amount: 'muito' }).problems).toEqual(['amount']);
  });
});

describe('a correction', () => {
  const { entry } = fillOutcome(basis('agreement'), {
    note: 'Como ficou.',
    recording_url: 'https://gravador.example/1',
  });
  const record = OutcomeRecord.parse({
    ...entry,
    account_ref: '88-41207',
    channel: 'whatsapp',
    audience: 'debtor',
    stage: 'early',
    consent: 'yes',
    summary_hash: null,
    started_at: sampleNow,
    ended_at: sampleNow,
    verdicts: [],
    score: null,
    degraded: false,
  });

  it('begins as the record stands, to the last field', () => {
    const filled = fillOutcome(basisOfRecord(playbook, record, '2026-12-20T13:00:00Z'), {});
    expect(filled.problems).toEqual([]);
    expect(filled.entry).toEqual({ ...entry, why_changed: null });
  });

  it('of another outcome has another next step, and the reason it was changed', () => {
    const typed = { outcome: 'already_paid', receipt: 'received', why_changed: ' Mandou o comprovante. ' };
    expect(fillOutcome(basisOfRecord(playbook, record, sampleNow), typed).entry).toMatchObject({
      outcome: 'already_paid',
      receipt: 'received',
      agreement: null,
      next_action: { kind: 'check_payment' },
      why_changed: 'Mandou o comprovante.',
    });
  });

  it('can turn no talk without a deal into one with a deal', () => {
    const { proposal } = basisOfRecord(playbook, { ...record, agreement: null, outcome: 'refusal' }, sampleNow);
    expect(proposal.impossible).toEqual(impossibleOutcomes(playbook, 'debtor', false));
    expect(proposal.impossible).toMatchObject({ agreement: 'no_deal', third_party_message: 'audience' });
  });
});
