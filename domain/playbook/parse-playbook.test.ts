import { describe, expect, it } from 'vitest';
import { samplePlaybookSource } from '../testing/sample-playbook.ts';
import { locateProblem } from './locate-problem.ts';
import { parsePlaybook } from './parse-playbook.ts';

type Source = ReturnType<typeof samplePlaybookSource>;

function problemsOf(change: (source: Source) => void): readonly { path: string; reason: string }[] {
  const source = samplePlaybookSource();
  change(source);
  const read = parsePlaybook(source);
  return read.ok ? [] : read.problems;
}

describe('parsePlaybook', () => {
  it('reads a valid playbook and fills in the defaults', () => {
    const read = parsePlaybook(samplePlaybookSource());
    expect(read.ok).toBe(true);
    if (read.ok) expect(read.playbook.steps[0]?.channels).toEqual(['whatsapp', 'voice']);
  });

  const at = <T>(list: T[] | undefined, index: number): T => {
    const found = list?.[index];
    if (found === undefined) throw new Error(`nothing at ${index}`);
    return found;
  };

  it.each<[name: string, change: (source: Source) => void, path: string, reason: RegExp]>([
    [
      'a step that a flow names',
      (s) => at(s.stages, 0).flows.debtor.push('nowhere'),
      'stages[0].flows.debtor[8]',
      /no step "nowhere"/,
    ],
    [
      'a step meant for another audience',
      (s) => at(s.stages, 1).flows.third_party.push('greeting'),
      'stages[1].flows.third_party[2]',
      /not meant for third_party/,
    ],
    [
      'where an answer leads',
      (s) => {
        at(at(s.steps, 2).answers, 0).to = 'gone';
      },
      'steps[2].answers[0].to',
      /no step "gone"/,
    ],
    [
      'where a branch leads',
      (s) => {
        at(s.steps, 0).branches = [{ when: [{ if: 'channel', is: 'voice' }], to: 'gone' }];
      },
      'steps[0].branches[0].to',
      /no step/,
    ],
    [
      'the cue of a step',
      (s) => {
        at(s.steps, 1).cue = 'mute';
      },
      'steps[1].cue',
      /no cue in the lexicon "mute"/,
    ],
    [
      'a disclosure that a step gives',
      (s) => {
        at(s.steps, 0).gives = ['nothing'];
      },
      'steps[0].gives[0]',
      /no disclosure "nothing"/,
    ],
    [
      'a critical item',
      (s) => s.scoring.critical.push('nothing'),
      'scoring.critical[2]',
      /there is no step, disclosure/,
    ],
    [
      'the step of an objection',
      (s) => {
        at(s.objections, 0).step = 'gone';
      },
      'objections[0].step',
      /no step "gone"/,
    ],
    [
      'a reason in a condition',
      (s) => {
        at(s.steps, 0).when = [{ if: 'reason', is: ['sloth'] }];
      },
      'steps[0].when[0].is[0]',
      /no reason "sloth"/,
    ],
    [
      'an answer in a condition',
      (s) => {
        at(s.steps, 0).when = [{ if: 'answer', step: 'check', is: ['maybe'] }];
      },
      'steps[0].when[0].is[0]',
      /has no answer "maybe"/,
    ],
    [
      'a concept in a pattern',
      (s) => {
        at(s.lexicon.cues, 0).any = [{ terms: [{ concept: 'vast' }] }];
      },
      'lexicon.cues[0].any[0].terms[0].concept',
      /no concept/,
    ],
    [
      'a gap between stages',
      (s) => {
        at(s.stages, 2).days_past_due = { min: 33, max: 90 };
      },
      'stages[2].days_past_due',
      /no stage covers day 31 to day 32/,
    ],
    [
      'an overlap of stages',
      (s) => {
        at(s.stages, 2).days_past_due = { min: 30, max: 90 };
      },
      'stages[2].days_past_due',
      /day 30 also belongs to stages\[1\]/,
    ],
    [
      'days without an end',
      (s) => {
        at(s.stages, 4).days_past_due = { min: 181, max: 900 };
      },
      'stages[4].days_past_due',
      /after day 900/,
    ],
    [
      'an undeclared variable',
      (s) => {
        at(at(s.steps, 0).texts, 0).text = 'Olá, {nickname}';
      },
      'steps[0].texts[0].text',
      /\{nickname\}, which is not declared/,
    ],
    [
      'a variable nested in a plural',
      (s) => {
        at(s.closing, 0).text = '{instalment_count, plural, one {{ghost}} other {#}}';
      },
      'closing[0].text',
      /\{ghost\}/,
    ],
    [
      'a money used as a number',
      (s) => {
        at(s.closing, 0).text = '{total, number}';
      },
      'closing[0].text',
      /as a number, but it is declared as money/,
    ],
    [
      'a text that never closes',
      (s) => {
        at(at(s.steps, 0).texts, 0).text = 'Olá {agent_name';
      },
      'steps[0].texts[0].text',
      /line 1, column 5 of the text: a \{ is never closed/,
    ],
    [
      'a form of ICU that is not taken',
      (s) => {
        at(at(s.steps, 0).texts, 0).text = '{days_past_due, selectordinal, other {#}}';
      },
      'steps[0].texts[0].text',
      /selectordinal/,
    ],
    [
      'a time',
      (s) => {
        at(at(s.steps, 0).texts, 0).text = '{days_past_due, time}';
      },
      'steps[0].texts[0].text',
      /time/,
    ],
    [
      'two outcomes on one key',
      (s) => {
        at(s.outcomes, 1).key = 'A';
      },
      'outcomes[1].key',
      /"A" is already used at outcomes\[0\]\.key/,
    ],
    [
      'an unknown feature',
      (s) => {
        (s.requires as string[]).push('telepathy.1');
      },
      'requires[4]',
      /needs the feature "telepathy\.1"/,
    ],
    [
      'a known variable of the wrong type',
      (s) => {
        at(s.variables, 5).type = 'text';
      },
      'variables[5].type',
      /of type money, not text/,
    ],
    [
      'a field that does not belong',
      (s) => {
        Object.assign(s, { script: 'alert(1)' });
      },
      'script',
      /not a field/,
    ],
  ])('refuses %s', (_name, change, path, reason) => {
    const problems = problemsOf(change);
    expect(problems.find((problem) => problem.path === path)?.reason).toMatch(reason);
  });

  it('refuses an unknown feature before an unknown shape', () => {
    expect(parsePlaybook({ requires: ['later.2'], anything: true })).toEqual({
      ok: false,
      problems: [
        {
          path: 'requires[0]',
          reason: 'needs the feature "later.2", which this version of the extension does not know',
        },
      ],
    });
  });

  it.each([null, 3, 'text', [], {}])('refuses %j without throwing', (value) => {
    expect(parsePlaybook(value).ok).toBe(false);
  });

  it('names the line of a problem in the source', () => {
    const source = samplePlaybookSource();
    const step = source.steps[0]?.texts[0];
    if (step) step.text = 'Olá, {nickname}';
    const json = JSON.stringify(source, null, 2);
    const read = parsePlaybook(JSON.parse(json));
    const place = locateProblem(json, (!read.ok && read.problems[0]?.path) || '');
    expect(json.split('\n')[place.line - 1]?.slice(place.column - 1)).toBe('"Olá, {nickname}"');
  });
});

describe('locateProblem', () => {
  const json = '{\n  "a": [1, {"b c": "x\\"}"}],\n  "d": null\n}';
  it.each([
    ['a[1]', 2, 12],
    ['d', 3, 8],
    ['', 1, 1],
    ['a[7]', 2, 8],
    ['e.f', 1, 1],
  ])('finds %s', (path, line, column) => expect(locateProblem(json, path)).toEqual({ line, column }));

  it('says where text stops being JSON', () => {
    expect(locateProblem('{\n "a" 1}', 'a')).toEqual({ line: 2, column: 6 });
  });
});
