import { mkdirSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { askBackground } from './ask-background.ts';
import { axeFaults, layoutFaults, obscuredFocus } from './inspect-page.ts';

/** Where the pictures go. */
export const folder = '.cache/looks';
mkdirSync(folder, { recursive: true });
export const locales: readonly Locale[] = ['pt-BR', 'es-MX', 'en-US'];
export const themes = ['light', 'dark'] as const;
/** Widths of the panel, and how large its text is: the last is what 200 % comes to at its worst. */
const sizes = [
  [320, 1],
  [520, 1],
  [380, 1],
  [320, 2],
] as const;
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Puts on a language, a theme and a size of text, and waits until the page wears them. */
export async function dress(
  page: Page | Frame,
  locale: Locale,
  theme: (typeof themes)[number],
  text_scale = 1,
): Promise<void> {
  await askBackground(page, 'settings.write', { locale, theme, text_scale });
  await page.waitForFunction(
    ([locale, theme, scale]) => {
      const root = document.documentElement;
      return (
        root.lang === locale && root.dataset.theme === theme && root.style.getPropertyValue('--scale') === String(scale)
      );
    },
    [locale, theme, text_scale] as const,
  );
}

async function widen(frame: Frame, width: number): Promise<void> {
  await askBackground(frame, 'layout.write', { site: new URL(frame.page().url()).hostname, layout: { width } });
  await frame.waitForFunction((width) => innerWidth === width, width);
}

/**
 * Looks at one state of the panel. Contrast is a matter of the theme, names and room of the language and the size: so axe
 * looks at each language in light and, in turns, at one in dark; what fits is seen in each language at each size.
 */
export async function lookAt(frame: Frame, name: string): Promise<void> {
  const [dark = 'pt-BR'] = locales.filter((_, index) => index === name.length % locales.length);
  for (const [width, scale] of sizes) {
    await widen(frame, width);
    for (const locale of locales) {
      await dress(frame, locale, 'light', scale);
      expect.soft(await layoutFaults(frame), `${name}, ${locale}, ${width} px at ${scale * 100} %`).toEqual([]);
      if (width !== 380 && scale === 1) continue;
      if (locale === dark)
        await frame.page().screenshot({ path: `${folder}/${name}-${locale}-${scale}.png`, clip: clipOf(width) });
      if (scale === 1) expect.soft(await axeFaults(frame), `${name}, ${locale}, light`).toEqual([]);
    }
  }
  await widen(frame, 380);
  await dress(frame, dark, 'dark');
  expect.soft(await axeFaults(frame), `${name}, ${dark}, dark`).toEqual([]);
  await frame.page().screenshot({ path: `${folder}/${name}-${dark}-dark.png`, clip: clipOf(380) });
  await dress(frame, 'pt-BR', 'light');
  const style = await frame.addStyleTag({ content: spacing });
  expect.soft(await layoutFaults(frame), `${name}, with text spaced out`).toEqual([]);
  await style.evaluate((element) => (element as Element).remove());
  expect.soft(await obscuredFocus(frame), `${name}, focus`).toEqual([]);
}

export const clipOf = (width: number) => ({ x: 1440 - width, y: 0, width, height: 900 });

/** Looks at a page in either theme, and whether it fits into `width`: half a window, or a phone. */
export async function looksRight(page: Page, width = 640): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['dark', 'light']) {
    await askBackground(page, 'settings.write', { theme });
    await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, theme);
    expect.soft(await axeFaults(page), theme).toEqual([]);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: 900 });
  expect.soft(await layoutFaults(page)).toEqual([]);
  if (size) await page.setViewportSize(size);
}
