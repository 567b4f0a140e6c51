/**
 * Words that decide whether something said counts, for the three languages. A lexicon adds to a list by a concept of the
 * same id. `scope_light` words may stand between a negation and what it denies (clitics, auxiliaries, articles).
 */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  scope_negation:
    'nao, nunca, jamais, nem, sem, ninguem, nenhum, nenhuma, nunca mais, de jeito nenhum, de forma alguma, longe de, jamas, ni, sin, nadie, ' +
    'tampoco, ningun, ninguna, ninguno, not, never, dont, doesnt, didnt, wont, isnt, arent, wasnt, werent, cant, cannot, wouldnt, couldnt, ' +
    'havent, hasnt, shouldnt, nobody, none, neither, nor, without, no one, aint, deixa de, deixou de, dejo de, in no way, ' +
    'em hipotese alguma, para nada, ' +
    'de ninguna manera, de ningun modo, de nenhum jeito, de maneira nenhuma, de maneira alguma, de modo algum, nobodys, no ones, under no circumstances, in no case, nothing',
  scope_no: 'no',
  scope_light:
    'que, se, lo, le, les, la, los, las, el, te, me, nos, lhe, lhes, o, a, os, as, um, uma, un, una, eu, yo, i, we, you, he, she, they, it, ' +
    'ele, ela, eles, elas, voce, voces, usted, ustedes, senhor, senhora, gente, nosotros, vou, vamos, vai, vao, va, van, voy, vas, posso, pode, ' +
    'podemos, podem, podia, poderia, puedo, puede, podemos, pueden, podria, can, could, may, might, will, would, shall, be, been, being, is, are, ' +
    'was, were, am, esta, estao, estou, estamos, estaria, estan, estoy, sendo, siendo, ser, sera, seria, foi, fue, e, es, son, sao, era, dizer, ' +
    'falar, decir, say, saying, tell, disse, digo, tem, temos, tenho, tinha, tiene, tengo, tenemos, tenia, have, has, had, ha, hay, hubo, haya, ' +
    'houve, existe, existem, existen, there, consta, constam, the, any, an, nada, em, en, in, ainda, aun, yet, nothing, anything, mais, mas, more, ' +
    'seu, sua, seus, suas, su, sus, tu, your, minha, meu, mi, my, nossa, nosso, nuestra, nuestro, our, de, do, da, of, ninguem, nadie, algum, ' +
    'alguma, algun, alguna, nenhum, nenhuma, ningun, ninguna, como, sequer, siquiera, even, really, realmente, aqui, gonna, going, to, for, para, ' +
    'por, fica, ficou, queda, quede, haver, haja, haber, quero, quiero, want, preciso, vayamos, vaya, vayan, iremos, ira, queremos, estar, estamos, ' +
    'nos, also, tambem, tambien, hoje, hoy, agora, ahora, ya, ja, sua, esse, essa, este, isso, esto, eso, ese, esa, this, that, uno, tan, tao, so, ' +
    'com, con, with, pessoa, ello, conversa, dona, don, seus, ali, all, at, here, sabe, costuma, costumamos, solemos, nunca, trata, trate, ' +
    'sou, soy, somos, sea, seas, seja, sejam, sean, afirmar, afirmarle, afirmarte, garantir, garantirte, garantizar, garantizarle, prometer, prometerle, asegurar, asegurarle, ' +
    'assegurar, confirmar, confirmarle, decirle, decirte, dizer, diciendo, dizendo, promise, guarantee, confirm, youre, im, hes, shes, theyre, its, weve, youve, telling, ' +
    'called, llamando, chamando, nome, nombre, name, nome, nombre, name, ninguna, nenhum, whole, that',
  scope_later:
    'depois, mais tarde, daqui a pouco, outra hora, em outro momento, amanha te, logo te, ja ja, mais para frente, no fim da ligacao, ' +
    'depois eu, despues, mas tarde, mas tardecito, mas al rato, al rato, luego, ahorita, en un momento, en un rato, otro dia, al final, ' +
    'later, later on, in a bit, afterwards, in a moment, some other time, at the end, next time, ' +
    'amanha cedo, amanha eu, mais logo, no proximo contato, semana que vem, em outro momento, en otro momento, al ratito, manana, tomorrow, in a day or two, in a minute, in a few, next week, soon, tonight, this afternoon, por la tarde, a la tarde, a tarde, de noche, de noite',
  scope_tell:
    'te mando, te passo, te explico, te conto, te falo, te aviso, te digo, te envio, lhe mando, lhe passo, lhe explico, lhe envio, mando para voce, ' +
    'eu mando, eu passo, eu explico, eu envio, eu falo, vou passar, vou mandar, vou te passar, vou te mandar, vou te explicar, vou explicar, ' +
    'passo para voce, passo o, passo a, mando o, mando a, explico, posso explicar, posso te explicar, posso passar, posso te passar, posso mandar, ' +
    'posso te mandar, le paso, le mando, le explico, le digo, le envio, le comparto, le doy, te paso, te mando, te comparto, te doy, se lo paso, ' +
    'se lo mando, se lo doy, se los paso, le platico, le cuento, puedo explicar, puedo explicarle, le puedo explicar, puedo pasar, puedo pasarle, ' +
    'puedo mandarle, ill get you, ill send, ill give you, ill tell you, ill explain, ill let you know, i can explain, i can send, i can give you, ' +
    'i can tell you, i will send, i will give, i will explain, we can explain, we will send, get you that, go over it, me pergunta, me pergunte, ' +
    'e so perguntar, e so pedir, preguntame, pregunteme, me pregunta, just ask, ask me, happy to explain, ' +
    'posso te contar, posso contar, posso te mostrar, posso te detalhar, posso detalhar, vou te contar, te conto, te mostro, te detalho, lhe conto, eu te conto, eu te passo, eu te mando, te encaminho, ' +
    'vou encaminhar, encaminho, vou te enviar, le cuento, le hago llegar, te hago llegar, le consigo, te consigo, le busco el, platicamos de, platicamos como, puedo contarle, puedo contarte, ' +
    'le puedo contar, te puedo contar, puedo platicarle, le puedo platicar, con gusto le explico, con gusto te explico, le detallo, te detallo, le muestro, ill text, ill email, ill message, ' +
    'ill share, ill show you, ill forward, walk you through, walk you thru, walk u thru, walk u through, run you through, talk you through, glad to explain, i could explain, can explain, can tell you, can walk you, can show you',
  scope_offer:
    'se quiser, se voce quiser, se quiser saber, se tiver interesse, caso queira, quer que eu, quer saber, se precisar, si quiere, si quieres, ' +
    'si gusta, si gustas, si desea, quiere que le, quieres que te, gusta que le, si le interesa, if you want, if you like, if you would like, ' +
    'if youd like, want me to, would you like me to, do you want me to, should you want, if you need, ' +
    'se te interessar, se lhe interessar, se interessar, se tiver curiosidade, se for do seu interesse, caso tenha interesse, caso se interesse, se voce tiver, quando quiser, si tiene curiosidad, si tienes curiosidad, ' +
    'si te interesa, si un dia quiere, cuando guste, cuando quiera, if youre curious, if you are curious, if curious, if youre interested, if you ever want, if ya want, if u want, if that interests you, whenever you want, whenever you like',
  scope_other_occasion:
    'mes passado .. falei, mes passado .. avisei, semana passada .. falei, eu te falei que, eu ja te falei, ja te avisei, ja te falei, eu tinha falado, te avisei que, eu avisei que, le comente que, le dije que, le avise que, le habia comentado, ya le comente, i told you, i mentioned, i already mentioned, we told you, like i said, como eu disse, como eu falei, como le dije, como le comente, outro dia, aquele dia, aquella vez, na ultima ligacao, na ligacao passada, na ligacao anterior, na ligacao de ontem, na outra ligacao, na ultima conversa, na outra vez, ' +
    'da ultima vez, da outra vez, na vez passada, ontem avisei, ontem eu avisei, ontem falei, ontem eu falei, ontem te falei, ja tinha avisado, ' +
    'ja tinha falado, ja tinhamos avisado, ja avisei antes, na semana passada avisei, no outro dia, no contato anterior, na primeira ligacao, ' +
    'na mensagem anterior, na mensagem de ontem, ja foi informado antes, en la llamada pasada, en la llamada anterior, en la llamada de ayer, ' +
    'la llamada de ayer, la vez pasada, la otra vez, la ultima vez, ayer le avise, ayer le dije, ayer te dije, ya le habia dicho, ya le habia avisado, ' +
    'en la otra llamada, en el mensaje anterior, la llamada de la semana pasada, la semana pasada le dije, la llamada del, on the last call, ' +
    'on our last call, last time, the last call, on a previous call, the previous call, the other day, yesterday i told, i told you yesterday, ' +
    'i already told you, on yesterdays call, yesterdays call, last weeks call, in my last message, na chamada anterior, a ligacao de ontem, ' +
    'as ligacoes passadas, as ligacoes antigas, las llamadas pasadas, past calls, previous calls, earlier call, back when we spoke, ' +
    'na ligacao de segunda, na ligacao de terca, na ligacao de quarta, na ligacao de quinta, na ligacao de sexta, a ligacao de segunda, a ligacao de terca, a ligacao de quarta, a ligacao de quinta, a ligacao de sexta, ' +
    'a chamada de ontem, a ligacao passada, daquela ligacao, daquele atendimento, aquela ligacao, aquele atendimento, ligacao do mes passado, ligacao da semana passada, llamada del lunes, llamada del martes, llamada del miercoles, ' +
    'llamada del jueves, llamada del viernes, llamada pasada, aquella llamada, esa vez, la semana pasada le, ya le habia mandado, ya le habiamos comentado, ya habiamos comentado, vez pasada, mondays call, tuesdays call, ' +
    'wednesdays call, thursdays call, fridays call, call last week, call on monday, call on tuesday, call on wednesday, call on thursday, call on friday, that earlier call, that call, call the other day, i used to',
  scope_quote:
    'dizendo que, disse que, disseram que, falou que, falaram que, se alguem disser, se alguem falar, alguem disse, quem disse que, te disseram, ' +
    'lhe disseram, diciendo que, dijo que, dijeron que, si alguien le dice, si alguien te dice, si le dicen que, le dijeron, te dijeron, quien le dijo, ' +
    'quien te dijo, saying that, saying, says that, said that, told you that, they said, he said, she said, whoever told you, if someone tells you, ' +
    'if anyone says, claims that, claiming, e proibido, isso e proibido, e crime dizer, esta prohibido, eso esta prohibido, is illegal to, ' +
    'we never say, quem ameaca, quien amenaza, golpistas, estafadores, extorsionadores, scammers, foi chamado de, foi chamada de, te chamou de, ' +
    'lhe chamou de, chamou a senhora de, chamou o senhor de, le dijo, te dijo, called you, told you, ter chamado, haber llamado, ' +
    'haberle dicho, ter falado, ter dito, desculpa pelo colega, desculpe pelo colega, desculpas pelo',
  scope_colleague:
    'avisar o cliente, avisar ao cliente, avisar pro cliente, avisar a cliente, avisa o cliente, avisa a cliente, avise o cliente, avise ao cliente, avisem o cliente, avisar os clientes, avisem os clientes, ' +
    'falar para o cliente, fala para o cliente, fale para o cliente, fala com o cliente, diz para o cliente, dizer ao cliente, diga ao cliente, pergunta para o cliente, pergunta ao cliente, pergunte ao cliente, ' +
    'perguntar ao cliente, perguntar para o cliente, confirma com o cliente, confirme com o cliente, liga para o cliente, ligue para o cliente, manda para o cliente, mande ao cliente, explica para o cliente, explique ao cliente, ' +
    'informa o cliente, informe o cliente, informe ao cliente, passa para o cliente, cobra o cliente, lembra o cliente, lembre o cliente, ameacar cliente, ameacar o cliente, ameacar clientes, com o cliente da, o cliente da, ' +
    'com os clientes, aos clientes, cliente com queixa, grupo errado, msg errada, mensagem errada, era para o grupo, era para colega, era para a colega, era para o colega, era para outra pessoa, ' +
    'no template, do template, no roteiro, do roteiro, no script, do script, tira do texto, tira da mensagem, poe no texto, coloca no texto, na lista do turno, no disparo, ' +
    'fala para cliente, fale para cliente, diz para cliente, pergunta para cliente, pergunte para cliente, liga para cliente, manda para cliente, explica para cliente, passa para cliente, avisa para cliente, ' +
    'fala para a cliente, diz para a cliente, pergunta para a cliente, liga para a cliente, manda para a cliente, com a cliente da, ' +
    'equipe lembrem, pessoal lembrem, equipe atencao, ' +
    'al cliente, a la clienta, con el cliente, con los clientes, a los clientes, el cliente de la, la clienta de la, era para mi grupo, era para el grupo, grupo equivocado, era para mi companer*, era para un companer*, ' +
    'mensaje equivocado, en la plantilla, de la plantilla, en el guion, del guion, en el script, del script, en todas las llamadas, companeros recuerden, equipo recuerden, ' +
    'tell the customer, ask the customer, remind the customer, warn the customer, call the customer, tell the client, ask the client, remind the client, call the client, with the customer, with the client, ' +
    'with a customer, with customers, to the customer, to the client, to customers, tell customers, the 4pm, wrong chat, wrong thread, wrong group, meant for my, meant for a coworker, to the template, in the template, ' +
    'from the template, in the script, from the script, to the script, off the script, reminder to the floor, team reminder, new policy team, put it in the log, for the batch, before the batch',
  scope_disowned:
    'peco desculpas, peco desculpa, pedimos desculpas, peco perdao, me perdoe se, e proibido, isso e proibido, fica proibido, esta proibido, inaceitavel, nao devia ter, nao deveria ter, nao podia ter, foi errado, esta errado quem, ' +
    'isso nao existe, nao caia, nao caiam, se passando por, se passa por, se fazendo passar, ao contrario do que, a gente nao faz isso, nao fazemos isso, nunca fazemos isso, jamais fazemos, jamais faz isso, ninguem aqui acha, ninguem aqui vai, ' +
    'isso e mentira, e mentira isso, e boato, isso e golpe, e golpe isso, pode dormir em paz, pode ficar tranquil*, fique tranquil*, ' +
    'le ofrezco una disculpa, te ofrezco una disculpa, le pido una disculpa, le pido perdon, te pido perdon, es inaceptable, estuvo mal, no debio, no debieron, no debio pasar, queda prohibido, esta prohibido, prohibido equipo, ' +
    'no existe tal, no hay tal, hacerse pasar por, hace pasar por, hacen pasar por, haciendose pasar, es puro cuento, son puros cuentos, eso es falso, es falso, falso, es mentira eso, eso es mentira, quedese tranquil*, este tranquil*, nadie aqui, aqui nadie, ' +
    'nunca te diria, nunca le diria, nadie le esta diciendo, no es nuestro, no lo mandamos nosotros, no lo enviamos, no enviamos eso, ' +
    'i apologize, we apologize, is unacceptable, was unacceptable, was wrong, flat out wrong, was false, were false, is false, thats false, never should have, shouldnt have said, should not have said, against policy, against our policy, ' +
    'posing as, pretending to be, impersonating, claiming to be, whoever said, nobody thinks, nobody here, no one here, thats not true, isnt true, didnt come from us, not from us, never came from us, not ours',
  scope_condition: 'se, caso, si, if, in case, quando, cuando, when, desde que, siempre que, unless, a menos que',
  scope_filler:
    'ne, entao, pues, este, eh, uh, um pouco, bom, bueno, ah, viu, ok, tipo, assim, pois, sabe, mire, oiga, look, well, so, like, just, ai, la, olha, oye, hein, po',
};
