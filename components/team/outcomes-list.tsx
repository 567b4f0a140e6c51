import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { AgentScore, TeamBoard } from '@/contracts/score.ts';
import { teamMessages } from './messages.ts';
import { OutcomeVersions } from './outcome-versions.tsx';
import { useOutcomeNames } from './use-outcome-names.ts';

interface OutcomesListProps {
  readonly board: TeamBoard;
  /** Only this agent's; null for the whole team. */
  readonly agent: AgentScore | null;
  readonly onShowAll: () => void;
  readonly onChoose: (agent: string) => void;
}

/** Outcomes as they reach the server, the newest first. */
export function OutcomesList({ board, agent, onShowAll, onChoose }: OutcomesListProps) {
  const t = useT(teamMessages);
  const { money, percent, recent } = useFormats();
  const now = useNow();
  const nameOf = useOutcomeNames();
  const outcomes = useApi('outcomes.list', { query: { limit: 50, ...(agent ? { agent_id: agent.agent_id } : {}) } });
  const members = new Set(board.agents.map(({ agent_id }) => agent_id));
  const listed = outcomes.data?.outcomes.filter(({ agent_id }) => members.has(agent_id)) ?? [];

  return (
    <section aria-label={t('outcomes.title')}>
      <div className="section-head">
        <h2>{agent ? t('outcomes.of', { name: agent.name }) : t('outcomes.title')}</h2>
        {agent && (
          <Button variant="quiet" onClick={onShowAll}>
            {t('outcomes.all')}
          </Button>
        )}
      </div>
      {!outcomes.data ? (
        <PageState query={outcomes} />
      ) : listed.length === 0 ? (
        <p className="page-state">{t('outcomes.empty')}</p>
      ) : (
        <ol className="outcomes">
          {listed.map(({ event_id, agent_id, agent_name, occurred_at, score, record, ...is }) => (
            <li key={event_id} data-withdrawn={is.withdrawn || undefined}>
              <div>
                <b>{nameOf(record.outcome)}</b> {record.amount && money(record.amount)}{' '}
                {record.degraded && <Tag tone="warn">{t('outcomes.degraded')}</Tag>}{' '}
                {is.unapproved && <Tag tone="stop">{t('outcomes.unapproved')}</Tag>}{' '}
                {is.withdrawn && <Tag tone="warn">{t('outcomes.withdrawn')}</Tag>}{' '}
                {is.erased && <Tag>{t('outcomes.erased')}</Tag>}
                <p className="quiet-text">
                  <button
                    type="button"
                    className="name-button"
                    title={t('outcomes.show', { name: agent_name })}
                    onClick={() => onChoose(agent_id)}
                  >
                    {agent_name}
                  </button>{' '}
                  · {t(`channel.${record.channel}`)} ·{' '}
                  {record.account_ref ? t('outcomes.account', { ref: record.account_ref }) : t('outcomes.noaccount')}
                </p>
                {(is.versions > 1 || is.withdrawn) && is.interaction_id && (
                  <OutcomeVersions interaction={is.interaction_id} count={is.versions} nameOf={nameOf} />
                )}
              </div>
              <div className="num">
                {score === null ? <span className="quiet-text">{t('outcomes.unscored')}</span> : percent(score)}
                <p className="quiet-text">{recent(occurred_at, now)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
