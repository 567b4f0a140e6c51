import type { Frame } from 'playwright-core';
import type { HostFact } from '@/contracts/host-facts.ts';

type Heard = { heard?: HostFact[] };

/** Hears in a sidebar's frame all that its page tells from now on, on a line of its own beside the sidebar's. */
export async function hearFacts(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    interface Port {
      postMessage(command: object): void;
      onMessage: { addListener(hear: (fact: HostFact) => void): void };
    }
    const world = globalThis as unknown as Heard & { chrome: { runtime: { connect(how: object): Port } } };
    if (world.heard) return;
    const heard: HostFact[] = [];
    world.heard = heard;
    const port = world.chrome.runtime.connect({ name: 'sidebar:here' });
    port.onMessage.addListener((fact) => void heard.push(fact));
    port.postMessage({ type: 'facts.resend' });
  });
}

/** What was heard since the last time. */
export function takeFacts(frame: Frame): Promise<HostFact[]> {
  return frame.evaluate(() => (globalThis as unknown as Heard).heard?.splice(0) ?? []);
}
