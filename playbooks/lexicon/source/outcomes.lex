// What tells how a conversation ended, and with whom it was held.
cue contact_voicemail
  speaker third_party
  blocked
  @voicemail /10
concept voicemail
  pt: caixa postal, caixa de mensagens, deixe seu recado, deixe sua mensagem, deixe o seu recado, apos o sinal, depois do sinal, depois do bipe, apos o bip, apos o bipe, grave sua mensagem, grave seu recado, chamada sera encaminhada, esta desligado ou fora, nao esta disponivel, correio de voz, secretaria eletronica, numero chamado
  es: buzon, buzon de voz, deje su mensaje, deja tu mensaje, deje un mensaje, despues del tono, al escuchar el tono, grabe su mensaje, no esta disponible, fuera del area, contestadora, sera transferida al
  en: voicemail, voice mail, voice mailbox, mailbox, after the tone, at the tone, after the beep, leave a message, leave your message, record your message, is not available, cant come to the phone, cannot take your call, cant take your call, unavailable, youve reached the, you have reached the
cue contact_wrong_number
  speaker third_party
  blocked
  @wrong_number /10
  + esse número não é dela não
  + número equivocado
cue contact_wrong_number_customer
  speaker customer
  blocked
  @wrong_number /10 !@not_mine_debt
concept not_mine_debt
  pt: divida, emprestimo, boleto
  es: deuda, credito, tarjeta, prestamo
  en: debt, loan, account
concept wrong_number
  pt: nao tem .. com esse nome, ninguem com esse nome, nao existe .. aqui, numero errado, ligou errado, ligou enganad*, foi engano, e engano, engano, telefone errado, nao conheco ninguem, nao conheco essa pessoa, nao conheco nenhum, nao conheco nenhuma, nao conheco esse, nao conheco essa, nao conheco, nao e dela, nao e dele, nao e desse, nao e dessa, nao pertence, nao tem ninguem, nao tem nenhum, nao tem nenhuma, aqui nao mora, nao mora aqui, nao mora mais, nao e esse nome, comprei esse chip, esse numero agora e meu, esse numero e meu, peguei esse numero, troquei de numero, chip novo, numero novo, esse numero e novo, nao sou essa pessoa, nao sou ela, nao sou ele, nao me chamo, nao sou a, nao sou o, pessoa errada, contato errado, numero e outro
  es: nadie .. con ese nombre, no hay .. con ese nombre, nadie con ese, numero equivocado, esta equivocad*, se equivoco, equivocad*, no conozco a, no conozco, no la conozco, no lo conozco, no vive aqui, aqui no vive, no es su numero, no es de el, no es de ella, este numero no, este numero ya no, no hay nadie, aqui no hay, este numero es mio, compre este chip, linea nueva, numero nuevo, acabo de sacar este numero, no soy esa persona, no soy ella, no soy el, no me llamo, marco mal, no trabaja aqui, persona equivocada, ya no es de, cambio de numero
  en: nobody named, no one named, nobody called, wrong number, wrong person, dont know anyone, dont know any, dont know him, dont know her, nobody by that name, no one by that name, no one here, nobody here by, doesnt live here, got this number, new number, this isnt his number, this isnt her number, not his number, not her number, thats not me, not me, my number now, have the wrong, you got the wrong, never heard of him, never heard of her
cue contact_guarantor
  blocked quoted
  @guarantor /10
concept guarantor
  pt: como fiador, como fiadora, como avalista, e fiador, e fiadora, e avalista, fiador do, fiadora do, fiador da, fiadora da, avalista do, avalista da, avalizou, garantidor, senhor e o fiador, senhora e a fiadora, assinou como, coobrigad*, devedor solidario, devedora solidaria, avalista
  es: como aval, es aval, es el aval, es la aval, aval de, firmo como, obligado solidario, obligada solidaria, como fiador, deudor solidario, aval del, su aval, aval
  en: co-signer, cosigner, co signer, cosigned, co-signed, guarantor, as the cosigner, you signed for, signed as
