import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { HostsHealth } from '@/contracts/host-health.ts';
import { hostsMessages } from './hosts-messages.ts';
import { useFieldName } from './use-field-name.ts';
import { useMapWords } from './use-map-words.ts';

const marks = { broken: 'missed', off: 'not_applicable', drift: 'warn' } as const;
type Affected = keyof typeof marks;
const isAffected = (state: string): state is Affected => state in marks;
const gravity: readonly string[] = ['broken', 'off', 'drift'];

/** Whose page is not read as it should be, the gravest first; and who did not take a map that was published. */
export function AffectedTable({ devices, refusals }: Pick<HostsHealth, 'devices' | 'refusals'>) {
  const t = useT(hostsMessages);
  const words = useMapWords();
  const fieldName = useFieldName();
  const { recent } = useFormats();
  const now = useNow();
  const affected = devices
    .flatMap((device) => (isAffected(device.state) ? [{ ...device, state: device.state }] : []))
    .toSorted((a, b) => gravity.indexOf(a.state) - gravity.indexOf(b.state));
  return (
    <section aria-labelledby="affected-title">
      <div className="section-head">
        <h2 id="affected-title">{t('devices.title')}</h2>
      </div>
      {affected.length + refusals.length === 0 ? (
        <p className="quiet-text host-pad">{t('devices.none')}</p>
      ) : (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th>{t('who')}</th>
                <th>{t('page')}</th>
                <th>{t('how')}</th>
                <th>{t('map')}</th>
                <th>{t('versions')}</th>
                <th>{t('seen')}</th>
              </tr>
            </thead>
            <tbody>
              {affected.map(({ device_id, agent_name, adapter, map, state, missing, set, extension, at }) => (
                <tr key={`${device_id} ${adapter} ${map}`} data-affected={state}>
                  <th scope="row">{agent_name}</th>
                  <td>{words.page({ adapter, map })}</td>
                  <td>
                    <Mark mark={marks[state]} />{' '}
                    {state === 'broken' && missing
                      ? t('how.missing', {
                          state: t('state.broken'),
                          anchor: adapter === 'crm' ? fieldName(missing) : missing,
                        })
                      : t(`state.${state}`)}
                  </td>
                  <td>{words.version(set)}</td>
                  <td className="num quiet-text">{extension}</td>
                  <td className="quiet-text">{recent(at, now)}</td>
                </tr>
              ))}
              {refusals.map(({ device_id, agent_name, adapter, epoch, why, at }) => (
                <tr key={`${device_id} ${epoch}`} data-affected="refused">
                  <th scope="row">{agent_name}</th>
                  <td>{t(`adapter.${adapter}`)}</td>
                  <td colSpan={3}>
                    <Mark mark="warn" /> {t('how.refused', { why })}
                  </td>
                  <td className="quiet-text">{recent(at, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
