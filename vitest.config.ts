import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const testsOf = (folders: string) => `${folders}/**/*.test.{ts,tsx}`;
/** It counts how often the engine's blocks run: in a process that has run none of them before. */
const counted = 'playbooks/lexicon/linear-work.test.ts';
const never = ['**/node_modules/**', '.output/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  define: {
    __COMBINADO_SERVER_URL__: JSON.stringify('http://localhost:8787'),
    __COMBINADO_CRM_HOSTS__: '[]',
    __COMBINADO_CHAT_HOSTS__: '[]',
    __COMBINADO_PUBLIC_KEY__: 'null',
  },
  test: {
    maxWorkers: 2,
    retry: 0,
    projects: [
      // What knows no platform keeps nothing between files either: they share a process, and load what they share once.
      {
        extends: true,
        test: {
          name: 'pure',
          isolate: false,
          include: [testsOf('{domain,contracts,components,playbooks}')],
          exclude: [...never, counted],
        },
      },
      {
        extends: true,
        test: {
          name: 'platform',
          include: [
            testsOf('{hosts,utils,entrypoints,server,scripts,tests/contract,tests/property,tests/host-pages}'),
            counted,
          ],
        },
      },
    ],
    exclude: never,
    pool: 'forks',
    // A bound for what hangs, not for what is slow: real browsers, databases and processes share two cores here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ['tests/support/property-seed.ts'],
  },
});
