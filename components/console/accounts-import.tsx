import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { ImportAnswer } from '@/contracts/api.ts';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { consoleMessages } from './messages.ts';
import { PageHead } from './page-head.tsx';
import { readAccountsFile } from './read-accounts-file.ts';

/** Takes a file of accounts, or of earlier contacts about them. Where rows are wrong nothing is stored; the good ones are on request. */
export function AccountsImport() {
  const t = useT(consoleMessages);
  const [file, setFile] = useState<File | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [kind, setKind] = useState<'accounts' | 'contacts'>('accounts');
  const accounts = useApiMutation('accounts.import');
  const contacts = useApiMutation('contacts.import');
  const send = kind === 'accounts' ? accounts : contacts;
  const answer = send.data ?? null;
  const good = answer ? answer.read - answer.refused : 0;

  const submit = async (keepGood: boolean) => {
    if (!file) return;
    setUnread(null);
    const read = await readAccountsFile(file);
    if (read.ok) send.mutate({ query: { keep_good: keepGood ? 'true' : 'false' }, body: read.body });
    else setUnread(read.why);
  };

  return (
    <>
      <PageHead title={t('import.title')} />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(false);
        }}
      >
        <p>{t('import.lead')}</p>
        <Field label={t('import.kind')} hint={t(`import.${kind}.columns`)}>
          <select
            className="control"
            value={kind}
            onChange={(event) => setKind(event.target.value === 'contacts' ? 'contacts' : 'accounts')}
          >
            {(['accounts', 'contacts'] as const).map((each) => (
              <option key={each} value={each}>
                {t(`import.kind.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('import.choose')}>
          <input
            className="control"
            type="file"
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => {
              send.reset();
              setUnread(null);
              setFile(event.target.files?.[0] ?? null);
            }}
          />
        </Field>
        <div className="acts">
          <Button
            variant={answer && answer.refused > 0 ? 'line' : 'primary'}
            type="submit"
            disabled={!file || send.isPending}
          >
            {send.isPending ? t('import.working') : file ? t('import.submit', { file: file.name }) : t('import.none')}
          </Button>
          {answer && answer.imported === 0 && answer.refused > 0 && good > 0 && (
            <Button variant="primary" disabled={send.isPending} onClick={() => void submit(true)}>
              {t('import.keep', { count: good })}
            </Button>
          )}
        </div>
        <div aria-live="polite">
          {(unread ?? send.error) && (
            <Banner tone="stop" title={t('import.unread')}>
              {unread ?? send.error?.message}
              {send.error instanceof AskError &&
                send.error.problems.map(({ path, reason }) => <p key={`${path} ${reason}`}>{`${path} ${reason}`}</p>)}
            </Banner>
          )}
          {answer && <Outcome answer={answer} kind={kind} />}
        </div>
      </form>
      {answer && answer.problems.length > 0 && <Problems answer={answer} />}
    </>
  );
}

function Outcome({
  answer: { read, imported, refused },
  kind,
}: {
  readonly answer: ImportAnswer;
  readonly kind: 'accounts' | 'contacts';
}) {
  const t = useT(consoleMessages);
  if (imported === 0 && refused > 0) return <Banner tone="warn" title={t('import.refused', { refused, read })} />;
  return (
    <Banner tone="calm" title={t(kind === 'accounts' ? 'import.done' : 'import.contacts.done', { imported, read })}>
      {refused > 0 && t('import.partly', { refused })}
    </Banner>
  );
}

function Problems({ answer }: { readonly answer: ImportAnswer }) {
  const t = useT(consoleMessages);
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>{t('import.problems')}</caption>
        <thead>
          <tr>
            <th className="num">{t('import.line')}</th>
            <th>{t('import.column')}</th>
            <th>{t('import.value')}</th>
            <th>{t('import.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.problems.map(({ line, column, value, reason }) => (
            <tr key={`${line} ${column} ${reason}`}>
              <td className="num">{line}</td>
              <td className="mono">{column ?? t('import.row')}</td>
              <td className="mono">
                {value === null || value === '' ? <span className="quiet-text">{t('import.empty')}</span> : value}
              </td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
