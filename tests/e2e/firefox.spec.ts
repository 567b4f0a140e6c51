import { expect } from '@playwright/test';
import { buildExtension } from '../support/build-extension.ts';
import { test } from '../support/fixture.ts';
import { runInsertions } from '../support/insertion-bed.ts';
import { insertionCases } from '../support/insertion-cases.ts';
import { Firefox } from '../support/marionette.ts';

const withKey = (letter: string) => `//*[@data-key="${letter}"]`;

test('Firefox: the sidebar mounts, the script shows, an outcome reaches the database once, insertions hold', async ({
  world,
}, { outputDir, annotations }) => {
  test.slow();
  const firefox = await Firefox.launch();
  try {
    const [before] = await world.sql<{ now: Date }>('select now()');
    await firefox.install(buildExtension('e2e-firefox', world.urls, 'firefox'));
    await firefox.open(`${world.urls.chat}/?pace=0`);

    await firefox.enterFrame();
    await firefox.find('//html[@data-sight="seen"]');
    await firefox.type('//input[@type="email"]', 'ana@vereda.example');
    await firefox.type('//input[@type="password"]', 'combinado-demo');
    await firefox.click('//button[@type="submit"]');
    await firefox.find('//button[contains(@class, "sync")]');

    await firefox.leaveFrame();
    await firefox.click('//*[@id="pane-side"]//*[text()="Marta Oliveira Nunes"]');
    await firefox.enterFrame();
    await firefox.click('//button[text()="É esta conta"]');
    expect(await firefox.text('//li[@aria-current="step"]')).toContain('Marta Oliveira Nunes');
    await firefox.screenshot(`${outputDir}-script.png`);

    await firefox.click('//footer//button[contains(., "Registrar")]');
    await firefox.click(`${withKey('I')}[contains(., "Informação")]`);
    await firefox.click('//form//button[@type="submit"]');
    await firefox.find('//*[contains(text(), "Guardado neste computador")]');
    await expect
      .poll(() =>
        world.sql(
          `select id from events where type = 'outcome.logged' and account_ref = '77-20931' and received_at > $1`,
          [before?.now],
        ),
      )
      .toHaveLength(1);

    // The same table as in Chromium, with the extension that runs already: starting anew costs more than all the cases.
    await firefox.open(`${world.urls.chat}/?pace=0&chat=claudia`);
    await firefox.enterFrame();
    await firefox.find('//*[@id="root"]/*');
    let inside = true;
    const go = async (wanted: boolean) => {
      if (wanted !== inside) await (wanted ? firefox.enterFrame() : firefox.leaveFrame());
      inside = wanted;
    };
    const { wrong, ...figures } = await runInsertions({
      inPage: (run, argument) => go(false).then(() => firefox.run(run, argument)),
      inSidebar: (run, argument) => go(true).then(() => firefox.run(run, argument)),
      type: (text) => go(false).then(() => firefox.press(text)),
    });
    annotations.push({ type: 'insertions', description: JSON.stringify(figures) });
    expect(wrong).toEqual([]);
    expect(figures).toEqual({ cases: insertionCases.length, duplicated: 0, lostLines: 0, sent: 0 });
  } finally {
    await firefox.close();
  }
});
