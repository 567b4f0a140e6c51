import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { AgentScore } from '@/contracts/score.ts';
import { badgeMessages } from './messages.ts';

/** A grade in words, the accessible name of its shape: `C, 78%`, `poucos dados`, `não se aplica`. */
export function useGradeWords({ grade, score }: Pick<AgentScore, 'grade' | 'score'>): string {
  const t = useT(badgeMessages);
  const { percent } = useFormats();
  return grade === 'few' || grade === 'na'
    ? t(`grade.${grade}`)
    : t('badge.letter', { letter: grade, percent: percent(score) });
}
