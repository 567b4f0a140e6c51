/** Given names and nicknames of Brazil, Mexico and the United States, folded: how a name is known in a line without capitals. */
const NAMES =
  'aaliyah aaron abad abbey abbie abby abdias abdiel abdon abdul abe abel abelardo abelina abelino abigael abigail ' +
  'abilio abner abraao abraham abram abril abundio acacia acacio ace acela acelino ada adail adailton adair ' +
  'adalberto adalgisa adalgiza adalid adaline adalton adam adamari adan adao adauto addie addison adeilda adeildo ' +
  'adeilson adeilton adela adelaida adelaide adelaido adele adelfo adelia adelina adeline adelino adelita adelma ' +
  'adelmo adelson ademar ademario ademilson ademir adenilson adenilza adenir aderbal adilene adilio adilson ' +
  'adimilson adolfina adolfo adonai adonias adonis adoracion adrian adriana adriane adriano adriel adriele adrielle ' +
  'adrielly adrienne afonso afranio agapita agapito agatha agenor agnaldo agnes agostinho agripina agripino agueda ' +
  'aguinaldo agustin agustina ahmad ahmed aida aidan aide aidee aiden aileen ailton ailyn aimee aires airton aisha ' +
  'aislinn aitana akeem alaide alaina alan alana alane alanis alanna alba albani albano albert alberta albertico ' +
  'albertina alberto albina albino alcebiades alceu alcides alcina alcindo alcione alda aldahir aldair aldeci ' +
  'aldemar alden aldenir aldenora alderico aldina aldir aldo aldori ale alec alecio aleida aleja alejandra ' +
  'alejandrina alejandro alejo aleksa aleksandra alessandra alessandro alessio alex alexa alexander alexandra ' +
  'alexandre alexandrea alexandria alexia alexis alexsandra alexsandro alf alfonsina alfonso alfred alfreda alfredo ' +
  'alheli ali alice alicia alina aline alipio alisa alisha alison alissa alisson alita alivia aliyah allan allana ' +
  'allen allie allison allyson alma almendra almeri almerinda almir almira aloisio alondra alonso alonzo alphonse ' +
  'alphonso alta altagracia altair altamir altamiro altemar altemir althea altina altino alton aluisio aluizio alva ' +
  'alvaro alvin alvina alvino alyce alycia alysa alyssa alzira amabile amada amadeu amadeus amado amador amairani ' +
  'amalia amalio amancio amanda amando amara amaranta amari amarildo amaro amauri amaury amaya ambar amber ambrosia ' +
  'ambrosio amelia amelie amelinha america americo amerika amie amilcar amilton amina amir amira amos amparito ' +
  'amparo amy ana anabel anabela anacleto anahi anai anair anais analia analice anallely ananda ananias anastacia ' +
  'anastacio anastasia anatalia anatolio anders anderson andre andrea andreia andres andresa andresito andressa ' +
  'andrew andrey andreza andrielly andy anel anesio anezia angel angela angeles angelia angelica angelina angeline ' +
  'angelino angelique angelita angelito angelo angie angus angustias anibal aniceto anielly anika anisio anissa ' +
  'anita aniya aniyah ann anna annabel annabelle annalise anne anneliese annemarie annette annie annika annmarie ' +
  'anny ansel anselma anselmo anson antelmo antenor anthony antoine antoinette antolin anton antonela antonella ' +
  'antonia antonieta antonino antonio antwan aparecida aparecido apolinar apolinario apolonia apolonio april ' +
  'aquiles aquilina aquilino arabella araceli aracely araci aracy arantxa arantza arcadia arcadio arcanjo arcelia ' +
  'arcelino archer archibald archibaldo archie areli arely argelia argenis ari aria ariadna ariadne ariana ariane ' +
  'arianna arianne ariel ariela ariella arielle arielly arilene ariosto aristeo aristeu aristides arjun arlan ' +
  'arlene arlet arlete arleth arlette arley arlinda arlindo arline arlo armand armanda armandina armandinho ' +
  'armandito armando armani armida arminda armindo arnaldo arnobio arnold arnoldo arnon arnulfo aroldo arquimedes ' +
  'arron arsenia arsenio art artemia artemio artemisa arthur artie artur arturo arvin ary asa asael ascencion ' +
  'ascension ash asher ashlee ashleigh ashley ashlyn ashton asia aspen assis assuncao assunta astolfo astrid ' +
  'astrogildo asucena asuncion ataide atanasia atanasio atenea athena atila atilano atzin atziri aubree aubrey ' +
  'audelia audomaro audra audrey august augusta augustine augusto augustus aura aurea aurelia aureliano aurelino ' +
  'aurelio aurilene aurino aurora ausencio austin autumn ava avani avelina avelino avery avis axel ayanna ayari ' +
  'ayden ayesha ayla aylin aylton ayrton azael azalea azalia azeneth azenilda azucena azul bailey baker balbina ' +
  'balbino baldemar baldomero balduino baltasar baltazar bambi barb barbara barbie bardomiano barney baron barrett ' +
  'barrie barron barry bart bartira bartola bartolo bartolome bartolomeu barton basil basilia basilio baudelia ' +
  'baudelio bautista baxter bea bear beatrice beatrix beatriz beau bebel bebeto bebo becca becky bee bela belarmino ' +
  'belchior belem belen belinda belinha belisario bella belle belmira belmiro beltran ben benedicta benedicto ' +
  'benedita benedito beneval beni benicio benigna benigno benita benito benjamim benjamin bennett bennie benny ' +
  'benson benta bento benvinda berenice bermudo bernabe bernadete bernadeth bernadette bernadine bernal bernard ' +
  'bernarda bernardina bernardino bernardo bernice bernie bert berta bertha bertie bertin bertoldo bertram bess ' +
  'bessie betania betao bete beth bethany betinha betinho betito beto betsabe betsy bette bettie betty bettyann ' +
  'bettye bety betzabe betzaida beulah bev beverly bia biaggio bianca bibi bibiana bibiano bill billie billy bino ' +
  'bira birdie biu bjorn bladimir blaine blair blaise blake blanca blanche blanquita blas blaze bob bobbi bobbie ' +
  'bobby boni bonifacia bonifacio bonita bonnie booker boris boyd brad braden bradford bradley brady braeden brandi ' +
  'brandie brandon brandy brant braulia braulio braxton brayan brayden breanna bree brenda brendan brenden brenna ' +
  'brennan brenno breno brent brenton bret brett brian briana brianda brianna brianne brice bricia bridget ' +
  'bridgette brigida brigido brigitte briley brisa briseida brissa britney britt brittany brittney brock broderick ' +
  'brodie brody bronson brook brooke brooklyn brooks bru bruce bruna bruninha bruninho bruno bryan bryant bryce ' +
  'bryn brynn bryson bubba buck bud buddy buffy bulmaro bunny burl burt burton buster butch byron caca cacilda cade ' +
  'caden cadu caetana caetano caio caique caitlin caitlyn cal caleb calebe calisto calixta calixto callie calvin ' +
  'cam camden camelia camerino cameron camila camile camilinha camilla camille camilly camilo camryn candace ' +
  'candelaria candelario candice candida candido candinha candis candy canuto cara caren carey cari caridad carina ' +
  'carine carissa caritina carito carl carla carlao carleen carlene carlinha carlinhos carlito carlitos carlo ' +
  'carlos carlota carlotta carlton carly carlyle carma carmel carmela carmelita carmella carmelo carmem carmen ' +
  'carmenlucia carmina carminda carmine carminha carmita caro carol carola carolaine carole carolee carolina ' +
  'caroline carolyn carolzinha carrie carroll carson carter carver cary caryn casandra case casemiro casey cash ' +
  'casiano casilda casimira casimiro cason cassandra cassia cassiana cassiano cassidy cassie cassilda cassio casto ' +
  'castorina cat cata catalina catalino catarina catarino catherine cathleen cathryn cathy catia catita caty caua ' +
  'cauan caue cayetana cayetano cayla cecelia ceci cecil cecile cecilia cecilio cecy cedric ceferina ceferino ' +
  'celedonia celedonio celerino celeste celestina celestine celestino celia celina celine celinha celino celio ' +
  'celita celma celsa celso cenira cenobio cesar cesareo cesario chabela chabelita chabelo chad chadwick chago ' +
  'chaim chalio chana chance chandler chandra chanel chanelle chanito chano chantal chantel charis charity charla ' +
  'charlene charles charley charlie charlotte charlton charmaine charo chas chase chastity chauncey chava chavela ' +
  'chavelo chavita chayito chayo chaz chela cheli chelita chelito chelo chelsea chelsey chema chencha chencho ' +
  'chendo chenta chente chepa chepe chepina chepita chepo cher cheri cherie cherry cheryl chester chet chevo ' +
  'cheyenne chica chicho chico chilo chinto chip chiquinha chiquinho chiquita chita chito chloe chofi chole cholita ' +
  'chon chona chonita chris chrissy christa christal christen christi christian christie christin christina ' +
  'christine christoph christopher christy chrystal chucha chuchin chuchito chucho chuck chuy chuyita chuyito ciara ' +
  'cibele cicely cicera cicero cida cidinha cielo cileide cilene cinara cindi cindy cinira cinthia cintia cintya ' +
  'cipriana cipriano cira cirene ciriaco cirila cirilo ciro citlali citlalli citlaly clair claire clara clarence ' +
  'clarice clarinda clarindo clarisa clarissa clarisse clarita clark claude claudemir claudemira claudete claudette ' +
  'claudia claudiana claudiane claudina claudine claudinei claudineia claudiney claudinha claudino claudio ' +
  'claudiomar claudiomiro claudionor clay clayton cleber cleberson cleia cleici cleide cleidiane cleidinha cleidson ' +
  'cleiton clelia clem clemen clemencia clement clemente clementina clementine clementino cleo cleodete cleofas ' +
  'cleomar cleon cleonice cleonilda cleonildo cleopatra cleotilde cleri cleto cletus cleusa cleuza cleveland ' +
  'cleverson cleyton clicerio cliff clifford clifton clint clinton clive clivia clotilde cloves clovis clyde coby ' +
  'coco cody colby cole coleen coleman colette colin colleen collin colt colten colton conce conceicao concepcion ' +
  'concha conchis conchita conner connie connor conny conor conrad conrada conrado consolacion constance constancia ' +
  'constancio constantino constanza consuelito consuelo cooper cora coral coralie coralina corazon cordelia corey ' +
  'cori corina corinna corinne cornelia cornelio cornelius cornell corrie corrine corrinha cortez cortney cory ' +
  'cosme courtney covadonga coy craig creed crescencia crescencio creusa creuza crew cris crisanta crisanto ' +
  'crislaine crislane crisoforo crispim crispin crispina crispulo cristal cristian cristiana cristiane cristiano ' +
  'cristina cristine cristo cristobal cristovao cristy cruz cruzita crystal cuahtemoc cuauhtemoc cuca cuco cullen ' +
  'cuquis cuquita currito curro curt curtis custodia custodio cutberto cyndi cynthia cyntia cyril cyrus dado dafne ' +
  'dagmar dagoberto dahlia daiana daiane daira daisy dakota dale dalia dalila dallas dallin dalmo dalton dalva ' +
  'dalvina damari damaris damasceno damasio damaso damian damiana damiao damien damion damon dan dana danae dane ' +
  'danette dani dania danica daniel daniela daniele danielito daniella danielle danielly danilinho danilo danita ' +
  'danitza danna danny dante danubia dany daphne daquan dara darby darci darcilene darcy daren daria darian darin ' +
  'darinka dario darius darla darlan darleen darlene darnell daron darrel darrell darren darrin darryl darwin daryl ' +
  'dash dashawn dave davi david davida davin davina davis davon dawn dawna dawson dayana dayanara dayane dayna ' +
  'dayton dean deana deandre deangelo deann deanna deanne deb debbie debora deborah debra deca declan deco decoroso ' +
  'dede dee deena deidra deidre deirdre deise deisy deivid deivison deja dejair dejanira delaney delbert delcides ' +
  'delcio delfim delfin delfina delfino delia delilah della delma delmar delmira delmiro delores deloris delphine ' +
  'delroy delsa delson delza demarcus demetria demetrio demetrius dena denilson denilton denis denise denisse ' +
  'dennis denny denver denzel deocleciano deoclides deodato deogracias deolinda deolindo deon dercy derek derian ' +
  'deric derick derli derrick deshawn desi desiderio desire desiree desmond dessie destiny deusdedit deusdete ' +
  'deuseli deusimar deuza devan deven devin devon devonte dewayne dewey dewitt dexter deyanira deyse deyvid diamond ' +
  'diana diane dianela diann dianna dianne dick didi didinho diego dieguito diele dielly digna digno digo dilan ' +
  'dilermando dillon dilma dilson dilza dimas dimitri dina dinah dinalva dinei dineia dinha dinho dinora dinorah ' +
  'diocelina diogenes diogo diomar diomedes dion dione dionicia dionicio dionisia dionisio dionne dioselina dirce ' +
  'dirceu dirk dirlene diva divaldo divanir divina divino dixie djair djalma djanira djavan doca dolly dolores ' +
  'domenica dominga domingas domingo domingos dominic dominick dominique domitila domitilo don donaciana donaciano ' +
  'donaji donald donato donavan donizete donizeti donna donnell donnie donny donovan donte dora doralia doralice ' +
  'doralina doreen dorgival dori dorian dorinha doris dorival dorotea doroteo dorothea dorothy dorsey dorthy ' +
  'dorvalina dot dottie doug douglas doyle drake dre drew druzila duane duarte duda dudinha dudley dudu duke dulce ' +
  'dulcinea dulcineia duncan durell durval durvalina dustin dusty dwayne dwight dylan earl earlene earline earnest ' +
  'earnestine easton eber eberardo eberson ebony eddie eddy edelia edelmira edelmiro edelvira eden eder ederson ' +
  'edgar edgard edgardo edianes edie edilaine edilane edilberto edilene edileusa edileuza edilma edilson edilton ' +
  'edimar edimilson edina edinaldo edinalva edinei edineia edinho edinilson edir edison edite edith edivaldo ' +
  'edivania edjane edmar edmara edmea edmilson edmond edmund edmundo edmur edna ednaldo ednalva ednei edneia ' +
  'ednilson edsel edson edu eduarda eduardito eduardo eduviges edvaldo edvan edvania edvar edvard edvirges edward ' +
  'edwardo edwiges edwin edwina effie efigenia efigenio efraim efrain efren egberto egidio eglantina eileen eira ' +
  'eladia eladio elaina elaine elane elba elci elcio elda elder eldo eldon eldridge eleandro eleanor eleanore ' +
  'eleazar elena eleni elenice elenilda elenir elenita eleno eleodoro eleonor eleonora eleuteria eleuterio eleuza ' +
  'elfego eli elia elian eliana eliane elias elida elidia eliel eliete eliezer eligio elijah elina elinaldo ' +
  'elineide elinor elio eliomar eliot elis elisa elisabet elisabete elisabeth elisandra elisangela elise elisea ' +
  'eliseo elisete eliseu elisha elisiane elita eliton eliud eliude elivelton eliza elizabete elizabeth elizangela ' +
  'elizete elizeu elke ella elle ellen ellie elliot elliott ellis elma elmar elmer elmo elnora elo eloa eloah ' +
  'elodia eloi eloina eloisa eloise eloiza elon elonir eloy elpidia elpidio elsa elsie elson elton eluza elva elvia ' +
  'elvin elvio elvira elvis elwood elyssa elza elzira elzo ema emanoel emanuel emanuela emanuele emanuelle ' +
  'emanuelly ember emelia emerenciana emerson emery emeterio emidio emil emilene emilia emiliana emiliano emilio ' +
  'emilly emily emir emma emmanuel emmett emory encarnacion eneas enedina enedino eneida engracia enilda enilson ' +
  'enio enoc enoque enos enrico enrique enriqueta enriquito enya enzo epaminondas epifania epifanio epigmenio ' +
  'epitacio eraldo erandi erasmo erasto erci ercilia ercilio eremita erenice eric erica erich erick ericka erico ' +
  'erik erika erin erivaldo erivan erivania erivelton erlan erlene erma ermelinda ermelindo ermerson ermina erminia ' +
  'erminio ernandes ernane ernani ernest ernesta ernestina ernestine ernestito ernesto ernie erondina eronildes ' +
  'eronildo eros errol erubiel ervin erwin esdras esmael esme esmeralda esmeraldo esmeria esperancita esperanza ' +
  'espiridion essence essie estanislao estanislau esteban estefani estefania estefany estela estelita estella ' +
  'estelle ester esterbina estevam estevao esther estrella estrellita etelberto etelvina etelvino ethan ethel etta ' +
  'euclides eudelia eudes eudocia eudoxia eufemia eufemio eufrasia eufrasio eufrosina eugene eugenia eugenio eula ' +
  'eulalia eulalio eulina eulogia eulogio eunice eupidio eurico eurides euridice euripedes eusebia eusebio eustacio ' +
  'eustaquio eustolia eustolio eutimio eutropio euza eva evair evaldo evan evandra evandro evangelina evangeline ' +
  'evangelista evanilda evanildo evanir evaristo eve evelia evelin evelina eveline evelio evelise evelyn everaldo ' +
  'everardo everett everly everson everton evette evie evilasio evilazio evita evodio expedita expedito ezekiel ' +
  'ezequias ezequiel ezequiela ezio ezra fabi fabia fabian fabiana fabiane fabiano fabinho fabio fabiola fabricia ' +
  'fabricio fabrizio facundo fafa fagner faith fallon fannie fanny fany farrah fatima fatinha fausta faustina ' +
  'faustino fausto fay faye febronio federica federico felecia feli felicia feliciana feliciano felicidad ' +
  'felicidade felicio felicitas felicity felinto felipa felipe felipito felisa felisbela felisberto felisbina felix ' +
  'felizarda fer fercho fermin fermina fern fernanda fernandao fernandinha fernandinho fernandito fernando ferris ' +
  'fia fidel fidela fidelia fidelina fidelis fidencia fidencio filadelfo filemon filiberta filiberto filipa filipe ' +
  'filo filogonio filomena filomeno fina finley finn finnegan fiona firmina firmino firmo fisher fito flavia ' +
  'flaviana flaviane flaviano flavinha flavinho flavio fletcher flo flor flora florence florencia florencio ' +
  'florentina florentino floriano floriberta floriberto florida florina florinda florindo florine floripes florita ' +
  'floro flossie floyd forrest fortino fortunata fortunato foster fox fran franca frances francesca franciane ' +
  'franciele francieli francielle francielly francilene francimar francinaldo francine francineide francis ' +
  'francisca francisco francisquinha francisquinho franco frank frankie franklin franz fred freda freddie freddy ' +
  'frederica frederick frederico fredrick freeman frida frieda fritz froilan froylan fructuoso fulgencia fulgencio ' +
  'fulvia fulvio gabby gabe gabi gabina gabino gabriel gabriela gabriele gabrielita gabriella gabrielle gabrielli ' +
  'gabrielly gaby gael gage gail galdino gale galen galilea galileo gamaliel gannon gareth garland garret garrett ' +
  'garrison garry garth gary gaspar gaston gaudencia gaudencio gavin gayla gayle gaylord gean geane gecilda gedeao ' +
  'gela gelacio gelasio gelsa gelson gema gemima gemma gena genara genaro gene genebaldo generosa generoso genesio ' +
  'genesis geneva genevieve geni genie genilda genildo genilson geninha geninho genival genoveva gentil geoff ' +
  'geoffrey george georgette georgi georgia georgie georgina geovana geovane geovani geovanna geovanni gera gerald ' +
  'geralda geraldina geraldine geraldinho geraldo gerard gerarda gerardito gerardo gercina gerda geremias geri ' +
  'gerlane german germana germano gero geronimo gerri gerry gerson gertrude gertrudes gertrudis gerusa geruza ' +
  'gervasia gervasio gessica gessy getsemani getulio gia gian giane gianluca gianna gianni gibran gicelda gideon ' +
  'gigi gil gilbert gilberta gilberto gilcelio gilda gildardo gildasio gildete gildo gilka gillian gilma gilmar ' +
  'gilmara gilson gilvan gilvana gilvania gina ginaldo ginger ginna ginny gino giovana giovane giovani giovanna ' +
  'giovanni girlane girlene gisa gisel gisela giselda gisele giselia gisella giselle gislaine gislene giulia ' +
  'giuliana giuliano giulliana giuseppe gizele gladis gladys glauber glaucia glauciane glaucio glauco gleice gleicy ' +
  'gleide gleidson gleisi gleison glen glenda glenn glenna gleyce gloria glorinha glorita glory godofredo goldie ' +
  'goncalo gonzalo gordon goya goyo grabiel graca grace gracelyn gracia graciana graciane graciano gracie graciela ' +
  'graciele gracielita gracielle gracielly graciete gracilda graciliano gracinda gracinha grady graham grant gray ' +
  'grayson grazi graziela graziele graziella grazielle grazielly greg gregg gregoria gregorio gregory greice greicy ' +
  'greta gretchen grey greyson gricel griffin gris griselda grover guadalupana guadalupe gualberto guera guero guga ' +
  'gui guicho guida guido guilherme guilhermina guilhermino guille guillermina guillermo guiomar gumaro gumercindo ' +
  'gumersindo gunnar gunner gus gustavinho gustavito gustavo guto guty guy gwen gwendolyn gwyneth hadley hailey ' +
  'hakeem hal haley hallie hamilton hank hanna hannah hans harlan harley harmony harold haroldo harper harriet ' +
  'harriett harris harrison harry harvey hassan hattie haven haydee hayden haylee hayley hazel heath heather heaven ' +
  'hebe heber hector heidi heitor heladia heladio helaine helcio helder helen helena helene helenice helenilda ' +
  'heleninha helenita heleno helga heli helia heliana helida helio heliodora heliodoro heloa heloisa heloiza helton ' +
  'helvecia helvecio hemerson hemeterio henrietta henrique henriqueta henry heraclia heraclio heraclito heraldo ' +
  'herb herbert herberth hercilia herculano hercules heriberto herica herlinda herman hermano hermelinda hermelindo ' +
  'hermenegilda hermenegildo hermes hermeto hermila hermilo herminia herminio hermione hermogenes hermosinda hernan ' +
  'hernani herodes heron hershel hesiquio hevelyn hiago hidalia higinia higinio higino higor hilaria hilario hilary ' +
  'hilda hildeberto hildebrando hildegard hildete hillary hilma hilton hipolita hipolito hiram hiroshi hollie ' +
  'hollis holly homer homero honey honorata honorato honoria honorina honorio hope horace horacia horacio horalia ' +
  'horte hortencia hortensia hosana houston howard howie hubert huberto huey hugh hugo huguito huicho hulda ' +
  'humberta humberto hunter hyago hyman iago ian iara iasmim iasmin ibere ibeth ibrahim icaro icela ida idalia ' +
  'idalid idalina idalino idania idelfonsa idelfonso ideli idelma idolina ieda ifigenia ignacia ignacio igor ike ' +
  'ila ilana ilca ilce ilda ilde ildefonsa ildefonso ildete ileana ilene iliana ilidio ilka ilma ilmar ilsa ilse ' +
  'ilson ilza ima imaculada imani imelda imogen imogene ina inacia inacinha inacio indalecio india indiana ' +
  'indianara indiara indira ines inez ingrid ingridy inocencia inocencio inocente iolanda ionara ione ionice ira ' +
  'iracema iraci iracy iraida iraides irailde irais iram iran irani irasema irene ireneo ireneu irenice irenilda ' +
  'irineia irineo irineu iris irlan irlanda irma irmgard irv irvin irving irwin isa isaac isabel isabela isabele ' +
  'isabelinha isabelita isabella isabelle isabelly isac isadora isael isai isaiah isaias isaltina isaque isaura ' +
  'isauro iscarlet isela isiah isidora isidoro isidra isidro isis isla isma ismael ismail ismar ismenia isolda ' +
  'isolina israel issac itacira itala italo itamar itamara itzayana itzel itzia iva ivaldo ivan ivana ivanete ivani ' +
  'ivania ivanilda ivanildo ivanilson ivanir ivet ivete iveth ivette ivo ivon ivone ivoneide ivonete ivonilde ' +
  'ivonir ivonne ivory ivy ixchel iyana iyari iza izabel izabela izabella izabelle izabelly izadora izaias izaltina ' +
  'izamar izaque izaura izidoro izilda izzy jabes jace jaci jaciara jacinda jacinta jacinto jacira jack jackeline ' +
  'jackie jackson jaclyn jaco jacob jacobo jacque jacquelin jacqueline jacquelyn jacques jacy jada jade jaden jader ' +
  'jadir jadon jadson jaelson jafet jahir jaiane jaida jailma jailson jailton jaime jaiminho jaimito jainara jaine ' +
  'jair jaira jairo jake jakob jalen jalisa jamaal jamal jamar jamarcus jame jamel jamerson james jameson jamey ' +
  'jami jamie jamil jamila jamile jamilly jamilson jamison jan jana janae janaina janaine jandir jandira jane ' +
  'janeide janell janelle janelson janessa janet janete janeth janett janette jani janice janie janiele janilda ' +
  'janilson janine janinha janio janis janna jannet jaque jaquelin jaquelina jaqueline jaqueson jarbas jarbson ' +
  'jardel jardelina jared jarod jaron jarred jarrett jarrod jarvis jasiel jasmim jasmin jasmine jason jasper jasson ' +
  'javi javier javiera javiercito javon jax jaxon jaxson jay jaycee jayda jayden jayla jaylen jayme jayne jayson ' +
  'jazlyn jazmin jazmine jean jeana jeane jeanete jeanette jeanie jeanine jeanne jeannette jeannie jeannine jed ' +
  'jedidiah jeferson jeff jefferey jefferson jeffery jeffinho jeffrey jehu jemma jen jena jenifer jeniffer jenna ' +
  'jenni jennie jennifer jenny jennyfer jeova jeovana jerald jeremiah jeremias jeremy jeri jermaine jerome jeronima ' +
  'jeronimo jerri jerrod jerrold jerry jerusa jesica jess jesse jessenia jessica jessie jessika jesuina jesuino ' +
  'jesus jesusa jesusita jet jethro jewel jewell jhenifer jhennifer jhoana jhon jhonata jhonatan jhonatas jhonny ' +
  'jil jill jillian jim jimena jimmie jimmy jireh joab joan joana joanie joaninha joann joanna joanne joao ' +
  'joaozinho joaquim joaquin joaquina joaquinito joaquinzinho joari job jocabed jocasta jocelia jocelina jocelino ' +
  'jocelyn jocemar jocenir jocilene jocimar jodi jodie jody joe joel joelle joelma joelmir joelson joesph joey ' +
  'johan johana johanna john johnathan johnathon johnnie johnny joice jolene jolie jon jonah jonas jonatan jonatas ' +
  'jonathan jonathas jonathon joni jordan jordana jordyn jorge jorgete jorgina jorginho jorgito josa josafa josafat ' +
  'jose joseane josefa josefina josefita joselia joselin joselina joseline joselino joselita joselito joselma ' +
  'joselo josema josemar josemir josenilda josenildo joseph josephine josh joshua josiah josiane josias josie ' +
  'josiel josielma josilene josimar josimara josimeire josina josino josivaldo josivan josivania jossue josue ' +
  'josuel jota jotape journey jova jovana jovelina jovelino joverci joviano jovina jovino jovita jovito joy joyce ' +
  'joyceann joycelyn juan juana juancho juancito juani juanis juanita juanito juanjo juanma juanpa juanpis juarez ' +
  'jubal juca jucara jucelia jucelino jucelio jucelma jucileide jucilene jucimar jucimara judah judd jude judi ' +
  'judie judite judith judson judy juju jules julia julian juliana juliane julianna julianne juliano juliao julie ' +
  'juliet julieta juliete julieth juliette julinha julinho julio juliocesar julissa julita julito julius jullyana ' +
  'jumara june junia juninho junio junior jupira jura juraci juracy jurandir jurema juscelia juscelino juscilene ' +
  'jussara jussie justa justice justin justina justine justiniano justino justo justus juve juvenal juvencio ' +
  'juventina juventino juwan kacey kaden kadin kaela kai kaiden kaike kaila kailane kailany kailey kaio kaique ' +
  'kaitlin kaitlyn kaka kaleb kaleigh kali kalid kallie kamal kameron kami kamila kamile kamilla kamilly kandy kara ' +
  'kareem karely karen kari karim karime karin karina karine karissa karl karla karlita karlos karol karolaine ' +
  'karolina karoline karolyn karolyne karrie karyn karyna kasey kassandra kassia kate katelyn katelynn katharine ' +
  'katherine katheryn kathi kathia kathie kathleen kathryn kathy katia katiana katiane katie katiele katina ' +
  'katiucia katiuscia katlyn katrina katy katya kaua kauan kauane kauany kaue kay kaya kayden kaye kayke kayla ' +
  'kaylane kaylee kayleigh kaylie kaylin kayo kayque keaton keegan keenan keila keili keisha keith keitiane keity ' +
  'kelan kelen kelia kellen kelley kelli kellie kelly kelsey kelsie kelson kelton kelvin kemilly ken kendall kendra ' +
  'kendrick kenia kenji kenna kennedy kenneth kennith kenny kent kenton kenya kenyon kenzie keren keri kermit kerri ' +
  'kerry keshia ketlen ketlin ketlyn keturah kevin kevyn keyla kezia khalid khalil khloe kia kiana kiara kiera ' +
  'kieran kiersten kike kiko kiley kim kimber kimberlee kimberley kimberly king kingston kinsley kip kira kirby ' +
  'kirk kirsten kirstie kit kitty klaus kleber kleberson kledson kleiton kleyton knox kobe kody kolby kourtney kris ' +
  'krista kristal kristan kristel kristen kristi kristie kristin kristina kristine kristofer kristopher kristy ' +
  'krystal kurt kurtis kwame kyla kylan kyle kylee kyleigh kylie kyra lacey lacy ladonna laercio laerte laiane ' +
  'laila lais laisa laiza lakeesha lakeisha lakesha lakisha lala lalito lalo lamar lamont lana lance landa landen ' +
  'lando landon landulfo lane laney lara larissa larisse larry lars lashanda lashawn lashonda latanya latasha ' +
  'latife latisha latonya latosha latoya latrice laudelina laudelino laudiceia laura laureano laurel lauren ' +
  'laurence laurencia laurentina laurentino lauretta lauri lauriane lauriano laurie laurinda laurindo laurinha ' +
  'laurita lauro lavada lavern laverne lavinia lavon lavonne lawanda lawrence lawson layane layla layne lays laysa ' +
  'layton lazara lazarina lazaro lea leah leander leandra leandrinho leandro leann leanna leanne leci leco leda lee ' +
  'leeann leia leida leidiane leidimar leidy leigh leila leilani lela leland lele lemuel len lena lencho leni ' +
  'lenice lenilda lenildo lenilson lenina lenir lenira lenita lennon lenny lenora lenore leo leobardo leocadia ' +
  'leocadio leocir leodegario leolina leomar leon leona leonard leonarda leonardo leoncio leondina leone leonel ' +
  'leonela leonice leonidas leonides leonidia leonila leonilda leonildo leonilo leonina leonor leonora leonorilda ' +
  'leontina leopold leopolda leopoldina leopoldo leovegildo leroy les lesley lesli leslie lesly lessie lester letha ' +
  'leti leticia letitia lety letycia leusa leuza levi levy lew lewis lexi lexie leyda leydi lia liam liana liane ' +
  'libania libby liberato libertad liberty libia liboria liborio librada librado lica licha lichita licho lici ' +
  'licia licinio lida lidia lidiana lidiane lidiano lidice lidio ligia lila lilah lili lilia lilian liliana liliane ' +
  'lilica lillian lillie lilly lily lina lincoln linda lindaci lindalva lindaura lindinalva lindinha lindolfo ' +
  'lindomar lindsay lindsey lindy lineth lineu link linnea lino linus linwood lionel lisa lisandra lisandro lisane ' +
  'lisbet lisbeth liset lisete lisette lisiane lisias lisset lissette lita litzy liv livia livio livramento liz ' +
  'liza lizandra lizandro lizbeth lizet lizete lizeth lizette lizzie lloyd loana logan loida loide lois lola lolis ' +
  'lolita london longino lonnie lonny lope lora lorany lorayne lore loredana lorelei loren lorena lorene lorenna ' +
  'lorenza lorenzo loreta loreto loretta lori loriane lorie lorna lorraine lorrana lorrane lorrayne lorrie lothar ' +
  'lottie lou louella louie louis louisa louise lourdes lourdinha lourditas lourenca lourenco lourival lourivaldo ' +
  'lowell lua luan luana luane luann luanna luara luc luca lucas luce lucelena lucelia lucelio lucero lucha luchita ' +
  'lucho luci lucia lucian luciana luciane luciano lucicleide lucidalva lucidio luciene lucila lucilda lucileia ' +
  'lucilene lucilia lucilio lucille lucimar lucimara lucimeire lucimere lucina lucinda lucindo lucineia lucineide ' +
  'lucinete lucinha lucio luciola lucky lucrecia lucy ludivina ludmila ludmilla ludovica ludovico ludwig luella ' +
  'luigi luis luisa luisana luisinho luisito luismi luiz luiza luizinha luizinho luka lukas luke lula lulu luna ' +
  'lupe lupercio lupillo lupis lupita lupito lurdes lurdinha luther luvia luz luzia luzimar luzineide luzinete ' +
  'luzinha luzma lydia lygia lyla lyle lynda lyndon lyndsey lynette lynn lynne lynnette lyric mabel mable mac maca ' +
  'macarena macaria macario macedonia macedonio macey maciel mack mackenzie maclovia maclovio macrina macy madai ' +
  'madalena maddie maddox madeleine madelin madeline madelyn madge madison madonna mae mael maeve mafalda mafer ' +
  'magali magaly magda magdalena magdaleno maggie magna magno magnolia magnus mago maiane maiara maicon maida maik ' +
  'maike maikon mailson maira maisa maisie maite maiza major makayla malachi malaquias malcolm malena maleny mali ' +
  'malia malik malinali malinda mallory malorie malu malvina mamie manasses mancio mandy mane manfredo manny manoel ' +
  'manoela manola manolito manolo manu manuel manuela manuelita manuelito manuella mar mara marbella marc marcel ' +
  'marcela marceli marcelina marcelinho marcelino marcelita marcella marcelle marcello marcelly marcelo marci ' +
  'marcia marcial marciana marciano marcie marcilene marcilia marcilio marcinha marcinho marcio marcionila ' +
  'marcionilia marco marcolina marcolino marcondes marcone marcos marcus marcy mare margara margaret margarete ' +
  'margareth margarida margarita margarito margaux margery margie margo margot margret marguerite mari maria ' +
  'mariaelena mariah mariajose marialva mariam marian mariana mariane mariangela marianita marianna marianne ' +
  'mariano mariazinha maribel maribeth maricarmen maricela maricelia maricelma maricota maricruz marie mariel ' +
  'mariela mariele marielena mariella marielle marielly marieta mariete marietta marifer marilac marilande marilda ' +
  'marilee marileide marilena marilene marileusa marilia marilice marilin marilisa marilsa marilu mariluce mariluci ' +
  'marilucia mariluza marily marilyn marilynn marilza marina marinaldo marinalva marineide marines marinete marinez ' +
  'marinho marinilda marino mario marion mariozan maris marisa marisandra marise marisela mariselma marisete ' +
  'marisol marissa maristela maristella marita maritere maritza marivalda marivaldo mariza marizete marjorie mark ' +
  'markus marla marlee marlei marlen marlena marlene marley marli marlin marlise marlo marlon marlos marluce ' +
  'marlucia marly marlys marnie marquis marquita marsha marshall marta marte martha martim martin martina martinha ' +
  'martinho martiniano martinito marty maru maruca maruja marva marvin mary maryam maryana maryann maryanne ' +
  'marybeth marycarmen maryellen maryjose marylou mason massimo mateo mateus matheus mathew mathias mathilde matias ' +
  'matilda matilde matildo matt matthew mattie matusalem maud maude maura maureen maurice mauricea mauricelia ' +
  'mauricia mauricinho mauricio maurilio maurina maurino mauro maverick mavis max maxima maximiano maximiliano ' +
  'maximina maximino maximo maxine maxwell may maya mayana mayane mayara maybelle mayco maycon mayela maykon ' +
  'maynara mayola mayra maysa mayse mayte maze mckayla mckenna mckenzie meagan meaghan meche mechita mechitas ' +
  'medardo meg megan meghan meire meirelane meiriele mekhi mel melani melania melanie melba melchor melecio meliana ' +
  'melina melinda melisa melissa meliton melody melquiades melquisedeque melva melvin melvyn melyssa memito memo ' +
  'mena mencha merari merced mercedes merces mercia mercy meredith meri merle merlin merrill merry mervin mery ' +
  'messias mia micael micaela micaelo micah micaias michael michaela michal michale micheal michel michele micheli ' +
  'micheline michelle michely mick mickey mickie migue miguel miguelangel miguelina miguelito mika mikael mikaela ' +
  'mikaele mikaelle mikaelly mikayla mike mila milagritos milagro milagros milan milca mildred milena milene miles ' +
  'miley milka milla millicent millie milo milton mima mimi mina mindy minerva minervina minnie mira miralva ' +
  'miranda miranice mirela mirella mireya miri miriam mirian mirna miro miron miroslava mirta mirtes mirtha miryam ' +
  'misael missy misty mitch mitchell mitzi mizael moabe moacir moacyr modesta modesto moe moema mohamed mohammad ' +
  'mohammed moi moisa moises mollie molly mona monalisa moncho moni monica monika monique monroe monserrat monte ' +
  'montserrat monty morena morgan morgana moriah morris mort mortimer moses moy moyses mucio muhammad mundo muriel ' +
  'murillo murilo murray mya myla mylena myles myra myrella myriam myrian myrna myron myrtes myrtle nabor nacha ' +
  'nachita nacho nadia nadija nadine nadir nadson nagila nahomi nahum naiane naiara naila nailson nailton naim nair ' +
  'naira nairo naiza nallely nalva nan nana nanci nancy nanda nando nanette naninha naomi napoleao napoleon nara ' +
  'narcisa narciso nardo narjara nash nashla nasir nat natacha natal natali natalia natalice natalicio natalie ' +
  'natalina natalino natalio nataly natan natanael natasha nate nathalia nathalie nathaly nathan nathanael ' +
  'nathaniel nathiele nati natividad natividade nayane nayara nayeli nayely nayla nazare nazareno nazareth nazaria ' +
  'nazario nazira neal nechi neco ned neda nedra nefi neftali nego neguinho nehemiah nehemias nei neia neida neide ' +
  'neidinha neil neila neiva neiza nelci nelcy nelda neli nelia nelida nelinha nelio nelita nell nellie nelly nelma ' +
  'nelsa nelsinho nelson nelva nely nelza nemesio nena nene nenem nenzinha nenzinho neo neomisia nepomuceno nerci ' +
  'nereida nereo nereu nereyda neri nerilda nery nestor netito neto nettie neuci neumar neura neuraci neusa ' +
  'neusinha neuza neva nevaeh neves neville nevis newton ney neymar nezinho nia nicandra nicandro nicanor nicasio ' +
  'nice nicea niceia nichelle nichol nicholas nichole nicinha nick nicki nickolas nico nicodemo nicodemos nicol ' +
  'nicolas nicolasa nicolass nicolau nicole nicoli nicolle nicolly nicomedes nidia niele nieves nigel nikita nikki ' +
  'nikolai nilce nilcea nilceia nilda nildete nildo nilma nilmar nilo nilsa nilson nilton nilva nilvan nilza nina ' +
  'ninfa ninha nininha ninive nino niomar nirvana nita nivalda nivaldo nivea nivia noa noah noe noel noeli noelia ' +
  'noelle noelma noelson noemi noemia nohelia nohemi nola nolan nona nonato nono nora norah norbert norberta ' +
  'norberto noreen norival norm norma norman normando norminha normita norris nova nubia nuno nuria nuvia nycolas ' +
  'nycole nyla oakley obadias obdulia obdulio obed oberdan obie ocimar octacilio octavia octaviana octaviano ' +
  'octavio odair odaleia odalia odalio odalis odell odesio odessa odete odette odila odilia odilo odilon odin ' +
  'odinei odir odirlei odis odorico ofe ofelia ola olaf olavo olegaria olegario olga olguita olimpia olimpio olimpo ' +
  'olin olinda olinto oliva olivaldo olive oliveiros oliver oliverio olivia olivio olivo ollie olmira olympia omar ' +
  'omarcito omari ondina onelia onesima onesimo onilda onofre opal ophelia ora oracina oralia oren orestes orfa ' +
  'orfelina oriana orides oriel orlanda orlandina orlandinho orlando orozimbo orquidea ortencia orville osbaldo ' +
  'osborne oscar oscarin oscarina oscarino oscarito oseas oseias osiel osiris oskar osmar osmarina osmilda osmir ' +
  'osmundo osni osorio osvaldina osvaldo oswald oswaldo otacilia otacilio otavia otaviano otavio otelo otha othon ' +
  'otilia otilio otis otoniel otto ovidio owen ozana ozeas ozeias ozeni ozenir ozias oziel ozilda ozzie pablito ' +
  'pablo paco pacomio paige paisley palemon palmer palmira palmiro paloma pam pamela pamelita pamella pancha ' +
  'panchita panchito pancho pandora pansy pantaleon paola paolo paris parker pascoal pascoalina pascual pascuala ' +
  'pastor pastora pat pati patience patito patrice patricia patricio patrick patsy patti pattie patty paty paul ' +
  'paula paulao paulette pauliana paulianne paulina pauline paulinha paulinho paulino paulita paulo pavel payton ' +
  'paz pearl pearlie pedrina pedrinho pedrita pedrito pedro peg peggy pelagia pelagio pelayo penelope penha penny ' +
  'pepa pepe pepillo pepin pepita pepito pepper perciliana percival percy perfecta perfecto pericles perla perlita ' +
  'perola perpetua perry pete peter petra petrita petronila petronilia petronilo petronio peyton phil philip ' +
  'philipe phillip phillipe phillis phineas phoebe phoenix phyllis pia piedad piedade pierce pierre pietra pietro ' +
  'pilar pili pilo pio piper pita placida placido plinio plutarco pola poliana poliane policarpio policarpo polita ' +
  'polito polly pollyana pollyanna polo pompeu pompeyo poncho ponciano poppy porcina porfiria porfirio porsha ' +
  'porter potira praxedes praxedis precious prentice prescott presley preston pri primitiva primitivo primo prince ' +
  'princess prisca priscila prisciliana prisciliano priscilla prisma procopia procopio procoro prospero protasio ' +
  'prudence prudencia prudenciana prudencio prudente pura puri purificacion queen queenie queila quelen quenia ' +
  'quentin querubina queta quetita quetzal quetzali quetzalli quiana quica quincas quincy quinha quinho quinlan ' +
  'quinn quinten quintin quintino quinton quinzinho quique quirina quirino quiteria quiterio rachael racheal rachel ' +
  'rachelle radames rae raegan rafa rafael rafaela rafaelito rafaella rafaelly rafinha rafita raheem rai raiane ' +
  'raiany raica raimunda raimundinha raimundinho raimundo rain raina rainara rainer raissa raiza ralf ralph ramira ' +
  'ramiro ramom ramon ramona ramoncito ramses ramsey rand randal randall randi randolfo randolph randy raoni ' +
  'raphael raphaela raquel rashad rasheed rashida rasiel raul raulito raven ravi ray rayana rayane rayanne rayara ' +
  'raylan raylane raylene raylson raymond raymunda raymundo rayra rayssa reagan reba rebeca rebecca rebekah red ' +
  'reece reed reese refugia refugio rege reggie regiane regina reginald reginalda reginaldinho reginaldo regininha ' +
  'regino regis regulo reid reina reinalda reinaldo reinan reinilda rejane rejania remedios remi remigia remigio ' +
  'remington remo remy rena renae renan renata renatinha renatinho renato rene renee renilda renildo renilson ' +
  'renilton renita reuben reva reveriana reveriano rex rey reyes reyna reynalda reynaldo rhea rhett rhianna ' +
  'rhiannon rhoda rhonda rhys ricarda ricardinho ricardito ricardo rich richard richardson richarlison richie rick ' +
  'rickey rickie ricky rico ridge rigo rigoberta rigoberto rildo riley rilma rilza rinaldo risoleta risomar rita ' +
  'ritinha ritita ritta riva rivail rivaldo rivelino river rivka rob robbie robby robert roberta robertina ' +
  'robertinha robertinho robertito roberto robertson roberval robin robinho robinson robson robyn rocco rochele ' +
  'rochelle rochi rocio rocky rod roderick rodger rodney rodo rodolfa rodolfo rodolpho rodri rodrigo rodriguinho ' +
  'rogaciana rogaciano rogelia rogelio roger rogeria rogerinho rogerio rojelio roland rolando roldao rolf rolo ' +
  'roman romana romario romelia romeo romero romeu romilda romildo romilson romina romualda romualdo romulo romy ' +
  'ron ronald ronaldinho ronaldo ronan ronda ronei roney ronie ronilda ronildo ronilson ronin ronivon ronnie ronny ' +
  'roosevelt roque rory rosa rosalba rosaldo rosalia rosalie rosalina rosalind rosalinda rosalino rosalio rosalva ' +
  'rosalvo rosalyn rosamaria rosana rosane rosangela rosania rosanna rosanne rosaria rosario rosarito rosaura ' +
  'roscoe rose roseane roseann roseanna roseanne roseclair roselaine roselena roselene roseli roselia roselina ' +
  'roselita rosella roselma rosely roselyn rosemar rosemara rosemari rosemarie rosemary rosemeire rosemere rosemeri ' +
  'rosemilda rosena rosenda rosendo rosenilda rosenildo rosete rosetta rosi rosiane rosicleia rosicleide rosie ' +
  'rosiele rosilane rosilda rosileia rosileide rosilene rosilma rosimar rosimara rosimeire rosimere rosimeri rosina ' +
  'rosinaldo rosinalva rosineia rosineide rosinete rosinha rosio rosires rosita rosivaldo rosivania roslyn ross ' +
  'rosy rowan rowena roxana roxanna roxanne roxie roy royal royce rozana rozane rozeli rozilda ruan rubem ruben ' +
  'rubencito rubenilson rubenita rubens rubi rubia rubicela rubin rubinho ruby rudi rudimar rudinei rudney rudolfo ' +
  'rudolph rudy rufina rufino rufo rufus rui rupert ruperta ruperto russ russell rusty rut rute ruth ruthann ruthie ' +
  'rutila rutilio ruy ruyter ryan ryder ryker rylan rylee ryleigh sabas sabina sabino sabrina sabrinna sacramento ' +
  'sade sadie sadot sage sagrario sahara sahian said saida saige sal salatiel salete salim sally salma salomao ' +
  'salome salomon salustia salustiano salustio salvador salvadora salvatore salvelina salviano salvina salvita sam ' +
  'samanta samantha samara samaria sami samir samira sammie sammy samoel samson samuel samuelson sandalio sandi ' +
  'sandoval sandra sandriele sandrina sandrinha sandrita sandro sandy sanford saniya santa santana santi santiago ' +
  'santiaguito santina santinha santino santos sara sarah sarahi sarai sari sarita sasha saturnina saturnino saul ' +
  'saulo saundra savanna savannah savina savino savio sawyer scarlet scarlett scheila scot scott scottie scotty ' +
  'scout seamus sean sebas sebastian sebastiana sebastiao sebastiaozinho segismundo segunda segundo selah selena ' +
  'selene selina selma selmo semiramis sendy senhorinha serafim serafin serafina serapio serena serenity serg serge ' +
  'sergia serginho sergio seth severa severiana severiano severina severino severo seymour shad shaiane shaina ' +
  'shakira shameka shana shanae shane shania shanice shanika shanna shannan shannon shantal shante shaquille sharen ' +
  'shari sharla sharlene sharon sharonda sharron shaun shauna shavonne shawn shawna shawnee shayla shayna shayne ' +
  'shea sheena sheila sheilla shelbie shelby sheldon shelia shelley shelly shelton sheri sherie sherman sherri ' +
  'sherrie sherry sherwood sheryl sheyla shiloh shira shirlei shirlene shirley shonda sibele sid siddhartha sidinei ' +
  'sidineia sidnei sidneia sidney sidoca sidonia sidonio sidronio siena sienna sierra sigfrido sigismundo sigrid ' +
  'silas silene silvana silvane silvaneide silvania silvano silveria silverio silvestra silvestre silvia silviana ' +
  'silviane silvina silvinha silvinho silvino silvio simao simara simeao simitrio simon simona simone simoni simony ' +
  'simplicia simplicio sinai sinara sineide sinesio sinforosa sinforoso sinha sinue sinval siomara sirlei sirleide ' +
  'sirlene sirley sisenando sivaldo sixta sixto skip sky skye skyla skylar skyler sloan sloane socorrinha socorrito ' +
  'socorro soeli sofi sofia sofonias sofy sofya sol solange sole soledad soledade solimar solomon sondra sonia ' +
  'soninha sonja sonny sonya sophia sophie soraia soraya sostenes sotero spencer spike stacey staci stacie stacy ' +
  'stan stanford stanley stanton star starla stefan stefane stefani stefanie stefano stefany stela stella stephan ' +
  'stephania stephanie stephany stephen stephon sterling stetson steve steven stevie stewart sthefanny sthefany ' +
  'stone storm stormy stu stuart sue suel suelem suelen sueli suellen suelma suely suenia sulamita suleima suleyma ' +
  'suli sullivan summer sunny sunshine suri suriel sury susan susana susane susanita susanna susannah susanne ' +
  'susete susi susie susy sutton suyane suzan suzana suzane suzanne suzete suzette suzi suzy sybil syble sydney ' +
  'sylvan sylvester sylvia sylvio tabajara tabata tabatha tabita tabitha tacha tacho tacia taciana taciane tacio ' +
  'tad tadeo tadeu taiane taina tainah tainan tainara taine tais taisa taise taissa talia taliane talita talitha ' +
  'tallita tamara tameka tamera tami tamia tamika tamires tamiris tammi tammie tammy tamra tamyris tancredo tanesha ' +
  'tania taniele tanika taninha tanis tanisha tanner tanya tara tarciana tarcila tarcio tarcisia tarcisio tariq ' +
  'tarsila tarso taryn tasha tasia tassia tassiana tata tatau tate tati tatiana tatiane tatianne tatinha tato tatum ' +
  'tatyana tavito tavo tavon tawanda tawny tayana tayane tayde taylor tayna taynan taynara tays teagan teca teco ' +
  'ted teddy telesforo telia telma telmo temo tencha tencho teo teodolina teodomiro teodora teodorico teodoro ' +
  'teodosia teodosio teodula teodulo teofila teofilo tera tercilia tercio tere terence teresa teresinha teresita ' +
  'tereso tereza terezinha teri terra terrance terrell terrence terri terrie terrill terry tess tessa tete teto ' +
  'tevin tex thabata thad thaddeus thaina thainara thais thaisa thaise thaissa thales thalia thalita thalles ' +
  'thallis thalyta thamara thamires thamiris thamyres thania thassia thatiana thayane thayna thaynara thays thea ' +
  'thelma theo theodora theodore theodoro theresa therese thereza therezinha theron thiago thiaguinho thom thomas ' +
  'thomaz thor thurman tia tiago tiaguinho tiana tiao tiara tiburcia tiburcio tico tide tiffani tiffanie tiffany ' +
  'tim timmy timotea timoteo timothy tina tino tirso tisha tita titi tito titus tobias toby tod todd toinha toinho ' +
  'tom tomas tomasa tomasia tomasita tomaz tome tommie tommy tomy tona tonha tonhao tonho toni tonia tonico toninha ' +
  'toninho tonita tonito tono tony tonya tori toribia toribio torquato torrance torrey tote toto totonho toya toyo ' +
  'trace tracey traci tracie tracy tranquilino travis travon tre tremaine trent trenton tressa trevon trevor trey ' +
  'tricia trina trini trinidad trinity trino trip tripp trish trisha trista tristan tristao tristen troy trudy ' +
  'truman tuane tuca tuck tucker tula tulia tulio tunico turner tuto twila tyago tyesha tyler tyra tyree tyreek ' +
  'tyrel tyrell tyrese tyrone tyshawn tyson ubaldina ubaldo ubirajara ubiratan uelinton ueliton uelton uesley ' +
  'uiliam uilian uilson ulices ulises ulisses ulrico ulysses umbelina umberto una unique urania urbana urbano uriah ' +
  'urias uriel ursula ursulina ursulo uziel uzziel vadinho vado vagna vagner val valarie valber valcir valda ' +
  'valdeci valdecir valdecy valdemar valdemir valdemira valdemiro valdeni valdenia valdenice valdenir valdenora ' +
  'valderez valderi valdete valdice valdilene valdimar valdinei valdineia valdir valdira valdirene valdivia ' +
  'valdivino valdo valdomiro vale valencia valente valentim valentin valentina valentino valeria valeriana ' +
  'valeriano valerie valerio valery valesca valeska valfrido valkiria valmir valmira valmor valquiria valteir ' +
  'valter van vance vanda vandeco vandeir vanderci vanderlan vanderlei vanderleia vanderley vanderson vandir ' +
  'vandira vando vandre vane vanesa vanessa vani vania vanice vanilda vanildo vanilza vanina vanir vanubia vanusa ' +
  'vanuza vasco vasti vaughn vava velia velma velvet venancia venancio venceslau venina ventura venustiano vera ' +
  'veraldina verda verenice vergie verginia veridiana verinha verissimo verito verity verlin vern verna vernell ' +
  'vernon vero verona veronica veronico veronika vespasiano vianey vianney vic vicencia vicenta vicente vicentina ' +
  'vicentinho vicki vickie vicky victor victoria victoriana victoriano victorina victorino vida vidal vidala vikki ' +
  'vilani vilma vilmar vilmara vilson vince vincent vincenzo vini vinicio vinicius viola violante viole violet ' +
  'violeta virgie virgil virgilia virgilio virginia virginio virgulino viri viridiana visitacao visitacion vita ' +
  'vital vitalia vitalina vitalino vitinho vito vitor vitoria vitoriano vitorinha vitorino vitorio viturino vivaldo ' +
  'vivi vivian viviana viviane vivianne vivienne vlademir vladimir volnei von vonda wade wadson wagner walace walas ' +
  'walber waldeci waldecir waldeir waldemar waldemir waldenir walderez waldete waldice waldir waldirene waldo ' +
  'waldomiro waldyr walisson walker walkiria wallace wallison wally walmir walmor walquiria waltencir walter ' +
  'waltinho walton wanda wandeilson wander wanderlea wanderlei wanderleia wanderley wanderson wanessa wania ward ' +
  'warley warner warren washington wayne weber webert wedson welbert welder weldon welington welison weliton ' +
  'wellerson wellington wellison welton wemerson wenceslao wenceslau wendel wendell wender wendi wendson wendy ' +
  'werner wes weslei wesley west westley weston weverson weverton wevertton whitney wilbert wilberth wilbur wilda ' +
  'wiley wilfred wilfredo wilfrido wilhelmina wiliam wiliane wilibaldo will willa willamina willams willard willem ' +
  'william williams willian willie willis willow wilma wilmar wilmer wilson wilton wilza winfred winicius winifred ' +
  'winnie winona winston winter wladimir wolney woodrow woody wren wulfrano wyatt wynona xandao xande xander ' +
  'xandinho xareni xavier xenia xerxes xiadani xica xico xicotencatl ximena xiomara xisto xitlali xochil xochilt ' +
  'xochipilli xochiquetzal xochitl yadira yael yago yahaira yahir yair yajaira yalitza yamil yamila yamile yamilet ' +
  'yamileth yamilex yan yana yanca yandra yanet yaneth yanira yanka yara yareli yarely yaretzi yaritza yasmim ' +
  'yasmin yasmine yatziri yazmin yeimi yeni yenifer yesenia yesi yesica yessenia yessica yeyo ygor yisel yngrid ' +
  'yoana yohan yohana yoko yolanda yoli yolis yolotl yolotzin yoltzin yosefina yoselin young yousef ysabela yudith ' +
  'yuki yuli yuliana yulisa yulissa yunuen yuri yuridia yuridiana yuriko yuritzi yusuf yvette yvone yvonne zacarias ' +
  'zachariah zachary zachery zack zackary zackery zaid zaida zaira zana zander zane zaqueu zara zaria zayden zayra ' +
  'zaza zeca zefa zeferina zeferino zefinha zeila zeke zelda zelia zelinda zelinha zelita zelito zella zelma zena ' +
  'zenaida zenaide zenaido zenaldo zeneide zenilda zenildo zenir zenita zenobia zenobio zenon zequinha zeze zezinha ' +
  'zezinho zica zico zilah zilda zildo zilene zilma zilmar zilmara zilpa zilton zina zinha zion zita zitlaly ziza ' +
  'zizi zizinho zoe zoey zoie zoila zoilo zora zoraia zoraida zoraide zoyla zozimo zuca zuila zuleica zuleide ' +
  'zuleika zuleima zulema zulene zuleyka zuleyma zulma zulmara zulmira zumbi zumira zuri zury zuza zyanya';

