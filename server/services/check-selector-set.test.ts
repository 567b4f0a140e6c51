import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSelectors } from '../testing/sample-selectors.ts';
import { checkSelectorSet } from './check-selector-set.ts';

const problemsOf = (value: unknown) => {
  const checked = checkSelectorSet(value);
  return checked.ok ? [] : checked.problems;
};

test('a good set is taken whole', () => {
  const set = sampleSelectors();
  expect(checkSelectorSet(set)).toEqual({ ok: true, set });
});

describe('a selector', () => {
  const good = [
    '#main',
    'div[role="row"]',
    'footer [contenteditable="true"][data-tab="10"]',
    'span[dir="auto"]:not(:has(svg))',
    '[data-icon^="tail-" i]',
    'header > div:nth-child(2) ~ span',
    'div:has(> [data-id]), section:is(.a, .b)',
    'li:nth-child(2n + 1 of .row)',
    'span[title="a, (b)"]',
  ];
  test.each(good)('%s is taken', (selector) => {
    expect(problemsOf(sampleSelectors(selector))).toEqual([]);
  });

  const bad: [string, RegExp][] = [
    ['[data-tab=10]', /is no selector/],
    ['div[', /is no selector/],
    ['a,', /comma/],
    [':is(a,)', /comma/],
    ['a,,b', /is no selector/],
    ['1a', /is no selector/],
    ['#1a', /digit/],
    ['div >', /ends/],
    ['> div', /begins/],
    [':not(> div)', /begins/],
    [':not()', /holds nothing/],
    ['a:has(b:has(c))', /another :has/],
    ['a:contains("x")', /:contains/],
    ['a:visible', /:visible/],
    ['p::before', /::before/],
    ['[a!=b]', /is no selector/],
    ['a /deep/ b', /deep/],
    ['svg|a', /namespace/],
    ['a { color: red }', /is no selector/],
    ['"x"', /is no selector/],
  ];
  test.each(bad)('%s is refused by anchor and index', (selector, why) => {
    const set = sampleSelectors();
    set.selectors.sender = ['.good', selector];
    expect(problemsOf(set)).toEqual([{ path: 'selectors.sender[1]', reason: expect.stringMatching(why) }]);
  });
});

test('every problem is named, each by its path', () => {
  const { composer: _, ...selectors } = sampleSelectors().selectors;
  const set = {
    ...sampleSelectors(),
    steps: ['click'],
    script: 'alert(1)',
    selectors: { ...selectors, chat: ['#main', ''], button: ['b'] },
    thresholds: { unparsed_share: 3, silent_share: 0.5, empty_looks: 3, start_ms: 90_000 },
  };
  const paths = problemsOf(set).map(({ path }) => path);
  expect(paths.toSorted()).toEqual([
    'script',
    'selectors.button',
    'selectors.chat[1]',
    'selectors.composer',
    'steps',
    'thresholds.unparsed_share',
  ]);
});

test('whatever it is given, it answers and never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'[]()=".:#>+~*,|ab1 -\\\'{}/@!') }),
      (text) => {
        const set = { ...sampleSelectors(), selectors: { ...sampleSelectors().selectors, title: [text] } };
        for (const { path } of problemsOf(set)) expect(path).toBe('selectors.title[0]');
      },
    ),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(checkSelectorSet(value).ok).toBe(false);
    }),
  );
});
