import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { callRoute } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { AdapterSwitches, SelectorAdapter } from '@/contracts/selector-set.ts';
import { type CheckedFile, checkSetFile, locate } from './check-set-file.ts';
import { hostsMessages } from './hosts-messages.ts';
import { useFailure } from './use-failure.ts';

interface PublishMapProps {
  readonly adapter: SelectorAdapter;
  readonly switches: AdapterSwitches;
  readonly baseEpoch: number;
  readonly onPublished: () => void;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly checked: CheckedFile;
}

/** A new map from a file: checked here, checked again by the server, and in force with a note. */
export function PublishMap({ adapter, switches, baseEpoch, onPublished }: PublishMapProps) {
  const t = useT(hostsMessages);
  const of = adapter === 'crm' ? 'crm.' : '';
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { working, failure, attempt } = useFailure();
  const problems =
    chosen === null ? [] : chosen.checked.ok ? locate(chosen.text, failure?.problems ?? []) : chosen.checked.problems;
  const choose = async (file: File | undefined) => {
    if (!file) return setChosen(null);
    const text = await file.text();
    setChosen({ name: file.name, text, checked: checkSetFile(text, adapter, t('publish.json')) });
  };
  const publish = async () => {
    if (!chosen?.checked.ok) return;
    const { set } = chosen.checked;
    const body = { set, switches, note: note.trim(), base_epoch: baseEpoch };
    await callRoute('selectors.publish', { params: { adapter }, body });
    setChosen(null);
    setNote('');
    setTried(false);
    onPublished();
  };
  return (
    <form
      className="host-publish"
      aria-label={t(`${of}publish.title`)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen?.checked.ok && note.trim() !== '') void attempt(publish);
      }}
    >
      <h3>{t(`${of}publish.title`)}</h3>
      <Field label={t('publish.file')} hint={t(`${of}publish.hint`)}>
        <input
          key={chosen === null ? 'none' : 'chosen'}
          className="control"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </Field>
      <div role="status">
        {chosen && problems.length === 0 && <p>{t('publish.good', { file: chosen.name })}</p>}
        {chosen && problems.length > 0 && (
          <Banner tone="warn" title={t('publish.bad', { file: chosen.name, count: problems.length })}>
            <ul className="host-problems">
              {problems.slice(0, 30).map(({ path, line, reason }) => (
                <li key={`${path} ${reason}`} data-problem={path}>
                  {t('publish.line', { line })} <code>{path}</code> {reason}
                </li>
              ))}
            </ul>
          </Banner>
        )}
      </div>
      {chosen?.checked.ok && (
        <>
          <Field
            label={t('note')}
            hint={t('note.hint')}
            problem={tried && note.trim() === '' ? t('note.needed') : undefined}
          >
            <textarea
              className="control"
              rows={2}
              maxLength={400}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
          {failure && failure.problems.length === 0 && <Banner tone="stop" role="alert" title={failure.words} />}
          <Button variant="primary" type="submit" disabled={working}>
            {t(working ? 'working' : 'publish.submit')}
          </Button>
        </>
      )}
    </form>
  );
}
