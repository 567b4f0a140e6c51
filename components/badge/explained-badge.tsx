import { X } from 'lucide-react';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Badge } from '@/components/ui/badge.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import type { AgentScore } from '@/contracts/score.ts';
import { BadgeExplanation } from './badge-explanation.tsx';
import { badgeMessages } from './messages.ts';
import { useGradeWords } from './use-grade-words.ts';

/** An agent's badge as a button that opens to what cost points: rule, count, points and the words. */
export function ExplainedBadge({ score }: { readonly score: AgentScore }) {
  const t = useT(badgeMessages);
  const words = useGradeWords(score);
  const { percent } = useFormats();
  return (
    <Popover
      label={t('badge.label', { name: score.name, grade: words })}
      trigger={
        <button type="button" className="badge-button">
          {/* The shape and the figure alone say too little to whoever only hears them. */}
          <span className="sr-only">{t('badge.label', { name: score.name, grade: words })}</span>
          <span aria-hidden="true">
            <Badge
              grade={score.grade}
              text={
                score.score === null || score.grade === 'few' || score.grade === 'na' ? words : percent(score.score)
              }
            />
          </span>
        </button>
      }
    >
      {(close) => (
        <div className="explain">
          <header>
            <Badge
              grade={score.grade}
              text={score.grade === 'few' || score.grade === 'na' ? '' : percent(score.score)}
              large
            />
            <div>
              <h2>{t('today', { name: score.name })}</h2>
              <p className="quiet-text">{t('counted', { counted: score.counted, interactions: score.interactions })}</p>
            </div>
            <IconButton label={t('close')} onClick={close}>
              <X aria-hidden />
            </IconButton>
          </header>
          <BadgeExplanation score={score} />
        </div>
      )}
    </Popover>
  );
}
