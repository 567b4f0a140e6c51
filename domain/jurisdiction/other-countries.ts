import type { Channel } from '../conversation/turn.ts';
import type { JurisdictionRules, WeeklyHours } from './jurisdiction.ts';

const both: readonly Channel[] = ['voice', 'whatsapp'];
const span = (opens: string, closes: string): { opens: string; closes: string } => ({ opens, closes });
const week = (weekday: WeeklyHours['weekday'], saturday: WeeklyHours['saturday']): WeeklyHours => ({
  weekday,
  saturday,
  sunday: null,
  holiday: null,
});

export const colombia: JurisdictionRules = {
  id: 'CO',
  name: 'Colombia',
  calling_code: '57',
  zones: ['America/Bogota'],
  regions: {},
  holidays: [],
  hours: [
    {
      id: 'co-hours',
      region: '*',
      channels: both,
      hours: week(span('07:00', '19:00'), span('08:00', '15:00')),
      status: 'law',
      source: {
        citation: 'Ley 2300 de 2023, art. 3',
        confidence: 'secondary',
        url: 'https://www.lafm.com.co/actualidad/estos-son-los-horarios-en-los-que-los-bancos-no-pueden-llamarlo-segun-la-ley-380407',
      },
    },
  ],
  caps: [
    {
      id: 'co-cap-day',
      region: '*',
      channels: both,
      max: 1,
      days: 1,
      counts: 'contacts',
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      source: {
        citation: 'Ley 2300 de 2023',
        confidence: 'secondary',
        url: 'https://accolombianlawyers.com/noticias/?p=31540',
      },
    },
    {
      id: 'co-cap-week-channel',
      region: '*',
      channels: both,
      max: 1,
      days: 7,
      counts: 'distinct_channels',
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      source: {
        citation: 'Ley 2300 de 2023',
        confidence: 'secondary',
        url: 'https://accolombianlawyers.com/noticias/?p=31540',
      },
    },
  ],
  silence: { citation: 'Ley 2300 de 2023', confidence: 'secondary' },
};

export const chile: JurisdictionRules = {
  id: 'CL',
  name: 'Chile',
  calling_code: '56',
  zones: ['America/Santiago'],
  regions: {},
  holidays: [],
  hours: [
    {
      id: 'cl-hours',
      region: '*',
      channels: both,
      hours: week(span('08:00', '20:00'), span('08:00', '20:00')),
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
      channels: both,
      hours: week(span('08:00', '20:00'), span('10:00', '13:00')),
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
      id: 'cl-cap-call',
      region: '*',
      channels: ['voice'],
      max: 1,
      days: 7,
      counts: 'contacts',
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      source: {
        citation: 'Ley 19.496, art. 37 (Ley 21.320)',
        confidence: 'primary',
        url: 'https://www.camara.cl/cms/noticias/2021/03/30/a-ley-proyecto-que-limita-cobranzas-extrajudiciales-en-tiempos-de-pandemia/',
      },
    },
    {
      id: 'cl-cap-written',
      region: '*',
      channels: ['whatsapp'],
      max: 2,
      days: 7,
      counts: 'contacts',
      per: 'debtor',
      min_gap_days: 2,
      effective: null,
      source: {
        citation: 'Ley 19.496, art. 37 (Ley 21.320)',
        confidence: 'primary',
        url: 'https://www.camara.cl/cms/noticias/2021/03/30/a-ley-proyecto-que-limita-cobranzas-extrajudiciales-en-tiempos-de-pandemia/',
      },
    },
  ],
  silence: { citation: 'Ley 19.496, art. 37', confidence: 'secondary' },
};

export const peru: JurisdictionRules = {
  id: 'PE',
  name: 'Perú',
  calling_code: '51',
  zones: ['America/Lima'],
  regions: {},
  holidays: [],
  caps: [],
  hours: [
    {
      id: 'pe-hours',
      region: '*',
      channels: ['voice'],
      hours: week(span('07:00', '20:00'), null),
      status: 'law',
      source: {
        citation: 'Ley 29571, art. 62 b',
        confidence: 'primary',
        url: 'https://elegirservicio.pe/codigo-de-proteccion-y-defensa-del-consumidor/',
      },
    },
    {
      // The article speaks of visits and calls; whether messages follow the same clock is not said.
      id: 'pe-written-hours',
      region: '*',
      channels: ['whatsapp'],
      hours: week(span('07:00', '20:00'), null),
      status: 'advisory',
      source: { citation: 'Ley 29571, art. 62 b, extendido a mensajes', confidence: 'unverified' },
    },
  ],
  silence: { citation: 'Ley 29571, art. 62', confidence: 'secondary' },
};

