import type { Asking } from '../../lexicon-format.ts'

/** What asks for an answer without a question mark, and what only seems to (`../../asking.ts`). */
export const asking: Asking = {
  requests: `
(laita|laittakaa|laitatko|laitattehan|laitathan|laittaisitko|laittaisitteko|laitatteko|laitahan) ...3 (viestia|viesti|tietoa|tieto|kuittaus|kommentit|kommentteja|tekstit|kuvat|tiedostot|meilia|sahkopostia|vastaus|vahvistus|ehdotus)
(laheta|lahettakaa|lahetatko|lahetatteko|lahetathan|lahetattehan|lahettaisitko|lahettaisitteko|toimita|toimittakaa|toimitattehan|toimitathan|toimittaisitteko|vastaa|vastatkaa|vastaathan|vastaattehan|vastaatko|vastaatteko|vastaisitko|vahvista|vahvistakaa|vahvistathan|vahvistattehan|vahvistaisitko|vahvistaisitteko|vahvistatko|vahvistatteko|kerro|kertokaa|kerrothan|kerrottehan|kerrotko|kerrotteko|kertoisitko|kertoisitteko|ilmoita|ilmoittakaa|ilmoitathan|ilmoitattehan|ilmoitatko|ilmoittaisitko|ilmoittaisitteko|kommentoi|kommentoikaa|kommentoithan|kommentoittehan|kommentoisitko|kommentoisitteko|tarkista|tarkistakaa|tarkistathan|tarkistattehan|tarkistaisitko|tarkistaisitteko|katsokaa|katsothan|katsottehan|katsoisitko|katsoisitteko|kuittaa|kuitatkaa|kuittaathan|kuittaattehan|kuittaisitko|kuittaisitteko|valitkaa|valitsethan|valitsettehan|valitsisitko|hyvaksykaa|hyvaksythan|hyvaksyttehan|hyvaksyisitteko|allekirjoittakaa|allekirjoitathan|allekirjoitattehan|soittakaa|soitathan|soitattehan|soittaisitko|soittaisitteko|palaathan|palaattehan|palatkaa|palaisitko|pistatko|pistathan|muistathan|muistattehan|annathan|annattehan|antaisitko|antaisitteko|tutustukaa|tutustuthan|ehdottakaa|paattakaa|tayttakaa|taytathan|taytattehan)
(odotan|odotamme|odottelen|odottelemme|jaan odottamaan|jaamme odottamaan|odotellaan|odottaisin|odottaisimme) ...2 (vastaus*|kommentt*|vahvistus*|palautet*|tieto*|teksteja*|kuvia|paatos*|hyvaksynta*|yhteydenotto*|kuittaus*|ehdotus*|materiaal*|nakemys*|mielipide*)
(pyydan|pyydamme|pyytaisin|pyytaisimme|toivon|toivomme|toivoisin|toivoisimme) ...2 (vastaus*|kommentt*|vahvistus*|palautet*|tieto*|ilmoit*|lahet*|vastaamaan|vahvistamaan|toimitta*|hyvaksy*|kuittaus*|yhteydenotto*|kommentoimaan|tarkist*)
(tarvitsen|tarvitsemme|tarvitsisin|tarvitsisimme|kaipaan|kaipaamme|kaipaisin|kaipaisimme|puuttuu) ...3 (vastaus*|vastauks*|kommentt*|vahvistu*|palautet*|tieto*|tiedo*|tekst*|kuva*|kuvia|paato*|hyvaksyn*|logo*|tiedosto*|tunnu*|materiaal*)
(voisitko|voisitteko|voitko|voitteko|voitaisiinko|saisinko|saisimmeko|saisiko|saanko|saammeko|ehditko|ehditteko|ehtisitko|ehtisitteko|sopisiko|onnistuisiko|kavisiko|sopiiko|kayko|onnistuuko|olisiko|onko)
(haluaisin|haluaisimme|haluan|haluamme) (tietaa|kuulla|kysya|saada|varmistaa|tiedustella)
(kiitos|kiitokset) (vastauksesta|vahvistuksesta|kommenteista|pikaisesta vastauksesta) (etukateen|jo etukateen)
(kuulisin|kuulisimme|kuulen|kuulemme) ...2 (mielellani|mielellamme|mielipide*|ajatuks*|kommentt*)
(mita mielta|milloin sopi*|mika sopi*|minka valits*|palaa asiaan|palaatko asiaan)
`,
  needless: `
(ei tarvitse|ei tarvi|ei ole tarpeen|ei tarvii|ala turhaan|alkaa turhaan) [enaa|tahan|erikseen|minulle|meille|siis] (vastata|vastaa|vastailla|reagoida|kuitata|vastatko|palata)
(vastausta|vastaamista|kuittausta|toimenpiteita) ei (tarvita|tarvitse|edellyteta|vaadita|odoteta)
(vain|ihan vain|ihan|vaan|vain teille) tiedoksi
(tiedoksi vain|tiedoksesi vain|tiedoksenne vain)
`,
  niceties: `
(mita|miten|kuinka) (kuuluu|voit|voitte|menee|teilla menee|sulla menee|jaksat|jaksatte|kesa|loma|viikonloppu) [sinulle|teille|sulle|siella|nykyaan|meni|sujui]
(toivottavasti|toivon etta|toivomme etta) ...6
(jos|mikali) ...4 (kysyttavaa|kysymyksia|kysymys|ongelmia|tarvetta|apua|jotain|epaselvaa) ...4 (ota|ottakaa|kysy|kysykaa|laita|laittakaa|kerro|kertokaa|soita|soittakaa|olkaa|ole|vastaan|autan)
(kysy|kysykaa|ota yhteytta|ottakaa yhteytta|kerro|kertokaa) [rohkeasti|vapaasti|ihmeessa|toki|heti] (jos|mikali) ...4
(kerro|kertokaa) (terveisia|kiitokset)
eiko (olekin|ollutkin)
`,
}
