// Word families shared by many cues. Folded: case and accents do not matter; * stands for any ending.
concept debt
  pt: divida*, debito*, pendencia*, inadimplencia, inadimplente, inadimplentes, saldo devedor, valor em aberto, valores em aberto, conta em aberto, restritivo, conta atrasada, contas atrasadas, parcela atrasada, parcelas atrasadas, parcelas em aberto, parcela em aberto, valor devido, montante devido, financeira pendente
  es: adeudo*, deuda*, saldo vencido, saldo pendiente, saldo deudor, pago vencido, pagos vencidos, pago atrasado, pagos atrasados, cuenta vencida, credito vencido, mensualidad vencida, mensualidades vencidas, cuenta atrasada, atrasos, rezago, morosidad, saldo moroso, cartera vencida, pago pendiente, pagos pendientes, cobro pendiente
  en: debt*, past due, overdue, delinquent, delinquency, outstanding balance, amount owed, unpaid balance, balance due, arrears, amount due, payment due, unpaid account, unpaid bill, missed payment, missed payments, balance owed, outstanding bill, outstanding amount

concept overdue
  pt: em atraso, atrasad*, vencid*, venceu, venceram, vencendo, em aberto, aberta, abertas, abertos, aberto, nao foi paga, nao foi pago, nao foram pagas, nao caiu, nao cairam, nao entrou, nao consta pagamento, sem pagamento, nao pag*, ficou para tras, ficaram para tras, faltou pagar, falta pagar, faltando, pendente*, dias de atraso, meses de atraso, por pagar, sem pagar, nao quitad*, nao foi quitad*, deixou de pagar, esta devendo, ta devendo, ficou devendo, ficaram devendo, em debito, nao compens*, nao foi compensad*, nao recebemos, nao identificamos
  es: vencid*, vencio, vencieron, atrasad*, en atraso, en mora, moros*, pendiente*, por pagar, sin pagar, sin pago, no ha pagado, no han entrado, no ha entrado, no ha caido, no cayo, no entro, no ha cubierto, sin cubrir, no se ha pagado, quedo a deber, dias de atraso, meses de atraso, sin liquidar, no registra pago, no aparece su pago, no vemos su pago, no se reflejo, no se ha reflejado, no se cubrio, con atraso, presenta atraso, le falta*, faltan, abierto
  en: past due, overdue, late, behind, unpaid, outstanding, delinquent, hasnt been paid, hasnt come in, not been paid, havent received, didnt go through, didnt come through, still open, missed, went unpaid, remains open, in default, in collections, not paid, bounced, was due, were due, has not been paid, owed, owing, came due

concept falling_due
  pt: vence, vencem, vai vencer, vao vencer, vencera, esta para vencer, a vencer, vencimento e, vencimento em, vencimento dia, com vencimento, proximo do vencimento, perto do vencimento
  es: vence, vencen, esta por vencer, por vencer, va a vencer, vencera, fecha limite de pago, fecha de pago es, fecha de vencimiento, proximo a vencer, su fecha limite
  en: is due, are due, comes due, will be due, falls due, coming due, due date, due on, due tomorrow, due today, due this, due next, about to come due, upcoming payment

concept bill
  pt: fatura*, parcela*, parcelinha*, boleto*, prestacao, prestacoes, mensalidade*, conta, contas, carne, carnes, carnezinho, crediario*, emprestimo*, financiamento*, cartao, cartoes, contrato*, consignado*, cheque especial, limite da conta, aluguel, alugueis, condominio, titulo, titulos, compra, compras, duplicata, anuidade, conta de luz, conta de agua, conta de energia, conta de telefone, conta de internet, plano, pedido, curso, matricula, consorcio, credito pessoal, nota promissoria, servico
  es: factura*, recibo*, mensualidad*, parcialidad*, abono*, abonito*, pago, pagos, cuota*, credito*, prestamo*, tarjeta*, cuenta, cuentas, letra, letras, contrato*, financiamiento*, plan, colegiatura*, renta, rentas, estado de cuenta, compra, compras, hipoteca, servicio, pagare, refrigerador, sala, comedor, moto, carro, muebles, lavadora, pantalla, celular, telefono
  en: bill*, invoice*, payment*, account*, loan*, card, cards, credit card, installment*, instalment*, balance*, statement*, dues, rent, premium, contract, visit, membership, financing, mortgage, lease, tuition, plan, line of credit, purchase, services

