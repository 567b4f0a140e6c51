import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { PickerNews, type PickerOrder, pickerPort } from '@/contracts/picker.ts';

type Port = ReturnType<typeof browser.tabs.connect>;

/** A page that is being loaded is tried again this often. */
const AGAIN_MS = 400;

export interface Picker {
  readonly state: 'starting' | 'ready' | 'no_access';
  readonly send: (order: PickerOrder) => void;
}

/**
 * Puts the picker's script into a tab and speaks with it, for as long as the panel is open. The port leads to that tab's own
 * script without the background between, whose death would cut it; what comes on it is page-controlled, and parsed.
 */
export function usePicker(tabId: number, onNews: (news: PickerNews) => void): Picker {
  const [state, setState] = useState<Picker['state']>('starting');
  const port = useRef<Port | null>(null);
  const listener = useRef(onNews);
  listener.current = onNews;

  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const connect = async () => {
      try {
        await browser.scripting.executeScript({ target: { tabId }, files: ['/crm-picker.js'] });
      } catch {
        if (!over) setState('no_access');
        if (!over) timer = setTimeout(() => void connect(), AGAIN_MS * 5);
        return;
      }
      if (over) return;
      const opened = browser.tabs.connect(tabId, { name: pickerPort, frameId: 0 });
      port.current = opened;
      opened.onMessage.addListener((raw: unknown) => {
        const news = PickerNews.safeParse(raw);
        if (!news.success) return console.warn('The page’s word was dropped:', news.error.issues[0]?.path.join('.'));
        setState('ready');
        listener.current(news.data);
      });
      opened.onDisconnect.addListener(() => {
        if (over || port.current !== opened) return;
        // Beside the page, not in it: the page went and another comes.
        port.current = null;
        setState('starting');
        timer = setTimeout(() => void connect(), AGAIN_MS);
      });
    };
    void connect();
    return () => {
      over = true;
      clearTimeout(timer);
      port.current?.disconnect();
      port.current = null;
    };
  }, [tabId]);

  const send = useCallback((order: PickerOrder) => port.current?.postMessage(order), []);
  return { state, send };
}
