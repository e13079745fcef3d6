/**
 * Everyday words of each language, folded (no marks), that its writers cannot do without even in two lines. The five languages of the house
 * and the commonest others are told apart by them; a word may stand under several. Cyrillic and Greek are told by their letters first.
 */
export const LATIN_WORDS = {
  en: `the and you your we our is are was were have has had for with that this not it be to of in on at from my me can could would will thanks thank please i'm it's
    im its dont don't about what when how if but so do did just any all as they there here would like know need send sent site page call week hi hello dear best
    regards hope get got one out up looks look good great i an or by more no yes us where why which who whose other others really see pounds phone thx sounds good nothing something
    still than then only been being does did doesn't didnt didn't isn't wasn't can't cant won't never always again about after before because money work price`,
  pl: `i w z na do sie nie jest to ze za jak co czy mam ma mamy byc bylo byl sa o po od dla tak ale juz bardzo prosze dziekuje dziekujemy dzieki pan pani panie panstwo
    dzien dobry witam pozdrawiam moze mozna tylko jeszcze ktory ktora ktore przez pod nad przy kiedy gdzie bo oraz lub mi nam nas was wam sobie jestem jestesmy bedzie
    prosba pozdrowienia czesc hej strona strony projekt faktura faktury umowa wszystko teraz tego tej tym jej jego ich swoje nasz nasza nasze moj moja super panem
    pania wiem wiec zeby za czy jestesmy troche zdecydowanie strasznie wlasnie rzecz oczekuje oczekiwalam lepiej mnie robi robicie mowiac taki takie takiego trzy dwa aby chyba nic dzis jutro chcemy chce chcialbym chcialabym prosimy moge mozemy ktos cos tez niz dlaczego ile cena robi`,
  fi: `ja on ei se en et han me te he etta mutta jos kun niin kuin myos oli ovat olen olemme olet ole olisi voi voiko voisi voisitko voitko voisimme kiitos kiitoksia kiitti
    hei moi terve moikka terveisin ystavallisin terveisin mita mika missa milloin miksi miten kuinka nyt viela jo vain tai sitten hyva hyvin hyvaa paivaa meidan teidan
    sinun minun minulla meilla teilla sivut sivusto sivuston lasku laskun tama taman tata siita sita tassa tuo nama ne joka jotka kanssa mukaan koska asti ennen jalkeen
    kaikki paljon vahan ihan aika todella ollut olla pitaa pitaisi taytyy sopii kay joo kylla eika enaa emme ette eivat eikö itse laitan lahetan sain saan saatu
    saisi saisiko olisiko onko ovatko mina sina viikolla viikko huomenna tanaan kello vaan siis taas tulee tuntuu odotimme odotamme odotin missa mulla mulle mun sulla sulle sen sille sitten silti ehka joten kaksi kolme sivun sanoen
    suoraan sanottuna kukaan mitaan enemman vieläkään kuulu viestini tullut meille meilta meidat minulle minulta teilta sinulta kai taytyy tahan naita naihin tuon tuota
    perjantaina maanantaina tiistaina torstaina keskiviikkona perjantaiksi maanantaiksi eilen ensimmainen hieman kerrothan pyytaa kertoi kuulimme kiitokset kyllahan eipa siina
    taalla siella edelleen joko kysyn kysyisin kysyi kysyy haluaa haluaisi uudestaan tiedossa oikein osaa pari tosiaan tanne ensin vasta parilla`,
  ru: `i v na ne chto eto kak a s ya vy my po no u k za iz o tak zhe da net dlya ot do uzhe esli ili vas nam vam mne menya nas bylo byl est budet mozhno mozhet nado nuzhno
    ochen spasibo pozhaluysta pozhalujsta dobryj dobryy den zdravstvuyte zdravstvujte privet kogda gde pochemu skolko tolko eshche esche eshe ya vse vsyo vso poka horosho
    khorosho sayt sajt schet dogovor pismo uvazheniem hotel hotela hotim xotim ponyal ponimayu mogu mozhete chtoby potomu kak-to vash vasha vashi nash nasha tozhe teper
    segodnya zavtra vchera delo prosto pochti skoro rabota raboty deneg dengi pozdno dorogo nichego opyat snova`,
  el: `kai na to o h i ta ths tis tou ton thn tin me se gia den dn oti pou pws pos einai eimai eimaste ti tha 8a an apo sas mas mou sou mia ena enas kalimera kalhmera kalispera
    kalhspera euxaristo efxaristo eyxaristo euxaristw efharisto parakalo parakalw geia sto sti sth ston stin stis sthn alla omws omos poly polu edo edw twra tora akoma
    exw exo exoume exete exei mporei mporoume mporeite boreite thelo thelw theloume prepei otan pote pou giati ola kala nai oxi ohi emeis eseis auto afto ayto auth afti
    ayrio avrio simera shmera xronia kapoia kapoio tipota kati selida timi douleia ergo filika os mexri prin meta h8ela ithela hthela`,
  de: `der die das und ist nicht wir sie ich ein eine einen mit fur auf zu den dem von haben hat sind war wird werden auch aber noch bitte danke vielen dank guten tag hallo
    grusse freundlichen wie was wann wenn dass es im am um bei nach uber nur schon sehr kann konnen konnten uns ihnen ihre ihr mir mich sich oder als so aus`,
  sv: `och att det som en ett ar inte jag vi ni har for pa med till av den de om kan ska skulle men sa tack hej vanliga halsningar fran var vara vad nar hur mycket bra nu
    din er oss mig dig sig man efter eller bara ocksa mvh`,
  da: `og at det som en et er ikke jeg vi i har for pa med til af den de om kan skal ville men sa tak hej venlig hilsen fra var vaere hvad hvornar hvordan meget godt nu
    din jer os mig dig sig eller bare ogsa kunne`,
  no: `og at det som en et er ikke jeg vi dere har for pa med til av den de om kan skal ville men sa takk hei vennlig hilsen fra var vaere hva nar hvordan mye bra na
    din oss meg deg seg eller bare ogsa kunne`,
  et: `ja on ei see ma me te et kui aga mis kas ning oma meie teie tere tere aitah tanan tanud palun parimat soovides lugupidamisega ka siis veel juba vaga hea ole oli olen
    oleme saab saaks kuidas millal kus miks sest voi vaid koik nuud mul meil teil seda selle sellest ette pole saada saatke tana homme arve lehekulg olema peaks`,
  nl: `de het een en van is niet wij we ik je u dat die te op in met voor zijn was aan er maar om ook als bij naar heeft hebben kan kunnen zou nog wel geen graag bedankt dank
    groet groeten hallo beste vriendelijke wat wanneer hoe of uit over mijn ons onze uw jullie dit deze al zo even`,
  fr: `le la les de des et est un une en que qui dans pour pas vous nous je il elle ne sur au avec ce cette sont merci bonjour cordialement plus mais ou si votre notre vos nos
    avez avons ai suis etes tres bien tout comme aux du par quand comment`,
  es: `el la los las de y es un una en que por para con no se su lo como mas pero le ya nos yo usted ustedes gracias hola saludos buenos dias esta estan este muy bien todo si
    cuando donde puede podemos tenemos tengo hemos nuestro nuestra del al sobre`,
  it: `il lo la gli le di e un una che per con non si su come piu ma ci vi io lei grazie buongiorno ciao saluti sono siamo hai abbiamo questo questa molto bene tutto se quando
    dove puo possiamo nostro nostra del della dei nel alla anche cosa perche essere`,
  pt: `o a os as de e um uma em que por para com nao se seu como mais mas nos eu voce obrigado obrigada ola bom dia cumprimentos esta estao este muito bem tudo quando onde
    pode podemos temos tenho nosso nossa do da dos das no na ao isso sobre`,
  cs: `a v na se je to ze s z do za jak co pro ale by jsem jsme jste si po o i k tak uz jen nebo ktery ktera ktere dekuji dekujeme diky dobry den ahoj pozdravem prosim muzete
    bude byl bylo bych abychom nam vam nas vas muj nas jeste velmi kdy kde proc protoze aby dnes zitra stranky`,
  sk: `a v na sa je to ze s z do za ako co pre ale by som sme ste si po o aj k tak uz len alebo ktory ktora ktore dakujem dakujeme dobry den ahoj pozdravom prosim mozete
    bude bol bolo nam vam nas vas moj este velmi kedy kde preco pretoze aby dnes zajtra stranky`,
  hu: `a az es nem hogy egy van vagy de ha mi is ez meg mar csak mint koszonom koszonjuk udvozlettel szia jo napot kerem lesz volt lehet kell nagyon hogyan mikor hol miert mert
    ezt azt nekunk onnek`,
  ro: `si in la de nu este un o cu pe ca sa din pentru ce care mai sunt ne va multumesc multumim buna ziua salut stima dar sau daca cum cand unde avem aveti foarte bine am ai
    noi noastra dumneavoastra`,
  lt: `ir yra ne i kad su is tai kaip bet ar mes jus as uz per po nuo iki aciu dekoju labas laba diena pagarbiai prasau gali galime bus buvo labai kada kur kodel mums jums
    musu jusu dar jau`,
  lv: `un ir ne uz ka ar no par bet vai mes jus es pie pec lidz paldies labdien sveiki cienu ludzu var varam bus bija loti kad kur kapec mums jums musu jusu vel jau tas si`,
  tr: `ve bir bu da de icin ile ne mi mu ama cok daha gibi var yok ben biz siz tesekkurler tesekkur merhaba iyi gunler saygilarimla lutfen olarak kadar sonra olan nasil zaman
    nerede neden evet hayir`,
  hr: `i je u na se da ne su za od s sa kako sto ali ili smo ste sam bi ce vam nam nas vas hvala dobar dan pozdrav srdacan molim moze mozete bilo bio kada gdje zasto jer vrlo
    jos vec samo ovo taj ova`,
} as const satisfies Record<string, string>

