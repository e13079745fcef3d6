/** Disappointment in Polish: not what was asked, below expectation, weak, mistakes, results that stay away (S0-12, S2-39). */
export const disappointment = `
# disappointed
0.5 (obawiam|obawiamy|boje|boimy) sie [{adv}] ze [nasi|nasze|moi|starsi|mlodsi] ...1 (klienci|czytelnicy|odbiorcy|goscie|uzytkownicy|ludzie|seniorzy|pacjenci|rodzice|widzowie|nikt) ...4 nie
0.5 tylko (na pamiatke|do muzeum|na rozpalke|na makulature|na przemial|do kosza)
0.5 (gratuluj*|gratulacje|podziwiam) ...1 (odwagi|odwage|fantazji|fantazje|poczucia humoru|tempa|refleksu|tupetu|wyobrazni|wyobraznie)
0.42 (rzeczywiscie|doprawdy|nie ma co) (intuicyjn*|prost*|szybk*|profesjonaln*|ekspres*|pomocn*|fachow*|blyskawiczn*)
0.55 (to|chyba|jednak|niestety) [{adv}] [jeszcze] nie (ten|ta|te) (kierunek|styl|klimat|poziom|droga|bajka|efekt|wizja|jakosc|rzad)
0.5 (pozwole|pozwalam|osmiele|osmielam|smiem) (sobie|sie) [{adv}] (zauwazyc|zwrocic uwage|przypomniec|nie zgodzic)
0.55 (prosil*|chcial*|wspominal*|pisal*|zaznaczal*) ...2 (o cos innego|o czyms innym|o zupelnie inn*|o calkiem inn*|o kims innym)
0.5 (czarno na bialym|stoi jak wol|stalo jak wol)
0.5 (myslal*|sadzil*|wydawalo mi sie|zakladal*) ...2 ze (takie rzeczy|to oczywist*|to normaln*|to standard*|profesjonalist*|fachowc*|od tego)
0.5 czy [{adv}] (na pewno|w ogole|ktos|ktokolwiek) ...3 (przetestowal*|testowal*|przeczytal*|zajrzal*|otworzyl*|sprawdzil*) 
0.5 (tym bardziej|mocno|szczerze|bardzo) [{adv}] (sie dziwie|sie dziwimy|mnie dziwi|nas dziwi|dziwi mnie|dziwi nas)
0.5 (efekt|wynik|jakosc|calosc|projekt|kolorystyka|gust) ...4 (dyskusyjn*|watpliw*|nieszczegoln*|niespecjaln*)
0.6 nikt [z|u|w|tu|nas] [_] [_] nie (jest|byl|wydaje sie) [{adv}] (zachwyc*|zadowol*|przekonan*|pod wrazeniem|usatysfakcj*)
0.7 {jestem} [{adv}] (rozczarowan*|zawiedzion*|zawiedzeni|niezadowol*|zdegustowan*|zniesmaczon*|zniechec*|podlaman*|zalaman*|niepocieszon*|zmartwion*|skonsternowan*|niemile zaskocz*|zaskoczon* negatywnie|negatywnie zaskocz*|nieusatysfakcj*|rozgoryczon*)
0.62 (rozczarowan*|rozczarowal*|rozczarowuj*|rozczarowac|zawiodlam|zawiodlem|zawiedlismy|zawiodl|zawiodla|zawiodlo|zawiodly|zawiedzion*|zawiedzeni|zawod|zawodem|niezadowolen*|niedosyt*|niesmak*|zniesmacz*|zdegustow*)
0.5 (niezadowol*) [{adv}|z] ({work}|z efektu|z poziomu|z jakosci|z wyniku)
0.6 nie [jestem|jestesmy|do konca|bardzo|za bardzo|zbyt|jest] [{adv}] (zadowol*|usatysfakcjonow*|zachwyc*|zachwyca|zachwycil*|pod wrazeniem|ukontentow*|powal*|porywa|porwal*|urzek*|przypadl* [mi|nam] do gustu)
0.5 (srednio|malo|niezbyt|niespecjalnie|umiarkowanie|tak sobie|slabo|mniej|coraz mniej|zadn*) [{adv}|jestem|jestesmy|mi sie|nam sie|mnie|nas] (zadowol*|zachwyc*|podoba|podobaja|usatysfakcjonow*|przekon*|entuzjazm*)
0.6 (nie) [na to|na cos|na tego|tego|takiego|tak sie|na taki|na taka|o to|o cos|na takie] ...2 (liczylam|liczylem|liczylismy|czekalam|czekalem|czekalismy|zamawialam|zamawialem|zamawialismy|zamowilismy|prosilam|prosilem|prosilismy|chodzilo|umawial*|pisalismy)
0.65 (nie) [tego|takiego|takiej|takich|tak|na to|tak to] [{adv}] [sie] (tego|takiego|tak|sie|to|sobie) [{adv}|po pani|po was|po panstwu|to|sobie] (spodziewal*|oczekiw*|wyobraz*|chodzilo|chcial*|sie spodziewal*|sobie wyobraz*|to sobie wyobraz*)
0.65 (nie tak|nie tego|inaczej|zupelnie inaczej|calkiem inaczej|nie takiego|nie takiej|nie takich|wiecej|czegos wiecej|lepszego|czegos lepszego|czegos innego|czegos bardziej|innego) [{adv}|efektu|to|sobie|sie|tego|projektu|jakosci] [{adv}|to|sobie|sie] (wyobraz*|spodziewal*|oczekiw*|zakladal*|planowal*|mialo byc|mialo wygladac|zapowiadal*|wyobrazal*)
0.62 (liczyl*|spodziewal*|oczekiw*|mialam nadzieje|mialem nadzieje|mielismy nadzieje|ludzil*|nastawial*|zapowiadal*|wyobrazal*|marzyl*) [sie|sobie|na|ze] [{adv}|na] ...3 (wiecej|cos wiecej|lepsz*|lepiej|cos innego|czegos innego|inaczej|innego|bardziej|nowoczesn*|swiez*|dopracow*|lepszy|duzo|minimum|jednak|chociaz|choc|ze bedzie|ze ktos|ze chociaz|przynajmniej|szerzej|ladniejsz*|profesjonaln*|poziom*|oryginaln*)
0.62 (ponizej|gorzej od|gorszy od|gorsze od|odbiega* [{adv}] od|odstaje od|daleko od|dalekie od|dalekie jest od|daleki od|dalekie|nie spelnia*|nie spelnil*|nie sprosta*|mija* sie z|rozmija* sie z|rozminal* sie z|nie dorasta do|nie odpowiada*|nie oddaj*|odmien* od|nijak sie ma do|nie ma nic wspolnego) [{adv}|od|naszych|moich|wszelkich|z] [{adv}|naszych|moich|naszymi|moimi|wszelkich|wszelkiej|naszej|ustalonych] (oczekiw*|oczekiwan*|standard*|poziom*|wyobraz*|idea*|brief*|wymaga*|zapotrzeb*|ustalen*|potrzeb*|krytyk*|zamow*|zalozen*|charakter*|klimat*|tego co|opis*|portfolio|zapowiedz*)
0.65 (to) [{adv}|jednak|chyba|wszystko|niestety|zupelnie|kompletnie|jeszcze] nie [jest|sa|do konca|byl*|jeszcze|calkiem] [{adv}] [to] (to|tym|o to|tego) [{adv}] [o|czego|co|czym|o co|o czym] ...3 (prosil*|chcial*|chodzi|chodzilo|zamawial*|zamowil*|oczekiw*|szukal*|umawial*|spodziewal*|ustalal*|mielismy na mysli|mialam na mysli|mialem na mysli|potrzebuj*|myslal*|wyobraz*|rozmawial*|pisalam|pisalem)
0.58 (to|niestety|chyba) [{adv}] (jeszcze nie to|nie to|wciaz nie to|nadal nie to|dalej nie to|nie tak mialo|nie tak to mialo|nie ten poziom|nie ta liga|nie ten klimat|nie o to chodzi*|nie o to nam|nie o to mi)
0.45 (jeszcze|wciaz|nadal|dalej|ciagle) (nie to|nie tak|nie ten|nie do konca to|daleko do)
0.5 nie (do konca|calkiem|zupelnie) [jest|o|to] (to|tak|tego|o to|o co|tym|taki|taka|takie)
0.6 (mialo|mial|miala|mialy) (byc|wygladac|wyjsc|dzialac) ...5 (a jest|a wyszlo|a wyglada|a dostal*|a wyszedl|a wyszla|a tu|a mamy|tymczasem|inaczej|zupelnie|a nie)
0.6 (prosil*|pisal*|mowil*|zaznacz*|podkresla*|ustalil*|w briefie|zamawial*|chcial*) ...9 (a jest|a dostal*|a wyszlo|a nie ma|a na|a widze|a mamy|tymczasem|a zostal*|a dalej|a nadal|a tu|a wciaz|zupelnie cos innego|a otrzymal*|a zrobil*|wyraznie ze nie|jest odwrotnie)
# weak, ugly, does not fit
0.5 (brakuje|brak) (mi|nam) [{adv}] (w nich|w tym|tu|w nim|w niej|w tekstach|na stronie) [{adv}|wszystkim|troche|po prostu] (nas|ciepla|czegos|zycia|charakteru|emocji|duszy|serca|luzu|naszego|naszej)
0.55 (jak kwiatek do kozucha|jak piesc do nosa|ni pies ni wydra|groch z kapusta|odgrzewany kotlet|odgrzewane kotlety|na jedno kopyto|kula w plot|dno i wodorosty|bieda z nedza|bida z nedza|ani ladu ani skladu|jedna wielka lipa|totalna lipa|straszna lipa|slabizna|nie z tej bajki|droga przez meke|syzyfow*)
0.42 (oryginaln*|odwazn*|ciekaw*|interesujac*|nietypow*|pomyslow*) nie powiem
0.42 czy (to juz wszystko|tak ma byc|tak to ma wygladac|tak mialo byc|tak to mialo wygladac|to juz koncow* wersja|to wersja ostateczna) ?
0.6 (wyglada|wygladaja|wyszlo|wyszedl|wyszla|wyszly|prezentuje sie|prezentuja sie|brzmi|brzmia|czyta sie|dziala|dzialaja|wypada|wypadlo|wypadla|wypadl|wydaje sie|wydaje mi sie|wydaja sie|wyszlo to|zrobione|zrobiona|zrobiony|napisane|calosc jest|calosc|efekt jest|efekt|jak dla mnie|odbieram to|odbieramy to|czuc|jest po prostu|jest to|to jest|sa jakies|jest jakies|jest jakis|jest jakas|sa po prostu) [{adv}|to|mi sie|nam sie|jest|takie|taki|taka|na telefonie|wszystko|raczej|jak dla mnie|juz] [{adv}|to|takie|taki|taka] {zle}
0.55 (mocno|strasznie|jakos|bardzo|dosc|zbyt|za|jednak|totalnie|kompletnie|niestety|jakies takie|wyjatkowo|okropnie|dramatycznie|jakies|jakis taki|jakas taka|troche takie|troche) [troche|jakies|takie] (slab*|kiepsk*|marn*|nijak*|brzydk*|tandetn*|amatorsk*|nieprofesjonaln*|niechlujn*|niedopracow*|sztuczn*|drewnian*|toporn*|przestarzal*|archaiczn*|chaotyczn*|nudn*|bezbarwn*|bezosobow*|szablonow*|sztampow*|generyczn*|banaln*|infantyln*|kiczowat*|jarmarczn*|krzykliw*|nieczyteln*|fataln*|beznadziejn*|oklepan*|bez wyrazu|bez zycia|bez duszy|bez polotu|bez charakteru|bez pomyslu|plask*|ciezkostraw*)
0.5 (bez) (wyrazu|zycia|duszy|polotu|charakteru|pomyslu|ladu i skladu|ladu|serca|emocji|sensu)
0.6 (slabo|kiepsko|marnie|fatalnie|beznadziejnie|tragicznie|koszmarnie|okropnie|brzydko|nieprofesjonalnie|amatorsko|tandetnie|niechlujnie|nieciekawie|dziwnie|smutno|biednie|topornie) [{adv}|to] (wyglada*|wyszl*|wypad*|brzmi*|dziala*|zrobion*|sie prezentuj*|wykonan*|napisan*|sie czyta|przetlumaczon*|to|wygladaj*)
0.55 ({work}) ...2 (slab*|kiepsk*|marn*|nijak*|brzydk*|tandetn*|amatorsk*|nieprofesjonaln*|niechlujn*|niedopracow*|niedorob*|drewnian*|toporn*|przestarzal*|chaotyczn*|nudn*|bezbarwn*|szablonow*|sztampow*|generyczn*|banaln*|kiczowat*|nieczyteln*|fataln*|beznadziejn*|tragiczn*|koszmarn*|straszn*|do niczego|do kitu|do bani|do poprawki|do wyrzucenia|do kosza|nie do uzytku|nie do przyjecia|nie do zaakceptowania|bez wyrazu|bez zycia|bez polotu|na kolanie|po lebkach|z translatora|z automatu|nie nadaj*|nie trzyma*|pozostawia*|woła* o pomste|wola* o pomste|odstrasza*|razi|raza|kluj*|gryzie|gryza|nie oddaj*|nie zachwyc*|nie porywa*)
0.58 nie [{adv}|mi|nam|sie] pasuj* [{adv}|kompletnie|zupelnie] (do nas|do mnie|do naszej|do naszego|do naszych|do mojej|do mojego|do marki|do firmy|do charakteru|do klimatu|do profilu|do wnetrza|do lokalu|do branzy|do reszty|do niczego|do siebie|ani)
0.55 (kompletnie|zupelnie|calkiem|jakos|totalnie|calosc|kolory|styl|kolorystyka|logo|klimat|nijak|ani troche) [{adv}|mi|nam|to|do nas] nie pasuj*
0.58 nie [{adv}|mi sie|nam sie|sie|mi|nam|bardzo|specjalnie|szczegolnie] (podoba|podobaja|podobal*|spodobal*|przemawia*|lezy|leza|odpowiada|odpowiadaja|siedzi|styka|gra) [{adv}] (mi|nam|mi sie|nam sie|nikomu|szef*|{others}|sie|ani|ten|ta|te|to|calosc|kierunek|{work}|nic|zaden|zadna)
0.58 {mi} [to|sie|sie to|to sie|ta|ten|te|jakos|ten projekt|to jakos] ...2 nie [{adv}] (podoba|podobaja|podobal*|spodobal*|lezy|odpowiada|przemawia*|siedzi)
0.55 (podoba|podobaja) [{mi}|sie|nam] ...3 (srednio|umiarkowanie|mniej|coraz mniej|tak sobie|najmniej|niespecjalnie|tylko fragment*)
0.55 (nic|niczego|zaden|zadna|zadne) ...3 nie (podoba|podobaja|podobal*) !
0.58 (ta|ten|to|zadna|zaden|logo|strona|calosc|styl|kolory|zdjecia|tekst*|projekt) ...3 (do nas nie pasuj*|nie pasuj* do|nie dla nas|nie jest nasz*|nie jest w naszym|nie w naszym stylu|to nie my|nie nasza bajka|nie ma nic wspolnego)
0.55 (nie) (widze|widzimy|poznaje|poznajemy|rozpoznaj*|odnajduj*) [{adv}] [w tym|w nim|w niej|tu|sie|siebie] ...2 (naszej|naszego|siebie|nas|ducha|charakteru|firmy|marki|pomyslu|w tym|w niczym|zadnej z moich|zadnych postep*|moich|naszych|postep*|roznicy)
0.6 (poprzedni*|star*|pierwsz*|dawn*|tamt*|wczesniej*|stara) [{adv}] (stron*|wersj*|logo|projekt*|sklep*|tekst*|katalog*|zdjeci*|ulotk*|szkic*) [{adv}|byl*|bylo|byla|byly] ...4 (lepsz*|lepiej|ladniejsz*|ladniej|czytelniejsz*|szybsz*|szybciej|wiecej|wole|wolalam|wolalem|wolelismy|skuteczniej*|jednak lepsz*)
0.6 (gorsz*|gorzej|brzydsz*|wolniej|mniej|slabiej|nie lepiej|nic lepiej) [{adv}|wyglada|dziala|mamy|jest|zapytan] ...2 (niz|od) ...2 (przed*|poprzedni*|star*|pierwsz*|wczesniej|bylo|byla|byly|byl|dotychczas*|konkurencj*|kiedys|rok temu|na starej|wersj*|miesiac*|przedtem)
0.5 (o wiele|duzo|coraz|jeszcze|zdecydowanie|znacznie|jest|jakby|troche|wrecz|tylko|niestety) gorz*
0.5 (cofnelismy|cofnelismy|krok wstecz|krok w tyl|regres|zmiana na gorsze|zmiany na gorsze|zamiast lepiej|z deszczu pod rynne|wpadlismy z deszczu)
0.55 (wyglada|wygladaja|brzmi|wyszlo|czuc) [{adv}|to|mi|mi to|nam|niestety|troche|logo|ta strona|calosc] (jak|jakby|jak jakis|jak jakas|jakbym|jak cos) (z lat|z ubieglego|z poprzedniej epoki|sprzed|z painta|z canvy|z wordart*|z clipart*|z szablon*|szablon*|gotowiec|gotowc*|apteka|apteki|robil*|robione|zrobion*|pisal*|pisan*|tlumaczyl*|przetlumaczon*|z automatu|z translatora|tysiace|milion|kazd*|wszystk*|u konkurencj*|u kazd*|praca studenc*|praca uczni*|szkolna|dzielo|z poprzedniego wieku|za komuny|z prl*|z tanie*|tania|tani|z bazaru|ze stocka|z allegro|z aliexpress|reklama|poczatkuj*|stazyst*|amator*|kopia|kserokopia|bez|zlepek|nic|z innej|dla innej|kto*|na szybko|w pospiechu|z podrecznik*|wikipedi*|instrukcj*|urzedow*|przedszkol*|dla dzieci|zaklad pogrzebow*|z bajki)
# quality, errors
0.3 (znalazl*|wylapal*|zauwazyl*|sa|jest) [{adv}|jeszcze|trzy|dwie|cztery|piec|dwa|kilka|jeden|jedna|maly|mala|drobny|drobna] ...2 (blad|bledy|bledow|literowk*|pomylk*|pomylek)
0.6 (roi sie|pelno|mnostwo|masa|kilkanascie|szesc|dziesiec|same|tyle|kolejny|kolejna|kolejne|kolejnych|znow*|znowu|ciagle|wciaz|nadal|te same|ten sam|razac*|kardynaln*|powazn*|szkoln*|glup*|karygodn*|wstydliw*|zenujac*|podstawow*|elementarn*|kompromituj*) [{adv}|te same|od|w nich|juz|razacych|tych samych|glupich|ortograficz*] ...2 (blad|bled*|bledy|bledow|bledami|literowk*|literowek|pomylk*|pomylek|wpadk*|wpadek|niedorobk*|niedorobek|ortograf*|usterk*|usterek|niedociagniec*)
0.6 ({work}|tlumaczeni*|cennik*|menu) ...3 (z bledami|z bledem|pelen bledow|pelne bledow|pelna bledow|bledow co niemiara|sa bledy|nadal bledy|dalej bledy|roi sie od|usian*|naszpikowan*)
0.55 (jakosc|jakosci|poziom|poziomie|wykonanie|wykonania|staranno*|dbalosc*|rzetelnosc*|standard) ...4 (ponizej|slab*|kiepsk*|spad*|spadl*|pozostawia|nie taka|nie taki|nie ta|nie ten|nie do przyjecia|niesatysf*|niezadow*|rozczarow*|marn*|nie odpowiada|nie spelnia|daleka|daleki|odbiega|gorsz*|zenujac*|fataln*|watpliw*|mierna|mierny|brak*|do zyczenia|niska|niski|nizsz*)
0.55 (pozostawia*) [{adv}|bardzo] [wiele|sporo|duzo|nieco] do zyczenia
0.55 (brak*|zabrakl*) [{adv}|mi|nam|tu|w tym|tutaj|jednak|wyraznie] ...2 (polotu|dopracowan*|staranno*|profesjonaliz*|charakter*|duszy|pomyslu|spojno*|jakosc*|efektow|tego czegos|czegos|pazura|serca|zaangazow*|iskry|swiezosci|rzetelnosc*|konkret*|emocj*|kreatywn*|dbalosc*|konsekwencj*)
0.55 (spodziewal*|liczyl*|wymagal*|oczekiw*) ...5 (przy tej|przy takiej|przy tych|po takim|po takiej|po pani|po panstwu|za te|za takie|po profesjonal*|po firmie|po kims)
0.5 (po|przy) (takim|takiej|takich|tym|tej) (portfolio|doswiadczen*|rekomendacj*|opiniach|opini*|referencj*|stawce|cenie|renom*)
0.55 (na kolanie|po lebkach|na odwal|na odwal sie|na odczepnego|na odczep sie|na szybko|byle jak|byle zbyc|byle byc|po macoszemu|od niechcenia|bez przylozenia|bez zaangazowania|kopiuj wklej|kopiuj-wklej|przekopiowan*|skopiowan*|zerzniet*|zywcem wziet*|olan*|fuszerk*|partactw*|bubel|bubla|niewypal*|knot|chaltur*|partolin*|amatorszczyzn*|prowizork*|zal patrzec|porazka|totalna klapa|kicha|kaszan*|masakra|badziew*|szmira|wstyd pokaz*|obciach|siara|padaka|gniot)
0.5 (wstyd|wstydze|wstydzimy|glupio|nie mam odwagi|nie odwaze) [sie|mi|nam|{adv}|by|bylo|byloby] ...2 (pokaz*|wyslac|rozdawac|puscic|opublikow*|to pokaz*|przed klient*|za te|wypuscic|pod tym podpis*|sie pod|swiecic)
0.55 nie [{adv}|moge|mozemy|da sie|nadaje|nadaja] [{adv}|tego|tego tak|w takiej|w tej|w takim|w tym|to|sie] ...2 (zaakceptow*|opublikow*|puscic|wypuscic|pokazac|wyslac|do publikacji|do druku|do niczego|do uzytku|przyjac|odebrac|podpisac sie pod|zatwierdzic|klepnac|odebrac prac*)
0.5 nie (zaakcept*|akcept*|przyjm*|odbier*|odbior*|zatwierdz*|puszcz*|klepn*) ...3 (tej|takiej|takiego|tego|tych|takich|w tej formie|w takiej|w tym ksztal*|wersji)
0.55 (do) (poprawki|poprawy|kosza|wyrzucenia|przerobienia|zrobienia od nowa|zaorania|napisania od nowa) [calosc|wszystko|cale|prawie]
0.55 (wszystko|calosc|prawie wszystko|od zera|jeszcze raz|wiekszosc|polowe) [{adv}|trzeba|musimy|musze|musial*|bede|bedzie|trzeba bylo] [trzeba|musial*|musimy|musze|sam|sama] (poprawiac|poprawic|poprawial*|przerobic|przerabiac|pisac od nowa|robic od nowa|zaczynac od|od nowa|zrobic od nowa|przepisac|przepisywac|przepisal*|zaczac od)
0.5 (zaczynamy|zaczynac|zacznijmy|robimy|musimy zaczac|trzeba zaczac|wracamy) [{adv}|wszystko|prace] (od nowa|od poczatku|od zera|do punktu wyjscia|do poczatku)
# it breaks, it does not work, results stay away
0.55 (nic|znow nie|znowu nie|polowa nie|ciagle nie|nadal nie|dalej nie|kolejny raz nie|wciaz nie|po raz kolejny nie) [{adv}|mi|nam|sie|nie] (dziala|dzialaja|otwiera|otwieraja|wyswietla|laduje|laduja|wczytuje|da sie|klika)
0.45 nie [{adv}|mi|nam|sie] (dziala|dzialaja|otwiera|wyswietla|da sie kupic|da sie zamowic|da sie wyslac|da sie zaplacic) [{adv}] (na telefon*|{work}|polowa|wiekszosc|poprawnie|prawidlowo|jak powinn*|nic|tak jak)
0.5 (stron*|sklep*|formularz*|koszyk*|wtyczk*|aplikacj*|kalendarz*|rezerwacj*|platnosc*|newsletter*) ...2 (nie dziala*|lezy|padl*|nie laduje|nie otwiera|przestal* dzialac|sie wiesza|sie zawiesza|sie nie otwiera|sie nie laduje)
0.5 (rozjezdza*|rozjechal*|rozsypal*|rozsypuj*|sypie|sypia|wysypuj*|wysypal*|wywala|wywalil*|zawiesza|wiesza|tnie|muli|krzaczy|krzak*|psuje|zepsul*|popsul*|posypal*|laduje [sie] wieki|leci wszystko) [sie|nam|mi|{adv}] [stron*|sklep*|wszystko|menu|na telefon*|koszyk*|to|formularz*|uklad|znowu|znow|co chwile|caly|cala]
0.55 (zero|zadnych|zadnego|brak|ani jedn*|nie mamy|nie mam|nie ma|nie przynosi*|nie przynios*|nie wida*|mizern*|marn*|slab*|kiepsk*|nie daje|nie daja|nie dal*|bez) [{adv}|zadnych|zadnego|jednego|jakichkolwiek|wiekszych|wymiern*|spodziewan*] (efekt*|rezultat*|zapytan*|zapytani*|zamowien*|zamowieni*|klientow|klienta|klikniec|leadow|wejsc|wynik*|telefonow|telefonu|sprzedazy|odzewu|konwersji|poprawy|roznicy|korzysci|zmian na lepsze)
0.5 (telefon*|skrzynk*|koszyk*) (milcz*|gluch*|pust*|swieci pust*|nie dzwoni*|swieca)
0.5 (ruch|sprzedaz|zamowieni*|zapytani*|wejsci*|pozycj*|odwiedzin*|konwersj*|statystyk*|wynik*|zasieg*) ...4 (spad*|spadl*|zjechal*|lecia*|leci|lec|siad*|runel*|zmala*|nizsz*|polow*|nie ros*|stoja|stoi|nie drgnel*|gorsz*|slabsz*) ...3 (od|po|przez|odkad|nowej|zmian*|wdrozen*|waszej|pani|stron*|kampani*)
0.5 (mniej|malo|jeszcze mniej|polowe mniej) (zapytan|zapytania|zamowien|klientow|wejsc|telefonow|odwiedzin) [{adv}] [niz|od|teraz|po]
0.5 (niedorob*|niedorobion*|niedokoncz*|niedopraco*|polprodukt*|polsrod*|niedoroba|w polowie gotow*|nieskonczon*)
0.45 (no|no ok|ok|okej|dobra|no dobra|trudno|a) [juz|trudno|tam] (niech [juz|tak] bedzie|niech zostan*|niech tak zostan*|machne reka|machnelam|odpuszczam|poddaje sie|jakos przezyj*|jakos to przelkn*)
0.4 (no) trudno
0.5 (nie mam|nie mamy|brak|brakuje|szkoda|juz nie mam|opadl*|opadaj*) [{adv}|mi|nam] ...2 (sily|sil|slow|rece|checi|nerwow|energii) [{adv}|zeby|by|na|do|tego|juz]
0.5 (rece|rece i nogi) [mi|nam] (opadaj*|opadl*)
0.5 (gratuluj*|gratulacje|brawo|czapki z glow|wielkie brawa|szacun) ...8 (jak z painta|z paint*|blad*|bled*|literow*|kpin*|za blyskaw*|za tempo|za punktual*|nie zauwaz*|trzeci raz|udalo sie panstwu zepsuc|udalo sie zepsuc|nawet|wygla* jak)
0.5 no (pieknie|ladnie|swietnie|super|brawo|slicznie|milo|fajnie|cudownie) [po prostu] [i] (adres|nazwisko|telefon|znow*|znowu|a teraz|tylko ze|a mialo|a miala)
0.4 no (pieknie|slicznie)
0.45 (szkoda) [ze|bo|tylko ze] ...4 (nikt|nie sprawdz*|nie przeczyt*|nie zauwaz*|nie poprawi*|znowu|tyle|bledy|nie dziala*|nie pomysl*|nie skonczy*|nie dotrz*|nie zrobi*)
0.5 (przykro|przykre|z przykroscia|z zalem|z ubolewaniem|niestety musze|z ciezkim sercem) [mi|nam|jest|musze|musimy|sie|to] ...2 (stwierdz*|pisa*|pisze|piszemy|przyzn*|mowi*|to|przyznac|czyta*|zauwaz*|patrz*|inform*|ze tak|powiedziec)
0.5 (przez|z) (automat|translator*|automatu|google|googla|tlumacz google|tlumacza google|deepl*)
0.45 wstyd
0.45 (nieostr*|rozpikselow*|przeswietlon*|niedoswietlon*|poruszon* zdjeci*|rozmazan*|pikseloz*)
0.5 (gdzie) [{adv}|w tym|sie] ...3 (podzialo|podzial*|podzialy|znikn*|zniknelo|jest to|sa te|jest ten|sie podzial*) ...4 (o czym|o co|co ustal*|co omaw*|na co|ustal*|obiecan*|z briefu|pomysl*|charakter*)
0.5 (gosc|goscie|klienci|klientki|czytelnicy|uzytkownicy|pacjenci|ludzie|kupujacy|odbiorcy|pracownicy) ...2 (wola|woleli|narzekaja|narzekali|skarza|skarzyli|gubia sie|nie moga znalezc|nie moga kupic|nie moga zamowic|nie rozumieja|pytaja o stara|wychodza|uciekaja|smieja|zglaszaja|pisza ze nie|mowia ze nie|dzwonia ze nie|nie chca)
0.5 (wole|wolimy|wola|wolalam|wolalem|wolelismy) [{adv}] (tamta|tamto|tamten|stara|stare|stary|poprzedni*|to co bylo|pierwotn*|dotychczasow*)
0.5 (przygasi*|ostudzi*|zgasi*|podcie* skrzydla|zniecheci*|zasmuci*|zmartwi*|uderzy*|zabolal*|rozbi* mnie) [{adv}|nas|mnie|troche|zespol|zapal|entuzjazm]
0.5 (mnie|nas|mi|nam) [{adv}|jakos|to|troche] nie (porwal*|porywa|ujel*|ujal|uwiodl*|zachwycil*|wzruszyl*|rusza|ruszyl*|kreci|urzekl*|jara|wciagnal*|wciagnel*|bierze|powalil*)
0.5 nie (porwal*|porywa|ujal|ujel*|uwiodl*|powalil*|rzucil* na kolana|rzuca na kolana|grzeje ani nie ziebi) [{adv}|mnie|nas|mi|nam]
0.5 (bardziej|mocniej|lepiej|wiecej) [{adv}] (sie|to) [{adv}] (przylozyc|postarac|przemyslec|dopracowac|dopilnowac|sprawdzic)
0.5 (mozna|dalo sie|trzeba|nalezalo|wypadalo) (bylo) (to|sie) [{adv}|jednak] (sprawdzic|dopracowac|lepiej|bardziej|przemyslec|przeczytac|przewidziec|zauwazyc|przylozyc|postarac)
0.5 (nie bede|nie chce mi sie|nie mam sily|nie zamierzam|nie mam ochoty) [{adv}] (sie) [{adv}] (klocic|spierac|upierac|szarpac|uzerac|wyklocac|licytowac)
0.5 (ani jedn*|ani jeden|zadn*) (zdjeci*|pomysl*|propozycj*|wersj*|wariant*|zdani*|projekt*|szkic*) (z|ze|nie|sie|mi|nam)
0.5 (nie) (wnosi|wnosza|oddaje|oddaja|niesie|mowi o nas|broni sie|bronia sie|trzyma poziomu|trzymaja poziomu|ma tego czegos|ma w sobie)
0.5 (zostawia*|zostawil*|pozostal*) [{adv}] (niesmak|niedosyt|mnie obojetn*|nas obojetn*)
0.5 (mniej|coraz mniej) [{adv}] (mi|nam|mnie|nas) [{adv}|sie] [sie] (podoba*|przekonuj*|cieszy|odpowiada*)
0.5 (zrobilo|bylo|jest|robi) [{adv}|mi|nam] [mi|nam] [sie] [{adv}|zwyczajnie|zwyczajnie po ludzku|po ludzku] (przykro|smutno|zal|glupio|wstyd|niemilo|nieprzyjemnie)
0.42 szkoda ze (my|nas|nikt|tak|tego|u nas|znowu|dopiero|tyle|nie|sie|pani|panstwo)
0.5 ani slowa o
0.55 (zupelnie|kompletnie|calkiem|calkowicie|totalnie) (inne|inny|inna|innego|innej|cos innego|nie to) [{adv}] [niz|od|co]
0.58 (to samo|tyle samo|cos takiego|takie cos|to) [{adv}] (moglam|moglem|moglibysmy|moglabym|moglbym|mozna|potrafie|potrafilabym|potrafilbym|zrobilabym|zrobilbym|napisalabym|napisalbym|znalazl*bym) [{adv}|bylo|sam*|sobie] [{adv}|sam|sama|sobie] (przeczyt*|zrobic|napisac|znalezc|sam|sama|sciagnac|wygenerow*|kupic|miec|w canvie|za darmo|dostac|w kwadrans|w godzine|w pol)
0.55 (kto|czy ktos|czy ktokolwiek) [w ogole|wlasciwie|u panstwa|u was] (to|tego|te|ten) [{adv}|w ogole|u panstwa] (sprawdzal*|sprawdzil*|pilnowal*|robil|pisal|wymyslil*|zatwierdzil*|testowal*|testuje|czytal*|przeczytal*|korektowal*|puscil|ogladal*)
0.58 nie (powinno|powinny|powinien|powinna|powinnam|powinnismy) [{adv}|tak|sie|to|ja|mnie|nas] ...2 (byc|wygladac|zdarzyc|zdarzac|miec miejsca|zdarzalo|wyjsc|dzialac|musiec|prosic|dziac|przejsc|przytraf*)
0.5 (powinno|powinny|powinien|powinna) [{adv}|to] (byc|dzialac|wygladac|brzmiec) [{adv}] (inaczej|lepiej|dawno|oczywist*|standard*|normaln*|od poczatku|juz dawno|od dawna)
0.5 (moglo|mogloby|mogly|moglaby|mogl) [{adv}|to] (byc|wyjsc|wygladac|pojsc) (lepiej|duzo lepiej|lepsz*|inaczej|staranniej)
0.55 (stac|wiem ze|potrafi|umie|wierze ze) [{adv}|pania|panstwa|was|cie|pani|potrafi|stac] ...2 (na wiecej|lepiej niz to|na cos lepszego|na duzo wiecej)
0.5 (myslalam|myslalem|myslelismy|sadzilam|sadzilem|wydawalo mi sie|zakladalam|zakladalem) ...8 (a tu|a dostal*|a wyszlo|a tymczasem|tymczasem|a jest|a okazuje|a widze|a mamy|a nie)
0.5 (liczyl*) [{adv}] na cos
0.45 (cos) [{adv}|tu|chyba|jednak] (poszlo nie tak|jest nie tak|nie tak z|tu nie gra|nie wyszlo|nie zagralo|nie zatrybilo|nie kliknelo)
0.5 (nie) [{adv}] (zagralo|wyszlo|udalo sie|zatrybilo|kliknelo|siadlo|pykl*|siadl*|zaskoczyl*|chwycil*|chwycilo|niesie) [{adv}|nas|mnie|nam|mi|to|tym razem]
0.5 (nas|mnie) nie [{adv}] (niesie|przekonal*|zaskoczyl*|interesuje|satysfakcjonuj*|zadowala*|cieszy)
0.5 (nie) (zadowala*|satysfakcjonuj*|cieszy|dopisuj*|spelnil*|spelnia*|sprawdza* sie|sprawdzil* sie|sprosta*) [{adv}|mnie|nas|sie]
0.5 (prowadzi|prowadza|odsyla|odsylaja|kieruje|link) [{adv}] (donikad|na pusta|do bledu|404|w kosmos|nie tam)
0.5 (nerwow|nerwy|stresu) ...3 (niz|kosztuj*|kosztowal*|przez|zjad*|przysparz*|przyspor*|mnie to)
0.5 (kosztuj*|kosztowal*|zjada*|zjadl*) [{adv}|mnie|nas] ...2 (nerwow|nerwy|zdrowi*|stresu)
0.5 (czy) [{adv}] ...4 (dopiero|jeszcze) (szkic|szkice|wersja robocza|brudnopis|robocz*)
0.45 (niestety) ...3 (nie jest|nie sa|nie dziala*|nie ma|nie widze|brak|gorzej|znow*|nadal|wciaz|dalej|nie moge zaakcept*|nie moge pochwal*|nie wyszl*|bez zmian|slab*)
0.65 (oficjaln*|formaln*|skladam|skladamy|zglaszam|zglaszamy|wnosze|wnosimy|potraktowac|traktowac|potraktujcie|zlozyc|zlozymy|zloze) ...4 (reklamacj*|skarg*|zastrzezeni*)
0.55 (co|jak) [{adv}] (to) [{adv}] (ma wspolnego|ma sie do|sie ma do|sie to ma do|ma do)
0.55 (slabiutk*|sredniaw*|szalu nie ma|bez szalu|nie powala|takie sobie|takie se|taka sobie|taki sobie|tylka nie urywa|d nie urywa|moglo byc lepiej|szalu brak|bez rewelacji|bez fajerwerkow|bez entuzjazmu|bez przekonania|bez blysku|bez wow)
0.5 (nie jestem|nie jestesmy) [{adv}] (fanem|fanka|fanami|entuzjast*|zwolenni*)
0.5 (nie|malo) [{adv}|w|to] (moj gust|moj styl|nasz gust|nasz styl|moja bajka|nasza bajka|moja estetyka|nasza estetyka|moim guscie|naszym guscie|moim stylu|naszym stylu|moje klimaty|nasze klimaty)
0.42 (ech|ehh|eh|eche|echh)
0.3 (hm|hmm|hmmm|coz|no coz)
0.5 (mnie|mi|nam) [{adv}] (juz) [{adv}] (wszystko jedno|obojetn*|nie zalezy|wisi)
0.5 juz (mi|mnie|nam|to mi) [{adv}] (wszystko jedno|obojetn*|bez roznicy|nie zalezy)
0.35 (zrobmy|rob|robcie|prosze robic|niech pani robi|niech bedzie) [tak] jak (pani|ty|panstwo|pan) (chce|chca|uwaza|uwazasz|wola|woli|chcesz)
0.5 (prosil*|chcial*|zamawial*|zamowil*) ...6 (a nie|nie o) (o|kolejn*|na|taki|taka|takie|to|cos|zielon*|{work})
0.55 (mial|miala|mialo|mialy) byc ...5 a nie
0.5 (mam nadzieje|licze|liczymy|mamy nadzieje|oby) [{adv}] [ze] (tym razem|to ostatni|w koncu|wreszcie|nie bedzie kolejn*|juz bez|nie trzeba bedzie|nie powtorzy*|to sie nie powtorzy|ktos)
0.55 nie (pierwszy raz|po raz pierwszy|jest to pierwszy|pierwsza taka|pierwsza wpadka|pierwszy taki)
0.5 cos ...3 nie tak
0.42 (juz|to|ja|ja juz|juz to) [juz|to] (sam|sama|sami) [to|sobie|jakos] (dokoncz*|poprawi*|ogarni*|poradz*|napisz*|dopisz*|dorobi*)
0.5 (zobaczyc|zobaczymy|pokazac|dostac|widziec|przyslac) [{adv}] [{adv}] (cokolwiek|chociaz|choc|chocby)
0.6 (w niczym|w ogole|zupelnie|wcale|nijak) nie przypomina* ...3
0.5 (tylko ze|tylko|ale|po prostu) to nie (my|nasze)
`
