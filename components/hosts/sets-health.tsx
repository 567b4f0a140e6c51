import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Mark } from '@/components/ui/mark.tsx';
import type { AnchorCount, SetHealth } from '@/contracts/host-health.ts';
import { healthMessages } from './health-messages.ts';
import { hostsMessages } from './hosts-messages.ts';
import { partOf } from './reading-parts.ts';
import { useMapWords } from './use-map-words.ts';

const states = ['ok', 'drift', 'broken', 'off'] as const;

/** For each page and map: how many browsers read it and how, and which of its parts are not found at first try. */
export function SetsHealth({ sets }: { readonly sets: readonly SetHealth[] }) {
  const t = useT(hostsMessages);
  const mapWords = useMapWords();
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
            {sets.map(({ adapter, set, devices, extensions, last_seen }) => (
              <tr key={`${adapter} ${mapWords(set)}`} data-set={`${adapter} ${set?.version ?? ''}`}>
                <th scope="row">{t(`adapter.${adapter}`)}</th>
                <td>{mapWords(set)}</td>
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
              key={`${each.adapter} ${mapWords(each.set)}`}
              title={t('anchors.title', { page: t(`adapter.${each.adapter}`), map: mapWords(each.set) })}
              anchors={each.anchors}
            />
          ),
      )}
    </section>
  );
}

function Anchors({ title, anchors }: { readonly title: string; readonly anchors: readonly AnchorCount[] }) {
  const t = useT(hostsMessages);
  const odd = anchors.filter(({ fallback, missing }) => fallback + missing > 0);
  const fine = anchors.filter((each) => !odd.includes(each));
  return (
    <section className="host-anchors" aria-label={title}>
      <h3>{title}</h3>
      {odd.length > 0 ? <AnchorTable label={title} anchors={odd} /> : <p className="quiet-text">{t('anchors.none')}</p>}
      {fine.length > 0 && (
        <details>
          <summary>{t('anchors.all', { count: fine.length })}</summary>
          <AnchorTable label={title} anchors={fine} />
        </details>
      )}
    </section>
  );
}

function AnchorTable({ label, anchors }: { readonly label: string; readonly anchors: readonly AnchorCount[] }) {
  const t = useT(hostsMessages);
  const words = useT(healthMessages);
  const { number } = useFormats();
  return (
    <div className="table-scroll">
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            <th>{t('anchor')}</th>
            <th className="num">{t('found')}</th>
            <th className="num">{t('fallback')}</th>
            <th className="num">{t('missing')}</th>
          </tr>
        </thead>
        <tbody>
          {anchors.map(({ name, found, fallback, missing }) => {
            const part = partOf(name);
            return (
              <tr key={name} data-anchor={name}>
                <th scope="row">
                  <Mark mark={missing > 0 ? 'missed' : fallback > 0 ? 'warn' : 'done'} /> <code>{name}</code>{' '}
                  {part && <span className="quiet-text">{words(`part.${part}`)}</span>}
                </th>
                <td className="num">{number(found)}</td>
                <td className="num">{number(fallback)}</td>
                <td className="num">{number(missing)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
