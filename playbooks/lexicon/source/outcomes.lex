// What tells how a conversation ended, and with whom it was held.
cue contact_voicemail
  speaker third_party
  blocked
  @voicemail /10
concept voicemail
  pt: caixa postal, caixa de mensagens, deixe seu recado, deixe sua mensagem, deixe o seu recado, apos o sinal, depois do sinal, depois do bipe, apos o bip, apos o bipe, grave sua mensagem, grave seu recado, chamada sera encaminhada, esta desligado ou fora, nao esta disponivel, correio de voz, secretaria eletronica, numero chamado, nao posso atender, nao posso falar agora deixa, deixa teu recado, deixa seu recado, deixe recado, deixa um recado, deixa o recado, deixe um recado, deixe o recado, deixa tua mensagem, deixa sua mensagem, apos o tom, depois do tom, mensagem gravada, gravar sua mensagem, para gravar, encaminhada para a caixa, sua chamada esta sendo, sua ligacao sera, tecle um para, recado apos, nao posso atender agora
  es: buzon, buzon de voz, deje su mensaje, deja tu mensaje, deje un mensaje, despues del tono, al escuchar el tono, grabe su mensaje, no esta disponible, fuera del area, contestadora, sera transferida al, no puedo contestar, no puedo atender, deja tu recado, deje su recado, deja un recado, deja mensaje, deje mensaje, despues del bip, despues de la senal, despues del pip, despues del sonido, mensaje grabado, el numero que usted marco, numero que usted marco, usted marco no, buzon lleno, graba tu mensaje, su mensaje tiene, enviado al buzon, transferida al buzon
  en: voicemail, voice mail, voice mailbox, mailbox, after the tone, at the tone, after the beep, leave a message, leave your message, record your message, is not available, cant come to the phone, cannot take your call, cant take your call, unavailable, youve reached the, you have reached the, cant get to the phone, cannot come to the phone, leave your name and number, leave me a message, leave us a message, leave a brief message, the person you are trying, the person you are calling, not available to take, seconds remaining, mailbox is full, record your, when you are finished, missed your call, get back to you as soon
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
  pt: nao tem .. com esse nome, ninguem com esse nome, nao existe .. aqui, numero errado, ligou errado, ligou enganad*, foi engano, e engano, engano, telefone errado, nao conheco ninguem, nao conheco essa pessoa, nao conheco nenhum, nao conheco nenhuma, nao conheco esse, nao conheco essa, nao e dela, nao e dele, nao e desse, nao e dessa, nao pertence, nao tem ninguem, nao tem nenhum, nao tem nenhuma, aqui nao mora, nao mora aqui, nao mora mais, nao e esse nome, comprei esse chip, esse numero agora e meu, esse numero e meu, peguei esse numero, troquei de numero, chip novo, numero novo, esse numero e novo, nao sou essa pessoa, nao sou ela, nao sou ele, nao me chamo, pessoa errada, contato errado, numero e outro, nao sei quem e, nem sei quem e, nao sei quem seja, nao faco ideia de quem, quem e essa pessoa, nunca ouvi falar dessa pessoa, esse chip e meu, esse chip agora, esse numero e da, esse telefone e meu, esse telefone e da, esse celular e meu, esse celular e da, esse numero e de, e da empresa, telefone da empresa, sou dono desse numero, sou dona desse numero, comprei o chip, comprei esse numero, chip e meu, numero e meu, nunca usou esse, nao usa mais esse, nao usa esse numero, nao conheco ninguem com esse, nao conheco ela, nao conheco ele, conheco nao, chega mensagem para essa, ligam procurando, ligam atras, todo dia ligam, voce ligou para o numero errado, numero equivocado, discou errado, nao trabalha mais aqui, nao trabalha aqui, se mudou faz, ja mudou daqui, nao e daqui, aqui e uma, aqui e um, aqui e da padaria, aqui e residencia
  es: nadie .. con ese nombre, no hay .. con ese nombre, nadie con ese, numero equivocado, esta equivocad*, se equivoco, no conozco a, no la conozco, no lo conozco, no vive aqui, aqui no vive, no es su numero, no es de el, no es de ella, este numero ya no, no hay nadie, aqui no hay, este numero es mio, compre este chip, linea nueva, numero nuevo, acabo de sacar este numero, no soy esa persona, no soy ella, no soy el, no me llamo, marco mal, no trabaja aqui, persona equivocada, ya no es de, cambio de numero, no se quien es, ni se quien es, ni idea, ni idea quien, quien es esa persona, nunca he oido de, numero es de la empresa, cel es de la empresa, celular es de la empresa, este cel es, este cel es mio, este celular es mio, este telefono es mio, el numero es mio, numero es mio, chip nuevo, compre el chip, esta linea es mia, esta linea es, me dieron este numero, me asignaron este numero, tengo este numero desde, llevo con este numero, ya no usa este numero, ya no tiene este numero, aqui no es, aqui es una, aqui es un, no es aqui, ya no vive aqui, se cambio de casa, no lo conozco para nada, no conocemos a, no conozco a nadie, yo no soy, no soy yo, esta mal su numero, numero mal, tiene mal el numero, esta marcando mal, marco equivocado, se equivoco de numero, te equivocaste, esta usted equivocad*, buscan a otra, siempre me marcan, me marcan buscando, marcan preguntando por, llaman preguntando
  en: nobody named, no one named, nobody called, wrong number, wrong person, dont know anyone, dont know any, dont know him, dont know her, nobody by that name, no one by that name, no one here, nobody here by, doesnt live here, got this number, new number, this isnt his number, this isnt her number, not his number, not her number, thats not me, my number now, have the wrong, you got the wrong, never heard of him, never heard of her, no idea who that, no idea who, dont know who that, dont know that person, dont know that name, who is that, theres no, there is no one, theres nobody, nobody here with that, no one here with that, isnt his number anymore, isnt her number anymore, doesnt have this number, i just got this, had this number, had this phone, this is my number, this is a business, this is a company, this is a work, this phone belongs, keep getting calls for, get calls for, keep calling for, doesnt work here, no longer works here, moved out years, wrong guy, wrong lady, wrong house, wrong girl, mistaken, im not him, im not her, not him, not her, thats not my name
