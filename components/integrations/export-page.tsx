import { useState } from 'react';
import { PageHead } from '@/components/console/page-head.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { ExportLocale } from '@/contracts/outcome-export.ts';
import { exportRows } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import { integrationMessages } from './messages.ts';
import { saveFile } from './save-file.ts';
import { useOutcomes } from './use-outcomes.ts';

/** Outcomes as a file that a CRM imports. */
export function ExportPage({ user }: { readonly user: User }) {
  const t = useT(integrationMessages);
  const outcomes = useOutcomes();
  const [days, setDays] = useState({ from: '', to: '' });
  const [outcome, setOutcome] = useState('');
  const [format, setFormat] = useState<ExportLocale | 'json'>(ExportLocale.catch('plain').parse(user.locale));
  const [end, setEnd] = useState<'done' | 'empty' | 'cut' | null>(null);
  const take = useTell('outcomes.export');

  const download = () => {
    setEnd(null);
    const filter = Object.fromEntries(Object.entries({ ...days, outcome }).filter(([, value]) => value !== ''));
    const form = format === 'json' ? ({ format } as const) : ({ format: 'csv', locale: format } as const);
    take.mutate(
      { ...filter, ...form },
      {
        onSuccess: ({ text, rows }) => {
          if (rows > 0) saveFile(text, format === 'json' ? 'jsonl' : 'csv');
          setEnd(rows === 0 ? 'empty' : rows >= exportRows ? 'cut' : 'done');
        },
      },
    );
  };
  return (
    <>
      <PageHead title={t('export.title')} />
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          download();
        }}
      >
        <p>{t('export.lead')}</p>
        <div className="row">
          {(['from', 'to'] as const).map((edge) => (
            <Field key={edge} label={t(`export.${edge}`)}>
              <input
                className="control"
                type="date"
                value={days[edge]}
                {...(edge === 'to' && days.from ? { min: days.from } : {})}
                onChange={({ target }) => setDays({ ...days, [edge]: target.value })}
              />
            </Field>
          ))}
        </div>
        <Field label={t('export.outcome')}>
          <select className="control" value={outcome} onChange={(event) => setOutcome(event.target.value)}>
            <option value="">{t('export.all')}</option>
            {outcomes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('export.format')}>
          <select
            className="control"
            value={format}
            onChange={({ target }) =>
              setFormat(target.value === 'json' ? 'json' : ExportLocale.catch('plain').parse(target.value))
            }
          >
            {[...ExportLocale.options, 'json' as const].map((each) => (
              <option key={each} value={each}>
                {t(`export.format.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <div className="acts">
          <Button variant="primary" type="submit" disabled={take.isPending}>
            {t(take.isPending ? 'export.working' : 'export.submit')}
          </Button>
        </div>
        <div aria-live="polite">
          {take.error && (
            <Banner tone="warn" title={t('failed')}>
              {take.error.message}
            </Banner>
          )}
          {end && <Banner tone={end === 'cut' ? 'warn' : 'calm'} title={t(`export.${end}`)} />}
        </div>
      </form>
    </>
  );
}
