concept farewell_word
  pt: tchau, ate mais, ate logo, ate breve, tenha um bom, tenha uma boa, tenha um otimo, tenha uma otima, bom descanso, bom fim de semana, um abraco, abraco, abracos, bom dia para voce, boa tarde para voce, boa noite para voce, fica com deus, fique com deus, agradeco, muito obrigado, muito obrigada, obrigado pela, obrigada pela, obrigado pelo, obrigada pelo, agradecemos, passar bem, se cuida, boa semana, ate a proxima, tudo de bom, bom trabalho, boas festas, bom almoco, desejo um, desculpe o incomodo, desculpa o incomodo, otimo dia, otima tarde, otima noite, excelente dia, boa sorte, feliz natal, cuide se, um otimo, uma otima, valeu, ate la, ate amanha, se cuide, melhoras, forca ai, fique bem, fica bem, bom treino, bons estudos, boas vendas, boa viagem, boa recuperacao, feliz, disponha, beijo, beijos, bjs, abc, forte abraco, passe bem, conte comigo, conte com a gente, imagina, vai com deus, deus abencoe, pela paciencia, pela atencao, pela compreensao, grande abraco
  es: adios, hasta luego, hasta pronto, que tenga, que tengas, que le vaya, que te vaya, que este bien, que estes bien, que pase, que pases, excelente dia, excelente tarde, bonito dia, bonita tarde, lindo dia, saludos, un abrazo, abrazo, muchas gracias, gracias por su, gracias por tu, gracias por la, agradezco, nos vemos, cuidese, cuidate, quedo a sus ordenes, estamos en contacto, buen fin de semana, feliz tarde, feliz dia, buena tarde, buen dia don, hasta manana, disculpe la molestia, disculpe las molestias, le agradezco, bendiciones, que descanse, buen fin, hasta la proxima, que dios, dios la bendiga, dios lo bendiga, dios me la, dios me lo, que sigan, que siga, que le sea, que salgan, que se mejore, mejorese, pronta recuperacion, mucha salud, animo, con gusto, para servirle, a sus ordenes, estamos para servirle, buen camino, buen viaje, buena semana, bonita semana, linda tarde, lindo fin, maneja con cuidado, maneje con cuidado, echele ganas, nos leemos, bye, cuidese mucho, su tiempo, buena noche
  en: goodbye, bye, have a good, have a great, have a nice, have a blessed, take care, talk soon, talk to you, thank you for your time, thanks for your time, thank you for your, thanks for your, appreciate your, enjoy your, see you, best wishes, good night, be well, stay safe, have a wonderful, thanks again, thank you so much, have a lovely, bye bye, good luck, feel better, take it easy, drive safe, hang in there, congrats, congratulations, enjoy the, youre welcome, have yourself, god bless, catch you later, later then, cheers, all the best, be safe, hope you feel, get well, wishing you, my condolences again, have a safe, happy holidays, bye now, good day, alright bye
concept thanks_word
  pt: obrigado, obrigada, obg
  es: gracias
  en: thank you, thanks
cue step_greeting
  blocked quoted
  @greet /4
  "hello" /3
  "bueno con" /4
  "buen dia" /3
  "buen" "dia" /3
  "falo com" /4
  "hola" /3
  "me comunico con" /5
cue step_farewell
  blocked quoted
  @farewell_word /8
  @thanks_word #end /4
  "bom dia" #end /3 !@start_greet
  "boa tarde" #end /3 !@start_greet
  "boa noite" #end /3 !@start_greet
  "buen dia" #end /3 !@start_greet
  "buenas tardes" #end /3 !@start_greet
  "buenas noches" #end /3 !@start_greet
  @thanks_word #name #end /6
  @thanks_word "bom dia" /8
  @thanks_word "boa tarde" /8
  @thanks_word "buen dia" /8
  "bom" #end /3 !@start_greet
  "boa" #end /3 !@start_greet
  "bons" #end /3
  "boas" #end /4
  "que descanse" /4
concept start_greet
  pt: oi, ola, falo com, tudo bem, aqui
  es: hola, hablo, habla, soy, con
  en: hello
cue step_identification
  all_of identify_agent identify_company
cue step_right_party_check
  blocked negated quoted
  @speak_to #name /5 !@not_asking
  "falo com" #proper /5
  @who_titular /8
cue step_recording_notice
  blocked negated quoted announced other_occasion
  @this_call @record_call /10 !@recording_other_thing !@past_rec
  @record_call @this_call /8 !@recording_other_thing !@past_rec
cue step_purpose
  blocked negated quoted
  @have_debt @debt /7 !@no_current_debt
  @bill @overdue /9 !@no_current_debt !@future_if
  @overdue @bill /6 !@no_current_debt !@future_if
  @reason_contact @bill /10
  @reason_contact @debt /10
cue step_payment_check
  blocked quoted
  @ask_if @paid /7 [quoted statement] !@future_pay !@completed
  @if_paid @disregard /14
  @if_paid /6 !@completed
cue step_breach_explained
  blocked negated quoted announced
  @if_unpaid @benefit_lost /18
  @if_unpaid @charges /16 !@removed
  @if_unpaid @contact_again /18
