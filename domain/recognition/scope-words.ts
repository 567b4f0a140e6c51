/**
 * Words that decide whether something said counts, for the three languages. A lexicon adds to a list by a concept of the
 * same id. `scope_light` words may stand between a negation and what it denies (clitics, auxiliaries, articles).
 */
export const SCOPE_WORDS: Readonly<Record<string, string>> = {
  scope_negation:
    'nao, nunca, jamais, nem, sem, ninguem, nenhum, nenhuma, nunca mais, de jeito nenhum, de forma alguma, longe de, jamas, ni, sin, nadie, ' +
    'tampoco, ningun, ninguna, ninguno, not, never, dont, doesnt, didnt, wont, isnt, arent, wasnt, werent, cant, cannot, wouldnt, couldnt, ' +
    'havent, hasnt, shouldnt, nobody, none, neither, nor, without, no one, aint, deixa de, deixou de, dejo de, in no way, ' +
    'em hipotese alguma, para nada',
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
    'com, con, with, pessoa, ello, conversa, dona, don, seus, ali, all, at, here, sabe, costuma, costumamos, solemos, nunca, trata, trate',
  scope_later:
    'depois, mais tarde, daqui a pouco, outra hora, em outro momento, amanha te, logo te, ja ja, mais para frente, no fim da ligacao, ' +
    'depois eu, despues, mas tarde, mas tardecito, mas al rato, al rato, luego, ahorita, en un momento, en un rato, otro dia, al final, ' +
    'later, later on, in a bit, afterwards, in a moment, some other time, at the end, next time',
  scope_tell:
    'te mando, te passo, te explico, te conto, te falo, te aviso, te digo, te envio, lhe mando, lhe passo, lhe explico, lhe envio, mando para voce, ' +
    'eu mando, eu passo, eu explico, eu envio, eu falo, vou passar, vou mandar, vou te passar, vou te mandar, vou te explicar, vou explicar, ' +
    'passo para voce, passo o, passo a, mando o, mando a, explico, posso explicar, posso te explicar, posso passar, posso te passar, posso mandar, ' +
    'posso te mandar, le paso, le mando, le explico, le digo, le envio, le comparto, le doy, te paso, te mando, te comparto, te doy, se lo paso, ' +
    'se lo mando, se lo doy, se los paso, le platico, le cuento, puedo explicar, puedo explicarle, le puedo explicar, puedo pasar, puedo pasarle, ' +
    'puedo mandarle, ill get you, ill send, ill give you, ill tell you, ill explain, ill let you know, i can explain, i can send, i can give you, ' +
    'i can tell you, i will send, i will give, i will explain, we can explain, we will send, get you that, go over it, me pergunta, me pergunte, ' +
    'e so perguntar, e so pedir, preguntame, pregunteme, me pregunta, just ask, ask me, happy to explain',
  scope_offer:
    'se quiser, se voce quiser, se quiser saber, se tiver interesse, caso queira, quer que eu, quer saber, se precisar, si quiere, si quieres, ' +
    'si gusta, si gustas, si desea, quiere que le, quieres que te, gusta que le, si le interesa, if you want, if you like, if you would like, ' +
    'if youd like, want me to, would you like me to, do you want me to, should you want, if you need',
  scope_other_occasion:
    'mes passado .. falei, mes passado .. avisei, semana passada .. falei, eu te falei que, eu ja te falei, ja te avisei, ja te falei, eu tinha falado, te avisei que, eu avisei que, le comente que, le dije que, le avise que, le habia comentado, ya le comente, i told you, i mentioned, i already mentioned, we told you, like i said, como eu disse, como eu falei, como le dije, como le comente, outro dia, aquele dia, aquella vez, na ultima ligacao, na ligacao passada, na ligacao anterior, na ligacao de ontem, na outra ligacao, na ultima conversa, na outra vez, ' +
    'da ultima vez, da outra vez, na vez passada, ontem avisei, ontem eu avisei, ontem falei, ontem eu falei, ontem te falei, ja tinha avisado, ' +
    'ja tinha falado, ja tinhamos avisado, ja avisei antes, na semana passada avisei, no outro dia, no contato anterior, na primeira ligacao, ' +
    'na mensagem anterior, na mensagem de ontem, ja foi informado antes, en la llamada pasada, en la llamada anterior, en la llamada de ayer, ' +
    'la llamada de ayer, la vez pasada, la otra vez, la ultima vez, ayer le avise, ayer le dije, ayer te dije, ya le habia dicho, ya le habia avisado, ' +
    'en la otra llamada, en el mensaje anterior, la llamada de la semana pasada, la semana pasada le dije, la llamada del, on the last call, ' +
    'on our last call, last time, the last call, on a previous call, the previous call, the other day, yesterday i told, i told you yesterday, ' +
    'i already told you, on yesterdays call, yesterdays call, last weeks call, in my last message, na chamada anterior, a ligacao de ontem, ' +
    'as ligacoes passadas, as ligacoes antigas, las llamadas pasadas, past calls, previous calls, earlier call, back when we spoke',
  scope_quote:
    'dizendo que, disse que, disseram que, falou que, falaram que, se alguem disser, se alguem falar, alguem disse, quem disse que, te disseram, ' +
    'lhe disseram, diciendo que, dijo que, dijeron que, si alguien le dice, si alguien te dice, si le dicen que, le dijeron, te dijeron, quien le dijo, ' +
    'quien te dijo, saying that, saying, says that, said that, told you that, they said, he said, she said, whoever told you, if someone tells you, ' +
    'if anyone says, claims that, claiming, e proibido, isso e proibido, e crime dizer, esta prohibido, eso esta prohibido, is illegal to, ' +
    'we never say, quem ameaca, quien amenaza, golpistas, estafadores, extorsionadores, scammers, foi chamado de, foi chamada de, te chamou de, ' +
    'lhe chamou de, chamou a senhora de, chamou o senhor de, le dijo, te dijo, called you, told you, ter chamado, haber llamado, ' +
    'haberle dicho, ter falado, ter dito, desculpa pelo colega, desculpe pelo colega, desculpas pelo',
  scope_condition: 'se, caso, si, if, in case, quando, cuando, when, desde que, siempre que, unless, a menos que',
  scope_filler:
    'ne, entao, pues, este, eh, uh, um pouco, bom, bueno, ah, viu, ok, tipo, assim, pois, sabe, mire, oiga, look, well, so, like, just, ai, la, olha, oye, hein, po',
};