cue contact_guarantor
  blocked quoted
  @guarantor /10
concept guarantor
  pt: como fiador, como fiadora, como avalista, e fiador, e fiadora, e avalista, fiador do, fiadora do, fiador da, fiadora da, avalista do, avalista da, avalizou, garantidor, senhor e o fiador, senhora e a fiadora, assinou como, coobrigad*, devedor solidario, devedora solidaria, avalista, fiador de, fiadora de, avalista de, o senhor assinou como, a senhora assinou como, o fiador, a fiadora, seu fiador, assinou junto, assinou de avalista, assinou de fiador, garantiu o contrato
  es: como aval, es aval, es el aval, es la aval, aval de, firmo como, obligado solidario, obligada solidaria, como fiador, deudor solidario, aval del, su aval, aval, la aval, el aval, como su aval, usted es aval, usted firmo, firmo de aval, quedo como aval, obligado solidario de, fiador de, le firmo a, deudor solidario de
  en: co-signer, cosigner, co signer, cosigned, co-signed, guarantor, as the cosigner, you signed for, signed as, co signer for, cosigner for, co signed for, cosigned for, as co signer, as a co signer, as a cosigner, as the co signer, guarantor for, guarantor on, co signer on, cosigner on, you co signed, you cosigned
cue outcome_hardship
  blocked quoted negated
  @hard_review /10
concept hard_review
  pt: analise especial, analise social, analise de caso, dificuldade financeira, setor de renegociacao especial, programa de apoio, comite, superendividamento, nucleo de superendividamento, caso para analise, pedido de revisao, revisao do caso, encaminhar seu caso, encaminho seu caso, encaminhar o seu caso, avaliar seu caso, analisar seu caso, analise do seu caso, suspender a cobranca por, pausar a cobranca, pausa na cobranca, pausa de, congelar a divida, congelar o contrato, carencia, pedir uma pausa, condicao especial por, situacao de vulnerabilidade, analise de vulnerabilidade, hipossuficiencia, solicitar analise, mandar para analise, seguro prestamista, seguro desemprego do cartao, acionar o seguro, programa especial, apoio financeiro, setor de apoio, hardship, vulnerabilidade financeira, vulnerabilidade social, pausa de 60, pausa nos, pausar os, pausar por, pausar seu, congelar os juros, congelar juros, congela os juros, congelamento, suspender os vencimentos, suspender as parcelas, suspensao das parcelas, comite do banco, casos de saude, levar o caso, levar seu caso, levo seu caso, mandar seu caso, mando seu caso, passar seu caso para, seu caso para o, seu caso para a, caso especial, casos especiais, caso sensivel, analise social do, area social, equipe de apoio, equipe de acolhimento, equipe especial, revisao humanizada, parecer, solicitacao de apoio, solicitacao especial, pedido especial, pedido de pausa, pedido de carencia, seguro do emprestimo, seguro do cartao, cobertura do seguro, sinistro, quitacao por morte, prestamista, repactuacao, lei do superendividamento, mutirao do superendividamento, dificuldades financeiras, prazo de carencia, sem cobranca por, avaliacao do seu caso, avaliacao social, exame do caso
  es: programa de apoyo, analisis especial, area de apoyo, comite, revision de su caso, revisen su caso, canalizar su caso, canalizo su caso, mando su caso, turno su caso, evaluar su caso, solicitud de apoyo, prorroga, pausa, pausar, congelar, reestructura, plan de apoyo, caso especial, dificultad economica, vulnerabilidad, seguro de desempleo, seguro de vida del credito, congelamos, valoracion, se valora, a revision, apoyo por, programa de apoyo del, turnarlo al, turnarla al, turno al programa, solicitud de apoyo por, meto la solicitud, meter la solicitud, meto su solicitud, levanto la solicitud, levanto su solicitud, solicitud de prorroga, solicitud de reestructura, meses de gracia, periodo de gracia, gracia, apoyo por fallecimiento, apoyo por enfermedad, apoyo por desempleo, apoyo por contingencia, apoyo a clientes, apoyo especial, comite de, comite del, dictamen, estudio socioeconomico, revisar su caso, revisen su situacion, revisar su situacion, valorar su caso, valoren su caso, valoran sus ingresos, evaluan su caso, evaluen su caso, analicen su caso, analizar su caso, analisis de su caso, casos especiales, casos de salud, caso de salud, caso vulnerable, situacion vulnerable, area social, area de casos, pausar su, pausar los, pausar sus, pausa de, congelar los intereses, congelar sus, congelar su, suspender sus pagos, suspender los pagos, diferir, diferimiento, aplazamiento, seguro de vida, seguro de desempleo del, aplica el seguro, activar el seguro, hacer valido el seguro
  en: hardship, hardship program, hardship department, hardship review, hardship team, pause, forbearance, deferral, defer, special program, assistance program, financial assistance, charity care, relief program, temporary relief, review your situation, review board, hardship application, hardship form, hardship request, hardship plan, hardship option, hardship packet, hardship forbearance, pause the account, pause your payments, pausing, pause on, payment pause, put a pause, put your account on, freeze the interest, freeze interest, freeze your, skip a payment, skip payments, defer your, deferment, forbear, suspend your payments, suspend payments, medical hardship, financial hardship, assistance department, assistance team, financial aid application, charity program, care program, special circumstances, special handling, reviewed by a, review your case, review of your case, review your file, evaluate your, evaluated for, qualify you for, see if you qualify, apply for the, application for assistance, income based, income driven, compassion, bereavement team, bereavement department, life insurance on the, credit insurance, payment protection
cue outcome_fraud
  blocked quoted negated
  @fraud_open /12
