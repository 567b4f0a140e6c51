import { Temporal } from 'temporal-polyfill';
import { type Agreement, PaymentMethod } from '../agreement/agreement.ts';
import type { Instant } from '../conversation/plain-date.ts';
import { dateFormat, formatDate, formatMoney } from '../playbook/format-value.ts';
import type { Locale, Outcome, Playbook } from '../playbook/playbook.ts';
import { methodName } from '../playbook/variables.ts';
import type { Evaluation } from './evaluation.ts';
import type { Interaction } from './interaction.ts';
import type { NextAction, NextActionKind } from './next-action.ts';
import { fieldsOf, type OutcomeDraft } from './outcome-fields.ts';

interface Words {
  readonly channel: Readonly<Record<Interaction['channel'], string>>;
  readonly audience: Readonly<Record<'debtor' | 'guarantor' | 'third_party', string>>;
  readonly received: string;
  readonly nobody: string;
  readonly to: string;
  readonly confirmed: string;
  readonly reason: string;
  readonly paid: string;
  readonly receipt: Readonly<Record<'asked' | 'received', string>>;
  readonly deal: string;
  readonly single: string;
  readonly first: string;
  readonly consent: Readonly<Record<'yes' | 'no' | 'ambiguous' | 'waiting', string>>;
  readonly breach: string;
  readonly unsaid: string;
  readonly on: string;
  readonly outcome: string;
  readonly next: string;
  readonly action: Readonly<Record<Exclude<NextActionKind, 'none'>, string>>;
  readonly degraded: string;
}

const words: Readonly<Record<Locale, Words>> = {
  'pt-BR': {
    channel: { whatsapp: 'WhatsApp', voice: 'Ligação' },
    audience: { debtor: 'com o titular', guarantor: 'com o avalista', third_party: 'com terceiro' },
    received: 'Ligação recebida',
    nobody: 'sem resposta',
    to: 'a',
    confirmed: 'identidade confirmada',
    reason: 'Motivo',
    paid: 'Diz que já pagou',
    receipt: { asked: 'comprovante pedido', received: 'comprovante recebido' },
    deal: 'Acordo',
    single: 'pagamento único',
    first: '1ª em',
    consent: {
      yes: 'Aceite sem condição',
      no: 'Não aceitou',
      ambiguous: 'Aceite com condição',
      waiting: 'Aceite ainda não dado',
    },
    breach: 'Explicado o que ocorre se atrasar',
    unsaid: 'Faltou dizer',
    on: 'em',
    outcome: 'Resultado',
    next: 'Próximo passo',
    action: {
      call_back: 'ligar',
      follow_up_message: 'mensagem',
      check_payment: 'conferir o pagamento',
      send_payment_means: 'enviar a forma de pagar',
      escalate: 'levar à supervisão',
      visit_branch: 'ida à agência',
    },
    degraded: 'Parte da conversa não foi lida na página',
  },
  'es-MX': {
    channel: { whatsapp: 'WhatsApp', voice: 'Llamada' },
    audience: { debtor: 'con el titular', guarantor: 'con el aval', third_party: 'con un tercero' },
    received: 'Llamada recibida',
    nobody: 'sin respuesta',
    to: 'a',
    confirmed: 'identidad confirmada',
    reason: 'Motivo',
    paid: 'Dice que ya pagó',
    receipt: { asked: 'comprobante pedido', received: 'comprobante recibido' },
    deal: 'Convenio',
    single: 'pago único',
    first: '1.º el',
    consent: {
      yes: 'Aceptación sin condición',
      no: 'No aceptó',
      ambiguous: 'Aceptación con condición',
      waiting: 'Aceptación pendiente',
    },
    breach: 'Se explicó qué pasa si se atrasa',
    unsaid: 'Faltó decir',
    on: 'el',
    outcome: 'Resultado',
    next: 'Siguiente paso',
    action: {
      call_back: 'llamar',
      follow_up_message: 'mensaje',
      check_payment: 'verificar el pago',
      send_payment_means: 'enviar la forma de pago',
      escalate: 'pasar a supervisión',
      visit_branch: 'visita a sucursal',
    },
    degraded: 'Parte de la conversación no se leyó en la página',
  },
  'en-US': {
    channel: { whatsapp: 'WhatsApp', voice: 'Call' },
    audience: { debtor: 'with the debtor', guarantor: 'with the guarantor', third_party: 'with a third party' },
    received: 'Call received',
    nobody: 'no answer',
    to: 'to',
    confirmed: 'identity confirmed',
    reason: 'Reason',
    paid: 'Says it is paid',
    receipt: { asked: 'receipt asked for', received: 'receipt received' },
    deal: 'Agreement',
    single: 'one payment',
    first: 'first on',
    consent: {
      yes: 'Accepted without condition',
      no: 'Did not accept',
      ambiguous: 'Accepted with a condition',
      waiting: 'Not accepted yet',
    },
    breach: 'Told what happens if it is late',
    unsaid: 'Still to say',
    on: 'on',
    outcome: 'Outcome',
    next: 'Next step',
    action: {
      call_back: 'call',
      follow_up_message: 'message',
      check_payment: 'check the payment',
      send_payment_means: 'send how to pay',
      escalate: 'take it to the supervisor',
      visit_branch: 'visit to the branch',
    },
    degraded: 'Part of the conversation was not read from the page',
  },
};

