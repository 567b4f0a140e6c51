import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { Status } from '@/contracts/runtime-message.ts';
import { countMissing } from './count-missing.ts';
import { seriesMessages } from './series-messages.ts';

/** "Missing 0, waiting 3": whether every record of this person is accounted for. */
export function SeriesCounter({ status }: { readonly status: Status }) {
  const t = useT(seriesMessages);
  const missing = countMissing(status);
  return (
    <p className="series-counter" data-missing={missing} data-waiting={status.pending}>
      <Mark mark={missing > 0 ? 'missed' : status.pending > 0 ? 'warn' : 'done'} />
      {t('counter', { missing, waiting: status.pending })}
    </p>
  );
}