cue outcome_hardship
  blocked quoted negated
  @hard_review /10
concept hard_review
  pt: analise especial, analise social, analise de caso, dificuldade financeira, setor de renegociacao especial, programa de apoio, comite, superendividamento, nucleo de superendividamento, caso para analise, pedido de revisao, revisao do caso, encaminhar seu caso, encaminho seu caso, encaminhar o seu caso, avaliar seu caso, analisar seu caso, analise do seu caso, suspender a cobranca por, pausar a cobranca, pausa na cobranca, pausa de, congelar a divida, congelar o contrato, carencia, pedir uma pausa, condicao especial por, situacao de vulnerabilidade, analise de vulnerabilidade, hipossuficiencia, solicitar analise, mandar para analise, seguro prestamista, seguro desemprego do cartao, acionar o seguro, programa especial, apoio financeiro, setor de apoio, hardship
  es: programa de apoyo, analisis especial, area de apoyo, comite, revision de su caso, revisen su caso, canalizar su caso, canalizo su caso, mando su caso, turno su caso, evaluar su caso, solicitud de apoyo, prorroga, pausa, pausar, congelar, reestructura, plan de apoyo, caso especial, dificultad economica, vulnerabilidad, seguro de desempleo, seguro de vida del credito, congelamos, valoracion, se valora, a revision, apoyo por
  en: hardship, hardship program, hardship department, hardship review, hardship team, pause, forbearance, deferral, defer, special program, assistance program, financial assistance, charity care, relief program, temporary relief, review your situation, review board
cue outcome_fraud
  blocked quoted negated
  @fraud_open /12
concept fraud_open
  pt: suspeita de fraude, analise de fraude, area de fraude, setor de fraude, contestacao de fraude, registrar fraude, registrar como fraude, boletim de ocorrencia, envie o bo, enviar o bo, mandar o bo, o bo, formulario de fraude, contestar como fraude, abrir fraude, abertura de fraude, nao reconhecimento, prevencao a fraude, prevencao a fraudes, fraude
  es: area de fraudes, reporte de fraude, robo de identidad, posible fraude, acta de denuncia, levantar el fraude, aclaracion por fraude, prevencion de fraudes, no reconocimiento, denuncia ante, carta de no reconocimiento, suplantacion, fraude
  en: fraud department, fraud claim, fraud team, fraud investigation, fraud packet, identity theft, police report, fraud affidavit, fraud dispute, fraud review, fraud report, affidavit, fraud
cue outcome_dispute
  blocked quoted negated
  @dispute_open /12
concept dispute_open
  pt: abrir uma contestacao, abrir contestacao, contestacao, registrar a contestacao, registrar contestacao, abro contestacao, abri a contestacao, abrir um chamado, abri um chamado, abrir chamado, revisao do valor, revisar o valor, revisar a cobranca, analise do valor, analisar o valor, verificar com o credor, verificar com a loja, verificar com o banco, disputa, abrir uma analise, pedir o demonstrativo, demonstrativo, abrir reclamacao sobre, protocolo de contestacao, vou contestar, suspendo a cobranca ate, suspender a cobranca ate, suspensa ate, solicitar revisao, abrir uma revisao, abrir um protocolo, devolver para o credor, conferir o valor, estorno, encaminhar para a loja
  es: aclaracion, levantar una aclaracion, abrir una aclaracion, levanto una aclaracion, abro una aclaracion, levanto la aclaracion, revision del saldo, revisar el saldo, revisar el monto, revision del monto, revisar los cargos, disputa, folio de aclaracion, abrir un reporte, levantar un reporte, levanto el reporte, levanto un reporte, checar con la tienda, verificar con la tienda, verificar con el banco, suspendo la cobranza, se suspende la cobranza, desglose, estado de cuenta detallado, inconformidad, abrir folio, abro folio
  en: open a dispute, opening a dispute, dispute form, file a dispute, dispute, disputed, itemized, validation, validate the debt, verification of the debt, send you validation, review the balance, look into the balance, hold while we, mark it as disputed, mark this as disputed, note the dispute, investigation
