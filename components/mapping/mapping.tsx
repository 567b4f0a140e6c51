import { Undo2, X } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Field } from '@/components/ui/field.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { User } from '@/contracts/session.ts';
import { CallsPart } from './calls-part.tsx';
import { FieldList } from './field-list.tsx';
import { FilePart } from './file-part.tsx';
import { FormPart } from './form-part.tsx';
import { FormatPart } from './format-part.tsx';
import { IdentityPart } from './identity-part.tsx';
import { mappingMessages } from './messages.ts';
import { PointingBar } from './pointing-bar.tsx';
import { PublishPart } from './publish-part.tsx';
import { TrialsTable } from './trials-table.tsx';
import type { CrmTab } from './use-crm-tab.ts';
import { useMapping } from './use-mapping.ts';
import './mapping.css';

/** Teaches how this CRM is read: by pointing, tried on its own records, and published to everybody. */
export function Mapping({
  tab,
  user,
  onClose,
}: {
  readonly tab: CrmTab;
  readonly user: User;
  readonly onClose: () => void;
}) {
  const t = useT(mappingMessages);
  const mapping = useMapping(tab);
  const { draft, picker, undo, change, live } = mapping;
  const close = () => {
    mapping.rest();
    change((draft) => ({ ...draft, open: false }), false);
    onClose();
  };
  return (
    <section className="mapping" aria-labelledby="mapping-title">
      <header className="mapping-head">
        <h2 id="mapping-title">{t('title')}</h2>
        <IconButton label={t('undo')} disabled={!undo} onClick={() => undo?.()}>
          <Undo2 />
        </IconButton>
        <IconButton label={t('close')} onClick={close}>
          <X />
        </IconButton>
      </header>
      <PointingBar mapping={mapping} />
      <div className="mapping-body">
        {picker === 'no_access' && <Banner tone="stop" title={t('no_access')} />}
        {!draft && picker !== 'no_access' && (
          <p className="pad" role="status">
            {t('starting')}
          </p>
        )}
        {draft && (
          <>
            {live && live.record === null && <Banner title={t('no_record')} />}
            <div className="pad">
              <Field label={t('name')}>
                <input
                  className="control"
                  maxLength={80}
                  value={draft.map.name}
                  onChange={({ target }) => mapping.set({ name: target.value })}
                />
              </Field>
            </div>
            <FieldList mapping={mapping} draft={draft} />
            <IdentityPart mapping={mapping} draft={draft} />
            <FormatPart mapping={mapping} draft={draft} />
            <TrialsTable draft={draft} />
            <FormPart mapping={mapping} draft={draft} />
            <CallsPart mapping={mapping} draft={draft} />
            <FilePart mapping={mapping} draft={draft} onDiscarded={onClose} />
            <PublishPart mapping={mapping} draft={draft} user={user} />
          </>
        )}
      </div>
    </section>
  );
}
