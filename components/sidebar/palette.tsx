import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { sidebarMessages } from './messages.ts';
import { keepRecent, recentFirst } from './recent-entries.ts';
import { type PaletteEntry, searchEntries } from './search-entries.ts';

interface PaletteAction {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  /** The key that does it without the palette. */
  readonly key?: string;
}

interface PaletteProps {
  readonly state: InteractionState;
  /** The language of the script's own words. */
  readonly lang: string;
  readonly actions: readonly PaletteAction[];
  readonly onStep: (step: string) => void;
  /** Called with what was looked for in vain. */
  readonly onGap: (words: string) => void;
  readonly onClose: () => void;
}

interface Found extends PaletteEntry {
  /** How the answer begins, or the key that does the same. */
  readonly line?: string;
  readonly key?: string;
  readonly run: () => void;
}

/** Objections, phrases and actions by a few letters, accents or none; what was used last stands first. */
export function Palette({ state, lang, actions, onStep, onGap, onClose }: PaletteProps) {
  const t = useT(sidebarMessages);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = useMemo<Found[]>(() => {
    const open = <Each extends { readonly locked_by: string | null }>(each: Each) => each.locked_by === null;
    return recentFirst([
      ...state.objections.filter(open).map(({ id, name, step, line }) => ({
        id: `objection:${id}`,
        kind: 'objection' as const,
        label: name,
        line: `“${line}”`,
        run: () => onStep(step),
      })),
      ...state.steps.filter(open).map(({ step, texts }) => ({
        id: `step:${step.id}`,
        kind: 'step' as const,
        label: step.title,
        line: texts[0] && `“${texts[0].text}”`,
        run: () => onStep(step.id),
      })),
      ...actions.map(({ id, ...rest }) => ({ id: `action:${id}`, kind: 'action' as const, ...rest })),
    ]);
  }, [state.objections, state.steps, actions, onStep]);
  const found = searchEntries(entries, query).slice(0, 9);
  const words = query.trim();
  const choose = (index: number) => {
    const entry = found[index];
    if (!entry && !words) return;
    onClose();
    if (!entry) return onGap(words);
    keepRecent(entry.id);
    entry.run();
  };
  return (
    <Dialog open title={t('palette.open')} onClose={onClose} modal={false}>
      <div className="palette-search">
        <Search aria-hidden />
        <input
          className="control"
          // The palette was asked for: its field is where the hands are.
          ref={(input) => input?.focus()}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={found[at] ? `palette-${at}` : undefined}
          aria-label={t('palette.hint')}
          placeholder={t('palette.hint')}
          value={query}
          maxLength={120}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
            else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
            else if (event.key === 'Enter') choose(at);
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <p className="sr-only" role="status">
        {t('palette.count', { n: found.length })}
      </p>
      {found.length === 0 && (
        <div className="palette-none">
          <p className="quiet">{t('palette.none')}</p>
          {words && (
            <button type="button" className="btn" data-variant="line" onClick={() => choose(0)}>
              {t('palette.gap')} <Kbd>↵</Kbd>
            </button>
          )}
        </div>
      )}
      <div id="palette-list" role="listbox" aria-label={t('palette.open')} className="palette">
        {found.map((entry, index) => (
          <button
            key={entry.id}
            id={`palette-${index}`}
            type="button"
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => choose(index)}
          >
            <span lang={entry.kind === 'action' ? undefined : lang}>{entry.label}</span>
            <span className="quiet">{entry.key ? <Kbd>{entry.key}</Kbd> : t(`palette.${entry.kind}`)}</span>
            {entry.line && (
              <span className="line" lang={lang}>
                {entry.line}
              </span>
            )}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
