import type { FieldMap, MappedField, WriteField } from '@/contracts/field-map.ts';

const labelled = (kind: MappedField['kind'], ...labels: string[]): MappedField => ({
  kind,
  anchors: [{ by: 'label', labels }],
  required: false,
});

/** What collection screens of Brazil and Spanish America call these fields. */
const commonFields = {
  debtor_name: labelled(
    'name',
    'nome',
    'nome do cliente',
    'nome do devedor',
    'devedor',
    'cliente',
    'titular',
    'nombre',
    'nombre del cliente',
    'nombre completo',
    'deudor',
    'name',
    'customer',
  ),
  ref: labelled(
    'text',
    'referência',
    'código do cliente',
    'referencia',
    'no. de cliente',
    'número de cliente',
    'reference',
    'account number',
  ),
  document: labelled(
    'document',
    'cpf',
    'cnpj',
    'cpf/cnpj',
    'rfc',
    'curp',
    'cédula',
    'nit',
    'rut',
    'dni',
    'cuit',
    'documento',
  ),
  phone: labelled('phone', 'telefone', 'celular', 'telefone celular', 'teléfono', 'móvil', 'phone', 'mobile'),
  region: labelled('text', 'uf', 'estado', 'región', 'region', 'state'),
  creditor: labelled('text', 'credor', 'carteira', 'acreedor', 'cartera', 'creditor', 'portfolio'),
  product: labelled('text', 'produto', 'producto', 'product'),
  contract: labelled(
    'text',
    'contrato',
    'número do contrato',
    'título',
    'operação',
    'operación',
    'no. de crédito',
    'contract',
  ),
  balance: labelled(
    'money',
    'saldo',
    'saldo devedor',
    'saldo atualizado',
    'valor atualizado',
    'saldo actual',
    'saldo total',
    'balance',
  ),
  overdue: labelled('money', 'valor vencido', 'valor em atraso', 'saldo vencido', 'monto vencido', 'overdue amount'),
  days_past_due: labelled(
    'days',
    'dias de atraso',
    'dias em atraso',
    'atraso',
    'días de atraso',
    'días de mora',
    'días vencidos',
    'days past due',
    'dpd',
  ),
  due_date: labelled('date', 'vencimento', 'data de vencimento', 'vencimiento', 'fecha de vencimiento', 'due date'),
} satisfies FieldMap['fields'];

/** Reads any record page by the common labels. Its numbers are taken on their own form, which is less than certain. */
export const commonMap: FieldMap = {
  id: 'common',
  name: '—',
  origins: [],
  record: [{ in: 'query', name: 'id' }],
  settle: { still_ms: 1500, busy: [] },
  decimal: 'auto',
  day_order: 'dmy',
  currency: null,
  calling_code: null,
  fields: commonFields,
  form: null,
  captions: null,
  pop: null,
  open_url: null,
  announce: false,
};

const demoRecord: FieldMap['record'] = [
  { in: 'query', name: 'id', path: '/ficha' },
  { in: 'query', name: 'phone', path: '/dialler' },
];

const inForm = (selector: string, rest: Partial<WriteField> = {}): WriteField => ({
  anchors: [{ by: 'selector', selector: `form.outcome ${selector}` }],
  as: 'text',
  ...rest,
});

const demoForm: FieldMap['form'] = {
  outcome: inForm('[name="resultado"]', {
    as: 'option',
    options: {
      agreement: '10',
      promise: '11',
      settled: '12',
      callback: '20',
      already_paid: '21',
      information_given: '30',
      refusal: '31',
      escalated: '32',
      third_party_message: '40',
      wrong_number: '41',
      no_contact: '42',
    },
  }),
  promise_date: inForm('[name="prometido_em"]'),
  promise_amount: inForm('[name="valor"]'),
  callback_at: inForm('[name="retorno"]'),
  note: inForm('[name="obs"]'),
};

/** The demo's CRM: custom fields by the name in their id, the rest by label. */
export const demoMap: FieldMap = {
  ...commonMap,
  id: 'demo',
  name: 'Replica CRM',
  origins: ['http://localhost:*', 'http://127.0.0.1:*'],
  record: demoRecord,
  pop: {
    phone: [{ by: 'selector', selector: '[data-call-phone]' }],
    inbound: '.call[data-direction="in"]',
    recording: [{ by: 'selector', selector: 'a[data-recording]' }],
  },
  captions: { list: '[data-captions]', line: 'li', text: 'span', agent: '.me' },
  fields: {
    ...commonFields,
    debtor_name: { ...commonFields.debtor_name, required: true },
    balance: {
      kind: 'money',
      required: true,
      anchors: [{ by: 'selector', selector: '[id^="UF_BALANCE_"]' }, ...commonFields.balance.anchors],
    },
    days_past_due: {
      kind: 'days',
      required: false,
      anchors: [{ by: 'selector', selector: '[id^="UF_DPD_"]' }, ...commonFields.days_past_due.anchors],
    },
  },
  form: demoForm,
  open_url: 'http://localhost:8802/ficha?id={record}',
  announce: true,
};
