import { BadgeExplanation } from '@/components/badge/badge-explanation.tsx';
import { useGradeWords } from '@/components/badge/use-grade-words.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { teamMessages } from '@/components/team/messages.ts';
import { Badge } from '@/components/ui/badge.tsx';
import type { AgentScore } from '@/contracts/score.ts';
import { PageHead } from './page-head.tsx';
import { PageState } from './page-state.tsx';

/** An agent's own badge, opened to its reasons. */
export function MyAdherence() {
  const t = useT(teamMessages);
  const score = useApi('scores.mine', {});
  return (
    <>
      <PageHead title={t('mine.title')} />
      {score.data ? <Explained score={score.data} /> : <PageState query={score} />}
    </>
  );
}

function Explained({ score }: { readonly score: AgentScore }) {
  const words = useGradeWords(score);
  return (
    <div className="explain">
      <header>
        <Badge grade={score.grade} text={words} large />
      </header>
      <BadgeExplanation score={score} />
    </div>
  );
}