cue step_complaint_channel_given
  blocked negated quoted announced
  @complaint_place @contact_point /12 !@deny_complaint
  @complain @complaint_place /14 !@deny_complaint
concept ask_why
  pt: o que .. dificult*, o que .. atrapalh*, esta .. dificuldade, teve .. dificuldade, algum .. problema, por que, qual o motivo, qual foi o motivo, o que aconteceu, que aconteceu, o que houve, o que ocorreu, teve algum problema, aconteceu alguma coisa, aconteceu algo, houve algum, teve alguma dificuldade, qual a dificuldade, qual foi a dificuldade, qual o impedimento, o que te impediu, o que impediu, o que fez, o que levou, o que pesa, o que esta pegando, o que ta pegando, ta passando por, esta passando por, algum imprevisto, teve imprevisto, o que dificultou, o que apertou, o que pesou, esta com alguma dificuldade, ta com dificuldade, deu algum problema, o que se passou, o que complicou, qual seria o motivo, como ficou para tras, posso saber o motivo, entender o que, saber o que houve, saber o que aconteceu, me conta o que, motivo do atraso, esqueceu ou, o que tem impedido, tem impedido, o que impede, que que ta pegando, que ta pegando, que que aconteceu, que houve, o que rolou, que rolou, qual o problema, qual e o problema, qual a situacao, qual e a situacao, o que te atrapalhou, o que atrapalhou, o que te fez, o que esta acontecendo, o que ta acontecendo, algum problema, alguma dificuldade, alguma coisa aconteceu, tem alguma razao, alguma razao, algum motivo, qual a razao, qual foi a razao, posso perguntar o que, pode me dizer o motivo, me fala o que, me diz o que, me conta, o que pegou, ficou apertado, o que deu errado, como ficou desse jeito, o que pesa mais, teve um imprevisto, passou por alguma, ta tudo bem com voce, por que atrasou, por que nao deu, nao deu para pagar por, porque nao, porque atrasou, porque voce nao, porque ficou
  es: que .. dificult*, que .. impid*, que .. atoro, tiene .. dificultad, tiene .. problema, por que no, porque no, y por que, cual es el motivo, cual fue el motivo, que paso, que sucedio, que ocurrio, tuvo algun problema, tuvo alguna, tuviste algun, hubo algun, a que se debe, a que se debio, que se le complico, que se te complico, que le impidio, que fue lo que, que le paso, que te paso, paso algo, algun contratiempo, alguna dificultad, que dificultad, que lo detuvo, que situacion, cual es la situacion, esta pasando por, que lo atraso, que la atraso, que le atoro, cual es su situacion, motivo del atraso, que te descuadro, que lo descuadro, que lo tiene, platiqueme que, cuenteme que, me platica que, se le olvido o, cual ha sido, que complicacion, que le ha impedido, que le impide, que ha pasado, que ha ocurrido, que le ocurrio, que le sucedio, cual es la razon, cual fue la razon, la razon, cual es la causa, a que se debio el, hay alguna razon, alguna razon, algun motivo, algun problema, algun inconveniente, tuvo algun inconveniente, como estuvo que, que fue lo que paso, que se atraveso, se le atraveso, le surgio algo, surgio algo, que esta pasando, que te esta pasando, que lo ha, que la ha, que le ha pasado, en que situacion, cual es su caso, digame que, puedo saber por que, puedo saber que, que te impidio, que te atoro, que te complico, cuenteme, platiqueme, que lo descontrolo, por que se atraso, por que razon
  en: what .. making it hard, whats making, making it hard, making it difficult, what .. got in the way, whats been hard, why, what happened, whats going on, what is going on, whats been going on, whats the reason, what was the reason, any reason, what caused, what made, is there a reason, anything going on, whats keeping you, whats preventing, what prevented, may i ask what, can i ask what, what changed, did something happen, something come up, tell me what happened, whats behind, how come, what held, whats holding, what got in the way, got in the way, whats been in the way, what caused the, whats been happening, what has been, was there something, was there a reason, is something going on, tell me whats, tell me a little about, tell me what, walk me through, help me understand, whats your situation, your situation, what happened with, what came up, did something come up, whats stopping, what stopped, what kept you, whats kept, any particular reason, whats the story, whats the trouble, having trouble, what seems to be, the hold up, holdup, mind sharing, mind me asking, if you dont mind me
concept why_not
  pt: por que a senhora, nao sei por que, porque senao, porque o, porque a, porque se, por que vias, esqueceu a senha, o que aconteceu se, por que canal
  es: por que medio, porque si, porque el, porque la, que pasa si, por que canal
  en: thats why, why dont, the reason im, the reason for my, reason for the call, reason for my call, what happens if
cue step_reason_inquiry
  blocked quoted
  + o que aconteceu que não deu pra pagar?
  + ¿por qué no ha pagado?
  + can I ask what happened?
  @ask_why /8 !@why_not !@echo
