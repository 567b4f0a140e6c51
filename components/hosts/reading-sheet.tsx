import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { healthMessages } from './health-messages.ts';
import { partMarks } from './part-marks.ts';
import { stateOfParts } from './reading-parts.ts';
import './health.css';

/** What is read of the page beside the panel and what is not, part by part, and the way to report a page that changed. */
export function ReadingSheet({ health }: { readonly health: AdapterHealth | null }) {
  const t = useT(healthMessages);
  return (
    <div className="reading-sheet">
      {health ? (
        <dl>
          {stateOfParts(health).map(({ part, state }) => (
            <div key={part} data-part={part} data-state={state}>
              <dt>
                <Mark mark={partMarks[state]} />
                {t(`part.${part}`)}
              </dt>
              <dd>{t(`state.${state}`)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="quiet">{t('sheet.nothing')}</p>
      )}
      {health?.state === 'drift' && <p>{t('sheet.drift')}</p>}
      <p>{t('sheet.never')}</p>
      {health?.set && <p className="quiet">{t(`sheet.set.${health.set.source}`, { version: health.set.version })}</p>}
      {health?.adapter === 'whatsapp' && (
        <>
          <Button onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/host-check.html') })}>
            {t('sheet.report')}
          </Button>
          <p className="quiet">{t('sheet.report.why')}</p>
        </>
      )}
    </div>
  );
}
