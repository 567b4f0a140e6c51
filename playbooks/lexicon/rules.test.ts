import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import type { ReadConversation } from '@/domain/recognition/read-conversation.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { DISCLOSURES, PROHIBITIONS } from '@/scripts/recognise/labels.ts';
import { type EvalRecord, readRecord, type SetName } from '@/scripts/recognise/read-record.ts';
import { closingRules } from './rules/closings.ts';
import { conversationRules } from './rules/conversations.ts';
import { disclosureRules } from './rules/disclosures.ts';
import { generalRules } from './rules/general.ts';
import { prohibitionRules } from './rules/prohibitions.ts';
import type { RuleCase } from './rules/rule-case.ts';

const compiled = compileLexicon(loadLexicon());

const LOCALE = { pt: 'pt-BR', es: 'es-MX', en: 'en-US' };
const SPEAKER: Record<string, 'agent' | 'customer' | 'third_party'> = { A: 'agent', C: 'customer', T: 'third_party' };

/** A Wednesday. */
const TODAY = '2026-01-14';

/** Cases with the name that reports show: the rule in plain words, then the talk that shows it. */
const named = <C extends RuleCase>(cases: readonly C[]) =>
  cases.map((each) => [`${each.rule}: ${each.talk.join(' / ')}`, each] as const);

function labelsOf(set: SetName, { rule, lang, channel, talk }: RuleCase, context: EvalRecord['context']): unknown {
  const turns: EvalRecord['turns'] = talk.map((line) => {
    const from = SPEAKER[line.charAt(0)];
    if (from === undefined || line.slice(1, 3) !== ': ') throw new Error(`${rule}: nobody says "${line}"`);
    return { from, text: line.slice(3) };
  });
  const record = { id: rule, lang: LOCALE[lang], channel, turns, context: { today: TODAY, ...context } };
  return readRecord(compiled, set, record).labels;
}

const said = [...generalRules, ...disclosureRules, ...prohibitionRules];

describe('the rules of what is said', () => {
  it('name labels that there are', () => {
    const known = { disclosures: DISCLOSURES, forbidden: PROHIBITIONS };
    const unknown = said.flatMap(({ set, labels = [], given = [], not_given = [] }) =>
      [...labels, ...given, ...not_given].filter((label) => !known[set].includes(label)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(named(said))('%s', (_name, each) => {
    const labels = labelsOf(each.set, each, each.context) as string[];
    if (each.labels !== undefined) expect(labels).toEqual(each.labels);
    expect(labels).toEqual(expect.arrayContaining([...(each.given ?? [])]));
    expect(labels.filter((label) => each.not_given?.includes(label))).toEqual([]);
  });
});

describe('the rules of closings', () => {
  it.each(named(closingRules))('%s', (_name, each) => {
    const context = { terms: each.terms, ...(each.today === undefined ? {} : { today: each.today }) };
    expect(labelsOf('agreements', each, context)).toMatchObject(each.labels);
  });
});

describe('the rules of conversations', () => {
  it.each(named(conversationRules))('%s', (_name, each) => {
    const read = labelsOf('conversations', each, {
      days_past_due: each.days_past_due,
      ...each.context,
    }) as ReadConversation;
    expect(read).toMatchObject(each.labels ?? {});
    expect(each.undisclosed?.filter((label) => label in read.disclosures) ?? []).toEqual([]);
    expect(read.script_steps).toEqual(expect.arrayContaining([...(each.steps_done ?? [])]));
    expect(read.script_steps.filter((step) => each.steps_not_done?.includes(step))).toEqual([]);
  });
});
