concept intro
  pt: meu nome e, o meu nome e, me chamo, aqui e a, aqui e o, aqui e, aqui quem fala e a, aqui quem fala e o, aqui quem fala e, aqui quem escreve e, quem fala e a, quem fala e o, quem fala e, quem fala aqui e, quem esta falando e a, quem esta falando e o, quem esta falando e, quem esta falando aqui e, quem te escreve e, quem escreve e, quem escreve aqui e, quem lhe fala e, eu sou a, eu sou o, sou a, sou o, sou eu a, sou eu o, eu me chamo, quem esta aqui e, voce fala com a, voce fala com o, esta falando com a, esta falando com o, aqui fala a, aqui fala o, aqui fala, aqui voce fala com, eu sou, meu nome, sou, te escreve a, te escreve o, em contato com a, em contato com o, me identifico, atende a, atendente
  es: mi nombre es, me llamo, soy, yo soy, habla, le habla, te habla, le saluda, te saluda, lo saluda, la saluda, le atiende, te atiende, lo atiende, la atiende, le escribe, te escribe, aqui, aca, de este lado, le llama, te llama, le marca, te marca, le contacta, quien le habla es, quien habla es, quien le atiende es, a sus ordenes, con quien habla es, se comunica, se comunica con usted, me presento, me identifico, le busca, te busca, servidor, servidora
  en: my name is, my names, name is, im, i am, this is, its, here is, youre speaking with, you are speaking with, youre talking to, youre chatting with, you've reached, speaking with you is, i go by, this would be
concept intro_tail
  pt: aqui, falando, quem fala, que fala, quem te fala, que esta falando, na linha
  es: aqui, a sus ordenes, a sus ordenes, le saluda, por aca, para servirle
  en: here, speaking, calling, checking in, reaching out, texting
concept not_self
  pt: quem assina, e a que, e o que, foi quem, foi a que, foi o que, minha colega, meu colega, minha supervisora, meu supervisor, com quem eu falo, com quem falo, encarregada, encarregado, achei aqui, aqui quem responde, luz do, administradora, por instrucao, por ordem de
  es: fue la que, fue el que, es la que, es el que, mi companer*, fue quien, mi jefe, mi jefa, mi supervisor, luz del, sapi, por instruccion, por encargo, por orden, por indicacion, por cuenta, para recordarle, y le recuerda
  en: my colleague, my coworker, is who, was the one, my manager, my supervisor, im after, you signed, signed with, bank card, card services, this is the, at the request
concept from
  pt: do setor .. da, do setor .. do, do setor de .. da, do setor de .. do, da equipe .. da, da equipe .. do, da equipe de .. da, da area .. da, da area de .. da, da central .. da, da central de .. da, do departamento .. da, do departamento de .. da, do departamento de .. do, do time .. da, do atendimento da, do atendimento do, do financeiro da, do financeiro do, do juridico da, da cobranca da, da cobranca do, atendente da, atendente do, negociador da, negociadora da, analista da, consultor da, consultora da, assistente virtual da, da assessoria, da empresa, do escritorio, da, do, de, na, no, das, dos, pela, pelo, em nome da, em nome do, em nome de, setor de, equipe da, equipe do, trabalho na, trabalho no
  es: del area .. de, del area de .. de, del departamento .. de, del departamento de .. de, del equipo .. de, del equipo de .. de, del despacho, de la gestoria, de la empresa, de la financiera, de la agencia, de la firma, asesor de, asesora de, ejecutivo de, ejecutiva de, gestor de, gestora de, de cobranza de, de atencion a clientes de, de, del, de la, de los, de las, desde, en, por parte de, en nombre de, por
  en: from the .. department at, from the .. team at, in the .. department at, in .. at, from, with, at, of, over at, here at
concept firm_kind
  pt: companhia, grupo, banco, lojas, financeira, assessoria, luz do
  es: sapi, sa de cv, s de rl, grupo, banco, tiendas, financiera, despacho, luz del
  en: electric, bank, utilities, mortgage, medical, recovery, lending, financial, services, collections, partners
cue identify_agent
  blocked negated quoted other_occasion
  "meu nome e" #proper ~2 /6
  "me chamo" #proper ~1 /4
  "mi nombre es" #proper ~2 /6
  "me llamo" #proper ~1 /4
  "my name is" #proper ~1 /5
  "my names" #proper ~1 /5
  "name is" #proper ~0 /4 !"your name"
  @intro #name ~1 /9 !@not_self !"poderia" !"podria" [negated quoted other_occasion question]
  "quem fala e" #proper ~1 /6
  "quem fala aqui e" #proper ~1 /7
  "quem esta falando e" #proper ~1 /7
  "quem te escreve e" #proper ~1 /7
  @says_me #proper ~2 /6 !@role_only !@not_self
  "habla" #name ~0 /4 [negated quoted other_occasion question]
  #start #name @intro_tail ~0 /4 [negated quoted other_occasion question] !@not_self !@firm_kind !@greet
  @greet "e o" #name ~2 /8 [negated quoted other_occasion question] [needs channel whatsapp]
  @greet "e a" #name ~2 /8 [negated quoted other_occasion question] [needs channel whatsapp]
  "e o" #name @from #company ~0 /9 [negated quoted other_occasion question]
  "e a" #name @from #company ~0 /9 [negated quoted other_occasion question]
  "e a" #name @from #brand ~0 /9 [negated quoted other_occasion question]
  "e o" #name @from #brand ~0 /9 [negated quoted other_occasion question]
  #start #name @from #company ~1 /12 [negated quoted other_occasion question] !@not_self !@greet
  #start #name #company ~0 /9 [negated quoted other_occasion question]
  @greet #name @from #company ~2 /16 [negated quoted other_occasion question] !@not_self !"falo com" !"e do" !"e da"
  @greet #name #name @from #company ~1 /16 [negated quoted other_occasion question]
  @greet #name #name @from #brand ~1 /14 [negated quoted other_occasion question]
  #sentence #name @from #company ~1 /10 !@not_self !@greet
  #sentence #name #company ~0 /9 [negated quoted question]
  #sentence #name #name #company ~0 /9 [negated quoted question]
  @signature #name ~1 /6 !"you signed" !"signed with"
  "assistente virtual" #name ~3 /6
  "asistente virtual" #name ~3 /6
  "virtual assistant" #name ~3 /6
  "virtual agent" #name ~3 /6
  @intro #proper @from #company ~1 /10 [negated quoted other_occasion question]
  #name @intro_tail @from #company ~1 /9
  @greet #name @intro_tail ~0 /6 [negated quoted other_occasion question] !@not_self !@firm_kind
  #sentence #name @intro_tail ~0 /4 [negated quoted other_occasion question] !@not_self !@firm_kind !@greet
  "e a" #name @intro_tail ~0 /6 [negated quoted other_occasion question] !@not_self
  "e o" #name @intro_tail ~0 /6 [negated quoted other_occasion question] !@not_self
  + meu nome é thiago falo da vértice
  + Oi, aqui é a Bruna da Solvi
  + soy Noemí, de Gestoría Anáhuac
  + Hi, this is Dana calling about your loan
  + Atenciosamente, Patrícia Lima
  + boa tarde quem fala é a soraia
  + buenas tardes le atiende nayeli
  - aqui é do setor financeiro
  - Minha colega Ana falou com você ontem
  - le habla el departamento de cobranza
  - Bom dia Carlos, tudo bem?
concept says_me
  es: le habla, te habla, le atiende, te atiende, lo atiende, la atiende, le saluda, te saluda, lo saluda, la saluda, le escribe, te escribe, le marca, te marca, le llama, te llama, se comunica con usted, quien le habla es
  pt: quem escreve e, quem lhe fala e, te escreve a, te escreve o
  en: youre speaking with, you are speaking with, youre talking to, youre chatting with, you're chatting with
concept role_only
  pt: o setor, a equipe
  es: el departamento, el area, la gestoria, el despacho, la empresa, su ejecutivo, su asesor, el equipo
  en: the department, the team, a representative, an agent
concept greet
  pt: bom dia, boa tarde, boa noite, ola, oi, alo, tudo bem, oie, opa, e ai, prezado, prezada
  es: buenos dias, buenas tardes, buenas noches, buen dia, buena tarde, hola, que tal, buenas, bueno, estimado, estimada, como esta, muy buenos dias
  en: hello, hi, good morning, good afternoon, good evening, hey, dear, howdy, greetings
concept signature
  pt: atenciosamente, att, atte, abraco, abracos, assinado, cordialmente, um abraco, grata, grato
  es: atentamente, atte, saludos, saludos cordiales, cordialmente, quedo a sus ordenes
  en: regards, best regards, kind regards, sincerely, best, signed, yours truly, thank you
