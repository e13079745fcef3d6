/** Money worry, Finnish: a bill that shocked, a price that grew, nothing to show for it, no means left (S0-8, S0-12). */
export const money = `
# the bill, the sum
0.65 (järkyty*|järkytt*|säikähd*|säikäht*|hätkähd*|hätkäht*|yllätty*|yllätyin|yllätyimme|hämmästy*|kauhistu*|hirvitti|tyrmisty*) ...5 (summ*|lask*|hinna*|hinta*|loppusumm*|kustannu*|tunti*|tunne*|kulu*|euro*)
0.6 (lask*|summ*|hinta|hinnat|loppusumm*|kustannu*|kulut|erä|tuntimäär*) ...4 (järkyt*|yllätti|yllätys|säikäyt*|hätkähdyt*|hirvit*|hämmästyt*|kauhistut*|pöyristyt*|tyrmist*|kirpais*|kirpaise*|ihmetyt*|pisti silmään)
0.5 (lask*|summ*|hinta|loppusumm*|kustannu*) ...4 (aika|melko|turhan|liian|kohtuuttoman|varsin|yllättävän|aikamoinen|tosi|todella|älyttömän|hirveän|reippaasti|selvästi|huomattavasti|hieman|vähän|jonkin verran) (iso|suuri|korkea*|kova*|suure*|isom*|suurem*|korkeam*|isohko|kallii*|kallis|yläkanttiin|hurja|pahalta)
0.6 (suurempi|isompi|korkeampi|enemmän|kalliimpi|kalliimpaa|isomman|suuremman|suurempia|korkeammat|suuremmat) kuin ...3 (sovi*|sovit*|tarjou*|odot*|ajatel*|arvio*|puhut*|puhuimme|luva*|luuli*|oletin|oletimme|kuvitel*|budjet*|pit*|laske*)
0.45 (loppusumma|loppulasku|summa|lasku|hinta) ... (yli|tupl*|kaksinkert*|kolminkert*|kasvanut|noussut|paisunut|nousi|kasvoi|paisui)
0.6 (tarjouksessa|sopimuksessa|alun perin|alunperin|arviossa|tarjous oli|sovittiin|sovimme|puhuttiin) ...8 (nyt|lasku|laskussa|laskulla|kuitenkin|mutta) ... (yli|maksa*|tuhat*|euro*|enemmän|tupl*|kalliimpi)
0.5 (tupla*|kaksinkertai*|kolminkertai*) ... (hin*|summ*|lask*|tarjou*|verrattu*|sovit*|arvio*)
0.6 (tästä|siitä|tuosta|näistä|lisästä|lisämaksusta|maksusta|lisätöistä|tällaisesta) {neg} ... (puhetta|puhuttu|sovittu|puhetta|mainittu|puhuttu|kerrottu|mainintaa|ilmoitettu|varoitettu)
0.6 {neg} (ollut|ole|oo|ollu|olla) [mitään|koskaan|missään vaiheessa|ikinä|kyllä|kai] (puhetta|sovittu|puhuttu) ...4 (lis*|lask*|maksu*|hin*|tun*|kulu*|euro*|velo*|tästä|tällai*|tämmö*|tuosta|siitä)
0.5 (missään|sopimuksessa|tarjouksessa) ... (ei|ole|oo|ei ole) ... (mainit*|luke*|lue|puhut*|mainin*|sanot*|sanaakaan)
0.55 (luulin|luulimme|oletin|oletimme|kuvittelin|käsitin|käsityksemme|ymmärsin|ymmärsimme) ...4 (kuulu*|sisälty*|hintaan|kiinteä*|ilmai*|maksa*|kerta*)
0.5 (piti|pitikin|pitänyt) [tämän|sen|näiden|kai|ymmärtääkseni] (sisältyä|kuulua|olla hinnassa|olla kiinteä*|olla mukana|olla ilmai*|sisältyä hintaan|maksaa)
0.45 {neg} (pitänyt|pitäny) ... (maksa*|kust*|tulla lis*|laskut*|veloit*)
0.55 (mistä|mihin|minkä takia|miksi|miks|minkä vuoksi|mihin ihmeeseen) ...4 (ero|erotus|lisäys|lisä|summa|korotus|hinnannousu|ylity*) ?
0.55 (mistä|mihin) [tässä|me|minä|mä|oikein|tästä|siinä|nyt|ihan] [oikein|oikeastaan|oikeasti|tässä|nyt|oikeesti] (maksan|maksetaan|maksamme|veloitetaan|laskutetaan|laskutat|veloitat|veloitatte|laskutatte|maksoin|maksoimme|maksettiin)
0.45 (miksi|miks|minkä takia|millä perusteella|mihin perustuu) ...3 (lask*|velo*|hinta|hin*|tun*|maksu*|summa*|kallii*|kallis|maksaa|maksoi)
0.6 (mihin|minne) ... (rahat|raha|eurot|budjetti|tunnit) ... (menee|menevät|meni|menivät|mennyt|menneet|kulu*|katoaa|uponnut|upposi*|hävinneet|käytetty)
0.55 (tarkist*|epäselvyy*|virhe*|huomauttam*|kysyttävä*|ihmettele*) ...3 (lisälask*|lisäveloituk*|ylimääräisi*|ylimääräiset|ylimääräistä|ylityö*|ylitun*)
0.3 (erittely|erittelyn|erittelyä|tuntierittel*|kuluerittel*|laskuerittel*|tuntilista*|tuntikirja*|tuntiraport*)
0.45 (selvity*|selvitystä|selvityksen|perustelu*|selostu*) ... (tunneista|laskusta|kuluista|kustannuksista|tunneille|summalle|veloitu*|laskutu*|tuntimäär*)
0.5 (kustannuk*|toteutun*|hinna*|tuntim*|lask*) ...3 (perustel*|selvity*) ... (pyydä*|vaad*|toivo*|haluam*|tarvit*)
0.5 (tunteja|tunnit|tuntimäär*|työtunteja|tunteihin) ...4 (liikaa|paljon|kummast*|ihmety*|yllätt*|järkyt*|hurja*|kertyn*|kuluu|kulunut|palaa|palanut|karannu*|karkaa*)
0.6 (taas|jälleen|uusi|jo kolmas|yhä uusi*|aina vaan|koko ajan|joka) ...2 (lisälask*|lisätun*|lisämaksu*|lisäkulu*|lisätyö*|lisähin*|ekstra*|lisäveloit*)
0.45 (lisälasku*|lisälaskuj*|lisäveloitu*|piilokulu*|yllätyskulu*|ylimääräisiä kuluja|yllätyslask*|ylilaskut*)
0.35 (lisätunteja|lisäkuluja|lisäkustannuksia|lisämaksuja|lisähintaa|lisälaskua) ... (tulee|tuli|taas|ilmesty*|kerty*|tullut|aina|pukkaa)
0.45 (kirjanpitäjä*|tilitoimisto*|talouspäällik*|talousosast*|tilintarkastaj*|talous) ...2 (kyseli*|kysyi*|kysyy|kysel*) ...3 (miksi|miks|mistä|mihin|mitä tämä|mikä tämä|onko tämä|onko tässä|minkä)
0.5 (kirjanpitäjä*|tilitoimisto*|talouspäällik*|talousosast*|tilintarkastaj*|talous) ...5 (ihmettel*|huomautt*|ei hyväk*|palautt*|kyseenalais*|epäil*|mitä tällä|mistä tässä)
# too dear
0.5 (kallis|kalliiksi|kalliiks|kallista|kalliilta|kallein|kalliita|kallisko|kalliiksikin|kalliin)
0.55 (aivan|turhan|liian|ihan|melko|aika|tosi|kohtuuttoman|hirveän|älyttömän|käy|tulee|tuli|alkaa) ... (kallis|kalliiksi|kalliiks|kallista|kalliilta|tyyris*|tyyriiksi|hintava*|suolai*|arvoka*)
0.6 (suolainen|suolaista|suolaiselta|suolaisen|suolaiseksi|ylihinta*|ylihintai*|ylihinnoit*|kohtuuton hinta|kohtuuttom* hin*|kiskuri*|kiskont*|rahastus*|rahastaa|rahastat|rahastatte|rahastetaan|rahastamis*|ryöstö|ryöstöä|ryöstäm*|nyhtä*|nylk*|kupat*|kynimi*|kynit*|hintapyyn* kohtuuto*)
0.5 (tyyristä|tyyris|tyyriiltä|hintavaa|hintavalta)
0.55 (tällä|sillä|tuolla|tähän|siihen|tuohon|samalla) (hinnalla|hintaan|rahalla|summalla|budjetilla) ...4 (olisi*|ois*|saisi*|luulisi*|odottaisi*|odotti*|saa|olettaisi|sais|pitäisi|luulis|odottais|kuvittelisi)
0.4 (näin|noin|näinkin|tuollaisen|tällaisen|tämän) (kalli*|hinta*|hinnan|paljon) ... (odot*|luul*|saa*)
0.5 (saman|samaa|sama) ...3 (saa|saisi|sais|saanut|saanu|irtoaa|irtoais) ...3 (satasella|satkulla|halvem*|ilmai*|murto-osa*|puolella|puoleen|kympillä|fiverr*|muualta|halvalla|huomattavasti)
0.5 (puolet|selvästi|huomattavasti|reippaasti|paljon|lähes puolet|melkein puolet|kolmasosan|tonnin|satasia) (halvem*|edullisem*)
0.55 (rahoil*|rahal*|rahan|investoin*|panostuk*|euroil*|satsauk*) ...3 (vastinet*|vastine) ... [ei|emme|en]
0.55 {neg} ...3 (saa|saatu|saanut|saada|saaneet|tule|saannu) ...2 (vastinetta|hyötyä|rahan*|rahoil*|rahal*) ... [rahoille*|rahalle*]
0.5 (hinta-laatusuh*|hinta-laatu|hinta laatu|hintalaatu*|hinnan ja laadun) ...4 (ei|heikko*|huono*|kohdalla*|pielessä|mietity*|epäsuh*)
0.65 (rahat|rahaa|rahamme|rahani|eurot|budjetti|tonni*|tuhat*) ...4 (hukkaan|kaivoon|haaskat*|haaskau*|tuhlat*|tuhlau*|tuulee*|taivaan tuul*|roskiin|savuna|pönttöön|harakoille)
0.6 (rahan|rahojen) (haaskau*|haaskuu*|tuhlau*|tuhlaam*|hukkaa*|menoa)
0.4 (maksettu|maksanut|maksaneet|maksoimme|maksoin|maksettiin|sijoitettu|laitettu|upotettu|uponnut|käytetty|kulunut|mennyt|palanut) ...4 (euroa|e|eur|tonnia|tuhat*|rahaa|satasia|tonni) ...6 (eikä|ilman|tyhjää|ei|mitään|eivät|yhtään|nollaa|silti)
0.5 (maksamme|maksan|maksetaan|maksettu|maksoimme|maksoin|maksaneet) ...2 (tyhjästä|turhasta|siitä ettei|siitä että|aivan turhaan|turhaan|liikaa|ylimääräistä|itsemme kipeiksi|maltaita)
0.4 (maltaita|itsensä kipeäksi|itseni kipeäksi|pitkän pennin|jäätävä|omaisuuden|käytetyn auton)
# the budget, no means
0.6 (budjet*|kustannusarvi*|raami|katto|kukkaro*|kassa|rahat|resurssit) ...4 (ylit*|paukku*|loppu*|pettä*|petti|karkas*|karkaa*|karannu*|räjäht*|tiukill*|tiukal*|tyhjä*|kest*|lopussa|tyhjen*|vähissä|syöty|venyy|riitä|hupen*)
0.55 (kustannukset|kulut|hinta|kulu|tunnit|menot|hinnat|lasku) ...2 (karka*|karannu*|paisu*|nous*|kasva*|karkai*|livenn*|lähtee|lähtenyt|riist*|kerty*|vyöryy)
0.6 {neg} ...1 (ole|oo|ollut|olekaan|olla|taida olla|enää) ...4 (varaa|rahaa|varoja|budjettia|pelivaraa|liikkumavaraa)
0.5 (onko|oliko|riittääkö) ...1 (meillä|varaa|rahat) ...1 (varaa|rahat|tähän|siihen|enää|rahaa)
0.5 (raha|rahat|rahaa|rahoitus|budjetti) ...2 {neg} ... (riitä|kestä|riittänyt|piisaa|riit)
0.5 (joudumme|joudun|pakko|täytyy|jouduttiin|jouduimme|pitää|pitäisi|on pakko) ...4 (säästämään|säästöjä|säästää rahaa|kiristämään|tinkiä|tinkimään|karsia kulu*|karsimaan|leikata kulu*|leikkaamaan|supista*|pienentä* budjet*|kiristää vyötä|jokaista euroa|joka euroa|joka euro|laskea kulu*|vähentää kulu*)
0.4 (säästökuuri*|säästöpaine*|vyötä|säästölinja|kulukuuri|ostokielto|hankintakielto|euroa venytetä*|euron venytt*)
0.45 (jokaista|joka|jokaisesta) (euroa|euro|eurosta|senttiä|penniä)
0.45 (paljonko|kuinka paljon|montako|miten paljon) ...2 (vielä|lisää|oikein|tässä|lopulta|kaikkiaan|oikeasti) ...3 (maksa*|tulee|menee|lask*|rahaa|kulu*|tunteja|euroa|näitä|uppoaa|pitää)
0.45 (tuleeko|onko|tulossa) ...2 (vielä|lisää|näitä) ... (näitä|montakin|lisää|lask*|kulu*|yllätyks*|maksuja|ylläreit*)
0.4 (hinta|lasku|summa|hinnasta|summasta|laskun|hinnan) ...3 (kohtuullistaa|kohtuullista|tingittyä|tinkiä|alentaa|laskea|neuvotella|neuvoteltav*|tulla vastaan|pyöristää|järkevämm*|jousta*)
0.35 (tulla|tulisitko|tulisitteko|tuletko|tulette) ... vastaan ... [hinn*|lask*|summ*]
0.35 (hinnanalennu*|hyvity*|kohtuullistam*|kompensaati*|kompenso*|alennusta) ... (toivo*|pyydä*|vaad*|olisi|edelly*|odot*|saada|kuuluu|pitäisi|saa*)
# not paying
0.65 (en|emme|ei) [aio|me|mä|minä|ole|voi|suostu|haluta|halua|tulla|voida|todellakaan|kyllä|taida] [tätä|tällaista|tuota|laskua|valmis|valmiita] (maksa|maksaa|maksamaan|maksamme|makseta|hyväksy laskua) [tätä|laskua|täyttä|koko|tästä|tuosta|siitä|tällaisesta|ennen]
0.6 (riitauta*|kiistä*|kiistämme|kiistän|pidätämme|pidätän|jätämme maksamatta|jätän maksamatta|maksu keskeyt*|lasku ... virheelli*|lasku ... väär*)
0.5 (maksamme|maksan|maksetaan|suostumme maksamaan) (vain|vasta|korkeintaan|enintään)
0.4 (en|emme|ei) ...2 (ymmärrä|käsitä|tajua|ymmärretä) ...3 (lask*|summ*|hin*|rivi*|rivejä|maksu*|veloit*|maksetaan|tunteja|tunt*)
0.35 (pelkään|pelottaa|huolestut*|huolissa*|mietity*|huolettaa|arvelut*) ...4 (hin*|kustannu*|lask*|kulu*|raha*|budjet*|maksa*|euro*)
0.4 (kustannukset|kustannuksista|hinta|hinnasta|kulut|budjetti|rahat|rahasta|laskutus) ...3 (mietity*|huolest*|huoletta*|arvelut*|pelot*|hirvit*|paina*|hiert*|tunt* kova*|tunt* korke*)
0.4 (yhtään|yhtäkään|ainuttakaan) ...1 (yhteydenotto*|varaus*|tilaus*|tarjouspyyn*|liidi*|myynti*|kauppa*|klikkaus*|asiakas*) ... (ei|eikä|ole)
0.45 (millä|miten|kuinka) ...3 (perustelen|perustelemme|perustellaan|oikeutan|selitän)
# broader ideas
0.45 {neg} ...3 (muista|muisteta|muistaakseni|tiedetty|tiennyt|tienneet|osannut|osattu|osanneet|tajunnut|arvannut|arvanneet|ymmärtänyt|varauduttu|varautuneet|varautunut) ...5 (maksu*|hin*|kulu*|lask*|summ*|veloit*|lisä*|rahaa|euro*|kallis*|kustannu*|näin paljon|niin paljon)
0.5 (ylittää|ylittävät|ylitti|yli|ylittivät) ...4 (varaudu*|varautu*|budjet*|arvio*|sovit*|sovitu*|suunnitel*|ajatel*|kipuraj*|maksukyky*|raami*)
0.45 (mihin|mistä|missä|paljonko) ...3 (karsia|tinkiä|leikata|säästää|säästäis*|nipistää|pudottaa|tiputtaa|karsittais*|karsisimme)
0.45 (tuntihinta|tuntihinnat|tuntihinnoilla|tuntihinnalla|tuntiveloitu*|tuntilaskut*) ...4 (ei|kova*|järke*|hirvi*|aika|korke*|kallis*|paljon|nousi|noussut)
0.5 {neg} ...4 (enää|mitään|oikein) ...1 (järkeä|järkee|mieltä|tolkkua|suhteessa|mitassa)
0.4 (meille|mulle|minulle|pienyrittäjälle|pienelle|yhdistykselle|tällaiselle) ...2 (paljon|iso raha|iso summa|iso|suuri|suuri raha|kova hinta|kallis*|liikaa|paljo|suuri summa|iso potti)
0.4 (paljon|iso|suuri|kova|hirveä|kauhea) (rahaa|raha|summa|potti|hinta|lasku|rahamäärä) ...1 (meille|mulle|minulle|pienelle|yhdistykselle|tästä|yhdestä|siitä)
0.5 (euroa|euron|eur|e|tonnia|tonni|satasta|satanen|laskutettu|laskutettiin|veloitettu|veloitettiin|laskutit|veloitit|laskutitte|maksoi) ...4 (yhdestä|pelkästä|pelkästään|viidestä|kahdesta|muutamasta|parista|tästäkin|siirtämi*|senttiä|sentin|vartis*|puhelu*|sähköpost*|puolen tunnin|siitä että)
0.4 (maksanut|maksaneet|maksettu|maksoimme|maksoin) ...6 (ja|mutta) ...1 (valmista|valmiina|vasta|näkyvää|tulos|käsissä|kädessä|tuloksena) ...2 (on|vain|etusivu|nolla|ei)
0.45 (sama summa|samalla rahalla|samalla summalla|samaan hintaan|samalla hinnalla|tuolla summalla|tällä summalla) ...6 (olisi*|ois*|saa*|sai|sais*|palk*|ost*)
0.5 (kolmasosan|neljäsosan|murto-osan|puolet|viidesosan|kymmenesosan|kolmanneksen) ...1 (tästä|siitä|hinnasta|hinnalla|tämän|meidän|vähemmän|hinnan)
0.4 (pisti|pistää|pistivät|osui|hyppäsi) ...1 (silmään|silmääni|silmiin)
0.45 (kulu*|lask*|summ*|maksu*|hin*|lisä*|veloit*) ...3 (yllätyksenä|yllättäen|yllättää|pyytämättä|kysymättä|ilmoittamatta|puun takaa|varoittamatta|sopimatta|aina vaan|jatkuvasti)
0.45 (tilillä|kassassa|tilille|kassa|tili|lompakko|kukkaro) ...3 (tyhjä*|ei jää|kumise*|laihtu*|huuta*|itkee|tiuk*|miinuks*|nolla*|pakkase*)
0.5 (kipurajan|kipuraja|kipurajoilla|kipukynny*|kivuliasta maksaa|kirpaisee|kirpaisi|kirpasee|kirpasi|vihlaisee|vihlaisi|kirpaissut)
0.4 (palvelumaksu*|ylläpitomaksu*|lisenssimaksu*|lisenssi*|kuukausimaksu*|avausmaksu*|aloitusmaksu*|matkakul*|kilometri*) ...5 (puhut*|puhett*|sovi*|mainin*|mainit*|yllät*|mistä|miksi|miks|eikö|luulin)
0.5 (jos|kun|ettei|jotta) ...1 (rahaa|rahat|budjettia) ...2 (valuu|valua|valuvat|palaa|hupene*|uppoa*|katoa*|lipuu|lentää)
0.45 (voisimmeko|voidaanko|voitaisiinko|pitäisi|haluaisin|haluaisimme|voisitko|voitko) ...2 (käydä|avata|katsoa|selventää|eritellä|purkaa|perustella) ...2 (kulut|kuluja|kustannukset|kustannuksia|laskun|laskua|laskut|tunnit|tunteja|summan|summaa|hinnan|hintaa|veloitukset|laskutusta)
0.5 (mistä|mihin) ...1 (kaikesta|kaikkeen|tarkalleen|ihan|oikein) ...2 (laskut*|maks*|velo*|raha*)
0.45 (suurennuslasi*|syynissä|syyniin|syynätään|syynää|luupin alla|tarkan euron|nuukai*|nuuka|säästölieka*|kulukontrolli*)
0.38 (kerro|kertoisitko|ilmoita|kerrotko|sanoisitko|ilmoittakaa|kertokaa) ...1 (etukäteen|ensin|jatkossa) ...2 (paljonko|mitä ...1 maksa*|hinta|hinnan|kustannu*)
0.5 (tunti|tuntia|tuntii|h) ...2 (yhdestä|yhteen|parista|muutamasta|noin|pelkästä|tällaisesta|tollasesta|tuosta) ?
0.5 (tällä|tätä|näillä|sillä) (menolla|menoa|luvuilla|hinnoilla|tahdilla|kulutuksella) ...3 (ei|rahat|loppu*|kannat*|budjet*|konkurs*)
# what is this on my bill, nobody ordered that
0.5 (mikä|mikäs|mikähän|mistä|mistäs|mitä) ...1 (tämä|tää|tuo|toi|se|nämä|nää|noi) ...3 (erä|rivi|rivit|maksu|maksut|lisä|lisät|veloitus|veloitukset|kulu|kulut|kohta|ekstra|euroa|euron|euroo|eur) ...1 [on|ovat|oikein|tulee] ?
0.36 (mistä|mikä) (tämä|tää|tuo|toi|se) (on|tulee|tuli|johtuu|oikein) ?
0.55 {neg} ...2 (tilanneet|tilannut|tilattu|tilannu|pyytäneet|pyytänyt|pyydetty|pyytäny|sopineet|sovittu|hyväksyneet|hyväksynyt|hyväksytty|halunneet|halunnut) ...2 (ylimääräi*|lisätyö*|lisätöi*|lisäpalv*|lisäos*|ekstra*|tällai*|tämmö*|tällas*|tollas*|tuollai*|sellai*|kyseis*)
0.55 (mihin|minne|mihinkähän) ...6 (summa|summat|raha|rahat|rahaa|hinta|budjetti|eurot|potti) ...1 (menee|menevät|meni|menivät|kuluu|kuluvat|hupenee|uppoaa|uppoo|katoaa)
0.5 (kultai*|kultaa|kullattu*|kullasta|kullan|arvokkaat|arvokkaita|kalleimmat|kalleimpia|kallein|kalliit|kalliita) (pikseli*|sana|sanoja|sanat|sentit|senttejä|kirjaim*|pilkku|pilkut|minuut*|viiva|viivat|hinta*|hinnassa|tunti|tunnit)
0.45 (vaihtaa|vaihdan|vaihdamme|väärällä|väärä) (alaa|ala|alalla|ammattia)
0.38 (sovittiin|sovimme|puhuttiin|puhuimme|tarjous oli|arvio oli|sovittu) ...1 (*kymmenestä|*sadasta|*tonnista|*tuhannesta|korkeintaan|enintään|tonnista|satasesta)
0.5 (kuka|ketkä|kenen) ...1 (tämän|tän|tuon|sen|erotuksen|ylimenevä*|ylityk*|nämä|nää) ...2 (maksaa|korvaa|kustantaa|piikkiin) ?
0.5 mitä (sillä|niillä|tällä|näillä|tuolla|sillä) ...5 (saatiin|saimme|sain|saatu|tehtiin|tehty|syntyi) ...2 [aikaan|aikaiseksi]
0.36 mikään ei ...1 (ole|oo|näytä) ...2 (muuttun*|parantun*|tapahtun*|korjaantun*)
0.55 {neg} ...1 (mulla|meillä|minulla|kassassa|yhdistyksellä|firmalla|meikäläisellä|yrityksellä) ...3 (rahoja|rahaa|varaa|varoja|budjettia)
0.55 (lasku|laskussa|laskulla|loppusumma|summa) (oli|on|tuli|näyttää|lukee|luki) ...5 (tarjous|tarjouksessa|sovittu|sovittiin|arvio|arviossa|piti)
0.5 (laskutit|laskutitte|veloititte|veloitit|maksoimme|maksettiin|maksan|maksamme|laskutettiin) ...1 (täyden|täyttä|koko|saman|samaa) (hinnan|hintaa|summan|summaa|maksun|maksua)
0.36 (sopimuksessa|tarjouksessa|siinä) (luki|sanottiin|luvattiin)
0.5 (rahaa|rahat|rahoja|euroa|tonnia|budjetista|budjetti) ...3 (mennyt|menny|palanut|kulunut|käytetty|uponnut|syöty|poltettu) ...6 (yksi|yhden|kaksi|vain|eikä|vasta|nolla|tulosta)
0.5 (mitä|mikä) (vastinetta|hyötyä|iloa|tulosta|vastine|hyöty) ...5 (saat*|saam*|ollut|tuonut|tuottan*|meille|tästä)
0.48 (käytetty|käytetään|kulunut|mennyt|syöty|menossa|kuluneet) ...1 jo ...4 (tunneista|tunnit|budjetista|rahoista|ajasta)
0.5 (joka|aina) ...1 (kerta|kerran|kun|kuukausi|palaveri|puhelu) ...5 (enemmän|kalliimp*|satas*|kympin|lisää|nousee|kasvaa)
0.42 (onko|onks|onkohan) ...2 (hinta|summa|lasku|arvio) ...2 (lopullinen|varma|varmasti oikea) ?
0.45 (maksan|maksamme|maksaisin|maksaisimme|maksetaan) ...2 (loput|loppuerän|loppusumman|lopun|toisen erän) ...1 vasta
0.45 (menetetäänkö|menetämmekö|menetänkö|hävitäänkö|häviämmekö) ...2 (asiakk*|asiakka*|tilau*|kauppo*|myynti*|rahaa|varau*)
0.5 (nieleskel*|nielaisi*|haukoimme henkeä)
0.45 (auttaisitko|auttaisitteko|voisitko|voisitteko|selittäisitkö|autatko|pyytäisin) ...3 (ymmärtämään|avata|avaamaan|tulkitsemaan|selvittää|selvittämään|selittää) ...2 (lasku|laskun|laskua|summan|summaa|erittely*|kustannu*)
0.5 (päädyin|päädyimme|laskin|laskimme|sain|saimme|minulle tuli|meille tuli) ...2 (pienempään|eri|toiseen|toisen|pienemmän|toinen|pienempi|alempaan) ...1 (summaan|summan|lukuun|luvun|summa|tulokseen|loppusummaan)
0.45 (pelivaraa|liikkumavaraa|neuvotteluvaraa|tinkimisvaraa|joustoa|joustovaraa|joustaa) ...5 
0.5 (kirjanpitäjä|kirjanpitäjämme|talousosasto|tilitoimisto|osakkaat|johtaja|toimitusjohtaja) ...3 (takertui|tarttui|ihmetteli|ihmettelee|kysyi|kysyy|kiinnitti) ...4 (rivi*|lasku*|summa*|kohta*|kohda*|erä*) ...6
0.42 (oliko|olikohan|onko|oliks) ...4 (lisä*|ylimäär*|tästä|siitä|näistä|extra*) ...2 (puhetta|sovittu|sopimus|keskusteltu|mainittu) ?
0.42 (sovittiinko|sovimmeko|puhuttiinko|puhuimmeko|keskusteltiinko|tilasimmeko|tilattiinko) ...5
0.45 (tunteja|tunnit|tuntimäärä|kuluja|kulut|päiviä) ...4 (enemmän|ylittyn*|kertyn*|noussut|nousseet|paisun*) ...3 (arvio*|tarjou*|sovi*|suunnitel*|kuin)
0.5 (summa|lasku|hinta|loppusumma|kokonaissumma|kokonaishinta|kustannus|kustannukset) ...2 (menee|meni|menevät|nousee|nousi|ylittää|ylitti|on|oli|tuli) ...2 (yli|enemmän|isompi|suurempi|korkeampi|enempi) ...4
0.45 (jättää|jätettäisiin|jättäisimme|karsia|karsisimme|poistaa|tiputtaa|tinkiä|leikata|pudottaa) ...5 (hinta|hinnan|hintaa|halvem*|edullisem*|summa|summan|budjet*|kustannu*|säästä*)
0.5 (tajunnut|tajuta|ymmärtänyt|huomannut|tiennyt|hoksannut|käsittänyt|oivaltanut|tajuttu) että ...4 (erikseen|lisäksi|lisämaksu*|ylimääräi*|maksull*|eivät kuulu|ei kuulu|ei sisälly|eivät sisälly) ...2 !
0.42 (mistä|miten|kuinka) ...3 (summa|hinta|lasku|loppusumma|luku) ...2 (muodostuu|muodostui|koostuu|tulee|tuli|kertyi|on laskettu|laskettiin|syntyi)
0.42 (katsomme|laskemme|katsotaan|lasketaan|tarkkaan|katson|lasken) ...2 (jokaista|joka|jokaisen) (euroa|euron|senttiä|sentin|penniä|pennin)
0.5 (lasku|summa|hinta|loppusumma|tarjous) ...2 (pani|panee|sai|laittoi) ...2 (miettimään|mietteliääksi|pohtimaan|ajattelemaan|nielaisemaan)
0.5 (lasku|summa|hinta|loppusumma|kokonaishinta|tarjous) ...2 (yllätti|yllättää|hämmästytti|säikäytti|pelästytti|järkytti|hätkähdytti|kummastutti) ...1
0.42 (erittely|erittelyä|erittelystä|erittelyn|tuntierittely*) ...4 (sillä|koska|loppusumma|summa|lasku|kiitollinen|kiitollisia)
0.45 (suppeampi|suppeamman|pienempi|kevyempi|halvempi|edullisempi|riisutumpi|karsitumpi) (versio|paketti|vaihtoehto|ratkaisu|malli|toteutus|version|paketin|vaihtoehdon) ...5
0.45 (johon|joihin|siihen|tähän) ...1 meillä ...1 (olisi|riittäisi|on) ...1 (varaa|rahkeita|budjetti|rahaa)
0.5 (en|emme|ei) ...1 (saa|saada|saanut|saatu) ...1 (laskua|summaa|lukuja|tuntimäärää) (täsmäämään|stemmaamaan|kohdalleen|sopimaan) ...4 !
0.5 (lasku|summa|luvut|tunnit) ...1 (ei|eivät) (täsmää|täsmännyt|stemmaa|vastaa|pidä) ...5 !
0.45 (selittää|kertoa|avata|selittäisitkö) ...2 mistä ...2 (ylimääräi*|lisä*|loput|tämä) ...3
0.42 (tosiaan|todella|oikeasti|varmasti) ...1 (lisämaksulli*|erikseen laskute*|ekstraa|lisähint*) ...5
0.42 (kuuluiko|eikö se kuulunut|sisältyikö|eikö se sisältynyt) ...2 (pakettiin|hintaan|sopimukseen|tarjoukseen)
0.42 (luin|ymmärsin|käsitin|muistan|tulkitsin) ...3 (tarjouksen|kohdan|sopimuksen|asian) ...2 (toisin|eri tavalla|eri lailla)
0.45 (varannut|varasin|varasimme|budjetoinut|budjetoitu|laskenut) ...5 (jo yli|ylitetty|ylittyn*|yli menty|mennään yli) ...1
`
