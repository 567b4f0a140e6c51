import { useQueryClient } from '@tanstack/react-query';
import { Redo2, Undo2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { PageHead } from '@/components/console/page-head.tsx';
import { mayCall } from '@/components/console/places-for.ts';
import { routeHref } from '@/components/console/route.ts';
import { useFormats } from '@/components/console/use-formats.ts';
import { useNow } from '@/components/console/use-now.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { ChannelHead } from '@/contracts/playbook-channel.ts';
import type { User } from '@/contracts/session.ts';
import { parsePlaybook, pathOf } from '@/domain/playbook/parse-playbook.ts';
import { ChangesView } from './changes-view.tsx';
import { DraftNotices } from './draft-notices.tsx';
import { readDraft } from './draft-view.ts';
import type { JsonPath } from './edit-at.ts';
import { JsonView } from './json-view.tsx';
import { listChanges } from './list-changes.ts';
import { studioMessages } from './messages.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { RulesView } from './rules-view.tsx';
import { StageView } from './stage-view.tsx';
import { type DraftOrigin, useDraft } from './use-draft.ts';

interface DraftDeskProps {
  readonly user: User;
  readonly origin: DraftOrigin;
  readonly view: string | null;
  readonly item: string | null;
}

/** A playbook being edited: its parts as tabs, where the draft stands, and the way to publish it. */
export function DraftDesk({ user, origin, view, item }: DraftDeskProps) {
  const t = useT(studioMessages);
  const { recent } = useFormats();
  const now = useNow();
  const queries = useQueryClient();
  const draft = useDraft(user.id, origin);
  const [publishing, setPublishing] = useState(false);
  const [published, setPublished] = useState<ChannelHead | null>(null);
  const { head, pack } = origin;
  const id = head.playbook_id;

  // Checking a whole playbook takes longer than a keystroke may.
  const settled = useDeferredValue(draft.body);
  const problems = useMemo(() => {
    const read = parsePlaybook(settled);
    return read.ok ? [] : read.problems;
  }, [settled]);
  const changes = useMemo(() => listChanges(pack, settled), [pack, settled]);
  const shown = useMemo(() => readDraft(draft.body), [draft.body]);
  const problemsAt = (path: JsonPath) =>
    problems.filter((each) => each.path === pathOf(path)).map(({ reason }) => reason);
  const hasProblem = (path: JsonPath) => problems.some((each) => each.path.startsWith(pathOf(path)));

  const { undo, redo } = draft;
  useEffect(() => {
    const stop = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
        // The browser's own undo knows one field; ours knows the whole draft.
        event.preventDefault();
        if (event.shiftKey) redo();
        else undo();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [undo, redo]);

  const stage = shown?.stages.find((each) => each.id === view) ?? (view === null ? shown?.stages[0] : undefined);
  const approver = mayCall('playbooks.publish', user.roles);
  const behind = head.version > draft.baseVersion;
  const href = (...rest: string[]) => routeHref('playbooks', id, ...rest);
  const tab = (name: string, current: boolean) => ({
    href: href(name),
    'aria-current': current ? ('page' as const) : undefined,
  });
  const saveWords = () => {
    const { state, at } = draft.saving;
    if (state !== 'saved') return t(`save.${state}`);
    return at ? t('save.saved', { time: recent(at, now) }) : t('save.unchanged');
  };

  return (
    <>
      <PageHead
        eyebrow={<a href={routeHref('playbooks')}>{t('list.title')}</a>}
        title={shown?.name ?? id}
        aside={
          <>
            <Tag tone="acc">
              {changes.length === 0
                ? t('draft.none', { version: head.version })
                : t('draft', { version: draft.baseVersion + 1 })}
            </Tag>
            {changes.length > 0 && (
              <a {...tab('changes', false)}>{t('changes.since', { count: changes.length, version: head.version })}</a>
            )}
          </>
        }
      >
        <span role="status" className="quiet-text">
          {saveWords()}
        </span>
        <IconButton label={t('undo')} disabled={!draft.canUndo} onClick={undo}>
          <Undo2 aria-hidden />
        </IconButton>
        <IconButton label={t('redo')} disabled={!draft.canRedo} onClick={redo}>
          <Redo2 aria-hidden />
        </IconButton>
        {approver && (
          <Button
            variant={publishing ? 'line' : 'primary'}
            disabled={changes.length === 0 || problems.length > 0 || behind}
            onClick={() => setPublishing(true)}
          >
            {t('publish.review')}
          </Button>
        )}
      </PageHead>
      <nav className="page-tabs" aria-label={t('tabs.label')}>
        {(shown?.stages ?? []).map((each) => (
          <a key={each.id} {...tab(each.id, stage === each)}>
            <span lang={shown?.locale}>{each.name}</span>
          </a>
        ))}
        <a {...tab('rules', view === 'rules')}>{t('tab.rules')}</a>
        <a {...tab('changes', view === 'changes')}>{t('tab.changes')}</a>
        <a {...tab('json', view === 'json')}>{t('tab.json')}</a>
        <span className="end">{shown?.locale}</span>
      </nav>
      <DraftNotices
        draft={draft}
        head={behind ? head : null}
        published={published}
        approver={approver}
        problems={problems.length}
        changed={changes.length > 0}
        jsonHref={href('json')}
        unshaped={shown === null}
      />
      {view === 'json' || shown === null ? (
        <JsonView body={draft.body} lexicon={pack.lexicon} replace={draft.replace} />
      ) : view === 'changes' ? (
        <div className="editor-wide">
          <ChangesView changes={changes} version={head.version} lang={shown.locale} />
        </div>
      ) : view === 'rules' ? (
        <RulesView draft={shown} item={item} problemsAt={problemsAt} hasProblem={hasProblem} edit={draft.edit} />
      ) : (
        stage && (
          <StageView
            draft={shown}
            stage={stage}
            item={item}
            problemsAt={problemsAt}
            hasProblem={hasProblem}
            edit={draft.edit}
          />
        )
      )}
      {publishing && (
        <PublishDialog
          id={id}
          baseVersion={draft.baseVersion}
          changes={changes}
          lang={shown?.locale ?? ''}
          flush={draft.flush}
          onClose={() => setPublishing(false)}
          onPublished={(next) => {
            setPublishing(false);
            setPublished(next);
            draft.published(next);
            void queries.invalidateQueries({ queryKey: ['api.call', 'playbooks.list'] });
          }}
        />
      )}
    </>
  );
}