concept origin_product
  pt: fatura*, parcela*, parcelinha*, prestacao, prestacoes, mensalidade*, conta de luz, conta de energia, conta de agua, conta de telefone, conta de internet, conta de celular, conta do celular, conta da luz, conta da agua, conta do telefone, carne, carnes, carnezinho, crediario*, emprestimo*, financiamento*, cartao, cartoes, contrato*, consignado*, cheque especial, aluguel, alugueis, condominio, compra, compras, geladeira, moto, material escolar, faculdade, escola, colegio, academia, curso, internet, celular, televisao, sofa, plano, loja, lojas, consorcio, matricula, seguro, telefonia, fogao, guarda roupa, notebook, curso, boleto de, boletos de, credito pessoal, conta do, conta da
  es: factura*, recibo*, mensualidad*, parcialidad*, abono*, credito*, prestamo*, tarjeta*, cuota*, contrato*, financiamiento*, colegiatura*, renta, rentas, pagare, refrigerador, sala, comedor, moto, carro, muebles, lavadora, pantalla, celular, tienda*, plan, internet, telefono, luz, agua, hipoteca, escuela, universidad, gimnasio, recamara, estufa, computadora, compra, compras, seguro, banco, caja, letra, letras, mueblera, financiera
  en: bill, card, credit card, loan*, visit, dues, rent, account, contract, membership, mortgage, tuition, device plan, phone plan, medical, hospital, er visit, store, financing, purchase, furniture, car, truck, auto, statement, invoice*, premium, line of credit, payday, internet, cable, utility, electric, gym, student loan, services, surgery, ambulance, dentist, dental, insurance

concept owe
  pt: deve, devendo, devem, devido, devida, devidos, deviam, deve para, devedor*, ta devendo
  es: debe, debes, deben, debiendo, adeuda, adeudas, adeudan, debido, deudor*
  en: owe, owes, owed, owing, you still owe

concept total_word
  pt: total*, somam, soma, somando, saldo, valor, valores, da, fica em, esta em, estao em, ficou em, em, de, sao, chega a, montante, consta, constam, ficaram, ficou
  es: total*, suman, suma, saldo, monto, importe, es de, son, trae, traes, tiene, tienes, asciende, quedo, quedaron, presenta, debe, por, de
  en: total*, balance, amount, comes to, come to, adds up, is, are, of, at, for, sum, stands at, sitting at, owe, owes, shows

concept you
  pt: voce, senhor, senhora, sr, sra, seu, sua, seus, suas, teu, tua
  es: usted, tu, su, sus, tus, don, dona, senor, senora
  en: you, your, youre, youve

concept pay
  pt: pag*, quit*, liquid*, acert*, regulariz*, efetu*, deposit*, transfer*, honr*
  es: pag*, liquid*, cubr*, cubier*, abon*, deposit*, regulariz*, realiz*, hizo, hecho, transfer*, salde, saldar
  en: pay, pays, paid, paying, payment*, settle*, clear*, cover*, made, make, sent, send

concept paid
  pt: pagou, pago, paga, pagas, pagos, quitou, quitad*, quitou, liquidou, acertou, acertad*, efetuou, efetuad*, realizou, regularizou, compensou, depositou, fez o pagamento, foi feito, foi paga, foi pago, tenha pago, tenha pagado, tiver pago, pagamento foi, efetuado o pagamento, regularizad*, resolveu, feito o pagamento
  es: pago, pagado, pagada, pagaste, pagaron, liquido, liquidado, liquidada, cubrio, cubierto, cubriste, abono, abonado, realizo, realizado, realizaste, hizo, hizo el pago, hiciste, hecho, deposito, depositado, efectuo, efectuado, regularizo, regularizado, hizo su pago, hacer su pago, transferido
  en: paid, taken care of, settled, cleared, made the payment, made a payment, made that payment, made your payment, sent the payment, sent payment, sent it, sent it in, mailed, mailed it, payment gone through, handled, remitted, taken care

