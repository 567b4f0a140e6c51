concept farewell_word
  pt: tchau, ate mais, ate logo, ate breve, tenha um bom, tenha uma boa, tenha um otimo, tenha uma otima, bom descanso, bom fim de semana, um abraco, abraco, abracos, bom dia para voce, boa tarde para voce, boa noite para voce, fica com deus, fique com deus, agradeco, muito obrigado, muito obrigada, obrigado pela, obrigada pela, obrigado pelo, obrigada pelo, agradecemos, passar bem, se cuida, boa semana, ate a proxima, tudo de bom, bom trabalho, boas festas, bom almoco, desejo um, desculpe o incomodo, desculpa o incomodo, otimo dia, otima tarde, otima noite, excelente dia, boa sorte, feliz natal, cuide se, um otimo, uma otima, valeu
  es: adios, hasta luego, hasta pronto, que tenga, que tengas, que le vaya, que te vaya, que este bien, que estes bien, que pase, que pases, excelente dia, excelente tarde, bonito dia, bonita tarde, lindo dia, saludos, un abrazo, abrazo, muchas gracias, gracias por su, gracias por tu, gracias por la, agradezco, nos vemos, cuidese, cuidate, quedo a sus ordenes, estamos en contacto, buen fin de semana, feliz tarde, feliz dia, buena tarde, buen dia don, hasta manana, disculpe la molestia, disculpe las molestias, le agradezco, bendiciones, que descanse, buen fin
  en: goodbye, bye, have a good, have a great, have a nice, have a blessed, take care, talk soon, talk to you, thank you for your time, thanks for your time, thank you for your, thanks for your, appreciate your, enjoy your, see you, best wishes, good night, be well, stay safe, have a wonderful, thanks again, thank you so much, have a lovely, bye bye, good luck, feel better
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
  pt: o que .. dificult*, o que .. atrapalh*, esta .. dificuldade, teve .. dificuldade, algum .. problema, por que, porque, qual o motivo, qual foi o motivo, o que aconteceu, que aconteceu, o que houve, o que ocorreu, teve algum problema, aconteceu alguma coisa, aconteceu algo, houve algum, teve alguma dificuldade, qual a dificuldade, qual foi a dificuldade, qual o impedimento, o que te impediu, o que impediu, o que fez, o que levou, o que pesa, o que esta pegando, o que ta pegando, ta passando por, esta passando por, algum imprevisto, teve imprevisto, o que dificultou, o que apertou, o que pesou, esta com alguma dificuldade, ta com dificuldade, deu algum problema, o que se passou, o que complicou, qual seria o motivo, como ficou para tras, posso saber o motivo, entender o que, saber o que houve, saber o que aconteceu, me conta o que, motivo do atraso, esqueceu ou
  es: que .. dificult*, que .. impid*, que .. atoro, tiene .. dificultad, tiene .. problema, por que no, porque no, y por que, cual es el motivo, cual fue el motivo, que paso, que sucedio, que ocurrio, tuvo algun problema, tuvo alguna, tuviste algun, hubo algun, a que se debe, a que se debio, que se le complico, que se te complico, que le impidio, que fue lo que, que le paso, que te paso, paso algo, algun contratiempo, alguna dificultad, que dificultad, que lo detuvo, que situacion, cual es la situacion, esta pasando por, que lo atraso, que la atraso, que le atoro, cual es su situacion, motivo del atraso, que te descuadro, que lo descuadro, que lo tiene, platiqueme que, cuenteme que, me platica que, se le olvido o
  en: what .. making it hard, whats making, making it hard, making it difficult, what .. got in the way, whats been hard, why, what happened, whats going on, what is going on, whats been going on, whats the reason, what was the reason, any reason, what caused, what made, is there a reason, anything going on, whats keeping you, whats preventing, what prevented, hardship, may i ask what, can i ask what, what changed, did something happen, something come up, tell me what happened, whats behind, how come, what held, whats holding
concept why_not
  pt: por que a senhora, nao sei por que, porque senao, porque o, porque a, porque se, por que vias, esqueceu a senha, o que aconteceu se, por que canal
  es: por que medio, porque si, porque el, porque la, que pasa si, por que canal
  en: thats why, why dont, the reason im, the reason for my, reason for the call, reason for my call, what happens if
cue step_reason_inquiry
  blocked quoted
  @ask_why /8 !@why_not
  + o que aconteceu que não deu pra pagar?
  + ¿por qué no ha pagado?
  + can I ask what happened?
