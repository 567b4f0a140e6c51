import '@/scripts/adapters-in-page.ts';
import type { HostFact } from '@/contracts/host-facts.ts';
import type { CrmAdapter } from '@/hosts/crm/crm-adapter.ts';
import type { WhatsAppAdapter } from '@/hosts/whatsapp/whatsapp-adapter.ts';

/** What the tests keep in a page beside the adapters. */
declare global {
  var facts: HostFact[];
  var crm: CrmAdapter;
  var adapter: WhatsAppAdapter;
  var hear: NonNullable<ReturnType<WhatsAppAdapter['hold']>>;
}