concept already
  pt: ja, chegou a, acabou de, conseguiu, por acaso, por um acaso
  es: ya, alcanzo a, alcanzaste a, pudo, pudiste, logro, de casualidad
  en: already, yet, happen to, were able to, get a chance to, have you, had a chance to, chance to, did you, was this, was that, were those, were you able to

concept receipt
  pt: comprovante*, recibo*, print
  es: comprobante*, recibo*, ticket*, voucher*, ficha, captura
  en: receipt*, proof of payment, proof, confirmation number, screenshot, confirmation

concept disregard
  pt: desconsider*, ignor*, desconsiderar, pode ignorar
  es: haga caso omiso, caso omiso, omita*, ignor*, hacer caso omiso, no haga caso, desestim*
  en: disregard, ignore, please ignore, no further action, no action

concept bureau
  pt: serasa, spc, scpc, boa vista, quod, orgaos de protecao, orgao de protecao, protecao ao credito, orgaos de credito, orgao de credito, bureau de credito, bureaus de credito, biro, biros, biro de credito, biros de credito, cadastro de inadimplentes, cadastros de inadimplentes, cadastros restritivos, cadastro restritivo, lista de inadimplentes, cadastros de credito, cadastro de devedores, cadastro negativo, birôs, bacen restricao, orgaos restritivos, servicos de protecao
  es: buro, buro de credito, buros, circulo de credito, sociedades de informacion crediticia, sociedad de informacion crediticia, historial crediticio, historial de credito, reporte de credito, central de riesgo, centrales de riesgo, datacredito, dicom, infocorp, veraz, su historial, asnef, sic, tu historial, score crediticio, reporte crediticio, burós, expediente crediticio
  en: bureau, bureaus, credit bureau, credit bureaus, credit report*, credit file, equifax, experian, transunion, credit reporting, credit history, credit record, on your credit, your credit score, reporting agencies, reporting agency, hurt your credit, affect your credit, credit profile, credit score, your credit

concept blacklisted
  pt: negativad*, negativ*, nome sujo, sujar o nome, suja o nome, sujar seu nome, sujar teu nome, sujar o seu nome, suja seu nome, sujo, nome negativado, restricao no nome, nome com restricao, restricao no cpf, restricao no seu, com restricao, restricao de credito, protestad* e negativad*, ficar com o nome sujo, apontamento, apontamentos, boletinad*
  es: boletinad*, boletin*, mal buro, manchar su historial, manchar tu historial, mancha en el, mala nota, manchado, reportado como moroso, mal historial, lista negra
  en: derogatory, negative mark, charged off on, ding your credit, black mark, blacklist*, negative item, tradeline

concept may
  pt: pode, podem, podera, poderao, poderia, vai, vao, vamos, possa, possam, possivel, possibilidade, chance, risco, arrisca, capaz, sujeit*, pode ser, entra, entrar, ira, irao, passivel, passa a, segue, continua, permanece, fica, ficar, continuar, evitar
  es: puede, pueden, podra, podran, podria, podrian, va, van, vamos, se va, riesgo, posible, posibilidad, sujet*, sigue, seguira, continua, continuara, permanece, queda, quedar, quedara, quedaria, ir, iria, evitar, termina
  en: may, might, could, can, will, would, going to, risk, possible, possibly, stays, stay, remain*, keeps, continue*, subject to, gets, get, ends up, goes, avoid

concept report_verb
  pt: regist*, inclu*, insc*, inser*, envi*, mand*, inform*, report*, encaminh*, anot*, comunic*, cadastr*, vai para, vai ao, vai pro, va para, para no, parar no, parar, permanec*, mant*, continua, segue, negativar, entra, entrar, entrada, constar, apontar, apontad*, dar, sujar, lancad*, lancar, registro, inclusao, inscricao, cair, ir
  es: report*, registr*, envi*, mand*, inform*, notific*, reflej*, ir a, va a, vaya a, vayas, se va, sigue, seguira, permanec*, afect*, quedar*, aparec*, asent*, anot*, caer, caiga, parar, boletin*, manch*, perjudic*, dan*, llegar, llega, reporte, registro, ira
  en: report*, furnish*, send, sent, list*, record*, stay*, remain*, show*, appear*, go on, goes on, end up, note*, submit*, notif*, hit, hits, hurt*, affect*, impact*, damage*, tell, reported, refer*

