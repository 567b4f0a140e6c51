import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { followMessages } from './messages.ts';
import { OpenInCrm } from './open-in-crm.tsx';
import './follow.css';

interface OtherPersonProps {
  /** Whether this panel stands beside a record, and not beside a chat. */
  readonly beside: 'record' | 'chat';
  readonly accountRef: string;
}

/** Says quietly that the other tab shows somebody else. It names nobody: whoever stands by may read along. */
export function OtherPerson({ beside, accountRef }: OtherPersonProps) {
  const t = useT(followMessages);
  const { data } = useAsk('follow.read', {});
  const other = beside === 'record' ? data?.chat : data?.record;
  if (!other?.account_ref || other.account_ref === accountRef) return null;
  return (
    <div className="follow" role="status" data-follow="other">
      <p>{t(beside === 'record' ? 'other.chat' : 'other.record')}</p>
      {beside === 'chat' && <OpenInCrm accountRef={accountRef} />}
    </div>
  );
}
