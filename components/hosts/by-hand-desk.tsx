import { useDeferredValue, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { ConversationPanel } from '@/components/sidebar/conversation-panel.tsx';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import { useLiveView } from '@/components/sidebar/use-kept-view.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
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
  readonly account: Account | null;
  readonly onAccount: (account: Account | null) => void;
  /** Back to what the page shows; null while it shows nothing. */
  readonly onBack: (() => void) | null;
}

/** Work beside a page that says of nobody who is there: the agent names the account, and the rest goes on as ever. */
export function ByHandDesk({ wire, status, user, account, onAccount, onBack }: ByHandDeskProps) {
  const t = useT(healthMessages);
  const back = onBack && (
    <Button size="small" onClick={onBack}>
      {t('hand.back')}
    </Button>
  );
  if (!account) return <ChooseByHand back={back} onChoose={onAccount} />;
  const conversation = handConversation(wire.view.health?.adapter ?? 'whatsapp', account);
  return (
    <>
      <Banner
        tone="calm"
        title={t(isByHand(wire.view.health) ? 'hand.of' : 'hand.again')}
        actions={
          <>
            <Button size="small" onClick={() => onAccount(null)}>
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

function ChooseByHand({
  back,
  onChoose,
}: {
  readonly back: React.ReactNode;
  readonly onChoose: (account: Account) => void;
}) {
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
            <Button size="small" variant={accounts.length === 1 ? 'primary' : 'line'} onClick={() => onChoose(account)}>
              {t('hand.use')}
            </Button>
          </li>
        ))}
      </ul>
      {back}
    </section>
  );
}
