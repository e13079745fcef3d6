/** Says that the writer will be away: silence after it is explained (`../../leaving.ts`). */
export const leaving = `
(olen|olemme|ollaan|oon|jään|jäämme|jäädään|lähden|lähdemme|lähdetään|menen|menemme|mennään) [nyt|sitten|huomenna|itse|maanantaina|perjantaina|viikon|kaksi viikkoa|ensi viikon|ens viikon] ...3 (lomalla|lomalle|lomilla|lomille|kesälomalla|kesälomalle|talvilomalla|talvilomalle|hiihtolomalla|hiihtolomalle|syyslomalla|syyslomalle|matkalla|matkalle|työmatkalla|työmatkalle|reissussa|reissuun|poissa|pois|sairauslomalla|sairauslomalle|sairaslomalla|sairaslomalle|saikulla|vanhempainvapaalla|äitiyslomalle|messuilla|messuille|ulkomailla|ulkomaille|tavoittamattomissa|mökillä|mökille|vapaalla|vapaalle|sairaalassa|sairaalaan|kurssilla|leikkauksessa|leikkaukseen|lapissa|lappiin|kiinni)
(palaan|palaamme|palataan|olen taas|ollaan taas|tulen takaisin|olen takaisin) [taas|töihin|toimistolle|asiaan|linjoille|sorvin ääreen|vasta|paikalla|takaisin] (maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|viikon|kahden viikon|ensi viikolla|parin viikon|vasta|loman|pyhien|pääsiäisen|juhannuksen|vapun|joulun|elokuussa|_ tammikuuta|_ helmikuuta|_ maaliskuuta|_ huhtikuuta|_ toukokuuta|_ kesäkuuta|_ heinäkuuta|_ elokuuta|_ syyskuuta|_ lokakuuta|_ marraskuuta|_ joulukuuta)
(lomani|lomamme|mun loma|loma) (alkaa|alkavat|kestää)
(pidän|pidämme|pidetään) [nyt|viikon|pari viikkoa|kaksi viikkoa|talviloman|kesäloman] (lomaa|loman|vapaata)
(suljettu|suljettuna|kiinni) (viikon|ensi|koko|pääsiäisen|juhannuksen|joulun|heinäkuun)
`
