import type { ContactChannel } from '../interaction/contact-record.ts';
import type { ContactHours, JurisdictionRules, Region, WeeklyHours } from './jurisdiction.ts';

const voice: readonly ContactChannel[] = ['voice'];
const messages: readonly ContactChannel[] = ['whatsapp', 'sms'];
const both: readonly ContactChannel[] = ['voice', ...messages];
const every: readonly ContactChannel[] = [...both, 'email', 'letter', 'visit'];

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
    channels: messages,
    hours: week(['08:00', '20:00'], ['08:00', '14:00']),
    status: 'advisory',
    source: {
      citation: 'Prática do setor para ligações, estendida a mensagens; CDC art. 71',
      confidence: 'unverified',
    },
  },
  {
    // The 2016 wording of the banks' code; a newer one may say 7 to 21. The narrower is kept until somebody reads it.
    id: 'br-febraban-hours',
    region: '*',
    channels: voice,
    hours: week(['07:00', '20:00'], ['09:00', '16:00']),
    status: 'self_regulation',
    binds: 'signatory_bank',
    source: {
      citation: 'Autorregulação Febraban, conforme imprensa de 2016',
      confidence: 'secondary',
      url: 'https://blogdofinfa.com.br/2016/06/ministerio-publico-quer-disciplinar-conduta-das-cobrancas-por-instituicoes-bancarias.html',
    },
  },
  {
    id: 'br-am-hours-earlier',
    region: 'AM',
    channels: voice,
    hours: week(['08:00', '19:00'], null),
    status: 'disputed',
    source: { citation: 'Lei 306/2016 (AM), até 19 h', url: 'https://efic.com.br/?p=368', confidence: 'secondary' },
  },
  {
    id: 'br-ms-hours',
    region: 'MS',
    channels: voice,
    hours: week(['08:00', '18:00'], null),
    status: 'bill',
    source: {
      citation: 'PL 130/2025 (MS)',
      confidence: 'secondary',
      url: 'https://nioaqueonline.com.br/noticia/1525/materia-veda-cobrancas-de-dividas-por-meio-de-ligacoes-fora-do-horario-comercial',
    },
  },
  {
    id: 'br-federal-hours-bill',
    region: '*',
    channels: voice,
    hours: week(['08:00', '18:00'], null),
    status: 'bill',
    source: { citation: 'PL 752/2019', url: 'https://efic.com.br/?p=368', confidence: 'secondary' },
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

export const brazil: JurisdictionRules = {
  id: 'BR',
  name: 'Brasil',
  calling_code: '55',
  zones: ['America/Sao_Paulo'],
  regions,
  hours,
  // No numeric limit in any law found; PL 3221/2021 (five calls a debt) was only a bill. Courts judge insistence.
  caps: [],
  restrictions: [
    {
      id: 'br-sp-nao-me-ligue',
      region: 'SP',
      kind: 'blocked',
      channels: both,
      grace_days: 30,
      // As reported it covers collection, also by firms of other states; texts from before 2021 exempted collectors.
      status: 'disputed',
      source: {
        citation: 'Lei 17.334/2021 (SP), cadastro do Procon-SP',
        confidence: 'secondary',
        url: 'https://www.portaldoholanda.com.br/economia/procon-sp-inclui-whatsapp-e-sms-em-servico-nao-me-ligue',
      },
    },
    {
      id: 'br-pa-list',
      region: 'PA',
      kind: 'blocked',
      channels: both,
      grace_days: 30,
      status: 'law',
      source: {
        citation: 'Lei 9.263/2021 (PA)',
        confidence: 'secondary',
        url: 'https://g1.globo.com/pa/para/noticia/2021/04/27/lei-que-proibe-ligacoes-e-mensagens-nao-autorizadas-de-telemarketing-e-sancionada-no-pa.ghtml',
      },
    },
    {
      id: 'br-wrong-number',
      region: '*',
      kind: 'wrong_number',
      channels: every,
      grace_days: null,
      status: 'law',
      source: {
        citation: 'LGPD, qualidade e necessidade: número que não é da pessoa sai do cadastro',
        confidence: 'secondary',
        url: 'https://diariodevotuporanga.com.br/me-ligaram-para-cobrar-uma-divida-que-nem-e-minha',
      },
    },
  ],
  debt_age: [
    {
      id: 'br-febraban-5y',
      region: '*',
      channels: voice,
      max_days_past_due: 1825,
      status: 'self_regulation',
      binds: 'signatory_bank',
      source: { citation: 'SARB 27/2023', confidence: 'secondary', url: 'https://podcastcontraponto.com/?p=2488' },
    },
    {
      id: 'br-prescribed',
      region: '*',
      channels: every,
      max_days_past_due: 1825,
      // The usual five years are from memory, and the question waits before the court (Tema 1264).
      status: 'disputed',
      source: {
        citation: 'STJ, REsp 2.088.100 e Tema 1264: dívida prescrita',
        confidence: 'secondary',
        url: 'https://www.amazonasdireito.com.br/decisoes-sobre-divida-prescrita-em-plataformas-seguem-divididas-no-pais-e-no-amazonas',
      },
    },
  ],
  questions: [],
  limits: [
    {
      id: 'br-third-party',
      region: '*',
      kind: 'references',
      channels: every,
      status: 'law',
      source: {
        citation: 'CDC art. 42: recado que revela a dívida, parentes, vizinhos, colegas',
        confidence: 'secondary',
        url: 'https://aurum.com.br/blog/cdc-comentado/art-42-cdc',
      },
    },
    {
      id: 'br-work-calls',
      region: '*',
      kind: 'work',
      channels: every,
      status: 'law',
      source: {
        citation: 'CDC arts. 42 e 71: ligações repetidas ao trabalho',
        confidence: 'secondary',
        url: 'https://leandrosequeira.com.br/cobranca-excessiva-de-dividas-por-telefone-o-que-fazer',
      },
    },
    {
      id: 'br-sp-third-party-lookup',
      region: 'SP',
      kind: 'references',
      channels: both,
      status: 'disputed',
      source: {
        citation: 'Lei 17.334/2021 (SP): número cadastrado, nem para achar outra pessoa',
        confidence: 'secondary',
        url: 'https://www.portaldoholanda.com.br/economia/procon-sp-inclui-whatsapp-e-sms-em-servico-nao-me-ligue',
      },
    },
    {
      id: 'br-ce-callerid',
      region: 'CE',
      kind: 'shown_number',
      channels: voice,
      status: 'law',
      source: {
        citation: 'Lei 16.836/2019 (CE)',
        confidence: 'secondary',
        url: 'https://olagoa.com.br/cotidiano/lei-estabelece-horarios-para-ligacoes-por-empresas-de-telemarketing/',
      },
    },
    {
      id: 'br-anatel-id',
      region: '*',
      kind: 'shown_number',
      channels: voice,
      status: 'disputed',
      source: {
        citation: 'Anatel, autenticação de chamadas acima de 500 mil por mês',
        confidence: 'secondary',
        url: 'https://noticias.r7.com/paraiba/portal-correio/prefixo-0303-nao-e-mais-obrigatorio-em-ligacoes-de-telemarketing-13082025/',
      },
    },
    {
      id: 'br-no-cap',
      region: '*',
      kind: 'insistence',
      channels: every,
      status: 'law',
      source: {
        citation: 'CDC arts. 42 e 71: sem número fixo, a insistência é julgada',
        confidence: 'secondary',
        url: 'https://auditorioibirapuera.com.br/quantas-vezes-por-dia-uma-empresa-de-cobranca-pode-ligar',
      },
    },
  ],
  reply: { is: 'not_said', source: { citation: 'CDC art. 71', confidence: 'secondary' } },
  silence: { citation: 'CDC art. 71', confidence: 'secondary' },
};
