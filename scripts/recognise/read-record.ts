import type { Money } from '@/domain/conversation/money.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import { proveClosing } from '@/domain/recognition/closing/prove-closing.ts';
import { guarantorTalk } from '@/domain/recognition/conversation/guarantor-talk.ts';
import { readConversation } from '@/domain/recognition/conversation/read-conversation.ts';
import { type CompiledLexicon, hear } from '@/domain/recognition/hear.ts';
import type { HearingContext } from '@/domain/recognition/hearing.ts';
import { DISCLOSURES, PROHIBITIONS } from './labels.ts';
import { readAgreement } from './read-agreement.ts';

export type SetName = 'disclosures' | 'forbidden' | 'agreements' | 'conversations';

/** A record of the evaluation sets, as far as the engine may see it. */
export interface EvalRecord {
  readonly id: string;
  readonly lang: string;
  readonly channel: 'whatsapp' | 'voice';
  readonly text?: string;
  readonly turns?: readonly { readonly from: 'agent' | 'customer' | 'third_party'; readonly text: string }[];
  readonly context?: {
    readonly today?: string;
    readonly debt_amount?: number;
    readonly currency?: string;
    readonly offer_valid_until?: string;
    readonly legal_status?: HearingContext['legal_status'];
    readonly relation?: string;
    readonly days_past_due?: number;
    readonly creditor?: string;
    readonly agency?: string;
    readonly customer_name?: string;
    readonly terms?: Parameters<typeof readAgreement>[0];
  };
}

/** What the engine makes of one record, in the shape of the set's labels, with the hearings that led there. */
export function readRecord(
  compiled: CompiledLexicon,
  set: SetName,
  record: EvalRecord,
): { id: string; labels: unknown; trace: unknown } {
  const { turns, heard, context } = talkOf(record);
  if (set === 'agreements') {
    const terms = record.context?.terms;
    if (terms === undefined) throw new Error(`${record.id}: no terms`);
    const hearings = hear(compiled, turns, context);
    const proof = proveClosing(turns, readAgreement(terms), context, hearings);
    const labels = {
      ...Object.fromEntries(Object.entries(proof.items).map(([item, { result }]) => [item, result])),
      due_dates: proof.due_dates.map(({ result }) => result),
      instalment_values: proof.instalment_values.map(({ result }) => result),
      consent: proof.consent.result,
      doubts_asked: proof.doubts_asked.result,
    };
    return { id: record.id, labels, trace: proof };
  }
  const hearings = hear(compiled, heard, context);
  if (set === 'conversations') {
    const party = guarantorTalk(heard, hearings);
    const known = { ...context, audience: party === null ? context.audience : ('guarantor' as const) };
    const trace = party === null ? hearings : hear(compiled, party, known);
    const read = readConversation(
      party ?? heard,
      trace,
      { ...known, days_past_due: record.context?.days_past_due ?? 0 },
      { disclosures: DISCLOSURES, prohibitions: PROHIBITIONS },
    );
    return { id: record.id, labels: read, trace };
  }
  const wanted = set === 'disclosures' ? DISCLOSURES : PROHIBITIONS;
  const met = new Set(hearings.filter(({ result }) => result === 'met').map(({ cue }) => cue));
  return {
    id: record.id,
    labels: wanted.filter((label) => met.has(label)),
    trace: hearings.filter(({ cue }) => wanted.includes(cue)),
  };
}

/** The turns of a record, the same as they are heard (who is authorised counts as the debtor), and what is known. */
export function talkOf(record: EvalRecord): {
  readonly turns: readonly Turn[];
  readonly heard: readonly Turn[];
  readonly context: HearingContext;
} {
  const turns: Turn[] = (record.turns ?? [{ from: 'agent' as const, text: record.text ?? '' }]).map((turn, index) => ({
    id: String(index),
    speaker: turn.from,
    text: turn.text,
    at: null,
  }));
  const heard = authorised(record)
    ? turns.map((turn) => (turn.speaker === 'third_party' ? { ...turn, speaker: 'customer' as const } : turn))
    : turns;
  return { turns, heard, context: contextOf(record, turns) };
}

function authorised(record: EvalRecord): boolean {
  const relation = record.context?.relation;
  return (
    relation === 'authorised' ||
    relation === 'authorized' ||
    relation === 'co_signer' ||
    relation === 'representative' ||
    relation === 'lawyer'
  );
}

function contextOf(record: EvalRecord, turns: readonly Turn[]): HearingContext {
  const known = record.context ?? {};
  const relation = known.relation;
  const guarantor =
    relation === 'guarantor' ||
    relation === 'cosigner' ||
    relation === 'co-signer' ||
    relation === 'co_signer' ||
    relation === 'aval';
  const other = relation !== undefined && relation !== 'debtor' && relation !== 'self' && relation !== 'customer';
  const third =
    turns.some(({ speaker }) => speaker === 'third_party') && !turns.some(({ speaker }) => speaker === 'customer');
  const currency = (known.currency ??
    (record.lang === 'pt-BR' ? 'BRL' : record.lang === 'es-MX' ? 'MXN' : 'USD')) as Money['currency'];
  return {
    language: record.lang.slice(0, 2) as HearingContext['language'],
    channel: record.channel,
    today: known.today ?? '2026-01-01',
    audience: guarantor ? 'guarantor' : authorised(record) ? 'debtor' : other || third ? 'third_party' : 'debtor',
    agent_name: null,
    debtor_name: known.customer_name ?? null,
    company: known.agency ?? null,
    creditor: known.creditor ?? null,
    debt: known.debt_amount === undefined ? null : { minor: Math.round(known.debt_amount * 100), currency },
    offer_valid_until: known.offer_valid_until ?? null,
    legal_status: known.legal_status ?? 'none',
  };
}
