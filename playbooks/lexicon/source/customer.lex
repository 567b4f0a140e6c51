// What the customer says: objections and reasons for non-payment.
cue objection_no_money
  speaker customer
  blocked quoted
  @no_money /8
  + tô sem dinheiro esse mês
  + no tengo con qué pagar
  + I don't have the money right now
concept no_money
  pt: sem dinheiro, nao tenho dinheiro, nao tenho como pagar, nao tenho como, nao tenho condicoes, sem condicoes, sem condicao, nao tenho condicao, nao consigo pagar, nao posso pagar, to duro, to dura, to quebrado, to quebrada, to liso, to lisa, apertado, apertada, ta dificil, nao da para pagar, nao tenho de onde, sem grana, nao sobra, nao tenho nada, zerado, zerada, falido, sem um tostao, no vermelho, a situacao ta, situacao dificil, nao tenho agora, to sem, sem recurso, sem recursos
  es: no tengo dinero, no tengo con que, no tengo para pagar, no me alcanza, no puedo pagar, ando sin dinero, sin dinero, sin lana, no traigo, ando corto, ando corta, estoy quebrad*, no tengo como, no tengo de donde, ando apretad*, ando bien apretad*, sin un peso, ando bruj*, no hay dinero, no tengo ahorita, esta dificil, ando mal de dinero, no hay lana, sin recursos, ando gast*
  en: dont have the money, dont have money, no money, cant afford, cant pay, broke, dont have it, short on money, short on cash, strapped, tight, no way to pay, cant even pay, dont got it, funds are low, struggling, paycheck to paycheck, barely, havent got
cue objection_already_paid
  speaker customer
  blocked quoted
  @already_paid /8
  + mas eu já paguei isso
  + ya lo pagué el lunes
  + I already paid that
concept already_paid
  pt: ja paguei, eu paguei, paguei ontem, paguei semana, paguei mes, paguei dia, paguei sim, paguei no, ja foi pago, ja foi paga, ja esta pago, ja esta paga, ta pago, ta paga, ja quitei, quitei, ja acertei, ja fiz o pagamento, fiz o pix, ja depositei, ja transferi, tenho o comprovante, tenho comprovante, ja efetuei, paguei essa, paguei isso, ja ta pago, ja resolvi, paguei hoje, paguei a, paguei o
  es: ya pague, ya lo pague, ya la pague, ya deposite, ya hice el pago, ya realice, ya transferi, ya liquide, ya esta pagad*, ya abone, lo pague, la pague, pague ayer, pague el, tengo el comprobante, tengo comprobante, tengo el ticket, ya cubri, ya esta cubiert*, ya quedo pagad*, yo ya pague, ya se pago, ya di
  en: already paid, i paid, ive paid, paid it, paid that, paid already, already sent, sent the payment, made the payment, its been paid, it was paid, already settled, i have the receipt, have a receipt, already took care, paid off, cleared my bank
cue objection_not_mine
  speaker customer
  blocked quoted
  @not_mine /8
  + essa dívida não é minha
  + nunca pedí ese crédito
  + that's not my account
concept not_mine
  pt: nao e minha, nao e meu, nao fui eu, nao fiz, nunca fiz, nunca comprei, nunca pedi, nunca contratei, nunca abri, nunca tive, nunca assinei, nao reconheco, desconheco, nao conheco, nem conheco, nao contratei, nao comprei, clonaram, clonado, fraude, golpe, usaram meu nome, usaram meus dados, usaram meu cpf, roubaram meus documentos, perdi meus documentos, nao devo nada, nao devo, nao e comigo, nao tenho conta, nunca usei, nao pedi
  es: no es mia, no es mio, no fui yo, yo no fui, nunca saque, nunca pedi, nunca compre, nunca contrate, nunca abri, nunca tuve, nunca firme, no reconozco, desconozco, no la reconozco, no lo reconozco, no contrate, no compre, clonaron, clonad*, fraude, usaron mi nombre, usaron mis datos, robo de identidad, robaron mi, me robaron, perdi mi cartera, no debo nada, yo no debo, no tengo cuenta, ni conozco, suplantacion, yo no pedi, no saque, yo no saque, falsificaron
  en: not my debt, not mine, isnt mine, not my account, never opened, never had an account, never bought, never signed, never applied, dont recognize, do not recognize, never took out, wasnt me, identity theft, stolen, fraud, someone used, somebody used, used my name, dont owe you, dont owe anything, dont owe them, dont know what this, opened in my name, never heard of, forged
