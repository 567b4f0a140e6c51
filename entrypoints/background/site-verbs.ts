import { readPolicy } from '@/utils/managed-settings.ts';
import type { Background } from './background.ts';
import type { Verbs } from './route-message.ts';
import { disableSite, enableSite, readSites } from './sites.ts';

/** The verbs of where the product runs, and of what the organisation said of it. */
export function siteVerbs(
  background: Background,
): Pick<Verbs, 'policy.read' | 'site.read' | 'site.enable' | 'site.disable'> {
  return {
    'policy.read': async () => {
      const { settings, problems } = await readPolicy();
      return { ok: true, value: { keys: Object.keys(settings), problems: [...problems] } };
    },
    'site.read': async () => ({ ok: true, value: { sites: await readSites(background) } }),
    'site.enable': async ({ pattern }) => {
      const sites = await enableSite(background, pattern);
      background.announce(['sites']);
      return { ok: true, value: { sites } };
    },
    'site.disable': async ({ pattern }) => {
      const sites = await disableSite(background, pattern);
      background.announce(['sites']);
      return { ok: true, value: { sites } };
    },
  };
}
