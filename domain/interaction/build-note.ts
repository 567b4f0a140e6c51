import type { Agreement } from '../agreement/agreement.ts';
import { formatDate, formatMoney } from '../playbook/format-value.ts';
import type { Locale, Outcome, Playbook } from '../playbook/playbook.ts';
import { methodName } from '../playbook/variables.ts';
import type { Evaluation } from './evaluation.ts';
import type { Interaction } from './interaction.ts';
import type { OutcomeDraft } from './outcome-fields.ts';

interface Words {
  readonly channel: Readonly<Record<Interaction['channel'], string>>;
  readonly audience: Readonly<Record<'debtor' | 'guarantor' | 'third_party', string>>;
  readonly confirmed: string;
  readonly reason: string;
  readonly paid: string;
  readonly deal: string;
  readonly single: string;
  readonly from: string;
  readonly consent: Readonly<Record<'yes' | 'no' | 'ambiguous' | 'waiting', string>>;
  readonly unsaid: string;
  readonly steps: string;
  readonly outcome: string;
  readonly callback: string;
  readonly declared: string;
  readonly degraded: string;
}

const words: Readonly<Record<Locale, Words>> = {
  'pt-BR': {
    channel: { whatsapp: 'WhatsApp', voice: 'Ligação' },
    audience: { debtor: 'com o titular', guarantor: 'com o avalista', third_party: 'com terceiro' },
    confirmed: 'identidade confirmada',
    reason: 'Motivo',
    paid: 'Diz que já pagou',
    deal: 'Acordo',
    single: 'pagamento único',
    from: 'a partir de',
    consent: {
      yes: 'Aceite sem condição',
      no: 'Não aceitou',
      ambiguous: 'Aceite com condição',
      waiting: 'Aceite ainda não dado',
    },
    unsaid: 'Faltou dizer',
    steps: 'Feito',
    outcome: 'Resultado',
    callback: 'Retorno em',
    declared: 'declarado',
    degraded: 'Parte da conversa não foi lida na página',
  },
  'es-MX': {
    channel: { whatsapp: 'WhatsApp', voice: 'Llamada' },
    audience: { debtor: 'con el titular', guarantor: 'con el aval', third_party: 'con un tercero' },
    confirmed: 'identidad confirmada',
    reason: 'Motivo',
    paid: 'Dice que ya pagó',
    deal: 'Convenio',
    single: 'pago único',
    from: 'a partir del',
    consent: {
      yes: 'Aceptación sin condición',
      no: 'No aceptó',
      ambiguous: 'Aceptación con condición',
      waiting: 'Aceptación pendiente',
    },
    unsaid: 'Faltó decir',
    steps: 'Hecho',
    outcome: 'Resultado',
    callback: 'Volver a contactar el',
    declared: 'declarado',
    degraded: 'Parte de la conversación no se leyó en la página',
  },
  'en-US': {
    channel: { whatsapp: 'WhatsApp', voice: 'Call' },
    audience: { debtor: 'with the debtor', guarantor: 'with the guarantor', third_party: 'with a third party' },
    confirmed: 'identity confirmed',
    reason: 'Reason',
    paid: 'Says it is paid',
    deal: 'Agreement',
    single: 'one payment',
    from: 'from',
    consent: {
      yes: 'Accepted without condition',
      no: 'Did not accept',
      ambiguous: 'Accepted with a condition',
      waiting: 'Not accepted yet',
    },
    unsaid: 'Still to say',
    steps: 'Done',
    outcome: 'Outcome',
    callback: 'Call back on',
    declared: 'declared',
    degraded: 'Part of the conversation was not read from the page',
  },
};

/** The note of one interaction, in the playbook's language, from what happened: with whom, why unpaid, what was agreed, what was said, and the outcome. No names, phones or documents. */
export function buildNote(
  playbook: Playbook,
  interaction: Interaction,
  evaluation: Evaluation,
  outcome: Outcome | null,
  draft: OutcomeDraft = {},
): string {
  const { state } = evaluation;
  const say = words[playbook.locale];
  const reason = playbook.reasons.find(({ id }) => id === (draft.reason ?? state.reason))?.name;
  const agreement = draft.agreement ?? agreementOf(interaction);
  const sentences: string[] = [
    [
      `${say.channel[interaction.channel]} ${say.audience[state.audience]}`,
      state.identity === 'confirmed' ? say.confirmed : null,
    ]
      .filter(Boolean)
      .join(', '),
  ];
  if (reason) sentences.push(`${say.reason}: ${reason}`);
  if (state.payment.light === 'paid') sentences.push(say.paid);
  const done = state.steps.filter(({ mark }) => mark === 'done' || mark === 'declared');
  if (done.length > 0) {
    sentences.push(
      `${say.steps}: ${done.map(({ step, mark }) => (mark === 'declared' ? `${step.title} (${say.declared})` : step.title)).join(', ')}`,
    );
  }
  if (agreement && state.audience !== 'third_party')
    sentences.push(`${say.deal}: ${dealOf(agreement, playbook.locale)}`);
  if (state.closing) {
    sentences.push(say.consent[state.closing.consent]);
    const unsaid = state.closing.items.filter(({ mark, id }) => mark === 'due' && id !== 'consent');
    if (unsaid.length > 0) sentences.push(`${say.unsaid}: ${unsaid.map(({ name }) => name).join(', ')}`);
  }
  if (draft.callback_at) sentences.push(`${say.callback} ${callbackOf(draft.callback_at, playbook)}`);
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
  const start = first ? `${say.from} ${formatDate(first.due_date, locale)}` : '';
  return [formatMoney(agreement.total, locale), parts, start, methodName(agreement.method, locale)]
    .filter(Boolean)
    .join(', ');
}

function callbackOf(instant: string, playbook: Playbook): string {
  return new Intl.DateTimeFormat(playbook.locale, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: playbook.time_zone,
  }).format(new Date(instant));
}
