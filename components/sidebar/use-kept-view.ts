import { useEffect } from 'react';
import { keepView } from '@/utils/kept-view.ts';
import { showLiveView } from '@/utils/kept-view-place.ts';

/** Takes the early view away where this stands: here is what the open conversation is like now. */
export function useLiveView(settled = true): void {
  useEffect(() => {
    if (settled) showLiveView();
  }, [settled]);
}

/**
 * Keeps what the panel of a conversation looks like, whenever it has changed and there is a moment to spare.
 * @param audience for whose eyes it is drawn, as `audienceMark` tells; null for a panel that is not to be kept
 */
export function useKeptView(key: string, audience: string | null): void {
  useEffect(() => {
    const root = document.getElementById('root');
    const panel = root?.querySelector('.panel');
    if (!root || !panel || audience === null) return;
    let asked = 0;
    const keep = () => {
      asked = 0;
      const { lang, dataset, style } = document.documentElement;
      keepView({
        key,
        audience,
        markup: root.innerHTML,
        lang,
        theme: dataset.theme ?? null,
        style: style.cssText,
      }).catch((error: unknown) => console.error('The view could not be kept.', error));
    };
    const askToKeep = () => {
      asked ||= requestIdleCallback(keep, { timeout: 2000 });
    };
    askToKeep();
    const observer = new MutationObserver(askToKeep);
    observer.observe(panel, { subtree: true, childList: true, characterData: true, attributes: true });
    return () => {
      observer.disconnect();
      cancelIdleCallback(asked);
    };
  }, [key, audience]);
}
