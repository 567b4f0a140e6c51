import { type Control, controlsOf } from './read-control.ts';

/** A first change is looked at soon; in a burst of them, once in a while, and ever less on a page that is slow to read. */
const LOOK_MS = 60;
const REST_MS = 400;
const SHARE = 50;
/** While it is not settled what may be believed, the page is looked at so often: values can change and tell nobody. */
const UNSETTLED_MS = 400;
/** So often the known controls of a settled record are compared, as long as the page is seen. */
const GLANCE_MS = 1000;
/** What shows or hides a part of a page, or a value in it. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'value', 'aria-hidden', 'open', 'href'];

/** What a look leaves to watch. */
export interface Watched {
  readonly roots: readonly ParentNode[];
  readonly elements: readonly Element[];
  /** Further attributes that values are read from. */
  readonly attributes: readonly string[];
  /** When to look again though nothing changes, on the clock of `performance.now()`; null: not at all. */
  readonly due: number | null;
}

export interface Watch {
  /** Looks as soon as may be, but not now. */
  later(): void;
}

/**
 * Looks at a page now and whenever it may show something else: after changes of its tree, its controls and its frames; at
 * once when its address changes; and, for values that are set without any sign, now and then.
 *
 * @param look reads the page and says what to watch
 * @param requested a request of the page itself has ended
 */
export function watchPage(look: () => Watched, requested: (at: number) => void, signal: AbortSignal): Watch {
  let watched: Watched = { roots: [], elements: [], attributes: [], due: null };
  /** Those that values were read from: they may be set without a sign. */
  let controls: readonly Control[] = [];
  let values = '';
  let href = '';
  let timer = 0;
  let glancing = 0;
  let planned = Number.POSITIVE_INFINITY;
  let free = 0;
  const followed = new WeakSet<ParentNode>();
  const { navigation } = window as { navigation?: EventTarget };
  /** Whether the browser tells of every change of the address. */
  const hearsMoves = navigation !== undefined;

  const now = () => {
    if (signal.aborted) return;
    clearTimeout(timer);
    planned = Number.POSITIVE_INFINITY;
    href = location.href;
    const began = performance.now();
    watched = look();
    controls = watched.elements.flatMap(controlsOf);
    values = glance();
    const ended = performance.now();
    free = ended + Math.max(REST_MS, (ended - began) * SHARE);
    follow();
    if (controls.length > 0) glancing ||= window.setTimeout(glanceOn, GLANCE_MS);
    if (watched.due !== null) plan(Math.min(Math.max(watched.due, ended + LOOK_MS), ended + UNSETTLED_MS));
  };
  const plan = (at: number) => {
    if (at >= planned || signal.aborted) return;
    clearTimeout(timer);
    planned = at;
    timer = window.setTimeout(now, Math.max(0, at - performance.now()));
  };
  const later = () => {
    if (location.href !== href) now();
    else plan(Math.max(performance.now() + LOOK_MS, free));
  };
  const glance = () => controls.map(({ value }) => value).join('\n');

  const observer = new MutationObserver(later);
  const follow = () => {
    for (const root of watched.roots) {
      if (followed.has(root)) continue;
      followed.add(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: [...ATTRIBUTES, ...watched.attributes],
      });
    }
  };

  const glanceOn = () => {
    clearTimeout(glancing);
    glancing = 0;
    if (signal.aborted || document.visibilityState === 'hidden') return;
    if (controls.length === 0 && hearsMoves) return;
    if (location.href !== href || glance() !== values) now();
    glancing = window.setTimeout(glanceOn, GLANCE_MS);
  };
  document.addEventListener('visibilitychange', glanceOn, { signal });

  const listen = { capture: true, passive: true, signal };
  for (const type of ['input', 'change', 'focusout'])
    document.addEventListener(
      type,
      (event) => controls.includes(event.composedPath()[0] as Control) && later(),
      listen,
    );
  document.addEventListener(
    'load',
    ({ target }) => (target as Element).localName?.endsWith('frame') && later(),
    listen,
  );
  for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, later, { signal });
  navigation?.addEventListener('currententrychange', later, { signal });

  const requests = new PerformanceObserver((list) => {
    const asked = (list.getEntries() as PerformanceResourceTiming[]).filter(({ initiatorType }) =>
      /^(fetch|xmlhttprequest|script)$/.test(initiatorType),
    );
    if (asked.length === 0) return;
    requested(performance.now());
    if (watched.due !== null) later();
  });
  requests.observe({ type: 'resource' });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    requests.disconnect();
    clearTimeout(timer);
    clearTimeout(glancing);
  });
  now();
  glanceOn();
  return { later };
}
