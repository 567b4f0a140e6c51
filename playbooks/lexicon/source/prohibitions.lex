concept jail
  pt: preso, presa, presos, prisao, cadeia, xadrez, xilindro, presidio, detido, detida, algemad*, algemas, carceragem, atras das grades, ver o sol nascer quadrado, encarcerad*, vai em cana, em cana, delegacia, camburao, mandado de prisao, ordem de prisao, prender, te prendem, prendam, penitenciaria, cana, cela, levar voce preso
  es: carcel, preso, presa, detenid*, detener*, prision, arrest*, encarcel*, tras las rejas, el bote, al bote, reclusorio, orden de aprehension, orden de captura, orden de arresto, aprehension, esposas, esposad*, patrulla, penal, al tambo, tambo, celda, separos, la chota, cereso, lo van a encerrar, te van a encerrar, la van a encerrar
  en: arrest*, jail, prison, warrant, handcuff*, behind bars, locked up, incarcerat*, in cuffs, custody, detained, put away, lock you up, jail time, cuffs, sheriff, deputies, cell block, cuff you, cuffs on, doing time, do some time, do time in, do time for

concept police
  pt: policia, viatura, policial, policia federal, delegado, investigador, delegada, escrivao, viaturas, camburao, a policia, policia civil, a pm, da pm, promotor criminal, juiz criminal, os homi, a civil vai
  es: policia, policias, patrulla, ministerio publico, fiscalia, judiciales, ministeriales, la federal, agente ministerial, ministerial, agente del mp, agente del ministerio publico, la patrulla, la julia, los azules, estatales, guardia nacional, fiscal, juez penal, la chota, comandante
  en: police, cops, sheriff, deputy, officers, squad car, marshals, the law, detective, deputies, the da, das office, warrants desk, trooper*, the feds, sheriffs deputy, sheriffs deputies

concept crime
  pt: crime, criminal, criminais, estelionato, fraude, golpe, processo criminal, processo crime, denuncia criminal, queixa crime, boletim de ocorrencia, inquerito, apropriacao indebita, golpista, ficha suja na policia, acao penal, estelionatari*, 171, furto, crime de fraude
  es: delito, fraude, denuncia penal, demanda penal, penalmente, querella, carpeta de investigacion, carpeta, abuso de confianza, denuncia, delincuente, cargos penales, proceso penal, por lo penal, via penal, fraude generico, delito de fraude, se llama robo, eso es robo, es robo y
  en: crime, felony, felonies, criminal charges, criminal, charges, fraud, theft by, pressing charges, misdemeanor, larceny, indicted, prosecut*, concealment of collateral, theft by deception, theft of services, intent to defraud, criminal matter, check fraud, bank fraud

concept do_threat
  pt: vai, vao, vou, voce pode, acabar, terminar, ser, sair, dar, tem lugar, responder, mandar, chamar, esperar, te buscar, te pegar, registrar, fazer, expedid*, com seu nome, contra voce, em seu nome, indo, passar, seu nome, levar, pode, podem, bater ai, isso da, da em, dar em, parar na, parar em, na capa da, me ver de, vem me ver
  es: vas, va, van, voy, puede, puedes, pueden, acabar, terminar, mandar, ir, pasar, levantar, proceder, meter, firmo, giraron, girada, en su contra, en tu contra, a su nombre, te espera, le espera, esperando, van por, pasen por, llegan por, poner, ya, tiene, hay
  en: will, going to, gonna, could, can, might, be, with your name, for your, coming, face, facing, meet, get, on the way, file, filed, filing, issued, out for, press, end up, send, sending, have you, call, goes to, the da at

concept about_you
  pt: perguntando por voce, procurando voce, atras de voce, te procura, te acha, te busca, te buscar, te pega, te para, te espera, te aguarda, explica para, explicar para, explica para eles, se explica, na sua porta, no seu portao, na porta da sua, no seu endereco, no teu endereco, roda ai, resolve em, quem decide isso, quem acha e, seguro o, segurar o, conduzid*, te conduz, te levar, te leva, levar a senhora, levar o senhor, vir buscar, vem buscar, vai buscar, colar ai, cola ai, passa ai, nao marca hora
  es: lo levanta, la levanta, te levanta, lo levanten, lo agarra*, la agarran, te agarran, lo buscan, lo anda buscando, te andan buscando, lo detienen, la detienen, te detienen, lo esposan, lo bajan, se lo lleva, se la lleva, te lleva*, lo llevan, lo ve con, lo va a ver con, le toca la puerta, tocan de madrugada, preguntele, explicale, explicaselo, su ubicacion, tu ubicacion, le van a tocar, afuera de su casa, pase por usted, pasa por usted, pasan por usted, va por usted, le cae, le caen
  en: pick you up, picks you up, picking you up, picked up, come get you, comes to get you, coming to get you, looking for you, asking about you, at your door, at your job, your name on, explain it to, waiting on my, on hold right now, on line two, take you in, haul you, knock on your, know your name, run your name
concept named_as
  pt: tem nome, tem um nome, isso e, isso se chama, isso da, chama se, o nome disso, configura, se chama, de um a cinco, responde por, virou inquerito, comprou sabendo, comprar sabendo
  es: tiene nombre, se llama, eso es, esto es, se paga con, anos adentro, ya es, se tipifica, configura, y por robo
  en: thats called, is called, they call that, flagged as, is a crime, was a crime, counts as, we call that
cue threat_of_arrest
  blocked negated quoted
  @do_threat @jail /9 !@calm !@jail_other
  @jail @do_threat /8 !@calm !@jail_other
  @debt @jail /12 !@calm !@jail_other
  @if_unpaid @jail /16 !@calm !@jail_other
  @jail @debt /12 !@calm !@jail_other
  @do_threat @police /6 !@calm !@police_other !@jail_other
  @call_v @police /6 !@calm !@police_other !@jail_other
  @police @come_v /6 !@calm !@jail_other
  @come_v @police /6 !@calm !@police_other !@jail_other
  @crime @if_unpaid /14 !@calm
  @if_unpaid @crime /16 !@calm
  @crime @debt_act /8 !@calm
  @debt_act @crime /10 !@calm
  @do_threat @crime /8 !@calm !@fraud_context
  "isso e crime" /5 !@calm
  "es delito" /4 !@calm
  "is a felony" /5 !@calm
  "is a crime" /5 !@calm
  "mandado" "contra" /6 !@calm
  "mandado" "seu nome" /8 !@calm
  "warrant" "your" /8 !@calm
  "orden" "ministerio publico" /12 any !@calm
  "pagare" "delito" /5
  @place_officer @crime /16
  "carpeta abierta" /4
  "carpeta de investigacion" /4 !@calm
  "fraud unit" /4 !@calm
  "criminal division" /4
  @jail_slang /6 !@calm !@jail_other !@fraud_context
  @police @fetch ~3 /10 !@calm !@police_other !@jail_other
  @crime "de" #number "anos" /10
  @crime "anos" /10 !@calm !@fraud_context
  @this_is @crime ~2 /7 !@calm !@fraud_context
  @report_you /6 !@calm !@fraud_context
  #start @jail /8 !@calm !@jail_other
  @police @about_you /10 !@calm !@police_other !@jail_other
  @about_you @police /7 !@calm !@police_other !@jail_other
  @named_as @crime ~3 /8 !@calm !@fraud_context !@jail_other
  + se não pagar vai acabar na cadeia
  + le van a mandar la patrulla
  + there is a warrant out for you
  + isso aí dá processo e prisão viu
  - ninguém vai preso por dívida
  - no lo pueden meter a la cárcel por deber
  - estou presa no trânsito, te ligo depois
concept fetch
  pt: passa ai, passar ai, buscar, bater ai, vai ai, vem ai, te pegar, pegar voce, na sua porta, a caminho
  es: por usted, por ti, va en camino, ya viene, ya va, a su casa, a tu casa, pasar por, pasa por
  en: pick you up, on the way, coming, at your door, to your door, come get, your house
concept this_is
  pt: isso configura, isso e, isso caracteriza, isso da, isso ai e, o que voce fez e, voce cometeu, voce esta cometendo
  es: eso es, esto es, eso configura, eso se llama, usted cometio, esta cometiendo, cometiste, eso ya es
  en: thats, this is, you committed, youre committing, that constitutes, what you did is
concept report_you
  pt: vou te denunciar, vamos te denunciar, te denunciar, denunciar voce, prestar queixa, dar queixa, queixa crime, abrir inquerito, representacao criminal
  es: lo vamos a denunciar, la vamos a denunciar, te vamos a denunciar, lo voy a denunciar, te voy a denunciar, denunciarlo, denunciarla, denunciarte, denuncia penal, levantar una denuncia, proceder penalmente
  en: press charges, pressing charges, file charges, filing charges, criminal complaint, report you to the police, have you arrested
concept jail_slang
  pt: ver o sol nascer quadrado, atras das grades, vai dar cadeia, da cadeia, vai em cana, algemad*, te algemar, sair algemad*, atras da grade, sol nascer quadrado, dormir na delegacia, passar a noite na delegacia, noites na dp, artigo 171, art 171, em bangu, na papuda, no carandiru, te levarem para o presidio, te levarem presa, te levarem preso, pegar cadeia, regime fechado, ordem de prisao, voz de prisao, foragid*, tirar as digitais, foto de frente e de perfil, intimad* a depor, toc toc
  es: tras las rejas, al bote, el bote no, al tambo, orden de aprehension, esposado, esposada, lo esposen, la esposen, te esposen, tomen las huellas, toman las huellas, toman huellas, tomar huellas, tomar las huellas, dormir en los separos, en los separos, tras barrotes, a punta de reja, antecedentes penales, aprender a dormir parado, como rancho, en puente grande, en santa martha, en topo chico, en almoloya, calidad de imputado, como imputado, proxima detencion, sigue la detencion, vinculacion a proceso, delitos patrimoniales, se persigue de oficio, toc toc, por robo viene, prison preventiva, a dormir en litera
  en: behind bars, jail time, locked up, in handcuffs, meet the sheriff, mugshot*, mug shot, fingerprinted, holding cell, county lockup, do book people, get booked, gets booked, youll be booked, be booked for, booked friday, arrest paperwork, criminal affidavit, criminal unit, orange jumpsuit, orange isnt, look good in orange, good in orange, bail money, officially a fugitive, a fugitive, warrants desk, getting picked up, get picked up, picking people up, people up for this, rap sheet, felony complaint, jail cell, bunk with
concept calm
  pt: ninguem, nao da prisao, nao da cadeia, nao vai preso, fica tranquil*, fique tranquil*, nao existe, nao existe prisao, pode ficar tranquil*, e golpe, golpistas, extorsao, nao prende, nao leva, nao e crime, ninguem vai, constituicao, alimentos, pensao, kkk, reclame, denuncie, nao enseja, puede ser fraude, pode ser golpe, se alguem, nunca te diria, isso nao existe
  es: nadie, no lo pueden, no la pueden, no te pueden, no se preocupe, no es delito, es extorsion, cuelgue, constitucion, no hay carcel, no procede, no va a la carcel, tranquil*, no es penal, jajaja, jaja, denuncie, penal no hay, puede ser fraude, reportalo, reportelo, si alguien, nunca te diria, te ampara
  en: no one, nobody, cant be arrested, cannot be arrested, dont go to jail, wont be arrested, dont worry, scam, hang up, lol, haha, civil matter, not a criminal, never be arrested, cant land, can not land, cant put you, anyone who, if anyone, if anybody, report it, thank you for your service, debtors prison, no collector, federal law says
concept jail_other
  pt: presa no transito, preso no transito, presa comigo, preso na, presa na, presa em, preso em, presa aqui, preso aqui, presa no, preso no, ficou presa, ficou preso, chamada presa, reuniao, presa nesse, preso nesse, presa nessa, preso nessa, preso numa, presa numa, preso num, presa num, preso comigo, prender esse, prender essa, prender o valor, prender a oferta, prender no quadro, ligacao presa, perto da delegacia, delegacia nova, plantao na delegacia, no elevador, registrar ocorrencia, registre ocorrencia, inventario, arrolar os bens
  es: arrestada en la oficina, preso del trafico, presa del, atorad*, detenido el sistema, detenida la, detenido en el, detenidos en, patrulla escolar, pago detenido, sistema, quedo detenido, esta detenido, fue detenido por, detenido por el banco, detenido por falta, detenido porque, detenido nomas, patrulla es, patrulla no, deposito, tramite, transferencia detenida, detuvo el pago, inventario, notificarle la demanda, emplazar
  en: arresting news, cardiac arrest, house arrest movie, arresting, arrested development, locked up in, its locked up, account is locked, accounts on hold, locked up nothing, traffic jail, in jail traffic, paper jam, custody of your, custody agreement, locked up till, locked up nothing moves, hold so its locked up, accounts locked, account is on hold, on hold so, till three, in meetings, inventory, serves you, serve you, serving you, serves u, served with, papers, evict*, repossess*, sheriffs sale, no police involved, no charges, civil case, civil account, looking face
concept police_other
  pt: boletim, bo, roubo, roubad*, furto, clonad*, policia federal e, golpe, fraude no, voce pode registrar, perdeu, fazer um bo, registrar ocorrencia, registre ocorrencia, se chamar a policia, da policia militar, reconhece essa compra, se nao reconhece
  es: robo, robad*, levante un acta, asalt*, clon*, perdida, acta, si llama a la policia, en la policia
  en: police report, stolen, theft, identity theft, ftc, if you call the police
concept fraud_context
  pt: suspeita de fraude, fraude no, analise de fraude, vitima, contestar, contestacao, nao reconhec*, golpe do, caiu em, apuracao, e golpe, area de fraude, setor de fraude, registrar como, dar golpe, da golpe, levou golpe, clonaram, roubaram seu, furtaram seu, voce foi vitima, sua vitima, levaram seu, se pedirem, se te pedirem
  es: area de fraudes, reportar el fraude, victima, no reconoc*, aclaracion, si no reconoce, prevencion de fraude, alerta, reportalo, si alguien, puede ser fraude, le robaron, te robaron, le clonaron, fue victima, si le piden, si te piden, cualquier otra, cuenta de pago autorizada
  en: fraud department, identity theft, victim, dispute, fraud claim, fraud alert, you dont recognize, fraud team, if anyone, anyone who, your card was, stole your, your identity, someone used, anyone asking, if anyone asks
