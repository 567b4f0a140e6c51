/** Everyday words of the three languages that are never names: what lets a name be seen in a line without capitals. */
const LIST =
  'a ao aos as o os um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sob sobre entre ate desde e ou mas ' +
  'que se eu tu ele ela nos voce voces eles elas me te lhe nos lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este ' +
  'esta esse essa isso isto aquele aquela aquilo aqui ai ali la agora hoje ontem amanha ja ainda sempre nunca nao sim bem mal bom boa dia tarde ' +
  'noite senhor senhora seu dona sr sra dr dra doutor doutora moco moca amigo amiga quem qual quais quando onde como quanto porque tudo todo toda ' +
  'todos todas nada algo alguem ninguem outro outra mesmo mesma so tambem muito muita pouco mais menos vez vezes ser estar ter haver fazer ir vir ' +
  'poder querer dever dar ver saber falar dizer ligar chamar pagar mandar passar pegar ficar deixar tem tinha tenho temos vai vou vamos vao foi era ' +
  'sou somos sao estou estamos esta estao faz fez pode posso podemos quer quero queria gostaria deve devo fala falo falei falar falando ligo liguei ligando ' +
  'ligacao chamada telefone celular numero nome cpf cnpj rg contrato conta valor pagamento boleto pix empresa setor departamento area equipe central ' +
  'atendimento atendente negociacao cobranca financeiro financeira juridico comercial cliente clientes credor credora banco loja parceiro contato assunto motivo ' +
  'parte mensagem oi ola alo obrigado obrigada favor certo ok beleza tchau gente pessoa casa trabalho escritorio assessoria firma grupo time suporte ' +
  'titular responsavel ajuda servico cartao emprestimo fatura parcela acordo desconto divida debito prazo data mes ano semana horas minuto favor prazer ' +
  'el la los las un una unos unas del al en por para con sin sobre entre hasta desde y o u pero que si yo tu usted ustedes ella ellos nosotros mi mis ' +
  'su sus nuestro nuestra este esta estos ese esa eso aqui ahi alli alla ahora ahorita hoy ayer manana ya aun todavia siempre bien mal bueno buena buenos ' +
  'buenas dias tardes noches senor senora senorita don dona lic licenciado licenciada ingeniero joven quien cual cuando donde como cuanto todo toda todos ' +
  'todas nada algo alguien nadie otro otra mismo misma solo tambien muy mucho poco mas menos vez veces soy somos es son esta estoy estamos habla hablo ' +
  'hablamos hablando llamo llama llamamos llamando llamada escribe escribo saluda atiende comunico comunica trabajo trabaja trabajamos oficina area empresa ' +
  'despacho gestor gestora gestoria asesor asesora ejecutivo ejecutiva cobranza cobranzas cartera cuenta cuentas pago pagos credito tarjeta prestamo contrato ' +
  'saldo adeudo deuda monto banco tienda institucion cliente acreedor numero telefono nombre parte favor gracias hola que tal puede puedo podemos quiere quiero ' +
  'tiene tengo tenemos hace hizo va voy vamos van fue era ser estar haber hacer decir ver dar verdad caso tema asunto momento hora horas semana mes ano ' +
  'the a an of to in on at for from with by about and or but if so not no yes i you he she it we they me him her us them my your his its our their this that ' +
  'these those here there now today yesterday tomorrow is are was were be been am do does did done have has had will would can could may might must shall ' +
  'should get got go going come call calling called speak speaking talk talking text texting reach reaching out hi hello hey good morning afternoon evening ' +
  'sir maam miss mr mrs ms name phone number account bill balance debt payment office department team company agency collections collection recovery line ' +
  'who what when where why how which all any some one other more most very just only also please thanks thank ok okay sure well right back again ' +
  'la lo le les se nos te me mi si no ni ya cd tl com br mx www http https parcelas pagos dias amanha isto voce aqui gente ' +
  'nova novo proprio propria lado fim inicio ponto toda cada entao porem pois assim logo apenas cerca vista prazo tipo forma jeito coisa ' +
  'bom boa tudo tranquilo joia legal certo claro bacana valeu feliz otimo otima bonita bonito lindo abraco atenciosamente att atte ' +
  'aguardo retorno informo informamos prezado prezada caro cara estimado estimada saludos cordiales buen dia tardes regards sincerely best dear ' +
  'automatica automatico virtual assistente asistente assistant whatsapp oficial official seguro segura gravada gravado grabada recorded ' +
  'portaria porteiro portarias padaria numa numas num nuns daquele daquela daqueles daquelas nesse nessa neste nesta naquele naquela exatamente exactamente certamente certa cierto cierta correto correta correcto correcta perfeito perfeita perfecto perfecta justo precisamente combinado listo lista sale period whichever easier exactly precisely absolutely definitely correct indeed whatever anytime somehow combinada jaja jeje haha enhorabuena felicidades bienvenido bienvenida residencia praca bairro colonia delegacao sapi owners owner clerk retained permitame permita permiteme tantito momentito momentinho segundito minutito aguarde espere espera espereme deme dame digame dime diga oiga olhe olha mire desculpe desculpa disculpe disculpa perdon great sorry welcome almost anyway oab sp rj mg goiania belem puebla monterrey guadalajara tijuana recife fortaleza curitiba brasilia';

export const COMMON_WORDS: ReadonlySet<string> = new Set(LIST.split(' '));
