import { Lock } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { lockWords } from './lock-words.ts';
import { scriptMessages } from './messages.ts';
import './script.css';

interface ObjectionsProps {
  readonly state: InteractionState;
  readonly playbook: Playbook;
  readonly onOpen: (step: string) => void;
  readonly onBack: () => void;
}

/** What the other side may object, each with how its answer begins; the answer itself opens in the script, and leads back. */
export function Objections({ state, playbook, onOpen, onBack }: ObjectionsProps) {
  const t = useT(scriptMessages);
  const { objections, audience } = state;
  return (
    <section aria-labelledby="objections-title" className="objections">
      <div className="section-head">
        <h3 id="objections-title" tabIndex={-1} data-home>
          {t(audience === 'third_party' ? 'objections.veiled' : 'objections')}
        </h3>
        <span className="grow" />
        <Button variant="quiet" size="small" onClick={onBack} aria-keyshortcuts="Escape">
          {t('back')} <Kbd>Esc</Kbd>
        </Button>
      </div>
      {objections.length === 0 && <p className="quiet pad">{t('objections.none')}</p>}
      <ol lang={playbook.locale}>
        {objections.map(({ id, name, step, heard, line, locked_by }, index) => {
          const digit = index < 9 ? String(index + 1) : undefined;
          return (
            <li key={id}>
              <button
                type="button"
                disabled={locked_by !== null}
                data-key={digit}
                aria-keyshortcuts={digit}
                onClick={() => onOpen(step)}
              >
                {locked_by ? <Lock aria-hidden /> : digit ? <Kbd>{digit}</Kbd> : <span />}
                <b>{name}</b>
                {heard && <span className="heard">{t('objections.heard')}</span>}
                <span className="line">{locked_by ? lockWords(locked_by, playbook, t) : `“${line}”`}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
