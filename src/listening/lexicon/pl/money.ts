/** Worry about money, in Polish: too dear, not agreed, unclear bills, a stretched budget, value for the money (S0-12). */
export const money = `
# too dear
0.6 (za|zbyt|troche za|ciut za|zdecydowanie za|stanowczo za|duzo za|o wiele za|strasznie|okropnie|kosmicznie|makabrycznie|koszmarnie|masakrycznie|cholernie|horrendalnie|przerazliwie|dosc|jakos|bardzo|mocno|tak) (drogo|droga|drogi|drogie|drozej|kosztown*)
0.4 (drogo|drogawo|przydrogo|droga impreza|droga zabawa|drogi interes|slono) [{adv}|jak na|to|wychodzi|wyszlo]
0.6 (za duzo|zbyt duzo|za wiele|za wysok*|zbyt wysok*|wygorowan*|zawyzon*|przesadzon*|kosmiczn*|horrendaln*|zaporow*|z kosmosu|z sufitu|wzieta z powietrza|nie do przyjecia|nie do zaakceptowania|nieakceptowaln*|nie do przelkniecia) ...2 (cen*|kwot*|stawk*|kosz*|fakt*|rachun*|sum*|wycen*|pieniedzy|opla*|tysi*)
0.6 (cen*|kwot*|stawk*|koszt*|koszty|faktur*|rachun*|suma|wycen*|oplat*|rozliczeni*) ...4 (za duz*|za wysok*|zbyt wysok*|wygorowan*|zawyzon*|przesadzon*|kosmiczn*|horrendaln*|zaporow*|z kosmosu|z sufitu|wzieta|nie do przyjecia|nie do zaakceptowania|nieakceptowaln*|nie do przelkniecia|zwala z nog|zwalila z nog|powala*|przeraz*|szok*|zaskocz*|zdziwi*|zdumi*|zbila mnie|zmrozi*|zaniepoko*|niepokoi*|zabila|poraza|odstrasza*|wystrzel*|rosnie|rosna|urosl*|puchn*|spuchl*|wzrosl*|podskoczyl*|skoczyl*|podwoil*|sie podwoil*|wymyka*|eskaluj*|galopuj*|boli|bol*)
0.55 (zaskocz*|zdziwi*|zdumi*|zszokow*|w szoku|przerazi*|zaniepoko*|zmartwi*|zabol*|zatkalo|zamurowalo|oczy ze zdumienia) ...5 (cen*|kwot*|stawk*|kosz*|faktur*|rachun*|sum*|wycen*|doplat*|oplat*|wysokosc*)
0.6 (przeplac*|przeplacil*|przeplacam*|przeplacil*|zdzier*|zdzierstw*|naciag*|naciagan*|naciagnie*|skubie*|skubac|oskubac|doi* nas|dojenie|dojna krowa|skok na kase|krojenie|kroicie|robieni* w konia|w balona|nabit* w butelke|nabici|wydymany|przekret*|wyludz*)
0.5 (nie stac|nie stac nas|nie udzwign*|nie dzwigniemy|nie dzwigne|nas na to nie|przerasta ...2 (budzet*|mozliwosci|finans*)|ponad nasze mozliwosci|nie na nasza kieszen|nie na moja kieszen|nie na nasze|przekracza ...2 mozliwosci)
# not agreed, extras
0.6 nie (spodziewal*|przewidzial*|przewidywal*|zakladal*|liczyl*|planowal*) [{adv}|sie|my] [{adv}|na] ...2 (kosz*|doplat*|oplat*|wydat*)
0.6 skad [sie|nagle|wziely|wzielo] (te|to|az|nagle|tyle|tych) _ (zl|zlotych|pln|tys|tysiecy|tysiace|euro|eur|netto|stow*)
0.5 przeliczyl* [{adv}] [sie] [{adv}] ...2 (pieniadz*|pieniedz*|budzet*|finans*|kosz*|wydatk*)
0.62 (nie|nikt nie|nigdy nie|nigdzie nie|nie bylo|nie ma) [{adv}|o tym|nic|nam|tego|takiej] ...2 (umawial* sie na|ustalal*|uprzedz*|uprzedzil*|uprzedzono|wspomnial*|wspomniano|zgadzal* sie na|zgodzil* sie na|zamawial* tego|mowy|bylo mowy|informowal*|poinformowal*|powiedzial*) [{adv}|o|nam|mnie|na|ze] ...3 (kwot*|doplat*|oplat*|kosz*|dodatkow*|pieniadz*|cen*|platn*|platne|vat*|abonament*|faktur*|stawk*|zlotych|tyle|prowizj*|ekstra|licencj*)
0.62 (o) [{adv}|tej|takiej|takich|tych|zadnej|zadnych] (oplacie|kwocie|doplacie|oplatach|kosztach|doplatach|pozycji|podwyzce|abonamencie|prowizji|licencji|dodatkow*) ...2 (nie bylo mowy|nie bylo slowa|nie ma mowy|nie rozmawial*|nikt nie|ani slowa|nic nie|nie wiedzial*|nie mowil*|nie wspomn*)
0.6 (inaczej|nie tak|nie na tyle|na mniej|na co innego|na inna kwote|nie na to|na inna stawke|na stala kwote|na ryczalt) (sie|to|zesmy sie) [sie|chyba] (umawial*|ustalal*|dogadywal*|umowi*)
0.6 (inaczej|co innego|na inna kwote|na co innego|na mniej|nie tak) [sie|chyba] (umawial*|ustalal*|dogadywal*|uzgadnial*|mowil*|umowil*|ustalil*)
0.6 (wiecej|drozej|wyzsz*|inna|inaczej|inne|powyzej|ponad) [{adv}|o] ...3 (niz|od|anizeli) [sie|bylo|w] ...2 (umawial*|umowil*|ustal*|wycen*|ofert*|zakladal*|mowil*|mowa|planowal*|umow*|dogad*|uzgodn*|zapowiad*|w mailu|w kosztorysie|mialo)
0.6 (mial*|mial byc|miala byc|mialo byc|mialy byc|bylo|mowil*|obiecal*|zapewnial*|zrozumial*|myslal*|sadzil*|wydawalo mi sie|wydawalo nam|bylam pewna|bylem pewny|bylem pewien|rozumial*|zakladal*|zalozyl*) ...4 (w cenie|w pakiecie|wliczon*|za darmo|bezplatn*|gratis|bez doplat*|bez dodatkow*|w ramach|stala cena|ryczalt*|cena koncowa|kwota koncowa|jest w cenie|netto|brutto)
0.6 (nie zamierzam|nie zamierzamy|nie mam zamiaru|nie bede|nie bedziemy|nie bedziesz|odmawiam|odmawiamy|nie zaplac*|nie zgadzam sie|nie zgadzamy|nie godze|nie widze powodu|nie widzimy powodu|nie mam ochoty|nie chce|nie chcemy|dlaczego mam|dlaczego mamy|czemu mam|czemu mamy|z jakiej racji|niby czemu|niby dlaczego|za co mam|czy ja mam) [{adv}|zeby|aby] ...3 (plac*|doplac*|zaplac*|uregulow*|oplac*|pokryw*|akceptow* (tej|takiej)|finansow*|dokladac|zapl*)
0.55 (nie zaplacimy|nie zaplace|nie ureguluj*|wstrzym* platn*|wstrzym* przelew*|wstrzym* sie z plat*|wstrzym* zaplat*|zakwestion*|kwestion*|reklamuj* faktur*|spor* faktur*|odsyl* faktur*|odsylam fakture|nie przyjmuj* faktur*|nie ksieguj*)
0.6 (ukryt*|nieoczekiwan*|nieuzgodnion*|niezapowiedz*|nieplanowan*|niespodziewan*|niejasn*|dziwn*|tajemnicz*|dodatkow* dodatkow*|kolejn*|nastepn*|znow*|znowu|ciagle|wciaz|same|jeszcze jedn*|trzeci*|piat*) [jakies|jakas|nowe|nowa|te] (kosz*|oplat*|doplat*|pozycj*|platnosc*|wydat*|naliczen*|fv|obciazen*|prowizj*|doliczen*)
0.55 (za) [kazd*|wszystko|najmniejsz*|drobn*|byle|jeden|jedna|kazde] [drobn*|najmniejsz*|slow*|mail*|telefon*|poprawk*|przecin*|klikni*|zmian*|bzdur*|pierd*|minut*|literowk*|linijk*|zdani*] (osobno|dodatkowo|ekstra|doplat*|placi*|placic|liczy*|doliczan*|kasuj*)
0.5 (za) (przecinek|kropke|literowke|jedno zdanie|zmiane zdjecia|jedna linijke|piec minut|5 minut|kazdy telefon|kazdy mail|kazda poprawke|kazda zmiane|kazde klikniecie|oddychanie)
0.55 (doliczy*|doliczono|dolicza*|dopisal*|dorzuc*|naliczy*|naliczono|dobija*|dochodz*) ...3 (znow*|kolejn*|bez|nie wiem|nagle|jakies|jakas|cos|cichcem|po cichu|ekstra|nieuzgodn*|mimo)
# unclear bill
0.5 (co|jakie pozycje) [sie] na (nia|ta kwote|te kwote|ta fakture|te fakture) [sie] sklada*
0.5 {others} ...8 (zebym|zebysmy) ...2 (dowiedzial*|dopytal*|wyjasnil*) ...3 (co|skad|dlaczego|za co|z czego)
0.5 (z tym|na to|tego) [sie] nie (zgadza*|godz*|akceptuj*|zaakceptuj*)
0.5 (dlaczego|czemu) ...4 (kosztuj*|kosztowal*|wynosi|wyszlo) ...2 (zl|zlotych|pln|euro|tyle|tysi*|az)
0.42 (dla nas|dla mnie) to (sporo|duzo|niemalo|spory wydatek|duzy wydatek|duze pieniadze|kupa)
0.42 to dla (nas|mnie) (sporo|duzo|niemalo|spory wydatek|duzy wydatek|duze pieniadze|kupa)
0.5 czy ...3 (faktur*|kwot*|rachun*|pozycj*) ...1 (na pewno|aby|przypadkiem|jest na pewno) ...3
0.5 czy nie (zaszla|doszlo do|wkradl*|ma tu) [{adv}|jakas|jakiejs|jakis] (pomylk*|blad|bledu)
0.45 wydawalo (mi|nam) sie ze [{adv}|wszystko] (zaplacil*|uregulowal*|oplacil*|rozliczyl*)
0.62 nie (dostalam|dostalem|dostalismy|otrzymal*) [{adv}] [tego] za co [{adv}] (zaplacil*|place|placimy)
0.6 (skad|z czego) [sie|nagle|w ogole|niby|to|wlasciwie|wynika|ta|tyle|taka] [{adv}|wziel*|bierze|biora] ...3 (kwot*|cen*|sum*|roznic*|kosz*|doplat*|pozycj*|stawk*|tyle|oplat*|faktur*|wycen*|nadwyzk*|podwyzk*|wzrost*|godzin*|pieniadz*|tak duzo|drozej|rachun*)
0.6 (za co) [{adv}|ja|my|wlasciwie|tak naprawde|tak wlasciwie|konkretnie|dokladnie|niby] (place|placimy|placilismy|zaplacil*|zaplacilam|mam placic|mamy placic|ta faktura|ta kwota|ta oplata|ta doplata|to jest|te pieniadze|konkretnie place|ta fv|tyle|jest ta|jest to|doplacam|ta pozycja)
0.58 (co to) [jest] [za] (pozycj*|kwot*|oplat*|doplat*|koszt*|faktur*|fv|stawk*|obciazeni*)
0.55 (nie rozumiem|nie rozumiemy|nie bardzo rozumiem|nie do konca rozumiem|nie jest dla mnie|nie pojmuj*|trudno mi zrozumiec|nie moge zrozumiec|nie wiem|nie wiemy|nie mam pojecia) [{adv}] ...3 (faktur*|kwot*|cen*|rozlicz*|koszt*|doplat*|pozycj*|wycen*|stawk*|rachun*|tyle|za co|godzin*)
0.55 (faktur*|kwot*|rozlicz*|rachun*|zestawieni*|suma|fv|kosztorys*|pozycj*) ...4 (nie zgadza*|sie nie zgadza*|nie pokrywa|nie odpowiada|niezgodn*|bledn*|nieprawidlow*|zle wystaw*|nieczyteln*|niejasn*|nie taka|nie tyle|inna niz|wyzsza niz|wieksza niz|podejrzan*|pomylka|sie nie pokrywa|budzi|budza|dziwi|mnie dziwi)
0.5 (prosze|poprosze|prosimy|wdzieczn*|chcialabym|chcialbym|chcemy|oczekuj*|mozna|poprosic|czekam|moge) ...4 (wyjasni*|wytlumacz*|uzasadni*|szczegolow* rozlicz*|wgl*d) ...4 (kwot*|cen*|koszt*|roznic*|faktur*|godzin*|rozlicz*|stawk*|pozycj*|doplat*|wycen*|skad|rachun*)
0.35 (prosze|poprosze|prosimy) ...3 (rozbici*|rozpisk*|rozpisani*) ...3 (kwot*|cen*|koszt*|faktur*|godzin*|pozycj*)
0.5 (roznic*|rozbieznosc*|rozjazd*) ...3 (wycen*|ofert*|faktur*|umow*|kosztorys*|kwot*|cen*)
0.5 (ile) [{adv}|to|mnie|nas|w koncu|ostatecznie|wlasciwie|realnie|naprawde|jeszcze] (wyjdzie ostatecznie|bedzie nas to jeszcze|nas jeszcze|mnie jeszcze|jeszcze mam|jeszcze mamy|jeszcze doplac*|jeszcze zaplac*|jeszcze bedzie koszt*|mozna placic|mozna doplac*)
0.55 (gdzie|kiedy|na czym) ...2 (sie to skonczy|koniec tych|koniec kosztow|koniec wydatkow|sie skonczy placenie|koniec placenia|ida te pieniadze|poszly te pieniadze|podzialy sie pieniadze|poszly pieniadze|sie podzialy)
# budget
0.5 (co|z czego) [{adv}] (moge|mozemy|mozna|da sie) [{adv}] (wyciac|uciac|zrezygnowac|odjac|okroic|obciac|skreslic|odchudzic) ...4 (taniej|mniej|tansz*|zejsc|zmiescic|nizsz*|oszczedz*)
0.5 (zeby|aby|by) (bylo|wyszlo|zrobic) [{adv}|to] (taniej|tanszym kosztem)
0.5 (koszty|wydatki|pieniadze|kasa) [{adv}|nam|mi] (uciekaja|uciekly|leca|poplynely|przeciekaja)
0.5 (szuk*|poszuk*|musimy|trzeba|wymusza*|czas) ...2 oszczednosc*
0.42 (musimy|musze|trzeba|zaczynamy|zaczynam|bedziemy) [{adv}] (oszczedzac|zacisnac|zaciskac|przyciac|ciac)
0.55 nie (mam|mamy) [{adv}] z czego [{adv}] (dolozyc|doplacic|zaplacic|placic)
0.5 (przytkalo|zatkalo|zmrozilo) [{adv}] (nas|mnie)
0.5 (nas|mnie) [{adv}] (przytkalo|zatkalo|zmrozilo)
0.45 (gdybysmy|gdybym|jesli|jak) ...2 (zrezygnowal*|zrezygnujemy|wytniemy|odpuscimy|skrocimy|ograniczymy) ...8 (taniej|cena ...2 spad*|koszt ...2 spad*|kwota ...2 spad*|mniej zaplac*)
0.55 (przekracza*|przekroczy*|przekroczon*|przekroczeni*|wychodzi* poza|wyszlismy poza|poza|rozjechal*|rozjezdza*|rozsypal*|wywal*|rozwal*|rozsadz*|zjadl*|zjada*|pozera*|pochloni*|pochlania*|przestrzel*|wyczerp*|zrujnow*|nadszarp*|dziura w) [{adv}|nam|mi|juz|sie|caly|zakladany|zakladan*|planowan*|zalozon*|o|nasz|ustalon*] ...2 (budzet*|kosztorys*|limit*|srodk*|plan finans*)
0.55 (budzet*) ...3 (nie jest z gumy|sie konczy|sie skonczyl*|pekl*|peka|nie wytrzyma*|trzeszczy|przekroczon*|przekroczyl*|topnieje|stopnial*|sie rozjechal*|sie rozjezdza*|nie udzwignie|na wyczerpaniu|wyczerp*|rozsadz*|nie przewidyw*|tego nie przewidy*|nie starcz*|nie wystarcz*)
0.5 (kto) [mi|nam|za to|to|niby] (za to [teraz] zaplaci|zaplaci|pokryje|poniesie koszt*|zwroci)
0.5 (liczy sie kazda|liczymy kazda|liczymy kazdy|liczy sie kazdy|ogladam kazda|ogladamy kazda|liczymy sie z|kazda zlotowk* ogladam*|obracamy kazda) ...2 (zlotowk*|grosz*)
0.5 (ciac|ciecie|obcinamy|obciac|przyciac|zejsc|obnizyc|obnizk*|znizk*|rabat*|upust*|spuscic|opuscic|renegocj*|negocj*) ...3 (z ceny|cen*|kosz*|kwot*|stawk*|wydat*|budzet*|z kwoty|z faktury)
0.45 (jest|byloby|bylaby|bylby|mamy|czy) ...4 (pole|przestrzen|szansa|mozliwosc|luz) ...2 (do negocjacji|na negocjacje|na rabat|rabatu|zejscia|obnizenia|na obnizke|obnizki|manewru na cenie)
0.5 (finansowo|cenowo|kosztowo) ...3 (nie damy rady|nie dam rady|krucho|ciezko|nie wyrabia*|nie spina|boli|ciasno|trudn*|slabo|za wysoko|nie do uniesienia|niepokoi*|martwi*|dobija*)
0.5 (koszt*|kosztow*|wydat*|ceny|cene|kwot*|pieniadz*|finans*|rachun*|platnosc*) ...4 (martwi*|niepokoi*|przeraza*|spedza* sen|stresuj*|boimy|boje|obawiam|obawiamy|obawa|obawy|martwimy|wymknel*|wymykaj*|nie spina*)
0.5 (martwi*|niepokoi*|przeraza*|stresuj*|boimy|boje|obawiam|obawiamy|obawa|obawy|wymknel*|wymykaj*) ...4 (koszt*|wydat*|ceny|cene|cena|kwot*|finans*|rachun*|budzet*|pieniadz*|pieniedz*|doplac*)
# value
0.5 (przejrzal*|sprawdzil*|zobaczyl*|porownal*|ogladal*) ...2 (cennik*|ceny|stawki) ...3 (internecie|sieci|rynku|konkurencj*|innych|google)
0.55 (wie|wiesz|wiecie) [pani|pan|panstwo] ...2 (ile|za ile) ...3 (bierze|biora|placi|placa|liczy|licza)
0.5 (ulotk*|reklam*|mail*|ofert*) ...2 (agencj*|firm*|studi*) ...4 (w tydzien|za polowe|taniej|w trzy dni|od reki|to samo)
0.58 za [{adv}|to|ten|tego|kazdy|kazda|moje] (odpowiedz|pytani*|mail*|telefon*|przeczytani*|oddychani*|powietrze) ...6 (tez|rowniez|osobno|dodatkowo|doplac*|faktur*|zaplac*|policz*|dolicz*)
0.55 (dobrze|fajnie|milo|cale szczescie) ze [{adv}] (chociaz|przynajmniej|choc) ...2 (faktur*|rachun*|fv|przypomnienie o platnosci)
0.55 faktur* [{adv}|juz] (przyszla|dotarla|doszla|przychodzi|przychodza|wystawil*) ...3 (blyskawicznie|na czas|punktualnie|szybko|od razu|pierwsza|szybciej) ...2 (szkoda|ale|a|w przeciwienstwie|niz|gorzej)
0.6 (czy|nie|malo|watpie) ...3 (warte|warta|wart|warto|adekwatn*|wspolmiern*|proporcjonaln*) ...3 (tych pieniedzy|takich pieniedzy|tej ceny|tej kwoty|tyle|az tyle|swojej ceny) 
0.5 (nie|czy|malo|niezbyt|srednio) [jest|to|jest to|byl*|to jest] (wart*|adekwatn*|wspolmiern*|proporcjonaln*) [{adv}] [tych|takich|tej|swojej|do|tyle|ceny]
0.62 (wyrzuc*|wywal*|utop*|topi*|przepal*|przepuszcz*|zmarnow*|marnow*|marnuj*|szkoda|strac*|strata|przewal*|spuszcz*) [{adv}|w bloto|tyle|te|nasze|moje|na to] (pieniedzy|pieniadz*|kas*|forsy|forse|srodk*|budzet*|tysi*|zlot*|hajs*)
0.62 (pieniadz*|pieniedzy|kasa|kase|kasy|budzet|hajs) ...3 (w bloto|wyrzucon*|zmarnowan*|utopion*|przepalon*|na marne|w piach|w piasek|do kosza|stracon*|w plecy|poszly sie)
0.55 (za|przy) (te|takie|tych|takich|tyle|taka|tej|takiej|ta|to co zaplacil*|taki|takie duze) [duze|niemale|spore|samych] (pieniadz*|pieniedz*|kas*|kwot*|cen*|stawk*|kosz*|hajs|tysi*|place|placimy)
0.5 (jak na) (te|taka|takie|ta) (cene|kwote|pieniadze|stawke|kase)
0.5 (duze|niemale|ogromne|spore|ciezkie|gruba|grube|kupa|kupe|kawal) [dla nas|dla mnie|to] (pieniadz*|pieniedz*|kasa|kase|tysiace)
0.5 (place|placimy|zaplacilam|zaplacilem|zaplacilismy|wydalam|wydalem|wydalismy|wylozyl*|wplacil*) ...5 (i nic|a nic|i nie mam|a nie mam|a nie widz*|i nie widz*|za nic|a tu|i co|a dostal*|i dostal*|a efekt*|bez efekt*|a w zamian|dwa razy|podwojnie|jak za zboze|slono|krocie|majatek|fortune|a tymczasem|niemalo|niemale)
0.5 (kosztuj*|kosztowal*|wydal*|zaplac*|zjadl*) [{adv}|nas|mnie|to] (majatek|fortun*|krocie|kupe kasy|za duzo|zdecydowanie za|wiecej niz|dwa razy|jak za|jak samochod|tyle co)
0.55 (nie) [{adv}|sie|nam] (zwroci*|zwraca|zwrocil*|zarabia|zarobil*|oplaca|oplacal*|oplaci*|kalkuluj*|amortyzuj*) [nam|mi|sie|ani|to]
0.6 (prosze|prosimy|poprosze|zada*|oczekuj*|domaga*|chce|chcemy|chcialabym|chcialbym|czekam|kiedy|mozliwosc|liczymy|liczyc|oddajcie|licze|wnosze|wzywam) [{adv}|na|o|szybki|calkowity|pelny|czesciowy|mozemy liczyc na] [na|o] (zwrot*|oddani*|oddac|zwroc*|zwracac|odda|odzyskac) [mi|nam|mojej|naszej|wplaconej|calej|czesci|calosci] [wplaconej|calej|czesci|calosci] (zaliczk*|pieniedz*|pieniadz*|kwot*|wplat*|nadplat*|zadat*|kasy|kase|srodk*|kosztow)
0.5 (oczekuj*|zada*|domagam*|prosze o|prosimy o|chce|chcemy|poprosze) [calkowit*|czesciow*] (zwrot|zwrotu|rekompensat*|obnizeni*|obnizk*|upust*|anulowani* faktur*)
0.5 (dwa|dwukrotnie|trzy|podwojnie|trzykrotnie|2|3|pol|cztery) [razy] (drozej|drozsz*|tyle|wiecej|wieksz*|wyzsz*) [niz|od|co]
0.6 (nie takie|nie takich|nie tak|inne|innych|inaczej|co innego|inna kwote) [{adv}|to] (ustaleni*|ustalen|warunk*|umawial*|zapamietal*|pamietam|pamietamy|zapisal*|zanotowal*)
0.5 nie (przypominam|przypominamy) sobie
0.55 (usiasc|usiedli|siasc|pochylic|pochylili|przejrzec|przyjrzec|przeanaliz*|wrocic|wrocili|omowic|porozmawiac|pogadac|przegadac|przedyskut*|zweryfik*|przeliczyc) [{adv}|sie|ponownie|jeszcze raz|razem|raz jeszcze|spokojnie] ...2 (nad kosztami|do kosztow|koszty|do ceny|o cenie|o kosztach|o pieniadzach|o budzecie|budzetem|kosztorys*|wycene|wycenie|wycena|faktur*|finans*|nad cena|kwot*|o stawce|do wyceny|rozliczeni*)
0.5 (temat|kwestia|sprawa|kwestie|sprawe|rozmowa) [{adv}] (pieniedzy|ceny|kosztow|finansow|budzetu|rozliczen) ...3 (nie daje|niewygodn*|trudn*|glupio|drazliw*|delikatn*|przykr*|uwiera|wrocic|poruszyc)
0.5 (glupio|niezrecznie|niezreczn*|krepuj*|nielatwo|trudno) [{adv}|mi|nam] ...3 (o pieniadz*|o koszt*|o cen*|o kas*|o faktur*|o budzet*|o finans*)
0.5 (licznik|taksometr) [{adv}|ciagle|caly czas] (bije|tyka|leci|stuka)
0.5 (sypi*|sypia|mnoza|mnozy|nawarstw*|rosna|uzbieral*|zbiera|nazbieral*) [{adv}] sie [{adv}] ...2 (faktur*|koszt*|doplat*|rachun*|pozycj*|oplat*)
0.5 (naiwn*|glupia|glupi|frajer*|jelen*) [{adv}] ...4 (zaplac*|placi*|cen*|w cenie|pieniadz*|wierzyl*|uwierzyl*|myslal*)
0.5 (w takim tempie|tym tempem|jak tak dalej pojdzie) ...4 (budzet*|pieniad*|pieniedzy|srodk*|zbankrut*|splajt*|kas*)
0.6 nie (za to|po to|na to|za takie cos|za cos takiego) [{adv}] (place|placimy|placilismy|placilam|placilem|zaplacil*|zatrudnil*|zatrudniam*|wynajel*|zamawial*|zamowil*|wydal*|umawial*|dalam|dalem|dalismy)
0.5 ({num}|osiem|dziewiec|szesc|kilkanascie|dwanascie|dwadziescia) (godzin|godziny|tysiecy|tysiace|tys|zl|zlotych|stowek|stow|setek) (za|na) [{adv}|to|kazd*|jeden|jedna|dwa|dwie|trzy|sama|same|samo|taki|taka|takie|glupi*|prost*|zwykl*|zmiane|podmiane|wstawienie|poprawke|poprawki|przesuniecie|dodanie|co]
0.5 (cena|ceny|kwota|kwoty|stawka|wycena|koszt|koszty) [{adv}|jest|ta|sa] ...3 (do dyskusji|do negocjacji|do ruszenia|ostateczna czy|do obnizenia|sztywna|nieprzekraczaln*|negocjowalna|podlega negocj*)
0.5 (bez) [{adv}|zadnych|kolejnych|nowych] (doplat|dodatkowych kosztow|doplaty|niespodzianek w fakturze|niespodzianek na fakturze|niespodzianek finansowych)
0.55 (przecieram|przetarlam|przetarlem|przecieralam|przecieralem) oczy
0.5 (oczom nie wierze|oslupial*|zbaranial*|wlos sie jezy|wlosy staja|zatkalo mnie|zamurowalo mnie|zmrozilo mnie|nogi sie pode mna|zrzedla mi mina|mina mi zrzedla|opadla mi szczeka|szczeka mi opadla)
0.5 (na co) [{adv}|konkretnie] (poszly|poszlo|ida|idzie|wydal*|zuzyto|przeznacz*) ...2 (godzin*|pieniad*|pieniedzy|budzet*|srodki|kwota|zaliczka)
0.5 (inaczej|troche inaczej|zupelnie inaczej) [{adv}|to] (rozumiel*|rozumial*|zrozumiel*|zrozumial*|interpretuj*|widzimy|widze|odczyt*) [{adv}] (zakres*|umow*|ustaleni*|ofert*|wycen*|zapis*|cennik*|punkt*)
0.5 (umawial*|ustalil*|bylo|mialo byc|mowil*) ...6 (a teraz|teraz) (slysz*|widz*|dowiad*|jest|mam|mamy|robi sie|okazuje)
0.5 (zaniemowil*|oniemial*|zbladl*)
0.45 (pomoc|pomoze|pomozecie|wyjasni|objasni|wytlumaczy) ...3 (zrozumiec|rozczytac|ogarnac|rozszyfrowac|mi|nam) ...2 (faktur*|rachun*|kwot*|wycen*|rozliczen*|sum*)
0.5 (wychodzil*|wyszl*|wyliczyl*|naliczyl*|mial*) ...3 (inna|mniejsza|nizsza|inny|mniej) (kwota|suma|wynik|cena|kwote|sume) !
0.5 (kwota|suma|cena) ...2 (inna|mniejsza|nizsza) ...1 (wychodzil*|wyszl*|wyliczyl*) !
0.42 (pole manewru|luz|mozliwosc negocjacji) ...4 ?
0.42 (przy|w|dla) (drugiej|pierwszej|ostatniej|kolejnej|trzeciej) (racie|platnosci|transzy|fakturze) ...4 (pole manewru|luz|elastyczn*|rabat*|upust*|taniej|mniej) !
0.5 (ksiegow*|wspolni*|szef*|prezes*|maz|zona|dyrektor*) ...3 (zatrzymal*|zaciel*|zahaczyl*|zapytal*|pyta|dopytuje|zwrocil*) ...6 (pozycj*|faktur*|kwot*|rachun*|sum*) ...8
0.42 (rozmawialismy|umawialismy|ustalalismy|mowilismy|bylo mowione|byla mowa) [sie|o tym|o nim|na to] ?
0.42 (czy|o) ...3 (dodatkow*|ekstra|tym|tej|tych|to) ...3 (rozmawialismy|umawialismy|ustalalismy|mowilismy|byla mowa|bylo ustalone|zamawialismy) ...3 ?
0.5 (wychodzi|wyszlo|wyszla|zrobilo sie|jest|uzbieralo sie) ...2 (wiecej|drozej|wyzej|sporo wiecej|troche wiecej) niz ...4 (odlozyl*|zaplanowal*|planowal*|zakladal*|mysl*|liczyl*|przewidzia*|mielismy|mowil*|sadzil*|budzet*) !
0.45 (godzin*|pozycji|poprawek|kosztow|dni) ...3 (wiecej|przybylo|uroslo|urosl*) ...1 (niz|w stosunku|wzgledem) ...3 (wycen*|kosztorys*|plan*|umow*|ustal*|zaklad*)
0.45 (cos|czesc|czegos|niektore) ...3 (odjac|wyrzucic|pominac|zrezygnowac|obciac|skreslic|okroic|ujac) ...5 (kwot*|cen*|taniej|koszt*|budzet*|zejsc|zmiesci*)
0.45 (zejsc|zeszlibysmy|zejdziemy|zmniejszyc|obnizyc) ...1 (z kwota|z kwoty|z cena|z ceny|z kosztami|z kosztow|kwote|cene|koszty|rachunek) ...3
0.5 (nie zdawal*|nie wiedzial*|nie mial* pojecia|nie zauwazyl*|nie zrozumial*|nie doczytal*|nie bylam swiadoma|nie bylem swiadomy|nie mielismy swiadomosci) ...4 ze ...4 (osobno|dodatkowo|ekstra|extra|oddzielnie|nie wchodz*|platn*) ...2 !
0.42 (skad|jak|z czego) ...2 (wziela|wzielo|wynika|bierze|powstala|wyliczon*|sklada|liczona) ...3 (kwot*|sum*|cen*|stawk*|kosz*|oplat*|pozycj*|poprawki)
0.42 (ogladamy|liczymy|oglada|liczy|licze|ogladam) ...2 (kazda zlotowke|kazdy grosz|kazdego zlotego|kazda zlotowka)
0.5 (faktur*|rachun*|kwot*|sum*|cen*|wycen*) ...2 (dal* mi|dal* nam|zmusil*|sklonil*) ...1 (do myslenia|do zastanowienia|przemyslec)
0.5 (faktur*|rachun*|kwot*|sum*|cen*|wycen*) ...2 (nas|mnie|mi|nam) ...1 (zaskoczyl*|zdziwil*|zaniepokoil*|zmartwil*|zmrozil*|oszolomil*|zastanowil*)
0.42 (rozbicie|rozpisanie|specyfikacj*|wyszczegolnieni*|rozpiska|rozpiske) ...3 (kwot*|faktur*|sum*|koszt*|rachun*|pozycj*|bo|poniewaz|suma)
0.45 (wariant|wersj*|rozwiazan*|pakiet*|opcj*) ...3 (na ktor* [byloby|nas]|stac)
0.45 (skromniejsz*|tansz*|mniejsz*|okrojon*|prostsz*) (wariant|wersj*|rozwiazan*|pakiet*|opcj*) ...4
0.5 nie (moge|mozemy|potrafie|umiem) ...1 (zgodzic|uzgodnic|pogodzic|dopasowac|powiazac|rozliczyc) (faktur*|rachun*|kwot*|sum*) ...1 z ...4
0.5 (faktur*|rachun*|kwot*|sum*) ...2 nie (zgadza|zgadzaja|pokrywa|pasuje|bilansuje) ...4 !
0.45 (wyjasnic|wytlumaczyc|powiedziec|wiedziec) ...2 (za co|skad) ...2 (dodatkow*|doplat*|te|kolejn*) ...3
0.42 (naprawde|faktycznie|rzeczywiscie) ...2 (dodatkowo|osobno|ekstra) (platn*|liczon*|doliczan*) ...1
0.42 (myslalam|myslalem|sadzilam|sadzilem|wydawalo mi sie) ze ...1 (byl*|jest|sa|to) ...2 (w pakiecie|w cenie|wliczon*|ujet*) !
0.42 (inaczej) ...1 (przeczytal*|zrozumial*|odczytal*|zapamietal*|rozumial*) ...4
0.45 (zalozyl*|zaplanowal*|przewidzia*|odlozyl*|zarezerwowal*) ...5 (przekroczyl*|przekraczam*|ponad to|jestesmy powyzej) ...1
`
