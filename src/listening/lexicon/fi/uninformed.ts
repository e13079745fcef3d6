/** Not knowing where the work stands: no news of it, told late or by others, left to guess, in Finnish (S0-8, S0-12). */
export const uninformed = `
# not told
0.6 (olisin|olisimme|olis|ois|oisin|olisi|oltais) ...2 (toivonut|toivoneet|toivottavaa|toivonu|arvostanut|arvostaneet|odottanut|odottaneet|ollut kiva|ollut mukava|ollut hyvä|ollu kiva|ollut kohtelia*|ollut reilu*|ollut suotavaa|ollu hyvä|ollut fiksu*|kaivannut|kaivanneet|kiva|mukava|ollu reilu*) ...5 (kerro*|ilmoit*|tiet*|kuulla|kuultu|informo*|kysyt*|viestit*|etukäteen|tieto*|nähdä|vastaust*|yhteydenot*|yhteyttä|ensin|huomioi*|otett*)
0.5 (olisin|olisimme|oisin|oltais) (halunnut|halunneet|halunnu|haluttu) ...3 (tietää|kuulla|nähdä|olla mukana|päättää|hyväksyä) ...4 (etukäteen|aiemmin|ensin|ennen|ajoissa)
0.5 (meille|minulle|mulle|asiakkaalle|meidän|minun) (olisi|olis|ois) ...2 (kerrottu|ilmoitettu|sanottu|kysytty|voinut|voitu|vastattu|pitänyt|viestitty|näytetty|soitettu)
0.5 (olisi|olis|ois) (voinut|voitu|voinu|pitänyt|pitäny) ...3 (kysyä|kertoa|ilmoittaa|sanoa|soittaa|varoittaa|kerrottu|kysyy|mainita|informoida|vastata|tiedottaa|pyytää lupa*)
0.55 (kuulin|kuulimme|kuultiin|luin|luimme|luettiin|sain tietää|saimme tietää|saatiin tietää|selvisi|selvisikin|huomasin|huomasimme|näin|näimme|törmäsin|huomattiin) ...2 (siitä|asiasta|tästä|muutoksesta|julkaisusta|vasta|että|meidän|tuosta) ...3 (vasta|muualta|muilta|facebook*|somesta|lehdestä|netistä|instagram*|linkedin*|jälkikäteen|sattumalta|sivusta|toiselta|omalta|asiakkaal*|kautta rantain|vahingossa|kollegal*|uutiskirj*|viimeisenä|eilen|tänään)
0.5 (kiva|mukava|hauska|ikävä|ihana|kurja|outoa|erikoista|piti|jouduin|saan|saamme) ...2 (lukea|kuulla|nähdä|huomata|saada tietää|lukemaan|kuulemaan|selvittää) ...4 (facebook*|somesta|lehdestä|netistä|instagram*|linkedin*|jälkikäteen|muualta|muilta|sivusta|asiakkaal*|kollegal*|viimeisenä|itse)
0.6 {neg3} ...3 (kerrottu|kertonut|kertoneet|kertonu|ilmoitettu|ilmoittanut|ilmoittaneet|ilmotettu|kerrota|tiedotettu|kysytty|kysynyt|kysyneet|informoitu|varoitettu|varoittanut|sanottu|viestitty|mainittu|kysyny|konsultoitu|ilmoiteta|neuvoteltu|kysyttykään|kerro mitään|kysyt|puhuttu meille|otettu yhteyttä|ottanut yhteyttä) ...4 [mitään|etukäteen|meille|meiltä|minulle|minulta|asiasta|siitä]
0.55 (ilman|sen kummemmin|kysymättä|kertomatta|ilmoittamatta|neuvottelematta|lupaa kysymättä|varoittamatta|kyselemättä) ...2 (lupa*|kysymättä|että meiltä|että minulta|että kukaan|ilmoitus*|varoitus*|meiltä|minulta|meidän suostum*|suostumus*|hyväksynt*|meidän lupa*|etukäteen|kertomatta|sovittua|sopimatta|meille|minulle)
0.55 (pimentoon|pimennossa|pimennos|tietämättöm*|epätietoi*|tietämättömyydes*|epätietoisuu*|tyhjän päällä|tietopimen*|hämärän peitossa)
0.4 {neg} ...3 (tiedä|tiiä|tiedetä|hajua|hajuakaan|käsitystä|käryä|tietoa|aavistusta|tienny|pienintäkään) ...3 (missä mennään|missä ollaan|mitä tapahtuu|mitä siellä|missä vaiheessa|mitä tehdään|mitä on tehty|tilanteesta|etenemi*|mitä kuuluu|mitä vastata|mitä heille|mitä sano*|aikataulusta|missä te|mitä teette|jatkosta)
0.4 (missä mennään|missä vaiheessa ollaan|missä vaiheessa ol*|mikä on tilanne|mikä tilanne|mitä kuuluu) ...3 (oikein|kun|sillä|koska|ei ole|emme|en ole|oikeasti)
0.45 (tiedonkulku|viestintä|yhteydenpito|tiedottaminen|kommunikaatio|kommunikointi|tieto|informaatio|keskusteluyhteys) ...3 (takku*|pätki*|tökki*|ei|heikko*|heiko*|huono*|puuttu*|puutteel*|olema*|katko*|katken*|kulje|toimi*|jäänyt|ontu*|vähäi*|vaihtelev*|yksipuoli*|minimaali*)
0.55 {neg3} ...2 (tullut|tullu|saatu|lähetetty|pyydetty|kutsuttu|annettu|otettu|kuultu|kysytty) ...2 (kutsua|kutsuttu|mukaan|meiltä|minulta|meitä|minua|ilmoitusta|tietoa|lupaa|selitystä|mitään merkkiä)
0.5 (päätettiin|päätitte|päätit|sovittiin|muutettiin|muutit|muutitte|vaihdettiin|vaihdoit|vaihdoitte|julkaistiin|julkaisit|julkaisitte|poistettiin|poistit|poistitte) ...5 (ilman|kysymättä|kertomatta|ohi|selän|tietämättä|tietämättäni|tietämättämme|ilmoittamatta|kuulematta|keskenänne|meitä)
0.45 (arvata|arvailla|arvailun|arvailujen varas*|arvuutella|arvuuttelun|onkia|kaivaa esiin|lypsää|nyhtää)
0.5 (viimeise*|viimesenä|viimeisten) ...2 (kuulen|kuulemme|kuulin|saan tietää|saamme tietää|kuultiin|tiedän|listalla|jonossa|prioriteet*)
0.55 (olisin|olisimme|oisin|oltais|olisi) ...1 [mielelläni|mielellämme|mieluusti|kyllä|toki] (kuullut|kuulleet|tiennyt|tienneet|nähnyt|nähneet|kuultu|tiedetty|nähty) ...3 (ennen|etukäteen|ensin|aiemmin|ajoissa|muutok*|korotu*|siitä|tästä)
0.5 (olisin|olisimme) (mielelläni|mielellämme|mieluusti|mieluummin) ...1 (kuullut|kuulleet|tiennyt|tienneet|nähnyt|nähneet|puhunut|puhuneet|keskustel*)
0.36 (tilannepäivity*|väliaikatieto*|tilannekatsau*|statuspäivity*) ?
0.48 (olisi|ois|olis) ...1 (vain|vaan|ihan|kyllä) (mukava|kiva|hyvä|ihana|helpottavaa) ...1 (tietää|kuulla|saada tietää) ...3 (onko|ovatko|missä|milloin|koska|mitä|mihin|miten)
0.5 (piti|olisi pitänyt|ois pitäny|kuului|kuuluis) ...1 (laittaa|lähettää|näyttää|kysyä|hyväksyttää|tulla) ...2 (mulle|minulle|meille|multa|minulta|meiltä) (ensin|eka|ensiks|etukäteen)
0.48 (mitä|mitähän) (on|oikein|oikeasti|ihmettä) ...1 (tapahtunut|tapahtuu|käynyt|tekeillä|meneillään) ?
0.48 (kuka|kukahan) ...4 (nykyään|oikein|oikeastaan|enää) ...1 (hoitaa|vastaa|tekee|vetää)
0.48 (kuka|kukahan) ...1 (hoitaa|vastaa|tekee|vetää) ...3 (nykyään|oikein|oikeastaan|enää)
# where do we stand
0.6 {neg} ...3 (tiedä|tiiä|tiedetä|tiijetä|ymmärrä|hahmota|tienny|tiennyt|tienneet|tiedetty) ...3 (missä mennään|missä ollaan|missä vaiheessa (ollaan|olette|olet|projekti|työ|tämä|sivut|homma)|mitä on tehty|mitä tapahtuu|mitä siellä|mitä on valmiina|mikä on tilanne|mikä on valmiina|miten etenee|miten homma|miten projekti|mitä te teette|mitä olette tehneet)
0.55 {neg} ...3 (hajua|hajuakaan|käsitystä|käryä|aavistusta|mitään tietoa|harmainta|tajua) ...3 (missä|mitä|tilanteesta|projektin|vaiheesta|etenemi*|aikataulusta|milloin|työn|sivujen|miten)
0.33 (missä mennään|missä ollaan menossa|mikä tilanne|missä vaiheessa ollaan|missä vaiheessa olette) ?
0.5 (kuka|kukaan|joku|kukaan teistä) ...2 (kertoisi|kertoiko|osaisi kertoa|voisi kertoa|kertoa|viitsisi kertoa|tietää) ...2 (missä mennään|missä ollaan|mitä tapahtuu|mikä on tilanne|mitä siellä)
0.5 (pudonnut|pudonneet|putosin|putosimme|tipahdin|tipahdimme|tipuin|pudottu) ...1 (kärryiltä|kelkasta|kyydistä|jyvältä)
0.45 (olo|tunne|tuntuu|olemme|ollaan|olen|jäämme|jäimme|jäin|olo on) ...3 (ulkopuolisi*|ulkopuolinen|ulkopuolella|sivustakatsoj*|sumussa|hämärän peitossa|pimeässä|hämärässä|arvailun varassa|epätiedossa)
0.45 (jää|jäävät|jäi|jäänyt|on jäänyt) ...2 (hämäräksi|mysteeriksi|arvoitukseksi|epäselväksi missä|epäselväksi mitä|epäselväksi milloin)
0.42 (musta laatikko|mustan laatikon|mysteeri|mysteerinä|hämärän peitossa|sumun peitossa)
0.5 (saamme|saan|saadaan|joudumme|joudun) ...2 (arvailla|arvuutella|arpoa|arvata|arvaamaan|arvailemaan|päätellä itse|veikata|arpomaan)
0.55 (levittelen|levittelemme|levitän|levitellä|levittelin|levittää) ...1 (käsiäni|käsiämme|käsiä)
0.5 {neg} ...2 (näy|näkynyt|välity|hahmotu) ...2 (tänne|meille|ulospäin|asiakkaalle|tähän päähän|meidän suuntaan)
0.42 {neg} ...1 (osaa|tiedä|osattu|osaisi|osannut) ...2 (vastata|kertoa|mitä vastata|mitä kertoa) ...2 (heille|hänelle|pomolle|johdolle|asiakkaille|porukalle|tiimille|kun kysy*|mitään)
0.48 (kysellään|kysytään|kyselevät|kysyvät|kyselee|kysyy|udellaan) ...5 (enkä|emmekä|en|emme) ...1 (osaa|tiedä|pysty|voi)
# no reports, no news of the work
0.5 (viimeisin|viimeinen|viimeksi|edellinen) ...2 (päivitys|tieto|raportti|tilannekatsaus|kuulimme|kuulin|tilannetieto|väliaikatieto) ...4 (kuukausi sitten|viikkoja sitten|viikko sitten|viikkoa sitten|syyskuus*|elokuus*|kesällä|kesäkuus*|lokakuus*|heinäkuus*|kauan sitten|aikaa sitten|keväällä|syksyllä|kuukaus*)
0.5 (päivityksiä|tilannetietoa|raportteja|väliaikatietoja|väliaikatietoa|tietoa etenemisestä|raporttia|tilannekatsausta|tilannekatsauksia) {neg} ...2 (tule|tullut|kuulu|kuulunut|saa|saatu|näkynyt|näy|ole)
0.5 {neg} ...2 (saanut|saaneet|saatu|tullut|saada|kuulunut) ...3 (päivityk*|tilannetieto*|raportti*|raportte*|väliaikatieto*|tilannekatsau*|tietoa (etenemi*|projekt*|tilant*|työn*))
0.5 (ilman|vailla) ...1 (minkäänlaista|mitään|ensimmäistäkään|ainuttakaan) ...1 (tietoa|raporttia|päivitystä|väliaikatietoa|tilannetietoa)
0.5 (maksun|laskun|sopimuksen|allekirjoituksen|ennakkomaksun|palaverin|aloituspalaverin|aloituksen|kauppojen) jälkeen ...4 {neg} ...3 (kuul*|mitään|tietoa|näkynyt|tullut|sanaakaan)
0.42 (olisi|olis|ois) ...1 (mukava|kiva|hyvä|mukavaa|kivaa|hienoa|paikallaan|reilua|toivottavaa) ...2 (saada|saataisiin|kuulla|tietää|nähdä|jos) ...2 (edes|vaikka|jonkinlainen|jokin|joku|välillä) ...2 (tilanne*|päivity*|väliaika*|tieto|tietoa|raport*|katsaus*|merkki|lyhyt)
0.45 (toivoisin|toivoisimme|toivomme|haluaisin|haluaisimme|toivottavaa|olisi hyvä|olis kiva) ...3 (ajan tasalla|kartalla|tietoa useammin|tiheämmin|säännöllisemmin)
0.5 {neg} ...3 (ajan tasalla|kartalla|jyvällä|kärryillä) [enää|yhtään|lainkaan|tästä]
# told late, told by others
0.55 (kuulimme|kuulin|luin|luimme|saimme tietää|sain tietää|huomasimme|huomasin|selvisi) ...2 (muuto*|julkais*|siirr*|viiväs*|aikataul*|lykkä*|oman|omien|omasta|meidän|hinnankoro*|peru*) ...4 (vasta|sattumalta|painotalolta|kuvaajalta|linkedin*|insta*|facebook*|uutiskirj*|kalenteri*|muilta|ulkopuoliselta|naapurilta|asiakk*|viimeisenä|jälkikäteen)
0.5 (aikataulun|julkaisun|hinnan|suunnitelman|sopimuksen) (muutoksesta|siirrosta|lykkäyksestä|viivästymisestä|perumisesta) ...3 (kuulimme|kuulin|luin|luimme|saimme|sain|kuultiin)
0.55 (muutettiin|muutit|muutitte|siirrettiin|siirsit|siirsitte|poistit|poistitte|vaihdoit|vaihdoitte|poistettiin|vaihdettiin|nostettiin|nostitte) ...4 (kertomatta|sanomatta|ilmoittamatta|vaivihkaa|kaikessa hiljaisuudessa|varoittamatta|hiljaisesti|puhumatta)
0.5 (kukaan|kenellekään|kellekään) ...2 {neg} ...2 (kertonut|ilmoittanut|sanonut|maininnut|kerrottu|viitsinyt|vaivautunut|tullut mieleen)
0.5 {neg} ...1 (viitsitty|viitsinyt|viitsineet|vaivauduttu|vaivautunut|huomattu|muistettu|katsottu tarpeelli*) ...2 (kertoa|ilmoittaa|sanoa|mainita|laittaa|kertomaan|ilmoittamaan|sanomaan)
0.55 {neg} (vieläkään|edelleenkään|vielkään|vieläkää) ...1 (tiedä|tiedetä|tiiä|tiijetä)
0.5 {neg} ...3 (tiedä|tiedetä|tiiä) ...1 (kuka|ketkä|kenen) ...1 (teillä|teistä|siellä)
0.5 (vaihtumisesta|muutoksesta|siirrosta|viivästymisestä|lykkäyksestä|perumisesta) ...1 (kertoi|ilmoitti|mainitsi) ...2 (vasta|vastaanot*|painotalo|kuvaaja*|harjoittelija*|sihteeri*|ulkopuoli*|naapuri*|asiakas|asiakkaa*)
0.5 (vaikea|vaikeaa|mahdoton|mahdotonta|hankala|hankalaa|paha) (sanoa|tietää|arvioida|hahmottaa|nähdä) ...2 (liikkuuko|eteneekö|etenevätkö|missä|tapahtuuko|onko mitään|mitä on)
0.42 (keksin jotain|valehtelin|valkoinen valhe|valkoisen valheen|mumisin|mutisin|mutisen|mumisen) ...2
0.5 (peruuntumisesta|siirtymisestä|lykkääntymisestä|muutoksesta|vaihdoksesta|julkaisusta|sulkemisesta|viivästyksestä|perumisesta|vaihtumisesta|lopettamisesta) (kuulimme|kuulin|kuultiin|luimme|luin|saimme kuulla|sain kuulla|saimme tietää|sain tietää)
0.45 (käyn|käymme|katson|tarkistan|kurkkaan) (joka aamu|joka päivä|joka ilta|päivittäin) ...4 (josko|onko|olisiko|näkyykö|katsomassa|tarkistamassa)
0.45 mitä ...3 (oikeastaan|oikein|konkreettisesti|tarkalleen) ...2 (tehtiin|tehty|teitte|teit|saatiin aikaan)
0.42 (laskusta|laskulta|erittelystä|raportista) ...2 {neg} ...1 (näe|näy|selviä|ilmene|käy ilmi)
0.55 {neg} ...2 (saa|saada|saanut|saaneet|tule|tullut) ...2 (päivityksiä|raportteja|tilannetieto*|tilannekatsau*|väliaikatieto*|tietoa projekt*|tietoa etene*)
0.42 (haluaisin|haluaisimme|tahtoisin|olisi hyvä|pitäisi) ...1 tietää ...1 (miten työ|miten projekti|miten homma|miten tämä etenee|missä mennään|missä vaiheessa|mitä on tehty)
0.45 (kaipaan|kaipaamme|kaipaisin|kaipaisimme|kaivattaisiin|toivoisin|toivoisimme) ...2 (tietoa|tiedotusta|päivityksiä|raportointia|viestintää|avoimuutta|läpinäkyvyyttä) ...1 (etene*|tilant*|projekt*|missä|siitä)
0.45 (kerro|kertokaa|sano|sanokaa) (rehellisesti|suoraan) ...2 (missä|mitä|mikä|ollaanko|onko)
0.5 (mietin|mietimme|pohdin|ihmettelin|halusin kysyä|kysyisin|kyselen|tiedustelen) [vain|vaan|että|tässä] (missä vaiheessa|missä kohtaa|missä mennään|miten pitkällä|kuinka pitkällä) ...4
0.42 (arvioida|kertoa|sanoa|kertoisitko|arvioisitko|arvio) ...3 (kuinka pitkällä|miten pitkällä|missä vaiheessa|paljonko on valmiina) ...2
0.5 (olisiko|oliko|pitikö) (minun|meidän|mun) ...1 ...2 (tietää|tiedettävä|kuulla) ?
0.5 (olisiko|oliko|pitikö) (minun|meidän|mun) (pitänyt|pitäny|tarkoitus|määrä|pitää) ...1 (tietää|kuulla|saada tietää|olla selvillä)
0.45 (pari|muutama|edes pari|lyhyt) (sanaa|sana|riviä|rivi|lausetta|viesti) ...3 (etenemisestä|tilanteesta|vaiheesta|missä mennään|miten etenee|edistymisestä) ...3
0.45 (rauhoittaisi|helpottaisi oloani|nukkuisin paremmin|auttaisi nukkumaan|rauhoittaisi mieltä) 
0.45 (on ollut|ollut|tullut|mennyt|on) ...2 (hiljaista|hiljaisempaa|hiljaiseksi) ...2 (joten|siksi|niin|teiltä|teillä|siellä|viime|mutta)
0.5 (odotin|odotimme|oletin|toivoin|toivoimme|luulin|ajattelin) (kuulevani|kuulevamme|saavani|saavamme|että kuulisin|että kuulen) ...6
0.5 (kuulin|kuulimme|sain tietää|saimme tietää|luin) (vasta|vain|sattumalta) ...3 
0.5 vasta _ (kuulin|kuulimme|sain tietää|saimme tietää|luin) ...4
0.45 (vaikea|vaikeaa|hankala|hankalaa|mahdoton) (nähdä|tietää|sanoa|hahmottaa|arvioida|päätellä) ...1 (mitä|missä|miten|kuinka) ...7
0.42 (en|emme|ei) ...2 (koskaan|aina|enää|oikein) ...2 (tiedä|tiedetä) ...1 (mikä|kumman|kenen|kuka|mitä) ...4 (pöydällä|vuoro|vastuulla|kontolla|tehtävä|puolella) ...3 !
0.42 (voisiko|voisimmeko|voisitteko|voisitko|saisiko|saisinko) ...2 (perjantaisin|viikoittain|kerran viikossa|viikon lopussa|joka viikko) ...3 (viesti*|tilannekat*|rivi*|yhteenvedo*|raporti*|kuulumi*) ...1
0.5 (en|emme) pysy ...1 (enää|oikein) ...1 (kärryillä|perässä|mukana|selvillä) ...4 !
0.45 (kysyisin|kysyn|kysyisimme|haluaisin tietää|tiedustelisin|voisitko kertoa) ...1 missä ...4 (mennään|ollaan|mennään nyt|oikein mennään) ...2
0.45 (rauhallisempi|helpompi|levollisempi|turvallisempi) ...2 jos (tietäisin|tietäisimme|kuulisin) ...3 !
0.45 (kukaan|yksikään) ...3 (ei|eivät) ...2 (tiedä|tietää|ymmärrä) ...1 (mitä seuraavaksi|mitä nyt|missä|mitä tapahtuu) ...3 !
0.45 (kuulin|kuulimme|sain tietää) ...1 (sen|asiasta|tästä) ensin _ ...5
0.42 (en|emme|ei|minulla ei) ...2 (mitään tuntumaa|mitään käsitystä|käsitystä|mitään kuvaa) ...4 !
`
