import { browser } from 'wxt/browser';
import * as z from 'zod';
import { patternOfOrigin } from '@/contracts/map-origin.ts';
import type { Site } from '@/contracts/runtime-message.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { Note } from '@/utils/db/note.ts';
import { readPolicy } from '@/utils/managed-settings.ts';
import { builtInHosts } from '@/utils/sites/built-in-hosts.ts';
import { coveredBy } from '@/utils/sites/covered-by.ts';
import type { Background } from './background.ts';

const switchedOn = new Note('sites', z.array(z.string()), []);
const scriptId = 'crm';
/** Where the build puts `entrypoints/crm.content`. */
const scriptFile = '/content-scripts/crm.js';
const frameScriptId = 'crm-frame';
const frameScriptFile = '/crm-frame.js';

interface Script {
  readonly id: string;
  readonly js: (typeof scriptFile | typeof frameScriptFile)[];
  readonly runAt: 'document_start' | 'document_idle';
  readonly allFrames?: true;
}

/** The CRMs to run on, those of the build first, and whether the browser lets us in. */
export async function readSites({ db, selectors }: Background): Promise<Site[]> {
  const { crm_hosts = [] } = (await readPolicy()).settings;
  const { set, source } = await selectors.read('crm');
  const sites = new Map<string, Pick<Site, 'by' | 'name' | 'frame'>>();
  for (const { frames = [], name } of set.adapter === 'crm' ? set.maps : [])
    for (const origin of frames)
      sites.set(patternOfOrigin(origin, !import.meta.env.FIREFOX), { by: 'firm', name, frame: true });
  for (const pattern of await switchedOn.read(db)) sites.set(pattern, { by: 'person', name: null });
  for (const pattern of crm_hosts) sites.set(pattern, { by: 'firm', name: null });
  // Nobody of the organisation asked for the maps that every build brings, published along with theirs or not.
  const brought = new Set(packagedMaps().set.maps.map(({ id }) => id));
  for (const map of set.adapter === 'crm' && source !== 'packaged' ? set.maps : [])
    for (const origin of brought.has(map.id) ? [] : map.origins)
      sites.set(patternOfOrigin(origin, !import.meta.env.FIREFOX), { by: 'firm', name: map.name });
  for (const pattern of __COMBINADO_CRM_HOSTS__) sites.set(pattern, { by: 'build', name: null });
  const known = await Promise.all(
    [...sites].map(async ([pattern, site]) => ({ pattern, granted: await isGranted(pattern), ...site })),
  );
  return ['build' as const, 'firm' as const, 'person' as const].flatMap((by) => known.filter((site) => site.by === by));
}

/** Switches a CRM on, here and in its open tabs. Where its origin is not granted yet, it waits for the grant. */
export async function enableSite(background: Background, pattern: string): Promise<Site[]> {
  await changeSwitchedOn(background.db, (patterns) => [...new Set([...patterns, pattern])]);
  await registerSites(background);
  return readSites(background);
}

/** Forgets that a person wanted a CRM. What the organisation asks for stays asked for. */
export async function disableSite(background: Background, pattern: string): Promise<Site[]> {
  await changeSwitchedOn(background.db, (patterns) => patterns.filter((known) => known !== pattern));
  await registerSites(background);
  return readSites(background);
}

/** Whether our script may be in a page of this address: the build says so, or it is wanted and granted. */
export async function mayRunOn(background: Background, url: string): Promise<boolean> {
  if (coveredBy(builtInHosts, url)) return true;
  const granted = (await readSites(background)).filter((site) => site.granted && !site.frame);
  return coveredBy(
    granted.map(({ pattern }) => pattern),
    url,
  );
}

/** Whether our script may be in a frame of this address: a map names it as one, and the browser lets us in. */
export async function mayFrame(background: Background, url: string): Promise<boolean> {
  return coveredBy(await framePatterns(background), url);
}

async function framePatterns({ selectors }: Background): Promise<string[]> {
  const { set } = await selectors.read('crm');
  const origins = set.adapter === 'crm' ? set.maps.flatMap(({ frames = [] }) => frames) : [];
  const patterns = [...new Set(origins.map((origin) => patternOfOrigin(origin, !import.meta.env.FIREFOX)))];
  const granted = await Promise.all(patterns.map(isGranted));
  return patterns.filter((_, index) => granted[index]);
}

/**
 * Brings the browser's list of where the CRM script runs in line with what is wanted and granted. A page that is open
 * already gets its script now, not at its next load: once, when its origin comes onto the list.
 */
export function registerSites(background: Background): Promise<void> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request('sites', () => register(background)) : register(background);
}

async function register(background: Background): Promise<void> {
  const sites = await readSites(background);
  // The manifest itself runs the script where the build says; a map for one port of such a host asks for nothing new.
  const ofBuild = (pattern: string) => URL.canParse(pattern) && coveredBy(__COMBINADO_CRM_HOSTS__, pattern);
  const pages = sites
    .filter(({ by, granted, pattern, frame }) => by !== 'build' && granted && !frame && !ofBuild(pattern))
    .map(({ pattern }) => pattern);
  await registerScript({ id: scriptId, js: [scriptFile], runAt: 'document_start' }, pages, enterPages);
  const frames = await framePatterns(background);
  const around = sites.filter(({ granted, frame }) => granted && !frame).map(({ pattern }) => pattern);
  const script: Script = { id: frameScriptId, js: [frameScriptFile], runAt: 'document_idle', allFrames: true };
  await registerScript(script, frames, (js, pattern) => enterFrames(js, pattern, around));
}

async function registerScript(
  script: Script,
  matches: string[],
  enter: (js: Script['js'], pattern: string) => Promise<void>,
): Promise<void> {
  const { id } = script;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const before = registered?.matches ?? [];
  const come = matches.filter((pattern) => !before.includes(pattern));
  if (come.length === 0 && before.length === matches.length) return;
  if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  else if (registered) await browser.scripting.updateContentScripts([{ ...script, matches }]);
  else await browser.scripting.registerContentScripts([{ ...script, matches }]);
  for (const pattern of come) await enter(script.js, pattern);
}

async function enterPages(js: Script['js'], pattern: string): Promise<void> {
  for (const tab of await browser.tabs.query({ url: pattern })) {
    if (tab.id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: js })
      .catch((error: unknown) => console.warn('The CRM script could not be put into an open tab.', error));
  }
}

/**
 * Frames are not found by their address: each page that may hold one is asked where its frames stand. What an earlier build
 * left in one goes as ours comes (`takeOver`).
 */
async function enterFrames(js: Script['js'], pattern: string, around: string[]): Promise<void> {
  const pages = around.length > 0 ? await browser.tabs.query({ url: around }) : [];
  for (const { id: tabId } of pages) {
    if (tabId === undefined) continue;
    const enter = async () => {
      const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: whereAmI });
      const frameIds = found
        .filter(({ frameId, result }) => frameId !== 0 && result && coveredBy([pattern], result))
        .map(({ frameId }) => frameId);
      if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: js });
    };
    await enter().catch((error: unknown) => console.warn('The script could not be put into an open frame.', error));
  }
}

/** Runs in the page. */
function whereAmI(): string {
  return location.href;
}

async function changeSwitchedOn(db: CombinadoDatabase, change: (patterns: string[]) => string[]): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    await switchedOn.write(db, change(await switchedOn.read(db)));
  });
}

/** A pattern that this browser does not take is a CRM that it does not let us into. */
async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}
