import { useState } from 'react';
import { PageState } from '@/components/console/page-state.tsx';
import { useFormats } from '@/components/console/use-formats.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { Incident, IncidentDeadline } from '@/contracts/privacy.ts';
import { IncidentForm } from './incident-form.tsx';
import { incidentMessages } from './incident-messages.ts';

/** The register of incidents: what happened, since when it is known, who is to be told by which day. */
export function IncidentsList({ mayWrite }: { readonly mayWrite: boolean }) {
  const t = useT(incidentMessages);
  const list = useApi('incidents.list', {});
  const [writing, setWriting] = useState<Incident | 'new' | null>(null);
  if (!list.data) return <PageState query={list} />;
  const { incidents } = list.data;
  if (writing)
    return (
      <IncidentForm
        incident={writing === 'new' ? null : writing}
        onDone={() => {
          setWriting(null);
          void list.refetch();
        }}
        onCancel={() => setWriting(null)}
      />
    );
  return (
    <section className="privacy-pad privacy-paper">
      <p className="quiet-text">{t('lead')}</p>
      <div className="acts no-print">
        {mayWrite && (
          <Button variant="primary" onClick={() => setWriting('new')}>
            {t('new')}
          </Button>
        )}
        {incidents.length > 0 && <Button onClick={() => print()}>{t('print')}</Button>}
      </div>
      {incidents.length === 0 && <PageState title={t('empty.title')} text={t('empty.text')} />}
      {incidents.map((incident) => (
        <Entry key={incident.id} incident={incident} onEdit={mayWrite ? () => setWriting(incident) : null} />
      ))}
    </section>
  );
}

function Entry({ incident, onEdit }: { readonly incident: Incident; readonly onEdit: (() => void) | null }) {
  const t = useT(incidentMessages);
  const { moment, longDay, number } = useFormats();
  const { report, deadlines } = incident;
  return (
    <article className="privacy-entry">
      <header>
        <h3>{report.title}</h3>
        <Tag>{t(`state.${report.state}`)}</Tag>
        {onEdit && (
          <Button size="small" className="no-print" aria-label={t('edit', { title: report.title })} onClick={onEdit}>
            {t('edit.short')}
          </Button>
        )}
      </header>
      <p>{report.what}</p>
      <ul className="privacy-list">
        {deadlines.map((term) => (
          <Term key={term.who} term={term} longDay={longDay} />
        ))}
      </ul>
      <dl className="facts">
        <Fact name={t('known_at')} value={moment(report.known_at)} />
        <Fact name={t('occurred_at')} value={report.occurred_at && moment(report.occurred_at)} />
        <Fact name={t('country')} value={t(`country.${report.country}`)} />
        <Fact name={t('people')} value={report.people === null ? null : number(report.people)} />
        <Fact name={t('data')} value={report.data.map((one) => t(`data.${one}`)).join(', ')} />
        <Fact name={t('risk')} value={t(`risk.${report.risk}`)} />
        <Fact name={t('measures')} value={report.measures} />
        <Fact name={t('why_no_notice')} value={report.why_no_notice} />
        <Fact name={t('authority_told_at')} value={report.authority_told_at && moment(report.authority_told_at)} />
        <Fact name={t('people_told_at')} value={report.people_told_at && moment(report.people_told_at)} />
      </dl>
      <p className="quiet-text">
        {t('version', { n: incident.version, name: incident.written_by, time: moment(incident.written_at) })}.{' '}
        {t('keep', { day: incident.keep_until })}
      </p>
    </article>
  );
}

const tones = { due: 'warn', late: 'stop', done: 'ok', not_needed: 'plain' } as const;

function Term({
  term: { who, by, business_days, state },
  longDay,
}: {
  readonly term: IncidentDeadline;
  readonly longDay: (day: string) => string;
}) {
  const t = useT(incidentMessages);
  return (
    <li>
      <span>
        {t(`who.${who}`)}: {by === null ? t('term.none') : t('term.by', { day: longDay(by), days: business_days ?? 0 })}
      </span>
      <Tag tone={tones[state]}>{t(`term.${state}`)}</Tag>
    </li>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
