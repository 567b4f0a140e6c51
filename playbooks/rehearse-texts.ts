import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { Audience, Channel } from '@/domain/conversation/turn.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Playbook, Step } from '@/domain/playbook/playbook.ts';
import { renderText, type VariableValues } from '@/domain/playbook/render-text.ts';
import { variableValues } from '@/domain/playbook/variables.ts';
import type { CompiledLexicon } from '@/domain/recognition/compile-lexicon.ts';
import { compileLexicon, hear } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';

/** A text of the playbook that would not do in a conversation what the playbook says of it. */
export interface RehearsalFinding {
  /** Where it stands, as in `steps[3].texts[0].text`. */
  readonly path: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly text: string;
  readonly reason: string;
}

/**
 * Says every text of the playbook, as each channel and listener would get it, with a full account and a full agreement,
 * and listens with the engine that will listen to the agents. Names each text that leaves a gap, that does not give what
 * its step `gives`, that is itself prohibited, or that a channel proposes first and its step's own cue does not hear.
 */
export function rehearseTexts(playbook: Playbook): RehearsalFinding[] {
  const stage = new Rehearsal(playbook);
  for (const said of textsOf(playbook)) stage.say(said);
  return stage.findings;
}

/** Every text of the playbook as it is sent, with what is known when it is. */
export function renderedTexts(playbook: Playbook): { text: string; context: HearingContext }[] {
  return textsOf(playbook).flatMap(({ text, channel, audience }) =>
    [1, 3].map((count) => ({
      text: renderText(text, valuesFor(playbook, count), playbook.locale).text,
      context: contextOf(playbook, channel, audience),
    })),
  );
}

function textsOf({ steps, prohibitions, closing }: Playbook): Said[] {
  const inSteps = steps.flatMap((step, index) =>
    step.texts.flatMap(({ text, channel: only }, at) =>
      (only ? [only] : step.channels).flatMap((channel) =>
        step.audiences.map((audience): Said => {
          const isFirst = firstText(step, channel) === text;
          return { path: `steps[${index}].texts[${at}].text`, text, channel, audience, step, isFirst };
        }),
      ),
    ),
  );
  const alone = (path: string, text: string): Said => {
    return { path, text, channel: 'whatsapp', audience: 'debtor', step: null, isFirst: false };
  };
  return [
    ...inSteps,
    ...prohibitions.map(({ alternative }, index) => alone(`prohibitions[${index}].alternative`, alternative)),
    ...closing.map(({ text }, index) => alone(`closing[${index}].text`, text)),
  ];
}

interface Said {
  readonly path: string;
  readonly text: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly step: Step | null;
  /** Whether the channel proposes it before the others. */
  readonly isFirst: boolean;
}

/** What is written for the channel comes before what is written for any. */
function firstText(step: Step, channel: Channel): string | undefined {
  return (step.texts.find((each) => each.channel === channel) ?? step.texts.find((each) => each.channel === undefined))
    ?.text;
}

class Rehearsal {
  readonly findings: RehearsalFinding[] = [];
  readonly #playbook: Playbook;
  readonly #lexicon: CompiledLexicon;
  readonly #plans: readonly VariableValues[];

  constructor(playbook: Playbook) {
    this.#playbook = playbook;
    this.#lexicon = compileLexicon(playbook.lexicon, shippedWeights());
    this.#plans = [1, 3].map((count) => valuesFor(playbook, count));
  }

