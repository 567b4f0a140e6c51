import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { PaymentMethod } from '@/domain/agreement/agreement.ts';
import type { OutcomeDraft } from '@/domain/interaction/outcome-fields.ts';
import { ThirdPartyRelation } from '@/domain/interaction/third-party-relation.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { OutcomeField } from '@/domain/playbook/playbook.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import type { Typed } from './fill-outcome.ts';
import { outcomeMessages } from './messages.ts';
import type { OutcomeBasis } from './outcome-basis.ts';

interface OutcomeFieldControlProps {
  readonly field: OutcomeField;
  readonly basis: OutcomeBasis;
  readonly draft: OutcomeDraft;
  readonly typed: Typed;
  /** Whether digits choose here. */
  readonly digits: boolean;
  readonly problem: string | undefined;
  readonly onType: (changes: Typed) => void;
}

/** One field that the outcome asks for. */
export function OutcomeFieldControl({ field, basis, draft, typed, digits, problem, onType }: OutcomeFieldControlProps) {
  const t = useT(outcomeMessages);
  const { playbook, proposal } = basis;
  const label = t(`field.${field}`);
  switch (field) {
    case 'agreement':
      return problem ? <Banner title={problem} role="alert" /> : null;
    case 'amount': {
      const unread = typed.amount !== undefined && typed.amount !== '' && !draft.amount;
      return (
        <Field label={label} problem={unread ? t('bad.amount') : problem}>
          <input
            className="control"
            inputMode="decimal"
            value={typed.amount ?? (draft.amount ? formatMoney(draft.amount, playbook.locale) : '')}
            onChange={(event) => onType({ amount: event.target.value })}
          />
        </Field>
      );
    }
    case 'date':
      return (
        <Field label={label} problem={problem}>
          <input
            className="control"
            type="date"
            value={draft.date ?? ''}
            onChange={(event) => onType({ date: event.target.value })}
          />
        </Field>
      );
    case 'method':
      return (
        <Field label={label} problem={problem}>
          <select
            className="control"
            value={draft.method ?? ''}
            onChange={(event) => onType({ method: event.target.value })}
          >
            <option value="" />
            {PaymentMethod.options.map((each) => (
              <option key={each} value={each}>
                {methodName(each, playbook.locale)}
              </option>
            ))}
          </select>
        </Field>
      );
    case 'receipt':
      return (
        <Choices
          label={label}
          problem={problem}
          digits={false}
          chosen={draft.receipt ?? null}
          choices={(['asked', 'received'] as const).map((id) => ({ id, name: t(`receipt.${id}`) }))}
          onChoose={(receipt) => onType({ receipt })}
        />
      );
    case 'third_party_relation':
      return (
        <Choices
          label={label}
          problem={problem}
          digits={digits}
          chosen={draft.third_party_relation ?? null}
          choices={ThirdPartyRelation.options.map((id) => ({ id, name: t(`relation.${id}`) }))}
          onChoose={(third_party_relation) => onType({ third_party_relation })}
        />
      );
    case 'reason': {
      const first = playbook.reasons.filter(({ id }) => id === proposal.reason);
      const names = [...first, ...playbook.reasons.filter(({ id }) => id !== proposal.reason)];
      return (
        <Field label={label} problem={problem}>
          <ReasonControl
            names={names}
            chosen={draft.reason ?? ''}
            digits={digits}
            more={t('reason.more')}
            onChoose={(reason) => onType({ reason })}
          />
        </Field>
      );
    }
    case 'dispute_detail':
      return (
        <Field label={label} problem={problem}>
          <textarea
            className="control"
            rows={2}
            maxLength={400}
            lang={playbook.locale}
            value={draft.dispute_detail ?? ''}
            onChange={(event) => onType({ dispute_detail: event.target.value })}
          />
        </Field>
      );
    default:
      return null;
  }
}

interface ChoicesProps {
  readonly label: string;
  readonly problem: string | undefined;
  readonly digits: boolean;
  readonly chosen: string | null;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string) => void;
}

/** A few answers beside each other, with their digits where those are free. */
function Choices({ label, problem, digits, chosen, choices, onChoose }: ChoicesProps) {
  return (
    <fieldset className="choices">
      <legend className="label">{label}</legend>
      {choices.map(({ id, name }, index) => (
        <Choice
          key={id}
          digit={digits ? index + 1 : null}
          name={name}
          on={id === chosen}
          onChoose={() => onChoose(id)}
        />
      ))}
      {problem && <p className="problem">{problem}</p>}
    </fieldset>
  );
}

/** One answer to press, with its digit where it has one of the nine. */
export function Choice({
  digit,
  name,
  on,
  onChoose,
}: {
  readonly digit: number | null;
  readonly name: string;
  readonly on: boolean;
  readonly onChoose: () => void;
}) {
  const key = digit !== null && digit <= 9 ? String(digit) : undefined;
  return (
    <button
      type="button"
      className="pick-one"
      aria-pressed={on}
      data-key={key}
      aria-keyshortcuts={key}
      onClick={onChoose}
    >
      {key && <Kbd>{key}</Kbd>} {name}
    </button>
  );
}

interface ReasonControlProps {
  readonly id?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly digits: boolean;
  readonly more: string;
  readonly onChoose: (id: string) => void;
}

/** All reasons in a list; the first six, what was heard first, also at a digit. */
function ReasonControl({ names, chosen, digits, more, onChoose, ...field }: ReasonControlProps) {
  return (
    <div className="reason">
      <select className="control" value={chosen} onChange={(event) => onChoose(event.target.value)} {...field}>
        <option value="" />
        {names.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <fieldset className="choices" aria-label={more}>
        {names.slice(0, 6).map(({ id, name }, index) => (
          <Choice
            key={id}
            digit={digits ? index + 1 : null}
            name={name}
            on={id === chosen}
            onChoose={() => onChoose(id)}
          />
        ))}
      </fieldset>
    </div>
  );
}
