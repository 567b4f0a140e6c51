import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules, Region } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const yardstick = 'https://quitatudeuda.com/cuantas-veces-pueden-llamarme-reclamar-una-deuda';

const peninsular = (name: string): Region => ({ name, zones: ['Europe/Madrid'], prefixes: [] });

/** Each community has holidays of its own; only the Canaries have another clock. */
const regions: Readonly<Record<string, Region>> = {
  AN: peninsular('Andalucía'),
  AR: peninsular('Aragón'),
  AS: peninsular('Asturias'),
  CB: peninsular('Cantabria'),
  CE: peninsular('Ceuta'),
  CL: peninsular('Castilla y León'),
  CM: peninsular('Castilla-La Mancha'),
  CN: { name: 'Canarias', zones: ['Atlantic/Canary'], prefixes: ['922', '928', '822', '828'] },
  CT: peninsular('Cataluña'),
  EX: peninsular('Extremadura'),
  GA: peninsular('Galicia'),
  IB: peninsular('Illes Balears'),
  MC: peninsular('Región de Murcia'),
  MD: peninsular('Comunidad de Madrid'),
  ML: peninsular('Melilla'),
  NC: peninsular('Navarra'),
  PV: peninsular('País Vasco'),
  RI: peninsular('La Rioja'),
  VC: peninsular('Comunitat Valenciana'),
};

export const spain: JurisdictionRules = {
  id: 'ES',
  name: 'España',
  calling_code: '34',
  zones: ['Europe/Madrid'],
  regions,
  hours: [
    {
      id: 'es-hours',
      region: '*',
      channels: ['voice', 'whatsapp', 'sms'],
      hours: { weekday: { opens: '09:00', closes: '21:00' }, saturday: null, sunday: null, holiday: null },
      status: 'advisory',
      source: {
        citation: 'Horario de llamadas comerciales, usado como referencia',
        confidence: 'secondary',
        url: yardstick,
      },
    },
  ],
  // No number is fixed: insistence is an aggressive practice.
  caps: [],
  restrictions: [
    {
      id: 'es-third-party',
      region: '*',
      kind: 'opted_out',
      channels: every,
      grace_days: null,
      status: 'disputed',
      source: {
        citation: 'AEPD: quien se opone no se contacta más',
        confidence: 'secondary',
        url: 'https://as.com/actualidad/sociedad/es-legal-contactar-a-familiares-para-reclamar-una-deuda-segun-la-ley-de-proteccion-de-datos-n',
      },
    },
  ],
  debt_age: [],
  questions: [],
  limits: [
    {
      id: 'es-references',
      region: '*',
      kind: 'references',
      channels: every,
      status: 'disputed',
      source: {
        citation: 'AEPD: sin revelar deuda ni importe; otra lectura exige consentimiento',
        confidence: 'secondary',
        url: 'https://as.com/actualidad/sociedad/es-legal-contactar-a-familiares-para-reclamar-una-deuda-segun-la-ley-de-proteccion-de-datos-n',
      },
    },
    {
      id: 'es-cap',
      region: '*',
      kind: 'insistence',
      channels: every,
      status: 'advisory',
      source: { citation: 'Sin número fijo; se juzga la insistencia', confidence: 'secondary', url: yardstick },
    },
  ],
  reply: { is: 'not_said', source: { citation: 'Sin norma de horario', confidence: 'secondary' } },
  silence: { citation: 'Sin norma de horario', confidence: 'secondary' },
};
