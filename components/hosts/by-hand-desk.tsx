import { type ReactNode, useDeferredValue, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { ConversationPanel } from '@/components/sidebar/conversation-panel.tsx';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import { useLiveView } from '@/components/sidebar/use-kept-view.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { Status } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { handConversation } from './hand-conversation.ts';
import { healthMessages } from './health-messages.ts';
import { isByHand } from './is-by-hand.ts';

interface ByHandDeskProps {
  readonly wire: HostWire;
  readonly status: Status;
  readonly user: User;
  /** Whom it is about; null while that has yet to be said. */
  readonly conversation: ConversationFacts | null;
  /** Whom the page named last. */
  readonly last: ConversationFacts | null;
  readonly onChoose: (conversation: ConversationFacts | null) => void;
  /** Back to what the page shows; null while it shows nothing. */
  readonly onBack: (() => void) | null;
}

/** Work beside a page that says of nobody who is there: the agent names the account, and the rest goes on as ever. */
export function ByHandDesk({ wire, status, user, conversation, last, onChoose, onBack }: ByHandDeskProps) {
  const t = useT(healthMessages);
  const back = onBack && (
    <Button size="small" onClick={onBack}>
      {t('hand.back')}
    </Button>
  );
  const adapter = wire.view.health?.adapter ?? 'whatsapp';
  if (!conversation)
    return (
      <ChooseByHand
        last={last}
        back={back}
        onLast={onChoose}
        onAccount={(account) => onChoose(handConversation(adapter, account))}
      />
    );
  return (
    <>
      <Banner
        tone="calm"
        title={t(isByHand(wire.view.health) ? 'hand.of' : 'hand.again')}
        actions={
          <>
            <Button size="small" onClick={() => onChoose(null)}>
              {t('hand.other')}
            </Button>
            {back}
          </>
        }
      />
      <ConversationPanel key={conversation.key} wire={wire} conversation={conversation} status={status} user={user} />
    </>
  );
}

interface ChooseByHandProps {
  readonly last: ConversationFacts | null;
  readonly back: ReactNode;
  readonly onLast: (conversation: ConversationFacts) => void;
  readonly onAccount: (account: Account) => void;
}

function ChooseByHand({ last, back, onLast, onAccount }: ChooseByHandProps) {
  const t = useT(healthMessages);
  const [typed, setTyped] = useState('');
  useLiveView();
  const query = useDeferredValue(typed.trim());
  const asks = query.length > 2;
  const search = useAsk('account.find', /^[\d-]+$/.test(query) ? { ref: query } : { name: query }, { enabled: asks });
  const accounts = asks ? (search.data?.accounts ?? []) : [];
  return (
    <section className="bind" data-by-hand>
      <h2>{t('hand.title')}</h2>
      <p>{t('hand.why')}</p>
      {last && (
        <Button variant={asks ? 'line' : 'primary'} onClick={() => onLast(last)}>
          {t('hand.last', { name: last.title })}
        </Button>
      )}
      <Field label={t('hand.search')}>
        <input className="control" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      {asks && !search.isPending && accounts.length === 0 && <p className="quiet">{t('hand.none')}</p>}
      <ul>
        {accounts.slice(0, 8).map((account) => (
          <li key={account.ref}>
            <div>
              <b>{account.debtor_name}</b>
              <span className="quiet">
                {account.creditor} · {account.ref}
              </span>
            </div>
            <Button
              size="small"
              variant={accounts.length === 1 ? 'primary' : 'line'}
              onClick={() => onAccount(account)}
            >
              {t('hand.use')}
            </Button>
          </li>
        ))}
      </ul>
      {back}
    </section>
  );
}
