import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { optionsMessages } from './messages.ts';

interface Command {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

/** The global shortcuts as the browser has them now, and the way to its own page that changes them. */
export function ShortcutsList() {
  const t = useT(optionsMessages);
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <>
      <dl className="options-keys">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt>{description}</dt>
              <dd>{shortcut ? <Kbd>{shortcut}</Kbd> : <span className="quiet-text">{t('shortcuts.none')}</span>}</dd>
            </div>
          ))}
      </dl>
      <Button variant="line" onClick={() => void changeShortcuts()}>
        {t('shortcuts.change')}
      </Button>
    </>
  );
}

interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** Chrome's page opens by its address, which Firefox forbids; Firefox has a call of its own. */
async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