concept call_v
  pt: chamar, chamo, mandar, mando, acionar, aciono, vou na, ligar para, denunciar na
  es: llamar, llamo, mandar, mando, le hablo a, enviar, avisar a, ir con
  en: call, calling, send, sending, notify, contacting
concept come_v
  pt: vai buscar, vem buscar, vai bater, vai na sua, vai ai, te buscar, vem te, vai te, bater na sua, a caminho, na sua porta
  es: va por, van por, va para, pasa por, pasen por, pasaran por, van a ir por, va en camino, va a su, va a tu, llegar a tu, llegar a su, tocar a, por usted, por ti
  en: on the way, on their way, coming, show up, at your door, pick you up, come get you, knocking
concept debt_act
  pt: dar calote, calote, nao pagar, dever, dever e, cheque sem fundo, voce fez, voce cometeu, isso ai, fraudou, ficar devendo, deixar de pagar
  es: no pagar, deber, firmo pagare, firmo, firmaste, lo que hizo, lo que usted hizo, quedarse con, cheque sin fondos
  en: not paying, writing checks, bad checks, bad check, what you did, taking the money, stealing, refusing to pay, walking away
concept place_officer
  pt: delegado, policial, investigador, inspetor, promotor, promotoria, policia
  es: comandante, procuraduria, fiscalia, ministerio publico, agente ministerial, policia, judicial
  en: officer, detective, sheriff, deputy, marshal, prosecutor, district attorney, investigator, agent

concept harm
  pt: matar, mato, vai morrer, voce morre, pode morrer, morto, morta, bater em, te bater, porrada, surra, quebrar a sua, quebrar sua, quebrar tua, quebro sua, quebro tua, te quebrar, quebro voce, arrebentar, arrebento, te arrebento, machucar, machucad*, te pegar, te pego, vou te achar, vou te encontrar, bala, meter bala, facada, sumir com, desaparecer, sequestr*, espancar, apanhar, quebrar as pernas, quebrar a cara, quebrar os dentes, sangue, caixao, cemiterio, funeral, velorio, pegar fogo, queimar, botar fogo, tacar fogo, incendi*, acidente, nao respondo pelo, nao me responsabilizo, algo ruim, pior para voce, cuidado na rua, olha para os lados, acerto de contas, acertar contas pessoalmente, dar um jeito em voce, sumir do mapa, quebrar, apagar voce, um tiro, dar tiro, levar tiro, tomar tiro, meter tiro, tiro na, tiro no
  es: matar, te mato, lo mato, morir, muert*, golpear, golpiza, madriza, madrear, partir la madre, partirte, romper la cara, romperte, romper las piernas, quebrar las piernas, quebrarte, lastimar, madrazos, balazos, plomo, plomazos, levantarte, levanton, desaparecer, desaparec*, secuestr*, sangre, ataud, panteon, funeral, quemar, quemarle, incendi*, fuego, accidente, no respondo, algo malo, lo que le pase, lo que te pase, pase algo, chingar, te va a cargar, te carga, cuidate en la calle, ya sabemos donde, te vamos a buscar, te vamos a encontrar, por las malas, a la mala, pagar con, te rompo, romper el hocico, lastimarl*, lastimart*, lastimad*, lastimen, lastimo, se lastima
  en: kill, hurt you, hurt your, beat you, beat the, break your, smash your, burn your, burn down, shoot, bullet, hospital bed, kneecap*, bleed, blood, coffin, funeral, grave, accident, bad things happen, something happen to, something happened to, something happens to, something bad, wont be responsible, cant be responsible, not be responsible, hunt you, find you, teach you a lesson, come after you, catch fire, on fire, bat, baseball bat, hard way, disappear, broken legs, broken bones, watch your back, harm
concept kin
  pt: filho, filha, filhos, filhas, filhinho, filhinha, esposa, esposo, marido, mulher, mae, pai, irmao, irma, avo, familia, familiar, familiares, parente, parentes, crianca, criancas, sogra, sogro, namorad*, tia, tio, primo, prima, vizinho, vizinha, vizinhos, amigos, avos, netos, neta, neto, mamae, sua mae
  es: hijo, hija, hijos, hijas, esposa, esposo, marido, mujer, mama, papa, madre, padre, hermano, hermana, abuela, abuelo, familia, familiar, familiares, parientes, nino, nina, ninos, suegra, suegro, novi*, tia, tio, primo, prima, vecino, vecina, vecinos, amigos, chamacos, senora, nietos, pareja, jefecita
  en: your son, daughter, kids, kid, children, child, wife, husband, spouse, mother, mom, father, dad, brother, sister, grandma, grandmother, family, relatives, relative, neighbor, neighbors, friends, girlfriend, boyfriend, parents, in laws, aunt, uncle, cousin
concept property
  pt: casa, carro, moto, portao, garagem, porta, rua, bairro, comercio, barraca, cachorro, escola
  es: casa, carro, moto, camioneta, puerta, calle, colonia, negocio, puesto, perro, escuela, changarro, domicilio, coche
  en: house, car, truck, home, door, garage, street, neighborhood, dog, school, shop, windows, tires, bus
concept know_where
  pt: sei .. caminho, sabe .. caminho, sabemos .. caminho, sei .. escola, sabemos .. escola, sei .. horario, sabemos .. horario, sei .. rotina, sabemos .. rotina, sei .. que horas, sabe .. que horas, sei .. estuda, sabemos .. estuda, sei .. mora, sabemos .. mora, sei .. trabalha, sei .. endereco, tenho .. endereco, sei onde, sabemos onde, sei a escola, sei o horario, sei que horas, conheco sua, conheco seu, a gente sabe onde, ja sei onde, sei qual, sei bem onde, to de olho, estou de olho, estamos de olho, tenho seu endereco, vi sua, vi seu, sei quem
  es: se .. escuela, sabemos .. escuela, se .. camino, sabemos .. camino, se .. ruta, sabemos .. ruta, se .. horario, sabemos .. horario, ya se .. vives, tengo .. direccion, tenemos .. direccion, sabemos .. estudian, se .. estudia, se donde, sabemos donde, se a que hora, se la escuela, se en que escuela, ya se donde, ya sabemos, te tenemos ubicad*, lo tenemos ubicad*, la tenemos ubicad*, ya te vi, los estamos vigilando, te estamos vigilando, tengo tu direccion, conozco a, ya conozco, ya te ubique, se cual
  en: i know where, we know where, i know which, i know what time, we know what time, i know what school, i know when, ive seen your, we are watching, were watching, i have your address, i know who, we know which, im watching, know your
concept kin_habit
  pt: volta sozinha, volta sozinho, vai sozinha, vai sozinho, sai sozinha, mora sozinha, mora sozinho, volta a pe, vai a pe, sai da escola, sai do colegio, sai da academia, pega a van, pega o onibus, na volta da escola, dorme sozinh*, anda sozinh*
  es: sale sola, sale solo, se va sola, se va solo, vive sola, vive solo, camina sola, regresa sola, solita, sale de la escuela, salen a la 1, toma el camion, camina solo, sale de la primaria
  en: walks home alone, walks alone, alone at night, lives alone, gets out at, lets out at, waits by the, gets off the bus, rides the bus, works nights, leaves the porch, walks to school, home alone
concept not_nice
  pt: nao sao de conversa*, nao falam muito, nao conversam, nem descem do carro, descem do carro, nao leem direitos, sao de fazer, so batem, passam ai, vao passar ai, perdem a paciencia, nao tem paciencia, nao sao educad*
  es: no traen paciencia, no son como yo, no platican, no son de platicar, ya no los puedo parar, ya no den vueltas, ya no controlo, no preguntan, no se andan con, no son tan amables
  en: hate dogs, dont look before, like to work, dont talk, arent as nice, not as nice, not as polite, come at night, dont ask twice, aint as
concept just_saying
  pt: so tou avisando, e so um conselho, pensa bem nessa conta, so tou falando, abre o olho, longe de mim ameacar
  es: nomas digo, nomas le digo, nomas te digo, nomas pa que sepas, nomas para que sepa, no es por asustar
  en: just saying, just sayin, good to know, know what i mean
concept danger_place
  pt: na rua, de noite, sozinh*, escuro, sua rua, botijao, freio, na calcada, portao, cachorro
  es: en la calle, solit*, de noche, tanque de gas, en la noche, el patio, el perro
  en: at night, your street, your house, your truck, your car, dark, alone, no cameras, swing set, your dog, park
cue threat_of_violence_or_harm
  blocked negated quoted
  @know_where @kin /12 !@harm_not
  @know_where @property /10 !@harm_not
  @know_where "mora" /6
  @know_where "viv*" /6
  @know_where "mora*" /6
  @destroy @property /8 !@harm_not
  @destroy @property_part /8 !@harm_not
  @accidents /6 !@harm_not
  @catch_you /8 !@harm_not
  @catch_you @place_time /12 !@harm_not
  @value_your @kin /8 !@harm_not2
  @value_your @body /8 !@harm_not2
  @not_to_talk /8
  @poor_you /8 !@harm_not
  @get_hurt /6 !@harm_not
  @boys_sent /8 !@harm_not
  @know_where "trabalha" /6
  @know_where "you live" /6
  @know_where "sleep" /8
  @harm @kin /10 !@harm_not
  @kin @harm /12 !@harm_not
  @harm @if_unpaid /14 !@harm_not
  @if_unpaid @harm /16 !@harm_not
  @will_do @harm /6 !@harm_not
  @harm @property /8 !@harm_not
  @property @harm /10 !@harm_not
  @nice_thing @property /8 @pity
  @pity @harm /8 !@harm_not
  "no respondo" /6 !@harm_not
  "nao respondo por" /6 !@harm_not
  "nao me responsabilizo" @harm /12
  @send_men /8 !@harm_not
  @thugs @visit /10 !@harm_not
  @visit @thugs /12 !@harm_not
  @nice_thing @property @pity /22
  "por las malas" /5 !@harm_not
  "a la mala" /5
  "the hard way" /5 !"learns"
  "partir la madre" /4
  "partir a cara" /4
  "watch your back" /4
  "te va a ir" "mal" /6
  "cuidado" @kin /8 !@harm_not
  "cuide" @kin /6 !@harm_not
  @kin_habit @kin @debt_word_plain /34 !@harm_not
  @kin @kin_habit @debt_word_plain /34 !@harm_not
  @thugs @not_nice /14 !@harm_not
  @not_nice @thugs /12 !@harm_not
  @property @just_saying /30 !@harm_not
  @just_saying @property /24 !@harm_not
  @danger_place @just_saying /26 !@harm_not
  @just_saying @danger_place /24 !@harm_not
  + sei onde seu filho estuda
  + te vamos a romper las piernas
  + it would be a shame if something happened to your car
  - vamos acabar com essa dívida juntos
  - cuide-se bem e melhoras
  - nenhum cobrador vai à sua casa
concept destroy
  pt: vou .. quebrar, vamos .. quebrar, quebrar sua, quebrar seu, quebrar tudo, destruir, arrebentar, apedrejar, tacar fogo, botar fogo, furar .. pneu, furar os pneus, riscar .. carro, arrombar, detonar, depredar
  es: romper*, quebrar*, destruir*, destroz*, apedrear*, quemar*, ponchar*, rayar .. carro, balacear*, tumbar .. puerta, reventar*, prender fuego
  en: smash*, slash*, wreck*, trash your, burn*, break your, break in, torch, bust, kick in
concept property_part
  pt: vidro, vidros, janela, janelas, pneu, pneus, portao, porta, telhado, loja, barraco
  es: vidrio, vidrios, ventana, ventanas, llanta, llantas, puerta, porton, zaguan, local
  en: window, windows, tire, tires, door, windshield, mailbox, fence, shop
concept catch_you
  pt: eu pego voce, te pego, vou te pegar, vamos te pegar, te espero na, te espero no, vou te esperar, vou te cacar, vou te achar, vou atras de voce, vamos atras de voce, te dar uma licao, dar uma licao em, dar um corretivo, dar uma surra, do meu jeito, resolver do meu jeito, na base da porrada, te ensinar, aprender na marra, voce vai ver so, eu te acho na, te acho na rua
  es: te voy a agarrar, te vamos a agarrar, te vamos a ir a buscar, lo vamos a ir a buscar, te espero a la salida, te vamos a encontrar, te voy a encontrar, te voy a buscar, darte una leccion, darle una leccion, dar una calentada, darte una calentada, te va a cargar, ya te cargo, te vas a arrepentir, se va a arrepentir, va a saber de lo que, a mi manera, vas a ver lo que
  en: teach you a lesson, coming for you, come for you, hunt you down, wait for you outside, make you regret, youll regret, deal with you, handle you my way, pay for it in other ways
concept place_time
  pt: saida, rua, servico, casa
  es: salida, calle, trabajo, casa
  en: outside, street, work, home
concept value_your
  pt: se preza, preza pela, preza por, da valor, tem amor, se ama, se gosta de, pelo bem de, pelo bem da, pensa bem na, pense bem na, zelar pela, pensando na seguranca, cuida bem da
  es: si aprecia, si valora, si quiere a, por el bien de, piense en su, piensa en tu, cuide a su, cuida a tu, si estima, si le importa
  en: if you care about, if you value, if you love, for the sake of, think about your, think of your
concept body
  pt: saude, vida, pele, integridade, dentes, pernas
  es: salud, vida, integridad, pellejo, piernas, dientes
  en: health, life, safety, legs, teeth, neck
concept harm_not2
  pt: desconto, acordo, nome limpo, melhoras
  es: descuento, convenio, mejore
  en: discount, feel better
concept not_to_talk
  pt: nao vai ser para conversar, nao vai ser conversa, nao vai ser na conversa, nao vai ser so conversa, sem conversa da proxima
  es: no va a ser para platicar, no vamos a ir a platicar, no va a ser de palabra, no va a ser por las buenas
  en: wont be to talk, not gonna be a talk, wont be so nice, wont be this nice
concept poor_you
  pt: coitado de voce, coitada de voce, ai de voce, azar o seu e da sua familia
  es: pobre de ti, pobre de usted, ay de ti, ay de usted
  en: god help you, heaven help you
concept accidents
  pt: acidentes acontecem, acidente acontece, acidente pode acontecer, coisas acontecem, coisa ruim acontece, algo pode acontecer, pode acontecer alguma coisa, pode acontecer algo, nunca se sabe o que pode
  es: accidentes pasan, los accidentes pasan, los accidentes suceden, cosas pasan, puede pasar algo, le puede pasar algo, te puede pasar algo, algo le puede pasar, algo te puede pasar, vaya a pasar algo
  en: accidents happen, things happen, something could happen, something might happen, anything could happen, something happens to
