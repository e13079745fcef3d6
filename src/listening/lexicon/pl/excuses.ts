/** Dlaczego list przychodzi późno. Why a Polish letter comes late; what counts as one is said in `lexicon-format.ts`. */
export const excuses = `
# wyjazdy
(byłam|byłem|byliśmy|byłyśmy|był|była|byli|siedziałam|siedziałem) [też|akurat|właśnie|wtedy|tydzień|dwa tygodnie|cały tydzień|w zeszłym tygodniu] (na urlopie|na wakacjach|na feriach|na wyjeździe|w delegacji|na delegacji|w podróży|w trasie|w rozjazdach|za granicą|na nartach|nad morzem|w górach|na targach|na szkoleniu|poza biurem|poza zasięgiem|bez internetu|bez zasięgu|na urlopie macierzyńskim|na macierzyńskim)
(wróciłam|wróciłem|wróciliśmy|wróciłyśmy|wrócił|wróciła|wrócili) [właśnie|dopiero|dziś|dzisiaj|wczoraj|co|już] z (urlopu|wakacji|ferii|wyjazdu|delegacji|podróży|targów|gór|nart|zagranicy|macierzyńskiego|zwolnienia|chorobowego)
(wróciłam|wróciłem|wróciliśmy|wróciłyśmy|wyszłam|wyszedłem|wrócił|wróciła|wyszedł|wyszła) ...1 ze (szpitala|zwolnienia|szkolenia)
(jestem|jesteśmy) [już|dopiero|świeżo|tuż] po (urlopie|wakacjach|feriach|zwolnieniu|chorobie|chorobowym|operacji|zabiegu|delegacji|grypie)
(odkopuję|odkopujemy|nadrabiam|nadrabiamy|ogarniam|ogarniamy|pierwszy dzień) ...2 po (urlopie|wakacjach|feriach|zwolnieniu|chorobie|chorobowym|delegacji|świętach)
(wyjechałam|wyjechałem|wyjechaliśmy|wyjeżdżałam|wyjeżdżałem|wyjeżdżaliśmy|urlopowałam|urlopowałem)
nie było (mnie|nas) (w biurze|w pracy|w kraju|w mieście|w domu|przez|tydzień|cały|dwa|kilka|parę)
# choroba
(chorowałam|chorowałem|chorowaliśmy|choruję|chorujemy|zachorowałam|zachorowałem|zachorował|zachorowała|zachorowali|rozchorowałam|rozchorowałem|rozchorował|rozchorowała|rozchorowali|rozchorowaliśmy|pochorowałam|pochorowałem|pochorowali|pochorowaliśmy|przeziębiłam|przeziębiłem)
(byłam|byłem|jestem|byliśmy|był|była|jest|leżałam|leżałem|leżę) [bardzo|mocno|trochę|dość|wtedy|akurat|niestety|znowu|dalej|nadal|jeszcze|też] (chora|chory|chorzy|przeziębiona|przeziębiony|rozłożona|rozłożony)
(byłam|byłem|jestem|był|była|jest|siedzę|siedziałam|siedziałem) [akurat|niestety|nadal|dalej|jeszcze|znowu] na (zwolnieniu|l4|chorobowym)
(miałam|miałem|mieliśmy|złapałam|złapałem|złapaliśmy|złapała|złapał|dopadła|dopadł|rozłożyła|rozłożył|położyła|położył|zmogła|przechodziłam|przechodziłem) [mnie|nas|paskudną|silną|straszną|niestety] [mnie|nas|niestety] (grypę|grypa|covid|covida|anginę|angina|gorączkę|gorączka|jelitówkę|jelitówka|migrenę|migrena|zapalenie|operację|zabieg)
(leżałam|leżałem|leżeliśmy|leżę|leżymy) ...1 z (grypą|gorączką|covidem|anginą|migreną|zapaleniem)
(byłam|byłem|jestem|był|była|jest|leżałam|leżałem|leży|trafiłam|trafiłem|trafił|trafiła|wylądowałam|wylądowałem|wylądował|wylądowała|zabrali|zabrano) ...2 (w szpitalu|do szpitala)
(dzieci|dziecko|syn|synek|córka|córeczka|młody|młoda|maluch|maluchy|mąż|żona|mama|tata|ojciec|babcia|rodzina|wszyscy) ...2 (chory|chora|chore|chorzy|choruje|chorują|chorowała|chorował|chorowały|chorowali|w szpitalu|gorączkuje|gorączkowała|gorączkował|na antybiotyku)
# rodzina
(byłam|byłem|byliśmy|miałam|miałem|mieliśmy|po|przez|organizowałam|organizowałem|jechałam na|jechałem na|z powodu) [na|wtedy] [rodzinny|rodzinnym] (pogrzebie|pogrzeb|pogrzebu|stypie)
(zmarł|zmarła|odszedł|odeszła) [mi|nam|nagle|mój|moja] [mój|moja] (tata|ojciec|mama|matka|babcia|dziadek|brat|siostra|teść|teściowa|mąż|wujek|ciocia)
(tata|ojciec|mama|matka|babcia|dziadek|brat|siostra|teść|teściowa|mąż|wujek|ciocia) [mi|nam|nagle] (zmarł|zmarła|odszedł|odeszła)
(byłam|byłem|byliśmy|miałam|miałem|mieliśmy|braliśmy) [wtedy|własny|swój|na] [rodzinnym] (ślub|ślubie|weselu|wesele)
(urodziłam|urodziło się|urodził się|urodziła się) ...2 (synka|córeczkę|dziecko|syn|synek|córka|córeczka|wnuk|wnuczka)
(ze względów|z powodów|przez sprawy) (rodzinnych|rodzinne|zdrowotnych|zdrowotne|osobistych)
# nawał
(jestem|jesteśmy|byłam|byłem|byliśmy) [trochę|strasznie|kompletnie|totalnie|po uszy|tak|cały tydzień] (zawalona|zawalony|zawaleni|zarobiona|zarobiony|zarobieni|zasypana|zasypany|zasypani|zakopana|zakopany|zakopani|zalatana|zalatany|zalatani|zabiegana|zabiegany|zabiegani)
(zawalona|zawalony|zawaleni|zasypana|zasypany|zasypani|przysypana|przysypany) (robotą|pracą|mailami|zamówieniami|obowiązkami|papierami)
(urwanie głowy|młyn w (pracy|biurze|firmie|sklepie)|sajgon w (pracy|biurze|firmie|sklepie)|nawał (pracy|obowiązków|zamówień)|natłok (pracy|obowiązków))
(mieliśmy|miałam|miałem|była|robiliśmy|robiłam|robiłem|skończyliśmy|przez|w trakcie|w środku|z powodu) ...1 (inwentaryzację|inwentaryzacja|inwentaryzacji|remanent|remanentu|przeprowadzkę|przeprowadzka|przeprowadzki)
(nie miałam|nie miałem|nie mieliśmy|brak) (internetu|zasięgu|prądu)
`
