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

/**
 * What to do without a connection, from the minute that the firm says: the step that is due, the way to tell of it, and once
 * it is over how long it was. A line above the work, which goes on. Only of the connection: a session that ended and a page
 * that is not read have notices of their own, and stand in the timeline alone.
 */
export function DisconnectionNotice({ status }: { readonly status: Status }) {
  const t = useT(connectivityMessages);
  const locale = useLocale();
  const now = useNow();
  const outages = useAsk('connectivity.read', {}).data?.outages ?? [];
  const close = useTell('disconnection.close');
  const [telling, setTelling] = useState(false);
  const last = outages.findLast(({ kind }) => kind === 'offline' || kind === 'unreachable');
  const hash = status.playbook.head?.hash ?? '';
  const enabled = last !== undefined && !last.closed && hash !== '';
  const protocol = useAsk('playbook.read', { hash }, { enabled, staleTime: Infinity }).data?.disconnection;
  const steps: readonly DisconnectionStep[] = protocol?.steps ?? [
    { after_minutes: 1, text: t('default.1') },
    { after_minutes: 5, text: t('default.5') },
    { after_minutes: 15, text: t('default.15') },
  ];
  if (!last) return null;
  const { notice } = last;
  const due = stepDue(steps, Date.parse(last.to ?? now) - Date.parse(last.from))?.step;
  const lasts = last.to === null && !status.online;
  const whoToTell = lasts && due?.who_to_tell;
  const short = Date.parse(last.to ?? now) - Date.parse(last.from) < 60_000;
  // What is being written is not lost by the connection coming back.
  if (!telling && (lasts ? !due : !isToClose(last, due))) return null;
  return (
    <div data-disconnection={lasts ? due?.after_minutes : 'back'}>
      <Banner
        tone="calm"
        title={
          lasts && due
            ? due.text
            : short
              ? t('back.short')
              : t('back', { span: sinceWords(last.from, last.to ?? now, locale) })
        }
        actions={
          (!notice || !lasts) && (
            <>
              {/* Whoever had no power tells of it when it is back. */}
              {!notice && (
                <Button size="small" onClick={() => setTelling(true)}>
                  <Flag aria-hidden /> {t('record')}
                </Button>
              )}
              {!lasts && (
                <Button size="small" onClick={() => close.mutate({ outage: last.id })}>
                  {t('close')}
                </Button>
              )}
            </>
          )
        }
      >
        {(whoToTell || notice) && (
          <>
            {whoToTell && <p>{t('tell', { who: whoToTell })}</p>}
            {notice && <p>{t('recorded', { time: timeWords(notice.at, locale) })}</p>}
          </>
        )}
      </Banner>
      <Dialog open={telling} title={t('record')} onClose={() => setTelling(false)} modal={false}>
        <DisconnectionForm
          outage={last.id}
          reasons={protocol?.reasons}
          whoToTell={due?.who_to_tell}
          onKept={() => setTelling(false)}
        />
      </Dialog>
    </div>
  );
}

/** One that came as far as a step, or that was told of, is not passed over in silence. */
const isToClose = ({ to, closed, notice }: KeptOutage, due: DisconnectionStep | undefined): boolean =>
  to !== null && !closed && (notice !== null || due !== undefined);
