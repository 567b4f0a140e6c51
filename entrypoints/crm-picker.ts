import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPicker } from '@/hosts/crm/picker/run-picker.ts';

/** Put into a CRM's page when an admin maps it, at their click. Changes nothing there, and rests when the panel is closed. */
export default defineUnlistedScript(runPicker);
