import { type Browser, chromium } from 'playwright-core';

/** A headless Chromium without extensions; `CHROME` names another binary than the system's. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
}
