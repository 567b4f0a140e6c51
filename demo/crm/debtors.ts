const portuguese = {
  lang: 'pt-BR',
  name: 'Nome',
  ref: 'Referência',
  document: 'CPF',
  phone: 'Telefone',
  region: 'UF',
  creditor: 'Credor',
  product: 'Produto',
  contract: 'Contrato',
  balance: 'Saldo devedor',
  days: 'Dias de atraso',
  due: 'Vencimento',
  holder: 'Titular',
  debt: 'Dívida',
  outcome: 'Tabulação',
  promise: 'Promessa',
  noAnswer: 'Não atende',
  notes: 'Observação',
  save: 'Gravar',
  edit: 'Editar',
  calling: 'Chamada recebida',
  queue: 'fila Ipê',
} as const;

const spanish = {
  lang: 'es-MX',
  name: 'Nombre',
  ref: 'Referencia',
  document: 'RFC',
  phone: 'Teléfono',
  region: 'Estado',
  creditor: 'Acreedor',
  product: 'Producto',
  contract: 'Contrato',
  balance: 'Saldo',
  days: 'Días de atraso',
  due: 'Vencimiento',
  holder: 'Titular',
  debt: 'Adeudo',
  outcome: 'Resultado de gestión',
  promise: 'Promesa',
  noAnswer: 'No contesta',
  notes: 'Observaciones',
  save: 'Guardar',
  edit: 'Editar',
  calling: 'Llamada entrante',
  queue: 'cola Bugambilia',
} as const;

/** A record as the replica CRM prints it: text in the form of its country, not values. Invented people. */
export interface Debtor {
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  readonly document: string;
  readonly phone: string;
  readonly region: string;
  readonly creditor: string;
  readonly product: string;
  readonly contract: string;
  readonly balance: string;
  readonly days: string;
  readonly due: string;
  readonly segment: string;
  readonly note: string;
  readonly score: string;
  readonly words: typeof portuguese | typeof spanish;
}

const tamarindo = { creditor: 'Financeira Tamarindo', product: 'Empréstimo pessoal', words: portuguese } as const;
const jacaranda = { creditor: 'Crédito Jacaranda', product: 'Crédito personal', words: spanish } as const;

export const debtors: readonly Debtor[] = [
  {
    ...tamarindo,
    id: '101',
    name: 'Cláudia Regina Prates',
    ref: '88-41207',
    document: '***.444.417-**',
    phone: '+55 11 98765-4417',
    region: 'SP',
    contract: 'TM-118204',
    balance: 'R$ 1.284,70',
    days: '26',
    due: '27/10/2026',
    segment: 'Varejo',
    note: 'Prefere mensagem',
    score: '612',
  },
  {
    ...tamarindo,
    id: '102',
    name: 'Édson Tavares Lima',
    ref: '90-11853',
    document: '***.118.087-**',
    phone: '+55 85 99123-0087',
    region: 'CE',
    contract: 'TM-120031',
    balance: 'R$ 2.310,40',
    days: '54',
    due: '29/09/2026',
    segment: 'Varejo',
    note: 'Ligar depois das 14h',
    score: '588',
  },
  {
    ...tamarindo,
    id: '103',
    name: 'Marta Oliveira Nunes',
    ref: '77-20931',
    document: '***.209.745-**',
    phone: '+55 21 99812-7745',
    region: 'RJ',
    contract: 'TM-097155',
    balance: 'R$ 489,90',
    days: '-3',
    due: '25/11/2026',
    segment: 'Varejo',
    note: '',
    score: '741',
  },
  {
    ...tamarindo,
    id: '104',
    name: 'Rogério Pacheco Dias',
    ref: '61-00417',
    document: '***.004.290-**',
    phone: '+55 31 98841-2290',
    region: 'MG',
    contract: 'TM-061998',
    balance: 'R$ 7.940,00',
    days: '143',
    due: '02/07/2026',
    segment: 'Alto valor',
    note: 'Desempregado desde agosto',
    score: '402',
  },
  {
    ...tamarindo,
    id: '105',
    name: 'Sônia Abrantes',
    ref: '52-77120',
    document: '***.771.803-**',
    phone: '+55 41 99551-8803',
    region: 'PR',
    contract: 'TM-052770',
    balance: 'R$ 12.380,55',
    days: '240',
    due: '27/03/2026',
    segment: 'Alto valor',
    note: 'Atende a filha',
    score: '377',
  },
  {
    ...jacaranda,
    id: '201',
    name: 'Guadalupe Ceballos Mena',
    ref: '5520-9931',
    document: 'CEMG80******',
    phone: '+52 55 1234 2210',
    region: 'Ciudad de México',
    contract: 'JC-5520',
    balance: '$18,460.00',
    days: '62',
    due: '21/09/2026',
    segment: 'Nómina',
    note: 'Quincena los días 15',
    score: '560',
  },
  {
    ...jacaranda,
    id: '202',
    name: 'Jorge Luis Armenta',
    ref: '5520-7714',
    document: 'ARJL75******',
    phone: '+52 662 118 4470',
    region: 'Sonora',
    contract: 'JC-5531',
    balance: '$6,215.00',
    days: '12',
    due: '10/11/2026',
    segment: 'Nómina',
    note: '',
    score: '655',
  },
];
