import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fillForm } from '@/hosts/crm/fill-form.ts';
import { bringFiller } from '@/hosts/crm/form-filler.ts';

/** Put into a CRM's page when an agent has its form filled: pages whose forms nobody fills do without it. Does nothing by itself. */
export default defineUnlistedScript(() => bringFiller(fillForm));
