/** Money worry, Finnish: a bill that shocked, a price that grew, nothing to show for it, no means left (S0-8, S0-12). */
export const money = `
# the bill, the sum
0.65 (järkyty*|järkytt*|säikähd*|säikäht*|hätkähd*|hätkäht*|yllätty*|yllätyin|yllätyimme|hämmästy*|kauhistu*|hirvitti|tyrmisty*) ...5 (summ*|lask*|hinna*|hinta*|loppusumm*|kustannu*|tunti*|tunne*|kulu*|euro*)
0.6 (lask*|summ*|hinta|hinnat|loppusumm*|kustannu*|kulut|erä|tuntimäär*) ...4 (järkyt*|yllätti|yllätys|säikäyt*|hätkähdyt*|hirvit*|hämmästyt*|kauhistut*|pöyristyt*|tyrmist*|kirpais*|kirpaise*|ihmetyt*|pisti silmään)
0.5 (lask*|summ*|hinta|loppusumm*|kustannu*) ...4 (aika|melko|turhan|liian|kohtuuttoman|varsin|yllättävän|aikamoinen|tosi|todella|älyttömän|hirveän|reippaasti|selvästi|huomattavasti|hieman|vähän|jonkin verran) (iso|suuri|korkea*|kova*|suure*|isom*|suurem*|korkeam*|isohko|kallii*|kallis|yläkanttiin|hurja|pahalta)
0.6 (suurempi|isompi|korkeampi|enemmän|kalliimpi|kalliimpaa|isomman|suuremman|suurempia|korkeammat|suuremmat) kuin ...3 (sovi*|sovit*|tarjou*|odot*|ajatel*|arvio*|puhut*|puhuimme|luva*|luuli*|oletin|oletimme|kuvitel*|budjet*|pit*|laske*)
0.45 (loppusumma|loppulasku|summa|lasku|hinta) ... (yli|tupl*|kaksinkert*|kolminkert*|kasvanut|noussut|paisunut|nousi|kasvoi|paisui)
0.6 (tarjouksessa|sopimuksessa|alun perin|alunperin|alussa|arviossa|tarjous oli|sovittiin|sovimme) ...8 (nyt|lasku|laskussa|laskulla|kuitenkin|mutta) ... (yli|on|onkin|lukee|maksa*|lask*|tuhat*|euro*|enemmän|tupl*) [jo|enemmän|kalliimpi|kaksi|kolme|tuhatta|tonnia]
0.5 (tupla*|kaksinkertai*|kolminkertai*) ... (hin*|summ*|lask*|tarjou*|verrattu*|sovit*|arvio*)
0.6 (tästä|siitä|tuosta|näistä|lisästä|lisämaksusta|maksusta|lisätöistä|tällaisesta) {neg} ... (puhetta|puhuttu|sovittu|puhetta|mainittu|puhuttu|kerrottu|mainintaa|ilmoitettu|varoitettu)
0.6 {neg} (ollut|ole|oo|ollu|olla) [mitään|koskaan|missään vaiheessa|ikinä|kyllä|kai] (puhetta|sovittu|puhuttu) ...4 (lis*|lask*|maksu*|hin*|tun*|kulu*|euro*|velo*|tästä|tällai*|tämmö*|tuosta|siitä)
0.5 (missään|sopimuksessa|tarjouksessa) ... (ei|ole|oo|ei ole) ... (mainit*|luke*|lue|puhut*|mainin*|sanot*|sanaakaan)
0.55 (luulin|luulimme|oletin|oletimme|kuvittelin|käsitin|käsityksemme|ymmärsin|ymmärsimme) ...4 (kuulu*|sisälty*|hintaan|kiinteä*|ilmai*|maksa*|kerta*)
0.5 (piti|pitikin|pitänyt) [tämän|sen|näiden|kai|ymmärtääkseni] (sisältyä|kuulua|olla hinnassa|olla kiinteä*|olla mukana|olla ilmai*|sisältyä hintaan|maksaa)
0.45 {neg} (pitänyt|pitäny) ... (maksa*|kust*|tulla lis*|laskut*|veloit*)
0.55 (mistä|mihin|minkä takia|miksi|miks|minkä vuoksi|mihin ihmeeseen) ...4 (ero|erotus|lisäys|lisä|summa|korotus|hinnannousu|ylity*) ?
0.55 (mistä|mihin) [tässä|me|minä|mä|oikein|tästä|siinä|nyt|ihan] [oikein|oikeastaan|oikeasti|tässä|nyt|oikeesti] (maksan|maksetaan|maksamme|veloitetaan|laskutetaan|laskutat|veloitat|veloitatte|laskutatte|maksoin|maksoimme|maksettiin)
0.5 (miksi|miks|minkä takia|millä perusteella|mihin perustuu) ...3 (lask*|velo*|hinta|hin*|tun*|maksu*|summa*|kallii*|kallis|maksaa|maksoi)
0.6 (mihin|minne) ... (rahat|raha|eurot|budjetti|tunnit) ... (menee|menevät|meni|menivät|mennyt|menneet|kulu*|katoaa|uponnut|upposi*|hävinneet|käytetty)
0.55 (tarkist*|epäselvyy*|virhe*|huomauttam*|kysyttävä*|ihmettele*) ...3 (lisälask*|lisäveloituk*|ylimääräisi*|ylimääräiset|ylimääräistä|ylityö*|ylitun*)
0.3 (erittely|erittelyn|erittelyä|tuntierittel*|kuluerittel*|laskuerittel*|tuntilista*|tuntikirja*|tuntiraport*)
0.45 (selvity*|selvitystä|selvityksen|perustelu*|selostu*) ... (tunneista|laskusta|kuluista|kustannuksista|tunneille|summalle|veloitu*|laskutu*|tuntimäär*)
0.5 (kustannuk*|toteutun*|hinna*|tuntim*|lask*) ...3 (perustel*|selvity*) ... (pyydä*|vaad*|toivo*|haluam*|tarvit*)
0.5 (tunteja|tunnit|tuntimäär*|työtunteja|tunteihin) ...4 (liikaa|paljon|kummast*|ihmety*|yllätt*|järkyt*|hurja*|kertyn*|kuluu|kulunut|palaa|palanut|karannu*|karkaa*)
0.6 (taas|jälleen|uusi|jo kolmas|yhä uusi*|aina vaan|koko ajan|joka) ...2 (lisälask*|lisätun*|lisämaksu*|lisäkulu*|lisätyö*|lisähin*|ekstra*|lisäveloit*)
0.45 (lisälasku*|lisälaskuj*|lisäveloitu*|piilokulu*|yllätyskulu*|ylimääräisiä kuluja|yllätyslask*|ylilaskut*)
0.35 (lisätunteja|lisäkuluja|lisäkustannuksia|lisämaksuja|lisähintaa|lisälaskua) ... (tulee|tuli|taas|ilmesty*|kerty*|tullut|aina|pukkaa)
0.5 (kirjanpitäjä*|tilitoimisto*|talouspäällik*|talousosast*|tilintarkastaj*|talous) ...5 (ihmettel*|kyseli*|kysyi*|huomautt*|ei hyväk*|palautt*|kyseenalais*|epäil*|mitä tällä|mistä tässä)
# too dear
0.5 (kallis|kalliiksi|kalliiks|kallista|kalliilta|kallein|kalliita|kallisko|kalliiksikin|kalliin)
0.55 (aivan|turhan|liian|ihan|melko|aika|tosi|kohtuuttoman|hirveän|älyttömän|käy|tulee|tuli|alkaa) ... (kallis|kalliiksi|kalliiks|kallista|kalliilta|tyyris*|tyyriiksi|hintava*|suolai*|arvoka*)
0.6 (suolainen|suolaista|suolaiselta|suolaisen|suolaiseksi|ylihinta*|ylihintai*|ylihinnoit*|kohtuuton hinta|kohtuuttom* hin*|kiskuri*|kiskont*|rahast*|ryöst*|nyhtä*|nylk*|kupat*|kynimi*|kynit*|hintapyyn* kohtuuto*)
0.5 (tyyristä|tyyris|tyyriiltä|hintavaa|hintavalta|arvokkaaksi|hinta tuntuu|hinnalta)
0.55 (tällä|sillä|tuolla|tähän|siihen|tuohon|samalla) (hinnalla|hintaan|rahalla|summalla|budjetilla) ...4 (olisi*|ois*|saisi*|luulisi*|odottaisi*|odotti*|saa|olettaisi|sais|pitäisi|luulis|odottais|kuvittelisi)
0.4 (näin|noin|näinkin|tuollaisen|tällaisen|tämän) (kalli*|hinta*|hinnan|paljon) ... (odot*|luul*|saa*)
0.5 (saman|samaa|sama) ...3 (saa|saisi|sais|saanut|saanu|irtoaa|irtoais) ...3 (satasella|satkulla|halvem*|ilmai*|murto-osa*|puolella|puoleen|kympillä|fiverr*|muualta|halvalla|huomattavasti)
0.5 (puolet|selvästi|huomattavasti|reippaasti|paljon|lähes puolet|melkein puolet|kolmasosan|tonnin|satasia) (halvem*|edullisem*)
0.4 (halvemmalla|edullisemmin|halvemman|halvempi|halvempia|edullisempi|edullisemman) ... (muualta|toiselta|olisi|ois|löyty*|saanut|saatu|itse|kilpailij*|olisimme|oltaisi)
0.55 (rahoil*|rahal*|rahan|investoin*|panostuk*|euroil*|satsauk*) ...3 (vastinet*|vastine) ... [ei|emme|en]
0.55 {neg} ...3 (saa|saatu|saanut|saada|saaneet|tule|saannu) ...2 (vastinetta|hyötyä|rahan*|rahoil*|rahal*) ... [rahoille*|rahalle*]
0.5 (hinta-laatusuh*|hinta-laatu|hinta laatu|hintalaatu*|hinnan ja laadun) ...4 (ei|heikko*|huono*|kohdalla*|pielessä|mietity*|epäsuh*)
0.65 (rahat|rahaa|rahamme|rahani|eurot|budjetti|tonni*|tuhat*) ...4 (hukkaan|kaivoon|haaskat*|haaskau*|tuhlat*|tuhlau*|tuulee*|taivaan tuul*|roskiin|savuna|pönttöön|harakoille)
0.6 (rahan|rahojen) (haaskau*|haaskuu*|tuhlau*|tuhlaam*|hukkaa*|menoa)
0.4 (maksettu|maksanut|maksaneet|maksoimme|maksoin|maksettiin|sijoitettu|laitettu|upotettu|uponnut|käytetty|kulunut|mennyt|palanut) ...4 (euroa|e|eur|€|tonnia|tuhat*|rahaa|satasia|tonni) ...6 (eikä|ilman|tyhjää|ei|mitään|eivät|yhtään|nollaa|silti)
0.5 (maksamme|maksan|maksetaan|maksettu|maksoimme|maksoin|maksaneet) ...2 (tyhjästä|turhasta|siitä ettei|siitä että|aivan turhaan|turhaan|liikaa|ylimääräistä|itsemme kipeiksi|maltaita)
0.4 (maltaita|itsensä kipeäksi|itseni kipeäksi|pitkän pennin|jäätävä|omaisuuden|käytetyn auton)
# the budget, no means
0.6 (budjet*|kustannusarvi*|raami|katto|kukkaro*|kassa|rahat|resurssit) ...4 (ylit*|paukku*|loppu*|pettä*|petti|karkas*|karkaa*|karannu*|räjäht*|tiukill*|tiukal*|tyhjä*|kest*|lopussa|tyhjen*|vähissä|syöty|venyy|riitä|hupen*)
0.55 (kustannukset|kulut|hinta|kulu|tunnit|menot|hinnat|lasku) ...2 (karka*|karannu*|paisu*|nous*|kasva*|karkai*|livenn*|lähtee|lähtenyt|riist*|kerty*|vyöryy)
0.6 {neg} (ole|oo|ollut|olekaan|olla|taida olla|enää) ...4 (varaa|rahaa|varoja|budjettia|pelivaraa|liikkumavaraa)
0.5 (onko|oliko|löytyykö|riittääkö) ... (varaa|rahat|rahaa|budjetti) [tähän|siihen|meillä|enää]
0.5 (raha|rahat|rahaa|rahoitus|budjetti) ...2 {neg} ... (riitä|kestä|riittänyt|piisaa|riit)
0.5 (joudumme|joudun|pakko|täytyy|jouduttiin|jouduimme|pitää|pitäisi|on pakko) ...4 (säästä*|karsi*|kiristä*|tinkiä|tinkimään|leika*|supista*|pienentä*|alentaa|jokaista euroa|joka euroa|joka euro|laskea kulu*|vähentää)
0.4 (säästökuuri*|säästöpaine*|vyötä|säästölinja|kulukuuri|ostokielto|hankintakielto|euroa venytetä*|euron venytt*)
0.45 (jokaista|joka|jokaisen) (euroa|euron|euro|senttiä|pennin|penniä)
0.5 (johdolle|hallitukselle|pomolle|toimitusjohtajalle|omistajalle|rahoittajalle|tytäryhtiölle) ...4 (perustel*|selit*|raporto*|todist*) ...4 [kulu*|rah*|lask*|kustannu*|investo*|tätä|tämän]
0.45 (paljonko|kuinka paljon|montako|miten paljon) ...2 (vielä|lisää|oikein|tässä|lopulta|kaikkiaan|oikeasti) ...3 (maksa*|tulee|menee|lask*|rahaa|kulu*|tunteja|euroa|näitä|uppoaa|pitää)
0.45 (tuleeko|onko|tulossa) ...2 (vielä|lisää|näitä) ... (näitä|montakin|lisää|lask*|kulu*|yllätyks*|maksuja|ylläreit*)
0.4 (hinta|lasku|summa|hinnasta|summasta|laskun|hinnan) ...3 (kohtuullistaa|kohtuullista|tingittyä|tinkiä|alentaa|laskea|neuvotella|neuvoteltav*|tulla vastaan|pyöristää|järkevämm*|jousta*)
0.45 (tulla|tulisitko|tulisitteko|tuletko|tulette) ... vastaan ... [hinn*|lask*|summ*]
0.4 (hinnanalennu*|hyvity*|kohtuullistam*|kompensaati*|kompenso*|alennusta) ... (toivo*|pyydä*|vaad*|olisi|edelly*|odot*|saada|kuuluu|pitäisi|saa*)
# not paying
0.65 (en|emme|ei) [aio|me|mä|minä|ole|voi|suostu|haluta|halua|tulla|voida|todellakaan|kyllä|taida] [tätä|tällaista|tuota|laskua|valmis|valmiita] (maksa|maksaa|maksamaan|maksamme|makseta|hyväksy laskua) [tätä|laskua|täyttä|koko|tästä|tuosta|siitä|tällaisesta|ennen]
0.6 (riitauta*|kiistä*|kiistämme|kiistän|pidätämme|pidätän|jätämme maksamatta|jätän maksamatta|maksu keskeyt*|lasku ... virheelli*|lasku ... väär*)
0.5 (maksamme|maksan|maksetaan|suostumme maksamaan) (vain|vasta|korkeintaan|enintään)
0.4 (en|emme|ei) ...2 (ymmärrä|käsitä|tajua|ymmärretä) ...3 (lask*|summ*|hin*|rivi*|rivejä|maksu*|veloit*|maksetaan|tunteja|tunt*)
0.35 (pelkään|pelottaa|huolestut*|huolissa*|mietity*|huolettaa|arvelut*) ...4 (hin*|kustannu*|lask*|kulu*|raha*|budjet*|maksa*|euro*)
0.4 (kustannukset|kustannuksista|hinta|hinnasta|kulut|budjetti|rahat|rahasta|laskutus) ...3 (mietity*|huolest*|huoletta*|arvelut*|pelot*|hirvit*|paina*|hiert*|tunt* kova*|tunt* korke*)
0.4 (yhtään|yhtäkään|ainuttakaan) ...1 (yhteydenotto*|varaus*|tilaus*|tarjouspyyn*|liidi*|myynti*|kauppa*|klikkaus*|asiakas*) ... (ei|eikä|ole)
0.45 (millä|miten|kuinka) ...3 (perustelen|perustelemme|perustellaan|oikeutan|selitän)
`