/** Cyrillic by its commonest words; Ukrainian, Belarusian, Serbian and Macedonian also by letters Russian has not. */
export const CYRILLIC_WORDS = {
  ru: `и в не на я что с это как а по но у к за из о так же да нет для от до уже если или вас нам вам мне меня нас был было есть будет можно может надо нужно очень спасибо
    ли пожалуиста добрыи день здравствуите привет когда где почему сколько только еще все вы мы они она он бы чтобы потому сегодня завтра`,
  uk: `і в не на я що з це як а по але у до за із про так же та ні для від вже якщо або вас нам вам мені мене нас був було є буде можна може треба дуже дякую будь ласка добрии
    доброго дня вітаю привіт коли де чому скільки тільки ще все ви ми вони вона він щоб тому сьогодні завтра`,
  be: `і ў не на я што з гэта як а па але у да за аб так жа ды не для ад ужо калі ці вас нам вам мне мяне нас быў было ёсць будзе можна вельмі дзякуи калі ласка добры дзень`,
  bg: `и в не на аз че с това как а по но у към за от о така да няма за до вече ако или вас ни ви ми ме нас беше е са ще може трябва много благодаря моля добър ден здравеите
    кога къде защо колко само още всички вие ние те тя тои бих съм сме сте които която което се си ли`,
  sr: `и у не на ја што с ово како а по али код к за из о тако да нема за од до већ ако или вас нам вам ми ме нас био било је сте смо сам биће може треба много хвала молим
    добар дан здраво када где зашто колико само још све ви ми они она он би се`,
} as const satisfies Record<string, string>
