import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Site } from '@/contracts/runtime-message.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { Note } from '@/utils/db/note.ts';
import { readManagedSettings } from '@/utils/settings.ts';

const sites = new Note('sites', z.array(z.string()), []);
const scriptId = 'crm';
/** Where the build puts `entrypoints/crm.content`. */
const scriptFile = '/content-scripts/crm.js';

/** The CRMs switched on by hand or by policy, and whether the browser lets us in. */
export async function readSites(db: CombinadoDatabase): Promise<Site[]> {
  const { crm_hosts } = await readManagedSettings();
  const patterns = [...new Set([...(await sites.read(db)), ...crm_hosts])];
  return Promise.all(
    patterns.map(async (pattern) => ({ pattern, granted: await browser.permissions.contains({ origins: [pattern] }) })),
  );
}

/** Switches a CRM on, here and in its open tabs. Where its origin is not granted yet, it waits for the grant. */
export async function enableSite(db: CombinadoDatabase, pattern: string): Promise<Site[]> {
  await db.transaction('rw', db.notes, async () => {
    await sites.write(db, [...new Set([...(await sites.read(db)), pattern])]);
  });
  await registerSites(db);
  if (await browser.permissions.contains({ origins: [pattern] })) await injectNow(pattern);
  return readSites(db);
}

export async function disableSite(db: CombinadoDatabase, pattern: string): Promise<Site[]> {
  await db.transaction('rw', db.notes, async () => {
    await sites.write(
      db,
      (await sites.read(db)).filter((known) => known !== pattern),
    );
  });
  await registerSites(db);
  return readSites(db);
}

/** Brings the browser's list of where the CRM script runs in line with what is switched on and granted. */
export async function registerSites(db: CombinadoDatabase): Promise<void> {
  const matches = (await readSites(db)).filter((site) => site.granted).map((site) => site.pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = { id: scriptId, js: [scriptFile], matches, runAt: 'document_idle' as const, allFrames: false };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** A page that is open already gets its script now, not at its next load. */
async function injectNow(pattern: string): Promise<void> {
  for (const tab of await browser.tabs.query({ url: pattern })) {
    if (tab.id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [scriptFile] })
      .catch((error: unknown) => console.warn('The CRM script could not be put into an open tab.', error));
  }
}