concept offer_verb
  pt: consigo, posso, podemos, conseguimos, oferec*, proposta, fica, sai, ficaria, faria, faco, fecha, parcela*, parcelar, em ate, opcao, opcoes, condicao, campanha, libero, liberar, tenho, temos, desconto, off, a vista, ajuda, dividir, negocio, entrada, deixar, deixo, quitar, quita, agendo, agendar, anoto, registro, marco, programo, para o dia, melhora, que tal, pensando, que tal se, e se, a gente fecha, fechar, esticar, diminuir, baixar, segurar, seguro sem, jogo para, jogar para, empurrar, aceita, aceitam, autorizou, autorizaram, liberou, liberaram, faz por, faco por, deixo por, sai por, fica por, te faco, consegue pagar, consegue acertar, da para acertar, da para o senhor, da para a senhora, da para voce, da para fazer, poderia pagar, acertar ate, serve
  es: puedo, podemos, le ofrezco, te ofrezco, ofrec*, propuesta, queda, quedaria, seria, serian, opcion, opciones, le dejo, te dejo, se lo dejo, promocion, descuento, quita, liquid*, pagos de, en pagos, parcial*, anoto, le anoto, lo registro, agendo, programo, aparto, bajar, bajarle, dividir*, tengo, manejamos, alcanza, apoyar*, le parece, le bajo, te bajo, le dejo en, te la dejo, se la dejo, la dejamos, lo dejamos, dejamos, dejarla, dejarlo, recorro, recorrer, pasar a dejarlo, puede pasar, puede pagar, puede cubrir, podria, podrian, podriamos, habria manera, le propongo, te propongo, proponemos, propongo, quitarse, partir, te la puedo, partirla, mitad, quiere pagar, le alcanzaria, autorizaron, me autorizan, autorizo, que le parece, hagamos, hacemos, le hago, aceptan
  en: i can, we can, can offer, offer, settle, settlement, discount, off, split, installment*, payments of, payment plan, down payment, plan, option, options, how about, what about, set up, would be, waive, bring it down, lower, take, put you down, schedule, could you do, work with, could you pay, can you do, can you pay, can you manage, would you be able, doable, i could, we could, we can do, i can do, how does, how would, cut it to, knock it down, drop it to, bring it to, half, skip the, move it to, take the, be okay with, accept, approved for, authorized, stretch, spread, break it
concept instalment_word
  pt: vezes, x, parcelas, parcela
  es: pagos, parcialidades, quincenas, mensualidades, abonos
  en: payments, installments, months, weeks, a month
cue step_offer_presented
  blocked quoted
  @offer_verb #percent /8
  #percent "desconto" /5
  #percent "off" /4
  #percent "descuento" /5
  #percent "menos" /4
  #number @instalment_word #money /8
  #number "x" /2
  #number "de" #money /4
  #money "a vista" /4
  + consigo 40% de desconto, fica 600 à vista
  + le puedo dejar en 4 pagos de 250
  + we can settle for $500
  @offer_verb #date /9 !@calling !@call_later !@breach_word !@papers
  #money "hoje" /3
  "hoy mismo" #money /5
  #number @instalment_word "de" #money /6
  - quer que eu ligue dia vinte e quatro às dez
  - how about i call you tuesday april fourteenth
  @offer_verb #money /10 !@ref_number
concept empathy
  pt: entendo, imagino, sinto muito, lamento, compreendo, poxa, nossa, sei como, sem problema, calma, fica tranquil*, fique tranquil*, tranquilo, que situacao, faz sentido, entendi, nao se preocupe, certo, ok
  es: entiendo, lo siento, lamento, comprendo, no se preocupe, no te preocupes, imagino, que pena, tranquil*, claro, ya veo, le entiendo, disculpe, de acuerdo, ok
  en: i understand, im sorry, sorry to hear, i hear you, i get it, i get that, totally understand, no problem, dont worry, thats tough, understood, i see, okay, makes sense, got it, sorry about
concept alternative
  pt: posso, podemos, consigo, conseguimos, a gente pode, vamos, alternativa, opcao, que tal, e se, ajuda, suspender, pausar, prorrogar, adiar, analise, revisao, encaminh*, abrir, registrar, reduzir, parcelar, dividir, diminuir, jogar para, verificar, analisar, atualizo, reenvio, segunda via, mando, dou baixa, tem como, cabe no, ficaria melhor, quanto voce consegue, quanto consegue, quanto cabe, qual valor, da para, deixar para, esperar, congel*, esticar, baixar, abaixar, segurar, fazer caber, caber, melhor, comite, levar o, abater, oferecer, resolver, arrumar, trocar, transferir, vou te, contestacao, nesse caso, sem problema, uma saida, ouvidoria, pode levar
  es: puedo, podemos, le puedo, te puedo, opcion, alternativa, que tal, y si, ayuda*, suspender, pausar, aplazar, prorroga, revision, revis*, canaliz*, abrir, registr*, bajar*, dividir*, reducir, recorrer, verificar, actualizo, reenvio, le mando, checar, checo, cuanto puede, cuanto alcanza, cuanto podria, le acomoda, se lo dejo, lo dejo, esperar, congel*, no lo molesto, no la molesto, busco en, la busco, lo busco, le bajo, te bajo, bajo a, propongo, ofrezco, turnar, meto, meter, levanto, levantar, congela, esticar, partir, ampliar, alargar, podriamos, habria, solicitud, apoyo, programa, resolver, corrijo, arregl*, se corrige, reporte, dejarlo, dejamos
  en: i can, we can, what if, how about, option, options, alternative, help, pause, suspend, hold, extend, review, send, refer, transfer, open a, lower, split, reduce, move it, push, check, resend, could you, how much can, what could, work with, set you up, dispute form, freeze, waive, look into, we could, could do, what i can, what we can, put a, hold on, set up, note, dispute, one option, break it, skip, settle, go thru, go through, half, smaller, stretch, give you, ring you
