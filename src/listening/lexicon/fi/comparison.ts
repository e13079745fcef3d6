/** Another offer or supplier, an acquaintance, a machine or oneself that would do it for less, somebody whose result looks better, in Finnish (S0-9, S0-12). */
export const comparison = `
# other offers
0.45 (valmispohja*|valmispohjallakin|wix*|wordpress-pohja*|canva*|chatgpt*|tekoäly*|tekoälyllä|gpt*) ... (olisi|olis|ois|pärjä*|riittä*|riitt*|ilmaiseksi|ilmaseks|saman|halvem*|sekunni*|minuuti*)
0.45 (olisin|olisimme|oisin|oltais|oltaisi|oisko) ... (itse|itsekin|ite|itekki) (tehnyt|osannut|tehty|kirjoittanut|pärjännyt|tehny|kasannut|hoitanut)
0.6 {muu} (tarjou*|tarjouksen|toimisto*|tekijä*|firma*|yrity*|suunnittelija*|kuvaaja*|kääntäj*|taho*|konsult*) ...6 (halvem*|edullisem*|puolet|parem*|nopeamm*|puoleen|murto-osa*|kolmasosa*)
0.5 (sain|saimme|saatiin|tuli|löysin|löysimme|löyty*|kysyin|kysyimme|pyysin|pyysimme|pyydettiin) ... (toisen|toiselta|toinen|toisesta|muualta|muilta|kilpailija*|kilpailevan|verrokki*|vertailu*) ... (tarjou*|hinta*|hinnan|arvion|halvem*|toimistolta|firmalta)
0.55 (paremmilta|paremmalta|hienommilta|hienommalta|ammattimaisemmilta|ammattimaisemmalta|tyylikkäämmiltä|tyylikkäämmältä|raikkaammilta|raikkaammalta|paremmat|hienommat|paremman|parempi|hienompi|paremmin) kuin (meidän|meillä|meiltä|tämä|nämä|tää|minun|mun|omamme|me)
0.5 (kilpailija*|naapuri*|tuttu*|tuttava*|kaveri*|serku*|toisen|toisella) ... (sivu*|logo*|ilme*|tekst*|kuva*|verkkokaup*|sovellu*|saitti*|saitit) ...6 (parem*|hienom*|kateel*|kiva*|ammattimais*|raikkaam*|tyylik*|halvem*)
0.4 (olen|oon|oltiin|olemme|vähän|jopa) (kateellinen|kateellisia|kade|kateinen)
0.45 (muualta|muualla|toisaalta|toiselta|muilta) ... (saisi|saa|sais|olisi saanut|ois saanu|löyty*) ... (halvem*|edullisem*|parem*|nopeamm*|saman)
0.4 (vertailin|vertailimme|vertaillut|vertailtiin|verrattuna) ... (muihin|toisiin|muiden|hintoja|tarjouksia|kilpailij*|toisen)
0.5 {muu} (toimisto*|tekijä*|firma*|yritys|suunnittelija*|kuvaaja*|kääntäj*|konsult*|taho) ...6 (lupas*|lupaa|lupasi*|tarjos*|tarjoaa|tekisi|tekis|ehdotti|väittää|väitti|pystyisi)
0.42 (pyydettiinkö|kilpailutettiinko|kysyttiinkö|vertailtiinko|pyysimmekö|kysyimmekö|vertasimmeko|katsottiinko) ...3 (muilta|muita|tarjou*|hintoja|vaihtoehto*|muualta)
0.48 (veljenpoi*|siskonpoi*|serkku*|opiskelija*|harjoittelija*|tuttu|tuttumme|kummipoi*|kummity*|vävy|vävyni|naapurin poika) ...3 (tekisi|tekis|tekee|osaa|osaisi|osais|hoitaisi|lupasi|lupautui|kuulemma|pystyisi|tarjoutui)
0.5 (toinen|toisen|toiseen|toista|eräs|erään|yhteen|yksi) ...1 (kuvaaja*|toimisto*|suunnittelija*|koodari*|tekijä*|kääntäj*|konsult*|yrittäj*|firma*) ...8 (nopea*|nopeam*|halv*|viikossa|päivässä|edulli*|ilmai*|puolet|puolella)
0.45 (edellinen|entinen|aiempi|aikaisempi|vanha) (tekijämme|toimistomme|suunnittelijamme|kumppanimme|kuvaajamme|kääntäjämme|koodarimme|konsulttimme|tekijäni|suunnittelijani) ...3 (lähetti|teki|hoiti|vastasi|osasi|ehti|kertoi|piti|soitti|toimitti|sai|muisti)
0.5 (hankkimaan|pyytämään|hakemaan|keräämään) (vielä|muita|lisää|toisia) ...1 tarjou*
0.4 (miten|kuinka) (heillä|niillä|muilla|hänellä) (kävi|meni|on käynyt|on mennyt|toimi)
0.4 (halvemmalla|edullisemmin|halvemman|halvempi|halvempia|edullisempi|edullisemman) ... (muualta|toiselta|olisi|ois|löyty*|saanut|saatu|itse|kilpailij*|olisimme|oltaisi)
# somebody they know would do it for less
0.6 {tuttava} ...4 (tekisi|tekis|tekevänsä|tekisivät|hoitaisi|hoitais|kasaisi|kokoaisi|koodaisi|osaisi|osais|pystyisi|lupasi|lupautui|tarjoutui|suostuisi|tekee|hoitaa) ...4 ({halvalla}|{nopeasti}|saman)
0.45 {tuttava} ...3 (tekisi|tekis|hoitaisi|hoitais|kasaisi|koodaisi|kirjoittaisi|piirtäisi|suunnittelisi|taittaisi)
0.55 {tuttava} ...4 (väsäsi|väsäs|kasasi|kokosi|koodasi|pykäsi|rakensi|pystytti|räpelsi|naputteli|teetti|maksoi|osti) ...5 ({halvalla}|{nopeasti})
0.55 {tuttava} ...3 (teki|sai|tilasi) ...2 (sivut|sivuston|kotisivut|verkkokaupan|kaupan|logon|saitin|sovelluksen) ...3 ({halvalla}|{nopeasti})
0.5 (samanlaiset|samanlainen|samanlaisen|vastaava|vastaavan|vastaavat|saman|samat|sama) ...3 (sai|saa|saisi|saatiin|tehtiin|teetettiin|maksoi|maksaa|lähtee|irtoaa|irtoaisi) ...3 ({halvalla}|puolet|kympillä|satasilla|muutamalla satasella|parilla satasella)
# other firms, other offers
0.5 (pyysin|pyysimme|saimme|sain|kysyimme|kysyin|hankimme|pyydettiin|saatiin|vertasimme|otimme|otettiin) ...4 (tarjou*|hinta-arvio*|arvion|hinnan|hintoja|hinnat) ...4 (muulta|toiselta|kahdelta|parilta|kolmelta|usealta|muutamalta|muilta) ...2 (toimistolta|tekijältä|firmalta|yritykseltä|taholta|yrittäjältä|toimistoilta|tekijöiltä)
0.55 (molemmat|kumpikin|kaikki|kaikilla|muut) ...4 (halvempi|halvempia|halvemmat|edullisempi|edullisempia|edullisemmat|puolet halvem*|halvemmalla)
0.6 (kilpailij*|muualta|muualla|muilta|muilla|toiselta toimistolta|toinen toimisto|toinen firma|toinen yritys|toinen tekijä|toisesta toimistosta|verrokki*|markkinoilta) ...4 {halvalla}
0.55 (kilpailija*|naapuriliike*|naapurifirma*|naapurikahvila*|naapurikauppa*|kollega*) ...3 (sai|saivat|teetti|teettivät|osti|tilasi|maksoi|maksoivat) ...5 ({halvalla}|{nopeasti}|puolet)
0.45 (meihin|minuun|meille|minulle|meitä|minua) ...1 (otti yhteyttä|soitti|kirjoitti|lähestyi|tarjosi|tarjoutui|on lähestynyt) ...3 (toimisto|suunnittelutoimisto|mainostoimisto|kilpailij*|freelancer*|graafikko|koodari|digitoimisto)
0.55 (houkutte*|kosiskel*|kosii|kalastelee|yrittää saada) ...4 (meitä|asiakkaaksi|vaihtamaan|heille|heidän)
0.42 (mitä|mikä|miten) ...4 (sisältyy|kuuluu|eroaa|erottaa|parempaa|lisäarvoa|enemmän) ...6 (valmispohja*|tekoäly*|kilpailij*|halvem*|ilmais*|fiverr*|opiskelij*|muihin toimistoihin|muista toimistoista)
0.42 (katselin|katselimme|katsoin|selasin|selailin|selailimme|tutkin|tutkimme|näin|pällistelin) ...3 (muiden|kilpailij*|toisten|naapurin) ...2 (toimisto*|referens*|sivu*|töitä|portfolio*|logo*|kaup*|jälkeä)
0.55 (kalliimpi|kalliimpia|kalliimmat|kalliimmin|hintavampi|hitaampi|hitaampia) kuin (muut|muilla|muualla|muiden|kilpailij*|toiset|kukaan|missään)
0.5 (muihin verrattuna|kilpailijoihin verrattuna|muihin tarjouksiin verrattuna|yleiseen hintatasoon|markkinahintaan) ...3 (kallii*|kallis|korkea*|yläkan*|hintava*|enemmän|yli|hidas*)
0.5 (kallis|kalliita|kalliiksi|hintava|hidas) ...1 (muihin|kilpailijoihin|markkinahintaan) verrattuna
0.5 (harkitsemme|harkitsen|mietimme|mietin|harkitaan|aiomme|suunnittelemme|ehdotti|ehdottaa|suosittelee) ...4 (vaihtaa|vaihtamista|vaihdosta|siirtymistä|siirtyä|vaihtamaan) ...3 (tekijä*|toimisto*|kumppani*|toimittaja*|toiseen|toiselle|muualle|kilpailij*)
0.42 (pitäisi|pitäisikö|täytyy|olisi pitänyt|aiomme|päätimme|joudumme|ehdotti|kannattaisi|kannattaisiko) ...3 kilpailut*
0.5 (fiverr*|upwork*|facebook-ryhmä*|freelancerilta|opiskelijalta) ...4 ({halvalla}|kympillä|sata*|saa|saisi|olisi saanut)
0.5 (kaikki muut|muut|muualla|toiset) ...1 (tekevät|tekee|hoitavat|saavat|saa|valmistuu|onnistuu) ...4 ({nopeasti}|nopeammin|halvemmalla|edullisemmin|puolessa ajassa)
0.45 (tuli vastaan|osui silmään|näin mainoksen|bongasin|huomasin ilmoituksen) ...5 ({halvalla}|eurolla|muutamalla satasella)
# machines and doing it oneself
0.55 {kone} ...6 ({nopeasti}|{halvalla}|yhtä hyv*|saman|parem*|ihan yhtä)
0.33 {kone} ...3 (teki|kirjoitti|tekee|piirsi|tuotti|kirjoittaa|hoitaa)
0.55 (olisi|olis|ois|tulisi|tulis|pääsisi) ...2 (halvemmaksi|edullisempaa|halvempaa|nopeampaa|helpompaa|järkevämpää|halvemmalla) ...4 (itse|tekoäly*|muualta|toiselta|valmis*|freelanc*|opiskeli*|palkata)
0.5 (olisi|olis|ois) (riittänyt|riittäny|pärjätty|pärjännyt|pärjätty) ...3 (valmispohja*|valmis pohja|valmiilla|facebook*|some*|kotisivukone*|wix*|ilmais*)
0.55 (miksi|miks|mistä) ...3 (maksamme|maksetaan|maksaa|maksaisimme|maksan) ...4 (jos|kun) ...5 ({kone}|{tuttava}|{halvalla}|itse|muualta)
0.42 (palkata|palkkaisimme|palkataan) ...1 (oma|oman|opiskelija*|freelancer*|harjoittelija*)
0.5 (joka paikassa|kaikkialla|muualla|muualta|muilta|jokaisessa) ...3 (vähemmällä|halvemmalla|vähemmän|edullisemmin|halvempaa)
0.45 (muun|muiden|toisten|toisen|muutaman muun) (toimiston|toimistojen|tekijän|tekijöiden|firman|firmojen) ...1 (hinnasto*|hintoja|hintoihin|hinnat|tarjou*)
0.45 {tuttava} ...8 (kysyi|kyseli|utelee|kysyy) ...3 (mitä|paljonko|kuinka paljon) ...3 (maksoi*|maksettiin|maksaa|maksamme)
0.45 {kone} ...5 ennen kuin ...4
0.5 (kolmanneksen|murto-osan|puolet|neljänneksen) ...2 siitä mitä ...1 (me|maksamme|te|meiltä|teille)
0.5 (omia|omiamme|omiaan|meidän) ...1 {neg} ...2 (viitsi|kehtaa|tohdi|huvita|tee mieli) ...2 (katsoa|näyttää|esitellä)
0.5 (muilla|muualla|kilpailijoilla|kaikilla) ...3 (kuuluvat hintaan|kuuluu hintaan|sisältyy|sisältyvät|ilmaiseksi|maksutta)
0.55 {kone} ...3 (tekisi|tekis|kirjoittaisi|hoitaisi|osaisi|selviäisi) ...3 (nopeammin|paremmin|halvemmalla|helpommin|itse)
0.55 kilpailij* ...3 (tarjoaa|tarjoavat|tekee|tekevät|lupaa|lupaavat|saa|saavat) ...3 (nopeammin|halvemmalla|edullisemmin|vähemmällä|paremmin)
0.5 (harkitsemme|harkitsen|katselemme|katselen|kartoitamme|kartoitan|selvitämme) ...1 (muita|toista|toisia|uutta|uusia) ...1 (tekijöitä|tekijää|toimistoja|toimistoa|kumppaneita|kumppania|toimittajia)
0.5 {tuttava} ...4 (sanoi|sanoo|arvioi|väitti|arveli) ...6 (korkeintaan|enintään|maksimissaan|murto-osan|liikaa|ylihin*|tonnin|satasen)
0.58 (pääsi|selvisi|sai|maksoi|maksoivat|irtosi|lähti|teetti|teettivät) ...6 (puolella hinnalla|puoleen hintaan|puolet|puolella|puolet vähemmän|kolmasosalla|murto-osalla) !
0.5 (mitä|mikä) ...3 (teiltä|teillä|teidän|teistä) ...6 (muut|muilla|muualta|toimistot|isommat|kilpailij*) ...3 !
0.5 (selittää|selittäisit|selittäisitte|perustella|perustelisit|kertoa|ymmärtää|ymmärtäisin) ...4 miksi ...3 (maksaa|maksatte|kalliimpi|kalliimmat|hinta|hintanne) ...3 (kuin|enemmän) ...2
0.45 miksi ...2 (teillä|teidän) ...2 (tuntiveloitus|tuntihinta|kalliimpi|kalliimmat|erikseen|tuntipohja*)
0.5 (saimme|sain|saatiin|tuli|saapui|tarjosi|lähetti|pyysimme) ...4 (tarjouksen|tarjous|ehdotuksen) ...2 (toisesta|toiselta|eräästä|eräältä|muualta|kilpailij*|toinen|eräs) ...2
0.4 (houkuttele*|houkutteli*|houkutus|houkutteleva*|vaikea kieltäytyä|hyvältä tarjoukselta)
0.5 (lupasin|pitää|täytyy|aiomme|aion|haluamme|käski|pyydän|pyydämme|pitäisi|kehotti|kysyn|kysyä|hakea|pyytää) ...4 (pari|kaksi|kolme|muutama|muutaman|toinen|muita|vielä) ...1 (muuta|muita|toista|toinen|lisää|vertailu) ...1 (hinta*|hintaa|tarjous|tarjousta|tarjouksia|vaihtoehto*)
0.45 (muut|toiset|monet|kaikki|jotkut|muutkin|kilpailijat) ...3 (tekevät|tarjoavat|laskuttavat|veloittavat|myyvät|ottavat|antavat) ...4 (kiinteällä|kiinteä*|pakett*|ilmaiseksi|könttä*|urakk*|halvem*|edullisem*|hintaan)
0.5 (valmiita|valmiit|valmiin|valmis) (järjestelmiä|järjestelmät|ratkaisuja|pohjia|palveluja|ohjelmia|järjestelmän) ...2 (saa|löytyy|on|saisi|maksaa) ...6
0.45 (naapuriliik*|naapuriyrity*|naapuri*|viereisen|kilpailijan|tutun|tuttavan|ystävän) ...3 (sivut|sivusto|kauppa|verkkokauppa|logo|esite) ...3 (kahdessa|parissa|viikossa|kolmessa|kuukaudessa|päivässä) ...2
0.45 (tarjouksessa|tarjoukseensa|*n tarjoukseen|*lla hintaan|*n pakettiin|heidän tarjoukseen|heillä hintaan) ...1 (kuului*|kuuluu|kuuluvat|sisältyi|sisältyy|sisältyivät|oli|olivat) ...2 (myös|kuvatkin|kuvat|ylläpito|mukana|*kin) 
0.45 (studioita|studiota|toimistoja|toimistoa|firmoja|firmaa|tekijöitä) ...1 (joilla|joissa|jotka|joiden) ...6 (kuuluu|ilmaiseksi|ilmainen|sisältyy|hintaan|halvem*)
0.5 (summan|hinnan|summa|hinta|luvun|hintaluokan) ...4 (selvästi|reilusti|huomattavasti|paljon|tuntuvasti|kaukana) ...1 (alle|pienempi|halvempi|edullisempi|alempi|matalampi) ...2
0.5 (maksaa|maksoi|hinta) ...1 (enemmän|kalliimpi|tuplasti) kuin (valmispohj*|valmis|valmiit|pohja)
0.5 (olisi|ois|olis) (kasannut|koonnut|tehnyt|väsännyt|koodannut|rakentanut|pystyttänyt) ...2 (tämän|tällaisen|tän|sen) ...2 (lomalla|joululomalla|kesälomalla|viikonlopussa|illassa|viikonlopun|päivässä|loma*)
0.58 (saaneensa|saanut|saanensa|teettäneensä|maksaneensa|maksanut) ...3 (alle puoleen hintaan|puoleen hintaan|puolella|puolet vähemmän|alle puolet|murto-osalla) !
0.5 (tehtiin|tekivät|teki|maksoi) ...3 (kahdeksallasadalla|viidelläsadalla|tuhannella|satasilla|*sadalla) ...3
0.45 (lupaa|lupaavat|tarjoaa|tarjoavat|tekee|tekevät) (saman|samat|täsmälleen saman|kaiken tämän) ...4
0.45 (katsoimmeko|kysyimmekö|vertailimmeko|harkitsimmeko|olimmeko kysyneet|pyysimmekö) ...2 (ketään|muita|muilta|toisia) ...4
0.5 (saimme|sain|saatiin) ...1 (selvästi|huomattavasti|paljon|reilusti|tuntuvasti) (halvemman|edullisemman|halvemmat) (tarjouksen|hinnan|arvion) ...2
0.42 (en|emme) ...1 (näe|ymmärrä|huomaa|tajua) ...1 (eroa|mikä ero|eroja) !
`
