import { useState } from 'react';
import { useFailure } from '@/components/hosts/use-failure.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { MappingDraft } from '@/contracts/picker.ts';
import type { User } from '@/contracts/session.ts';
import { AskError } from '@/utils/messaging/ask-error.ts';
import { mapFieldMessages } from './field-messages.ts';
import { obstaclesOf } from './judge-trials.ts';
import { finishMap } from './mapping-draft.ts';
import { mappingMessages } from './messages.ts';
import { publishMap, readSetInForce } from './set-in-force.ts';
import type { Mapping } from './use-mapping.ts';

const publishers = new Set(['admin', 'qa_approver']);

/** Into force for everybody, once it has read two records; until then it says what is missing. */
export function PublishPart({
  mapping,
  draft,
  user,
}: {
  readonly mapping: Mapping;
  readonly draft: MappingDraft;
  readonly user: User;
}) {
  const t = useT(mappingMessages);
  const names = useT(mapFieldMessages);
  const [note, setNote] = useState<string | null>(null);
  const [late, setLate] = useState(false);
  const { working, failure, attempt } = useFailure();
  const obstacles = obstaclesOf(draft);
  const may = user.roles.some((role) => publishers.has(role));
  const words = note ?? t('publish.first', { name: draft.map.name });

  const publish = async () => {
    try {
      const head = await publishMap(finishMap(draft), words.trim(), draft.base_epoch);
      mapping.change((draft) => ({ ...draft, base_epoch: head.epoch, published: head.version }), false);
    } catch (error) {
      if (!(error instanceof AskError) || error.code !== 'refused' || error.problems.length > 0) throw error;
      setLate(true);
    }
  };
  const reload = async () => {
    const { epoch } = await readSetInForce();
    mapping.change((draft) => ({ ...draft, base_epoch: epoch }), false);
    setLate(false);
  };
  return (
    <section aria-labelledby="mapping-publish" data-map-part="publish">
      <div className="section-head">
        <h3 id="mapping-publish">{t('publish')}</h3>
      </div>
      {draft.published !== null && <Banner tone="calm" title={t('publish.done', { version: draft.published })} />}
      {obstacles.length > 0 && (
        <Banner tone="warn" title={t('publish.not_yet')}>
          <ul className="mapping-problems">
            {obstacles.map(({ why, field, record }) => (
              <li key={`${why} ${field} ${record}`} data-obstacle={why}>
                {t(`needs.${why}`, { field: field ? names(field) : '', record: record ?? '' })}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {late && (
        <Banner
          tone="stop"
          role="alert"
          title={t('publish.late')}
          actions={<Button onClick={() => void attempt(reload)}>{t('publish.reload')}</Button>}
        />
      )}
      {failure && (
        <Banner tone="stop" role="alert" title={failure.words}>
          {failure.problems.length > 0 && (
            <ul className="mapping-problems">
              {failure.problems.map(({ path, reason }) => (
                <li key={`${path} ${reason}`}>
                  <code>{path}</code> {reason}
                </li>
              ))}
            </ul>
          )}
        </Banner>
      )}
      {may ? (
        <form
          className="mapping-details"
          onSubmit={(event) => {
            event.preventDefault();
            if (obstacles.length === 0 && words.trim() !== '') void attempt(publish);
          }}
        >
          <Field label={t('publish.note')}>
            <input className="control" maxLength={400} value={words} onChange={({ target }) => setNote(target.value)} />
          </Field>
          <Button variant="primary" type="submit" disabled={working || obstacles.length > 0 || late}>
            {t(working ? 'working' : 'publish.do')}
          </Button>
        </form>
      ) : (
        <p className="pad">{t('publish.may_not')}</p>
      )}
    </section>
  );
}