cue step_objection_handled
  blocked quoted
  @alternative /8
  + posso suspender a cobrança enquanto analisam
  + le puedo bajar la mensualidad
concept confirm_summary
  pt: resumo, resumindo, recapitulando, entao fica, fica assim, ficou assim, confirmando, so confirmando, entao ficou, fechado, fechamos, combinado, repassando, combinamos, entao e, perfeito, anotado, agendado, certo entao, repetindo, ficamos, registrei, anotei, beleza entao, para confirmar, acordo, o combinado, combinado entao, entao sao, entao o senhor, entao a senhora, entao voce, fica entao, ficaria, seria isso, fechando, fechado entao, confirma, show, otimo, tudo certo, feito, agendo, repito, vou deixar, vou registrar, entao duas, entao tres, tudo certo entao
  es: resumen, resumiendo, entonces queda, queda asi, quedamos, queda en, confirmando, le confirmo, confirmo, entonces son, recapitulando, repasando, anoto, le anoto, perfecto, queda, entonces, listo, agendado, queda registrado, convenio, repito, entonces usted, entonces seria, quedaria, queda entonces, quedan, va entonces, va pues, sale entonces, muy bien, de acuerdo, hecho, lo dejo, le dejo, confirmamos, son en total, para un total, un total de, total
  en: to recap, recap, to confirm, so thats, just to confirm, confirming, summary, to summarize, so we have, so youll, perfect, so its, that makes, ill put you, we have you down, got you down, all set for, scheduled, you're set, read it back, so that's, so you, so youre, so were, so we, so that, that would be, thats going to be, awesome, great, so again, again thats, total, you agreed, we agreed, lets recap, so first, okay so
cue step_agreement_summary
  blocked quoted
  @confirm_summary #money #date /34 any
  @confirm_summary #number #date /26 any
  #money #date /16 any !@falling_due !@overdue !@debt
  @confirm_summary #number @instalment_word #money /26
cue step_doubts_asked
  blocked quoted
  @doubt_ask /6 !@doubt_any
  + ficou alguma dúvida?
  + ¿tiene alguna duda?
  + any questions about that?
  - qualquer dúvida me chama
concept doubt_ask
  pt: me fiz entender, deu pra entender, duvida, duvidas, ficou claro, esta claro, ta claro, tudo claro, deu para entender, entendeu, restou alguma, alguma pergunta, que nao entendeu, nao entendeu, ficou clara, ficaram claras, alguma coisa que nao, quer perguntar, quer que eu repita
  es: me di a entender, me doy a entender, duda, dudas, pregunta, preguntas, quedo claro, todo claro, me explique, me explico, entendio, se entiende, quedo clara, todo entendido, algo que te explique, algo que le explique, quedo alguna, le quedo claro, quiere que le repita, entendido
  en: questions, question, unclear, make sense, makes sense, is that clear, everything clear, all clear, thats not clear, not clear, anything unclear, any concerns, anything you want me to, make sense so far, understand the
concept doubt_any
  pt: qualquer duvida, em caso de duvida, se tiver duvida, se tiver alguma duvida, duvida me, se ficar com duvida, tirar duvida, tirar duvidas
  es: cualquier duda, cualquier pregunta, en caso de duda, si tiene dudas, si tiene alguna duda, duda me, si tienes dudas, si le surge
  en: any questions call, if you have any questions, if you have questions, with any questions, any questions just, call with
concept pay_place
  pt: boleto, pix, copia e cola, link, codigo, linha digitavel, chave, loterica, caixa da loja, aplicativo, app, site, cartao, debito automatico, debito em conta, transferencia, conta do banco, qr code, agencia, internet banking, codigo de barras, pdf, no caixa, balcao, lotérica, qualquer loterica, e-mail, carne, chave pix, area do aluno, portal, portal do aluno, copia, conta da propria, conta da cooperativa, secretaria, maquininha, caixa eletronico
  es: oxxo, spei, clabe, referencia, liga, link, ventanilla, sucursal, tienda, app, ficha, transferencia, tarjeta, codigo, practicaja, farmacia, caja, deposito, convenio numero, portal, corresponsal, seven, cualquier caja, caja de la, cualquier sucursal, cajero, convenio, numero de cuenta, cuenta clabe, tienda oxxo, transferencia spei, banca en linea, banca movil, aplicacion, numero de socio, datos bancarios
  en: link, portal, online, ach, card, check, debit, website, app, routing, mail it, by phone, money order, store, branch, autopay, pay by, automated line, pay tab, the app, any store, money center, walmart, western union, moneygram, online banking, secure link, text you the link, bank app, cash app, zelle, debit card, card over, checking account, office box, mail a check, kiosk, drop box
