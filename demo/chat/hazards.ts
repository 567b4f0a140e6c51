/** What the page does to a text that comes in: as its real model was seen to do, on one day or another. */
export interface Hazard {
  /**
   * Pastes. `pass`: nobody hears them. `eat`: taken over, and nothing comes of it. `late`, `later`: taken over, and written
   * after a while. `behind`: let pass, and written after a while all the same.
   */
  readonly paste?: 'pass' | 'eat' | 'late' | 'later' | 'behind';
  /** Replacements by `beforeinput` are not heard. */
  readonly deaf?: boolean;
  /** Turns `:)` and list marks into what they stand for. */
  readonly rewrites?: boolean;
  /** Once, when the caret is put or a paste comes in: the composer is drawn anew, another chat is opened, or writing ends. */
  readonly once?: { readonly at: 'caret' | 'paste'; readonly does: 'swap' | 'switch' | 'lock' };
}

const DELAYS = { late: 120, later: 700, behind: 120 } as const;

/**
 * Makes the page misbehave on demand, from now on and until told otherwise: `replica:hazard` carries a `Hazard` as JSON.
 *
 * @param write puts text where the caret is, as the editor itself would
 * @param happen does what `once` asks for
 */
export function listenForHazards(
  write: (text: string) => void,
  happen: (what: NonNullable<Hazard['once']>['does']) => void,
): { readonly rewrites: () => boolean } {
  let hazard: Hazard = {};
  let done = true;
  document.addEventListener('replica:hazard', ({ detail }: CustomEventInit<string>) => {
    hazard = JSON.parse(detail ?? '{}');
    done = hazard.once === undefined;
  });
  const once = (at: 'caret' | 'paste') => {
    if (done || hazard.once?.at !== at) return;
    done = true;
    const { does } = hazard.once;
    queueMicrotask(() => happen(does));
  };
  document.addEventListener('selectionchange', () => once('caret'));
  window.addEventListener(
    'paste',
    (event) => {
      once('paste');
      const { paste } = hazard;
      if (!paste) return;
      event.stopImmediatePropagation();
      if (paste === 'late' || paste === 'later' || paste === 'eat') event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (paste !== 'pass' && paste !== 'eat') setTimeout(write, DELAYS[paste], text);
    },
    true,
  );
  window.addEventListener(
    'beforeinput',
    (event) => {
      if (hazard.deaf && event.inputType === 'insertReplacementText') event.stopImmediatePropagation();
    },
    true,
  );
  return { rewrites: () => hazard.rewrites ?? false };
}