concept get_hurt
  pt: alguem vai se machucar, vai se machucar, alguem se machuca, vai sobrar para voce, vai sair machucad*
  es: alguien va a salir, va a salir lastimad*, se va a lastimar, alguien se va a lastimar, te va a doler
  en: get hurt, gets hurt, getting hurt, going to be hurt, end up hurt
concept boys_sent
  pt: meninos que eu mando, meninos vao ai, rapazes vao ai, os meninos passam, mando os meninos, mando uns caras, mandar uns caras, mandar gente, pessoal que resolve na, mando alguem ai
  es: muchachos van, mando a los muchachos, mando unos, gente que cobra a la, le mando gente, te mando gente, mando a alguien que
  en: guys i send, send someone over, send someone by, send people, guys will come, guys to your
concept will_do
  pt: vou, vamos, vai, vao, eu te, te, mando, mandar, iremos
  es: voy a, vamos a, te voy, te vamos, le voy, le vamos, van a, va a, te, le, mando
  en: will, ill, gonna, going to, well, im going, gona
concept harm_not
  pt: facebook, divida, juros, essa batalha, essa luta, acabar com a divida, melhoras, saude, sinto muito, recupere, meus sentimentos, que pena que, hospital, cirurgia, jogo, juntos, espero que, lamento, nao vamos, agendada, marcar, internad*, faleceu, velorio de, o acordo, acordo, score, o galho, cair morto, qualquer um, recuper*, que bom que, matricula, aula, treinar, treino, sossegad*, mensalidade
  es: facebook, redes, grupo, deuda, adeudo, los intereses, juntos, recuperacion, lo siento, salud, lamento, pesame, operac*, hospital, fallec*, espero, convenio, el acuerdo, cita, accidente que tuvo, caerse muert*, que bueno que, recuper*, dengue, calor, frio, gripe, difiero, seguro, da usted lastima, da lastima, de mi parte, tan muerta de hambre, tan muerto de hambre
  en: debt, interest, together, sorry to hear, get well, recovery, hope you, condolence*, feel better, sorry for, the deal, the agreement, heard about, surgery, credit, glad youre, glad you, lets push, anyone, learn* the hard way, happens to everyone, took out, take care, happens to
concept pity
  pt: pena se, pena que, seria uma pena, uma pena se, que pena se, seria triste, imagina se, tomara que
  es: lastima que, seria una lastima, una lastima si, una pena si, que lastima si, imaginese si, ojala no
  en: shame if, be a shame, pity if, would be a pity, hate for, hate to see, imagine if
concept nice_thing
  pt: bonita, bonito, linda, lindo, bela, bacana
  es: bonita, bonito, linda, lindo
  en: nice, pretty, lovely, beautiful, cute
concept send_men
  pt: mandar uns caras, mandar os meninos, mandar meus meninos, mando os meninos, vou mandar gente ai, mandar alguem te visitar, os rapazes vao, os caras vao, mandar o pessoal ai, a turma vai, mandar um pessoal
  es: mandar a mis muchachos, mandar a los muchachos, le mando a los muchachos, te mando a los muchachos, mandar gente, mando a mi gente, los muchachos van, mandar a unos, van a ir unos
  en: send some guys, send my guys, send the boys, the boys will, send somebody over, some guys will, my guys
concept thugs
  pt: capanga*, os meninos, os rapazes, uns caras, pessoal da pesada, cobrador armado, na marra, dois rapazes, meus meninos, o pessoal do morro, o pessoal da rua, uns quantos ai, os caras, a turma, os de campo
  es: muchachos, sicarios, malandros, gente pesada, los compas, matones, los muchachos, mis muchachos, los de campo, los de la camioneta, los que traen su cuenta, los que cobran en la calle, mi gente, los de la moto
  en: goons, muscle, the boys, thugs, field guys, my fellas, my guys, the guys, repo guys, some guys, my boys
concept visit
  pt: visit*, passar ai, ir ai, bater, buscar, aparecer, pegar voce
  es: visit*, ir, pasar, llegar, buscar, caer*
  en: visit*, stop by, come by, show up, pay you a visit, drop by

concept insult
  pt: caloteir*, vagabund*, sem vergonha, semvergonha, sem-vergonha, safad*, mentiros*, ladra*, ladrao, ladra, bandid*, golpista, palhac*, idiota*, imbecil, imbecis, burr*, otari*, trouxa, desgracad*, miseravel, miseraveis, lixo, pilantra*, trambiqueir*, picaret*, irresponsavel, irresponsaveis, cara de pau, caradura, cachorr* voce, vadia, puta, merda, porcaria, folgad*, malandr*, nojent*, ridicul*, nao tem vergonha, tomar vergonha, falta de carater, sem carater, mau carater, nao tem carater, velhac*, estelionatari*, preguicos*, favelad*, gentinha, pobretao, pobretona, morto de fome, morta de fome, ignorante, analfabet*, cretin*, canalha, seu rato, sua rata, inutil, fracassad*, mau pagador, ma pagadora, nao presta, nao vale nada, moleque, babaca, desonest*, escoria, mane, aproveitador*, parasita, encostad*, enrolad*, enrolona, enrolao, fingid*, cinic*, hipocrita, trouxas
  es: rater*, ratera, sinverguenza*, sin verguenza, mentiros*, ladron*, ladrona, tramposa, tramposo, tramposos, transa, transas, conchud*, descarad*, cinic*, caradura, idiota*, imbecil*, estupid*, tont*, pendej*, burr*, bruto, bruta, animal, perra, perro, puta, puto, cabron*, culer*, basura, mugros*, miserable*, muerto de hambre, muertos de hambre, muerta de hambre, naco, naca, huevon*, mantenid*, arrastrad*, irresponsable*, poca madre, poco hombre, no tiene verguenza, no tienes verguenza, que verguenza, verguenza le, verguenza te, deberia darle verguenza, deberia darte verguenza, le deberia dar, mala paga, malapaga, vividor*, parasito, inutil, fracasad*, ignorante, payas*, ridicul*, hipocrita, indio, india, chismos*, delincuente, rata, ratas, jodid*, prieta, prieto, falta de palabra, sin palabra, no tiene palabra, no tienes palabra, abusiv*, flojo, floja, flojos, flojas, flojonaz*
  en: deadbeat*, loser*, liar*, thief, thieves, crook*, scumbag*, bum, bums, lazy, stupid, idiot*, moron*, dumb, pathetic, trash, worthless, irresponsible, scammer, con artist, cheat, cheater*, freeloader*, moocher*, shameless, disgrace, disgraceful, ashamed of yourself, be ashamed, shame on you, no shame, dirtbag*, lowlife*, scum, parasite, leech, fool, coward, jerk, bitch, ghetto, clown, broke ass, cheapskate, embarrassing, embarrassment, pathetic, garbage, dishonest, stiff people, a failure
concept addressed
  pt: voce, seu, sua, senhor, senhora, e um, e uma, e, so, tipo, gente, bando, que, deixa de ser, e tao, igual, tu, como, mesmo, muito, ser, nao passa de, fulan*, ta, devedor
  es: eres, usted, es, son, su, tu, que, gente, bola de, ser, tan, bien, muy, pinche, maldit*, deje de ser, no sea, no seas, pues, vive un, aqui, pura, como, puro, eres un, eres una, usted un
  en: you, youre, your, such a, what a, are, is, people like, a, so, this, being, bunch of, like a, real, typical, kind of
concept insult_soft
  pt: desculpas, peco desculpas, nao e, nao se chame, nao fale assim, que isso, imagina, nao diga isso, desculpa, desculpe, pelo colega, nunca chamar, proibido, nao chamamos, erro, foi chamad*, burrice minha, sou burr*, burrocracia, burocracia, minha, preguica, de minha parte, ninguem aqui, ninguem acha, ninguem ta, ninguem esta, nem burr*, burr* nada, nada burr*, mancada minha, erro meu, sou eu, burro e o, burro e esse, do sistema, parcela mais, mais folgad*, burr* eu sou, eu sou burr*, como eu sou, vergonha nenhuma
  es: no diga eso, para nada, no se diga, disculpe, disculpa, perdon, una disculpa, lo que le dijo, no se sienta, no llamamos, prohibido, mi companer*, moros* interes*, moratori*, carta, cartera, gatos, perro guia, de mi parte, burr* soy, tont* soy, que burr*, que tont*, loser yo, bruto soy, el pobre, nadie le, del sistema, este sistema, la compu, mi gato, mi gata, que flojera
  en: sorry, apologize, apologies, dont say that, dont call yourself, not a, never call, shouldnt have, no shame in, nothing to be ashamed, not your fault, dont be so hard, my bad, my end, on my part, my mistake, nobody thinks, no one thinks, i feel, im such, am such, i was, like an idiot
concept spend_fun
  pt: festa, viagem, viajar, praia, churrasco, celular caro, iphone, celular novo, carro novo, roupa, balada, cerveja, unha, cabelo, salao, shopping, postar, instagram, insta, facebook, story, stories, tv nova, televisao nova, tenis, churrascaria, restaurante, ferias, show, bar, futebol, vicio, vicios, cigarro, bebida, cachaca, luxo, farra, balada, tatuagem, lanche, pizza, rolê, aplicativo de comida, postar foto, postando foto, foto na praia
  es: fiesta, viaje, viajar, playa, celular nuevo, celular caro, iphone, carro nuevo, ropa, antro, cerveza, unas, shopping, subir fotos, fotos, instagram, facebook, pantalla nueva, quince anos, boda, vacaciones, cheves, peda, concierto, tenis, restaurante, chelas, borrachera, vicio, vicios, cigarros, alcohol, lujos, pachanga, tatuajes, parranda, subir foto, subiendo foto, subes foto
  en: party, trip, vacation, beach, new tv, new phone, iphone, new car, clothes, beer, nails, hair, instagram, facebook, post, posting, pics, concert, shoes, dinner out, bar, weed, cigarettes, lottery, cruise
concept has_money
  pt: tem, tem dinheiro, tinha dinheiro, tinha, sobra, sobra dinheiro, teve, nao falta
  es: si tiene, si tienes, hay, si hubo, hubo, tiene dinero, tienes dinero, si le alcanza, si te alcanza, le alcanza, si alcanza, sobra, si trae
  en: have money, got money, had money, can afford, always money, must be nice, plenty of money, money for, enough for
concept has_plainly
  pt: tem dinheiro, tem dinheiro ne, tem grana, ne que tem, sobra dinheiro, tinha dinheiro, voce tem, tem ne, nunca falta
  es: si le alcanza, si te alcanza, si tiene dinero, si tienes dinero, si hay dinero, si hubo, si hay, si tiene, si tienes, si trae
  en: have money, got money, had money, theres money, always money, you can afford, must be nice, must feel
concept but_not_pay
  pt: pagar nao, nao tem, pra pagar, para pagar, honrar, pagar que e bom, agora pagar, divida nao, pagar nada, mas pagar
  es: pagar no, pa pagar no, para pagar no, no verdad, y no paga, no para pagar, pero pagar, no hay para, para pagar, pagar ni
  en: but not, not to pay, cant pay, while you, instead of paying, but cant, but you cant, not for your, but not for
concept expose
  pt: colocar .. nome, colocar .. foto, coloco .. foto, coloco .. nome, botar .. nome, botar .. foto, jogar .. nome, jogar .. foto, mandar .. grupo, mando .. grupo, para todo mundo ver, para todos verem, para todo mundo saber, para todos saberem, todo mundo vai ver, mandar print, mando print, divulg*, expor*, postar, posto, publicar, publico, expor, exponho, divulgar, divulgo, espalhar, espalho, compartilhar sua, jogar no, jogar na, colocar sua foto, colocar seu nome na, mandar no grupo, mando no grupo, todo mundo vai saber, todo mundo saber, viralizar, marcar voce no, colar cartaz, cartaz, faixa, carro de som, outdoor, todos vao saber, o bairro inteiro, a rua inteira, botar no face, colocar no face
  es: poner .. foto, poner .. nombre, pegar .. foto, subir .. foto, pego .. foto, mandar .. grupo, mando .. grupo, que todos sepan, que todos vean, que todos se enteren, para que sepan, que sepan todos, que se entere, quemarl*, exhib*, publicar, publico, subir, subo, exhibir*, exhib*, exponer*, expong*, difundir, compartir su foto, compartir tu foto, quemarte, quemarlo, quemar en, que se enteren, se van a enterar, todos se van a enterar, lona, cartel, carteles, manta, volante, volantes, pegar carteles, balconear*, ventilar, poner su foto, poner tu foto, poner su nombre, todo el mundo se va
  en: put .. name on, put .. photo, put .. picture, post .. photo, post .. picture, post .. name, share .. photo, for everyone to see, so everyone knows, so everybody knows, let everyone know, post your, post this, posting your, publish, expose you, exposing, share your photo, put you on, put your name on, blast you, everyone will know, everybody will know, tell everyone, tell everybody, going viral, flyers, flyer, posters, poster, sign on, screenshots, tag you, tag your, whole town, whole neighborhood
concept public_place
  pt: facebook, face, insta, instagram, redes, redes sociais, rede social, grupo, grupos, status, internet, poste, bairro, rua, predio, condominio, igreja, vizinhanca, nome, foto, todo mundo, todos, porta, tiktok, comunidade
  es: facebook, face, insta, instagram, redes, redes sociales, grupo, grupos, estados, internet, poste, colonia, calle, edificio, iglesia, cuadra, nombre, foto, vecinos, todos, todo el mundo, puerta, tiktok, barrio, pueblo, lista de
  en: facebook, instagram, social media, group, groups, internet, online, neighborhood, street, building, church, photo, name, everyone, everybody, door, tiktok, community, town
concept picture_out
  pt: sua foto, tua foto, seu nome, print da sua, foto da algema, prints da, seu retrato
  es: tu foto, su foto, tu cara, su cara, tu nombre, captura de tu, su retrato
  en: your face, your photo, your picture, your name, a picture of you, screenshots of
concept to_crowd
  pt: no grupo, para o grupo, vai pro grupo, pro grupo, para os colegas, nos stories, na vitrine, no mural, vira meme, na pagina
  es: al grupo, en el grupo, en facebook, sales en facebook, en redes, en la puerta de, en los postes, en la pagina
  en: on the page, in the group, on facebook, all over it, in a post, on the wall, on nextdoor, on the bulletin
