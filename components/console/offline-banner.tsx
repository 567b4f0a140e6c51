import type * as z from 'zod';
import { useT } from '@/components/i18n/use-t.ts';
import { useTell } from '@/components/query/use-ask.ts';
import { Banner } from '@/components/ui/banner.tsx';
import { Button } from '@/components/ui/button.tsx';
import type { Status } from '@/contracts/runtime-message.ts';
import { consoleMessages } from './messages.ts';
import { useFormats } from './use-formats.ts';
import { useNow } from './use-now.ts';

/** Since when there is no connection, and what that means for what is on screen. Nothing while online. */
export function OfflineBanner({ status }: { readonly status: z.infer<typeof Status> }) {
  const t = useT(consoleMessages);
  const { since } = useFormats();
  const now = useNow();
  const retry = useTell('outbox.flush');
  if (status.online) return null;
  const title =
    status.offline_since && now - Date.parse(status.offline_since) >= 60_000
      ? t('offline.since', { span: since(status.offline_since, now) })
      : t('offline.title');
  return (
    <Banner
      tone="warn"
      title={title}
      actions={
        <Button variant="line" disabled={retry.isPending} onClick={() => retry.mutate({})}>
          {t('offline.retry')}
        </Button>
      }
    >
      {t('offline.text')}
    </Banner>
  );
}