cue identify_company
  blocked negated quoted other_occasion
  @firm_intro #company ~0 /9 [negated quoted other_occasion question] !@firm_other
  @firm_intro #brand ~0 /8 [negated quoted other_occasion question] !@firm_other
  @firm_intro #proper ~0 /8 [negated quoted other_occasion question] !@firm_other [pt]
  @firm_open #company ~0 /6 [negated quoted other_occasion question] !@firm_other
  @intro #name @from #company ~1 /12 [negated quoted other_occasion] !@firm_other
  @intro #name @from #brand ~1 /11 [negated quoted other_occasion] !@firm_other
  @intro #proper @from #company ~1 /12 [negated quoted other_occasion] !@firm_other
  @intro #proper @from #brand ~0 /10 [negated quoted other_occasion] !@firm_other
  "e a" #name @from #company ~0 /9 [negated quoted other_occasion question]
  "e o" #name @from #company ~0 /9 [negated quoted other_occasion question]
  "e a" #name @from #brand ~0 /9 [negated quoted other_occasion question]
  "e o" #name @from #brand ~0 /9 [negated quoted other_occasion question]
  #start #name @from #company ~1 /10 [negated quoted other_occasion question] !@firm_other
  #start #name #company ~0 /9 [negated quoted other_occasion question]
  @greet #name @from #company ~2 /14 [negated quoted other_occasion question] !"falo com"
  @greet #name #name @from #company ~1 /16 [negated quoted other_occasion question]
  @greet #name #name @from #brand ~1 /14 [negated quoted other_occasion question]
  @greet #name "da" #brand ~1 /9 [negated quoted other_occasion question]
  #name @intro_tail @from #company ~1 /11
  #name @from #company @intro_tail ~1 /11
  #name "da" #brand "aqui" ~1 /8
  #start #company @greet ~1 /8
  @greet #name #company #end ~1 /10 [negated quoted question]
  @signature #name #company ~1 /10 !"oab"
  @signature #company ~1 /8 !#name !"you signed" !"signed with"
  #sentence #name #company ~0 /9 [negated quoted question]
  #sentence #name @from #company ~0 /10 [negated quoted question]
  #start @greet #company #end ~0 /8 [negated quoted question] [needs channel whatsapp]
  "nossa empresa" #company ~2 /6
  #sentence #company #end ~0 /5 [negated quoted question] [needs channel whatsapp]
  + aqui é da credfácil tudo bem
  + Falo da Vértice Cobranças
  + habla Itzel del despacho Robles
  + This is Mark with Keystone Recovery
  + Olá, Bruno da Rede Negocia
  - aqui é do setor de cobrança
  - somos una empresa seria
  - o seu contrato é com o Banco Aurora
  - somos un despacho con experiencia
  - le habla rocío de parte de tiendas marcela
concept firm_other
  pt: antes era, antes o seu, deixou de ser, trabalhei, trabalhava, antes eu, preposto, esse contato, este contato, anos atras, mau atendimento
  es: antes era, trabajaba, trabaje en, antes trabaj*, hace anos, de aqui de
  en: formerly, used to work, used to be, i used to, years ago, years back, back when i, worked at, worked for, my old job, you got over, got over at, bought at, you signed
concept firm_open
  es: aqui, le saluda, le contacta, bienvenido a, gracias por llamar a, aqui de
  pt: bem vindo a
  en: this is, thank you for calling, thanks for calling, youve reached, you have reached, were, we are
concept firm_intro
  pt: aqui e da, aqui e do, aqui da, aqui do, falo da, falo do, falamos da, falamos do, falando da, falando do, sou da, sou do, somos da, somos do, somos a, somos o, ligo da, ligo do, ligando da, ligando do, ligamos da, ligamos do, contato da, contato do, atendimento da, atendimento do, equipe da, equipe do, time da, time do, central da, aqui e .. central .. da, aqui e .. central de .. da, aqui e .. setor de .. da, aqui e .. setor de .. do, aqui e .. equipe de .. da, aqui e .. equipe .. da, aqui e .. departamento .. da, sou .. setor .. da, sou .. equipe .. da, falo .. setor .. da, falo .. setor de .. da, falo .. central .. da, falo .. equipe .. da, trabalho na, trabalho no, trabalho para a, trabalho para o, escrevo da, escrevo do, escrevendo da, mensagem da, voce fala com a, chamo da, chamando da, chamando do, canal oficial da, canal oficial do, whatsapp oficial da, whatsapp oficial do, whatsapp da, whatsapp do, whats da, daqui da, daqui do, e da, central de negociacao da, central de relacionamento da, central de acordos da, setor de cobranca da, setor de cobranca do, departamento de cobranca da, departamento de cobranca do, departamento financeiro da, departamento financeiro do, setor financeiro da, setor financeiro do, em nome da empresa, da empresa, da assessoria, do escritorio, em contato com a, da cobranca da, do financeiro da, do financeiro do, atendente da, atendente do, negociador da, negociadora da, consultora da, consultor da, analista da
  es: somos el despacho, somos la gestoria, soy del despacho, habla de, hablamos de, hablo de, le hablo de, te hablo de, le hablamos de, le llamo de, te llamo de, le llamamos de, llamamos de, llamo de, llamando de, le marco de, te marco de, le marcamos de, le escribo de, le escribimos de, te escribo de, te escribimos de, escribimos de, somos, soy de, somos de, le contactamos de, contactamos de, me comunico de, nos comunicamos de, laboro en, trabajo en, le contacto de, le saludamos de, del despacho, de la gestoria, del equipo de, whatsapp de, whatsapp oficial de, le saludo de, atencion a clientes de, mensaje de, de la empresa, de la financiera, de la agencia, de la firma, ejecutivo de, ejecutiva de, gestor de, gestora de, asesor de, asesora de, departamento de cobranza de, area de cobranza de, cobranza de parte del despacho, le llamo desde, llamando desde, de la recuperadora
  en: im with, i am with, im from, i am from, calling from, calling you from, calling with, here from, here with, texting from, texting you from, writing from, youve reached, you have reached, reaching out from, message from, contacting you from, work for, work with, work at, here at, from the team at, over at, agent at, agent with, representative of, representative with, representative from, rep with, rep at, rep from, office of, were calling from, collector with, specialist with, specialist at
concept is_client
  pt: que e nossa cliente, que e nosso cliente, e nosso cliente, e nossa cliente
  es: que es nuestro cliente, es nuestro cliente
  en: is our client, who is our client
concept passed_us
  pt: quem me passou, quem nos passou, quem passou, recebemos seu contrato da, recebemos seu contrato do, recebemos do, recebemos da, sua divida foi vendida pela, sua divida foi vendida pelo, credito cedido, comprado da, comprado do, comprada da, comprada do
  es: recibimos su cuenta de, recibimos la cuenta de, su cuenta nos la paso, nos la paso, nos la asigno
  en: we received your account from, account came to us from, was placed with us by, purchased by us from
concept no_creditor
  pt: seu banco, banco nenhum, de banco nenhum, um banco, varios bancos, nenhum, sua loja, credor, de voce, do senhor, da senhora, grande banco, instituicao, instituicoes, maiores, auditoria, divergiu, confronte o cnpj
  es: su banco, un banco, tu banco, varios bancos, su tienda, ningun, institucion, grandes bancos, mesa directiva, piden, se hacen pasar, a nombre de nosotros, nombre nuestro
  en: your bank, our client, a client, any bank, several, your lender, your creditor, large bank, major bank, a lender
concept represent_strong
  pt: em nome da, em nome do, em nome de, em nome das, em nome dos, a mando da, a mando do, da parte do, procuradores da, procuradores do, mandatarios, somos responsaveis pela cobranca da, responsavel pela cobranca da, responsavel pela cobranca do, responsaveis pela cobranca do, escritorio de cobranca da, escritorio de cobranca do, empresa de cobranca da, empresa de cobranca do, cobramos para a, cobramos para o, cobranca para a, trabalhamos para a, trabalhamos para o, trabalho para a, represento a, represento o, represento as, represento os, represento, representamos, representando, representante, representantes, por conta da, por conta do, por conta e ordem, a servico da, a servico do, a servico de, a pedido da, a pedido do, autorizada pela, autorizada pelo, autorizado pela, autorizado pelo, autorizados, contratada pela, contratada pelo, contratado pela, contratado pelo, contratados, presta servico, presta servicos, prestamos servico, prestamos servicos, prestadora de servico, prestadora de servicos, terceirizada, parceira, parceiros, parceiro, parceria com, assessoria da, assessoria do, assessoria de cobranca da, assessoria de cobranca do, escritorio contratado, escritorio autorizado, cuidamos da carteira, cuida da carteira, carteira da, carteira do, da parte da, da parte do, credenciada, credenciados, credenciado, falo pela, falo pelo, falamos pela, falamos pelo, atuo pela, atuo pelo, atuamos pela, atuamos pelo, ligo pela, ligo pelo, ligando pela, ligando pelo, adquiriu o credito, comprou o credito, comprou a divida, comprou a carteira, comprou seu, adquiriu, cedeu, cessao, cedido pela, cedido pelo, cedida pela, cedida pelo, adquirimos, compramos, delegou, mandataria, mandatario
  es: despacho autorizado por, despacho contratado por, gestion de cobranza de, llevamos el cobro de, cobramos a nombre, encargados de la cobranza de, encargados de la cartera de, nos encargamos de la cartera de, en nombre de, a nombre de, de parte de, de parte del, por parte de, en representacion, representamos, represento, representando, representante de, representantes, por cuenta de, por cuenta del, por encargo de, por encargo del, a solicitud de, autorizados por, autorizado por, autorizada por, autorizados de, contratados por, contratado por, contratada por, asignado por, asignada por, gestionamos la cartera, gestionamos la cuenta, gestionamos cuentas, llevamos la cartera, llevamos la cuenta, llevamos la cobranza, llevamos las cuentas, administramos la cartera, administramos, cobranza externa de, despacho externo de, trabajamos para, prestamos servicios, al servicio de, adquirimos, compramos, compro la cartera, compro el credito, compro la deuda, compro su, cedio, mandatados por, apoderados de, atendemos la cartera, atendemos las cuentas, socios de, aliados de, nos mando, nos mandaron, nos contrato, nos encargo, nos encomendo, nos asigno, nos turno, nos paso, nos autorizo
  en: was hired by, is hired by, working on behalf of, work on behalf of, collect for, collects for, in partnership with, on behalf of, representing, represent, we represent, i represent, authorized by, hired by, retained by, working for, working on behalf, engaged by, acting for, partner of, partners with, partnered with, partner for, assigned by, placed with us by, turned over by, purchased from, bought from, acquired from, servicer for, agent for, agents for, contracted by, contracted with, collecting for, calling for, referred by, sold to us by, service accounts for, services accounts for, handle accounts for, handles accounts for, manage accounts for
