import { pairs } from './phrase-rule.ts';

/** How a friend is spoken to → how a firm that says “você” or “usted” does, by locale. Also tells which a script says. */
export const familiarForms = {
  'pt-BR': pairs('contigo=com_você tu=você teu=seu tua=sua teus=seus tuas=suas ti=você'),
  'es-MX': pairs(`
    tú=usted tu=su tus=sus contigo=con_usted ti=usted tuyo=suyo tuya=suya eres=es estás=está tienes=tiene puedes=puede quieres=quiere debes=debe pagas=paga
    sabes=sabe vas=va podrías=podría podrás=podrá recibes=recibe haces=hace dices=dice necesitas=necesita gustas=gusta prefieres=prefiere
    hiciste=hizo pagaste=pagó depositaste=depositó recibiste=recibió quedaste=quedó dijiste=dijo mandaste=mandó enviaste=envió
    pudiste=pudo tuviste=tuvo fuiste=fue hayas=haya seas=sea tengas=tenga puedas=pueda quieras=quiera pagues=pague realices=realice
    deposites=deposite envíes=envíe mandes=mande estés=esté hagas=haga cubras=cubra liquidas=liquida cubres=cubre crees=cree
    conoces=conoce vives=vive trabajas=trabaja  tendrás=tendrá tendrías=tendría deberías=debería serías=sería quisieras=quisiera
    pudieras=pudiera confirmas=confirma aceptas=acepta propones=propone realizaste=realizó firmaste=firmó aceptaste=aceptó
    dime=dígame mándame=mándeme envíame=envíeme avísame=avíseme confírmame=confírmeme págame=págueme llámame=llámeme márcame=márqueme
    escríbeme=escríbame compárteme=compártame ayúdame=ayúdeme háblame=hábleme respóndeme=respóndame contéstame=contésteme
    regálame=regáleme pásame=páseme dame=deme oye=oiga fíjate=fíjese acuérdate=acuérdese espérame=espéreme
    permíteme=permítame platícame=platíqueme cuéntame=cuénteme olvides=olvide mandame=mándeme enviame=envíeme
    avisame=avíseme confirmame=confírmeme`),
} as const;
