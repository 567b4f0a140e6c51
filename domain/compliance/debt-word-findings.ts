import type { Turn } from '../conversation/turn.ts';
import type { ProhibitionFinding } from '../interaction/evaluation.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { makeVerdict } from '../interaction/make-verdict.ts';
import { textHash } from '../interaction/text-hash.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { renderText, type VariableValues } from '../playbook/render-text.ts';
import { findDebtWords } from './find-debt-words.ts';

/**
 * Any word of the debt in a text about to be sent to a third party, under the playbook's own prohibition for third
 * parties; none where the playbook has no such rule, or an override let this text through.
 */
export function debtWordFindings(
  playbook: Playbook,
  { account, organisation }: Pick<Interaction, 'account' | 'organisation'>,
  folded: FoldedActions,
  draft: Turn,
  values: VariableValues,
): ProhibitionFinding[] {
  if (folded.audience !== 'third_party') return [];
  const rule = playbook.prohibitions.find(({ when }) =>
    when.some((condition) => condition.if === 'audience' && condition.is.includes('third_party')),
  );
  if (!rule) return [];
  const hash = textHash(draft.text);
  if (folded.overrides.some((each) => each.prohibition === rule.id && each.text_hash === hash)) return [];
  const found = findDebtWords(draft.text, playbook.locale, { account, company: organisation.name });
  if (found.length === 0) return [];
  const { id, name, why, source, severity } = rule;
  return [
    {
      id,
      name,
      severity,
      why,
      citation: source.citation,
      alternative: renderText(rule.alternative, values, playbook.locale),
      verdict: makeVerdict(playbook, 'prohibition', id, {
        result: 'violated',
        proof: 'detected',
        at: null,
        evidence: found.map((each) => ({ ...each, turn_id: null })),
      }),
      in_draft: true,
    },
  ];
}
