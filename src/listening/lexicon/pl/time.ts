/** Worry about time, in Polish: late, still nothing, fear for a date, "how long can this take" (S0-12). */
export const time = `
# it was to be ready
0.6 (termin|deadline) [{adv}] (byl|uplynal|minal|mijal) [{adv}|na] {day}
0.5 a [{adv}|dalej|nadal] {work} [{adv}|dalej|nadal|jak] (nie ma|ani widu|nie bylo)
0.62 (mial|miala|mialo|mialy|mieli|mielismy|mialam|mialem) [{adv}|panstwo|pani|pan|wszystko] (byc|dostac|otrzymac|przyjsc|zobaczyc|wystartowac|ruszyc|trafic|pojawic|dojsc|stanac|zostac|miec|wejsc|skonczyc|wyslac|przyslac|oddac|dostarczyc|przeslac|dotrzec|podeslac|zrobic|byc gotow*) [sie|to|mi|nam|juz] ...3 ({day}|gotow*|kilka dni|pare dni|termin*|przed|w ciagu|juz|najpozniej|do konca|na 1*|na 2*|15-go|15-tego)
0.5 (mial|miala|mialo|mialy) byc [{adv}|to] [gotow*] (na|w|do|przed|we|od) {day}
0.6 (mial*|powinn*|obiecal|obiecala|obiecali|obiecano|obiecalas|obiecales|obiecaliscie|obiecywal|obiecywala|obiecywali|obiecywalas|obiecuje pani|obiecujecie|zapewnial|zapewniala|zapewniali|zapewnil|zapewnila|deklarowal|deklarowala|deklarowali|umawial*|zapowiad*|termin*|deadline*|zapewnial*|deklarowal*|mowil*) ...9 (a dalej|a nadal|a wciaz|i dalej|i nadal|i wciaz|i nic|a tu|a mamy|a jest|mamy juz|mamy wtor*|mamy srod*|mamy czwart*|mamy piat*|mamy poniedzial*|jest juz|dzis mamy|a dzis|tymczasem|nie ma|dalej nic|nadal nic|wciaz nic|dalej nie|nadal nie|wciaz nie|do dzis nic|do teraz nic|cisza|minal|minely|minelo|a ja dalej|a ja nadal|a my dalej|a my nadal)
0.62 (obiecal|obiecala|obiecali|obiecano|obiecalas|obiecales|obiecaliscie|obiecywal|obiecywala|obiecywali|obiecywalas|obiecuje pani|obiecujecie|zapewnial|zapewniala|zapewniali|zapewnil|zapewnila|deklarowal|deklarowala|deklarowali|obietnic*) ...6 {day}
0.6 (minal|minela|minelo|minely|uplynal|uplynelo|uplynela|mija|mijaja|minie) [{adv}|wlasnie|dawno] ...2 (termin*|deadline|czas na)
0.35 (minal|minela|minelo|minely|uplynal|uplynelo|mija|mijaja) [{adv}|wlasnie|dawno] ({num} {unit}|{unit})
0.58 (minal|minelo|minely|uplynal|mija|mijaja) ...3 {unit} ...3 (a nic|a ja|a my|a nadal|a dalej|a wciaz|i nic|i nadal|i dalej|i cisza|bez|od ostatni*|od naszego ostatni*|a strony|a efekt*)
0.5 (to|od tego|od tamtej pory|od tego czasu|od zamowienia|od wplaty|od podpisania|od startu) [{adv}] (trwa|ciagnie sie|minelo|minal|mija|uplynelo|robi sie) [{adv}] [{num}] {unit}
0.58 (termin*|deadline*|dat*) ...3 (przepadl*|przekroczon*|przekroczyl*|minal|minela|nie dotrzym*|niedotrzym*|sie sypi*|sie posypal*|sypia sie|znow sie przesu*|sie rozjech*|sie rozjezdz*|sie przesuw*|nierealn*|zagrozon*|dawno|poslizgn*|wymyka*|bieg*|nas goni|nas gonia|nagli|naglacy|ucieka|uciekaja|nam ucieka|niepewn*|wisi|wisza|nie do dotrzymania|pod znakiem zapytania)
0.58 (nie|znow nie|znowu nie) [{adv}] (dotrzym*|trzym*|trzymaja|dochow*) ...3 (termin*|slowa|ustalen*|obietnic*|harmonogram*|dat*|umowy)
0.6 (niedotrzym*|nieterminow*)
0.6 (przeciaga*|przeciagn*|slimacz*|wlecze|wloka|wleka|ciagnie|ciagna) [{adv}|nam|to|nam to|juz] sie
0.6 sie [{adv}|to|nam|juz|wszystko] (przeciaga*|przeciagn*|slimacz*|wlecze|wloka|wleka|ciagnie|ciagna)
0.55 (utkn*|ugrzez*|buksuj*|grzezni*) [{adv}|z tym|w] ...2 (miejscu|martwym|projek*|stron*|prac*|temat*|polowie|wszystk*|prog*)
0.55 (stoimy|stoi|tkwimy|drepczemy|kreci sie|krecimy sie|dreptanie|projekt stoi|prace stoja) [{adv}|z tym|wszystko] (w miejscu|w martwym|od tygodn*|od miesi*|w kolko|w powietrzu|i stoi|caly czas)
# how long
0.5 (choc|chocby|chociaz|przynajmniej|jakakolwiek|jakikolwiek|jakiegokolwiek|jakiejkolwiek) [{adv}|przyblizon*|orientacyjn*|jakis|jakas|jeden|jedna|jedno] (dat*|termin*|konkret*|szkic*|harmonogram*)
0.55 (spokojniej|spokojniejsz*|spalabym|spalbym|spalibysmy) ...3 (gdybym|gdybysmy|gdyby|znajac|wiedzac|majac|jakbym|jakbysmy)
0.5 (mial|miala|mieli) (pan|pani|panstwo) ...3 (zadzwonic|oddzwonic|odezwac|przyslac|wyslac|podeslac|dac znac|wrocic|odpisac)
0.4 (obiecal pan|obiecala pani|obiecali panstwo|obiecaliscie) [mi|nam|ze|nam ze|mi ze] (telefon|kontakt|odpowiedz|mail*|zadzwon*|odezw*|przys*|podes*|wysl*|da|oddzwon*)
0.6 (ile|jak dlugo) [{adv}|to|mozna|jeszcze|mamy|mam|my|ja|bedzie|bedziemy|na to|na was|na to wszystko] [{adv}|to|na to|na was|jeszcze|mozna|mamy|mam|bedziemy|nam|mi|przyjdzie] (czekac|trwac|trwalo|sie bawic|to ciagnac|sie ciagnac|robicie|zwlekac|mozna|ma to trwac|czekam|zejdzie)
0.35 (ile|jak dlugo) to (jeszcze potrwa|jeszcze zajmie)
0.6 (za|zbyt|stanowczo za|zdecydowanie za|troche za|tak|juz tak|strasznie|okropnie|niemilosiernie|koszmarnie|cholernie|dosc|podejrzanie|coraz|bardzo|przerazliwie|makabrycznie) (dlugo|dluzej|wolno|wolniej|powoli|opornie|mozolnie|slamazarnie|pozno|opieszale) [{adv}|to|na to] (trwa|trwaja|idzie|ida|schodzi|czek*|zajmuj*|zabiera|sie|ciagnie|to|wszystko|na to|na|jak|po|czekac|reaguj*|robi*|odpis*)
0.6 (trwa|trwaja|idzie|ida|trwalo|zajmuje|schodzi|czekamy|czekam|ciagnie sie|przeciaga sie|zeszlo|robi sie|posuwa|posuwaja|idzie to|zajelo|odpowiedzi|odpowiadacie|pracujecie) [{adv}|to|nam|wszystko|sie] [{adv}|to|sie] (za dlugo|zbyt dlugo|tak dlugo|wieki|wiecznosc|w nieskonczonosc|dluzej niz|jak po grudzie|jak krew z nosa|opornie|za wolno|zbyt wolno|wolniej|slamazarnie|zbyt opornie|wyjatkowo dlugo|strasznie dlugo|okropnie dlugo|niemilosiernie|zolwim|bardzo dlugo|bardzo wolno|dlugo|jak krew)
0.6 (nie|juz nie|dluzej nie|wiecej nie) [{adv}] (moge|mozemy|bede|bedziemy|mam zamiaru|zamierzam|zamierzamy|chce|chcemy|mam sily|mamy czasu|mam czasu|stac nas) [{adv}|sie] [dluzej|juz|wiecej|wiecznie|w nieskonczonosc|tyle] (czekac|zwlekac|odwlekac|przeciagac|odkladac)
0.6 (czekam|czekamy|czekalam|czekalem|czekalismy|oczekuje|oczekujemy|doczekac|doczekam|doczekal*|wyczekuj*) [{adv}|sie|na|tylko|panstwa|pani] ...4 ({num} {unit}|{unit}|od {day}|wieki|do dzis|do teraz|bez skutku|w nieskonczonosc|juz dlugo|tak dlugo|zbyt dlugo|za dlugo|i czekam|i czekamy|i nic|a tu nic|latami|z utesknieniem i nic)
0.55 (czekam|czekamy) [{adv}|na to] (i czekam|i czekamy|i nic|w nieskonczonosc|w kolko|caly czas|bez konca|jak glupia|jak glupi|jak na zbawienie)
0.45 (nadal|wciaz|dalej|ciagle|caly czas) (czekam|czekamy|czeka|niegotow*|w lesie|w powijakach|w proszku|w polu)
0.6 (w lesie|w powijakach|w proszku z|daleko w tyle z|w czarnej d*|w szczerym polu|sto lat za) [z] [{adv}|jestesmy|tym|wszystkim|strona|projektem]
# still nothing
0.58 (nadal|wciaz|dalej|ciagle|do dzis|do tej pory|do teraz|jak dotad|dotad|od {day}|od tygodnia|od dwoch|od miesiaca|od kilku) [{adv}|strona|strony|sklep] ...2 (nic|nie ma|nie mam|nie mamy|nie dostal*|nie otrzymal*|nie dziala*|nie widz*|nie widac|nie zrobion*|nie zaczel*|nie skonczon*|niegotow*|nie gotow*|brak|nie powstal*|nie ruszyl*|nie ruszylo|nie przyszl*|nie wyslal*|nie poprawion*|nie wystartowal*|nie wisi|nie doczekal*|nie wprowadzon*|czekam*|nie jest|nie sa|nie zrobil*|nie zobaczyl*|nie dodal*|nie wdrozon*|nie wstawil*)
0.55 (nie ma|brak|nie widac|nie widze|nie widzimy) [{adv}|nadal|zadnych] (efekt*|postep*|ruch*|konca|swiatelka|zadnego ruchu|zadnych postep*|zadnego postep*|nowych tekst*|finalu|szans na termin) 
0.45 (konca|konca tego) nie widac
0.45 [i] (dalej|nadal|wciaz|ciagle) nic
# lateness
0.62 (macie|ma pani|maja panstwo|masz|jestescie|jest pani|jestes|mamy|jestesmy|notuj*|lapie*|zlapal*|sa panstwo) [{adv}|z tym] ...2 (opoznieni*|opoznien*|spoznion*|spoznieni*|poslizg*|obsuw*|w plecy|po terminie|zwlok*|w tyle|do tylu|zaleglosc*|niedoczas*)
0.6 (opoznia*|opoznil*|spoznia*|spoznil*|opoznienie|opoznienia|opoznieniem|opozniony|opozniona|opoznione|spoznion*|obsuw*|poslizg*|zwlok*|po terminie|niedoczas*) [{adv}|z|o|w|sie] ...3 (tydzien|tygod*|miesi*|dni|projekt*|stron*|wdrozen*|realizac*|termin*|prac*|znow*|kolejn*|{work}|niedopuszcz*|nieakcept*|bez slowa|bez wyjasn*|rosnie|odbij*|kosztuj*|powodu|nie do przyj*|ktore|trzeci*|drugi*|nas)
0.55 (kolejn*|nastepn*|znow*|znowu|ciagl*|drugi*|trzeci*|drugie|trzecie|nieustann*|notoryczn*|permanentn*|po raz kolejny|po raz drugi|po raz trzeci|ile razy|ciagle|nie pierwszy raz|wieczn*|coraz) [raz|juz|wieksz*|te|ten|mamy|jest|lekki*|maly] (przesuw*|przesun*|przeklad*|przelozon*|przelozen*|opozn*|obsuw*|poslizg*|zwlok*|odwlek*|odklada*|zmien* (termin*|dat*)|nowy termin|nowa data|nowe daty|spozn*|wymowk*|wymowka|wymowki|za tydzien)
0.55 (termin*|dat*|start*|premier*|otwarci*|publikac*|wdrozen*) ...3 (znow*|znowu|kolejny raz|po raz|ciagle|w kolko|wciaz|trzeci raz|drugi raz|bez konca) ...2 (przesuw*|przesun*|przeklad*|sie zmien*|odsuw*|uciek*|oddal*)
0.5 (przesuw*|przesun*|odsuw*|odwlek*|odklada*|przeklada*) [sie|termin*|to|wszystko|start|nam] [{adv}] (w nieskonczonosc|bez konca|w kolko|z tygodnia na tydzien|z dnia na dzien|ciagle|znowu|znow|trzeci raz|drugi raz|kolejny raz|na swiety|na wieczne|po raz)
0.5 (z tygodnia na tydzien|na swiete nigdy|na wieczne nigdy|na swietego nigdy|na ostatnia chwile|za piec dwunasta|pieciu dwunasta|ostatni dzwonek|ostatnia prosta i)
# fear for a date
0.5 (jutro|tygodnia|piatek|zaraz|pilne|poniedzialek|rano) ...2 nie (oznacza*|znaczy*)
0.45 czy ...2 na pewno [{adv}] (zdazy|zdaza|bedzie gotow*|beda gotow*|dojdzie|dotrze|wyrobi sie)
0.5 (gra|gracie|grac|granie) na (czas|zwloke)
0.6 (nie|nie wiem czy|watpie czy|watpie ze|watpimy) [{adv}|my|panstwo|sie|pani] (zdazymy|zdazycie|zdazy|zdaza|zdazysz|zdazyc|zdazyliscie|zdazyl pan|zdazyla pani|zdazyli panstwo|wyrobimy|wyrobicie|wyrobisz|wyrobi sie|wyrabiamy|wyrabiacie|wyrabia sie|zmiescimy sie|dacie rady|dopniemy) [sie|nam|z tym] [{adv}|z|przed|na|do|w|i|z tym]
0.38 (czy) [{adv}|my|na pewno|aby|w ogole|realnie|jest szansa ze] (zdazymy|wyrobimy sie|sie wyrobimy|damy rade|zdazycie|wyrobicie sie|zdazy pani|zdaza panstwo|dacie rade) [{adv}|na|przed|do|z]
0.58 (boje|boimy|obawiam|obawiamy|martwie|martwimy|martwi|niepokoje|niepokoimy|niepokoi|niepokoic|niepokoj*|denerwuj*|stresuj*|stresuje|drze|drzymy|nerwowo|nerwow*|panik*|zmartwion*|zaniepoko*) [{adv}|sie|mnie|nas|o|juz] ...4 (termin*|czas*|nie zdaz*|zdaz*|nie wyrob*|wyrob*|dat*|deadline|tempo|tempa|opozn*|harmonogram*|premier*|start*|otwarci*|targ*|publikac*|przed swiet*|sezon*|poslizg*|dlugo|do {day}|na {day})
0.55 (czas*|czasu|dni|tygodni) [{adv}|nam|mi|juz] (nagli|ucieka|leci|goni|naglil|malo|coraz mniej|brakuje|nie ma|kurczy*|sie kurczy|przecieka*|sie konczy|depcze|nie stoi|tyka|plynie)
0.5 (malo|coraz mniej|niewiele|brakuje|zostal*|zostaja|mamy tylko|mam tylko) [{adv}|nam|mi|tylko|ledwie|raptem|juz tylko|zaledwie] ...2 (czasu|dni|dzien|doba|doby|tydzien|tygodn*|godzin*) [{adv}] [do]
0.55 (pali|palil*|pala) [{adv}|mi|nam|sie|juz] ...2 (grunt|pod nogami|nam|termin*|tylek|sie|dupa)
0.5 (noz|pistolet) [{adv}] (na gardle|na karku|przy skroni|przylozon*)
0.5 (na wczoraj|od zaraz potrzeb*|nie mam juz pola manewru|nie mamy pola manewru|nie ma juz pola manewru|nie mam marginesu|nie mamy marginesu|bez marginesu|nie ma czasu do stracenia|sytuacja podbramkowa|podbramkow*)
0.5 (kiedy|na kiedy) [{adv}|to|w koncu|wreszcie|w ogole|mozna|moge|mozemy|mam|my|ja] (w koncu|wreszcie|w ogole|realnie|nareszcie|laskawie|panstwo laskawie|cos|doczekam*|ktos|sie doczekam*)
0.5 (w koncu|wreszcie|nareszcie) [{adv}|bedzie|beda|zobacz*|dostan*|mozemy|moge|mozna|ktos|to|sie] [{adv}] (gotow*|skoncz*|dzialac|dzialala|doczek*|ruszy*|zobacz*|dostan*|wystart*|otrzym*|cos zobaczyc|cokolwiek) ?
0.5 (konkretn*|ostateczn*|wiazac*|realn*|twarda|wiarygodn*|jednoznaczn*) (dat*|termin*|deklaracj*|odpowiedz co do) 
0.5 (zniecierpliw*|niecierpliw*|trace cierpliwosc|tracimy cierpliwosc|stracilam cierpliwosc|cierpliwosc ...3 (konczy*|skonczyl*|granic*|wyczerp*)|konczy ...3 cierpliwosc|resztki cierpliwosci|ile jeszcze cierpliwosci)
0.6 (slyszal*|slysze|slyszymy|czytam|powtarza*|mowi*|bylo|od tygodni|obiecuj*|zapewnia*|odpowiadacie|odpowiada pani) [{adv}|od|ze|to] ...4 (ze jutro|bedzie jutro|jutro jutro|ze zaraz|ze juz prawie|ze prawie gotow*|na dniach|lada dzien|w przyszlym tygodniu bedzie|ze juz za chwile|juz za moment|jutro)
0.55 (jutro|juz prawie|na dniach|lada dzien|zaraz|na jutro|za chwile) ...4 (slyszal*|slysze|slyszymy|tydzien temu|dwa tygodnie temu|od tygodnia|od miesiaca|od dwoch|juz bylo|trwa)
0.55 (sezon|swieta|targi|otwarcie|premiera|kampania|konferencja|impreza|event|slub|drukarnia|klienci|black friday|komunia|wesele|audyt|inwestor|rekrutacj*|matur*) ...5 (za pasem|za chwile a|za tydzien a|jutro a|nie poczek*|nie zaczek*|czekac nie|sie zbliza* a|tuz tuz|przepad*|za {num} dni a|nie bedzie czekac|ruszaja bez|bez strony|bez ulotek|bez katalog*|juz trwa)
0.5 (tempo|tempie|tempem) ...3 (slab*|zolw*|slimac*|za woln*|zbyt woln*|niepoko*|rozczarow*|martwi*|przeraza*|spacerow*|nie do przyj*|zastraszaj*|dalek*|siad*|spad*)
0.5 (zolwim|slimaczym|w zolwim|w slimaczym|iscie zolwim) temp*
0.55 (tracimy|trace|stracilismy|straciliśmy|stracilam|stracilem|ucieka*|uciekl*|przechodz* kolo nosa|przepad*) [{adv}|przez to|nam|mi] [{adv}|przez to] (klient*|zamowien*|sezon*|sprzedaz*|czas|dni|tydzien|miesi*|pieniadze|zlecen*|kontrakt*)
0.5 (jak) nie (bylo|mialam|mialem|mielismy) ...2 (tak) nie (ma|mam|mamy)
0.5 (przy|w) (tym|takim) (tempie|tempem) ...3 (skoncz*|bedz*|zobacz*|wnosz*|do|za|zdaz*|dojdz*)
0.5 (po tempie|patrzac na tempo|sadzac po tempie)
0.5 (codziennie|co rano|dzien w dzien|co chwile|ciagle|w kolko|co godzine|kazdego dnia|kazdego ranka) [{adv}|rano] ...2 (sprawdzam|odswiezam|otwieram skrzynk*|zagladam|patrze czy|wypatruj*|zerkam|klikam odswiez)
0.5 (z nadzieja|mam nadzieje|w nadziei) ...2 (ze cos) ...3 (przyszl*|przyjdzie|ruszy*|drgn*|sie dzieje|pojawi*)
0.5 (nie) [{adv}] (posuw*|poszlo|poszly|ruszyl*|drgnel*|drgnal|zblizyl*) [{adv}|sie|sie nic|nic] [{adv}] (do przodu|z miejsca|ani o|naprzod|o krok|od tygod*|od miesi*|do celu)
0.5 (nic) [{adv}|sie|sie tu|w tej sprawie] (nie) [{adv}|sie] (dzieje|dzialo|ruszyl*|ruszylo|posunel*|drgnel*|zmienilo|wydarzylo|posuwa)
0.5 (bez) (postepu|postepow|zmian|ruchu) [{adv}] [od] ({unit}|{num} {unit}|tygodnia|miesiaca)
0.5 (co|jak) [{adv}] z (moim|naszym|moja|nasza|tym|ta) {work} ...3 (bo|minal|minely|minelo|od|juz|czekam*|cisza|w koncu)
0.5 (uczciwie|szczerze|wprost|otwarcie) ...3 (kiedy|czy zdaz*|czy damy|czy to|czy w ogole|na kiedy|czy mam|czy mamy|ile to)
0.5 (przy|w) (takim|tym) tempie
0.55 (wciaz|nadal|dalej|ciagle|caly czas) [{adv}|na] (jestesmy na etapie|jestesmy w|stoimy|tkwimy|na etapie|jestesmy przy|siedzimy|jestesmy w punkcie)
0.5 (nadal|wciaz|ciagle) bez zmian
0.5 (nadal|wciaz|dalej|ciagle) (to samo|stary|stara|stare|po staremu|pusto|biala strona|wisi stara)
0.55 (obiecal|obiecala|obiecali|obiecano|obiecalas|obiecales|obiecaliscie|obiecywal|obiecywala|obiecywali|obiecywalas|obiecuje pani|obiecujecie|zapewnial|zapewniala|zapewniali|zapewnil|zapewnila|deklarowal|deklarowala|deklarowali|zapowiad*|deklarowal*|mial*|umawial*) ...9 (jest juz|jest piatek|jest czwartek|jest sroda|jest wtorek|jest poniedzialek|jest sobota|dzisiaj jest|mamy juz|a dzis juz)
0.5 (zaczyna|zaczynaja|zaczal|zaczela|zaczeli|zaczynamy|zaczynam) [{adv}|mnie|nas|nam] [sie] [{adv}|juz|o to] (dopytywac|niecierpliwic|denerwowac|martwic|irytowac|niepokoic|naciskac|pytac o|stresowac|marudzic|pytac kiedy|bac|obawiac)
0.5 im (dluzej|wiecej|bardziej) ...6 tym
0.5 (mamy|jest) [juz] (polowa|polowe|koniec|prawie koniec) ...4 (a nadal|a wciaz|a dalej|i nadal|i wciaz|i dalej|a ja|a my|a strony|i nic|a nic)
0.5 (pusto|pusta|pusty) [{adv}|w|jest] (skrzynk*|skrzynce|folder*|mailu|dysku|kanale)
0.5 (w koncu|wreszcie|nareszcie) (prosze|moze|zrobic|zrobcie|zrobmy|ktos sie|dostac|doczek*|zamknac|skonczyc|zajac|ruszyc)
0.5 (prosze|poprosze|prosilabym|prosilbym|chcialabym|chcialbym|moze|mozemy|moglibysmy) ...3 (w koncu|wreszcie|nareszcie)
0.5 (powiedzmy w tym kwartale|jeszcze w tym roku|jeszcze w tym zyciu|przed koncem roku moze|na boze narodzenie|na swieta moze|na gwiazdke moze|do swiat moze|przed swietami moze)
0.55 robi sie [{adv}] (pozno|nerwowo|goraco|ciasno|niebezpiecznie pozno|nieciekawie|gorac*)
0.45 upewnic [{adv}] [sie] ze ...4 (idzie|zgodnie z planem|zdazymy|termin*|na czas|pamieta*|pracuje*|wyrobi*)
0.5 (wszystko|czy) [{adv}] (na pewno) [{adv}] (idzie|zgodnie z planem|zdazymy|bedzie na czas|na czas)
0.55 (przekladamy|przesuwamy|zmieniamy|odkladamy|przesuniety|przelozony|przesuwany|przekladany|przesuwa|przesunela|przesunal|przelozyl*) ...4 (drugi raz|trzeci raz|czwarty raz|piaty raz|kolejny raz|po raz|enty raz|znowu|znow)
0.5 (za kazdym razem|ciagle|wciaz|znowu|znow|w kolko|co tydzien) [{adv}] (slysz*|slyszal*|obietnic*|obiecuj*|obiecan*|dostaj* obietnic*)
0.5 (slimak*|zolw|zolwie|zolwia|zolwiem)
0.42 (zawrotn*|oszalamiajac*|imponujac*|rekordow*|iscie) (temp*|szybkosc*|predkosc*)
0.6 (najpierw|mial byc) (poniedzialek|wtorek|sroda|czwartek|piatek|sobota) ...1 potem ...4 (teraz|juz)
0.5 (upewnic|sprawdzic|potwierdzic|dopytac|pytam) ...6 (aktualn*|zdazymy|zdazycie|zdaza|bez zmian|w mocy|termin*) ...3 (niepokoj*|denerwuj*|martwi*|stresuj*|boje|obawi*|nerwow*)
0.45 (poniedzialek|wtorek|sroda|czwartek|piatek|sobota|termin|ta data|ten termin|data|harmonogram) ...2 (realny|realna|realne|realistyczn*|wykonaln*|do zrobienia|zagrozon*) ?
0.45 (zaczal*|zaczelam|zaczelismy) [juz] (podawac|oglaszac|obiecywac|zapraszac|mowic|rozsylac) ...3 (date|dat*|termin*|dzien)
0.5 (czas|tygodnie|dni|termin|zegar) ...2 (zaczyna|zaczynaja|nam|mi) ...2 (uciekac|uciekaja|uciekal*|gonic|naglic|sie kurczyc|mijac|leciec|tykac|ucieka|goni|nagli|sie kurczy)
0.5 (prawie|juz|zaraz|niemal|wlasciwie|niedlugo) [juz|prawie] (styczen|luty|marzec|kwiecien|maj|czerwiec|lipiec|sierpien|wrzesien|pazdziernik|listopad|grudzien|lato|jesien|zima|wiosna|swieta) a ...2 (mowa|mowil*|mial*|umawial*|obiec*|bylo|planowal*|ustal*|zakladal*) ...4
0.5 (mowa byla|mowilismy|umawialismy sie|mialo byc|mialy byc|planowalismy|obiecano) ...3 (w|o|na) (styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrzesniu|pazdzierniku|listopadzie|grudniu|styczen|luty|marzec|kwiecien|maj|czerwiec|lipiec|sierpien|wrzesien|pazdziernik|listopad|grudzien) ...3 (prawie|juz|mamy|jest|zaraz)
0.42 (wedlug|zgodnie z) (harmonogram*|planu|planem|umowy|umowa|ustalen*) ...4 (mial*|powin*|byl*) ...6 (wiec|a|ale|dlatego) ...4
0.5 (nie mam pojecia|nie wiem|nie jestem pewn*|nie mam pewnosci|trudno powiedziec) ...1 czy ...5 (bedzie|beda|zdaz*|gotow*|wyrobi*|skonczon*) ...3 !
0.45 (uciekl*|stracil*|zgubil*|przepadl*|umknel*) ...2 (nam|gdzies|sie|juz|po drodze) ...2 (dwa|dwie|pare|kilka|tydzien|tygodni*|miesiac|dni)
0.45 (przesunac|przesunie|przesuwa|opozni*|poslizg*|obsuwa) ...3 (wolal*|wolimy|wole|lepiej|chcial*|dobrze) ...2 (wiedziec|wiedzial*|uprzedz*|znac|wczesniej) ...2 !
0.45 (wolal*|wole|wolimy|wolelibysmy|chcial*) ...1 (wiedziec|dowiedziec sie|uslyszec) ...2 (wczesniej|zawczasu|teraz|od razu|z wyprzedzeniem|niz pozniej)
0.35 (pytam|pisze|dopytuje) ...1 (bo|poniewaz|gdyz) ...3 (blisko|za chwile|niedlugo|tuz|za pasem|zaraz|coraz blizej|malo czasu|niewiele czasu|zostalo)
0.35 (terminem|startem|data|terminu|startu|harmonogramem|otwarciem) ...4 (w porzadku|bez zmian|aktualn*|ok|na pewno) ...1 ?
0.42 czy ...3 (nie mial*|mial*) [juz] (byc|przyjsc|dotrzec|dostac) ...2 (przed|do|w|na) ...3 ?
0.45 (obiecan*|obiecal*|zapowiedzian*|umowion*|planowan*) ...1 (na|do) (_|_ _)
0.42 (na styk|na ostatnia chwile|w ostatniej chwili|na granicy|na ostatni dzwonek) 
0.45 (aktualn*|bez zmian) ...3 (zaczynam|troche|lekko|juz) ...2 (denerwowac|niepokoic|martwic|denerwuje|niepokoje|martwie) !
`