concept if_unpaid
  pt: se nao pag*, se nao for pag*, se nao forem pag*, caso nao, se nao houver, nao havendo, nao haja, na falta, a falta de pagamento, falta de pagamento, em caso de atraso, em caso de inadimplencia, em caso de nao, em caso de descumprimento, em caso de quebra, se atrasar, atrasando, atrasou, se quebrar, quebrando, quebrou, se descumprir, se furar, furou, furar, se falhar, falhou, falhando, se pular, pulou, pulando, se nao cair, nao caindo, sem pagamento, sem o pagamento, nao pagando, nao pagou, n pagou, persistindo, continuando, permanecendo, enquanto nao, ate que pague, se deixar de, deixando de, se vencer, apos o vencimento, depois do vencimento, passando d*, passou d*, passado o prazo, passar da data, passar do prazo, senao, se passar, se nao cumprir, o nao pagamento, nao pagamento, inadimplencia, descumprimento, se nao regularizar, sem regularizacao, se nao quitar, se esquecer, atraso superior, qualquer atraso, perdendo o prazo, se perder, perdeu o prazo, na quebra, em atraso por, nao cumprindo, caso atrase, caso quebre, caso descumpra, caso deixe, se nao der certo, depois dessa data, apos essa data, fora do prazo, se ficar sem pagar, se o pagamento nao, se a parcela nao, sem acordo, se nao fechar, se nao fizer, se nao acertar, um dia de atraso, um atraso, se nao entrar, se nao compensar, se nao resolver, se atraso, caso a gente nao, se a gente nao
  es: si no pag*, si no se pag*, si no se cubre*, si no cubre*, si no se realiza, si no se liquida, si no liquida*, de no pagar*, de no cubrir*, de no liquidar, de no realizar, de no cumplir, de no recibir, de no hacer*, en caso de incumplimiento, en caso de no, en caso de atraso, en caso de impago, si incumple*, si falla*, si te atrasa*, si se atrasa*, si se retrasa, si te retrasas, si no cae, si no entra, si no llega, de continuar, de seguir, de persistir, mientras no, hasta que no, si deja de, si dejas de, pasando esa fecha, pasada la fecha, pasado el, pasando el, despues de la fecha, despues del, despues de esa fecha, a partir del dia, el incumplimiento, incumplimiento, la falta de pago, falta de pago, por falta de pago, si no cumple*, si no lo paga, sin pago, si no regulariza*, si no paga*, si no se regulariza, mientras siga, si rompe, si truena, un atraso, al incumplir, si no deposita*, si se pasa*, si se vence, caso contrario, de lo contrario, si no abona*, si vuelve a, fallando, fallas, si omite, ante el incumplimiento, si no hace*, si se le pasa, si se te pasa, si no me paga, si no liquidas, atrasarse, si no lo cubre, pasandose, si no se
  en: if you dont, if its not, if it isnt, if not paid, if unpaid, if you miss, miss one, miss a payment, missed payment, any missed, missing a payment, skip one, skip a payment, if you skip, late payment*, if payment, if the payment, failure to pay, fail to pay, if you fail, otherwise, if we dont, if you default, default on, after that date, past that date, if its late, nonpayment, non payment, without payment, unless you pay, unless its paid, until its paid, if left unpaid, if it goes unpaid, if this goes, if the arrangement, if you break, breaking the, at 90 days, if i dont, should you miss, should you fail, if a payment, if any payment, if the plan, in the event, if nothing is paid, until you pay, or else, not paying, if you stop, if its not kept, if we do not, if you do not, if it is not, if that payment, if no payment