  say({ path, text, channel, audience, step, isFirst }: Said): void {
    for (const values of this.#plans) {
      const rendered = renderText(text, values, this.#playbook.locale);
      const report = (reason: string): void => {
        const finding = { path, channel, audience, text: rendered.text, reason };
        if (!this.findings.some((each) => JSON.stringify(each) === JSON.stringify(finding)))
          this.findings.push(finding);
      };
      if (rendered.gaps.length > 0) report(`leaves a gap for ${rendered.gaps.join(', ')}`);
      const heard = this.#listen(rendered.text, channel, audience);
      for (const id of step?.gives ?? []) {
        const cue = this.#playbook.disclosures.find((disclosure) => disclosure.id === id)?.cue ?? id;
        if (!heard.has(cue)) report(`is not heard as giving "${id}"`);
      }
      if (isFirst && step?.cue && this.#isSpokenByAgent(step.cue) && !heard.has(step.cue))
        report(`is not heard as "${step.cue}"`);
      for (const prohibition of this.#playbook.prohibitions) {
        if (heard.has(prohibition.cue)) report(`is heard as "${prohibition.id}"`);
      }
    }
  }

  #isSpokenByAgent(cue: string): boolean {
    return this.#playbook.lexicon.cues.some(({ id, speaker }) => id === cue && speaker === 'agent');
  }

  #listen(text: string, channel: Channel, audience: Audience): ReadonlySet<string> {
    const turns = [{ id: 'said', speaker: 'agent' as const, text, at: null }];
    const context = contextOf(this.#playbook, channel, audience);
    return new Set(hear(this.#lexicon, turns, context).flatMap((each) => (each.result === 'met' ? [each.cue] : [])));
  }
}

const agent = { name: 'Ana Prado', phone: '+551130000000' };
const today = '2026-11-24';
const stand = {
  'pt-BR': ['Vereda Cobranças', 'Financeira Tamarindo'],
  'es-MX': ['Cardenal Crédito', 'Crédito Jacaranda'],
  'en-US': ['Larkfield', 'Rowan Bank'],
} as const;

function accountOf(playbook: Playbook): Account {
  return {
    ref: '88-41207',
    debtor_name: playbook.locale === 'es-MX' ? 'Guadalupe Ceballos Mena' : 'Cláudia Regina Prates',
    creditor: stand[playbook.locale][1],
    product: 'crédito personal',
    contract: '88-41207',
    balance: { minor: 231_040, currency: playbook.currency },
    overdue: { minor: 180_000, currency: playbook.currency },
    days_past_due: 54,
    due_date: '2026-10-01',
    phones: [],
    region: null,
    time_zone: playbook.time_zone,
    value_band: null,
    income_band: null,
    segment: null,
    legal_status: 'none',
    offer_valid_until: '2026-11-27',
    payments: [],
    payment_checked_at: null,
    payment_source: null,
    composition: [],
    contracts: [],
    guarantors: [],
    restrictions: [],
    updated_at: '2026-11-24T08:00:00Z',
  };
}

function agreementOf({ currency }: Playbook, count: number): Agreement {
  const value = { minor: 180_000 / count, currency };
  const days = ['2026-11-27', '2026-12-28', '2027-01-27'];
  return {
    original_debt: { minor: 231_040, currency },
    total: { minor: 180_000, currency },
    discount: { percent: 22.09, amount: { minor: 51_040, currency } },
    instalments: days.slice(0, count).map((due_date, index) => ({ n: index + 1, due_date, value })),
    method: currency === 'MXN' ? 'spei' : 'pix',
    delivery: 'whatsapp',
    settles: 'full',
  };
}

function valuesFor(playbook: Playbook, count: number): VariableValues {
  const sources = {
    account: accountOf(playbook),
    agent,
    organisation: { name: stand[playbook.locale][0] },
    agreement: agreementOf(playbook, count),
    today,
  };
  const typed = playbook.variables
    .filter((variable) => variable.source === 'typed')
    .map(({ id }) => [id, { type: 'text', value: id }] as const);
  return { ...variableValues(sources, playbook.locale), ...Object.fromEntries(typed) };
}

function contextOf(playbook: Playbook, channel: Channel, audience: Audience): HearingContext {
  const account = accountOf(playbook);
  return {
    language: playbook.locale.startsWith('pt') ? 'pt' : playbook.locale.startsWith('es') ? 'es' : 'en',
    channel,
    today,
    audience,
    agent_name: agent.name,
    debtor_name: account.debtor_name,
    company: stand[playbook.locale][0],
    creditor: account.creditor,
    debt: account.balance,
    offer_valid_until: account.offer_valid_until,
    legal_status: account.legal_status,
  };
}
