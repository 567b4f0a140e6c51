#!/usr/bin/env node
// The content scripts run in somebody else's page: each has a budget in bytes, minified, and the build fails above it.
// usage: node scripts/size-budget.mjs   (after `npm run build`; prints JSON)
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const output = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), '.output', 'chrome-mv3');
const budgets = {
  'content-scripts/whatsapp.js': 44_000,
  'content-scripts/crm.js': 42_000,
  'crm-calls.js': 4_500,
  'crm-fill.js': 17_000,
  'crm-lists.js': 11_000,
  'crm-frame.js': 22_000,
};

const sizes = Object.entries(budgets).map(([file, budget]) => ({
  file,
  bytes: statSync(path.join(output, file)).size,
  budget,
}));
process.stdout.write(`${JSON.stringify({ sizes })}\n`);
process.exit(sizes.every(({ bytes, budget }) => bytes <= budget) ? 0 : 1);