concept offer_verb
  pt: consigo, posso, podemos, conseguimos, oferec*, proposta, fica, sai, ficaria, faria, faco, fecha, parcela*, parcelar, em ate, opcao, opcoes, condicao, campanha, libero, liberar, tenho, temos, desconto, off, a vista, ajuda, dividir, negocio, entrada, deixar, deixo, quitar, quita, agendo, agendar, anoto, registro, marco, programo, para o dia, melhora, que tal, pensando
  es: puedo, podemos, le ofrezco, te ofrezco, ofrec*, propuesta, queda, quedaria, seria, serian, opcion, opciones, le dejo, te dejo, se lo dejo, promocion, descuento, quita, liquid*, pagos de, en pagos, parcial*, anoto, le anoto, lo registro, agendo, programo, aparto, bajar, bajarle, dividir*, tengo, manejamos, alcanza, apoyar*, le parece
  en: i can, we can, can offer, offer, settle, settlement, discount, off, split, installment*, payments of, payment plan, down payment, plan, option, options, how about, what about, set up, would be, waive, bring it down, lower, take, put you down, schedule, could you do, work with
concept instalment_word
  pt: vezes, x, parcelas, parcela
  es: pagos, parcialidades, quincenas, mensualidades, abonos
  en: payments, installments, months, weeks, a month
cue step_offer_presented
  blocked quoted
  @offer_verb #money /10
  @offer_verb #percent /8
  #percent "desconto" /5
  #percent "off" /4
  #percent "descuento" /5
  #percent "menos" /4
  #number @instalment_word #money /8
  #number "x" /2
  #number "de" #money /4
  #money "a vista" /4
  @offer_verb #date /9
  + consigo 40% de desconto, fica 600 à vista
  + le puedo dejar en 4 pagos de 250
  + we can settle for $500
concept empathy
  pt: entendo, imagino, sinto muito, lamento, compreendo, poxa, nossa, sei como, sem problema, calma, fica tranquil*, fique tranquil*, tranquilo, que situacao, faz sentido, entendi, nao se preocupe, certo, ok
  es: entiendo, lo siento, lamento, comprendo, no se preocupe, no te preocupes, imagino, que pena, tranquil*, claro, ya veo, le entiendo, disculpe, de acuerdo, ok
  en: i understand, im sorry, sorry to hear, i hear you, i get it, i get that, totally understand, no problem, dont worry, thats tough, understood, i see, okay, makes sense, got it, sorry about
concept alternative
  pt: posso, podemos, consigo, conseguimos, a gente pode, vamos, alternativa, opcao, que tal, e se, ajuda, suspender, pausar, prorrogar, adiar, analise, revisao, encaminh*, abrir, registrar, reduzir, parcelar, dividir, diminuir, jogar para, verificar, analisar, atualizo, reenvio, segunda via, mando, dou baixa, tem como, cabe no, ficaria melhor, quanto voce consegue, quanto consegue, quanto cabe, qual valor, da para, deixar para, esperar, congel*
  es: puedo, podemos, le puedo, te puedo, opcion, alternativa, que tal, y si, ayuda*, suspender, pausar, aplazar, prorroga, revision, revis*, canaliz*, abrir, registr*, bajar*, dividir*, reducir, recorrer, verificar, actualizo, reenvio, le mando, checar, checo, cuanto puede, cuanto alcanza, cuanto podria, le acomoda, se lo dejo, lo dejo, esperar, congel*, no lo molesto, no la molesto, busco en, la busco, lo busco
  en: i can, we can, what if, how about, option, options, alternative, help, pause, suspend, hold, extend, review, send, refer, transfer, open a, lower, split, reduce, move it, push, check, resend, could you, how much can, what could, work with, set you up, dispute form, freeze, waive, look into
cue step_objection_handled
  blocked quoted
  @alternative /8
  + posso suspender a cobrança enquanto analisam
  + le puedo bajar la mensualidad
concept confirm_summary
  pt: resumo, resumindo, recapitulando, entao fica, fica assim, ficou assim, confirmando, so confirmando, entao ficou, fechado, fechamos, combinado, repassando, combinamos, entao e, perfeito, anotado, agendado, certo entao, repetindo, ficamos, registrei, anotei, beleza entao, para confirmar, acordo
  es: resumen, resumiendo, entonces queda, queda asi, quedamos, queda en, confirmando, le confirmo, confirmo, entonces son, recapitulando, repasando, anoto, le anoto, perfecto, queda, entonces, listo, agendado, queda registrado, convenio, repito
  en: to recap, recap, to confirm, so thats, just to confirm, confirming, summary, to summarize, so we have, so youll, perfect, so its, that makes, ill put you, we have you down, got you down, all set for, scheduled, you're set, read it back, so that's