concept payee_name
  pt: boleto .. em nome, boleto em nome, pix .. em nome, conta .. em nome, deposito .. em nome, chave .. em nome, esta em nome, contrato .. em nome, favorecido, beneficiario, nome do recebedor
  es: salga a nombre, deposito .. a nombre, cuenta .. a nombre, ficha .. a nombre, clabe .. a nombre, tarjeta .. a nombre, diga .. a nombre, este a nombre, pago .. a nombre, beneficiario, aparece a nombre, sale a nombre, ficha
  en: account in the name, payable to, made out to, payee
concept creditor_hires
  pt: nos contratou, nos autorizou, nos encarregou, nos passou seu, nos passou o, nos passou a, nos passou sua, nos repassou, nos encaminhou, nos delegou, contratou a, contratou nossa, contratou nosso, autorizou a, pediu para a gente, pediu para nos, nos pediu, e nosso cliente, e nossa cliente, vendeu o credito para, cedeu o credito, cedeu sua divida, cedeu a divida, cedeu seu
  es: nos contrato, nos encargo, nos encomendo, nos asigno, nos mando, nos turno, nos paso, nos solicito, nos autorizo, nos pidio, nos cedio, nos vendio, nos transfirio, es nuestro cliente, cedio su, cedio el, vendio su
  en: hired us, retained us, placed your, placed this, assigned us, assigned your, assigned this, asked us, sold your, sold us, transferred your, turned your, engaged us, is our client, referred your, referred this, has us
cue on_behalf_of_creditor
  blocked negated quoted other_occasion
  @represent_strong #company ~2 /11 !@no_creditor !@payee_name
  @represent_strong #proper ~2 /9 !@no_creditor !@payee_name
  #company "e nossa cliente" ~1 /8
  #company "es nuestro cliente" ~1 /8
  #proper @is_client ~1 /7
  @passed_us #company ~3 /12
  @passed_us #proper ~2 /10
  #company @creditor_hires /5 !@no_creditor
  #proper @creditor_hires /4 !@no_creditor
  @creditor_hires #company /6 !@no_creditor
  @creditor_hires #proper /5 !@no_creditor
  @intro #name #company "pela" #company /16
  @intro #company "pela" #company /14
  #company "pela" #company /9
  "da" #brand "pela" #brand ~1 /8
  "da" #brand "pelo" #brand ~1 /8
  "da" #company "pela" #brand ~1 /9
  "da" #company "pelo" #brand ~1 /9
  #company "pelo" #company /9
  #company "por el" #company /9
  #company "por la" #company /9
  #name "pela" #company /8
  #name "pelo" #company /8
  "pela" #proper #end /4 !@charges
  @intro #name "pela" #proper /9
  @intro #name "pelo" #proper /9
  @intro #name @represent_strong #proper /12
  "hoje pertence" #company /5
  "hoje pertence" #proper /4
  "now owned by" #company /5
  + Falo em nome da Pratika Financeira
  + te escribo de parte de tiendas marcela
  + el Banco del Valle nos encargó su cuenta
  + we represent Cascade Medical
  + luana da solvi pela marisol
  - represento o seu banco
  - falo do Banco Aurora
concept speak_to
  pt: numero .. pertence a, pertence a, numero ainda e da, numero ainda e do, numero ainda e de, continua sendo o numero, ainda e o numero, falo com, eu falo com, falando com a, falando com o, estou falando com, to falando com, falando com, falar com, poderia falar com, posso falar com, gostaria de falar com, preciso falar com, queria falar com, consigo falar com, com quem eu falo e, por favor o senhor, por favor a senhora, esse numero e da, esse numero e do, esse numero e de, este numero e da, este numero e do, esse celular e da, esse celular e do, esse whatsapp e da, esse whatsapp e do, esse contato e da, esse contato e do, esse telefone e da, esse telefone e do, chamar a, chamar o, voce e a, voce e o, quem fala e a dona, quem fala e o senhor, quem fala e o seu, seria a, seria o, senhor e o, senhora e a, e com a, e com o, confirma se e a, confirma se e o, me confirma se
  es: numero .. pertenece a, pertenece a, sigue siendo el numero, todavia es el numero, este numero .. de, hablo con, hablando con, me comunico con, me comunica con, comunica con, comunicarme con, me puede comunicar con, me pone con, me pasa a, me pasa con, busco a, ando buscando a, estoy buscando a, con quien tengo el gusto, hablar con, se encuentra, se encontrara, estara, es usted, usted es, eres, eres tu, eres tu el, es el numero de, este numero es de, este cel es de, este celular es de, este whatsapp es de, es el telefono de, tengo el gusto con, tengo el gusto de hablar con, es el senor, es la senora, con don, con dona, buscaba a, quisiera hablar con, me permite hablar con, ubicar a, localizar a, es el celular de, es el numero del
  en: speak with, speak to, speaking with, speaking to, talk to, talking to, talk with, looking for, trying to reach, trying to get ahold of, is this, am i speaking with, am i talking to, may i speak with, can i speak with, could i speak with, is that, are you, do i have, have i reached, did i reach, i need to reach, reach, asking for, this number for, number for, still the number for
concept there
  en: there, in, available, home, around
concept seek
  pt: procuro, estou procurando, to procurando, preciso localizar
  es: busco a, busco al, estoy buscando a, estoy buscando al, ando buscando a, ando buscando al, buscaba a, buscaba al, para localizar a, necesito localizar a, por favor con
  en: looking for, trying to reach, trying to locate, trying to find
concept this_contact
  pt: esse e o whatsapp d*, este e o whatsapp d*, esse e o numero d*, este e o numero d*, esse e o contato d*, esse e o telefone d*, este e o telefone d*, esse e o celular d*, aqui e o numero d*, e o numero d*, e o whatsapp d*, e o celular d*, e o telefone d*
  es: este es el numero de, este es el whatsapp de, este es el telefono de, este es el celular de, es el cel de, es el whatsapp de, este es el contacto de
  en: is this the number for, is this still the number for, is this the right number for, is this number for, do i have the right number for, have i reached
concept from_firm
  pt: da, do
  es: del, de la
  en: from, with
concept title
  pt: senhor, senhora, seu, dona, sr, sra, dr, dra
  es: senor, senora, don, dona, senorita, sr, sra, lic, joven
  en: mr, mrs, ms, miss, sir
concept id_datum
  pt: ano .. nasceu, dia .. nasceu, quando .. nasceu, data .. nasceu, mes .. nasceu, cpf, rg, cnpj, data de nascimento, nascimento, nome completo, nome da mae, nome da sua mae, nome de sua mae, endereco, cep, digitos do, digitos de, numeros do seu, numeros do cpf, ultimos quatro, ultimos 4, primeiros digitos, tres primeiros, 3 primeiros, tres ultimos, documento, aniversario, dia e mes de nascimento, dados cadastrais, numero da identidade
  es: ano .. nacio, dia .. nacio, cuando nacio, fecha de nacimiento, nacimiento, rfc, curp, ine, nombre completo, domicilio, direccion, ultimos cuatro, ultimos 4, terminacion, digitos, codigo postal, numero de cliente, cumpleanos, nombre de su mama, dia y mes en que nacio, numero de identificacion
  en: year .. born, when .. born, what year .. born, date of birth, birthday, birth date, birthdate, dob, last four, last 4, ssn, social, social security, address, zip code, zip, full name, mothers maiden name, maiden name, first and last name, account number
concept ask_datum
  pt: confirm*, me diz, me diga, me fala, me fale, informe, me informa, informar, qual, quais, pode me, poderia me, preciso que, preciso d*, por favor, me passa, passa, digite, valid*, me manda, so, nada mais
  es: confirm*, me da, me dice, me diga, digame, dime, cual, me puede, me podria, me proporciona, proporcion*, indiqu*, me indica, necesito que, necesito su, me regala, valid*, por favor, deme, nada mas, verificar, me verifica, corroborar, corrobor*, cual es
  en: verify, confirm*, can i get, can you, could you, what is, whats, give me, please, tell me, may i have, can i have, need your, provide, mind, ask for your
concept not_asking
  pt: novo endereco, atualiz*, endereco novo, cadastro novo, certinho, ja confirmei, ja foi confirmad*, confirmado, nao precisa, depois de confirmar, depois que confirmar, depois que, para enviar, quando for, comprovante, conta de luz, chave, beneficiario, favorecido, usados, sera verificada, precisamos verificar, e usado, senha, token, cvv, recebedor, pague, cheque o cnpj, mudou de, antes de abrir, nao me mande
  es: ya confirme, ya lo confirme, ya quedo, no hace falta, no es necesario, comprobante, cuando confirme, despues de confirmar, clave, nip, contrasena, cvv, razon social, le envio el, mando el, a que correo, salga su
  en: already, weve verified, verified, went through, not needed, dont need, once you, after you, password, pin, cvv, was verified, my colleague, only speak, youd want, you would want, hes the one, shes the one, owners, type the web, web address
