import { useT } from '@/components/i18n/use-t.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import { sidebarMessages } from './messages.ts';

const keys = [
  ['Enter', 'keys.enter'],
  ['1…9', 'keys.digit'],
  ['J K', 'keys.jk'],
  ['F', 'keys.f'],
  ['C', 'keys.c'],
  ['M', 'keys.m'],
  ['S N', 'keys.sn'],
  ['A', 'keys.a'],
  ['R', 'keys.r'],
  ['T', 'keys.t'],
  ['O', 'keys.o'],
  ['Z', 'keys.z'],
  ['P', 'keys.p'],
  ['Ctrl K', 'keys.palette'],
  ['Esc', 'keys.esc'],
] as const;

/** Every key of the panel with what it does. */
export function KeysSheet() {
  const t = useT(sidebarMessages);
  return (
    <>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
              <span className="sr-only">{key}</span>
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('keys.note')}</p>
    </>
  );
}
