import type { Agreement } from '../agreement/agreement.ts';
import { judge, type Said } from './closing-amounts.ts';
import { corrected, MISSING, sameSentence, type Talk } from './closing-talk.ts';
import type { ItemProof } from './hearing.ts';

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
  let stated = said.filter(({ role }) => role === 'value');
  // A value corrected gives way to the next one, which takes its place; a new plan for all sweeps away what was said before.
  for (let i = stated.length - 1; i > 0; i--) {
    const later = stated[i];
    const earlier = stated[i - 1];
    if (later === undefined || earlier === undefined) continue;
    if (!corrected(talk, earlier.quantity.from, later.quantity.from)) continue;
    if (later.n >= 2 && later.place === 'all' && earlier.place === 'all') {
      stated = stated.slice(i);
      break;
    }
    const heir: Said = {
      ...later,
      place: later.place === 'all' ? earlier.place : later.place,
      n: later.n === 0 ? earlier.n : later.n,
    };
    stated = [...stated.slice(0, i - 1), heir, ...stated.slice(i + 1)];
  }
  const slots: (Said[] | undefined)[] = agreement.instalments.map(() => undefined);
  const put = (slot: number, item: Said): void => {
    if (slot >= 0 && slot < count) slots[slot] = [...(slots[slot] ?? []), item];
  };
  const uniform = stated.filter(({ n, place }) => n >= 2 && place !== 'last' && !(place === 'first' && n < 2));
  const rest = stated.filter((item) => !uniform.includes(item));
  const byDate = (item: Said): number => {
    const near = talk.dates.filter(
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
          rest.find(({ place }) => place === 'first') ??
          rest.find(({ quantity }) => quantity.from < item.quantity.from);
        const offset =
          uniform.length > 1
            ? slots.indexOf(undefined)
            : first !== undefined && rest.length > 0 && !rest.some(({ place }) => place === 'last')
              ? 1
              : 0;
        for (let slot = Math.max(0, offset); slot < Math.min(count, Math.max(0, offset) + item.n); slot++)
          put(slot, item);
      }
    }
    for (const item of rest) {
      const slot = item.place === 'last' ? count - 1 : item.place === 'first' ? 0 : slots.indexOf(undefined);
      if (item.place !== 'all') slots[slot] = [item];
      else if (slot >= 0) put(slot, item);
      else if (
        uniform.some(({ quantity }) => quantity.minor !== item.quantity.minor) &&
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
    if (here === undefined) return MISSING;
    return judge(talk, here, ({ quantity }) => quantity.minor === value.minor && !quantity.approximate);
  });
}
