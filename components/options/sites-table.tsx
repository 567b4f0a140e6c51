import { Trash2 } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import { SiteLayout } from '@/contracts/runtime-message.ts';
import { optionsMessages } from './messages.ts';

/** Sites that come with the build; the others were switched on by hand or by the company. */
const builtIn = ['https://web.whatsapp.com/*', ...__COMBINADO_CHAT_HOSTS__, ...__COMBINADO_CRM_HOSTS__];

/** How the panel stands on each site: on or off, on which side, how wide, and whether the page makes room. */
export function SitesTable() {
  const t = useT(optionsMessages);
  const sites = useAsk('site.read', {});
  const added = new Map(sites.data?.sites.map(({ pattern, granted }) => [pattern, granted]) ?? []);
  const rows = [...new Set([...builtIn, ...added.keys()])];
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
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((pattern) => (
            <SiteRow key={pattern} pattern={pattern} added={added.has(pattern)} granted={added.get(pattern) ?? true} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SiteRowProps {
  readonly pattern: string;
  readonly added: boolean;
  readonly granted: boolean;
}

function SiteRow({ pattern, added, granted }: SiteRowProps) {
  const t = useT(optionsMessages);
  const place = pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
  // Layout is remembered by host name, which knows no port.
  const site = place.replace(/:\d+$/, '');
  const layout = useAsk('layout.read', { site });
  const write = useTell('layout.write');
  const disable = useTell('site.disable');
  if (!layout.data) return null;
  const { enabled, side, mode, width } = layout.data;
  const set = (change: Partial<SiteLayout>) => write.mutate({ site, layout: change });
  const label = (field: 'sites.enabled' | 'sites.side' | 'sites.mode' | 'sites.width') =>
    t('sites.of', { field: t(field), site: place });
  return (
    <tr>
      <th scope="row">
        {place} {!granted && <Tag tone="warn">{t('sites.ungranted')}</Tag>}
      </th>
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
      <td>
        {added && (
          <IconButton label={t('sites.forget', { site: place })} onClick={() => disable.mutate({ pattern })}>
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </td>
    </tr>
  );
}
