import { type FormEvent, useState } from 'react';
import { usePlanWords } from '@/components/authority/use-plan-words.ts';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { Mark } from '@/components/ui/mark.tsx';
import { type Agreement, PaymentMethod } from '@/domain/agreement/agreement.ts';
import { authorityFor } from '@/domain/agreement/limits.ts';
import type { PlanRequest } from '@/domain/agreement/plan-instalments.ts';
import { type DealDraft, type DealProblem, type ShapedDeal, shapeDeal } from '@/domain/agreement/shape-deal.ts';
import type { Money } from '@/domain/conversation/money.ts';
import { formatMoney, formatPercent } from '@/domain/playbook/format-value.ts';
import type { Jurisdiction, Locale, NegotiationLimits } from '@/domain/playbook/playbook.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { AuthorityMeter } from './authority-meter.tsx';
import './deal-desk.css';
import { MovedDays } from './moved-days.tsx';
import { negotiationMessages } from './negotiation-messages.ts';
import { parseAmount } from './parse-amount.ts';
import { useClosedWords } from './use-closed-words.ts';

interface DealDeskProps {
  /** What the deal may be about: the whole balance first, then the overdue part where it is less. */
  readonly debts: readonly [Money, ...Money[]];
  readonly limits: NegotiationLimits;
  readonly jurisdiction: Jurisdiction;
  readonly region: string | null;
  /** Of the conversation: how amounts are written and typed. */
  readonly locale: Locale;
  readonly today: string;
  /** The deal that stands, to begin from; null begins from the whole debt in one payment. */
  readonly from: Agreement | null;
  readonly submit: string;
  /** A supervisor’s desk: their own limit is the one that binds. */
  readonly supervising?: boolean;
  readonly onSet: (agreement: Agreement) => void;
}

const rhythms = ['month', 'quincena', 'two_weeks', 'week'] as const satisfies readonly PlanRequest['every'][];

/** What was typed, as it was typed. */
interface Typed {
  readonly total: string;
  readonly down: string;
  readonly count: string;
  readonly first: string;
  readonly every: PlanRequest['every'];
  readonly method: PaymentMethod;
  readonly remainder: DealDraft['remainder'];
  readonly rows: Readonly<Record<number, { readonly date?: string; readonly value?: string }>>;
}

