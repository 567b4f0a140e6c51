import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { loggerOptions } from '../http/logger-options.ts';
import { startBackend } from '../start-backend.ts';
import { demoSize, seedDemo } from './seed-demo.ts';
import { seedWorld } from './seed-world.ts';
import { worldNamed } from './worlds.ts';

const help = `Puts invented, believable data in, through the same services that the API uses.

  npm run seed                                   the demo: both organisations, a month
  npm run seed -- --agents N --interactions N --days D [--org NAME] [--accounts N]

  --agents N        agents of the team (12)
  --interactions N  outcomes, spread over agents and working days, some of them today (2800)
  --days D          calendar days back from today (30)
  --accounts N      invented accounts beside the demo's own (200)
  --org NAME        vereda, cardenal, or a new organisation of this name (vereda)

Prints the counts of what was new as JSON. The same again adds nothing twice.
The database is found as by npm run server (DATABASE_URL, else DATA_DIR); stop an embedded server first.
`;

const { values } = parseArgs({
  options: {
    agents: { type: 'string' },
    interactions: { type: 'string' },
    days: { type: 'string' },
    accounts: { type: 'string' },
    org: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}

const { env } = process;
const log = pino(loggerOptions(env.LOG_LEVEL ?? 'warn'), pino.destination({ fd: 2, sync: true }));
const size = {
  agents: count('agents', demoSize.agents),
  interactions: count('interactions', demoSize.interactions),
  days: count('days', demoSize.days),
  accounts: count('accounts', demoSize.accounts),
};
const backend = await startBackend({ databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR ?? '.data', log });
try {
  const asked = Object.keys(values).length > 0;
  const world = worldNamed(values.org ?? 'vereda');
  const counts = asked
    ? { [world.slug]: await seedWorld(backend, world, loadPlaybook(world.playbook), size) }
    : await seedDemo(backend);
  process.stdout.write(`${JSON.stringify(counts)}\n`);
} finally {
  await backend.stop();
}

function count(name: 'agents' | 'interactions' | 'days' | 'accounts', otherwise: number): number {
  const value = Number(values[name] ?? otherwise);
  if (Number.isInteger(value) && value > 0) return value;
  process.stderr.write(`--${name} wants a whole number above 0\n`);
  process.exit(2);
}
