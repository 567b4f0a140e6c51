import type { Jurisdiction, LegalSource } from '../playbook/playbook.ts';

/** What a country asks of a written agreement or of the record of one made at a distance. */
const brazil: readonly LegalSource[] = [
  { citation: 'Código de Defesa do Consumidor (Lei 8.078/1990), art. 48', confidence: 'primary' },
  {
    citation: 'Normativo SARB 018/2017 (Febraban): aceite expresso em acordo a distância',
    url: 'https://pt.scribd.com/document/456750153/NormativoSARB018-VFaprovadaem20170810',
    confidence: 'primary',
  },
  { citation: 'Código Civil (Lei 10.406/2002), arts. 319 e 320', confidence: 'secondary' },
];

const mexico: readonly LegalSource[] = [
  {
    citation:
      'CONDUSEF, disposiciones para despachos de cobranza (DOF 7 oct 2014): convenio por escrito y su contenido',
    url: 'https://www.heraldo.mx/te-acosan-cobradores-esto-puedes-hacer/',
    confidence: 'secondary',
  },
  {
    citation: 'PROFECO: carta finiquito al liquidar',
    url: 'https://expansion.mx/finanzas-personales/2025/08/15/lo-que-no-pueden-hacer-los-despachos-de-cobranza-por-deuda',
    confidence: 'secondary',
  },
];

/** The law that a receipt names, by country; none where none was reviewed. */
export function receiptLaw(jurisdiction: Jurisdiction): readonly LegalSource[] {
  return jurisdiction === 'BR' ? brazil : jurisdiction === 'MX' ? mexico : [];
}
