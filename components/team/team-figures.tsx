import { useGradeWords } from '@/components/badge/use-grade-words.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Badge } from '@/components/ui/badge.tsx';
import type { TeamBoard } from '@/contracts/score.ts';
import { teamMessages } from './messages.ts';

/** The day of a team in four figures. */
export function TeamFigures({ board }: { readonly board: TeamBoard }) {
  const t = useT(teamMessages);
  const { number, money, percent } = useFormats();
  const words = useGradeWords(board);
  const active = board.agents.filter(({ interactions }) => interactions > 0).length;
  const plain = board.grade === 'few' || board.grade === 'na';
  return (
    <dl className="figures" aria-label={t('figures.label')}>
      <div>
        <dt>{t('figures.active')}</dt>
        <dd>
          {number(active)}/{number(board.agents.length)}
        </dd>
      </div>
      <div>
        <dt>{t('figures.agreements', { count: board.agreements })}</dt>
        <dd>{number(board.agreements)}</dd>
      </div>
      <div>
        <dt>{t('figures.promised')}</dt>
        <dd>{money(board.promised)}</dd>
      </div>
      <div>
        <dt>{t('figures.adherence')}</dt>
        <dd>
          <Badge grade={board.grade} text={plain ? words : percent(board.score)} />
        </dd>
      </div>
    </dl>
  );
}
