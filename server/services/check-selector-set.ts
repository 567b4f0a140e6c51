import { checkFieldMaps } from '@/contracts/check-field-maps.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { problemsOf } from '@/contracts/problems-of.ts';
import { type HostSet, SelectorSet } from '@/contracts/selector-set.ts';
import { whyNoSelector } from './why-no-selector.ts';

export type CheckedSet =
  | { readonly ok: true; readonly set: HostSet }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks a set of selectors or of field maps: its form, and that every browser takes each of its selectors. Names every
 * problem by its path.
 */
export function checkSelectorSet(value: unknown): CheckedSet {
  const isMaps = typeof value === 'object' && value !== null && 'adapter' in value && value.adapter === 'crm';
  return isMaps ? checkFieldMaps(value, whyNoSelector) : checkPageSelectors(value);
}

function checkPageSelectors(value: unknown): CheckedSet {
  const parsed = SelectorSet.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const problems = Object.entries(parsed.data.selectors).flatMap(([anchor, alternatives]) =>
    alternatives.flatMap((selector, index) => {
      const reason = whyNoSelector(selector);
      return reason ? [{ path: `selectors.${anchor}[${index}]`, reason }] : [];
    }),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, set: parsed.data };
}
