import { PageHead } from '@/components/console/page-head.tsx';
import { PageState } from '@/components/console/page-state.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import { useApi } from '@/components/query/use-api.ts';
import { ExtensionsList } from './extensions-list.tsx';
import { HookKeys } from './hook-keys.tsx';
import { integrationMessages } from './messages.ts';
import { Receivers } from './receivers.tsx';
import './integrations.css';

/** What the organisation is connected to: telephony that calls in, and systems that are told of outcomes. */
export function IntegrationsPage() {
  const t = useT(integrationMessages);
  const integrations = useApi('integrations.read', {});
  if (!integrations.data) return <PageState query={integrations} />;
  const { hook_keys, agents, webhooks } = integrations.data;
  const onChanged = () => void integrations.refetch();
  return (
    <>
      <PageHead title={t('title')} />
      <HookKeys keys={hook_keys} onChanged={onChanged} />
      <ExtensionsList agents={agents} />
      <Receivers webhooks={webhooks} onChanged={onChanged} />
    </>
  );
}