concept give_instr
  pt: segue, envi*, mand*, pode pagar, pag*, gera*, emit*, no, na, pelo, pela, via, por, cai no, chega no, vai chegar, disponivel, usar, use, leva, leve, apresent*, com o, passar, passo, compens*, acess*, chega, cai, copia, caixa, procure, clique, escaneie, baix*, use o, entre, toque, clica, la na, com o carne, em qualquer
  es: le mando, te mando, mand*, envi*, pag*, puede pagar, en, con, por, al, a la, deposit*, transfer*, le llega, gener*, presente, lleve, use, comparto, paso, pase, acuda, pase a, vaya, dé, de su, presenta, entre, ingrese, escanee, de clic, desde, llev*, acercate, en cualquier, puedes hacerlo, pagas
  en: send*, text*, email*, pay, on, by, via, through, at, use, go to, visit, ill get, set up, mail, click, using, over, drop, tap, go online, head to, using the, easiest is, same portal, through the, in the app, ill text, ill email, texting you, sending you, scan
cue step_payment_instructions
  blocked negated quoted
  @give_instr @pay_place /7 !@not_instr
  @pay_act #address /12 ~4 !@not_instr
  @pay_place #address /11 ~3 !@not_instr
  #address @pay_act /11 ~3 !@not_instr
  #start @pay_place /4 !@not_instr
  + te mando o boleto por e-mail
  + puede pagar en cualquier Oxxo con su referencia
  + I'll text you a link to pay
  + dá pra quitar por aqui: pague.tamarindo.example/77
  + lo puede liquidar en pagos.jacaranda.example
  + you can settle it here: pay.bluebell.example/88
concept pay_act
  pt: pagar, pague, paga, pagando, pagamento, quitar, quite, efetuar
  es: pagar, pague, paga, pagando, pago, liquidar, liquide, depositar, deposite
  en: pay, paying, payment, settle, take care of it, make the payment
concept not_instr
  pt: boleto falso, golpe, do cartao, seu cartao, no cartao tem, fatura do cartao, ja pagou, comprovante, nao recebi, divida do cartao, saldo do cartao, nao consigo anexar, termo de cessao, foto, laudo, documento, documentos, reclamacao, ouvidoria, procon, whatsapp da rota
  es: de la tarjeta, en su tarjeta, tiendas, ya pago, falsas, la tienda de, acta, solicitud, foto, queja, profeco, condusef, documentos, notas de venta, papeles, redeco, expediente
  en: credit card debt, your card account, already paid, card balance, your card, the card is, on the card, dispute, complaint, attorney general, cfpb, roaming log, call records, without my
concept leave_word
  pt: deixo .. contato, deixo .. nome, deixo .. telefone, deixo .. numero, anota .. telefone, anotar, meu telefone e, meu numero e, recado, retornar, retorne, retorna, ligar de volta, me ligue, me ligar, ligue para, entrar em contato, peca para, pede para, pedir para, avisa que, avise que, favor retornar, dizer que, diga que, fala que, retorno, preciso de um retorno, um retorno, anota um recado, anota, recado e, me retorne, pode chamar
  es: dejo .. datos, dejo .. numero, dejo .. nombre, dejo .. telefono, anotar, mi telefono es, mi numero es, recado, mensaje, regrese la llamada, devuelva la llamada, que me marque, me marque, que me llame, me llame, comunicarse, se comunique, le encargo, digale que, le dice que, le puede decir, avisarle, le avisa, favor de, que lo busque, que la busque, le dejo mi, regresar la llamada, me regrese, espero su llamada, mi numero, mi telefono
  en: leave my number, leave my name, my number is, message, call me back, call back, return my call, return the call, return this call, have him call, have her call, let him know, let her know, tell him, tell her, ask him, ask her, give me a call, reach me, can be reached, needs to call, need to call, please call, have them call, my direct, call us, call us back, again thats
cue step_message_left
  blocked quoted
  @leave_word #phone /18 any
  @leave_word #number /16
  @leave_word #name /14 any
  @leave_word /8
