/** Words that make a firm of the names beside them. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  (
    'cobranca cobrancas recuperadora recuperacao recupera assessoria assessorias solucoes financeira financiera banco bank lojas tiendas loja tienda ' +
    'grupo group gestoria despacho cobranza soluciones collections collection recovery associates asociados asociacion credito creditos cred ' +
    'consultoria servicos servicios services financial finance capital caja cooperativa fintech negocia negociadora muebles faculdade colegio ' +
    'universidade energia telecom seguros holdings partners llc inc sa ltda cartera abogados advogados juridico integral medical'
  ).split(' '),
);