/** Those that are also everyday words in one of the three languages: names only when written with a capital. */
const ALSO_WORDS =
  'abad abbey abril ace adonis adoracion aires alba albina albino ale aleja alejo alheli ali alma almendra alondra ' +
  'alta alva amada amado amador amando amara ambar amber ambrosia amos amparo angel angeles angelica angelito ' +
  'angustias aparecida aparecido april arcadia arcanjo archer aria armanda armando art artemisa asa ascension ash ' +
  'aspen assuncao asuncion august augusta augusto aura aurea aurora autumn azalea azalia azucena azul baker bambi ' +
  'barb barbara baron bartola basil bautista bear beau bebo bela belen bella belle benedita benedito benigna ' +
  'benigno benta bento benvinda bill birdie blanca blaze bonita brandy brisa brook brooks buck bud buddy bunny burl ' +
  'buster butch caca cal cam camelia camilla candelaria candelario candida candido candy cara caridad carmelita ' +
  'carmelo carmen carmina carmine caro carol carola case cash casto cat cata catalina catarina celeste celestina ' +
  'celestino cesar chance charity chase chastity chava chela chelo cheri cherry chica chico chip chiquinha chiquita ' +
  'chita cholita christian chucha chucho chuck cicero cielo clair clara clarita clay clemencia clement clemente ' +
  'clementina clementine cliff coco cole colt conceicao concepcion concha conchita consolacion constance constancia ' +
  'consuelo cora coral corazon coy creed crew cristal cristiana cristiano cristo cruz crystal cuca cuco curro curt ' +
  'custodia custodio dado dahlia daisy dale dalia dan dana dara daria dash dawn dean deco decoroso deja delfin ' +
  'delfina desire destiny diamond diana dick digna digno digo dina diva divina divino dolly dolores dominga ' +
  'domingas domingo domingos don dot drake drew duda duke dulce dusty earl earnest ebony eden edite ella elle elo ' +
  'ember emir encarnacion epifania eremita ernest esmeralda esmeraldo esperanza essence estela estelita estrella ' +
  'estrellita eva evangelista eve evita expedita expedito faith fausta fausto fay felicidad felicidade felicity fer ' +
  'fern fia fidel fidelis filo fina firmo fisher flor flora florida floro fortunata fortunato foster fox franca ' +
  'franco frank freeman gage gale garland garrison gaston gela gema gene generosa generoso genesis genie gentil ' +
  'gera german germana germano ginger glen gloria glory graca grace gracia grant gray grey gris guadalupana guera ' +
  'guero gunner guy harmony haven hazel heath heather heaven helio herb hercules hermano heron hilaria hilario ' +
  'holly homer honey honorata honorato hope hortencia hortensia hosana hunter ida imaculada india indiana inocencia ' +
  'inocente ira iran iris irma isa isla iva ivory ivy iza jacinta jacinto jade jaque jasmim jasmin jasmine jazmin ' +
  'jazmine jean jeova jesus jet jewel joaninha job jota journey joy jucara julio june junio junior jura jurema ' +
  'justa justice justo kim king kit kitty lacy lalo lana lance landa lane laurel lays lazaro lea leda lee leia leo ' +
  'leon leona les lia liana libertad liberty librada librado lida lidia lila lily linda lindinha lindomar link lino ' +
  'lisa livramento lore lua luce lucero lucha lucho lucia lucian lucio luciola lucky lula lulu luna luz luzia lyric ' +
  'mac maca macarena macedonia macedonio madalena madonna mae magdalena magna magno magnolia mago major mane mar ' +
  'mara marcial marciana marciano marco marcos mare margarida margarita mariana mariano marina marinho marino mark ' +
  'marlin marquis marte maruja mason maverick max maxima maximo may maya meche mel melody memo mena merced mercedes ' +
  'mercy merry messias mia milagritos milagro milagros miles mima mina minerva mira miro missy misty modesta ' +
  'modesto mona monalisa monte morena mundo myrtle nadir nan nana narcisa narciso nardo natal natalicio natalina ' +
  'natalino natividad natividade nazareno nego neguinho nena nene nenem neo neto neva neves nevis nice nick nieves ' +
  'nina ninfa nino nirvana noe noel nona nono nora norm norma normando nova ola olimpia olimpio olimpo oliva olive ' +
  'olivo opal ora orquidea paisley paloma pancha panchito pancho pansy pascoal pascual pascuala pastor pastora pat ' +
  'patience patito patricio paula paz pearl peg penha penny pepa pepe pepita pepito pepper perfecta perfecto perla ' +
  'perlita perola perpetua petra phoenix pia piedad piedade pierce pilar pili pio piper pita placida placido pola ' +
  'polo poncho poppy porcina porter precious primitiva primitivo primo prince princess prisma prospero prudence ' +
  'prudencia prudencio prudente pura puri purificacion queen querubina quetzal rain raven ray red reed refugia ' +
  'refugio rege regina regulo reina remedios remo rey reyes reyna rich rico ridge river rob robin rocio rocky rod ' +
  'rolando rolo roman romana romeo romero ron ronda ronin roque rosa rosario rose rosemary rosetta rosinha rosita ' +
  'rosy rowan royal rubi rubia ruby rusty rut sabina sabino sacramento sage sagrario said saida sal salvador ' +
  'salvadora sandy santa santinha santino santos sara saturnina saturnino savanna savannah savio scarlet scout sean ' +
  'segunda segundo senhorinha serafim serafin serafina serena serenity severa severo shelly sherry sierra silvestra ' +
  'silvestre simon sinha skip sky socorro sol sole soledad soledade sonny spike stan star sterling stone storm ' +
  'stormy sue summer sunny sunshine tacha tacho tad tais tanner tara tata tato tawny teca teco teddy temo tera ' +
  'terra teto tia tiara tico tide tim tina tino tita titi tom tomas tome toni tonico toninha tono tote toto trace ' +
  'trinidad trinity trino trip tristan tristao tuca tuck turner una unique urbana urbano vado vale valente valentim ' +
  'valentin valentina valeriana van vane vasco velvet ventura vera verissimo verity vero victoria victoriana ' +
  'victoriano vida viola viole violet violeta virginia visitacao visitacion vita vital vitoria vitoriano vivi ' +
  'vivian wade walker ward welder west will willow winter woody wren young zara zica zion zumbi';

/** All of them; many are also words: `isGivenName` tells which need their capital. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.split(' '));
const alsoWords: ReadonlySet<string> = new Set(ALSO_WORDS.split(' '));

/** Whether a folded word, written with a capital or not, is a given name. */
export function isGivenName(fold: string, capital: boolean): boolean {
  return GIVEN_NAMES.has(fold) && (capital || !alsoWords.has(fold));
}
