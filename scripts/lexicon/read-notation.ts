/**
 * The line notation of the shipped lexicon, one thing a line:
 *
 *   concept debt                    a word family; then `pt:`, `es:`, `en:` lines of phrases parted by commas
 *   cue purpose_of_contact          a cue; then its lines:
 *   speaker customer · all_of a b · implies a b · blocked negated quoted · needs legal_status none
 *   @have @debt /8                  a pattern: @concept, "words as written", #value(:relation), in this order, within 8 words
 *   @have @debt /8 ~1               with at most one word between one and the next
 *   @have @debt /8 any !@pay        `any` order; `!` a term that must not stand in the same stretch
 *   ... [negated] [needs offer open] [pt,es]   its own scopes, needs, languages
 *   + a sentence that gives it      - a sentence that does not (bubbles parted by ` | `)
 */
interface Draft {
  readonly concepts: Record<string, unknown>[];
  readonly cues: Record<string, unknown>[];
}

const TOKEN = /\[[^\]]*\]|!?"[^"]*"|\S+/g;

export function readNotation(source: string, file: string): Draft {
  const draft: Draft = { concepts: [], cues: [] };
  let concept: { id: string; phrases: Record<string, string[]> } | null = null;
  let cue: (Record<string, unknown> & { any: unknown[]; examples: { given: string[]; not_given: string[] } }) | null =
    null;
  source.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const fail = (why: string): never => {
      throw new Error(`${file}:${index + 1} ${why}: ${line}`);
    };
    if (line === '' || line.startsWith('//')) return;
    const [head = '', ...rest] = line.split(/\s+/);
    if (head === 'concept') {
      concept = { id: rest[0] ?? fail('no id'), phrases: {} };
      cue = null;
      draft.concepts.push(concept);
    } else if (head === 'cue') {
      cue = { id: rest[0] ?? fail('no id'), any: [], examples: { given: [], not_given: [] } };
      concept = null;
      draft.cues.push(cue);
    } else if (concept !== null) {
      const language = /^(pt|es|en):/.exec(line)?.[1];
      if (language === undefined) fail('expected pt:, es: or en:');
      else {
        const list = concept.phrases[language] ?? [];
        concept.phrases[language] = list;
        list.push(
          ...line
            .slice(3)
            .split(',')
            .map((phrase) => phrase.trim())
            .filter((phrase) => phrase !== ''),
        );
      }
    } else if (cue !== null) {
      if (head === '+') cue.examples.given.push(line.slice(2));
      else if (head === '-') cue.examples.not_given.push(line.slice(2));
      else if (head === 'speaker') cue.speaker = rest[0];
      else if (head === 'all_of' || head === 'implies') cue[head] = rest;
      else if (head === 'blocked') cue.blocked_by = rest;
      else if (head === 'needs')
        cue.needs = [...((cue.needs as unknown[]) ?? []), { context: rest[0], is: rest.slice(1) }];
      else cue.any.push(readPattern(line, fail));
    } else fail('neither concept nor cue');
  });
  return draft;
}

function readPattern(line: string, fail: (why: string) => never): Record<string, unknown> {
  const terms: unknown[] = [];
  const unless: unknown[] = [];
  const pattern: Record<string, unknown> = { terms };
  const needs: unknown[] = [];
  for (const token of line.match(TOKEN) ?? []) {
    if (token.startsWith('[')) {
      const words = token
        .slice(1, -1)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
      if (words[0] === 'needs') needs.push({ context: words[1], is: words.slice(2) });
      else if (words.length > 0 && words.every((word) => /^(pt|es|en)$/.test(word))) pattern.languages = words;
      else pattern.blocked_by = words;
    } else if (/^\/\d+$/.test(token)) pattern.within = Number(token.slice(1));
    else if (/^~\d+$/.test(token)) pattern.gap = Number(token.slice(1));
    else if (token === 'any') pattern.order = 'any';
    else if (token.startsWith('!')) unless.push(readTerm(token.slice(1), fail));
    else terms.push(readTerm(token, fail));
  }
  if (unless.length > 0) pattern.unless = unless;
  if (needs.length > 0) pattern.needs = needs;
  return pattern;
}

function readTerm(token: string, fail: (why: string) => never): Record<string, unknown> {
  if (token.startsWith('@')) return { concept: token.slice(1) };
  if (token.startsWith('#')) {
    const [value, relation] = token.slice(1).split(':');
    return relation === undefined ? { value } : { value, relation };
  }
  if (token.startsWith('"')) return { phrase: token.slice(1, -1) };
  return fail(`neither @concept, #value nor "words": ${token}`);
}
