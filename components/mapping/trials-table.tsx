import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { FieldName } from '@/contracts/field-map.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import { mapFieldMessages } from './field-messages.ts';
import { finishMap } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';

const SHOWN = 3;

/** What the map read on the records that were opened, side by side: where two are alike, or one is empty, it shows. */
export function TrialsTable({ draft }: { readonly draft: MappingDraft }) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const trials = draft.trials.slice(-SHOWN);
  const lag = Math.max(0, ...draft.trials.map(({ lag_ms }) => lag_ms ?? 0));
  return (
    <section aria-labelledby="mapping-tries" data-map-part="tries" data-records={draft.trials.length}>
      <div className="section-head">
        <h3 id="mapping-tries">{t('tries')}</h3>
      </div>
      <p className="pad quiet" role="status">
        {t('tries.lead', { n: draft.trials.length })}
      </p>
      {trials.length > 0 && (
        <div className="table-scroll">
          <table className="mapping-tries">
            <thead>
              <tr>
                <th scope="col">{t('field')}</th>
                {trials.map(({ record }) => (
                  <th key={record} scope="col">
                    {t('record', { id: record })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(Object.keys(draft.map.fields) as FieldName[]).map((name) => (
                <tr key={name} data-tried={name}>
                  <th scope="row">{names(name)}</th>
                  {trials.map(({ record, fields }) => {
                    const reading = fields[name]?.reading;
                    const state =
                      !reading || reading.value === null ? 'unread' : reading.trust === 'low' ? 'low' : 'read';
                    return (
                      <td key={record} data-state={state}>
                        {state === 'read' ? null : <Mark mark={state === 'low' ? 'warn' : 'missed'} />}
                        {reading?.value ?? t('unread')}
                        {state === 'low' && <span className="quiet"> {t('low')}</span>}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {lag > 0 && <p className="pad quiet">{t('tries.lag', { ms: lag, still: finishMap(draft).settle.still_ms })}</p>}
    </section>
  );
}
