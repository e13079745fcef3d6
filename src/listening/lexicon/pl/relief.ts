/** Thanks, praise and "all is well again" in Polish (S0-12). */
export const relief = `
# thanks
0.2 (dziekuje|dziekujemy|dzieki|dzieks|dziena|dziekowa|dzieki wielkie|thx)
0.4 (serdecznie|pieknie|bardzo|ogromnie|stokrotnie|wielkie|ogromne|super|najmocniej) (dziekuje|dziekujemy|dzieki|podziekowania)
0.4 (dziekuje|dziekujemy|dzieki) [{adv}|pani|panstwu|ci] (bardzo|serdecznie|pieknie|ogromnie|stokrotnie|jeszcze raz|za wszystko|za cierpliwosc|za pomoc|za szybk*|za blyskawiczn*|za wspanial*|za swietn*|za cudown*|za super|za piekn*|za ratunek|za ten rok|za zaangazowanie|za profesjonal*)
0.35 (jestem|jestesmy|bede|bedziemy) [{adv}] (wdzieczn*|zobowiazan*)
# delight
0.75 (jestem|jestesmy|jest|sa|zespol|szef|prezes|zarzad|maz|zona|klienci|wszyscy|wszystkim|cala firma|bylismy|bylam|bylem|ludzie|goscie|dziewczyny|dzieci) ...3 (zachwycon*|zachwycen*|wniebowziet*|oczarowan*|w siodmym niebie|pod wrazeniem|zadowol*|szczesliw*|uradowan*|dumn*|chwala|chwali|chwalil*|zakochan*|sie zakochal*|w zachwycie|wzruszon*)
0.7 (bardzo|mega|strasznie|naprawde|ogromnie|niesamowicie|szalenie|tak|wszystkim|nam|mi|mnie|wszystko|serio|od razu|super) [sie|mi|nam|nam sie|mi sie] (podoba|podobaja|podobal*|spodobal*|zachwyc*|ciesz*|zadowol*|ladn*|fajn*|piekn*|wdzieczn*|urzek*|trafil*)
0.5 (zachwyc*|zachwyt*|podziw*|rewelac*|genialn*|fantastyczn*|fenomenal*|fenomenaln*|mistrzostw*|wspanial*|cudown*|cudo|cuda|obled*|bomba|petarda|sztos|kozak|czad|miod|bajka|perelka|majstersztyk|rewelka|przepiekn*|bosk*|zjawiskow*|kapitaln*|wyborn*|doskonal*|perfekcyjn*|znakomit*|wow|hurra|super|swietn*|extra|ekstra|swietnie|idealn*|pieknie|slicznie|cudnie|git|gitara|elegancko|zajebi*|zarabist*|sztosik|top|prima sort)
0.5 (fajnie|fajn*|ladnie|ladn*|spoko|dobra robota|kawal dobrej roboty|klasa|brawo|brawa|szacun|czapki z glow|chapeau bas|kciuk|5 z plusem|na piatke|na szostke|szostka)
0.6 (dobra|swietna|super|kawal|niesamowita|wspaniala|solidna|mistrzowska) (robota|roboty|praca|prace)
0.65 (lepiej|ladniej|szybciej|lepsz*|piekniej|wiecej) [{adv}|to|wyszlo|jest] (niz) [{adv}|sie|sobie|to] (myslal*|sadzil*|spodziewal*|przypuszczal*|oczekiw*|liczyl*|wyobrazal*|mozna bylo|moglam|moglem|w moich)
0.65 (przeroslo|przerosly|przerosla|przerosl|przekroczyl*|spelnil*|przebil*) [{adv}|moje|nasze|najsmielsze|wszelkie] (oczekiw*|wyobraz*|marzen*)
0.6 (strzal w dziesiatke|strzal w 10|w punkt|w sedno|o to chodzilo|o to nam chodzilo|o to wlasnie|wlasnie o to|tego szukalismy|dokladnie to|dokladnie tak|dokladnie tym|to jest to|trafiliscie|trafila pani|trafilas|trafione|zostaje bez zmian|bez uwag|bez zastrzezen|nic bym nie zmieni*|nic dodac nic ujac|nie mam sie do czego|nie mamy sie do czego|nie ma sie do czego)
0.65 (wart*|warto bylo) (kazdej|kazdego|kazda|czekac|poczekac|zachodu)
0.6 nie [{adv}] (zaluje|zalujemy|zalowalam|zalowalem|zawiodl*|zawiodlam|zawiodlem|zawiedli|zawiodla) [{adv}|sie|ani|pani|nas]
0.55 (polec*|rekomend*|poleca*) ...3 (pania|panstwa|dalej|znajom*|wszystkim|kazdemu|ciebie|was|z czystym|z calego|goraco)
0.5 (z pania|z panstwem|z toba|z wami) ...3 (latwo|przyjemn*|milo|dobrze|spokojn*|swietnie|super|komfort*)
0.5 (klienci|ludzie|goscie|wszyscy|zamowienia|zapytania|telefony|telefon|klientki|pacjenci) [{adv}|juz] (chwala|dzwonia|chwalili|pytaja kto|gratuluja|zachwyc*|ruszyly|sypia sie|wplywaja|rosna|dzwoni jak|zachwalaja|zazdrosz*)
# all is well
0.6 (wszystko) [{adv}|u nas|z mojej strony|mi|nam] (gra|dobrze|ok|okej|w porzadku|jasne|dziala|super|sie zgadza|zgodnie z planem|pasuje|w normie|smiga|idealnie|swietnie|pieknie|doszlo|git|gitara|rozumiem|rozumiemy|pod kontrola|wyglada dobrze|cacy)
0.5 (akceptuj*|akceptacj*|zaakceptow*|zatwierdz*|klepniete|zgoda|puszczamy|mozna puszczac|mozna drukowac|do druku|bierzemy|wybieramy|lecimy|dzialamy|jedziemy|ruszamy|idziemy w|idziemy dalej|lecimy dalej|podpisan*)
0.5 (pasuje|pasuja|odpowiada|odpowiadaja) [{adv}|nam|mi] (idealn*|bardzo|nam|mi|super|swietn*|jak ulal|w sam raz|w pelni)
0.6 (jestem|jestesmy|juz) [{adv}] (spokojn*|spokojniejsz*|uspokojon*|zrelaksowan*|pewni sukcesu|dobrej mysli)
0.55 (ulzylo|ulga|z ulga|odetchn*|kamien z serca|kamien spadl|spadl kamien|uspokoil*|uspokoila|niepotrzebnie sie|na szczescie)
0.5 (nie ma|bez) [{adv}|zadnego] (pospiechu|problemu|sprawy|stresu|cisnienia|spiny|nerwow|nerwow)
0.5 (ufam|ufamy|zaufanie do|mam zaufanie|mamy zaufanie|zdaje sie na|zdajemy sie na|polegam na|polegamy na|wierze w|licze na pani gust) [{adv}|pani|panstwu|ci|wam|pani*|w]
0.4 (nie moge|nie mozemy) (sie) (doczekac)
0.35 (milego|udanego|spokojnego|dobrego|przyjemnego|slonecznego|pieknego) (dnia|weekendu|tygodnia|popoludnia|wieczoru|urlopu|dzionka|wypoczynku)
0.35 (wesolych|spokojnych|zdrowych|radosnych|pogodnych) (swiat)
0.3 (usciski|buziaki|sciskam|caluje|pozdrowionka|pozdrawiam cieplo|pozdrawiam serdecznie|ciesze sie|cieszymy sie|milo mi|z przyjemnoscia|z radoscia)
0.5 (arcydzielo|genialne|genialny|genialna|genialnie|geniusz|mistrzostwo|mistrzostwo swiata|petarda|sztos|bajka|cudo|cudenko|cuda|perelka|majstersztyk)
0.4 (zasluzylas|zasluzyles|zasluzyliscie|nalezy sie|zasluzyla pani|zasluzyl pan) ...3 (piwo|kawa|kawe|medal|sernik|wino|urlop|ciasto|premia|premie|odpoczynek)
0.4 (chce|chca|prosi|prosza|domaga sie) ...3 (plakat|na plakat|na koszulke|na kubek|na sciane|w ramke|powiesic|taki sam|taka sama|tatuaz)
0.4 (powiesil*|powiesilam|powiesilem|wisi|wisza|wydrukowal*|oprawil*) ...4 (nad biurkiem|na scianie|w ramce|na lodowce|w salonie|na koszulke|na koszulce|w kuchni|na drzwiach|na tapecie)
0.4 (wszyscy|koledzy|goscie|sasiedzi) (zazdroszcza|w zachwycie|chca taki|chca taka|zachwyceni)
0.3 (rob|robcie|prosze robic|dzialaj|prosze dzialac) (dokladnie tak|tak dalej|tak samo)
`
