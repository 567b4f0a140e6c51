import { useEffect, useRef, useState } from 'react';
import { useAsk, useTell } from '@/components/query/use-ask.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import { samePhone } from '@/domain/conversation/phone-key.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { contradicts } from './contradicts.ts';

/** Why a tie that there is does not say whose conversation this is. */
export type AskedAnew = 'phone' | 'namesakes';

export type TiedAccount =
  | { readonly state: 'pending' }
  /** `since`: when the agent confirmed it; null where the page itself shows the account's number. */
  | { readonly state: 'known'; readonly account: Account; readonly since: string | null }
  | {
      readonly state: 'ask';
      readonly why: AskedAnew | null;
      /** The account that was confirmed before, if any. */
      readonly before: string | null;
      readonly error: AskError | null;
    };

interface Chosen {
  readonly account: Account;
  readonly at: string;
  readonly phone: string | null;
}

/**
 * Whose account an open conversation is about: the one whose number the page shows, or the one that the agent confirmed for
 * it, once. Nothing else is proof: a title may be anybody's, a number may have gone to somebody else. Where the page comes to
 * show a number that the confirmed account does not have, the tie is undone. One hook for one conversation: mount it anew
 * for another.
 */
export function useTiedAccount(conversation: ConversationFacts): {
  readonly tied: TiedAccount;
  readonly confirm: (account: Account) => void;
  readonly undo: () => void;
} {
  const { key, phone, account_ref } = conversation;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [undone, setUndone] = useState<{ readonly why: AskedAnew | null; readonly ref: string } | null>(null);
  const bind = useTell('conversation.bind');
  const { mutate: unbind } = useTell('conversation.unbind');
  // Never from memory: what was tied when it was last looked at may have been undone since, or by somebody else.
  const bound = useAsk('conversation.bound', { conversation_key: key, phone }, { gcTime: 0 });
  const last = useRef(bound.data);
  // Asked anew when the page comes to show a number: until that is answered, what was known holds.
  last.current = bound.data ?? last.current;
  const kept = undone ? null : last.current?.tie;
  const tie = chosen
    ? {
        account_ref: chosen.account.ref,
        bound_at: chosen.at,
        same_phone: phone === null ? null : chosen.phone !== null && samePhone(chosen.phone, phone),
        shared: false,
      }
    : kept;
  const namesakes = !chosen && (conversation.namesakes !== undefined || tie?.shared === true);
  const ref = account_ref ?? (tie && !namesakes ? tie.account_ref : null);
  const found = useAsk('account.find', { ref: ref ?? '' }, { enabled: ref !== null && !chosen });
  const account = chosen?.account ?? (found.data?.accounts.length === 1 ? found.data.accounts[0] : undefined) ?? null;
  const contradicted = account_ref === null && account !== null && !!tie && contradicts(phone, account, tie.same_phone);

  const wrong = contradicted ? account.ref : null;
  useEffect(() => {
    if (wrong === null) return;
    unbind({ conversation_key: key });
    setChosen(null);
    setUndone({ why: 'phone', ref: wrong });
  }, [wrong, key, unbind]);

  return {
    tied: tiedAccount(),
    confirm: (account) => {
      const shared = conversation.namesakes !== undefined || kept?.shared === true;
      bind.mutate({ conversation_key: key, account_ref: account.ref, phone, shared });
      setChosen({ account, at: new Date().toISOString(), phone });
      setUndone(null);
    },
    undo: () => {
      unbind({ conversation_key: key });
      setChosen(null);
      setUndone({ why: null, ref: account?.ref ?? '' });
    },
  };

  function tiedAccount(): TiedAccount {
    if (account && !contradicted && (account_ref !== null || (tie && !namesakes)))
      return { state: 'known', account, since: account_ref === null ? (tie?.bound_at ?? null) : null };
    if (undone) return { state: 'ask', why: undone.why, before: undone.why && undone.ref, error: null };
    if (tie === undefined && account_ref === null && !bound.error) return { state: 'pending' };
    if (ref !== null && found.isPending) return { state: 'pending' };
    const why = contradicted ? 'phone' : namesakes ? 'namesakes' : null;
    return { state: 'ask', why, before: tie?.account_ref ?? null, error: bound.error ?? found.error };
  }
}
