import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { healthMessages } from './health-messages.ts';
import { partMarks } from './part-marks.ts';
import { type ReadingPart, stateOfParts } from './reading-parts.ts';
import './health.css';

/** What is read of the page beside the panel and what is not, part by part, and the way to report a page that changed. */
export function ReadingSheet({ health }: { readonly health: AdapterHealth | null }) {
  const t = useT(healthMessages);
  const switches = useAsk('selectors.read', { adapter: 'whatsapp' }, { enabled: health?.adapter === 'whatsapp' }).data
    ?.switches;
  const off: Partial<Record<ReadingPart, boolean>> = switches
    ? { composer: !switches.insert, send: !switches.hold }
    : {};
  return (
    <div className="reading-sheet">
      {health?.adapter === 'crm' ? (
        <p>{t('sheet.crm')}</p>
      ) : health ? (
        <dl>
          {stateOfParts(health).map(({ part, state }) => (
            <div key={part} data-part={part} data-state={state}>
              <dt>
                <Mark mark={off[part] ? 'not_applicable' : partMarks[state]} />
                {t(`part.${part}`)}
              </dt>
              <dd>{t(`state.${off[part] ? 'switched_off' : state}`)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="quiet">{t('sheet.nothing')}</p>
      )}
      {health?.offer_refused !== undefined && <p>{t('sheet.offers', { n: health.offer_refused })}</p>}
      {health?.state === 'drift' && <p>{t('sheet.drift')}</p>}
      {health?.adapter !== 'crm' && <p>{t('sheet.never')}</p>}
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
