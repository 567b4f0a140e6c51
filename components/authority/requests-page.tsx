import { useEffect, useRef, useState } from 'react';
import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { useListKeys } from '@/components/console/use-list-keys.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi, useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { AuthorityDecision } from '@/domain/agreement/authority-request.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { EndedRequests } from './ended-requests.tsx';
import { authorityMessages } from './messages.ts';
import { WaitingRequest } from './waiting-request.tsx';

const keys = {
  item: 'data-request',
  button: 'data-decision',
  first: 'approved',
  answers: { a: 'approved', n: 'denied', c: 'countered' },
} as const;

/** Where the focus goes once nobody waits any more. */
const nobody = 'nobody';

/** What the team asks of its supervisor: each answered once, by mouse or by key, and then kept with who and when. */
export function RequestsPage() {
  const t = useT(authorityMessages);
  const requests = useApi('authority.list', {});
  const decide = useApiMutation('authority.decide');
  const now = useNow();
  const [failed, setFailed] = useState<AskError | null>(null);
  // Where the focus goes once the request that held it is answered.
  const [next, setNext] = useState<string | null>(null);
  const empty = useRef<HTMLDivElement>(null);
  useListKeys(keys);

  // A page left open over midnight says so itself: nobody rings for the end of a day.
  const listed = (requests.data?.requests ?? []).map((each) =>
    each.state === 'waiting' && Date.parse(each.expires_at) <= now ? { ...each, state: 'day' as const } : each,
  );
  const waiting = listed.filter(({ state }) => state === 'waiting');
  const ended = listed.filter(({ state }) => state !== 'waiting');
  const shown = waiting.map(({ id }) => id).join(' ');

  useEffect(() => {
    if (next === nobody && shown === '') {
      empty.current?.focus();
      setNext(null);
    }
    if (next === null || !shown.includes(next)) return;
    document.querySelector<HTMLElement>(`[data-request="${next}"] [data-decision="approved"]`)?.focus();
    setNext(null);
  }, [next, shown]);

  if (!requests.data) return <PageState query={requests} />;
  const answer = (id: string, decision: AuthorityDecision, note: string, counter?: Agreement) => {
    const index = waiting.findIndex((each) => each.id === id);
    const after = waiting[index + 1] ?? waiting[index - 1] ?? null;
    setFailed(null);
    decide.mutate(
      { params: { id }, body: { decision, note, ...(counter && { counter }) } },
      {
        onSuccess: () => setNext(after?.id ?? nobody),
        onError: setFailed,
        onSettled: () => void requests.refetch(),
      },
    );
  };

  return (
    <>
      <PageHead
        title={t('page.title')}
        aside={<span role="status">{t('page.waiting', { count: waiting.length })}</span>}
      >
        {waiting.length > 0 && <span className="quiet-text">{t('page.keys')}</span>}
      </PageHead>
      {failed && (
        <Banner
          tone="warn"
          role="alert"
          title={
            failed.code === 'refused'
              ? t('failed.late')
              : failed.code === 'offline'
                ? t('failed.offline')
                : t('failed.other', { why: failed.message })
          }
        />
      )}
      {waiting.length === 0 ? (
        <div ref={empty} tabIndex={-1}>
          <PageState title={t('page.empty.title')} text={t('page.empty.text')} />
        </div>
      ) : (
        <ul className="requests" aria-label={t('page.title')}>
          {waiting.map((each) => (
            <WaitingRequest
              key={each.id}
              request={each}
              now={now}
              busy={decide.isPending}
              onAnswer={(decision, note, counter) => answer(each.id, decision, note, counter)}
            />
          ))}
        </ul>
      )}
      {ended.length > 0 && <EndedRequests requests={ended} />}
    </>
  );
}
