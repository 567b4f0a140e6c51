import type { ContactChannel } from '../interaction/contact-record.ts';
import type { JurisdictionRules, Region } from './jurisdiction.ts';

const every: readonly ContactChannel[] = ['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit'];
const voice: readonly ContactChannel[] = ['voice'];
const daily = { opens: '07:00', closes: '22:00' };

const zoned = (name: string, zones: string | readonly string[], ...prefixes: string[]): Region => ({
  name,
  zones: (typeof zones === 'string' ? [zones] : zones).map((zone) => `America/${zone}`),
  prefixes,
});

/** Prefixes are listed where a state keeps a clock of its own, and for the largest cities. */
const regions: Readonly<Record<string, Region>> = {
  AGU: zoned('Aguascalientes', 'Mexico_City', '449'),
  BCN: { ...zoned('Baja California', 'Tijuana', '646', '653', '658', '661', '664', '665', '686'), also: ['BC'] },
  BCS: zoned('Baja California Sur', 'Mazatlan', '612', '613', '615', '624'),
  CAM: zoned('Campeche', 'Mexico_City'),
  CHH: zoned('Chihuahua', ['Chihuahua', 'Ciudad_Juarez', 'Ojinaga'], '614', '625', '626', '627', '639', '656'),
  CHP: zoned('Chiapas', 'Mexico_City', '961'),
  CMX: { ...zoned('Ciudad de México', 'Mexico_City', '55', '56'), also: ['CDMX', 'DF', 'Distrito Federal'] },
  COA: zoned('Coahuila', ['Monterrey', 'Matamoros'], '844', '871', '878'),
  COL: zoned('Colima', 'Mexico_City'),
  DUR: zoned('Durango', 'Monterrey', '618'),
  GRO: zoned('Guerrero', 'Mexico_City', '744'),
  GUA: zoned('Guanajuato', 'Mexico_City', '477'),
  HID: zoned('Hidalgo', 'Mexico_City', '771'),
  JAL: zoned('Jalisco', 'Mexico_City', '33'),
  MEX: { ...zoned('Estado de México', 'Mexico_City', '722'), also: ['México', 'Edomex'] },
  MIC: zoned('Michoacán', 'Mexico_City', '443'),
  MOR: zoned('Morelos', 'Mexico_City', '777'),
  NAY: zoned('Nayarit', ['Mazatlan', 'Bahia_Banderas'], '311', '323', '324'),
  NLE: { ...zoned('Nuevo León', 'Monterrey', '81'), also: ['NL'] },
  OAX: zoned('Oaxaca', 'Mexico_City', '951'),
  PUE: zoned('Puebla', 'Mexico_City', '222'),
  QUE: zoned('Querétaro', 'Mexico_City', '442'),
  ROO: zoned('Quintana Roo', 'Cancun', '983', '984', '987', '998'),
  SIN: zoned('Sinaloa', 'Mazatlan', '667', '668', '669', '672', '687', '694'),
  SLP: zoned('San Luis Potosí', 'Mexico_City', '444'),
  SON: zoned('Sonora', 'Hermosillo', '622', '623', '631', '632', '633', '634', '637', '641', '642', '644', '662'),
  TAB: zoned('Tabasco', 'Mexico_City', '993'),
  TAM: zoned('Tamaulipas', ['Monterrey', 'Matamoros'], '833', '834', '867', '868', '899'),
  TLA: zoned('Tlaxcala', 'Mexico_City', '246'),
  VER: zoned('Veracruz', 'Mexico_City', '229'),
  YUC: zoned('Yucatán', 'Merida', '999'),
  ZAC: zoned('Zacatecas', 'Mexico_City', '492'),
};

