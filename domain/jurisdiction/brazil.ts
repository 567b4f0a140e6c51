import type { Channel } from '../conversation/turn.ts';
import type { ContactHours, Holiday, JurisdictionRules, Region, WeeklyHours } from './jurisdiction.ts';

const voice: readonly Channel[] = ['voice'];
const both: readonly Channel[] = ['voice', 'whatsapp'];

const week = (weekday: [string, string], saturday: [string, string] | null): WeeklyHours => ({
  weekday: { opens: weekday[0], closes: weekday[1] },
  saturday: saturday && { opens: saturday[0], closes: saturday[1] },
  sunday: null,
  holiday: null,
});

const hours: readonly ContactHours[] = [
  {
    id: 'br-sp-hours',
    region: 'SP',
    channels: voice,
    hours: week(['08:00', '20:00'], ['08:00', '14:00']),
    status: 'law',
    source: { citation: 'Lei estadual 15.426/2014 (SP)', url: 'https://efic.com.br/?p=368', confidence: 'primary' },
  },
  {
    id: 'br-ce-hours',
    region: 'CE',
    channels: both,
    hours: week(['08:00', '18:00'], null),
    status: 'law',
    source: {
      citation: 'Lei estadual 16.836/2019 (CE)',
      confidence: 'secondary',
      url: 'https://olagoa.com.br/cotidiano/lei-estabelece-horarios-para-ligacoes-por-empresas-de-telemarketing/',
    },
  },
  {
    id: 'br-al-hours',
    region: 'AL',
    channels: both,
    hours: week(['08:00', '20:00'], ['08:00', '14:00']),
    status: 'law',
    source: {
      citation: 'Lei estadual 7.782/2016 (AL), que fala de ligações e mensagens de texto',
      confidence: 'secondary',
      url: 'https://7segundos.com.br/arapiraca/noticias/2018/04/16/92926-cobrancas-via-telefone-e-sms-sao-orientadas-pelo-procon-arapiraca',
    },
  },
  {
    id: 'br-es-hours',
    region: 'ES',
    channels: voice,
    hours: week(['08:00', '19:00'], null),
    status: 'law',
    source: {
      citation: 'Lei estadual 10.626/2017 (ES)',
      confidence: 'secondary',
      url: 'http://jornalfato.com.br/geral/telemarketing-tera-horario-restrito-no-espirito-santo-2,240375.jhtml',
    },
  },
  {
    id: 'br-rj-hours',
    region: 'RJ',
    channels: voice,
    hours: week(['09:00', '19:00'], null),
    status: 'law',
    source: { citation: 'Lei estadual 7.868/2018 (RJ)', url: 'https://efic.com.br/?p=368', confidence: 'secondary' },
  },
  {
    id: 'br-am-hours',
    region: 'AM',
    channels: voice,
    hours: week(['08:00', '18:00'], null),
    status: 'disputed',
    source: {
      citation: 'Lei estadual 306/2016 (AM) e texto posterior; adotado o mais restrito',
      confidence: 'secondary',
      url: 'https://amnews.com.br/nova-lei-proibe-cobrancas-por-telefone-fora-do-horario-comercial',
    },
  },
  {
    id: 'br-default-hours',
    region: '*',
    channels: voice,
    hours: week(['08:00', '20:00'], ['08:00', '14:00']),
    status: 'advisory',
    source: { citation: 'Prática do setor; CDC art. 71', url: 'https://efic.com.br/?p=368', confidence: 'secondary' },
  },
  {
    // No text was found that sets hours for messages outside CE and AL: the practice for calls is used with care.
    id: 'br-default-messages',
    region: '*',
    channels: ['whatsapp'],
    hours: week(['08:00', '20:00'], ['08:00', '14:00']),
    status: 'advisory',
    source: {
      citation: 'Prática do setor para ligações, estendida a mensagens; CDC art. 71',
      confidence: 'unverified',
    },
  },
];

const zoned = (name: string, zone: string, ...prefixes: string[]): Region => ({
  name,
  zones: [`America/${zone}`],
  prefixes,
});