cue verify_identity
  blocked negated quoted other_occasion
  @speak_to #name ~2 /9 [negated quoted other_occasion] !@not_asking
  @speak_to @title #proper ~2 /9 [negated quoted other_occasion] !@not_asking
  #start "e a" #name ~1 /8 [quoted statement] !@from_firm
  #start "e o" #name ~1 /8 [quoted statement] !@from_firm
  @greet "e" @title #proper ~1 /8 [quoted] !@from_firm
  #name "se encontra" ~1 /6
  #name "se encuentra" ~1 /6
  "is" #name @there ~1 /6
  @seek @title #proper ~1 /9
  @seek #name ~1 /8
  @this_contact #name ~2 /10
  "com quem" "e" @title #proper ~3 /10 [quoted]
  @greet "con" @title #proper ~1 /9 [quoted]
  "falo com" #proper /5
  "com quem eu falo e" #proper /6
  "me comunica con" #proper /6
  "me comunico con" #proper /6
  "speaking with" #proper /5 !"youre"
  "speak with" #proper /5 !@not_asking
  "speak to" #proper /5 !@not_asking
  "is this" #proper /5 [negated quoted statement]
  "gostaria de falar com" #proper /7
  "este numero" "de" #proper /6
  #start @greet "con" #name /8
  @greet "com" #name ~1 /9 !"da" !"aqui"
  @greet @title #name "por favor" /12
  @greet #name "e o senhor" /9
  #name "e o senhor" /5
  #name "e a senhora" /5
  #name "es usted" /4
  "e voce" "titular" /6
  @who_titular /8
  @greet #name "por favor" /8
  "por favor" @title #name /6
  #start @title #name #end ~0 /5 [negated quoted statement]
  @ask_datum @id_datum /9 !@not_asking [negated quoted other_occasion announced]
  @id_datum "por favor" /5 !@not_asking
  @id_datum "please" /5 !@not_asking
  @id_datum "nada mas" /4 !@not_asking
  @id_datum /6 [negated quoted statement] [needs channel whatsapp] !@not_asking !"pix"
  + Falo com a Sra. Noeli?
  + ¿me comunica con don Efraín?
  + por favor confirme os três primeiros dígitos do cpf
  + can you verify your date of birth
  - Oi, Marcos! Tudo bem com vc?
  - seu CPF já foi confirmado
  - me passa sua senha
concept who_titular
  pt: voce e o titular, voce e a titular, e o titular, e a titular, e o proprio, e a propria, e ele mesmo, e ela mesma, falo com o titular, falo com a titular, e voce quem fala, e voce mesmo, o senhor e o titular, a senhora e a titular
  es: usted es el titular, usted es la titular, es usted el titular, es usted la titular, eres el titular, eres la titular, eres tu el titular, hablo con el titular, hablo con la titular
  en: are you the account holder, is this the account holder, am i speaking with the account holder

concept have_debt
  pt: consta*, tem, ha, temos, existe*, identificamos, verificamos, encontramos, possui, esta com, ficou, ficaram, tratar, falar, sobre, referente, refere, motivo, assunto, regulariz*, negoci*, aquel*, cobr*, seu, sua, seus, suas, uma, um, duas, dois, tres, essa, esse, conta, devendo, com, da, do, de, minha ligacao
  es: tiene, tienes, trae, traes, presenta, registra, aparece, hay, existe, por su, por los, por el, por la, sobre, tema, motivo, referente, respecto, acerca, asunto, regulariz*, negoci*, su, sus, tu, tus, cobr*, un, una, debe, del, de, lo del, lo de
  en: you have, you still, your, youre, about, regarding, a debt, on your, account, there is, theres, show*, see, collect*, concerning, discuss, resolve, the
concept dealing
  pt: negociar, renegociar, regularizar, quitar, cobranca de, cobrar, recuperar, acertar, resolver
  es: negociar, renegociar, regularizar, liquidar, cobrar, cobranza de, reestructurar, ponerse al corriente, poner al corriente, ponerte al corriente
  en: collect, settle, resolve, bring current, catch up, work out
concept no_current_debt
  pt: nao tem nada em atraso, nada em aberto, esta em dia, em dia, nenhuma pendencia, nenhum debito, sem pendencia, sem pendencias, ja foi compensado, se quebrar, com esse acordo, se atrasar, caso atrase, do acordo, nao venceu, cadastro de inadimplente*, anotacao de inadimplencia, em caso de atraso, lista de inadimplente*, na falta de pagamento, nao pago pode, o boleto nao pago, vencem todas
  es: no tiene adeudo, no tiene adeudos, esta al corriente, sin adeudo, sin adeudos, nada pendiente, ya quedo pagad*, cartera vencida en, va a salir como, la falta de pago, falta de pago oportuno, sin pago se, en caso de atraso, ya quedo saldad*
  en: no balance, all caught up, paid in full, no debt, nothing due, nothing owed, current on, furnish missed, report missed, missed payments to
cue purpose_of_contact
  blocked negated quoted
  @have_debt @debt /7 !@no_current_debt
  #start @debt /6 !@no_current_debt !@charges !@if_unpaid [negated quoted question]
  @debt "de" @bill /6 !@no_current_debt
  @debt "do" @bill /6 !@no_current_debt
  @debt "da" @bill /6 !@no_current_debt
  @debt "en su" /3 !@no_current_debt
  @debt @money_word /6 !@no_current_debt
  @bill @overdue /9 !@no_current_debt !@future_if [negated quoted conditional]
  @overdue @bill /6 !@no_current_debt !@future_if [negated quoted conditional]
  @bill @falling_due /9 !"se vence la promocion" !@promo
  @falling_due @bill /7 !@promo
  @you @owe #money /8
  #start @owe #money /6
  "debe" #money /6
  "deve" #money /6
  "devendo" #money /6
  "you owe" /4
  @dealing @bill /6 [negated quoted] !@no_current_debt !@if_unpaid
  @dealing @debt /6 !@no_current_debt
  "attempt to collect" /5
  "collect a debt" /5
  @reason_contact @bill /10
  @reason_contact @debt /10
  "e sobre" @bill /7
  "es sobre" @bill /7
  "about your" @bill /6 !"news"
  "por los pagos" /5
  "contato de cobranca" @bill /10
  "gestion de cobranza" @bill /10
  "meses de" @late_word /5
  "behind on" /4
  "days late" /4
  "dias de atraso" /4
  "fell behind" /4
  @bill "ficaram" /5
  @missing @bill /8 !@no_current_debt
  @debt @continues /5 [quoted]
  @bill @missing /8 !@no_current_debt
  + consta uma fatura vencida no seu cartão
  + le llamo por su crédito atrasado
  + your account is past due
  + sua parcela vence amanhã
  + precisamos regularizar seu contrato
  - é um assunto do seu interesse
  - segue o boleto
  - não tem nada em aberto no seu nome
concept late_word
  pt: atraso
  es: atraso
  en: late
concept missing
  pt: nao caiu, nao cairam, faltando, falta, faltam, faltou, nao entrou, nao foi paga, ficou para tras, ficaram para tras, nao recebemos, nao identificamos, em falta, ta devendo
  es: no ha caido, no cayo, no han entrado, no ha entrado, falta, faltan, no recibimos, no vemos, sigue sin, no se ha reflejado, no se reflejo, quedo pendiente, queda pendiente
  en: havent received, hasnt come, didnt come, didnt go, not received, hasnt posted, never came, missed
concept money_word
  pt: reais, valor, r$
  es: pesos, monto
  en: dollars, amount
concept future_if
  pt: se quebrar, se atrasar, caso atrase, se nao pagar, na falta, nao pago pode, se furar, pago ou nao pago, pago ou em aberto
  es: si se atrasa, si incumple, sin pago, la falta de pago, lo que no entre, en cuentas de, pagado o sin pagar, pagada o sin pagar
  en: if you miss, if you skip, if its still unpaid, paid or unpaid, paid or not
concept promo
  pt: promocao, campanha, desconto vence, proposta vence, oferta vence, codigo, seguira em nome
  es: promocion, campana, oferta, descuento vence, la oferta
  en: offer, promotion, promo
concept reason_contact
  pt: motivo da ligacao, motivo do contato, motivo da minha ligacao, motivo do meu contato, estou ligando sobre, ligando para falar, ligo para falar, entro em contato para, contato e sobre, contato e referente, o assunto e, passando para falar, passando para lembrar, chamo para, ligando por causa, entrando em contato para, entrando em contato sobre, e referente, e a respeito, aquele assunto, por causa, estou te chamando, te chamei por causa, te chamando por, objetivo do contato
  es: el motivo de mi llamada, motivo de la llamada, le llamo por, te llamo por, le marco por, te marco por, le escribo por, te escribo por, le hablo por, te hablo por, me comunico por, le contacto por, te busco por, lo busco por, la busco por, le busco por, el asunto es, es por lo de, es por, por lo de, traigo el tema de, es referente, es respecto, recordarle, recordarte, le recuerdo, te recuerdo, lo de
  en: calling about, calling regarding, calling in regards, reason for my call, reason im calling, reaching out about, texting about, writing about, contacting you about, following up on, regarding, its about, this is about, in reference to, in regards to, reminder
