import { useCallback, useEffect, useReducer, useRef } from 'react';
import { browser } from 'wxt/browser';
import { type HostCommand, HostFact, portName, SidebarSignal } from '@/contracts/host-facts.ts';
import { takeEarlyFacts } from '@/utils/messaging/early-facts.ts';
import { emptyHostView, type HostView, reduceHostView } from './host-view.ts';

export type HostMessage = HostFact | SidebarSignal;

/**
 * The wire to the content script of this tab, which the background brokers. It is opened again when the worker dies, and
 * asks for everything anew, since neither end remembers for the other. Messages are page-controlled: each is parsed.
 */
export function useHostPort(onMessage: (message: HostMessage) => void): {
  view: HostView;
  send: (command: HostCommand) => void;
} {
  const [view, dispatch] = useReducer(reduceHostView, emptyHostView, earlyView);
  const port = useRef<ReturnType<typeof browser.runtime.connect> | null>(null);
  const listener = useRef(onMessage);
  listener.current = onMessage;

  useEffect(() => {
    let closed = false;
    const connect = () => {
      if (closed) return;
      const opened = browser.runtime.connect({ name: portName.sidebar });
      port.current = opened;
      opened.onMessage.addListener((raw: unknown) => {
        const message = parseHostMessage(raw);
        if (!message) return;
        // A content script that comes after us has told its facts to nobody.
        if (message.type === 'host.attached') opened.postMessage({ type: 'facts.resend' } satisfies HostCommand);
        dispatch(message);
        listener.current(message);
      });
      opened.onDisconnect.addListener(connect);
      if (window.top === window) void attachToActiveTab(opened);
    };
    connect();
    return () => {
      closed = true;
      port.current?.disconnect();
    };
  }, []);

  const send = useCallback((command: HostCommand) => port.current?.postMessage(command), []);
  return { view, send };
}

/** The view as far as it was told while the page was on its way; all of it is told again. */
function earlyView(empty: HostView): HostView {
  return takeEarlyFacts().reduce<HostView>((view, raw) => {
    const message = parseHostMessage(raw);
    return message ? reduceHostView(view, message) : view;
  }, empty);
}

function parseHostMessage(raw: unknown): HostMessage | null {
  const fact = HostFact.safeParse(raw);
  return (fact.success ? fact.data : SidebarSignal.safeParse(raw).data) ?? null;
}

/** In the browser's side panel there is no page around us: the one beside us is the active tab's. */
async function attachToActiveTab(port: { postMessage: (message: unknown) => void }): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) port.postMessage({ type: 'attach', tab_id: tab.id });
}