concept fraud_open
  pt: suspeita de fraude, analise de fraude, area de fraude, setor de fraude, contestacao de fraude, registrar fraude, registrar como fraude, boletim de ocorrencia, envie o bo, enviar o bo, mandar o bo, o bo, formulario de fraude, contestar como fraude, abrir fraude, abertura de fraude, nao reconhecimento, prevencao a fraude, prevencao a fraudes, possivel fraude, processo de fraude, caso de fraude, antifraude, area antifraude, equipe de fraude, time de fraude, apuracao de fraude, apurar a fraude, investigar a fraude, investigacao de fraude, como fraude, por fraude, suspeita de golpe, alegacao de fraude, ocorrencia de fraude, registro de fraude, protocolo de fraude, fraudes, declaracao de nao reconhecimento, desconhecimento de divida, contestar a autoria, uso indevido, uso indevido dos seus, perda de documentos, falsidade ideologica, boletim, registrar um bo, faca um bo, fazer um bo, fez o bo, copia do bo, numero do bo
  es: area de fraudes, reporte de fraude, robo de identidad, posible fraude, acta de denuncia, levantar el fraude, aclaracion por fraude, prevencion de fraudes, no reconocimiento, denuncia ante, carta de no reconocimiento, suplantacion, reporte por robo, robo de identidad y, reporte de robo, reporte de robo de identidad, levanto el reporte por, levanto un reporte por, caso de fraude, caso por fraude, folio de fraude, fraudes, equipo de fraudes, investigacion de fraude, investigar el fraude, investigan el fraude, como fraude, por fraude, posible robo, posible suplantacion, suplantacion de, usurpacion, cargo no reconocido, credito no reconocido, cuenta no reconocida, no reconocida, denuncia, acta ante, ministerio publico, copia de su denuncia, desconocimiento de, carta de desconocimiento, impugnacion por
  en: fraud department, fraud claim, fraud team, fraud investigation, fraud packet, identity theft, police report, fraud affidavit, fraud dispute, fraud review, fraud report, affidavit, possible fraud, suspected fraud, as fraud, as fraudulent, fraud case, fraud unit, fraud specialist, fraud alert, fraud hold, fraud process, fraud paperwork, fraud form, fraud documents, potential fraud, reported as fraud, identity theft report, identity theft affidavit, id theft, theft affidavit, identitytheft, ftc report, ftc affidavit, copy of the police, file a police, not yours, disputed as not yours, unauthorized account
cue outcome_dispute
  blocked quoted negated
  @dispute_open /12
concept dispute_open
  pt: abrir uma contestacao, abrir contestacao, contestacao, registrar a contestacao, registrar contestacao, abro contestacao, abri a contestacao, abrir um chamado, abri um chamado, abrir chamado, revisao do valor, revisar o valor, revisar a cobranca, analise do valor, analisar o valor, verificar com o credor, verificar com a loja, verificar com o banco, disputa, abrir uma analise, pedir o demonstrativo, demonstrativo, abrir reclamacao sobre, protocolo de contestacao, vou contestar, suspendo a cobranca ate, suspender a cobranca ate, suspensa ate, solicitar revisao, abrir uma revisao, abrir um protocolo, devolver para o credor, conferir o valor, estorno, encaminhar para a loja, vou abrir uma contestacao, abre contestacao, contestar o valor, contestacao do valor, contestacao foi, protocolo da contestacao, protocolo e, divergencia, registro a divergencia, registrar a divergencia, analise da divergencia, recalculo, recalcular, pedir o recalculo, revisar a conta, revisao da conta, revisao do contrato, revisao dos juros, revisao do calculo, conferencia dos valores, verificar os valores, verificar a composicao, memoria de calculo, planilha de calculo, planilha detalhada, extrato detalhado, detalhamento da divida, composicao da divida, pedir a composicao, solicitar a composicao, cobranca fica suspensa, cobranca suspensa, suspendo a cobranca, suspender a cobranca enquanto, enquanto analisam, enquanto apuram, enquanto analisa, em analise, encaminhar para analise, encaminho para analise, mando para analise do, abrir a analise, abertura de chamado, chamado aberto, ocorrencia, abrir uma ocorrencia, questionamento, registrar o questionamento, levar para o credor, levar ao credor, repassar para o credor, passar para o credor, credor responde, impugna*
  es: aclaracion, levantar una aclaracion, abrir una aclaracion, levanto una aclaracion, abro una aclaracion, levanto la aclaracion, revision del saldo, revisar el saldo, revisar el monto, revision del monto, revisar los cargos, disputa, folio de aclaracion, abrir un reporte, levantar un reporte, levanto el reporte, levanto un reporte, checar con la tienda, verificar con la tienda, verificar con el banco, suspendo la cobranza, se suspende la cobranza, desglose, estado de cuenta detallado, inconformidad, abrir folio, abro folio, la aclaracion, su aclaracion, de aclaracion, aclaraciones, levantar aclaracion, levanto aclaracion, abrir aclaracion, abro aclaracion, meto la aclaracion, meto una aclaracion, meter una aclaracion, ingreso la aclaracion, registro la aclaracion, solicito la aclaracion, impugnacion, disputa por, revision de la cuenta, revision de su cuenta, revision de cargos, revision del cobro, revisen el cargo, revisen el monto, revisen el saldo, revisar el cargo, revisar el cobro, revisar sus cargos, revisar la cuenta, recalcul*, desglose de, pido el desglose, le mando el desglose, mientras se aclara, mientras se revisa, mientras revisan, mientras lo revisan, en lo que se aclara, en lo que revisan, queda en pausa el cobro, pausa el cobro, queda suspendido el cobro, se suspende el cobro, suspendo el cobro, detengo el cobro, se detiene el cobro, queda en aclaracion, en disputa, dispute, inconformidad por, levanto su inconformidad, registro su inconformidad, lo mando a revision, lo mando a revisar, mando a revisar, reporto la diferencia, reporto el error
  en: open a dispute, opening a dispute, dispute form, file a dispute, dispute, disputed, itemized, validation, validate the debt, verification of the debt, send you validation, review the balance, look into the balance, hold while we, mark it as disputed, mark this as disputed, note the dispute, investigation, open the dispute, opened a dispute, start a dispute, put in a dispute, log a dispute, logging a dispute, submit a dispute, submitting a dispute, as disputed, in dispute, dispute number, dispute department, dispute case, dispute ticket, ticket, open a ticket, verification, verify the balance, verify the debt, request verification, validate it, validation notice, validation letter, breakdown, send you a breakdown, get you a breakdown, review the charges, review the fees, reviewing the balance, look into it, looking into it, look into that, research it, researching, audit, recalculate, billing review, account review, pause collection while, hold on collection, stop collection while, stop collecting while, on hold while, hold the account, on hold until, while its reviewed, while they review, while its under review, under review