cue outcome_receipt
  blocked quoted negated
  @receipt_ask @receipt /9
  @receipt @receipt_ask /9
concept receipt_ask
  pt: mand*, envi*, encaminh*, pode me, me passa, foto, consegue, precis*, tem o, tem ai
  es: mand*, envi*, compart*, pas*, foto, puede, neces*, me lo, tiene, tendra
  en: send*, email*, text*, forward*, upload*, could you, can you, need, do you have, picture, photo, copy
cue outcome_complaint
  blocked quoted negated
  @complaint_reg /12
concept complaint_reg
  pt: registrar sua reclamacao, registrar a sua reclamacao, registrar a reclamacao, registrei sua reclamacao, registrei a sua reclamacao, registrei a reclamacao, registro sua reclamacao, registro a reclamacao, reclamacao registrada, reclamacao foi registrada, protocolo da reclamacao, protocolo da sua reclamacao, abrir uma reclamacao, abri uma reclamacao, abri sua reclamacao, abro a reclamacao, abro reclamacao, abri a reclamacao, reclamacao aberta, abrir reclamacao, vou registrar sua queixa, registrar sua insatisfacao, encaminho sua reclamacao, encaminhei sua reclamacao, encaminhar sua reclamacao
  es: registrar su queja, registro su queja, registre su queja, registro la queja, levantar su queja, levanto su queja, levante su queja, levantar la queja, levanto la queja, queja registrada, folio de su queja, folio de queja, abro su queja, queda registrada su queja, turno su queja, abrir una queja, abro una queja, canalizo su queja, registrar la queja, su queja queda, folio de la queja
  en: file your complaint, filed your complaint, register your complaint, registered your complaint, log your complaint, logged your complaint, logging your complaint, complaint number is, complaint reference, opened a complaint, open a complaint, opening a complaint, recorded your complaint, escalate your complaint, submitted your complaint, taking your complaint, document your complaint, note your complaint, filing a complaint for
cue outcome_supervisor
  blocked quoted negated
  @transfer @supervisor /9
  @supervisor @transfer /9
concept supervisor
  pt: supervisor, supervisora, gerente, gestor, gestora, coordenador, coordenadora, lider, minha chefe, meu chefe
  es: supervisor, supervisora, gerente, encargado, encargada, coordinador, coordinadora, mi jefe, mi jefa
  en: supervisor, manager, team lead, lead, my boss, management
concept transfer
  pt: passar, passo, passando, transfer*, transfiro, chamar, chamo, vai te ligar, vai ligar, vai entrar, vai falar, assumir, assume, assumindo, retorna, vai retornar, aguarda, aguarde, aqui e a, aqui e o, encaminh*, te chama, vai te, vai lhe
  es: paso, pasar, transfier*, transfer*, comunico, comunicar, llamar, marca, marcara, le llama, le hablara, se comunica, se comunicara, atender, atiende, turno, canaliz*, espere, le va a, lo va a, la va a
  en: transfer*, get you, put you, connect, call you, hold, bring, pass, escalat*, speak with, over to, will call, reach out
cue outcome_callback
  blocked quoted
  @call_later #date /10
  #date @call_later /10
  @call_later #number "semanas" /10
  @call_later "hora" /8
  @call_later "horas" /8
  @call_later @day_part /10
  @when_call /8
concept call_later
  pt: te ligo, ligo, eu ligo, ligo para a senhora, ligo para o senhor, retorno, retorno para, volto a ligar, te chamo, chamo voce, entro em contato, ligar de novo, ligarei, posso ligar, posso te ligar, posso retornar, te procuro, falo com voce, a gente se fala, nos falamos, agendo o retorno, agendei o retorno, agendado o retorno, retorno agendado, marco o retorno, volto a falar, te mando mensagem, chamo aqui, falo contigo, te escrevo, falamos
  es: le llamo, te llamo, le marco, te marco, lo busco, la busco, te busco, le escribo, te escribo, le hablo, te hablo, me comunico, buscarla, buscarlo, llamarle, marcarle, le regreso la llamada, agendo la llamada, puedo llamarle, puedo marcarle, lo contacto, la contacto, nos hablamos, quedamos de hablar, le vuelvo a
  en: ill call, i will call, call you back, call you, ill follow up, ill reach out, ill check back, call back, follow up with you, try you, reach back, ill text you, talk again, schedule a call, schedule a callback
