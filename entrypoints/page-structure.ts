import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WhatsAppInForce } from '@/contracts/selector-set.ts';
import { readStructure } from '@/hosts/structure/read-structure.ts';
import { whenDrawn } from '@/hosts/structure/when-drawn.ts';
import { compileSelectors, parsesHere } from '@/hosts/whatsapp/page-anchors.ts';

declare global {
  /** What `page-structure.js` leaves in the page's isolated world for the self-test to call. */
  var readPageStructure: ((inForce: WhatsAppInForce) => Promise<string>) | undefined;
}

/** Put into a page by the self-test, at a person's click. Reads once, tells it to nobody but the self-test, and is gone with the page. */
export default defineUnlistedScript(() => {
  globalThis.readPageStructure = async (inForce) => {
    await whenDrawn(document);
    // As text: a page is nested deeper than what the browser hands from script to script.
    return JSON.stringify(readStructure(document, compileSelectors(inForce, parsesHere), new Date()));
  };
});
