import type { Agreement } from '../agreement/agreement.ts';
import { proofVerdict } from '../agreement/closing-state.ts';
import type { Turn } from '../conversation/turn.ts';
import type { ProhibitionFinding } from '../interaction/evaluation.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import { textHash } from '../interaction/text-hash.ts';
import type { Locale, Playbook } from '../playbook/playbook.ts';
import { renderText, type VariableValues } from '../playbook/render-text.ts';
import type { ClosingProof } from '../recognition/hearing.ts';

const differs: Readonly<Record<Locale, (said: string, expected: string) => string>> = {
  'pt-BR': (said, expected) => `Você escreveu “${said}”. O acordo diz ${expected}.`,
  'es-MX': (said, expected) => `Escribió “${said}”. El convenio dice ${expected}.`,
  'en-US': (said, expected) => `You wrote “${said}”. The deal says ${expected}.`,
};

/**
 * Figures in the text about to be sent that differ from the deal: each is held, with the closing item's own sentence as
 * what to say instead. A new deal is first entered, then written.
 * @param proof of the draft alone
 */
export function figureFindings(
  playbook: Playbook,
  agreement: Agreement,
  folded: FoldedActions,
  draft: Turn,
  proof: ClosingProof,
  values: VariableValues,
): ProhibitionFinding[] {
  return playbook.closing.flatMap((item): ProhibitionFinding[] => {
    const verdict = proofVerdict(playbook, item.id, agreement, proof, null);
    if (verdict?.result !== 'wrong_value' || !verdict.values) return [];
    const granted = folded.overrides.some(
      (each) => each.prohibition === item.id && each.text_hash === textHash(draft.text),
    );
    if (granted) return [];
    return [
      {
        id: item.id,
        name: item.name,
        severity: 'hold',
        why: differs[playbook.locale](verdict.values.said, verdict.values.expected),
        citation: '',
        alternative: renderText(item.text, values, playbook.locale),
        verdict: { ...verdict, evidence: verdict.evidence.map((each) => ({ ...each, turn_id: null })) },
        in_draft: true,
      },
    ];
  });
}
