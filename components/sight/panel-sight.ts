/** How much of the panel must be there to be seen, and for how long before something is accepted. */
const LEAST_SHARE = 0.95;
const LEAST_SIDE = 200;
const MOMENT_MS = 250;
/** The first word of the browser comes after a picture and a tenth of a second; on a busy computer later. */
const LONGEST_WAIT_MS = 5000;

/** What keeps the panel from being truly seen. `covered`: something lies over it, or it is faded. `cut`: part of it is not there. */
export type Obstacle = 'covered' | 'cut';

/** The second version of the observer, which Firefox does not have: there nobody says whether something lies over it. */
interface SightOptions extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
type SightEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Whether the panel is truly before its user's eyes: it is a frame in a page that may cover, fade, cut or shrink it so that a
 * press means something else than what the person read. What is consequential is run through `accept`, which asks this.
 * In a window or a panel of the browser's own there is no such page, and everything is accepted.
 */
class PanelSight {
  /** Undefined until the browser has said it for the first time; null where it is seen. */
  #obstacle: Obstacle | null | undefined;
  #since = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refused: Obstacle | null = null;
  readonly #framed = globalThis.window !== undefined && window.top !== window;
  #waiting: (() => void)[] = [];
  readonly #listeners = new Set<() => void>();

  constructor() {
    if (!this.#framed) return;
    const options: SightOptions = {
      trackVisibility: true,
      delay: 100,
      threshold: [0, 0.25, 0.5, 0.75, LEAST_SHARE, 1],
    };
    new IntersectionObserver((entries: SightEntry[]) => {
      const last = entries.at(-1);
      if (last) this.#see(obstacleOf(last));
    }, options).observe(document.documentElement);
  }

  /**
   * Runs `act` where a person asked for it and the panel has been truly visible for a moment; else refuses, which `refused`
   * tells. A press that comes before the browser has said a first word waits for it.
   *
   * @param by `command`: a shortcut of the browser's own, which no page can press
   */
  readonly accept = (act: () => void, by: 'press' | 'command' = 'press'): void => {
    if (!this.#framed) {
      act();
      return;
    }
    // Only a trusted event of this very frame makes it so: not a script's click, and no event of the page around.
    if (by === 'press' && !navigator.userActivation.isActive) return;
    const pressed = performance.now();
    const judge = () => {
      const obstacle = this.#obstacle === undefined || !isBigEnough() ? 'cut' : this.#obstacle;
      const now = obstacle ?? (pressed - this.#since < MOMENT_MS ? 'covered' : null);
      this.#refuse(now);
      if (now === null) act();
    };
    if (this.#obstacle !== undefined) {
      judge();
      return;
    }
    this.#waiting.push(judge);
    setTimeout(() => this.#settle(), LONGEST_WAIT_MS);
  };

  /** Why the last press was not accepted; null where it was. */
  readonly refused = (): Obstacle | null => this.#refused;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #see(obstacle: Obstacle | null): void {
    if (obstacle !== this.#obstacle) {
      clearTimeout(this.#timer);
      // What was there from the first was not uncovered a moment ago.
      if (obstacle === null && this.#obstacle) this.#since = performance.now();
      this.#obstacle = obstacle;
      if (obstacle) this.#mark();
      else this.#timer = setTimeout(() => this.#mark(), this.#since + MOMENT_MS - performance.now());
    }
    this.#settle();
  }

  /** Says on the page itself what a press would meet now. */
  #mark(): void {
    document.documentElement.dataset.sight = this.#obstacle ?? 'seen';
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const judge of waiting) judge();
  }

  #refuse(obstacle: Obstacle | null): void {
    this.#refused = obstacle;
    for (const listener of this.#listeners) listener();
  }
}

function obstacleOf({ isVisible, isIntersecting, intersectionRatio }: SightEntry): Obstacle | null {
  if (!isIntersecting || intersectionRatio < LEAST_SHARE) return 'cut';
  return isVisible === false ? 'covered' : null;
}

const isBigEnough = (): boolean =>
  innerWidth >= LEAST_SIDE && innerHeight >= LEAST_SIDE && document.visibilityState === 'visible';

/** The one of this page. */
export const panelSight = new PanelSight();
