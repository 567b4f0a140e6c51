import { useT } from '@/components/i18n/use-t.ts';
import { Field } from '@/components/ui/field.tsx';
import { PaymentMethod } from '@/domain/agreement/agreement.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import type { DraftView } from './draft-view.ts';
import type { JsonPath } from './edit-at.ts';
import { studioMessages } from './messages.ts';

interface LimitsFormProps {
  readonly draft: DraftView;
  readonly stageIndex: number;
  readonly problemsAt: (path: JsonPath) => string[];
  readonly edit: (path: JsonPath, value: unknown) => void;
}

const figures = [
  'max_discount_percent',
  'supervisor_max_discount_percent',
  'max_instalments',
  'min_down_payment_percent',
  'max_days_to_first_payment',
] as const;

/** What an agent may offer at a stage without asking, and what a supervisor may grant on top. */
export function LimitsForm({ draft, stageIndex, problemsAt, edit }: LimitsFormProps) {
  const t = useT(studioMessages);
  const stage = draft.stages[stageIndex];
  if (!stage) return null;
  const at = ['stages', stageIndex, 'limits'] as const;
  const figure = (name: string) => (typeof stage.limits[name] === 'number' ? stage.limits[name] : Number.NaN);
  const minor = figure('min_instalment_minor');
  const shown = (value: number) => (Number.isNaN(value) ? '' : value);

  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <header>
        <p className="quiet-text" lang={draft.locale}>
          {stage.name}
        </p>
        <h2>{t('steps.limits')}</h2>
      </header>
      <div className="row">
        {figures.map((name) => (
          <Field key={name} label={t(`limit.${name}`)} problem={problemsAt([...at, name])[0]}>
            <input
              className="control num"
              type="number"
              min={0}
              max={name.endsWith('percent') ? 100 : 120}
              value={shown(figure(name))}
              onChange={(event) => edit([...at, name], event.target.value === '' ? null : event.target.valueAsNumber)}
            />
          </Field>
        ))}
        <Field
          label={t('limit.min_instalment', { currency: draft.currency })}
          problem={problemsAt([...at, 'min_instalment_minor'])[0]}
        >
          <input
            className="control num"
            type="number"
            min={0}
            step="0.01"
            value={shown(minor / 100)}
            onChange={(event) =>
              edit(
                [...at, 'min_instalment_minor'],
                event.target.value === '' ? null : Math.round(event.target.valueAsNumber * 100),
              )
            }
          />
        </Field>
      </div>
      <fieldset className="checks">
        <legend className="field-label">{t('limit.methods')}</legend>
        {PaymentMethod.options.map((method) => (
          <label key={method} className="check" lang={draft.locale}>
            <input
              type="checkbox"
              checked={stage.limits.methods.includes(method)}
              onChange={(event) =>
                edit(
                  [...at, 'methods'],
                  event.target.checked
                    ? [...stage.limits.methods, method]
                    : stage.limits.methods.filter((each) => each !== method),
                )
              }
            />
            {methodName(method, draft.locale)}
          </label>
        ))}
        {problemsAt([...at, 'methods']).map((reason) => (
          <p key={reason} className="field-problem">
            {reason}
          </p>
        ))}
      </fieldset>
    </form>
  );
}