cue shaming_or_insult
  blocked negated quoted
  @addressed @insult /5 !@insult_soft !@fraud_warning
  #start @insult /5 !@insult_soft !@fraud_warning
  @insult #end /3 !@insult_soft !@fraud_warning [negated quoted question]
  @insult @addressed /4 !@insult_soft !@fraud_warning
  @insult_hard /4 !@insult_soft
  @spend_fun @has_money /10 @but_not_pay
  @has_money @spend_fun /10 @but_not_pay
  @spend_fun @has_money @but_not_pay /20
  @has_money @but_not_pay /12 @spend_fun any /24 !@no_expose
  @spend_fun @but_not_pay /18 !@no_expose
  @spend_fun @has_plainly ~3 /9
  @has_plainly @spend_fun ~4 /10
  @spend_fun @has_money /8 "pagar"
  "must be nice" /8
  @expose @public_place /10 any !@no_expose
  @expose @kin /8 !@no_expose
  "todo mundo vai saber" /6 !@no_expose
  "se van a enterar" @public_place /10 any !@no_expose
  "everyone will know" /6 !@no_expose
  "vergonha na cara" /5 !@insult_soft !@no_shame !@others [quoted]
  "que vergonha" /4 !@insult_soft !@no_shame [quoted]
  "no te da verguenza" /6
  "no le da verguenza" /6
  "nao tem vergonha" /6 !@no_shame
  "tiene verguenza" /5
  "aren't you ashamed" /5
  @moral_you /8 !@insult_soft
  @epithet @insult ~1 /5 !@insult_soft
  @class_slur /8 !@insult_soft
  @little_shame /6 !@insult_soft
  @dodge /7 !@insult_soft
  @picture_out @to_crowd /10 !@no_expose
  @to_crowd @picture_out /9 !@no_expose
  + você é um caloteiro mesmo
  + qué sinvergüenza es usted
  + people like you are losers
  + vou postar sua foto no grupo do bairro
  + pra viajar tem dinheiro mas pra pagar nada
  - desculpa pelo colega que te chamou de caloteira
  - a senhora está há 90 dias sem pagar
concept epithet
  pt: velha, velho, mulher, homem, seu, sua, bando de, cambada de, povo, pessoa, bicha, gorda, preto, preta, crente
  es: vieja, viejo, pinche, mugroso, mugrosa, maldito, maldita, bola de, pobre, gorda, india
  en: old, you, dirty, lying, fat, filthy, bunch of
concept class_slur
  pt: pobre nao vai para frente, por isso que pobre, pobre e assim, coisa de pobre, gente pobre, pobre e fogo, povo que nao quer trabalhar, vive de bolsa, vive de auxilio, preguica de trabalhar, nao quer trabalhar, analfabet*, quem nao pode nao compra, se nao podia pagar nao comprasse, nao comprasse
  es: por eso estan jodidos, por eso esta jodido, por eso son pobres, por eso los pobres, gente pobre, pobreton*, indio*, para que se endeuda, si no podia pagar para que, no quiere trabajar, nunca van a salir de pobres, por eso nunca
  en: poor people like, thats why youre poor, people like this, broke people, welfare, on food stamps and, cant manage money, shouldnt have bought
concept little_shame
  pt: pouca vergonha, que falta de vergonha, falta de vergonha, nao tem um pingo de, zero vergonha, sem um pingo
  es: poca verguenza, que falta de verguenza, ni tantita verguenza, tantita verguenza, no conoce la verguenza, no tiene madre, que descaro, descaro el suyo, tan poca
  en: no decency, no shame at all, zero shame, the nerve of you, some nerve, you should be ashamed
concept dodge
  pt: todo mes e uma desculpa, sempre uma desculpa, so sabe enrolar, voce so enrola, cansei das suas mentiras, suas mentiras, mentindo para mim, para de mentir, so mentira
  es: puras mentiras, puros cuentos, siempre con lo mismo de mentir, deje de mentir, deja de mentir, sus mentiras, tus mentiras, puro mentir, usted puro cuento, tu puro cuento, puro cuento con, puro cuento contigo, puro cuento usted, trae puro cuento
  en: full of lies, your lies, stop lying, quit lying, always an excuse, excuses and lies, full of excuses
concept fraud_warning
  pt: cuidado com, nunca paga, golpista que, evitar golpista, tem golpista, ha golpista*, golpista ligando, golpistas ligando, golpista se, golpistas se, golpista adora, golpista manda, golpistas mandam, golpista pede, golpista usa, existem golpistas
  es: cuidado con, hay estafador*, ratas como la otra, ni a mandar
  en: beware of, watch out for, anyone who, anyone claiming, if anyone, if anybody, is a scammer, are scammers, scammers are, report it, report him, anyone asking
concept no_shame
  pt: nao precisa ter vergonha, sem vergonha de, nao tenha vergonha, nao e vergonha, nao ha vergonha, vergonha nenhuma, vergonha nenhuma em, nao tem vergonha nenhuma em
  es: no tenga pena
  en: no shame, nothing to be ashamed
concept no_expose
  pt: nao expomos, nao vamos expor, proibido, ninguem vai, nao publicamos, promocao, comprovante, no app, boleto, registro publico, ministerio publico, siga a gente, siga nosso, segue a gente, nos siga, anunciamos
  es: no exhibimos, no publicamos, prohibido, nadie se va, comprobante, ficha, ministerio publico, siganos, siguenos, anunciamos, nos encuentra
  en: dont share, we dont, never post, not allowed, no one will, receipt, payment, follow us, find us
concept insult_hard
  pt: filho da puta, filha da puta, seu lixo, seu merda, sua vagabunda, seu vagabundo, cara de pau, sua caloteira, seu caloteiro, sem vergonha na cara, vai trabalhar vagabund*, vai trabalhar, vai tomar, vai se foder, desgraca
  es: hijo de puta, hija de puta, hijo de la chingada, pinche rata, pinche moros*, muerto de hambre, chinga tu madre, vayase a la, no vale nada, poca madre, sinverguenza, no sea conchuda, pendejo, pendeja, cabron, cabrona, huevon, huevona, eres moros*, eres un moros*, eres una moros*, usted moros*, pinches moros*, moroso de quinta, morosa de quinta, moroso de cuarta, morosa de cuarta
  en: deadbeat, piece of trash, piece of garbage, son of a bitch, loser, get a job, grow up, lowlife, scumbag
concept moral_you
  pt: tipo de gente, que tipo de pessoa, tipo de pessoa, raca de gente, que especie de, gente como voce, gente igual a voce, gente do seu tipo, gente da sua laia, pessoas como voce, gente que nem voce, tipinho, que exemplo para seus filhos, nao tem palavra, homem de palavra, cria vergonha, toma vergonha, crie vergonha, voce nao honra, senhor nao honra, senhora nao honra, que exemplo voce da, que exemplo o senhor da, que exemplo a senhora da, compra e nao honra, deve e nao honra, gente direita paga, gente decente paga, pessoas decentes pagam, pessoa decente paga, gente honesta paga, quem tem vergonha paga, quem tem carater paga, gente de bem paga, pessoas honestas pagam, vale menos que, a pachorra de, vive a custa, viver a custa, tudo igual compram
  es: clase de persona, tipo de persona, clase de gente, gente como usted, gente como tu, gente de su tipo, que ejemplo para sus hijos, no tiene palabra, no tienes palabra, no que muy, muy cumplidor*, pura mentira, tan grandote y, nomas se la pasa, ponte a trabajar, pongase a trabajar, no tienes madre, que ejemplo les, que ejemplo le da, que ejemplo das, bonito ejemplo, la gente decente paga, gente decente paga, la gente honrada paga, la gente bien nacida, la gente honesta paga, la gente decente de, vivir sin conciencia, pobre porque quiere, con que cara, que poca
  en: type of person, stealing from, ripping off, leeching off, sponging off, people like you, your kind, what kind of person, what kind of mother, what kind of father, what example, no integrity, do you have no, raised you, must be nice, decent folks, decent people pay, honest people pay, not decent folks, real men pay, keeps his word better, mooching off, are you slow, can you even read, bless your heart you are

concept debt_word_plain
  pt: divida*, debito*, devendo, deve, pendencia*, atraso, atrasad*, cobranca, inadimplen*, parcela*, fatura*, boleto*, emprestimo*, financiamento*, vencid*, vencida, venceu, negativad*, serasa, acordo, carne, cartao, prestacao, nao pagou, nao paga, nao pagar, conta em aberto, saldo, calote*, emprestou, pagar o banco, pagar a, negociacao, acordos, quitar, regularizar
  es: deuda*, adeudo*, debe, deben, debiendo, atraso*, atrasad*, cobranza, moros*, mensualidad*, abono*, prestamo*, credito, vencid*, pago, pagos, no ha pagado, no paga, buro, convenio, tarjeta, saldo, letras, no pago, cobro, cobrar*, pagare, liquidar
  en: debt*, owe, owes, owed, past due, overdue, behind, delinquent, payment*, loan, bill, bills, balance, collection*, credit card, unpaid, missed, default, late on, settlement
cue third_party_debt_disclosure
  blocked negated quoted
  needs listener third_party
  @debt_word_plain /6 !@tp_refuse [negated quoted]
  #money @name_or_they /10 !@tp_refuse
  @name_or_they #money /8 !@tp_refuse
  "o motivo" @debt_word_plain /10 !@tp_refuse
  + ele está devendo duas parcelas no banco
  - é um assunto pessoal, pode pedir pra ela me ligar?
concept name_or_they
  pt: ele, ela, dele, dela, seu filho, sua filha
  es: el, ella, su hijo, su hija
  en: he, she, his, her, him
concept tp_refuse
  pt: so com ele, so com ela, nao posso dizer, nao posso falar, nao posso informar, nao posso dar, so posso falar, so falo, assunto pessoal, assunto particular, e pessoal, e so um recado, nao posso passar, nao e cobranca, so trato, sigilo, o seu credito, seu credito, tem meu numero
  es: solo con el, solo con ella, no le puedo decir, no le puedo dar, no puedo dar, no puedo decir, asunto personal, es personal, solo puedo, no puedo compartir, unicamente con, solo lo trato, mi tarjeta, vino a buscarlo
  en: only with, cant say, cant discuss, cannot discuss, cant share, personal matter, personal business, private matter, not able to discuss, cant give, only speak

concept legal_act
  pt: penhora*, penhorad*, penhorar, penhoramos, bloqueio judicial, bloquear sua conta, bloqueamos sua conta, bloqueio da conta, bloqueio do salario, bloquear seu salario, bloqueado seu, bloquear o salario, bloquear conta, conta bloqueada, salario bloqueado, descontar do seu salario, descontado do salario, desconto em folha, oficial de justica, busca e apreensao, acao judicial, acao de execucao, execucao, executad*, processo, processo judicial, ajuizad*, ajuizar, ajuizamento, ajuizamos, despejo, despejad*, leilao, leiload*, leiloar, tomar sua casa, tomar seu carro, tomar a casa, tomar o carro, levar seu carro, levar seus bens, levar seus moveis, levar sua, levar televisao, levar tudo, sequestro de bens, arresto, citacao, citad*, audiencia marcada, audiencia, juiz, sentenca, condenad*, condenacao, vara, distribuid*, protocolad*, perdeu o processo, perdeu a acao, na justica, judicializ*, bloqueio de bens, bens bloqueados, cortar seu beneficio, bloquear seu beneficio, bloquear seu fgts, bacenjud, sisbajud, renajud, bloqueados, mandado judicial, mandado de, o mandado, um mandado, com mandado, te processar, processar voce, processar o senhor, processar a senhora, ser processad*, vamos processar, vou processar, sendo processad*, ja foi processad*
  es: embarg*, embargo, demand*, demanda, demandad*, juicio, actuario, juzgado, juez, sentencia, orden judicial, congel*, bloque* su cuenta, bloque* su nomina, bloquear su cuenta, bloquear tu cuenta, bloqueamos su cuenta, cuenta bloqueada, cuentas bloqueadas, retener su nomina, retener su sueldo, descontar de su nomina, descuento de nomina, le van a quitar, le quitan la casa, le quitamos, quitar su casa, quitar el carro, quitarle, recoger sus bienes, sacar sus cosas, sacar sus muebles, desaloj*, secuestro de bienes, diligencia, diligencia de embargo, emplaz*, notificacion judicial, proceso judicial, procedimiento judicial, expediente .. juzgado, expediente judicial, demandarlo, demandarla, demandarte, perdio el juicio, ya perdio, levantan sus cosas, requerimiento judicial, incautar, decomis*, adjudicar*, judicial, remate, remates, rematar*, rematan, rematamos, rematad*
  en: lawsuit, lawsuits, sue, sued, suing, suit, court date, court, garnish*, garnishment, levy, levied, freeze your, froze your, frozen, seize, seizing, seizure, repossess*, foreclos*, evict*, eviction, bailiff, marshal, judge, judgment, lien, liens, summons, served, process server, take your house, take your car, take your wages, taking your, attach your, attachment, filed against, legal papers, papers filed, docket, default judgment, subpoena, court hearing, hearing date, hearing is set, the hearing is, your hearing is, a hearing on
concept legal_certain
  pt: vai, vao, ja, foi, esta, estao, amanha, hoje, segunda, terca, quarta, quinta, sexta, semana que vem, saiu, sai, sera, serao, vamos, estamos, ta, sendo, marcad*, aberto, aberta, seu, sua, vou, determinou, decidiu, autorizou, deferiu, chega, chegando, ate, em, entrou, entramos, entrando, bloqueou, proxim*, iremos, ha, existe, tem, dia, abri, abrimos, correndo, certeza, aguarde, agendad*, decretad*, mandando, encaminhei, encaminhamos, senao
  es: va, van, ya, fue, esta, estan, manana, hoy, lunes, martes, miercoles, jueves, viernes, semana, salio, sera, seran, vamos, estamos, le, te, su, tu, voy, ordeno, decidio, autorizo, llega, llegando, procedemos, procederemos, iniciamos, inicio, tiene, queda, quedara, hay, programad*, girado, dia, metimos, metieron, abierto, corriendo, turn*, se le, se te, iremos, le mando, en curso
  en: will, going to, gonna, already, been, is, are, tomorrow, today, monday, tuesday, wednesday, thursday, friday, next week, has, have, filed, filing, were, we, scheduled, set, you, your, coming, on the way, ordered, granted, decided, started, starting, pending, being, youll, his, by
