import * as z from 'zod';
import { Locale } from '@/domain/playbook/playbook.ts';

/**
 * A draft as the form shows it: only the shape that the form needs, so that a half-written playbook (an empty text, a
 * severity still to choose) can be worked on. What is wrong with it is `parsePlaybook`'s to say.
 */
const text = z.string().catch('');
const slugs = z.array(z.string()).catch([]);
const source = z.looseObject({ citation: text, url: z.string().optional(), confidence: text });
const when = z.array(z.looseObject({ if: text })).catch([]);

const StepView = z.looseObject({
  id: z.string(),
  kind: text,
  title: text,
  why: z.string().optional(),
  when,
  texts: z.array(z.looseObject({ text, channel: z.string().optional() })),
  answers: z.array(z.looseObject({ id: text, label: text, to: z.string().optional() })).catch([]),
  branches: z.array(z.looseObject({ when, to: text })).catch([]),
  gives: slugs,
  cue: z.string().optional(),
  required: z.boolean().catch(true),
});
export type StepView = z.infer<typeof StepView>;

const StageView = z.looseObject({
  id: z.string(),
  name: text,
  days_past_due: z.looseObject({ min: z.number().optional(), max: z.number().optional() }).catch({}),
  limits: z.looseObject({ methods: slugs }),
  flows: z.looseObject({ debtor: slugs, guarantor: slugs, third_party: slugs }),
});
export type StageView = z.infer<typeof StageView>;

const DisclosureView = z.looseObject({ id: z.string(), name: text, due: text, severity: text, source });
export type DisclosureView = z.infer<typeof DisclosureView>;
const ProhibitionView = z.looseObject({
  id: z.string(),
  name: text,
  severity: text,
  why: text,
  alternative: text,
  source,
});
export type ProhibitionView = z.infer<typeof ProhibitionView>;
const ClosingView = z.looseObject({ id: z.string(), name: text, text });
export type ClosingView = z.infer<typeof ClosingView>;

const DraftView = z.looseObject({
  id: z.string(),
  name: text,
  locale: Locale.catch('en-US'),
  currency: text,
  variables: z.array(z.looseObject({ id: z.string(), type: text, source: text })),
  stages: z.array(StageView),
  steps: z.array(StepView),
  objections: z.array(z.looseObject({ id: z.string(), name: text, step: text })).catch([]),
  disclosures: z.array(DisclosureView),
  prohibitions: z.array(ProhibitionView),
  closing: z.array(ClosingView),
});
export type DraftView = z.infer<typeof DraftView>;

/** The draft as the form can show it, or null where its shape is so broken that only the JSON view can. */
export function readDraft(body: unknown): DraftView | null {
  const read = DraftView.safeParse(body);
  return read.success ? read.data : null;
}