/**
 * The note of one interaction, in the playbook's language, from what happened: with whom and when, why unpaid, what was
 * agreed, what comes next, and the outcome. No names, phones or documents; after a third party, nothing of the debt.
 *
 * @param until when the contact ended
 */
export function buildNote(
  playbook: Playbook,
  interaction: Interaction,
  evaluation: Evaluation,
  outcome: Outcome | null,
  draft: OutcomeDraft,
  until: Instant,
): string {
  const { state } = evaluation;
  const { locale } = playbook;
  const say = words[locale];
  const third = state.audience === 'third_party';
  const fields = new Set(outcome ? fieldsOf(outcome, state.audience) : []);
  const { zone } = state.window;
  const { call } = interaction;
  const [from, to] = [call?.started_at ?? interaction.started_at, call?.ended_at ?? until].map((at) =>
    clockTime(at, zone),
  );
  const sentences: string[] = [
    [
      `${interaction.call?.direction === 'inbound' ? say.received : say.channel[interaction.channel]} ${outcome?.reaches_nobody ? say.nobody : say.audience[state.audience]}`,
      from === to ? from : `${from} ${say.to} ${to}`,
      !third && state.identity === 'confirmed' ? say.confirmed : null,
    ]
      .filter(Boolean)
      .join(', '),
  ];
  if (!third) {
    const reason = playbook.reasons.find(({ id }) => id === (draft.reason ?? state.reason));
    if (reason && reason.id !== 'not_applicable') sentences.push(`${say.reason}: ${reason.name}`);
    if (fields.has('receipt')) {
      const receipt = draft.receipt && draft.receipt !== 'none' ? say.receipt[draft.receipt] : null;
      const when = draft.date ? `${say.on} ${formatDate(draft.date, locale)}` : null;
      sentences.push([[say.paid, when].filter(Boolean).join(' '), receipt].filter(Boolean).join(', '));
    }
    const agreement = outcome && !fields.has('agreement') ? null : (draft.agreement ?? agreementOf(interaction));
    if (agreement) sentences.push(`${say.deal}: ${dealOf(agreement, locale)}`);
    else if (fields.has('amount') && draft.amount) sentences.push(sumOf(draft, locale));
    if (agreement && state.closing) sentences.push(...closingOf(state.closing, say));
  }
  const { next_action } = draft;
  if (next_action && next_action.kind !== 'none') sentences.push(nextOf(next_action, next_action.kind, locale, zone));
  if (state.degraded) sentences.push(say.degraded);
  if (outcome) sentences.push(`${say.outcome}: ${outcome.name}`);
  return `${sentences.join('. ')}.`;
}

function agreementOf(interaction: Interaction): Agreement | null {
  const last = interaction.actions.findLast((action) => action.type === 'agreement.set');
  return last?.type === 'agreement.set' ? last.agreement : null;
}

function dealOf(agreement: Agreement, locale: Locale): string {
  const say = words[locale];
  const [first] = agreement.instalments;
  const count = agreement.instalments.length;
  const parts = count === 1 ? say.single : `${count}x`;
  const start = first ? `${count === 1 ? say.on : say.first} ${formatDate(first.due_date, locale)}` : '';
  return [formatMoney(agreement.total, locale), parts, start, methodName(agreement.method, locale)]
    .filter(Boolean)
    .join(', ');
}

function sumOf({ amount, date, method }: OutcomeDraft, locale: Locale): string {
  const known = PaymentMethod.safeParse(method).data;
  return [
    amount ? formatMoney(amount, locale) : null,
    date ? `${words[locale].on} ${formatDate(date, locale)}` : null,
    known ? methodName(known, locale) : null,
  ]
    .filter(Boolean)
    .join(' ');
}

function closingOf({ consent, items }: NonNullable<Evaluation['state']['closing']>, say: Words): string[] {
  const isSaid = (id: string): boolean =>
    items.some((item) => item.id === id && (item.mark === 'done' || item.mark === 'declared'));
  const unsaid = items.filter(({ mark, id }) => mark === 'due' && id !== 'consent');
  return [
    say.consent[consent],
    ...(isSaid('breach_consequence') ? [say.breach] : []),
    ...(unsaid.length > 0 ? [`${say.unsaid}: ${unsaid.map(({ name }) => name).join(', ')}`] : []),
  ];
}

function nextOf(
  { at, zone }: NextAction,
  kind: Exclude<NextActionKind, 'none'>,
  locale: Locale,
  fallback: string,
): string {
  const say = words[locale];
  const when = at === null ? null : at.includes('T') ? momentOf(at, zone ?? fallback, locale) : formatDate(at, locale);
  return [`${say.next}: ${say.action[kind]}`, when && `${say.on} ${when}`].filter(Boolean).join(' ');
}

function momentOf(at: Instant, zone: string, locale: Locale): string {
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return `${formatDate(day, locale)}, ${clockTime(at, zone)}`;
}

/** Clocks of all three locales write hours and minutes alike: the zone has done the rest. */
function clockTime(at: Instant, zone: string): string {
  const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
  return dateFormat('pt-BR', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(`${wall.toString().slice(0, 19)}Z`),
  );
}
