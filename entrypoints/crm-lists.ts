import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseDay } from '@/hosts/crm/choose-day.ts';
import { chooseListed } from '@/hosts/crm/choose-listed.ts';
import { bringLists } from '@/hosts/crm/form-lists.ts';

/** Put into a CRM's page before `crm-fill`: the lists and the calendars that pages draw by themselves. Does nothing by itself. */
export default defineUnlistedScript(() => bringLists({ chooseListed, chooseDay }));
