import { useEffect, useState } from 'react';
import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useListKeys } from '@/components/console/use-list-keys.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi, useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { PaymentCheck, PaymentFinding } from '@/contracts/payment-check.ts';
import type { User } from '@/contracts/session.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { checkMessages } from './messages.ts';
import { OpenCheck } from './open-check.tsx';
import { useCheckWords } from './use-check-words.ts';
import './checks.css';

const keys = {
  item: 'data-check',
  button: 'data-finding',
  first: 'paid',
  answers: { p: 'paid', n: 'not_found', a: 'not_yet' },
} as const;

/** What customers say to have paid: each is looked for, and what was found is kept with who found it and where. */
export function ChecksPage({ user }: { readonly user: User }) {
  const t = useT(checkMessages);
  const checks = useApi('checks.list', {});
  const resolve = useApiMutation('checks.resolve');
  const now = useNow();
  const [failed, setFailed] = useState<AskError | null>(null);
  // Where the focus goes once the check that held it is answered.
  const [next, setNext] = useState<string | null>(null);
  useListKeys(keys);

  const open = (checks.data?.checks ?? []).filter(({ state }) => state === 'open');
  const ended = (checks.data?.checks ?? []).filter(({ state }) => state !== 'open');
  const shown = open.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (next === null || !shown.includes(next)) return;
    document.querySelector<HTMLElement>(`[data-check="${next}"] [data-finding="paid"]`)?.focus();
    setNext(null);
  }, [next, shown]);

  if (!checks.data) return <PageState query={checks} />;
  const tell = (id: string, body: PaymentFinding) => {
    const index = open.findIndex((each) => each.id === id);
    const after = body.found === 'not_yet' ? open[index] : (open[index + 1] ?? open[index - 1]);
    setFailed(null);
    resolve.mutate(
      { params: { id }, body },
      {
        onSuccess: () => setNext(after?.id ?? null),
        onError: setFailed,
        onSettled: () => void checks.refetch(),
      },
    );
  };
  return (
    <>
      <PageHead title={t('title')} aside={<span role="status">{t('waiting', { count: open.length })}</span>}>
        {open.length > 0 && <span className="quiet-text">{t('keys')}</span>}
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
      {open.length === 0 ? (
        <PageState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <ul className="requests" aria-label={t('title')}>
          {open.map((each) => (
            <OpenCheck
              key={each.id}
              check={each}
              now={now}
              busy={resolve.isPending}
              own={each.agent.id === user.id}
              onFinding={(finding) => tell(each.id, finding)}
            />
          ))}
        </ul>
      )}
      {ended.length > 0 && <EndedChecks checks={ended} now={now} />}
    </>
  );
}

function EndedChecks({ checks, now }: { readonly checks: readonly PaymentCheck[]; readonly now: number }) {
  const t = useT(checkMessages);
  const words = useCheckWords();
  const { recent } = useFormats();
  return (
    <section aria-labelledby="ended-title">
      <div className="section-head">
        <h2 id="ended-title">{t('ended')}</h2>
      </div>
      <ul className="requests">
        {checks.map((check) => (
          <li key={check.id} data-ended={check.id}>
            <div>
              <b>{check.debtor}</b> <span className="quiet-text">{t('account', { ref: check.account_ref })}</span>
              <p>{words(check)}</p>
              {check.note && <blockquote className="quiet-text">{check.note}</blockquote>}
            </div>
            <div className="num">
              {check.state !== 'open' && (
                <Tag tone={check.state === 'paid' ? 'ok' : 'plain'}>{t(`state.${check.state}`)}</Tag>
              )}
              {check.looked_by && check.looked_at && (
                <p className="quiet-text">{t('by', { name: check.looked_by, time: recent(check.looked_at, now) })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
