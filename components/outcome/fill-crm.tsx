import { Copy, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import type { OutcomeRecord } from '@/contracts/event.ts';
import type { FieldMap, WriteName } from '@/contracts/field-map.ts';
import type { FieldFilled } from '@/contracts/host-facts.ts';
import { type SiteValue, siteText } from '@/domain/forms/site-text.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { fillMessages } from './fill-messages.ts';
import { type FillValues, fillValues } from './fill-values.ts';
import { useFill } from './use-fill.ts';
import './fill-crm.css';

interface FillCrmProps {
  readonly wire: Pick<HostWire, 'send' | 'listen'>;
  /** The record that is open, which must be the outcome's. */
  readonly conversationKey: string;
  readonly map: FieldMap;
  readonly record: OutcomeRecord;
  readonly playbook: Playbook;
  /** Null where there is nothing to close. */
  readonly onClose: (() => void) | null;
}

const order: readonly WriteName[] = ['outcome', 'reason', 'promise_date', 'promise_amount', 'callback_at', 'note'];
const kinds: Partial<Record<WriteName, SiteValue>> = {
  promise_date: 'date',
  promise_amount: 'money',
  callback_at: 'moment',
};
const marks = {
  filled: 'done',
  differs: 'differs',
  not_found: 'missed',
  no_option: 'missed',
  too_long: 'missed',
  refused: 'missed',
} as const satisfies Record<FieldFilled, string>;

/** Puts a recorded outcome into the CRM's own form, and says field by field what stands there and what is left to type. */
export function FillCrm({ wire, conversationKey, map, record, playbook, onClose }: FillCrmProps) {
  const t = useT(fillMessages);
  const { filling, fill } = useFill(wire, conversationKey);
  const [copied, setCopied] = useState<WriteName | null>(null);
  const outcome = playbook.outcomes.find(({ id }) => id === record.outcome);
  const values = fillValues(
    record,
    outcome,
    order.filter((name) => map.form?.[name]),
  );
  const names = order.filter((name) => values[name] !== undefined);
  const told = names.filter((name) => filling.fields[name] !== undefined);
  const left = told.filter((name) => filling.fields[name] !== 'filled');
  const differing = told.filter((name) => filling.fields[name] === 'differs');
  const showsList = told.length > 0 || filling.why !== null;
  const pick = (chosen: readonly WriteName[]): FillValues =>
    Object.fromEntries(chosen.map((name) => [name, values[name]]));
  const words = {
    outcome: outcome?.name,
    reason: playbook.reasons.find(({ id }) => id === record.reason)?.name,
  };
  const shown = (name: WriteName): string => {
    const value = values[name] ?? '';
    if (name === 'outcome' || name === 'reason') return words[name] ?? value;
    if (name === 'promise_amount' && map.decimal === 'auto' && record.amount)
      return formatMoney(record.amount, playbook.locale);
    return siteText(kinds[name] ?? 'text', value, map) ?? value;
  };
  const copy = (name: WriteName) => void navigator.clipboard.writeText(shown(name)).then(() => setCopied(name));

  return (
    <section className="fill-crm" aria-labelledby="fill-title">
      <div className="section-head">
        <h3 id="fill-title">{t('title')}</h3>
        <span className="grow" />
        {differing.length > 0 && (
          <Button
            size="small"
            disabled={filling.asked}
            onClick={() => fill(pick(differing), true)}
            data-key="U"
            aria-keyshortcuts="u"
          >
            {t('replace')} <Kbd>U</Kbd>
          </Button>
        )}
        {differing.length === 0 && (
          <Button
            size="small"
            disabled={filling.asked}
            onClick={() => fill(values, false)}
            data-key="U"
            aria-keyshortcuts="u"
          >
            {t(showsList ? 'again' : 'fill')} <Kbd>U</Kbd>
          </Button>
        )}
        {onClose && (
          <IconButton label={t('close')} onClick={onClose}>
            <X />
          </IconButton>
        )}
      </div>
      {showsList && (
        <ul>
          {names.map((name) => (
            <FieldRow
              key={name}
              label={t(`field.${name}`)}
              value={shown(name)}
              state={filling.fields[name] ?? null}
              copied={copied === name}
              onCopy={() => copy(name)}
            />
          ))}
        </ul>
      )}
      <p className="quiet" role="status">
        {filling.asked
          ? t('filling')
          : filling.why
            ? t(`why.${filling.why}`)
            : told.length === 0
              ? t('unsaved')
              : left.length > 0
                ? `${t('some', { n: left.length })} ${t('unsaved')}`
                : t('all')}
      </p>
    </section>
  );
}

interface FieldRowProps {
  readonly label: string;
  readonly value: string;
  readonly state: FieldFilled | null;
  readonly copied: boolean;
  readonly onCopy: () => void;
}

function FieldRow({ label, value, state, copied, onCopy }: FieldRowProps) {
  const t = useT(fillMessages);
  return (
    <li data-filled={state}>
      {state && <Mark mark={marks[state]} />}
      <div>
        <p>
          <b>{label}</b> {state && <span className="state">{copied ? t('copied') : t(`state.${state}`)}</span>}
        </p>
        {state !== 'filled' && <p className="value">{value}</p>}
      </div>
      {state !== 'filled' && (
        <IconButton label={t('copy', { field: label })} onClick={onCopy}>
          <Copy />
        </IconButton>
      )}
    </li>
  );
}
