import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import type { Settings } from '@/contracts/runtime-message.ts';
import { noticeMessages } from './notice-messages.ts';

/** Whether the system itself says that a call is due, and whether it may name somebody. */
export function NoticesPart({ settings }: { readonly settings: Settings }) {
  const t = useT(noticeMessages);
  const write = useTell('settings.write');
  const [refused, setRefused] = useState(false);
  const toggle = async (on: boolean) => {
    // The browser asks the person only while the click is being answered: nothing may be awaited before this.
    const granted = !on || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!granted);
    if (granted) write.mutate({ notify_callbacks: on });
  };
  return (
    <section className="options-part">
      <label className="check">
        <input
          type="checkbox"
          checked={settings.notify_callbacks}
          onChange={(event) => void toggle(event.target.checked)}
        />
        {t('callbacks')}
      </label>
      <p className="quiet-text">{t('callbacks.hint')}</p>
      {refused && <p role="alert">{t('refused')}</p>}
      <label className="check">
        <input
          type="checkbox"
          checked={settings.notify_names}
          disabled={!settings.notify_callbacks}
          onChange={(event) => write.mutate({ notify_names: event.target.checked })}
        />
        {t('names')}
      </label>
    </section>
  );
}
