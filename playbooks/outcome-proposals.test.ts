import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Turn } from '@/domain/conversation/turn.ts';
import { evaluate } from '@/domain/interaction/evaluate.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import { Ending, endingCues } from '@/domain/recognition/conversation/ending.ts';
import { readingCues } from '@/domain/recognition/conversation/reading-cues.ts';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { sampleAccount, sampleAgreement, sampleInteraction, sampleNow } from '@/domain/testing/sample-interaction.ts';
import { readRecord } from '@/scripts/recognise/read-record.ts';
import { loadLexicon } from './load-lexicon.ts';
import { loadPlaybook, type SampleName } from './load-playbook.ts';

const samples = [
  ['vereda-br', 'pt', 'pt-BR'],
  ['cardenal-mx', 'es', 'es-MX'],
] as const satisfies readonly (readonly [SampleName, string, string])[];

/** Talks that end in a known way, one a line: `ending⇥language⇥a: …|c: …`. */
const talks = readFileSync(new URL('./lexicon/said/outcomes.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const lexicon = loadLexicon();
const whole = compileLexicon(lexicon, shippedWeights());
const at = '2026-11-24T12:58:00Z';

function turnsOf(talk: string): Turn[] {
  return talk.split('|').map((line, index) => ({
    id: String(index),
    speaker: line.startsWith('a:') ? 'agent' : 'customer',
    text: line.slice(2).trim(),
    at: null,
  }));
}

describe.each(samples)('%s', (name, language, lang) => {
  const playbook = loadPlaybook(name);
  const propose = (changes: Partial<Interaction>) => {
    const account = sampleAccount({ days_past_due: 40 });
    return evaluate(playbook, sampleInteraction({ account, ...changes }), sampleNow).state.outcome;
  };

  it.each([
    ['greeting', 'wrong_number', 'wrong_number'],
    ['reminder', 'will_pay', 'information_given'],
    ['hardship', 'wants_review', 'escalated'],
  ])('goes on a call by the answer that the agent chose: %s, %s', (step, answer, outcome) => {
    const chosen = { type: 'answer.chosen' as const, at, step, answer };
    const call = { channel: 'voice' as const, turns: [] };
    expect(propose({ ...call, actions: [chosen] }).proposed).toBe(outcome);
    expect(propose({ ...call, actions: [chosen, { ...chosen, answer: null }] }).proposed).toBeNull();
  });

  it('has an outcome for every way a conversation may end, and for each one way only', () => {
    const named = playbook.outcomes.flatMap(({ endings }) => endings);
    expect(named.toSorted()).toEqual([...Ending.options].toSorted());
  });

  it.each(talks.filter(([, each]) => each === language))(
    'proposes %s as the whole lexicon reads it: %s %s',
    (...talk) => {
      const turns = turnsOf(talk[2] ?? '');
      const record = {
        id: 'said',
        lang,
        channel: 'whatsapp' as const,
        turns: turns.map(({ speaker, text }) => ({ from: speaker as 'agent' | 'customer', text })),
        context: {
          today: '2026-11-24',
          days_past_due: 40,
          customer_name: 'Cláudia Regina Prates',
          debt_amount: 1284.7,
        },
      };
      const read = (readRecord(whole, 'conversations', record).labels as { outcome: string }).outcome;
      const stands = playbook.outcomes.find(({ endings }) => (endings as string[]).includes(read));
      const { proposed, impossible, quote } = propose({ turns });
      // Without a deal there is none to record, and a talk that goes on has not come to nothing.
      const none = !stands || stands.id in impossible || read === 'ended_abruptly';
      expect(proposed).toBe(none ? null : stands.id);
      if (proposed !== null)
        expect(turns.some(({ text }) => quote?.split(' … ').some((part) => text.includes(part)))).toBe(true);
    },
  );

  it('takes what the agent declared before what was read', () => {
    const turns = turnsOf(talks.find(([ending, each]) => ending === 'refused' && each === language)?.[2] ?? '');
    expect(propose({ turns }).proposed).toBe('refusal');
    const wrong = { type: 'restriction.set', at, kind: 'wrong_number', channel: null, phone: null } as const;
    expect(propose({ turns, actions: [wrong] }).proposed).toBe('wrong_number');
    const claim = { type: 'payment.claimed', at, paid_on: null, amount: null, method: null, receipt: 'asked' } as const;
    expect(propose({ turns, actions: [claim] }).proposed).toBe('already_paid');
    expect(propose({ turns, actions: [{ type: 'reason.set', at, reason: 'illness' }] }).reason).toBe('illness');
  });

  it('proposes the message to a third party, and nothing of the debt', () => {
    const third = { type: 'audience.set', at, audience: 'third_party' } as const;
    const deal = { type: 'agreement.set', at, agreement: sampleAgreement() } as const;
    const { proposed, impossible, reason } = propose({ actions: [deal, third] });
    expect(proposed).toBe('third_party_message');
    expect(impossible.agreement).toBe('audience');
    expect(reason).toBeNull();
  });

  it('proposes an attempt where nobody answered, and nothing before anything was said', () => {
    const [greeting] = turnsOf(language === 'pt' ? 'a: Bom dia, tudo bem?' : 'a: Buenos días, ¿cómo está?');
    expect(propose({ turns: greeting ? [greeting] : [] }).proposed).toBe('no_contact');
    expect(propose({}).proposed).toBeNull();
  });
});

it('a pack carries every cue that the reading listens for', () => {
  const known = new Set(lexicon.cues.map(({ id }) => id));
  expect(readingCues.filter((cue) => !known.has(cue))).toEqual([]);
  const listened = new Set(readingCues);
  expect(
    Object.values(endingCues)
      .flat()
      .filter((cue) => !listened.has(cue)),
  ).toEqual([]);
});
