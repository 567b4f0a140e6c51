import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import type { HostView } from '@/components/sidebar/host-view.ts';
import { tellSidebar } from '@/components/sidebar/sidebar-events.ts';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { healthMessages } from './health-messages.ts';
import { isByHand } from './is-by-hand.ts';
import { partMarks } from './part-marks.ts';
import { partOf, stateOfParts } from './reading-parts.ts';
import './health.css';

const shown = ['who', 'messages', 'composer', 'send'] as const;

/** That the page is not read, what of it still is, and that none of this counts. Nothing while the page is read. */
export function HealthNotice({ view }: { readonly view: Pick<HostView, 'health' | 'byHandSince' | 'conversation'> }) {
  const t = useT(healthMessages);
  const locale = useLocale();
  const { health, byHandSince } = view;
  if (!health || !isByHand(health)) return null;
  const cause = health.missing === null ? null : partOf(health.missing);
  const title =
    health.state === 'off'
      ? t('off')
      : cause === null || cause === 'send' || health.missing === 'side'
        ? t('broken.page')
        : t(`broken.${cause}`);
  const states = stateOfParts(health).filter(({ part }) => shown.some((each) => each === part));
  const lost = (part: string) => states.some((each) => each.part === part && each.state !== 'read');
  return (
    <>
      <Banner
        title={title}
        actions={
          <>
            {lost('who') && (
              <Button size="small" onClick={() => tellSidebar('by-hand')}>
                {t('hand.choose')}
              </Button>
            )}
            <Button size="small" variant="quiet" onClick={() => tellSidebar('reading')}>
              {t('sheet')}
            </Button>
          </>
        }
      >
        <p>{t('hand.since', { time: timeWords(byHandSince, locale) })}</p>
        {lost('who') && <p>{t('hand.check')}</p>}
        {(health.state === 'off' || lost('send')) && <p>{t('hand.unguarded')}</p>}
      </Banner>
      {health.state === 'broken' && health.adapter === 'whatsapp' && (
        <ul className="parts">
          {states.map(({ part, state }) => (
            <li key={part} data-part={part} data-state={state}>
              <Mark mark={partMarks[state]} />
              <span>
                {t(`part.${part}`)}
                <span className={state === 'not_read' ? undefined : 'sr-only'}>: {t(`state.${state}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
