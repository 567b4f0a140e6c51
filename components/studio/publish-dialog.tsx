import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useApiMutation } from '@/components/query/use-api.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { ChannelHead } from '@/contracts/playbook-channel.ts';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { ChangesView } from './changes-view.tsx';
import type { PlaybookChange } from './list-changes.ts';
import { studioMessages } from './messages.ts';

interface PublishDialogProps {
  readonly id: string;
  readonly baseVersion: number;
  readonly changes: readonly PlaybookChange[];
  readonly lang: string;
  /** Sends what is not saved yet: what is published is the draft that the server holds. */
  readonly flush: () => Promise<void>;
  readonly onPublished: (head: ChannelHead) => void;
  readonly onClose: () => void;
}

/** The last look before a version goes out: what changes, in words, and a note that those who use it will read. */
export function PublishDialog({ id, baseVersion, changes, lang, flush, onPublished, onClose }: PublishDialogProps) {
  const t = useT(studioMessages);
  const publish = useApiMutation('playbooks.publish');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<AskError | null>(null);
  const [working, setWorking] = useState(false);
  const version = baseVersion + 1;

  const submit = async () => {
    setAsked(true);
    if (note.trim() === '') return;
    setWorking(true);
    setFailure(null);
    try {
      await flush();
      onPublished(
        await publish.mutateAsync({ params: { id }, body: { note: note.trim(), base_version: baseVersion } }),
      );
    } catch (error) {
      setFailure(error instanceof AskError ? error : new AskError({ code: 'failed', message: String(error) }));
      setWorking(false);
    }
  };

  return (
    <Dialog open title={t('publish.title', { version })} onClose={onClose}>
      <form
        className="publish"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className="publish-changes">
          <ChangesView changes={changes} version={baseVersion} lang={lang} />
        </div>
        <Field
          label={t('publish.note')}
          hint={t('publish.note.hint')}
          problem={asked && note.trim() === '' ? t('publish.note.needed') : undefined}
        >
          <textarea
            className="control"
            rows={3}
            maxLength={400}
            required
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        {failure && (
          <Banner tone="stop" title={t('publish.failed', { why: failure.message })}>
            <ul>
              {failure.problems.map(({ path, reason }) => (
                <li key={`${path} ${reason}`}>
                  <span className="mono">{path}</span> {reason}
                </li>
              ))}
            </ul>
          </Banner>
        )}
        <p className="quiet-text">{t('publish.running')}</p>
        <div className="acts">
          <Button variant="primary" type="submit" disabled={working}>
            {working ? t('publish.working') : t('publish.submit', { version })}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('publish.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