concept benefit_lost
  pt: perde o desconto, perder o desconto, perde desconto, perde o desc, perda do desconto, perde a condicao, perde as condicoes, perde o acordo, perder o acordo, perde tudo, perde a validade, perdem a validade, perde o beneficio, perde a promocao, perde a oferta, perde a campanha, cai o desconto, desconto cai, desconto some, some o desconto, desconto morre, fica sem o desconto, fica sem desconto, desconto e cancelado, desconto deixa de valer, desconto deixa, sem o desconto, nao vale mais, deixa de valer, deixa de existir, acordo cai, acordo quebra, cai o acordo, acordo e cancelado, acordo cancelado, cancela o acordo, cancelamos o acordo, cancelado o acordo, acordo sera cancelado, cancelamento do acordo, quebra do acordo, quebra o acordo, rompimento do acordo, rescisao do acordo, desfaz a negociacao, desfaz o acordo, acordo e desfeito, acordo sera desfeito, acordo fica sem efeito, perde efeito, anula o acordo, acordo anulado, negociacao cancelada, cancela tudo, proposta cai, proposta perde, a condicao cai, a oferta cai, a proposta expira, cancela automaticamente, cancelado automaticamente, cancelada automaticamente, volta tudo, encerra o acordo, acordo e encerrado, cancela, cancelado, cancelada, quebra, nao consigo manter, nao garanto, nao vai ter mais o desconto, perde, perdem
  es: se pierde el descuento, pierde el descuento, pierdes el descuento, perder el descuento, pierde la quita, pierdes la quita, se pierde la quita, se cae la quita, se cae el descuento, se cae el convenio, se cae, se cancela el convenio, convenio se cancela, cancelamos el convenio, se cancela, cancelado el convenio, convenio queda cancelado, queda sin efecto, quedara sin efecto, sin efecto el convenio, se anula, se truena, se rompe el convenio, se pierde, se pierde el convenio, se pierde la promocion, pierde la promocion, pierde el beneficio, pierdes el beneficio, pierde beneficios, se acaba la promocion, se vence la promocion, vence la promocion, ya no aplica, ya no se respeta, no se respeta, ya no hay descuento, sin descuento, queda cancelado, se da por terminado, termina el convenio, se deshace, deja de aplicar, se retira el descuento, pierde la oportunidad, cancelamos, ya no se lo puedo, ya no te lo puedo, se elimina el descuento, pierdes, pierde, cancela, se quita el descuento
  en: lose the discount, loses the discount, losing the discount, lose the deal, deals off, deal is off, discount is withdrawn, discount goes away, discount is gone, discount disappears, discount is void, settlement is void, agreement is void, plan is void, is voided, is cancelled, is canceled, be cancelled, be canceled, gets cancelled, gets canceled, cancels, cancel the, offer is withdrawn, offer goes away, offer is off, offer expires, plan is off, plan gets, plan ends, arrangement is off, arrangement ends, falls through, falls apart, offs the table, off the table, void, null and void, terminates, terminated, breaks the agreement, no longer valid, no longer available, no longer honor, forfeit*, youd lose, you lose, agreement ends

concept debt_back
  pt: volta o valor, volta a divida, volta para o valor, volta ao valor, retorna o valor, retorna ao valor, valor original, valor cheio, valor integral, divida cheia, divida inteira, divida integral, saldo original, volta tudo, volta o saldo, saldo integral, valor total sem desconto, valor anterior, divida original, volta a ser cobrad*, volta a valer
  es: regresa el saldo, regresa la deuda, regresa el adeudo, regresa al saldo, vuelve el saldo, vuelve al saldo, saldo original, saldo completo, saldo total sin, adeudo original, adeudo completo, adeudo total, deuda completa, deuda original, monto original, monto completo, se restablece, se reactiva, se exige el total, todo el saldo
  en: full balance, original balance, full amount, original amount, back to the full, brings back, goes back to, reverts, revert to, reinstated, reinstate, full debt, entire balance, whole balance, comes back, balance becomes due

concept charges
  pt: juros, multa*, encargos, mora, correcao, taxa de atraso, tarifa de atraso
  es: intereses, interes, moratori*, recargo*, multa*, penalizacion, comision por atraso, gastos de cobranza, cargos
  en: late fee*, late charge*, interest, penalty, penalties, fees, finance charges, fee