cue recording_notice
  blocked negated quoted announced other_occasion
  @this_call @record_call /10 !@recording_other_thing !@past_rec
  @record_call @this_call /8 !@recording_other_thing !@past_rec
  "sendo gravad*" /4 !@past_rec
  "siendo grabad*" /4 !@past_rec
  "being recorded" /4 !@past_rec
  "recorded line" /4 !@past_rec
  "linea grabada" /4
  "linha gravada" /4
  "estamos gravando" /4
  "estamos grabando" /4
  "la grabacion de esta" @this_call /6
  "gravacao ja" /4
  "grabacion ya" /4
  "fica tudo registrado" /6 !@recording_other_thing
  "tudo" "registrado em audio" /8
  @record_call "qualidade" /6 !@recording_other_thing !@past_rec
  @record_call "calidad" /6 !@recording_other_thing !@past_rec
  @record_call "quality" /6 !@past_rec
  @record_call "for training" /6 !@past_rec
  @record_call "seguranca" /6 !@recording_other_thing !@past_rec
  @record_call "seguridad" /6 !@recording_other_thing !@past_rec
  + essa chamada está sendo gravada
  + esta plática se graba por calidad
  + this line is recorded
  - não estamos gravando a ligação
  - na última ligação ficou gravado que você pagaria
  - vou registrar sua promessa no sistema
concept past_rec
  pt: falou que, esta gravado la, ficou gravado que, combinou, prometeu, senhor disse, senhora disse, voce disse, ultima ligacao, ligacao de ontem, quando e pelo, grava o numero, anota, foi gravad*, foram gravad*, ligacao de terca, quando a empresa grava, quando se grava, da gravacao daquel*
  es: quedo grabado que, usted dijo, ahi esta grabado, prometio, dijo que, la llamada pasada, anterior, ayer, fue grabad*, fueron grabad*, quedo grabad*, cuando se graba una, cuando se graba, llamada del
  en: you said, you promised, last time, last call, yesterday, previous, was recorded, were recorded, was the recorded, last week, when a call, when calls, when a calls, the rule says, the law says
concept not_owed_number
  pt: ramal, convenio, protocolo, queixa, cuesta, custa, preco, desde 20*, parcela do acordo, contra instituicao
  es: extension, convenio, folio, desde 20*, puntos, cuesta, de contado, quejas, mensualidad del convenio, reporte de buro
  en: extension, routing, new plan, plan would, from 20*, can settle, could settle, settle your, routing number, account number, payoff quote
cue debt_amount_said
  blocked negated quoted other_occasion
  #money @overdue ~0 /8 !@not_owed_number
  @overdue #money ~1 /8 !@not_owed_number
  @debt #money ~2 /9 !@not_owed_number
  #money @overdue /9 !@deal_amount !@not_owed_number
  @overdue #money /10 !@deal_amount !@not_owed_number
  @debt #money /10 !@deal_amount !@not_owed_number
  #money @debt /7 !@deal_amount !@not_owed_number
  @owe #money /8 !@deal_amount !@not_owed_number
  @origin_product #money /12 !@deal_amount !@later_amount !@not_owed_number
  #money @origin_product /10 !@deal_amount !@later_amount !@not_owed_number
  "saldo" #money /8 !@deal_amount !@not_owed_number
  "balance" #money /8 !@deal_amount !@not_owed_number
  "total" #money /6 !@deal_amount !@not_owed_number
  "valor" #money /6 !@deal_amount
  "monto" #money /6 !@deal_amount
  "somam" #money /5
  "comes to" #money /5
  "come to" #money /5
  "trae" #money /5
  @falling_due #money /10 !@deal_amount !@not_owed_number
  #money @falling_due /8 !@deal_amount !@not_owed_number
  #start #money #end /5
concept later_amount
  pt: primeira compra, limite, cashback, de bonus, ganha, te dao
  es: primera compra, le regalan, limite, de regalo, bono, te regalan
  en: first purchase, bonus, reward, limit
concept deal_amount
  pt: desconto, com o acordo, com esse acordo, economiz*, a vista por, por apenas, quita por, quitar por, quitacao por, entrada de, boleto que eu vou mandar, boleto que vou, vezes de, fica por, sai por, cai para, parcela do acordo, parcelas do acordo, oferta, proposta, condicao
  es: descuento, con la quita, con el convenio, se ahorra, te ahorras, ahorra, ahorras, liquida con, liquide con, liquidar con, quita, promocion, pagos de, queda en, le queda en, oferta, propuesta, enganche
  en: discount, off, settle for, settlement of, save, you save, savings, down payment, offer, payments of, payoff of, deal, promo
cue debt_origin_said
  blocked negated quoted
  @origin_product /4 !@promo
  @debt "com" #company /5
  @debt "con" #company /5
  @debt "with" #company /5
  @debt @from #company /5
  @overdue "com" #company /7
  @overdue @from #company /5
  @owe @to_firm #company /7
  #money @to_firm #company /6
  #company #money /5
  @bill @from #company /5
  @represent_strong #company /6
  @represent_strong #proper /5
  @debt @from #proper /4
  @firm_intro #company ~0 /9
  #creditor /2
concept to_firm
  pt: para a, para o, com a, com o, na, no, ao, da, do
  es: a, con, en, de, del
  en: to, with, at
cue debt_amount_and_origin
  all_of debt_amount_said debt_origin_said
  implies purpose_of_contact
  + Sua fatura do cartão Marisol está em R$ 310,20 em atraso
  + debe mil doscientos pesos de la sala
  + The balance on your Redwood account is $71.98
  - o total é R$ 540
concept ask_if
  pt: ja, voce ja, o senhor ja, a senhora ja, chegou a, conseguiu, conseguiram, por acaso, queria saber se, gostaria de saber se, saber se, verificar se, confirmar se, sabe se, sabe dizer se, lembra se, sera que, acaba de, ja esta, ja ta, ja foi, ta pago, esta pago, foi paga, foi pago, ou ainda nao
  es: ya, usted ya, alcanzo a, alcanzaste a, pudo, pudiste, logro, quisiera saber si, saber si, confirmar si, verificar si, de casualidad, sabe si, se habra, habra, ha podido
  en: have you, did you, has it, has this, has that, was it, was this, was that, were those, were they, were you able, already, yet, wondering if, checking if, see if, know if, confirm if, happen to have, get a chance, chance to, whether
concept able_did
  pt: ja conseguiu, conseguiu, chegou a, ja chegou a, deu para, ja deu para, lembra se chegou, teve como, ja teve como, conseguiram
  es: alcanzo a, alcanzaste a, ya pudo, pudo, pudiste, logro, ya logro, tuvo oportunidad de, tuviste oportunidad de, tuvo chance de, le fue posible
  en: had a chance to, have a chance to, get a chance to, got a chance to, able to, were you able to, manage to, get around to, did you
concept pay_inf
  pt: pagar, acertar, quitar, efetuar, regularizar, fazer o pagamento, resolver, liquidar
  es: hacer, hacerlo, dar, darlo, pagar, pagarlo, pagarla, liquidar, cubrir, cubrirlo, hacer el pago, realizar, realizarlo, realizar el pago, depositar, abonar, hacerlo
  en: pay, make that payment, make the payment, make your payment, make a payment, send the payment, send payment, take care of, settle, submit
concept if_paid
  pt: se .. ja .. pag*, se .. ja .. quit*, se .. ja .. efetu*, se .. ja .. realiz*, se .. ja .. regulariz*, caso .. ja .. pag*, caso .. ja .. quit*, caso .. ja .. efetu*, caso .. ja .. realiz*, caso .. ja .. regulariz*, se ja pagou, se ja foi pag*, se ja efetuou, se ja realizou, se ja quitou, se ja fez o pagamento, se ja tiver pag*, se ja estiver pag*, caso ja tenha, caso ja tenham, caso tenha pag*, caso tenha efetuado, caso voce ja, caso o senhor ja, caso a senhora ja, caso o pagamento ja, se o pagamento ja, se ja acertou, se pagou, se voce ja pagou, se o senhor ja pagou, se a senhora ja pagou, se ja estiver tudo, se acabou de pagar, se ja resolveu
  es: haber efectuado, haber realizado, haber hecho, haber cubierto, haber pagado, haber liquidado, si ya .. pag*, si ya .. realiz*, si ya .. liquid*, si ya .. cubr*, si ya .. deposit*, si ya pago, si ya lo pago, si ya realizo, si ya hizo, si ya cubrio, si ya liquido, si ya deposito, si ya abono, si ya pagaste, si ya lo pagaste, si ya la pago, en caso de haber pagado, en caso de ya haber, si ya efectuo, si usted ya, si ya esta pagad*, si su pago ya, si ya lo hizo, si ya quedo pagado, si acaba de pagar
  en: if youve already, if you have already, if you already, if its already, if it has already, if payment has, if youve paid, if you paid, if this has been, if this was already, if already paid, if youve sent, if youve made, if you have made, if this is already, if it was already, if you just paid, if that was already
concept future_pay
  pt: quando, vai pagar, vai conseguir, consegue pagar, pode pagar, vai poder, amanha, sexta, quando fizer, quando pagar, assim que pagar, boleto chegou, ja pagou o boleto, vai dar para, consegue
  es: va a poder, va a pagar, puede pagar, podria pagar, cuando pague, cuando haga, le llego, te llego, vas a poder, cuando realice, podra pagar, va a alcanzar, podra, puede
  en: will you, can you pay, could you pay, when can, able to pay tomorrow, when you pay, once you pay, going to pay, going to be able, be able to, gonna be, this week, by friday, by monday, on friday, tomorrow
concept completed
  pt: ja foi compensado, ja foi baixado, obrigado, obrigada, recebemos, recebido, confirmado seu pagamento, ja foi confirmado, esta em dia, recebi, foi a taxa, que voce ja pagou, que o senhor ja pagou, que a senhora ja pagou
  es: ya quedo aplicado, recibimos, recibido, gracias por su pago, ya se reflejo, ya quedo registrado
  en: received your payment, thank you for your payment, posted, weve received, we received
