import type * as z from 'zod';
import { Playbook } from '../playbook/playbook.ts';

type PlaybookInput = z.input<typeof Playbook>;
type StageInput = PlaybookInput['stages'][number];

const limits: StageInput['limits'] = {
  max_discount_percent: 25,
  max_instalments: 6,
  min_instalment_minor: 5000,
  min_down_payment_percent: 0,
  max_days_to_first_payment: 10,
  methods: ['pix', 'boleto'],
  supervisor_max_discount_percent: 40,
};

const debtor = ['greeting', 'identity', 'check', 'purpose', 'reason', 'offer', 'summary', 'farewell'];

function stage(
  id: StageInput['id'],
  name: string,
  min: number | undefined,
  max: number | undefined,
  goal: StageInput['goal'],
): StageInput {
  return {
    id,
    name,
    goal,
    limits: { ...limits },
    days_past_due: { min, max },
    flows: {
      debtor: [...debtor],
      guarantor: ['greeting', 'identity', 'purpose', 'farewell'],
      third_party: ['other_greeting', 'other_message'],
    },
  };
}

const house = { citation: 'Política da casa', confidence: 'house_policy' } as const;
const phrases = (...words: string[]): { terms: { phrase: string }[] }[] =>
  words.map((phrase) => ({ terms: [{ phrase }] }));

