import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Where the pieces of one world listen; baked into the build, as a firm would bake its own. */
export interface WorldUrls {
  readonly server: string;
  readonly chat: string;
  readonly crm: string;
}

/** A match pattern of every port of a host: Firefox's patterns take no port. */
const patternOf = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`;

/**
 * Builds the extension for a world of local hosts into `.cache/build/<name>` and returns the folder to load.
 * @throws Error when the build fails; its words are on standard error.
 */
export function buildExtension(name: string, urls: WorldUrls, browser: 'chrome' | 'firefox' = 'chrome'): string {
  const outDir = path.join('.cache', 'build', name);
  const result = spawnSync('wxt', ['build', '-b', browser], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      COMBINADO_OUT_DIR: outDir,
      COMBINADO_SERVER_URL: urls.server,
      COMBINADO_CHAT_HOSTS: patternOf(urls.chat),
      COMBINADO_HOSTS: patternOf(urls.crm),
    },
  });
  if (result.status !== 0) throw new Error(`the ${browser} build failed`);
  return path.resolve(outDir, `${browser}-mv3`);
}