cue objection_will_not_pay
  speaker customer
  blocked quoted
  @will_not_pay /8
  + não vou pagar e pronto
  + no pienso pagar
  + I'm not paying that
concept will_not_pay
  pt: nao vou pagar, nao pago, nao quero pagar, nao vou pagar nada, nem a pau, me recuso, nao aceito pagar, nao pretendo pagar, nunca vou pagar, nao tenho interesse, nao quero acordo, pode processar, pode me processar, nao quero negociar, me processa, processa ai, deixa caducar, esperar caducar, vai caducar, to nem ai, problema de voces, problema meu, nao vou negociar, pode negativar, e dai
  es: no .. voy a pagar*, no pienso pagar*, no quiero pagar*, no .. pienso pagar*, no les pago, no voy a pagar, no pienso pagar, no quiero pagar, no les voy a pagar, no pago, no le voy a pagar, me niego, hagale como quiera, haganle como quieran, no voy a pagar nada, demandenme, demandeme, no me interesa, porque no y punto, no quiero convenio, no quiero nada, ni un peso, no tengo por que pagar, no pagare, no me da la gana, haga lo que quiera
  en: not paying, wont pay, will not pay, not going to pay, not gonna pay, refuse to pay, i refuse, never paying, sue me, not interested, do what you want, do whatever, dont care, not a dime, not giving you, take me to court, aint paying
cue objection_angry
  speaker customer
  blocked quoted
  @angry /8
  + para de me ligar, que saco
  + dejen de molestar
  + stop harassing me
concept angry
  pt: para de me ligar, para de ligar, parem de ligar, para de encher, que saco, nao aguento mais, insuportavel, insuportaveis, inferno, palhacada, absurdo, vergonha, me deixa em paz, me deixem em paz, cansei, de saco cheio, me processar, vou processar, vou denunciar, procon, falta de respeito, vai se, vao se, desgraca, merda, porra, caralho, idiota, ridiculo, ridicula, encheram, enchendo, perturb*, assedio, mal educad*
  es: dejen de molestar, deje de molestar, deja de molestar, dejen de llamar, dejen de marcar, ya me hartaron, estoy harto, estoy harta, harto, harta, no molesten, no me molesten, ya basta, acoso, chingan, chingar, chinguen, pinches, pendej*, que quiere, los voy a denunciar, voy a denunciar, condusef, falta de respeto, groser*, con respeto, imbecil, estupid*, hostigamiento, hostig*, fastidi*
  en: stop calling, quit calling, leave me alone, harass*, sick of, tired of, fed up, shut up, screw you, go to hell, hell, damn, ridiculous, bullshit, bs, lawyer, report you, sue you, dont call, never call, pissed, rude, idiots
cue objection_wants_discount
  speaker customer
  blocked quoted
  @wants_discount /8
  + tem como dar um desconto?
  + ¿no hay alguna quita?
  + can you lower that?
concept wants_discount
  pt: desconto, abaixa, abaixar, baixar, diminuir, diminui, tirar os juros, tira os juros, sem juros, menos juros, fazer por menos, faz por menos, melhorar, melhora isso, muito caro, ta caro, e muito, e mto, parcela menor, parcelas menores, reduzir, juros abusivos, abatimento, menor valor, valor menor, facilita
  es: descuento, quita, rebaja, bajar, baje, bajele, quitar los intereses, quite los intereses, sin intereses, menos intereses, es mucho, muy caro, muy cara, esta caro, pagos mas chicos, mas chiquit*, mas bajit*, promocion, condon*, reducir, que me ayude con, mas barato, me haga un
  en: discount, lower, reduce, less, waive, take off, knock off, cheaper, too much, too high, deal, settle for, break, smaller payments, better offer, cut it
cue objection_hardship
  speaker customer
  blocked quoted
  @hardship /8
  + perdi o emprego e tô com filho doente
  + me corrieron del trabajo
  + I lost my job
