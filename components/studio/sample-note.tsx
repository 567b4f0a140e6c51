import { useT } from '@/components/i18n/use-t.ts';
import { studioMessages } from './messages.ts';
import type { Sample } from './sample-values.ts';

/** Whose invented account a preview was made with. */
export function SampleNote({ sample }: { readonly sample: Sample }) {
  const t = useT(studioMessages);
  const { debtor: name, daysPastDue: days } = sample;
  return (
    <p className="quiet-text">
      {days < 0 ? t('preview.ahead', { name, days: -days }) : t('preview.sample', { name, days })}
    </p>
  );
}
