import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Tag } from '@/components/ui/tag.tsx';
import type { AuthorityRequest } from '@/contracts/authority.ts';
import { authorityMessages } from './messages.ts';
import { usePlanWords } from './use-plan-words.ts';

/** Requests that wait no more: how each ended, by whom and when. */
export function EndedRequests({ requests }: { readonly requests: readonly AuthorityRequest[] }) {
  const t = useT(authorityMessages);
  const words = usePlanWords();
  const { recent } = useFormats();
  const now = useNow();
  return (
    <section aria-labelledby="ended-title">
      <div className="section-head">
        <h2 id="ended-title">{t('page.ended')}</h2>
      </div>
      <ul className="requests">
        {requests.map(({ id, state, agent, debtor, agreement, decided_by, decided_at, asked_at, note, counter }) => (
          <li key={id} data-ended={id}>
            <div>
              <b>{agent.name}</b> <span className="quiet-text">{debtor}</span>
              <p>{words.plan(counter ?? agreement)}</p>
              {note && <blockquote className="quiet-text">{note}</blockquote>}
            </div>
            <div className="num">
              <Tag tone={state === 'approved' || state === 'countered' ? 'ok' : state === 'denied' ? 'stop' : 'plain'}>
                {state === 'waiting' ? null : t(`state.${state}`)}
              </Tag>
              <p className="quiet-text">
                {decided_by && decided_at
                  ? t('state.by', { name: decided_by, time: recent(decided_at, now) })
                  : recent(asked_at, now)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