concept accrue
  pt: corre, correm, correndo, corre juros, conta, contam, contando, aument*, incid*, cobr*, gera, geram, gerar, acresc*, cresce*, sobe, subir, subindo, tem, ter, entra, entram, comeca*, aplic*, vai ter, volta*, carreg*, soma*, calcul*, atualiz*, acumul*, mais, ganha, vem, virao, vira, sujeito, havera
  es: corre, corren, corriendo, gener*, cobr*, aument*, carg*, aplic*, sum*, acumul*, empiez*, comienz*, le cae*, caen, sube*, subiendo, crec*, se le, se te, va a, van a, haber, hay, causa*, incremen*, siguen, agreg*
  en: accru*, add*, start*, charg*, appl*, kick*, grow*, run*, be, get, gets, will, continue*, incur*, build*, keep*, come*, there, pile*

concept contact_again
  pt: volta* a ligar, volta* a cobrar, volta* a te, volta* a falar, volta* a procurar, volta* a contat*, volta* o contato, volta* as ligacoes, volta* a cobranca, volta* as cobrancas, volta* cobranca, cobranca volta, cobrancas voltam, ligacoes voltam, as ligacoes voltam, contatos voltam, voltamos a ligar, voltamos a cobrar, voltamos a te, voltamos a procurar, voltamos a contatar, voltamos a entrar, retom* a cobranca, retom* as cobrancas, retom* os contatos, retom* o contato, retom* as ligacoes, seguimos te contatando, seguimos cobrando, seguimos ligando, seguimos em contato, continuamos ligando, continuamos cobrando, continuamos em contato, continuaremos em contato, continuaremos ligando, novo contato, novos contatos, novas ligacoes, novas cobrancas, nova cobranca, contatos de cobranca, cobrancas continuam, contatos continuam, ligacoes continuam, contato nosso, entraremos em contato novamente, cobranca retorna, cobranca e retomada, cobranca sera retomada, reinicio da cobranca, a gente te liga de novo, ligar de novo, ligamos de novo, te ligo de novo, volto a ligar, volto a cobrar, volto a te, voltam a ligar, voltar a ligar, voltar a cobrar, voltar a receber, seguir recebendo, continuar recebendo, volta a receber, a cobranca continua, a cobranca volta, cobranca segue, retorno da cobranca, voltam os contatos, voltam as ligacoes, voltam as mensagens, voltam as cobrancas, voltar os contatos, a gente volta a, nossa equipe volta, equipe volta, retomada da cobranca, retomada dos contatos, volta as mensagens, vamos voltar a, telefone volta a tocar
  es: regresan las llamadas, le regresan las llamadas, vuelven las llamadas, regresan los mensajes, vuelven los mensajes, seguimos con las llamadas, seguimos llamando, seguiremos llamando, seguiremos contactando*, seguimos contactando*, seguira la cobranza, continua la cobranza, continuan las llamadas, continuaran las llamadas, continuaremos, seguiran las llamadas, volvemos a llamar*, volvemos a contactar*, volvemos a buscar*, volvemos a escribir*, volveremos a, volver a llamar*, volver a contactar*, te volvemos a, le volvemos a, lo volvemos a, la volvemos a, lo volveremos a, retomamos gestiones, retomamos las gestiones, retomamos la cobranza, retomamos llamadas, retoman las llamadas, se retoman, se reanudan, reanudamos, reanuda la cobranza, reanudan las gestiones, gestiones de cobranza, gestion de cobranza continua, nueva gestion, nuevas gestiones, nuevas llamadas, nuevos contactos, nos volvemos a comunicar, volvemos con las llamadas, regresa la cobranza, vuelve la cobranza, regresan las visitas, regresamos a llamar*, regresan los cobros, le seguimos marcando, le vamos a seguir, te vamos a seguir, seguir marcando, seguir llamando, vuelven a llamar*, le vuelven a, te vuelven a, volvemos a marcar*, otra vez las llamadas, seguimos gestionando, regresa a cobranza, vuelve a cobranza
  en: calls resume, calls start again, calls will resume, calls will start, calls come back, calls continue, calls start back, collection calls, collection activity, collections resume, collections resumes, collection resumes, collection efforts, contacting you again, contact you again, be contacting you, call you again, calling you again, calling again, reach out again, reaching out again, keep calling, keep contacting, resume collection*, resume contact*, resume calling, resume calls, continue calling, continue contacting, start calling, hear from us again, well be in touch again, back in collections, back to collections, goes back to collections, return to collections, contact resumes, contacts resume, youll hear from us, well follow up, letters and calls, we start calling, we resume