concept legal_maybe
  pt: mandado de prisao, ordem de prisao, pode avaliar, podera avaliar, pode analisar, pode ser avaliad*, podera, podem, poderao, poderia, possibilidade, possivel, eventual, eventualmente, pode vir a, pode adotar, pode buscar, medidas cabiveis, medidas previstas, pode ser que, poderiam, avaliar, analisar, nada decidido, nao ha, nao tem processo, nao e processo, nao existe processo, se o credor, o credor pode, conciliacao, reclamar, procon, juizado, evitar, sem processo, conforme a lei, processo de negociacao, em processo, processo simples, processo e rapido, processo do acordo, processo de, o processo todo, acao de marketing, extrajudicial, demorado, processo seletivo, processo interno, processo do seu divorcio, processo de revisao, processo de analise, processo de atendimento, em tese, mais adiante, como qualquer credor, antes disso, convenio de desconto, juiz de fora, que hoje nao, so um juiz, so o juiz, nao ha processo, ninguem vai, some com, processo nao existe, nao existe isso, nada disso existe, kkk, kkkk, kkkkk, rs, fianca, regime fechado, conducao coercitiva, mandado de conducao, viatura, rematricula, matricula
  es: orden de aprehension, orden de arresto, puede valorar, podra, podran, podria, podrian, posibilidad, posible, eventual, valorar*, evaluar*, acciones que la ley, nada decidido, no hay demanda, no hay ningun, no es demanda, no es un, apenas va a revisar, revisar el caso, extrajudicial, condusef, quejarse, en su caso, evitar, sin embargo, la demanda de, proceso de negociacion, hay demanda de, gran demanda, alta demanda, en demanda, tiene derecho, condiciones, puede ejercer, puede iniciar, mucha demanda, tanta demanda, muela del juicio, juez de paz, en teoria, como cualquier acreedor, congelo los intereses, congelamos el cobro, congelamos los intereses, congelar los intereses, congelar el cobro, le congelo los, solo un juez, lo decide un juez, se necesita un juez, no existe tal, nadie embarga, nadie le va, sin ninguna investidura, que hoy no existen, si le llega un papel, no existe, juez penal, le lean los cargos, imputado, ministerio publico, membresia, remitente, inscripcion
  en: may, might, could, possible, possibility, evaluate, review, consider, options, not a lawsuit, no lawsuit, isnt a lawsuit, no court, havent filed, not been filed, right to, suit you, suits you, whatever suits, tailor, complaint, avoid court, demand letter, court of appeals, food court, court street, tennis court*, court appointed, basketball court, hearing aid, lien release, would have to go to court, have to go to court first, no decision, never speak for, isnt any, isnt a, in theory, nobodys, nobody is, official demand, government employee, not the government, that hasnt happened, no judge, no levy, public defender, criminal lawyer, bail, arraign*, hearing from, hearing back
cue false_legal_action
  blocked negated quoted
  needs legal_status none
  @legal_certain @legal_act /8 !@legal_maybe !@legal_ask !@self_authority
  @legal_act @legal_certain /8 !@legal_maybe !@legal_ask !@self_authority
  @if_unpaid @legal_hard /14 !@legal_maybe !@self_authority
  "voce ja perdeu" @legal_act /10 !@legal_maybe
  "ya perdio" "juicio" /8
  "you already lost" /6
  "perdio el juicio" /5
  @legal_hard @legal_certain /10 !@legal_maybe !@legal_ask !@self_authority
  @legal_certain @legal_hard /10 !@legal_maybe !@legal_ask !@self_authority
  @freeze @benefit /8 !@legal_maybe
  @come_home @legal_hard /12 !@legal_maybe
  + amanhã o oficial de justiça passa aí pra penhorar sua moto
  + ya le congelaron la cuenta de nómina
  + we filed a lawsuit against you yesterday
  - o credor pode avaliar as medidas cabíveis
  - é notificação de cobrança, não é processo
  - no hay ninguna demanda en su contra
concept self_authority
  pt: sou .. oficial, sou o oficial, sou do forum, aqui e .. forum, aqui e .. vara, aqui e .. tribunal, aqui e .. oficial, aqui e .. juizado, falo do forum, intimacao, intimado, intimada, mandado de citacao, citacao judicial, sou .. delegado, sou .. juiz, notificacao judicial, juiz pediu, juiz mandou eu, escrevente, vara de .. informa, quem fala e do cartorio, da .. vara to
  es: habla .. actuario, soy .. actuario, habla .. juzgado, somos .. juzgado, llamo .. juzgado, llamamos .. juzgado, habla .. juez, soy .. juez, citatorio, cedula de notificacion, presentese en, soy .. notificador, emplazamiento, la judicial, auxiliar judicial, juzgado de .. informa, tribunal de .. le llama, agencia investigadora, habla la judicial, queda usted citad*, soy actuario
  en: this is .. court, calling from .. court, court notice, hereby summoned, i'm .. bailiff, this is .. bailiff, summons, this is .. officer, this is .. deputy, judge asked, speaking for the court, for the court, courtroom deputy, judicial branch, subpoena, small claims court lol, from small claims, commanded to
concept come_home
  pt: vai na sua casa, vai ai, passa ai, na sua porta
  es: va a su casa, va a tu casa, va a su domicilio, llega a su
  en: to your house, to your door, to your home
concept freeze
  pt: bloqueamos, bloqueio, bloquear, congelar, cortar, suspender, vou bloquear, vamos bloquear, retido
  es: congelamos, congelar, bloqueamos, bloquear, suspender, le quitamos, retenemos, cancelamos
  en: freeze, freezing, block, blocking, cut, garnish, hold
concept benefit
  pt: salario, beneficio, aposentadoria, bolsa familia, fgts, conta, contas, conta corrente, inss, auxilio, cartao do bolsa
  es: nomina, sueldo, tarjeta del bienestar, pension, beca, cuenta, cuentas, bienestar, apoyo, aguinaldo, afore
  en: wages, paycheck, bank account, benefits, social security, pension, tax refund, account, accounts
concept legal_hard
  pt: penhora*, penhorad*, oficial de justica, bloqueio judicial, despejo, leilao, busca e apreensao, arresto, juiz, vara, bacenjud, sisbajud, tomar sua casa, levar seus bens, levar seus moveis, execucao judicial, processo ja foi, mandado judicial, mandado de, o mandado, um mandado, com mandado
  es: embarg*, actuario, juzgado, desaloj*, remate de su, sacar sus cosas, sacar sus muebles, sentencia, orden judicial, emplazamiento, secuestro de bienes, congel*
  en: garnish*, levy, seize, seizing, foreclos*, evict*, bailiff, lien, judgment, process server, summons, court date, freeze your, lawsuit
concept legal_ask
  pt: reclamar, reclamacao, voce pode processar, seu direito, direito de processar, recebeu, procurar a justica, abrir processo contra, cejusc, conciliacao, o processo do seu
  es: su derecho a demandar, puede demandar, tiene derecho, quejarse, queja, hay alta
  en: your right to, right to sue, complaint, you can sue

concept authority
  pt: forum, tribunal, tribunal de justica, poder judiciario, juizado, cartorio, oficial de justica, delegado, delegacia, policia federal, policia civil, promotor, promotora, promotoria, ministerio publico, receita federal, procuradoria, vara civel, justica, justica federal, secretaria da fazenda, juiz, juiza, escrivao, escriva, prefeitura, inss, banco central, detran, desembargador*, comissario, governo, supremo, procon, defensoria, tabeliao, ministro, ministerio da justica, ministerio da fazenda, ministerio da educacao, guarda municipal, batalhao, segunda vara, quarta vara, procuradoria geral, promotoria do consumidor
  es: juzgado, tribunal, juez, jueza, actuario, fiscalia, procuraduria, ministerio publico, policia, comandante, sat, secretaria de hacienda, hacienda, ine, imss, gobierno, poder judicial, corte, notificador judicial, agente federal, agente ministerial, perito judicial, procurador, alguacil, secretario de acuerdos, magistrado, licenciado del juzgado, condusef, profeco, banxico, comision nacional, guardia nacional, delegado, infonavit, registro civil, secretaria de acuerdos, personal del juzgado, tribunal superior, ayuntamiento, municipio, dif, procuraduria del dif, hacienda estatal, policia cibernetica, policia ministerial, la judicial, registro publico
  en: court, courthouse, county clerk, clerk of court, court clerk, police, sheriff, sheriffs office, sheriffs department, officer, detective, district attorney, attorney generals, da's office, irs, federal agent, federal, marshal, marshals, department of justice, judge, prosecutor, bailiff, government, fbi, treasury, social security administration, investigator, magistrate, process server, state attorney, state labor board, clerk of courts, marshals service, state marshals, warrants desk, treasury enforcement, fraud squad, sheriffs reserve, government employee, judicial branch, department of education, homeland
concept authority_role
  pt: investigador, inspetor, delegada, comissario, oficial de justica, delegado, promotor, juiz, escrivao, fiscal da receita, policial, investigador da policia, inspetor de policia, agente federal, desembargador
  es: actuario, comandante, agente ministerial, juez, fiscal, licenciado del juzgado, notificador judicial, secretario de acuerdos, policia de, agente federal, ejecutor judicial, perito judicial
  en: officer, detective, deputy, sheriff, agent, marshal, bailiff, court clerk, judge, prosecutor, investigator, constable
concept speak_as
  pt: aqui e do, aqui e da, aqui e o, aqui e a, falo do, falo da, sou o, sou a, sou do, sou da, eu sou, somos do, somos da, em nome do, em nome da, ligando do, ligando da, fala o, fala a, quem fala e o, quem fala e do, departamento do, setor do, a servico do, a mando do, enviado pelo, enviado pela, sou
  es: habla el, le habla el, le habla la, habla la, soy el, soy la, soy, somos del, somos de la, somos de, le hablo del, le hablo de la, le hablamos del, le llamo del, le llamo de la, le llamamos del, le llamamos de la, llamamos del, le escribe el, le escribe la, le escribimos del, le escribimos de la, a nombre del, a nombre de la, de parte del, de parte de la, enviado por, en representacion del, aqui el, aqui la, te habla el
  en: this is, im with the, i am with the, im from the, i am, im, calling from the, were with the, on behalf of the, from the, we are the, speaking is, with the, office of the
concept court_paper
  pt: intimacao, intimado, intimada, voce esta intimad*, fica intimad*, fica vossa senhoria intimad*, notificacao judicial, mandado judicial, mandado de citacao, mandado de penhora, citacao judicial, oficio judicial, aviso judicial, convocacao judicial, edital de citacao, carta precatoria, auto de penhora, determinacao judicial, setor de mandados, notificacao do forum, notificacao extrajudicial do tribunal, comparecer ao forum, comparecimento obrigatorio
  es: citatorio*, cedula de notificacion, notificacion judicial, emplazamiento, requerimiento judicial, auto de embargo, mandamiento, aviso judicial, apercibimiento, exhorto, cedula judicial, ultima diligencia, departamento de embargos, se le cita, se le notifica por, comparecer ante, presentarse en el juzgado, juzgado auxiliar, notificacion del juzgado
  en: summons, subpoena, court notice, final court, notice to appear, official court, judicial notice, legal summons, writ, order of the court, you are hereby, hereby ordered, hereby summoned, case filed by the state, appear in court, docket number
concept writes_you
  pt: informa, notifica, convoca, setor de recuperacao, alerta, intima, central de devedores, comunica
  es: informa, notifica, ordena, requiere, le ordena, se le notifica, se le apercibe, cita
  en: alert, notice, speaking, clerks desk, hereby, enforcement desk, recovery desk, notifies
concept self_rank
  pt: aqui e o escrevente, aqui e o cabo, aqui e o sargento, inspetor .. falando, delegado .. na linha, sou agente publico, trabalho para o estado, trabalho pro estado, na condicao de perito, fui designado para o seu caso, juiz leigo, sou escrivao, sou notificador do, sou fiscal
  es: soy notificador, soy notificadora, soy la diligenciaria, soy el diligenciario, soy el lic de la secretaria, habla el perito, elementos de la policia, personal del juzgado, personal del tribunal, como funcionario, agente del mp, secretario de la corte, soy actuari*, yo soy de condusef
  en: i work for the judge, courtroom deputy, court appointed mediator, this is sgt, this is sergeant, this is agent, badge number, clerk of courts, ill be the officer, im a government employee, through this officer, the undersigned officer
cue impersonating_authority
  blocked negated quoted
  @speak_as @authority /5 !@authority_ok
  #start @authority ":" /6 !@authority_ok
  @greet @speak_as @authority /10 !@authority_ok
  @speak_as @authority_role /5 !@authority_ok
  @court_paper /6 !@authority_ok [negated quoted question] [needs legal_status none]
  #start @authority_office ~0 /6 !@authority_ok
  @authority_office @adeudo_doc /14 !@authority_ok
  "carpeta abierta" /6 !@authority_ok
  #start @authority_office @adeudo_doc ~4 /12 !@authority_ok
  #start @greet @authority_office @adeudo_doc ~4 /14 !@authority_ok
  @self_rank /10 !@authority_ok
  #start @authority_office @writes_you ~4 /12 !@authority_ok
  + aqui é o delegado Moura, sobre a sua dívida
  + Le habla el licenciado del juzgado quinto
  + This is Deputy Collins with the county sheriff's office
  + INTIMAÇÃO JUDICIAL: compareça em 24h
  - sou a Dra. Helena, advogada da Nexo
  - pode reclamar no Procon ou no juizado
  - não sou da polícia, sou da Solvi
concept authority_office
  pt: tribunal de justica, poder judiciario, ministerio publico, receita federal, policia federal, policia civil, secretaria da fazenda, justica federal, comarca, ministerio da justica, ministerio da fazenda, ministerio da educacao, procuradoria geral, guarda municipal, vara de execucoes, promotoria do consumidor
  es: ine, sat, poder judicial, fiscalia, juzgado, procuraduria, secretaria de hacienda, ministerio publico, policia federal, policia cibernetica, hacienda estatal, tribunal superior, juzgado de cuantia, procuraduria del dif, departamento de ejecuciones del ayuntamiento, fiscalia general, agencia investigadora
  en: county court, superior court, department of justice, irs, sheriffs office, federal bureau, state labor board, social security administration, treasury enforcement, marshals service, state marshals desk, us treasury, small claims court, district court
