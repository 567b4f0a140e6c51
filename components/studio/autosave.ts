/** Where an author's words stand. `kept`: on this computer only; the server has not taken them yet. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'kept';

export interface Autosave<T> {
  /** Takes a newer value; it is sent after `delay` ms without another. */
  readonly change: (value: T) => void;
  /** Sends now whatever is not sent; resolves when nothing is left to send, rejects with the failure of the sending. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits: the author took another version. */
  readonly drop: () => void;
}

interface AutosaveOptions<T> {
  readonly delay: number;
  readonly save: (value: T) => Promise<void>;
  readonly onState: (state: SaveState, failure: unknown) => void;
}

/**
 * Saves the newest value, one request at a time, so that an older one can never land after a newer one. A failure leaves
 * the value waiting for `flush` or the next change; nothing is dropped.
 */
export function createAutosave<T>({ delay, save, onState }: AutosaveOptions<T>): Autosave<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const send = async () => {
    while (waiting !== null) {
      const sent = waiting;
      onState('saving', null);
      try {
        await save(sent.value);
      } catch (failure) {
        onState('kept', failure);
        throw failure;
      }
      if (waiting === sent) waiting = null;
    }
    onState('saved', null);
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    if (waiting === null && running === null) return Promise.resolve();
    running ??= send().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    flush,
    change(value) {
      waiting = { value };
      onState('waiting', null);
      clearTimeout(timer);
      timer = setTimeout(() => void flush().catch(() => undefined), delay);
    },
    drop() {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
