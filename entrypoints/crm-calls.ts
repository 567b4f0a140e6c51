import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringCallWatch } from '@/hosts/crm/call-watcher.ts';
import { watchCall } from '@/hosts/crm/watch-call.ts';

/** Put into a CRM's page whose map tells of a telephone or of captions: most have neither. Does nothing by itself. */
export default defineUnlistedScript(() => bringCallWatch(watchCall));
