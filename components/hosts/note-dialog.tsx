import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Field } from '@/components/ui/field.tsx';
import { hostsMessages } from './hosts-messages.ts';
import { useFailure } from './use-failure.ts';

interface NoteDialogProps {
  /** What is done, as its button says it. */
  readonly title: string;
  /** What those who work will see of it. */
  readonly effects: readonly string[];
  /** Rejects with an `AskError` where it did not happen. */
  readonly onSubmit: (note: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The last look before a change that everybody feels: what they will see, and why it is done. */
export function NoteDialog({ title, effects, onSubmit, onClose }: NoteDialogProps) {
  const t = useT(hostsMessages);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { working, failure, attempt } = useFailure();
  return (
    <Dialog open title={title} onClose={onClose}>
      <form
        className="publish"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (note.trim() !== '') void attempt(() => onSubmit(note.trim()));
        }}
      >
        {effects.map((effect) => (
          <p key={effect}>{effect}</p>
        ))}
        <Field
          label={t('note')}
          hint={t('note.hint')}
          problem={tried && note.trim() === '' ? t('note.needed') : undefined}
        >
          <textarea
            className="control"
            rows={3}
            maxLength={400}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        {failure && <Banner tone="stop" role="alert" title={failure.words} />}
        <div className="acts">
          <Button variant="primary" type="submit" disabled={working}>
            {working ? t('working') : title}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