concept hardship
  pt: desempregad*, perdi o emprego, perdi meu emprego, fui demitid*, me mandaram embora, doente, internad*, hospital, cirurgia, separ*, divorci*, faleceu, morreu, luto, passando fome, despejo, auxilio, bolsa familia, enchente, afastad* pelo inss, acidente, tratamento, cancer, quimio, sem renda
  es: sin trabajo, sin chamba, perdi mi trabajo, perdi el trabajo, me corrieron, me despidieron, desemplead*, enferm*, hospital, operaron, operacion, cirugia, separ*, divorci*, fallecio, murio, luto, inundacion, accidente, tratamiento, cancer, sin ingresos, incapacidad, me liquidaron
  en: lost my job, laid off, got laid, fired, unemployed, out of work, sick, hospital, surgery, disabled, disability, divorce*, separated, passed away, died, cancer, treatment, eviction, food stamps, homeless, flood, fire, accident, no income, medical bills
cue objection_dispute
  speaker customer
  blocked quoted
  @dispute /8
  + esse valor está errado
  + no estoy de acuerdo con el monto
  + that amount is wrong
concept dispute
  pt: valor errado, valor ta errado, valor esta errado, ta errado, esta errado, nao e esse valor, nao concordo com o valor, cobranca indevida, cobrado errado, cobraram errado, a mais, cobrando a mais, nao era isso, nao bate, juros abusivos, valor absurdo, e bem menos, era menos, quero contestar, contestar, em duplicidade, duplicado, ja cancelei, cancelei, nao devo isso, nao devo tudo, de onde saiu esse, da onde saiu, esse valor nao, nao confere, discordo
  es: monto equivocado, esta mal, esta equivocado, no es esa cantidad, no debo eso, no debo tanto, no estoy de acuerdo con, cobro indebido, me cobran de mas, me estan cobrando de mas, de mas, no cuadra, no coincide, no me cuadra, aclaracion, aclarar, de donde sale, de donde salio, era menos, es menos, cargos que no, error en, cobro doble, ya lo cancele, cancele, no corresponde, inconforme, disput*
  en: wrong amount, amount is wrong, thats wrong, not right, incorrect, dont owe that much, dispute, disputing, overcharged, charged twice, double charged, doesnt match, where did you get, less than that, thats not what, i canceled, i cancelled, fees are wrong, error, mistake, billing error, insurance should, insurance was supposed
cue objection_deceased
  speaker customer
  blocked quoted
  @deceased /8
concept deceased
  pt: titular faleceu, ele faleceu, ela faleceu, meu pai faleceu, minha mae faleceu, meu marido faleceu, minha esposa faleceu, faleceu ano, morreu ano, ja faleceu, falecido, falecida, o titular morreu, obito
  es: ya fallecio, el titular fallecio, mi esposo fallecio, mi papa fallecio, finado, finada, el ya murio, ella ya murio, difunto, difunta, acta de defuncion
  en: passed away, deceased, he died, she died, is dead, death certificate, estate
cue objection_complaint
  speaker customer
  blocked quoted
  @complaint_c /8
concept complaint_c
  pt: reclamar, reclamacao, procon, ouvidoria, reclame aqui, denunciar, quero reclamar, banco central, processar voces, vou processar, consumidor gov, protocolo da reclamacao, advogado, falar com o supervisor, seu supervisor, gerente
  es: queja, quejarme, quejar, condusef, profeco, denunciar, demandar, redeco, su supervisor, con su supervisor, abogado, gerente, reporte de
  en: complaint, complain, cfpb, report you, attorney general, your supervisor, a supervisor, manager, lawyer, attorney, sue you, bbb

cue reason_unemployment
  speaker customer
  blocked quoted
  @unemployed /8
  + fui mandado embora em agosto
  + me quedé sin chamba
  + I got laid off
