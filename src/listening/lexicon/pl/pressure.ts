/** Others lean on the client (boss, board, investors, partner, family) and the purchase has to be answered for, in Polish (S0-9, S0-12). */
export const pressure = `
# somebody frowned
0.5 (uzasadni*|wytlumaczy*|wyjasni*|obronic|bronic) ...5 (dlaczego|czemu) ...2 (wybral*|wzielismy|zdecydowal*|akurat|wlasnie)
0.5 (miny|mine|mina) ...3 (nieteg*|kwasn*|niewyrazn*|nieszczegoln*|zrzedl*|skwaszon*)
0.5 {others} ...2 (zaczyna|zaczynaja|zaczal|zaczela|zaczeli) [{adv}] (zadawac pytania|zadawac niewygodne|watpic|krecic|marudzic)
0.5 {others} [{adv}] chce [{adv}] z (pania|panem|panstwem) [{adv}] (osobiscie|powaznie) ...2 (rozmawiac|porozmawiac|pomowic)
0.42 ({others}|sasiedzi|konkurencja|znajomi) (ma|maja|mieli) [{adv}|niezly] ubaw
0.58 {others} ...3 (kreci nosem|krecil* nosem|kreca nosem|krzywi|krzywil*|skrzywil*|skrzywila|marudz*|narzeka*|psioczy|zgrzyta|sarka|wybrzydza*|grymasi*|zmarszczyl*|podniosl* brew|wzruszyl*|pokrecil*|zlapal* sie za glow*|zlapala sie|lapie sie za glow*|zaniemowil*|westchnal|westchnela|zrobil* mine|zrobil* wielkie|dziwi|zdziwil*|zdebial|smieje|smial*|sie smial*|sie smieje|wysmial*|parsk*|suszy* mi|wierci mi|naciska*|cisnie|atakuj*|truje|pije do mnie|ma pretensje|maja pretensje|miala pretensje|mial pretensje)
0.58 {others} ...3 (nie jest|nie sa|nie byl*|nie wydaje sie|nie wygladal*|srednio|malo|niezbyt|niespecjalnie|raczej nie|ani troche) [{adv}] (zachwycon*|przekonan*|zadowol*|szczesliw*|pewn*|usatysfakcjonowan*|entuzjast*|pod wrazeniem|kupil*)
0.58 {others} ...3 (nie podoba*|nie spodobal*|nie przypadl*|nie kupuj*|nie kupil*|nie widzi|nie widza|nie rozumie|nie rozumieja|nie przekonuje|nie przekonal*|nie chce|nie chca|nie zaakceptow*|nie akceptuj*|nie zgadza*|nie zgodzil*|nie czuje|nie lyka|nie trawi|odrzucil*|skrytykowal*|krytykuj*|krytycznie|sceptyczn*|zdegustowan*|niezadowol*|rozczarow*|zawiedzion*|niechetn*|kwestionuj*|podwaza*|ma watpliwosci|maja watpliwosci|mial* watpliwosci|ma zastrzezenia|maja zastrzezenia|ma obawy|mial* zastrzezenia|ma uwagi|zglasza zastrz*|jest przeciw|jest na nie|sa na nie|byl* na nie|byl na nie|sie nie podoba*|sie to nie podoba)
0.35 {others} ...3 (wolalby|wolalaby|woleliby)
0.58 {others} ...3 (wolalby|wolalaby|woleliby) ...3 (inn*|poprzedni*|star*|zrezygn*|poczekac|wstrzym*|nie placi*|tansz*|taniej|wrocic|dwa tygodnie|wczesniej)
0.55 {others} ...3 (pyta|pytal|pytala|pytali|pytaja|dopytuje|dopytuja|dopytywal*|zapytal*|spytal*|wraca do pytania|mowi|mowia|powiedzial*|stwierdzil*|twierdzi|twierdza|uwaza|uwazaja|sugeruje|sugeruja|upiera|zarzuca|wytyka|orzekl*|nazwal*|rzucil*) [{adv}|mnie|mi|sie|wprost|tylko|nas] (ze to|czy|czemu|dlaczego|po co|po jakiego|skad|za co|za co my|ile jeszcze|kiedy|na co|z jakiej|ze) ...6 (sens*|potrzeb*|nie wzielis*|nie wzie*|nie wybral*|inn*|tansz*|taniej|placi*|pieniad*|pieniedzy|kosztuj*|tyle|tak drog*|drog*|bledem|blad|strata|zle|slab*|brzydk*|gorzej|lepiej|gorsz*|konkurencj*|robimy|robi|wybral*|wlasciw*|nie tak|nie to|nie warto|przeplac*|naciag*|zart|kpin*|nam to|to wszystko|z lat|zmarnow*|wyrzuc*|przesad*|kiedy|sami|wersji|poprzedni*|stara|gotow*|koniec|szablon|amator*)
0.55 {others} [mnie|mi|sie|tez|codziennie|ciagle|wciaz|juz] (pyta|pytaja|dopytuje|dopytuja|wypytuje) [mnie|mi|sie|nas|tez] [codziennie|ciagle|wciaz|caly czas] (po co|za co|czemu tyle|dlaczego tyle|czemu tak|dlaczego tak|czy warto|czy to w ogole|czy w ogole)
0.5 (musze|muszę|musialam|musialem|muszę sie|musimy|mam) [sie|teraz|jakos|potem] [sie|teraz|jakos|potem] (tlumaczyc|wytlumaczyc sie|bronic|swiecic oczami|tlumaczyc sie|wyjasniac|obronic|usprawiedliw*) [{adv}|przed|z tego|z tych] [przed] [z|zarzadem|szef*|prezes*|mez*|swojej decyzji]
0.5 (bronil*|bronie|bronimy|wybronic|wstydz*|wstyd|oczami swiece|swiece oczami) ...2 (pani*|panstwa|ciebie|was|projekt*|przed zarzad*|przed klient*|przed szef*|pokazac|pokazywac|mi|wam)
0.45 (dostalam|dostalem|zebralam|zebralem|dostalo mi sie|oberwal*|oberwalo) ...3 (po glowie|bure|burę|opr*|od szef*|od zarzad*|za to|baty|ochrzan|za ten)
0.55 {others} ...3 (nerwow*|niespokojn*|zly|zla|zli|wsciekl*|zniecierpliw*|zirytow*|zdenerwow*|zaniepokoj*|poirytow*|niepocieszon*|nieprzekonan*|rozczarow*|zawiedzion*|wkurz*|skonsternow*)
0.5 (chce|chca|chcialby|chcialaby|wolalby|wolalaby|namawia*|naciska* zeby|proponuje|sugeruje) [{adv}] (zerwac|zrezygnowac|wycofac|wstrzymac|rezygnacj*|zakonczyc wspolprac*|zmienic wykonawc*|zmienic agencj*|zmienic firm*|szukac kogos|poszukac kogos)
0.5 (szef*|inwestor*|zarzad|prezes*|drukarni*|dyrek*|wspolni*|maz|zona|centrala|kierowni*|rodzice|naczelni*) ...1 (dzwoni|dzwonia|pisze|pisza|pyta|pytaja|dopytuj*) [{adv}] (codziennie|co chwile|bez przerwy|co godzine|drugi raz|trzeci raz|kilka razy dziennie)
0.5 (mowie|mowimy|powtarzam|powtarzamy|tlumacze|obiecuje|zapewniam) ...3 (klientom|gosciom|wszystkim|szefowi|zarzadowi|rodzicom|pacjentom) ...6 (na dniach|lada dzien|wkrotce|niedlugo|zaraz|juz prawie|za chwile)
0.35 {others} ...3 (pyta|pytaja) ...5 (kiedy|o termin|na kiedy|o date)
0.5 {others} ...3 (pyta|pytaja) ...5 (ile jeszcze|co ze stron*|co z|gdzie|codziennie|znowu|znow|ciagle)
0.5 {others} ...3 (dopytuje|dopytuja|wypytuj*|naciska*|cisnie|zada|suszy|niecierpliw*|przebiera* nogami|zaczynaja pytac|zaczyna pytac) ...5 (kiedy|o termin|na kiedy|ile jeszcze|o date|co ze stron*|co z|gdzie|codziennie)
# they lean on me
0.6 {others} ...2 (cisnie|cisna|naciska|naciskaja|napiera|pogania|poganiaja|goni mnie|suszy|wierci|dreczy|truje|zameczy|wydziera|krzyczy|nakrzyczal*|opieprzyl*|ochrzanil*|zrugal*|zbesztal*|rozlicza|wsiadl*|naskoczyl*|siedzi mi na|siedza mi na|stoi mi nad|stoi nad glowa)
0.58 (naciska|naciskaja|cisna|cisnie|pogania|poganiaja) ...2 (na mnie|na nas|mnie|nas) ...2 [z gory|o]
0.5 (presja|presje|presji|naciski|nacisk) ...2 (ze strony|z gory|od|szef*|zarzad*|rosnie|ogromn*|coraz|duza|straszn*|inwestor*)
0.55 {others} ...3 (chce|chca|zada|zadaja|domaga|domagaja|oczekuje|oczekuja|chcial*) [sie] ...3 (wyjasnien|wynikow|efektow|konkretow|rozliczen*|uzasadnieni*|zwrotu|liczb|wiedziec (na co|po co|za co|dlaczego|co sie|co z|skad|kto))
0.55 {others} ...3 (zagrozil*|grozi|groza|odmowil*|zablokowal*|wstrzymal*|obcial*|obetnie|obetna|tnie|zamrozil*|cofnal|cofnela|odcina) ...4 (zaplat*|zaplac*|budzet*|pieniad*|platnosc*|drug* etap*|projekt*|finansowani*|umow*|srodk*)
0.55 {others} ...2 (uwaza|uwazaja|twierdzi|mowi|powtarza|powtarzaja) [ze] ...4 (wyrzuc*|zmarnow*|utopil*|przeplac*|niepotrzebn*|bez sensu|naciag*|oszuk*|w bloto|glupot*|strata)
0.5 (inwestor*|udzialow*|akcjonariusz*|sponsor*|fundacj*|centrala|rada nadzorcza|rady nadzorczej|wspolnik*) ...4 (niepokoi|niepokoja|zaniepokoj*|niezadowol*|nie zaplaci|nie zaplaca|wycof*|traca cierpliwosc|traci cierpliwosc|zniecierpliw*|naciska*|kreca|grozi|groza)
0.5 {others} ...3 (patrzy|patrza|patrzyl*|spojrzal*) ...2 (krzywo|spode lba|z ukosa|wilkiem)
0.5 {others} ...3 (wypomina|wypominaja|wypomnial*|wytknal|wytknela|obwinia|ma mi za zle|ma za zle|ma do mnie zal|drwi|kpi|kpia|docina|nabija sie|smieje sie ze mnie|smieja sie ze mnie)
0.5 (nowy|nowa|nowe) (szef*|prezes*|dyrek*|zarzad|kierowni*|wlascicie*) ...5 (tnie|przeglada|podwaza|nie rozumie|kwestionuje|oszczed*|pyta po co|zweryfik*|chce wiedziec)
0.55 (mlotem a kowadlem|miedzy mlotem)
# I have to answer for it
0.55 (musze|musimy|bede musial*|bedziemy musieli|przyjdzie mi|kaza mi|kazali mi|mam) ...4 (uzasadnic|uzasadniac|obronic|wytlumaczyc sie|tlumaczyc sie|usprawiedliwic|wybronic|sie tlumaczyc|sie wytlumaczyc) ...4 (przed|wydat*|koszt*|zakup*|decyzj*|kwot*|budzet*|faktur*|z tego|z tych|dlaczego|po co|wybor*)
0.5 (potrzebuje|potrzebujemy|prosze o|pomoze mi|pomoze nam|pomozcie|przydadza sie|przydalyby sie|zebrac) ...3 (argument*|uzasadnieni*|amunicj*)
0.55 (swiece|swiecic|swiecimy|swiecilam|swiecilem) ...1 oczami
0.55 (dostane|oberwe|oberwie mi|dostanie mi sie|oberwalo mi|dostalo mi) ...2 (po glowie|bure|ochrzan|za to|po uszach|od szef*|od zarzad*|od prezes*)
0.55 (na dywanik|na dywaniku|glowe mi urwa|urwa mi glowe|leb mi urwa|poleca glowy|poleci glowa|poleci moja glowa|strace premie|premii nie bedzie|bez premii|zwolnia mnie|wylece z pracy|wylece przez|to ja za to odpowiadam|ja za to odpowiadam|to ja swiece|ja zbieram ciegi|zbieram ciegi)
0.5 (wstawilam sie|wstawilem sie|reczylam|reczylem|poreczyl*) ...2 za (pania|panem|pana|panstwa|wami|was|ten)
0.5 (moja|mojej|moje|moj) (pozycj*|posad*|stanowisk*|reputacj*|wiarygodnosc*|glow*) ...3 (zagrozon*|na szali|wisi|cierpi|w grze|ucierpi*)
0.55 nie (mam|mamy|bede miala|bede mial) (co|czego|czym) (pokazac|pochwalic|powiedziec) ...2 [{others}]
# in meetings and at home
0.5 (na zebraniu|na radzie|na zarzadzie|na spotkaniu zarzadu|na naradzie|w domu|przy stole|na posiedzeniu|na walnym|na kolegium) ...5 (maglowal*|przemaglowal*|wypytyw*|krytyk*|oberwal*|dostalo|zarzuc*|wysmial*|awantur*|pretensj*|krzywo patrz*|narzekal*|pytali (po co|za co|dlaczego|kto|na co)|chcieli wiedziec|suchej nitki)
0.5 wszyscy (chca|chcieli|pytaja|pytali) [wiedziec] (kto|po co|za co|dlaczego|na co|czemu) ...2 (wymysl*|zaplac*|to|tyle|wpadl*|zgodzil*|pozwolil*|zatwierdzil*)
0.5 (ciche dni|klocimy sie|poklocil*|klotnie|awantury|awanture|awantura|spieramy sie) ...4 (o to|o ten|o te|przez ten|przez te|przez to|z powodu|w domu|mamy o to)
0.45 mamy o to (ciche dni|klotni*|spor*|awantur*)
0.42 (szef*|prezes*|dyrek*|zarzad*|kierowni*|wlascicie*|inwestor*|wspolnik*|przelozon*|prawnik*) ...3 (poprosil*|prosi|zyczy|chce|kazal*|polecil*|zazyczyl*) ...4 (byc w kopii|w kopii|do wiadomosci|do kopii|w cc|do cc|w dw|do wgladu)
0.36 (wczesniej|dotad|do tej pory|nigdy) ...2 (sie nie interesowal*|nie interesowal*|nie zagladal*|nie wtracal*|nie mieszal*|sie nie wtracal*)
0.5 (ksiegow*|finans*|audyt*|controlling|kontroler*|dzial zakupow|dziale zakupow) ...2 (drugi raz|trzeci raz|znowu|znow|ponownie|po raz drugi|po raz trzeci) ...3 (odeslal*|zwrocil*|cofnel*|odrzucil*|pyta|wypytuje|zada|zakwestion*)
0.45 (ksiegow*|finans*|audyt*|controlling|dzial zakupow) ...2 (kwestionuje|zakwestionowal*|czepia sie|nie puszcza|nie chce puscic|zada wyjasnien|prosi o wyjasnienie)
0.6 (ultimatum)
0.42 {others} ...8 (w milczeniu|bez slowa|nie mowiac ani slowa|ani slowem)
0.5 {others} ...2 (codziennie|kazde rano|kazdego dnia|co rano|kazdy dzien|kazdego ranka|co tydzien) ...2 (zaczyna|pyta|pytaja|wita|dopytuj*|wypytuj*)
0.45 (chowam|chowamy|ukrywam) sie ...3 (przed nim|przed nia|przed nimi|przed szef*|przed prezes*)
0.45 sie przed (nim|nia|nimi|szefem|prezesem) (chowam|chowamy|ukrywam)
0.42 {others} ...2 (czyta|przeglada|kontroluje) ...3 (wszystkie|kazd*|pani|panstwa) ...2 (maile|faktury|fakture|wiadomosci|korespondencj*)
0.45 (zalozyl*|prowadzi|zbiera) ...2 (teczk*|segregator*|akta) ...4 (pani*|panstw*|was|projekt*|nazwisk*)
0.5 na ostrzu noza
0.55 {others} ...3 (traci|traca|tracic|stracil*) ...1 cierpliwosc
0.5 (musze|bede musial*|bedziemy musieli|musimy|jak mam|jak ja) ...2 (wytlumaczyc|tlumaczyc|wyjasnic|uzasadnic) ...2 (inwestor*|udzialow*|zarzad*|radzie|wspolnik*|prezes*|szef*|mezowi|zonie|dyrek*)
0.36 {others} ...1 (chce|chca) ...2 (widziec|zobaczyc) ...2 (efekt*|wynik*|rezultat*|cos)
0.45 (musze|musimy|powinnam|powinienem) ...1 (cos|cokolwiek|chociaz cos) ...1 (pokazac|przedstawic|powiedziec) ...2
0.55 (naciski|naciskaja|cisna|naciskani|naciskana|naciskany) ...2 (z gory|ze wszystkich stron)
0.45 (dyrektor*|szef*|prezes*|kierownik*|wlasciciel*|zarzad|wspolnik*|inwestor*|centrala|zwierzchni*|przelozon*) ...3 (znowu|znow|ponownie|kolejny raz|drugi raz|trzeci raz|codziennie|wciaz) ...1 (pytal*|pyta|pytaja|dopytywal*|dopytuje|dopytuja|dzwonil*|wzywal*) ...6
0.5 (dyrektor*|szef*|prezes*|kierownik*|zarzad|wspolnicy|inwestor*|centrala|gora|rada|na gorze|u gory) ...2 (chce|chca|zada|zadaja|oczekuj*|domaga*|wymaga*|prosi|prosza) ...4 (wyjasni*|uzasadni*|raport*|sprawozdani*|wytlumacz*|rozliczeni*) ...3
0.5 (na gorze|u gory|zarzad|szef*|prezes*|dyrektor*|rada|centrala|wspolnicy) ...1 (chca|chce|chcieliby|pytaja|pyta) ...1 (wiedziec|zrozumiec|czy) ...2 (warto|po co|za co|dlaczego|czemu|sens|oplac*|potrzebn*) ...5
0.5 (padaja|pojawiaja sie|slysze|dostaje|zadaja mi|zadaja nam|mam) ...3 pytani* ...4 nie (umiem|potrafie|wiem|mam|umiemy|potrafimy|znam) ...3 !
0.45 (przewodnicz*|szef*|prezes*|dyrektor*|wlasciciel*|wojt|burmistrz*) nie (nalezy do|jest zbyt|jest|grzeszy|slynie z) ...2 (cierpliw*|wyrozumial*) ...1 !
0.5 (wspolnik*|maz|zona|szef*|prezes*|dyrektor*|partner*) od (poczatku|samego poczatku) [byl|byla|byli|jest|sa] (przeciw*|sceptyczn*|niechetn*|na nie) ...2 !
0.5 (codziennie|stale|ciagle|wciaz|przy kazdej|co chwile|bez przerwy|co rano) ...2 (przypomina*|wypomina*|wytyka*|wypytuje|dopytuje)
0.5 (poproszono|proszono|mam|mamy|musze|musimy|kazano|wezwano|poprosili) ...2 (raport|sprawozdani*|zdac|uzasadni*|wytlumacz*|wyjasni*|rozliczyc) ...5 (pieniadz*|pieniedzy|kasa|kas*|wydatk*|kosz*|nam daly|nam dalo|po co|za co|efekt*) ...2
0.45 (szef*|prezes*|dyrektor*|kierownik*|zarzad|wspolnik*|wlasciciel*) ...7 (ma|maja|mial*) ...2 (kilka|pare|sporo|szereg|troche) ...1 (pytan|watpliwosci|zastrzezen|uwag)
0.45 (recz*|reczyl*|poreczyl*|stalam murem|stalem murem|walczyl*) ...2 (za ten|za to|za pania|za pana|za panstwa|o ten|za projekt) ...4
0.45 (koncza|skonczyl*|brak|brakuje|wyczerpal*) [mi|nam] [sie] [mi|nam] (argument*|argumenty) ...1 !
0.45 (musze|musimy|mam|przyjdzie mi|bede musial*) ...1 (wytlumaczyc|wyjasnic|uzasadnic|bronic|obronic|tlumaczyc) ...2 (po co|dlaczego|czemu|kwot*|wydat*|wybor*|kolejn*) ...4
0.5 (chce|chca|oczekuje|zada|prosi) zebym ...1 (bronil*|uzasadnil*|wytlumaczyl*|rozliczyl*|wyjasnil*) ...4
0.45 (zona|maz|szef*|prezes*|dyrektor*|wspolnik*) ...2 (co wieczor|codziennie|co dzien|co rano|co tydzien|stale) ...1 pyta* ...1 (czy jest|kiedy|czy juz|co z) ...5
0.45 (przewodnicz*|szef*|prezes*|dyrektor*|zarzad) ...1 (prosil*|prosi|chce|chcial*by|chcialby) ...2 (rozmow*|porozmawiac|pomowic) ...1 z (pania|panem|panstwem) ...4
`