export const mexico: JurisdictionRules = {
  id: 'MX',
  name: 'México',
  calling_code: '52',
  zones: ['America/Mexico_City'],
  regions,
  hours: [
    {
      // Some press reads Monday to Friday only; the 2014 summaries set no limit of days. The clear reading is used here.
      id: 'mx-condusef-hours',
      region: '*',
      channels: every,
      status: 'law',
      hours: { weekday: daily, saturday: daily, sunday: daily, holiday: daily },
      source: {
        citation: 'CONDUSEF, disposiciones para despachos de cobranza (DOF 7 oct 2014)',
        confidence: 'secondary',
        effective: '2014-10-08',
        url: 'https://idconline.mx/juridico/2014/10/07/emiten-reglas-para-despachos-de-cobranza?internal_source=PLAYLIST',
      },
    },
    {
      id: 'mx-weekdays',
      region: '*',
      channels: every,
      status: 'disputed',
      hours: { weekday: daily, saturday: null, sunday: null, holiday: null },
      source: {
        citation: 'Lectura de lunes a viernes según prensa de 2025 y 2026',
        confidence: 'secondary',
        url: 'https://tribunademexico.com/despachos-cobranza-deuda-bancos/',
      },
    },
    {
      id: 'mx-profeco-hours',
      region: '*',
      channels: ['voice', 'visit'],
      status: 'law',
      binds: 'commercial_lender',
      hours: { weekday: daily, saturday: daily, sunday: daily, holiday: daily },
      source: {
        citation: 'PROFECO, disposiciones para proveedores que otorgan crédito',
        confidence: 'secondary',
        url: 'http://admin.elmanana.editor80.com/nacional/2025/6/12/profeco-es-legal-que-me-llamen-de-forma-tan-insistente-para-cobrarme-una-deuda-151722.html',
      },
    },
  ],
  // No numeric limit was found; the standard is harassment. A draft with limits of calls was seen in consultation.
  caps: [],
  restrictions: [
    {
      id: 'mx-inai-guide',
      region: '*',
      kind: 'wrong_number',
      channels: every,
      grace_days: null,
      status: 'advisory',
      source: {
        citation: 'INAI y CONDUSEF, guía de datos en cobranza: dato que no es de la persona se corrige',
        confidence: 'secondary',
        url: 'http://www.idconline.com.mx/juridico/2015/04/16/en-cobranza-a-proteger-datos-personales',
      },
    },
  ],
  debt_age: [],
  questions: [],
  limits: [
    {
      id: 'mx-no-third-party',
      region: '*',
      kind: 'references',
      channels: every,
      status: 'law',
      source: {
        citation: 'CONDUSEF, disposiciones para despachos de cobranza (DOF 7 oct 2014)',
        confidence: 'secondary',
        url: 'https://idconline.mx/juridico/2014/10/07/emiten-reglas-para-despachos-de-cobranza?internal_source=PLAYLIST',
      },
    },
    {
      id: 'mx-minors-elderly',
      region: '*',
      kind: 'minors_and_elders',
      channels: every,
      status: 'law',
      source: {
        citation: 'CONDUSEF; PROFECO suma a personas con discapacidad',
        confidence: 'secondary',
        url: 'https://dondinero.mx/notas/orienta-condusef-ante-abusos-de-cobranza',
      },
    },
    {
      id: 'mx-callerid',
      region: '*',
      kind: 'shown_number',
      channels: voice,
      status: 'law',
      source: {
        citation: 'CONDUSEF: el número no puede aparecer oculto',
        confidence: 'secondary',
        url: 'https://pagalojusto.org/t10466-8-nuevas-reglas-para-despachos',
      },
    },
    {
      id: 'mx-registered-numbers',
      region: '*',
      kind: 'registered_numbers',
      channels: ['voice', 'whatsapp', 'sms'],
      status: 'law',
      source: {
        citation: 'CONDUSEF, REDECO',
        confidence: 'secondary',
        url: 'https://dondinero.mx/notas/orienta-condusef-ante-abusos-de-cobranza',
      },
    },
    {
      id: 'mx-profeco-contact-points',
      region: '*',
      kind: 'given_contacts',
      channels: every,
      status: 'law',
      binds: 'commercial_lender',
      source: {
        citation: 'PROFECO: solo domicilio, teléfono y correo que dio el cliente',
        confidence: 'secondary',
        url: 'https://www.cuartopoder.mx/nacional/conoce-lo-que-no-pueden-hacer-los-cobradores/540743',
      },
    },
    {
      id: 'mx-no-cap',
      region: '*',
      kind: 'insistence',
      channels: every,
      status: 'law',
      source: {
        citation: 'Sin número fijo; se juzga el hostigamiento',
        confidence: 'secondary',
        url: 'https://www.cofemersimir.gob.mx/respuesta_texto_encuestas/8820',
      },
    },
  ],
  reply: { is: 'not_said', source: { citation: 'CONDUSEF y PROFECO', confidence: 'secondary' } },
  silence: { citation: 'CONDUSEF y PROFECO', confidence: 'secondary' },
};
