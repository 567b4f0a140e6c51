import { useCallback, useDeferredValue, useRef, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { Status } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { exactQuery } from './exact-query.ts';
import { InteractionPanel, type Said } from './interaction-panel.tsx';
import { sidebarMessages } from './messages.ts';
import { NotThere } from './not-there.tsx';
import type { HostWire } from './sidebar-page.tsx';
import { useLiveView } from './use-kept-view.ts';
import { usePlaybookReady } from './use-playbook-ready.ts';

interface ConversationPanelProps {
  readonly wire: HostWire;
  readonly conversation: ConversationFacts;
  readonly status: Status;
  readonly user: User;
}

/**
 * Ties the open conversation to an account, then to its interaction. A telephone or an account number that the page shows
 * and that one account alone carries is proof enough; anything less is proposed, and the agent confirms.
 */
export function ConversationPanel({ wire, conversation, status, user }: ConversationPanelProps) {
  const t = useT(sidebarMessages);
  const [chosen, setChosen] = useState<Account | null>(null);
  // What the agent once confirmed for this chat holds from then on.
  const bound = useAsk('conversation.bound', { conversation_key: conversation.key });
  const bind = useTell('conversation.bind');
  const exact = exactQuery(conversation, bound.data?.account_ref);
  const found = useAsk('account.find', exact ?? { name: conversation.title }, { enabled: !bound.isPending });
  const sure = exact !== null && found.data?.accounts.length === 1 ? (found.data.accounts[0] ?? null) : null;
  const account = chosen ?? sure;

  if (account)
    return <OpenedInteraction wire={wire} conversation={conversation} account={account} status={status} user={user} />;
  if (found.isPending) return <p className="welcome">{t('loading')}</p>;
  return (
    <ChooseAccount
      conversation={conversation}
      proposed={found.data?.accounts ?? []}
      why={found.error ? t(`failed.${found.error.code}`) : null}
      onChoose={(account) => {
        bind.mutate({ conversation_key: conversation.key, account_ref: account.ref });
        setChosen(account);
      }}
    />
  );
}

function OpenedInteraction({
  wire,
  conversation,
  account,
  status,
  user,
}: ConversationPanelProps & { readonly account: Account }) {
  const t = useT(sidebarMessages);
  const [toast, setToast] = useState<Said | null>(null);
  const say = useCallback(
    (text: string, undoable = false, outcome?: string) => setToast({ text, undoable, outcome, n: Date.now() }),
    [],
  );
  // What is newly known of the account comes into the open interaction by itself: it is no other question to ask.
  const first = useRef(account);
  if (first.current.ref !== account.ref) first.current = account;
  const opened = useAsk('interaction.open', {
    conversation_key: conversation.key,
    channel: conversation.channel,
    account: first.current,
  });
  usePlaybookReady(status.playbook.head?.hash ?? null);
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
  if (!opened.data || !playbook.data || noted.isPending) return <p className="welcome">{t('loading')}</p>;
  return (
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
    />
  );
}

interface ChooseAccountProps {
  readonly conversation: ConversationFacts;
  readonly proposed: readonly Account[];
  readonly why: string | null;
  readonly onChoose: (account: Account) => void;
}

function ChooseAccount({ conversation, proposed, why, onChoose }: ChooseAccountProps) {
  const t = useT(sidebarMessages);
  const [typed, setTyped] = useState('');
  useLiveView();
  const query = useDeferredValue(typed.trim());
  const isRef = /^[\d-]+$/.test(query);
  const search = useAsk('account.find', isRef ? { ref: query } : { name: query }, { enabled: query.length > 2 });
  const accounts = query.length > 2 ? (search.data?.accounts ?? []) : proposed;
  return (
    <section className="bind">
      <h2>{t('bind.title')}</h2>
      <p>{t('bind.why', { title: conversation.title })}</p>
      {why && <Banner title={why} />}
      <Field label={t('bind.search')}>
        <input className="control" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      {accounts.length === 0 && <p className="quiet">{t('bind.none')}</p>}
      <ul>
        {accounts.slice(0, 8).map((account) => (
          <li key={account.ref}>
            <div>
              <b>{account.debtor_name}</b>
              <span className="quiet">
                {account.creditor} · {account.ref}
              </span>
            </div>
            <Button size="small" variant={accounts.length === 1 ? 'primary' : 'line'} onClick={() => onChoose(account)}>
              {t('bind.use')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
