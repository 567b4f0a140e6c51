import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { mapFieldMessages } from './field-messages.ts';
import { isFieldName } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import type { Mapping } from './use-mapping.ts';

/** What somebody is pointing at, for as long as they do; it stands where it is however far the list is scrolled. */
export function PointingBar({ mapping }: { readonly mapping: Mapping }) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const { pointing, missed } = mapping;
  if (!pointing) return null;
  const { target, at } = pointing;
  const write = target.replace(/^form\./, 'write.') as keyof typeof mapFieldMessages;
  return (
    <div className="mapping-pointing" role="status" data-pointing={target}>
      <p>
        <b>
          {at === 'line' || at === 'part'
            ? t(`pointing.${at}`)
            : at === 'control'
              ? t('pointing.control', { field: names(write) })
              : t('pointing', { field: isFieldName(target) ? names(target) : t('pop') })}
        </b>
      </p>
      <p className="quiet">
        {missed?.framed ? t('framed', { origin: missed.framed }) : missed ? t('missed') : t('pointing.keys')}
      </p>
      <div className="acts">
        <Button size="small" onClick={mapping.rest}>
          {t('stop')}
        </Button>
        {isFieldName(target) && (
          <Button size="small" variant="quiet" onClick={mapping.skip}>
            {t('skip')}
          </Button>
        )}
      </div>
    </div>
  );
}
