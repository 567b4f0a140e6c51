import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { AgentScore } from '@/contracts/score.ts';
import { badgeMessages } from './messages.ts';

const SHOWN = 8;

/**
 * What cost points, the costliest first, with how often and the words; then how the letter is made. Losses are summed over
 * the day's contacts and the grade is their mean, so each is shown as its share of the mean.
 */
export function BadgeExplanation({ score }: { readonly score: AgentScore }) {
  const t = useT(badgeMessages);
  const { loss } = useFormats();
  const losses = [...score.losses].sort((a, b) => b.points - a.points);
  const contacts = Math.max(1, score.counted);
  return (
    <>
      {score.grade === 'few' && <p>{t('few', { counted: score.counted, needed: score.needed })}</p>}
      {losses.length > 0 ? (
        <ul aria-label={t('losses')}>
          {losses.slice(0, SHOWN).map(({ rule, name, points, count, excerpt }) => (
            <li key={rule}>
              <span className="points">
                {loss(points / contacts)}
                <span className="sr-only"> {t('points', { points: loss(points / contacts) })}</span>
              </span>
              <span>{name}</span>
              <span className="quiet-text">{t('times', { count })}</span>
              {excerpt && excerpt !== name && <blockquote>“{excerpt}”</blockquote>}
            </li>
          ))}
        </ul>
      ) : (
        score.grade !== 'few' && <p>{t(score.grade === 'na' ? 'na' : 'none')}</p>
      )}
      {losses.length > SHOWN && <p className="quiet-text">{t('more', { count: losses.length - SHOWN })}</p>}
      <footer>{t('how')}</footer>
    </>
  );
}
