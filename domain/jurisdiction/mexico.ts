import type { Holiday, JurisdictionRules, Region } from './jurisdiction.ts';

const daily = { opens: '07:00', closes: '22:00' };

const zoned = (name: string, zones: string | readonly string[], ...prefixes: string[]): Region => ({
  name,
  zones: (typeof zones === 'string' ? [zones] : zones).map((zone) => `America/${zone}`),
  prefixes,
});

/** Prefixes are listed where a state keeps a clock of its own, and for the largest cities. */
const regions: Readonly<Record<string, Region>> = {
  AGU: zoned('Aguascalientes', 'Mexico_City', '449'),
  BCN: zoned('Baja California', 'Tijuana', '646', '653', '658', '661', '664', '665', '686'),
  BCS: zoned('Baja California Sur', 'Mazatlan', '612', '613', '615', '624'),
  CAM: zoned('Campeche', 'Mexico_City'),
  CHH: zoned('Chihuahua', ['Chihuahua', 'Ciudad_Juarez', 'Ojinaga'], '614', '625', '626', '627', '639', '656'),
  CHP: zoned('Chiapas', 'Mexico_City', '961'),
  CMX: zoned('Ciudad de México', 'Mexico_City', '55', '56'),
  COA: zoned('Coahuila', ['Monterrey', 'Matamoros'], '844', '871', '878'),
  COL: zoned('Colima', 'Mexico_City'),
  DUR: zoned('Durango', 'Monterrey', '618'),
  GRO: zoned('Guerrero', 'Mexico_City', '744'),
  GUA: zoned('Guanajuato', 'Mexico_City', '477'),
  HID: zoned('Hidalgo', 'Mexico_City', '771'),
  JAL: zoned('Jalisco', 'Mexico_City', '33'),
  MEX: zoned('Estado de México', 'Mexico_City', '722'),
  MIC: zoned('Michoacán', 'Mexico_City', '443'),
  MOR: zoned('Morelos', 'Mexico_City', '777'),
  NAY: zoned('Nayarit', ['Mazatlan', 'Bahia_Banderas'], '311', '323', '324'),
  NLE: zoned('Nuevo León', 'Monterrey', '81'),
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

const holidays = (
  year: string,
  list: readonly (readonly [monthDay: string, name: string, kind: Holiday['kind']])[],
): Holiday[] => list.map(([day, name, kind]) => ({ date: `${year}-${day}`, name, kind }));

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
      channels: ['voice', 'whatsapp'],
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
      channels: ['voice', 'whatsapp'],
      status: 'disputed',
      hours: { weekday: daily, saturday: null, sunday: null, holiday: null },
      source: {
        citation: 'Lectura de lunes a viernes según prensa de 2025 y 2026',
        confidence: 'secondary',
        url: 'https://tribunademexico.com/despachos-cobranza-deuda-bancos/',
      },
    },
  ],
  // No numeric limit was found; the standard is harassment.
  caps: [],
  holidays: [
    ...holidays('2026', [
      ['01-01', 'Año Nuevo', 'public'],
      ['02-02', 'Día de la Constitución', 'public'],
      ['03-16', 'Natalicio de Benito Juárez', 'public'],
      ['04-02', 'Jueves Santo', 'bank'],
      ['04-03', 'Viernes Santo', 'bank'],
      ['05-01', 'Día del Trabajo', 'public'],
      ['09-16', 'Independencia', 'public'],
      ['11-02', 'Día de Muertos', 'bank'],
      ['11-16', 'Revolución', 'public'],
      ['12-12', 'Día del Empleado Bancario', 'bank'],
      ['12-25', 'Navidad', 'public'],
    ]),
    ...holidays('2027', [
      ['01-01', 'Año Nuevo', 'public'],
      ['02-01', 'Día de la Constitución', 'public'],
      ['03-15', 'Natalicio de Benito Juárez', 'public'],
      ['03-25', 'Jueves Santo', 'bank'],
      ['03-26', 'Viernes Santo', 'bank'],
      ['05-01', 'Día del Trabajo', 'public'],
      ['09-16', 'Independencia', 'public'],
      ['11-02', 'Día de Muertos', 'bank'],
      ['11-15', 'Revolución', 'public'],
      ['12-12', 'Día del Empleado Bancario', 'bank'],
      ['12-25', 'Navidad', 'public'],
    ]),
  ],
  silence: { citation: 'CONDUSEF y PROFECO', confidence: 'secondary' },
};
