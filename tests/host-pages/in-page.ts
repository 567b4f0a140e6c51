import '@/scripts/adapters-in-page.ts';
import type { HostFact } from '@/contracts/host-facts.ts';
import type { WhatsAppAdapter } from '@/hosts/whatsapp/whatsapp-adapter.ts';

/** What the tests keep in a page beside the adapters. */
declare global {
  var facts: HostFact[];
  var adapter: WhatsAppAdapter;
  var hear: NonNullable<ReturnType<WhatsAppAdapter['hold']>>;
}
