import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useNow } from '@/components/sidebar/use-now.ts';
import { Button } from '@/components/ui/button.tsx';
import { identityMessages } from './messages.ts';
import './identity.css';

interface TieLineProps {
  /** When the agent confirmed the account. */
  readonly since: string;
  readonly onChange: () => void;
}

/** A remembered account is never silent: since when it is remembered, and the way to another. */
export function TieLine({ since, onChange }: TieLineProps) {
  const now = useNow();
  const t = useT(identityMessages);
  const locale = useLocale();
  const dayOf = (at: string) => new Date(at).toDateString();
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(since));
  return (
    <p className="tie" data-tie={since}>
      <span>{dayOf(since) === dayOf(now) ? t('tie.today') : t('tie.since', { day })}</span>
      <Button size="small" variant="quiet" onClick={onChange}>
        {t('tie.change')}
      </Button>
    </p>
  );
}
