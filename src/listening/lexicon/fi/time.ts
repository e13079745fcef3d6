/** Time worry, Finnish: late, overdue, no end in sight, an event that comes nearer (S0-12). */
export const time = `
# worry about the timetable
0.6 (huoli*|huolissa*|huolest*|huoletta*|pelkään|pelkäämme|pelottaa|hermostu*|hermostut*|jännittää|mietity*|epäilen|epäilyt*|stressa*|ahdista*) ...4 (aikataulu*|aika|ajoissa|ehdi*|ehti*|valmis*|valmii*|deadlin*|dedis*|myöhäs*|viivä*|päivämäär*|julkaisu*|määräaika*)
0.6 (aikataulu|aikataulut|aikataulusta|aikataulun|aikataulussa|takaraja|julkaisu|projekti|toimitus|hanke|homma|valmistuminen|käännös|määräaika) ...4 (huolest*|huoletta*|mietity*|arvelut*|pelot*|hirvit*|hermostut*|stressaa|ahdista*|paina*)
0.65 (aikataulu|aikataulut|takaraja|julkaisu|toimitus|toimitusaika|projekti|hanke|homma|työ|valmistuminen|määräaika|deadline|dedis|dedari|toimituspäivä) ...3 (venyy|venyi|venynyt|venyneet|venyivät|venyvät|myöhästyneet|viivästyneet|venyny|venähtä*|pettä*|petti|pettänyt|lipsu*|livennyt|liukuu|liukunut|viivästy*|viipyy|paukku*|kusee|kusi|karkas*|karkaa|ryssi*|lipeää|lipesi|luisuu|myöhästy*|myöhässä)
0.38 (viivästy|viivästyy|viivästynyt|viivästyi|viivästyksiä|viivästys|viivästymis*|viivästykse*|viivytt*|viivytel*|myöhästynyt|myöhästyy|myöhästyi|myöhästymi*|venynyt|venyy|venymi*|viivyttely*|venyttä*)
0.5 (aikataulu*|takaraja*|sovitu*) {neg} ... (pidä|pitänyt|pitäny|kestä|pitäneet|toteudu|toteutunut|pidetty)
0.55 {neg} ... (pidä|pitänyt|pidetty|pitäneet|pysytä|pysytty|pysynyt|pysyneet) ...2 (aikataulu*|takaraja*|määräaj*|päivämäär*|luvatu*|lupau*)
0.6 (olemme|ollaan|olette|ootte|olet|oot|on|oltiin|ovat|homma|työ) ...3 (myöhässä|jäljessä|jälessä|myöhäs|myöhäses|jälkijunassa)
0.5 (pahasti|jo|taas|reilusti|kaksi|kolme|viikon|viikkoa|päivän|päivää|kuukauden|kuukautta|yhä|edelleen|auttamatta) (myöhässä|jäljessä|myöhäs|etuajassa ei)
0.5 (alkuperäi*|sovitu*|luvatu*|annetu*) (aikataulu*|päivä*|takaraja*|määräaja*) ...5 (kaukana|jäljessä|myöhässä|meni*|mennyt|ylit*|pettä*|petti|ohi|umpeutu*|ei|unohta*)
0.55 (määräaika|deadline|dedis|takaraja|eräpäivä|sovittu päivä|luvattu päivä|päivämäärä) ...2 (meni|mennyt|meni jo|ylittyi|ylittynyt|umpeutu*|paukku*|ohitettu|ohi|vanhentu*|hurahti)
# it ought to be here
0.6 (piti|pitivät|pitikin|pitihän) ...4 (olla|tulla|valmistua|saapua|julkaista|aueta|ilmestyä|tulla jo|alkaa|avautua|lähteä|startata|käynnistyä|pyöriä) ...4 (valmi*|viime|eilen|jo|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|viikon*|kuun|kuukau*|aikoja|mennessä|toissa*|alussa|ma|ti|ke|to|pe|sitten|tällä viikolla|tänään|lokaku*|syysku*|marrasku*|elokuu*|tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|jouluku*)
0.55 (olisi|olis|ois) (pitänyt|pitäny) ...3 (olla valmi*|olla jo|tulla|valmistua|saapua|julkaista|saatu|aueta)
0.5 (sinun|teidän|sun) (piti|pitikin) ...3 (lähettää|toimittaa|laittaa|palata|soittaa|hoitaa|tehdä|ilmoittaa)
0.4 (nyt|tänään|nythän|nyt kun) on jo (maanantai|tiistai|keskiviikko|torstai|perjantai|sunnuntai|lauantai|marraskuu|lokakuu|joulukuu|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|syyskuu)
0.5 (niiden|sen|tämän|näiden|luonnoksen|tekstien|kuvien|sivujen|version|luonnosten|käännöksen|raportin) piti (tulla|olla|valmistua|saapua|lähteä)
0.38 (lupasit|lupasitte|luvattiin|lupailit|lupailitte|lupasi|luvannut|luvattu|sanoit|sanoitte|lupaamasi|lupaamanne|puhuit|puhuitte|lupas|vannoit) ...5 (maanantaiksi|tiistaiksi|keskiviikoksi|torstaiksi|perjantaiksi|viikoksi|mennessä|viikonlopuksi|eiliseksi|viimeistään|tällä viikolla|viime viikolla|viime viikoksi|kuun alkuun|kuun loppuun|kahdessa viikossa|pari viikkoa|kaks viikkoa|kaksi viikkoa|viikon|viikossa|jo|ajoissa|ennen)
0.35 (lupasit|lupasitte|luvattiin|lupailit|lupailitte|luvattu|luvanneet|luvannut|lupaamasi)
0.6 (vieläkään|edelleenkään|vielkään|vieläkää|vielläkään|yhäkään) ...4 (kuul*|näky*|näy|valmi*|tul*|saanut|saatu|saaneet|mitään|etene*|edisty*|toimite*|julkais*)
0.35 {neg} ...3 (vieläkään|edelleenkään|vielkään|vieläkää|vielläkään)
0.55 {neg} ...4 (näkynyt|näkyny|kuulunut|kuulunu|tullut|tullu|saapunut|saatu|ilmestynyt|näy|kuulu|valmistunut|näkyvissä) ...2 (vielä|vaikka|mitään|viikko*|luonno*|missään|kuukau*|mistään|sovit*)
0.5 (mitään|luonno*|teksti*|kuvia|kuvat|versio*|sivu*|käännös*|raportti*|käsikirjoitu*|esite*|aineisto*|tiedosto*|materiaali*|vedosta|vedos|logoa|demoa) {neg} ...3 (näkynyt|näkyny|kuulu|kuulunut|kuulunu|tullut|tullu|saapunut|saatu|ilmestynyt|näy|saanut|saaneet|tule|valmistunut)
0.5 eikä ...3 (mitään|vieläkään) ...2 (näkynyt|kuulunut|tapahtunut|tullut|valmista|valmis|saatu|tapahdu|näy|kuulu)
# waiting
0.5 (odotan|odotamme|odotetaan|odotellaan|odottelemme|odottelen|odotettu|odoteltu|odottanut|odottaneet|odotellut|oottanu|ootettu|ootan|oottelen|odotin|odotimme) ...3 (yhä|edelleen|vieläkin|taas|turhaan|kolmatta|toista|viikkoa|viikkoja|viikkoja|viikkotolkulla|viikkokaup*|kuukautta|kuukausia|pitkään|aikoja|päiväkaup*|ikuisuu*|neljättä)
0.5 (odotettu|odoteltu|odottanut|odottaneet|odotellut|oottanu|ootettu|odotin|odotimme|odoteltiin) ...2 (jo|koko|viikon|kuukauden|päivän|pari|kaksi|kolme)
0.36 (odotan|odotamme|odottelemme|odottelen|ootan|oottelen) ...1 (jo|vielä)
0.5 (yhä|edelleen|taas|vieläkin|turhaan|tässä|sitä) (odotan|odotamme|odotetaan|odotellaan|odottelemme|odottelen|ootan|oottelen|odotella|odottaa|odottelua|odottamassa)
0.45 (odottelu|odottaminen|odotus) ... (riittä*|piisaa|venyy|väsyttä*|kyllästyt*|puuduttaa|raskas*|pitkä*)
0.5 (joudumme|joudun|jouduimme|saamme|saa|saan|saadaan) ...3 (odottaa|odotella|odottamaan|oottaa|odottelemaan)
0.55 (kauanko|kuinka kauan|miten kauan|kuinka pitkään|kuin kauan|miten pitkään|kuinka paljon aikaa) ...2 (vielä|oikein|oikeasti|oikeesti|pitää|joudu*|odot*)
0.55 (milloin|koska|millon|kosk|minä päivänä) ...3 (oikeasti|oikeesti|vihdoin|viimein|oikein|ihan oikeasti|lopulta|ikinä|edes|todellisuudessa|realistisesti) ?
0.35 (milloin|koska|millon) ...5 (valmis|valmiit|valmiina|loppuu|nähdään) ... (vai|enää|edes|joskus) ?
0.38 (realistinen|realistisen|todellinen|oikea|lopullinen|pitävä) (päivä|aikataulu|päivämäärä|arvio|aikataulun|päivän)
0.5 (ehtiikö|ehditäänkö|ehdimmekö|ehditkö|ehdittekö|ehtiiks|ehtiiköhän|ehdiimme|onnistuuko|valmistuuko|valmistuvatko|tuleeko|tulevatko|saadaanko) ...4 (mitenkään|ajoissa|oikeasti|ikinä|millään|koskaan|oikeesti|ylipäätään|ollenkaan)
0.35 (ehtiikö|ehditäänkö|ehdimmekö|ehtiiköhän|ehtiiks|ehtivätkö|ehtiikse) ...4 (paino*|messui*|ennen|avajai*|jouluk*|julkais*|määräai*)
0.55 (pelkään|pelkäämme|pelottaa|pelko|epäilen|huoli|huolemme) ...4 (ettei|etteivät|että ei|ettemme|etten|et ei) ...4 (ehdi*|ehti*|valmis*|valmii*|ajoissa|tule|saada|riitä)
0.5 {neg} ...3 (ehdi|ehditä|ehtine|tule|valmistu|ehtisi|ehtimään|ehtisit) ...2 (ajoissa|mitenkään|millään|valmiiksi|valmista|koskaan|ikinä|enää|valmiiks)
0.5 (aika|päivät|viikot|tunnit) ...3 (loppuu|loppua|loppumassa|vähiin|kesken|vähissä|kuluu|juoksee|rientää|hupenee|lopussa|ei riitä|uhkaa|vähenee|karkaa|valuu|tiukalle|tiukille)
0.38 (meille|meillä|tässä|nyt|alkaa|tulee) ...2 (alkaa olla kiire|tulee kiire|kiire painaa|hätä|tulipalokiire|alkaa olla kova kiire|hoppu|hengenhätä|polttaa|kiire jo|palaa)
0.35 (kello käy|kello tikittää|viimeiseen tippaan|paniikki*|kalkkiviiv*|hätä kädessä|loppusuora* ... tukko*)
0.38 (avajai*|messut|messui*|lanseeraus|julkaisu|julkistus|tapahtuma|häät|sesonki|kausi|kauden|myyjäiset|seminaari|hakemus|kampanja|painopäivä|painoaika) ...5 (viikon päästä|ensi viikolla|ylihuomenna|huomenna|lähestyy|kohta|muutaman päivän|parin päivän|ovella|käsillä|alkaa) ...6 (eikä|ilman|ei|vielä|puuttuu|kesken|emme|meillä ei)
# no progress
0.55 {neg} ...3 (etene|edisty|liiku|edennyt|edistynyt|liikahda*|etenevän|etenny*|edisty*|liikkunut|liikahtan*|valmistu|etenemään|tapahdu mitään|tapahtunut mitään|mitään tapahtu*)
0.5 (etenee|edistyy|edennyt|edistynyt|sujuu|etenemi*) ...2 (hitaasti|hitaanlaisesti|tahmeasti|nihkeästi|takkuillen|etanavauht*|kovin hitaasti|hitaammin|tuskin|tuskallisen)
0.55 (junnaa*|junnat*|polkee paik*|polkenut paik*|jumittaa|jumittanut|takkuaa|takkuilee|takunnut|matelee)
0.5 (homma|projekti|hanke|työ|sivusto|uudistus|asia) ...3 (seisoo|seisonut|seissyt|jäissä|pysähty*|jumissa|jumiutu*|tökkii|polkee|jäänyt jumiin|jäi jumiin)
0.33 (hidasta|hitaasti|hitaus|hitautta|hitaanlai*|tahmeaa|etanavauhti*|verkkaista)
0.3 (viime|viimeksi|edellinen|edellisestä|viimeisestä) ...4 (kuukausi|kuukautta|viikko|viikkoa|syyskuu*|elokuu*|kesä*|lokakuu*) ...3 (sitten|aikaa|jälkeen|vierähtänyt|kulunut|alussa|lopussa)
0.45 (viikko*|kuukau*|aikaa|viikkoja|kuukausia|syksy|kevät|kesä) ...3 (kulu*|mennyt|meni|vierähtän*|vierähti|hurahti*|menny|hujahti|valunut|tuhlautu*) ...4 (eikä|ilman|turhaan)
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
0.4 (missä) (viipyy|viipyvät|viivyt|viivytte|on luvat*|se luvattu|ne luvatut|luonnos viipyy|kuvat viipy*)
0.4 (missä|miten) (mennään|ollaan menossa|olette menossa) ...3 (koska|kun|sillä|alkaa|pitäisi|oikein)
0.33 (siirtää|siirtäisinkö|siirtämään|peruuttaa|perua|siirtäisin|siirretäänkö) ...3 (kuvaaja*|kuvauks*|julkaisu*|avajai*|lanseerau*|paino*|kampanj*|tilaisuu*) ?
# broader ideas
0.5 {neg} (ole|oo|olla|olekaan) ...2 (nähneet|nähnyt|nähny|saaneet|saanut|saanu|saatu|nähty|kuulleet) ...3 {work}
0.45 (vaikka|ja|kun) ...3 (deadline|dedis|määräaika|takaraja|toimituspäivä|sovittu päivä|eräpäivä|palautuspäivä) ...1 (oli|meni|on ohi|on mennyt|oli jo|umpeutui|oli eilen)
0.5 (deadline|dedis|määräaika|takaraja|toimituspäivä) ...1 (oli|oli jo) (eilen|toissapäivänä|viime|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|sunnuntaina|jo|viikko|aikoja)
0.5 (eikö|eiks|eikös|eiköhän|eikö sen|emmekö|eiköhän) ...4 (tarkoitus|pitänyt|pitäny|sovittu|luvattu|puhe|ollut puhetta|valmis|aikataulu|sopineet) ...6 (jo|viime|eilen|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|viikolla|mennessä|valmi*|tulla|nähdä|saada|alkuun|loppuun)
0.55 (tuleeko|tulevatko|saadaanko|valmistuuko|valmistuvatko|nähdäänkö|syntyykö) ...4 (ikinä|koskaan|joskus|vihdoin|edes|milloinkaan|enää)
0.5 (kuumottaa|kuumottava*|kuumottamaan|hiostaa|hiki|hikoilut*|hikoilen|hikinen olo|kylmä hiki|polttelee|polttaa jo|hermoilen|hermoilemme|hermostuttamaan|hermostuttaa|hermostunut|hermostuneita|stressaa|stressaan|stressi|paniikissa|panikoin|panikoimme|hätääntynyt|hätääntyneitä|jännittämään)
0.45 (enää|vain|vaivaiset|ainoastaan|on|vajaa) ...1 (viikko|viikkoa|päivä|päivää|viisi|kolme|kaksi|neljä|yhdeksän|kymmenen|muutama|pari) ...1 (päivää|viikkoa|aikaa|jäljellä|jälellä|avajaisiin|messuihin|lanseeraukseen|julkaisuun|tapahtumaan|aukeami*)
0.45 (avajaisiin|messuihin|lanseeraukseen|julkaisuun|tapahtumaan|häihin|joulumyyntiin|sesonkiin|seminaariin|painoon) ...2 (enää|on vain|vain|alle|jäljellä|on enää)
0.5 (vuosi|puoli vuotta|kuukausi|kuukausia|kolme kuukautta|kaksi kuukautta|neljä kuukautta|viikkoja|viikkokaupalla|kuukausitolkulla|viikkotolkulla) ...2 (sitten|jo|tässä|nyt|mennyt|kulunut|tähän) ...3 (aloitettiin|aloitimme|tilattiin|tilasimme|tilasin|sovittiin|maksettiin|maksoimme|odot*|lupas*|venyt*|väännetty|tehty|veivat*|jumpattu)
0.45 (kuuden|kolmen|kahden|neljän|viiden|parin) (viikon|päivän|kuukauden) (urakka|työ|projekti|homma|keikka|juttu) ...4 (vei*|kest*|on|jo|venyt*|muuttu*|nyt)
0.5 (hyvää|onnea) ...1 (vuosipäivää|syntymäpäivää|synttäreitä|juhlapäivää) ...2 (projekt*|odot*|hank*|luonn*|tilau*)
0.45 (ikuisuudelta|ikuisuuden|ikuisesti|iät ja ajat|maailman tappiin|hamaan tulevaisuuteen|jouluun asti|ensi vuosituha*|maailmanloppu*|kissanpäivät|sukupolv*)
0.45 (menee|meni|mennyt|menossa|lipsahtaa|valuu|siirtyy|lykkääntyy) ...2 (ensi vuoden puolelle|ensi vuoteen|pitkäksi|myöhäiseksi|yli ajan|liian myöhä*|viime tippaan|viime hetkeen|sesongin yli|ohi ses*)
0.5 (liian|turhan) (myöhään|myöhäis*|hidas|hidasta|hitaasti|kauan|pitkään|verkkaista|pitkä aika)
0.4 (aloitettu|alkanut|alettu|aloittaneet|käynnistynyt|edes aloit*) ...2 (edes|vielä|ollenkaan) ?
0.45 (onko|oletteko|oletko|ollaanko) ...2 (edes|vielä|jo) (aloit*|alkanut|alettu|tehty|tehnyt|ehtinyt|koskenut) ?
0.4 (ehdit|ehditte|ehtinyt|ehtineet|ehditty) ...2 (edes|vielä|ollenkaan|lainkaan) ...2 (aloit*|katso*|teke*|alkaa) ?
0.45 (tilanne|tilannetta|vaihe|vaiheessa|status) ...4 (pitäisi|piti|jo olla|olisi pitänyt|huolest*|oikeasti|oikeesti)
0.5 (missä|mihin) ...3 (viipyy|viipyvät|viivyt|viivytte|viipyi|viipyypi|jäivät|jäi|luuraa|jumittaa|jumittavat)
0.55 (siirtynyt|siirretty|siirtyi|siirtyy|siirrettiin|lykätty|lykättiin|lykkääntynyt|venynyt|muuttunut) ...2 (kahdesti|kolmesti|toista kertaa|kolmatta kertaa|jo kolme|monta kertaa|toisen kerran|taas|uudestaan|uudelleen|jälleen|jo kaksi)
0.5 (pitääkö|pitävätkö|voiko|voidaanko|uskaltaako|uskallanko|kestääkö) ...3 (tällä kertaa|paikkansa|luottaa|luvata|tosiaan|oikeasti)
0.38 (jonkinlainen|edes jokin|edes jonkinlainen|jokin|joku|edes|suuntaa antava) (arvio|aikataulu|päivä|päivämäärä|aika-arvio|haarukka)
0.5 (näillä|tällä|tätä|tolla|tuolla|sillä) (vauhdilla|vauhdeilla|vauhtia|tahdilla|tahtia|menolla|rytmillä)
0.45 (kun|ennen kuin|siihen mennessä|silloin) ...2 (jään|pääsen|olen|lapset|lapseni|eläkke*) ...2 (eläkkeellä|eläkkeelle|haudassa|aikuisia|vanha|harmaa|kuollut)
0.5 (asiakkaan|asiakkaamme|meidän|minun|painon|painotalon|toimituksen|kääntäjän) piti (saada|päästä|julkaista|aloittaa|avata) ...4 (maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|viime|jo|eilen|viikolla)
0.5 (eiliseksi|viime viikoksi|viime perjantaiksi|viime kuuksi)
# one more timetable, nothing to show yet
0.55 (taas|jälleen|vielä|jo kolmas|jo toinen|jo neljäs|kolmas|neljäs) [yksi|joku|jokin] [uusi|uudet] (aikataulu|aikataulut|takaraja|määräaika|päivämäärä|deadline|dedis|lykkäys|siirto|viivästys|arvio)
0.5 {neg} ...2 (ole|oo|olla|olekaan) ...3 edes (luonno*|ensimm*|{work}|vedos*|raaka*|alku*|yhtä|yhtään|alustava*)
0.45 (jäämme|jäädään|jään|jäätäisiin|jäisimme|jäi|jäätiin) ilman ...2 {work}
0.5 (minkä|minä|mikä) (vuoden|vuonna|vuosi|vuosituha*|vuosikymmen*) ...4 (tarkoit*|julkais*|valmis*|meina*|oli puhe|puhuttiin|lupas*|sovittiin)
0.6 {neg} ...1 (voi|taida|pysty|tule) ...1 (mitenkään|millään|ikinä|koskaan) ...1 (onnistu*|ehti*|toimi*|valmistu*)
0.55 (tämä|tää|se|homma) {neg} ...1 (voi|tule|taida) ...1 (onnistua|onnistumaan|valmistua|valmistumaan|ehtiä|ehtimään)
0.45 (meillä|mulla|minulla) ...2 (kädessä|käsissä|kasassa|valmiina) ...1 (vain|vasta|yksi|kaksi|kolme|pari|puolet|neljännes)
# why does it take so long, may we see something
0.55 (miksi|miks|minkä takia|minkä vuoksi|millä ilveellä) ...7 (kestää|kesti|kestänyt|vie|vei|viipyy|venyy|viivästyy|myöhästyy)
0.36 nyt on ...1 (viikko|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|juhannus|joulu)
0.48 (voisiko|voisimmeko|saisiko|saisimmeko|voitaisiinko|pääsisikö|saisinko) ...1 (jo|edes) ...3 (nähdä|näkemään|katsoa|saada|tietää|kuulla)
0.48 (rauhoitella|rauhoittelen|rauhoitellut|toppuutella|toppuuttelen|tyynnytellä|hyssytellä)
0.5 ennen ...1 (eläkkeelle|eläkettä|eläkepäiv*|kuolemaani|hautajaisiani|maailmanlop*)
0.6 ensin ...1 (maanantai|tiistai|keskiviikko|torstai|perjantai) ...1 sitten ...4 nyt
0.45 (varmistan|varmistaisin|tarkistan|kysyn|varmistelen|halusin varmistaa|haluan varmistaa) ...8 (jännittää|hermostuttaa|huolettaa|huolestuttaa|mietityttää|vähän huolissani) 
0.45 (onko|onkohan|olisiko|pitääkö) ...1 (maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|aikataulu|päivämäärä|päivä|takaraja|määräaika) ...1 (realistinen|realistista|mahdollinen|toteutettavissa|liian tiukka|tiukka) ?
0.45 (alkanut|aloin|alettu|alkaneet|ehtinyt|ehdin|olen jo) ...2 (luvata|kertoa|ilmoittaa|kutsua|luvannut|kertonut|ilmoittanut|kutsunut) ...3 (päivää|päivän|päivämäärä*|ajankoh*|ihmisille|asiakkaille)
0.5 (aika|päivät|viikot|kello) ...2 (alkaa|käy|käyvät|alkavat|rupeaa|uhkaa) ...2 (käydä|vähiin|loppua|loppumaan|loppuu|kulua|tikittää|juosta|vähissä|kortille)
0.45 (muistelin|luulin|muistan|käsitin|käsittääkseni|ymmärsin|muistaakseni) ...6 (piti|oli määrä|tulisi|luvattiin|lupasitte|lupasit) ...5 
0.5 (kohta|pian|melkein|jo|nyt|lähes) ...2 (tammi*|helmi*|maalis*|huhti*|touko*|kesä*|heinä*|elokuu*|syys*|loka*|marras*|joulu*) ja ...2 (puhuttiin|sovittiin|puhe|piti|luvattiin|lupasitte|suunniteltiin) ...3
0.5 (puhuttiin|sovittiin|luvattiin|lupasitte|suunniteltiin) ...2 (tammi*|helmi*|maalis*|huhti*|touko*|kesä*|heinä*|elokuu*|syys*|loka*|marras*|joulu*) ja ...3 (kohta|pian|melkein|jo|nyt)
0.42 (aikataulun|suunnitelman|sopimuksen) mukaan ...6 (piti|oli määrä|pitäisi|olisi pitänyt) ...6
0.5 (ei|eikä|en|emme) ...2 (aavistustakaan|tietoa|hajuakaan|tiedä|varmuutta|tiedetä) ...2 (ovatko|onko|tuleeko|tulevatko|ehtiikö|ehtivätkö|valmistuuko|valmistuvatko) ...5 !
0.45 (hävisi|katosi|menetimme|hukattiin|hukkasimme|meni|hukkaan|menetettiin|kadonnut|hävinnyt) ...3 (pari|kaksi|kolme|muutama|monta) (viikkoa|päivää|kuukautta)
0.45 (lykkään*|myöhästy*|siirty*|viivästy*|venymä*|venyy) ...4 (tietäisin|haluaisin tietää|tahtoisin tietää|kuulisin|mieluummin|parempi tietää|hyvä tietää) ...4 !
0.45 (tietäisin|kuulisin|haluaisin tietää|tahtoisin tietää) ...2 (mieluummin|ajoissa|hyvissä ajoin|heti|etukäteen|aikaisemmin) ...2
0.35 (kysyn|kyselen|kirjoitan) ...1 (koska|sillä) ...3 (lähellä|pian|kohta|nurkan takana|vähän aikaa|jäljellä|ovella)
0.35 (onhan|onko|onkohan|pitääkö|pitäähän) ...1 (julkaisupäivä|aikataulu|lanseerauspäivä|deadline|takaraja|avajaispäivä|toimituspäivä|julkaisu) ...3 (voimassa|ennallaan|kunnossa|pitää) ?
0.42 (eikö|eivätkö|eiks) ...3 (pitänyt|ollut määrä|luvattu|luvattiin) ...4 (ennen|mennessä|viimeistään|tulla|olla|valmis) ...2 ?
0.45 (luvattiin|luvattu|lupasitte|lupasit|sovittiin|piti tulla) [meille|minulle] (maanantaiksi|tiistaiksi|keskiviikoksi|torstaiksi|perjantaiksi|viikonlopuksi|ensimmäiseksi|toiseksi|kolmanneksi|neljänneksi|viidenneksi|kuudenneksi|seitsemänneksi|kahdeksanneksi|yhdeksänneksi|kymmenenneksi|viime|_ mennessä|kuun|jo)
0.42 (viime tippaan|viime tinkaan|viime hetkeen|tiukille|kortille) ...1
`