cue payment_check
  blocked negated quoted announced other_occasion
  @ask_if @paid /7 [negated quoted statement] !@future_pay !@completed
  "ja pagou" /4 [quoted] !@completed !@future_pay
  "chegou a pagar" /5 [quoted]
  "conseguiu pagar" /5 [quoted]
  "ya pago" /4 [quoted statement] !@completed
  "ya hizo" "pago" /6 [quoted]
  "ya realizo" "pago" /6 [quoted]
  "have you paid" /5 [quoted]
  "did you pay" /5 [quoted]
  "already paid" /5 [quoted] !@completed
  "ya lo cubrio" /5 [quoted]
  "ja esta pago" /6 [quoted] !@completed
  "esta pago ou" /6 [quoted]
  @able_did @pay_inf ~4 /10 [quoted statement] !@future_pay
  @if_paid @disregard /14
  @disregard @if_paid /14
  @if_paid @receipt /14
  @receipt @if_paid /14
  @if_paid @let_know /12
  @if_paid /6 !@completed
  "nao quitou" /5 [quoted statement]
  "ja nao quitou" /5 [quoted]
  + Você já pagou essa fatura?
  + si ya lo pagó haga caso omiso
  + If you've already paid, please disregard this
  - ¿Va a poder pagar el viernes?
  - não identificamos seu pagamento
concept let_know
  pt: me avis*, me fala, me diz, me inform*, me mand*, envi*, mand*
  es: avis*, digame, dime, hagamelo saber, mand*, envi*, compart*, pase*, pas*, informe*
  en: let me know, let us know, tell me, send me, send us, share
cue data_privacy_notice
  blocked negated quoted announced
  @personal_data @data_use /8 !@no_privacy
  @data_use @personal_data /7 !@no_privacy
  @privacy_law #address /12
  @privacy_law @contact_point /10 !@announce_only
  @contact_point @privacy_law /10 !@announce_only
  @privacy_law @personal_data /10
  @personal_data @privacy_law /12
  @privacy_law @see /8
  @see @privacy_law /8
  "only used" /6
  "usado so" /6
  "usad*" "so para" /6
  "usad*" "apenas" /5
  "used for that purpose" /6
  "not shared" /5 [quoted]
  "nao e compartilhado" /5 [quoted]
  "no se comparte" /5 [quoted]
  "no se almacena" /5 [quoted]
  "no se guarda" /5 [quoted]
  "se usa solamente" /5
  "la usamos unicamente" /6
  "not sold" /4 [quoted]
  "will be used for that purpose" /8
  @rights @personal_data /16 !@no_privacy
  @opt_data /10 !@no_privacy
  + Seus dados são usados só para esta negociação, conforme a LGPD
  + consulte nuestro aviso de privacidad en creditel.mx/aviso
  + your information is protected and never shared
  - por segurança confirme seus dados
  - só falo com o titular por sigilo
concept no_privacy
  pt: por seguranca confirm*, confirme seus dados, atualizei seus dados, atualizar seus dados, atualizar o cadastro, senha, confirmar seus dados, confirmar os dados, confirma os dados, depois que confirmar, corrigir o cadastro, corrijo o cadastro, inscricao do seu, nos orgaos de protecao, registro do seu
  es: ya le actualice, actualice sus datos, actualizar sus datos, confirmar sus datos, contrasena, inscribir su
  en: update your information, confirm your information, verify your information, password, data rates, msg&data, msg data, do you sell, is what you asked
concept announce_only
  pt: depois, se quiser
  es: despues, si quiere saber
  en: later
concept see
  pt: veja, acesse, consulte, confira, disponivel, conforme, de acordo com, segue, leia, link, detalhes, esta em, nosso, nossa
  es: consult*, vea, revise, disponible, conforme, de acuerdo con, lea, liga, link, puede ver, encuentra, nuestro, en
  en: see, read, visit, available, per, according, find, link, posted, our, at
concept rights
  pt: direito, direitos, pode pedir, pode solicitar, solicitar, pedir acesso, pode exigir
  es: derecho, derechos, puede solicitar, puede pedir, puede ejercer, ejercer, solicitar, puede oponerse
  en: right, rights, you can request, you may request, ask us to
concept opt_data
  pt: se este numero nao for seu avise e apagamos
  es: oponerse a que usemos su, oponerse al uso
  en: opt out of sharing
cue complaint_channel
  blocked quoted announced
  @complaint_place @contact_point /12 !@deny_complaint [negated quoted announced]
  @contact_point @complaint_place /10 !@deny_complaint [negated quoted announced]
  @complain @complaint_place /14 !@deny_complaint [negated quoted announced]
  @complaint_place @complain /12 !@deny_complaint [negated quoted announced]
  @complaint_place #phone /12 !@deny_complaint
  @complaint_place #number /10 !@deny_complaint
  @complaint_place #address /10 !@deny_complaint
  @complaint_place "tambem" /8 [negated quoted announced] !@deny_complaint
  #address @complaint_place /10 !@deny_complaint
  "consumidor gov" /4
  "ouvidoria" #address /6
  @complain #phone /12 !@deny_complaint
  @complain #number /10 !@deny_complaint
  @complain #address /10 !@deny_complaint
  @complain "supervisor" /10 !@deny_complaint
  @place_go @complaint_place /8 !@deny_complaint
  "quejas" #number /6
  "reclamacoes" #number /6
  "complaints" #number /6
  "reclamacoes" #address /6
  + Reclamações: ouvidoria 0800 722 0001
  + puede acudir a CONDUSEF si no está conforme
  + To file a complaint visit the CFPB at consumerfinance.gov
  - pode reclamar onde quiser
  - depois te passo o número da ouvidoria
  - qualquer dúvida me chama
concept place_go
  pt: pode ir, pode procurar, pode acionar, procure, procurar, acione, recorrer, recorra, tem a, tem o, pode abrir, abrir, registrar, registre, na, no, pela, pelo, ao, ha a, existe a, existe o
  es: puede acudir, acuda, puede ir, puede poner, puede llamar, puede presentar, presentar, poner, ponerla, en, ante, a la, existe, esta la, tiene la
  en: contact, file with, file, go to, reach out to, report, you can, theres, there is, also, with the, through, to the
concept deny_complaint
  pt: onde quiser, nao adianta, tanto faz, nao vai dar em nada, perda de tempo, a vontade, boa sorte, pode reclamar que, mais tarde, depois te, esta registrada, ja foi registrada, nao precisa, trabalhei, trabalhava, trabalha na, trabalha no, quero ver, ver adiantar, demora
  es: donde quiera, no sirve, haga lo que quiera, de nada sirve, pierde su tiempo, mas tarde, mas tardecito, no hace falta, al rato, trabaja en, trabajaba, trabaje, pierda su tiempo, no pierda, tardan meses, se tardan, ni le mueva, ni le resuelven, quedo anotad*, ya la cerraron, ya se cerro, que metio, con el folio, se recupera, contestan en
  en: wherever you want, wont help, waste of time, good luck, go ahead and complain, later, worked at, work at, went nowhere, before you complained, we got your complaint, your complaint was, closed it, we received your complaint
concept pay_only_if
  pt: so paga se, so pague se, so paga quando, so pague quando, pague somente se, paga so se
  es: solo pague si, pague solo si, pague unicamente si, solo deposite si
  en: only pay if, pay only if, dont pay unless
concept payee_shown
  pt: aparecer, estiver, tiver, nome, constar
  es: aparece, diga, dice, nombre, sale
  en: shows, says, name, listed
concept payee
  pt: beneficiari*, favorecid*, nome do favorecido, nome do recebedor, recebedor, cnpj, titular da conta, nome que aparece, cedente, chave, razao social, destinatario, nome de pessoa, pessoa fisica, banco emissor, nome da empresa, dados do boleto
  es: beneficiari*, nombre del titular, titular de la cuenta, razon social, persona fisica, nombre de persona, nombre de una persona, a nombre de, destinatario, clabe
  en: payee, recipient, account name, beneficiary, name on the, persons name, individuals name, who the payment
concept check
  pt: confir*, confer*, verifi*, cheque, olha, olhe, veja, ve se, repare, atencao, atente, certifiqu*, so pague, tiver, apareca, aparecer
  es: revis*, verifi*, confirm*, cheque, fijese, asegur*, valide, cerciore*, diga, dice, trae, que aparezca
  en: check, verify, confirm, make sure, look, ensure, double check, match*
concept official
  pt: nosso site, nosso app, nosso aplicativo, nossa pagina, site do banco, app do banco, canais oficiais, canal oficial, site oficial, app oficial, aplicativo oficial, boleto oficial, conta oficial, somente no site, boleto em nome, boletos emitidos, so pelo site, so pelo app, conta da empresa, em nome do credor, em nome da empresa, conta do banco, so para o cnpj, cnpj do, cnpj da, contas oficiais, meios oficiais, link oficial, portal oficial
  es: nuestro sitio, nuestra pagina, nuestra app, pagina del banco, app del banco, que sale en la app, canales oficiales, canal oficial, app oficial, cuentas oficiales, cuenta oficial, sitio oficial, portal oficial, cuentas del banco, cuenta del banco, clabe del banco, a la cuenta de la empresa, medios oficiales, cuentas a nombre de, referencia oficial, liga oficial
  en: official channel*, official website, official app, official account, official portal, official site, secure portal, our portal, the portal, our website, official link, verified account, banks portal, banks website
concept only
  pt: so, somente, apenas, unicamente, exclusivamente, sempre, nunca, jamais, nao, nem
  es: solo, solamente, unicamente, nomas, nada mas, exclusivamente, siempre, nunca, jamas, no, ni
  en: only, never, always, exclusively, just, dont, do not, not
