import { describe, expect, it } from 'vitest';
import type { ReadConversation } from '@/domain/recognition/conversation/read-conversation.ts';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { DISCLOSURES, PROHIBITIONS } from './labels.ts';
import { type EvalRecord, readRecord, type SetName } from './read-record.ts';
import { closingRules } from './rules/closings.ts';
import { conversationRules } from './rules/conversations.ts';
import type { RuleCase } from './rules/rule-case.ts';
import { recordOf, saidRules } from './rules/said-rules.ts';

const compiled = compileLexicon(loadLexicon(), shippedWeights());

/** Cases with the name that reports show: the rule in plain words, then the talk that shows it. */
const named = <C extends RuleCase>(cases: readonly C[]) =>
  cases.map((each) => [`${each.rule}: ${each.talk.join(' / ')}`, each] as const);

function labelsOf(set: SetName, rule: RuleCase, context: EvalRecord['context']): unknown {
  return readRecord(compiled, set, recordOf(rule, context)).labels;
}

describe('the rules of what is said', () => {
  it('name labels that there are', () => {
    const known = { disclosures: DISCLOSURES, forbidden: PROHIBITIONS };
    const unknown = saidRules.flatMap(({ set, labels = [], given = [], not_given = [] }) =>
      [...labels, ...given, ...not_given].filter((label) => !known[set].includes(label)),
    );
    expect(unknown).toEqual([]);
  });

  it.each(named(saidRules))('%s', (_name, each) => {
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
