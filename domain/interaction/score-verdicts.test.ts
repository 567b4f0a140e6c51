import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAgreement } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { type Grade, gradeOf } from './grade.ts';
import { makeVerdict } from './make-verdict.ts';
import { type ScoredRecord, scoreVerdicts } from './score-verdicts.ts';
import type { Verdict } from './verdict.ts';

const playbook = samplePlaybook();
const verdict = (
  kind: Verdict['rule']['kind'],
  id: string,
  result: Verdict['result'] = 'met',
  proof: Verdict['proof'] = 'detected',
): Verdict => makeVerdict(playbook, kind, id, { result, proof, at: null });
const record = (verdicts: Verdict[], changes: Partial<ScoredRecord> = {}): ScoredRecord => ({
  verdicts,
  channel: 'whatsapp',
  audience: 'debtor',
  stage: 'early',
  reason: null,
  agreement: null,
  degraded: false,
  ...changes,
});
const score = (verdicts: Verdict[], changes: Partial<ScoredRecord> = {}) =>
  scoreVerdicts(playbook, record(verdicts, changes));
const opening = [verdict('disclosure', 'identify_agent'), verdict('step', 'greeting'), verdict('step', 'identity')];

describe('scoreVerdicts', () => {
  it('has nothing to score where nothing was said, or where the page could not be read', () => {
    expect(score([]).score).toBeNull();
    expect(score(opening, { degraded: true }).score).toBeNull();
  });

  it('counts only what was reached', () => {
    expect(score(opening)).toMatchObject({ score: 100, lost: [] });
    // The offer shows that the person was confirmed: from there the purpose was due, and the steps between were skipped.
    const skipped = score([...opening, verdict('step', 'offer')]);
    expect(skipped.lost.map(({ id }) => id)).toEqual(['purpose_of_contact', 'check', 'purpose', 'reason']);
    expect(skipped).toMatchObject({ capped_by: 'purpose_of_contact', score: 50 });
  });

  it('counts a channel’s own disclosures only there', () => {
    expect(score(opening, { channel: 'voice' }).lost.map(({ id }) => id)).toEqual(['recording_notice']);
  });

  it('forgives what an answer led past, and only that', () => {
    const onward = {
      ...playbook,
      steps: playbook.steps.map((step) =>
        step.id === 'check' ? { ...step, answers: [{ id: 'q', label: 'q', to: 'offer' }] } : step,
      ),
    };
    const verdicts = [...opening, verdict('step', 'check'), verdict('step', 'offer')];
    expect(scoreVerdicts(onward, record(verdicts)).lost.map(({ id }) => id)).toEqual(['purpose_of_contact']);
    expect(scoreVerdicts(playbook, record(verdicts)).lost.map(({ id }) => id)).toEqual([
      'purpose_of_contact',
      'purpose',
      'reason',
    ]);
  });

  it('asks the whole closing of an agreement, and says why an item was lost', () => {
    const closed = score(
      [...opening, verdict('closing_item', 'total_amount', 'wrong_value'), verdict('closing_item', 'consent')],
      { agreement: sampleAgreement() },
    );
    const part = closed.parts.find(({ kind }) => kind === 'closing');
    expect(part).toMatchObject({ possible: 20, earned: 2.22 });
    expect(closed.lost.find(({ id }) => id === 'total_amount')?.why).toBe('wrong_value');
    const plain = score([...opening], { agreement: { ...sampleAgreement(), discount: null } });
    expect(plain.lost.some(({ id }) => id === 'discount')).toBe(false);
  });

  it('takes all of the prohibitions’ weight for one that is held, and caps where it is critical', () => {
    const broken = score([...opening, verdict('prohibition', 'threat_of_arrest', 'violated')]);
    expect(broken.parts.find(({ kind }) => kind === 'prohibitions')).toMatchObject({ earned: 0, possible: 25 });
    expect(broken).toMatchObject({ score: 50, capped_by: 'threat_of_arrest' });
    expect(score([...opening, verdict('prohibition', 'threat_of_arrest', 'ambiguous')]).score).toBe(100);
  });

  it('tells how much rests on the agent’s word', () => {
    const mixed = score([
      verdict('disclosure', 'identify_agent', 'met', 'declared'),
      verdict('step', 'greeting'),
      verdict('step', 'greeting', 'met', 'declared'),
    ]);
    expect(mixed).toMatchObject({ score: 100, declared: 50 });
  });

  it('asks of a third party only what is owed to one', () => {
    expect(
      score([verdict('disclosure', 'identify_agent'), verdict('step', 'other_message')], {
        audience: 'third_party',
      }).lost.map(({ id }) => id),
    ).toEqual(['other_greeting']);
  });

  it('stays from 0 to 100, its parts from 0 to what is possible, whatever the verdicts', () => {
    const ids = [
      'identify_agent',
      'purpose_of_contact',
      'greeting',
      'offer',
      'farewell',
      'threat_of_arrest',
      'total_amount',
      'consent',
      'unknown',
    ];
    const any = fc.array(
      fc.tuple(
        fc.constantFrom<Verdict['rule']['kind']>('disclosure', 'prohibition', 'step', 'closing_item'),
        fc.constantFrom(...ids),
        fc.constantFrom<Verdict['result']>('met', 'violated', 'wrong_value', 'near_miss', 'ambiguous'),
        fc.constantFrom<Verdict['proof']>('detected', 'declared'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('debtor' as const, 'guarantor' as const, 'third_party' as const),
        fc.boolean(),
        fc.constantFrom(null, 'early' as const, 'late' as const),
        (all, audience, agreed, stage) => {
          const verdicts = all.map(([kind, id, result, proof]) => verdict(kind, id, result, proof));
          const adherence = score(verdicts, { audience, stage, agreement: agreed ? sampleAgreement() : null });
          if (adherence.score === null) return;
          expect(adherence.score >= 0 && adherence.score <= 100).toBe(true);
          for (const part of adherence.parts)
            expect(part.earned <= part.possible + 0.01 && part.earned >= 0).toBe(true);
          const lost = adherence.lost.reduce((sum, each) => sum + each.points, 0);
          const earned = adherence.parts.reduce((sum, each) => sum + each.earned, 0);
          expect(Math.abs(earned + lost - 100)).toBeLessThan(0.5);
          expect(
            score([...verdicts].reverse(), { audience, stage, agreement: agreed ? sampleAgreement() : null }).score,
          ).toBe(adherence.score);
        },
      ),
    );
  });
});

describe('gradeOf', () => {
  it.each<[number | null, number, number, Grade]>([
    [90, 8, 8, 'A'],
    [89.9, 8, 8, 'B'],
    [80, 9, 8, 'B'],
    [65, 8, 8, 'C'],
    [64.9, 8, 8, 'D'],
    [100, 7, 8, 'few'],
    [null, 8, 8, 'na'],
    [90, 0, 8, 'na'],
  ])('%j over %d of %d is %s', (mean, counted, needed, grade) => expect(gradeOf(mean, counted, needed)).toBe(grade));
});
