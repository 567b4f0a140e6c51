import { Plus, Trash2 } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { DraftView } from './draft-view.ts';
import type { JsonPath } from './edit-at.ts';
import { studioMessages } from './messages.ts';
import { PhraseField } from './phrase-field.tsx';
import { stagesWith } from './read-stage.ts';

interface StepFormProps {
  readonly draft: DraftView;
  readonly index: number;
  readonly problemsAt: (path: JsonPath) => string[];
  readonly edit: (path: JsonPath, value: unknown) => void;
}

/** One step: what it is called, why it comes now, the ways to say it, the answers to expect. */
export function StepForm({ draft, index, problemsAt, edit }: StepFormProps) {
  const t = useT(studioMessages);
  const step = draft.steps[index];
  if (!step) return <p className="page-state">{t('step.lost')}</p>;
  const at = ['steps', index] as const;
  const shared = stagesWith(draft, step.id);
  const variables = draft.variables.map(({ id }) => id);
  const count = step.texts.length;
  const phrases = step.texts.map((phrase, n) => ({ ...phrase, n }));

  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <header>
        <p className="quiet-text mono">{step.id}</p>
        <h2 lang={draft.locale}>{step.title}</h2>
        {shared.length > 1 && (
          <p className="quiet-text">{t('step.shared', { stages: shared.map(({ name }) => name).join(', ') })}</p>
        )}
      </header>
      <Field label={t('step.title')} problem={problemsAt([...at, 'title'])[0]}>
        <input
          className="control"
          lang={draft.locale}
          value={step.title}
          onChange={(event) => edit([...at, 'title'], event.target.value)}
        />
      </Field>
      <Field label={t('step.why')} problem={problemsAt([...at, 'why'])[0]}>
        <input
          className="control"
          lang={draft.locale}
          value={step.why ?? ''}
          onChange={(event) => edit([...at, 'why'], event.target.value || undefined)}
        />
      </Field>
      {phrases.map(({ n, text, channel }) => (
        <PhraseField
          key={n}
          label={t('step.text', { n: n + 1, m: count })}
          value={text}
          lang={draft.locale}
          variables={variables}
          problems={[...problemsAt([...at, 'texts', n, 'text']), ...problemsAt([...at, 'texts', n, 'channel'])]}
          onChange={(value) => edit([...at, 'texts', n, 'text'], value)}
        >
          <select
            className="control compact"
            aria-label={t('step.channel', { n: n + 1 })}
            value={channel ?? ''}
            onChange={(event) => edit([...at, 'texts', n, 'channel'], event.target.value || undefined)}
          >
            <option value="">{t('channel.any')}</option>
            <option value="whatsapp">{t('channel.whatsapp')}</option>
            <option value="voice">{t('channel.voice')}</option>
          </select>
          {count > 1 && (
            <IconButton
              label={t('step.text.remove', { n: n + 1 })}
              onClick={() => edit([...at, 'texts', n], undefined)}
            >
              <Trash2 aria-hidden />
            </IconButton>
          )}
        </PhraseField>
      ))}
      {count < 8 && (
        <div>
          <Button variant="quiet" onClick={() => edit([...at, 'texts', count], { text: '' })}>
            <Plus aria-hidden />
            {t('step.text.add')}
          </Button>
        </div>
      )}
      {step.answers.length > 0 && (
        <fieldset className="row">
          <legend className="field-label">{t('step.answers')}</legend>
          {step.answers.map((answer, n) => (
            <Field
              key={answer.id}
              label={t('step.answer.label', { n: n + 1 })}
              problem={problemsAt([...at, 'answers', n, 'label'])[0]}
            >
              <input
                className="control"
                lang={draft.locale}
                value={answer.label}
                onChange={(event) => edit([...at, 'answers', n, 'label'], event.target.value)}
              />
            </Field>
          ))}
        </fieldset>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={step.required}
          onChange={(event) => edit([...at, 'required'], event.target.checked)}
        />
        {t('step.required')}
      </label>
    </form>
  );
}
