import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { readRecord } from '@/scripts/recognise/read-record.ts';
import cases from './said/closings.json' with { type: 'json' };

const compiled = compileLexicon(loadLexicon(), shippedWeights());

describe('a closing is proven item by item', () => {
  it.each(cases)('$id: $turns', ({ id, lang, channel, today, terms, turns, labels }) => {
    const read = readRecord(compiled, 'agreements', {
      id,
      lang,
      channel: channel as 'voice' | 'whatsapp',
      turns: turns.map(([from, text]) => ({ from: from as 'agent' | 'customer' | 'third_party', text: text ?? '' })),
      context: { today, terms: terms as never },
    });
    expect(read.labels).toEqual(labels);
  });
});
