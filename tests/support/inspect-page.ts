import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong by WCAG 2.2 AA, each with the place. */
export async function axeFaults(page: Page | Frame): Promise<string[]> {
  await atRest(page);
  // A document that was looked at before still has it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    tags,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Waits until nothing that ends is on its way: half-way between two colours a button has a third one. */
async function atRest(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const ending = () =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    for (let moving = ending(); moving.length > 0; moving = ending())
      await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/**
 * What does not fit: a page or a part that scrolls sideways, words cut off or beyond the edge, controls under 24 px. What is
 * cut on purpose (`.cut`, `.line`, the source beside a signal) is told in full where it opens.
 */
export function layoutFaults(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const spared = '.sr-only, [hidden], .cut, .line, .line *, .signal .meta, .lights, [inert] *, script, style';
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}${typeof element.className === 'string' && element.className ? `.${element.className.split(' ').join('.')}` : ''} “${element.textContent?.trim().slice(0, 40)}”`;
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width + 1)
      found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} in ${width}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest(spared) || !element.checkVisibility({ visibilityProperty: true })) continue;
      // There for the ear alone.
      if (element.clientWidth === 1 && element.clientHeight === 1) continue;
      const style = getComputedStyle(element);
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
        const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
        const meant = element.matches('.table-scroll, textarea, input, select, pre, .strip');
        if (scrolls && !meant) found.push(`scrolls sideways: ${name(element)}`);
        if (style.overflowX === 'hidden' && !meant && !element.querySelector('.cut, .line'))
          found.push(`cut off sideways: ${name(element)}`);
      }
      const hides = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (
        hides &&
        element.clientHeight > 0 &&
        element.scrollHeight > element.clientHeight + 2 &&
        element.matches(':not(aside, body, .panel)')
      )
        found.push(`cut off below: ${name(element)}`);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        if (element.clientWidth === 1) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        const scroller = element.closest('.table-scroll, pre, .strip');
        if (!scroller && box.width > 0 && (box.right > width + 1 || box.left < -1))
          found.push(`beyond the edge: ${name(element)} ${Math.round(box.left)}–${Math.round(box.right)} of ${width}`);
      }
      if (
        element.matches('button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option]')
      ) {
        const label = element.closest('label');
        const box = (label ?? element).getBoundingClientRect();
        if (box.width > 0 && (box.width < 23.5 || box.height < 23.5))
          found.push(`target of ${Math.round(box.width)} × ${Math.round(box.height)}: ${name(element)}`);
      }
    }
    return [...new Set(found)];
  });
}

/** Controls that are covered by something else once the focus has brought them into view (WCAG 2.4.11). */
export function obscuredFocus(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const before = document.activeElement;
    const found: string[] = [];
    // Out of an open dialog the focus would close it.
    const root = document.querySelector('.dialog, .popover') ?? document;
    const controls = root.querySelectorAll<HTMLElement>(
      'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex="0"]',
    );
    for (const control of controls) {
      if (control.closest('[inert], [hidden], .sr-only') || !control.checkVisibility({ visibilityProperty: true }))
        continue;
      // What has the focus already is not brought into view again.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      control.focus();
      if (document.activeElement !== control) continue;
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(left + width * part, top + height / 2));
      if (points.every((hit) => !hit || !(control.contains(hit) || hit.contains(control))))
        found.push(`${control.tagName} “${control.textContent?.trim().slice(0, 40)}” at ${Math.round(top)}`);
    }
    if (before instanceof HTMLElement) before.focus();
    return found;
  });
}