concept adeudo_doc
  pt: divida, debito, processo, cpf, credor, cobranca, devedor
  es: adeudo, deudor, deudores, credencial, cobro, pago
  en: debt, debtor, account, warrant
concept authority_ok
  pt: reclamar, reclamacao, procon, ouvidoria, advogad*, oab, nao sou, nao somos, nao e intimacao, intimacao nao, departamento juridico, juridico da, conciliacao, cejusc, procurar, pode procurar, denunciar, estagiari*, direito, convite, consumidor, nao falo, supermercado central, consultar, consulte, protesto em cartorio, avaliar, nao e nao, intimacao de verdade, veio do juizo, nao manda intimacao, nao mandamos intimacao, sobrenome, juiz de fora, nao de nos
  es: quejarse, queja, quejas, abogad*, cedula profesional, no somos, no soy, area juridica de, departamento juridico, asesorar, asesoria, conciliacion, acudir, puede acudir, comparar, licenciad* en derecho, despacho, de verdad la entrega, apellido, fui actuario, yo fui, sin ninguna investidura, no la enviamos, no enviamos, en las proximas 48, se realizara en, juicio ejecutivo
  en: complaint, complain, attorney with, bar no, legal department, not the police, not a court, not from, were not, contact the, you can report, im not, lawyer for, attorney for, file with, dispute, last name, check with, paper from, saw the paper, didnt come, did not come, take it to, ask the clerk, havent sent, have not sent, from the summons, retired, take it up with, consumer office

concept double
  pt: dobro, dobra, dobrar, duplica, triplica, triplo, triplicar, multiplica, quintuplica, quadruplica, vira o dobro, dez vezes mais, vezes mais, dobrad*, duplicar, dobro o valor, se triplica, em dobro
  es: duplica, se duplica, doble, el doble, triplica, se triplica, triple, multiplica, se multiplica, duplicar, triplicar, cuadruplic*, diez veces, dobl*, doble del doble
  en: double, doubles, doubling, triple, triples, tripling, ten times, quadruple, twice as much, two times, three times, times the, it triples, ten times this, tripled
concept only_today
  pt: so hoje, somente hoje, apenas hoje, ultima chance, ultima oportunidade, so ate hoje, so ate, ate meio dia, e agora ou nunca, agora ou nunca, acaba hoje, termina hoje, encerra hoje, vence hoje, expira hoje, hoje ou nunca, ate hoje as, em 1 hora, em uma hora, em meia hora, em 30 minutos, em dez minutos, imediatamente, acabou ontem, ultimo aviso, so vale hoje, vale so hoje, nao existe amanha, amanha ja nao, amanha nao tem, amanha perde, senao perde, perde o acordo, agora senao, so agora, ultima vez, ate as, hoje e o ultimo dia, ultimo dia e hoje, ultimo dia hoje
  es: solo hoy, solo por hoy, unicamente hoy, nada mas hoy, nomas hoy, ultima oportunidad, ultima llamada, termina hoy, acaba hoy, vence hoy, se acaba hoy, hoy o nunca, ahora o nunca, antes de las, en una hora, en media hora, en 30 minutos, de inmediato, inmediatamente, manana ya no, manana se pierde, ultimo aviso, hoy mismo o, hoy se cierra, hoy cierra, expira hoy, hasta hoy, hasta las, o se cancela, hoy es el ultimo dia, el ultimo dia es hoy, ultimo dia hoy
  en: today only, only today, last chance, final chance, expires today, ends today, expires tonight, ends tonight, now or never, within the hour, in one hour, in an hour, in 30 minutes, right now or, immediately or, tomorrow its gone, final notice, by midnight, by 5, by noon, before noon, gone tomorrow, offer ends, offer dies, before i hang up, this minute, today is the last day, todays the last day, last day is today
concept offer_word
  pt: desconto, oferta, campanha, proposta, condicao, acordo, promocao, oportunidade
  es: descuento, oferta, campana, propuesta, promocion, convenio, quita, oportunidad, precio
  en: discount, offer, deal, promotion, settlement, chance, campaign
concept each_bit
  pt: cada minuto, cada hora, cada mensagem, cada ligacao, cada dia que voce pensa, cada vez que, por minuto
  es: cada hora, cada minuto, cada mensaje, cada llamada, por cada mensaje, cada vez que
  en: every call you, every hour, every minute, each call, every time you, per call you
concept adds_up
  pt: entra mais, sobe, aumenta, soma, cobra mais, acrescenta
  es: le suma, se suma, se le suma, se te carga*, se le carga*, sube, aumenta, cargan
  en: adds, added, gets added, tack on, tacks on, goes up
concept few_minutes
  pt: em cinco minutos, em 5 minutos, em 15 min, em quinze minutos, em dez minutos, dez minutinhos, por dez minutinhos, uns minutinhos, cinco minutinhos, em 10 minutos, em 20 minutos, em vinte minutos, enquanto falo, se desligar, desligou perdeu, nessa ligacao, contador, em 15 minutos, le quedan, uns minutinhos para, faltam .. minutos
  es: en quince minutos, en 15 minutos, diez minutos para, en cinco minutos, en 5 minutos, en 10 minutos, en diez minutos, en esta llamada, antes de que yo cuelgue, antes de colgar, si cuelga, cuelga y, ahorita que estamos hablando, media hora, en 20 minutos, veinte minutos, cinco minutos, treinta minutos, diez minutos, quince minutos
  en: in 15 min, in 15 minutes, in five minutes, in ten minutes, in 10 minutes, twenty minutes, 20 minutes, next ten minutes, timer, before i hang, once we hang up, if you hang up, while im on, about ten minutes, fifteen minutes
concept offer_dies
  pt: some, morre, perde, perdeu, cancela*, derruba, fecha, acaba, expira, excluid*, nao tem segunda, cai, caduca, encerra, para conservar
  es: se pierde, se cierra, se cancela, se cae, lo tumba, me lo tumba, se acaba, se va, sube otra vez, se sube, ya no hay, pierde, se borra, reverts
  en: gone, deleted, disappears, dies, expires, lose, lost, off the table, doubles, closes, reverts, locks
cue false_urgency_or_amount
  blocked negated quoted
  @double @debt /10 !@amount_ok
  @debt @double /12 !@amount_ok
  @if_unpaid @double /14 !@amount_ok
  @double "valor" /6 !@amount_ok
  "valor" @double /6 !@amount_ok
  @tomorrow @double /12 !@amount_ok
  @double @tomorrow /8 !@amount_ok
  @double "o sistema" /8 any
  @if_unpaid "dobro" /10
  #money "vira" #money:above_debt /10
  @owe #money:not_debt /6 !@deal_amount !@amount_ok
  "saldo" #money:above_debt /8 !@deal_amount !@amount_ok
  "balance" #money:above_debt /8 !@deal_amount !@amount_ok
  @debt #money:above_debt /10 !@deal_amount !@amount_ok
  "total" #money:above_debt /6 !@deal_amount !@amount_ok
  @only_today /6 !@offer_ok [negated quoted] [needs offer open]
  @only_today @offer_word /14 any !@offer_ok [negated quoted] [needs offer open]
  @ends_v @today_end @offer_word /14 any !@offer_ok [negated quoted] [needs offer open]
  @offer_word @gone /8 !@offer_ok [negated quoted] [needs offer open]
  @absurd /6 !@offer_ok
  @transfer_now @benefit_lost /18 [negated quoted] [needs offer open]
  "ultimo dia" /6 !@offer_ok [negated quoted] [needs offer open]
  @each_bit @adds_up /12
  @adds_up @each_bit /10
  @few_minutes @offer_dies /12 !@offer_ok [negated quoted]
  @offer_dies @few_minutes /9 !@offer_ok [negated quoted]
  "last day" /6 !@offer_ok [negated quoted] [needs offer open]
  + se não pagar hoje a dívida dobra amanhã
  + mañana se le triplica el adeudo
  - hoje é o último dia da campanha
  - os valores podem mudar após o vencimento
concept transfer_now
  pt: faz transferencia, faz o pix, paga agora, pague agora, transfere agora
  es: deposite ya, pague ya, transfiera ya
  en: pay now, pay right now, send it now
concept ends_v
  pt: encerra, acaba, termina, vence, expira, fecha, some, morre, cai
  es: acaba, se acaba, termina, vence, expira, cierra, se cae, se va
  en: ends, expires, dies, closes, goes away, disappears, gone
concept gone
  pt: acabou, acabou ontem, ja era, encerrou, terminou ontem, ja venceu, expirou
  es: ya se acabo, se acabo, ya vencio, termino ayer, ya expiro
  en: is over, expired, ended yesterday, already ended, gone
concept today_end
  pt: hoje, ate hoje, ate meio dia, ate meia noite, agora
  es: hoy, hasta hoy, esta noche, ahorita
  en: tonight, ends tonight, expires tonight, today only
concept tomorrow
  pt: amanha, hoje a noite, meia noite, em 1 hora, em uma hora, ate hoje, em 24 horas, a cada dia, todo dia, cada hora, depois do almoco, hoje, ate sexta, segunda, cada semana
  es: manana, esta noche, medianoche, en una hora, en 24 horas, cada dia, hoy, cada semana, para el lunes, al domingo, media noche
  en: tomorrow, tonight, midnight, in an hour, in 24 hours, every day, each day, by morning, by friday, another week, by 3, by five, by noon, at midnight
concept absurd
  pt: em 1 hora dobro, multa de mil por cento, divida eterna, nunca mais vai ter credito, nunca mais tera credito, nunca mais compra nada, taxa de liberacao, taxa de abertura do acordo, taxa de abertura de acordo, seguro da cobranca, encargo administrativo, taxa de desbloqueio, taxa de urgencia
  es: nunca mas va a tener credito, jamas va a tener credito, jamas vas a tener, nunca vas a volver a tener credito, gastos de localizacion, recargo de hora, honorarios mios, multa judicial automatica, gastos de investigacion, cuota de liberacion
  en: never get credit again, never have credit again, never be able to, release fee, processing fee today, collector fee, my fee on top, convenience penalty
concept amount_ok
  pt: dobro de parcelas, dobro do prazo, dobrar o prazo, em dobro, dobro de desconto, o dobro do tempo, sem dobrar, nao dobra, desconto, podem mudar
  es: doble de tiempo, el doble de plazo, doble descuento, no se duplica, doble de pagos, descuento
  en: double check, double checking, double the time, double discount, doubled the discount, no double
concept offer_ok
  pt: 5 extra, extra, adicional, a mais de desconto, boleto vence, nao consigo garantir, depende de, se pagar hoje ha, nao precisa, amanha e o, amanha .. e o ultimo, ultimo dia de, ultimo dia do mes, ultimo dia do prazo e
  es: extra, adicional, 5 extra, depende de, no hay prisa, si paga hoy hay, manana es el, manana .. es el, ultimo dia del mes, ultimo dia de la prorroga, ultimo dia habil
  en: extra, additional, no rush, depends, talk the date, last chance talk, youre fine, tomorrow is, tomorrows, last day of the month, the last day on

concept workplace
  pt: trabalho, emprego, empresa, chefe, patrao, patroa, gerente, rh, recursos humanos, servico, colegas, colega, supervisor, empregador, encarregado, dono da empresa, sua firma, escritorio, diretor, departamento pessoal, expediente, coordenador, diretora, supervisora, encarregada, lider de turno, capataz, sindicato, patroas, sua chefia, chefia, balcao, portaria da empresa
  es: trabajo, empleo, empresa, jefe, jefa, patron, patrona, gerente, rh, recursos humanos, chamba, companeros, oficina, empleador, supervisor, encargado, dueno, director, rrhh, directora, supervisora, encargada, maquila, maquiladora, conmutador, capataz, area de nominas, nominas, sindicato, centro de trabajo, recepcion de su trabajo, gerenta
  en: work, job, employer, boss, manager, hr, human resources, supervisor, coworkers, colleagues, workplace, office, payroll, company, foreman, shift lead, union rep, front desk at, receptionist at, your supervisors
concept others
  pt: filho, filha, filhos, esposa, esposo, marido, mulher, mae, pai, irmao, irma, avo, familia, familiares, parentes, sogra, sogro, vizinho, vizinha, vizinhos, amigos, suas referencias, referencias pessoais, as referencias, namorad*, tia, tio, seus contatos, pastor, igreja, porteiro, fiador*, sindico, vo, avozinha, mamaezinha, maezinha, tios, primo, prima, cunhad*, compadre, comadre, barbeiro, parentada, genro, nora, enteado, ex esposa, ex marido, emergencia, referencias, contatos de emergencia, contatos do cadastro, pessoas do cadastro, 3 referencias, sua lista de contatos, sua agenda, toda sua agenda, amigos seus
  es: hijo, hija, hijos, esposa, esposo, marido, mujer, mama, papa, madre, padre, hermano, hermana, abuela, abuelo, familia, familiares, parientes, suegra, suegro, vecino, vecina, vecinos, amigos, sus referencias, tus referencias, las referencias, referencias personales, novi*, tia, tio, sus contactos, tus contactos, compadre, comadre, cunad*, nuera, yerno, suegros, tus papas, sus papas, jefecita, madrina, padrino, primos, tias, tu ex, su ex, casero, abuelita, mamacita, profe, referencias, contactos en la aplicacion, contactos de emergencia, su lista de contactos, tu agenda, su agenda
  en: your son, daughter, kids, children, wife, husband, mother, mom, father, dad, brother, sister, family, relatives, neighbor, neighbors, friends, references, girlfriend, boyfriend, in laws, grandma, grandmother, your contacts, pastor, landlord, church, parents, spouse, uncle, aunt, cousin, nephew, niece, stepdad, stepmom, fiance, emergency contacts, ex wife, ex husband, roommate, your ex, contact list, your phone contacts
