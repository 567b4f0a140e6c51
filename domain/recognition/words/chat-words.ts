/** Chat spelling → the word meant, folded. Only those that mean one thing whichever of the three languages it is. */
const TABLE =
  'vc=voce vcs=voces voceis=voces ce=voce ces=voces oce=voce cmg=comigo msg=mensagem msgs=mensagens qto=quanto qnto=quanto qtos=quantos ' +
  'qdo=quando qnd=quando hj=hoje hje=hoje amnh=amanha blz=beleza obg=obrigado obgd=obrigado vlw=valeu dps=depois ' +
  'pgto=pagamento pagto=pagamento pgt=pagamento pgmto=pagamento desc=desconto parc=parcela parcs=parcelas venc=vencimento ' +
  'ngm=ninguem td=tudo mto=muito mt=muito mta=muita msm=mesmo qq=qualquer pq=porque pqe=porque porq=porque xq=porque ' +
  'tb=tambem tbm=tambem tmb=tambem tbn=tambem q=que ke=que qe=que ñ=nao naum=nao nn=nao num=num n=nao nops=nope ' +
  'pra=para pras=para pro=para pros=para pa=para to=estou tou=estou toy=estoy tao=estao tamo=estamos tamos=estamos tava=estava ' +
  'dx=deixa dxa=deixa ta=esta tah=esta tô=estou aki=aqui eh=e cpfs=cpf abs=abraco bjs=beijos fvr=favor pfv=favor pf=favor pfvr=favor ' +
  'xfa=favor xfavor=favor porfa=favor porfis=favor ud=usted uds=ustedes usté=usted vd=usted msj=mensaje msjs=mensajes mjs=mensajes ' +
  'mnsj=mensaje dcto=descuento dscto=descuento bn=bien dnd=donde grax=gracias grcs=gracias slds=saludos ntp=preocupe nel=no nop=no ' +
  'u=you ur=your pls=please plz=please thx=thanks ty=thanks acct=account accts=accounts pmt=payment pmts=payments pymt=payment ' +
  'pymts=payments bal=balance cuz=because bc=because amt=amount appt=appointment tmrw=tomorrow tmw=tomorrow tdy=today ' +
  'dept=department dpto=departamento wpp=whatsapp zap=whatsapp zapzap=whatsapp whats=whatsapp wats=whatsapp ' +
  'serassa=serasa seraza=serasa ceraza=serasa boletu=boleto buro=buro oxo=oxxo oxxos=oxxo';

export const CHAT_WORDS: ReadonlyMap<string, string> = new Map(
  TABLE.split(' ').map((pair) => pair.split('=') as [string, string]),
);
