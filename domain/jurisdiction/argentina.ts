import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const city = {
  citation: 'Ley 6.171 de la Ciudad de Buenos Aires (mod. 6.271)',
  confidence: 'secondary',
  url: 'https://www.froimoviciabogados.com.ar/post/nueva-ley-en-la-ciudad-cuidado-como-lo-intiman-por-una-deuda',
} as const;

export const argentina: JurisdictionRules = {
  id: 'AR',
  name: 'Argentina',
  calling_code: '54',
  zones: ['America/Argentina/Buenos_Aires'],
  regions: {
    CABA: { name: 'Ciudad de Buenos Aires', zones: ['America/Argentina/Buenos_Aires'], prefixes: ['11', '911'] },
    X: { name: 'Córdoba', zones: ['America/Argentina/Cordoba'], prefixes: ['351', '9351'] },
  },
  hours: [
    {
      id: 'ar-caba-hours',
      region: 'CABA',
      channels: ['voice', 'whatsapp', 'sms'],
      hours: {
        weekday: { opens: '08:00', closes: '20:00' },
        saturday: { opens: '10:00', closes: '12:00' },
        sunday: null,
        holiday: null,
      },
      status: 'law',
      source: city,
    },
    {
      // One page asserts these for the whole country and names no article.
      id: 'ar-hours-national',
      region: '*',
      channels: ['voice', 'whatsapp', 'sms'],
      hours: {
        weekday: { opens: '09:00', closes: '19:00' },
        saturday: { opens: '10:00', closes: '14:00' },
        sunday: null,
        holiday: null,
      },
      status: 'disputed',
      source: {
        citation: 'Horario nacional afirmado sin artículo',
        confidence: 'unverified',
        url: 'https://alferdez.com.ar/ley-que-prohibe-llamadas-de-cobranza/',
      },
    },
    {
      id: 'ar-bills',
      region: 'X',
      channels: ['voice', 'whatsapp', 'sms'],
      hours: {
        weekday: { opens: '08:00', closes: '20:00' },
        saturday: { opens: '08:00', closes: '12:00' },
        sunday: null,
        holiday: null,
      },
      status: 'bill',
      source: {
        citation: 'Proyecto de ley de Córdoba',
        confidence: 'secondary',
        url: 'https://politicacordobaverdad.com.ar/10480-2',
      },
    },
  ],
  caps: [],
  restrictions: [],
  debt_age: [],
  questions: [],
  limits: [
    { id: 'ar-caba-no-work', region: 'CABA', kind: 'work', channels: every, status: 'law', source: city },
    { id: 'ar-caba-no-third-party', region: 'CABA', kind: 'references', channels: every, status: 'law', source: city },
    {
      id: 'ar-8bis',
      region: '*',
      kind: 'insistence',
      channels: every,
      status: 'law',
      source: {
        citation: 'Ley 24.240, art. 8 bis: trato digno',
        confidence: 'secondary',
        url: 'https://noetingeryarmando.com/regulacion-de-la-actividad-de-los-agentes-de-cobranza-extrajudicial-ley-6171',
      },
    },
  ],
  reply: { is: 'not_said', source: { citation: 'Ley 24.240, art. 8 bis', confidence: 'secondary' } },
  silence: { citation: 'Ley 24.240, art. 8 bis: no fija horas', confidence: 'secondary' },
};
