import fs from 'node:fs';
import path from 'node:path';
import { Lexicon } from '../domain/recognition/cue.ts';

const FOLDER = path.join(import.meta.dirname, 'lexicon');

/** The shipped lexicon: every file of `playbooks/lexicon/*.json` joined. Throws where a file breaks the schema. */
export function loadLexicon(): Lexicon {
  const concepts: unknown[] = [];
  const cues: unknown[] = [];
  for (const file of fs.readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.json')) continue;
    const part = JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')) as {
      concepts: unknown[];
      cues: unknown[];
    };
    concepts.push(...part.concepts);
    cues.push(...part.cues);
  }
  return Lexicon.parse({ concepts, cues });
}