concept next_word
  pt: vou, vamos, te ligo, ligo, retorno, retornamos, te chamo, entro em contato, entramos em contato, em ate, prazo de, dias uteis, assim que, amanha te, te aviso, sera, vai receber, recebe, voce recebe, retomo, aguarde, a analise, respondem, responde, responder, combinado entao, quando cair, passo para, encaminh*, transfiro, baixa em, da baixa, confirmo assim, segue para, protocolo, agendei, fica suspens*, suspend*, retiro, retirei, removo, removi, exclui, dou baixa, compensa, aplicado, libera, eu ligo, eu confirmo, eu olho, confirmo, mando um lembrete, lembrete, tento, tentarei, faco outra tentativa, outra tentativa, tento de novo, decisao, respondem em, resposta sai, sai em, te responde, chamo a, chamo o, te mando, chega no, aguardo, seguro a, a baixa, peco a baixa, valido, atende ja
  es: le llamo, te llamo, le marco, te marco, lo busco, la busco, le escribo, te escribo, le aviso, te aviso, en un plazo, dias habiles, en cuanto, manana le, recibira, va a recibir, le llega, le llegara, le responden, la respuesta, responder, esperamos, queda aplicado, se aplica, lo canalizo, lo paso con, lo transfiero, le regreso, vamos a, voy a, se refleja, queda suspendido, suspendo, retiro, quito, elimino, doy de baja, folio, en cuanto se, le confirmo en, quedo pendiente, seguimiento, checo, confirmo, intento, insisto, le insisto, le hablo, valido, reviso, le tengo, le dicen, te llega, le mando, le devuelve, investiga, tiene que ir, lo reviso, responde
  en: ill call, i will call, well call, ill follow up, follow up, youll hear, you will hear, youll get, you will get, youll receive, you will receive, within, business days, next step, once, ill send, ill transfer, transfer you, ill note, expect, well send, ill remove, removed, well review, someone will, ill check back, reach out, call you on, post in, takes, look for, mail you, get back to you, we will mail, ill try, try again, ill check, ill text, ill email, ill confirm, ill ping, ill ring, ill have, ill put, im putting, putting a, be in touch, reach back, shell pick, hold on it, day hold, they have, they will, you have until, letter
cue step_next_step_set
  blocked quoted
  @next_word #date /12
  @next_word "dias" /10
  @next_word "horas" /10
  @next_word "days" /10
  @next_word "hours" /8
  @next_step_strong /8
concept next_step_strong
  pt: proximo passo, ligo de novo, volto a falar com, volto a ligar, falo com voce de novo, dias uteis, retorno dia, te ligo dia, ligo dia, entro em contato dia, vou suspender, suspender a cobranca, suspender o contato, vou encaminhar, vou registrar, vou transferir, vou abrir, te chamo dia, vou retirar, ja retirei, dou baixa assim, a baixa, em ate, responde por escrito, retornamos em, te transfiro, meu supervisor vai, a analise leva, ligo amanha, te ligo amanha, volto a te ligar, vou passar para o supervisor, tento de novo, faco outra tentativa, outra tentativa, fica na linha, te transferir, cobranca fica suspensa, fica suspensa, a resposta sai, chamo a senhora, chamo o senhor, resposta em, vou entregar, abro o processo
  es: le damos respuesta, le doy respuesta, le dan respuesta, le tengo respuesta, siguiente paso, proximo paso, le busco el, lo busco el, le vuelvo a marcar, vuelvo a llamar*, dias habiles, le marco el, le llamo el, le escribo el, la busco el, voy a suspender, voy a canalizar, lo canalizo, voy a registrar, abro el, abrimos, lo transfiero, voy a quitar, lo quito, doy de baja, ya lo quite, queda aplicado, en un plazo, le responden, mi supervisor le, manana queda, le regreso la llamada, en cuanto se refleje, lo paso con, lo levanto, levanto el, lo intento de nuevo, le insisto, intento mas tarde, se congela mientras, la cuenta se congela, quedo pendiente, en cuanto la reciba, en cuanto lo reciba, lo reviso yo, le levanto, meto la solicitud, tomo yo su caso, voy a turnar, queda en pausa, dar de baja
  en: next step, what happens next, business days, ill call you back, ill call you on, call you on, ill transfer you, ill open a, opening a dispute, well mail, well send you, hear back, ill remove, ive removed, ill note the account, i'll follow up, my supervisor will, within thirty, place a hold, put a hold, ill check back, ill get you over, ill try again, try you again, putting a, day hold, hold on it, transferring you, pick up in a minute, someone will call, will call you, you have to go through, put it down, well hold, while they review
cue step_consent_obtained
  speaker customer
  blocked negated quoted
  @accept_word /5 !@hedge_word
  + aceito
  + pode mandar o boleto
  + de acuerdo
