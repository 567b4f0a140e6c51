import type * as z from 'zod';
import { checkContactPolicy } from '../jurisdiction/check-contact-policy.ts';
import type { Condition } from './condition.ts';
import { Feature, Playbook, type Stage } from './playbook.ts';
import { argumentsOf, readIcu } from './read-icu.ts';
import { knownVariables } from './variables.ts';

/** One thing wrong: where, as in `steps[3].texts[0].text`, and why, in plain English. */
export interface PlaybookProblem {
  readonly path: string;
  readonly reason: string;
}

export type PlaybookReading =
  | { readonly ok: true; readonly playbook: Playbook }
  | { readonly ok: false; readonly problems: readonly PlaybookProblem[] };

type Report = (path: string, reason: string) => void;

/**
 * Reads a playbook from any value: shape first, then every reference, every text and the days of the stages. Never
 * throws; a playbook that requires a feature this bundle does not know is refused as such, before anything else.
 */
export function parsePlaybook(value: unknown): PlaybookReading {
  const unknown = unknownFeatures(value);
  if (unknown.length > 0) return { ok: false, problems: unknown };
  const read = Playbook.safeParse(value);
  if (!read.success) return { ok: false, problems: read.error.issues.flatMap(shapeProblems) };
  const problems: PlaybookProblem[] = [];
  const report: Report = (path, reason) => problems.push({ path, reason });
  checkIdentifiers(read.data, report);
  checkStages(read.data, report);
  checkReferences(read.data, report);
  checkConditions(read.data, report);
  checkTexts(read.data, report);
  checkContactPolicy(read.data.contact_policy, read.data.jurisdiction, report);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, playbook: read.data };
}

/** A newer playbook may have any shape, so what it requires is read before its shape. */
function unknownFeatures(value: unknown): PlaybookProblem[] {
  const requires = (value as { requires?: unknown } | null)?.requires;
  if (!Array.isArray(requires)) return [];
  return requires.flatMap((feature, index) =>
    typeof feature !== 'string' || Feature.safeParse(feature).success
      ? []
      : [
          {
            path: `requires[${index}]`,
            reason: `needs the feature "${feature}", which this version of the extension does not know`,
          },
        ],
  );
}

function shapeProblems(issue: z.core.$ZodIssue): PlaybookProblem[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      reason: 'is not a field that belongs here',
    }));
  }
  return [{ path, reason: issue.message }];
}

/** `['steps', 3, 'texts', 0, 'text']` as `steps[3].texts[0].text`. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  );
}

function checkIdentifiers(playbook: Playbook, report: Report): void {
  const lists = {
    stages: playbook.stages,
    steps: playbook.steps,
    objections: playbook.objections,
    disclosures: playbook.disclosures,
    prohibitions: playbook.prohibitions,
    closing: playbook.closing,
    outcomes: playbook.outcomes,
    reasons: playbook.reasons,
    variables: playbook.variables,
    'lexicon.cues': playbook.lexicon.cues,
    'lexicon.concepts': playbook.lexicon.concepts,
  };
  for (const [name, list] of Object.entries(lists)) {
    checkUnique(
      list.map((each) => each.id),
      (index) => `${name}[${index}].id`,
      report,
    );
  }
  checkUnique(
    playbook.outcomes.map((outcome) => outcome.key),
    (index) => `outcomes[${index}].key`,
    report,
  );
  for (const [index, step] of playbook.steps.entries()) {
    checkUnique(
      step.answers.map((answer) => answer.id),
      (answer) => `steps[${index}].answers[${answer}].id`,
      report,
    );
  }
}

function checkUnique(values: readonly string[], pathAt: (index: number) => string, report: Report): void {
  const seen = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const before = seen.get(value);
    if (before !== undefined) report(pathAt(index), `"${value}" is already used at ${pathAt(before)}`);
    else seen.set(value, index);
  }
}

/** The days of the five stages must cover all days, from long before the due date to for ever, each day once. */
function checkStages(playbook: Playbook, report: Report): void {
  const ranges = playbook.stages
    .map((stage, index) => ({
      index,
      min: stage.days_past_due.min ?? -Infinity,
      max: stage.days_past_due.max ?? Infinity,
    }))
    .sort((a, b) => a.min - b.min);
  const path = (index: number): string => `stages[${index}].days_past_due`;
  for (const [order, range] of ranges.entries()) {
    if (range.min > range.max)
      report(path(range.index), `begins at day ${range.min}, after its end at day ${range.max}`);
    const before = ranges[order - 1];
    if (!before) {
      if (range.min !== -Infinity) report(path(range.index), `no stage covers the days before day ${range.min}`);
    } else if (range.min <= before.max) {
      report(path(range.index), `day ${range.min} also belongs to ${path(before.index)}`);
    } else if (range.min > before.max + 1) {
      report(path(range.index), `no stage covers day ${before.max + 1} to day ${range.min - 1}`);
    }
  }
  const last = ranges.at(-1);
  if (last && last.max !== Infinity) report(path(last.index), `no stage covers the days after day ${last.max}`);
  for (const [index, { limits }] of playbook.stages.entries()) {
    if (limits.supervisor_max_discount_percent < limits.max_discount_percent) {
      report(`stages[${index}].limits.supervisor_max_discount_percent`, 'is less than what the agent may give alone');
    }
  }
}