/** A small, valid playbook in Portuguese with a lexicon of its own, as it stands in a file. */
export function samplePlaybookSource(): PlaybookInput {
  return {
    format: 1,
    id: 'sample-br',
    name: 'Roteiro de exemplo',
    version: 1,
    note: 'Para provas.',
    requires: ['cues.1', 'conditions.1', 'closing.1', 'outcomes.1'],
    locale: 'pt-BR',
    jurisdiction: 'BR',
    currency: 'BRL',
    time_zone: 'America/Sao_Paulo',
    variables: [
      { id: 'agent_name', type: 'text', source: 'agent' },
      { id: 'company', type: 'text', source: 'organisation' },
      { id: 'company_phone', type: 'phone', source: 'organisation' },
      { id: 'creditor', type: 'text', source: 'account' },
      { id: 'debtor_first_name', type: 'text', source: 'account' },
      { id: 'balance', type: 'money', source: 'account' },
      { id: 'days_past_due', type: 'number', source: 'account' },
      { id: 'total', type: 'money', source: 'agreement' },
      { id: 'discount_amount', type: 'money', source: 'agreement' },
      { id: 'instalment_count', type: 'number', source: 'agreement' },
      { id: 'instalment_value', type: 'money', source: 'agreement' },
      { id: 'first_due_date', type: 'date', source: 'agreement' },
      { id: 'schedule', type: 'list', source: 'agreement' },
      { id: 'method', type: 'text', source: 'agreement' },
    ],
    stages: [
      stage('preventive', 'Preventiva', undefined, 0, 'remind'),
      stage('early', 'Inicial', 1, 30, 'bring_current'),
      stage('mid', 'Média', 31, 90, 'settle'),
      stage('late', 'Tardia', 91, 180, 'settle'),
      stage('charge_off', 'Perda', 181, undefined, 'settle'),
    ],
    steps: [
      {
        id: 'greeting',
        kind: 'greeting',
        title: 'Cumprimentar',
        audiences: ['debtor', 'guarantor'],
        gives: ['identify_agent'],
        texts: [{ text: 'Olá, aqui é {agent_name}, da {company}.' }],
      },
      {
        id: 'identity',
        kind: 'right_party_check',
        title: 'Confirmar com quem fala',
        audiences: ['debtor', 'guarantor'],
        cue: 'verify_identity',
        texts: [{ text: 'Falo com {debtor_first_name}?' }],
      },
      {
        id: 'check',
        kind: 'payment_check',
        title: 'Perguntar se já pagou',
        when: [{ if: 'identity', is: 'confirmed' }],
        cue: 'payment_check',
        texts: [{ text: 'O pagamento já foi feito?' }],
        answers: [
          { id: 'paid', label: 'Já pagou', to: 'already_paid' },
          { id: 'unpaid', label: 'Ainda não' },
        ],
      },
      {
        id: 'purpose',
        kind: 'purpose',
        title: 'Dizer o motivo',
        audiences: ['debtor', 'guarantor'],
        when: [{ if: 'identity', is: 'confirmed' }],
        gives: ['purpose_of_contact'],
        texts: [{ text: 'Seu contrato com {creditor} está em aberto: {balance}.' }],
      },
      {
        id: 'reason',
        kind: 'reason_inquiry',
        title: 'Perguntar o motivo',
        when: [{ if: 'identity', is: 'confirmed' }],
        cue: 'step_reason_inquiry',
        texts: [{ text: 'O que aconteceu?' }],
      },
      {
        id: 'offer',
        kind: 'offer_presented',
        title: 'Propor',
        when: [{ if: 'identity', is: 'confirmed' }],
        cue: 'step_offer_presented',
        texts: [{ text: 'Consigo parcelar os {balance}. Fica bom assim?' }],
      },
      {
        id: 'summary',
        kind: 'agreement_summary',
        title: 'Repetir o combinado',
        when: [{ if: 'agreement', is: 'drafted' }],
        texts: [{ text: 'Combinado: {total}, {instalment_count, plural, one {# parcela} other {# parcelas}}.' }],
      },
      {
        id: 'farewell',
        kind: 'farewell',
        title: 'Despedir-se',
        audiences: ['debtor', 'guarantor'],
        cue: 'step_farewell',
        texts: [{ text: 'Um bom dia para você.' }],
      },
      {
        id: 'already_paid',
        kind: 'objection_handled',
        title: 'Já pagou',
        required: false,
        texts: [{ text: 'Pode me mandar o comprovante?' }],
      },
      {
        id: 'no_money',
        kind: 'objection_handled',
        title: 'Sem dinheiro',
        required: false,
        texts: [{ text: 'Quanto cabe no seu mês?' }],
      },
      {
        id: 'other_greeting',
        kind: 'greeting',
        title: 'Cumprimentar',
        audiences: ['third_party'],
        texts: [{ text: 'Olá, aqui é {agent_name}.' }],
        gives: ['identify_agent'],
      },
      {
        id: 'other_message',
        kind: 'message_left',
        title: 'Deixar recado',
        audiences: ['third_party'],
        texts: [{ text: 'Peça para {debtor_first_name} me ligar no {company_phone}.' }],
      },
    ],
    objections: [{ id: 'no_money', name: 'Sem dinheiro', cue: 'objection_no_money', step: 'no_money' }],
    disclosures: [
      {
        id: 'identify_agent',
        name: 'Seu nome',
        due: 'opening',
        severity: 'required',
        source: house,
        cue: 'identify_agent',
      },
      {
        id: 'recording_notice',
        name: 'Gravação',
        due: 'opening',
        severity: 'required',
        source: house,
        cue: 'recording_notice',
        when: [{ if: 'channel', is: 'voice' }],
      },
      {
        id: 'purpose_of_contact',
        name: 'Motivo do contato',
        due: 'after_identity',
        severity: 'critical',
        source: house,
        cue: 'purpose_of_contact',
        when: [{ if: 'identity', is: 'confirmed' }],
      },
    ],
    prohibitions: [
      {
        id: 'threat_of_arrest',
        name: 'Falar em prisão',
        severity: 'hold',
        source: house,
        cue: 'threat_of_arrest',
        why: 'Dívida não leva à prisão.',
        alternative: 'Quero achar com você um jeito de resolver, {debtor_first_name}.',
      },
      {
        id: 'third_party_debt_disclosure',
        name: 'Falar da dívida com outra pessoa',
        severity: 'hold',
        source: house,
        cue: 'debt_words',
        when: [{ if: 'audience', is: ['third_party'] }],
        why: 'A dívida é só da pessoa.',
        alternative: 'É um assunto particular.',
      },
    ],
    closing: [
      { id: 'total_amount', name: 'Total', text: 'O total do acordo é {total}.' },
      { id: 'discount', name: 'Desconto', text: 'Já com o desconto de {discount_amount}.' },
      {
        id: 'instalment_count',
        name: 'Parcelas',
        text: '{instalment_count, plural, =1 {É pagamento único.} other {São # parcelas.}}',
      },
      { id: 'instalment_values', name: 'Valores', text: 'Cada parcela é de {instalment_value}.' },
      { id: 'due_dates', name: 'Vencimentos', text: 'Os vencimentos são: {schedule}.' },
      { id: 'payment_method', name: 'Forma de pagamento', text: 'A forma de pagamento é {method}.' },
      { id: 'breach_consequence', name: 'Se atrasar', text: 'Se não for pago na data, o acordo é cancelado.' },
      { id: 'doubts_asked', name: 'Dúvidas', text: 'Ficou alguma dúvida?' },
      { id: 'consent', name: 'Aceite', text: 'Você aceita o acordo assim?' },
    ],
    outcomes: [
      { id: 'agreement', name: 'Acordo', key: 'A', requires: ['agreement'] },
      { id: 'promise', name: 'Promessa', key: 'P', requires: ['amount', 'date'] },
      { id: 'already_paid', name: 'Já pagou', key: 'J', requires: ['date', 'receipt'], pauses_contact: true },
      {
        id: 'third_party_message',
        name: 'Recado',
        key: 'V',
        requires: ['third_party_relation'],
        audiences: ['third_party'],
      },
      { id: 'no_contact', name: 'Sem contato', key: 'Z', audiences: ['debtor', 'guarantor', 'third_party'] },
    ],
    reasons: [
      { id: 'unemployment', name: 'Perdeu o emprego', cue: 'reason_unemployment', leads_to: 'no_money' },
      { id: 'forgot', name: 'Esqueceu' },
      { id: 'already_paid', name: 'Já pagou', leads_to: 'already_paid' },
    ],
    scoring: {
      weights: { disclosures: 40, steps: 20, closing: 20, prohibitions: 20 },
      critical: ['purpose_of_contact', 'threat_of_arrest'],
      critical_cap: 50,
      min_interactions: 5,
    },
    lexicon: {
      concepts: [],
      cues: [
        { id: 'identify_agent', any: [{ terms: [{ phrase: 'aqui é' }, { value: 'agent_name' }] }] },
        { id: 'verify_identity', any: phrases('falo com') },
        { id: 'recording_notice', any: phrases('esta ligação é gravada') },
        { id: 'payment_check', any: phrases('pagamento já foi feito') },
        { id: 'purpose_of_contact', any: phrases('está em aberto') },
        { id: 'step_reason_inquiry', any: phrases('o que aconteceu') },
        { id: 'step_offer_presented', any: phrases('consigo parcelar') },
        { id: 'step_farewell', any: phrases('um bom dia para você') },
        { id: 'threat_of_arrest', any: phrases('vai ser preso', 'vai preso', 'chamar a polícia') },
        { id: 'breach_consequences', any: phrases('o acordo é cancelado') },
        { id: 'debt_words', any: phrases('dívida', 'contrato em atraso') },
        { id: 'objection_no_money', speaker: 'customer', any: phrases('estou sem dinheiro') },
        { id: 'reason_unemployment', speaker: 'customer', any: phrases('fiquei desempregada', 'fiquei desempregado') },
      ],
    },
  };
}

/** The same as a playbook, with every default filled in. */
export function samplePlaybook(): Playbook {
  return Playbook.parse(samplePlaybookSource());
}