concept day_part
  pt: de manha, a tarde, de tarde, a noite, semana que vem, mes que vem, mais tarde, depois do almoco
  es: por la manana, en la tarde, por la tarde, la proxima semana, mas tarde, al rato, en la noche, entrante
  en: in the morning, afternoon, evening, next week, later today, this evening
concept when_call
  pt: quando posso ligar, quando eu posso ligar, quer que eu ligue quando, qual horario posso, melhor horario para ligar, que horas posso
  es: cuando le marco, cuando puedo llamar, a que hora le marco, a que hora puedo, cuando la busco, cuando lo busco
  en: when can i call, what time can i call, when should i call, when would be a good time
cue outcome_other_channel
  blocked quoted negated
  @refer_to @other_place /12
concept refer_to
  pt: precisa procurar, precisa falar com, precisa falar direto, deve procurar, tem que procurar, tem que falar com, procure, procurar a, o canal correto, o canal para isso, so pelo, somente pelo, apenas pelo, so com, direto com, diretamente com, direto no, diretamente no, entrar em contato com, ligar para a, ligar no, fale com, quem resolve, acesse, resolvido pelo, resolve pelo, direcionar para, direciono para, vou direcionar, tratado pela, tratado pelo, e pelo
  es: tiene que acudir, debe acudir, acuda, tiene que hablar, directamente con, directo con, directamente en, tendria que, el canal para, solo por, unicamente en, eso lo ve, eso lo atiende, lo atiende, comuniquese, comunicarse con, debe llamar, tiene que llamar, lo dirijo, lo canalizo a, acudir a, eso se ve
  en: need to contact, youll need to contact, have to contact, you need to call, youll need to call, have to call, contact them directly, directly with, reach out to the, only through, only online, through the, refer you, redirect you, goes through, handled by, direct you to
concept other_place
  pt: agencia, banco, loja, app, aplicativo, site, central, sac, escritorio, juridico, advogado, outra empresa, outra assessoria, credor, setor, e-mail, telefone, chat
  es: sucursal, banco, tienda, app, pagina, linea, centro de atencion, despacho, juridico, abogado, otra area, area, acreedor, correo
  en: branch, bank, store, app, website, creditor, lender, attorney, law firm, original creditor, department, office, portal, agency, insurance
cue outcome_paid_now
  speaker customer
  blocked negated quoted
  @paid_now /9
concept paid_now
  pt: acabei de pagar, paguei agora, ja fiz o pix, fiz o pix agora, fiz o pix, pix feito, feito, pronto paguei, paguei aqui, pago agora, ta pago, ja paguei agora, acabei de fazer, transferi agora, mandei o pix, enviei o pix, ja caiu, segue o comprovante, segue comprovante, olha o comprovante, ta ai o comprovante, comprovante, paguei no app, pronto, ja foi, to pagando agora, estou pagando
  es: acabo de pagar, ya lo pague en, ahi va el ticket, ahi va el comprobante, ya quedo, ya esta, listo, ya pague, pagado, ya deposite, ya transferi, hecho, ya lo hice, acabo de transferir, acabo de depositar, le mando el comprobante, ahi esta, aqui esta el comprobante, comprobante
  en: just paid, i just paid, paid it, just sent, sent it, its done, done, just did it, payment went through, went through, i paid, paid online, here's the confirmation, confirmation number, it says approved, submitted it, the number is, card number, card ends
