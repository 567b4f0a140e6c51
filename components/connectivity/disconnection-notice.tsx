import { Flag } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { sinceWords } from '@/components/sidebar/since-words.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { useNow } from '@/components/sidebar/use-now.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import type { KeptOutage } from '@/contracts/connectivity.ts';
import type { Status } from '@/contracts/runtime-message.ts';
import { type DisconnectionStep, stepDue } from '@/domain/connectivity/disconnection.ts';
import { DisconnectionForm } from './disconnection-form.tsx';
import { connectivityMessages } from './messages.ts';

const minute = 60_000;

/**
 * What to do without a connection, from the minute that the firm says: the step that is due, the way to tell of it, and once
 * it is over how long it was. A line above the work, which goes on.
 */
export function DisconnectionNotice({ status }: { readonly status: Status }) {
  const t = useT(connectivityMessages);
  const locale = useLocale();
  const now = useNow();
  const outages = useAsk('connectivity.read', {}).data?.outages ?? [];
  const close = useTell('disconnection.close');
  const [telling, setTelling] = useState(false);
  const cut = outages.filter(({ kind }) => kind === 'offline' || kind === 'unreachable');
  const last = cut.at(-1);
  const lasts = !status.online && last?.to === null ? last : null;
  const hash = status.playbook.head?.hash ?? '';
  const protocol = useAsk('playbook.read', { hash }, { enabled: lasts !== null && hash !== '', staleTime: Infinity })
    .data?.disconnection;
  const steps: readonly DisconnectionStep[] = protocol?.steps ?? [
    { after_minutes: 1, text: t('default.1') },
    { after_minutes: 5, text: t('default.5') },
    { after_minutes: 15, text: t('default.15') },
  ];
  if (lasts) {
    const due = stepDue(steps, Date.parse(now) - Date.parse(lasts.from));
    if (!due) return null;
    const { text, who_to_tell, after_minutes } = due.step;
    return (
      <div data-disconnection={after_minutes}>
        <Banner
          tone="calm"
          title={text}
          actions={
            !lasts.notice && (
              <Button size="small" onClick={() => setTelling(true)}>
                <Flag aria-hidden /> {t('record')}
              </Button>
            )
          }
        >
          {who_to_tell && <p>{t('tell', { who: who_to_tell })}</p>}
          {lasts.notice && <p>{t('recorded', { time: timeWords(lasts.notice.at, locale) })}</p>}
        </Banner>
        <Dialog open={telling} title={t('record')} onClose={() => setTelling(false)} modal={false}>
          <DisconnectionForm
            outage={lasts.id}
            reasons={protocol?.reasons}
            whoToTell={who_to_tell ?? ''}
            onKept={() => setTelling(false)}
          />
        </Dialog>
      </div>
    );
  }
  if (!last || !isToClose(last, steps)) return null;
  return (
    <div data-disconnection="back">
      <Banner
        tone="calm"
        title={t('back', { span: sinceWords(last.from, last.to ?? now, locale) })}
        actions={
          <Button size="small" onClick={() => close.mutate({ outage: last.id })}>
            {t('close')}
          </Button>
        }
      />
    </div>
  );
}

/** One that came as far as a step, or that was told of, is not passed over in silence. */
function isToClose({ from, to, closed, notice }: KeptOutage, steps: readonly DisconnectionStep[]): boolean {
  if (closed || to === null) return false;
  const first = (steps[0]?.after_minutes ?? 1) * minute;
  return notice !== null || Date.parse(to) - Date.parse(from) >= first;
}