cue outcome_receipt
  blocked quoted negated
  @receipt_ask @receipt /9
  @receipt @receipt_ask /9
  @receipt_ask @proof_word /9
  @proof_word @receipt_ask /9
concept receipt_ask
  pt: mand*, envi*, encaminh*, pode me, me passa, foto, consegue, precis*, tem o, tem ai, manda, tira uma foto, tirar uma foto, print, me encaminha, compartilha, comparte, me mostra, consegue enviar, pode enviar, pode mandar, anexa, anexar
  es: mand*, envi*, compart*, pas*, foto, puede, neces*, me lo, tiene, tendra, captura, comparte, me comparte, tomele, toma una foto, tomarle una foto, me lo manda, me la manda, mandeme, mandame, facilita, hagame llegar, me hace llegar, adjunt*
  en: send*, email*, text*, forward*, upload*, could you, can you, need, do you have, picture, photo, copy, screenshot, snap, share, attach, shoot me, fax, get me, show me, proof
cue outcome_complaint
  blocked quoted negated
  @complaint_reg /12
concept complaint_reg
  pt: registrar sua reclamacao, registrar a sua reclamacao, registrar a reclamacao, registrei sua reclamacao, registrei a sua reclamacao, registrei a reclamacao, registro sua reclamacao, registro a reclamacao, reclamacao registrada, reclamacao foi registrada, protocolo da reclamacao, protocolo da sua reclamacao, abrir uma reclamacao, abri uma reclamacao, abri sua reclamacao, abro a reclamacao, abro reclamacao, abri a reclamacao, reclamacao aberta, abrir reclamacao, vou registrar sua queixa, registrar sua insatisfacao, encaminho sua reclamacao, encaminhei sua reclamacao, encaminhar sua reclamacao, reclamacao n, reclamacao numero, reclamacao de numero, sua reclamacao foi, sua reclamacao esta, sua reclamacao ta, numero da reclamacao, numero da sua reclamacao, formalizar a reclamacao, formalizar sua reclamacao, formalizo sua reclamacao, formalizei, formalizar a queixa, registro a queixa, registrei a queixa, registrar a queixa, registro da reclamacao, faco o registro da reclamacao, abertura da reclamacao, abro uma reclamacao, abro sua reclamacao, vou abrir a reclamacao, lancei a reclamacao, lancar a reclamacao, anotei sua reclamacao, anoto sua reclamacao, sua queixa, queixa registrada, manifestacao na ouvidoria, registrar na ouvidoria, registrei na ouvidoria, registro na ouvidoria, abri na ouvidoria, encaminho para a ouvidoria, encaminhei para a ouvidoria, encaminhar para a ouvidoria, mandei para a ouvidoria, levei a ouvidoria, denuncia registrada, registrar sua denuncia, registrar a denuncia, protocolo da ouvidoria, protocolo de reclamacao, insatisfacao registrada, registrado reclamacao
  es: registrar su queja, registro su queja, registre su queja, registro la queja, levantar su queja, levanto su queja, levante su queja, levantar la queja, levanto la queja, queja registrada, folio de su queja, folio de queja, abro su queja, queda registrada su queja, turno su queja, abrir una queja, abro una queja, canalizo su queja, registrar la queja, su queja queda, folio de la queja, meto la queja, meter la queja, meto su queja, meter su queja, ingreso su queja, ingresar su queja, ingreso la queja, capture la queja, ya la capture, capturo su queja, capturo la queja, queja numero, numero de queja, numero de su queja, queja por garantia, queja quedo, la queja quedo, su queja quedo, su queja ya, queda su queja, queda la queja, queda levantada, queda registrada la queja, queda asentada su queja, queda asentada la queja, asiento su queja, asiento la queja, formalizo su queja, formalizar su queja, documento su queja, documento la queja, paso su queja, mando su queja, envio su queja, turno la queja, turne su queja, canalizo la queja, escalo su queja, levante la queja, levantando la queja, levantando su queja, queja formal, folio de la inconformidad, su reclamo, reclamo registrado, registro su reclamo, levanto su reclamo
  en: file your complaint, filed your complaint, register your complaint, registered your complaint, log your complaint, logged your complaint, logging your complaint, complaint number is, complaint reference, opened a complaint, open a complaint, opening a complaint, recorded your complaint, escalate your complaint, submitted your complaint, taking your complaint, document your complaint, note your complaint, filing a complaint for, file a complaint for you, filing your complaint, filing that complaint, file that complaint, filed a complaint, filed that, file this complaint, log that complaint, log a complaint, logged a complaint, logging a complaint, logging this complaint, put in a complaint, putting in a complaint, put that complaint in, enter a complaint, entered a complaint, entering your complaint, entered your complaint, record your complaint, recording your complaint, recorded the complaint, record the complaint, formal complaint, complaint has been, your complaint is, your complaint has, complaint is logged, complaint is filed, complaint number, complaint id, complaint case, complaint ticket, complaint form for you, complaint to our, complaint to the compliance, send your complaint, sending your complaint, forward your complaint, forwarding your complaint, forwarded your complaint, pass your complaint, passing your complaint, escalated your complaint, escalating your complaint, compliance team
cue outcome_supervisor
  blocked negated
  @transfer @supervisor /9
  @supervisor @transfer /9
