import { type ReactNode, useMemo } from 'react';
import type { User } from '@/contracts/session.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import { speaksFormally } from '@/domain/writing/speaks-formally.ts';
import { namesOf } from './names-of.ts';
import { WritingHints } from './writing-hints.tsx';

interface DraftHintsProps {
  readonly draft: string;
  readonly playbook: Playbook;
  readonly account: Account | null;
  readonly user: User;
  /** Whom the page says one is speaking with. */
  readonly title: string;
  readonly turns: readonly Turn[];
  readonly onReplace: (draft: string) => void;
  readonly children?: ReactNode;
}

/** Remarks on the draft of a conversation, which knows its people, its account and what the customer wrote. */
export function DraftHints({ draft, playbook, account, user, title, turns, onReplace, children }: DraftHintsProps) {
  const formal = useMemo(() => speaksFormally(playbook), [playbook]);
  const names = useMemo(() => namesOf(account, user, playbook, title), [account, user, playbook, title]);
  const customer = useMemo(() => turns.filter(({ speaker }) => speaker !== 'agent').map(({ text }) => text), [turns]);
  return (
    <WritingHints
      text={draft}
      locale={playbook.locale}
      formal={formal}
      names={names}
      customer={customer}
      onReplace={onReplace}
    >
      {children}
    </WritingHints>
  );
}