concept unemployed
  pt: me dispens*, dispensaram, me desligaram, fui desligad*, perdi .. emprego, perdi .. trabalho, perdi .. servico, sem .. emprego, desempreg*, perdi o emprego, perdi meu emprego, perdi o trampo, perdi meu trabalho, fui demitid*, me demitiram, fui mandad* embora, mandaram embora, me mandaram embora, sem emprego, sem trabalho, sem trampo, sem servico, parad* sem trabalhar, empresa fechou, a firma fechou, fechou as portas, procurando emprego, fui dispensad*, dispensad*, seguro desemprego, contrato acabou, nao renovaram, sai do emprego, sai do trabalho, rescisao, corte na empresa, to parado, to parada, desempregad*
  es: perdi .. trabajo, perdi .. chamba, perdi .. empleo, sin .. trabajo, nos corrieron, nos liquidaron, me recortaron del, desemple*, perdi mi trabajo, perdi el trabajo, perdi la chamba, me corrieron, me despidieron, me liquidaron, sin trabajo, sin chamba, sin empleo, me quede sin trabajo, me quede sin chamba, cerro la empresa, cerraron la empresa, cerro la fabrica, recorte de personal, recortaron, me dieron de baja, buscando trabajo, no tengo trabajo, no hay trabajo, no hay chamba, ando sin chamba, estoy sin trabajo, no me renovaron, termino mi contrato, me descansaron
  en: let me go, lost .. job, job ended, contract ended, lost my job, laid off, let go, got fired, was fired, unemployed, unemployment, out of work, no job, looking for work, between jobs, company closed, plant closed, downsized, position was eliminated, not working, lost work, looking for a job
cue reason_income_drop
  speaker customer
  blocked quoted
  @income_drop /8
  + as vendas caíram muito
  + me bajaron el sueldo
  + they cut my hours
concept income_drop
  pt: movimento .. caiu, vendas .. cair*, vendas .. ca*, caiu .. metade, renda .. caiu, salario .. reduz*, reduz* .. salario, ganho .. menos, ganhando .. menos, venda* .. fraca*, servico .. fraco, diminu* .. renda, diminu* .. salario, vendas cairam, venda caiu, vendas fracas, venda fraca, movimento caiu, movimento fraco, ta fraco, ta parado, caiu o movimento, reduziram meu salario, reduziram meu, cortaram minhas horas, cortaram minha hora, cortaram hora extra, salario diminuiu, diminuiu minha renda, renda caiu, ganhando menos, ganho menos, recebendo menos, comissao caiu, menos corrida, menos corridas, pouco servico, pouca venda, poucas vendas, renda diminuiu, reduziu, freela sumiu, perdi cliente, perdi clientes, perdi uma renda, perdi o bico, os bicos, sem bico, caiu muito, tirou minha hora extra, baixou, negocio fraco, negocio ta ruim, fechei a loja, fechei meu negocio, meu marido perdeu, meu marido ficou, minha esposa perdeu, menos servico, faturamento caiu, faturando menos, aplicativo ta fraco, corridas cairam
  es: ventas .. bajado, ventas .. bajaron, ventas .. caido, bajado .. ventas, bajado .. trabajo, me pagan .. menos, gano .. menos, sueldo .. redu*, redu* .. sueldo, baj* .. sueldo, baj* .. ingreso*, poc* .. venta*, poco .. trabajo, cay* .. ventas, bajaron las ventas, ventas bajaron, ventas bajas, no hay ventas, no se vende, esta floja la venta, flojas las ventas, esta flojo, ha estado flojo, bajaron el sueldo, me bajaron el sueldo, me redujeron, me recortaron, recortaron horas, cortaron las horas, quitaron horas, me quitaron horas, gano menos, ganando menos, me pagan menos, menos trabajo, poco trabajo, poca chamba, poco pasaje, hay poco, bajo el trabajo, bajaron las comisiones, bajo mi ingreso, bajaron mis ingresos, menos ingresos, ya no vendo, el negocio anda, negocio esta, cerre mi negocio, no he vendido, no ha habido, perdi clientes, me quitaron el bono, solo medio tiempo, medio sueldo, mi esposo se quedo, descansos, paro tecnico
  en: hours .. cut, cut .. hours, pay .. cut, cut .. pay, business .. slow, sales .. down, income .. dropped, income .. down, earning .. less, making .. less, cut my hours, hours were cut, hours got cut, hours cut, cut hours, pay cut, making less, earn less, earning less, reduced hours, reduced pay, business is slow, business has been slow, slow season, sales are down, income dropped, income went down, less income, lost clients, lost my second job, commission*, tips are down, part time now, less work, went part time, furlough*, overtime was cut, no overtime, fewer hours, gigs dried, lost overtime
