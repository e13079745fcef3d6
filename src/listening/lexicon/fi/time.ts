/** Time worry, Finnish: late, overdue, no end in sight, an event that comes nearer (S0-12). */
export const time = `
# worry about the timetable
0.6 (huoli*|huolissa*|huolest*|huoletta*|pelkään|pelkäämme|pelottaa|hermostu*|hermostut*|jännittää|mietity*|epäilen|epäilyt*|stressa*|ahdista*) ...4 (aikataulu*|aika|ajoissa|ehdi*|ehti*|valmis*|valmii*|deadlin*|dedis*|myöhäs*|viivä*|päivämäär*|julkaisu*|määräaika*)
0.6 (aikataulu|aikataulut|aikataulusta|aikataulun|aikataulussa|takaraja|julkaisu|projekti|toimitus|hanke|homma|valmistuminen|käännös|määräaika) ...4 (huolest*|huoletta*|mietity*|arvelut*|pelot*|hirvit*|hermostut*|stressaa|ahdista*|paina*)
0.65 (aikataulu|aikataulut|takaraja|julkaisu|toimitus|toimitusaika|projekti|hanke|homma|työ|valmistuminen|määräaika|deadline|dedis|dedari|toimituspäivä) ...3 (venyy|venyi|venynyt|venyny|venähtä*|pettä*|petti|pettänyt|lipsu*|livennyt|liukuu|liukunut|viivästy*|viipyy|paukku*|kusee|kusi|karkas*|karkaa|ryssi*|lipeää|lipesi|luisuu|myöhästy*|myöhässä)
0.55 (viivästy|viivästyy|viivästynyt|viivästyi|viivästyksiä|viivästys|viivästymis*|viivästykse*|viivytt*|viivytel*|myöhästynyt|myöhästyy|myöhästyi|myöhästymi*|venynyt|venyy|venymi*|viivyttely*|venyttä*)
0.5 (aikataulu*|takaraja*|sovitu*) {neg} ... (pidä|pitänyt|pitäny|kestä|pitäneet|toteudu|toteutunut|pidetty)
0.55 {neg} ... (pidä|pitänyt|pidetty|pitäneet|pysytä|pysytty|pysynyt|pysyneet) ...2 (aikataulu*|takaraja*|määräaj*|päivämäär*|luvatu*|lupau*)
0.6 (olemme|ollaan|olette|ootte|olet|oot|on|oltiin|ovat|homma|työ) ...3 (myöhässä|jäljessä|jälessä|myöhäs|myöhäses|jälkijunassa)
0.5 (pahasti|jo|taas|reilusti|kaksi|kolme|viikon|viikkoa|päivän|päivää|kuukauden|kuukautta|yhä|edelleen|auttamatta) (myöhässä|jäljessä|myöhäs|etuajassa ei)
0.5 (alkuperäi*|sovitu*|luvatu*|annetu*) (aikataulu*|päivä*|takaraja*|määräaja*) ...5 (kaukana|jäljessä|myöhässä|meni*|mennyt|ylit*|pettä*|petti|ohi|umpeutu*|ei|unohta*)
0.55 (määräaika|deadline|dedis|takaraja|eräpäivä|sovittu päivä|luvattu päivä|päivämäärä) ...2 (meni|mennyt|meni jo|ylittyi|ylittynyt|umpeutu*|paukku*|ohitettu|ohi|vanhentu*|hurahti)
# it ought to be here
0.6 (piti|pitivät|pitikin|pitihän) ...4 (olla|tulla|valmistua|saada|saapua|lähettää|toimittaa|julkaista|aueta|ilmestyä|saatava|tulla jo) ...4 (valmi*|viime|eilen|jo|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|viikon*|kuun|kuukau*|aikoja|mennessä|toissa*|alussa|ma|ti|ke|to|pe|sitten|tällä viikolla|tänään|lokaku*|syysku*|marrasku*|elokuu*|tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|jouluku*)
0.55 (olisi|olis|ois) (pitänyt|pitäny) ...3 (olla|tulla|valmistua|saada|saapua|lähettää|julkaista|saatu|toimittaa|aueta)
0.5 (niiden|sen|tämän|näiden|luonnoksen|tekstien|kuvien|sivujen|version|luonnosten|käännöksen|raportin) piti (tulla|olla|valmistua|saapua|lähteä)
0.5 (lupasit|lupasitte|luvattiin|lupailit|lupailitte|lupasi|luvannut|luvattu|sanoit|sanoitte|lupaamasi|lupaamanne|puhuit|puhuitte|lupas|vannoit) ...5 (maanantaiksi|tiistaiksi|keskiviikoksi|torstaiksi|perjantaiksi|viikoksi|mennessä|viikonlopuksi|eiliseksi|viimeistään|tällä viikolla|viime viikolla|viime viikoksi|kuun alkuun|kuun loppuun|kahdessa viikossa|pari viikkoa|kaks viikkoa|kaksi viikkoa|viikon|viikossa|jo|ajoissa|ennen)
0.35 (lupasit|lupasitte|luvattiin|lupailit|lupailitte|luvattu|luvanneet|luvannut|lupaamasi)
0.6 (vieläkään|edelleenkään|vielkään|vieläkää|vielläkään|yhäkään) ...4 (kuul*|näky*|näy|valmi*|tul*|saa*|ole*|oo*|ei|en|emme|mitään|etene*|edisty*|toimite*|julkais*)
0.6 {neg} ...3 (vieläkään|edelleenkään|vielkään|vieläkää|vielläkään)
0.55 {neg} ...4 (näkynyt|näkyny|kuulunut|kuulunu|tullut|tullu|saapunut|saatu|ilmestynyt|näy|kuulu|valmistunut|näkyvissä) ...2 (vielä|vaikka|mitään|viikko*|luonno*|missään|kuukau*|mistään|sovit*)
0.5 (mitään|luonno*|teksti*|kuvia|kuvat|versio*|sivu*|käännös*|raportti*|käsikirjoitu*|esite*|aineisto*|tiedosto*|materiaali*|vedosta|vedos|logoa|demoa) {neg} ...3 (näkynyt|näkyny|kuulu|kuulunut|kuulunu|tullut|tullu|saapunut|saatu|ilmestynyt|näy|saanut|saaneet|tule|valmistunut)
0.5 eikä ...3 (mitään|vieläkään) ...2 (näkynyt|kuulunut|tapahtunut|tullut|valmista|valmis|saatu|tapahdu|näy|kuulu)
# waiting
0.5 (odotan|odotamme|odotetaan|odotellaan|odottelemme|odottelen|odotettu|odoteltu|odottanut|odottaneet|odotellut|oottanu|ootettu|ootan|oottelen|odotin|odotimme) ...3 (yhä|edelleen|vielä|vieläkin|taas|jo|turhaan|kolmatta|toista|viikko*|viikon|kuukau*|pitkään|aikoja|päiväkaup*|ikuisuu*|neljättä)
0.5 (yhä|edelleen|taas|vieläkin|turhaan|tässä|sitä) (odotan|odotamme|odotetaan|odotellaan|odottelemme|odottelen|ootan|oottelen|odotella|odottaa|odottelua|odottamassa)
0.45 (odottelu|odottaminen|odotus) ... (riittä*|piisaa|venyy|väsyttä*|kyllästyt*|puuduttaa|raskas*|pitkä*)
0.5 (joudumme|joudun|jouduimme|saamme|saa|saan|saadaan) ...3 (odottaa|odotella|odottamaan|oottaa|odottelemaan)
0.55 (kauanko|kuinka kauan|miten kauan|kuinka pitkään|kuin kauan|miten pitkään|kuinka paljon aikaa) ...4 (tässä|tämä|tää|vielä|oikein|oikeasti|oikeesti|näissä|kestää|menee|pitää|joudu*|odot*)
0.55 (milloin|koska|millon|kosk|minä päivänä) ...3 (oikeasti|oikeesti|vihdoin|viimein|oikein|ihan oikeasti|lopulta|ikinä|edes|todellisuudessa|realistisesti)
0.35 (milloin|koska|millon) ...5 (valmis|valmiit|valmiina|loppuu|nähdään) ... (vai|enää|edes|joskus) ?
0.45 (realistinen|realistisen|todellinen|oikea|lopullinen|pitävä) (päivä|aikataulu|päivämäärä|arvio|aikataulun|päivän)
0.5 (ehtiikö|ehditäänkö|ehdimmekö|ehditkö|ehdittekö|ehtiiks|ehtiiköhän|ehdiimme|onnistuuko|valmistuuko|valmistuvatko|tuleeko|tulevatko|saadaanko) ...4 (mitenkään|enää|varmasti|ajoissa|oikeasti|ikinä|millään|koskaan|oikeesti|edes|lainkaan|ylipäätään|ollenkaan)
0.35 (ehtiikö|ehditäänkö|ehdimmekö|ehtiiköhän|ehtiiks|ehtivätkö|ehtiikse) ...4 (paino*|messui*|ennen|avajai*|jouluk*|julkais*|määräai*)
0.55 (pelkään|pelkäämme|pelottaa|pelko|epäilen|huoli|huolemme) ...4 (ettei|etteivät|että ei|ettemme|etten|et ei) ...4 (ehdi*|ehti*|valmis*|valmii*|ajoissa|tule|saada|riitä)
0.5 {neg} ...3 (ehdi|ehditä|ehtine|tule|valmistu|ehtisi|ehtimään|ehtisit) ...2 (ajoissa|mitenkään|millään|valmiiksi|valmista|koskaan|ikinä|enää|valmiiks)
0.5 (aika|päivät|viikot|tunnit) ...3 (loppuu|loppua|loppumassa|vähiin|kesken|vähissä|kuluu|juoksee|rientää|hupenee|lopussa|ei riitä|uhkaa|vähenee|karkaa|valuu|tiukalle|tiukille)
0.45 (meille|meillä|tässä|nyt|alkaa|tulee) ...2 (alkaa olla kiire|tulee kiire|kiire painaa|hätä|tulipalokiire|alkaa olla kova kiire|hoppu|hengenhätä|polttaa|kiire jo|palaa)
0.4 (kello käy|kello tikittää|viime tip*|viime hetk*|viimeiseen tippaan|jo kiire|kova kiire|paniikki*|kalkkiviiv*|hätä kädessä|loppusuora* ... tukko*)
0.5 (avajai*|messut|messui*|lanseeraus|julkaisu|julkistus|tapahtuma|häät|sesonki|kausi|kauden|myyjäiset|seminaari|hakemus|kampanja|painopäivä|painoaika) ...5 (viikon päästä|ensi viikolla|ylihuomenna|huomenna|lähestyy|kohta|muutaman päivän|parin päivän|ovella|käsillä|alkaa) ...6 (eikä|ilman|ei|vielä|puuttuu|kesken|emme|meillä ei)
# no progress
0.55 {neg} ...3 (etene|edisty|liiku|edennyt|edistynyt|liikahda*|etenevän|etenny*|edisty*|liikkunut|liikahtan*|valmistu|etenemään|tapahdu mitään|tapahtunut mitään|mitään tapahtu*)
0.5 (etenee|edistyy|edennyt|edistynyt|sujuu|etenemi*) ...2 (hitaasti|hitaanlaisesti|tahmeasti|nihkeästi|takkuillen|etanavauht*|kovin hitaasti|hitaammin|tuskin|tuskallisen)
0.55 (junnaa*|junnat*|polkee|polkenut|jumittaa|jumittanut|jumitta*|takkua*|tahmaa*|tökkii|seisoo|seisonut|seissyt|matelee|jäissä|pysähty*) ...3 [paikalla*|paikoil*|jumissa|taas|homma|projekti|hanke]
0.4 (hidasta|hitaasti|hitaus|hitautta|hitaanlai*|tahmeaa|etanavauhti*|verkkaista)
0.4 (viime|viimeksi|edellinen|edellisestä|viimeisestä) ...4 (kuukausi|kuukautta|viikko|viikkoa|syyskuu*|elokuu*|kesä*|lokakuu*) ...3 (sitten|aikaa|jälkeen|vierähtänyt|kulunut|alussa|lopussa)
0.45 (viikko*|kuukau*|aikaa|viikkoja|kuukausia|syksy|kevät|kesä) ...3 (kulu*|mennyt|meni|vierähtän*|vierähti|hurahti*|menny|hujahti|valunut|tuhlautu*) ...4 (eikä|ilman|ei|jo|vasta|turhaan|nyt)
0.55 (jo|nyt) (toinen|kolmas|neljäs|viides|monesko|toista|kolmatta|neljättä) (kerta|kertaa|kerran|viikko|viikkoa|kuukausi|kuukautta) ...6 (siirt*|lykk*|venyy|venyi*|myöhä*|aikataulu*|odot*|viiväs*|muut*|per*)
0.55 (taas|jälleen|aina|jatkuvasti|koko ajan) ...2 (siirtyi|siirtyy|siirrettiin|siirtyä|lykkää*|lykätään|lykkäänt*|lykättiin|myöhässä|venyy|viivästy*|myöhästy*|siirretään ... aikataul*)
0.45 (lykkää*|lykkäänt*|lykättiin|lykätty|lykätään) ...3 (taas|jälleen|jo|uudestaan|kerran|toistamiseen)
0.35 (alun perin|alunperin|alkuun) ...3 (sanoit|sanottiin|lupasit|puhuttiin|sovittiin|arvioit*|puhuit|luvattiin|sovimme|oli puhe) ...8 (nyt|mutta|on)
# polite nudge, irony
0.5 (uskaltaisinko|uskallanko|uskaltaisiko|kehtaanko|kehtaisinko|saisiko|rohkenen|kehtaako|uskaltaako|rohkenisinko) ...3 (kysy*|kysel*|muistut*|tiedust*|hoputt*|udella)
0.45 (kyselen|kyselisin|kyselemme|kyselisimme|kysellä|kysyisin|kysyn|tiedustelen|tiedustelisin|kyselin|kyselijä*|tivaan) ...5 perään
0.4 (perään) (kysel*|kysy*|tiedust*)
0.45 (hoputtaa|hoputan|hoputella|hätäill*|hätyyttä*|patistaa|kiirehtiä|painostaa) ...3 (mutta|mut|vaan|kuitenkin)
0.5 (onko|tuleeko|ehtiikö|saadaanko|valmistuuko) ...3 (tänä vuonna|jouluksi|jouluna|ensi vuonna|ennen joulua|juhannukseksi|ennen eläk*|tällä vuosikym*|elinaika*|joulu) ...5 (vai|ensi|jo)
0.5 (siinä|tässä) (sitä|taas|sitten) ...2 (odotellaan|odotetaan|odotella|ootellaan|istutaan)
0.4 (hyvää|hyvä) kannattaa odottaa
0.4 (ikuisuus*|ikuisuuden|iäisyy*|loputtom*|loputon) ...3 (projekt*|odot*|kest*|vie*|menny*|jatku*|venyy)
0.35 (asiakkaamme|asiakas|asiakkaat|painotalo|paino|kuvaaja|myyjät|myynti|henkilökunta|koodaaja*|toimitus|hallitus) (odottaa|odottavat|kyselee|kyselevät|hoputtaa|hoputtavat|odottelee|ihmettelee|kysyy|kyseli)
0.4 (missä) (viipyy|viipyvät|viivyt|viivytte|on luvat*|se luvattu|ne luvatut|luonnos viipyy|kuvat viipy*)
0.4 (missä|miten) (mennään|ollaan menossa|olette menossa) ...3 (koska|kun|sillä|alkaa|pitäisi|oikein)
0.4 (siirtää|siirtäisinkö|siirtämään|peruuttaa|perua|siirtäisin|siirretäänkö) ...3 (kuvaaja*|kuvauks*|julkaisu*|avajai*|lanseerau*|paino*|kampanj*|tilaisuu*) ?
`
