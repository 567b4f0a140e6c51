import { defineConfig } from '@playwright/test';

/** Real browsers. The specs of a worker share a server and a database, as people do. No retries; a flake is a bug. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  outputDir: 'test-results',
});
