/** Feeling ignored or uninformed, Finnish: no answer, not heard, learned it from somebody else (S0-12). */
export const ignored = `
0.65 {neg} ...3 (saanut|saanu|saatu|saaneet|saa|kuulunut|kuulunu|tullut|tullu|annettu|saada|tule|kuulu|löytynyt) ...4 (vastaust*|vastauksia|kuittaus*|vastausta|reaktio*|viestiä sinulta|viestiä teiltä|selity*|reagointi*|vastakaikua|elonmerk*)
0.6 (vastausta|vastauksia|vastaus|kuittausta|yhteydenottoa|soittoa|tietoa|reaktiota|elonmerkkiä) ...1 {neg} ...3 (kuul*|tul*|saa*|ole|näy*|näkynyt|heru*|löyty*)
0.6 {neg3} ...3 (vastattu|vastannut|vastanneet|vastannu|reagoitu|reagoinut|reagoi|noteerattu|kuitattu|kuitannut|palannut|palattu|palannu|soittanut takaisin|reagoineet|vastailtu|vastaillut) ...4 [viesti*|sähköpost*|meil*|kysymyk*|soitto*|puhelime*|meille|minulle]
0.6 {neg3} ...2 vastaa* ...2 (viesti*|sähköpost*|meil*|kysymyk*|soitto*|soitt*|puhelime*|puhelu*|meille|minulle|mulle|mitään|kukaan)
0.6 (miksi|miks|miksette|mikset|minkä takia|miksei|mikseivät) ...3 (vastaa|vastata|vastannut|vastattu|kerro|kerrottu|kertonut|ilmoita|ilmoitettu|ilmoittanut|soita|soittanut|reagoi|kysytty|kysynyt|kuunnella|kuuntele|vastaat|kuitata|informoi*|kukaan|kerrota)
0.6 kukaan ...2 ei ...2 (vastaa|vastannut|vastannu|kuuntele|kerro|kertonut|ilmoittanut|ilmoita|reagoi|soita|soittanut|lue|lukenut|vaivautu*|kuitannut|kysynyt)
0.55 (eikä|ei) kukaan ...2 (vastaa|vastannut|vastannu|kuuntele|kerro|kertonut|ilmoittanut|ilmoita|reagoi|soita|soittanut|lue|lukenut|ota|ottanut|vaivautu*|kysynyt)
0.5 (oletko|ootko|oletteko|ootteko|oletkohan|ehditkö|etkö|ettekö|ehdittekö|onko|onkohan|luitko|näitkö|saitko|saitkohan|saitteko|huomasitko) ...3 (nähnyt|nähny|saanut|saanu|huomannut|lukenut|lukenu|ehtinyt|ehtiny|tullut|mennyt|saapunut|viestini|viestiäni|sähköpostini|meiliäni|meilini|kommenttini|saanut) ...2 (viesti*|viestiäni|sähköpost*|meili*|kommentt*|kysymyk*|posti*|edellis*|perille|aiempaa|maili*)
0.42 (näitkö|luitko|saitko|saitkohan|saitteko|huomasitko|näittekö|huomasitteko|saitkos) ...3 (viesti*|sähköpost*|meili*|kommentt*|kysymyk*|posti*|maili*|muutosto*)
0.5 (menikö|menikohän|meniköhän|tuliko|tulikohan|saapuiko|päätyikö|hukkuiko|eikö) ...4 (roskapost*|spämm*|roskiin|matkalle|bittiavaruu*)
0.5 (menikö|menikohän|meniköhän|tuliko|tulikohan|saapuiko|päätyikö|hukkuiko|eikö) ...2 (viesti*|sähköpost*|meili*|maili*|kysymyk*|pyyntö*)
0.4 (roskapost*|bittiavaruu*) ...3 (menikö|mennyt|tullut|joutunut|päätynyt|hukkunut|jäänyt)
0.4 {neg} ...3 (mennyt|tullut|saapunut) ...1 perille
0.38 (yritin|yritimme|olen yrittänyt|yrittänyt|yrittäny|yritetty|yrittelin|koitin|koetin|koitettu|yritettiin|olemme yrittäneet) ...3 (soit*|tavoitella|tavoittaa|saada kiinni|kiinni|yhteyttä|tavotella|kysyä|soitella|tavottaa)
0.45 (soitin|soitimme|soittelin|soitettu|olen soittanut|laitoin|lähetin|lähetimme|kirjoitin|kirjoitimme|viestittelin|kysyin|kysyimme|pyysin|pyysimme|laitettiin|laitoimme) ...5 (kahdesti|kolmesti|monta kertaa|useasti|kolme kertaa|kaksi kertaa|pari kertaa|jo|neljästi|toistamiseen|useaan otteeseen|moneen kertaan|jo kahdesti)
0.45 (soitin|soitimme|kysyin|kysyimme|pyysin|pyysimme) ...3 (uudestaan|uudelleen|taas)
0.4 (soitin|soittelin|lähetin|laitoin|kirjoitin|kysyin|pyysin|lähetimme|laitoimme|laitettiin) ...4 (viime|viikko sitten|jo|toissa|päivää sitten|alkuviikosta|pari viikkoa|kaksi viikkoa|viikolla) ...8 (eikä|ei|en|mutta|mitään|vieläkään|edelleenkään|emme|mut)
0.5 (tavoita|tavoitettavissa|tavoitettu|tavoittanut|saada kiinni|saa kiinni|saanut kiinni|tavoiteta|tavota|kiinni sinua|kiinni teitä)
0.45 (tavoittamattomissa|vaikea tavoittaa|vaikeasti tavoitett*|hankala tavoittaa|vaikea saada kiinni|luuri korvaan|puhelin hälyttää tyhjää|puhelin soi tyhjää|vastaaja vain|vastaajaan)
0.55 {neg} ...3 (kuulunut|kuulunu|kuultu|kuulu|kuullut|kuulleet|kuullu) ...4 (mitään|sinusta|teistä|viikko*|pitkään|aikoihin|hetkeen|pariin|kahteen|kolmeen|sen koommin|sen jälkeen|sun|sinun|vähään|teidän|susta|sanaakaan)
0.5 (kun|mitään|vielä|sinusta|susta|teistä|sanaakaan) ...2 {neg} ...3 (kuulunut|kuulunu|kuultu|kuulu|kuullut)
0.55 {neg} ...3 (mitään|sanaakaan|minkäänlaista|ainuttakaan|hiiskahdusta) ...3 (kuulunut|kuulunu|tietoa|viestiä|merkkiä|tullut|kuultu|kuulu|ilmoitusta|sanottu|kuullut|yhteydenottoa)
0.5 (radiohiljai*|hiljaista on|hiljaista teillä|hiljaisuus|täysi hiljai*|hiljaiseloa|hiljaiselo|hiljaista siellä|kovin hiljaista|hiljaisuuden|hiljaa kuin|niin hiljaista|aika hiljaista|hiljaista pidel*|kumman hiljai*)
0.5 (hengissä|elossa|elossako|hengissäkö|maan päällä|maan nielemä|kadonnut|kadonneet|katosit|katositte|häipynyt|hävisit|uponnut maan)  ?
0.5 (vielä|oletko|oletteko|ootko|ootteko|ollaanko) ...2 (hengissä|elossa|olemassa|maisemissa|linjoilla|mukana)
0.55 (unohtanut|unohtaneet|unohtanu|unohdettu|unohditko|unohditteko|unohdit|unohditte|unohtuiko|unohdimmeko|unohduttiin) ...2 (meidät|meitä|minut|minua|meijät|mut|meiät|meidän)
0.5 (unohditko|unohditteko|unohtuiko|unohdit|unohditte|unohtuuko) ...3 (meidän|minun|asia*|taas|pyyn*|viesti*|kommen*|lupa*|mitä|vastata|kokonaan)
0.5 (meidät|minut|meijät|meiät|mut|asiamme|pyyntömme) ...2 (unohdettu|unohtaneet|unohtanut|jätetty|unohtunut|sivuutettu|ohitettu|hylätty|unohtanu)
0.55 (jätetty|jätettiin|jätit|jätitte|jäimme|jääty|jäätiin) ...2 (yksin|huomiotta|oman onn*|heitteille|pimentoon|tyhjän päälle|vaille|roikkumaan|tietämättä|ulkopuol*|vastaamatta|lukematta|hunningolle|noteeraamatta|paitsioon|vähälle|ilman vastau*|tyhjän|kuulematta|sivuun|kertomatta|huomioimatta)
0.55 {neg3} ...5 (huomioitu|otettu huomioon|huomioon otettu|noteerattu|kuunneltu|kuultu|kuunneltiin|otettu todesta|otettu tosissaan|toteutettu|reagoitu|luettu|luettukaan|korjattu vieläkään|välitetä|kuunnella)
0.55 (et|ette|etkä|ettekö|etkö|ettekä) ...3 (huomioinut|huomioineet|kuunnellut|kuunnelleet|kuuntele|lue|lukenut|lukeneet|huomannut|noteerannut|välitä|ottanut huomioon|reagoinut)
0.5 (toive*|palaut*|kommentt*|huomio*|pyynt*|mielipi*|kysymyks*|korjauk*|viest*) ...4 (ohitettu|sivuutettu|sivuutettiin|ohitettiin|jäänyt|jääneet|jäivät|jäi|unohtunut|katosi*|hävin*|kadonn*|hukk*|kaikui*|kuuroille|huomiotta)
0.5 (toivo*|palaute*|kommentt*|pyyn*|korjauk*) ...5 (olisi|ois|olis) (huomioitu|otettu|toteutettu|kuultu|kuunneltu|luettu|noteerattu)
0.6 (kuunteleeko|kuunnellaanko|luetaanko|lukeeko|lukeekohan|kuuleeko|huomaako|luetko|luetteko|kuunteletko|kuunteletteko|välittääkö|kiinnostaako|luetaankohan|kuulitko|kuulitteko|muistaako) ...4 (kukaan|meitä|näitä|teitä|ketään|minua|viesti*|edes|lainkaan|ollenkaan|mun|oikeasti|meidän|yhtään|kommentt*|palautetta)
0.6 (kuuroille korville|kuuroille|puhun seinille|puhuisi seinälle|puhuisin seinälle|puhumme seinille|seinälle puhu*|tuuleen huut*|tyhjyyteen|ilmaa meille|kuin ilmaa|olisimme ilmaa|yhtä tyhjän kanssa|tyhjille seinille)
0.5 (selkäni takana|selkämme takana|selän takana|päidemme yli|pään yli|yli kävel*|jyrättiin|jyrätty|jyrätään|sivuutettu*|sivuutettiin|ohitettiin|viis veisa*|viitata kintaalla|viitattu kintaalla|kylmänviileästi)
0.5 (toista|kolmatta|neljättä|viidettä|monetta|monennetta|sadatta) kertaa ...4 (kysy*|pyydä*|laita*|lähetä*|kirjoit*|sano*|muistu*|viest*|saman|samaa|samasta|asia*)
0.5 (kysyn|pyydän|laitan|kirjoitan|muistutan|lähetän|sanon|tiedustelen) ...3 (toista|kolmatta|neljättä|viidettä|monetta|jo toisen|jo kolmannen|nyt kolmannen|toisen|kolmannen|neljännen) (kertaa|kerran)
0.5 (olen|oon|olemme|ollaan|on|oltiin) [nyt|jo] ...2 (kahdesti|kolmesti|monta kertaa|useasti|moneen kertaan|useaan otteeseen|pariin kertaan|monesti|toistuvasti|pariin otteeseen|neljästi|monet kerrat) ...3 (kysy*|pyyt*|lait*|lähet*|maini*|san*|muistu*|toivo*|viest*|ilmoit*|huomautt*)
0.45 (mainitsin|mainitsimme|sanoin|sanoimme|kerroin|kerroimme|huomautin|huomautimme|toivoin|toivoimme|pyysin|pyysimme|pyysinkin|sanoinkin) ...4 (jo|kahdessa|monta|moneen|useasti|kahdesti|aiemmin|ensimmäi*|toistuvasti|useaan|kolmesti|alussa) ...4 [palaver*|kerta*|silti|mutta]
0.45 (annoimme|annoin|lähetin|lähetimme|kommentoin|kommentoimme|palaute) ...4 (palautteen|palautetta|kommentit|korjaukset|toiveet|kirjallisesti) ...8 (silti|eikä|edelleen|samat|mutta|ei|kuitenkaan|mitään)
0.5 (edelleen|silti|yhä|taas) ...4 (samat virheet|sama virhe|samat puutteet|samalla tavalla|korjaamatta|sama vanha|samana|ennallaan|muuttamatta|korjattu|vastaamatta|hoitamatta|tekemättä|auki)
0.45 (yhteenkään|mihinkään|kysymyksiimme|kysymyksiini|viesteihini|viesteihimme|kolmeen viestiin|yksikään|puheluihin|puheluihini) ...3 ({neg}) ...3 (saanut|saatu|vastat*|vastan*|vastaa|ole|vastausta|saa|reago*)
0.3 (varmistelen|varmistan|varmistaisin|varmistellen|tarkistan|varmistelisin|tsekkaan|kysäisen) ...3 (menikö|tuliko|saitko|oletko|onko|saitteko|näitkö|pääsikö) ...2 [viesti*|sähköpost*|meili*|perille]
0.4 (ajattelin|ajateltiin|aattelin) ...3 (kysyä|kysäistä|kysyy|kysellä|muistuttaa|varmistaa) ...3 (kun|ku|koska)
0.45 {neg} ...3 (tiedä|tiiä|osaa|osannut|keksi) ...1 mitä ...2 (sano*|vastata|vastaan|vastais*|kerto*)
0.45 (tuntuu|tuntu|olo|tunne|vaikuttaa|alkaa tuntua) ...3 (ettei|että ei|siltä ettei|kuin) ...4 (kuunn*|kiinnost*|välit*|kuul*|tärke*|priorit*|muista*|arvost*|huomioi*|olemassa|ilmaa|viimeis*|muut asiakkaat)
0.5 (isommat|muut|tärkeämmät|paremmat) asiakkaat ...4 (edelle|tärkeäm*|ensin|edellä|ajaa|ajoi*|menevät|kiilaa*)
# broader ideas
0.55 (koputi|kop kop|huhuu|huhuilen|huhuilemme|haloo|maa kutsuu|kuuleeko) ...2 [kukaan|siellä|maa|mitään]
0.55 (kuuluuko|kuuluuks|kuuluukohan) ...1 (kukaan|ketään|siellä|mitään|teistä|sinusta)
0.55 (onko|onks|onkohan|oletko|oletteko|ootko) ...2 (siellä|linjoilla|paikalla|kukaan|ketään) ...1 (ketään|kukaan|paikalla|hereillä|töissä|kotona|elossa) ?
0.55 (mihinkään|yhteenkään|kysymyks*|viesteihi*|viestiini|viestiimme|kommentte*|kysymyksee*|pyyntöö*|sähköpostii*|palauttee*) ...4 {neg} ...4 (palattu|palata|vastattu|vastata|reagoitu|reagoida|tartuttu|ehditty|ehtiä|palannut|vastannut|tarttunut|otettu|kommentoitu)
0.5 (olisi|ois|olis) edes ...2 (kiva|mukava|hyvä|voinut|voitu|reilua|kohteliasta|ilmoit*|kuitat*|vastat*)
0.38 (laitoin|lähetin|lähetimme|kirjoitin|laitettu|lähetetty|soitin|soittanut|laittanut|lähettänyt|viestiä|laitoimme) ...3 (kaksi|kolme|neljä|viisi|kolmannen|neljännen|toisen|useamman|monta|kuusi) (viestiä|meiliä|sähköpostia|kertaa|viestin|kyselyä|muistutusta|puhelua|mailia|soittoa|viikkoa|päivää)
0.5 (viestini|meilini|sähköpostini|kysymykseni|pyyntöni|soittoni|viestimme|kommenttini|kysymyksemme) ...3 (hukku*|kaik*|uponn*|upposi|haud*|katos*|jäi|jäänyt|jäävät|jäivät|ohit*|unohtu*|vasta*)
0.5 (jouduin|joudun|joudumme|pitääkö|täytyykö|joutuuko) ...3 (kerjä*|kinua*|mankua|kysellä|perään|soitella|muistutt*|muistuttele*|kyselemään|jahda*|metsästä*|hiillos*|nyhtä*|anella|itse selvit*)
0.5 (minun|mun|meidän|asiakkaan) ...1 (pitää|täytyy|pitääkö|täytyykö|kuuluuko) ...3 (perään|kysellä|muistuttaa|jahdata|kaivaa|onkia|selvittää itse|arvata|arvailla)
0.5 (laitan|lähetän|kirjoitan|kysyn|liitän|kopioin|toistan) ...3 (vielä kerran|uudestaan|uudelleen|vielä toisen|samat|kertaalleen|toistamiseen) ...4 (jos|kun|viesti*|kysymyk*|koska|siltä varalta|edelli*)
0.45 (yhteyshenkilö|yhteyshenkilömme|projektipäällikkö|tekijä|suunnittelija|te|sinä|sinusta) ...2 (katosi|katosit|kadonnut|hävisi|hävisit|vaihtui|hiljeni|hiljennyt|haihtui|kadoksissa|kateissa|kadonneet)
0.5 (sinulle|teille|sulle) ...2 (lankaa|puhelimitse|puhelimella|läpi) ...3 (ei|pääse|saa|tuloksetta|turhaan)
0.45 (yksipuolis*|yksinpuhelu*|monologi*|itsekseni|itselleni) ...3 (puhe*|tuntu*|kirjoit*|viest*|keskustel*|tämä)
0.5 (jo|nyt) (kahdesti|kolmesti|neljästi|monta kertaa|useasti|moneen kertaan|toistuvasti|pariin kertaan) ...2 (pyytänyt|pyytäneet|kysynyt|kysyneet|pyydetty|kysytty|muistuttanut|laittanut|sanonut|pyytäny|kysyny|toivonut)
0.5 (enkä|emmekä|eikä|en|emme) ...2 (saanut|saaneet|saatu|saanu|nähnyt) ...2 (niitä|sitä|mitään|vieläkään|vastausta)
0.5 (oisin|olisin|olisimme|oltais|oltaisi) ...1 (tarvinnut|tarvinneet|tarvinnu|tarvittu|kaivannut|tarttenu) ...2 (vastaust*|vastauksen|tiedon|tietoa|sen|ne) ...2 (jo|eilen|eiliseksi|viime|aiemmin|aikaisemmin)
# waiting one's turn, the third mail
0.5 (odotan|odotamme|odottelen|odottelemme|odotetaan|odotellaan|jonotamme|jonotan|odottamaan|odottelemaan) ...2 (vuoroamme|vuoroani|vuoroa|vuoromme|vuoroon|vuorossa|jonossa)
0.5 (me|meidät|meidän|meitä|minä|minun) ...2 (pienet|pienemmät|pieniä|pienten|pienempien|pienempi|pieni|pikku|pikkuiset|vähäpätöi*|tavalliset) (asiaka*|asiakka*|tekijä*|yritt*|firma*)
0.55 (tämä|tää|tässä|nyt) ...2 (kolmas|neljäs|viides|kuudes|sadas|monesko) ...1 (viesti*|viestini|sähköposti*|meili*|maili*|muistut*|yrity*|soitto*|puhelu*|kysely*|kerta*)
0.45 (olemme|ollaan|olen|oon) ...3 (pieni|pienempi|pienehkö|vähäinen|mitätön|vaatimaton) (asiakas|tekijä|yritys|firma|toimija)
0.55 (jää|jäisi|jäädä|jäisikin|jääköön) ...2 (jälki|todiste|todisteet|mustaa valkoisella|mustaa valkoisel*)
0.42 (kysyn|kirjoitan|yritän|tiedustelen) ...3 (vielä kerran|uudestaan|uudelleen|toistamiseen)
0.5 (mitä|miten|montako|kuinka) ...3 (pitää|täytyy|pitäisi|täytyisi) ...2 (tehdä|tehä|kysyä|soittaa) ...3 (että|jotta|et) ...3 (saan|saamme|saisin|saisimme|saa|saadaan) ...3 (vastau*|riv*|soito*|takaisin|kiinni|kommen*|tiedon)
0.6 {neg} ...2 (ees|edes) ...1 (nähny|nähnyt|nähneet|saanu|saanut|saaneet|kuullu|kuullut|kuulleet|tienny|tiennyt)
0.55 (onko|ollaanko|onks) ...1 (minut|meidät|mut|asiamme|projektimme|tilauksemme|tämä|mun) ...2 (siirretty|unohdettu|hylätty|jätetty|poistettu|haudattu|unohtunut|kuopattu)
0.5 (korjaus|korjaukset|muutos|muutokset|kommentti|kommentit|toive|palaute) ...3 (kadonn*|katos*|hävin*|unohtu*|jäänyt pois|jätetty pois|hukkun*|hukas*|ohit*|palannut|palaa)
0.45 {neg} ...2 (keksinyt|osannut|keksineet|osanneet|keksitty) ...1 mitä ...2 (sano*|vastata|vastaan|vastais*|kerto*)
0.48 (muistutin|muistuttelin|muistutimme|muistuttanut|muistuttaneet) ...3 (jo|viime|toissa*|eilen|niistä|siitä|asiasta|kerran|kertaalleen)
0.5 (olisi|ois|olis) ...2 (mukava|mukavaa|kiva|kivaa|hyvä|kohteliasta|reilua) ...3 edes
0.42 vaikka (vain|edes|vaan|ihan) ...1 (kyllä|lyhy*|rivi|sana*|pari|peukku|pikai*)
0.42 (ymmärrän|ymmärrämme|tiedän|tiedämme|käsitän|arvaan) ...2 (että|et) ...5 (kiire*|kiireistä|muitakin|muita asiakkaita|paljon töitä|muuta tekemistä|kädet täynnä)
0.4 (kiitollinen|kiitollisia) ...2 (vastauks*|tiedosta|merkistä|elonmerkistä)
0.48 mikään ei ...1 (auta|auttanut|tehoa|riitä|kelpaa|mene perille)
0.5 (ainoa|ainut|ainoat) ...1 (asia|juttu|mitä|mikä|viesti|merkki|elonmerkki) ...6 (saanut|saatu|kuulunut|toimii|näkynyt|tullut|saaneet|onnistui)
0.45 (mitäpä|mitäs) (me|minä|mä|asiakas|asiakkaat|pienet)
0.6 vähiten tärk* asiak*
0.5 (ehkä|kenties|varmaan|mahtoiko|ehkäpä|taisi|lienee) ...3 (viesti*|sähköposti*|kysymy*|meili*|kirje*) ...4 (katosi|katosivat|hävisi|jäi|eksyi|hukkui|huomaamatta|unohtui|unohtunut|kadonnut|hukkunut|jäänyt|välistä) ...2 !
0.45 (en tiedä|en ole varma|emme tiedä|mietin) ...1 (tavoittiko|tuliko|menikö|saapuiko|meniköhän|saitko|saitteko|pääsikö) ...6 !
0.45 (lähetän|laitan|välitän|lähetin|toistan|nostan|kirjoitan) ...3 (uudestaan|uudelleen|vielä kerran|toistamiseen|kärkeen|ylös|takaisin|varmuuden vuoksi) ...5 (roskaposti*|katosi*|hukkui*|kadonnut|listan|viestin|postilaatik*|siltä varalta|koska|kun)
0.42 (nostan|nostetaan|nostaisin) ...2 (viestin|tämän|asian|kysymyksen) ...2 (uudestaan|ylös|kärkeen|esiin|pintaan|uudelleen|takaisin) ...3
0.45 (jätin|jätimme) ...1 (viestin|soittopyynnön|viestejä) ...2 (puhelimeen|vastaajaan|puhelinvastaajaan|teille|sinulle|toimistoon) ...4
0.5 (yritin|yritimme|koitin|soitin|soitimme) ...3 (kahdesti|kaksi kertaa|kolmesti|kolme kertaa|monta kertaa|useasti|useampaan|soittaa) ...6 (vastaaja*|varattu*|ei vastattu|vastausta|kukaan|turhaan|tuloksetta|ei saanut)
0.45 (koska|kun) ...1 (vastausta|vastaus) ei ...2 (kuulunut|tullut|näkynyt|saatu|ole) ...6
0.45 (en ole|en oo|emme ole|ei ole) ...2 (nähnyt|saanut|kuullut|nähneet|saaneet|näkynyt|tullut|kuulunut) ...1 (vastausta|vastaustasi|vastaustanne|mitään takaisin|reaktiota)
0.45 (ilahtuisin|ilahtuisimme|toivoisin|toivoisimme|olisin kiitollinen|arvostaisin|odotan edelleen|odotan yhä|odotan vielä) ...3 (vastauksesta|vastausta|sanasta|sanaa|reaktiota|kommenttia) ...6
0.5 (viikon|viikkojen|kuukauden|kahden viikon|parin viikon|kolmen viikon) takai* ...1 (kysymy*|viesti*|sähköposti*|meili*)
0.5 (kolmas|toinen|neljäs|jo kolmas|jo toinen) (yritys|yritykseni|viestini|kerta|kertani|muistutus) ...4
0.35 (saitko|saitteko|tuliko|näitkö) ...1 (viestini|sähköpostini|kysymykseni|meilini|viestin) ...4 ?
0.5 (ehkä|kenties|varmaan|ehkäpä) ne ...1 (hukkuivat|katosivat|hävisivät|jäivät|unohtuivat) ...2 !
0.45 (ystävällinen|pieni|vielä|uusi|toinen) ...1 (muistutus|muistuttaisin|muistutan) ...3 (viestistäni|kysymyksestäni|viestistä|sähköpostistani|pyynnöstäni|kysymyksistäni|meilistäni)
0.45 (olen|olemme|jäin) ...3 (vailla|ilman) (vastausta|vastauksia) !
0.45 (kun|koska) mitään ei ole (tullut|kuulunut|näkynyt) ...3 !
`
