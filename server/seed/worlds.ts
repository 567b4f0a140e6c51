import type { Role } from '@/contracts/session.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { NewOrganisation } from '../services/provision.ts';

/** Whom everything is invented for: an organisation with its people, and where its debtors live. */
export interface World {
  readonly slug: string;
  readonly organisation: NewOrganisation;
  readonly team: string;
  readonly playbook: 'vereda-br' | 'cardenal-mx';
  readonly creditor: string;
  readonly staff: readonly { readonly email: string; readonly name: string; readonly roles: readonly Role[] }[];
  readonly agents: readonly string[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly products: readonly string[];
  /** Region, its time zone, and how its numbers begin. */
  readonly regions: readonly (readonly [region: string, zone: string, prefix: string])[];
  readonly digits: number;
  readonly methods: readonly ('pix' | 'boleto' | 'spei' | 'oxxo')[];
  /** Words of agents for the excerpt of something they should not have said. */
  readonly slip: string;
  readonly debtors: readonly (Pick<
    Account,
    'ref' | 'debtor_name' | 'days_past_due' | 'region' | 'time_zone' | 'product'
  > & {
    readonly phone: string;
    readonly balance: number;
    /** How sure it is that the debt is unpaid; `open` where nothing is said. */
    readonly light?: 'unconfirmed' | 'conflict' | 'no_data' | 'paid';
    readonly guarantors?: Account['guarantors'];
    /** Shares of the balance that stand on contracts of their own, in hundredths. */
    readonly contracts?: readonly number[];
  })[];
  /** What an older system called what came of a contact. */
  readonly results: Readonly<Record<'nobody' | 'message' | 'promise' | 'later' | 'letter', string>>;
}

const vereda: World = {
  slug: 'vereda',
  organisation: {
    name: 'Vereda Cobranças',
    time_zone: 'America/Sao_Paulo',
    locale: 'pt-BR',
    currency: 'BRL',
    phone: '(11) 5555-0148',
  },
  team: 'Equipe Ipê',
  playbook: 'vereda-br',
  creditor: 'Financeira Tamarindo',
  staff: [
    { email: 'ana@vereda.example', name: 'Ana Ribeiro', roles: ['agent'] },
    { email: 'silvana@vereda.example', name: 'Silvana Braga', roles: ['qa_author', 'qa_approver'] },
    { email: 'otavio@vereda.example', name: 'Otávio Meireles', roles: ['supervisor'] },
    { email: 'admin@vereda.example', name: 'Administração Vereda', roles: ['admin'] },
    { email: 'privacidade@vereda.example', name: 'Beatriz Sampaio', roles: ['privacy_officer'] },
  ],
  agents: [
    'Bruno Sarmento',
    'Camila Forte',
    'Davi Queiroga',
    'Elisa Pimenta',
    'Fábio Andrada',
    'Gisele Nóbrega',
    'Heitor Paixão',
    'Ingrid Vasques',
    'João Caldeira',
    'Karina Lobato',
    'Leandro Tourinho',
  ],
  given: [
    'Adriana',
    'Caio',
    'Célia',
    'Denise',
    'Edmundo',
    'Flávia',
    'Gilberto',
    'Helena',
    'Ivan',
    'Jussara',
    'Lúcio',
    'Marlene',
    'Nelson',
    'Odete',
    'Paulo',
    'Quitéria',
    'Renato',
    'Solange',
    'Tadeu',
    'Valéria',
    'Wagner',
    'Yara',
  ],
  family: [
    'Alencar',
    'Bastos',
    'Carvalhal',
    'Drummond',
    'Esteves',
    'Fontoura',
    'Guedes',
    'Holanda',
    'Junqueira',
    'Linhares',
    'Maciel',
    'Novaes',
    'Peçanha',
    'Quadros',
    'Rangel',
    'Sodré',
    'Teles',
    'Uchoa',
    'Vilela',
    'Xavier',
  ],
  products: ['crediário', 'empréstimo pessoal', 'cartão'],
  regions: [
    ['SP', 'America/Sao_Paulo', '+55119'],
    ['RJ', 'America/Sao_Paulo', '+55219'],
    ['MG', 'America/Sao_Paulo', '+55319'],
    ['PR', 'America/Sao_Paulo', '+55419'],
    ['BA', 'America/Bahia', '+55719'],
    ['CE', 'America/Fortaleza', '+55859'],
    ['PE', 'America/Recife', '+55819'],
    ['AM', 'America/Manaus', '+55929'],
    ['MT', 'America/Cuiaba', '+55659'],
    ['AC', 'America/Rio_Branco', '+55689'],
  ],
  digits: 8,
  methods: ['pix', 'boleto'],
  slip: 'se não pagar, vai [oculto]',
  results: {
    nobody: 'Não atende',
    message: 'Recado com familiar',
    promise: 'Promessa de pagamento',
    later: 'Pediu retorno',
    letter: 'Carta enviada',
  },
  debtors: [
    {
      ref: '88-41207',
      debtor_name: 'Cláudia Regina Prates',
      phone: '+5511987654417',
      balance: 128470,
      days_past_due: 26,
      region: 'SP',
      time_zone: 'America/Sao_Paulo',
      product: 'crediário',
    },
    {
      ref: '90-11853',
      debtor_name: 'Édson Tavares Lima',
      phone: '+5585991230087',
      balance: 231040,
      days_past_due: 54,
      region: 'CE',
      time_zone: 'America/Fortaleza',
      product: 'empréstimo pessoal',
    },
    {
      ref: '77-20931',
      debtor_name: 'Marta Oliveira Nunes',
      phone: '+5521998127745',
      balance: 48990,
      days_past_due: -3,
      region: 'RJ',
      time_zone: 'America/Sao_Paulo',
      product: 'crediário',
    },
    {
      ref: '61-00417',
      debtor_name: 'Rogério Pacheco Dias',
      phone: '+5531988412290',
      balance: 794000,
      days_past_due: 143,
      region: 'MG',
      time_zone: 'America/Sao_Paulo',
      product: 'empréstimo pessoal',
      guarantors: [{ name: 'Lúcia Pacheco Dias', phones: ['+5531988410077'] }],
    },
    {
      ref: '52-77120',
      debtor_name: 'Sônia Abrantes',
      phone: '+5541995518803',
      balance: 1238055,
      days_past_due: 240,
      region: 'PR',
      time_zone: 'America/Sao_Paulo',
      product: 'empréstimo pessoal',
      contracts: [50, 30, 20],
    },
    {
      ref: '70-55102',
      debtor_name: 'Tereza Gomide Amaral',
      phone: '+5511976640321',
      balance: 96450,
      days_past_due: 38,
      region: 'SP',
      time_zone: 'America/Sao_Paulo',
      product: 'crediário',
      light: 'unconfirmed',
    },
    {
      ref: '70-55177',
      debtor_name: 'Valdir Nogueira Pinto',
      phone: '+5521987310452',
      balance: 158000,
      days_past_due: 47,
      region: 'RJ',
      time_zone: 'America/Sao_Paulo',
      product: 'empréstimo pessoal',
      light: 'conflict',
    },
    {
      ref: '70-55210',
      debtor_name: 'Zuleica Barreto Campos',
      phone: '+5581994127063',
      balance: 72390,
      days_past_due: 19,
      region: 'PE',
      time_zone: 'America/Recife',
      product: 'crediário',
      light: 'no_data',
    },
    {
      ref: '70-55233',
      debtor_name: 'Ubirajara Mota Reis',
      phone: '+5571996603418',
      balance: 0,
      days_past_due: 12,
      region: 'BA',
      time_zone: 'America/Bahia',
      product: 'crediário',
      light: 'paid',
    },
  ],
};

const cardenal: World = {
  slug: 'cardenal',
  organisation: {
    name: 'Cardenal Crédito',
    time_zone: 'America/Mexico_City',
    locale: 'es-MX',
    currency: 'MXN',
    phone: '55 5555 0172',
  },
  team: 'Equipo Bugambilia',
  playbook: 'cardenal-mx',
  creditor: 'Crédito Jacaranda',
  staff: [
    { email: 'maribel@cardenal.example', name: 'Maribel Cota', roles: ['agent'] },
    { email: 'ines@cardenal.example', name: 'Inés Carranza', roles: ['qa_author', 'qa_approver'] },
    { email: 'hector@cardenal.example', name: 'Héctor Villaseñor', roles: ['supervisor'] },
    { email: 'admin@cardenal.example', name: 'Administración Cardenal', roles: ['admin'] },
    { email: 'privacidad@cardenal.example', name: 'Rocío Belmonte', roles: ['privacy_officer'] },
  ],
  agents: [
    'Abril Zepeda',
    'Bernardo Oropeza',
    'Consuelo Tirado',
    'Daniel Urrutia',
    'Esmeralda Quiroz',
    'Fermín Arce',
    'Graciela Montaño',
    'Hilario Bonilla',
    'Itzel Saavedra',
    'Joaquín Peralta',
    'Lidia Escamilla',
  ],
  given: [
    'Alma',
    'Benito',
    'Carolina',
    'Diego',
    'Elvira',
    'Francisco',
    'Gabriela',
    'Hugo',
    'Irma',
    'Julián',
    'Leticia',
    'Mauricio',
    'Norma',
    'Óscar',
    'Patricia',
    'Ramiro',
    'Silvia',
    'Tomás',
    'Verónica',
    'Yolanda',
  ],
  family: [
    'Aguirre',
    'Barrera',
    'Castañeda',
    'Domínguez',
    'Enríquez',
    'Figueroa',
    'Galindo',
    'Huerta',
    'Ibarra',
    'Jasso',
    'Lozano',
    'Macías',
    'Nájera',
    'Olvera',
    'Preciado',
    'Quintana',
    'Robledo',
    'Salcido',
    'Trejo',
    'Valdivia',
  ],
  products: ['crédito personal', 'tarjeta', 'crédito de nómina'],
  regions: [
    ['CDMX', 'America/Mexico_City', '+5255'],
    ['Jalisco', 'America/Mexico_City', '+5233'],
    ['Nuevo León', 'America/Monterrey', '+5281'],
    ['Sonora', 'America/Hermosillo', '+52662'],
    ['Baja California', 'America/Tijuana', '+52664'],
    ['Quintana Roo', 'America/Cancun', '+52998'],
    ['Yucatán', 'America/Merida', '+52999'],
    ['Chihuahua', 'America/Chihuahua', '+52614'],
  ],
  digits: 10,
  methods: ['spei', 'oxxo'],
  slip: 'si no paga, va a [oculto]',
  results: {
    nobody: 'No contesta',
    message: 'Recado con familiar',
    promise: 'Promesa de pago',
    later: 'Pidió que le llamen',
    letter: 'Carta enviada',
  },
  debtors: [
    {
      ref: '5520-9931',
      debtor_name: 'Guadalupe Ceballos Mena',
      phone: '+525512342210',
      balance: 1846000,
      days_past_due: 62,
      region: 'CDMX',
      time_zone: 'America/Mexico_City',
      product: 'crédito personal',
      guarantors: [{ name: 'Rodolfo Ceballos Mena', phones: ['+525512340099'] }],
    },
    {
      ref: '5520-7714',
      debtor_name: 'Jorge Luis Armenta',
      phone: '+526621184470',
      balance: 621500,
      days_past_due: 12,
      region: 'Sonora',
      time_zone: 'America/Hermosillo',
      product: 'crédito personal',
    },
    {
      ref: '5520-8101',
      debtor_name: 'Ofelia Cantú Rosas',
      phone: '+528112340158',
      balance: 742000,
      days_past_due: 41,
      region: 'Nuevo León',
      time_zone: 'America/Monterrey',
      product: 'tarjeta',
      light: 'unconfirmed',
    },
    {
      ref: '5520-8102',
      debtor_name: 'Rubén Saldívar Coss',
      phone: '+523312347720',
      balance: 990000,
      days_past_due: 35,
      region: 'Jalisco',
      time_zone: 'America/Mexico_City',
      product: 'crédito personal',
      light: 'conflict',
    },
    {
      ref: '5520-8103',
      debtor_name: 'Nidia Tovar Lugo',
      phone: '+529981230264',
      balance: 384050,
      days_past_due: 22,
      region: 'Quintana Roo',
      time_zone: 'America/Cancun',
      product: 'crédito de nómina',
      light: 'no_data',
    },
    {
      ref: '5520-8104',
      debtor_name: 'Efraín Monroy Paz',
      phone: '+526641237715',
      balance: 0,
      days_past_due: 8,
      region: 'Baja California',
      time_zone: 'America/Tijuana',
      product: 'tarjeta',
      light: 'paid',
    },
  ],
};

/** The demo's two organisations. */
export const worlds = { vereda, cardenal } as const;

/** A world like Vereda's under another name, for measuring with data of one's own size. */
export function worldNamed(name: string): World {
  const slug =
    name
      .normalize('NFD')
      .replaceAll(/[^\w]+/g, '')
      .toLowerCase() || 'org';
  const known = Object.values(worlds).find((world) => world.slug === slug || world.organisation.name === name);
  return (
    known ?? {
      ...vereda,
      slug,
      organisation: { ...vereda.organisation, name },
      staff: vereda.staff.map((person) => ({ ...person, email: person.email.replace('@vereda', `@${slug}`) })),
    }
  );
}
