import { useT } from '@/components/i18n/use-t.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { permittedPlans } from '@/domain/agreement/permitted-plans.ts';
import type { Money } from '@/domain/conversation/money.ts';
import { formatMoney, formatPercent } from '@/domain/playbook/format-value.ts';
import type { NegotiationLimits, Playbook } from '@/domain/playbook/playbook.ts';
import { agreementMessages } from './messages.ts';

interface PlanTableProps {
  readonly debt: Money;
  readonly limits: NegotiationLimits;
  readonly playbook: Playbook;
  readonly today: string;
  readonly onChoose: (agreement: Agreement) => void;
}

/** Only what the stage permits, side by side. */
export function PlanTable({ debt, limits, playbook, today, onChoose }: PlanTableProps) {
  const t = useT(agreementMessages);
  const plans = permittedPlans({ debt, limits, today, jurisdiction: playbook.jurisdiction }).slice(0, 6);
  const { locale } = playbook;
  if (plans.length === 0) return <p className="quiet pad">{t('none')}</p>;
  return (
    <table className="plans">
      <caption>{t('plans')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('title')}</span>
          </th>
          <th scope="col">{t('discount')}</th>
          <th scope="col">{t('each')}</th>
          <th scope="col">{t('total')}</th>
          <th scope="col">{t('ends')}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map(({ id, agreement, best }, index) => {
          const name = t('plan', { n: agreement.instalments.length });
          const first = agreement.instalments[0];
          const last = agreement.instalments.at(-1);
          return (
            <tr key={id} data-best={best || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="plan"
                  data-key={String(index + 1)}
                  aria-keyshortcuts={String(index + 1)}
                  aria-label={t('choose', { plan: name })}
                  title={best ? t('best') : undefined}
                  onClick={() => onChoose(agreement)}
                >
                  <Kbd>{String(index + 1)}</Kbd> {name}
                </button>
              </th>
              <td>{formatPercent(agreement.discount?.percent ?? 0, locale)}</td>
              <td>{first && formatMoney(first.value, locale)}</td>
              <td>{formatMoney(agreement.total, locale)}</td>
              <td>{last && dayAndMonth(last.due_date, locale)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A day without its year, as the country writes it: `27/11`, `27 nov`. */
const dayAndMonth = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: locale === 'pt-BR' ? '2-digit' : 'short',
    timeZone: 'UTC',
  }).format(new Date(date));