concept service_cut
  pt: corte, cortar, cortam, cortado, cortada, suspens*, bloque*, desligad*, desligar, interrup*, religacao, cancelamento da linha, perder a linha, busca e apreensao, protest* em cartorio, protesto, cartorio, protestar, protestad*
  es: corte, cortar, cortan, cortado, suspen*, bloque*, cancelacion de la linea, desconect*, recoger el, recuperar el bien, le cortan, te cortan
  en: shut off, shut the, shutoff, cut off, disconnect*, suspend*, deactivat*, repossess*, turn off, turned off, interrupted, evict*

concept legal_eval
  pt: medidas cabiveis, medidas previstas, medidas legais, medidas judiciais cabiveis, avaliar medidas, avaliar as medidas, avaliacao juridica, avaliar acao, analise juridica, cobranca judicial, via judicial, vias judiciais, esfera judicial, acoes cabiveis, acoes previstas, providencias, medidas de cobranca, adotar medidas, medidas judiciais
  es: acciones legales, acciones que procedan, acciones que la ley, acciones correspondientes, acciones legales que procedan, valorara las, evaluara las, evaluar acciones, evaluar las, via judicial, via legal, vias legales, area juridica, area legal, medidas legales, proceder legalmente, ejercer las acciones, acciones judiciales
  en: legal action, legal options, legal remedies, legal review, further action, remedies, legal department, attorney review, reviewed for legal, evaluate legal, collection action, escalat*

concept record_call
  pt: gravad*, gravando, gravamos, grava, gravacao, monitorad*, monitoramos, arquivad*, armazenad*, registrad* em audio, fica registrad*, ficam registrad*, ficam salvas, fica salva, fica salvo, ficam guardad*, fica guardad*, guardamos o audio, guardamos as mensagens, salvamos, em audio, fica em audio, fica tudo registrado, tudo registrado
  es: grabad*, grabando, grabamos, graba, graban, grabacion, monitoread*, monitorea, monitoreamos, monitorean, supervisada, archivad*, almacenad*, queda registrad*, quedan registrad*, queda guardad*, quedan guardad*, queda en audio, quede en audio, se queda en audio, en audio, guardamos, se guarda, se guardan, se almacena*, se archiva, se archivan, se resguarda*, grabara, grabaremos
  en: recorded, recording, record, recorded line, monitored, monitor, taped, being recorded, archived, stored, saved, logged, kept on file, retained

concept this_call
  pt: ligacao, ligacoes, chamada*, conversa*, conversando, atendimento*, contato, chat, mensagens, telefonema*, aqui, agora, tudo, falarmos, conversarmos, falando, audio, linha, dialogo, troca de mensagens, whatsapp, isso, combinarmos
  es: llamada*, conversacion*, platica, chat, mensajes, comunicacion, atencion, linea, contacto, todo, hablemos, hablamos, platiquemos, esto, aqui, dialogo, charla, telefonema, whatsapp, lo que me diga, lo que diga, voz
  en: call, calls, conversation*, line, chat, messages, texts, this, phone call, were, everything, we talk, we say, we discuss, interaction, session, communication*

concept recording_other_thing
  pt: no app, no seu historico, historico do app, boleto ficou, um audio para, gravando um audio, mandar um audio, audio para voce, numero do protocolo, o protocolo, sistema de gravacao caiu, ficou gravado no, registrar sua, registrei, vou registrar, promessa, no sistema que, boleto, seu cadastro, numero, meu numero, cpf, grava ai, anota, pagamento registrado, senha
  es: un audio para, grabando un audio, el numero de folio, el folio, grabese, anote, su promesa, voy a registrar, registre, en la app, mandar un audio, se me grabo, graba mi numero, grabe mi numero, su compromiso, mi nombre
  en: voice note, voice message, record your promise, for my records, our records, your records, on record, record a message, records show, save my number, save this number, recording line

