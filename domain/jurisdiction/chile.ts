import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules, Region, WeeklyHours } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const chamber =
  'https://www.camara.cl/cms/noticias/2021/03/30/a-ley-proyecto-que-limita-cobranzas-extrajudiciales-en-tiempos-de-pandemia/';

const week = (saturday: WeeklyHours['saturday']): WeeklyHours => ({
  weekday: { opens: '08:00', closes: '20:00' },
  saturday,
  sunday: null,
  holiday: null,
});
const zoned = (name: string, zone: string, ...prefixes: string[]): Region => ({ name, zones: [zone], prefixes });

/** Regions with a clock or a holiday of their own, and the capital's. */
const regions: Readonly<Record<string, Region>> = {
  AP: zoned('Arica y Parinacota', 'America/Santiago', '58'),
  TA: zoned('Tarapacá', 'America/Santiago', '57'),
  NU: zoned('Ñuble', 'America/Santiago', '42'),
  BI: zoned('Biobío', 'America/Santiago', '41', '43'),
  RM: zoned('Metropolitana de Santiago', 'America/Santiago', '2'),
  AI: zoned('Aysén', 'America/Punta_Arenas', '67'),
  MA: zoned('Magallanes', 'America/Punta_Arenas', '61'),
  IP: zoned('Isla de Pascua', 'Pacific/Easter'),
};

export const chile: JurisdictionRules = {
  id: 'CL',
  name: 'Chile',
  calling_code: '56',
  zones: ['America/Santiago'],
  regions,
  hours: [
    {
      id: 'cl-hours',
      region: '*',
      channels: every,
      hours: week({ opens: '08:00', closes: '20:00' }),
      status: 'law',
      source: {
        citation: 'Ley 19.496, art. 37, y Código de Procedimiento Civil, art. 59',
        confidence: 'secondary',
        url: 'https://emerix.net/post/novedades/nuevas-regulaciones-chile-cobranzas',
      },
    },
    {
      id: 'cl-saturday',
      region: '*',
      channels: every,
      hours: week({ opens: '10:00', closes: '13:00' }),
      status: 'disputed',
      source: {
        citation: 'Lectura de sábado de 10 a 13 h',
        confidence: 'secondary',
        url: 'https://www.yu-track.com/ley-de-contactabilidad-que-cambios-trae-a-la-cobranza-en-chile/',
      },
    },
  ],
  caps: [
    {
      // A bank counts only calls heard to their end; the law does not say. Both are kept: the second as an open question.
      id: 'cl-cap-call',
      region: '*',
      channels: ['voice', 'visit'],
      max: 1,
      days: 7,
      counts: 'conversations',
      unsettled: ['unanswered', 'inbound'],
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      status: 'law',
      source: { citation: 'Ley 19.496, art. 37 (Ley 21.320)', confidence: 'primary', url: chamber },
    },
    {
      id: 'cl-cap-written',
      region: '*',
      channels: ['whatsapp', 'sms', 'email', 'letter'],
      max: 2,
      days: 7,
      counts: 'attempts',
      unsettled: ['inbound'],
      per: 'debtor',
      min_gap_days: 2,
      effective: null,
      status: 'law',
      source: { citation: 'Ley 19.496, art. 37 (Ley 21.320)', confidence: 'primary', url: chamber },
    },
    {
      id: 'cl-cap-outliers',
      region: '*',
      channels: every,
      max: 2,
      days: 7,
      counts: 'attempts',
      unsettled: [],
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      status: 'disputed',
      source: {
        citation: 'Lectura de dos contactos por semana en total',
        confidence: 'secondary',
        url: 'https://www.adnradio.cl/2025/11/19/experto-responde-cuando-las-llamadas-de-cobranza-y-spam-son-acoso-y-que-establece-la-ley-para-proteger-a-los-deudores/',
      },
    },
  ],
  restrictions: [],
  debt_age: [],
  questions: [],
  limits: [
    {
      id: 'cl-conduct',
      region: '*',
      kind: 'references',
      channels: every,
      status: 'law',
      source: {
        citation: 'Ley 19.496, art. 37: no se informa a terceros',
        confidence: 'secondary',
        url: 'http://emol.com/noticias/Tendencias/2009/05/14/730994/claves-de-las-cobranzas-extrajudiciales.html',
      },
    },
    {
      id: 'cl-prefix',
      region: '*',
      kind: 'shown_number',
      channels: ['voice'],
      status: 'law',
      source: {
        citation: 'Subtel: prefijo 600 desde agosto de 2025',
        confidence: 'secondary',
        effective: '2025-08-01',
        url: 'https://www.deudas.cl/cuando-se-consideran-acoso-o-spam-las-llamadas-de-cobranza',
      },
    },
  ],
  reply: { is: 'not_said', source: { citation: 'Ley 19.496, art. 37', confidence: 'secondary' } },
  silence: { citation: 'Ley 19.496, art. 37', confidence: 'secondary' },
};
