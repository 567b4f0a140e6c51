import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { writingMessages } from './messages.ts';

interface AllFixesProps {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
  readonly onFix: () => void;
  readonly onClose: () => void;
}

/** The text as it is and as it will be, before everything is put right at once. */
export function AllFixes({ before, after, lang, onFix, onClose }: AllFixesProps) {
  const t = useT(writingMessages);
  const parts = useMemo(
    () => diffWordsWithSpace(before, after).map((part, at) => ({ ...part, key: at })),
    [before, after],
  );
  return (
    <Dialog open title={t('all.title')} onClose={onClose} modal={false}>
      <dl className="writing-diff">
        <dt>{t('before')}</dt>
        <dd lang={lang}>
          {parts
            .filter(({ added }) => !added)
            .map(({ key, removed, value }) => (removed ? <del key={key}>{value}</del> : value))}
        </dd>
        <dt>{t('after')}</dt>
        <dd lang={lang}>
          {parts
            .filter(({ removed }) => !removed)
            .map(({ key, added, value }) => (added ? <ins key={key}>{value}</ins> : value))}
        </dd>
      </dl>
      <div className="acts">
        <Button variant="primary" onClick={onFix} autoFocus aria-keyshortcuts="Enter">
          {t('all.do')} <Kbd>↵</Kbd>
        </Button>
      </div>
    </Dialog>
  );
}
