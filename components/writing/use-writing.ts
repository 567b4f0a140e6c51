import { useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { useAsk } from '@/components/query/use-ask.ts';
import type { WritingContext } from '@/domain/writing/writing.ts';
import type { WritingAnswer, WritingRequest } from './writing-work.ts';

/** A pause between two words, and one after the last of them: only then is that word taken for finished. */
const PAUSE_MS = 350;
const REST_MS = 1_200;

const graphOf = { 'pt-BR': 'dictionaries/pt.graph', 'es-MX': 'dictionaries/es.graph' } as const;

export interface Writing extends Omit<WritingAnswer, 'id'> {
  /** The text that this was said of: a draft that has moved on has not been looked at. */
  readonly text: string;
}

/**
 * What there is to put right in `text`, found beside the page's own thread once the text rests; null before, where it is
 * switched off, and for a language that has no dictionary.
 */
export function useWriting(
  text: string,
  {
    locale,
    formal,
    names,
    customer,
    kinds,
  }: Pick<WritingContext, 'locale' | 'formal' | 'names' | 'customer' | 'kinds'>,
): Writing | null {
  const on = (useAsk('settings.read', {}).data?.writing_hints ?? false) && locale !== 'en-US';
  const ignored = useAsk('writing.words', {}, { enabled: on }).data?.words;
  const worker = useRef<Worker | null>(null);
  const [said, setSaid] = useState<Writing | null>(null);
  const context = useRef({ formal, names, customer, kinds });
  context.current = { formal, names, customer, kinds };

  useEffect(() => {
    if (!on || text === '' || !ignored) return;
    worker.current ??= new Worker(new URL('./writing-worker.ts', import.meta.url), { type: 'module' });
    const { current: work } = worker;
    const graph = browser.runtime.getURL(`/${graphOf[locale]}`);
    let last = 0;
    const look = (typing: boolean) => {
      last = ++requests;
      const asked = { ...context.current, locale, ignored, typing };
      work.postMessage({ id: last, text, context: asked, graph } satisfies WritingRequest);
    };
    const hear = ({ data: { id, findings, fixed } }: MessageEvent<WritingAnswer>) => {
      if (id === last) setSaid({ text, findings, fixed });
    };
    work.addEventListener('message', hear);
    const timers = [setTimeout(() => look(true), PAUSE_MS), setTimeout(() => look(false), REST_MS)];
    return () => {
      work.removeEventListener('message', hear);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [on, locale, text, ignored]);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  return on && said?.text === text ? said : null;
}

/** Counted over the page, since workers outlive the effects that ask them. */
let requests = 0;
