import { useState } from 'react';
import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { saveFile } from '@/components/integrations/save-file.ts';
import { useApi, useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { ErasureDone, SubjectFile } from '@/contracts/privacy.ts';
import { AccessTable } from './access-table.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { Facts } from './facts.tsx';
import { privacyMessages } from './messages.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const parts = [
  'contacts',
  'payment_checks',
  'authority_requests',
  'calls',
  'lines',
  'quarantine',
] as const satisfies readonly (keyof SubjectFile)[];

/** Everything that is kept of one person, who looked at it, and what can be done about it. */
export function PersonPage({ accountRef: ref }: { readonly accountRef: string }) {
  const t = useT(privacyMessages);
  const { moment } = useFormats();
  const file = useApi('privacy.read', { params: { ref }, query: {} });
  const exported = useApiMutation('privacy.read');
  const hold = useApiMutation('privacy.hold');
  const lift = useApiMutation('privacy.lift');
  const [asking, setAsking] = useState<'hold' | 'erase' | null>(null);
  const [erased, setErased] = useState<ErasureDone | null>(null);
  if (erased) return <PageState title={t('erased.title')} text={t('erased.text', { events: erased.events_left })} />;
  if (!file.data) return <PageState query={file} />;
  const { account, events, holds, made_at } = file.data;
  const standing = holds.find(({ lifted_at }) => lifted_at === null);
  const change = standing ? lift : hold;
  return (
    <article className="privacy-pad privacy-paper">
      <header>
        <h2>{account?.debtor_name ?? t('nameless')}</h2>
        <p className="quiet-text">
          {t('person.of', { ref })}. {t('person.made', { time: moment(made_at) })}
        </p>
        <div className="acts no-print">
          <Button
            disabled={exported.isPending}
            onClick={() =>
              exported.mutate(
                { params: { ref }, query: { for: 'export' } },
                { onSuccess: (data) => saveFile(JSON.stringify(data, null, 2), 'json', ref) },
              )
            }
          >
            {t('person.export')}
          </Button>
          <Button onClick={() => print()}>{t('person.print')}</Button>
          <Button onClick={() => setAsking('hold')}>{t(standing ? 'hold.lift' : 'hold.do')}</Button>
          <Button disabled={standing !== undefined} onClick={() => setAsking('erase')}>
            {t('erase.do')}
          </Button>
        </div>
        {(exported.error ?? change.error) && (
          <p className="field-problem" role="alert">
            {t('failed')}
          </p>
        )}
      </header>
      {standing && (
        <Banner tone="calm" title={t('hold.stands', { time: moment(standing.set_at), name: standing.set_by })}>
          {standing.reason}
        </Banner>
      )}
      <section>
        <h3>{t('person.account')}</h3>
        {account ? <Facts value={account} /> : <p className="quiet-text">{t('person.nothing')}</p>}
      </section>
      <section>
        <h3>{t('person.events')}</h3>
        {events.length === 0 && <p className="quiet-text">{t('person.nothing')}</p>}
        {events.map(({ id, occurred_at, agent, payload }) => (
          <details key={id}>
            <summary>
              {moment(occurred_at)}, {agent}
            </summary>
            <Facts value={payload} />
          </details>
        ))}
      </section>
      {parts.map((part) => (
        <section key={part}>
          <h3>{t(`person.${part}`)}</h3>
          {file.data[part].length > 0 ? (
            <Facts value={file.data[part]} />
          ) : (
            <p className="quiet-text">{t('person.nothing')}</p>
          )}
        </section>
      ))}
      <AccessTable accountRef={ref} />
      <ReasonDialog
        open={asking === 'hold'}
        title={t(standing ? 'hold.lift' : 'hold.title')}
        text={t(standing ? 'hold.lift.text' : 'hold.text')}
        onClose={() => setAsking(null)}
        onReason={(reason) => {
          setAsking(null);
          change.mutate({ params: { ref }, body: { reason } }, { onSettled: () => void file.refetch() });
        }}
      />
      <EraseDialog open={asking === 'erase'} accountRef={ref} onClose={() => setAsking(null)} onErased={setErased} />
    </article>
  );
}
