import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { studioMessages } from './messages.ts';

interface WordsDiffProps {
  readonly before: string | null;
  readonly after: string | null;
  readonly lang: string;
}

/** Two versions of a text side by side, with the words that went and the words that came marked. */
export function WordsDiff({ before, after, lang }: WordsDiffProps) {
  const t = useT(studioMessages);
  const parts = useMemo(
    () =>
      before === null || after === null
        ? []
        : diffWordsWithSpace(before, after).map((part, at) => ({ ...part, key: at })),
    [before, after],
  );
  return (
    <div className="two">
      <p className="old" lang={before === null ? undefined : lang}>
        <span className="sr-only">{t('diff.before')}: </span>
        {before === null ? (
          t('diff.nothing')
        ) : after === null ? (
          <del>{before}</del>
        ) : (
          parts
            .filter(({ added }) => !added)
            .map(({ key, removed, value }) => (removed ? <del key={key}>{value}</del> : value))
        )}
      </p>
      <p className="new" lang={after === null ? undefined : lang}>
        <span className="sr-only">{t('diff.after')}: </span>
        {after === null ? (
          t('diff.gone')
        ) : before === null ? (
          <ins>{after}</ins>
        ) : (
          parts
            .filter(({ removed }) => !removed)
            .map(({ key, added, value }) => (added ? <ins key={key}>{value}</ins> : value))
        )}
      </p>
    </div>
  );
}
