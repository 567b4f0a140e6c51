import { useEffect, useState, useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { openSidePanel } from '@/components/popup/open-side-panel.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { sightMessages } from './messages.ts';
import { panelSight } from './panel-sight.ts';

/** Why the last press was not accepted, and the way to go on; nothing once one was. */
export function SightNotice() {
  const t = useT(sightMessages);
  const refused = useSyncExternalStore(panelSight.subscribe, panelSight.refused);
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    // Known before the click: the browser opens its panel in the turn of one only. Firefox gives frames in a page no tabs.
    if (refused) void browser.tabs?.getCurrent().then((current) => setTab(current?.id ?? null));
  }, [refused]);
  if (!refused) return null;
  return (
    <Banner
      role="alert"
      title={t(refused)}
      {...(tab !== null && {
        actions: (
          <Button size="small" onClick={() => void openSidePanel(tab).catch(console.error)}>
            {t('beside')}
          </Button>
        ),
      })}
    >
      <p>{t('again')}</p>
    </Banner>
  );
}