function checkReferences(playbook: Playbook, report: Report): void {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((each) => each.id));
  const steps = ids(playbook.steps);
  const cues = ids(playbook.lexicon.cues);
  const concepts = ids(playbook.lexicon.concepts);
  const disclosures = ids(playbook.disclosures);
  const scored = new Set([...steps, ...disclosures, ...ids(playbook.prohibitions), ...ids(playbook.closing)]);
  const expect =
    (known: ReadonlySet<string>, kind: string) =>
    (path: string, id: string | undefined): void => {
      if (id !== undefined && !known.has(id)) report(path, `there is no ${kind} "${id}"`);
    };
  const step = expect(steps, 'step');
  const cue = expect(cues, 'cue in the lexicon');
  const disclosure = expect(disclosures, 'disclosure');

  for (const [index, stage] of playbook.stages.entries()) {
    for (const [audience, flow] of Object.entries(stage.flows) as [keyof Stage['flows'], string[]][]) {
      const path = `stages[${index}].flows.${audience}`;
      for (const [at, id] of flow.entries()) step(`${path}[${at}]`, id);
      checkUnique(flow, (at) => `${path}[${at}]`, report);
      for (const [at, id] of flow.entries()) {
        const found = playbook.steps.find((each) => each.id === id);
        if (found && !found.audiences.includes(audience))
          report(`${path}[${at}]`, `the step "${id}" is not meant for ${audience}`);
      }
    }
  }
  for (const [index, each] of playbook.steps.entries()) {
    const path = `steps[${index}]`;
    cue(`${path}.cue`, each.cue);
    for (const [at, id] of each.gives.entries()) disclosure(`${path}.gives[${at}]`, id);
    for (const [at, answer] of each.answers.entries()) step(`${path}.answers[${at}].to`, answer.to);
    for (const [at, branch] of each.branches.entries()) step(`${path}.branches[${at}].to`, branch.to);
  }
  for (const [index, each] of playbook.disclosures.entries()) cue(`disclosures[${index}].cue`, each.cue);
  for (const [index, each] of playbook.prohibitions.entries()) cue(`prohibitions[${index}].cue`, each.cue);
  for (const [index, each] of playbook.objections.entries()) {
    cue(`objections[${index}].cue`, each.cue);
    step(`objections[${index}].step`, each.step);
  }
  for (const [index, each] of playbook.reasons.entries()) {
    cue(`reasons[${index}].cue`, each.cue);
    step(`reasons[${index}].leads_to`, each.leads_to);
  }
  for (const [index, id] of playbook.scoring.critical.entries()) {
    expect(scored, 'step, disclosure, prohibition or closing item')(`scoring.critical[${index}]`, id);
  }
  for (const [index, each] of playbook.lexicon.cues.entries()) {
    const path = `lexicon.cues[${index}]`;
    for (const [at, id] of each.all_of.entries()) cue(`${path}.all_of[${at}]`, id);
    for (const [at, id] of each.implies.entries()) cue(`${path}.implies[${at}]`, id);
    for (const [at, pattern] of each.any.entries()) {
      for (const part of ['terms', 'unless'] as const) {
        for (const [term, value] of pattern[part].entries()) {
          if ('concept' in value)
            expect(concepts, 'concept in the lexicon')(`${path}.any[${at}].${part}[${term}].concept`, value.concept);
        }
      }
    }
  }
}