/** A deal put together by hand: discount, entry, payments, days; at once with every day and amount, and whose word it needs. */
export function DealDesk(props: DealDeskProps) {
  const { debts, limits, locale, today } = props;
  const t = useT(negotiationMessages);
  const reader = useLocale();
  const [base, setBase] = useState(() => props.from?.original_debt ?? debts[0]);
  const debt = debts.find(({ minor }) => minor === base.minor) ?? debts[0];
  const problemWords = useProblemWords(debt, locale);
  const [typed, setTyped] = useState<Typed>(() => typedFrom(props));
  const [asked, setAsked] = useState(false);
  const shaped = shapeDeal(draftOf(typed, debt, locale), { ...props, debt });
  const downUnread = typed.down.trim() !== '' && !parseAmount(typed.down, debt.currency, locale);
  const agreement = downUnread ? null : shaped.agreement;
  const barred =
    props.supervising === true && agreement !== null && authorityFor(agreement, limits, today).within === 'beyond';
  const total = parseAmount(typed.total, debt.currency, locale);
  const percent = total && total.minor <= debt.minor ? ((debt.minor - total.minor) / debt.minor) * 100 : 0;
  // A new frame makes new days and amounts: what was changed by hand belonged to the old ones.
  const change = (part: Partial<Typed>) => setTyped({ ...typed, rows: {}, ...part });
  const changeRow = (n: number, part: { date?: string; value?: string }) =>
    setTyped({ ...typed, rows: { ...typed.rows, [n]: { ...typed.rows[n], ...part } } });
  const problemAt = (at: DealProblem['at'], n?: number): string | undefined => {
    const problem = shaped.problems.find(
      (each) => each.at === at && (n === undefined || ('n' in each && each.n === n)),
    );
    return problem && problemWords(problem);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (barred) return;
    if (agreement) props.onSet(agreement);
    else (event.currentTarget as HTMLFormElement).querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const sum = problemAt('sum');

  return (
    <form className="desk" onSubmit={submit} noValidate>
      {debts.length > 1 && (
        <Field label={t('form.base')}>
          <select
            className="control"
            value={String(debt.minor)}
            onChange={(event) => {
              const next = debts.find(({ minor }) => String(minor) === event.target.value) ?? debts[0];
              setBase(next);
              change({ total: formatMoney(next, locale), down: '' });
            }}
          >
            {debts.map((each, index) => (
              <option key={each.minor} value={String(each.minor)}>
                {t(index === 0 ? 'base.balance' : 'base.overdue', { amount: formatMoney(each, reader) })}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t('form.discount', { percent: formatPercent(Math.round(percent * 10) / 10, reader) })}>
        <input
          type="range"
          min={0}
          max={Math.min(100, Math.ceil(limits.supervisor_max_discount_percent * 1.1) + 1)}
          step={1}
          value={Math.round(percent)}
          onChange={(event) => {
            const off = Math.floor((debt.minor * Number(event.target.value)) / 100);
            change({ total: formatMoney({ ...debt, minor: debt.minor - off }, locale) });
          }}
        />
      </Field>
      <Field label={t('form.total')} problem={problemAt('total')}>
        <input
          className="control"
          inputMode="decimal"
          value={typed.total}
          onChange={(event) => change({ total: event.target.value })}
        />
      </Field>
      <AuthorityMeter asked={percent} limits={limits} supervising={props.supervising} />
      <Field label={t('form.count')} problem={problemAt('count')}>
        <input
          className="control"
          type="number"
          min={1}
          max={120}
          value={typed.count}
          onChange={(event) => change({ count: event.target.value })}
        />
      </Field>
      <Field
        label={t('form.down')}
        hint={t('form.down.hint')}
        problem={downUnread ? t('down.unread') : problemAt('down')}
      >
        <input
          className="control"
          inputMode="decimal"
          value={typed.down}
          onChange={(event) => change({ down: event.target.value })}
        />
      </Field>
      <Field label={t('form.first')} problem={problemAt('first')}>
        <input
          className="control"
          type="date"
          min={today}
          value={typed.first}
          onChange={(event) => change({ first: event.target.value })}
        />
      </Field>
      <Field label={t('form.every')}>
        <select
          className="control"
          value={typed.every}
          onChange={(event) => change({ every: event.target.value as PlanRequest['every'] })}
        >
          {rhythms.map((each) => (
            <option key={each} value={each}>
              {t(`every.${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('form.method')}>
        <select
          className="control"
          value={typed.method}
          onChange={(event) => setTyped({ ...typed, method: PaymentMethod.parse(event.target.value) })}
        >
          {PaymentMethod.options
            .filter((each) => limits.methods.includes(each) || each === typed.method)
            .map((each) => (
              <option key={each} value={each}>
                {methodName(each, reader)}
              </option>
            ))}
        </select>
      </Field>
      <Field label={t('form.remainder')}>
        <select
          className="control"
          value={typed.remainder}
          disabled={typed.down.trim() !== ''}
          onChange={(event) => change({ remainder: event.target.value === 'first' ? 'first' : 'last' })}
        >
          <option value="last">{t('remainder.last')}</option>
          <option value="first">{t('remainder.first')}</option>
        </select>
      </Field>
      {shaped.rows.length > 0 && (
        <fieldset className="rows">
          <legend>{t('form.rows')}</legend>
          {shaped.rows.map((row) => (
            <PlanRow
              key={row.n}
              row={row}
              typed={typed.rows[row.n]}
              locale={locale}
              dateProblem={problemAt('date', row.n)}
              valueProblem={problemAt('value', row.n)}
              onChange={(part) => changeRow(row.n, part)}
            />
          ))}
          {sum && (
            <p className="problem" role="alert">
              {sum}
            </p>
          )}
          {Object.keys(typed.rows).length > 0 && (
            <Button variant="quiet" size="small" onClick={() => setTyped({ ...typed, rows: {} })}>
              {t('form.even')}
            </Button>
          )}
          <MovedDays moved={shaped.moved} locale={reader} />
        </fieldset>
      )}
      {agreement && <WhoseWord agreement={agreement} limits={limits} today={today} supervising={props.supervising} />}
      <Button type="submit" variant="primary" aria-disabled={barred || (asked && !agreement) ? true : undefined}>
        {props.submit} <Kbd>↵</Kbd>
      </Button>
    </form>
  );
}

interface PlanRowProps {
  readonly row: ShapedDeal['rows'][number];
  readonly typed: { readonly date?: string; readonly value?: string } | undefined;
  readonly locale: Locale;
  readonly dateProblem: string | undefined;
  readonly valueProblem: string | undefined;
  readonly onChange: (part: { date?: string; value?: string }) => void;
}

function PlanRow({ row, typed, locale, dateProblem, valueProblem, onChange }: PlanRowProps) {
  const t = useT(negotiationMessages);
  const { n } = row;
  return (
    <div className="row">
      <Field label={t('form.row.date', { n })} problem={dateProblem}>
        <input
          className="control"
          type="date"
          value={typed?.date ?? row.due_date ?? ''}
          onChange={(event) => onChange({ date: event.target.value })}
        />
      </Field>
      <Field label={t('form.row.value', { n })} problem={valueProblem}>
        <input
          className="control"
          inputMode="decimal"
          value={typed?.value ?? (row.value ? formatMoney(row.value, locale) : '')}
          onChange={(event) => onChange({ value: event.target.value })}
        />
      </Field>
    </div>
  );
}

/** Whether the agent may give it, and if not, by how much it goes past each limit. */
function WhoseWord({
  agreement,
  limits,
  today,
  supervising,
}: {
  readonly agreement: Agreement;
  readonly limits: NegotiationLimits;
  readonly today: string;
  readonly supervising: boolean | undefined;
}) {
  const t = useT(negotiationMessages);
  const words = usePlanWords();
  const { within, breaches } = authorityFor(agreement, limits, today);
  return (
    <div className="whose" role="status" data-within={within}>
      <p>
        <Mark
          mark={
            within === 'mine' || (supervising && within === 'supervisor')
              ? 'done'
              : within === 'supervisor'
                ? 'warn'
                : 'held'
          }
        />{' '}
        <b>{t(supervising && within !== 'beyond' ? `desk.${within}` : `within.${within}`)}</b>
      </p>
      <ul className="quiet">
        {breaches.map((breach) => (
          <li key={breach.limit}>{words.breach(breach, agreement)}</li>
        ))}
      </ul>
    </div>
  );
}

function useProblemWords(debt: Money, locale: Locale): (problem: DealProblem) => string {
  const t = useT(negotiationMessages);
  const closed = useClosedWords();
  return (problem) => {
    switch (problem.at) {
      case 'sum':
        return t(problem.off.minor > 0 ? 'sum.over' : 'sum.under', {
          off: formatMoney({ ...problem.off, minor: Math.abs(problem.off.minor) }, locale),
        });
      case 'date':
        return problem.is === 'closed' ? t('date.closed', { why: closed(problem.why) }) : t(`date.${problem.is}`);
      case 'total':
        return t(`total.${problem.is}`, { debt: formatMoney(debt, locale) });
      case 'down':
        return t(`down.${problem.is}`);
      case 'count':
        return t(`count.${problem.is}`);
      case 'first':
        return t(`first.${problem.is}`);
      case 'value':
        return t(`value.${problem.is}`);
    }
  };
}

/** Begins from the deal that stands, with its own days and amounts as if set by hand; else from the whole debt at once. */
function typedFrom({ from, debts, limits, locale, today }: DealDeskProps): Typed {
  const [own] = PaymentMethod.options.filter((each) => limits.methods.includes(each));
  const blank = { down: '', every: 'month', remainder: 'last' } as const;
  const method = from?.method ?? own ?? 'pix';
  if (!from) return { ...blank, total: formatMoney(debts[0], locale), count: '1', first: today, method, rows: {} };
  return {
    ...blank,
    method,
    total: formatMoney(from.total, locale),
    count: String(from.instalments.length),
    first: from.instalments[0]?.due_date ?? today,
    rows: Object.fromEntries(
      from.instalments.map(({ n, due_date, value }) => [n, { date: due_date, value: formatMoney(value, locale) }]),
    ),
  };
}

function draftOf(typed: Typed, { currency }: Money, locale: Locale): DealDraft {
  const amount = (text: string) => parseAmount(text, currency, locale);
  return {
    total: amount(typed.total),
    down: typed.down.trim() === '' ? null : amount(typed.down),
    count: Number(typed.count),
    first: typed.first || null,
    every: typed.every,
    method: typed.method,
    remainder: typed.remainder,
    edits: Object.fromEntries(
      Object.entries(typed.rows).map(([n, { date, value }]) => [
        n,
        {
          ...(date === undefined ? {} : { due_date: date || null }),
          ...(value === undefined ? {} : { value: amount(value) }),
        },
      ]),
    ),
  };
}
