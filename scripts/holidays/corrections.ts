import type { Jurisdiction } from '../../domain/playbook/playbook.ts';

interface Base {
  readonly country: Jurisdiction;
  /** A region's code; absent where the country's own list is meant. */
  readonly region?: string;
  readonly why: string;
  readonly source: string;
}

/** A correction that was looked up. `on` takes whole dates or `MM-DD`; one that corrects nothing any more is an error. */
export type Correction = Base &
  (
    | { readonly do: 'add'; readonly on: readonly string[]; readonly name: string; readonly kind: 'public' | 'bank' }
    | { readonly do: 'remove'; readonly name: string; readonly on?: readonly string[] }
    | { readonly do: 'rename'; readonly name: string; readonly to: string; readonly on?: readonly string[] }
  );

const cmn = 'Resolução CMN 4.880/2020: no banking days; https://feriadosbancarios.febraban.org.br/';
const emiliani =
  'https://www.semana.com/turismo/articulo/se-danaron-las-vacaciones-este-es-el-esperado-festivo-que-sera-reprogramado/202508/';

/** Reviewed by hand against the sources named. Reviewed last on 2026-11-22. */
export const corrections: readonly Correction[] = [
  {
    country: 'BR',
    do: 'rename',
    name: 'Carnaval (terça-feira)',
    to: 'Carnaval',
    why: 'Both days of it bear one name.',
    source: cmn,
  },
  {
    country: 'BR',
    do: 'add',
    on: ['2026-02-16', '2027-02-08', '2028-02-28', '2029-02-12', '2030-03-04', '2031-02-24'],
    name: 'Carnaval',
    kind: 'bank',
    why: 'The list has Carnival Tuesday only; banks are closed on the Monday too.',
    source: cmn,
  },
  {
    country: 'BR',
    region: 'RJ',
    do: 'add',
    on: ['2026-02-17', '2027-02-09', '2028-02-29', '2029-02-13', '2030-03-05', '2031-02-25'],
    name: 'Terça-feira de Carnaval',
    kind: 'public',
    why: 'A holiday of the state of Rio de Janeiro; elsewhere the day is optional.',
    source: 'Lei 5.243/2008 (RJ); https://github.com/dadosbr/feriados/issues/21',
  },
  {
    country: 'MX',
    do: 'remove',
    name: 'Transmisión del Poder Ejecutivo Federal',
    on: ['2030-12-01'],
    why: 'Since 2024 power changes hands, and the country rests, on 1 October.',
    source:
      'LFT art. 74 VII, DOF 30 sep 2024; https://dgyh.mx/boletin-fiscal/publica-dof-decreto-por-el-que-se-declara-el-1-de-octubre-de-cada-seis-anos-como-dia-de-descanso-obligatorio',
  },
  {
    country: 'MX',
    do: 'add',
    on: ['2030-10-01'],
    name: 'Transmisión del Poder Ejecutivo Federal',
    kind: 'public',
    why: 'The day that took the place of 1 December.',
    source:
      'LFT art. 74 VII, DOF 30 sep 2024; https://updateme.news/nacional/publican-decreto-que-declara-el-1-de-octubre-como-dia-de-descanso-obligatorio/amp',
  },
  {
    country: 'MX',
    do: 'rename',
    name: 'Día de la Virgen de Guadalupe',
    to: 'Día del Empleado Bancario',
    why: 'Banks close on 12 December for their own people, which is why it is a bank day at all.',
    source: 'CNBV, disposiciones sobre días en que las entidades cierran; https://www.gob.mx/cnbv',
  },
  {
    country: 'CO',
    do: 'rename',
    name: 'La Asunción',
    to: 'Ascensión del Señor',
    why: 'The Monday in May is the Ascension; the Assumption is in August.',
    source: emiliani,
  },
  {
    country: 'CO',
    do: 'rename',
    name: 'La virgen de Chiquinquirá',
    to: 'Nuestra Señora del Rosario de Chiquinquirá',
    why: 'New in 2026, looked up because it was doubted: it stands, moved to the Monday after 9 July.',
    source:
      'Ley 2578 de 2026, art. 6; https://www.mininterior.gov.co/noticias/gobierno-sanciona-ley-que-convierte-el-9-de-julio-en-nuevo-festivo-nacional/',
  },
  ...(['CO', 'CL', 'PE'] as const).map(
    (country): Correction => ({
      country,
      do: 'remove',
      name: 'Pascua',
      why: 'Easter Sunday is in no list of this country’s holidays; it is a Sunday anyway.',
      source: country === 'CO' ? emiliani : 'The country’s own list of holidays does not have it.',
    }),
  ),
  ...(['CO', 'CL', 'PE', 'ES'] as const).map(
    (country): Correction => ({
      country,
      do: 'rename',
      name: 'La inmaculada concepción',
      to: 'Inmaculada Concepción',
      why: 'Spelling.',
      source: 'Names of feasts take capitals.',
    }),
  ),
  {
    country: 'AR',
    region: 'CABA',
    do: 'add',
    on: ['2026-03-23', '2026-07-10', '2026-12-07'],
    name: 'Día no laborable con fines turísticos',
    kind: 'public',
    why: 'Ley 6.171 of the City closes non-working days too; for the rest of the country they are no holidays.',
    source:
      'Ley 6.171 (CABA); https://www.froimoviciabogados.com.ar/post/nueva-ley-en-la-ciudad-cuidado-como-lo-intiman-por-una-deuda',
  },
];
