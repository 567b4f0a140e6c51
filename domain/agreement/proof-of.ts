import type { Evidence, Verdict } from '../interaction/verdict.ts';
import type { ClosingItemId } from '../playbook/playbook.ts';
import type { ClosingProof, ItemProof } from '../recognition/hearing.ts';

/** What the words prove of one item. */
export interface Found {
  /** Null where it was not said at all. */
  readonly result: Verdict['result'] | null;
  readonly evidence: readonly Evidence[];
  readonly said: string | null;
}

/** What was found of one item of the closing; of dates and values, all of them or none. */
export function proofOf(id: ClosingItemId, proof: ClosingProof): Found {
  switch (id) {
    case 'due_dates':
    case 'instalment_values': {
      const all = proof[id];
      const wrong = all.find((each) => each.result === 'wrong_value');
      if (wrong) return { result: 'wrong_value', evidence: wrong.evidence, said: wrong.said };
      const present = all.length > 0 && all.every((each) => each.result === 'present');
      return { result: present ? 'met' : null, evidence: present ? distinct(all) : [], said: null };
    }
    case 'doubts_asked':
      return {
        result: proof.doubts_asked.result === 'yes' ? 'met' : null,
        evidence: proof.doubts_asked.evidence,
        said: null,
      };
    case 'consent': {
      const { result, evidence } = proof.consent;
      return { result: result === 'yes' ? 'met' : result === 'ambiguous' ? 'ambiguous' : null, evidence, said: null };
    }
    default: {
      const { result, evidence, said } = proof.items[id];
      return { result: result === 'present' ? 'met' : result === 'wrong_value' ? 'wrong_value' : null, evidence, said };
    }
  }
}

/** One sentence often states all instalments; its words are shown once. */
function distinct(proofs: readonly ItemProof[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { evidence } of proofs)
    for (const each of evidence) seen.set(`${each.turn_id}:${each.start}:${each.end}`, each);
  return [...seen.values()];
}
