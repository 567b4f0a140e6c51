import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { shortNameOf } from '@/utils/interactions/short-name-of.ts';
import { followMessages } from './messages.ts';
import './follow.css';

/** No chat is open: whose to look for, since the CRM has them open. The agent finds and opens it in the page. */
export function LookForChat() {
  const t = useT(followMessages);
  const account = useAsk('follow.read', {}).data?.record?.account;
  const [copied, setCopied] = useState<string | null>(null);
  if (!account) return null;
  const [phone] = account.phones;
  return (
    <div className="follow" role="status" data-follow="look">
      <p>
        <b>{t('look', { who: shortNameOf(account.debtor_name), ref: account.ref })}</b>
        <br />
        {phone ? t('look.phone', { phone }) : t('look.nophone')}
      </p>
      {phone && (
        <Button
          size="small"
          data-key="C"
          aria-keyshortcuts="c"
          onClick={() => void navigator.clipboard.writeText(phone).then(() => setCopied(phone))}
        >
          <Copy aria-hidden /> {t(copied === phone ? 'copied' : 'copy')} <Kbd>C</Kbd>
        </Button>
      )}
    </div>
  );
}
