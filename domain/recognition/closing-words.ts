/** Words of a closing in the three languages, folded; each list is matched as whole words, `*` for any ending. */
export const CLOSING_WORDS: Readonly<Record<string, string>> = {
  correction:
    'desculpa, desculpe, perdao, digo, corrigindo, correcao, me enganei, me confundi, errei, na verdade, quer dizer, melhor dizendo, retificando, ops, ' +
    'opa, so muda uma coisa, perdon, disculpa, disculpe, mejor dicho, corrijo, correccion, me equivoque, me confundi, quise decir, ' +
    'sorry, correction, i mean, actually, scratch that, my mistake, my bad, let me correct, i meant, i misspoke, make that, ah no, ah nao, minto, rectifico',
  single:
    'a vista, parcela unica, pagamento unico, unico pagamento, uma vez so, uma unica vez, uma so vez, de uma vez, quitacao, em uma vez, cota unica, ' +
    'pix unico, boleto unico, uma parcela so, so uma parcela, unica parcela, uma parcela, um pagamento, um unico, tudo de uma, pago unico, unico pago, un solo pago, una sola exhibicion, una exhibicion, ' +
    'un pago, solo pago, liquidacion unica, liquidacion, todo junto, de contado, al contado, de una vez, de un jalon, de un solo, una sola vez, en una sola, pago total, ' +
    'lump sum, one time, single payment, one payment, onetime, in full, one shot, all at once, in one go, paid at once, pay it off, payoff, un unico, finiquito en un, numa tacada, em um pix, num pix',
  total:
    'total, totaliza, totalizando, ao todo, no total, somando, somam, soma, dando, da um total, en total, suman, suma, all in, altogether, in total, =, todo, monto a pagar, a pagar, importe, valor total, valor final, valor do acordo, fechamos, fechado, fica, ficou, ficamos, queda, quedo, quedamos, son, sao, liquida, liquidas, liquide, quita, quitar, por, seria, seriam, vira, cai para, caiu para',
  original:
    'de, antes, saldo, divida, debia, debe, deve, era, eram, adeudo, original, dos, os, off, down from, originally, instead of, en lugar de, em vez de, ao inves, was, were, balance, valor de, than, que, off the, from',
  discount_before:
    'desconto, desc, descuento, ahorro, ahorra, ahorras, economia, economiza, quita, off, save, saves, saving, savings, abatimento, rebaja, bonificacion, reducao, discount, menos, condonacion, discount of',
  discount_after:
    'de desconto, desconto, off, menos, de descuento, descuento, de quita, quita, discount, less, de abatimento, de ahorro, em desconto, de economia, reduction, de reducao, de desc, desc, abaixo, savings, bonificado',
  half: 'metade, a metade, la mitad, mitad, half, pela metade, mitade, meio a meio',
  each: 'cada, cada uma, cada um, cada uno, cada una, c u, each, apiece, por cabeca, por mes, por semana, al mes, a month, per month, a week, por quincena, per week, mensais, semanais, monthly, weekly, iguais, iguales',
  penalty:
    'juros, multa, interes, intereses, moratorio, moratorios, interest, fee, encargos, ao mes, ao dia, mora, recargo, late',
  every_month:
    'todo dia, todos os dias, sempre dia, sempre no dia, sempre, cada dia, de cada mes, todo mes, todos os meses, mensal, mensais, mensalmente, por mes, mes a mes, dia fixo, ' +
    'cada mes, todos los meses, los dias, mensual, mensuales, mensualidad, mensualidades, al mes, each month, every month, of the month, monthly, of each month, per month, os dias, mesmo dia, mismo dia, same day, mesma data, misma fecha, todos os, meses seguintes, meses seguidos, meses siguientes',
  every_week:
    'toda semana, por semana, semanal, semanais, semanalmente, cada semana, todas as semanas, cada 8 dias, cada ocho dias, semanales, a la semana, weekly, every week, per week, a week, each week, cada siete dias, cada 7 dias, seguidas, seguidos, a cada semana, a cada 7 dias, semanas seguidas',
  every_fortnight:
    'quinzenal, quinzenais, cada quinzena, a cada 15 dias, a cada quinze dias, de 15 em 15, de quinze em quinze, quincenal, quincenales, quincenalmente, cada quincena, cada 15 dias, cada quince dias, ' +
    'cada 14 dias, cada catorce dias, por quincena, quincenas, biweekly, bi weekly, every two weeks, every 2 weeks, every other week, every other friday, every other monday, every other, fortnightly, twice a month, catorcenal, por quinzena, quinzena',
  starting:
    'a partir, a partir de, a partir do, a partir del, a contar, comecando, comeca, iniciando, inicio, com inicio, primeira, primeiro, desde, desde el, empezando, empieza, arranca, arrancando, iniciando, primer, primero, primera, ' +
    'starting, beginning, from, first, starts, begins, kicks off, a primeira, el primero, 1a, entrada',
  until: 'ate, hasta, until, through, thru, to, till, a, al',
  this_month:
    'deste mes, desse mes, este mes, esse mes, agora, a partir deste, this month, ya este, mes atual, mes corrente, presente mes',
  next_month:
    'mes que vem, mes que viene, proximo mes, mes proximo, next month, mes entrante, mes seguinte, mes siguiente',
  down: 'entrada, sinal, enganche, down payment, down, primer pago, primeira parcela, primeira, primeiro, first payment, a primeira, el primero, primera, pago inicial, first, anticipo, inicial, de inicio, de cara',
  last: 'ultima, ultimo, a ultima, el ultimo, last one, final payment, last payment, last, final',
  rest: 'mais, mas, outras, outros, demais, restante, resto, otros, otras, demas, restantes, rest, other, others, remaining, plus, +, then, depois, luego, e, y, and',
  or: 'ou, o, or, u',
  doubts:
    'me di a entender, me fiz entender, me doy a entender, duvida, duvidas, duda, dudas, pregunta, preguntas, pergunta, perguntas, question, questions, unclear, entendeu, entenderam, deu para entender, ficou claro, esta claro, ta claro, ' +
    'tudo claro, todo claro, quedo claro, quedo todo claro, esta todo claro, claro todo, ficou alguma, conseguiu entender, compreendeu, make sense, makes sense, is that clear, all clear, everything clear, clear so far, anything unclear, ' +
    'entendio, me explico, me explique, me entendio, si me explique, me entendiste, entendiste, se entendio, se entiende, algo que no, que esclareca, esclarecer, aclarar, do you understand, understand everything, understood, is it clear, that clear, crystal, alguma coisa que, ficou confuso, queda claro, esta claro, concerns, follow so far, anything you want me to go over',
  any_doubt:
    'qualquer duvida, qualquer duvidas, cualquier duda, cualquier pregunta, quaisquer duvidas, if you have questions, if you have any, se tiver duvida, se tiver alguma, se tiver duvidas, se ficar duvida, se surgir, si tiene dudas, si tiene alguna, si tienes dudas, si tienes alguna, si le surge, call with questions, any questions call, any questions just, any questions text, any questions reach, with any questions, em caso de duvida, em caso de duvidas, duvidas me, dudas me, duda me, duvida me, duvidas fale, dudas al, duvidas no, duvidas ligue, duvida e so, en caso de duda, en caso de dudas, sem duvida, sin duda, no doubt, sin dudas, com certeza',
  consent_question:
    'do i have your, your authorization, your approval, your consent, tengo su autorizacion, tengo su aprobacion, cuento con su, me autoriza, tenho sua autorizacao, tenho seu ok, conto com, ok, okay, tudo bem assim, ta bom assim, tudo bem para a, tudo bem para o, tudo bem para senhora, tudo bem para senhor, assim fica bom, fica bom assim, esta bom assim, aceita, aceitas, aceito, voce aceita, concorda, confirma, confirmas, confirmar, posso confirmar, posso gerar, posso emitir, posso mandar, posso fechar, posso seguir, posso agendar, posso deixar, posso registrar, posso enviar, pode ser, podemos fechar, ' +
    'fechado, fechou, fechamos, combinado, de acordo, esta de acordo, ta de acordo, topa, topas, bora, vamos fechar, quer fechar, autoriza, autorizas, ok para voce, tudo certo, tudo bem para voce, serve para voce, posso formalizar, posso prosseguir, me da o ok, me da um ok, aprova, vamos, certo, beleza, responda sim, com um sim, me confirma, ' +
    'acepta, aceptas, esta de acuerdo, estas de acuerdo, de acuerdo, confirmamos, cerramos, cerramos trato, trato, va, le parece, te parece, le late, te late, me da el si, me confirma, me confirmas, lo confirma, procedo, procedemos, le genero, lo genero, puedo generar, conforme, su conformidad, manifiesta, jala, le entra, le entras, quedamos, hecho, sale, autoriza, escribame acepto, escriba acepto, responda si, responda acepto, ' +
    'agree, agreed, do you agree, do you accept, accept, confirm, confirmed, okay to, ok to, ready to, shall i, should i, can i set, sound good, sounds good, deal, does that work, that work, works for you, are we good, we good, good with, good to go, want me to, authorize, is that ok, is that okay, all right with you, alright with you, set it up, lock it in, reply yes, say yes, yes or no, want to do it, are you in, do you approve, we have a deal' +
    ', assume, assina embaixo, bato o martelo, firmou, firmamos, firma, simbora fechar, fecha comigo, ta dentro, esta dentro, jalas, es un trato, me permite, get a yes, me da um sim, un si, um sim, seu ok, seu aval, seu aceite, su aceptacion, su visto bueno, mantem, ratifica, amarramos, le seguimos, seguimos, le entramos, su conformidad, nos echamos, echamos el trato, anui, de acordo com, concordancia, manifestar sua, anuencia, conta comigo, cuento con usted, cuento contigo, contar com, contar con, do we have a plan, we have a plan, put you down, lock it in, lo acepta, me lo acepta, acepta, aceptan, assim ta bom, da para fechar, da pra fechar, pega, fecha, go ahead with, move forward, proceed, on board, em voz alta, deixo fechado, deixo agendado, lo dejo, le genero, paso el cargo, your go ahead, your ok, your word, say the word, your yes, su aprobacion, esta conforme, le parece bien',
  accept:
    'aceito, aceitei, concordo, concordado, confirmo, confirmado, confirmada, fechado, fechada, fechou, fechamos, fecho, pode fechar, vamos fechar, de acordo, combinado, pode gerar, pode emitir, pode mandar, pode enviar, pode confirmar, pode seguir, pode fazer, pode ser feito, pode agendar, ' +
    'pode deixar, pode prosseguir, pode registrar, pode programar, pode marcar, pode sim, pode gerar sim, topo, topado, bora, autorizo, manda o boleto, manda o pix, manda ai, manda, gera ai, gera, emite, confirma ai, confirma, confirme, confirmou, fecha, fecha ai, quero sim, quero fechar, to dentro, estou dentro, demorou, fechadissimo, ta fechado, estou de acordo, ta confirmado, fico com essa, eu topo, vamos nessa, tamo junto, negocio fechado, ta combinado, ta aceito, ' +
    'acepto, aceptado, aceptada, de acuerdo, confirmado, confirmada, trato hecho, trato, va que va, hecho, cerramos, cerrado, me parece bien, me late, le entro, juega, sale y vale, ya quedo, queda, quedamos, conforme, mi conformidad, esta bien asi, mandelo, mandemelo, mande la ficha, generelo, genere, adelante, procedan, proceda, con eso, lo acepto, si quiero, jalo, arre, dale, orale va, va, sale pues, ya vas, autorizado, mandame, genera, me comprometo, asi quedamos, ' +
    'yes you do, you do, you have it, tem sim, i accept, accept, accepted, i agree, agree, agreed, deal, lets do it, lets do that, do it, confirm, confirmed, set it up, go ahead, sign me up, im in, send it, please send, authorize, authorized, i authorize, works for me, that works, sounds good, im good with, good with that, ill take it, lock it in, you have a deal, yes lets, approved, i approve, im on board' +
    ', simbora, partiu, firmo, firmou, firmado, firmamos, fechadissimo, mantenho, mantengo, ratifico, aprovo, aprovado, assino embaixo, ta otimo pode, pode contar, conte comigo, cuente conmigo, cuenta conmigo, count me in, cierrele, echele, echale, siguele, sigale, hagale, hazle, hagalo, hazlo, dejelo asentado, dejelo asi, dejalo asi, amarrelo, amarrela, mandele, mandale, procede, aprobado, apruebo, me apunto, ya quedamos, trato cerrado, we have a plan, lets go, send it over, send me the link, charge it, run it, book it, sounds like a plan, i confirm, im down, im game, locked in, lock me in, put me down, sign it, me manda, manda para mim, me passa o pix, pasame la liga, mandame la liga, pode lancar, pode descontar, pode debitar, pode passar, pode cobrar, eu pago sim, pago sim, vou pagar sim, pago dia, deposito ese dia, ahi deposito, ill pay it, i will pay it, si le pago, cuenten con eso, e isso ai, de boa pode, ta valendo, ta na mao, vamos com isso, vamos com essa, go for it, make it happen, consider it done, consider it said, ta selado, selado, demoro, assumo, me parece, me parece justo, manifiesto mi conformidad, estoy conforme, le damos, seguro que si, ya rugiste',
  yes:
    'sim, ss, isso, isso mesmo, claro, ok, okay, okey, oks, okk, certo, certinho, beleza, blz, tudo bem, tudo certo, perfeito, show, joia, uhum, aham, aha, ahan, ahã, ta, ta bom, ta certo, esta bem, esta bom, ta bem, pode, positivo, correto, exato, entendi, certeza, com certeza, otimo, legal, massa, si, sip, simon, sale, orale, aja, ajá, esta bien, bueno, bien, ' +
    'perfecto, correcto, asi es, enterada, enterado, claro que si, por supuesto, muy bien, ok si, yes, yeah, yep, yup, sure, alright, all right, fine, right, cool, k, kk, uh huh, got it, good, great, correct, absolutely, of course, perfect, sounds fine, yess, ye, ya, vale, pos si, pues si, afirmativo, ya, enterad*, understood, copy, eso, tá, valeu, uhu' +
    ', e sim, s, y, sip, siii, mhm, mm hmm, uhun, unhum, mjm, ajam, aham, ahan, pois sim, ta joia, ta otimo, tranquilo, de boa, oki, okas, okidoki, sip, claro que sim, com certeza, yessir, yes maam, yes sir, affirmative, correcto, ta ok, ok pues, orale pues, zas, ei',
  refuse:
    'nao aceito, nao quero, nao vou, nao concordo, nao posso, nao consigo, nao da, n da, nao tenho, nao topo, nao fecho, nem pensar, sem chance, deixa, entao deixa, deixa para la, esquece, vou pensar, preciso pensar, deixa eu pensar, deixa eu ver, depois eu, depois te, te falo depois, amanha te falo, amanha eu te, te aviso, eu te aviso, vou ver com, vou falar com, vou conversar com, vou ver e, mes que vem, agora nao, hoje nao, ' +
    'muito caro, caro demais, ta caro, fora da realidade, impossivel, prefiro nao, melhor nao, nao rola, desisto, nao me interessa, nao tenho interesse, vou analisar, vou avaliar, to sem, ainda nao, retorno depois, ' +
    'no acepto, no quiero, no voy, no puedo, no me alcanza, no tengo, no gracias, no estoy de acuerdo, mejor no, dejelo, olvidelo, lo voy a pensar, voy a pensar, dejeme pensar, dejame pensar, dejeme ver, dejame ver, lo pienso, luego le llamo, luego te llamo, luego le digo, luego le aviso, manana le digo, manana te digo, manana le llamo, manana le aviso, le aviso, te aviso, yo le llamo, yo le aviso, lo platico con, tengo que platicar, ' +
    'tengo que consultar, ni loco, ni loca, para nada, esta muy caro, muy caro, es mucho, no me conviene, imposible, todavia no, ahorita no, despues, luego vemos, no jala, no le entro, ' +
    'i dont agree, i wont, i cant, cant do, cant afford, no thanks, no thank you, not interested, let me think, ill think, think about it, need to think, ill call you, ill get back, get back to you, call you back, talk to my, talk it over, ask my, check with my, forget it, no way, not today, not right now, not now, too much, too high, dont want, pass, nope, i refuse, i decline, never mind, maybe later, ill let you know, not doing, sleep on it' +
    ', no me convence, nao me convence, to fora, tou fora, mudei de ideia, cambie de idea, cambie de opinion, changed my mind, rather not, id rather not, not agreeing, not accepting, nao fechei, nao assino, nao pago, no pago, pesa demais, no me acomodan, no me acomoda, deixa nao, largo, no cuente conmigo, nao conte comigo, no firmo, dejeme consultar, deje consulto, deja checo, dejame checar, deje lo pienso, dejeme pensarlo, te digo luego, te digo, le digo, yo le marco, yo te marco, preciso ver, tengo que ver, te aviso, amanha eu te dou, te dou a resposta, te dou um retorno, dou um retorno, depois a gente conversa, a gente conversa depois, luego hablamos, luego platicamos, ahorita no puedo, agora nao posso, nao sei ainda, ainda nao sei, todavia no se, aun no se, i need to check, gotta check, let me check, let me talk, let me see, i have to ask, have to think, not sure yet, no eso no, vou consultar, preciso consultar, preciso falar com, tenho que falar com, tenho que ver, vou dar uma olhada, deixa eu consultar, deixa eu falar, lo consulto, lo checo, no se la verdad, fora de cogitacao, ni hablar, ni de chiste, de jeito nenhum, sem condicoes, nao tenho condicoes, hard pass, cant swing, not happening',
  hedge:
    'acho que, eu acho, acho, pode ser, talvez, quem sabe, vamos ver, vou ver, vou tentar, tentar, tento, se der, sei la, provavelmente, depende, espero, tomara, acredito que, creio que, mais ou menos, se conseguir, se sobrar, na medida, ' +
    'creo que, a ver, a ver si, quiza, quizas, tal vez, yo creo, puede ser, voy a tratar, trato de, intento, voy a intentar, intentare, tratare, ojala, segun, mas o menos, depende, primero dios, ' +
    'i think, i guess, maybe, probably, perhaps, might, ill try, i will try, try to, hopefully, hope so, should be able, i suppose, we will see, well see, not sure, depends, possibly, kinda, sort of, im pretty sure, i believe so, if possible' +
    ', vamos vendo, vamos viendo, ahi vemos, ai vemos, luego vemos, no le aseguro, no aseguro, no te aseguro, nao garanto, nao prometo, no prometo, cant promise, no promises, fazer o possivel, faco o possivel, hago lo posible, hare lo posible, do my best, faco forca, capaz que, a lo mejor, chance, puede que, pode ser que, vou ver se, voy a ver si, deve dar, devo conseguir, acredito que sim, supongo, imagino que, se tudo der certo, si todo sale, no estoy segur*, nao tenho certeza, im not sure, ill see, gonna try, more or less, tal vez, de repente',
  condition:
    'se cair, se eu, se o, se a, se me, se meu, se minha, se receber, se entrar, se der, se tiver, se voce, se voces, se for, se tirar, se tirarem, se conseguir, se puder, se baixar, se sair, se nao, caso, desde que, contanto que, so se, quando cair, quando receber, quando entrar, assim que receber, dependendo, com a condicao, ' +
    'si me, si cae, si le, si mi, si puedo, si alcanzo, si hay, si llega, si consigo, si logro, si tengo, si no, si ustedes, si usted, si baja, si bajan, si quita, si se puede, si es que, siempre y cuando, con tal, con la condicion, en cuanto me, cuando me paguen, cuando me, nada mas que me, nomas que me, solo si, ' +
    'if i, if my, if you, if the, if it, if they, as long as, provided, only if, once i, when i get, when my, assuming, unless, depending' +
    ', desde q, contanto, si tips, so que se, mas se, pero si, mientras, enquanto, a condicion, sob condicao, sempre que, conforme receber, quando meu, assim que cair, apenas se, somente se, unicamente si, nada mas si, en cuanto, until, aslong, so long as, on condition, after you, depois que, despues de que, hasta que, ate que, primero me, primero que',
  partial:
    'as outras, os outros, a outra, o outro, las otras, los otros, la otra, el otro, o resto, el resto, the rest, the others, the other, so a primeira, so a entrada, so o primeiro, com a entrada, a entrada eu, solo la primera, solo el primero, solo el enganche, nomas la primera, nomas el enganche, los primeros, las primeras, as primeiras, os primeiros, the first two, only the first, just the first, just the down payment, lo de manana, o de amanha, a metade eu, parte sim, una parte, uma parte',
  but: 'mas, pero, but, so que, solo que, nomas que, nada mas que, except, although, porem, sino que, nomas tengo, solo tengo, so tenho, only have',
};