const regions: Readonly<Record<string, Region>> = {
  AC: zoned('Acre', 'Rio_Branco', '68'),
  AL: zoned('Alagoas', 'Maceio', '82'),
  AM: { name: 'Amazonas', zones: ['America/Manaus', 'America/Eirunepe'], prefixes: ['92', '97'] },
  AP: zoned('Amapá', 'Belem', '96'),
  BA: zoned('Bahia', 'Bahia', '71', '73', '74', '75', '77'),
  CE: zoned('Ceará', 'Fortaleza', '85', '88'),
  DF: zoned('Distrito Federal', 'Sao_Paulo', '61'),
  ES: zoned('Espírito Santo', 'Sao_Paulo', '27', '28'),
  GO: zoned('Goiás', 'Sao_Paulo', '61', '62', '64'),
  MA: zoned('Maranhão', 'Fortaleza', '98', '99'),
  MG: zoned('Minas Gerais', 'Sao_Paulo', '31', '32', '33', '34', '35', '37', '38'),
  MS: zoned('Mato Grosso do Sul', 'Campo_Grande', '67'),
  MT: zoned('Mato Grosso', 'Cuiaba', '65', '66'),
  PA: zoned('Pará', 'Belem', '91', '93', '94'),
  PB: zoned('Paraíba', 'Fortaleza', '83'),
  PE: zoned('Pernambuco', 'Recife', '81', '87'),
  PI: zoned('Piauí', 'Fortaleza', '86', '89'),
  PR: zoned('Paraná', 'Sao_Paulo', '41', '42', '43', '44', '45', '46'),
  RJ: zoned('Rio de Janeiro', 'Sao_Paulo', '21', '22', '24'),
  RN: zoned('Rio Grande do Norte', 'Fortaleza', '84'),
  RO: zoned('Rondônia', 'Porto_Velho', '69'),
  RR: zoned('Roraima', 'Boa_Vista', '95'),
  RS: zoned('Rio Grande do Sul', 'Sao_Paulo', '51', '53', '54', '55'),
  SC: zoned('Santa Catarina', 'Sao_Paulo', '47', '48', '49'),
  SE: zoned('Sergipe', 'Maceio', '79'),
  SP: zoned('São Paulo', 'Sao_Paulo', '11', '12', '13', '14', '15', '16', '17', '18', '19'),
  TO: zoned('Tocantins', 'Araguaina', '63'),
};

const fixed: readonly (readonly [monthDay: string, name: string])[] = [
  ['01-01', 'Confraternização Universal'],
  ['04-21', 'Tiradentes'],
  ['05-01', 'Dia do Trabalho'],
  ['09-07', 'Independência'],
  ['10-12', 'Nossa Senhora Aparecida'],
  ['11-02', 'Finados'],
  ['11-15', 'Proclamação da República'],
  ['11-20', 'Consciência Negra'],
  ['12-25', 'Natal'],
];
const moving: readonly Holiday[] = [
  { date: '2026-02-16', name: 'Carnaval', kind: 'bank' },
  { date: '2026-02-17', name: 'Carnaval', kind: 'bank' },
  { date: '2026-04-03', name: 'Paixão de Cristo', kind: 'public' },
  { date: '2026-06-04', name: 'Corpus Christi', kind: 'bank' },
  { date: '2027-02-08', name: 'Carnaval', kind: 'bank' },
  { date: '2027-02-09', name: 'Carnaval', kind: 'bank' },
  { date: '2027-03-26', name: 'Paixão de Cristo', kind: 'public' },
  { date: '2027-05-27', name: 'Corpus Christi', kind: 'bank' },
];

export const brazil: JurisdictionRules = {
  id: 'BR',
  name: 'Brasil',
  calling_code: '55',
  zones: ['America/Sao_Paulo'],
  regions,
  hours,
  // No numeric limit in any law found; courts judge insistence.
  caps: [],
  holidays: [
    ...['2026', '2027'].flatMap((year) =>
      fixed.map(([day, name]): Holiday => ({ date: `${year}-${day}`, name, kind: 'public' })),
    ),
    ...moving,
  ],
  silence: { citation: 'CDC art. 71', confidence: 'secondary' },
};