cue reason_illness
  speaker customer
  blocked quoted
  @illness /8
  + tô fazendo tratamento, fiquei internada
  + me operaron
  + I was in the hospital
concept illness
  pt: doente, doenca, internad*, hospital, cirurgia, oper*ei, operei, operada, operado, operou, tratamento, remedio, remedios, medicamento*, cancer, quimio*, avc, infarto, depressao, burnout, covid, dengue, acidente, quebrei a perna, quebrei o braco, quebrei o pe, afastad*, inss, auxilio doenca, atestado, uti, saude, acamad*, gravidez de risco, fisioterapia, dialise, medico, exames, problema de saude, sofri um acidente, me acidentei, adoec*, fratur*
  es: enferm*, hospital*, intern*, cirugia, operaron, operacion, operad*, me opere, tratamiento, medicina*, medicamento*, cancer, quimio*, infarto, depresion, covid, dengue, accidente, me accidente, me quebre, me fracture, fractur*, incapacidad, incapacitad*, imss, salud, en cama, dialisis, doctor*, estudios medicos, diabetes, terapia intensiva, medico
  en: sick, ill, illness, hospital*, surgery, operation, operated, treatment, medication, meds, cancer, chemo*, stroke, heart attack, covid, accident, broke my leg, broke my arm, injured, injury, disability, disabled, icu, health, medical leave, dialysis, diagnosed, recovering, er, depression
cue reason_death_in_family
  speaker customer
  blocked quoted
  @death /8
  + minha mãe faleceu mês passado
  + falleció mi esposo
  + my dad passed away
concept death
  pt: faleceu, falecimento, morreu, morte, perdi minha mae, perdi meu pai, perdi meu marido, perdi minha esposa, perdi meu filho, perdi meu irmao, perdi minha avo, enterro, enterrei, velorio, funeral, luto, obito, sepultamento, partiu
  es: fallecio, falleció, murio, se murio, muerte, fallecimiento, perdi a mi, enterr*, velorio, funeral, luto, sepelio, se nos fue, acaba de morir, entierro
  en: passed away, died, death, passed, funeral, lost my mom, lost my mother, lost my dad, lost my father, lost my husband, lost my wife, lost my son, lost my brother, lost my sister, buried, burial, grieving, bereavement
cue reason_forgot
  speaker customer
  blocked quoted
  @forgot /8
  + ih, esqueci completamente
  + se me pasó
  + I totally forgot
concept forgot
  pt: esqueci, esqueceu, me esqueci, tinha esquecido, passou batido, passou despercebido, nao lembrei, nem lembrei, nem lembrava, nao lembrava, perdi a data, perdi o prazo, fugiu da cabeca, distrai, me passou, confundi a data, achei que era, pensei que era, pensei que vencia, achei que vencia, nem vi, na correria, correria, me confundi, lapso
  es: se me olvido, olvide, me olvide, lo olvide, se me paso, se me habia olvidado, se me fue, no me acorde, no me acordaba, se me fue la fecha, se me barrio, ni me acorde, pense que era, pense que vencia, crei que, se me borro, distra*, con las prisas, se me habia pasado
  en: forgot, forgotten, slipped my mind, slipped, didnt remember, lost track, thought it was due, thought i had, mixed up the date, overlooked, spaced, completely missed it, didnt realize, thought it was on autopay, thought autopay, lapse
cue reason_waiting_salary
  speaker customer
  blocked quoted
  @waiting /8
  + meu salário só cai dia 5
  + no me han pagado en la obra
  + I get paid Friday
