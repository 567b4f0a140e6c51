import type { Account } from '@/domain/interaction/account.ts';
import { foldName } from './fold-name.ts';

/** A column of an import: a field of the account. */
export type AccountColumn = Exclude<
  keyof Account,
  'updated_at' | 'composition' | 'contracts' | 'guarantors' | 'restrictions'
>;

/** Header names as files carry them, in English, Portuguese and Spanish; matched without accents, case and punctuation. */
const headers: Record<AccountColumn, readonly string[]> = {
  ref: [
    'ref',
    'reference',
    'account',
    'account ref',
    'account number',
    'referencia',
    'conta',
    'cuenta',
    'folio',
    'id',
    'codigo',
  ],
  debtor_name: [
    'debtor name',
    'debtor',
    'name',
    'customer',
    'full name',
    'nome',
    'devedor',
    'cliente',
    'nome do devedor',
    'nombre',
    'deudor',
    'nombre del deudor',
    'nombre completo',
    'nome completo',
    'titular',
  ],
  creditor: ['creditor', 'lender', 'client', 'credor', 'acreedor', 'cedente', 'empresa', 'financeira', 'financiera'],
  product: ['product', 'produto', 'producto', 'carteira', 'cartera', 'portfolio'],
  contract: ['contract', 'contrato', 'numero do contrato', 'numero de contrato'],
  balance: [
    'balance',
    'amount',
    'debt',
    'total debt',
    'saldo',
    'saldo devedor',
    'saldo deudor',
    'divida',
    'deuda',
    'valor',
    'valor da divida',
    'monto',
    'adeudo',
    'saldo total',
  ],
  overdue: [
    'overdue',
    'overdue amount',
    'past due amount',
    'em atraso',
    'valor em atraso',
    'vencido',
    'saldo vencido',
    'monto vencido',
  ],
  days_past_due: [
    'days past due',
    'dpd',
    'days overdue',
    'dias em atraso',
    'dias de atraso',
    'atraso',
    'dias vencidos',
    'dias de mora',
    'mora',
  ],
  due_date: ['due date', 'vencimento', 'data de vencimento', 'vencimiento', 'fecha de vencimiento'],
  phones: [
    'phones',
    'phone',
    'mobile',
    'telephone',
    'phone number',
    'telefone',
    'telefones',
    'celular',
    'fone',
    'whatsapp',
    'telefono',
    'telefonos',
    'movil',
  ],
  region: ['region', 'state', 'uf', 'estado', 'regiao', 'entidad'],
  time_zone: ['time zone', 'timezone', 'fuso', 'fuso horario', 'zona horaria', 'huso horario'],
  value_band: ['value band', 'faixa de valor', 'rango de valor', 'rango de monto'],
  income_band: ['income band', 'faixa de renda', 'rango de ingreso', 'rango de ingresos'],
  segment: ['segment', 'segmento'],
  legal_status: [
    'legal status',
    'situacao juridica',
    'status juridico',
    'situacion legal',
    'estatus legal',
    'estado juridico',
  ],
  offer_valid_until: [
    'offer valid until',
    'offer until',
    'validade da oferta',
    'oferta valida ate',
    'vigencia de la oferta',
    'oferta valida hasta',
  ],
  payments: ['payments', 'pagamentos', 'pagos'],
  payment_checked_at: [
    'payment checked at',
    'payments as of',
    'pagamentos conferidos em',
    'baixa conferida em',
    'pagos verificados el',
  ],
  payment_source: ['payment source', 'fonte dos pagamentos', 'fonte de pagamento', 'fuente de pagos'],
};

const byHeader = new Map(
  Object.entries(headers).flatMap(([column, names]) =>
    [column, ...names].map((name) => [foldName(name), column as AccountColumn] as const),
  ),
);

/** The column that a header stands for; a trailing number (`telefone 2`) names one more of the same. Null where unknown. */
export function columnOf(header: string): AccountColumn | null {
  const folded = foldName(header);
  return byHeader.get(folded) ?? byHeader.get(folded.replace(/\s*\d+$/, '')) ?? null;
}
