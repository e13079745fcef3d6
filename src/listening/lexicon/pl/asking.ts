import type { Asking } from '../../lexicon-format.ts'

/** What asks for an answer without a question mark, and what only seems to (`../../asking.ts`). */
export const asking: Asking = {
  requests: `
(prosze|prosimy|poprosze|poprosimy|uprzejmie prosze|bardzo prosze|prosba|mam prosbe|mamy prosbe) [bardzo|tez|rowniez|tylko|pana|pania|panstwa|uprzejmie] (o|zeby|aby|by|dac|podac|przeslac|przyslac|wyslac|odeslac|napisac|odpisac|odpowiedziec|potwierdzic|sprawdzic|zerknac|spojrzec|zobaczyc|wybrac|zaakceptowac|podpisac|uzupelnic|wypelnic|zadzwonic|powiedziec|wyjasnic|przejrzec|zdecydowac|dopisac|dopytac|udostepnic)
(dajcie|daj|niech pan da|niech pani da) [mi|nam|prosze|koniecznie] znac
(dajcie|daj) (mi|nam) 
(przyslij*|przeslij*|wyslij*|odeslij*|podeslij*|napisz*|odpisz*|odpowiedz*|potwierdz*|sprawdz*|zerknij*|spojrz*|wybierz*|zaakceptuj*|podpisz*|uzupelnij*|wypelnij*|zadzwon*|oddzwon*|powiedz*|wyjasnij*|przejrzyj*|podrzuc*|wrzuc*) [prosze|mi|nam|do|czy|jak|kiedy]
(czekam|czekamy|bede czekac|bede czekal|bede czekala|bedziemy czekac|oczekuje|oczekujemy) [wciaz|jeszcze|niecierpliwie] (na|z) [panstwa|pana|pani|wasze|wasz|wasza|twoje|twoj|twoja|jakas|krotka|szybka] (odpowiedz*|uwagi|akceptacj*|decyzj*|potwierdzen*|informacj*|tekst*|zdjeci*|plik*|komentarz*|opini*|wiesci|znak|feedback|sygnal|materialy|zgode|zdanie)
(potrzebuje|potrzebujemy|potrzebna|potrzebne|potrzebny|brakuje) [jeszcze|nam|mi|tylko] [panstwa|pana|pani|waszej|twojej] (odpowiedzi|decyzji|akceptacji|zgody|informacji|tekstow|zdjec|logo|plikow|potwierdzenia|uwag|odpowiedz|decyzja|akceptacja|zgoda|dostep|dostepu|teksty|zdjecia|pliki)
(chcialbym|chcialabym|chcielibysmy|chce|chcemy|chcialem|chcialam) [sie|tez|jeszcze|tylko] (zapytac|dopytac|spytac|wiedziec|dowiedziec|poznac|uslyszec|dostac|otrzymac|poprosic|prosic)
(czy|moglby|moglaby|moglibyscie|mogliby|mozecie|mozesz|moze pan|moze pani|moga panstwo|mogliby panstwo) ...2 (przyslac|przeslac|wyslac|napisac|odpisac|potwierdzic|sprawdzic|zerknac|dac znac|powiedziec|wyjasnic|podac|wybrac|zadzwonic|zdecydowac)
(bede wdzieczn*|bedziemy wdzieczn*|byloby milo|byloby super) ...1 (za|gdyby|jesli) ...4 (odpowiedz*|uwagi|potwierdzen*|informacj*|odpisac|przyslac|dac znac)
(kiedy|jak|ile|ktory|ktora) ...4 (bedzie gotow*|beda gotow*|pasuje|mozemy liczyc|wolicie|wola panstwo)
(licze|liczymy) na (odpowiedz|szybka odpowiedz|kontakt|informacje|uwagi)
`,
  needless: `
(nie trzeba|nie musi pan|nie musi pani|nie musicie|nie musza panstwo|nie musisz|prosze nie|nie ma potrzeby) [mi|nam|na to|juz] (odpisywac|odpowiadac|oddzwaniac|reagowac)
(bez|nie wymaga|nie potrzebuje|nie oczekuje|nie czekam na|odpowiedz nie jest) [koniecznosci] (odpowiedzi|odpowiedz|odpisywania|konieczna|potrzebna|wymagana)
(tylko|jedynie) (do wiadomosci|dla informacji|informuje|informacyjnie)
`,
  niceties: `
(co|jak) (slychac|u pana|u pani|u was|u panstwa|u ciebie|sie pan|sie pani|sie macie|sie masz|zdrowie|samopoczucie|minal|minely) [slychac|ma|urlop|weekend|swieta|u was]
(mam nadzieje|mamy nadzieje|licze ze) ...6
(w razie|gdyby|jesli|jakby) ...5 (pytan|pytania|potrzeby|watpliwosci|problemow|cos) ...4 (prosze|dajcie|daj|pisz*|dzwon*|jestem|sluze|o kontakt)
(w razie pytan|w razie czego|w razie potrzeby|w razie watpliwosci|gdyby cos) ...4
(prosze) (sie nie|nie przejmowac|nie martwic|przyjac|pozdrowic|wybaczyc|o wybaczenie|o wyrozumialosc|o cierpliwosc)
(prosze) (bardzo|uprzejmie)
`,
}
