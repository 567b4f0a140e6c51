import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRY = `
import { announce } from './hosts/crm/announce.ts';
import { CrmAdapter } from './hosts/crm/crm-adapter.ts';
import { fillForm } from './hosts/crm/fill-form.ts';
import { bringCallWatch } from './hosts/crm/call-watcher.ts';
import { watchCall } from './hosts/crm/watch-call.ts';
import { chooseDay } from './hosts/crm/choose-day.ts';
import { chooseListed } from './hosts/crm/choose-listed.ts';
import { bringLists } from './hosts/crm/form-lists.ts';
import { bringFiller } from './hosts/crm/form-filler.ts';
import { parseValue } from './hosts/crm/parse-value.ts';
import { findFormPlaces } from './hosts/crm/find-form-places.ts';
import { WhatsAppAdapter } from './hosts/whatsapp/whatsapp-adapter.ts';
import { compileSelectors, parsesHere } from './hosts/whatsapp/page-anchors.ts';
import { readStructure } from './hosts/structure/read-structure.ts';
const packaged = ${JSON.stringify(packagedSelectors())};
const maps = ${JSON.stringify(packagedMaps())};
const ours = new WeakMap();
bringFiller({ fillForm, announce });
bringLists({ chooseListed, chooseDay });
bringCallWatch(watchCall);
globalThis.combinado = {
  openCrm(inForce) {
    const adapter = new CrmAdapter();
    adapter.use(inForce ?? maps);
    return adapter;
  },
  fillForm: (map, isOpen, command) =>
    fillForm({ map, isOpen, find: (field) => findFormPlaces(document, field, '7'), parse: parseValue, ours }, command),
  openWhatsApp(inForce) {
    const adapter = new WhatsAppAdapter();
    adapter.use(inForce ?? packaged);
    return adapter;
  },
  readStructure: (inForce) => readStructure(document, compileSelectors(inForce ?? packaged, parsesHere), new Date()),
};
`;

/** The adapters as one script that puts them on `globalThis.combinado`, to be run in a page that nobody else uses. */
export async function bundleAdapters(): Promise<string> {
  const result = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