concept personal_data
  pt: dados, dados pessoais, suas informacoes, informacoes pessoais, sua informacao, cadastro, seu cpf, seus documentos, documentos, dado, informacoes, cpf
  es: datos, datos personales, su informacion, tu informacion, dato, informacion personal, su nombre y, su rfc, sus documentos, lo que me diga, informacion
  en: data, personal data, personal information, your information, information, info, your details, personal details, privacy

concept data_use
  pt: usad*, usamos, utiliz*, serve so, servem so, servem apenas, protegid*, proteg*, compartilh*, tratad*, tratamos, tratamento, armazen*, guardad*, sigilo dos, sigilos*, confidencia*, nao sao repassad*, repass*, usa so, usar, uso, cedid*, acesso aos, apagar, apagad*, exclu*, corrig*, corre*, elimin*, retific*, acessar
  es: usa, usan, usamos, usad*, utiliz*, proteg*, compart*, trata, tratan, tratad*, tratamos, tratamiento, almacen*, guard*, confidencial*, resguard*, sirven, corrij*, correg*, cancel*, elimin*, rectific*, oponer*, acceder, acceso a, uso de
  en: use, used, uses, using, protect*, share, shared, sharing, stored, store, kept, keep, process*, handle*, delete, deleted, correct, access, collect, obtained, sell, disclose*

concept privacy_law
  pt: lgpd, lei geral de protecao, politica de privacidade, aviso de privacidade, encarregado de dados, encarregado pelo, encarregada de dados, encarregado, dpo, privacidade@, direitos sobre os dados, direitos de titular, portal de privacidade, termos de privacidade, notificacao de privacidade, central de privacidade
  es: aviso de privacidad, avisos de privacidad, derechos arco, arco, ley de proteccion de datos, proteccion de datos, ley federal de proteccion, lfpdppp, oficial de datos, departamento de datos personales, responsable de sus datos, politica de privacidad, delegado de proteccion, oficial de privacidad
  en: privacy notice, privacy policy, privacy statement, privacy rights, privacy officer, data protection, ccpa, glba, gramm leach, dpo, privacy practices, privacy page, data privacy
concept complaint_place
  pt: ouvidoria*, sac, procon*, reclame aqui, consumidor gov, consumidor.gov, banco central, bacen, canal de reclamacao, canal de reclamacoes, canal de denuncia*, canal de queixas, anatel, aneel, defesa do consumidor, fale conosco reclamacoes, central de reclamacoes, juizado especial do consumidor, ans, susep
  es: la une, une de, une del, en la une, unidad especializada, condusef, redeco, profeco, linea de quejas, buzon de quejas, correo de quejas, supervisor de quejas, sernac, indecopi, superintendencia, area de quejas, departamento de quejas, portal de quejas, telefono de quejas, atencion a quejas, quejas y aclaraciones, aclaraciones
  en: cfpb, consumer financial protection bureau, attorney general, complaint line, complaint department, complaints department, complaints line, complaint number, ombudsman, better business bureau, bbb, complaints team, complaint form, consumer protection, dispute department, disputes department, dispute line, complaints number, consumer affairs
concept complain
  pt: reclam*, queixa*, contest*, denunc*, insatisf*, nao concord*, elogio*
  es: queja*, quejarse, quejarte, reclam*, denunc*, inconform*, levantar un reporte, reporte de mi, aclaracion*, aclarar
  en: complain*, dispute*, grievance*, unhappy with, concern*, file a
concept contact_point
  pt: telefone, e-mail, email, site, canal, zero oitocentos, 0800, ligue, liga, whatsapp, endereco, fone, acesse, falar com, fale com, procure, procurar, contato
  es: telefono, correo, sitio, pagina, linea, marque, marcar, llame, llamar, al, ochocientos, escriba, escribir, acudir, acuda, ponerla en, numero
  en: call, email, phone, number, write, website, online, line, visit, at, portal, contact, reach
