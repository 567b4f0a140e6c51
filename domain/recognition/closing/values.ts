import type { Agreement } from '../../agreement/agreement.ts';
import type { ItemProof } from '../hearing.ts';
import { between, LONGEST } from '../places.ts';
import { judge, type Said } from './amounts.ts';
import { corrected, MISSING, sameSentence, type Talk } from './talk.ts';

export function proveValues(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof[] {
  const count = agreement.instalments.length;
  if (count === 1) {
    const total = judge(
      talk,
      said.filter(({ role }) => role === 'total' || role === 'value'),
      ({ quantity }) => quantity.minor === agreement.total.minor && !quantity.approximate,
    );
    return [total];
  }
  const stated = withoutCorrected(talk, said);
  if (
    stated.length === count &&
    stated.every(({ quantity }, slot) => quantity.minor === agreement.instalments[slot]?.value.minor)
  )
    return stated.map((item) => judge(talk, [item], ({ quantity }) => !quantity.approximate));
  const slots: (Said[] | undefined)[] = agreement.instalments.map(() => undefined);
  const put = (slot: number, item: Said): void => {
    if (slot < 0 || slot >= count) return;
    const here = slots[slot];
    if (here === undefined) slots[slot] = [item];
    else here.push(item);
  };
  const isUniform = ({ n, place }: Said): boolean => n >= 2 && place !== 'last';
  const uniform = stated.filter(isUniform);
  const rest = stated.filter((item) => !isUniform(item));
  const opening = rest.find(({ place }) => place === 'first');
  const closing = rest.some(({ place }) => place === 'last');
  const prices = new Set(uniform.map(({ quantity }) => quantity.minor));
  const byDate = (item: Said): number => {
    const { from, to } = item.quantity;
    const near = between(talk.dates, from - LONGEST, to + 4, (date) => date.from).filter(
      (date) =>
        (date.from - item.quantity.to <= 3 &&
          date.from >= item.quantity.to &&
          sameSentence(talk, item.quantity.from, date.from)) ||
        (item.quantity.from - date.to <= 2 && item.quantity.from >= date.to),
    );
    for (const date of near) {
      const slot = agreement.instalments.findIndex(({ due_date }) => due_date === date.date);
      if (slot >= 0) return slot;
    }
    return -1;
  };
  if (uniform.length > 0) {
    for (const item of uniform) {
      if (item.n >= count || rest.length === 0) {
        for (let slot = 0; slot < count; slot++) put(slot, item);
      } else {
        const first =
          opening ?? ((rest[0]?.quantity.from ?? Number.POSITIVE_INFINITY) < item.quantity.from ? rest[0] : undefined);
        const offset =
          uniform.length > 1
            ? slots.indexOf(undefined)
            : first !== undefined && (!closing || opening !== undefined)
              ? 1
              : 0;
        for (let slot = Math.max(0, offset); slot < Math.min(count, Math.max(0, offset) + item.n); slot++)
          put(slot, item);
      }
    }
    for (const item of rest) {
      const near = item.place === 'all' ? byDate(item) : -1;
      const dated = agreement.instalments[near]?.value.minor === item.quantity.minor ? near : -1;
      const slot =
        item.place === 'last' ? count - 1 : item.place === 'first' ? 0 : dated >= 0 ? dated : slots.indexOf(undefined);
      if (item.place !== 'all' || dated >= 0) slots[slot] = [item];
      else if (slot >= 0) put(slot, item);
      else if (
        (prices.size > 1 || !prices.has(item.quantity.minor)) &&
        !agreement.instalments.some(({ value }) => value.minor === item.quantity.minor)
      )
        for (let k = 0; k < count; k++) put(k, item);
    }
  } else if (rest.length === 1) {
    const only = rest[0];
    if (only !== undefined) {
      if (only.place === 'first') put(0, only);
      else if (only.place === 'last') put(count - 1, only);
      else for (let slot = 0; slot < count; slot++) put(slot, only);
    }
  } else {
    rest.forEach((item, index) => {
      const slot = item.place === 'last' ? count - 1 : byDate(item);
      if (slot >= 0 && slots[slot] === undefined) put(slot, item);
      else put(rest.length === count ? index : slots.indexOf(undefined), item);
    });
    if (rest.length < count && rest.every(({ quantity }) => quantity.minor === rest[0]?.quantity.minor))
      for (let slot = 0; slot < count; slot++)
        if (slots[slot] === undefined && rest[0] !== undefined) put(slot, rest[0]);
  }
  return agreement.instalments.map(({ value }, slot) => {
    const here = slots[slot];
    if (here === undefined) return priceOfDay(talk, stated, agreement, slot);
    return judge(talk, here, ({ quantity }) => quantity.minor === value.minor && !quantity.approximate);
  });
}

/** "408 on Aug 3 and Sept 3", "then March 2nd, same amount": the price said last before the day of an instalment, where it is the agreed one. */
function priceOfDay(talk: Talk, stated: readonly Said[], agreement: Agreement, slot: number): ItemProof {
  const { due_date, value } = agreement.instalments[slot] ?? {};
  const day = talk.dates.find(({ date, bare }) => date === due_date && bare !== 'weekday');
  const price = day === undefined ? undefined : stated.filter(({ quantity }) => quantity.to <= day.from).pop();
  if (price === undefined || price.quantity.minor !== value?.minor || price.place === 'last') return MISSING;
  return judge(talk, [price], ({ quantity }) => !quantity.approximate);
}

/** The prices as they stand: one corrected gives way to the next, which takes its place; a new plan for all sweeps away what was said before. */
function withoutCorrected(talk: Talk, said: readonly Said[]): Said[] {
  const stated = said.filter(({ role }) => role === 'value');
  const standing: Said[] = [];
  let later = stated.pop();
  while (later !== undefined) {
    const earlier = stated.pop();
    if (earlier === undefined || !corrected(talk, earlier.quantity.from, later.quantity.from)) {
      standing.push(later);
      later = earlier;
      continue;
    }
    if (later.each || (later.n >= 2 && later.place === 'all' && earlier.place === 'all')) {
      standing.push(later);
      break;
    }
    later = {
      ...later,
      place: later.place === 'all' ? earlier.place : later.place,
      n: later.n === 0 ? earlier.n : later.n,
    };
  }
  return standing.reverse();
}
