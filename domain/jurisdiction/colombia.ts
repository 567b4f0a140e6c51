import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const summary = 'https://accolombianlawyers.com/noticias/?p=31540';
const press =
  'https://bluradio.com/nacion/a-partir-de-ahora-los-bancos-no-podran-contactarlo-los-domingos-y-festivos-rg10';

export const colombia: JurisdictionRules = {
  id: 'CO',
  name: 'Colombia',
  calling_code: '57',
  zones: ['America/Bogota'],
  regions: {},
  hours: [
    {
      id: 'co-hours',
      region: '*',
      channels: every,
      hours: {
        weekday: { opens: '07:00', closes: '19:00' },
        saturday: { opens: '08:00', closes: '15:00' },
        sunday: null,
        holiday: null,
      },
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
      // One report counts from the first direct contact: an attempt that nobody answered is left open.
      id: 'co-cap-day',
      region: '*',
      channels: every,
      max: 1,
      days: 1,
      counts: 'conversations',
      unsettled: ['unanswered'],
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      status: 'law',
      source: { citation: 'Ley 2300 de 2023: una vez al día', confidence: 'secondary', url: summary },
    },
    {
      // Whether the week is the calendar's or any seven days is not said; seven days running holds under both.
      id: 'co-cap-week-channel',
      region: '*',
      channels: every,
      max: 1,
      days: 7,
      counts: 'distinct_channels',
      unsettled: ['unanswered'],
      per: 'debtor',
      min_gap_days: null,
      effective: null,
      status: 'law',
      source: { citation: 'Ley 2300 de 2023: un canal por semana', confidence: 'secondary', url: summary },
    },
  ],
  restrictions: [
    {
      id: 'co-optout',
      region: '*',
      kind: 'opted_out',
      channels: every,
      grace_days: null,
      status: 'law',
      source: { citation: 'Ley 2300 de 2023: cancelar en cualquier momento', confidence: 'secondary', url: press },
    },
  ],
  debt_age: [],
  questions: [
    {
      id: 'co-no-why',
      region: '*',
      step_kind: 'reason_inquiry',
      status: 'law',
      source: {
        citation: 'Ley 2300 de 2023: no se pregunta el motivo del incumplimiento',
        confidence: 'secondary',
        url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
      },
    },
  ],
  limits: [
    {
      id: 'co-channels',
      region: '*',
      kind: 'agreed_channels',
      channels: every,
      status: 'law',
      source: { citation: 'Ley 2300 de 2023: solo canales autorizados', confidence: 'secondary', url: summary },
    },
    {
      id: 'co-no-references',
      region: '*',
      kind: 'references',
      channels: every,
      status: 'law',
      source: { citation: 'Ley 2300 de 2023', confidence: 'secondary', url: press },
    },
    {
      id: 'co-no-visits',
      region: '*',
      kind: 'visits',
      channels: ['visit'],
      status: 'law',
      source: {
        citation: 'Ley 2300 de 2023, salvo microcrédito, fomento, agro y rural',
        confidence: 'secondary',
        url: 'https://www.tower-consulting.com/flash-informativo-3-julio-202/',
      },
    },
    {
      id: 'co-hours-optout',
      region: '*',
      kind: 'stated_times',
      channels: every,
      status: 'law',
      source: {
        citation: 'Ley 2300 de 2023: otro horario solo en documento aparte',
        confidence: 'secondary',
        url: summary,
      },
    },
  ],
  reply: {
    is: 'allowed',
    source: {
      citation: 'Ley 2300 de 2023: lo que el consumidor solicita queda fuera de los límites',
      confidence: 'secondary',
      url: 'https://unisabaneta.edu.co/2024/07/26/ya-conoces-la-ley-dejen-de-fregar',
    },
  },
  silence: { citation: 'Ley 2300 de 2023', confidence: 'secondary' },
};
