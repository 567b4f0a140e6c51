import type { JurisdictionRules, WeeklyHours } from './jurisdiction.ts';

const week: WeeklyHours = { weekday: { opens: '07:00', closes: '20:00' }, saturday: null, sunday: null, holiday: null };

export const peru: JurisdictionRules = {
  id: 'PE',
  name: 'Perú',
  calling_code: '51',
  zones: ['America/Lima'],
  regions: {},
  hours: [
    {
      id: 'pe-hours',
      region: '*',
      channels: ['voice', 'visit'],
      hours: week,
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
      channels: ['whatsapp', 'sms', 'email'],
      hours: week,
      status: 'advisory',
      source: { citation: 'Ley 29571, art. 62 b, extendido a mensajes', confidence: 'unverified' },
    },
  ],
  // No number was found.
  caps: [],
  restrictions: [],
  debt_age: [],
  questions: [],
  limits: [
    {
      id: 'pe-third-party',
      region: '*',
      kind: 'references',
      channels: ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'],
      status: 'law',
      source: {
        citation: 'Ley 29571, art. 62: no se llama a terceros por la deuda',
        confidence: 'secondary',
        url: 'https://elcomercio.pe/economia/personal/conoce-son-malos-metodos-cobranza-deuda-356240-noticia/?outputType=amp',
      },
    },
  ],
  reply: { is: 'not_said', source: { citation: 'Ley 29571, art. 62', confidence: 'secondary' } },
  silence: { citation: 'Ley 29571, art. 62', confidence: 'secondary' },
};
