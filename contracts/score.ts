import * as z from 'zod';
import { Money } from '@/domain/conversation/money.ts';
import { Instant, PlainDate } from '@/domain/conversation/plain-date.ts';

/** A badge: A from 90, B from 80, C from 65, else D; `few` under the playbook's minimum; `na` where nothing applied. */
export const Grade = z.enum(['A', 'B', 'C', 'D', 'few', 'na']);
export type Grade = z.infer<typeof Grade>;

/** What cost points, over a day: so that a badge can always be opened to its reasons. */
export const Loss = z.strictObject({
  rule: z.string(),
  name: z.string(),
  points: z.number(),
  count: z.int(),
  excerpt: z.string().nullable(),
});

export const AgentScore = z.strictObject({
  agent_id: z.uuid(),
  name: z.string(),
  team_id: z.uuid(),
  grade: Grade,
  score: z.number().nullable(),
  interactions: z.int(),
  counted: z.int(),
  needed: z.int(),
  agreements: z.int(),
  promised: Money.nullable(),
  losses: z.array(Loss),
  last_outcome_at: Instant.nullable(),
  last_outcome: z.string().nullable(),
});
export type AgentScore = z.infer<typeof AgentScore>;

export const TeamBoard = z.strictObject({
  team: z.strictObject({ id: z.uuid(), name: z.string() }),
  day: PlainDate,
  score: z.number().nullable(),
  grade: Grade,
  agreements: z.int(),
  promised: Money.nullable(),
  agents: z.array(AgentScore),
  computed_at: Instant,
});
export type TeamBoard = z.infer<typeof TeamBoard>;

export const Boards = z.strictObject({ teams: z.array(TeamBoard) });
export type Boards = z.infer<typeof Boards>;
