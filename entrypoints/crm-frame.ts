import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runFrame } from '@/hosts/crm/run-frame.ts';

/** Put into frames of another origin that a field map names, where that origin too is granted. Changes nothing there. */
export default defineUnlistedScript(runFrame);