/** Every place of a playbook where conditions stand, with its path. */
function* conditionsOf(playbook: Playbook): Generator<readonly [path: string, condition: Condition]> {
  for (const [index, step] of playbook.steps.entries()) {
    yield* listed(`steps[${index}].when`, step.when);
    for (const [at, branch] of step.branches.entries())
      yield* listed(`steps[${index}].branches[${at}].when`, branch.when);
  }
  for (const list of ['disclosures', 'prohibitions', 'closing'] as const) {
    for (const [index, each] of playbook[list].entries()) yield* listed(`${list}[${index}].when`, each.when);
  }
}

function* listed(path: string, conditions: readonly Condition[]): Generator<readonly [string, Condition]> {
  for (const [index, condition] of conditions.entries()) yield [`${path}[${index}]`, condition];
}

function checkConditions(playbook: Playbook, report: Report): void {
  const reasons = new Set(playbook.reasons.map((reason) => reason.id));
  const disclosures = new Set(playbook.disclosures.map((disclosure) => disclosure.id));
  const answers = new Map(playbook.steps.map((step) => [step.id, new Set(step.answers.map((answer) => answer.id))]));
  for (const [path, condition] of conditionsOf(playbook)) {
    if (condition.if === 'reason') {
      for (const [at, id] of condition.is.entries())
        if (!reasons.has(id)) report(`${path}.is[${at}]`, `there is no reason "${id}"`);
    } else if (condition.if === 'disclosure') {
      if (!disclosures.has(condition.id)) report(`${path}.id`, `there is no disclosure "${condition.id}"`);
    } else if (condition.if === 'answer') {
      const known = answers.get(condition.step);
      if (!known) report(`${path}.step`, `there is no step "${condition.step}"`);
      else
        for (const [at, id] of condition.is.entries())
          if (!known.has(id)) report(`${path}.is[${at}]`, `the step "${condition.step}" has no answer "${id}"`);
    } else if (condition.if === 'days_past_due' || condition.if === 'instalments') {
      if ((condition.min ?? -Infinity) > (condition.max ?? Infinity))
        report(path, 'its least is more than its most, so it never holds');
    }
  }
}

function checkTexts(playbook: Playbook, report: Report): void {
  const declared = new Map(playbook.variables.map((variable) => [variable.id, variable.type]));
  for (const [index, variable] of playbook.variables.entries()) {
    const known = knownVariables[variable.id];
    if (variable.source === 'typed') continue;
    if (!known)
      report(
        `variables[${index}].id`,
        `nothing fills "${variable.id}"; give it the source "typed" or use a known name`,
      );
    else if (known !== variable.type)
      report(`variables[${index}].type`, `"${variable.id}" is of type ${known}, not ${variable.type}`);
  }
  const check = (path: string, text: string): void => {
    const reading = readIcu(text);
    if (!reading.ok) {
      report(path, reading.reason);
      return;
    }
    for (const [name, uses] of argumentsOf(reading.nodes)) {
      const type = declared.get(name);
      if (type === undefined) {
        report(path, `uses {${name}}, which is not declared in variables`);
        continue;
      }
      for (const use of uses) {
        const fits =
          use === 'argument' ||
          (use === 'date' && type === 'date') ||
          ((use === 'number' || use === 'plural') && type === 'number') ||
          (use === 'select' && (type === 'text' || type === 'number'));
        if (!fits)
          report(path, `uses {${name}} as ${use === 'date' ? 'a date' : `a ${use}`}, but it is declared as ${type}`);
      }
    }
  };
  for (const [index, step] of playbook.steps.entries()) {
    for (const [at, { text }] of step.texts.entries()) check(`steps[${index}].texts[${at}].text`, text);
    for (const [at, { channel }] of step.texts.entries()) {
      if (channel && !step.channels.includes(channel))
        report(`steps[${index}].texts[${at}].channel`, `the step is not used on ${channel}`);
    }
  }
  for (const [index, prohibition] of playbook.prohibitions.entries())
    check(`prohibitions[${index}].alternative`, prohibition.alternative);
  for (const [index, item] of playbook.closing.entries()) {
    check(`closing[${index}].text`, item.text);
    if (item.spoken !== undefined) check(`closing[${index}].spoken`, item.spoken);
  }
}
