import * as z from 'zod';
import { NextAction } from '@/domain/interaction/next-action.ts';
import type { Typed } from './fill-outcome.ts';

const text = z.string().optional();
const Kept = z.strictObject({
  outcome: text,
  amount: text,
  date: text,
  method: text,
  reason: text,
  receipt: text,
  third_party_relation: text,
  dispute_detail: text,
  next_action: NextAction.optional(),
  note: z.string().nullable().optional(),
  recording_url: text,
  why_changed: text,
});

/** Whether what was kept of a half-filled form is still of a form that this build knows. */
export const isTyped = (value: unknown): value is Typed => Kept.safeParse(value).success;
