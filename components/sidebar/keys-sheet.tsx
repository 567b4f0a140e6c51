import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { sidebarMessages } from './messages.ts';

const keys = [
  [['Enter'], 'keys.enter'],
  [['1', '9'], 'keys.digit'],
  [['J', 'K'], 'keys.jk'],
  [['X'], 'keys.x'],
  [['F'], 'keys.f'],
  [['C'], 'keys.c'],
  [['M'], 'keys.m'],
  [['S', 'N'], 'keys.sn'],
  [['A'], 'keys.a'],
  [['I'], 'keys.i'],
  [['V'], 'keys.v'],
  [['R'], 'keys.r'],
  [['U'], 'keys.u'],
  [['L'], 'keys.l'],
  [['T'], 'keys.t'],
  [['E', 'W', 'D'], 'keys.ewd'],
  [['B', 'H', 'D'], 'keys.bhd'],
  [['O'], 'keys.o'],
  [['Z'], 'keys.z'],
  [['P'], 'keys.p'],
  [['G'], 'keys.g'],
  [['Alt 1…9'], 'keys.strip'],
  [['Ctrl K'], 'keys.palette'],
  [['?'], 'keys.help'],
  [['Esc'], 'keys.esc'],
] as const;

/** Every key of the panel with what it does, and the global ones as the browser has them now. */
export function KeysSheet() {
  const t = useT(sidebarMessages);
  const commands = useCommands();
  const single = useAsk('settings.read', {}).data?.single_letter_keys ?? true;
  const { mutate: write } = useTell('settings.write');
  return (
    <div className="keys-sheet">
      <h3>{t('keys.anywhere')}</h3>
      <dl className="keys" data-wide>
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dd>{description}</dd>
            <dt>{shortcut ? <Keys each={[shortcut]} /> : <span className="quiet">{t('keys.none')}</span>}</dt>
          </div>
        ))}
      </dl>
      <h3>{t('keys.here')}</h3>
      <dl className="keys">
        {keys.map(([each, what]) => (
          <div key={what} data-off={(!single && /^[A-Z1]$/.test(each[0])) || undefined}>
            <dd>{t(what)}</dd>
            <dt>
              <Keys each={each} />
            </dt>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => write({ single_letter_keys: event.target.checked })}
        />
        <span>
          {t('keys.single')} <span className="quiet">{t('keys.note')}</span>
        </span>
      </label>
    </div>
  );
}

function Keys({ each }: { readonly each: readonly string[] }) {
  return (
    <>
      <span aria-hidden="true">
        {each.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </span>
      <span className="sr-only">{each.join(', ')}</span>
    </>
  );
}

interface Command {
  readonly name?: string;
  readonly description?: string;
  readonly shortcut?: string;
}

/** The commands of the manifest, read again whenever the person comes back, perhaps from changing them. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = () => void browser.commands.getAll().then(setCommands);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return commands.filter(({ description }) => description);
}
