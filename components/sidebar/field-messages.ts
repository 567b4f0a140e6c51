import { defineMessages } from '@/utils/i18n/define-messages.ts';

/** The fields of an account that a field map may read, under its names. */
export const fieldMessages = defineMessages({
  debtor_name: { pt: 'nome', es: 'nombre', en: 'name' },
  ref: { pt: 'número da conta', es: 'número de cuenta', en: 'account number' },
  phone: { pt: 'telefone', es: 'teléfono', en: 'telephone' },
  document: { pt: 'documento', es: 'documento', en: 'document' },
  region: { pt: 'estado', es: 'estado', en: 'state' },
  creditor: { pt: 'credor', es: 'acreedor', en: 'creditor' },
  product: { pt: 'produto', es: 'producto', en: 'product' },
  contract: { pt: 'contrato', es: 'contrato', en: 'contract' },
  balance: { pt: 'saldo', es: 'saldo', en: 'balance' },
  overdue: { pt: 'valor vencido', es: 'monto vencido', en: 'overdue amount' },
  days_past_due: { pt: 'dias de atraso', es: 'días de atraso', en: 'days past due' },
  due_date: { pt: 'vencimento', es: 'vencimiento', en: 'due date' },
});