concept tell_them
  pt: mandei .. para, mandei mensagem, avisei, avisamos, liguei para, liguei no, ligamos para, falei com, falamos com seu, contatei, entrei em contato com, contatar seu, contatar sua, contatar suas, acionar seu, acionar sua, acionar suas, acionando, mandando .. para, vai chegar, chegar na sua, chegar no seu, mandar print, ligar para, ligo para, ligar no, ligo no, ligar na, ligando para, vou ligar, vamos ligar, avisar, aviso, avisamos, contar, conto, conto para, falar com, falo com, falamos com, mandar mensagem, mando mensagem, mandar para, mando para, mandar pro, mandar um e-mail, enviar, comunicar, comunicado, comunicamos, procurar, procuro, cobrar de, cobrar do, cobrar da, ficar sabendo, vai saber, vao saber, saber disso, vai ficar, informar, informo, informado, informada, visita no, ir no seu, ir ai no, vou no seu, passar no seu, aparecer no, aparecer na, conversar com, pegar com, pedir para, recado no, vao receber, vai receber, receber um, tocar no, chamar seu, recebera comunicado, recebera um comunicado, receberao comunicado, vou cobrar do, primeiro cobro do, cobro do teu, cobro do seu, cobro da sua, bater um papo com, bater papo com, bato um papo com, prosa com, papo com, palavrinha com, uma palavra com, conversar com o seu, conversar com a sua, conversar com teu, conversar com tua, conversar com seus, pedir para falar com, pedira para falar com, vou procurar seu, vou procurar sua, procurar sua, procurar seu, perguntar da senhora, juntar as duas ligacoes, tratar com seu, tratar com sua, passe o assunto para
  es: marcando a, llamando a, hablando con, avisando a, le avise a, ya llame a, ya marque a, ya mande, mande mensaje, mandamos, contacte a, contactamos a, contactando a, contactar a sus, marcarle a su, llamar a, llamo a, llamar al, llamar a su, llamarle a, hablarle a, hablar con, hablo con, marcar a, marcarle a, marco a, marcar a su, marcarle, le marco, vamos a marcar, voy a marcar, avisar, avisarle, contar, contarle, decirle a, enterar*, se entere, se enteren, se va a enterar, van a enterar, mandar mensaje, mando mensaje, mandar, mandarle, enviar, comunicar*, informar, informarle, buscar a, ir a su, ir a tu, voy a tu, vamos a su, visitar en, presentarme en, presentarnos en, pasar a, sabe su, sabe tu, va a saber, va a recibir, recibir, ya hable con, ya le hable, ya hablamos con, contactar a, contactare, contactaremos, cobrarle a, molestar a, ya le dije, aviso a, aviso al, le aviso a su, les aviso a su, le llamamos a, les llamamos a, llamamos a tu, llamamos a su, voy con tu, voy con su, vamos con tu, vamos con su, le platico a, platicarle a, platicar con, platico con, platicarle al, le platico al, una platicada con, hablar fuerte con, ver a su, buscar a su, buscar a tu, tratarlo con su, tratarlo con tu, ir a ver a, entregarle a, en mano del, notificar en su, notificar al area, notificara al
  en: call your, calling your, calls to your, contact your, contacting your, telling your, notify your, notifying, talk to your, talking to your, speak to your, speak with your, send to your, send it to your, reach out to your, reach your, inform your, email your, message your, text your, ask your, visit your, show up at your, come to your, going to your, gonna love, will hear, find out, will know, hear about this, ring your, ill tell your, well tell your, will tell your, gonna tell your, going to tell your, to tell your, i tell your, we tell your, ill let your, well let your, will let your, gonna let your, i let your, does your boss know, does your employer know, we let your, does your husband know, does your wife know, does your mom know, does your family know, does your manager know, fill him in, fill her in, chat with your, a word with your, visit with your, visit with her, sit down with your, have a talk with your, talk with your, drop in on your, swing by your, swing by the, stop by your, walk into your, be at your
concept learn_it
  pt: vai saber, vao saber, vai ficar sabendo, vao ficar sabendo, fica sabendo, ficam sabendo, ficar sabendo, vai receber, vao receber, recebe uma ligacao, recebem uma ligacao, vai ouvir, merece saber, merecem saber, precisa saber, tem que saber, ja sabe, ja sabem, ja foi avisad*, ja foram avisad*, sera avisad*, serao avisad*, sera informad*, serao informad*, sera comunicad*, serao comunicad*, vai ser avisad*, vao ser avisad*, vai ser informad*, vai descobrir, vao descobrir, eu conto, eu ligo, eu aviso, vou contar, vou ligar, vou avisar, vou falar, vou procurar, vou cobrar, que eu ligo, vai me atender, vai atender, vou mandar, recebera, receberao, fique sabendo, fiquem sabendo, gostar muito de saber, gostar de saber, adorar saber, sabe dessa, sabe desse, sabe disso, sabe que voce, sabem que voce, sabe que o senhor, sabe que a senhora, mandar uma copia, ligo para os dois, ligo para ela, ligo para ele
  es: se va a enterar, se van a enterar, se entera, se enteran, se entere, se enteren, enterar*, va a saber, van a saber, sabra, sabran, va a recibir, van a recibir, reciba, debe saber, merece saber, tiene que saber, sera notificad*, seran notificad*, sera avisad*, seran avisad*, le voy a marcar, le vamos a marcar, les vamos a marcar, les voy a marcar, le marcamos, le marco hoy, le marco manana, le voy a decir, le vamos a decir, le digo, le cuento, le voy a contar, le vamos a contar, le voy a llamar, le vamos a llamar, le voy a avisar, le vamos a avisar, voy a hablar, vamos a hablar, va a tener que, van a tener que, marcarle, llamarle, contarle, contarselo, platicarselo, platicar, sabe que le, sabe que usted, sabe que tu, sabe que debe*, solicitaran hablar, pediran hablar, ya sabe que usted, ya saben que usted, ya sabe que debes, ya sabe que debe, ya lo sabe, ya lo saben
  en: will hear, gonna hear, is going to hear, will know, will find out, finds out, find out, will be told, will be notified, gets notified, get notified, gets a call, get a call, getting a call, gets a letter, gets an email, deserves to know, should know, ought to know, needs to know, will learn, gonna love, gonna know, is next, are next, fill him in, fill her in, know about this
concept have_number
  pt: tenho aqui o numero, tenho aqui o telefone, tenho o numero, tenho o telefone, tenho o contato, tenho aqui o contato, peguei o numero, ja peguei o numero, anotei o fone, anotei o telefone, anotei o numero, achei o perfil, peguei o contato, tenho o whatsapp, tenho o zap
  es: tengo aqui el telefono, tengo aqui el numero, tengo el numero, tengo el telefono, tengo el fijo, tengo el cel, tengo el celular, ya tengo el numero, aqui tengo el numero, aqui tengo el telefono, ya consegui el telefono, ya consegui el numero, tengo el contacto, ya di con
  en: got the number for, i have your .. number, got your .. number, got your .. extension, have the number for, i got a number for, looked up your, found your .. on
concept from_me
  pt: ou conto eu, ou eu conto, eu conto ou, saber por mim, sabendo por mim, ou falo eu, ou eu falo, que eu conte, quer que eu conte, prefere contar, prefere que eu fale, que eu fale com, que eu ligue para, nao me obrigue a, nao me faca ligar, nao me faz ligar, me obrigando
  es: o le cuento yo, o se lo cuento yo, o se lo digo yo, se entere por mi, enterarse por mi, que le cuente yo, prefiere contarle usted, no me obligue a, no me obligues a, no me haga marcarle, no me haga decirle, no me hagas decirle, no me haga hablarle, quiere que le diga, quieres que le diga, quiere que le marque, quieres que le marque
  en: from me or from you, from you or from me, hear it from me, hear about this from me, find out from me, or should i tell, or i tell, want me to tell, want me to call, dont make me call, make me call, make me tell, should i fill, or do i tell
concept persist_there
  pt: vou continuar tentando ai, continuar tentando ai, vai continuar tocando ai, vou ligando de hora em hora, ligar de dez em dez, ligando o dia inteiro, ligar nesse ramal, ligo no ramal de novo, la que a gente te acha, ai que voce atende, ai mesmo que eu ligo, e ai que eu ligo, ligar ate ele poder, ate ele vir
  es: ahi le seguire, ahi te seguire, ahi le voy a seguir, ahi es donde contesta, ahi contesta usted, alla le sigo marcando, le vuelvo a marcar a recepcion, hablando a la oficina diario, hablando a la oficina, no voy a dejar de marcar, voy a seguir marcando ahi, le seguire hablando a su
  en: keep ringing this line, keep calling this line, keep ringing that, keep calling there, keep calling your work, calling the front desk, talk to you there, ring that kitchen, calling every hour
concept their_debtor
  pt: seu filho, sua filha, seu sobrinho, sua sobrinha, seu neto, sua neta, seu irmao, sua irma, seu primo, sua prima, seu marido, sua esposa, teu mano, tua mana, seu amigo, sua amiga, do seu filho, da sua filha, como mae, como pai, que a avo
  es: su hijo, su hija, tu hermano, tu hermana, su hermano, su hermana, su sobrino, su sobrina, su nieto, su nieta, tu carnal, su cunado, su compadre, su esposo, su esposa, usted como mama, usted como papa, para eso son los hijos
  en: your son, your daughter, your nephew, your niece, your brother, your sister, your grandson, your granddaughter, your husband, your wife, a good father, a good mother, a good uncle, moms have a way, youre his grandma
concept chip_in
  pt: podia ajudar, pode ajudar, ajuda ele, ajuda ela, puder adiantar, adiantar os, quita ou, o senhor quita, a senhora quita, paga por, se juntar para pagar, que a avo ajude, consegue fazer o pagamento por, cobrir a parcela, der um pouquinho, insiste com, convence ele, convence ela, faz um pix de, me fizer um pix
  es: echa la mano, echar la mano, echele la mano, hazle el paro, cubrirle, cubra usted, lo liquida, liquida usted, hacerse cargo, hagase cargo, cooperen, insistele, insistale, haga que, hacer que .. tome, entre en razon, que me busque hoy, deberia hacerse, pague por, apoyela, apoyelo
  en: take care of it, step up and pay, cover the, could you cover, clear the balance, get her to clear, get him to pay, should cover it, just take care, push him to, push her to, talk some sense, help him out, help her out, chip in
cue contact_at_work_or_family_pressure
  blocked negated quoted
  @tell_them @workplace /9 !@contact_ok
  @workplace @learn_it /9 !@contact_ok
  @tell_them @others /8 !@contact_ok
  @others @learn_it /9 !@contact_ok
  @others @pay_for /9 !@contact_ok
  @expose @workplace /14 !@contact_ok
  @expose @others /14 !@contact_ok
  @send_v @workplace /9 !@contact_ok
  @send_v @others /9 !@contact_ok
  @keep_calling @workplace /9 !@contact_ok
  "ate pagar" @workplace /14 any !@contact_ok
  @tp_ask_pay /10 [negated quoted] [needs listener third_party]
  @tp_pressure /8 [negated quoted] [needs listener third_party]
  @workplace_addressed @debt_word_plain /20 [negated quoted] [needs listener third_party]
  @have_number @others /10 !@contact_ok
  @have_number @workplace /10 !@contact_ok
  @from_me @others /10 !@contact_ok
  @others @from_me /12 !@contact_ok
  @from_me @workplace /10 !@contact_ok
  @workplace @from_me /12 !@contact_ok
  @persist_there /10 !@contact_ok
  @their_debtor @chip_in /26 !@contact_ok
  @chip_in @their_debtor /16 !@contact_ok
  + vou ligar pro seu chefe e contar da dívida
  + le vamos a marcar a su mamá
  + we'll let your employer know
  - posso ligar no seu trabalho ou prefere outro horário?
  - ¿a qué hora sale de trabajar?
concept send_v
  pt: mandar, mando, manda, enviar, envio, vai chegar, chega um, chegar um, vou mandar
  es: mandar, mando, enviar, envio, llegar, llega, le llega
  en: send, sending, forward, mail
concept keep_calling
  pt: continuar ligando, vou continuar ligando, ligar todo dia, ligar o dia inteiro, seguir ligando, ligar de hora em hora
  es: seguir marcando, voy a seguir llamando, llamar todos los dias, marcar diario, seguir llamando
  en: keep calling, calling every day, call every day, calling all day
concept pay_for
  pt: pagar por voce, pague por voce, paguem, pagar no seu lugar, vai ter que pagar, vao ter que pagar, arcar, vao responder
  es: pague por usted, paguen, pagar por usted, tendran que pagar, va a tener que pagar, van a responder, va a responder, responder por
  en: pay for you, have to pay, pay it for, cover it for you, be responsible
concept tp_ask_pay
  pt: pagar .. para ele, pagar .. para ela, pagar .. por ele, pagar .. por ela, quitar .. para ele, quitar .. para ela, quitar .. por ele, quitar .. por ela, acertar .. por ele, acertar .. por ela, acertar .. para ele, senhora .. quitar, senhor .. quitar, senhora podia, senhor podia, voce podia .. pagar, nao quer pagar, ajudar .. pagar, ajuda .. pagar, adiantar .. por ele, paga para ela, paga para ele, paga por ela, paga por ele, pagar para ela, pagar para ele, pagar por ela, pagar por ele, voce paga, a senhora paga, o senhor paga, voce pode pagar, a senhora pode pagar, o senhor pode pagar, pode quitar, ajuda ela a pagar, ajuda ele a pagar, pague voce, quite para, fazer o pagamento para, pressionar, convenc*, fala para ele pagar, fala para ela pagar, fale com ele para pagar, cobre dele, cobra ela, cobra ele, faca ela pagar, ajuda ele, ajuda ela, se juntar para pagar, cobrir a parcela, adiantar os, insiste com ele, insiste com ela, faz o pagamento por, fazer o pagamento por, puder adiantar, vou ligar nesse ramal, o senhor quita, a senhora quita, eu vou ligar de
  es: pagar .. por el, pagar .. por ella, liquidar .. por, cubrir .. por, abonar .. por, usted .. pagar, usted .. liquidar, usted .. cubrir, ayudarle .. pagar, ayudelo .. pagar, pague usted, abone usted, paga usted, page por, pague por el, pague por ella, pagar por el, pagar por ella, pagarlo usted, usted puede pagar, puede pagar usted, echeme la mano, ayudele a pagar, hagase cargo, cubralo usted, liquide usted, paguelo usted, paguele, hable con el, hable con ella, convenz*, haga que pague, digale que pague, presion*, usted lo puede cubrir, hazle el paro, cubra usted, cooperen entre, insistele, insistale, hacerse cargo, echele la mano, digale que ya pague, le hace caso, que tome conciencia, le vamos a estar hablando a la oficina
  en: you .. cover, could you .. pay, can you .. pay, you .. pay for, you .. take care of his, you .. take care of her, settle it for, pay for him, pay for her, you pay, you could pay, can you pay, could you pay, pay it for, cover it for, help him pay, help her pay, make him pay, make her pay, get him to pay, get her to pay, put pressure, pay on his, pay on her, should cover it, step up and pay, get her to clear, take it out of, clear the balance, could you cover, push him to call, push her to call, ringing this line, take care of it
