import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { AnchorCount, SetHealth } from '@/contracts/host-health.ts';
import { healthMessages } from './health-messages.ts';
import { hostsMessages } from './hosts-messages.ts';
import { partOf } from './reading-parts.ts';
import { useFieldName } from './use-field-name.ts';
import { useMapWords } from './use-map-words.ts';

const states = ['ok', 'drift', 'broken', 'off'] as const;

/** For each page and map: how many browsers read it and how, and which of its parts are not found at first try. */
export function SetsHealth({ sets }: { readonly sets: readonly SetHealth[] }) {
  const t = useT(hostsMessages);
  const words = useMapWords();
  const { number, recent } = useFormats();
  const now = useNow();
  return (
    <section aria-labelledby="sets-title">
      <div className="section-head">
        <h2 id="sets-title">{t('health.title')}</h2>
      </div>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th>{t('page')}</th>
              <th>{t('map')}</th>
              {states.map((state) => (
                <th key={state} className="num">
                  {t(`state.${state}`)}
                </th>
              ))}
              <th className="num">{t('idle')}</th>
              <th>{t('versions')}</th>
              <th>{t('seen')}</th>
            </tr>
          </thead>
          <tbody>
            {sets.map(({ adapter, map, set, devices, extensions, last_seen }) => (
              <tr key={`${adapter} ${map} ${words.version(set)}`} data-set={`${map ?? adapter} ${set?.version ?? ''}`}>
                <th scope="row">{words.page({ adapter, map })}</th>
                <td>{words.version(set)}</td>
                {states.map((state) => (
                  <td key={state} className="num" data-state={state}>
                    {state === 'broken' && (devices[state] ?? 0) > 0 && <Mark mark="missed" />}{' '}
                    {number(devices[state] ?? 0)}
                  </td>
                ))}
                <td className="num">{number((devices.no_chat ?? 0) + (devices.signed_out ?? 0))}</td>
                <td className="quiet-text">
                  {extensions.map(({ version, devices: count }) => t('versions.of', { version, count })).join(' · ')}
                </td>
                <td className="quiet-text">{recent(last_seen, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sets.map(
        (each) =>
          each.anchors.length > 0 && (
            <Anchors
              key={`${each.adapter} ${each.map} ${words.version(each.set)}`}
              title={t(each.adapter === 'crm' ? 'fields.title' : 'anchors.title', {
                page: words.page(each),
                map: words.version(each.set),
              })}
              set={each}
            />
          ),
      )}
    </section>
  );
}

function Anchors({ title, set }: { readonly title: string; readonly set: SetHealth }) {
  const t = useT(hostsMessages);
  const odd = set.anchors.filter(({ fallback, missing }) => fallback + missing > 0);
  const fine = set.anchors.filter((each) => !odd.includes(each));
  const fields = set.adapter === 'crm';
  return (
    <section className="host-anchors" aria-label={title}>
      <h3>{title}</h3>
      {odd.length > 0 ? (
        <AnchorTable label={title} anchors={odd} fields={fields} />
      ) : (
        <p className="quiet-text">{t(fields ? 'fields.none' : 'anchors.none')}</p>
      )}
      {fine.length > 0 && (
        <details>
          <summary>{t(fields ? 'fields.all' : 'anchors.all', { count: fine.length })}</summary>
          <AnchorTable label={title} anchors={fine} fields={fields} />
        </details>
      )}
    </section>
  );
}

interface AnchorTableProps {
  readonly label: string;
  readonly anchors: readonly AnchorCount[];
  /** They are the fields of a map, each with the reason why it was not read. */
  readonly fields: boolean;
}

function AnchorTable({ label, anchors, fields }: AnchorTableProps) {
  const t = useT(hostsMessages);
  const words = useT(healthMessages);
  const fieldName = useFieldName();
  const { number } = useFormats();
  const columns = ['found', 'fallback', 'missing', ...(fields ? (['several', 'unparsed'] as const) : [])] as const;
  return (
    <div className="table-scroll">
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            <th>{t(fields ? 'field' : 'anchor')}</th>
            {columns.map((column) => (
              <th key={column} className="num">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {anchors.map((anchor) => {
            const { name, fallback, missing, several, unparsed } = anchor;
            const part = partOf(name);
            // Of a field the reasons stand apart: what is left was not found at all.
            const counts = fields ? { ...anchor, missing: missing - several - unparsed } : anchor;
            return (
              <tr key={name} data-anchor={name}>
                <th scope="row">
                  <Mark mark={missing > 0 ? 'missed' : fallback > 0 ? 'warn' : 'done'} />{' '}
                  {fields ? fieldName(name) : <code>{name}</code>}{' '}
                  {part && !fields && <span className="quiet-text">{words(`part.${part}`)}</span>}
                </th>
                {columns.map((column) => (
                  <td key={column} className="num" data-count={column}>
                    {number(counts[column])}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
