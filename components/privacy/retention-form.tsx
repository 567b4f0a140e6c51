import { useState } from 'react';
import { PageState } from '@/components/console/page-state.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi, useApiMutation } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { RetentionPeriods, RetentionPlan } from '@/contracts/privacy.ts';
import { privacyMessages } from './messages.ts';

const kinds = ['events', 'accounts', 'contacts', 'quarantine', 'access_log'] as const;

/** How long things are kept, and what would go by it now. */
export function RetentionForm({ mayWrite }: { readonly mayWrite: boolean }) {
  const read = useApi('retention.read', {});
  const set = useApiMutation('retention.set');
  if (!read.data) return <PageState query={read} />;
  const { periods, plan } = set.data ?? read.data;
  return (
    <section className="privacy-pad">
      <Periods
        key={JSON.stringify(periods)}
        periods={periods}
        mayWrite={mayWrite}
        saved={set.isSuccess}
        failed={set.isError}
        onSave={(body) => set.mutate({ body })}
      />
      <Plan plan={plan} />
    </section>
  );
}

interface PeriodsProps {
  readonly periods: RetentionPeriods;
  readonly mayWrite: boolean;
  readonly saved: boolean;
  readonly failed: boolean;
  readonly onSave: (periods: RetentionPeriods) => void;
}

function Periods({ periods, mayWrite, saved, failed, onSave }: PeriodsProps) {
  const t = useT(privacyMessages);
  const [now, setNow] = useState(periods);
  return (
    <form
      className="privacy-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(now);
      }}
    >
      <p className="quiet-text">{t('retention.lead')}</p>
      {kinds.map((kind) => (
        <Field key={kind} label={t(`retention.${kind}`)} hint={t('retention.months')}>
          <input
            className="control num"
            type="number"
            min={1}
            max={240}
            disabled={!mayWrite}
            value={now[kind] ?? ''}
            onChange={({ target }) =>
              setNow({ ...now, [kind]: target.value === '' ? null : Math.trunc(Number(target.value)) })
            }
          />
        </Field>
      ))}
      {mayWrite && (
        <div className="acts">
          <Button type="submit" variant="primary">
            {t('retention.save')}
          </Button>
          <span role="status">{saved && t('retention.saved')}</span>
          {failed && (
            <span className="field-problem" role="alert">
              {t('failed')}
            </span>
          )}
        </div>
      )}
    </form>
  );
}

function Plan({ plan }: { readonly plan: RetentionPlan }) {
  const t = useT(privacyMessages);
  const rows = kinds.flatMap((kind) =>
    kind !== 'events' && plan.rows[kind] > 0 ? [[kind, plan.rows[kind]] as const] : [],
  );
  const nothing = plan.months.length + plan.held.length + rows.length === 0;
  return (
    <section>
      <h3>{t('retention.now')}</h3>
      {nothing && <p className="quiet-text">{t('retention.nothing')}</p>}
      <ul className="privacy-list">
        {plan.months.map(({ month, events }) => (
          <li key={month}>{t('retention.month', { month: month.slice(0, 7), count: events })}</li>
        ))}
        {plan.held.map((month) => (
          <li key={month}>{t('retention.held', { month: month.slice(0, 7) })}</li>
        ))}
        {rows.map(([kind, count]) => (
          <li key={kind}>
            {t(`retention.${kind}`)}: {count}
          </li>
        ))}
      </ul>
    </section>
  );
}
