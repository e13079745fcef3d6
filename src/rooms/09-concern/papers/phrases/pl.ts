import type { PaperPhrases } from './phrases.ts'

export const pl: PaperPhrases = {
  approval: `
(akceptuję|akceptujemy|zaakceptowałam|zaakceptowałem|zaakceptowaliśmy|zaakceptował|zaakceptowała|zaakceptowane|zaakceptowany|zaakceptowana|akceptujemy)
(zatwierdzam|zatwierdzamy|zatwierdziłam|zatwierdziłem|zatwierdziliśmy|zatwierdził|zatwierdziła|zatwierdzone|zatwierdzony|zatwierdzona)
(przyjmuję|przyjmujemy|odbieramy) [tę|te|tak] (pracę|prace|projekt|wersję|ofertę)
(można|proszę) [śmiało|już] (drukować|puszczać|publikować|uruchamiać|ruszać|działać|wdrażać)
(puszczamy|publikujemy|drukujemy|wdrażamy|jedziemy) (dalej|to|tak|z tym)
(bierzemy|wybieramy|zostaje|zostajemy przy) (ten|tę|to|pierwsz*|drug*|trzeci*|tej|tym)
zielone światło
(bardzo|nam|mi|wszystkim|mega|naprawdę|ogromnie) [się|nam|mi|wszystkim|to|bardzo] (podoba|podobają|podobał*|spodobał*)
(jestem|jesteśmy|szef jest|zarząd jest|wszyscy są|klienci są) [bardzo|naprawdę|mega|w pełni|ogromnie] (zadowol*|zachwyc*|szczęśliw*)
(dokładnie|właśnie) (o to|tego|to|tak) ...2 (chodziło|chcieliśmy|szukaliśmy|potrzebowaliśmy|chciałam|chciałem|wyobrażaliśmy|wyobrażałam|wyobrażałem)
(świetna|super|dobra|znakomita|kawał dobrej|doskonała|rewelacyjna) (robota|praca|roboty)
(lepiej|ładniej|lepsze|lepszy|lepsza) niż ...2 (myśl*|oczekiw*|spodziewa*|wyobraża*)
(cieszę|cieszymy) się że ...2 (wybra*|zdecydowa*|trafi*|zleci*)
(dobry|trafny|słuszny|najlepszy) wybór
(dobra|słuszna|trafna) decyzja
wszystko [nam|mi] (pasuje|gra|się zgadza|się podoba|super|idealnie|w porządku)
(warto było|warte każdej|wart każdej)`,
  brief: `
(akceptuję|akceptujemy|zatwierdzam|zatwierdzamy|super|idealnie|świetnie|zgoda|rewelacja|doskonale|pięknie)
(do druku|zgadzam się|zgadzamy się)`,
  why: `
(potrzebujemy|potrzebuję|chcemy|chcę|zależy nam|zależy mi|chcielibyśmy|chciałabym|chciałbym) ...8 (żeby|aby|bo|ponieważ|by)
(nasz|naszym|głównym|moim|głównym naszym) (cel|celem)
(celem|cel) (jest|było|był|projektu|strony|tego)
(wybraliśmy|wybrałam|wybrałem|zdecydowaliśmy się|zdecydowałam się|zgłosiliśmy się|przyszliśmy) ...6 (bo|ponieważ|żeby|aby|ze względu)
(potrzebujemy|potrzebuję|chcemy|szukamy) [nowej|nowego|nową|nowe|porządnej|porządnego|lepszej|lepszego] (strony|stronę|sklepu|sklep|logo|logotypu|marki|tekstów|identyfikacji|aplikacji|katalogu|zdjęć)
chodzi (nam|mi) o`,
  within: `
(jest|są|będzie|będą|to|było|były) [już|też|tu|także] (wliczon*|ujęt*|zawart*|w cenie|objęt*)
(wliczone|wliczona|wliczony|ujęte|zawarte) w (cenę|cenie|ofertę|ofercie|umowę|umowie|pakiet|pakiecie|wycenie|kosztorysie)
w (cenie|ramach umowy|ramach oferty|ramach pakietu|ramach ceny) [jest|są|mamy|macie|mają]
(cena|oferta|umowa|pakiet|wycena) (obejmuje|zawiera|uwzględnia)
bez (dopłaty|dopłat|dodatkowych kosztów|dodatkowej opłaty|dodatkowych opłat)
wchodz* w (zakres|skład|cenę)`,
  beyond: `
(płatne|płatny|płatna|liczone|wyceniane|wycenione|rozliczane|doliczane|wyceniam|wyceniamy|liczymy|rozliczamy|wycenimy) (osobno|dodatkowo|ekstra|oddzielnie)
(osobno|dodatkowo|oddzielnie) (płatn*|wycenia*|wycenion*|wycenimy|liczon*|rozlicz*)
za (dopłatą|dodatkową opłatą)
(poza|spoza|wykracza poza|wykraczają poza) (zakres*|umową|umowę|umowy|ofertą|ofertę|wyceną|wycenę|pakietem|pakiet)
(dodatkowa|osobna|oddzielna) (praca|usługa|wycena|opłata|umowa|oferta)
(dodatkowy|osobny) koszt
(drugi|drugim|kolejny|kolejnym|następny|następnym) (etap|etapie)
z (wyjątkiem|wyłączeniem)`,
  unsaid: `
(nie|ani|nigdy|żaden|żadna|żadnej)`,
  supposed: `
(jeśli|jeżeli|gdy|gdyby|kiedy|dopóki|zanim|po tym jak|o ile|mam nadzieję|mamy nadzieję|jak tylko)`,
  ofOthers: `
(inna|inny|innej|innego|inni|konkurenc*|znajom*|sąsiad*)`,
}