concept waiting
  pt: so .. receber, vou receber, so .. recebo, recebo .. dia, salario .. cai, salario .. atras*, pagamento .. cai, esperando .. salario, esperando .. pagamento, esperando .. receber, quando .. receber, salario atrasou, salario nao caiu, salario so cai, salario ainda nao, meu salario cai, ainda nao recebi, nao recebi ainda, nao recebi meu, nao recebi o, nao caiu meu, nao caiu ainda, so recebo, recebo dia, recebo so, recebo no, recebo na, recebo sexta, recebo quinta, quando receber, quando eu receber, quando cair, assim que receber, assim que cair, esperando receber, esperando cair, esperando o salario, esperando pagamento, esperando meu, aguardando o pagamento, empresa atrasou, patrao atrasou, patrao nao pagou, atrasaram meu, atrasou o pagamento, atrasou meu, firma atrasou, dia do pagamento, meu pagamento cai, pagamento cai, pagamento sai, so cai, cai dia, cai so, adiantamento, vale so, decimo terceiro, 13o, aposentadoria cai, beneficio cai, cliente nao me pagou, nao me pagaram, to esperando
  es: quincena .. pagan, pagan .. quincena, hasta .. quincena, hasta .. pagan, esperando .. quincena, esperando .. pago, esperando .. nomina, me pagan .. dia, cuando .. paguen, cuando .. depositen, no .. han pagado, no .. han depositado, no me han pagado, no nos han pagado, no nos pagan, no me pagan, todavia no nos pagan, aun no me pagan, todavia no me pagan, me pagan el, nos pagan el, me pagan hasta, nos pagan hasta, cuando me paguen, cuando me depositen, cuando cobre, cobro el, cobro hasta, hasta la quincena, hasta quincena, en la quincena, esperando la quincena, esperando mi quincena, esperando que me, esperando el pago, espero mi pago, me depositan, no me han depositado, no me depositan, se atraso la nomina, se atraso mi pago, se atraso la quincena, atrasaron la nomina, me cae el, me cae hasta, cae la quincena, mi pension, aguinaldo, raya, me rayan, en cuanto cobre, en cuanto me paguen, me deben, no ha caido mi, me retrasaron, mi pago sale, ando esperando
  en: get paid, havent been paid, havent gotten paid, waiting on my check, waiting on my paycheck, waiting for my paycheck, waiting for my check, waiting to get paid, waiting on, payday, paycheck, when i get paid, until i get paid, my check comes, check comes, direct deposit, dont get paid, social security check, paid on, paid friday, paid late, next check, tax refund, my disability check
cue reason_bill_not_received
  speaker customer
  blocked quoted
  @not_received /8
  + não chegou nenhum boleto pra mim
  + no me llegó el recibo
  + I never got a bill
concept not_received
  pt: nao recebi o boleto, nao recebi boleto, nao recebi a fatura, nao recebi fatura, nao recebi nada, nao recebi nenhum, nao recebi nenhuma, nao recebi a conta, nao recebi o carne, nao recebi esse boleto, nao chegou, nao me mandaram, nao mandaram, nao enviaram, nunca chegou, nao veio, fatura nao veio, boleto nao veio, boleto nao chegou, fatura nao chegou, nao consegui gerar, nao consegui emitir, sem boleto, cade o boleto, mudei de endereco, mudei de casa, me mudei, mudei de email, boleto venceu e, nao veio boleto, nunca recebi, esperando o boleto, codigo nao funciona, boleto nao gerava, app nao
  es: no me llego, no llego, no me ha llegado, nunca llego, nunca me llego, no recibi, nunca recibi, no me mandaron, no me enviaron, no me lo mandaron, no me dejaron, no me entregaron, me cambie de casa, me cambie de domicilio, me mude, cambie de correo, no tenia la referencia, no me paso la, sin recibo, no me aparecia, no me dieron, no traigo la referencia, perdi la tarjeta de pago, no me deja pagar, la app no, no tengo la ficha
  en: never got a bill, never received, didnt receive, didnt get a bill, didnt get the bill, no bill, havent received a bill, never got the, never got a, never got any, moved, changed address, changed my address, didnt get a statement, no statement, never sent, didnt get anything, didnt get any, wrong address, old address, old email
cue reason_other_debts
  speaker customer
  blocked quoted
  @other_debts /8
  + tô devendo mais três cartões
  + traigo otras deudas
  + I've got other bills
