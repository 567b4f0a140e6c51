import type { CrmInForce } from '@/contracts/selector-set.ts';
import { commonMap, demoMap } from './built-in-maps.ts';

/** The maps that came with this build, as a content script takes them: nothing pushed, everything on. */
export function packagedMaps(): CrmInForce {
  return {
    set: { format: 1, adapter: 'crm', maps: [demoMap, commonMap] },
    version: 0,
    source: 'packaged',
    switches: { read: true, insert: true, hold: true },
  };
}
