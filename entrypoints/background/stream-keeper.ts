import { browser } from 'wxt/browser';
import type { TranscriptLine } from '@/contracts/call.ts';
import { backOff } from '@/utils/outbox/back-off.ts';
import { followStream } from '@/utils/playbook-sync/follow-stream.ts';
import { readSession } from '@/utils/session.ts';
import { readSettings } from '@/utils/settings.ts';
import type { Background } from './background.ts';
import type { CallKeeper } from './call-keeper.ts';

const longestPauseMs = 60_000;

/** Keeps one stream to the server open while somebody is signed in. The stream only rings; what it rings for is then asked. */
export class StreamKeeper {
  #stop: AbortController | null = null;

  constructor(
    private readonly background: Background,
    private readonly calls: CallKeeper,
  ) {}

  /** Opens the stream where it is not open. */
  ensure(): void {
    if (this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#follow(stop.signal)
      .catch((error: unknown) => console.error('The stream failed.', error))
      .finally(() => {
        if (this.#stop === stop) this.#stop = null;
      });
  }

  /** Closes it, and opens it again for whoever is signed in now. */
  restart(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.ensure();
  }

  async #follow(signal: AbortSignal): Promise<void> {
    let failures = 0;
    let last_event_id: string | null = null;
    while (!signal.aborted) {
      const kept = await readSession();
      if (kept?.state !== 'active') return;
      const { server_url } = await readSettings(this.background.db);
      const end = await followStream({
        server_url,
        access_token: kept.session.access_token,
        last_event_id,
        signal,
        // Bytes do not count as a sign of life for a service worker; a call of the browser does.
        onBytes: () => void browser.runtime.getPlatformInfo(),
        onEvent: (event, id) => {
          last_event_id = id ?? last_event_id;
          if (event.type === 'hello') {
            failures = 0;
            this.#catchUp();
          } else if (event.type === 'playbook.published') this.#sync();
          else if (event.type === 'selectors.published') this.#selectors();
          else if (event.type === 'hosts.changed') this.background.announce(['hosts']);
          else if (event.type === 'board.changed') this.background.announce(['board']);
          else if (event.type === 'authority.changed') this.#authority();
          else if (event.type === 'account.changed') this.#account(event.account_ref);
          else if (event.type === 'account.erased') this.#erased(event.account_ref);
          else if (event.type === 'call.changed') this.calls.wake();
          else if (event.type === 'transcript.heard') this.#heard(event.call_id, event.lines);
        },
      });
      if (signal.aborted) return;
      // Asking who we are refreshes the session, or finds that it has ended.
      if (end.is === 'refused' && end.status === 401) await this.background.call('me.read', {});
      failures += 1;
      await pause(Math.min(longestPauseMs, backOff(failures, Math.random())), signal);
    }
  }

  /** Whatever rang while nobody listened. */
  #catchUp(): void {
    this.#sync();
    this.#selectors();
    this.background.announce(['board', 'hosts']);
    this.#authority();
    this.#account(null);
    this.calls.wake();
    this.background.wake(true);
  }

  #heard(callId: string, lines: TranscriptLine[]): void {
    this.calls.heard(callId, lines).catch((error: unknown) => console.error('What was said was lost.', error));
  }

  #authority(): void {
    this.background.announce(['authority']);
    this.background.askForAnswers().catch((error: unknown) => console.error('The answers could not be kept.', error));
  }

  #account(ref: string | null): void {
    this.background.accounts
      .changed(ref)
      .catch((error: unknown) => console.error('The account could not be brought up to date.', error));
  }

  #erased(ref: string): void {
    this.background.accounts
      .erased(ref)
      .catch((error: unknown) => console.error('What was erased could not be dropped here.', error));
  }

  #selectors(): void {
    this.background.selectors
      .sync()
      .catch((error: unknown) => console.error('The selectors could not be brought up to date.', error));
  }

  #sync(): void {
    this.background
      .sync()
      .catch((error: unknown) => console.error('The playbook could not be brought up to date.', error));
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
