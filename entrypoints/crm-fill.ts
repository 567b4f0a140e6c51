import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '@/hosts/crm/announce.ts';
import { fillForm } from '@/hosts/crm/fill-form.ts';
import { bringFiller } from '@/hosts/crm/form-filler.ts';

/** Put into a CRM's page when an agent has its form filled, or has recorded an outcome: other pages do without it. Does nothing by itself. */
export default defineUnlistedScript(() => bringFiller({ fillForm, announce }));