cue step_agreement_summary
  blocked quoted
  @confirm_summary #money #date /34 any
  @confirm_summary #number #date /26 any
  #money #date /16 any !@falling_due !@overdue !@debt
cue step_doubts_asked
  blocked quoted
  @doubt_ask /6 !@doubt_any
  + ficou alguma dúvida?
  + ¿tiene alguna duda?
  + any questions about that?
  - qualquer dúvida me chama
concept doubt_ask
  pt: me fiz entender, deu pra entender, duvida, duvidas, ficou claro, esta claro, ta claro, tudo claro, deu para entender, entendeu, restou alguma, alguma pergunta
  es: me di a entender, me doy a entender, duda, dudas, pregunta, preguntas, quedo claro, todo claro, me explique, me explico, entendio, se entiende
  en: questions, question, unclear, make sense, makes sense, is that clear, everything clear, all clear
concept doubt_any
  pt: qualquer duvida, em caso de duvida, se tiver duvida, se tiver alguma duvida, duvida me, se ficar com duvida, tirar duvida, tirar duvidas
  es: cualquier duda, cualquier pregunta, en caso de duda, si tiene dudas, si tiene alguna duda, duda me, si tienes dudas, si le surge
  en: any questions call, if you have any questions, if you have questions, with any questions, any questions just, call with
concept pay_place
  pt: boleto, pix, copia e cola, link, codigo, linha digitavel, chave, loterica, caixa da loja, aplicativo, app, site, cartao, debito automatico, debito em conta, transferencia, conta do banco, qr code, agencia, internet banking, codigo de barras, pdf
  es: oxxo, spei, clabe, referencia, liga, link, ventanilla, sucursal, tienda, app, ficha, transferencia, tarjeta, codigo, practicaja, farmacia, caja, deposito, convenio numero, portal, corresponsal, seven
  en: link, portal, online, ach, card, check, debit, website, app, routing, mail it, by phone, money order, store, branch, autopay, pay by, automated line
concept give_instr
  pt: segue, envi*, mand*, pode pagar, pag*, gera*, emit*, no, na, pelo, pela, via, por, cai no, chega no, vai chegar, disponivel, usar, use, leva, leve, apresent*, com o
  es: le mando, te mando, mand*, envi*, pag*, puede pagar, en, con, por, al, a la, deposit*, transfer*, le llega, gener*, presente, lleve, use, comparto, paso, pase
  en: send*, text*, email*, pay, on, by, via, through, at, use, go to, visit, ill get, set up, mail, click, using, over
cue step_payment_instructions
  blocked negated quoted
  @give_instr @pay_place /7 !@not_instr
  #start @pay_place /4 !@not_instr
  + te mando o boleto por e-mail
  + puede pagar en cualquier Oxxo con su referencia
  + I'll text you a link to pay
concept not_instr
  pt: boleto falso, golpe, do cartao, seu cartao, no cartao tem, fatura do cartao, ja pagou, comprovante, nao recebi, divida do cartao, saldo do cartao
  es: de la tarjeta, en su tarjeta, tiendas, ya pago, falsas, la tienda de
  en: credit card debt, your card account, already paid, card balance, your card, the card is, on the card
concept leave_word
  pt: deixo .. contato, deixo .. nome, deixo .. telefone, deixo .. numero, anota .. telefone, anotar, meu telefone e, meu numero e, recado, retornar, retorne, retorna, ligar de volta, me ligue, me ligar, ligue para, entrar em contato, peca para, pede para, pedir para, avisa que, avise que, favor retornar, dizer que, diga que, fala que, retorno
  es: dejo .. datos, dejo .. numero, dejo .. nombre, dejo .. telefono, anotar, mi telefono es, mi numero es, recado, mensaje, regrese la llamada, devuelva la llamada, que me marque, me marque, que me llame, me llame, comunicarse, se comunique, le encargo, digale que, le dice que, le puede decir, avisarle, le avisa, favor de, que lo busque, que la busque
  en: leave my number, leave my name, my number is, message, call me back, call back, return my call, return the call, return this call, have him call, have her call, let him know, let her know, tell him, tell her, ask him, ask her, give me a call, reach me, can be reached
cue step_message_left
  blocked quoted
  @leave_word #phone /18 any
  @leave_word #number /16
  @leave_word #name /14 any
  @leave_word /8
