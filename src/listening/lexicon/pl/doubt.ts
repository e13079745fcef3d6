/** Doubt after buying, in Polish: regret, second thoughts, another offer, a boss or husband who frowns (S0-12). */
export const doubt = `
# regret
0.65 (zaluje|zalujemy|zalowalam|zalowalem|pozalowal*|pozalujemy|pozaluje|zaczynam zalowac|zaczynamy zalowac) [{adv}] [ze|decyzji|tej|wyboru|tego|zakupu|podpisania|wydan*]
0.55 (zalowac|pozalowac|plujemy sobie|pluje sobie) [ze|decyzji|tej|tego|w brode]
0.62 (trzeba bylo|moglam|moglem|moglismy|powinnam byla|powinienem byl|powinnismy byli|lepiej bylo|lepiej by bylo|nalezalo|szkoda ze nie|moze lepiej bylo) [jednak|od razu|wtedy|sie|nie] ...2 (zostac|zostalismy|zostalam|zostalem|wziac|wzielismy|wzielam|wzialem|poczekac|poczekalismy|poszukac|wybrac|wybralismy|sluchac|posluchac|isc|pojsc|poprosic|kupic|zamowic|zrobic|zlecic|porownac|sie rozejrzec|sie zastanowic|przemyslec|odpuscic|sprawdzic)
0.6 (wolalabym|wolalbym|wolelibysmy|wole|wolimy) [jednak|juz|chyba|teraz] (wrocic|zostac|sie wycofac|zrezygnowac|isc gdzie|poprzedni*|stara|stary)
0.65 (zly|zla|chybion*|nietrafion*|fatalna|niepotrzebn*|pochopn*|przedwczesn*|glupia|glupi) (wybor*|decyzj*|inwestycj*|pomysl*|wydat*|zakup*)
0.65 (byl*|jest|to|okaze sie|okazal* sie|popelni*|popelniam*|zrobil*) [{adv}|to|wielk*|duz*|powazn*] (blad|bledem|pomylka|pomylke) ...2 (ze|wybor*|decyzj*|zdecyd*|podpis*|zlec*|zamaw*|zakup*|wspolprac*|was|pani*|panstw*)
0.62 (czy|czy my|czy ja|czy aby|ze) [aby|my|ja|przypadkiem|na pewno] nie (popelni*|popelniam*|zrobil*|robimy|robie) [{adv}|duzego|wielkiego] (blad|bledu|glupstw*)
# was it right
0.65 (czy|na ile|jak bardzo) [{adv}|aby|my|na pewno|to na pewno|to byla|to byl|to jest|to aby] ...3 (dobra|sluszna|wlasciwa|najlepsza|madra|trafiona|rozsadna|dobry|wlasciwy|sluszny|najlepszy|trafiony|rozsadny|madry) (decyzja|wybor|pomysl|krok|kierunek|inwestycja|droga|moment|ruch)
0.6 (decyzja|wybor|pomysl|inwestycja|zakup) ...4 (na pewno|czy aby|czy|faktycznie|rzeczywiscie) ...2 (sluszn*|dobr*|wlasciw*|trafion*|madr*|rozsadn*)
0.6 (watpie|watpimy|watpi|powatpiew*|kwestionuj*|podwaza*|kwestia) ...4 (slusznosc*|sens*|celowosc*|zasadnosc*|decyzj*|wybor*|wartosc|trafnosc)
0.65 (czy|ze) [na pewno|aby|my|chyba] (dobrze|slusznie|wlasciwie|rozsadnie|madrze|zle|niepotrzebnie) [my|sie|na pewno] (zrobilam|zrobilem|zrobilismy|robimy|robie|wybralam|wybralem|wybralismy|zdecydowal*|ulokowal*|zainwestow*|trafilam|trafilem|trafilismy|postapil*|podpisal*)
0.62 (czy) [na pewno|aby|aby na pewno] (wybralismy|wybralam|wybralem|mamy|trafilismy|zatrudnilismy|wzielismy) [na pewno] (wlasciw*|odpowiedni*|dobr*|te) (osob*|firm*|wykonawc*|studi*|agencj*|grafi*|opcj*|rozwiazan*|technologi*|platform*|partner*|czlowiek*)
0.62 (za|zbyt) (szybko|pochopnie|wczesnie|pospiesznie|lekko) [sie|to|my|jednak] (zdecydowal*|podpisal*|podjel*|wybral*|zgodzil*|weszl*|zamowil*|zaplacil*)
0.6 (pospieszyl*|poszlismy za szybko|wyrwalam sie|wyrwalem sie) [sie] [{adv}] (z decyzj*|z zakup*|z zamow*|decyzj*|podpis*|wyborem|zakupem|umowa|zamowieniem)
0.62 (czy) nie (pospieszyl*|przeplac*|przesadzil*|przestrzelil*|pomylil*|strzelilismy|wpakowal*|przekombinow*)
# not sure
0.6 nie (jestem|jestesmy|czuje sie|czujemy sie|bylam|bylem|byla) [{adv}] (pewna|pewny|pewien|pewni|pewne|przekonan*) [{adv}] (czy|co do|ze|tego|tej|jaki|o) ...2 (sens*|dobr* decyzj*|to dobry|to dobra|kierun*|decyzj*|sluszn*|wlasciw*|warto|w ogole|to ma|o to|tego chce*|tedy|wybor*|droga|pomysl*|calego|calej|projektu|zda|wypali|zadziala|poradz*|damy|sie uda|do nas|dla nas|chce*|potrzeb*|koncepcj*|stylu|jakosci|efekt*|wspolprac*)
0.6 nie (jestem|jestesmy|czuje sie|czujemy sie) [{adv}] (przekonan*)
0.55 nie (jestem|jestesmy|czuje sie|czujemy sie) [juz|tego|tej|co do] [tego|juz|taka|taki] (pewna|pewny|pewien|pewni) [juz] (tego|tej|siebie|niczego|czegokolwiek|decyzji)
0.5 nie (jestem|jestesmy) juz [tak|taka|taki|tego|do konca] (pewna|pewny|pewien|pewni|przekonan*)
0.3 nie (jestem|jestesmy|czuje sie|czujemy sie) [{adv}] (pewna|pewny|pewien|pewni)
0.6 (coraz|coraz bardziej|jakos|sredni*|slabo|malo|ani troche|niezbyt|niespecjalnie|zupelnie|dalej|nadal|wciaz) [mniej|nie] (przekonan*|przekonuj*|pewn* (co|czy|tego|siebie|decyzji))
0.55 nie (przekonuj*|przekonal*|trafia* do mnie|trafia* do nas|kupuje tego|kupujemy tego|przemawia*) ...3 (mnie|nas|mi|nikogo|szef*|zarzad*|do mnie|do nas|pomysl*|koncepcj*|kierunek*|projekt*|wersj*|{work})
0.55 (mnie|nas|nikogo|nam|mi) ...3 nie (przekonuj*|przekonal*|przemawia*)
0.6 (mam|mamy|mialam|mialem|mielismy|nachodza|dopadly|dopadaja|naszly|pojawily|pojawiaja|rodza|narastaja|rosna|budza|budzi|ma|maja|nabieram|nabralam|nabralem|nabieramy|zaczynam miec|zaczynamy miec|sa) [sie|mnie|nas|we mnie|u nas] [{adv}|pewne|spore|duze|powazne|coraz wieksze|male|drobne|swoje] (watpliwosc*|obawy|obawe|opory|mieszane|zastrzezeni*|zle przeczuci*|dylemat*|rozterk*|zwatpieni*|zgryz)
0.5 (moje|nasze|swoimi|moimi|naszymi|jego|jej|pewne|spore|powazne|drobne|male) (watpliwosc*|obawy|obawami|zastrzezeni*|rozterk*|opory)
0.5 (zastrzezeni*|watpliwosci) ...2 (do|co do|wobec|odnosnie) ...2 ({work}|wspolprac*|pani*|panstw*)
0.55 mieszan* (uczuci*|odczuci*|wrazen*|emocj*)
0.5 (waham|wahamy|zwatpil*|rozdart*|w rozterce|bije sie z myslami|bijemy sie|stracil* wiare|trace wiare|tracimy wiare|trace przekonanie|trace pewnosc|trace zaufanie|stracil* zaufanie|tracimy zaufanie|zaufanie ... spad*|zachwian*) [sie]
0.55 (sam|sama|sami|samo) [juz] (nie wiem|nie wiemy)
0.5 (juz nie wiem|juz nie wiemy|nie wiem juz|nie wiemy juz) (co o tym|sam*|czego chc*)
0.6 nie (wiem|wiemy|mam pewnosci|mamy pewnosci) [{adv}] (czy) ...4 (warto|dobr*|ma sens|to ma|sens|nie lepiej|chce|chcemy|to dla nas|dla nas|bylo warto|potrzebn*|oplaca*|wlasciw*|w ogole|to wypali|to zadziala|sie uda|damy rade|podoba*|to to|o to nam)
0.58 (zastanawiam|zastanawiamy|zastanawia|zastanawiaja|zaczynam sie zastanawiac|zaczynamy sie zastanawiac|coraz czesciej mysle|rozwazam|rozwazamy|mysle|myslimy) [{adv}|sie|tez|mnie|nas] (czy|nad) [{adv}|to|aby] ...3 (sens*|warto|dobr* decyzj*|dobr* wyb*|sluszn*|rezygn*|zrezygn*|wycof*|w ogole|zmian* wykonawc*|zmian* firmy|zmian* agencj*|nie za szybko|nie za drog*|nie za wczesnie|nie za pozno|nie przeplac*|nie zmienic|nie poszukac|nie wrocic|nie zrezygn*|nie odpuscic|nie wstrzymac|kontynu*|potrzebn*|zakonczeni*|dalsz* wspolprac*|przerwani*)
0.5 (chodzi|chodza) (mi|nam) po glowie ...4 (czy|zeby|rezygn*|inn*)
# sense
0.6 (czy|ze|na ile) [to|w ogole|aby|to wszystko|jest] [{adv}|to|wszystko|caly|cala] (ma|mialo|bylo|jest) [{adv}|to|jakikolwiek|jakis|wiekszy] (sens|sensu|sensowne|potrzebne|warto|warte)
0.6 nie (widze|widzimy|widzi|dostrzegam) [{adv}|w tym|tu] (sensu|wartosci|korzysci|celu|uzasadnieni*|naszej firmy|nas w tym|siebie w tym|tego)
0.6 (po co|na co|po jakiego) [{adv}|to|ja|my|jej|mu|wlasciwie|tak naprawde|te|ten|ta] (nam|mi|nam to|bylo nam|nam w ogole|w ogole|robimy|to robimy|to wszystko|w ogole ta|placimy|byl nam|byla nam|to bylo|to nam|wam)
0.58 (czy) [to] [{adv}] (nam|w ogole|na pewno|aby na pewno|faktycznie|naprawde) (potrzebn*|potrzebuj*)
0.6 (to|cala|caly|to wszystko) ...2 (bez sensu|bezsensu|mija sie z celem|nie ma racji bytu|nie ma sensu|nie ma wiekszego sensu|nie wypali*|nie zadziala|nie zaskoczy*|nie wyjdzie|sie nie uda|droga donikad|slepa uliczka|strata czasu)
0.55 (nie wierze|nie wierzymy|przestaje wierzyc|przestalam wierzyc|przestalem wierzyc|malo wierze|trudno uwierzyc|nie bardzo wierze|nie mam wiary) ...3 (ze|w to|w ten|w sukces|w te|w powodzenie|w efekt*)
0.5 (boje|boimy|obawiam|obawiamy|martwi|martwie|martwimy|niepokoi|niepokoje|niepokoimy|drze|lekam) [{adv}|sie|mnie|nas|o] ...3 (ze|o|czy) ...6 (bledu|blad|zmarnow*|wyrzuc*|bloto|nie wypali|nie zadziala|nie przyniesie|nie zwroci|efekt*|sens*|nic z tego|nie tedy|zly|zla|zle|utopi*|utop*|strac*|klap*|niewypal*|wtop*|kierunek|kierunk*|projekt*|calos*|jakos*|rezultat*|nie poradz*|nie dzwign*|nie udzwign*|nie odnajd*)
0.5 (powierzyl*|zaufal*|zaufac|polegac|ryzyk*|zaryzykow*) ...5 (nie wiem|niepotrzebnie|bledem|blad|strach|za duze|czy dobrze|slusznie|czy mozna|czy nie)
# the direction does not feel right
0.5 nie [do konca|bardzo|za bardzo|specjalnie|jakos|zupelnie|umiem|potrafie|moge] (czuje|czujemy|poczul*|poczuc|lapie|chwycil*|rezonuj*|czuc) [{adv}] (tego|tej|kierunku|kierunek|koncepcji|projektu|stylu|klimatu|pomyslu|chemii|ten|te|to)
0.45 (to) (chyba|raczej|jednak|niestety) nie [jest] (to|ten kierunek|ta droga|tedy|dla nas|nasza bajka|nasz styl|nasz klimat|tak)
0.5 (chyba|raczej|moze|czuje ze|mam wrazenie ze|wydaje mi sie ze) [{adv}] (idziemy|zmierzamy|poszlismy|poszlo|idzie|zabrnelismy|pojechalismy|skrecilismy|to idzie) [{adv}] (w zla|w zlym|nie w te|nie w tym|w niewlasciw*|w slepa|za daleko|w dziwn*|nie tam|w innym|w inna)
0.4 (ciagle|caly czas|nadal|dalej|wciaz) ...2 (chodzi mi po glowie|nie daje mi spokoju|nie daje spokoju|gryzie mnie|mnie gryzie|mnie uwiera|uwiera|mnie meczy)
0.5 (cos) [{adv}|mi|mnie|nam|nas|w tym|tu] (nie gra|nie pasuje|uwiera|gryzie|nie daje|zgrzyta|nie styka|nie halo|nie lezy|zgrzytalo)
# another offer, comparing
0.6 (dostal*|otrzymal*|mam|mamy|zebral*|znalazl*|przyszla|przyszly|wplynela|lezy|poprosil*|poprosze|zbieram*|dostaje) [{adv}|w miedzyczasie|wczoraj|dzis|wlasnie] {inni}
0.58 (ofert*|wycen*|propozycj*|cen*) ...3 (o polowe|polowe|dwa razy|dwukrotnie|trzy razy|znacznie|sporo|duzo|o wiele|wyraznie|kilka tysiecy|o tysiac|o trzecia) ...2 (tansz*|taniej|nizsz*|korzystniej*|lepsz*|mniej)
0.58 {inni} ...6 (taniej|tansz*|szybciej|mniej|polow*|lepiej|nizej|nizsz*|krocej|za darmo|w cenie|dwa razy|zrobilby|zrobilaby|zrobiliby|zrobia to|wziel*by|wycenil*|zaproponowal*|oferuje|oferuja|policzyl*|chce|bierze|biora|tydzien|ladniej|sprawniej)
0.5 (konkurencj*|konkurent*) ...4 (ma|maja|zrobil*|robi|wyglada|wypada|oferuje) ...3 (lepsz*|lepiej|taniej|ladniej*|tansz*|szybciej|nowoczesniej*|wyzej|mniejsze)
0.55 (znajom*|kolega|kolezanka|kuzyn*|szwagi*|siostrze*|brat|bratanek|sasiad*|tesc|kumpel|przyjaciel*|syn|corka|ktos z rodziny) ...5 (zrobil*by|zrobi to|zrobilby|zaplacil*|placi|polow*|taniej|za darmo|mniej|policzyl*|za flaszke|w weekend|w jeden wieczor|w dwa dni|w tydzien|w dwa tygodnie|za grosze|za ulamek|wzielby|podjal*by|ogarnie|mowi ze|twierdzi ze)
0.55 (kolezanka|kolega|znajom*|sasiad*|partner) z (innej firmy|branzy|konkurencji|innego biura|it)
0.55 (rozgladamy|rozgladam|rozejrzec|rozejrzelismy|rozejrzymy|rozejrze|rozejrzalam|rozejrzalem|porozgladac|rozgladniemy) [sie] [{adv}] [za|wsrod|po|na] (rynku|inn*|kims|czyms|alternatyw*|konkurencj*|nowym|nowa|wykonawc*)
0.55 (rozmawiamy|rozmawiam|rozmawialismy|rozmawialam|spotkalismy|konsultowal*|skonsultow*|zasieg*|dostalismy|poprosilam|poprosilem|poprosilismy|zapytal*|pokazal*|pyta*) ...3 (inn* (firm*|agencj*|grafi*|studi*|wykonawc*|specjalist*|fachow*|programist*)|konkurencj*|drug* opini*|drug* zdani*|opinii z zewnatrz|kogos z zewnatrz|opinie innego)
0.5 (porownuje|porownujemy|porownalam|porownalem|porownalismy|porownujac|zestawil*) ...4 (inn*|ofert*|cen*|konkurencj*|rynk*|stawk*|wczesniej*|poprzedni*)
0.6 (przejsc|przejdziemy|przejde|przeniesc|przeniesiemy|wrocic|wrocimy|wroce|pojsc|pojdziemy|zlecic|zlecimy|zlecilibysmy|powierzyc|oddac) ...4 {inni}
0.5 (wrocic|wrocimy|wroce|powrot) ...2 (do poprzedni*|do star*|na allegro|do wersji sprzed|do tego co bylo)
0.5 (sam*|samemu|samodzielnie|sami|syn|corka|stazyst*|praktykant*|siostrzen*) ...3 (zrobil*by*|w canvie|w canva|w paincie|w wordzie|na wixie|w kreatorze|ze sztuczna inteligencja|w chacie|w chatgpt)
0.5 (ai|chat|chatgpt|gpt|sztuczna inteligencja|czat|canva|kreator|wix|gotowy szablon|gotowiec) ...4 (zrobil*|zrobi|napisal*|robi|wygenerowal*|wygeneruje|lepiej|szybciej|za darmo|taniej|to samo|podobn*|w minute|w kwadrans)
# who frowned
0.58 {others} ...3 (kreci nosem|krecil* nosem|kreca nosem|krzywi|krzywil*|skrzywil*|skrzywila|marudz*|narzeka*|psioczy|zgrzyta|sarka|wybrzydza*|grymasi*|zmarszczyl*|podniosl* brew|wzruszyl*|pokrecil*|zlapal* sie za glow*|zlapala sie|lapie sie za glow*|zaniemowil*|westchnal|westchnela|zrobil* mine|zrobil* wielkie|dziwi|zdziwil*|zdebial|smieje|smial*|sie smial*|sie smieje|wysmial*|parsk*|suszy* mi|wierci mi|naciska*|cisnie|atakuj*|truje|pije do mnie|ma pretensje|maja pretensje|miala pretensje|mial pretensje)
0.58 {others} ...3 (nie jest|nie sa|nie byl*|nie wydaje sie|nie wygladal*|srednio|malo|niezbyt|niespecjalnie|raczej nie|ani troche) [{adv}] (zachwycon*|przekonan*|zadowol*|szczesliw*|pewn*|usatysfakcjonowan*|entuzjast*|pod wrazeniem|kupil*)
0.58 {others} ...3 (nie podoba*|nie spodobal*|nie przypadl*|nie kupuj*|nie kupil*|nie widzi|nie widza|nie rozumie|nie rozumieja|nie przekonuje|nie przekonal*|nie chce|nie chca|nie zaakceptow*|nie akceptuj*|nie zgadza*|nie zgodzil*|nie czuje|nie lyka|nie trawi|odrzucil*|skrytykowal*|krytykuj*|krytycznie|sceptyczn*|zdegustowan*|niezadowol*|rozczarow*|zawiedzion*|niechetn*|kwestionuj*|podwaza*|ma watpliwosci|maja watpliwosci|mial* watpliwosci|ma zastrzezenia|maja zastrzezenia|ma obawy|mial* zastrzezenia|ma uwagi|zglasza zastrz*|wolalby|wolalaby|woleliby|jest przeciw|jest na nie|sa na nie|byl* na nie|byl na nie|sie nie podoba*|sie to nie podoba)
0.55 {others} ...3 (pyta|pytal|pytala|pytali|pytaja|dopytuje|dopytuja|dopytywal*|zapytal*|spytal*|wraca do pytania|mowi|mowia|powiedzial*|stwierdzil*|twierdzi|twierdza|uwaza|uwazaja|sugeruje|sugeruja|upiera|zarzuca|wytyka|orzekl*|nazwal*|rzucil*) [{adv}|mnie|mi|sie|wprost|tylko|nas] (ze to|czy|czemu|dlaczego|po co|po jakiego|skad|za co|za co my|ile jeszcze|kiedy|na co|z jakiej|ze) ...6 (sens*|potrzeb*|nie wzielis*|nie wzie*|nie wybral*|inn*|tansz*|taniej|placi*|pieniad*|pieniedzy|kosztuj*|tyle|tak drog*|drog*|bledem|blad|strata|zle|slab*|brzydk*|gorzej|lepiej|gorsz*|konkurencj*|robimy|robi|wybral*|wlasciw*|nie tak|nie to|nie warto|przeplac*|naciag*|zart|kpin*|nam to|to wszystko|z lat|zmarnow*|wyrzuc*|przesad*|kiedy|sami|wersji|poprzedni*|stara|gotow*|koniec|szablon|amator*)
0.55 {others} [mnie|mi|sie|tez|codziennie|ciagle|wciaz|juz] (pyta|pytaja|dopytuje|dopytuja|wypytuje) [mnie|mi|sie|nas|tez] [codziennie|ciagle|wciaz|caly czas] (po co|za co|czemu tyle|dlaczego tyle|czemu tak|dlaczego tak|czy warto|czy to w ogole|czy w ogole)
0.5 (musze|muszę|musialam|musialem|muszę sie|musimy|mam) [sie|teraz|jakos|potem] [sie|teraz|jakos|potem] (tlumaczyc|wytlumaczyc sie|bronic|swiecic oczami|tlumaczyc sie|wyjasniac|obronic|usprawiedliw*) [{adv}|przed|z tego|z tych] [przed] [z|zarzadem|szef*|prezes*|mez*|swojej decyzji]
0.5 (bronil*|bronie|bronimy|ratuje|wybronic|wstydz*|wstyd|oczami swiece|swiece oczami) ...2 (pani*|panstwa|ciebie|was|projekt*|przed zarzad*|przed klient*|przed szef*|pokazac|pokazywac|mi|wam)
0.45 (dostalam|dostalem|zebralam|zebralem|dostalo mi sie|oberwal*|oberwalo) ...3 (po glowie|bure|burę|opr*|od szef*|od zarzad*|za to|baty|ochrzan|za ten)
# pause, leave
0.6 (wstrzym*|zawies*|zamroz*|przystop*|zastopow*|odloz*|odlozmy|zapauz*|pauza|przerwac|przerwijmy|przerwiemy) ...4 (prac*|projekt*|wspolprac*|calosc|temat|zlecen*|wszystk*|realizac*|kampani*|sie na|na razie|do odwolania|decyzj*|drugi etap|dalsze)
0.6 (wycof*|rezygnuj*|zrezygnuj*|zrezygnow*|rezygnow*|odstapic|odstapimy|odstepuj*|odwoluj*|anulow*|anuluj*|wypowiedziec|wypowiad*) [{adv}|sie|tej|te|nasza|sie z] (umow*|z projektu|z calosci|z drugiego|z czesci|wspolprac*|zamowien*|z etapu|zlecen*|z zalicz*|abonament*|pakiet*|z uslug*|z dalsz*|od umowy|z umowy|ze wspolpracy)
0.55 (skonczyc|zakonczyc|zatrzymac|rozstac|poprzestac|przerwac) [{adv}|sie|to|wszystko] ...2 (po pierwszym|po tym etapie|po drugim|na tym etapie|na etapie|w polowie|wczesniej niz|przed koncem|na pierwszym)
0.5 (warunk*|zasady|koszt*|mozliwosc*) ...4 (wyjscia z umowy|zakonczenia umowy|zakonczenia wspolpracy|wczesniejszego zakonczenia|rezygnacji|wypowiedzenia umowy|odstapienia|skonczyc|zrezygnowac|rozwiazania umowy|rozstania)
0.55 (czy|jak) [mozna|moge|mozemy|da sie|mam prawo|jest mozliwosc|wyglada] ...3 (zrezygnowac|wycofac sie|odstapic|rozwiazac umowe|wypowiedziec|anulowac|sie wycofac|rezygnacj*|odstapieni*|wypowiedzeni*)
0.55 (jaki*|ile wynosi|jest|mamy|sprawdz*|przypomn*) ...3 (okres* wypowiedz*|warunki wypowiedz*|warunki rezygnacji|warunki rozwiazania|kara umowna|kary umowne)
0.5 (przemysl*|przemysle*|zastanowic|zastanowmy|przedyskut*|przegadac|przespac|rozwazyc|zweryfik*) ...3 (jeszcze raz|na nowo|od nowa|raz jeszcze|ponownie|od zera|sens*|calosc|czy w ogole|od poczatku)
0.5 (musze|musimy|chce|chcemy|chcialabym|chcialbym|potrzebuj*|daj* [mi|nam|sobie]) ...3 (to przemyslec|sie z tym przespac|sie zastanowic|nabrac dystansu|czasu do namyslu|czasu na przemyslenie|czasu na decyzje|na spokojnie to przemyslec|ochlonac)
0.45 (zatrzymac|zatrzymajmy|zatrzymalabym|zatrzymalbym|cofnac|cofnijmy|krok wstecz|krok w tyl|zrobic pauze|wrocic do punktu wyjscia|wrocmy do punktu) [sie] [na chwile|o krok|tu|i|na moment]
0.55 (rozstac|rozstan*|zakonczyc|zakonczmy|zakonczymy|zakonczeni*|przerwac|konczymy|koncze|rozwiazac|rozwiazuj*) [sie|te|ta|nasza|dalsza|z] [te|ta|nasza|dalsza|panstwem|pania] (wspolprac*|umow*|przygod*|tutaj|na tym etapie)
0.55 (nie jestesmy|nie jestem) [{adv}] zainteresowan* ...2 (dalsz*|kontynu*|wspolprac*)
0.55 (czy|ze) [panstwo|pani|pan|wy|ty|na pewno|aby|w ogole|to] [na pewno|aby|w ogole] (da rade|dacie rade|dadza rade|radzi sobie|poradzi*|wie* co rob*|macie doswiadczeni*|ma pani doswiadczenie|ogarnia*|udzwignie*|podola*|zna sie|znacie sie|potraficie|potrafi|to ogarn*)
0.55 (eksper*|fachowc*|specjalis*|profesjonalis*) (od siedmiu|pozal sie|z bozej laski|za dyche|od wszystkiego)
0.5 (teraz|juz|chyba) [juz] (rozumiem|wiem|widze) [dlaczego|czemu] ...4 (ostrzegal*|odradzal*|smial*|tanio|odszedl|odeszli)
0.5 (ostrzegal*|odradzal*) (mnie|nas|mi|nam)
0.5 (wszyscy|maz|zona|kolega|szwagier) (mi|nam|mnie|nas) (mowil*|ostrzegal*|odradzal*|uprzedzal*)
`