concept pay_person
  pt: conta de pessoa, conta pessoal, contas pessoais, pessoa fisica, nome de pessoa, conta de terceiro, conta de terceiros, cpf de, pix de pessoa, contas de terceiros, em nome de pessoa, chave pessoal, chave de pessoa, pix para cpf, conta de atendente, conta de funcionario, minha conta, pix pessoal, nome de terceiros, em nome de terceiros, mao de ninguem
  es: cuenta personal, cuentas personales, persona fisica, nombre de persona, cuenta de una persona, a una persona, cuentas de terceros, cuenta de terceros, a particulares, cuentas particulares, cuenta del gestor, cuenta de asesor, en efectivo al, efectivo a, tarjetas personales, tarjeta personal, a mi cuenta, a otra cuenta, otras cuentas
  en: personal account*, individuals account, a persons, to a person, gift card*, zelle, venmo, cash app, cashapp, wire to an, individual, third party account, crypto, prepaid card*, western union, anyones personal
concept fraud
  pt: golpe*, golpista*, boleto falso, boletos falsos, fraude*, falsos, falso, falsa, falsas, clonad*
  es: fraude*, estafa*, ligas falsas, falsos, falso, falsas, clonad*, apocrif*, paginas falsas
  en: scam*, fraud*, fake, phish*, impostor*, imposter*
concept safety_not
  pt: caiu num golpe, cai num golpe, sinto muito, que golpe, beneficiario do seguro, e a sua esposa, e rapido, seguro e rapido, 100% seguro, nao e golpe, nao sou golpista, senha, token, suspeita de fraude, vai aparecer, que vai aparecer, promocoes falsas, ja comentei
  es: lo siento, le hicieron, beneficiario del credito fue, beneficiario del seguro, su hijo, contrasena, nip, 100% seguro, no es fraude, no somos fraude, ya le habiamos, vez pasada, va a aparecer
  en: sorry, got scammed, thats awful, not a scam, password, will show as
cue payment_channel_safety
  blocked announced other_occasion
  @check @payee /10 !@safety_not
  @check "em nome d*" /9 !@safety_not
  @check "a nombre" /9 !@safety_not
  @check "o nome do banco" /9
  @pay_only_if @payee_shown /9
  @payee @check /8 !@safety_not
  @only @official /8 !@safety_not
  @official @only /6 !@safety_not
  "solo" "oficial" /5
  @only @pay_person /8 !@safety_not !@my_own
  @pay "so" "que tiver" /10
  @pay @only @official /10
  @pay_person @only @pay /8 !@safety_not
  @pay @only #company /8 !@safety_not !"limpa nome" !"da para" [pt]
  "nao pague" @fraud /10
  "no pague" @fraud /10
  @beware @fraud /8 !@safety_not
  @fraud @check /10 !@safety_not
  @fraud @only @official /16
  "otro nombre" "no" /6
  "outro nome" "nao" /6
  "nome diferente" /8 !@safety_not
  "nombre distinto" /8
  @dont_pay /6 !@safety_not
  @ignore_others /8
  "nunca pedimos" @pay /8
  "never ask for" /6 !"password"
  "only pay" /5
  "pay only" /5
  "pague somente" /5
  "pague so" /5
  "pague unicamente" /5
  "deposite unicamente" /5
  "deposite solo" /5
  "deposite nomas" /5
  "pix so para" /6
  + confira se o beneficiário é o Banco Aurora antes de pagar
  + nunca deposite a cuentas personales
  + only pay through our official website
  - o pagamento é seguro e rápido
  - Segue a chave Pix
concept my_own
  pt: pode ser na minha, na minha conta pode
  es: a mi cuenta por favor
  en: to my personal
concept beware
  pt: cuidado, atencao, alerta, fique atento, fique atenta, muito cuidado, evite
  es: cuidado, ojo, andan circulando, cuidese, tenga cuidado, alerta, atencion, evite
  en: beware, watch out, careful, be aware, alert
concept dont_pay
  pt: desconfi*, qualquer outro .. golpe, nao pague se, nao paga se, nao pague nada, nao pague boleto, nao paga boleto, desconfie, nem pague, nem paga, nao faca pix, nao deposite em, nao transfira, nao paga nao, nao pague por
  es: no pague si, ni la pague, ni lo pague, no deposite, no transfiera, no pague a, desconfie, no le pague a, no entregue efectivo, no entregue dinero
  en: dont pay if, do not pay if, dont pay anyone, never pay, dont send money, dont send payment, never send money
concept ignore_others
  pt: ignore outros, ignore boletos, ignore qualquer, desconsidere boletos, desconsidere outros, descarte boletos, boleto de outro, boletos de outro
  es: ignore otros, ignore otras, descarte fichas, no haga caso a otros, ignore mensajes de otros, otras ligas
  en: ignore any other, ignore other, disregard other, ignore links from
concept body_harm
  pt: sua cara, tua cara, a cara, suas pernas, seus dentes, quebro voce, teu nariz, sua perna
  es: la cara, las piernas, los dientes, el hocico, la madre
  en: your legs, your face, your arm, your neck
cue breach_consequences
  blocked negated quoted announced
  @if_unpaid @benefit_lost /18 !@body_harm
  @benefit_lost @if_unpaid /12
  @if_unpaid @debt_back /16
  @if_unpaid @contact_again /18
  @if_unpaid @charges /16 !@removed
  @if_unpaid @service_cut /16
  @if_unpaid @legal_eval /18
  @legal_eval @if_unpaid /18
  @charges @accrue /5 [negated quoted announced] !@removed
  @accrue @charges /5 [negated quoted announced] !@removed
  @service_cut @if_unpaid /14
  @after_due @benefit_lost /14
  @after_due @charges /10 !@removed
  @after_due @service_cut /10
  @after_due @contact_again /12
  "perde o desconto" /4
  "pierde el descuento" /4
  "lose the discount" /4
  "se cae la quita" /4
  "perda do desconto" /4
  "se cae el descuento" /4
  "se truena el convenio" /6
  "settlement is void" /6
  "desfaz a negociacao" /6
  "volta tudo" /4
  @contact_again @benefit_lost /14 any
  @benefit_lost @debt_back /12
  @may_evaluate @legal_eval /8
  @if_unpaid @keeps_mark /16
  @if_unpaid @cancel_soft /10 !@body_harm
  + se atrasar você perde o desconto
  + si no se cubre el pago el convenio se cancela
  + if you miss a payment the deal is off
  + depois do vencimento incidem juros e multa
  - pagando em dia você garante o desconto
  - já tirei os juros e a multa
concept removed
  pt: tirei, retirei, retiramos, tiramos, isent*, abat*, sem juros, sem multa, zeramos, zerei, ja inclu*, ja com, contando os juros, descontei, dei baixa nos juros, juros ja, ja foram cobrad*, ja foi cobrad*, foram cobrad*, foi cobrad*, ja cobrad*, ja lancad*, foram lancad*, mes passado
  es: ya le quite, le quite, quitamos, sin intereses, sin moratorios, condon*, ya incluye, ya con, le elimine, bonific*, exent*, ya le cobra*, ya se cobr*, ya le carg*, ya te carg*, ya se le carg*, se le cargo, se le cobro, le cargaron, te cargaron, le cobraron, te cobraron, ya generad*, mes pasado, ya cargad*, ya aplicad*
  en: waived, waive, removed, took off, no interest, without interest, already includes, includes, including, was added, was already, were added, already added, already charged, were charged, was charged, got charged, already been, has been added, have been added, last bill, last month
concept after_due
  pt: depois do dia, depois disso, depois de, apos o, apos essa, apos esse, passando do, passando dos, a partir do dia, depois dessa, ate o dia, se nao, senao, a partir de amanha, depois do vencimento, fora disso, fora do prazo, enquanto isso, ate la
  es: despues del, despues de, pasando el, pasado el, a partir del, a partir de, luego del, fuera de, si no
  en: after the, after that, past the, at 30 days, at 60 days, at 90 days, beyond, later than, starting on, once its, after
concept may_evaluate
  pt: pode avaliar, podera avaliar, poderao ser, pode adotar, podera adotar, pode buscar, vai avaliar, avaliara, podera buscar, pode seguir, pode ser encaminhad*, podera ser encaminhad*
  es: puede evaluar, podra evaluar, valorara, evaluara, podria evaluar, puede ejercer, podra ejercer, podria ejercer, puede proceder
  en: may pursue, may consider, may review, could pursue, may take, may evaluate, may explore, might consider, may exercise
concept keeps_mark
  es: le va a seguir marcando, sigue marcando, seguir marcando
  pt: continua apontando, continua cobrando
  en: stays on
concept cancel_soft
  pt: e cancelado, cancela, e cancelada, cai, quebra, perde, perco, perdemos, quebro, encerra, desfaz, ja era
  es: se cancela, se cae, se pierde, pierde, cancelamos, truena, se truena, ya no, regresa, pierdes
  en: void, voided, off, canceled, cancelled, gone, lost, lose, done, over, ends
