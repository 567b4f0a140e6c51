import { useState } from 'react';
import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { teamMessages } from './messages.ts';

interface OutcomeVersionsProps {
  readonly interaction: string;
  /** How many there are. */
  readonly count: number;
  readonly nameOf: (outcome: string) => string;
}

/** Every version of an outcome, the last first: who wrote it, what it said, why it was changed. Asked for when it is opened. */
export function OutcomeVersions({ interaction, count, nameOf }: OutcomeVersionsProps) {
  const t = useT(teamMessages);
  const { recent } = useFormats();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const versions = useApi('outcomes.versions', { params: { id: interaction } }, { enabled: open });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="quiet-text">{t('outcomes.versions', { n: count })}</summary>
      {open && !versions.data && <PageState query={versions} />}
      <ol>
        {versions.data?.versions
          .toReversed()
          .map(({ event_id, author_name, occurred_at, withdrawn, erased, record }) => (
            <li key={event_id}>
              {t('outcomes.version', { n: record.version })}: {nameOf(record.outcome)}
              {withdrawn && ` (${t('outcomes.withdrawn')})`}
              {erased && ` (${t('outcomes.erased')})`}
              <p className="quiet-text">
                {[author_name, recent(occurred_at, now), record.why_changed, record.note].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
      </ol>
    </details>
  );
}
