import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./plays/', import.meta.url));

/** One thing that is done or looked at, as its line in the play says it. */
export interface Cue {
  readonly line: number;
  readonly who:
    | 'agent'
    | 'writes'
    | 'sends'
    | 'customer'
    | 'answer'
    | 'agree'
    | 'press'
    | 'click'
    | 'fill'
    | 'tick'
    | 'see'
    | 'save';
  readonly words: string;
}

/** A conversation written down as a play: where, with whom, and line by line what is said, done and seen. */
export interface Play {
  readonly name: string;
  readonly title: string;
  readonly host: 'chat' | 'call';
  readonly country: 'BR' | 'MX';
  /** The seeded account that this one is like, and what is otherwise. */
  readonly like: string;
  readonly days: number;
  readonly debtor: string;
  readonly changes: Readonly<Record<string, string>>;
  readonly cues: readonly Cue[];
}

/** All plays, by name. @throws Error naming file and line of what cannot be read */
export function readPlays(): Play[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.play'))
    .sort()
    .map((file) => readPlay(file.slice(0, -'.play'.length), readFileSync(`${folder}${file}`, 'utf8')));
}

function readPlay(name: string, text: string): Play {
  const [title = '', where = '', ...rest] = text.split('\n');
  const place = /^(chat|call) (BR|MX), like (\S+), (-?\d+) days, ([^;]+)(?:; (.+))?$/.exec(where);
  if (!place) throw new Error(`${name}:2: not "chat|call BR|MX, like REF, N days, NAME"`);
  const [, host, country, like = '', days, debtor = '', changes = ''] = place;
  const cues = rest.flatMap((line, at): Cue[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const said = /^(agent|writes|sends|customer|answer|agree|press|click|fill|tick|see|save)(?:: | |$)(.*)$/.exec(line);
    if (!said) throw new Error(`${name}:${at + 3}: nobody says or does "${line}"`);
    return [{ line: at + 3, who: said[1] as Cue['who'], words: said[2] ?? '' }];
  });
  return {
    name,
    title,
    host: host as Play['host'],
    country: country as Play['country'],
    like,
    days: Number(days),
    debtor,
    changes: Object.fromEntries(
      changes.split(', ').flatMap((part) => (part ? [part.split(' ') as [string, string]] : [])),
    ),
    cues,
  };
}
