concept best_hour_word
  pt: melhor horario, melhor hora, que horas, que horario, quando consigo falar, quando encontro, quando posso encontrar, que hora
  es: mejor hora, mejor horario, a que hora, a que horas, que horario, cuando puedo encontrar, cuando lo encuentro, cuando la encuentro
  en: best time, good time, what time, when can i reach, when could i reach, when is he, when is she
concept other_number_word
  pt: outro numero, outro telefone, outro contato, outro celular, telefone melhor, numero melhor, melhor numero, melhor telefone, numero do celular
  es: otro numero, otro telefono, otro contacto, otro celular, telefono mejor, numero mejor, mejor numero, mejor telefono, numero de celular
  en: another number, other number, another phone, better number, best number, cell number
concept pass_on_word
  pt: avisar, avisa, avise, dar o recado, da o recado, de o recado, passar o recado, passa o recado, transmitir, diga que, diz que, dizer que, fala que, fale que, pedir que me, pede que me, peca que me, pedir para me, peca para me
  es: avisar, avisarle, le avisa, le avise, darle el recado, dar el recado, dele el recado, pasarle el recado, pasar el recado, digale que, le dice que, le diga que, decirle que
  en: let him know, let her know, let them know, tell him, tell her, pass it on, pass the message, pass on, ask him to, ask her to, have him call, have her call
cue step_ask_best_hour
  blocked quoted
  @best_hour_word /6
cue step_ask_other_number
  blocked quoted negated
  @other_number_word /6
cue step_ask_pass_on
  blocked quoted negated
  @pass_on_word /8