cue says_deal
  blocked quoted
  #percent "desconto" /6
  #percent "off" /5
  #percent "descuento" /6
  #percent "menos" /5
  @deal_word #money /12 any
  #number @instalment_word #money /9 !@overdue !@sum_word
  #number "x" #number /6 !@overdue
  #number "de" #money /4 !@overdue !@sum_word
  #number @instalment_word /3 !@overdue !@sum_word
  "settlement" /3
  "payment plan" /4
concept sum_word
  pt: somam, vencidas, atrasadas, somando
  es: suman, atrasados, vencidos
  en: past due, behind
concept deal_word
  pt: desconto, acordo, entrada, a vista por, quitacao, quita, parcelas, vezes
  es: descuento, convenio, quita, enganche, liquida, liquidas, liquidar, pagos de, parcialidades
  en: discount, settle, settlement, payments of, payment plan, down payment, installments, arrangement
cue customer_dated_promise
  speaker customer
  blocked negated quoted question
  @will_pay #date /8 !@no_money !@hedge_word
  #date @will_pay /8 !@no_money !@hedge_word
  #date "sem falta" /6
  #date "sin falta" /6
  #date "ahi estoy" /8
concept will_pay
  pt: pago, eu pago, vou pagar, consigo pagar, consigo, acerto, deposito, faco, mando, quito, pode deixar, transfiro, passo la, da para pagar, posso pagar
  es: pago, le pago, yo pago, voy a pagar, puedo pagar, deposito, le deposito, hago, transfiero, voy, paso, abono, liquido, cubro, lo pago, puedo
  en: ill pay, i will pay, i can pay, can pay, pay it, ill send, ill make, i can do, can do, take care of it, ill have it, pay
cue customer_dated
  speaker customer
  blocked quoted question
  #date /4 !@no_money !@hedge_word
cue customer_yes
  speaker customer
  blocked negated quoted question
  @plain_yes /4 !@hedge_word !@no_money
concept plain_yes
  pt: sim, isso, pode, pode ser, claro, ok, certo, beleza, ta bom, tudo bem, perfeito, uhum, aham, esta bem, ta certo, da, da sim, fechado, combinado
  es: si, claro, ok, esta bien, sale, va, perfecto, de acuerdo, orale, simon, bueno, me parece, ahi estoy, muy bien
  en: yes, yeah, yep, sure, ok, okay, fine, that works, sounds good, alright, all right, perfect, works
cue asks_agreement
  blocked quoted
  @ask_ok #money /20 any
  @offer_verb #money /10
  @ask_ok #date /12 any
concept ask_ok
  pt: le parece, pode ser, fechado, confirma, aceita, concorda, combinado, certo, tudo bem, posso deixar, posso agendar, ta bom
  es: le parece, te parece, acepta, confirma, de acuerdo, esta bien, sale, va, quedamos
  en: work, sound good, ok, okay, agree, accept, confirm, alright
cue asks_pay_day
  blocked quoted
  @when_pay /8 !@call_later !@calling
concept calling
  pt: ligue, ligar, chamar, retorne
  es: marque, marco, llame, llamo, busco
  en: call, calling
concept when_pay
  pt: quando, qual dia, que dia, qual data, qual a data, melhor dia, melhor data, para quando, dia fica, dia voce, dia consegue, consegue pagar, vai pagar, ja pagou, caiu, faca, pode pagar
  es: cuando, que dia, que fecha, cual fecha, para cuando, que dia puede, va a poder, puede pagar, ya lo pago, a mas tardar, haga caso omiso, puede pasar, caeria, le cae
  en: when, what day, what date, which day, by when, are you able, can you pay, will you be able, how soon
cue customer_hung_up
  speaker customer
  blocked
  @hung_up /6
concept hung_up
  pt: bloqueado, vou bloquear, bloqueei, to desligando, vou desligar, tchau, desliga, bloqueando, desligou
  es: bloqueado, lo voy a bloquear, te voy a bloquear, voy a colgar, adios, cuelgo, colgo, ya no me escriba
  en: blocked, blocking, hanging up, bye, goodbye, hung up, im done, click
