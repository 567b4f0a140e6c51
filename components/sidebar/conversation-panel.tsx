import { useCallback, useRef, useState } from 'react';
import { OtherPerson } from '@/components/follow/other-person.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { ChooseAccount } from '@/components/identity/choose-account.tsx';
import { TieLine } from '@/components/identity/tie-line.tsx';
import { useTiedAccount } from '@/components/identity/use-tied-account.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { panelSight } from '@/components/sight/panel-sight.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { Status } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { InteractionPanel, type Said } from './interaction-panel.tsx';
import { sidebarMessages } from './messages.ts';
import { NotThere } from './not-there.tsx';
import type { HostWire } from './sidebar-page.tsx';
import { useLiveView } from './use-kept-view.ts';

interface ConversationPanelProps {
  readonly wire: HostWire;
  readonly conversation: ConversationFacts;
  readonly status: Status;
  readonly user: User;
}

/**
 * The open conversation's account, then its interaction. Which account that is the page itself shows, or the agent has
 * confirmed; anything else is proposed. Mount it anew for another conversation.
 */
export function ConversationPanel({ wire, conversation, status, user }: ConversationPanelProps) {
  const t = useT(sidebarMessages);
  const { tied, confirm, undo } = useTiedAccount(conversation);
  const hash = status.playbook.head?.hash ?? null;
  const playbook = useAsk(
    'playbook.read',
    { hash: hash ?? '' },
    { enabled: hash !== null && tied.state === 'ask', staleTime: Infinity },
  );
  switch (tied.state) {
    case 'pending':
      return <p className="welcome">{t('loading')}</p>;
    case 'ask':
      return (
        <ChooseAccount
          conversation={conversation}
          asked={tied}
          playbook={playbook.data ?? null}
          onChoose={(account) => panelSight.accept(() => confirm(account))}
        />
      );
    case 'known':
      return (
        <OpenedInteraction
          wire={wire}
          conversation={conversation}
          account={tied.account}
          since={tied.since}
          onChange={undo}
          status={status}
          user={user}
        />
      );
  }
}

interface OpenedInteractionProps extends ConversationPanelProps {
  readonly account: Account;
  /** When the agent confirmed the account; null where the page shows it. */
  readonly since: string | null;
  readonly onChange: () => void;
}

function OpenedInteraction({ wire, conversation, account, since, onChange, status, user }: OpenedInteractionProps) {
  const t = useT(sidebarMessages);
  const [toast, setToast] = useState<Said | null>(null);
  const [recorded, setRecorded] = useState<string | null>(null);
  const say = useCallback((text: string, undoable = false, outcome?: string) => {
    setToast({ text, undoable, outcome, n: Date.now() });
    if (outcome !== undefined) setRecorded(outcome);
  }, []);
  // What is newly known of the account comes into the open interaction by itself: it is no other question to ask.
  const first = useRef(account);
  if (first.current.ref !== account.ref) first.current = account;
  const opened = useAsk('interaction.open', {
    conversation_key: conversation.key,
    channel: conversation.channel,
    account: first.current,
  });
  // The one that a new conversation gets, while the interaction is still asked for.
  const { head } = status.playbook;
  useAsk('playbook.read', { hash: head?.hash ?? '' }, { enabled: head !== null, staleTime: Infinity });
  const playbook = useAsk(
    'playbook.read',
    { hash: opened.data?.playbook.hash ?? '' },
    // What has this hash never changes.
    { enabled: opened.data !== undefined, staleTime: Infinity },
  );
  const noted = useAsk(
    'interaction.noted',
    { interaction_id: opened.data?.interaction.id ?? '' },
    { enabled: opened.data !== undefined },
  );
  useLiveView(opened.error !== null || playbook.error !== null);
  if (opened.error) return <NotThere error={opened.error} onRetry={() => void opened.refetch()} />;
  if (playbook.error) return <NotThere error={playbook.error} onRetry={() => void playbook.refetch()} />;
  // Another account's never stands in for this one, whatever was kept under the conversation's key.
  const isOurs = opened.data?.interaction.account?.ref === account.ref;
  if (!opened.data || !isOurs || !playbook.data || noted.isPending) return <p className="welcome">{t('loading')}</p>;
  return (
    <>
      <OtherPerson beside={conversation.record ? 'record' : 'chat'} accountRef={account.ref} />
      {since !== null && <TieLine since={since} onChange={onChange} />}
      <InteractionPanel
        key={opened.data.interaction.id}
        wire={wire}
        conversation={conversation}
        opened={opened.data}
        playbook={playbook.data}
        user={user}
        toast={toast}
        say={say}
        onToastEnd={() => setToast(null)}
        recorded={recorded}
        onRecordedEnd={() => setRecorded(null)}
      />
    </>
  );
}