concept other_debts
  pt: outras dividas, outra divida, outras contas, outros bancos, outro banco, outros cartoes, outro cartao, varias dividas, varios bancos, varios cartoes, muita divida, muitas dividas, cheio de divida, cheia de divida, atolad*, endividad*, devo 4, devo para todo, devo tres, devo dois, devo varios, devendo outros, devendo mais, devendo para, devendo em, superendivid*, bola de neve, consignado, agiota, muita conta, muitas contas, tantas contas, priorizei, pagar o aluguel primeiro, paguei o aluguel, aluguel, so pago divida, emprestimos, um monte de conta, virou uma bola, monte de divida
  es: otras deudas, otra deuda, otros creditos, otro credito, otros bancos, otro banco, otras tarjetas, otra tarjeta, varias deudas, varios creditos, muchas deudas, endeudad*, ahogad*, hasta el cuello, debo en, debo a varios, debo otros, debo en otros, la renta, traigo la renta, colegiaturas, muchos pagos, tantos pagos, bola de nieve, otros pagos, otros compromisos, puros pagos, pago otro, agiotista, prestamista, priorice, lleno de deudas, varias tarjetas, tres tarjetas
  en: other bills, other debts, other debt, other cards, other loans, too many bills, so many bills, in debt, drowning, several cards, several loans, rent comes first, paying rent, behind on everything, other creditors, behind on rent, other payments, bills piled, maxed out, student loans, lots of debt, behind on my mortgage
cue reason_dispute_amount
  speaker customer
  blocked quoted
  @dispute_amount /8
concept dispute_amount
  pt: valor errado, valor ta errado, valor esta errado, valor nao bate, valor nao e esse, nao e esse valor, nao concordo com o valor, nao concordo com esse, nao concordo com os juros, nao concordo com essa multa, cobranca indevida, cobrado errado, cobraram errado, cobrando a mais, cobraram a mais, cobrou a mais, cobrando errado, nao bate, juros abusivos, juros absurdos, esses juros, valor absurdo, bem menos, era menos, em duplicidade, duplicado, duas vezes, cobraram duas, nao devo isso tudo, nao devo tudo, da onde saiu, de onde saiu, de onde veio, nao confere, cobrando multa, contestar o valor, era so, minha divida era, a divida era, comprei por, multa que nao, taxa que nao
  es: monto equivocado, monto esta, cantidad equivocada, no es esa cantidad, no debo eso, no debo tanto, no debo esa, no estoy de acuerdo con el monto, no estoy de acuerdo con los intereses, no estoy de acuerdo con esa, cobro indebido, cobran de mas, cobrando de mas, cobraron de mas, cobro de mas, no cuadra, no me cuadra, no me cuadran, no coincide, de donde sale, de donde salio, de donde sacan, era menos, es menos, mucho menos, cobraron doble, doble cobro, cobro doble, intereses estan, esos intereses, puros intereses, comision que, cargos que, yo debia, mi deuda era, no es lo que debo, mal la cuenta, error en el, saldo esta mal, esta inflado
  en: dont owe that, dont owe this much, owe .. less, not that much, thats not right, thats not the right, wrong amount, amount is wrong, amount isnt right, amount doesnt, balance is wrong, dont owe that much, dont agree with the amount, overcharged, charged twice, double charged, doesnt match, where did you get that, where does that number, less than that, thats not what i owe, was only, it was supposed to be, fees are wrong, those fees, billing error, insurance should have, insurance was supposed, insurance covers, insurance paid, disputing the amount, dispute the amount, too high for what, thats too high
cue reason_not_my_debt_fraud
  speaker customer
  blocked quoted
  @not_mine /8
cue reason_already_paid
  speaker customer
  blocked quoted
  @already_paid /8
cue reason_product_complaint
  speaker customer
  blocked quoted
  @product /8
  + o produto veio com defeito
  + la lavadora salió mala
  + the phone never worked
