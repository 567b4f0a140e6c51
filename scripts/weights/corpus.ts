import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { talkOfExample } from '@/domain/recognition/check-lexicon.ts';
import type { Lexicon } from '@/domain/recognition/cue.ts';
import { renderedTexts } from '@/playbooks/rehearse-texts.ts';
import { DISCLOSURES, PROHIBITIONS } from '../recognise/labels.ts';
import type { EvalRecord } from '../recognise/read-record.ts';
import { recordOf, saidRules } from '../recognise/rules/said-rules.ts';
import { readSaid } from './said.ts';

const Talk = {
  id: z.string(),
  lang: z.enum(['pt-BR', 'es-MX', 'en-US']),
  channel: z.enum(['whatsapp', 'voice']),
  context: z.looseObject({ today: z.string() }),
};
const Turns = z.array(z.strictObject({ from: z.enum(['agent', 'customer', 'third_party']), text: z.string() }));

const Stretch = z
  .strictObject({
    ...Talk,
    text: z.string().min(1).optional(),
    turns: Turns.optional(),
    labels: z.array(z.enum([...DISCLOSURES, ...PROHIBITIONS])),
    near_miss: z.array(z.string()).default([]),
  })
  .refine(({ text, turns }) => (text === undefined) !== (turns === undefined), 'needs text or turns');

const Closing = z.object({
  ...Talk,
  context: Talk.context.extend({
    terms: z.looseObject({ original_debt: z.number().nullable(), currency: z.string() }),
  }),
  turns: Turns,
});

const Conversation = z.object({
  ...Talk,
  turns: Turns,
  labels: z.looseObject({
    disclosures: z.partialRecord(z.enum(DISCLOSURES), z.array(z.int())),
    violations: z.array(z.object({ label: z.enum(PROHIBITIONS), turn: z.int() })),
  }),
});

/** A labelled stretch of invented talk. */
export interface Labelled {
  /** By which of the two sets of labels it was labelled; an `example` answers for one cue alone. */
  readonly kind: 'disclosures' | 'prohibitions' | 'example';
  readonly cue: string | null;
  /** The lexicon was written to it, so it says nothing of how well patterns do; but weights must not unlearn it. */
  readonly golden: boolean;
  /** The one turn that the labels are of; null for all of them together. */
  readonly turn: number | null;
  readonly record: EvalRecord;
  readonly labels: ReadonlySet<string>;
}

const KINDS = {
  /** Stretches labelled with what they disclose, and with what is prohibited in them. */
  disclosures: (value: unknown) => stretch('disclosures', value),
  prohibitions: (value: unknown) => stretch('prohibitions', value),
  /** Lawful closings: talk full of amounts and days in which nothing is prohibited. */
  closings: (value: unknown): Labelled[] => {
    const { context, ...talk } = Closing.parse(value);
    const { terms, ...known } = context;
    const debt = terms.original_debt === null ? {} : { debt_amount: terms.original_debt, currency: terms.currency };
    const record = { ...talk, context: { ...known, ...debt } } as EvalRecord;
    return [{ kind: 'prohibitions', cue: null, golden: false, turn: null, record, labels: new Set() }];
  },
  /** Whole conversations, labelled turn by turn. */
  conversations: (value: unknown): Labelled[] => {
    const { labels, ...record } = Conversation.parse(value);
    return record.turns.flatMap(({ from }, turn): Labelled[] => {
      if (from !== 'agent') return [];
      const disclosed = Object.entries(labels.disclosures).flatMap(([cue, turns]) =>
        turns?.includes(turn) ? [cue] : [],
      );
      const prohibited = labels.violations.flatMap((violation) => (violation.turn === turn ? [violation.label] : []));
      const upTo = { ...record, turns: record.turns.slice(0, turn + 1) } as EvalRecord;
      return [
        { kind: 'disclosures', cue: null, golden: false, turn, record: upTo, labels: new Set(disclosed) },
        { kind: 'prohibitions', cue: null, golden: false, turn, record: upTo, labels: new Set(prohibited) },
      ];
    });
  },
};

function stretch(kind: 'disclosures' | 'prohibitions', value: unknown): Labelled[] {
  const { labels, ...record } = Stretch.parse(value);
  return [{ kind, cue: null, golden: false, turn: null, record: record as EvalRecord, labels: new Set(labels) }];
}

/** All of `FOLDER/KIND-*.jsonl`. A wrong line is named by file and line. */
export function readCorpus(folder: string): Labelled[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const kind = file.split('-')[0] as keyof typeof KINDS;
    if (!(kind in KINDS)) throw new Error(`${file}: a corpus file is named ${Object.keys(KINDS).join('-…, ')}-….jsonl`);
    return fs
      .readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line.trim() === '') return [];
        try {
          return KINDS[kind](JSON.parse(line));
        } catch (error) {
          const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
          throw new Error(`${file}:${index + 1}: ${reason}`);
        }
      });
  });
}

/** The golden lines of the lexicon, the cases of the labelling rules, and the examples of its cues. */
export function goldenSamples(folder: string, lexicon: Lexicon): Labelled[] {
  const rules = saidRules.flatMap((rule): Labelled[] => {
    const sample = { golden: true, turn: null, record: recordOf(rule, rule.context) };
    const whole = rule.set === 'disclosures' ? ('disclosures' as const) : ('prohibitions' as const);
    if (rule.labels !== undefined) return [{ ...sample, kind: whole, cue: null, labels: new Set(rule.labels) }];
    const of = (cue: string, labels: string[]): Labelled => ({
      ...sample,
      kind: 'example',
      cue,
      labels: new Set(labels),
    });
    return [...(rule.given ?? []).map((cue) => of(cue, [cue])), ...(rule.not_given ?? []).map((cue) => of(cue, []))];
  });
  const lines = (['disclosures', 'prohibitions'] as const).flatMap((kind) =>
    readSaid(path.join(folder, `${kind}.txt`)).map(({ record, labels }): Labelled => {
      return { kind, cue: null, golden: true, turn: null, record, labels: new Set(labels) };
    }),
  );
  const examples = lexicon.cues.flatMap(({ id, needs, examples }) =>
    (['given', 'not_given'] as const).flatMap((side) =>
      examples[side].map((example): Labelled => {
        const { turns, context } = talkOfExample(example, 'agent', needs);
        const record: EvalRecord = {
          id: example,
          lang: { pt: 'pt-BR', es: 'es-MX', en: 'en-US' }[context.language],
          channel: context.channel,
          turns: turns.map(({ text }) => ({ from: 'agent' as const, text })),
          context: { today: context.today, ...(context.audience === 'debtor' ? {} : { relation: context.audience }) },
        };
        return {
          kind: 'example',
          cue: id,
          golden: true,
          turn: null,
          record,
          labels: new Set(side === 'given' ? [id] : []),
        };
      }),
    ),
  );
  return [...lines, ...rules, ...examples];
}

/** What the sample playbooks have agents say: nothing in it is prohibited. */
export function playbookSamples(playbooks: readonly Playbook[]): Labelled[] {
  return playbooks.flatMap((playbook) =>
    renderedTexts(playbook).map(({ text, context }): Labelled => {
      const record: EvalRecord = {
        id: text,
        lang: playbook.locale,
        channel: context.channel,
        text,
        context: {
          today: context.today,
          debt_amount: (context.debt?.minor ?? 0) / 100,
          currency: playbook.currency,
          ...(context.audience === 'debtor' ? {} : { relation: context.audience }),
        },
      };
      return { kind: 'prohibitions', cue: null, golden: true, turn: null, record, labels: new Set() };
    }),
  );
}