/** The word lists for the method of payment. */
export const METHOD_WORDS: Readonly<Record<string, string>> = {
  pix: 'pix, copia e cola, chave pix, qr code',
  boleto: 'boleto, boletos, boletinho, boleto bancario, codigo de barras, carne de pagamento',
  debit:
    'debito automatico, debito em conta, cartao de debito, no debito, via debito, por debito, em debito, pelo debito, pediu debito, debita, debitado, tarjeta de debito, domiciliacion, domiciliado, cargo automatico, cargo a cuenta, con debito, al debito, debit, debit card, debito',
  card: 'cartao, cartao de credito, tarjeta, tarjeta de credito, credit card, card, visa, mastercard, no credito, con tarjeta, amex, on card',
  transfer:
    'transferencia, transferencias, ted, doc, transferencia bancaria, wire, bank transfer, wire transfer, deposito em conta, transfiere, transfer, transferir',
  spei: 'spei, clabe, transferencia spei, transferencia interbancaria',
  oxxo: 'oxxo, oxxos',
  convenience: 'tienda de conveniencia, tiendas de conveniencia, seven eleven, 7 eleven, convenience store',
  store:
    'tienda, tiendas, en la tienda, loja, na loja, lojas, loterica, caixa da loja, farmacia, farmacias, store, in store, walmart, soriana, chedraui, caja de la tienda, casa loterica, coppel',
  bank_branch:
    'ventanilla, sucursal, sucursal bancaria, en el banco, agencia, agencia bancaria, guiche, branch, bank branch, teller, no banco, caixa do banco, at the bank, practicaja',
  ach: 'ach, checking, checking account, bank draft, e check, echeck, electronic check, routing, direct debit, bank account, from your bank, e-check',
  link: 'link, liga, enlace, portal, pay link, liga de pago, link de pagamento, payment link, online portal, link de pago',
  cash: 'efectivo, em dinheiro, dinheiro vivo, cash',
};
