#!/usr/bin/env node
// Answers for a command whose name is settled and whose work has not been done: it says so and exits 2, so that nobody takes
// silence for a result. usage: node scripts/not-yet.mjs NAME "what it will do"
const [name, what, ...rest] = process.argv.slice(2);
const help = rest.includes('--help') || rest.includes('-h');
process.stderr.write(`${name}: ${what}.${help ? '' : ' Not built yet.'}\n`);
process.exit(help ? 0 : 2);
