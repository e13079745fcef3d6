import type { Scope } from '../../lexicon-format.ts'

// Patterns and texts are folded (ą = a, ł = l, ó = o), so the lists are written as they are matched: without Polish signs.
const classes: Scope['classes'] = {
  jestem:
    'jestem|jestesmy|jest|sa|bylam|bylem|bylismy|bylysmy|byl|byla|czuje sie|czujemy sie|czuje|czujemy|poczulam sie|poczulem sie|poczulismy sie|czulam sie|czulem sie|robie sie|zaczynam byc|zaczynamy byc|pozostaje|zostalam|zostalem|zostalismy|zostaly|zostali',
  adv: 'bardzo|troche|troszke|ciut|nieco|dosc|calkiem|zupelnie|kompletnie|calkowicie|totalnie|mocno|strasznie|naprawde|szczerze|powaznie|wyraznie|coraz|coraz bardziej|coraz mniej|jakos|po prostu|juz|nadal|dalej|wciaz|ciagle|jeszcze|wrecz|tak|tak bardzo|az|az tak|chyba|jednak|niestety|delikatnie mowiac|delikatnie rzecz ujmujac|lekko|raczej|mega|masakrycznie|okropnie|zdecydowanie|niezbyt|srednio|co najmniej|tez|rowniez|glownie|ogolnie|w sumie|serio|wyjatkowo|niezmiernie|gleboko|zwyczajnie|w ogole|do konca|wcale|tu|tutaj|teraz|od dawna|od poczatku|pani|pan|panstwo|ja|my|mi|nam|mnie|nas|sie|to|tego|tym',
  mi: 'mi|nam|mnie|nas|jej|jemu|mu|im|nikomu|szefowi|zarzadowi|prezesowi|zespolowi|klientom|mezowi|zonie|wspolnikowi|wszystkim|dla nas|dla mnie|do nas|do mnie|do naszej firmy',
  work: 'stron*|witryn*|serwis*|sklep*|logo|loga|logotyp*|projekt*|tekst*|opis*|artykul*|post*|zdjeci*|fot*|sesj*|film*|grafik*|grafic*|ulot*|katalog*|folder*|broszur*|wizytow*|baner*|banner*|plakat*|okladk*|ilustracj*|opakowan*|etykiet*|menu|kart*|aplikacj*|program*|system*|wtyczk*|formularz*|kampani*|reklam*|raport*|audyt*|strategi*|analiz*|tlumaczen*|przeklad*|newsletter*|prezentacj*|slajd*|makiet*|szkic*|wersj*|propozycj*|wizualizacj*|layout*|identyfikacj*|branding*|kolor*|font*|czcionk*|napis*|haslo|hasla|slogan*|naglow*|podstron*|zakladk*|efekt*|rezultat*|wynik*|prac*|robot*|material*|plik*|calosc|calosci|koncepcj*|poprawk*|korekt*|integracj*|pozycjonowani*|seo|szablon*|panel*|koszyk*|animacj*|album*|odbitk*|uslug*|wspolprac*',
  others:
    'szef*|kierowni*|dyrek*|prezes*|zarzad*|wlascicie*|wspolni*|ksiegow*|maz|meza|mezem|mezowi|zona|zony|zonie|zone|brat|bratu|siostr*|tesc*|szwagi*|syn|corka|corki|corke|mama|mamie|ojciec|kolezan*|kolega|koledz*|kolegi|kolegom|wspolpracowni*|zespol*|znajom*|przyjaciel*|przyjaciol*|rada|rady|radzie|inwestor*|centrala|centrali|centrale|marketing|handlow*|dzial*|team|klient|klienci|klientki|klientow|klientom|goscie|wszyscy|szefow*|partner*|udzialow*|pracowni*|ludzie|dzieci|prawni*|informaty*|wujek|ktos|pan|naczelni*|przelozon*|proboszcz*|wojt|burmistrz*|dyrekcj*|gora|fundator*|recepcj*|chlopak*|narzeczon*',
  day: 'poniedzial*|wtor*|srod*|czwart*|piat*|sobot*|niedziel*|wczoraj*|dzis|dzisiaj|dzisiejsz*|jutr*|weekend*|poczat*|koniec|koncem|konca|koncu|polow*|styczni*|stycznia|lut*|marc*|marzec|kwie*|maj|maja|maju|czerw*|lip*|sierp*|wrze*|pazdzier*|listopad*|grud*|swiet*|swiat*|wakacj*|zeszl*|ubiegl*|poprzedni*|ostatni*|tydzien|tygodni*|dawna|dawno|miesi*|rano|poludni*|wieczor*|dni|dwoch|temu',
  unit: 'dzien|dni|doby|tydzien|tygodni*|tyg|miesiac*|miesiec*|msc|mc|kwartal*|rok|roku|lata|lat|pol|godzin*|wieki|wiecznosc',
  num: 'dwa|dwoch|dwie|trzy|trzech|cztery|czterech|piec|pieciu|szesc|szesciu|siedem|osiem|dziewiec|dziesiec|kilka|kilku|pare|paru|wiele|2|3|4|5|6|7|8|9|10|11|12|14|15|20|21|30|caly|cala|ponad|prawie|pol|poltora|poltorej|drugi|druga|drugie|drugiego|trzeci|trzecia|trzecie|czwarty|czwarta|czwarte|piaty|piata|kolejny|kolejna|ladnych|dobrych|dobre|dobry|jakies|od|juz|tylu|tyle|1|jeden|wiecej niz',
  zle: 'slab*|kiepsk*|marn*|nijak*|brzydk*|paskudn*|szpetn*|tandetn*|tani|tanio|tania|taniej|amatorsk*|po amatorsku|nieprofesjonaln*|niedbal*|byle jak|byle jakie|byle jaka|bylejak*|niechluj*|niedopracowan*|nieskonczon*|niegotow*|niedorob*|niestarann*|sztuczn*|sztywn*|drewnian*|toporn*|przestarzal*|staroswieck*|archaiczn*|chaotyczn*|chaos*|balagan*|bez ladu|pusto|nudn*|nudno|bezbarwn*|bezosobow*|szablonow*|sztampow*|generyczn*|oklepan*|banaln*|przecietn*|sredni|srednia|srednie|srednio|infantyln*|dziecinn*|kiczowat*|kicz|jarmarczn*|odpustow*|odpychaj*|ponur*|smutn*|smutno|ciezk*|przytlaczaj*|krzykliw*|nieczyteln*|niewyrazn*|rozmazan*|krzyw*|koslaw*|dziwn*|dziwacz*|zle|zly|zla|fataln*|okropn*|strasznie|straszn*|tragicznie|tragiczn*|koszmarn*|beznadziejn*|do niczego|do kitu|do bani|do dupy|nie tak|nie halo|niezbyt|gorzej|zniechecaj*|niespojn*|niepowazn*|tak sobie|na kolanie|na odwal|na odczep|na szybko|na szybciora|po lebkach|w pospiechu|jak szablon|jak gotowiec|jak gotowy|jak u wszystkich|jak u kazdego|jak wszystkie|jak kazda|jak z lat|jak za|jak sprzed|jak z painta|jak z canvy|jak stara|jak stary|jak poprzedni*|jak robota|jak praca|jak dzielo|jak szkolna|jak szkolny|jak szkic|jak ulotka|jak reklama|jak ogloszenie|jak apteka|jak kopia|jak z ai|jak z chata|jak z automatu|jak z translatora|jak z googla|jak tlumacz|meh|jak zrobion*|jakby robil*|jakby ktos|jakby pisal*|jakby tlumaczyl*|robotycznie|jak robot',
  inni: '(inn*|drug*|konkurencyjn*|tansz*|lepsz*) (firm*|agencj*|studi*|grafi*|wykonawc*|ofert*|wycen*|fotograf*|programist*|freelancer*|copywriter*|tlumacz*|drukarni*|specjalist*|projektant*|dostawc*|propozycj*|ekip*|software)|inna agencja|inny grafik|ktos inny|kogos innego|komus innemu|kims innym|gdzie indziej|konkurencj*',
  // What another offer looks like: who, with what, for how little, how fast.
  krewni:
    'szwagier|szwagra|szwagrem|szwagierka|kuzyn*|bratanek|bratanica|siostrzeniec|siostrzenic*|ziec|ziecia|tesc|syn|synek|synowa|corka|wnuk|wnuczka|brat|siostra|maz|zona|wujek|sasiad|sasiadka|sasiada|znajom*|kolega|kolegi|kolezanka|kolezanki|kumpel|kumpela|przyjaciel*|student*|uczen|uczniowie|licealist*|stazyst*|praktykant*|informatyk|chrzesniak*|nastolat*',
  maszyna:
    'ai|chatgpt|chat gpt|czat|czata|czatem|czatowi|chat|chata|chatem|gpt|gemini|copilot|midjourney|sztuczna inteligencja|sztucznej inteligencji|sztuczna inteligencje|canva|canvie|canve|canvy|wix|wixie|wixa|kreator*|gotowiec|gotowca|gotowce|gotowcow|gotowy szablon|gotowym szablonie|gotowego szablonu',
  mniej:
    'taniej|tansz*|o polowe|polowe taniej|dwa razy taniej|za pol ceny|pol ceny|za polowe|za darmo|darmo|gratis|za grosze|za flaszke|za piwo|za pizze|za kawe|za ulamek|za bezcen|o wiele mniej|dwa razy mniej|trzy razy mniej|po kosztach|za kilkaset|za stowke|za kilka stow|za paru groszy',
  szybko:
    'w weekend|w jeden weekend|w jeden wieczor|w wieczor|w jeden dzien|w dwa dni|w trzy dni|w tydzien|w dwa tygodnie|w godzine|w pol godziny|w piec minut|w 5 minut|w dziesiec minut|w 10 minut|w kwadrans|w minute|w pare minut|w kilka minut|w kilka godzin|w pare godzin|w chwile|od reki',
}