cue credit_bureau_warning
  blocked negated quoted announced other_occasion
  implies breach_consequences
  @may @bureau /9 !@bureau_benefit
  @bureau @may /8 !@bureau_benefit
  @if_unpaid @bureau /22 !@bureau_benefit
  @bureau @if_unpaid /18 !@bureau_benefit
  @report_verb @bureau /9 !@bureau_benefit !@bureau_present
  @if_unpaid @blacklisted /20 !@bureau_benefit
  @may @blacklisted /8 !@bureau_benefit
  @blacklisted @may /8 !@bureau_benefit
  @blacklisted @if_unpaid /14 !@bureau_benefit
  "vai para negativacao" /6
  "fila da negativacao" /6
  "nome" "continua com restricao" /6
  "evit*" @blacklisted ~4 /9 !@bureau_benefit
  "may be reported" /5 !@bureau_benefit
  "could be reported" /5 !@bureau_benefit
  "might be reported" /5 !@bureau_benefit
  "will be reported" /5 !@bureau_benefit
  "ser reportad*" /5 !@bureau_benefit [negated quoted announced other_occasion]
  "podria reportarse" /5 !@bureau_benefit
  "sera reportad*" /5 !@bureau_benefit
  "evit*" @bureau ~6 /10
  "avoid" @bureau ~6 /10
  @if_unpaid "historial" /14
  @blacklisted "automatico" /5 !@bureau_benefit
  @continues @bureau /9 !@bureau_benefit
  @continues @blacklisted /8 !@bureau_benefit
  + se não pagar o nome pode ir pro Serasa
  + podría reportarse a Buró de Crédito
  + it could be reported to the credit bureaus
  + o nome segue negativado até quitar
  - seu nome está no Serasa
  - paga e sai do Buró en 10 días
  - não vamos negativar você
  - pague pelo app da Serasa
concept continues
  pt: continua, segue, permanece, fica, ficara, continuara, seguira, permanecera
  es: sigue, seguira, va a seguir, continua, permanece, queda, continuara
  en: stays, remains, will stay, will remain, keeps, continues
concept bureau_benefit
  pt: sai do, sair do, tirar do, tira o nome, limpa, limpar, limpo, baixa no, baixa do, retirar, retira, retirado, retirada, exclusao, excluir, regulariza no, app do serasa, app da serasa, serasa limpa, serasa limpa nome, pelo serasa, pelo app, no app, consulte, consultar, melhora, aumenta o score, score aumenta, outro biro, sem negativar, antes de negativar, feirao, site do serasa, pagar no serasa, aplicativo da serasa, aplicativo do serasa, dentro do aplicativo, dentro do app, no aplicativo, pelo aplicativo, gratis, de graca
  es: sale del, salir del, salga del, sacar del, limpia, limpiar, limpio, actualiza su, se actualiza, actualizar, se borra, borrar, quitar del, lo quitamos, mejora, mejorar, ya no aparece, como saldado, como liquidado, no se reporta, sin reportar, sin reporte, liberar, gratis, revisa tu, revise su, saque, consulta tu, consulte su, quitan el reporte, quita la mala, app de buro, ya se vencio, antes estaba, no esta usted, ni lo va a estar, reporte de buro trae, le quitan el reporte, le quitan la mala, te quitan la mala, se le quita la mala, se le quita el reporte
  en: update, updated, remove, removed, removes, clear your, cleared, delete, deleted, improve, improves, show as settled, as settled, as paid, rebuild, fix, come off, take it off, experian app, equifax app, credit karma, look up, your own score, check your score, from the app, its free, since january, since last, been showing, has been on, inside the app, inside the experian
concept bureau_present
  pt: esta no, ja esta, consta no, consta na, aparece no, esta negativado, ja foi
  es: esta en, ya esta, aparece en, ya aparece, esta reportado, desde mayo, desde enero, desde hace, su reporte de buro trae, desde .. aparece, antes estaba
  en: is already, already reported, is on, currently, been showing, since january, been on
cue opt_out
  blocked quoted announced
  @stop_wish @stop_how /16 !"me pidio" !"me pediu"
  @stop_how @stop_wish /12
  @reply_word @stop_keyword ~3 /7 !@menu
  @stop_wish @reply_word /12 !@menu
  @stop_keyword @reply_word /8 !@menu
  @turn_off @notices /8
  @can_stop @notices /10 !"no se puede"
  "opt out" /4
  "optar por nao receber" /8 [quoted]
  "unsubscribe" /3
  @if_not_want @tell_me /14
  @if_not_want @other_channel /14
  @oppose @notices /12
  + Responda SAIR para não receber mais mensagens
  + si no quiere recibir estos avisos escriba BAJA
  + Reply STOP to opt out
  - ok, retirei seu número
  - qual o melhor horário pra ligar?
concept stop_wish
  pt: nao ser contatad*, nao ser incomodad*, nao ser chamad*, nao receber, que nao .. contat*, nao quiser .. receber, nao queira .. receber, nao quer .. receber, deseja parar, quiser parar, quiser que .. pare, pare de enviar, parem de, nao te ligue*, nao te mande*, que eu pare, cancelar o envio, cancelar envio, nao quiser receber, nao quiser mais, nao quer receber, nao quer mais receber, nao deseja receber, nao desejar receber, nao deseja mais, nao desejar mais, nao receber mais, parar de receber, deixar de receber, nao quiser que, prefere nao receber, preferir nao receber, nao gostaria de receber, cancelar o recebimento, nao quiser essas, nao quer ser contatad*, nao quiser ser contatad*, sair da lista, cancelar as mensagens, parar as mensagens, interromper as mensagens, parar com as mensagens, nao quer mais
  es: no ser contactad*, que no lo contact*, que no la contact*, ya no quiere que, ya no lo contact*, no ser molestad*, que ya no, ya no le marque*, ya no le llame*, ya no le escriba*, ya no le mande*, no le marque*, deje de marcar*, deje de llamar*, deje de escribir*, dejemos de, no quiere estas, no quiere mas, no desea recibir, no quiere recibir, no quieres recibir, no deseas recibir, dejar de recibir, ya no recibir, no recibir mas, ya no quiere, ya no desea, no quiere que, no quiere estos, no quiere recordatorios, no quieres recordatorios, prefiere no recibir, si no quiere, cancelar los mensajes, cancelar estos, detener los mensajes, darse de baja, darte de baja, no le escriba*, no le llame*
  en: want .. stop calling, want .. stop texting, want .. stop contact*, stop calling this, stop contacting, end messages, cancel these, dont want, do not want, no longer want, no longer wish, stop receiving, rather not get, rather not receive, stop these, stop getting, dont wish, prefer not to, opt out, stop texts, stop messages, stop calls, end these, rather not, not want to receive, stop the texts, stop hearing, unsubscribe, prefer we not
concept stop_how
  pt: respond*, digit*, envi*, escrev*, mande, me avis*, avis*, me fal*, clique, basta, e so, pode, nos avis*, solicit*, me diga, me diz
  es: haganoslo saber, hagamelo saber, nos avisa, respond*, escrib*, envi*, mand*, contest*, digame, dime, avis*, marque, solicit*, oprima, haga clic, ponga
  en: reply, text, type, send, respond, tell me, say so, let me know, let us know, just say, click, write, press, call, ask
concept stop_keyword
  pt: sair, parar, stop, cancelar, pare, descadastrar, remover
  es: baja, stop, alto, salir, parar, cancelar, no mas
  en: stop, end, unsubscribe, quit, cancel
concept reply_word
  pt: respond*, digit*, envi*, escrev*, mande, com a palavra, a palavra
  es: respond*, escrib*, envi*, mand*, contest*, la palabra, ponga, escribiendo
  en: reply, text, type, send, respond
concept menu
  pt: falar com atendente, receber o boleto, sair do acordo, ou 2
  es: hablar con asesor, recibir la ficha
  en: speak to an agent, get the bill
concept turn_off
  pt: desligue, desligar, desative, desativar, gerencie, cancelar, silenciar, bloquear
  es: desactive, desactivar, apague, apagar, cancele, silenciar
  en: turn off, disable, mute, manage, switch off
concept notices
  pt: avisos, notificacoes, lembretes, mensagens, ligacoes, alertas, comunicacoes, contatos
  es: avisos, notificaciones, recordatorios, mensajes, llamadas, alertas, comunicaciones
  en: notifications, alerts, reminders, messages, texts, calls, notices
concept can_stop
  pt: pode cancelar, pode parar, pode pedir para parar, pode deixar de receber, pode desativar, pode pedir para nao, pode solicitar a interrupcao, voce pode sair, eu paro, paramos, eu tiro, eu suspendo
  es: puede cancelar, puede pedir que, puede dejar de recibir, puede solicitar que, puede darse de baja, puedo dejar de, dejo de escribir, dejo de llamar, las quito, los quito, dejamos de escribirle
  en: can stop, may stop, can cancel, can ask us to stop, have the right to stop, can tell us to stop, ill stop, well stop
concept if_not_want
  pt: se nao quiser, se preferir, se prefere, caso prefira, caso nao queira, se nao gostar, se nao for um bom
  es: si no quiere, si prefiere, si no gusta, si no desea, si le molesta, si te molesta
  en: if youd rather, if you prefer, if you would rather, if this isnt a good, if you dont want, if thats not
concept tell_me
  pt: me avisa e, me avise que, me fala que, e eu paro, eu paro, nao mando mais, nao ligo mais, nao mandamos mais, paro de mandar, paro de ligar, deixo de mandar, nao te chamo mais
  es: digame y, dejo de escribir, dejo de llamar, y las quito, y los quito, ya no le escribo, ya no le llamo, ya no le mando, dejo de mandar, dejamos de
  en: say so, well use mail, well stop, ill stop, stop calling, stop texting, take you off, remove you, no more
concept other_channel
  pt: so por e-mail, apenas por email, por carta
  es: solo por correo
  en: use mail, by mail only, email only
concept oppose
  pt: pode se opor, direito de oposicao
  es: puede oponerse, oponerse a que
  en: you may object, you can object
cue new_contacts
  blocked negated quoted announced
  @contact_again /6
  + se quebrar a gente volta a ligar
  + si falla regresan las llamadas
  + otherwise collection calls resume
