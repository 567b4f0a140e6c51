import { useLayoutEffect, useRef, useState } from 'react';
import { ExplainedBadge } from '@/components/badge/explained-badge.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { AgentScore } from '@/contracts/score.ts';
import { teamMessages } from './messages.ts';
import { orderAgents } from './order-agents.ts';
import { useOutcomeNames } from './use-outcome-names.ts';

interface AgentsTableProps {
  readonly agents: readonly AgentScore[];
  readonly chosen: string | null;
  readonly onChoose: (agent: string) => void;
}

/** The agents of a team. Figures change in place; rows keep their places while someone points at them or has focus there. */
export function AgentsTable({ agents, chosen, onChoose }: AgentsTableProps) {
  const t = useT(teamMessages);
  const { number, money, recent } = useFormats();
  const now = useNow();
  const nameOf = useOutcomeNames();
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const shown = useRef<readonly string[]>([]);
  const ordered = orderAgents(agents, shown.current, pointed || focused);
  useLayoutEffect(() => {
    shown.current = ordered.map(({ agent_id }) => agent_id);
  });

  return (
    <section
      aria-label={t('agents.title')}
      className="table-scroll"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <table className="table">
        <thead>
          <tr>
            <th>{t('agents.name')}</th>
            <th>{t('agents.adherence')}</th>
            <th className="num">{t('agents.contacts')}</th>
            <th className="num">{t('agents.agreements')}</th>
            <th className="num">{t('agents.promised')}</th>
            <th>{t('agents.last')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((agent) => (
            <tr key={agent.agent_id} data-chosen={chosen === agent.agent_id || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="name-button"
                  title={t('outcomes.show', { name: agent.name })}
                  aria-pressed={chosen === agent.agent_id}
                  onClick={() => onChoose(agent.agent_id)}
                >
                  {agent.name}
                </button>
              </th>
              <td>
                <ExplainedBadge score={agent} />
              </td>
              <td className="num">{number(agent.interactions)}</td>
              <td className="num">{number(agent.agreements)}</td>
              <td className="num">{money(agent.promised)}</td>
              <td className="last">
                {agent.last_outcome_at === null ? (
                  <span className="quiet-text">{t('agents.none')}</span>
                ) : (
                  <>
                    {agent.last_outcome && nameOf(agent.last_outcome)}{' '}
                    <span className="quiet-text">{recent(agent.last_outcome_at, now)}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {agents.length === 0 && <p className="page-state">{t('agents.empty')}</p>}
    </section>
  );
}
