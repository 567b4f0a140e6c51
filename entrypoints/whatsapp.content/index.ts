import { defineContentScript } from 'wxt/utils/define-content-script';
import { runHost } from '@/hosts/page/run-host.ts';
import { WhatsAppAdapter } from '@/hosts/whatsapp/whatsapp-adapter.ts';

export default defineContentScript({
  matches: __COMBINADO_CHAT_HOSTS__,
  runAt: 'document_start',
  main: () => runHost(new WhatsAppAdapter()),
});
