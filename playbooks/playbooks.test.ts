import { describe, expect, it } from 'vitest';
import { ClosingItemId, type Playbook } from '@/domain/playbook/playbook.ts';
import { checkLexicon } from '@/domain/recognition/check-lexicon.ts';
import { joinLexicon } from './join-lexicon.ts';
import { loadPlaybook, type SampleName } from './load-playbook.ts';
import { rehearseTexts } from './rehearse-texts.ts';

const samples: readonly SampleName[] = ['vereda-br', 'cardenal-mx'];

/** Labels of the conversation set that every firm must be able to hear, show and score. */
const disclosures = [
  'identify_agent',
  'identify_company',
  'on_behalf_of_creditor',
  'verify_identity',
  'purpose_of_contact',
  'recording_notice',
  'debt_amount_and_origin',
  'payment_check',
  'data_privacy_notice',
  'complaint_channel',
  'payment_channel_safety',
  'breach_consequences',
  'credit_bureau_warning',
  'opt_out',
];
const prohibitions = [
  'threat_of_arrest',
  'threat_of_violence_or_harm',
  'shaming_or_insult',
  'third_party_debt_disclosure',
  'false_legal_action',
  'impersonating_authority',
  'false_urgency_or_amount',
  'contact_at_work_or_family_pressure',
  'personal_account_payment',
];
const objections = [
  'no_money',
  'already_paid',
  'not_mine',
  'will_not_pay',
  'angry',
  'wants_discount',
  'hardship',
  'dispute',
  'deceased',
  'complaint',
];
const reasons = [
  'unemployment',
  'income_drop',
  'illness',
  'death_in_family',
  'forgot',
  'waiting_salary',
  'bill_not_received',
  'other_debts',
  'dispute_amount',
  'not_my_debt_fraud',
  'already_paid',
  'product_complaint',
  'refuses_no_reason',
  'separation',
  'emergency_expense',
  'not_stated',
  'not_applicable',
];

const ids = (list: readonly { readonly id: string }[]): string[] => list.map((each) => each.id);

function textsOf(playbook: Playbook): string[] {
  return [
    ...playbook.steps.flatMap((step) => step.texts.map(({ text }) => text)),
    ...playbook.prohibitions.map((prohibition) => prohibition.alternative),
    ...playbook.closing.map((item) => item.text),
  ];
}

describe.each(samples)('%s', (name) => {
  const playbook = loadPlaybook(name);

  it('has the five stages, each with its own limits, words and offer', () => {
    expect(ids(playbook.stages)).toEqual(['preventive', 'early', 'mid', 'late', 'charge_off']);
    const discounts = playbook.stages.map((stage) => stage.limits.max_discount_percent);
    expect(new Set(discounts).size).toBe(5);
    const offers = playbook.stages.slice(1).map((stage) => stage.flows.debtor.find((id) => id.startsWith('offer_')));
    expect(new Set(offers).size).toBe(4);
  });

  it('knows every disclosure, prohibition, objection, reason and closing item', () => {
    expect(ids(playbook.disclosures)).toEqual(disclosures);
    expect(ids(playbook.prohibitions)).toEqual(prohibitions);
    expect(ids(playbook.objections)).toEqual(expect.arrayContaining(objections));
    expect(ids(playbook.reasons)).toEqual(reasons);
    expect(ids(playbook.closing).sort()).toEqual([...ClosingItemId.options].sort());
  });

  it('gives each outcome the letter of the look', () => {
    const keys = Object.fromEntries(playbook.outcomes.map((outcome) => [outcome.key, outcome.id]));
    expect(keys).toEqual({
      A: 'agreement',
      P: 'promise',
      Q: 'settled',
      D: 'callback',
      I: 'information_given',
      J: 'already_paid',
      U: 'refusal',
      X: 'escalated',
      V: 'third_party_message',
      E: 'wrong_number',
      Z: 'no_contact',
    });
  });

  it('reaches every step, by a flow, an objection, a reason, an answer or a branch', () => {
    const reached = new Set([
      ...playbook.stages.flatMap((stage) => Object.values(stage.flows).flat()),
      ...playbook.objections.map((objection) => objection.step),
      ...playbook.reasons.flatMap((reason) => reason.leads_to ?? []),
      ...playbook.steps.flatMap((step) => [...step.answers, ...step.branches].flatMap(({ to }) => to ?? [])),
    ]);
    expect(ids(playbook.steps).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('offers in words no more than the stage permits', () => {
    for (const stage of playbook.stages) {
      const steps = playbook.steps.filter(
        (step) => stage.flows.debtor.includes(step.id) && step.kind === 'offer_presented',
      );
      for (const { text } of steps.flatMap((step) => step.texts)) {
        for (const [, percent] of text.matchAll(/(\d+)\s?% de d/g))
          expect(Number(percent)).toBeLessThanOrEqual(stage.limits.max_discount_percent);
        for (const [, count] of text.matchAll(/até (\d+) (?:vezes|parcelas)|hasta en (\d+)|hasta (\d+) pagos/g)) {
          if (count) expect(Number(count)).toBeLessThanOrEqual(stage.limits.max_instalments);
        }
      }
    }
  });

  it('keeps to the tone and to what the composer leaves as it is', () => {
    for (const text of textsOf(playbook)) {
      expect(text).not.toMatch(/[!¡]|:\)|:\(|\p{Extended_Pictographic}/u);
      expect(text).not.toMatch(/^\s*(?:[-*>]|\d+\.)\s/m);
    }
  });

  it('tells a third party nothing of the debt, not even whose it would be', () => {
    const steps = playbook.steps.filter((step) => step.audiences.includes('third_party'));
    const words =
      /\{(?:creditor|company|product|contract|balance|overdue|days_past_due|due_date)[,}]|d[ií]vida|cobran|atras|adeudo|saldo|cr[eé]dito|pagamento|\bpago\b/i;
    for (const { text } of steps.flatMap((step) => step.texts)) expect(text).not.toMatch(words);
  });

  it('is heard saying what it says, in every text, channel and audience', () => {
    expect(rehearseTexts(playbook)).toEqual([]);
  });

  it('carries only the cues it names, and their examples hold', () => {
    expect(checkLexicon(playbook.lexicon)).toEqual([]);
  });
});

describe('a wrong playbook', () => {
  it('is not given cues that it does not name', () => {
    expect(joinLexicon({ steps: [{ cue: 'no_such_cue' }] })).toEqual({
      steps: [{ cue: 'no_such_cue' }],
      lexicon: { concepts: [], cues: [] },
    });
  });
});
