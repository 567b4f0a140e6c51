import { useT } from '@/components/i18n/use-t.ts';
import { Tag } from '@/components/ui/tag.tsx';
import type { PlaybookChange } from './list-changes.ts';
import { studioMessages } from './messages.ts';
import { WordsDiff } from './words-diff.tsx';

interface ChangesViewProps {
  readonly changes: readonly PlaybookChange[];
  readonly version: number;
  readonly lang: string;
}

const known = [
  'stages',
  'steps',
  'disclosures',
  'prohibitions',
  'closing',
  'outcomes',
  'reasons',
  'objections',
  'variables',
  'scoring',
] as const;
const partOf = (part: string) => known.find((each) => each === part) ?? 'other';

/** What the draft changes against the published version, one change after another. */
export function ChangesView({ changes, version, lang }: ChangesViewProps) {
  const t = useT(studioMessages);
  if (changes.length === 0) return <p className="page-state">{t('diff.none', { version })}</p>;
  return (
    <ol>
      {changes.map((change, at) => (
        <li key={`${change.path.join('.')}${change.before === null}`} className="change">
          <header>
            <h3>{`${at + 1} · ${change.subject ?? change.part}`}</h3>
            <Tag tone={change.part === 'prohibitions' ? 'stop' : change.before === null ? 'ok' : 'plain'}>
              {change.before === null && change.field === ''
                ? t('diff.new')
                : change.after === null && change.field === ''
                  ? t('diff.removed')
                  : t(`part.${partOf(change.part)}`)}
            </Tag>
            <span className="end quiet-text mono">{change.field}</span>
          </header>
          <WordsDiff before={change.before} after={change.after} lang={lang} />
        </li>
      ))}
    </ol>
  );
}