concept supervisor
  pt: supervisor, supervisora, gerente, gestor, gestora, coordenador, coordenadora, lider, minha chefe, meu chefe, supervisao, encarregado, encarregada, minha gerente, meu gerente, minha supervisora, meu supervisor, superior, chefia, responsavel, minha lider
  es: supervisor, supervisora, gerente, encargado, encargada, coordinador, coordinadora, mi jefe, mi jefa, supervision, mi gerente, mi supervisor, mi supervisora, mi superior, superior, responsable, jefe de area, lider
  en: supervisor, manager, team lead, lead, my boss, management, my manager, my supervisor, my team lead, a lead, shift lead, someone above me, higher up, team leader
concept transfer
  pt: passar, passo, passando, transfer*, transfiro, chamar, chamo, vai te ligar, vai ligar, vai entrar, vai falar, assumir, assume, assumindo, retorna, vai retornar, aguarda, aguarde, aqui e a, aqui e o, encaminh*, te chama, vai te, vai lhe, transferir, transferindo, te passo, te passar, vou passar, passando a ligacao, chamando, vou chamar, coloco na linha, na linha, assumo, assumo eu, tomo conta, assumindo daqui, escalo, escalar, escalando, escalei, entra em contato, liga para, te liga, vai te atender, te atende, atende voce, fica na linha, sou a, sou o, ela ja, soube, direciono, encaminho
  es: paso, pasar, transfier*, transfer*, comunico, comunicar, llamar, marca, marcara, le llama, le hablara, se comunica, se comunicara, atender, atiende, turno, canaliz*, espere, le va a, lo va a, la va a, transfiero, transfiriendo, le paso, lo paso, la paso, te paso, pasando, pasarlo, pasarla, lo comunico, la comunico, le comunico, comunicarlo, comunicarla, enlazo, lo enlazo, la enlazo, escalo, escalar, escalando, tomo yo, yo tomo, tomo su caso, lo atiende, la atiende, le atiende, le marca, le llamara, le devuelve, espereme, en la linea, soy
  en: transfer*, get you, put you, connect, call you, hold, bring, pass, escalat*, speak with, over to, will call, reach out, transferring, transfer you, ill get, let me get, getting, grab, putting you through, put you through, patch, connecting, connect you, handing you, hand you, passing you, pass you, pick up, picks up, take over, taking over, im the, this is, escalate, escalating, have her call, have him call, give you a call, give you a call back, get back to you
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
  pt: te ligo, eu ligo, ligo para a senhora, ligo para o senhor, retorno para, volto a ligar, te chamo, chamo voce, entro em contato, ligar de novo, ligarei, posso ligar, posso te ligar, posso retornar, te procuro, falo com voce, a gente se fala, nos falamos, agendo o retorno, agendei o retorno, agendado o retorno, retorno agendado, marco o retorno, volto a falar, te mando mensagem, chamo aqui, falo contigo, te escrevo, ligo para voce, eu te ligo, te ligo de volta, retorno a ligacao, dou um retorno, faco contato, faco um contato, torno a ligar, ligo novamente, entro em contato novamente, te retorno, marcado para, deixar marcado, deixo marcado, deixo agendado, agendado, agendamos, agendo, marco para, marcamos, remarco, remarcar, remarcamos, combinar outro horario, sou eu mesmo que ligo, eu mesmo ligo, eu mesma ligo, eu que ligo, ligo para senhora, ligo para o sr, ligar para voce, ligar para senhora, ligar para o senhor, ligar para a senhora, eu chamo, chamo a senhora, chamo o senhor, procuro a senhora, procuro o senhor, mando mensagem, retomamos, retomo, falar de novo, conversamos, conversar de novo, conversar melhor, falo com a senhora, falo com o senhor, tento de novo, tento novamente, outra tentativa, insisto
  es: le llamo, te llamo, le marco, te marco, lo busco, la busco, te busco, le escribo, te escribo, le hablo, te hablo, me comunico, buscarla, buscarlo, llamarle, marcarle, le regreso la llamada, agendo la llamada, puedo llamarle, puedo marcarle, lo contacto, la contacto, nos hablamos, quedamos de hablar, le vuelvo a, le vuelvo a llamar, le vuelvo a marcar, le marco de nuevo, le llamo de nuevo, le regreso, regresarle la llamada, regresarle, volver a llamar, volver a marcar, vuelvo a llamar, vuelvo a marcar, vuelvo a marcarle, le busco, lo apunto, la apunto, le agendo, lo agendo, la agendo, agendamos, agendada, agendado, queda agendada, quedamos para, queda para, quedamos en que le marco, lo programo, la programo, programo la llamada, la agarro, lo agarro, la llamo, lo llamo, la marco, lo marco, yo le llamo, yo le marco, yo la busco, yo lo busco, yo me comunico, me comunico con usted, nos comunicamos, platicamos, retomamos, hablamos, otra llamada, lo intento, intento de nuevo, insisto, le insisto, le hablo para, le mando mensaje, le mensajeo
  en: ill call, i will call, call you back, call you, ill follow up, ill reach out, ill check back, call back, follow up with you, try you, reach back, ill text you, talk again, schedule a call, schedule a callback, ring you, ill ring, give you a call, give you a ring, call you again, call again, calling you back, be calling you, reach you, catch you, circle back, touch base, talk then, speak then, well talk, well speak, pick this up, pick it back up, connect again, try again, try back, try you again, check in with you, check in on, put you down for a call, set a callback, set up a call, set a call, schedule you, schedule a time, scheduled for, mark you down for, put it down, ive put it down, ping you, message you, text you back, follow up
concept day_part
  pt: de manha, a tarde, de tarde, a noite, semana que vem, mes que vem, mais tarde, depois do almoco, as dez, cedo, fim do dia, fim de tarde, noitinha, meio dia, depois das, antes das, segunda que vem, proxima semana, semana que entra, em duas semanas, daqui a uma semana, daqui uma semana, daqui duas semanas, proximo mes
  es: por la manana, en la tarde, por la tarde, la proxima semana, mas tarde, al rato, en la noche, entrante, temprano, mediodia, medio dia, tarde noche, despues de las, antes de las, la otra semana, la semana que entra, la semana que viene, en dos semanas, en una semana, en quince dias, proximo mes, el mes que entra, pasando
  en: in the morning, afternoon, evening, next week, later today, this evening, morning, tonight, noon, lunch, after work, after five, before noon, end of the day, in two weeks, in a week, in a couple weeks, in a few days, a couple days, tomorrow morning, weekend, early next week, next month, later in
