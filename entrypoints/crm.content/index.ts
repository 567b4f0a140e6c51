import { defineContentScript } from 'wxt/utils/define-content-script';
import { CrmAdapter } from '@/hosts/crm/crm-adapter.ts';
import { runHost } from '@/hosts/page/run-host.ts';

export default defineContentScript({
  matches: __COMBINADO_CRM_HOSTS__,
  // With no CRM baked in, the background registers this script for each origin that a person grants.
  registration: __COMBINADO_CRM_HOSTS__.length > 0 ? 'manifest' : 'runtime',
  runAt: 'document_start',
  main: () => runHost(new CrmAdapter()),
});
