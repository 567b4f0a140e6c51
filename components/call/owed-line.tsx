import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { DisclosureState } from '@/domain/interaction/evaluation.ts';
import { callMessages } from './messages.ts';

/** The one disclosure to give next, said to be given by one key. */
export function OwedLine({
  owed,
  lang,
  onSaid,
}: {
  readonly owed: DisclosureState;
  readonly lang: string;
  readonly onSaid: () => void;
}) {
  const t = useT(callMessages);
  return (
    <section className="owed" aria-label={t('owed.say')} data-owed={owed.id}>
      <span className="quiet" aria-hidden>
        {t('owed.say')}
      </span>
      <p lang={lang}>{owed.name}</p>
      <Button size="small" onClick={onSaid} data-key="D" aria-keyshortcuts="d">
        {t('owed.button')}
        <span className="sr-only">: {owed.name}</span> <Kbd>D</Kbd>
      </Button>
    </section>
  );
}
