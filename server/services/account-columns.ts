import type { Account, DebtPart } from '@/domain/interaction/account.ts';
import { foldName } from './fold-name.ts';

/** A part of what is owed in a column of its own. */
export type PartColumn = `part_${DebtPart['kind']}`;

/** A column of an import: a field of the account, a part of its balance, or the telephones of a guarantor. */
export type AccountColumn = Exclude<keyof Account, 'updated_at'> | PartColumn | 'guarantor_phones';

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
  composition: ['composition', 'composicao', 'composicion', 'desglose'],
  part_principal: ['principal', 'capital', 'valor principal', 'saldo principal'],
  part_interest: ['interest', 'juros', 'juros remuneratorios', 'intereses', 'intereses ordinarios'],
  part_late_interest: ['late interest', 'juros de mora', 'juros moratorios', 'moratorios', 'intereses moratorios'],
  part_penalty: ['penalty', 'multa', 'pena convencional', 'penalizacion'],
  part_fee: ['fee', 'fees', 'encargos', 'tarifas', 'comisiones', 'comision', 'gastos de cobranza', 'honorarios'],
  part_tax: ['tax', 'taxes', 'vat', 'impostos', 'imposto', 'iof', 'impuestos', 'iva'],
  part_insurance: ['insurance', 'seguro', 'seguros'],
  part_other: ['other charges', 'outros', 'outros valores', 'otros', 'otros cargos'],
  contracts: ['contracts', 'contratos'],
  guarantors: [
    'guarantors',
    'guarantor',
    'guarantor name',
    'avalista',
    'avalistas',
    'nome do avalista',
    'fiador',
    'aval',
    'avales',
    'nombre del aval',
    'obligado solidario',
  ],
  guarantor_phones: [
    'guarantor phone',
    'guarantor phones',
    'telefone do avalista',
    'telefones do avalista',
    'telefone avalista',
    'telefone do fiador',
    'telefono del aval',
    'telefonos del aval',
    'telefono aval',
    'celular del aval',
    'celular do avalista',
  ],
  restrictions: [
    'restrictions',
    'block list',
    'blocked',
    'do not contact',
    'bloqueio',
    'bloqueado',
    'lista de bloqueio',
    'nao contatar',
    'restricoes',
    'lista de bloqueo',
    'no contactar',
    'restricciones',
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

/** Which one of several a header speaks of: 2 for `telefone do avalista 2`, 1 where no number stands at its end. */
export function numberOf(header: string): number {
  return Number(/(\d+)$/.exec(foldName(header))?.[1] ?? 1);
}
