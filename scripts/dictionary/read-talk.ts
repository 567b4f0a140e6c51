import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Language } from './expand-words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = path.join(root, 'playbooks', 'lexicon', 'corpus');
const playbooks: Readonly<Record<Language, string>> = { pt: 'vereda-br.json', es: 'cardenal-mx.json' };

const Line = z.object({
  channel: z.string(),
  text: z.string().optional(),
  turns: z.array(z.object({ from: z.string(), text: z.string() })).optional(),
});

/** One thing said, in the labelled talk of the engine. `written`: in a chat; else it is the transcript of a call. */
export interface Said {
  readonly text: string;
  readonly by: string;
  readonly written: boolean;
}

/** Everything said in a language's labelled talk. */
export function readTalk(language: Language): Said[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith(`-${language}.jsonl`))
    .sort()
    .flatMap((name) => readFileSync(path.join(corpus, name), 'utf8').trim().split('\n'))
    .map((line) => Line.parse(JSON.parse(line)))
    .flatMap(({ channel, text, turns }) =>
      (turns ?? [{ from: 'agent', text: text ?? '' }]).map((turn) => ({
        text: turn.text,
        by: turn.from,
        written: channel === 'whatsapp',
      })),
    );
}

/** Every text of the language's sample playbook. */
export function readScript(language: Language): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) collect(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) {
        if (typeof each === 'string' && /^(?:text|spoken|alternative|why|title|name|label)$/.test(key))
          texts.push(each);
        else collect(each);
      }
  };
  collect(JSON.parse(readFileSync(path.join(root, 'playbooks', playbooks[language]), 'utf8')));
  return texts;
}