concept when_call
  pt: quando posso ligar, quando eu posso ligar, quer que eu ligue quando, qual horario posso, melhor horario para ligar, que horas posso, quando fica bom ligar, que dia posso ligar, qual o melhor dia para ligar, melhor hora para ligar, que hora posso ligar, que hora te ligo, que horas te ligo, quando te ligo, quando te chamo, posso te procurar quando, posso ligar outra hora, posso ligar outro dia, quer que eu ligue, que horas fica melhor, que horas o senhor pode falar, que horas a senhora pode falar, quando a senhora pode falar, quando voce pode falar, quando consegue falar
  es: cuando le marco, cuando puedo llamar, a que hora le marco, a que hora puedo, cuando la busco, cuando lo busco, cuando se desocupa, a que hora se desocupa, cuando puedo marcarle, cuando puedo llamarle, cuando le llamo, a que hora le llamo, a que hora lo busco, a que hora la encuentro, cuando lo encuentro, cuando la encuentro, me permite buscarla, me permite buscarlo, me permite llamarle, que dia le llamo, que dia le marco, cuando seria bueno llamar, le parece si le marco, le parece si le llamo, quiere que le marque, prefiere que le marque, prefiere que le llame, cuando tiene tiempo
  en: when can i call, what time can i call, when should i call, when would be a good time, whens a good time, what time works, what time is good, better time to call, best time to call, best time to reach, good time to call, when can i reach, when can i try, when should i try, when are you free, when would you be free, when works, can i call you, could i call you, mind if i call, want me to call, shall i call, should i call, okay if i call, would later
cue outcome_other_channel
  blocked quoted negated
  @refer_to @other_place /12 !@complain_word !@pay_it
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
  "pronto" /3 !@not_paid_yet
  "feito" /3 !@not_paid_yet
  "listo" /3 !@not_paid_yet
  "ya quedo" /3 !@not_paid_yet
  "ya esta" /3 !@not_paid_yet
  "done" /3 !@not_paid_yet
  "comprovante" /3 !@not_paid_yet
concept paid_now
  pt: acabei de pagar, paguei agora, ja fiz o pix, fiz o pix agora, fiz o pix, pix feito, pronto paguei, paguei aqui, pago agora, ja paguei agora, acabei de fazer, transferi agora, mandei o pix, enviei o pix, ja caiu, segue o comprovante, segue comprovante, olha o comprovante, ta ai o comprovante, paguei no app, ja foi, to pagando agora, estou pagando, pronto foi, pagamento realizado, pagamento efetuado, pagamento aprovado, pagamento confirmado, deu certo o pagamento, deu certo aqui, paguei ja, paguei pronto, paguei pelo app, paguei no pix, paguei pelo pix, ja paguei aqui, pix enviado, pix realizado, enviei agora, mandei agora, transferencia feita, fiz a transferencia, acabei de transferir, acabei de mandar, acabei de fazer o pix, ta pago ja, ta feito, feito ja, feito o pix, segue comprov, comprovante em anexo, comprovante enviado, mandei o comprovante, te mandei o comprovante, enviei o comprovante, foi agora, passou aqui, passou o cartao, aprovou, foi aprovado, caiu ai, ve se caiu, confere ai, comprovante r
  es: acabo de pagar, ya lo pague en, ahi va el ticket, ahi va el comprobante, ya pague, pagado, ya deposite, ya transferi, ya lo hice, acabo de transferir, acabo de depositar, le mando el comprobante, aqui esta el comprobante, comprobante, pago realizado, pago hecho, pago exitoso, ya quedo pagado, ya quedo el pago, ya hice el pago, ya hice la transferencia, ya hice el spei, ya se hizo, ya esta pagado, ya te deposite, ya le deposite, ya le transferi, ya te transferi, ya lo mande, ya te mande el comprobante, ya le mande el comprobante, te mande el comprobante, le mande el comprobante, ahi va, ahi le va, ahi te va, ahi te mande, ahi le mande, te paso el comprobante, le paso el comprobante, mira el comprobante, aqui va el comprobante, aqui esta el ticket, ya paso, ya paso la tarjeta, ya paso el pago, paso el cargo, listo ya pague, listo ya quedo, listo pagado, listo ya esta, aprobado, aprobada, transferencia exitosa, cheque si cayo, ya le cayo, ya te cayo, acabo de hacer el
  en: just paid, i just paid, paid it, just sent, sent it, its done, just did it, payment went through, went through, paid online, here's the confirmation, confirmation number, it says approved, card number, just made the payment, made the payment, payment made, payment sent, payment submitted, payment complete, payment is in, did it just now, its paid, all paid, just paid it, paid it just now, paid just now, paying it now, paying now, it went through, said approved, says approved, approved, says successful, says success, successful, processed, its processing, sent the payment, sent it just now, just sent it, just zelled, just submitted, submitted the payment, got a confirmation, got the confirmation, it gave me a confirmation, confirmation code, confirmation is, receipt says, screenshot of the payment
cue says_deal
  blocked quoted
  #percent "desconto" /6
  #percent "off" /5
  #percent "descuento" /6
  #percent "menos" /5
  #number @instalment_word #money /9 !@overdue !@sum_word
  #number "x" #number /6 !@overdue
  #number "de" #money /4 !@overdue !@sum_word
  #number @instalment_word /3 !@overdue !@sum_word
  "settlement" /3
  "payment plan" /4
  @deal_word #money /12 any !@sum_word !@overdue
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
  @plain_yes /4 !@hedge_word !@no_money !@plain_no
