import type { Warmth } from '../../lexicon-format.ts'

/** What is friendly in a letter beside its matter (`../../warmth.ts`). */
export const warmth: Warmth = {
  greetings: `
(hei|heippa|moi|moikka|moro|terve|tervehdys|morjens|huomenta|hyvaa huomenta|hyvaa paivaa|hyvaa iltaa|hyvaa iltapaivaa|iltaa|rakas|arvoisa|hyva [_] hei|heissan|morjesta|paivaa)
(ystavallisin|parhain|lampimin|aurinkoisin|kesaisin|iloisin|syksyisin|talvisin|kevaisin|jouluisin|hyvin) terveisin
(terkuin|terveisin|terkkuja|terveisia|halauksin|nakemiin|nahdaan|kuullaan|palataan|moikat|heipat)
`,
  thanks: `
(kiitos|kiitokset|kiitan|kiitamme|kiitti|kiitoksia|kiits|tattis|kiitollinen|kiitollisia|kiitollisena|thx|tack)
`,
  wishes: `
(mukavaa|hyvaa|ihanaa|kivaa|rentouttavaa|aurinkoista|leppoisaa|lamminta|iloista|rauhallista|rattoisaa|oikein hyvaa|oikein mukavaa|hauskaa) [ja _] (viikonloppua|paivaa|paivan|paivanjatkoa|viikkoa|viikon|iltaa|illan|lomaa|kesaa|kevatta|syksya|talvea|joulua|paasiaista|juhannusta|vappua|uutta|jatkoa|alkanutta|matkaa|loppuviikkoa|perjantaita|itsenaisyyspaivaa|juhlaa|aamua|keskiviikkoa|torstaita|maanantaita|tiistaita)
(onnea|onnittelut|paljon onnea|pikaista paranemista|paranemisia|parane pian|tsemppia|voimia|hyvaa lomaa|hyvaa matkaa|hyvaa joulua|hyvaa uutta vuotta|hyvaa paasiaista|hyvaa juhannusta|nauti lomasta|nauttikaa|nauti|onnea matkaan|peukut pystyssa|peukutan|jaksamista)
`,
  pleasantries: `
(toivottavasti|toivon|toivomme) ...5 (hyvin|hyvaa|mukava*|ihana*|loma*|nautit*|levannyt|kunnossa)
(mita|miten) (kuuluu|voit|voitte|menee|loma|viikonloppu|kesa)
(mukava|kiva|hauska|ihana|ilo|oli mukava|oli kiva|oli hauska|hienoa|mahtavaa) [taas|oli|on|olla|aina] (kuulla|nahda|tavata|jutella|tutustua|tyoskennella|keskustella|tehda|kuulla sinusta|kuulla teista)
(ei [mitaan|ole] [mitaan] (kiiretta|hataa|paineita)|ei kiiretta|rauhassa vaan|ihan rauhassa|omassa tahdissa|kun ehdit|kun ehditte|sitten kun ehdit|ole hyva|olkaa hyva|eipa kesta|ei kesta|mielellani|mielellaan|ilolla|ilman muuta|totta kai|olet paras|olette parhaita|olet kulta|olet ihana|mahtavaa|ihanaa|upeaa)
(innolla|malttamattomana|jannityksella) (odota*|odotellen|jaan|jaamme)
(ihastuin|ihastuimme|rakastuin|rakastuimme|piristi|piristitte|sain hyvat naurut)
`,
}
