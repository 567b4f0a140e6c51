import type { Playbook } from '../playbook/playbook.ts';
import type { Evidence, Verdict } from './verdict.ts';

type Said = Pick<Verdict, 'result' | 'proof' | 'at'> & {
  readonly evidence?: readonly Evidence[];
  readonly near_miss?: Verdict['near_miss'];
  readonly values?: Verdict['values'];
  readonly likelihood?: Verdict['likelihood'];
};

/** A verdict on one rule of a playbook. */
export function makeVerdict(playbook: Playbook, kind: Verdict['rule']['kind'], id: string, said: Said): Verdict {
  return {
    rule: { kind, id, playbook: playbook.id, version: playbook.version },
    result: said.result,
    proof: said.proof,
    at: said.at,
    evidence: [...(said.evidence ?? [])],
    near_miss: said.near_miss ?? null,
    values: said.values ?? null,
    ...(said.likelihood === undefined ? {} : { likelihood: said.likelihood }),
  };
}
