import type { FieldKind, FieldName } from '@/contracts/field-map.ts';

/**
 * What the label of a field says, or the name that a program gives it, in Portuguese, Spanish or English: without accents and
 * case, with spaces for whatever divides words. For proposals that a person confirms; the reader knows no such words.
 */
export const fieldWords: Readonly<Record<FieldName, { readonly kind: FieldKind; readonly words: RegExp }>> = {
  debtor_name: {
    kind: 'name',
    words:
      /^(?:nome|nombre|name|full name|party|partner)$|^(?:nome|nombre|name) (?:d[oe]l? )?(?:cliente|devedor|deudor|completo|titular)|^(?:devedor|deudor|cliente|customer|titular|razao social|razon social|debtor|borrower)(?: name| nome| nombre)?$/,
  },
  ref: {
    kind: 'text',
    words:
      /^(?:ref|reference|referencia|codigo|code|id cliente|account number|nro cuenta|cliente no)$|^(?:codigo|cod|no|numero|num|nro) (?:d[oe]l? )?(?:cliente|devedor|deudor)|^(?:customer|account) (?:no|number|code|ref)/,
  },
  document: {
    kind: 'document',
    words:
      /\b(?:cpf|cnpj|rfc|curp|cedula|nit|rut|dni|cuit|cuil|nif|documento|tax id(?:entifier)?|identificacion|vat)\b/,
  },
  phone: { kind: 'phone', words: /\b(?:telefone|celular|telefono|movil|phone|mobile|fone|whatsapp|tel)\b/ },
  email: { kind: 'email', words: /\b(?:e mail|email|correo)\b/ },
  region: { kind: 'text', words: /^(?:uf|estado|region|regiao|state|province|provincia|subdivision)$/ },
  creditor: {
    kind: 'text',
    words: /\b(?:credor|carteira|acreedor|cartera|creditor|portfolio|cedente|lender|company)\b/,
  },
  product: { kind: 'text', words: /\b(?:produto|producto|product)\b/ },
  contract: {
    kind: 'text',
    words:
      /\b(?:contrato|contract|titulo|operacao|operacion|prestamo|loan|credito)\b(?!.*\b(?:valor|limite|data|fecha)\b)/,
  },
  balance: {
    kind: 'money',
    words:
      /\b(?:saldo|balance|receivable|amount to pay|amount due|total due|outstanding|valor atualizado|divida|adeudo|deuda)\b(?!.*\b(?:vencido|overdue|capital|principal)\b)/,
  },
  principal: { kind: 'money', words: /\b(?:principal|capital|valor original|monto original|original amount)\b/ },
  overdue: {
    kind: 'money',
    words:
      /\b(?:valor vencido|valor em atraso|saldo vencido|monto vencido|overdue(?: amount)?|past due amount|en mora)\b/,
  },
  days_past_due: {
    kind: 'days',
    words:
      /\b(?:dias?(?: d?e[mn]?)? (?:atraso|mora)|dias vencidos?|atraso|mora|dpd|days? (?:past due|overdue|late|in arrears))\b/,
  },
  due_date: { kind: 'date', words: /\b(?:vencimento|vencimiento|due date|maturity(?: date)?|vence(?: em| el)?)\b/ },
};

/** A label, or a name in a program, as `fieldWords` compares it. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
