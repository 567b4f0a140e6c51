import { foldName } from './fold-name.ts';

/** A column of a file of contacts. */
export type ContactColumn =
  | 'ref'
  | 'at'
  | 'channel'
  | 'direction'
  | 'reached'
  | 'phone'
  | 'outcome'
  | 'agent'
  | 'promise_amount'
  | 'promise_date';

/** Header names as files carry them, in English, Portuguese and Spanish. */
const headers: Record<ContactColumn, readonly string[]> = {
  ref: ['ref', 'reference', 'account', 'account ref', 'referencia', 'conta', 'cuenta', 'folio'],
  at: ['at', 'date', 'when', 'data', 'data e hora', 'data do contato', 'fecha', 'fecha y hora', 'fecha de contacto'],
  channel: ['channel', 'canal', 'meio', 'medio'],
  direction: ['direction', 'sentido', 'direcao', 'direccion'],
  reached: ['reached', 'spoke with', 'falou com', 'contato com', 'hablo con', 'contacto con'],
  phone: ['phone', 'number', 'telefone', 'numero', 'telefono'],
  outcome: ['outcome', 'result', 'resultado', 'tabulacao', 'resultado de gestion', 'tipificacion'],
  agent: ['agent', 'agente', 'operador', 'gestor', 'atendente', 'negociador'],
  promise_amount: ['promise amount', 'valor prometido', 'valor da promessa', 'monto prometido', 'monto de la promesa'],
  promise_date: ['promise date', 'data da promessa', 'data prometida', 'fecha de la promesa', 'fecha prometida'],
};

const byHeader = new Map(
  Object.entries(headers).flatMap(([column, names]) =>
    [column, ...names].map((name) => [foldName(name), column as ContactColumn] as const),
  ),
);

/** The column that a header stands for; null where unknown. */
export function columnOfContact(header: string): ContactColumn | null {
  return byHeader.get(foldName(header)) ?? null;
}

const words: Readonly<Record<'channel' | 'direction' | 'reached', Readonly<Record<string, string>>>> = {
  channel: {
    voz: 'voice',
    ligacao: 'voice',
    chamada: 'voice',
    llamada: 'voice',
    telefone: 'voice',
    telefono: 'voice',
    call: 'voice',
    wpp: 'whatsapp',
    'e mail': 'email',
    correo: 'email',
    carta: 'letter',
    visita: 'visit',
  },
  direction: {
    ativo: 'outbound',
    saida: 'outbound',
    salida: 'outbound',
    saliente: 'outbound',
    receptivo: 'inbound',
    entrada: 'inbound',
    entrante: 'inbound',
  },
  reached: {
    titular: 'debtor',
    devedor: 'debtor',
    deudor: 'debtor',
    cliente: 'debtor',
    avalista: 'guarantor',
    aval: 'guarantor',
    fiador: 'guarantor',
    terceiro: 'third_party',
    tercero: 'third_party',
    'third party': 'third_party',
    ninguem: 'nobody',
    nadie: 'nobody',
    'nao atende': 'nobody',
    'no contesta': 'nobody',
  },
};

/** The contract's own word for what a cell says, in any of the three languages; the cell's own where there is none. */
export function wordOf(kind: keyof typeof words, text: string): string {
  const folded = foldName(text);
  return words[kind][folded] ?? folded;
}
