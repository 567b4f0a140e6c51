import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { popupMessages } from './messages.ts';

/** Calls that go on and that no tab shows: the record is opened by a press, and never by itself. */
export function CallsSection() {
  const t = useT(popupMessages);
  const known = useAsk('calls.list', {});
  const show = useTell('call.show');
  const [lost, setLost] = useState<string | null>(null);
  const unseen = (known.data?.calls ?? []).filter(({ call, tabs }) => call.state !== 'ended' && tabs.length === 0);
  return unseen.map(({ call, record_url }) => (
    <section key={call.id} className="popup-site" data-call={call.id}>
      <h2>
        <Mark mark="warn" />
        {t(`call.${call.direction}`)}
      </h2>
      <p>{[call.phone, call.account_ref, call.queue].filter(Boolean).join(' · ')}</p>
      {record_url !== null && (
        <Button
          size="small"
          onClick={() =>
            show.mutate(
              { call_id: call.id },
              { onSuccess: ({ result }) => setLost(result === 'not_here' ? call.id : null) },
            )
          }
        >
          {t('call.open')}
        </Button>
      )}
      {(record_url === null || lost === call.id) && <p className="quiet-text">{t('call.nowhere')}</p>}
    </section>
  ));
}