concept next_word
  pt: vou, vamos, te ligo, ligo, retorno, retornamos, te chamo, entro em contato, entramos em contato, em ate, prazo de, dias uteis, assim que, amanha te, te aviso, sera, vai receber, recebe, voce recebe, retomo, aguarde, a analise, respondem, responde, responder, combinado entao, quando cair, passo para, encaminh*, transfiro, baixa em, da baixa, confirmo assim, segue para, protocolo, agendei, fica suspens*, suspend*, retiro, retirei, removo, removi, exclui, dou baixa, compensa, aplicado, libera
  es: le llamo, te llamo, le marco, te marco, lo busco, la busco, le escribo, te escribo, le aviso, te aviso, en un plazo, dias habiles, en cuanto, manana le, recibira, va a recibir, le llega, le llegara, le responden, la respuesta, responder, esperamos, queda aplicado, se aplica, lo canalizo, lo paso con, lo transfiero, le regreso, vamos a, voy a, se refleja, queda suspendido, suspendo, retiro, quito, elimino, doy de baja, folio, en cuanto se, le confirmo en, quedo pendiente, seguimiento
  en: ill call, i will call, well call, ill follow up, follow up, youll hear, you will hear, youll get, you will get, youll receive, you will receive, within, business days, next step, once, ill send, ill transfer, transfer you, ill note, expect, well send, ill remove, removed, well review, someone will, ill check back, reach out, call you on, post in, takes, look for, mail you, get back to you, we will mail
cue step_next_step_set
  blocked quoted
  @next_word #date /12
  @next_word "dias" /10
  @next_word "horas" /10
  @next_word "days" /10
  @next_word "hours" /8
  @next_step_strong /8
concept next_step_strong
  pt: proximo passo, ligo de novo, volto a falar com, volto a ligar, falo com voce de novo, dias uteis, retorno dia, te ligo dia, ligo dia, entro em contato dia, vou suspender, suspender a cobranca, suspender o contato, vou encaminhar, vou registrar, vou transferir, vou abrir, te chamo dia, vou retirar, ja retirei, dou baixa assim, a baixa, em ate, responde por escrito, retornamos em, te transfiro, meu supervisor vai, a analise leva, ligo amanha, te ligo amanha, volto a te ligar, vou passar para o supervisor
  es: le damos respuesta, le doy respuesta, le dan respuesta, le tengo respuesta, siguiente paso, proximo paso, le busco el, lo busco el, le vuelvo a marcar, vuelvo a llamar*, dias habiles, le marco el, le llamo el, le escribo el, lo busco el, la busco el, voy a suspender, voy a canalizar, lo canalizo, voy a registrar, abro el, abrimos, lo transfiero, voy a quitar, lo quito, doy de baja, ya lo quite, queda aplicado, en un plazo, le responden, mi supervisor le, manana queda, le regreso la llamada, en cuanto se refleje, lo paso con, lo levanto, levanto el
  en: next step, what happens next, business days, ill call you back, ill call you on, call you on, ill transfer you, ill open a, opening a dispute, well mail, well send you, hear back, ill remove, ive removed, ill note the account, i'll follow up, my supervisor will, within thirty, place a hold, put a hold, ill check back, ill get you over
cue step_consent_obtained
  speaker customer
  blocked negated quoted
  @accept_word /5 !@hedge_word
  + aceito
  + pode mandar o boleto
  + de acuerdo
concept accept_word
  pt: aceito, concordo, confirmo, confirmado, fechado, fechou, combinado, de acordo, pode gerar, pode mandar, pode emitir, pode enviar, pode confirmar, pode agendar, pode deixar, pode fechar, pode sim, topo, autorizo, manda o boleto, manda o pix, manda o codigo, vou pagar, eu pago, pago amanha, pago dia, pago sexta, pago no, quero sim, quero fechar, vamos fazer assim, pode ser assim, pago sim, pago ate, sexta eu pago, deposito amanha, amanha eu pago, mando o comprovante, sem falta, da certo, bora
  es: acepto, de acuerdo, confirmo, confirmado, trato hecho, va que va, me parece bien, esta bien asi, mandelo, mandeme, mandame, si le pago, si pago, yo pago, voy a pagar, le deposito, deposito el, ahi estoy, si ahi, sin falta, cerramos, le entro, sale va, va pues, adelante, si acepto, lo pago, pago el, paso el, yo paso, manana voy, si manana, quedamos, jalo, sale, orale, autorizo, generelo, hecho, va asi
  en: i accept, i agree, agreed, deal, lets do it, lets do that, confirmed, i confirm, go ahead, ill pay, i will pay, ill send, ill do, set it up, sign me up, ill make the payment, works for me, that works, ill take it, sounds good, i can do that, okay do it, do it, send it, i can pay, authorize
concept hedge_word
  pt: talvez, acho que, vou pensar, nao aceito, nao vou, vou ver, se cair, nao concordo, nao posso
  es: tal vez, quiza*, lo voy a pensar, no acepto, no voy, a ver si, no puedo
  en: maybe, ill think, i guess, not going, wont, cant
