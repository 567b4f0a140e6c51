import type { CrmAdapter } from '@/hosts/crm/crm-adapter.ts';
import type { WhatsAppAdapter } from '@/hosts/whatsapp/whatsapp-adapter.ts';

/** What `bundleAdapters` puts into a page. */
declare global {
  var combinado: { WhatsAppAdapter: typeof WhatsAppAdapter; CrmAdapter: typeof CrmAdapter };
}
