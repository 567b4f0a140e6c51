import { SelectorSet, type WhatsAppInForce } from '@/contracts/selector-set.ts';
import packaged from './packaged-selectors.json' with { type: 'json' };

/**
 * The set that came with this build, in force while no other was pushed: version 0, with nothing switched off. Not for
 * the page's own script, which is told its set.
 *
 * @throws ZodError where the file breaks the schema
 */
export function packagedSelectors(): WhatsAppInForce {
  return {
    set: SelectorSet.parse(packaged),
    version: 0,
    source: 'packaged',
    switches: { read: true, insert: true, hold: true },
  };
}
