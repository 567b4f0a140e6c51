import { ExternalLink } from 'lucide-react';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { followMessages } from './messages.ts';

/** Brings the CRM's tab with this account to the front, or opens its record; says so where neither is to be had. */
export function OpenInCrm({ accountRef }: { readonly accountRef: string }) {
  const t = useT(followMessages);
  const show = useTell('record.show');
  if (show.data?.result === 'not_here') return <span role="status">{t('crm.none')}</span>;
  return (
    <Button size="small" variant="quiet" onClick={() => show.mutate({ account_ref: accountRef })}>
      <ExternalLink aria-hidden /> {t('crm')}
    </Button>
  );
}
