import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { readPlays } from '../golden/read-play.ts';
import { Theatre } from '../golden/stage.ts';
import { launchWithExtension } from '../support/extension.ts';
import { test as base } from '../support/fixture.ts';

/** One browser for all plays: an agent does not begin anew for each conversation either. */
const test = base.extend<object, { theatre: Theatre }>({
  theatre: [
    async ({ world, build }, use) => {
      const browser = await launchWithExtension({ build });
      await use(new Theatre(browser, world));
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const savedFile = (name: string) => fileURLToPath(new URL(`../golden/saved/${name}.json`, import.meta.url));

for (const play of readPlays())
  test(`${play.name}: ${play.title}`, async ({ theatre }) => {
    const saved = await theatre.give(play);
    for (const { score, device_score } of saved) expect(score, 'what the server makes of it').toEqual(device_score);
    const file = savedFile(play.name);
    // `GOLDEN=write` writes down what was saved, for a person to read before it is kept.
    if (process.env.GOLDEN === 'write') writeFileSync(file, `${JSON.stringify(saved, null, 2)}\n`);
    expect(existsSync(file), 'what it should save').toBe(true);
    expect(saved).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
