import { browser } from 'wxt/browser';
import { portName } from '@/contracts/host-facts.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';

const everyTopic: ChangeTopic[] = [
  'status',
  'playbook',
  'interaction',
  'outbox',
  'board',
  'authority',
  'agenda',
  'account',
  'settings',
  'layout',
  'sites',
];
const reconnectAfterMs = 400;

/**
 * Calls `listener` with the topics that changed, until `signal` aborts. The background may be put to sleep at any time,
 * and what changed while nobody listened is unknown: after each reconnection every topic counts as changed.
 */
export function observeChanges(listener: (topics: ChangeTopic[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let disconnect = () => {};

  const connect = (again: boolean) => {
    let port: ReturnType<typeof browser.runtime.connect>;
    try {
      port = browser.runtime.connect({ name: portName.changes });
    } catch {
      return; // This page belongs to a build that is gone.
    }
    disconnect = () => port.disconnect();
    port.onMessage.addListener((message: unknown) => listener((message as { topics: ChangeTopic[] }).topics));
    port.onDisconnect.addListener(() => {
      if (!signal.aborted) timer = setTimeout(() => connect(true), reconnectAfterMs);
    });
    if (again) listener(everyTopic);
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    disconnect();
  });
  connect(false);
}
