import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { hostsMessages } from './hosts-messages.ts';

/** The CRMs that are mapped, or where to begin while none is. */
export function CrmMaps() {
  const t = useT(hostsMessages);
  const inForce = useAsk('selectors.read', { adapter: 'crm' }).data;
  if (!inForce) return null;
  const maps = inForce.source !== 'packaged' && inForce.set.adapter === 'crm' ? inForce.set.maps : [];
  if (maps.length === 0) {
    return (
      <div className="host-pad">
        <h3>{t('crm.empty.title')}</h3>
        <p className="quiet-text">{t('crm.empty.text')}</p>
      </div>
    );
  }
  return (
    <ul className="host-switches">
      {maps.map(({ id, name, origins, fields }) => (
        <li key={id} data-map={id}>
          <span>
            {id === 'common' ? t('adapter.crm.common') : <b>{name}</b>}{' '}
            <span className="quiet-text">{origins.join(', ')}</span>
          </span>
          <span className="quiet-text">{t('crm.fields', { count: Object.keys(fields).length })}</span>
        </li>
      ))}
    </ul>
  );
}
