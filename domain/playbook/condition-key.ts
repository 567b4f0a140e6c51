import type { Condition } from './condition.ts';

/** Conditions that a conversation can still bring about; the others are settled when it begins. */
const changing = new Set<Condition['if']>([
  'identity',
  'payment',
  'reason',
  'answer',
  'disclosure',
  'agreement',
  'instalments',
]);

/** Whether a condition that fails now may hold later in the same conversation. */
export function mayChange(condition: Condition): boolean {
  return changing.has(condition.if);
}

/**
 * A condition as one short string, such as `identity:confirmed` or `disclosure:recording_notice:given`: what a screen
 * turns into words when it says why something is locked.
 */
export function conditionKey(condition: Condition): string {
  switch (condition.if) {
    case 'channel':
    case 'identity':
    case 'agreement':
      return `${condition.if}:${condition.is}`;
    case 'audience':
    case 'payment':
    case 'product':
    case 'reason':
      return `${condition.if}:${condition.is.join(',')}`;
    case 'segment':
      return `segment:${condition.dimension}:${condition.is.join(',')}`;
    case 'answer':
      return `answer:${condition.step}:${condition.is.join(',')}`;
    case 'disclosure':
      return `disclosure:${condition.id}:${condition.is}`;
    case 'days_past_due':
    case 'instalments':
      return `${condition.if}:${condition.min ?? ''}..${condition.max ?? ''}`;
  }
}
