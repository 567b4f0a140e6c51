import fs from 'node:fs';
import type { EvalRecord } from '../recognise/read-record.ts';

const LOCALE: Record<string, string> = { pt: 'pt-BR', es: 'es-MX', en: 'en-US' };
const SPEAKER: Record<string, 'agent' | 'customer' | 'third_party'> = { A: 'agent', C: 'customer', T: 'third_party' };

/**
 * The golden lines of `playbooks/lexicon/said/*.txt`, one `language|channel|labels|bubbles[|context]` a line. Bubbles stand
 * between slashes, each with its speaker (`A:`, `C:`, `T:`) unless all are the agent's.
 */
export function readSaid(file: string): { record: EvalRecord; labels: string[]; text: string }[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [language = '', channel = '', labels = '', text = '', context = '{}'] = line.split('|');
      const turns = text.split(' / ').map((bubble) => {
        const speaker = /^([ACT]):/.exec(bubble)?.[1];
        return speaker === undefined
          ? { from: 'agent' as const, text: bubble }
          : { from: SPEAKER[speaker] ?? 'agent', text: bubble.slice(2) };
      });
      const record: EvalRecord = {
        id: `${file}:${index + 1}`,
        lang: LOCALE[language] ?? 'pt-BR',
        channel: channel === 'v' ? 'voice' : 'whatsapp',
        turns,
        context: { today: '2026-01-14', legal_status: 'none', ...(JSON.parse(context) as object) },
      };
      return { record, labels: labels === '' ? [] : labels.split(','), text };
    });
}
