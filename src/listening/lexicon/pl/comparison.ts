/** Another offer or supplier, an acquaintance, a machine or oneself that would do it for less, somebody whose result looks better, in Polish (S0-9, S0-12). */
export const comparison = `
# other offers
0.5 (szybciej|predzej|latwiej|taniej) [{adv}|to] (sam|sama|sami) [{adv}|sie|to|tego] [{adv}|tego] (zrobi*|naucz*|napisz*|ogarn*|poskladam|zloz*|ustawi*|zaprojekt*)
0.5 (corka|syn|maz|zona|brat|siostra|kolega|kolezanka|wnuk|wnuczka|dziecko|uczen|uczniowie|stazyst*|praktykant*) [{adv}] (zrobilby|zrobilaby|zrobiliby|narysowalby|narysowalaby|napisalby|napisalaby|zaprojektowalby|zaprojektowalaby) ...3 (lepiej|ladniej|taniej|szybciej|to samo|w weekend|za darmo)
0.42 (maja|robia|oferuja) podobno ...3 (pakiet*|taniej|szybciej|gotow*|lepsz*|od reki)
0.42 podobno [{adv}|tam|u nich] (maja|robia|oferuja|mniej|duzo|znacznie) ...2 (pakiet*|taniej|tansz*|szybciej|gotow*|lepsz*|od reki|prostsz*|skomplikowan*)
0.5 (zrobilby|zrobilaby|zrobiliby|wzialby|wzielaby|wzieliby|zaspiewal|policzylby) [to] za
0.6 (dostal*|otrzymal*|mam|mamy|zebral*|znalazl*|przyszla|przyszly|wplynela|lezy|poprosil*|poprosze|zbieram*|dostaje) [{adv}|w miedzyczasie|wczoraj|dzis|wlasnie] {inni}
0.58 (ofert*|wycen*|propozycj*|cen*) ...3 (o polowe|polowe|dwa razy|dwukrotnie|trzy razy|znacznie|sporo|duzo|o wiele|wyraznie|kilka tysiecy|o tysiac|o trzecia) ...2 (tansz*|taniej|nizsz*|korzystniej*|lepsz*|mniej)
0.58 {inni} ...6 (taniej|tansz*|szybciej|mniej|polow*|lepiej|nizej|nizsz*|krocej|za darmo|w cenie|dwa razy|zrobilby|zrobilaby|zrobiliby|zrobia to|wzielby|wzielaby|wzieliby|wycenil*|zaproponowal*|oferuje|oferuja|policzyl*|chce|bierze|biora|tydzien|ladniej|sprawniej)
0.5 (konkurencj*|konkurent*) ...4 (ma|maja|zrobil*|robi|wyglada|wypada|oferuje) ...3 (lepsz*|lepiej|taniej|ladniej*|tansz*|szybciej|nowoczesniej*|wyzej|mniejsze)
0.55 (znajom*|kolega|kolezanka|kuzyn*|szwagi*|siostrze*|brat|bratanek|sasiad*|tesc|kumpel|przyjaciel*|syn|corka|ktos z rodziny) ...5 (zrobilby|zrobilaby|zrobiliby|zrobi to|zrobilby|zaplacil*|placi|polow*|taniej|za darmo|mniej|policzyl*|za flaszke|w weekend|w jeden wieczor|w dwa dni|w tydzien|w dwa tygodnie|za grosze|za ulamek|wzielby|podjalby|podjalaby|podjaliby|ogarnie|(mowi|twierdzi) ze ...2 (by|zaplac*|przeplac*|drogo|drozej|mozna|sa|wystarczy|u nich|to samo))
0.35 (kolezanka|kolega|znajom*|sasiad*|partner) z (innej firmy|branzy|konkurencji|innego biura|it)
0.55 (rozgladamy|rozgladam|rozejrzec|rozejrzelismy|rozejrzymy|rozejrze|rozejrzalam|rozejrzalem|porozgladac|rozgladniemy) [sie] [{adv}] [za|wsrod|po|na] (rynku|inn*|kims|czyms|alternatyw*|konkurencj*|nowym|nowa|wykonawc*)
0.55 (rozmawiamy|rozmawiam|rozmawialismy|rozmawialam|spotkalismy|konsultowal*|skonsultow*|zasieg*|dostalismy|poprosilam|poprosilem|poprosilismy|zapytal*|pokazal*|pyta*) ...3 (inn* (firm*|agencj*|grafi*|studi*|wykonawc*|specjalist*|fachow*|programist*)|konkurencj*|drug* opini*|drug* zdani*|opinii z zewnatrz|kogos z zewnatrz|opinie innego)
0.5 (porownuje|porownujemy|porownalam|porownalem|porownalismy|porownujac|zestawil*) ...4 (inn*|ofert*|cen*|konkurencj*|rynk*|stawk*|wczesniej*|poprzedni*)
0.6 (przejsc|przejdziemy|przejde|przeniesc|przeniesiemy|wrocic|wrocimy|wroce|pojsc|pojdziemy|zlecic|zlecimy|zlecilibysmy|powierzyc|oddac) ...4 {inni}
0.5 (sam*|samemu|samodzielnie|sami|syn|corka|stazyst*|praktykant*|siostrzen*) ...3 (zrobilby|zrobilaby|zrobiliby*|w canvie|w canva|w paincie|w wordzie|na wixie|w kreatorze|ze sztuczna inteligencja|w chacie|w chatgpt)
0.5 (ai|chat|chatgpt|gpt|sztuczna inteligencja|czat|canva|kreator|wix|gotowy szablon|gotowiec) ...4 (zrobil*|zrobi|napisal*|robi|wygenerowal*|wygeneruje|lepiej|szybciej|za darmo|taniej|to samo|podobn*|w minute|w kwadrans)
0.55 (on|ona|oni|brat|kolega|znajomy|szwagier|maz|kolezanka|ktos) [{adv}] by [{adv}|to] (zrobil*|napisal*|zaprojektowal*|rozegral*|ugryzl*|podszedl*|ustawil*) ...3 (inaczej|lepiej|taniej|szybciej|prosciej|nowoczesniej|na luzie|w jeden)
0.55 (zrobilby|zrobilaby|zrobiliby|rozegralby|rozegralaby|rozegraliby|napisalby|napisalaby|napisaliby|zaprojektowalby|zaprojektowalaby|zaprojektowaliby|podszedlby|podszedlaby|podszedliby) [{adv}|to] (inaczej|lepiej|taniej|szybciej|prosciej)
0.5 (mam|czy mam|czy mamy|moze powinnam|moze powinienem|moze powinnismy|lepiej|zaczynam|zaczynamy) [juz|sobie] (szukac|rozgladac|poszukac|poszukam|poszukamy|rozejrzec) [sie|juz|za] [sie] (kogos|inn*|nowego|nowej|zastepstw*|alternatyw*|za kims|planu b)
0.55 (dostal*|otrzymal*|mamy|mam|lezy|przyszla|przyszly|zebral*) [{adv}|jeszcze] [{adv}] (propozycj*|ofert*|wycen*) (z|od) [{adv}] (agencj*|firm*|studi*|inn*|konkurenc*|znajom*|kogos|drugi*|grafi*|wroclaw*|warszaw*|krakow*|dwoch|trzech|wiekszej|wiekszego)
0.5 (pokaze|pokazemy|skonsultuje|skonsultujemy|zapytam|zapytamy|poprosze|podpytam) [{adv}|to|tez] ...3 (komus z branzy|kogos z branzy|kogos innego|komus innemu|kogos niezalezn*|inn* grafik*|inn* specjalist*|o druga opinie|druga opinie|zewnetrzn*)
0.5 (zebrala|zebral|zebrac|zebrali|wziac|poprosic o) (jeszcze|kolejne|inne) ...1 ofert*
0.6 (chyba|moze|lepiej|musze|musimy|bedziemy musieli|bede musial*|czas) [{adv}] (zmienie|zmienimy|zmienic) (wykonawc*|firm*|agencj*|grafi*|studi*|programist*|fotograf*|copywriter*|tlumacz*)
# somebody they know would do it for less
0.6 {krewni} ...4 (zrobilby|zrobilaby|zrobiliby|zrobi|zrobia|postawilby|postawi|postawilaby|ogarnie|ogarnalby|ogarnelaby|napisalby|napisalaby|narysowalby|policzylby|wzialby|wzielaby|podjalby sie|podjelaby sie|oferuje|proponuje|obiecuje|zaproponowal*) ...4 ({mniej}|{szybko}|to samo|od reki)
0.45 {krewni} ...3 (zrobilby|zrobilaby|zrobiliby|postawilby|postawilaby|ogarnalby|napisalby|narysowalby) 
0.55 {krewni} ...4 (postawil*|zlozyl*|sklecil*|zakodowal*|wyklikal*|wygenerowal*|uklepal*) ...4 ({mniej}|{szybko}|stron*|sklep*|logo)
0.55 {krewni} ...3 zrobil* ...3 (stron*|sklep*|logo|aplikacj*|witryn*|sobie) ...3 ({mniej}|{szybko})
0.55 {krewni} ...4 (zaplacil*|placi|dal|dala|zamowil*|kupil*) ...5 ({mniej}|polowe|trzy razy)
0.5 (taka sama|taki sam|takie samo|taka sama strone|to samo|identyczn*|podobna strone|podobny sklep|podobne logo) ...3 (kosztuj*|kosztowal*|zrobil*|robia|dostal*|kupil*|zaplacil*|oferuja) ...3 (za|taniej|mniej|o polowe|pol|tylko)
0.6 (zrobi*|wzial*|wezmie|bierze|biora|chce|chca|policzyl*|liczy|proponuje|oferuje|godzi sie) ...3 (za pol ceny|za polowe ceny|pol ceny|za ulamek ceny|za jedna trzecia ceny)
# other firms, other offers
0.6 (poprosil*|zebral*|zapytal*|wyslal*|dostal*|sprawdzil*|zamowil*|wzial*|wzielismy) ...3 (wycen*|ofert*|ceny|kosztorys*|stawki|zapytani*) ...4 (inn*|dwie|dwoch|trzy|trzech|kilku|pare|paru|jeszcze|konkurencj*) ...2 (agencj*|firm*|studi*|wykonawc*|grafik*|freelancer*|miejsc*)
0.55 (obie|oba|oboje|wszystkie|wszyscy|kazda|kazdy) ...2 (tansz*|taniej|nizsz*)
0.45 (odezwal*|zglosil*|napisal*|zadzwonil*|dzwonil*|skontaktowal*) ...3 (do nas|do mnie|z nami|ze mna) ...2 (agencja|studio|grafik|graficzka|freelancer*|konkurencja|programist*|software)
0.45 (do nas|do mnie) ...1 (odezwal*|zglosil*|napisal*|zadzwonil*) ...3 (agencja|studio|grafik|graficzka|freelancer*|konkurencja|programist*)
0.55 (podkup*|podbiera*|przeciag*|kusi|kusza|namawia*) ...3 (do siebie|na swoja strone|na zmiane (firm*|agencj*|wykonawc*)|nizsza cena|rabat*)
0.42 (czym|w czym) ...5 (rozni*|lepsz*|lepiej|przewag*) ...6 (gotow*|szablon*|kreator*|konkurencj*|tansz*|czat*|ai|student*|freelanc*|za kilkaset|innych (firm|agencji|studiow|wykonawcow))
0.42 (przegladal*|ogladal*|podgladal*|zagladal*|patrzyl*) ...4 (realizacj*|portfolio|prace|stron*) ...2 (innych|inne|konkurencj*|sasiad*)
0.42 (robia|zrobili|robi|wyrabiaja sie|wyrobili sie) ...3 (cos takiego|to samo|to) ...1 {szybko}
0.55 (drozej|drozsi|drozsza|drozszy|wolniej|drogo) ...1 niz (inni|wszyscy|konkurencja|reszta|srednia|rynek|gdziekolwiek|gdzie indziej|u innych)
0.55 (stawki|ceny|cena|stawka) ...2 (powyzej|wyzsz*) ...3 (rynk*|konkurencj*|sredni*|u innych)
0.5 (na rynku|srednio na rynku|u konkurencji) ...3 (taniej|nizsz*|mniej|polowe)
0.45 (na olx|na fiverr*|na useme|na oferii|u freelancera|u freelancerow) ...4 ({mniej}|za _ zlotych|za _ zl|robia|zrobia)
0.55 (myslimy|mysle|rozwazamy|rozwazam|doradza|doradzaja|radza|radzi|sugeruje|sugeruja|namawia*) ...3 (zmian*|zmieni*|przejsc*|przejsci*|przenies*) ...2 (wykonawc*|agencj*|grafik*|studi*|do inn*|do konkurencj*|firm*)
0.5 (zatrudnic|zatrudnimy|wziac|lepiej|taniej) ...2 (kogos na etat|na etat|wlasnego grafika|swojego grafika|studenta|freelancera)
0.5 (zerkamy|zerkam|spogladamy|spogladam|rozgladamy|patrzymy) ...2 (w strone inn*|na inn* (agencj*|firm*|studi*|ofert*)|za inn* (agencj*|firm*|studi*|wykonawc*))
0.42 (trafil*|natknel*|natknal*|widzial*|wyskoczyl*|wyswietlil*) ...3 (ogloszeni*|reklam*|ofert*) ...5 ({mniej}|za _ zlotych|za _ zl|pod klucz)
# machines and doing it oneself
0.55 {maszyna} ...5 ({mniej}|{szybko}|nie gorzej|rownie dobrze|rownie dobre|to samo|lepiej niz|darmow*)
0.55 (wrzucil*|wpisal*|wkleil*) ...4 {maszyna} ...6 ({szybko}|gotow*|trzy|piec|lepsz*|to samo)
0.33 {maszyna} ...3 (zrobil*|napisal*|wygenerowal*|robi|napisze|zrobi)
0.55 (taniej|szybciej|prosciej|rozsadniej|latwiej) ...3 (w canvie|na wixie|w kreatorze|czat*|chat*|ai|samemu|samej|freelancer*|student*|gotow* szablon*)
0.5 (wystarczylby|wystarczylaby|wystarczyloby|wystarczyl|starczylby|starczyloby) ...3 (szablon*|kreator*|wix|canva|fanpage|profil|facebook*|gotow*|wizytowk*)
0.55 (po co|dlaczego|czemu|za co) ...3 (placic|placimy|place|przeplac*) ...3 (skoro|jesli|gdy|kiedy|jak) ...5 ({maszyna}|{krewni}|{mniej}|sam|sami|sama|inni)
# theirs looks better than ours
0.5 (lepiej|ladniej|nowoczesniej|ciekawiej|profesjonalniej|lepsz*|ladniejsz*|fajniejsz*|nowoczesniejsz*|czytelniejsz*|zywiej) ...1 niz (nasz*|u nas|moj*|my|to co mamy)
0.5 (u konkurencji|konkurencja|u sasiad*) ...4 (lepiej|ladniej|lepsz*|ladniejsz*|szybciej|nowoczesn*|taniej|juz dawno|zostawia nas|nas wyprzedz*)
0.5 (sasiedni*|konkurencyjn*|pobliski*) (kawiarni*|sklep*|salon*|firm*|restauracj*|gabinet*|hotel*|pensjonat*|piekarni*|szkol*) ...4 (ma|maja|zrobil*|postawil*|dostal*) ...6 ({maszyna}|{mniej}|lepiej|lepsz*|ladniej*)
0.45 (zazdroszcze|zazdroscimy|zazdrosc*) ...3 (im|konkurencj*|sasiad*|innym|ich)
0.5 (wszedzie|u wszystkich|gdzie indziej|w innych miejscach) ...2 (mniej|taniej|szybciej|tansz*)
0.45 (cennik*|stawki|ceny) ...2 (innych|konkurencji|konkurencyjnych) ...1 (biur|firm|agencji|studiow|wykonawcow|grafikow)
0.45 {krewni} ...8 (pyta*|zapyta*) ...1 ile ...4 (zaplac*|kosztowal*|dalismy|dalam|placimy|wzieli)
0.45 {maszyna} ...5 zanim ...4
0.58 {inni} ...6 (dokonczylby|dokonczylaby|dokonczyliby|podjalby|podjelaby|za jedna trzecia|za trzecia czesc|za pol)
0.5 (na nasza|na nasze|na nasz|na swoja|na wlasna) ...2 (smutno|przykro|wstyd|zal|glupio) ...2 patrzec
0.5 (platne|platna|dodatkowo platne|doplata) ...3 (skoro|gdy|kiedy|jesli) ...3 (wszedzie|inni|u innych|u wszystkich|konkurencj*|gdzie indziej)
0.5 (u innych|wszedzie|u wszystkich|prawie wszedzie|gdzie indziej) ...2 (w cenie|gratis|bez doplaty)
0.55 {maszyna} ...3 (zrobilby|napisalby|zrobi|napisze|ogarnie|zrobilaby|poradzi sobie) ...3 (szybciej|lepiej|taniej|prosciej)
0.5 (rozwazam|rozwazamy|bierzemy pod uwage|biore pod uwage|zastanawiamy sie nad|zastanawiam sie nad) ...2 (inn*|nowego|nowej|zmian*) ...1 (wykonawc*|firm*|agencj*|studi*|grafik*|dostawc*|specjalist*)
0.5 (inne|inna|inny|drugie|drugi|jedno|jedna) (studio|agencja|firma|grafik|wykonawca|programista|fotograf|tlumacz) ...4 (obiec*|gwarantuje|szybciej|taniej|oferuje|proponuje|{szybko}|{mniej})
0.55 (zaplacil*|placil*|placi|placa|dal*|wyszlo|wyszla|kosztowal*|wydal*|zamknel*) ...4 (polowe|o polowe mniej|pol tego|jedna trzecia|jedna trzecia tego|trzecia czesc|dwa razy mniej|znacznie mniej|duzo mniej|ulamek) !
0.5 (zamawial*|robil*|zrobil*|zlecal*) ...3 (podobn*|to samo|takie samo|cos takiego|identyczn*) ...10 (polowe|mniej|taniej|ulamek|grosze) !
0.5 (co|czego|czym) ...3 (u panstwa|u pani|u pana|u was|od panstwa|od pani|od pana|w panstwa|w pani) ...4 (nie daja|nie ma|inni|agencj*|konkurencj*|wieksz*|gdzie indziej) ...2 !
0.5 (co|czego) ...3 (dostajemy|dostaniemy|dostane|mamy|zyskujemy|otrzymujemy|placimy) ...3 (czego nie|wiecej niz|a czego|w porownaniu) ...4 !
0.5 (wyjasni*|wytlumacz*|powiedziec|zrozumiec|uzasadni*) ...4 (dlaczego|czemu|skad) ...4 (drozej|drozsz*|wiecej|wyzsz*) ...1 (niz|od) ...2
0.45 (dlaczego|skad|czemu) ...1 u (panstwa|pani|pana|was) ...2 (godzinow*|drozej|drogo|osobno|wyzsz*|stawk*|rozliczeni*)
0.45 (odezwal*|zglosil*|napisal*|zadzwonil*|przyslal*|dostalismy|dostalam|dostalem|otrzymalismy|otrzymalam|mamy) ...4 (inna|inny|inne|druga|kolejna|konkurencyjn*) (firma|firmy|agencja|studio|oferta|oferte|wycena|wycene|propozycja|propozycje|wykonawca|grafik|fotograf|biuro) ...2
0.4 (kuszac*|kusi|neca*|trudno odmowic|atrakcyjna oferta|zachecajac* oferta)
0.5 (zebrac|zbieram|zbieramy|poprosic|prosimy|zapytac|wziac|sprawdzic|porownac|zdobyc|sciagnac|pozyskac) ...4 (dwie|trzy|pare|kilka|inne|jeszcze|dodatkowe) ...3 (wycen*|ofert*|cen*|kosztorys*)
0.45 (inni|niektorzy|wszyscy|wiele firm|wiekszosc|pozostali|inne firmy|inne studia) ...2 (robia|licza|biora|oferuja|daja|maja|proponuja|wliczaja) ...3 (ryczalt*|pakiet*|gratis|w cenie|za darmo|taniej|mniej|stala cen*|za calosc)
0.45 (ofercie|wycenie|cenie|ofercie firmy|pakiecie) ...2 (_|_ _) [sa|jest|ma|maja] [tez|rowniez|juz] (w cenie|wliczone|gratis|za darmo)
0.45 (pracown*|studi*|agencj*|firm*|grafik*) ktor* ...4 (gratis|za darmo|w cenie|bezplatn*|taniej)
0.5 (kwot*|cen*|sum*|stawk*|liczb*) ...5 (sporo|duzo|wyraznie|znacznie|mocno|o wiele|grubo) (ponizej|mniej|nizsz*) ...2
0.5 (zlozyl*by|zrobil*by|postawil*by|zmontowal*by|ogarnal*by|zlozylby|zrobilby|postawilby|zmontowalby|ogarnalby|zlozylaby|zrobilaby|napisalby|narysowalby) ...4 (ferie|w ferie|weekend|wieczor|tydzien|dzien|wakacje|noc|swieta|{szybko})
0.45 (sasiad*|konkurencj*|znajom*|obok) ...2 (postawili|postawil*|zrobili|zrobil*|uruchomili|mieli) ...3 (w|po) (dwa|trzy|jeden|tydzien|pare|kilka|miesiac|weekend) ...1
0.5 (gotowe systemy|gotowy system|gotowe rozwiazan*|abonament*|gotowy szablon|szablon) ...4 (zlotych|zl|euro|miesieczn*|grosze)
0.5 (wiecej|drozej) niz (gotowy|gotowe|gotowiec|szablon*|kreator*|gotowy szablon)
0.5 (zrobili|zrobila|zrobil|postawili|wyszlo|kosztowal*|policzyli) ...4 za (osiemset|_|_ _) (razem|lacznie|z hostingiem|w komplecie|wszystko) ...2
0.45 (obiecuje|obiecuja|oferuje|oferuja|robi|robia|gwarantuj*) (to samo|dokladnie to samo|wszystko to) ...2 (w|za) ...3
0.45 (ogladal*|sprawdzal*|pytal*|rozwazal*|porownywal*|bral* pod uwage) ...2 (kogos jeszcze|kogos innego|inne firmy|innych|jeszcze kogos) ...2
0.42 nie (widze|rozumiem|dostrzegam|widzimy) ...2 (roznicy|na czym polega roznica|skad roznica) !
`
