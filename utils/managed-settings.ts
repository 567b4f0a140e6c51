import { browser } from 'wxt/browser';
import * as z from 'zod';
import { patternOfOrigin, whyNoOrigin } from '@/contracts/map-origin.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { Locale } from '@/domain/playbook/playbook.ts';

/** An origin as in a field map, or a match pattern of a whole host, subdomains too: `https://*.crm.example/*`. */
const CrmHost = z.string().transform((text, context) => {
  const origin = text.trim().replace(/\/\*?$/, '');
  const why = whyNoOrigin(origin.replace(/^(https:\/\/)\*\.(?=[^.*]+\.[^*]+$)/, '$1'));
  if (why === null) return patternOfOrigin(origin, !import.meta.env.FIREFOX);
  context.addIssue({ code: 'custom', message: why });
  return z.NEVER;
});

/** Each key by itself: `public/managed-storage.json` tells the browser their types, this what they may hold. */
const keys = {
  server_url: z.url({ protocol: /^https?$/ }),
  organisation: z.string().trim().min(1).max(200),
  crm_hosts: z.array(CrmHost).max(100),
  locale: z.union([Locale, z.literal('auto')]),
  playbook_channel: z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/),
  single_letter_keys: z.boolean(),
};
const known: Readonly<Record<string, z.ZodType>> = keys;

/** What an organisation set for all its browsers by policy; what it left open is left out. */
export type ManagedSettings = { readonly [K in keyof typeof keys]?: z.output<(typeof keys)[K]> };

export interface Policy {
  readonly settings: ManagedSettings;
  /** What was set and can not be used, by its key: `crm_hosts[0]`. The other keys hold. */
  readonly problems: readonly Problem[];
}

/** The organisation's policy; empty where there is none, or where the browser has no such thing. */
export async function readPolicy(): Promise<Policy> {
  const given = await readGiven();
  const settings: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(given)) {
    const schema = known[key];
    const parsed = schema?.safeParse(value);
    if (parsed?.success) settings[key] = parsed.data;
    else if (!parsed) problems.push({ path: key, reason: 'is not known' });
    else
      for (const { path, message } of parsed.error.issues) problems.push({ path: pathOf(key, path), reason: message });
  }
  // One address that is wrong must not switch off the CRMs that are right.
  if (Array.isArray(given.crm_hosts) && !settings.crm_hosts)
    settings.crm_hosts = given.crm_hosts.flatMap((host) => CrmHost.safeParse(host).data ?? []);
  return { settings, problems };
}

async function readGiven(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {}; // Firefox throws where no policy file is installed.
  }
}

function pathOf(key: string, path: readonly PropertyKey[]): string {
  return key + path.map((part) => `[${String(part)}]`).join('');
}
