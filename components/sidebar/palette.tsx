import { useMemo, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Dialog } from '@/components/ui/dialog.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { sidebarMessages } from './messages.ts';
import { type PaletteEntry, searchEntries } from './search-entries.ts';

interface PaletteProps {
  readonly playbook: Playbook;
  readonly state: InteractionState;
  readonly actions: readonly { readonly id: string; readonly label: string; readonly run: () => void }[];
  readonly onStep: (step: string) => void;
  readonly onClose: () => void;
}

/** Objections, phrases and actions by a few letters, accents or none. */
export function Palette({ playbook, state, actions, onStep, onClose }: PaletteProps) {
  const t = useT(sidebarMessages);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = useMemo<(PaletteEntry & { run: () => void })[]>(
    () => [
      ...playbook.objections.map(({ id, name, step }) => ({
        id: `objection:${id}`,
        kind: 'objection' as const,
        label: name,
        run: () => onStep(step),
      })),
      ...state.steps.map(({ step }) => ({
        id: `step:${step.id}`,
        kind: 'step' as const,
        label: step.title,
        run: () => onStep(step.id),
      })),
      ...actions.map(({ id, label, run }) => ({ id: `action:${id}`, kind: 'action' as const, label, run })),
    ],
    [playbook, state.steps, actions, onStep],
  );
  const found = searchEntries(entries, query).slice(0, 9);
  const choose = (index: number) => {
    onClose();
    found[index]?.run();
  };
  return (
    <Dialog open title={t('palette.open')} onClose={onClose} modal={false}>
      <input
        className="control"
        // The palette was asked for: its field is where the hands are.
        ref={(input) => input?.focus()}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[at] ? `palette-${at}` : undefined}
        aria-label={t('palette.hint')}
        placeholder={t('palette.hint')}
        value={query}
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
      {found.length === 0 && <p className="quiet">{t('palette.none')}</p>}
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
            {entry.label} <span className="quiet">{t(`palette.${entry.kind}`)}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
