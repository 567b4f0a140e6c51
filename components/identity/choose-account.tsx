import { useDeferredValue, useRef, useState } from 'react';
import { followMessages } from '@/components/follow/messages.ts';
import { useFollowed } from '@/components/follow/use-followed.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { sidebarMessages } from '@/components/sidebar/messages.ts';
import { tellSidebar } from '@/components/sidebar/sidebar-events.ts';
import { useLiveView } from '@/components/sidebar/use-kept-view.ts';
import { usePanelKeys } from '@/components/sidebar/use-panel-keys.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field } from '@/components/ui/field.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { type AccountProposal, proposeAccounts } from '@/domain/interaction/propose-accounts.ts';
import { chooseStage } from '@/domain/playbook/choose-stage.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { shortNameOf } from '@/utils/interactions/short-name-of.ts';
import { accountQuery } from './account-query.ts';
import { identityMessages } from './messages.ts';
import type { TiedAccount } from './use-tied-account.ts';
import './identity.css';

interface ChooseAccountProps {
  readonly conversation: ConversationFacts;
  readonly asked: Extract<TiedAccount, { state: 'ask' }>;
  /** Whose stages and country these accounts have; null while it is not known. */
  readonly playbook: Playbook | null;
  readonly onChoose: (account: Account) => void;
}

/** As many as a digit can choose from and a glance can tell apart. */
const most = 6;

/**
 * Whose account the open conversation is about: what its title and number speak for, each with why, or a search. Nothing of a
 * debt is shown before it is confirmed. Enter confirms where there is one and nothing speaks against it.
 */
export function ChooseAccount({ conversation, asked, playbook, onChoose }: ChooseAccountProps) {
  const t = useT(sidebarMessages);
  const i = useT(identityMessages);
  const f = useT(followMessages);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLiveView();
  usePanelKeys({
    '?': () => tellSidebar('keys'),
    g: () => tellSidebar('agenda'),
    l: () => tellSidebar('logged'),
  });
  const found = useAsk('account.find', accountQuery(conversation, null));
  const before = useAsk('account.find', { ref: asked.before ?? '' }, { enabled: asked.before !== null });
  const query = useDeferredValue(typed.trim());
  const searching = query.length > 2;
  const search = useAsk('account.find', searchFor(query), { enabled: searching });

  const followed = useFollowed(conversation, playbook?.jurisdiction ?? null);
  const follows = followed !== null && followed.reasons.length > 0;
  const proposals: readonly Proposed[] = [
    // What the agent has open in the CRM comes first, where the chat itself speaks for it too.
    ...(follows ? [{ ...followed, reasons: ['crm', ...followed.reasons] as const }] : []),
    ...proposeAccounts(conversation, found.data?.accounts ?? [], playbook?.jurisdiction ?? null),
    ...(before.data?.accounts ?? []).map((account) => ({
      account,
      reasons: ['before'] as const,
      phone_differs: false,
    })),
  ].filter(({ account }, index, all) => all.findIndex((each) => each.account.ref === account.ref) === index);
  const shown: readonly Proposed[] = searching
    ? (search.data?.accounts ?? []).map((account) => ({ account, reasons: [], phone_differs: false }))
    : refused
      ? []
      : proposals;
  const [only, ...others] = shown;
  const sure = only !== undefined && others.length === 0 && !only.phone_differs && asked.why === null;
  const loading = searching ? search.isPending : found.isPending || (asked.before !== null && before.isPending);
  const error = asked.error ?? found.error ?? search.error;
  const cached = (searching ? search : found).data?.from === 'cache';

  return (
    <section className="bind" aria-busy={loading}>
      <h2>{t('bind.title')}</h2>
      <p>{t('bind.why', { title: conversation.title })}</p>
      {asked.why && <Banner title={i(`asks.${asked.why}`)} />}
      {followed && !follows && (
        <p className="quiet" data-follow="unlike">
          {f('unlike', {
            who: shortNameOf(followed.account.debtor_name),
            ref: i('ref', { tail: followed.account.ref.slice(-4) }),
          })}
        </p>
      )}
      {error && (
        <Banner
          title={t(`failed.${error.code}`)}
          actions={<Button onClick={() => void (searching ? search : found).refetch()}>{t('retry')}</Button>}
        />
      )}
      {cached && <p className="quiet">{i('cached')}</p>}
      <ul>
        {shown.slice(0, most).map((proposal, index) => (
          <ProposedAccount
            key={proposal.account.ref}
            proposal={proposal}
            playbook={playbook}
            sure={sure && !searching}
            digit={index + 1}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {!searching && !refused && shown.length > 0 && (
        <div>
          <Button
            variant="quiet"
            data-key="N"
            aria-keyshortcuts="n"
            onClick={() => {
              setRefused(true);
              field.current?.focus();
            }}
          >
            {i('none.of', { n: shown.length })} <Kbd>N</Kbd>
          </Button>
        </div>
      )}
      {loading ? (
        <p className="quiet">{t('loading')}</p>
      ) : searching ? (
        shown.length === 0 && !error && <p className="quiet">{t('bind.none')}</p>
      ) : (
        proposals.length === 0 && !error && <p className="quiet">{i('none.proposed')}</p>
      )}
      <Field label={t('bind.search')}>
        <input
          ref={field}
          className="control"
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
    </section>
  );
}

interface Proposed {
  readonly account: Account;
  readonly reasons: readonly (AccountProposal<Account>['reasons'][number] | 'before' | 'crm' | 'document')[];
  readonly phone_differs: boolean;
}

interface ProposedAccountProps {
  readonly proposal: Proposed;
  readonly playbook: Playbook | null;
  /** Enter confirms it. */
  readonly sure: boolean;
  readonly digit: number;
  readonly onChoose: (account: Account) => void;
}

/** A first name and an initial, the end of a number, the stage, and why it is proposed: enough to know it, and nothing that is owed. */
function ProposedAccount({ proposal, playbook, sure, digit, onChoose }: ProposedAccountProps) {
  const t = useT(sidebarMessages);
  const i = useT(identityMessages);
  const { account, reasons, phone_differs } = proposal;
  const stage = playbook && chooseStage(playbook, account)?.name;
  const whys = [...reasons.map((reason) => i(`why.${reason}`)), ...(phone_differs ? [i('why.differs')] : [])];
  return (
    <li data-proposed={reasons.join(' ')}>
      <div>
        <b>{shortNameOf(account.debtor_name)}</b>
        <span className="quiet">{[i('ref', { tail: account.ref.slice(-4) }), stage].filter(Boolean).join(' · ')}</span>
        {whys.length > 0 && (
          <span className="why" data-tone={phone_differs ? 'warn' : undefined}>
            {whys.join(' · ')}
          </span>
        )}
      </div>
      <Button
        size="small"
        variant={sure ? 'primary' : 'line'}
        data-key={String(digit)}
        aria-keyshortcuts={sure ? 'Enter' : String(digit)}
        onClick={() => onChoose(account)}
      >
        {t('bind.use')} <Kbd>{sure ? '↵' : String(digit)}</Kbd>
      </Button>
    </li>
  );
}

const searchFor = (query: string): { ref: string } | { name: string } =>
  /^[\d-]+$/.test(query) ? { ref: query } : { name: query };
