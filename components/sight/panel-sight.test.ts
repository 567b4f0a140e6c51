import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Seen {
  readonly isIntersecting: boolean;
  readonly intersectionRatio: number;
  /** Left out where the browser does not know of it. */
  readonly isVisible?: boolean;
}
const whole: Seen = { isIntersecting: true, intersectionRatio: 1, isVisible: true };

let tell: (entry: Seen) => void;
let asked: unknown;
const activation = { isActive: true };

/** A panel in a page, or in a window of its own. */
async function open({ framed = true, width = 380, shown = 'visible' } = {}) {
  const window: { top?: object } = {};
  window.top = framed ? {} : window;
  vi.stubGlobal('window', window);
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal('document', { documentElement: { dataset: {} }, visibilityState: shown });
  vi.stubGlobal('navigator', { userActivation: activation });
  vi.resetModules();
  return (await import('./panel-sight.ts')).panelSight;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  activation.isActive = true;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listener: (entries: Seen[]) => void, options: unknown) {
        asked = options;
        tell = (entry) => listener([entry]);
      }
      observe() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

const after = (ms: number) => vi.advanceTimersByTime(ms);

test('a panel that was truly visible for a moment accepts a person’s press', async () => {
  const sight = await open();
  const act = vi.fn();
  tell(whole);
  after(300);
  sight.accept(act);
  expect(act).toHaveBeenCalledOnce();
  expect(sight.refused()).toBeNull();
  expect(asked).toMatchObject({ trackVisibility: true, delay: 100 });
});

test.each([
  ['covered or faded', { ...whole, isVisible: false }, 'covered'],
  ['cut', { ...whole, intersectionRatio: 0.7 }, 'cut'],
  ['outside of the window', { isIntersecting: false, intersectionRatio: 0, isVisible: false }, 'cut'],
] as const)('one that is %s accepts nothing, and says so', async (_, entry, why) => {
  const sight = await open();
  const act = vi.fn();
  const heard = vi.fn();
  sight.subscribe(heard);
  tell(whole);
  after(300);
  tell(entry);
  sight.accept(act);
  expect(act).not.toHaveBeenCalled();
  expect(sight.refused()).toBe(why);
  expect(heard).toHaveBeenCalled();
});

test('what was uncovered a moment ago was aimed at something else', async () => {
  const sight = await open();
  const act = vi.fn();
  tell({ ...whole, isVisible: false });
  after(2000);
  tell(whole);
  after(100);
  sight.accept(act);
  expect(act).not.toHaveBeenCalled();
  after(300);
  sight.accept(act);
  expect(act).toHaveBeenCalledOnce();
  expect(sight.refused()).toBeNull();
});

test('a press before the browser’s first word waits for it, in order', async () => {
  const sight = await open();
  const acts: number[] = [];
  after(300);
  sight.accept(() => acts.push(1));
  sight.accept(() => acts.push(2));
  expect(acts).toEqual([]);
  tell(whole);
  expect(acts).toEqual([1, 2]);
});

test('where the browser says nothing, nothing is accepted, and why is said', async () => {
  const sight = await open();
  const act = vi.fn();
  after(300);
  sight.accept(act);
  after(10_000);
  expect(act).not.toHaveBeenCalled();
  expect(sight.refused()).toBe('cut');
});

test('a script’s press is none, and a shortcut of the browser’s own is one', async () => {
  const sight = await open();
  const act = vi.fn();
  tell(whole);
  after(300);
  activation.isActive = false;
  sight.accept(act);
  expect(act).not.toHaveBeenCalled();
  sight.accept(act, 'command');
  expect(act).toHaveBeenCalledOnce();
});

test('one that is shrunk to nothing, or in a tab that is not seen, accepts nothing', async () => {
  for (const panel of [{ width: 48 }, { shown: 'hidden' }]) {
    const sight = await open(panel);
    const act = vi.fn();
    tell(whole);
    after(300);
    sight.accept(act);
    expect(act).not.toHaveBeenCalled();
  }
});

test('a browser that can not tell of what lies over it is believed of what it can tell', async () => {
  const sight = await open();
  const act = vi.fn();
  tell({ isIntersecting: true, intersectionRatio: 1 });
  after(300);
  sight.accept(act);
  expect(act).toHaveBeenCalledOnce();
});

test('in a window of its own there is no page that could cover it', async () => {
  const sight = await open({ framed: false, width: 48 });
  const act = vi.fn();
  sight.accept(act);
  expect(act).toHaveBeenCalledOnce();
});