concept plain_yes
  pt: sim, isso, pode, pode ser, claro, ok, certo, beleza, ta bom, tudo bem, perfeito, uhum, aham, esta bem, ta certo, da, da sim, fechado, combinado, aceito, pode sim, ta, ta otimo, show, top, claro que sim, com certeza, positivo, isso mesmo, serve, serve sim, vamos, bora, simm, consigo, consigo sim
  es: si, claro, ok, esta bien, sale, va, perfecto, de acuerdo, orale, simon, bueno, me parece, ahi estoy, muy bien, si senor, si senorita, si joven, si claro, claro que si, por supuesto, asi es, correcto, arre, ta bien, esta bueno, andele, sip, jalo, si por favor, con seguridad
  en: yes, yeah, yep, sure, ok, okay, fine, that works, sounds good, alright, all right, perfect, works, yup, yea, ya, absolutely, definitely, for sure, you bet, of course, thats fine, thatd be fine, thats good, sounds fine, cool, bet, correct
cue asks_agreement
  blocked quoted
  @ask_ok #money /20 any
  @ask_ok #date /12 any
  @offer_verb #money /10 !@ref_number
concept ask_ok
  pt: le parece, pode ser, fechado, confirma, aceita, concorda, combinado, certo, tudo bem, posso deixar, posso agendar, ta bom
  es: le parece, te parece, acepta, confirma, de acuerdo, esta bien, quedamos, quiere que, va que va, le acomoda, te acomoda, le queda bien, jala
  en: work, sound good, ok, okay, agree, accept, confirm, alright, doable, be able, could you, manage
cue asks_pay_day
  blocked quoted
  @when_pay /8 !@call_later !@calling
concept calling
  pt: ligue, ligar, chamar, retorne
  es: marque, marco, llame, llamo, busco
  en: call, calling
concept when_pay
  pt: quando, qual dia, que dia, qual data, qual a data, melhor dia, melhor data, para quando, dia fica, dia voce, dia consegue, consegue pagar, vai pagar, ja pagou, caiu, faca, pode pagar
  es: que dia, que fecha, cual fecha, para cuando, que dia puede, va a poder, puede pagar, ya lo pago, a mas tardar, haga caso omiso, puede pasar, le cae, cuando puede, cuando podria, cuando pagaria, cuando le cae, cuando le caeria, cuando lo cubre, cuando cobra, cuando paga, caeria su
  en: what day, what date, which day, by when, are you able, can you pay, will you be able, how soon, when can you, when could you, when will you, when would you, when do you get paid
cue customer_hung_up
  speaker customer
  blocked
  @hung_up /6
concept hung_up
  pt: bloqueado, vou bloquear, bloqueei, to desligando, vou desligar, tchau, desliga, bloqueando, desligou
  es: bloqueado, lo voy a bloquear, te voy a bloquear, voy a colgar, adios, cuelgo, colgo, ya no me escriba
  en: blocked, blocking, hanging up, bye, goodbye, hung up, im done, click
cue contact_number_removed
  blocked quoted
  @number_removed /10
  + já tirei seu número do nosso cadastro
  + lo acabo de dar de baja, ya no debe recibir nada
  + I'm taking this number off our list
  - vou tirar os juros
concept number_removed
  pt: tirei seu numero, tiro seu numero, tirar seu numero, tirar esse numero, tirei esse numero, tiro esse numero, retirei seu numero, retiro seu numero, retirar seu numero, retirar esse numero, retirei esse numero, retiro esse numero, removi seu numero, removo seu numero, remover seu numero, remover esse numero, removo esse numero, removi esse numero, excluo seu numero, excluir seu numero, exclui seu numero, excluir esse numero, excluo esse numero, apago seu numero, apagar seu numero, apaguei seu numero, retirar o numero, retirei o numero, retiro o numero, remover o numero, removo o numero, excluir o numero, tirar o numero, tirei o numero, numero retirado, numero removido, numero excluido, descadastr*, tirar o senhor do cadastro, tirar do cadastro, retirar do cadastro, do nosso cadastro, fora do cadastro, bloqueio esse numero, nao ligaremos mais, nao vamos mais ligar
  es: quito su numero, quitar su numero, quite su numero, quito este numero, quitar este numero, quite este numero, quito el numero, quitar el numero, elimino su numero, eliminar su numero, elimine su numero, elimino este numero, eliminar este numero, elimine este numero, elimino el numero, eliminar el numero, borro su numero, borrar su numero, borre su numero, borro este numero, borrar este numero, borro el numero, borrar el numero, saco su numero, sacar su numero, retiro su numero, retirar su numero, doy de baja su numero, doy de baja este numero, doy de baja el numero, dar de baja, dado de baja, di de baja, de baja su numero, numero eliminado, ya no le vamos a marcar, ya no le marcaremos, ya no debe recibir, ya no recibira
  en: remove this number, remove your number, remove the number, removing this number, removing your number, removing the number, removed this number, removed your number, removed the number, take this number off, take your number off, taking this number off, taking your number off, took your number off, took this number off, take you off, taking you off, took you off, delete this number, delete your number, deleted your number, deleting your number, deleting this number, wont call this number, wont be calling, wont hear from us, number is off, off our list, off of our list
concept proof_word
  pt: comprovante, recibo, foto do comprovante, papelzinho, extrato, print, autenticacao, baixa
  es: comprobante, captura, recibo, ticket, voucher, estado de cuenta, ficha de deposito, cargo
  en: receipt, proof, confirmation, screenshot, bank statement, canceled check, cancelled check, copy of the check
cue outcome_only_elsewhere
  blocked quoted
  @cannot_here @other_desk /22 any
  @go_there @other_desk /8 !@complain_word !@pay_it
  + por aqui não consigo anexar, só no portal ou na agência
  + por chat no puedo modificar domicilios, eso se corrige en el módulo
  + I can't open a dispute from my side, only their billing department can
  - pode reclamar na ouvidoria
