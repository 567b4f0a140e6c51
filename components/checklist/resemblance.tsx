import { useT } from '@/components/i18n/use-t.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import type { Verdict } from '@/domain/interaction/verdict.ts';

/** How sure a verdict is that rests on no pattern; nothing for one that was said in so many words. */
export function Resemblance({ verdict }: { readonly verdict: Verdict | null }) {
  const t = useT(sidebarMessages);
  if (verdict?.likelihood === undefined) return null;
  return <> · {t('by.resemblance', { percent: Math.round(verdict.likelihood * 100) })}</>;
}
