import type { Condition } from './condition.ts';

/**
 * Whether a condition that fails now may hold later in the same conversation. Who is owed what is settled when it begins;
 * and what waits for a thing not to have happened, once it has, waits in vain.
 */
export function mayChange(condition: Condition): boolean {
  switch (condition.if) {
    case 'identity':
      return condition.is === 'confirmed';
    case 'agreement':
      return condition.is !== 'none';
    case 'disclosure':
      return condition.is === 'given';
    case 'payment':
    case 'reason':
    case 'answer':
    case 'instalments':
      return true;
    default:
      return false;
  }
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
