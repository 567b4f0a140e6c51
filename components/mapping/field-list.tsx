import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import type { MappingDraft } from '@/contracts/picker.ts';
import { FieldRow } from './field-row.tsx';
import { flagFields } from './judge-trials.ts';
import { fieldOrder } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import { type Mapping, nextMissing } from './use-mapping.ts';

/** Every field that a record page may show, with what the page shows for it now. */
export function FieldList({ mapping, draft }: { readonly mapping: Mapping; readonly draft: MappingDraft }) {
  const t = useT(mappingMessages);
  const flags = flagFields(draft);
  const next = nextMissing(null, draft.map.fields);
  return (
    <section aria-labelledby="mapping-fields">
      <div className="section-head">
        <h3 id="mapping-fields">{t('fields')}</h3>
        <span className="grow" />
        <Button size="small" variant="quiet" onClick={mapping.survey}>
          {t('again')}
        </Button>
      </div>
      <p className="pad quiet">{t('fields.lead')}</p>
      <ul className="mapping-fields">
        {fieldOrder.map((name) => (
          <FieldRow key={name} name={name} mapping={mapping} draft={draft} flag={flags[name] ?? null} />
        ))}
      </ul>
      {next && (
        <p className="pad">
          <Button size="small" onClick={() => mapping.point(next)}>
            {t('point.next')}
          </Button>
        </p>
      )}
    </section>
  );
}
