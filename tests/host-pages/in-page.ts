import type { CrmAdapter } from '@/hosts/crm/crm-adapter.ts';
import type { readChat } from '@/hosts/whatsapp/read-chat.ts';
import type { WhatsAppAdapter } from '@/hosts/whatsapp/whatsapp-adapter.ts';

/** What `bundleAdapters` puts into a page, and what the tests keep beside it. */
declare global {
  var combinado: { WhatsAppAdapter: typeof WhatsAppAdapter; CrmAdapter: typeof CrmAdapter; readChat: typeof readChat };
  var facts: import('@/contracts/host-facts.ts').HostFact[];
  var adapter: WhatsAppAdapter;
  var hear: NonNullable<ReturnType<WhatsAppAdapter['hold']>>;
}
