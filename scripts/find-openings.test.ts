import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What runs in a browser, but for tests. A worker has no window: what it hears comes from its own page. */
const sources = globSync('{components,entrypoints,hosts,utils}/**/*.{ts,tsx}').filter(
  (file) => !/test(-support)?\.tsx?$|-worker\.ts$/.test(file),
);
const holding = (shape: RegExp) => sources.filter((file) => shape.test(readFileSync(file, 'utf8')));

test('nothing of ours listens to the messages of a window, or to another extension', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(holding(/addEventListener\(\s*['"]message['"]|\bonmessage\b/).filter((file) => !/writing/.test(file))).toEqual(
    [],
  );
  expect(holding(/on(?:Message|Connect)External/)).toEqual([]);
});

test('no script of ours runs in a page’s own world, and no text becomes markup or a program', () => {
  expect(holding(/world:\s*['"]MAIN['"]/)).toEqual([]);
  expect(holding(/\beval\(|new Function\(|dangerouslySetInnerHTML|document\.write\(|insertAdjacentHTML/)).toEqual([]);
  // The panel as it was last drawn by ourselves, kept in memory.
  expect(holding(/\.innerHTML\s*=/)).toEqual(['entrypoints/early-view.ts']);
});
