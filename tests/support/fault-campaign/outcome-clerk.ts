import { randomUUID } from 'node:crypto';
import type { OutcomeRecord } from '@/contracts/event.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import { sampleOutcome } from '@/utils/outcome.test-support.ts';
import type { FaultBrowser } from './fault-browser.ts';
import type { Said } from './ledger.ts';

/** Saves outcomes by the sidebar's own verbs, and writes down what it was told is saved. */
export class OutcomeClerk {
  readonly said: Said[] = [];
  /** Opened, and nobody was told of the outcome: whoever sees an error saves again. */
  #unsaid: string[] = [];

  constructor(private readonly browser: FaultBrowser) {}

  /** Saves one. Where no answer comes, it is kept to be said again. */
  async save(): Promise<void> {
    const asked = { conversation_key: `campaign ${randomUUID()}`, channel: 'voice', account: null };
    const open = await this.browser.ask<OpenInteraction>('interaction.open', asked).catch(() => null);
    if (open) await this.#log(open.interaction.id);
  }

  /** Saves again what nobody was told of: the same conversation, and so the same outcome if it was saved after all. */
  async sayAgain(): Promise<void> {
    const again = this.#unsaid;
    this.#unsaid = [];
    for (const interaction of again) await this.#log(interaction);
  }

  async #log(interaction_id: string): Promise<void> {
    try {
      const record = recordAt(new Date().toISOString());
      const { event_id } = await this.browser.ask<{ event_id: string }>('outcome.log', { interaction_id, record });
      this.said.push({ event_id, interaction_id });
    } catch {
      this.#unsaid.push(interaction_id);
    }
  }
}

function recordAt(at: string): OutcomeRecord {
  const said = {
    outcome: 'information_given',
    account_ref: null,
    channel: 'voice',
    started_at: at,
    ended_at: at,
  } as const;
  return sampleOutcome(said);
}
