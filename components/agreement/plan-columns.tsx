import { useT } from '@/components/i18n/use-t.ts';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { PermittedPlan } from '@/domain/agreement/permitted-plans.ts';
import { formatDayMonth, formatMoney, formatPercent } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { negotiationMessages } from './negotiation-messages.ts';

interface PlanColumnsProps {
  readonly plans: readonly PermittedPlan[];
  readonly locale: Locale;
  readonly onChoose: (agreement: Agreement) => void;
}

/** The plans side by side, a column each with the digit that chooses it; the one to start with stands out. */
export function PlanColumns({ plans, locale, onChoose }: PlanColumnsProps) {
  const t = useT(negotiationMessages);
  const entryOf = ({ instalments: [first, second] }: Agreement) =>
    first && second && first.value.minor > second.value.minor * 1.02 ? first.value : null;
  const nameOf = ({ agreement, kind }: PermittedPlan): string => {
    const n = agreement.instalments.length;
    if (kind === 'bring_current_only') return t('current');
    return entryOf(agreement) ? t('entry', { n: n - 1 }) : t('plan', { n });
  };
  const money = (value: Agreement['total']) => formatMoney(value, locale);
  const rows: readonly (readonly [name: string, cell: (plan: PermittedPlan) => string])[] = [
    [t('discount'), ({ agreement }) => formatPercent(agreement.discount?.percent ?? 0, locale)],
    ...(plans.some(({ agreement }) => entryOf(agreement))
      ? [
          [
            t('down'),
            ({ agreement }: PermittedPlan) => {
              const entry = entryOf(agreement);
              return entry ? money(entry) : '–';
            },
          ] as const,
        ]
      : []),
    [
      t('each'),
      ({ agreement: { instalments } }) => {
        const [first, second] = instalments;
        const each = second ?? first;
        return each ? money(each.value) : '';
      },
    ],
    [t('total'), ({ agreement }) => money(agreement.total)],
    [t('starts'), ({ agreement }) => formatDayMonth(agreement.instalments[0]?.due_date ?? '', locale)],
    [t('ends'), ({ agreement }) => formatDayMonth(agreement.instalments.at(-1)?.due_date ?? '', locale)],
    ...(plans.some(({ fits }) => fits !== null)
      ? [[t('fits'), ({ fits }: PermittedPlan) => t(fits ? 'fits.yes' : 'fits.no')] as const]
      : []),
  ];
  return (
    // A table keeps its columns: with large text it is this that scrolls, and not the page.
    <section className="table-scroll" aria-label={t('plans')}>
      <table className="plans compare">
        <caption className="sr-only">{t('plans')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t('item')}</span>
            </th>
            {plans.map((plan, index) => (
              <th key={plan.id} scope="col" data-best={plan.best || undefined}>
                <button
                  type="button"
                  className="plan"
                  data-key={String(index + 1)}
                  aria-keyshortcuts={String(index + 1)}
                  title={plan.best ? t('best') : undefined}
                  onClick={() => onChoose(plan.agreement)}
                >
                  <Kbd>{String(index + 1)}</Kbd> <span className="sr-only">{t('choose')} </span>
                  {nameOf(plan)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cell]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {plans.map((plan) => (
                <td key={plan.id} data-best={plan.best || undefined} data-fits={plan.fits ?? undefined}>
                  {cell(plan)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
