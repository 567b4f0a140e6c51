import { useEffect, useState } from 'react';
import type { evaluate } from '@/domain/interaction/evaluate.ts';
import { afterPaint } from '@/utils/after-paint.ts';

type Engine = typeof evaluate;

/** Loaded once a page. What it has learned is most of the page's weight, so that it comes after what is seen first. */
let engine: Engine | null = null;
let coming: Promise<void> | null = null;

export function loadEngine(): Promise<void> {
  coming ??= import('@/domain/interaction/evaluate.ts').then(
    (loaded) => {
      engine = loaded.evaluate;
    },
    (error: unknown) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}

/**
 * The engine that hears; null while it is on its way, which begins once what is drawn without it has been seen. Throws where
 * it does not come: a panel that reads for ever would look as if nothing had been said.
 */
export function useEngine(): Engine | null {
  const [ready, setReady] = useState(engine !== null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (ready) return;
    let gone = false;
    void afterPaint()
      .then(loadEngine)
      .then(
        () => !gone && setReady(true),
        (error: unknown) => !gone && setFailure(error),
      );
    return () => {
      gone = true;
    };
  }, [ready]);
  if (failure !== null) throw failure;
  return ready ? engine : null;
}