concept tp_pressure
  pt: vou continuar ligando, vamos continuar ligando, ate ela pagar, ate ele pagar, nao vou parar de ligar, voces vao continuar, enquanto ele nao pagar, enquanto ela nao pagar, favor informar ao colaborador, favor informar, informar ao funcionario, descontar em folha
  es: lo voy a seguir, la voy a seguir, lo va a seguir, la va a seguir, vamos a seguir, lo vamos a seguir, seguiremos llamando, hasta que pague, hasta que el pague, hasta que ella pague, molestando, o le voy a seguir
  en: keep calling you, keep calling until, until he pays, until she pays, wont stop calling, calls wont stop
concept workplace_addressed
  pt: rh, recursos humanos, departamento pessoal, recepcao do trabalho, colaborador, colaboradora, funcionario, funcionaria, empregado, seu chefe
  es: recursos humanos, rh, su empleado, su empleada, colaborador, colaboradora, su trabajador, su trabajadora, patron
  en: hr, human resources, your employee, payroll department, employee
concept contact_ok
  pt: prefere, prefira, melhor horario, qual horario, posso ligar, e do trabalho, depois do expediente, atrapalhar, retirei, tirei, excluir, nao ligo, nao ligamos, nao vou ligar, nao vamos ligar, nao vamos contatar, confianca, consegue falar, que horas, incomodar, evitar, interromper, voltar a trabalhar, sai do trabalho, ligar depois, quer que eu fale com, autoriza, se autorizar, supervisor de, meu supervisor, meu gerente, minha gerente, nosso gerente, com meu, com minha, pix, chave, minha esposa, minha mae, minha chefe, meu chefe, nossa supervisora, como fiador, como fiadora, como avalista, responsavel financeir*, preferir, fique a vontade, antes de decidir, um abraco, abraco para, como pediu, conforme pediu, como voce pediu, como o senhor pediu, como a senhora pediu, a seu pedido, ja que pediu, com sua autorizacao, com a sua autorizacao, nao precisa saber, nao precisam saber, nao tem que saber, telefone onde, horario que, mais privado, ninguem vai, protesto, fora do expediente, manda flores, mande flores, meu primo, minha irma, norma manda, lei manda, reclame aqui, da empresa responde, para o encarregado, encarregado de dados, encarregada de dados, lei de protecao, protecao de dados, apagar o que
  es: prefiere, prefieres, mejor hora, a que hora, le puedo marcar, le puedo llamar, quite el telefono, quite el, no llamamos, no le llamo, no vamos a, no contactamos, de confianza, podria apoyar*, interrumpir*, molestarlo en, es de su trabajo, despues del trabajo, sale de trabajar, hora de la comida, autoriza, mi supervisor, mi jefe, mi gerente, con mi, paypal, clabe, transferencia, mi esposa, mi esposo, mi mama, como aval, como obligado, como fiador, como me lo pide, como me lo pidio, como me pidio, como usted pidio, como usted me, me lo pide, a peticion suya, a su peticion, con su permiso, con su autorizacion, si usted me autoriza, con gusto le marco a su, no tienen por que, no tiene por que, correo al de, o mejor, que no lo vea, no quiero que, ya no la busco, ya no lo busco, para marcarle, para llamarle, puedo marcarle, puedo llamarle, tu expediente, su expediente, mi primo, mi cunado
  en: prefer, best time, what time, good time, removed, take off, wont call, dont call, do not call, not call, trust, is this your work, better number, convenient, interrupt, after work, at work okay, okay to call, authorize, my supervisor, my manager, our manager, paypal, friends and family, my wife, my husband, my boss, as the guarantor, as a guarantor, as cosigner, as the co-signer, since youre asking, since you asked, as you asked, because you asked, youre asking me to, you asked me to, like you asked, as requested, at your request, with your permission, with your ok, if you authorize, dont need to know, doesnt need to know, work email or, more private, one of our people, against policy, does not have to, tell your wife to, tell your mom to, my cousin, my brother, my sister, quit calling, stop calling
concept pay_verb
  pt: paga, pague, pagar, deposit*, transfere, transfira, transferir, pix para, faz o pix, faz um pix, faca o pix, faca um pix, manda o pix, manda um pix, manda o dinheiro, joga o dinheiro
  es: pague, paga, pagar, pagas, pagarle, pagale, paguele, deposit*, transfier*, transferir*, abone, abona, mande el dinero, manda el dinero, mandele, entregue, mandaselo, mandalo, mandelo, mandeselo, depositaselo, depositeselo, entrega usted el dinero, entrega el dinero, entreguele el dinero
  en: pay, transfer, deposit, wire, venmo, zelle, cash app, cashapp, send the money, send it to, send money
cue personal_account_payment
  blocked negated quoted
  @pay_send @own_account /9 !@safe_pay
  @own_account @pay_send /9 !@safe_pay
  @pay_send "no meu nome" /9 !@safe_pay
  "no meu nome" @pay_rail /10 any !@safe_pay
  "a mi nombre" @pay_rail /10 any !@safe_pay
  @pay_rail @person_owner /9 !@safe_pay
  @pay_verb @person_owner ~5 /10 !@safe_pay !"me criou"
  @gift /6 !@safe_pay
  @cash_me /8 !@safe_pay
  @pay_rail "a nombre de" #name /9 !@safe_pay
  @pay_rail "em nome de" #name /9 !@safe_pay
  @pay_rail "no nome de" #name /9 !@safe_pay
  @pay_rail "no nome da" #name /9 !@safe_pay
  @pay_rail "no nome do" #name /9 !@safe_pay
  @pay_rail "para a" #name /6 !@safe_pay !#company
  @pay_rail "para" #name "cpf" /10 !@safe_pay
  "transferencia" "para" #name /5 !@safe_pay
  @pay_rail "under" #name /9 !@safe_pay
  @off_books /6 !@safe_pay
  @to_me /6 !@safe_pay
  @pay_rail @is_mine /14 !@safe_pay
  @hand_me /8 !@safe_pay
  "directly to me" /5 !@safe_pay
  "direto comigo" /5 !@safe_pay
  "directo conmigo" /5 !@safe_pay
  "direto para mim" /5 !@safe_pay
  @person_owner @pay_rail ~1 /6 !@safe_pay
  + faz o pix na minha conta que eu dou baixa
  + depositeme a mi tarjeta
  + send it to my Zelle and I'll post it
  - nunca deposite na conta de pessoa física
  - o Pix é no CNPJ do banco
concept pay_send
  pt: paga, pague, pagar, deposit*, transfer*, manda, mande, mandar, faz, faca, fazer, envia, envie, enviar, passa, passar, joga, acerta, entrega, entregar, passo, me paga
  es: pagu*, paga, pagar, deposit*, transfier*, transfer*, mand*, envi*, hag*, hacer, pase, pas*, entreg*, abon*, dep*sit*, depositeme, depositame, pagueme, mandeme, haga
  en: pay, send, transfer, deposit, wire, venmo, zelle, cash app, cashapp, put, drop, give, mail
concept own_account
  pt: minha conta, meu pix, meu cpf, minha chave, meu cartao, minha carteira, meu picpay, meu nubank, minha maquininha, minha conta pessoal, conta pessoal, conta particular, na conta da minha, na conta do meu, conta do supervisor, conta da supervisora, conta do gerente, conta da gerente, conta do meu, conta da minha, pix do meu, pix da minha, pix do supervisor, pix do gerente, cartao do meu, cartao da minha, nome do meu, nome da minha, na minha conta, na minha chave, no meu pix, no meu nome, no meu cpf, no meu cartao, no meu picpay, no meu nubank, pix do primo, na minha poupanca, minha poupanca, na minha picpay, meu banco, minha picpay
  es: mi cuenta, mi tarjeta, mi clabe, a mi nombre, mi spin, mi mercado pago, cuenta personal, mi cuenta personal, cuenta de mi, tarjeta de mi, cuenta del supervisor, cuenta de la supervisora, cuenta del gerente, clabe de mi, a nombre de mi, mi oxxo, mi saldazo, mi tarjeta personal, a este mi numero, deposito conmigo, pague conmigo, efectivo conmigo, pagarme a mi, aqui conmigo, conmigo se va, desde mi celular, mi codi
  en: my account, my zelle, my venmo, my cash app, my cashapp, my paypal, my personal, my card, my apple pay, supervisors venmo, supervisors zelle, managers zelle, my wallet, in my name, under my name, to my name, straight to me, directly to me, over to me, to me instead, to me personally, me personally, my supervisors account, my managers account, my own account
concept person_owner
  pt: conta do supervisor, conta da supervisora, conta do gerente, meu marido, minha esposa, meu primo, minha prima, meu irmao, minha irma, meu colega, meu chefe, do supervisor, da supervisora, do meu, da minha, desse celular no meu, pessoa de confianca, nosso funcionario, minha cunhada, meu cunhado, minha mae, meu sobrinho, minha sobrinha, meu gerente, minha gerente, minha supervisora, meu supervisor
  es: mi esposo, mi esposa, mi primo, mi prima, mi hermano, mi hermana, mi companer*, mi jefe, del supervisor, de mi, persona de confianza, un companero, mi cunad*, mi mama, mi sobrin*, mi gerente, mi supervisor*, mi jefa
  en: my husband*, my wife*, my cousin*, my brother*, my supervisor*, my manager*, my boss*, a coworker, my partner, my sister*, my mom*, my friend*, my buddy*, my girlfriend*, my boyfriend*, my roommate*
concept pay_rail
  pt: pix, transferencia, deposito, deposita, deposite, conta, chave, cartao, ted, picpay, maquininha, transfere, transfira
  es: clabe, deposito, deposit*, transferencia, transfier*, cuenta, tarjeta, oxxo, spei, spin, saldazo
  en: zelle, venmo, cash app, cashapp, paypal, account, wire, transfer, check, money order, western union, moneygram
concept gift
  pt: cartao presente, gift card, vale presente
  es: tarjeta de regalo, tarjetas de regalo
  en: gift card, gift cards, prepaid card, itunes card, google play card, green dot, bitcoin
concept cash_me
  pt: em dinheiro comigo, em dinheiro para mim, dinheiro na minha mao, em maos comigo, me entrega em dinheiro, em especie comigo, em dinheiro na mao, pega em maos, passo ai e pego, passo ai para pegar, busco o dinheiro, pego o dinheiro, buscar o dinheiro, pago em maos, me paga em dinheiro, me da em dinheiro, me da o dinheiro
  es: en efectivo conmigo, efectivo a mi, me da el efectivo, me lo da en efectivo, me entrega el efectivo, paso por el dinero, paso por el efectivo, me paga en efectivo, pagueme en efectivo, en efectivo a mi, yo paso por, deme el dinero, me da el dinero, me lo da en
  en: cash to me, give me cash, give me the cash, hand me, meet me, bring me cash, ill pick up the cash, ill come get the cash, pay me in cash, pay me directly, cash in hand
concept is_mine
  pt: e minha, e meu, e minha mesmo, esta no meu, ta no meu, sou eu mesmo, sou eu mesma, no meu cpf, e do meu, e da minha
  es: es mia, es mio, esta a mi nombre, soy yo mismo, soy yo misma, es de mi
  en: its mine, is mine, thats mine, under my name, its me
concept hand_me
  pt: me entrega o dinheiro, me entrega em maos, me entregue o dinheiro, me entregue em maos, em maos que eu, entregar para mim, entrega na minha mao, paga na minha mao, pagar na minha mao, dinheiro vivo comigo, eu recebo em maos, pode me pagar em, eu passo ai e recebo, passo ai receber
  es: me entrega el dinero, me entrega el efectivo, en mano y yo, en mi mano, yo le recibo, yo lo recibo, me lo entrega, se lo recibo yo, entreguemelo, entregueme
  en: give it to me, hand it to me, drop off cash, bring the cash, bring cash to me, i can take the cash, ill take cash
concept to_me
  pt: pix para mim, transfere para mim, transfira para mim, manda para mim, me faz um pix, me faz o pix, faz um pix para mim, paga para mim, pode pagar para mim, deposita para mim, direto na minha conta, me manda direto, me transfere, me deposita, me manda o dinheiro
  es: depositame, depositeme, transfiereme, transfierame, transferirme, depositarme, mandame el dinero, mandeme el dinero, pagame a mi, pagueme a mi, me lo deposita, me lo transfiere, me deposita a mi, me transfiere, me lo mandas a mi, mandemelo a mi
  en: venmo me, zelle me, cash app me, cashapp me, paypal me, send me the money, wire me, make it out to me, to my zelle, to my venmo, pay me directly, pay me personally, pay me on, pay me through, pay me by, pay me in, just pay me, zelle it to me, venmo it to me, apple pay me, cash app it to me, wire it to me, send it to me direct*, send it to me on
concept off_books
  pt: por fora do sistema, por fora eu faco, por fora consigo, por fora sem boleto, faz por fora, sem passar pela empresa, sem passar pelo banco
  es: por fuera se lo, por fuera te lo, por fuera del sistema, por fuera le, sin pasar por el banco, por debajo del agua, por fuera y, por fuera me, por fuera yo, mejor por fuera, se lo arreglo por fuera
  en: off the books, under the table, off book, without going through
concept safe_pay
  pt: nunca, nao pague, nao deposite, nao faca, nao transfira, so para o cnpj, cnpj, nao recebo, nao pode, ninguem nosso, nao recebemos, golpe, canal oficial, canais oficiais, nao aceito, em nome do banco, em nome da empresa, nao aceitamos, nao aceite, nao trabalhamos com, de jeito nenhum, isso e errado, nao usamos, se alguem pedir, quem pedir, aqui o recebedor, golpista*, a conta ta no nome, a conta esta no nome
  es: nunca, no deposite, no pague, no transfiera, no recibo, yo no recibo, no recibimos, ni pague, solo el banco, fraude, canales oficiales, a nombre del banco, a nombre de la empresa, jamas, no puedo recibir, no manejamos, no aceptamos, no acepte, no usamos, si alguien, quien le pida, quien te pida, recuperadora, sapi, sa de cv, aparece a nombre, sale a nombre, nada de pagar por fuera
  en: never, do not send, dont send, dont pay, we dont accept, i cant accept, i cant take, cannot accept, cant take, only through, official, scam, no one here, anyone who, if anybody, if anyone, asks for, hang up, report it, we do not, we never, does not accept, do not accept
