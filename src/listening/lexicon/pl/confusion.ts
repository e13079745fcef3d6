/** Confusion in Polish: lost among versions, people and plans, contradictory statements, not knowing what is expected (S0-12). */
export const confusion = `
# lost
0.5 (wiem|wiemy|rozumiem|rozumiemy) [{adv}] (mniej|jeszcze mniej) niz
0.42 (moze|pewnie|chyba) [to] [ja] [{adv}] jestem [{adv}] (niekumat*|tepa|tepy|glupia|glupi|za glupi*|za star*|ciemn*|nietechniczn*|malo kumat*)
0.5 (wszystko|to wszystko|te wersje|te pliki|nazwy|terminy) [{adv}|mi|nam] [sie] [{adv}|mi|nam] (miesza|mieszaja|pomieszal*|placze|placza|zlewa|zlewaja)
0.65 (zgubilam|zgubilem|zgubilismy|zgubic) sie
0.65 sie [{adv}|w tym|w tych|w tym wszystkim] (zgubilam|zgubilem|zgubilismy)
0.65 (pogubilam|pogubilem|pogubilismy|pogubily|zagubilam|zagubilem|zagubilismy|gubie|gubimy|pogubic|pogubiona|pogubiony|pogubieni) [sie] [{adv}|w tym|w tych|w tym wszystkim]
0.62 {jestem} [{adv}] (pogubion*|zagubion*|skolowan*|zdezorientowan*|skonfundowan*|zdezorient*|zamotan*|zakrecon*|oglupial*|oszolomion*|przytloczon*|zasypan*|zalan* informacj*|w kropce)
0.55 (zglupialam|zglupialem|zglupielismy|oglupialam|oglupialem|zamotalam|zamotalem|zamotalismy|skolowal*|mam metlik|mamy metlik|metlik w glowie|czeski film|ciemna magia|czarna magia|ciemnosc widze|jak we mgle|jak dziecko we mgle|blad* we mgle|po omacku|sajgon w plikach)
0.6 (trudno|ciezko|nie umiem|nie potrafie|nie moge|nie mozemy|nie umiemy|nie potrafimy|nie sposob|nie daje rady|nie da sie|coraz trudniej) [{adv}|mi|nam] [{adv}|sie|w tym|juz] [sie|w tym|mi] (polapac|odnalezc|zorientowac|ogarnac|nadazyc|nadazam|rozeznac|pojac|rozgryzc|zrozumiec|rozkminic|rozszyfrowac|wyznac|dojsc do ladu)
0.6 (nie|juz nie|przestaje|przestalam|przestalem|przestalismy|slabo|ledwo) [{adv}|tego|sie|w tym] (nadazam|nadazamy|nadazac|ogarniam|ogarniamy|ogarniac|lapie sie|lapiemy sie|sie lapie|polapac sie|orientuje sie|orientujemy sie|sie orientuje|wyznaje sie|kumam|kumamy|czaje|czaimy|jarze) [{adv}|w tym|za|juz|tego|o co|co]
# do not understand
0.5 (nadal|wciaz|dalej|ciagle) nie (wiem|wiemy|rozumiem|rozumiemy) [{adv}] (od czego|jak|co|kto|czy|gdzie|ktor*|kiedy|po co|dlaczego|o co)
0.45 (znowu|znow|ciagle|wciaz|kolejny raz) (pytam|pytamy) o to samo
0.5 (boje|boimy|obawiam|obawiamy) [{adv}|sie] [ze] (cos|czegos|zle|wszystko|znowu cos) [{adv}] (przeocz*|pomyl*|poplacz*|zle zrozum*|pokrec*|zepsuj*|umknie|przegap*|zrozum*)
0.5 nie chce [{adv}] (czegos|niczego) [{adv}] (zle zrozumiec|pomylic|poplatac|zepsuc|przeoczyc) ...4 (a|ale|bo)
0.42 (czytam|czytamy|czytalam|czytalem|przeczytalam|przeczytalem) ...4 (trzeci raz|po trzy razy|drugi raz|piaty raz|po kilka razy|trzy razy|kilka razy|w kolko) ...2 (i nadal|i dalej|i nic|i wciaz|a nadal)
0.42 (czytam|czytamy) ...3 (trzeci raz|po trzy razy|piaty raz|czwarty raz|po kilka razy|w kolko)
0.42 jeszcze raz [{adv}|tylko] (prosto|prosciej|po kolei|krok po kroku|powoli|lopatologicznie)
0.5 (rozmawiamy|mowimy|myslimy|piszemy) [{adv}|chyba] o (dwoch|dwu|zupelnie) [roznych|innych] (projektach|rzeczach|stronach|sprawach)
0.6 (nic|niewiele|kompletnie nic|zupelnie nic|nic a nic|malo co|polowy|niczego) [{adv}|z tego|mi|nam|z raportu] [nie] [{adv}|z tego] (rozumiem|rozumiemy|zrozumial*|kumam|czaje|wynika|lapie|pojmuje|nie mowi|nie mowia|mi nie mowi)
0.6 nie [{adv}|za bardzo|do konca|tego] (rozumiem|rozumiemy|rozumieja|pojmuje|pojmujemy|lapie|czaje|kumam) [{adv}|sam|sama|tez] (o co|co sie|co tu|jak to|dlaczego|czemu|na jakim|z tego|w tym|tego raportu|raportu|po co|skad|za co|kto|co dalej|co mam|co my|co pani|co wy|ktora|ktory|ktore|nic|ani|wogole|w ogole|logiki|niczego|kolejnosc*|sensu)
0.5 nie [{adv}|za bardzo|do konca|tego] (rozumiem|rozumiemy|pojmuje|kumam|czaje)
0.55 (nie do konca|nie bardzo|niezbyt|slabo|srednio|malo|ani troche nie|zupelnie nie|kompletnie nie|nadal nie|dalej nie|wciaz nie) [{adv}|tez|to] (rozumiem|rozumiemy|zrozumial*|lapie|kumam|czaje|ogarniam|jasn*|zrozumial*|czytelne|czytelny|wiem o co|wiadomo)
0.6 (nie|juz nie|sami nie|sama nie|sam nie|naprawde nie|zupelnie nie|kompletnie nie) (wiem|wiemy|wie) [{adv}|sam|sama] (na jakim|kto za co|kto co|kto jest|z kim|do kogo|komu|ktora wersj*|ktory plik|ktore|w co rece|co robic|co mam robic|co dalej|co teraz|o co chodzi|o co tu chodzi|o co biega|co sie dzieje|gdzie jestesmy|czego|co podpisal*|od czego zaczac|jak to rozumiec|jak to czytac|jak mam to rozumiec|co o tym myslec|co z tym zrobic|czego sie trzymac|co wlasciwie|co jest|co zostalo|czego oczekuj*|kogo sluchac|co mam odpow*|gdzie co|gdzie szukac)
0.55 (nie mam|nie mamy|nie mielismy) [{adv}] (pojecia|bladego pojecia|zielonego pojecia|jasnosci|pewnosci co|orientacji|obrazu) [{adv}|o co|co|kto|na jakim|czy|gdzie|jak|ktor*|kiedy|czego|w|co do]
0.5 (o co) (tu|w tym|w tej|w tych|w ogole|wlasciwie|wam|panstwu|w koncu|niby) [{adv}] (chodzi|biega|kaman|loto)
0.5 (o co) (chodzi|biega|kaman|loto) [{adv}] (tu|w tym|w tych|w tej|z tymi|w ogole)
0.35 o co (chodzi|biega)
0.3 (co|jak) [{adv}|ja|mam|mamy|my] (to) [{adv}|wlasciwie|w ogole|ma|mialo|ma mi|tak naprawde] (znaczyc|oznacza|oznaczac|rozumiec|czytac|znaczylo|ma znaczyc|ma byc|mial* byc|jest w ogole) ?
0.5 (jak|co) (mam|mamy|powinnam|powinienem) (to rozumiec|o tym myslec|sobie myslec|zrozumiec|teraz zrobic|niby zrobic|z tym robic|z tym zrobic)
0.3 jak (mam|mamy) rozumiec
0.5 (to|wszystko|calosc|opis|instrukcj*|raport*|umowa|proces|mail*|plan*|sytuacja|zestawieni*|odpowiedz|wyjasnieni*) ...3 (niejasn*|niezrozumial*|metn*|mglist*|zagmatwan*|skomplikowan*|pogmatwan*|zawil*|malo jasn*|niekonkretn*|enigmatyczn*|zamotan*|pokrecon*|nieczyteln*|chinszczyzn*|po chinsku|jak chinski|belkot*|slang*|zargon*)
0.45 (niejasn*|niezrozumial*|mglist*|zagmatwan*|pogmatwan*|zamet|zametu|galimatias*|metlik*|metne|dezorient*|zawile|balagan*)
0.5 (za|zbyt) (duzo|wiele|skomplikowan*|zawil*|techniczn*|fachow*|szybko) [{adv}|jak na|dla] (dla mnie|dla nas|na raz|naraz|wersji|plikow|watkow|informacji|maili|linkow|moja glowe|nowosci|tego|osob|na moja)
0.5 (czy) [{adv}] (ktos|moze pani|moze pan|moglaby pani|mozna|moglby ktos) ...3 (po ludzku|prosciej|jak dziecku|jasniej|wprost|lopatologicznie|jasno|jak krowie|raz a dobrze|od poczatku|w prostych|zwyklym jezykiem)
0.45 (po ludzku|lopatologicznie|jak krowie na rowie|jak dla dziecka|jak dla idioty|prostym jezykiem|ludzkim jezykiem|jak laikowi) [{adv}|wyjasni*|wytlumacz*|prosze|mi|napis*]
# contradictions
0.5 (ile|co|kto|kiedy|jak|ktora|ktory|ktore) [_] (w koncu|ostatecznie|w takim razie) (bedzie|beda|jest|sa|ma byc|mamy|obowiaz*) ?
0.5 w (umowie|mailu|ofercie|briefie|makiecie|wycenie|rozmowie) ...5 w (mailu|umowie|ofercie|fakturze|wycenie|panelu|zalaczniku) ...4 a (w|na|teraz|tu|przez|widze)
0.5 nie (umial*|potrafil*|wiedzial*|byl w stanie|byla w stanie) [{adv}|mi|nam] (powiedziec|wyjasnic|odpowiedziec|wytlumaczyc)
0.6 (kazdy|kazda|wszyscy|raz|jedni|jedna osoba) [{adv}] ...3 (co innego|inaczej|raz tak|inna wersje|swoje|cos innego)
0.6 (raz) ...4 (raz|a raz|a potem|potem|a innym razem|innym razem|a teraz)
0.6 (najpierw|wczoraj|w poniedzial*|w mailu|w umowie|na spotkaniu|pani|ostatnio|wczesniej|tydzien temu|w ofercie|przez telefon) ...8 (a teraz ze|a w umowie|a w mailu|a dzis|a dzisiaj|a na stronie|a w ofercie|a potem ze|teraz ze|a pan|a programist*|a tu|a w zalacznik*|a w panelu|a teraz slysz*|a w fakturz*|a w raporc*) ...4 (ze|inn*|nie|po|innaczej|co innego|cos innego|odwrotn*|jest)
0.6 (sie|to sie|jedno z drugim|jedno drugiemu|informacje|wersje|dane|ustalenia|liczby|terminy|to) [{adv}|jedno|z soba|ze soba] (nie zgadza|nie zgadzaja|nie pokrywa|nie pokrywaja|przeczy|przecza|zaprzecza*|wyklucza*|rozjezdza*|klo*|kloci|kloca|sprzeczn*|wzajemnie wyklucz*|nie trzyma* sie kupy|nie sklada*|nie klei|gryza)
0.55 (sprzeczn*|rozbiezn*|wykluczaj*|niespojn*|rozne|odmienn*) [ze soba|sie] (informacj*|komunikat*|wersj*|odpowied*|zdani*|ustalen*|wiadomosci|dane|danych|wskazowk*|polecen*)
0.55 (co|kto|ktora|ktory|ktore|jak) [{adv}|w koncu|z tego|jest] (w koncu|w takim razie|ostatecznie|wlasciwie|z tego|wlasciwe|jest teraz|jest prawda|jest prawdziw*|jest wazn*|obowiazuj*|mam wierzyc|obowiazuje) [{adv}|obowiazuj*|jest|robi|ustalilismy|ma|aktualn*|prawd*|zostaje|wiazac*|mam|decyduj*] ?
0.55 (kto) [{adv}|tu|w tym|u panstwa|u was|w koncu|wlasciwie] (decyduje|prowadzi|odpowiada|rzadzi|jest odpowiedzialn*|to robi|za to odpowiada|co robi|za co|jest od czego|podejmuje|ogarnia) ?
0.5 (nie trzyma*|nie trzyma) sie kupy
0.35 (ktora|ktory|ktore) [{adv}] (wersj*|plik*|link*|z tych|dokument*|umow*) ...2 (wlasciw*|ostateczn*|obowiazuj*|aktualn*|prawidlow*|ostatn*|finaln*) [czy|ta|bo|jest|a|mam|wiem|bo juz]
0.3 (ktora|ktory|ktore) [wersj*|plik*] (jest) (ostatni*|aktualn*|wlasciw*|ostateczn*)
# no picture of where we stand
0.58 (na czym) [{adv}|my|ja|wlasciwie|teraz|w koncu|tak naprawde] (stoimy|stoje)
0.45 (gdzie) [{adv}|my] (wlasciwie|w koncu|tak naprawde) [{adv}] (jestesmy|stoimy)
0.55 (na jakim|na ktorym|w jakim|w ktorym) [{adv}|my|teraz|wlasciwie] (etapie|miejscu|punkcie) [{adv}|my|w koncu|wlasciwie|tak naprawde] (jestesmy|to jest|jest|stoimy) ...2 (bo|i czy|szczerze|naprawde|wlasciwie|w koncu|teraz w ogole|w ogole)
0.5 (co) [{adv}|ja|my|dokladnie|konkretnie|wlasciwie] (podpisal*|zamowil*|kupil*|kupujemy|dostaje za|dostajemy za|mamy dostac|mam dostac) [{adv}] ?
0.5 (czego) [{adv}|pani|panstwo|ode mnie|od nas|wlasciwie] (oczekuj*|potrzebuj*|chce|chcecie|chca|wymaga*) [{adv}|ode mnie|od nas|pani|panstwo|wlasciwie] (ode mnie|od nas|bo|juz sam*|nie rozum*|wlasciwie|w koncu)
0.5 (nie jest|nie sa|niezbyt|malo|nie do konca|nie bylo|wciaz nie jest|dalej nie jest|nie wszystko jest|nic nie jest) (dla mnie|dla nas|mi|nam|to) [{adv}|do konca|to] (jasn*|zrozumial*|oczywist*|czyteln*|wiadome)
0.5 (nie jest|nie sa|nie bylo) [{adv}|do konca|w pelni] (jasn*|zrozumial*|wiadomo|czyteln*) [{adv}|dla] [dla|mi] (nas|mnie|co|kto|jak|czy|na|kiedy|ktor*)
0.5 (gubie|gubimy|pogubil*|mieszaja|miesza|plataja|plata|mylą|myla|pomieszal*|poplatal*|mieszac) [mi|nam|{adv}|sie] [sie|mi|nam] [watk*|w wersjach|w mailach|wersj*|plik*|rachub*|juz|te|w tym|w|wszystk*|to wszystk*]
0.45 (watpie|chyba) [ze|zebym] ...2 (dobrze|wszystko|cokolwiek) ...2 (rozumiem|zrozumial*|ogarni*)
0.5 (prosze|moze|poprosze|prosimy|przydalo* by sie|przydalaby sie) ...3 (jedna|jedno|w jednym|na jednej|wreszcie jasn*|jasna|jednoznaczn*|raz a porzadnie) ...2 (liste|zestawienie|miejsc*|mailu|kartce|odpowiedz|informacj*|instrukcj*|deklaracj*)
0.55 nie (wiem|wiemy) [{adv}] (na co patrze|na co patrzymy|na co ja patrze|co ogladam|co czytam|co widze|w co klikac|od kogo|kogo pytac|kogo mam pytac|do czego to|czego szukac|po co to|co wybrac z tego|jak sie w tym)
0.55 (niewiele|malo|nic|polowy nie|polowy) [{adv}|z tego|z pani|z raportu|z maila] ...4 (zrozumial*|rozumiem|rozumiemy|wynioslam|wynioslem|zalapal*)
0.5 (jasna|jasnej|jednoznaczna|konkretna|prosta|klarowna) (informacj*|odpowiedz*|instrukcj*) ...3 (bo|co mam|co mamy|zamiast|w koncu|a nie)
0.5 (moze|chyba) [ja] [{adv}] (czegos nie|czegos tu nie|cos zle) (widze|rozumiem|lapie|zrozumial*|doczytal*) ...2 (ale|bo)
0.5 (co|za co|na co|po co) [{adv}] (wlasciwie|w zasadzie|tak naprawde|w ogole|tak w ogole|w koncu) [{adv}|ja|my] (kupil*|zamowil*|podpisal*|dostaje*|dostalam|dostalem|placimy|place|robimy|mam|mamy|ustalil*|jest)
0.45 (zeby|niech|poprosze|prosze|moze) [{adv}] (ktos|pani|pan) [{adv}|mi|nam|jeszcze raz] ...2 (wytlumacz*|wyjasnil*|wyjasni) ...4 (co|o co|jak to|po co|dlaczego|za co|na czym)
0.5 (jak to) (mozliwe|jest mozliwe|sie stalo|sie moglo stac|w ogole mozliwe|ma dzialac|ma niby)
0.55 nie (wiem|wiemy) (juz|sama|sam|sami) [{adv}] (co|czego|ktor*|kogo|jak|gdzie|na co|czy|komu|kiedy)
0.55 (czy) [{adv}|my|na pewno] (mowimy|rozmawiamy|myslimy) [{adv}] o tym samym
0.55 (czytal*|widzial*|otwieral*) [{adv}|pani|panstwo|ktos|w ogole] [{adv}] (brief|briefu|moj mail|moje maile|moje uwagi|nasze uwagi|mojego maila)
`
