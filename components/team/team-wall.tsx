import { useState } from 'react';
import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { routeHref } from '@/components/console/route.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { AgentsTable } from './agents-table.tsx';
import { teamMessages } from './messages.ts';
import { OutcomesList } from './outcomes-list.tsx';
import { TeamFigures } from './team-figures.tsx';

/** The board of a team: the day's figures, every agent with an explained badge, and outcomes as they arrive. */
export function TeamWall({ team }: { readonly team: string | null }) {
  const t = useT(teamMessages);
  const { longDay, time } = useFormats();
  const boards = useApi('boards.read', {});
  const [agent, setAgent] = useState<string | null>(null);
  if (!boards.data) return <PageState query={boards} />;
  const { teams } = boards.data;
  const board = teams.find((each) => each.team.id === team) ?? teams[0];
  if (!board) return <PageState title={t('team.none.title')} text={t('team.none.text')} />;
  const chosen = board.agents.find(({ agent_id }) => agent_id === agent) ?? null;

  return (
    <>
      <PageHead eyebrow={board.team.name} title={longDay(board.day)}>
        <span className="quiet-text">{t('team.at', { time: time(board.computed_at) })}</span>
      </PageHead>
      {teams.length > 1 && (
        <nav className="page-tabs" aria-label={t('team.choose')}>
          {teams.map((each) => (
            <a
              key={each.team.id}
              href={routeHref('team', each.team.id)}
              aria-current={each === board ? 'page' : undefined}
              onClick={() => setAgent(null)}
            >
              {each.team.name}
            </a>
          ))}
        </nav>
      )}
      <TeamFigures board={board} />
      <div className="wall">
        <OutcomesList board={board} agent={chosen} onShowAll={() => setAgent(null)} onChoose={setAgent} />
        <AgentsTable key={board.team.id} agents={board.agents} chosen={agent} onChoose={setAgent} />
      </div>
    </>
  );
}
