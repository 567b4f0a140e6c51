import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { sinceWords } from '@/components/sidebar/since-words.ts';
import { Banner } from '@/components/ui/banner.tsx';
import type { Status } from '@/contracts/runtime-message.ts';
import { countMissing } from './count-missing.ts';
import { seriesMessages } from './series-messages.ts';

const minuteMs = 60_000;
/** Less than that nobody notices, and nothing depends on. */
const mostOffMs = 2 * minuteMs;

/** What an agent must know of their records and of this computer's clock; nothing as long as all is well. */
export function SeriesNotices({ status }: { readonly status: Status }) {
  const t = useT(seriesMessages);
  const locale = useLocale();
  const { missing, clock_offset_ms: offset } = status;
  const list = missing.map(([from, to]) => (from === to ? `#${from}` : `#${from}–#${to}`)).join(', ');
  const off = Math.round(Math.abs(offset) / minuteMs) * minuteMs;
  const span = sinceWords(new Date(0).toISOString(), new Date(off).toISOString(), locale);
  return (
    <>
      {missing.length > 0 && <Banner tone="stop" title={t('missing.title', { n: countMissing(status), list })} />}
      {Math.abs(offset) > mostOffMs && (
        <Banner tone="calm" title={t(offset > 0 ? 'clock.slow' : 'clock.fast', { span })} />
      )}
    </>
  );
}
