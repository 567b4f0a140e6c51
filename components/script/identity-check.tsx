import { UserCheck } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { RenderedText } from '@/domain/interaction/evaluation.ts';
import { scriptMessages } from './messages.ts';
import { SaidText } from './said-text.tsx';
import './script.css';

interface IdentityCheckProps {
  readonly name: string;
  /** How the playbook asks who it is, with nothing of the debt in it; null where it has no such words. */
  readonly question: RenderedText | null;
  readonly lang: string;
  readonly onConfirmed: () => void;
  readonly onBack: () => void;
}

/** Between somebody else and the debtor: the debt stays hidden until the agent says that the person has been confirmed. */
export function IdentityCheck({ name, question, lang, onConfirmed, onBack }: IdentityCheckProps) {
  const t = useT(scriptMessages);
  return (
    <section className="identity-check" aria-labelledby="identity-title">
      <h3 id="identity-title" tabIndex={-1} data-home>
        {t('identity.title', { name })}
      </h3>
      <p className="quiet">{t('identity.why')}</p>
      {question && question.gaps.length === 0 && (
        <div className="say">
          <SaidText text={question} lang={lang} />
        </div>
      )}
      <div className="acts">
        <Button variant="primary" onClick={onConfirmed} aria-keyshortcuts="Enter">
          <UserCheck aria-hidden /> {t('identity.yes')} <Kbd>↵</Kbd>
        </Button>
        <Button variant="quiet" onClick={onBack} aria-keyshortcuts="Escape">
          {t('identity.no')} <Kbd>Esc</Kbd>
        </Button>
      </div>
    </section>
  );
}
