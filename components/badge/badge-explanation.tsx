import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { AgentScore } from '@/contracts/score.ts';
import { badgeMessages } from './messages.ts';

/** What cost points, the costliest first, with how often and the words; then how the letter is made. */
export function BadgeExplanation({ score }: { readonly score: AgentScore }) {
  const t = useT(badgeMessages);
  const { loss } = useFormats();
  const losses = [...score.losses].sort((a, b) => b.points - a.points);
  return (
    <>
      {score.grade === 'few' && <p>{t('few', { counted: score.counted, needed: score.needed })}</p>}
      {losses.length > 0 ? (
        <ul aria-label={t('losses')}>
          {losses.map(({ rule, name, points, count, excerpt }) => (
            <li key={rule}>
              <span className="points">
                {loss(points)}
                <span className="sr-only"> {t('points', { points: loss(points) })}</span>
              </span>
              <span>{name}</span>
              <span className="quiet-text">{t('times', { count })}</span>
              {excerpt && <blockquote>“{excerpt}”</blockquote>}
            </li>
          ))}
        </ul>
      ) : (
        score.grade !== 'few' && <p>{t(score.grade === 'na' ? 'na' : 'none')}</p>
      )}
      <footer>{t('how')}</footer>
    </>
  );
}
