import type { Warmth } from '../../lexicon-format.ts'

/** What is friendly in a letter beside its matter (`../../warmth.ts`). */
export const warmth: Warmth = {
  greetings: `
(dzien dobry|dobry wieczor|czesc|hej|hejka|witam|witaj|witajcie|szanowna pani|szanowny panie|szanowni panstwo|drogi|droga|drodzy|pani [_]|milego dnia)
(pozdrawiam|pozdrawiamy|pozdrowienia|serdecznosci|z pozdrowieniami|z powazaniem|z wyrazami szacunku|do zobaczenia|do uslyszenia|usciski|sciskam|trzymaj sie|trzymajcie sie|pa pa|buziaki)
`,
  thanks: `
(dziekuje|dziekujemy|dziekuje|dzieki|dziekowac|podziekowania|wdzieczny|wdzieczna|wdzieczni|dziex|thx)
`,
  wishes: `
(milego|udanego|dobrego|przyjemnego|spokojnego|slonecznego|wspanialego|cudownego|fajnego|milej|udanej|spokojnej|dobrej|milych|udanych|spokojnych|wesolych) [i _] (dnia|weekendu|wieczoru|popoludnia|tygodnia|urlopu|wypoczynku|odpoczynku|podrozy|swiat|nocy|niedzieli|soboty|piatku|wakacji|lata)
(zycze|zyczymy|powodzenia|zdrowia|duzo zdrowia|wszystkiego dobrego|wszystkiego najlepszego|szczesliwego nowego roku|wesolych swiat|sto lat|gratulacje|gratuluje|gratulujemy|trzymam kciuki|trzymamy kciuki|szybkiego powrotu|odpoczywajcie|odpoczywaj)
`,
  pleasantries: `
(mam nadzieje|mamy nadzieje) ...5 (dobrze|w porzadku|zdrow*|udan*|mil*|odpocz*|super)
(co|jak) (slychac|u pani slychac|u pana slychac|u was|minal weekend|minal urlop|swieta|zdrowie|samopoczucie)
(milo|bardzo milo|fajnie|super|ciesze sie|cieszymy sie|przyjemnosc) [bylo|mi|nam|ze|pania|pana|was|cie|z wami] (slyszec|poznac|pracowac|wspolpracowac|porozmawiac|widziec|spotkac|rozmawiac|wspolpraca|wspolprace|spotkanie|rozmowa|pania|pana|was|razem|mozemy|moglismy)
(bez pospiechu|nie ma pospiechu|spokojnie nie|na spokojnie|w wolnej chwili|nie ma za co|cala przyjemnosc|z przyjemnoscia|oczywiscie|jest pani wielka|jestescie wielcy|jest pan wielki|jestescie super|mistrzostwo|cudo|rewelacja)
(nie moge sie doczekac|nie mozemy sie doczekac|juz sie ciesze|z niecierpliwoscia)
(poprawil*|poprawia) (mi|nam) (humor|dzien)
`,
}
