import type { FieldMap } from '@/contracts/field-map.ts';
import type { ReadStructure } from '@/contracts/page-structure.ts';
import type { CrmInForce, WhatsAppInForce } from '@/contracts/selector-set.ts';
import type { CrmAdapter } from '@/hosts/crm/crm-adapter.ts';
import type { FillCommand, Filled } from '@/hosts/host-adapter.ts';
import type { WhatsAppAdapter } from '@/hosts/whatsapp/whatsapp-adapter.ts';

/** What `bundleAdapters` puts into a page. */
declare global {
  var combinado: {
    /** An adapter that has been told its field maps; the packaged ones where none are given. */
    openCrm(inForce?: CrmInForce): CrmAdapter;
    /** Fills the form of record 7, while `isOpen` says that it is the one that is open. */
    fillForm(map: FieldMap, isOpen: () => boolean, command: Pick<FillCommand, 'values' | 'replace'>): Promise<Filled>;
    /** An adapter that has been told what the page looks like; by the packaged set where none is given. */
    openWhatsApp(inForce?: WhatsAppInForce): WhatsAppAdapter;
    /** The page without a word of it. */
    readStructure(inForce?: WhatsAppInForce): ReadStructure;
  };
}