export const argentina: JurisdictionRules = {
  id: 'AR',
  name: 'Argentina',
  calling_code: '54',
  zones: ['America/Argentina/Buenos_Aires'],
  holidays: [],
  caps: [],
  regions: {
    CABA: { name: 'Ciudad de Buenos Aires', zones: ['America/Argentina/Buenos_Aires'], prefixes: ['11', '911'] },
  },
  hours: [
    {
      id: 'ar-caba-hours',
      region: 'CABA',
      channels: both,
      hours: week(span('08:00', '20:00'), span('10:00', '12:00')),
      status: 'law',
      source: {
        citation: 'Ley 6.171 de la Ciudad de Buenos Aires (mod. 6.271)',
        confidence: 'secondary',
        url: 'https://www.froimoviciabogados.com.ar/post/nueva-ley-en-la-ciudad-cuidado-como-lo-intiman-por-una-deuda',
      },
    },
  ],
  silence: { citation: 'Ley 24.240, art. 8 bis: no fija horas', confidence: 'secondary' },
};

export const spain: JurisdictionRules = {
  id: 'ES',
  name: 'España',
  calling_code: '34',
  zones: ['Europe/Madrid'],
  holidays: [],
  caps: [],
  regions: { CN: { name: 'Canarias', zones: ['Atlantic/Canary'], prefixes: ['922', '928', '822', '828'] } },
  hours: [
    {
      id: 'es-hours',
      region: '*',
      channels: both,
      hours: week(span('09:00', '21:00'), null),
      status: 'advisory',
      source: {
        citation: 'Horario de llamadas comerciales, usado como referencia',
        confidence: 'secondary',
        url: 'https://quitatudeuda.com/cuantas-veces-pueden-llamarme-reclamar-una-deuda',
      },
    },
  ],
  silence: { citation: 'Sin norma de horario', confidence: 'secondary' },
};

const allDays = (hours: { opens: string; closes: string }): WeeklyHours => ({
  weekday: hours,
  saturday: hours,
  sunday: hours,
  holiday: hours,
});

export const unitedStates: JurisdictionRules = {
  id: 'US',
  name: 'United States',
  calling_code: '1',
  holidays: [],
  // Where the consumer's zone is not known, the hours must hold on both coasts.
  zones: ['America/New_York', 'America/Los_Angeles'],
  regions: {
    MA: {
      name: 'Massachusetts',
      zones: ['America/New_York'],
      prefixes: ['413', '508', '617', '774', '781', '857', '978'],
    },
    NYC: { name: 'New York City', zones: ['America/New_York'], prefixes: ['212', '347', '646', '718', '917', '929'] },
  },
  hours: [
    {
      id: 'us-hours',
      region: '*',
      channels: both,
      hours: allDays(span('08:00', '21:00')),
      status: 'law',
      source: {
        citation: 'Regulation F, 12 CFR 1006.6',
        confidence: 'primary',
        url: 'https://lawserver.com/law/country/us/cfr/12_cfr_1006-6',
      },
    },
  ],
  caps: [
    {
      id: 'us-7in7',
      region: '*',
      channels: ['voice'],
      max: 7,
      days: 7,
      counts: 'contacts',
      per: 'debt',
      min_gap_days: null,
      effective: null,
      source: {
        citation: 'Regulation F, 12 CFR 1006.14',
        confidence: 'primary',
        url: 'https://law.lawstack.com/cfr/12/1006.14/',
      },
    },
    {
      id: 'us-ma',
      region: 'MA',
      channels: both,
      max: 2,
      days: 7,
      counts: 'contacts',
      per: 'debt',
      min_gap_days: null,
      effective: null,
      source: {
        citation: '940 CMR 7.04 (Massachusetts)',
        confidence: 'secondary',
        url: 'https://lemberglaw.com/massachusetts-debt-collection-regulations-calls-per-week-limit',
      },
    },
    {
      id: 'us-nyc',
      region: 'NYC',
      channels: both,
      max: 3,
      days: 7,
      counts: 'contacts',
      per: 'debt',
      min_gap_days: null,
      effective: '2026-09-01',
      source: {
        citation: 'New York City DCWP rules, as last postponed',
        confidence: 'secondary',
        url: 'https://www.americollect.com/2026/04/new-york-city-dcwp-debt-collection-rules-finalized/',
      },
    },
  ],
  silence: { citation: 'Regulation F, 12 CFR 1006.6', confidence: 'primary' },
};

export const unitedKingdom: JurisdictionRules = {
  id: 'UK',
  name: 'United Kingdom',
  calling_code: '44',
  zones: ['Europe/London'],
  regions: {},
  hours: [],
  caps: [],
  holidays: [],
  silence: {
    citation: 'FCA CONC 7.9: no unreasonable times; gives no hours',
    confidence: 'primary',
    url: 'https://www.handbook.fca.org.uk/handbook?related-provisions-for-provision=CONC%207.9.1',
  },
};