concept accept_word
  pt: aceito, concordo, confirmo, confirmado, fechado, fechou, combinado, de acordo, pode gerar, pode mandar, pode emitir, pode enviar, pode confirmar, pode agendar, pode deixar, pode fechar, pode sim, topo, autorizo, manda o boleto, manda o pix, manda o codigo, vou pagar, eu pago, pago amanha, pago dia, pago sexta, quero sim, quero fechar, vamos fazer assim, pode ser assim, pago sim, pago ate, sexta eu pago, deposito amanha, amanha eu pago, sem falta, da certo, bora, aceito sim, pode fazer, pode botar, pode botar ai, pode marcar, pode anotar, pode registrar, pode parcelar, faz assim, faz isso, faz ai, eu topo, to dentro, fecha, fecha ai, fechamos, vamos fechar, vamos nessa, consigo sim, eu consigo, ai eu consigo, da para mim, da sim, ai sim, eu dou conta, dou conta, assim da, assim eu pago, serve, serve sim, perfeito pode, manda ai, pode mandar ai, gera ai, emite ai, certo pode
  es: acepto, de acuerdo, confirmo, confirmado, trato hecho, va que va, me parece bien, esta bien asi, mandelo, mandeme, mandame, si le pago, si pago, yo pago, voy a pagar, le deposito, deposito el, ahi estoy, si ahi, sin falta, cerramos, le entro, sale va, va pues, si acepto, lo pago, pago el, paso el, yo paso, manana voy, si manana, quedamos, jalo, orale, autorizo, generelo, va asi, lo acepto, la acepto, si le entro, le entramos, que le entremos, va jalo, eso si lo saco, eso si puedo, asi si, asi si puedo, asi me acomoda, me acomoda, si me acomoda, si puedo, ahi si puedo, asi si le, cierre, cierrele, hagale, hagalo, adelante con, dele, prosiga, proceda, si lo hago, si por favor, registrelo, apuntelo, apunteme, anoteme, de acuerdo si, conforme, estoy conforme, estoy de acuerdo, con seguridad, aqui estare, lo cubro, si lo cubro, ahi lo cubro
  en: i accept, i agree, agreed, deal, lets do it, lets do that, confirmed, i confirm, go ahead, ill pay, i will pay, ill send, ill do, set it up, sign me up, ill make the payment, works for me, that works, ill take it, sounds good, i can do that, okay do it, do it, send it, i can pay, authorize, sign me up for, lets go with, go with that, go with it, ill go with, ill take that, ill do that, i can do, can do that, i can swing, probably swing, can manage that, yes lets, lets set, set that up, book it, put me down, mark me down, count me in, im in, im down, okay lets, okay deal, its a deal, you got a deal, youve got a deal, i approve, yes i authorize, charge it, run it, run the card, take it out, yes please do
concept hedge_word
  pt: talvez, acho que, vou pensar, nao aceito, nao vou, vou ver, se cair, nao concordo, nao posso
  es: tal vez, quiza*, lo voy a pensar, no acepto, no voy, a ver si, no puedo
  en: maybe, ill think, i guess, not going, wont, cant
concept echo
  pt: que aconteceu se, o que acontece se
  es: de q, que paso de que, ya lo habras, por que lo digo
  en: what happens
concept breach_word
  pt: se passar, se atrasar, depois do, corte, juro, suspenso, resposta, responde, analise, protocolo, quitou, pago, baixa
  es: recargo, corte, despues del, si se pasa, respuesta, dictamen, folio, revisar, se refleja
  en: after, report, shuts off, response, review
concept papers
  pt: documento, documentos, rescisao, laudo, foto, comprovante, comprovantes, papel, papeis, print, bo, extrato, contrato, certidao, atestado, recibo, whatsapp, em casa
  es: documento, documentos, notas, acta, foto, captura, comprobante, comprobantes, papel, papeles, receta, contrato, estado de cuenta, recibo, ine, con mi hijo, en casa, sucursal a preguntar, modulo
  en: document, documents, paperwork, photo, picture, receipt, receipts, screenshot, letter, form, forms, copy, copies, proof, pay stub, pay stubs, statement, report
cue customer_sends_papers
  speaker customer
  blocked quoted
  @send_it @papers /6
  @papers @send_it /6
  "mando quando" /4
  "se la mando" /4
  "se las mando" /4
  "se los mando" /4
  "ta bom mando" /4
  "mando hoje" /4
concept send_it
  pt: mando, envio, vou mandar, vou enviar, mandar, enviar, passo, levo, pego, tiro
  es: mando, envio, voy a mandar, mandar, enviar, paso, llevo, traigo, tomo
  en: send, email, upload, fax, text, bring, mail you
cue customer_bargains
  speaker customer
  blocked quoted question
  @cannot #money /7
  #money @cannot /6 !@will_pay
  @cannot_lump /6
  @only_can #money /6
  + trezentos não dá
  + no tengo cinco mil
  + I don't have that in one shot
  - dia dez eu pago
concept cannot
  pt: nao da, nao consigo, nao tenho, nem tenho, nao posso, sem chance, impossivel, nem sonhando, fica apertado, apertado, e muito, muito alto, muito puxado, puxado, pesado, nao cabe, nao rola, nao tem como, nao vai dar
  es: no puedo, no tengo, ni los tengo, no alcanzo, no me alcanza, no llego, no completo, es mucho, esta pesado, esta dificil, imposible, muy alto, muy pesado, no los veo, no veo, ni esos, no me da, no podria
  en: cant do, cant swing, cant afford, cant manage, dont have, aint got, no way, too much, too high, too steep, cant come up with, impossible, not doable, tight, a stretch, is a lot
