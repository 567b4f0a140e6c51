/** Given names common in Brazil, Mexico and the United States, folded: how a name is known in a line without capitals. */
const LIST =
  'adriana adriano agatha alan alberto alejandra alejandro alessandra alex alexandre alexandra alfonso alfredo alice alicia aline alison ' +
  'alma alondra amanda amber amelia ana anabel andre andrea andreia andres andrew angel angela angelica anna anne antonia antonio ariana ' +
  'armando arthur arturo ashley augusto aurora barbara beatriz benedito benicio benjamin bernardo betty bianca brad brandon brenda brian ' +
  'britney bruna bruno caio camila carina carla carlos carmen carol carolina caroline cassia catalina catarina catherine cecilia ceci celia ' +
  'celso cesar charles chelsea chris christian christina christine cintia clara clarice claudia claudio cleber cleide cleusa cody concepcion ' +
  'consuelo cristian cristiana cristiane cristiano cristina daiane dalia damian dan dani daniel daniela daniele danilo dave david davi debora ' +
  'deborah denise dennis derek diana diane diego dolores donald douglas dulce ebony edgar edilson edith edna edson eduarda eduardo efrain ' +
  'elaine elena elias eliana eliane elisa elisabete elizabeth eloisa elsa emanuel emerson emilia emiliano emilio emily emma enrique eric ' +
  'erica erick ernesto esteban estela ester esther eugenia eusebio eva evandro evelyn everton fabiana fabio fabiola fabricio fatima felipe ' +
  'felix fernanda fernando flavia flavio florencia francisca francisco franco fred frida gabi gabriel gabriela genaro george georgina geraldo ' +
  'gerardo gerson gilberto gilson gina gisele giovana giovanna gisela gladys gloria graciela greg gregorio guadalupe guilherme guillermo ' +
  'gustavo hank hannah hector heather helen helena heloisa henrique heriberto hilda hugo humberto iago ian ignacio igor ileana ines ingrid ' +
  'iracema irene iris irma isabel isabela isaac isadora ismael israel itzel iva ivan ivana ivone ivonne jackie jacob jacqueline jaime jair ' +
  'jake james jamie jamal jan jane janaina janet jaqueline jason javier jean jeff jeferson jefferson jennifer jenny jeremy jerry jesica jessica ' +
  'jesus jill jim joana joanna joao joaquim joaquin joe joel john jon jonas jonatas jonathan jordan jorge jose josefa josefina joseph josh ' +
  'joshua josiane juan juana juarez julia julian juliana juliane julieta julio juliana junior justin kaio karen karina karla kate katia kathy ' +
  'katie kauan keila keith kelly kelvin ken kenia kevin kim kyle laila lara larissa larry laura lauren lea leandro leila leo leon leonardo ' +
  'leonel leonor leticia lety lia lidia ligia lilian liliana lina linda lisa livia lorena lorenzo lourdes luana luc lucas lucia luciana luciane ' +
  'luciano lucila lucy luis luisa luiz luiza lupe lupita luz lydia magali magda maicon manoel manuel manuela mara marcela marcelo marcia ' +
  'marcio marco marcos marcus margarita maria mariana mariano maribel maricela mariela marilia marilyn marina mario marisa marisol maristela ' +
  'mark marlene marta martha martin martina mary mateo mateus matheus matias matt matthew mauricio mauro max maxine mayara megan meire ' +
  'melissa mercedes michael michel michele michelle miguel mike milena minerva mireya miriam moises molly monica monique murilo nadia nair ' +
  'nancy natalia natasha nathan nayara neide neusa nicolas nicole nilo nina noel noeli noelia noemi nora norma octavio odair olga olivia omar ' +
  'orlando oscar osvaldo otavio otto pablo pam pamela paola patricia patrick paty paul paula paulina paulo pedro perla peter philip pilar ' +
  'priscila rachel rafa rafael rafaela raimunda raimundo ramiro ramon ramona randy raquel raul raymundo rebeca rebecca regiane regina ' +
  'reginaldo renan renata renato rene reynaldo ricardo rich richard rita robert roberta roberto robson rocio rodolfo rodrigo rogelio rogerio ' +
  'roger romina romulo ron ronaldo roque rosa rosalia rosana rosangela rosario rosaura rose roseli rosi roxana ruben rui rute ruth ryan sabrina ' +
  'salvador sam samanta samantha samara samuel sandra santiago sara sarah sarahi saul scott sean sebastian sergio shaun shawn shawna sheila ' +
  'sheyla sidney silas silvana silvia silvio simone socorro sofia solange sonia stefany stela stella stephanie steve steven stuart sue susan ' +
  'susana suzana tadeu tais taina talita tamara tania tasha tati tatiana tatiane teresa tereza thais thalita theo thiago tiago tiffany tim ' +
  'tina toby todd tom tomas toninho tono tony tracy trevor trinidad tyler ubiratan ulises ulisses valdir valentina valeria vanessa vania vera ' +
  'veronica vicente victor victoria vilma vinicius violeta virginia vitor vitoria viviane wagner waldir walter wanda wander wellington wendy ' +
  'wesley wilson william willian wilma xavier ximena yago yara yasmin yesenia yolanda yuri zack zaira zelia zilda zulema tatiane suellen ' +
  'dayane luzia efigenia ivonete sirlene juvenal otacilio adilson marinalva maiara jacira genilson ednaldo edinaldo josue nestor nancy wanderson ' +
  'leocadio tencha chelita memo chuy pepe paco lalo beto nando tito nacho poncho quique lencho chava gera';

export const FIRST_NAMES: ReadonlySet<string> = new Set(LIST.split(' '));
