import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { MappingDraft } from '@/contracts/picker.ts';
import { mappingMessages } from './messages.ts';
import type { Mapping } from './use-mapping.ts';

/** What a dialler and a softphone show in the page, and how a record is opened from elsewhere. */
export function CallsPart({ mapping, draft }: { readonly mapping: Mapping; readonly draft: MappingDraft }) {
  const t = useT(mappingMessages);
  const { captions, pop, open_url } = draft.map;
  const setPop = (part: NonNullable<typeof pop>) =>
    mapping.set({ pop: Object.values(part).some((each) => each !== undefined) ? part : null });
  return (
    <details className="mapping-part" data-map-part="calls">
      <summary>{t('calls')}</summary>
      <div className="mapping-details">
        <div className="mapping-row">
          <div className="mapping-value">
            <b>{t('captions')}</b>
            {captions && <p className="quiet">{t('captions.set', { agent: captions.agent })}</p>}
          </div>
          <Button size="small" onClick={() => mapping.point('captions', 'line')}>
            {t('captions.point')}
          </Button>
          {captions && (
            <Button size="small" variant="quiet" onClick={() => mapping.set({ captions: null })}>
              {t('remove')}
            </Button>
          )}
        </div>
        <div className="mapping-row">
          <div className="mapping-value">
            <b>{t('pop')}</b>
            {pop?.phone?.[0]?.by === 'selector' && <code>{pop.phone[0].selector}</code>}
          </div>
          <Button
            size="small"
            aria-label={t('point.field', { field: t('pop') })}
            onClick={() => mapping.point('pop.phone')}
          >
            {t('point')}
          </Button>
          {pop?.phone && (
            <Button size="small" variant="quiet" onClick={() => setPop({ ...pop, phone: undefined })}>
              {t('remove')}
            </Button>
          )}
        </div>
        <Field label={t('pop.query')}>
          <input
            className="control"
            maxLength={60}
            value={pop?.query ?? ''}
            onChange={({ target }) => setPop({ ...pop, query: target.value.trim() || undefined })}
          />
        </Field>
        <Field label={t('open_url')} hint={t('open_url.hint', { record: '{record}' })}>
          <input
            className="control"
            maxLength={400}
            value={open_url ?? ''}
            onChange={({ target }) => mapping.set({ open_url: target.value.trim() || null })}
          />
        </Field>
      </div>
    </details>
  );
}