concept cannot_here
  pt: por aqui nao consigo, por aqui nao da, por aqui eu nao, aqui nao consigo, eu nao consigo por aqui, nao consigo por aqui, daqui nao consigo, daqui eu nao, nao temos acesso, nao tenho acesso, nao e com a gente, nao e conosco, nao fazemos, nao posso por aqui, so pelo, so no, so na, so com, so e feito, so e liberado, so sao liberados, somente no, somente na, somente pelo, apenas no, apenas na, apenas pelo, nao esta mais com a gente, nao esta mais conosco, saiu da nossa carteira, voltou para o, foi devolvido para, foi para o juridico, esta com o juridico, esta com outra, quem cuida e, quem resolve e, quem trata e, e tratado, isso e com, isso e direto, quem libera e, quem faz e, nao e por aqui, por telefone nao, nao sou eu que autorizo, nao sou eu quem, quem autoriza nao, nao depende de mim, nao e comigo, isso eu nao autorizo, isso nao e da minha alcada
  es: por aqui no puedo, por aqui no se, por aqui no, por chat no, por telefono no, por este medio no, aqui no puedo, yo no puedo, yo no tengo, de aqui no, desde aqui no, no tengo acceso, no tenemos acceso, no me permite, no lo vemos, no lo manejamos, no lo hacemos, no nos corresponde, eso se corrige, eso se hace, eso se ve, eso se tramita, eso lo ve, eso lo ven, eso lo hacen, eso lo atiende, eso lo maneja, eso lo resuelve, eso ya lo lleva, ya no lo llevamos, ya no la llevamos, ya no esta con nosotros, ya esta en el juridico, paso al juridico, ya lo tiene, lo tiene que ver, la tiene que ver, se tiene que hacer, solo en, solamente en, unicamente en, solo por, solo con, nomas en, directo en, directo con, directamente con, directamente en, no lo autorizo yo, yo no lo autorizo, no me toca a mi, no depende de mi, eso no lo veo yo, eso yo no lo
  en: cant do that here, cant do it here, cant do that from, cant do it from, cant from my, from my side, from my end, on my end, on our end, from here i cant, i cant see, i cant access, i cant change, i cant update, i cant open, i dont have access, we dont have access, we dont handle, we dont do that, i dont handle, thats not something, not able to do that, not able to from, isnt something we, isnt something i, only they can, only the, only your, only through, has to be done, have to be done, has to go through, needs to go through, must go through, gotta go thru, gotta go through, have to go through, no longer with us, no longer with our, back with the, been recalled, returned to the, its with the attorney, handled by the, handles that, handle that, takes care of that, u gotta go, not up to me, not my call, i dont approve, i cant approve, isnt up to me
concept other_desk
  pt: agencia, portal, site, app, aplicativo, loja, central, banco, escritorio, juridico, advogado, credor, setor, sac, unidade, balcao, cartorio, posto, secretaria, outra empresa, assessoria, matriz, internet banking, comite, comissao, diretoria, tesouraria, reitoria
  es: sucursal, modulo, portal, linea, pagina, app, tienda, banco, oficina, juridico, abogado, area, centro de atencion, ventanilla, despacho, agencia, departamento, corporativo, caja, plataforma, acreedor, comite, tesoreria, rectoria, direccion, control escolar, apoyos
  en: branch, portal, website, site, store, office, department, dept, billing, creditor, lender, bank, attorney, law firm, servicer, agency, leasing office, original creditor, insurance, hotline, app, headquarters, their line, committee, treasurer, bursar, aid office, board
concept go_there
  pt: precisa procurar, tem que procurar, precisa ir, tem que ir, precisa falar direto, tem que falar direto, procure a, procure o, procura a, procura o, vai precisar ir, deve procurar, direcionar voce, encaminhar o senhor para, encaminhar a senhora para, e direto
  es: tiene que acudir, tiene que ir, debe acudir, acuda, tendria que ir, tendria que acudir, tendra que, necesita ir, necesita acudir, hay que ir, vaya a, lo dirijo, la dirijo, lo canalizo, la canalizo, comuniquese
  en: need to contact, youll need to contact, have to contact, need to call, youll need to call, have to call, need to go to, have to go to, youll have to go, contact them directly, contact your, reach out to them, refer you, referring you, redirect you, point you to, direct you to
concept complain_word
  pt: reclamar, reclamacao, procon, ouvidoria, queixa
  es: queja, quejarse, condusef, profeco, inconform*, denunci*, documentos, acta
  en: complaint, complain, cfpb, attorney general, dispute this, disagree
concept pay_it
  pt: pagar, pagamento, paga, boleto vencido, carne na mao, quitar
  es: pagar, pago, paga, deposite, abono
  en: pay, payment, paying
concept no_alt
  pt: desconto
  es: descuento
  en: discount
concept not_paid_yet
  pt: amanha, vou, mando, depois, chegar, quando, acordo, pode, anotei, anotado, cadastro, ainda nao
  es: manana, voy, luego, cuando, anotad*, anote, apunte, folio, gracias joven, todavia, numero
  en: tomorrow, later, will, ill, when, written, not yet, almost, be done, im done, get this done
cue says_paid_seen
  blocked quoted negated conditional question
  @payment_seen /9
  + já apareceu aqui pra mim, caiu
  + recibido, semana 14 pagada
concept payment_seen
  pt: ja apareceu aqui, apareceu aqui, caiu aqui, ja caiu aqui, pagamento confirmado, pagamento recebido, pagamento identificado, confirmado o pagamento, confirmei o pagamento, recebi o pagamento, recebemos o pagamento, quitada, quitado aqui, ja consta pago, consta como pago, ja deu baixa
  es: recibido, ya aparecio, ya me aparece, ya se reflejo, ya lo veo, ya cayo, pago recibido, pago confirmado, pago aplicado, ya quedo aplicado, ya quedo pagad*, queda pagad*, pagada, confirmo su pago, confirmo tu pago
  en: got it posted, i see it here, i see the payment, i see it came through, came through, payment received, received your payment, payment posted, payment is posted, its posted, shows paid, showing paid, paid in full now, thats posted
concept plain_no
  pt: nao, porque se
  es: si le doy, si no, si me, si les, porque si, no porque, no no, no tengo, no puedo, no los, no quiero, no voy, ni
  en: nope, no i, no im, not, dont, cant, wont
