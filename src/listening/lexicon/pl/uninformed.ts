/** Not knowing where the work stands: no news of it, told late or by others, left to guess, in Polish (S0-8, S0-12). */
export const uninformed = `
# not told
0.62 (dowiaduje|dowiadujemy|dowiedzialam|dowiedzialem|dowiedzielismy|slysze|slyszymy|uslyszal*) [{adv}|sie|o|o tym|o wszystkim] ...5 (ostatni*|od osob* trzec*|od drukarni|od klient*|przypadk*|z facebooka|z internetu|z instagram*|od kogos|od innych|na koncu|po fakcie|post factum|poniewczasie|ze strony|z autorespond*|z autoodpow*|z faktury|okrezna droga|bokiem|od kolegi|od kolezanki|dopiero|od programist*)
0.6 (o) [{adv}|tym|takich|wszystkim|zmian*] ...3 (dowiaduje sie|dowiadujemy sie|dowiedzialam sie|dowiedzialem sie|dowiedzielismy sie|slysze|slyszymy) ...3 (ostatni*|od|przypadk*|z|po fakcie|na koncu|dopiero)
0.58 nie [{adv}|pani|panstwo|mnie|mi|nas|nam] (uprzedzil*|poinformowal*|powiadomil*|skonsultowal*|uzgodnil*|zawiadomil*|dal* znac) [{adv}|mnie|nas|o|ze|z]
0.6 (nikt|dlaczego nikt|czemu nikt|szkoda ze nikt) [{adv}|mnie|mi|nas|nam|o tym|sie|z nami|ze mna] ...2 (uprzedzil*|poinformowal*|powiadomil*|powiedzial*|zapytal*|spytal*|skonsultowal*|uzgodnil*|pyta|informuj*|dal* znac|zawiadomil*|wspomnial*) [{adv}|mnie|mi|nam|nas|o|ze|z|o tym|czy|co|sie|o zmian*]
0.55 nie (zostalam|zostalem|zostalismy|bylam|bylem|bylismy|zostali|jestesmy|jestem) [{adv}] (poinformowan*|powiadomion*|uprzedzon*|zapytan*|wysluchan*|potraktowan*|informowan*|uwzgledn*|na biezaco|zaproszon*|wtajemniczon*)
0.55 (bez|poza) [{adv}] (naszej wiedzy|mojej wiedzy|uzgodnien*|uzgodnienia|konsultacji|pytania|zapytania|naszej zgody|mojej zgody|uprzedzenia|slowa|moimi plecami|naszymi plecami|informowania|zadnej informacji|porozumienia)
0.6 (za) (moimi|naszymi) plecami
0.5 (prosil*|wolal*|wolel*|chcial*|milo by*|byloby milo|byloby nam milo|dobrze byloby|byloby dobrze|fajnie by*|na przyszlosc|wypadaloby|przydalo* by sie) [{adv}|o|nam|mi|zeby|gdyby] ...4 (wiedziec wczesn*|wczesniej wiedz*|uprzedz*|wczesniejsza inform*|z wyprzedzeniem|na biezaco|informow*|dawac znac|dac znac wczesn*|byc informow*|poinform* wczesn*|choc slow*|chociaz slow*|znac dawac|byc w petli|inform* o)
0.5 (prosze|prosimy) [{adv}|o|nam|mi|zeby|gdyby] ...4 (wiedziec wczesn*|wczesniej wiedz*|uprzedz*|wczesniejsza inform*|z wyprzedzeniem|dac znac wczesn*|byc poinform* wczesn*|choc slow*|chociaz slow*|byc w petli)
0.5 (nie wiem|nie wiemy|nie mam|nie mamy|zadnych|brak|zero|malo|skap*) [{adv}|zadnych|od|biezacych] ...2 (co sie dzieje|co slychac z|informacji|wiadomosci|wiesci|aktualizacji|raportu z postep*|na biezaco|statusu|czy cos sie dzieje|czy ktos nad tym|czy ktokolwiek)
0.5 (co sie) [{adv}|tam|u was|z tym|w ogole] (dzieje) [{adv}|z tym|z moim|z naszym|bo|z|i]
0.5 (komunikacj*|przeplyw informacji|obieg informacji) ...3 (kulej*|szwank*|slab*|fataln*|lezy|zawodzi*|do niczego|pozostawia|kiepsk*|zerow*|do poprawy|zadn*|nie ma|nie istniej*|zawiodl*)
0.55 (probuj*|probowal*|usiluj*|staram sie|chce sie|nie moge sie|nie mozna sie) [{adv}|sie|od] ...2 (czegos dowiedziec|czegokolwiek dowiedziec|dowiedziec|wyciagnac|dogadac|dostac jakas|dostac jakakolwiek|uzyskac)
0.55 (czy) [{adv}|ten|nasz|moj] (projekt|zlecenie|temat|umowa|wspolpraca|prace) [{adv}|jest|sa] (nadal|wciaz|jeszcze|w ogole) [{adv}|jest|sa] (realizowan*|aktualn*|prowadzon*|w toku|trwa|trwaja|zyje|w realizacji|kontynuowan*)
0.5 (sam|sama|sami) [{adv}] (musze|musimy|musialam|musialem|musielismy) ...2 (pytac|dopytywac|pilnowac|upominac|przypominac|sprawdzac|ciagnac|wyciagac|domyslac|dowiadywac|szukac)
0.5 (wszystko|kazda informacje|informacje|odpowiedzi) [{adv}] (trzeba|musze|musimy) [{adv}|z panstwa|z pani|z was|z] (wyciagac|wydzierac|wyrywac|wypraszac)
0.5 (nastepnym razem|na przyszlosc|w przyszlosci) ...8 (znac|uprzedz*|wczesniej|poinform*|zapyta*|spyta*|przed a nie po|z wyprzedzen*|uzgodni*|skonsult*|najpierw)
0.5 (wiedziec|znac|dac znac|dowiedziec) [{adv}|sie] (przed a nie po|zawczasu|odpowiednio wczesniej|troche wczesniej|nieco wczesniej)
0.5 (dlaczego|czemu) [{adv}] (dopiero|nikt|nie bylo|nie dostal*|nie zostal*|dowiaduje|o tym)
0.5 (regularniej|czesciej|bardziej na biezaco|nieco czesciej|troche czesciej) ...3 (inform*|pisal*|pisac|daw*|odzyw*|kontakt*|wiesci|raport*|slysz*|dosta*)
0.55 (poza) (obiegiem|petla|nawiasem|procesem|tematem)
0.5 (a mozna wiedziec|mozna wiedziec|mozna sie dowiedziec|moge wiedziec|czy dowiem sie|czy moge sie dowiedziec|dowiem sie) [{adv}] [wreszcie|w koncu|kiedys] (dlaczego|czemu|kiedy|co sie|za co|skad|co z|jak to|na jakim)
0.5 (czy) [{adv}|ten|nasz|moj|ktos|ktokolwiek|ta|to] [projekt|temat|stron*|wspolprac*|sprawa|nad tym|zlecenie] [w ogole|jeszcze] (w ogole jeszcze|jeszcze trwa|jeszcze w ogole|jeszcze zyje|w ogole zyje|w ogole trwa|jeszcze aktualn*|ktos pracuje|pracuje|w ogole nad|jeszcze istnieje|umarl) [{adv}] [ktos|trwa|zyje|pracuje] ?
# where do we stand
0.6 (nie wiem|nie wiemy|nie bardzo wiem|nie bardzo wiemy|nie wiedzialam|nie wiedzialem|nie wiedzielismy|nie rozumiem|nie rozumiemy|nie mam pojecia|nie mamy pojecia|zielonego pojecia|nikt nie wie|nikt u nas nie wie) ...2 (na czym stoimy|na czym stoje|na jakim (jestesmy|etapie|to|jest)|co sie dzieje|co sie u was dzieje|co jest zrobione|co juz jest|co bedzie dalej|co dalej z|gdzie jestesmy|jak ida prace|jak idzie|co robicie|czym sie zajmujecie|co z projektem|co z nasza|co z naszym|co ze strona|co ze sklepem)
0.5 (wiedziec|ustalic|dowiedziec sie|zrozumiec|powiedziec) ...3 na czym (stoimy|stoje)
0.42 na czym (stoimy|stoje) ...2 ?
0.3 na jakim etapie ...2 (jestesmy|jest|projekt|prace|sa|to) ?
0.5 co [wlasciwie|w ogole|teraz|tam] sie [tam|wlasciwie|u was] dzieje z ...2 (nasz*|moj*|projekt*|stron*|sklep*|zamowieni*)
0.5 co (wlasciwie|tak naprawde|konkretnie|w ogole) ...2 (zrobione|gotowe|robicie|robione|powstalo|zrobiliscie|sie dzieje|dzieje sie)
0.55 (bladz*|idziemy|dzialamy|czuje sie|czujemy sie|jestesmy|jestem|pracujemy|trzymani|trzymacie|trzymaja|trwamy) ...2 (we mgle|po omacku|w zawieszeniu|w niepewnosci|w niewiedzy|w ciemnosciach|w prozni)
0.5 (czarna skrzynka|czarnej skrzynki|wielka niewiadoma|wrozyc z fusow|wroze z fusow|wrozenie z fusow|nieswiadomosci)
0.5 (pozostaje|zostaje|musze|musimy|mozemy tylko|moge tylko|skazani) ...3 (zgadywac|domyslac|wrozyc|snuc domysly|spekulowac|domysly)
0.45 (stracil*|trace|tracimy|gubie|gubimy) ...1 (orientacj*|rachube|rozeznani*|kontrole nad|watek)
0.5 (my|nam|stad|z zewnatrz|z naszej strony|z boku|tutaj) ...2 nie (widzimy|widac) ...1 (tego|nic|postep*|efekt*|niczego|zadn*)
0.5 (my|nam|stad|z zewnatrz) ...1 (tego|nic|postepow|efektow) nie (widzimy|widac)
0.55 (rozkladam|rozkladamy|rozlozylam|rozlozylem|rozlozyc) [tylko] rece
0.5 (wzruszam|wzruszamy|wzruszylam|wzruszylem) ramionami
0.5 (nie wiem|nie wiemy) co ...2 (im|mu|jej|zespolowi|szefowi|klientom|zarzadowi|rodzicom|ludziom) ...1 (powiedziec|odpowiedziec|odpowiadac|przekazac|napisac|mowic)
# no reports, no news of the work
0.55 (zadnej|zadnych|brak|zero|ani jednej|ani jednego|jakiejkolwiek|minimum|zadnego) ...1 (informacji|raportu|raportow|aktualizacji|wiesci|statusu|wiadomosci|podsumowania|komunikatu) ...2 (postep*|projek*|prac|pracy|stanie|stanu|status*|termin*|harmonogram*|panstwa|pani|pana|was|tygodn*|dwoch|trzech|miesiac*|efekt*)
0.55 (od|przez) ...2 (tygodnia|tygodni|tygodnie|miesiaca|miesiecy|dawna|wrzesnia|pazdziernika|poczatku|spotkania) ...1 (zadnej|zadnych|zero|brak|ani) ...1 (informacj*|wiesci|raport*|aktualizacj*|wiadomosci|slowa|sygnal*)
0.5 (ostatni|ostatnia|ostatnie) (raport|informacja|wiadomosc|wiesci|mail|update|status|sygnal|podsumowanie) ...3 (sprzed|z|mial*|przysz*|dostal*|bylo|byl|byla) ...2 (tygodn*|miesi*|wrzesni*|sierpni*|lipc*|czerwc*|lata|wakacji)
0.55 (od wplaty|od zaplaty|od zaliczki|po zaliczce|od podpisania|po podpisaniu|od spotkania|od startu|odkad zaplacil*|odkad podpisal*) ...4 (cisza|ani slowa|nic nie|zadn*|nikt|zero|niczego)
0.45 (brakuje|brak|malo|za malo|niedosyt) [nam|mi] (informacji|raportow|przejrzystosci|transparentnosci|konkretow) ...2 (o|z|od|w) ...1 (postep*|projek*|prac*|panstwa|pani|tym*)
0.5 (przejrzystosci|transparentnosci|jasnosci) ...2 (brak*|zero|zadnej|malo)
0.5 (chocby|chociaz|chociazby|jakies|jakiekolwiek|jakikolwiek) ...2 (podsumowani*|status|statusie|raport|raporcik|update|sygnal|informacj*|zdanie|slowo|slowko) ...3 (co|o|jak|gdzie|czy|na jakim|od)
0.42 (chcialabym|chcialbym|chcielibysmy|dobrze byloby|wypadaloby|milo by bylo|fajnie byloby) ...2 (wiedziec|widziec|rozumiec|miec) ...3 (co sie dzieje|co jest zrobione|na jakim etapie|gdzie jestesmy|jakis plan|jakikolwiek plan|co gotowe|jak ida prace)
0.5 (prosimy|prosze|poprosze) o (regularne|czestsze|jakiekolwiek|jakies) (informac*|raport*|aktualizac*|statusy|podsumowani*|wiesci)
# told late, told by others
0.6 (dowiedzial*|dowiaduje|dowiadujemy) ...2 sie ...3 (przypadkiem|przypadkowo|ostatni*|od fotograf*|od kurier*|z linkedina|z newslettera|z kalendarza|od pracownik*|od podwykonawc*|po fakcie|okrezna|z plotek|od sasiad*|od recepcj*)
0.55 o ...2 (wlasn*|nasz*|swoj*|now*|zmian*|przesunieci*|opoznieni*|premier*|uruchomieni*|starcie|publikacj*) ...3 (przeczytal*|uslyszal*|dowiedzial*|wyczytal*) ...3 (na|w|z|od|przypadkiem|sie)
0.55 (zmienil*|przesunel*|przesunal|usunel*|wylaczyl*|podniosl*|przelozyl*|podmienil*) ...4 (bez slowa|po cichu|cichaczem|nic nie mowiac|nie mowiac nikomu|ukradkiem|i nikt nam|a nam nikt)
0.55 (a|i|ale) (nam|mi|nas|mnie) ...1 (ani slowa|nikt nic nie|nikt nie powiedzial|nikt nie uprzedzil|nikt slowa|nic nie powiedziano)
0.5 (dlaczego|czemu|jak to) ...2 (dowiaduje|dowiadujemy|slysze|slyszymy) ...2 (dopiero|ostatni*|teraz|tak pozno)
0.42 (zmyslilam|zmyslilem|zmyslac|sklamalam|sklamalem|naklamalam|naklamalem)
0.55 o tym ze ...4 (zmien*|odwola*|przesun*|przeloz*|opozn*|nie dzial*|zamkni*|zwolni*|wylacz*|odesz*|odchodz*) ...5 (powiedzial*|poinformowal*|doniosl*|dowiedzial*|uslyszal*|dowiaduj*)
0.42 (codziennie|kazdego dnia|co rano|co wieczor|kazdego ranka) ...2 (zagladam|sprawdzam|odswiezam|wchodze|zagladamy|sprawdzamy) ...5 (moze|czy cos|w nadziei|a nuz|nic)
0.55 nie (dostaje|dostajemy|otrzymuje|otrzymujemy|dostalam|dostalem|dostalismy|mam|mamy|widze|ma|przychodza|przychodzi) ...2 (zadnych|zadnej|jakichkolwiek|zadnego) ...1 (aktualizacji|raportow|raportu|wiesci|informacji o|wiadomosci o|statusow|podsumowan|podsumowania)
0.42 (chcialabym|chcialbym|chcielibysmy|wolalabym|wolalbym) ...1 wiedziec ...1 (jak postepuj*|jak ida|jak idzie|co z projektem|na jakim|co jest juz)
0.55 nic nie (slyszelismy|slyszalam|slyszalem|wiemy|wiem) ...2 (od|z pani|z panstwa|o postep*|o pracach|o projekcie)
0.5 (nie wiem|nie wiemy) ...1 kto ...2 (u panstwa|u was|u pani|z panstwa|z was)
0.45 (szczerze|uczciwie|wprost) ...1 (powiedziec|powiedz|powiedzcie|napisac) ...2 (na jakim|gdzie jestesmy|na czym|jak stoimy|czy zdazymy)
0.45 (zastanawial*|zastanawiam|zastanawiamy|ciekawi*|pytam|zapytac|wiedziec|dopytac|powiedziec) [sie] [{adv}] (na jakim|w jakim|w ktorym) ...2 (jestesmy|etapie|miejscu|momencie|punkcie|jest) ...2
0.5 (powinn*|mial*|mialam|mialem) [bylam|bylem|bylismy] [o tym|to] (wiedziec|byc poinformowan*|slyszec) ...3 ?
0.5 czy (powinnam|powinienem|powinnismy|mialam|mialem) ...3 (wiedziec|byc poinformowan*|slyszec)
0.45 (nie do konca|nie bardzo|nie|nie calkiem) [{adv}] (wiem|wiemy|jestem pewn*|orientuje sie|rozumiem) [jaki|kto|co|czyj] ...1 (jest nastepny krok|nastepny krok|teraz|po czyjej|kolej|ruch) ...5 !
0.45 (nie|nigdy nie|juz nie) (wiem|wiemy|jestem pewn*) ...1 (co|kto|czyj*) ...3 (po pani stronie|po panstwa stronie|po pana stronie|po mojej|po naszej|po czyjej|u pani|u mnie) ...4 !
0.5 (kiedy|gdy|jak) ...2 (pytaja|pyta|zapyta|pytali) ...6 nie wiem ...3 !
0.45 (pare|kilka|choc|chocby|dwa) ...2 (slow|slowa|zdan|zdania|zdanie) ...2 (jak ida|jak idzie|o postep*|co slychac|co juz|jak prace|na jakim) ...3
0.45 (byl*bym|bylabym|bylbym|bylibysmy) [o wiele|duzo] spokojniejs* !
0.45 (zrobilo sie|jest|zapadla|nastala|zapanowala|cos) ...2 (cicho|cisza) ...2 (wiec|dlatego|to|u panstwa|z panstwa|z pani|od) ...3
0.45 (gubie|gubimy|pogubil*|stracil*|trace) [sie] [{adv}] (co|juz|rachube|watek|orientacj*|w tym) ...4
0.42 (mniej wiecej|orientacyjnie|z grubsza|w przyblizeniu) ...2 (ile|jak daleko|co) ...2 (gotow*|zrobion*|skonczon*|zostalo|jestesmy|jestescie)
0.45 (spodziewal*|liczyl*|czekal*|oczekiwal*) ...4 (wiadomosc*|odpowied*|wiesci|telefon*|maila|znaku) ...3 (po|od|wczoraj|w|do)
0.45 po ...3 (spodziewal*|liczyl*|czekal*|oczekiwal*) ...4 (wiadomosc*|odpowied*|wiesci|telefon*|maila|znaku) ...1
0.5 o (przesunieci*|zmian*|starcie|opozni*|odwolani*|nowym terminie|nowej cenie|tym) ...3 (dowiedzial*|dowiaduj*|uslyszal*|przeczytal*|slysze) ...2 (od|z|na|przez|przypadk*)
0.45 (trudno|ciezko|nie sposob|nielatwo) ...2 (zorientowac|sie zorientowac|powiedziec|zobaczyc|ocenic|wyczuc) ...1 (co|na jakim|jak|ile|gdzie) ...4
0.42 (krotk*|zwiezl*|cotygodniow*|regularn*) (notatk*|podsumowani*|informacj*|raport*|wiadomosc*) ...3 (w piatki|co tydzien|raz w tygodniu|w piatek|co piatek|tygodniowo|na koniec tygodnia)
0.45 (zapytac|spytac|dowiedziec|wiedziec|dopytac) [sie] jak ...1 (stoja|ida|maja sie|idzie|postepuja|wygladaja) ...2 (sprawy|prace|strona|ze strona|z projektem|projekt) ...2
0.42 (spokojniejs*|latwiej|lzej) ...1 (wiedzac|gdybym wiedzial*|wiedziec) ...1 (co|jak|na czym) ...4 !
0.45 (nikt) ...2 nie ...2 wie ...1 (co dalej|co teraz|na czym|jak) ...4 !
0.45 (najpierw|pierwsza|pierwszy) ...1 (uslyszal*|dowiedzial*) ...2 (to|o tym) [od|sie od] ...4
0.42 czy ...1 (juz) ...1 (panstwo|pani|pan) [juz] (zaczeli|zaczela|zaczal|ruszyli|ruszyla) ?
`