export const scope: Scope = {
  classes,
  negators: `
(nie|nigdy|ani|nikt|nic|bez|zero|brak|niewiele brakuje do|nijak nie)
(zaden|zadna|zadne|zadnego|zadnej|zadnych|zadnym)
daleko (mi|nam|jestem|jestesmy) ... od
(przestalam|przestalem|przestalismy|przestaly|przestali) [sie]
(skad|gdzie) (tam|ze|znowu)
(nie ma|nie mam|nie mamy|nie widze|nie widzimy|nie bylo) [tu|zadnych|zadnego|tez] (mowy|powod*|podstaw|potrzeby|sensu|najmniejsz*|cienia)
`,
  doubleNegatives: `
nie tylko
nie dosc [ze]
nie (ukrywam|ukrywamy|ukryje|ukryjemy|bede ukrywac|bede ukrywal|bede ukrywala|bedziemy ukrywac|kryje|taje|zaprzecze|zaprzeczam|bede klamac|bede oszukiwac|bede sciemniac|bede owijac|owijam|owijajac|bede udawac|bede udawal|bede udawala|da sie ukryc|sposob|ma co ukrywac|ma co udawac|oszukujmy sie|powiem ze nie|powiem zeby)
nie (moge|mozemy|potrafie|potrafimy|umiem) (sie [juz] oprzec|pozbyc sie|przestac|oprzec sie|spac|juz spac|zrozumiec|pojac|uwierzyc|wyjsc|nie|zaakceptowac|przymknac|dluzej|juz dluzej|powstrzymac)
nie (wiem|wiemy|rozumiem|rozumiemy|pojmuje) [juz|tylko|nawet] (dlaczego|czemu|czy|jak|co|kiedy|za co|po co|skad|kto|gdzie|z czego|na co)
(dlaczego|czemu|jak to|jakim cudem|jak mozna|po co) [sie|mi|nam|to|jeszcze|nikt|nic] nie
(czy|a) [my|aby|ja|to|tu|panstwo|pani|przypadkiem|sie|przypadkiem sie|my sie|na pewno|moze] nie
(jesli|jezeli|jak|poki|dopoki|o ile|zanim|zeby|aby|gdyby|gdybym) [sie|to|mi|nam|juz|tylko|my|pani|panstwo] nie
nie (mialam|mialem|mielismy|mam|mamy) (pojecia|odpowiedzi|slow|wyjscia|wyboru|sily|sil|kontaktu)
nie (chce|chcialabym|chcialbym|chcemy|chcielibysmy|lubie|zamierzam|mam zamiaru) (byc|wyjsc|zabrzmiec|robic|sie czepiac|marudzic|narzekac|sie wtracac|nikogo|nikomu|pani urazic|urazic|zrzedzic|pospieszac|poganiac|naciskac|sprawiac|przesadzac|sie klocic|awantury|panstwu|panikowac|dramatyzowac|zawracac) [przykr*|problemow|kims|kim|natretn*|niemil*|niegrzeczn*|upierdliw*|nikogo|afery|awantury|klopotu] [ale]
(juz|wiecej|dluzej) nie (wiem|moge|mozemy|mam sily|wytrzymam|wytrzymamy|dam rady)
nie (mowiac|wspominajac|liczac|wspomne|wspominam|zapominajac|pierwszy raz|po raz pierwszy)
(nigdy|nigdzie|nikt|nic) [mi|nam|jeszcze|dotad|wczesniej|sie|z tego|o tym|wiecej] nie
nie (dostal*|otrzymal*|doczekal*|doszl*|przyszl*|dotarl*|widzial*|slyszal*|mamy|mam|ma|bylo) [sie|zadn*|nic|jeszcze|do dzis|nadal|dalej] [odpowiedzi|informacji|pliku|plikow|wiesci|reakcji|kontaktu|nic|niczego]
nie (dziala|dzialaja|dzialalo|zgadza|widac|podoba|pasuje|podobaja|pasuja)
(wcale|bynajmniej) nie (jest|jestem|jestesmy) (lepiej|zadowol*|pewn*|szczesliw*|spokoj*)
`,
  hypotheticals: `
gdyby {others}
(co|jak) [pani|pan|panstwo] (zwykle|zazwyczaj|na ogol) ...2 (gdy|jesli|kiedy|jezeli)
(co|jak) [pani|pan|panstwo] [zwykle|zazwyczaj|wtedy] (robi|robia|robicie|postepuje|postepuja|postepujecie) [pani|pan|panstwo|zwykle] (gdy|jesli|kiedy|jezeli|w sytuacji)
(jesli|jezeli|gdyby|jakby|gdy|kiedy) ...2 przekrocz*
(co sie stanie|co bedzie|co wtedy|co w sytuacji) (jesli|jezeli|gdy|gdyby|gdybysmy|kiedy|w ktorej)
w (razie|przypadku|sytuacji) (gdyby|jakby|jakichkolwiek|ewentual*|czego|problem*|pytan|watpliwosci|opozni*|awarii|reklamacji|klopot*|zmian*|obsuwy|niejasnosci|niezadowol*|poslizg*|choroby|rezygnacji|odstapienia)
na wypadek
(jesli|jezeli|jak|gdy|gdyby|kiedy|jakby) ...2 (mial*|mieliby*|mialby|mialaby|bedzie|beda|bedziesz|bedziecie|bylby|bylaby|byliby|bylo by|byloby|pojawi*|wyjdzie|wyjda|zdarz*|okaz*|wyskocz*|wypadnie|trzeba|potrzeb*|zajdzie|zechc*|zabraknie|wyniknie|wynikn*|znajdzie*|poczuje*|uzna*|pani uzna|kiedykolwiek)
(gdyby|jesli|jezeli|jak) [sie|jednak|kiedys] (okaza*|okaze) [sie] ...4 (ze|sie nie wyrab*|sie nie|drog*|wolno|malo|pozno|nie|za)
(jesli|jezeli|jakby|gdyby) (cos|ktos|ktokolwiek|klient*|uzytkown*|ludzie|odbiorc*|pani klien*|cokolwiek|jest|sa|ma pani|macie|masz|panstwo maja|panstwo ma|pojawi*|beda|bedzie|byl*|nasz*|drukarnia|ksiegow*|kto|tylko|jednak|ta|ten|te|komu*|czegos|czego)
gdyby (sie|to|cos|ktos|ktokolwiek|kiedykolwiek|bylo|byl|byla|byly|tak|termin|cena|klient*|jednak|tylko|pani|ktora*|ktory*|nam|mi|trzeba|zaszla|zabraklo|a)
gdybysmy (przekrocz*|mieli|mialy|kiedys|kiedykolwiek|sie|chcieli|musieli|potrzebowa*|byli|jednak|nie zdaz*|zabraklo|mogli|znalezli|w przyszlosci)
gdybym (miala|mial|sie|byla|byl|kiedys|kiedykolwiek|czegos|cos|chciala|chcial|musiala|musial|znow|zapomnial*|narzeka*|martwil*|nie byl* zadowol*)
(gdybys|gdybyscie) 
jakby (cos|ktos|klient*|byl|byla|bylo|byly|trzeba|co|sie|jednak|nagle|pani miala|pan mial|nie daj)
(co jesli|co gdyby|co by bylo gdyby|co bedzie jesli|a co jak|zalozmy|przypuscmy|powiedzmy ze|teoretycznie gdyby)
(lepiej|wole|wolimy|wolalabym|wolalbym) [teraz|od razu|wczesniej|chyba|to] (zapytac|sprawdzic|dopytac|dmuchac|poczekac|spytac|zapobiegac|uprzedzic|sie upewnic|dac) ...3 (niz|by|zeby)
(niz|zeby) [pozniej|potem|pozniej|nie|sie] (zalowac|sie martwic|sie denerwowac|sie wsciekac|bylo niejasno*|pozalowac|rozczarowac|miec pretensje|plakac|reklamowac)
(nikt|nie chce zeby ktos|zaden klient|klient) [nie] (bylby|bedzie|byl|bedzie sie|moglby) [sie] (rozczarowan*|zawiedzion*|niezadowol*|zly|wsciekl*)
dla (osob|tych|kogos|klientow|ludzi) ktor*
(co|jak) [pani|pan|panstwo] (robi|robia|zrobi|robicie|robic|robisz) (gdy|jesli|kiedy|jak|jezeli|w razie)
`,
  mended: `
ale (praca|jakosc|efekt|robota|obsluga) [jest|tez|i] lepsz*
to [jest] [nawet|jeszcze|o wiele] lepsze
ale (mi|nam) [i tak|sie] [i tak|sie] (podoba*|spodobal*) [sie]
ale (podoba|spodobal*) (mi|nam) sie
ale [i tak] (bierzemy|biore|decyduje ja|decydujemy my|wolimy ...2 z (pania|panem|toba|wami)|chcemy ...2 z (pania|panem|toba|wami))
(a|ze) to [{adv}] ja ...4 (skasowal*|usunel*|pomylil*|zapomnial*|przestawil*|zle)
(najpierw|w pierwszym odruchu) ...3 (zirytow*|zdenerwow*|wkurz*|zezlosc*|przestrasz*|spanikow*|zmartwil*)
ale juz (znalazl*|wiem|rozumiem|mam|dziala|poradzil*|ogarn*|sobie|po|go|ja)
(to|to jest|i to|jest to|byl to) (zaden problem|zaden klopot|nie problem|nic strasznego|nie tragedia|bez znaczenia|drobiazg)
(juz|teraz|dzis|od dzis|obecnie|w koncu|nareszcie|wreszcie) [jest|sa|mam|mamy|wszystko|sie|go|to|nam|mi] (spokoj*|jasn*|dobrze|ok|okej|w porzadku|super|dziala|dzialaja|gra|smiga|zadowol*|zachwycon*|przekonan*|wszystko mam|doszl*|dotarl*|swietnie|idealnie|wyjasnion*|zalatwion*|naprawion*|rozwiazan*|nieaktualn*|czaje|kumam|pewn*|git|gitara|sie zgadza|sie nie martwi*|po sprawie|po klopocie|po strachu|po problemie)
(sprawa|temat|kwestia|problem|wszystko|usterka|blad|zamieszanie|nieporozumienie|sytuacja|pytanie|to|faktura) ...3 (wyjasnion*|wyjasnil*|zalatwion*|rozwiazan*|rozwiazal*|zamknie*|zazegnan*|naprawion*|nieaktualn*|zniknal|zniknelo|ustapil*|sie ulozy*|jasne|juz nie istnieje|niebyl*|zakonczon*|opanowan*|z glowy)
(bal*|balam|balem|balismy|martwil*|obawial*|denerwowal*|stresowal*|wahal*|watpil*|niepokoil*|myslal*|mialam obaw*|mialem obaw*|mielismy obaw*|mialam watpliw*|mialem watpliw*|mielismy watpliw*|bylam scepty*|bylem scepty*|bylam rozczar*|bylem rozczar*|bylam zla|bylem zly|bylam niepewn*|bylem niepewn*|wsciekal*|panikowal*|sceptycz*|rozczarowan*|zawiedzion*|zdenerwowan*|zagubion*|zawal*|zaniepokoj*|niezadowol*|nie bylam pewna|nie bylem pewny|nie bylem pewien|nie bylam przekon*|nie bylem przekon*|bylo nerwowo|krecil* nosem) ...9 (ale juz|ale teraz|ale wyszlo|ale wyszly|ale niepotrzebn*|ale zupelnie|ale calkiem|ale byl*|ale jest|ale jestem|ale okazal*|ale na szczescie|ale zmienil*|ale efekt|ale nowa|ale nowy|ale ta|ale druga|ale po|ale pani|ale dzieki|ale przekonal*|ale udalo|ale znalaz*|ale bylo|a teraz|teraz jest|teraz juz|teraz wszystk*|teraz mam|teraz smiej*|a jest|a wyszl*|a tu|a okazal*|a nowa|a dzis|dzis jest|dzis wid*|za to now*|za to teraz|na szczescie|niepotrzebnie|bezpodstawn*|niesluszn*|minelo|przeszlo|zniknel*|dopoki nie|az do|do momentu|zanim|po rozmowie|natomiast teraz|tymczasem jest|jednak teraz|jednak po)
(na poczatku|poczatkowo|z poczatku|w pierwszej chwili|przez chwile|przez moment|kiedys|wczesniej|jeszcze wczoraj|jeszcze tydzien temu|jeszcze rano|po pierwszej wersji|przy pierwszej wersji|pierwsza wersja|w zeszlym roku|rok temu|wtedy) ...3 (mial*|mielis*|bal*|byl*|obaw*|martwil*|watpil*|myslal*|denerwowal*|nie byl*|wahal*|wydawal*|krecil*|rozczarow*|nie przekon*|sie bal*|sie martwil*|sie denerwow*|stresow*|zawiodl*) ...10 (teraz|ale|dzis|obecnie|a|za to|natomiast|jednak|niepotrzebnie|minelo|okazalo)
(watpliwosci|obawy|obaw|niepokoj|stres|zlosc|rozczarowanie|nerwy|strach|zarzuty|problemy|uwagi|zastrzezenia) ...3 (zniknel*|minel*|minal|rozwial*|rozwian*|ustapil*|przeszl*|przeszedl|odeszl*|wyparowal*|nieaktualn*|sie rozwial*|za nami|poszly w|okazaly sie|ulotnil*|wycofuje|cofam)
(rozwial*|rozwialo|rozwiala|rozwiali|rozproszyl*|uspokoil*|uspokoila|przekonal*) ... (moje|nasze|wszystkie|wszelkie|mnie|nas|zarzad|szefa|watpliwosci|obawy)
juz [wszystko|to] (rozumiem|rozumiemy)
teraz (juz|wszystko) (rozumiem|rozumiemy|wiem|jasne)
(cofam|wycofuje|odwoluje|anuluje|odszczekuje) [moje|moj|poprzedni*|swoje|to|ostatni*] (pytani*|uwag*|mail*|wiadomosc*|alarm|reklamacj*|zarzut*|pretensje|poprzedni*|slowa|wszystko|co)
(falszywy alarm|po strachu|po sprawie|po klopocie|juz po wszystkim|bylo minelo|bylo i minelo|nie ma tematu|problem z glowy|puscmy w niepamiec|zapomnijmy|prosze zignorowac|prosze nie zwracac uwagi|zwracam honor|moja panika|niepotrzebnie panik*|niepotrzebnie sie|spadl mi kamien|kamien z serca|ulzylo mi|odetchn*)
(okazalo|okazaly|okazal|okazala) sie ...3 (ze [to] u nas|ze [to] moja|ze to ja|dobr*|swietn*|niepotrzebn*|bezpodstawn*|w spamie|po naszej stronie|trafion*|ok|w porzadku|super|strzalem w dziesiatke|lepiej)
(byl*|bylo|znalazl*|wyladowal*|utknal|utknela|siedzial*) [jednak|wszystko|sobie|mi] w spamie
(znalazl*) (go|ja|je|jednak|plik|pliki|link|maila|odpowiedz|przyczyne|w archiwum|na dysku)
(znalazlo sie|odnalazl*|wszystko mam|zadzialalo|juz dziala|dogadane|wyjasnione|zalatwione)
(dzieki|po) (pani|panstwa|twoim|twojej|waszej|wczorajsz*|dzisiejsz*|naszej|tej) ...3 (juz|rozumiem|jasne|spokoj*|wiem|lapie|zniknel*|wszystko)
(juz|wiecej) (sie nie|nie) (martwi*|boje|boimy|denerwuj*|stresuj*|gniewa*|obawia*|mam watpliw*|mamy watpliw*|mam obaw*|mam zal*|jestem zla|jestem zly|zaluje|zalujemy)
(pierwsza|poprzednia|tamta|stara) wersja ...4 (druga|nowa|ta|obecna) [{adv}|duzo|o wiele|jest|znacznie] (lepsz*|super|swietn*|idealn*|ladniejsz*|piekn*)
(pierwsza|poprzednia|tamta|stara) wersja ...6 (a|ale|za to|natomiast) ...2 (nowa|druga|ta|obecna|teraz)
tamto (to juz|juz) (przeszlosc|historia|za nami)
`,
  elsewhere: `
(drukarnia|drukarnie|drukarni|dostawca|dostawcy|hurtownia|hurtowni|przewoznik|kurier|kurierzy|kurierem|sasiad|sasiedzi|sasiadka|sasiadem|spoldzielnia|wspolnota|administracja budynku|elektryk|hydraulik|budowlancy|remontowcy|pkp|intercity|koleje|lot|ubezpieczyciel|zus|skarbowka|skarbowki|skarbowej|urzad|urzedu|urzednik|urzedniczka|gazownia|energetyka|tauron|pge|poczta|sanepid|inpost)
(nasz*|moj|moja|moi) ...1 (recepcjonist*|pomocnik|pomocnica|sprzedawczyni|sprzedawca|ksiegow*|kelner*|kucharz*|stazyst*|asystent*|pracowni*|magazynier*|kierowca|sekretark*|barist*|ekspedient*)
(recepcjonistka|recepcjonista|pomocnica|pomocnik|sprzedawczyni|sprzedawca|ksiegowa|kelner|kelnerka|kucharz|stazystka|stazysta|asystentka|asystent|pracownica|pracownik|magazynier|kierowca|sekretarka|barista|ekspedientka) ...1 (odeszla|odszedl|zwolnil*|rzucil*|zachorowal*|nie przyszed*|nie przyszla|zawiodl*|pomylil*|zapomnial*|zlozyl*|wypowiedz*)
{others} od (magazyn*|logistyk*|transport*|dostaw*|produkcj*|hali|zaopatrzeni*) ...4
{others} ...2 (cisnie|cisna|naciska*|pogania*|goni|suszy|meczy|krzyczy|wydziera|nerwow*) ...2 (z|ze|o|w sprawie) ...1 (inwentaryzac*|budzet* roczn*|remont*|urlop*|rozliczen*|podat*|pit*|sprzedaz*|kwartal*|audyt*|swiet*|magazyn*|bilans*|przeprowadz*|zamkniec*|targ*)
(drukarni*|hurtowni*|dostawc*) ...3 (dal*|zaproponowal*|ma|miala|zeszla) ...2 (lepsz*|nizsz*|tansz*) (cen*|ofert*|stawk*)
(stara|poprzednia|stary|poprzedni) (strona|logo|wersja|katalog|ulotka|sklep) (byla|byl|bylo|wygladal*) ...2
(pekla|pekl|prysla|zalalo|zalal|zalala) [nam|mi] ...2 (rura|kaloryfer|piec|dach|piwnic*|magazyn*|sala|sufit*|biuro|sklep)
stracil* [{adv}] (dofinansowani*|dotacj*|grant*|kontrakt*|przetarg*|lokal*)
(na urzednikow|gmina cofn*|gmina odrzuc*|gmina nie|cofneli pozwol*|cofnela pozwol*|konserwator* zabytk*)
(dostawc*|stolarz*|meblarz*|ekip*|catering*|florystk*|architekt*|przewoznik*|szwalni*|importer*|spedytor*|przewozni*) ...4 (przesun*|zmieni*|odwola*|nie dowiozl*|nie przyjecha*|zwleka*|przeklada*|spartacz*|spartol*|podniosl*|zawiodl*)
pozegnal* ...3 (babci*|dziadk*|tate|mame|ojca|matke|psa|kota|wujka|ciocie|ciotke|kolege)
boli (mnie|ja|go) (gardlo|glowa|zab|plecy|kregoslup|brzuch|reka|noga|kolano|oko)
(hosting|hostingu|serwer*|support*|infolini*|konsultant*|biuro obslugi|allegro|google|facebook*|instagram*|linkedin*|operator*|dostawca internetu) ...3 (pad*|padl*|zablokowal*|zawiesil*|odrzucil*|nie da sie dodzwonic|nie odbiera*|nie odpisuje*|zmienil* regulamin)
urzad (odrzucil*|nie|zwleka*|zgubil*|kaze|zada*|wezwal*|milczy|sie|gminy|skarbow*|miasta ...2 nie)
(martwy|slaby|niski|gorszy) sezon
(opozni*|poslizg*|obsuw*|zwlok*) ...2 (z|po) (naszej|mojej) stron*
(bank|banku|bankowi|bankiem|zus|zusie|urzedzie|urzedem|urzedu|urzednicz*|skarbowk*|kurier*|poczta|poczcie|inpost*|paczkomat*|hurtowni*|deweloper*|wynajmujac*|najemc*|lokator*|ubezpieczy*|ubezpieczalni*|szpital*|sor|pogoda|pogody|wichur*|burza|burzy|burze|powodz*|zalal*|zalan*|sniezyc*|mroz*|upaly|upalow|korki|korkach|korku|pociag*|pkp|lotnisk*|samolot*|wypadku|stluczk*|mechanik*|hydraulik*|remont*|budowlanc*|elektryk*|pradu|prad|pogrzeb*|zmarl*|chorob*|choruj*|gryp*|covid*|angin*|goraczk*|migren*|przezieb*|kontrol* skarbow*|strajk*|inflacj*|wojn*|celnik*|sanepid*|matura|maturze|egzamin*|rozwod*|przeprowadzk*|mandat*|fotoradar*|kregoslup*|rwa)
(drukarni*|drukarz*|dostawc*|producent*|podwykonawc*) ...4 (spozni*|nawali*|pomylil*|zepsul*|opoznia*|zawali*|zgubil*|popsul*|sie sypi*|padl*|zbankrut*|podniosl*)
(nasz|nasza|moj|moja|naszego|mojego|naszej|mojej) (serwer*|hosting*|internet|laptop*|komputer*|drukark*|samochod*|auto|auta|dostawc*|najemc*|magazyn*|kasjer*|kucharz*|kelner*|kadrow*|lekarz*|babci*|dziad*|dzieck*|piec|kotlownia|informaty* zachor*)
(jestem|bylam|bylem|siedze|ide|lece|jade|u|do|od|czekam u|wizyt* u) [u|do] (lekarza|dentysty|ortopedy|pediatry|weterynarza|notariusza|mechanika)
(sasiad*) ...3 (zalal*|halas*|wierc*|remont*|imprez*|budow*|awantur*|z gory|z dolu|nam)
(pies|kot|psa|kota) ...3 (chor*|weteryn*|zdech*|zginal|uciekl*|operacj*|zjadl|przegryzl)
(internet|internetu|siec|wi-fi|wifi) ...3 (padl*|nie dziala u nas|nie mamy|w biurze|w domu|awari*)
(tata|mama|babcia|dziadek|tesc|tesciowa|corka|corki|syn|synek|mala|maly|dziecko|dzieci|maz|zona|ojciec|matka|wspolnik|kolezanka|asystentka|ksiegowa) ...2 (szpital*|chor*|gorczk*|goraczk*|zlamal*|zmarl*|w szpitalu|operacj*|wypad*|odesz*|zachorow*|zwolnieni*|zwolnil*|rozchorow*|ospa|ospe|ma ospe|ma gryp*|lezy)
(poprzedni*|star*|byl*|dawn*|tamt*|wczesniejsz*) (agencj*|firm*|grafi*|wykonawc*|studi*|informaty*|programist*|fotograf*|hosting*|dostawc*|copywriter*|ksiegow*|tlumacz*|webmaster*|projektant*|pozycjon*|webmaster*|ekip*|pracodawc*|freelancer*|specjalist*|sklep*|wspolnik*|drukarni*|szef*|partner*)
(z|od|do|na|u) (tamt*|poprzedni*|star*|byl*) (firm*|agencj*|grafik*|wykonawc*|studi*)
(u nas|w firmie|w biurze|w domu|w pracy|na magazynie|na budowie|w sklepie|na produkcji|w hotelu|w kancelarii|w gabinecie|w rodzinie|u mnie) ...3 (dramat|kociol|mlyn|sajgon|urwanie glowy|chaos|balagan|masakra|wariatkowo|dom wariatow|kongo|pozar|armagedon|horror|zawierucha|nerwowo|koszmar|ciezk*|goraco|gorac*|trudn*|szalenst*|apokalipsa|zamieszanie|zawal*|zwolnien*|sezon)
(mam|mamy|mialam|mialem|mielismy|byl|bylo|taki|takie|co za) [teraz|dzis|tu|istny|prawdziwy|bardzo] (zwariowan*|szalon*|ciezki|ciezka|fataln*|okropn*|straszn*|koszmarn*|trudny|trudna|paskudn*|zly) (dzien|tydzien|miesiac|okres|czas|kwartal|rok|sezon|poranek|noc|noce)
(sprzedaz|obroty|rynek|branza|branzy|gastronomia|turystyka|budowlanka|gospodarka) ...5 (siadl*|spad*|lez*|kiepsk*|slab*|fataln*|zly|kryzys*|zwalnia|zwolnil*|dramat*|padl*|ciezk*|trudn*|gorsz*)
(inny|innym|innego|innej) (projek*|kontrahen*|klien*|dostaw*|zleceni*|podwykonawc*)
(nasz|moj|nasi|jeden z naszych|jeden|trudny|pewien|nasza|duzy|najwiekszy|wazny) [wazny|duzy|glowny|najwiekszy] (klient|klienci|klientka|kontrahent|odbiorca|gosc|pacjent|lokator) ...4 (zaleg*|nie placi*|nie zaplac*|odszed*|odesz*|zrezygnow*|bankrut*|zmarl*|awantur*|dal popalic|robi problemy|wstrzymal*|zaskarz*|pozwal*)
(stracilismy|odszedl|odeszla|odchodzi|zwolnil*|stracilam|stracilem) ...3 (klient*|pracowni*|wspolni*|zlecen*|kucharz*|handlow*|kierown*|ksiegow*)
(to|to absolutnie|to oczywiscie|absolutnie|wiem ze to|rozumiem ze to|to zupelnie|bynajmniej) nie (pani|pana|panstwa|twoja|wasza|u pani|u panstwa|u was) [to] (wina|zasluga|blad|strony|problem)
(nie ma|nie maja|nie mialo|nie mialy) [to|to nic|nic] [to] (zwiazku z|wspolnego z) (pani*|panstw*|toba|wami|projekt*|stron*|wspolprac*)
(na|o) (siebie|samych siebie|samego siebie|sama siebie) ...3 (zla|zly|wsciekl*|pretensj*)
(jestem|bylam|bylem) (zla|zly|wsciekla|wsciekly) na (siebie|sasiad*|nich|meza|dzieci|pogod*|bank*)
(lece|jade|siedze|utknel*|utknal*|stoje|leze) ...2 (korku|korkach|lotnisk*|pociag*|lozk*|urzed*|szpital*|kolejce|grypa|grypy|goraczk*)
(w|we|do|z) (tekscie|tekstu|artykule|artykulu|regulaminie|regulaminu|poscie|postu|naglowku|zakladce|akapicie|hasle|tytule|opisie|newsletterze|wpisie|formularzu|stopce|sekcji|punkcie|faq|umowie wzorcowej|polityce) ...5 (prosze|prosimy|poprosze|mozna|moze) [o] [jeszcze] (napisac|dodac|zostawic|dopisac|wstawic|zmienic|dodanie|zmiane|dopisanie|wpisac|zamienic|usunac|podmienic)
(haslo|hasla|tytul|naglowek|zdanie|napis|cytat|slogan|podpis) [bylo|jest] (w stylu|typu|brzmi|brzmialo|o tresci|pod tytulem)
(mecz|meczu|reprezentacj*|komuni*|klotni* z|zeba|zab|operacj* kolana)
`,
  courtesies: `
(ladnie|pieknie|swietnie|wspaniale|super|cudownie) ...4 az zaluje ...6
az [sie] (zaluje|zaluj*) ze (sam|sama|nie|to) ...5
(szef*|prezes*|dyrektor*|kierownik*|maz|zona) ...3 pyta* ...1 kto ...6
(zaluje|zalujemy|zalowalam|zalowalem|szkoda|przykro mi) [tylko|jedynie|bardzo|ogromnie|troche] ze nie (moge|mozemy|bede|bedzie|bedziemy|dam|damy|moglam|moglem|moglismy|trafilam|trafilem|trafilismy|znalazlam|znalazlem|poznalam|poznalem|poznalismy|przyjade|przyjedziemy|zdaze|zdazymy|uda|udalo|zobacz*|spotka*|ma mnie|ma nas|zajrzal*|wpadl*|mam czasu|dotre|dotrzemy) ...4
(zaluje|zalujemy|szkoda|przykro) [tylko|bardzo|mi|nam] ze (to|juz) [juz|to] (koniec|konczymy|ostatn*|po wszystkim) ...2
(zaluje|zalujemy|zalowalam|zalowalem) [tylko|bardzo] ze (tak|dopiero|wczesniej) (pozno|teraz|nie) ...4
szkoda ze ...2 (daleko|krotko|nie mieszka|wyjezdza) ...2
(wstyd|glupio) (mi|nam) [{adv}|troche] ze (dopiero|tak pozno|tak dlugo|nie odpisal*|nie odpowiedzial*|zapomnial*|zwlekal*|znowu zapomnial*|ja) ...4
(podoba|podobaja) [{adv}|mi|sie|nam|wszystko|bardzo|to] ...2 (nic|niczego) (bym|nie|bysmy|juz) ...3
(podoba|podobaja) [{adv}|mi|sie|nam|wszystko|bardzo|to] ...2 nie (zmienialabym|zmienialbym|zmieniamy|zmienilabym|zmienilbym|zmieniac|ruszalabym|ruszalbym|ruszamy|poprawialabym) ...2
{others} ...3 nie (cisnie|cisna|naciska*|pogania*|krzyczy|grozi|traci|wypomina|zada|domaga*|kreci|krzywi|narzeka*|marudzi|kwestionuje|ma pretensji|maja pretensji|dopytuje) ...1
{krewni} ...3 nie (zrobilby|zrobilaby|zrobiliby|zrobi|napisalby|postawilby|ogarnalby|poradzilby) ...3
{maszyna} ...3 nie (zrobi*|napisze|napisal*|zastapi|poradzi*|dorowna) ...4
(lepsz*|ladniejsz*|lepiej|ladniej|nowoczesniejsz*|czytelniejsz*|fajniejsz*) ...1 niz (nasz*|moj*) (star*|poprzedni*|dotychczas*|obecn*|pierwsz*|szkic*|wczesniejsz*|dawn*)
(sam|sama) by ...1 tak ...2 nie (napisal*|zrobil*|zaprojektowal*|zlozyl*|zakodowal*)
nie (musze|musimy|musisz|musi) [sie] [nikomu|przed nikim|tu] [sie] (tlumaczyc|uzasadniac|usprawiedliwiac)
{others} ...2 pyta* ...2 (czy (moze pani|moze pan|mozecie|mozesz|da sie tez|zrobi* tez|zrobi pani))
co ...2 (dzieje sie|sie dzieje) z ...4 (po zakonczeniu|po wygasnieciu|po rozwiazaniu|po oplaceniu|po zaplacie|jesli|gdy|kiedy) ...2
na strone bledu ...6
brak* mi slow (takie|tak|jakie|jak) ...2
(stron*|podstron*|zakladk*|sekcj*|przycisk*) (jak|o|z|dotyczac*|pod tytulem) ...4
(zamienic|zmienic|zamien|zmien|zamiencie) [prosze] (slowo|slowa|napis|tekst|zwrot) ...3 na ...3
(nasz|moj) (prawnik*|adwokat*|mecenas*) ...2 (przejrzal*|sprawdzil*|przeczytal*|zaakceptowal*) ...4
(umowe|umowa) ...1 do (prawnik*|adwokat*|mecenas*|kancelarii) ...1 (do|na) ...2 (sprawdz*|przejrz*|rutynow*|opini*|akceptac*)
szkoda ze ...3 nie (przyjedzie*|bedzie*|dotrze*|moze*|mozesz|mozecie|ma pani|ma pan)
(nie lezy|nie podoba*|nie pasuje) [mi|nam] (slowo|slowko|zwrot) ...3
(mi|nam) (nie lezy|nie pasuje) (slowo|slowko|zwrot) ...3
(czy|czy mozna) ...3 zrezygnowac z (opieki|wsparcia|newslettera|abonamentu na) ...6
(brak|bez) (odpowiedzi|kontaktu|odzewu|reakcji) ...2 (nie byl|nie bylo|nie jest|nie stanowi*|nie przeszkadza*|w weekend|w swieta|w urlop*)
cisza z (mojej|naszej) [strony] ...2
(prosze|niech pani|niech pan|niech panstwo) [sobie] nie (myslec|mysli|mysla|pomysli|sadzic) [{adv}] ze ...6
(klienci|goscie|pacjenci|uzytkownicy|klientki|kupujacy|ludzie) ...3 (skarza|skarzyli|narzekaja|narzekali|gubia) [sie] (na|przed|w) (klimatyz*|wifi|internet*|obslug*|brak parkingu|brak miejsc|hotel*|pokoj*|budynk*|korytarz*|star*|poprzedni*|logowani*|dostaw*|kurier*)
uzytkownicy (starej|poprzedniej|dotychczasowej) ...4
co sie dzieje z (domena|danymi|haslem|kontem|plikami|licencja) ...2
nie (zdaze|zdazymy|zdazylam|zdazylem|zdazylismy) z (tekst*|tresc*|zdjeci*|material*|uwag*|korekt*)
okres wypowiedzenia ...1 (przy|w|dla) (abonamen*|pakie*|opiece|hosting*)
nie (mam|mamy|dostal*|otrzymal*) [{adv}] (odpowiedzi|zgody|decyzji|potwierdzenia) [{adv}] (od|z) (dzialu|zarzadu|szef*|marketingu|ksiegow*|drukarni|banku|urzedu|wspoln*|prezes*|klient*|centrali|meza|zony|dostawc*|fotograf*|prawnik*|zespolu|producent*|wlasciciel*|dyrek*) ...2
po co (nam|mi) [{adv}|ten|ta|to] (certyfikat|ssl|cms|domena|hosting|kod|plik|wtyczka|haslo|cookies|rodo|sitemap*|alt|svg|zgoda|cache|skrot*)
termin* platnosci ...4
zaplacil* [{adv}] (podwojnie|dwa razy|dwukrotnie) [{adv}] (przez pomylke|omylkowo|prosze|chyba)
[prosze|prosimy|poprosze] [o] zwrot* (nadplaty|nadplaconej)
czy ma sens (inwestowac|dodawac|zamawiac|drukowac|zakladac|tlumaczyc|pisac|kupowac|przenosic|reklamowac) ...6
(pisze|wysylam|dzwonie|przesylam) [jeszcze|po] (drugi raz|raz drugi|raz jeszcze|dwa razy|ponownie|jeszcze raz) (bo|poniewaz|gdyz) ...2 (zapomnial*|zle|zly|poprzedni*|pomylil*|nie dodal*|dopisuje|zgubil*)
(wytlumaczyl*|wyjasnil*|napisal*|opowiedzial*|napisane|opisane|wytlumaczone) [{adv}|mi|nam|to] [to|mi|nam|wszystko] po ludzku
nikt [{adv}|jeszcze] tak (szybko|dobrze|sprawnie|ladnie|cierpliwie|pieknie|jasno) ...3
(masakra|szok|obled|padlam|padlem|o matko|kurcze|dramat) [{adv}|ale|normalnie] (jak|jakie|jaka|jaki) [{adv}] ...2 (dobr*|ladn*|piekn*|fajn*|super|szybk*|cudn*|swietn*)
(denerwuj*|stresuj*|boje|boimy) [{adv}|sie] (przed|z powodu) [{adv}] (nagrani*|prezentacj*|wystapieni*|kamera|wywiad*|egzamin*|wyjazd*|podroz*|sesj*)
(boje|boimy) sie (kamery|latac|wystapien|obiektywu|mikrofonu)
(zasady|warunki|formularz|pouczenie|prawo) [o|do] (odstapieni*|zwrot*|reklamacj*) ...3 (sklepie|sklepu|regulamin*|klient*|konsument*)
(moj*|nasz*) (prawnik*|prawniczk*|radca|mecenas*) ...2 (przysle|przysyla|przygotuje|sprawdz*|przejrz*|prosi|dopisze|poprawi|zatwierdz*|zaakceptow*|doda) ...2 (regulamin*|umow*|klauzul*|zgod*|tresc*|polityk*|zapis*|wzor*|poprawk*|rodo|zmian*)
{others} smieje sie [{adv}|ze] ...4 (ladniejsz*|lepsz*|piekniejsz*|zakochal*|zazdrosc*)
(cena|cene|kwota|faktura|wycena|koszt|koszty|termin|harmonogram) [{adv}|nas|mnie|nam|mi|wcale|zupelnie] [nas|mnie] nie (zaskoczy*|zaskakuj*|zdziwi*|dziwi|przeraz*|martwi*|niepokoi*|odstrasz*|rosnie|wzrosl*|boli|goni|nagli|przeszkadza*|zmienia*|zmieni*)
nie (zaskoczy*|zdziwi*|dziwi|przeraz*|martwi*|niepokoi*|odstrasz*|boli|przeszkadza*) [{adv}|nas|mnie] (cena|cene|kwota|faktura|wycena|koszt|koszty|termin)
(to nie jest tak|nie jest tak|to nie tak|nie chodzi o to|nie o to chodzi|nie w tym rzecz) [{adv}] (ze|zeby|jakoby) ...6
(za|jak na) (te|taka|takie|ta) (pieniadze|cene|kwote|kase|stawke) ...3 (wow|super|swietn*|rewelac*|okazj*|bajka|warto|bierzemy|dobrze|fantast*|bomba|extra|ekstra|niezl*)
(jaka|jakie) (jest|sa|bylaby|bedzie|byly) roznic* ...4
(czekam*|wyczekuj*|oczekuj*|czekamy) [{adv}] z [{adv}|wielka|ogromna] (niecierpliwoscia|utesknieniem)
(niecierpliwie|z niecierpliwoscia) (czekam*|wyczekuj*)
nie (moge|mozemy) [{adv}] sie [{adv}|wprost] doczekac
nie (wiem|wiemy) [{adv}|tylko] (ktore|ktora|ktory) ...2 (wybrac|wolimy|wole|ladniejsz*|lepsz*|bardziej)
(waham|wahamy|waha) [{adv}] sie [{adv}] (miedzy|pomiedzy)
sie [{adv}] (waham|wahamy) [{adv}] (miedzy|pomiedzy)
nie rozumiem (tylko|jedynie) [jednego|jednej]
(klienci|goscie|pacjenci|ludzie|klientki) ...2 (skarza|narzekaja|narzekali|skarzyli) [sie] na (parking|pogod*|dojazd|kolejk*|halas|jedzenie|sasiad*|schody|winde|upal|temperatur*)
(mam|mamy|dostal*|porownuj*|porown*|zebral*|zbier*) ...3 (ofert*|wycen*) ...2 (na druk|drukarni|na papier|na transport|na catering|na hosting|hostingu|na namiot*|na tkanin*|na material*)
(z|po) (naszej|mojej) (strony|stronie) ...2 (poslizg*|opoznien*|obsuw*|zwlok*|spoznieni*) ...3
(zawies*|wstrzym*|zamroz*|zamraz*) ...4 (na czas|na swieta|na urlop*|na wakacje|na lato|na zime|do ogloszenia|do rozstrzygniecia|do wynikow|do wyborow|po sezonie)
cisza (wyborcza|nocna)
(nasz*|ta|ten|moj*|nasza) (stary|stara|stare|poprzedni*|dotychczasow*|dawn*) {work} ...2 (slab*|brzydk*|okropn*|kiepsk*|przestarzal*|nudn*|nieczyteln*|fataln*|straszn*|zle|tragiczn*|tandetn*)
(stary|stara|stare) {work} [{adv}] (jest|byl*|wyglada*|wygladal*) [{adv}] (slab*|brzydk*|okropn*|kiepsk*|przestarzal*|nudn*|nieczyteln*|fataln*|straszn*|tragiczn*|tandetn*)
szkoda ze [sie|mi|nam] nie (widziel*|spotkal*|moglam|moglem|moglismy|bylo mnie|bylo nas|bylo pani|zobaczy*|dam rady|bedzie pani)
(przepraszam|przepraszamy|sorry|sorki|sory|wybacz|wybaczcie|prosze wybaczyc|pardon|wybaczy pani) [{adv}|za|ze] ...3 (opozni*|spozni*|zwlok*|cisz*|milczen*|zamieszani*|klopot*|chaos*|problem*|kolejn*|znowu|zawracam*|przeszkadz*|nie odpis*|nie odpow*|nie odzyw*|dopiero teraz|pozna*|pozno*|pomylk*|marudz*|panik*|balagan*|dlugo|tyle|brak odpowiedzi|brak odzewu|brak kontaktu|blad|bledy|literowk*|niejasno*|nerwy|natarczyw*|natret*|halas|namieszal*|pogubil*|pomylil*|trucie|truje|mecze|zapomnial*)
(przepraszam|przepraszamy|sorry|sorki|sory) [ze] [dopiero|tak|dlugo|nie|wczoraj|od razu] ...5 (nie odpisal*|nie odpisyw*|nie odezwal*|nie odzyw*|nie odbier*|nie odebral*|czekal*|musial* pani czekac|czekac)
(nie|prosze sie nie|prosze nie|nie musi sie pani|nie musisz sie|niech sie pani nie|niech pani sie nie|bez) [sie] (martw*|przejm*|denerw*|stresow*|stresuj*|obawia*|boj|bac|gniewa*|krepow*|spieszy*|spieszcie|spiesz|nerwow|stresu|paniki|spiny|obaw|obawy|pospiechu|goraczki|wyrzut*)
nie ma [sie|o|zadnego|powodu|zadnych] [co|czym|czego] (pospiechu|problemu|sprawy|klopotu|dramatu|tragedii|obaw|powodow|strachu|sie martwic|sie bac|sie stresowac|martwic|powodu|tematu|sie denerwowac|cisnienia|nerwow)
(nic sie nie stalo|zaden problem|zaden klopot|nie szkodzi|zadna sprawa|to nie dramat|to nie tragedia|to nie koniec swiata|swiat sie nie zawali|bez spiny|nic strasznego|nic groznego|nic pilnego|nic wielkiego|nie pali sie|sie nie pali|nie goni nas|nas nie goni|termin nas nie goni|terminy nas nie gonia|czas nas nie goni|termin nie goni|czas nie goni|bez cisnienia)
(obawiam|obawiamy|boje|niestety obawiam) sie [ze|niestety] ...6 (nie dam rady|nie damy rady|nie dotre|nie zdaze|nie bede mogl*|nie bede|nie bedziemy|nie bedzie mnie|nie uda mi sie [przyjechac|przyjsc|dotrzec|byc]|odpada|nie pasuje|wyjezdz*|musze przelozyc|musimy przelozyc|nie moge|spoznie sie|bede pozniej|jestem na urlopie|nie mamy zdjec|nie mam plikow|nie przyjde|nie wyrobie sie z|nie zdazymy z tresc*|nie zdazymy z materialam*|przelozyc|mam wtedy|nie dotrzemy|wypada mi)
(niestety|szkoda|szkoda ze) ...3 (nie bedzie mnie|nie bede mogl*|nie moge byc|nie moge dolaczyc|nie mozemy sie spotkac|nie dam rady|nie mozemy sie zobaczyc|jestem na urlopie|mam wtedy|wyjezdzam|sie minel*)
(nie|bez|zadn*|nie mamy|nie mam|bez zadnych|zero) [{adv}|zadnych|zadnego|wiekszych|najmniejszych|absolutnie|cienia] (watpliwosci|zastrzezen|pretensji|uwag|zalu|obaw|zarzutow|reklamacji|skarg|problemow|rozczarowan*|powodow)
nie [to|mam na mysli|chodzi|jest|to ze|jest to|jest to zadn*] [o|to|zadna|zadne|zaden] (reklamacja|reklamacje|zarzut|zarzutu|pretensja|pretensje|skarga|skarge|krytyka|zal|atak|przytyk|problem|dramat)
nie (zebym|zebysmy|zeby|jakbym) [sie|nie|byl*|cos|mi|nam|mial*|na cos|komus|na] [sie] (czepial*|narzek*|marudz*|skarz*|krytykow*|ufal*|zle|niezadowol*|zal*|pretensj*|nie ufal*|podobal*)
nie (uwazam|uwazamy|sadze|sadzimy|mysle|myslimy|twierdze|twierdzimy|mowie|mowimy|powiem|powiedzialabym|powiedzialbym|wydaje [mi|nam] sie|mam wrazenia|mam poczucia|czuje|wynika) [wcale|tez|absolutnie] (ze|zeby|aby|by|jakoby) ...5 (drog*|drozsz*|zle|bled*|blad|blede*|strat*|za dlugo|za pozno|pozno|slab*|problem*|winn*|wina|pomin*|ignor*|oszuk*|naciag*|rozczarow*|zaw*|opozni*|przeplac*|nie warto|bez sensu|niepotrzebn*|gorsz*|gorzej|przesad*|nie tak|zbedn*)
(warte|warta|warto bylo|wart) (kazdej|kazdego|kazda|ceny|swojej|zlotowki|pieniedzy|czekac|poczekac|zachodu|uwagi|rozwazenia|czekania|wysilku)
nie [do konca|bardzo|za bardzo] (rozumiem|wiem|rozumiemy|wiemy|lapie) [tylko] (gdzie|jak|w ktorym miejscu|ktory przycisk|gdzie dokladnie|jak sie) [mam|mozna|tu|to|sie|mam to|tam] (wkle*|doda*|klikn*|wgra*|zalog*|zapis*|wpisa*|ustaw*|wstaw*|znalezc|pobra*|podpis*|wysla*|otworz*|zmieni*|edyt*|wejsc|podpi*|wyeksport*|zalaczy*)
nie podoba [mi|nam] [sie|mi|nam] (tylko|jedynie|wylacznie)
(tylko|jedynie) [{adv}|ta|ten|to|jedna] ...3 nie podoba [mi|nam] [sie|mi|nam]
(trudny|ciezki|trudna) (wybor|decyzja) [miedzy|bo oba|bo obie|bo wszystk*|pomiedzy]
(zdenerwowan*|niezadowol*|rozczarowan*|wsciekl*|zniecierpliw*|zagubion*|trudn*|marudn*|wymagajac*|niecierpliw*|roszczeniow*) (klient*|gosc*|pacjent*|odbiorc*|uzytkow*|rodzic*|czyteln*|kupujac*)
(formularz*|strona|strone|stronie|zakladk*|regulamin*|polityk*|procedur*|podstron*|tekst*|mail* z|wzor*|przycisk*|sekcj*|adres*|dzial*|szablon*|punkt*|artykul*) [o|z|do|dla|na] (reklamacj*|zwrot*|skarg*|odstapieni*|rezygnacj*|opoznieni*|bled*|anulowan*|spor*|windykacj*)
(reklamacj*|zwroty|zwrotow|zwrotu|odstapieni*) (i|oraz|lub) (zwrot*|wymian*|reklamacj*|dostaw*)
(spokojnie|na spokojnie|poczekam|poczekamy|moze poczekac|mozemy poczekac|zaczekam|zaczekamy|chetnie poczekam*|nie spieszy|spieszy mi sie nie|cierpliwie) [sobie|cierpliwie|do|z tym|poczek*|czek*|na]
(szczerze mowiac|mowiac szczerze) (super|swietn*|jestem zachwyc*|podoba)
(w szoku|bylam w szoku|jestem w szoku) ...3 (jak szybko|jak pieknie|jak ladnie|pozytyw*|jak dobrze|jak swietnie|jak fajnie|jak sprawnie)
(dziekuje|dziekujemy|dzieki) ...2 (cierpliwosc|wyrozumialosc|czekanie|wyjasnieni*|rzetelne wyjasn*|szybkie wyjasn*)
(moja|nasza|z mojej|z naszej|po mojej|po naszej|wylacznie moja) (wina|gapa|pomylka|winy|strony|stronie|niedopatrzeni*|bledu|przeoczeni*|skleroza)
(moj|nasz|byl moj|to moj) (blad|wlasny blad|niedopatrzenie)
(pomylilam sie|pomylilem sie|pomylilismy sie|zle zapamietalam|zle zapamietalem|zle policzyl*|zle odczytal*|zle przeczytal*|sama namieszal*|sam namieszal*|przegapilam|przegapilem|przeoczylam|przeoczylem|zapomnialam|zapomnialem|zapomnielismy|nie doczytalam|nie doczytalem)
(strasznie|okropnie|wsciekle|obrzydliwie|cholernie|niesamowicie|strasznie sie|potwornie) (ladn*|fajn*|mil*|dobr*|ciesz*|podob*|zadowol*|wdzieczn*|przyjemn*|smaczn*|szybk*|zdoln*)
(wyslal*|zrobil*|puscil*|zlecil*) ...2 (przelew|pieniadze|wplate|zaliczke) ...3 (drugi raz|dwa razy|jeszcze raz|ponownie|znow)
(obiecalam|obiecalem|obiecalismy) ...4 (zdjec*|tekst*|plik*|material*|odpis*|brief*|przelew*|logo|dane) ...4 (zawalilam|zawalilem|zawalilismy|nie wyslal*|zapomnial*)
(czym|czyms) (sie|tu) (martwic|przejmowac|denerwowac|stresowac)
o co (chodzi|chodzilo) ...2 (w haslo|z tym kodem ktory)
(za|w) (cisze|milczenie|zwloke) [z|po] (mojej|naszej|moj*|nasz*) [stron*]
(literowk*|bledy|blad|bledow|blednych|poprawk*) ...2 (w moim|w moich|w naszym|w naszych|po naszej|w mojej|z naszej)
(nie|niczego|nic a nic|nikt [tu|u nas]|ani zlotowki|ani chwili|ani minuty|wcale|absolutnie|nigdy|ani przez chwile) [nie] (zaluj*|zalow*|pozalow*|zawiod*|rozczarow*) [ani|ze|sie|wyboru|decyzji|niczego|pani*|panstw*]
`,
  intensifiers: `
(bardzo|strasznie|naprawde|kompletnie|zupelnie|calkowicie|absolutnie|totalnie|niezmiernie|gleboko|ogromnie|szczerze|powaznie|cholernie|kurewsko|masakrycznie|mega|wyjatkowo|coraz|coraz bardziej|zdecydowanie|mocno|wysoce|kategorycznie|okropnie|wrecz|znowu|kolejny raz|po raz kolejny|serio|kurcze|do glebi|niesamowicie|potwornie|w ogole|az)
`,
  softeners: `
(troche|troszke|troszeczke|nieco|lekko|ciut|odrobine|moze|chyba|ewentualnie|tylko|jedynie|raczej|delikatnie|minimalnie|w sumie)
`,
  clauseBreaks: `
(ale|jednak|jednakze|natomiast|lecz|choc|chociaz|aczkolwiek|mimo|mimo ze|mimo to|pomimo|niemniej|tylko ze|za to|zas|tymczasem|dlatego|wiec|wobec tego|a|i|oraz|bo|poniewaz|gdyz|lub|albo|czyli|zatem|niestety|inaczej|w przeciwnym razie|poza tym|ponadto|dodatkowo|przy czym|tym bardziej)
`,
  jokes: `
(zartuje|zartujemy|zart|to zart|to byl zart|taki zart|zarcik|taki zarcik|tak zartuje|zartowalem|zartowalam|zartowalismy|oczywiscie zartuje|zartuje oczywiscie|zartuje rzecz jasna|pol zartem|zartem|z przymruzeniem oka|zgrywam sie|wyglupiam sie|nie na serio|nie na powaznie)
`,
  laughter: `
(haha*|ha ha|ha-ha|hahaha*|ahaha*|hehe*|he he|he-he|hihi*|hi hi|lol|xd*|buhaha*)
`,
  returns: `
(drukarnia|drukarnie|drukarni|sala|fotograf|programista|informatyk|organizator|organizatorzy|redakcja|hurtownia|sklepy|wydawca|podwykonawca) ...2 (czeka|czekaja|potrzebuje|potrzebuja|dzwoni|dzwonila|dzwonil|dzwonili|dzwonia|pyta|pytaja|pytal*|dopytuje|dopytuja|pogania|poganiaja|naciska|chce|chca|wymaga)
(czeka|czekaja|potrzebuje|potrzebuja|chce|prosi|prosza) ...3 (plik*|tekst*|projekt*|makiet*|pdf*|grafik*|final*)
(pani|pan|panstwo|ty|wy) tez
(pani|pana|panstwa|wasz*|twoj*|twoja|twoje|twoim|twoich|wasza|wasze) ...1 (prac*|stron*|projekt*|propozycj*|wycen*|faktur*|tekst*|ofert*|odpowied*|mail*|strony|zespol*|grafik*|milczeni*|cen*|termin*|obietnic*|wersj*|szkic*|uslug*|rachun*|studi*|szat*)
(pani|pan|panstwo|ty|wy) [{adv}|mi|nam|to|nigdy|znowu|dalej] (obiecal*|obiecyw*|mowil*|powiedzial*|przyslal*|wyslal*|napisal*|pisal*|zrobil*|nie|milczy|milcza|milczycie|odpowiada*|odpisal*|zapomnial*|wystawil*|policzyl*|pracuje|pracuja)
(od|z|do|u) (pani|pana|panstwa|was|wami|ciebie|toba|pania|panem)
(obiecalas|obiecales|obiecaliscie|mowilas|mowiles|mowiliscie|napisalas|napisales|przyslalas|przyslales|zrobilas|zrobiles|zrobiliscie|jestescie|macie|milczycie)
(nasz|nasza|nasze|naszej|naszego|naszym|ta|ten|te|tej|tego|sam|sama|cala|calego) ...1 (stron*|projekt*|logo|logotyp*|ulotk*|folder*|katalog*|broszur*|wizytow*|etykiet*|opakowan*|prezentacj*|film*|zdjeci*|sesj*|umow*|wycen*|start*|okladk*|kampani*)
(strona|strone|na stronie|projekt|projektu|projektem|logo|ulotka|ulotke|wizytowki|etykiety|makieta|makiety|szkice|teksty|start strony|wycena|wycene|harmonogram*)
(umawialismy|umowilismy|ustalilismy|ustalalismy|podpisalismy|zamowilismy) [sie]
`,
  goAheads: `
(rob|robcie|robmy|prosze robic|dzialaj|dzialajcie|prosze dzialac|dzialamy|lec|leccie|lecimy|jedz|jedziemy|idz|idziemy|kontynuuj|kontynuujcie|prosze kontynuowac|kontynuujmy|ciagnij|ciagnijcie|pracuj|pracujcie) [prosze] (dalej|tak dalej|dokladnie tak|z tym|w tym kierunku|ta droga|tak samo|do przodu|tym tropem)
(tak trzymac|tak trzymaj|oby tak dalej|lecimy z tym|jedziemy z tym|idziemy w to|wchodzimy w to|bierzemy|biore wszystko|bierzemy wszystko)
(drukuj|drukujcie|drukujemy|prosze drukowac|do druku|wysylaj|wysylamy|wysylajcie|prosze wysylac|publikuj|publikujemy|publikujcie|prosze publikowac|wrzucaj|wrzucamy|puszczaj|puszczamy|zamawiaj|zamawiamy|zamawiajcie) [prosze|wszystko|od razu|smialo|to|jak najszybciej|z tym]
nic (nie|juz nie) (zmieniaj|zmieniac|zmieniajcie|ruszaj|ruszac|ruszajcie|zmieniamy)
`,
  mockery: `
(okropne|okropny|okropna|okropnie|strasznie|straszne|straszny|straszna|koszmar|koszmarne|koszmarny|tragedia|dramat|masakra|skandal|skandaliczne|wstyd|hanba|zgroza|ohyda|ohydne|ohydny|paskudne|paskudztwo|obrzydliwe|obrzydliwy|fatalnie|fatalne|katastrofa|nie do zniesienia|gorzej byc nie moglo|najgorsze|potwor|potworze|potworny|potworne|bestia|bestio|lobuz|lobuzie|zbrodnia|horror|nienawidze|beznadzieja|beznadziejne|rozpacz)
(zepsulas|zepsules|zepsula|zepsul|zrujnowal*|zniszczyl*) (mi|nam) (lato|dzien|zycie|weekend|wieczor|diete|urlop|swieta)
(piekne dzieki|no piekne dzieki|no swietnie|no pieknie|tego mi brakowalo|tylko tego brakowalo|podaje do sadu|zwalniam cie|jestes zwolnion*)
`,
}