concept product
  pt: veio com defeito, com defeito, defeito, quebrou e, nao funcionou, nao funciona, nunca funcionou, parou de funcionar, nao entregaram, nao foi entregue, nunca entregaram, nao recebi o produto, nao recebi a mercadoria, devolvi, devolver, quero devolver, produto errado, veio errado, servico ruim, pessimo servico, internet nao, sinal nao, estragad*, garantia, assistencia tecnica, nao instalaram, cancelei o servico, cancelei o plano, pedi cancelamento, ja tinha cancelado, cancelei a, cancelei o, nao me atenderam, curso nao, nao usei o servico, veio quebrad*, veio faltando, propaganda enganosa, nao presta, ficou sem sinal, sem sinal, nao pegava
  es: salio mal*, salio defectuos*, defectuos*, llego descompuest*, salio descompuest*, no sirve, no servia, no funciona, no funciono, nunca funciono, dejo de funcionar, no me entregaron, nunca me entregaron, no llego el producto, devolvi, lo devolvi, la devolvi, devolver, garantia, mal servicio, pesimo servicio, no tenia servicio, sin servicio, no me instalaron, cancele el servicio, cancele el plan, cancele la, pedi la cancelacion, ya habia cancelado, producto equivocado, roto, rota, llego rot*, fallando, fallaba, internet no, no hay senal, no me resolvieron, se echo a perder, salio chafa
  en: defective, broken, never worked, doesnt work, didnt work, stopped working, never delivered, wasnt delivered, not delivered, returned it, sent it back, wrong item, bad service, poor service, terrible service, no service, warranty, never installed, canceled the service, cancelled the service, canceled my, cancelled my, canceled it, never showed up, botched, lemon, faulty, didnt get the service, never used
cue reason_refuses_no_reason
  speaker customer
  blocked quoted
  @will_not_pay /8
cue reason_separation
  speaker customer
  blocked quoted
  @separation /8
  + me separei e ele ficou com tudo
  + me divorcié
  + I'm going through a divorce
concept separation
  pt: me separei, separei, separad*, separacao, divorci*, meu ex, minha ex, ex marido, ex mulher, ex esposa, ex esposo, largou, me deixou, foi embora de casa, saiu de casa, pensao alimenticia, pensao dos filhos, terminamos, me abandonou
  es: me separe, separe, separad*, separacion, divorci*, mi ex, mi exesposo, mi exesposa, ex marido, ex esposo, ex esposa, me dejo mi, se fue de la casa, me abandono, pension alimenticia, me dejo con, nos separamos
  en: divorce*, divorcing, separated, separation, split up, my ex, ex husband, ex wife, left me, child support, alimony, broke up, moved out
cue reason_emergency_expense
  speaker customer
  blocked quoted
  @emergency /8
  + estourou o cano e gastei tudo
  + se me descompuso el carro
  + my car broke down
concept emergency
  pt: carro quebrou, meu carro quebrou, moto quebrou, minha moto quebrou, motor, oficina, mecanico, conserto, consertar, estourou o cano, cano estourou, vazamento, infiltracao, telhado, geladeira queimou, queimou, incendio, enchente, alag*, roubaram meu carro, roubaram minha moto, fui assaltad*, assalto, roubaram meu celular, emergencia, gasto inesperado, gastei tudo, imprevisto, tive que ajudar, ajudar meu, ajudar minha, cachorro ficou, veterinario, dentista, obra na casa, reforma, tive que arrumar, tive que comprar, despesa, tive um gasto, bateram no meu, bati o carro, pneu, caixa d, temporal, chuva levou, desabou
  es: se descompuso el carro, descompuso el carro, se me descompuso, descompuso, se poncho, taller, mecanico, reparacion, reparar, se rompio el, se me rompio, fuga, tuberia, techo, incendio, se quemo, inundo, inundacion, me robaron el carro, me asaltaron, asalto, robaron, emergencia, gasto inesperado, gaste todo, imprevisto, tuve que ayudar, veterinario, dentista, tuve que comprar, tuve un gasto, se me atraveso, se atraveso un gasto, gasto fuerte, choque, choque mi, chocaron, me chocaron, llantas, refri se, la camioneta se, utiles, inscripciones, inscripcion, se me juntaron
  en: car broke, truck broke, broke down, transmission, mechanic, repair*, pipe burst, leak, roof, flood*, fire, robbed, stolen car, car was stolen, emergency, unexpected, had to fix, had to replace, furnace, vet, dentist, tow, water heater, car repairs, fix my car, ac went out, hurricane, storm, tornado, accident with the car, totaled, had to help, flights home, bail
