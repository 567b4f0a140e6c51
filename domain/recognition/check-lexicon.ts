import type { Turn } from '../conversation/turn.ts';
import type { Cue, Lexicon, Need } from './cue.ts';
import { compileLexicon, hear } from './hear.ts';
import type { HearingContext } from './hearing.ts';
import { shippedWeights } from './weighing/shipped-weights.ts';

/** An example that the compiled cue gets wrong. */
export interface WrongExample {
  readonly cue: string;
  readonly example: string;
  readonly expected: 'given' | 'not_given';
  readonly got: 'given' | 'not_given';
}

/** Every example of the lexicon that its own cue gets wrong; empty when all is well. */
export function checkLexicon(lexicon: Lexicon): WrongExample[] {
  const compiled = compileLexicon(lexicon, shippedWeights());
  const wrong: WrongExample[] = [];
  for (const cue of lexicon.cues) {
    for (const expected of ['given', 'not_given'] as const) {
      for (const example of cue.examples[expected]) {
        const { turns, context } = talkOfExample(example, cue.speaker, cue.needs);
        const met = hear(compiled, turns, context).some(
          (hearing) => hearing.cue === cue.id && hearing.result === 'met',
        );
        const got = met ? 'given' : 'not_given';
        if (got !== expected) wrong.push({ cue: cue.id, example, expected, got });
      }
    }
  }
  return wrong;
}

/** An example (bubbles between bars) as talk, to whom the cue must be said, with nothing known beforehand. */
export function talkOfExample(
  example: string,
  speaker: Cue['speaker'],
  needs: readonly Need[],
): { turns: Turn[]; context: HearingContext } {
  const listener = needs.find((need) => need.context === 'listener')?.is[0] ?? 'debtor';
  const turns = example.split(' | ').map((text, index) => ({ id: String(index), speaker, text, at: null }));
  const context: HearingContext = {
    language: languageOf(example),
    channel: /[.,?!A-Z]/.test(example) ? 'whatsapp' : 'voice',
    today: '2026-01-14',
    audience: listener === 'third_party' || listener === 'guarantor' ? listener : 'debtor',
    agent_name: null,
    debtor_name: null,
    company: null,
    creditor: null,
    debt: null,
    offer_valid_until: null,
    legal_status: 'none',
  };
  return { turns, context };
}

const PT = /[ãõç]|\b(não|você|vc|com|uma|pra|tá|seu|sua|dívida|ele|ela|eu|foi|em|da|do|na)\b/i;
const EN = /\b(the|you|your|is|we|will|if|and|this|my|i'm|are)\b/i;

function languageOf(text: string): 'pt' | 'es' | 'en' {
  if (PT.test(text)) return 'pt';
  return EN.test(text) ? 'en' : 'es';
}
