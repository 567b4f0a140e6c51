import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLexicon } from '@/domain/recognition/check-lexicon.ts';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { readNotation } from '@/scripts/lexicon/read-notation.ts';
import { readRecord } from '@/scripts/recognise/read-record.ts';
import { readSaid } from '@/scripts/weights/said.ts';

const lexicon = loadLexicon();
const compiled = compileLexicon(lexicon, shippedWeights());
const said = (file: string) => readSaid(path.join(import.meta.dirname, 'said', file));

function labelsOf(set: 'disclosures' | 'forbidden', { record }: ReturnType<typeof said>[number]): unknown {
  return readRecord(compiled, set, record).labels;
}

describe('the shipped lexicon', () => {
  it('is what its notation says', () => {
    const folder = path.join(import.meta.dirname, 'source');
    for (const file of fs.readdirSync(folder)) {
      const written = JSON.parse(
        fs.readFileSync(path.join(import.meta.dirname, file.replace(/\.lex$/, '.json')), 'utf8'),
      ) as unknown;
      expect(written).toEqual(
        JSON.parse(JSON.stringify(readNotation(fs.readFileSync(path.join(folder, file), 'utf8'), file))),
      );
    }
  });

  it('gets its own examples right', () => {
    expect(checkLexicon(lexicon)).toEqual([]);
  });

  it('names no concept or cue that is not there', () => {
    const concepts = new Set(lexicon.concepts.map(({ id }) => id));
    const cues = new Set(lexicon.cues.map(({ id }) => id));
    const missing = lexicon.cues.flatMap((cue) => [
      ...cue.any
        .flatMap(({ terms, unless }) => [...terms, ...unless])
        .flatMap((term) => ('concept' in term && !concepts.has(term.concept) ? [term.concept] : [])),
      ...[...cue.all_of, ...cue.implies].filter((id) => !cues.has(id)),
    ]);
    expect(missing).toEqual([]);
    expect(cues.size).toBe(lexicon.cues.length);
  });

  it.each(said('disclosures.txt'))('hears the disclosures of: $text', (line) => {
    expect(labelsOf('disclosures', line)).toEqual(expect.arrayContaining(line.labels));
    expect(labelsOf('disclosures', line)).toHaveLength(line.labels.length);
  });

  it.each(said('prohibitions.txt'))('hears what is prohibited in: $text', (line) => {
    expect(labelsOf('forbidden', line)).toEqual(expect.arrayContaining(line.labels));
    expect(labelsOf('forbidden', line)).toHaveLength(line.labels.length);
  });
});
