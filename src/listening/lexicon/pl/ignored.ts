/** Feeling ignored or not told, in Polish: no answer, asked again and again, left out, remarks passed over (S0-12). */
export const ignored = `
# no answer
0.5 automatyczn* odpowied* ...4 (trzecia|druga|czwarta|kolejna|znowu|znow|ciagle)
0.5 (trzecia|druga|czwarta|kolejna|znowu|znow|ciagle) [{adv}] (automatyczn* odpowied*|autorespond*)
0.5 (mail|wiadomosc|wiadomosci|maile|prosba|pytanie) ...2 (zginal|zginela|zginely|zginelo|zaginal|zaginela|przepadl*|utonal|utonela|umknal|umknela|umknelo|umknely) [{adv}|gdzies] ...2
0.55 (wodzi* za nos|wodzicie za nos|zbywa* byle czym|robi* laske|robicie laske|na odczepke)
0.6 (nie moge|nie mozemy|trudno) [{adv}] sie [{adv}] doczekac [{adv}|na|jakiejkolwiek|zadnej] (odpowiedz*|reakcji|odzewu|popraw*|znaku|decyzji|faktury|zwrotu|kontaktu|konkret*)
0.42 (znajdzie sie|znajda panstwo|znajdzie pani|znajdzie pan) ...2 (dla nas|dla mnie) ...2 (chwil*|czas|minut*)
0.55 (milo|cudownie|super|swietnie|wow|no prosze|nareszcie) [ze] ktos [{adv}|w koncu|wreszcie|jednak] (odpisal*|odezwal*|odpowiedzial*|zauwaz*|zyje|odebral*)
0.5 (uwagi|poprawki|komentarze|pytania|briefy|brief|maile) ...3 (dla ozdoby|na ozdobe|do szuflady|dla picu|sobie a muzom|dla zabawy)
0.65 (nikt|nikt z panstwa|nikt od was|pani|pan|panstwo|panstwo w ogole|nikt tam) [{adv}|mi|nam|mnie|od panstwa|z wami|od] ...2 nie (odpisa*|odpisu*|odpowi*|odpowiada*|odbier*|odebral*|odezw*|oddzwon*|oddzwani*|reagu*|zareagowal*|raczyl*|pofatygowal*|dal* znac|daje znac|zadzwonil*|poinformowal*|uprzedzil*|powiedzial*|slucha*|przeczytal*|zajrzal*|czyta|napisal*|zauwaz*|zapytal*|spytal*|kwapi|interesuj*|informuj*)
0.62 (nie|wciaz nie|nadal nie|dalej nie|do dzis nie|jeszcze nie|ciagle nie) [{adv}|pani|panstwo|nikt|mi|nam|sie] (odpisal|odpisala|odpisali|odpisano|odpisaliscie|odpisales|odpisalas|odpisuje|odpisujecie|odpisuja|odpowiedzial|odpowiedziala|odpowiedzieli|odpowiedziano|odpowiedzieliscie|odpowiedziales|odpowiedzialas|odpowiadasz|odpowiada pani|odpowiadacie|odpowiadaja|odbieracie|odbiera pani|odbierasz|odebral|odebrala|odebrali|odebrano|odebraliscie|odebrales|odebralas|odezwal|odezwala|odezwali|odezwano|odezwaliscie|odezwales|odezwalas|odzywa|odzywaja|odzywacie|odzywasz|odzywal|odzywala|odzywali|odzywaliscie|oddzwonil|oddzwonila|oddzwonili|oddzwoniono|oddzwoniliscie|oddzwoniles|oddzwonilas|oddzwania|oddzwaniaja|oddzwaniacie|zareagowal|zareagowala|zareagowali|zareagowano|zareagowaliscie|zareagowales|zareagowalas|reaguje|reaguja|reagujecie|raczyl*|daje pani znaku|dajecie znaku) [{adv}|sie|mi|nam|pani|panstwo|na|od]
0.65 (nie) [{adv}|mi|nam|sie|pani|na to] (dostalam|dostalem|dostalismy|otrzymalam|otrzymalem|otrzymalismy|doczekal*|mam|mamy|uzyskal*|przyszla|bylo|widze|dostaje|dostajemy) [{adv}|sie|zadnej|zadnego|jeszcze|od pani|od panstwa|od was|na nie|na niego|na to] ...2 (odpowiedzi|odpowiedz|reakcji|odzewu|znaku zycia|wiesci|zwrotk*|potwierdzen*|informacji zwrotnej|odezw*|kontaktu)
0.62 (brak|zero|zadnej|zadnego|bez|ani slowa|ani jednej|ani jednego|cien) [{adv}|jakiejkolwiek|jakiegokolwiek|jakichkolwiek|zadnej] (odpowiedz*|reakcj*|odzewu|kontakt*|informacj*|wiesci|znaku|feedbacku|komunikacj*|slowa|sladu|odzew|wiadomosci od) [{adv}|z pani|z panstwa|od|na|z waszej|z twojej|ze strony]
0.6 (bez) (odpowiedzi|odzewu|reakcji|echa|skutku|slowa wyjasn*|slowa|rezultatu|efektu)
0.45 (cisza|glucho|milczeni*|milczy*|milcza|milkn*|zamilk*|glusza|cisze|ciszy|zniknal*|zniknela|zniknelas|zniknal|przepadl*|zapadl* sie|rozplyn*) [{adv}|z pani|z panstwa|od|jak|pani|z waszej|z twojej|w eterze|radiowa|po|na moj*|w sprawie|na laczach|w temacie]
0.6 (cisza|glucho|milczenie|milczy*) [{adv}|totalna|kompletna|zupelna|grobowa|z pani|z panstwa|z waszej|z twojej] ...2 (od|jak makiem|jak kamien w wode|jak grob|z pani strony|z panstwa|strony|w eterze|od tygodnia|na laczach|{num}|zaniepok*|niepoko*)
0.6 (jak) (kamien w wode|makiem zasial|grochem o sciane|do sciany|w prozni*|w studni*|w czarna dziure|ze sciana|groch o sciane)
0.58 (rzuca*|pisze|mowie|gadam|mowi*|walk*|odbija*) [{adv}|sie|jak|tu] ...2 (grochem o sciane|do sciany|w prozni*|sam do siebie|sama do siebie|jak od sciany|na puszcz*|jak do sciany)
0.6 (dzwonilam|dzwonilem|dzwonilismy|dzwonie|dzwonimy|pisalam|pisalem|pisalismy|pisze|piszemy|prosilam|prosilem|prosilismy|prosze|prosimy|wysylalam|wysylalem|wyslalam|wyslalem|zglaszalam|zglaszalem|zglaszalismy|zglaszam|zglaszamy|pytalam|pytalem|pytalismy|pytam|pytamy|upominal*|dopominal*|przypominal*|przypominam|przypominamy|przypomne|monituj*|monitowal*|probowal*|probuje|ponawiam|ponawiamy|ponowil*|powtarzam|powtarzamy|powtarzal*|dobijam|dobijamy|mowilam|mowilem|mowilismy) [{adv}|sie|o|do pani|w tej sprawie|to|juz] ...3 (dwa razy|dwukrotnie|trzy razy|trzykrotnie|cztery razy|piec razy|kilka razy|kilkakrotnie|kilkukrotnie|wielokrotnie|po raz drugi|po raz trzeci|po raz kolejny|po raz czwarty|po raz n-ty|po raz enty|kolejny raz|drugi raz|trzeci raz|czwarty raz|piaty raz|n-ty raz|enty raz|setny raz|bez skutku|bezskutecznie|na prozno|raz za razem|w kolko|i nic|codziennie|znowu|3 razy|2 razy|4 razy|5 razy|tyle razy|od tygodnia|od dwoch tygodni|od miesiaca|ze trzy razy|chyba ze trzy|ktorys raz|i cisza|i dalej|i nadal|a wciaz|a dalej)
0.6 (dwa razy|dwukrotnie|trzy razy|kilka razy|kilkakrotnie|kilkukrotnie|wielokrotnie|po raz drugi|po raz trzeci|po raz kolejny|po raz czwarty|po raz enty|juz drugi raz|drugi raz|trzeci raz|kolejny raz|czwarty raz|setny raz|ktorys raz|od tygodnia|tyle razy|ile razy) [{adv}|juz|w tej sprawie|mam|mozna|ze] (dzwonil*|dzwonie|pisal*|pisze|piszemy|prosil*|prosze|prosimy|zglasz*|pytal*|pytam|pytamy|przypomin*|upomin*|dopomin*|ponawia*|mowil*|mowie|powtarz*|wysyl*|prosic|pytac|pisac|dzwonic|tlumacz*)
0.62 (to|jest to|to juz|to moj|to moja) [{adv}|moj|moja|nasz|nasza|chyba] (drugi|druga|trzeci|trzecia|czwarty|czwarta|piaty|piata|kolejny|kolejna|szosty|enty) [juz|moj|nasz|taki|moja] (mail|e-mail|wiadomosc|prosba|monit|list|sms|telefon|przypomnienie|zapytanie|pytanie|raz)
0.6 (bezskutecznie|na prozno|na darmo|bez powodzenia|bezowocnie) [{adv}|od|probuj*|probowal*|dzwon*|sie|pisz*|prosz*|czek*]
0.6 (probuj*|probowal*|nie moge|nie mozemy|nie udaje|nie sposob|nie da|trudno|ciezko|niemozliw*|nie idzie) [{adv}|sie|mi|nam|od] ...2 (skontaktowac|dodzwonic|doprosic|polaczyc|zlapac pani*|pania zlapac|zlapac panstw*|uzyskac odpow*|dostac odpow*|doczekac|dowiedziec|wyprosic|zlapac kontakt*|umowic)
0.58 (doprosic|dopytac|dodzwonic|dowiedziec|doczekac) [{adv}] sie [{adv}|nie|od|o] (nie moge|nie mozna|nie da|nie sposob|nie mog*|od tygod*|czegokolwiek|trudno|od panstwa|odpowiedzi)
0.35 czy [{adv}|to|moj*|nasz*|ten] ...3 (doszedl|doszly|doszla|doszlo|dotarl*) ?
0.5 (czy|nie wiem czy) ...3 (na pewno|w ogole|aby|w koncu) (doszedl|doszly|doszla|doszlo|dotarl*)
0.55 (czy|nie wiem czy|moze|ciekawe czy) [{adv}|to|w ogole|moj*|nasz*|pani|panstwo|ktos|te|moze] ...3 (ktos to [w ogole] czyta|dochodza|docieraja|trafiaja do spamu|wpada do spamu|wpadaja w spam|ktos mnie slucha|ktos mnie slyszy|ktos tam|ktos jest|pani mnie slyszy|ktokolwiek|ktos czyta|ktos odbiera|jeszcze pani|zyje pani|pani zyje|zyjecie|zyjesz|istniej*|zapomnial*|pamieta*|mnie ignoruj*|jestem ignor*)
0.5 (halo|hello|puk puk|hej|ej) [jest|czy|halo|zyje*|jestes*] (tam|ktos|ktos tam|zyjecie|zyjesz|halo|jest tam kto|jest tam ktos|puk)
0.5 (zyjecie|zyje pani|zyjesz|jest tam kto|jestescie tam|jest tam ktos|ktos tam jest|odezwij sie|odezwijcie sie|prosze sie odezwac|prosze o jakikolwiek|dajcie znak|daj znak|prosze o znak) [{adv}|w koncu|wreszcie|znak zycia|kontakt|zycia|odzew]
0.5 (daj|dajcie|prosze dac|prosze o|poprosze o|moglaby pani dac) [{adv}|jakikolwiek|choc|chociaz|w koncu] (znak zycia|jakikolwiek znak|jakikolwiek odzew|jakikolwiek sygnal|jakakolwiek odpow*|jakakolwiek inform*|chociaz slowo|choc slowo)
0.5 (pilny|pilnie|natychmiastow*|niezwloczny|niezwlocznie) [prosze o|o] (kontakt*|odpowiedz|telefon|wyjasn*|reakcj*|oddzwon*)
0.5 (ile razy) [{adv}|jeszcze|mozna|mam|mamy] (mam|mamy|mozna|trzeba|jeszcze|musze|bede|prosic|pisac|pytac|powtarzac)
0.58 (pozwalam|pozwalamy|osmielam|pozwole|osmiele|smiem) sobie [{adv}] (ponown*|przypomn*|przypomin*|jeszcze raz|znow*|ponow*|po raz)
0.55 (pozwalam|pozwole|przypominam|przypominamy|przypomne|upominam|dopominam) [sobie] [sie] ...3 (po raz|kolejny raz|ponownie|znowu|raz jeszcze|jeszcze raz|nadal|wciaz)
0.5 (dobijam sie|dobijamy sie|molestuj*|natarczyw*|upierdliw*|przypominam sie|upominam sie|dopominam sie|natret*) [{adv}] ...2 (o|znow*|znowu|z tym|w sprawie|bo|ale|w)
# not told, left out
0.5 czy [{adv}] ...3 (nami|mna|nasza sprawa|naszym projektem|moja sprawa|moim projektem) [{adv}|sie] (zajmuje|zajmuja|zajmujecie|interesuje)
0.58 po raz kolejny [{adv}] (musze|musimy|prosze|prosimy|pytam|pytamy|pisze|dzwonie|widze|dostaj*|czekam*)
0.5 (jestem|jestesmy) [{adv}] (tylko|jedynie|widocznie) [{adv}] (mal*|drobn*|jednym z wielu|jedna z wielu)
0.62 (czuje|czujemy|poczul*|czulam|czulem|mam wrazenie|mamy wrazenie|odnosze wrazenie|mam poczucie|mamy poczucie|zostal*|bylam|bylem|jestem|jestesmy) [{adv}|sie|ze|zostalam|jestem|jestesmy|tu] ...4 (pominiet*|pomijan*|ignorow*|zignorow*|lekcewazon*|zlekcewaz*|olewan*|olan*|olana|niesluchan*|niewysluchan*|zapomnian*|porzucon*|zostawion*|zbywan*|zbyta|zbyty|zbyci|odsuniet*|na drugim planie|na bocznym torze|odstawion*|na koncu kolejki|piatym kolem|jak powietrze|jak piate|gorsza kategoria|jak petent*|niewazn*|traktowan*|nieistotn*|niedoinformow*|niewidzialn*|intruz*|sam z tym|sama z tym|sami z tym|sami sobie|pozostawien*)
0.6 (ignoruj*|ignorow*|zignorow*|lekcewaz*|zlekcewaz*|olewa*|olewk*|olal*|olali|zbywa*|zbyl*|bagateliz*|pomija*|splawia*|splawil*|zbywani|unika* kontaktu|unika* odpowiedzi|chowa* glowe w piasek|odsyla* [nas|mnie] od) [{adv}|mnie|nas|sie|moje|nasze|pani|panstwo|sa|temat|wszystk*|prosb*|uwag*|mail*|pytan*|klient*|od]
0.6 (moje|nasze|moich|naszych|moja|nasza|zadne|zadna|zadnej|zadnego|wszystkie|polowa|wiekszosc|czesc|zadnych|tych) [{adv}|z|z moich|z naszych|z nich|trzy|wszystkie|ostatni*|poprzedni*] (uwag*|poprawk*|poprawek|komentarz*|pytan*|prosb*|prosby|mail*|sugesti*|wytyczn*|telefon*|wiadomosc*|zastrzezen*) ...3 (pominiet*|zignorow*|przepadl*|nie uwzgledn*|nie wprowadz*|nie wdrozon*|bez odpowiedzi|bez echa|nie zostal*|bez reakcji|przeszl* bez|wyladowal* w|trafi* w proznie|znikn*|zginel*|olan*|przemilcz*|wisza|wisi|nie sa|nie ma|nie znalaz*|dalej nie|nadal nie|poszl* w|zostaly bez|pozostaj* bez|spelz* na|nie widze)
0.6 (nie widze|nie widac|nie ma|nie znalazl*|nie uwzgledn*|nie wprowadz*|nie naniesion*|nie poprawion*|nie wdrozon*|pomini*|zapomnial* pani o|zapomniano o|brak) [{adv}|ani|sladu] ...3 (moich|naszych|moje|nasze|mojej|naszej) (poprawek|uwag|zmian|sugestii|komentarzy|prosb|wytycznych|uwagi|poprawki|prosby|sugestie|prosbe|zmiany)
0.55 (po co|na co|dlaczego) [{adv}|ja|w takim razie|w ogole|sie|my|tyle] (pisal*|pisze|robie|robilam|wysylal*|wysylam|zglasz*|pytaja|pytacie|pani pyta|strzep* jezyk*|strzepie|produkuj*|produkowal*|sie produkuj*|trudzil*|tlumacz*|spotykalismy) [{adv}|sie|te|trzy|uwag*|komentarz*|skoro]
0.55 (zapomnial*|zapominac|zapomniano|zapominaja|zapomniane|zapomniec|zapomniec) [{adv}|pani|panstwo|pan|chyba|wszyscy|ktos] (o nas|o mnie|o moim|o naszym|o naszej|o mojej|o tym projekcie|o istnieniu)
0.58 (o nas|o mnie|o naszym projekcie|o naszej) [{adv}|juz|pani|panstwo|wszyscy|chyba] (zapomnial*|zapomniano|nie pamiet*|zapomnieli)
0.55 (zostawil*|zostawion*|zostalismy|zostalam|zostalem|porzuc*|wystawil*) [{adv}|nas|mnie|pani|z tym|z problemem] ...2 (na lodzie|na pastwe|samym|sam*|z tym [troche|wszystkim]|sami|z reka w nocniku|na lodzie|do wiatru|samych|samego|sama)
0.55 (jakby|jakbym|jakbysmy|jak gdyby) (mnie|nas) [{adv}|tu|tam] nie (bylo|istnial*)
0.5 (traktuj*|traktowan*|potraktow*) [{adv}|mnie|nas|sie|jestesmy|jestem|pani|panstwo] (jak|po macoszemu|niepowaznie|lekcewazaco|z gory|protekcjonal*|przedmiot*|gorzej|z buta)
0.5 (na koncu|ostatni* w) [{adv}|tej|waszej|panstwa] (kolejki|kolejce|listy|liscie)
0.5 (wazniejs*|pilniejs*|wieksze|wiekszych|bogatsi|inni|inne|wieksi|wieksz*|lepsi) (klien*|firm*|projekt*|zlecen*|sprawy|priorytet*) [{adv}|maja|sa|ma pani|macie|dostaj*|niz|pierwszenstwo]
0.5 (drugoplan*|malo wazn*|za mali|za mala|niewazn*|nie jestesmy [dla] [pani|panstwa|was]|nie jestem [dla] [pani|panstwa|was]) [{adv}|dla] (dla pani|dla panstwa|dla was|prioryt*|klient*|wazn*|projekt*|zeby)
0.5 (temat|kontakt|projekt|sprawa) [{adv}|nam] (umarl*|umiera|zdechl*|zgasl*|ucichl*|utknal*)
0.5 (kontakt) ...3 (utrudnion*|zaden|zerowy|urwal*|sie urwal*|znikom*|slaby|kuleje|szwankuj*|pozostawia|fataln*|niemozliw*)
0.45 (znow*|znowu|jak zwykle|ponownie|kolejny raz) [{adv}] (bez odpow*|cisza|poczta glosowa|zajete|nikt|nie odpow*|zostaj*|poza|sekretarka)
0.55 (poczta glosowa|sekretarka|automatyczna sekretarka|autoresponder|autoodpowiedz) [{adv}] ...2 (znow*|ciagle|caly czas|od|tylko|i nic|wlacza sie|wita)
0.5 (tydzien|miesiac|dwa tygodnie|od tygodnia|od miesiaca|od piatku|od dwoch tygodni|od kilku dni|od {num} dni|od ponad tygodnia) [{adv}|juz] (cisza|ciszy|bez odpow*|bez slowa|milczen*|zero|brak|nikt|bez znaku|bez kontaktu|bez wiesci|ani slowa|ani widu|glucho|nie ma odpow*|nic)
0.5 (ani widu ani slychu|ani be ani me|ani me ani be|ani slychu|ani mru mru|sluch zaginal|slad zaginal|wszelki sluch|ani widu)
0.5 (wyswietlon*|odczytan*|przeczytan*) [{adv}|i|a] (i cisza|cisza|bez odpow*|i nic|a odpow*|i zero|nic)
0.5 (od) [naszego|naszej|pani|ostatniego|ostatniej|mojego] ...2 (kontaktu|rozmowy|maila|spotkania|wiadomosci) ...2 (uplynal|uplynelo|uplynely|minal|minely|minelo|cisza|nie bylo) ...2 (tydzien|miesiac|tygodni*|miesi*|wieki|{unit})
0.5 (czy) [{adv}] (ktos|ktokolwiek) [{adv}|u panstwa|u was|tam|po waszej] ...3 (panuje|czuwa|pilnuje|kontroluje|nad tym|ogarnia|to sprawdza*|przeczytal*|sprawdzil*)
0.42 inni klienci
0.55 (piate|piatym|piatego) kol*
0.5 (czuje|czujemy|stoimy|stoje) [{adv}|sie] (na uboczu|z boku|odciet*|niedoinformow*|niezaopiekow*|porzuc*|osamotn*)
0.42 (czwarty|piaty|szosty|dziesiaty|ktorys|enty|n-ty|setny) raz
0.35 trzeci raz
0.5 (przypomni*|przypomnicie|przypomnij*) [sobie] [{adv}] o (nas|mnie|naszym|moim)
0.5 (kiedy|az|moze) ...3 (sobie o nas|o nas sobie|o nas|sobie o mnie|o mnie) (przypomni*|pomysli*)
0.6 najmniej wazn* klient*
0.5 (byc moze|moze|pewnie|chyba|mozliwe ze) ...3 (mail|wiadomosc|pytanie|list|wiadomosci|pytania) ...2 (zgubil*|zaginal|zaginela|zaginelo|przepadl*|nie dotarl*|nie doszl*|umknel*|utknal|utknela|utonal|utonela|wpadl*) !
0.5 (byc moze|moze|pewnie|chyba) [pani|panu|panstwu] (umknel*|ucieklo|uciekla|umyka) ...6 
0.5 (umknel*|ucieklo|uciekla|przeoczyl*) [pani|panu|panstwu|gdzies] ...1 (moje|moj|moja|nasze|pytani*|mail*|wiadomosc*|prosb*) ...3
0.45 (nie wiem|nie mam pewnosci|nie jestem pewn*) ...1 czy ...5 (dotarl*|doszl*|doszedl|przyszl*|przeszl*) ...5 !
0.45 (ponawiam|ponawiamy|wysylam ponownie|wysylam jeszcze raz|przesylam jeszcze raz|przesylam ponownie|podbijam|podbije|przypominam sie|przypominam o sobie|pisze ponownie|pisze jeszcze raz) ...3
0.4 (wpadl*|trafil*|wyladowal*) ...1 (do|w) (spamu|spamie)
0.45 (dzwonil*|probowal* sie dodzwonic|probowal* dzwonic|telefonowal*) ...5 (zostawil*|nagral*) ...2 (wiadomosc*|sie|na poczcie|na sekretarce)
0.5 (dwa razy|trzy razy|kilka razy|kilkakrotnie|wielokrotnie|pare razy|dwukrotnie|trzykrotnie) ...2 (dzwonil*|probowal*|telefonowal*) ...6 (poczta|sekretarka|glosow*|nikt|bez skutku|zajete|nie odbiera*|wlaczal*)
0.5 (dwa razy|trzy razy|kilka razy|dwukrotnie) probowal* sie dodzwonic ...5
0.5 (probowal*|dzwonil*) ...3 (dodzwonic|dwa razy|trzy razy|kilka razy) ...5 (poczta|sekretarka|glosow*|nikt|bez skutku|zajete|nie odbiera*|wlaczal*)
0.5 (trzecia|druga|czwarta|kolejna|ktoras) [juz] (proba|probe) [kontaktu|nawiazania] ...2
0.5 (trzeci|drugi|czwarty|kolejny) raz (probuje|pisze|pytam|prosze|dzwonie|wysylam|sie przypominam) ...2
0.45 (nie widze|nie mam|nie bylo|nie dostal*|nie przyszla|nie doczekal*) [zadnej|na niego|od pani|od panstwa|jeszcze|nadal|sie] (odpowiedzi|reakcji|odzewu)
0.5 (poniewaz|skoro|jako ze) nie (dostal*|otrzymal*|mam|bylo|doczekal*|widze|przyszla) [sie|zadnej|jeszcze] (odpowiedzi|reakcji|odzewu|odpowiedz) ...4
0.45 (licze|liczymy|mam nadzieje|czekam) ...2 (na pare|na kilka|pare|na chocby|chocby|na jakies) slow* ...6 (maili|mailach|pytan*|wiadomosci|sprawie)
0.45 (ucieszylabym|ucieszylbym|bede wdzieczn*|bylabym wdzieczn*|bylbym wdzieczn*|prosilabym|prosilbym) ...3 (odpowied*|reakcj*) ...1 (na) ...3 (pytani*|mail*|wiadomosc*) ...3
0.5 (pytani*|mail*|wiadomosc*|prosb*) sprzed (dwoch|trzech|kilku|tygodnia|miesiaca|paru|ponad) ...1
0.35 (czy) (dotarl|doszedl|przyszedl|dotarla|doszla|widzial* pani|widzial* pan) [do pani|do panstwa] (moj|moja|moje) (mail|wiadomosc|pytania|pytanie|list) ...2
0.5 (moze|byc moze|pewnie|chyba) ...2 (umknely|umknelo|umknal|zginely|zaginely|przepadly|utonely|zgubily sie|uciekly) !
0.45 (delikatnie|niesmialo|uprzejmie|grzecznie|pozwole sobie|chcial*bym|po raz kolejny|ponownie) ...1 (przypominam|przypomniec|przypominamy) o ...1 (mailu|mailach|pytani*|wiadomosci|prosbie|liscie|moim|moich) ...4
0.45 (nadal|wciaz|dalej|ciagle) ...1 (jestem|jestesmy|zostaje|pozostaje) ...1 bez odpowiedzi !
0.45 (pisze|zwracam sie|pytam) (raz jeszcze|jeszcze raz|ponownie|znowu) ...1 (w sprawie|o|bo) ...6
`
