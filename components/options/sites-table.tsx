import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { SiteLayout } from '@/contracts/runtime-message.ts';
import { builtInHosts } from '@/utils/sites/built-in-hosts.ts';
import { optionsMessages } from './messages.ts';

/** How the panel stands on each site: on or off, on which side, how wide, and whether the page makes room. */
export function SitesTable() {
  const t = useT(optionsMessages);
  const sites = useAsk('site.read', {});
  const granted = sites.data?.sites.filter((site) => site.granted && !site.frame).map(({ pattern }) => pattern) ?? [];
  const rows = [...new Set([...builtInHosts, ...granted])];
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th>{t('sites.site')}</th>
            <th>{t('sites.enabled')}</th>
            <th>{t('sites.side')}</th>
            <th>{t('sites.mode')}</th>
            <th className="num">{t('sites.width')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((pattern) => (
            <SiteRow key={pattern} pattern={pattern} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SiteRow({ pattern }: { readonly pattern: string }) {
  const t = useT(optionsMessages);
  const place = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
  // Layout is remembered by host name, which knows no port.
  const site = place.replace(/:\d+$/, '');
  const layout = useAsk('layout.read', { site });
  const write = useTell('layout.write');
  if (!layout.data) return null;
  const { enabled, side, mode, width } = layout.data;
  const set = (change: Partial<SiteLayout>) => write.mutate({ site, layout: change });
  const label = (field: 'sites.enabled' | 'sites.side' | 'sites.mode' | 'sites.width') =>
    t('sites.of', { field: t(field), site: place });
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>
        <input
          type="checkbox"
          aria-label={label('sites.enabled')}
          checked={enabled}
          onChange={(event) => set({ enabled: event.target.checked })}
        />
      </td>
      <td>
        <select
          className="control compact"
          aria-label={label('sites.side')}
          value={side}
          onChange={(event) => set({ side: SiteLayout.shape.side.parse(event.target.value) })}
        >
          <option value="right">{t('sites.right')}</option>
          <option value="left">{t('sites.left')}</option>
        </select>
      </td>
      <td>
        <select
          className="control compact"
          aria-label={label('sites.mode')}
          value={mode}
          onChange={(event) => set({ mode: SiteLayout.shape.mode.parse(event.target.value) })}
        >
          <option value="push">{t('sites.push')}</option>
          <option value="overlay">{t('sites.overlay')}</option>
        </select>
      </td>
      <td className="num">
        <input
          className="control compact num"
          type="number"
          min={320}
          max={520}
          step={10}
          aria-label={label('sites.width')}
          key={width}
          defaultValue={width}
          onBlur={(event) =>
            event.target.validity.valid &&
            event.target.valueAsNumber !== width &&
            set({ width: event.target.valueAsNumber })
          }
        />
      </td>
    </tr>
  );
}
