import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  define: {
    __COMBINADO_SERVER_URL__: JSON.stringify('http://localhost:8787'),
    __COMBINADO_CRM_HOSTS__: '[]',
    __COMBINADO_CHAT_HOSTS__: '[]',
    __COMBINADO_PUBLIC_KEY__: 'null',
  },
  test: {
    include: [
      '{domain,contracts,hosts,utils,components,entrypoints,server,playbooks,scripts,tests/contract,tests/property,tests/host-pages}/**/*.test.{ts,tsx}',
    ],
    exclude: ['**/node_modules/**', '.output/**'],
    pool: 'forks',
    maxWorkers: 2,
    retry: 0,
    // A bound for what hangs, not for what is slow: real browsers, databases and processes share two cores here.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/support/property-seed.ts'],
  },
});
