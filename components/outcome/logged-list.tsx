import { useRef, useState } from 'react';
import { useLocale } from '@/components/i18n/locale-context.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import { timeWords } from '@/components/sidebar/time-words.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { LoggedHere } from '@/contracts/runtime-message.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { FillCrm } from './fill-crm.tsx';
import { fillMessages } from './fill-messages.ts';
import type { Typed } from './fill-outcome.ts';
import { outcomeMessages } from './messages.ts';
import { basisOfRecord, type OutcomeEntry } from './outcome-basis.ts';
import { OutcomeEditor } from './outcome-editor.tsx';
import { type CrmBeside, useCrmBeside } from './use-crm-beside.ts';
import { useSheetKeys } from './use-sheet-keys.ts';

type Version = LoggedHere['versions'][number];

/** What was recorded on this computer in the last two days: each to be corrected or taken back, with all its versions. */
export function LoggedList({ wire }: { readonly wire: HostWire }) {
  const t = useT(outcomeMessages);
  const logged = useAsk('outcome.list', {});
  const beside = useCrmBeside(wire.view.conversation);
  const [editing, setEditing] = useState<string | null>(null);
  const outcomes = logged.data?.outcomes ?? [];
  const edited = outcomes.find(({ interaction_id }) => interaction_id === editing);
  if (edited) return <Correction logged={edited} onEnd={() => setEditing(null)} />;
  return (
    <div className="logged">
      {logged.error && <Banner tone="stop" title={logged.error.message} />}
      {logged.isPending && <p className="quiet">{t('logged.loading')}</p>}
      {logged.data && outcomes.length === 0 && <p className="quiet">{t('logged.empty')}</p>}
      <ol>
        {outcomes.map((each) => (
          <LoggedRow
            key={each.interaction_id}
            logged={each}
            wire={wire}
            beside={beside}
            onEdit={() => setEditing(each.interaction_id)}
          />
        ))}
      </ol>
      <p className="quiet">{t('logged.kept')}</p>
    </div>
  );
}

interface LoggedRowProps {
  readonly logged: LoggedHere;
  readonly wire: HostWire;
  readonly beside: CrmBeside | null;
  readonly onEdit: () => void;
}

function LoggedRow({ logged, wire, beside, onEdit }: LoggedRowProps) {
  const t = useT(outcomeMessages);
  const words = useT(fillMessages);
  const [filling, setFilling] = useState(false);
  const locale = useLocale();
  const withdraw = useTell('outcome.withdraw');
  const playbook = useAsk('playbook.read', { hash: logged.playbook.hash }).data;
  const standing = logged.versions.findLast(({ withdrawn }) => !withdrawn);
  const shown = standing ?? logged.versions.at(-1);
  if (!shown) return null;
  const { record } = shown;
  // Only into the record that it is of: what is logged of others waits until theirs is open.
  const fits = standing && playbook && beside?.map.form && beside.account_ref === record.account_ref;
  return (
    <li data-logged={logged.interaction_id}>
      <div>
        <b>{nameOf(playbook, record.outcome)}</b>{' '}
        {record.amount && playbook && <span className="num">{formatMoney(record.amount, playbook.locale)}</span>}
        <p className="quiet">
          {[logged.debtor, record.account_ref, timeWords(shown.at, locale)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <span className="tags">
        {logged.versions.length > 1 && <Tag>{t('logged.version', { n: logged.versions.length })}</Tag>}
        {standing ? (
          <Tag tone={shown.state === 'refused' ? 'stop' : shown.state === 'delivered' ? 'ok' : 'warn'}>
            {t(`state.${shown.state}`)}
          </Tag>
        ) : (
          <Tag tone="warn">{t('logged.withdrawn')}</Tag>
        )}
      </span>
      <div className="acts">
        <Button size="small" disabled={!playbook} onClick={onEdit}>
          {t('logged.edit')}
        </Button>
        {standing && (
          <Button
            size="small"
            variant="quiet"
            disabled={withdraw.isPending}
            onClick={() =>
              panelSight.accept(() =>
                withdraw.mutate({ interaction_id: logged.interaction_id, why: 'withdrawn from the list' }),
              )
            }
          >
            {t('logged.undo')}
          </Button>
        )}
        {fits && !filling && (
          <Button size="small" variant="quiet" onClick={() => setFilling(true)}>
            {words('title')}
          </Button>
        )}
      </div>
      {fits && filling && (
        <FillCrm
          wire={wire}
          conversationKey={beside.key}
          map={beside.map}
          record={record}
          playbook={playbook}
          onClose={() => setFilling(false)}
        />
      )}
      {logged.versions.length > 1 && <History versions={logged.versions} playbook={playbook} />}
      {withdraw.error && <Banner tone="stop" role="alert" title={withdraw.error.message} />}
    </li>
  );
}

/** Every version, the last first: none is ever overwritten. */
function History({
  versions,
  playbook,
}: {
  readonly versions: readonly Version[];
  readonly playbook: Playbook | undefined;
}) {
  const t = useT(outcomeMessages);
  const locale = useLocale();
  return (
    <details>
      <summary>{t('logged.history')}</summary>
      <ol className="history">
        {versions.toReversed().map(({ event_id, at, withdrawn, record }) => (
          <li key={event_id} data-withdrawn={withdrawn || undefined}>
            <b>v{record.version}</b> {nameOf(playbook, record.outcome)}{' '}
            <span className="quiet">
              {timeWords(at, locale)}
              {withdrawn && ` · ${t('logged.withdrawn')}`}
            </span>
            {record.why_changed && <p>{record.why_changed}</p>}
            <p className="quiet">{record.note}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Correction({ logged, onEnd }: { readonly logged: LoggedHere; readonly onEnd: () => void }) {
  const t = useT(outcomeMessages);
  const revise = useTell('outcome.revise');
  const playbook = useAsk('playbook.read', { hash: logged.playbook.hash });
  const [now] = useState(() => new Date().toISOString());
  const typing = useState<Typed>({});
  const last = (logged.versions.findLast(({ withdrawn }) => !withdrawn) ?? logged.versions.at(-1))?.record;
  const sheet = useRef<HTMLDivElement>(null);
  useSheetKeys(sheet, onEnd);
  if (!playbook.data || !last) return <p className="quiet">{playbook.error?.message ?? t('logged.loading')}</p>;
  const save = (entry: OutcomeEntry) =>
    revise.mutate({ interaction_id: logged.interaction_id, record: { ...last, ...entry } }, { onSuccess: onEnd });
  return (
    <div ref={sheet}>
      <OutcomeEditor
        basis={basisOfRecord(playbook.data, last, now)}
        typing={typing}
        saving={revise.isPending || revise.isSuccess}
        failed={revise.error?.message ?? null}
        onBack={onEnd}
        onSave={save}
      />
    </div>
  );
}

function nameOf(playbook: Playbook | undefined, id: string): string {
  return playbook?.outcomes.find((outcome) => outcome.id === id)?.name ?? id;
}