concept cannot_lump
  pt: a vista sem chance, a vista nao, a vista nem, de uma vez nao, tudo de uma vez, nao consigo tudo, nao tenho tudo, fica apertado, nao cabe no bolso, posso dividir, da para dividir, da para parcelar, tem como dividir, tem como parcelar, consegue parcelar, consegue dividir, menos por mes, parcela menor, mais parcelas, mais vezes, mais prazo, semana que vem nao tem como, nao tem como semana, nao tem como, nem isso, nem 120 agora, nao vai dar, ainda e muito, nao posso prometer
  es: de contado no, de un jalon no, todo junto no, todo de golpe no, de una vez no, no tengo todo, no puedo todo, puedo dividir, se puede dividir, en pagos se puede, no se podria, no se podrian, no se puede en, mas plazo, mas pagos, mas chiquitos, pagos chicos, pagos mas, ni eso, ni asi, tampoco me alcanza, esta muy alto, sigue siendo mucho, no los veo seguros, no puedo prometer, no puedo comprometerme
  en: in one shot, all at once, lump sum, not all of it, cant do it all, cant do that, cant do that much, dont have that, dont have that much, dont have it all, dont have all, thats too much, thats a lot, still too much, still too high, too much for me, break it up, spread it out, smaller payments, more time, couple payments, make payments, pay in parts, on payments, cant promise, cant commit, not right now i cant
concept only_can
  pt: consigo uns, so consigo, consigo pagar uns, consigo no maximo, no maximo, so tenho, posso pagar uns, so posso, da uns
  es: nomas puedo, solo puedo, puedo unos, puedo dar, nomas tengo, solo tengo, maximo, cuando mucho, como unos, nomas de
  en: i could do maybe, maybe, only do, could only, all i can do, most i can, i have like, only have, best i can
cue asks_consent
  blocked quoted
  @consent_ask /6
  + a senhora concorda
  + ¿lo acepta así?
  + do I have your okay to set it up
concept consent_ask
  pt: aceita, aceite, concorda, de acordo, fechado, fechamos, podemos fechar, posso fechar, posso emitir, posso gerar, posso mandar, posso enviar, posso confirmar, posso registrar, posso agendar, posso deixar agendado, posso deixar, combinado, fica assim, ta fechado, ta combinado, seu aceito, topa, bora fechar, tudo certo assim, serve, ta bom assim, fica bom assim, voce consegue, da para o senhor, da para a senhora
  es: acepta, aceptas, lo acepta, la acepta, de acuerdo, esta de acuerdo, estas de acuerdo, cerramos, lo cerramos, lo dejamos asi, quedamos asi, me confirma, me lo confirma, confirmamos, lo registro, lo genero, se lo genero, procedo, procedemos, autoriza, me autoriza, le parece, te parece, le parece bien, le entra, le entramos, le late, jala, esta bien asi, le acomoda, te acomoda, de acuerdo con
  en: agree, do you agree, do you accept, accept, your okay, your ok, have your okay, your permission, your authorization, authorize, okay to set, ok to set, good to go, are we good, we good, does that work, that work for you, work for you, sound good, sound okay, sound fair, shall i, should i set, want me to set, set that up, go ahead and set, can you do that, is that okay, is that alright, doable
cue says_waiver
  blocked quoted negated
  @waived /7
concept waived
  pt: sem multa, sem juros, sem juro, sem acrescimo, sem encargo, sem encargos, sem custo, isento, tiro a multa, tiro os juros, abono a multa, segurar ate, seguro ate, seguro sem, mais prazo, carencia
  es: sin cargo, sin recargo, sin recargos, sin multa, sin intereses, sin penalizacion, le quito el recargo, quito el recargo, condono, se la dejo sin, le doy chance, le espero, lo espero, la espero, la dejamos para, lo dejamos para
  en: waive, waived, waiving, skip the late fee, skip the fee, no late fee, without the fee, without a fee, no extra, no penalty, fee off, hold off until, push it to, move it to, give you until, the full
cue says_no_pressure
  blocked quoted
  @no_pressure /8
concept no_pressure
  pt: nao vamos fechar, sem pressa, sem pressao, nao precisa decidir, ninguem incomoda, nao vou insistir, nao prometa, no seu tempo, meus sentimentos
  es: no la molesto, no lo molesto, sin prisa, sin presion, no la quiero presionar, no lo quiero presionar, no se preocupe por esto, tomese su tiempo, pesame
  en: dont need to do, no pressure, no rush, take your time, nothing today, not today, sorry for your loss
cue says_follow_up
  blocked quoted negated
  @follow_up #date /9 !@if_unpaid
  #date @follow_up /7 !@if_unpaid
  + segunda eu olho aqui se caiu
  + el jueves checo que haya caído
concept follow_up
  pt: lembrete, eu olho, confirmo o recebimento, confirmo com, confirmo se, eu confirmo, te dou um alo, dou um alo, te lembro, lembro voce, aviso voce, verifico, confiro, a gente se fala, a gente manda, chega no seu, te aviso, falo com voce
  es: recordatorio, checo, reviso, verifico, confirmo, le hablo, te recuerdo, le recuerdo, le mando el comprobante, su carta, te llega, le llega, folio
  en: reminder, ping you, ill check, check the account, confirm it, remind you, ill confirm, youll get a letter, get a letter, look for
concept ref_number
  pt: linha digitavel, codigo de barras, chave pix, final
  es: referencia, clabe, folio, convenio numero, terminacion
  en: confirmation number, account number, reference, ending in
