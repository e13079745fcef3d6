/** Anger, Finnish: outrage, demands, threats of leaving or of the law, sarcasm of the angry (S0-12). */
export const anger = `
0.75 (raivo*|vihainen|vihaisia|vihaisena|vihaiseksi|vihastu*|vihasen|vihanen|vihaseks|vihoissa*|suutuin|suutuimme|suuttunut|suuttunu|suuttuneita|suututtaa|suututti|suuttumus*|kiukku*|kiukutta*|kiukutti|kiukuissa*|kimpaantu*|kimpaannu*|tuohtunut|tuohtuneita|tuohtumu*|pöyristy*|pöyristyt*|närkästy*|närkästyt*|kiehuu|kiehutta*|verenpaine*|verenpaineet)
0.65 (ärsyttää|ärsytti|ärsyttäv*|ärsyttäny*|ärsyynty*|ärsyynny*|sapetta*|sapetti|risoo|risonut|kismitt*|tympii|tympäi*|tympeää|tympäsee|kyrsii|kyrsiny*|korpea*|korpee|harmittaa vietävästi|rassaa|nyppii|jurppii|pännii|ketutta*|ketutti|otti päähän|ottaa päähän|ottaa pattiin|ottaa aivoon|ottaa kupoliin|otti aivoon|käy hermoille|käy hermoon|kävi hermoille|käypi hermoon|raivostut*|ottaa hermoon)
0.8 (vituttaa|vitutta*|vitutti|vitun|vittu|perkele*|saatana*|saatanan|helvetti|helvetin|hemmetti|hemmetin|jumalauta|hitto|hiton|paska|paskaa|paskan|paska*|perseestä|prkl|vtu|hevon*|hanuri*|persiist*|syvältä)
0.7 (nyt|tämä|tää|tuo|jo|se|alkaa) [alkaa|saa|on|jo] (riittää|riitti|riittävän|riitää|riittämään|piisaa)!
0.65 (mitta|mittani|mittamme|malja|kärsivällisyys|kärsivällisyyteni|kärsivällisyytemme|sietokyky) ...2 (täynnä|täysi|täyttyi|täyttyy|täyttyä|täyttymässä|tuli täyteen|loppu*|lopussa|koetuks*|kovilla|loppui|rajan*|rajal*|katke*|hupen*|ylittyi|vuotaa yli)
0.7 (hermot|hermo|hermoni|hermoja|pinna|käämi|käpy|kuppi|päreet|pää|pinnani|hihat|proput) ...3 (menee|meni|mennyt|mennä|menemään|palaa|paloi|palanut|kireä*|kiristy*|riekale*|räjäht*|katkea*|katkes*|palamaan|nurin|keittää|palo|kireellä|palavat|loppu*)
0.65 (mennä|menee|meni|menossa|palaa|menemässä|kiristyy|kiristää) (hermot|hermo|hermoja|pinna|käämi|käpy|hermoon|hermoille|kuppi nurin|pää)
0.6 (kyllästynyt|kyllästyny|kyllästyneitä|kyllästyin|kyllästyttä*|kyllästyimme|kyllästyneet|kypsä|kypsiä|kypsynyt|kypsyy|kypsyttä*|kypsyin|kurkkua myöten|kurkkuaan myöten|saanut tarpeeksi|saaneet tarpeeksi|saatu tarpeeksi|saanut tarpeekseni|turhautunut|turhautunu|turhautuneita|turhautumi*|turhautta*|turhautti|turhauduin|turhaannutta*|turhauttavaa|turhautuu|tuskastunut|tuskastuneita|tuskastu*|tuskastutta*|täynnä tätä|väsynyt tähän|väsyneitä tähän|loppu tähän)
0.7 (törkeä*|törkee*|röyhke*|röyhkee*|julkea*|häpeämät*|häpeällis*|häpeä|skandaal*|hävytön|hävyttöm*|anteeksiantamat*|ala-arvoi*|alaarvoi*|luokatonta|luokaton|pöyristyttä*|sietämät*|käsittämätöntä|törkey*|ennenkuulumat*|kohtuutonta|edesvastuut*|vastuutonta|piittaamat*|ylimieli*|loukkaava*|alentava*|nöyryytt*|halveksi*|epäkunnioitt*)
0.65 (käsittämätöntä|käsittämättömän|käsittämätön|uskomatonta|uskomattoman|naurettavaa|naurettava|järjetöntä|täysin järjetön*|absurdia|pöhköä|älytöntä) ...3 (toimi*|palvelu*|touhu*|meininki*|peli*|pelleil*|huono*|hida*|välinpitäm*|käytös*|sähläy*|sähellys*|sekoilu*|venkoil*|säätö*|että|hinta*|laskutus*|touhuu)
0.6 (pelleil*|sirkus*|farssi*|vitsi|vitsikö|pilaa|pilailet*|pilkkaa|kiusan*|leikkiä|sekoilu*|sekoilette|sählä*|sähellys*|venkoil*|säätämise*|säätämiseen|sekoilua|töppäil*|puljaa*|kusett*|kusete*|vedät*|vedättä*|jallit*|pompottel*|pompott*|juoksutt*|luistel*|vetkut*)
0.6 (ammattitaidot*|ammattitaidottomu*|epäammat*|ammattimaista|asiallista|ammatillista|hyväksyttävää|reilua|reilu|kohtuullista|oikein|soveliasta|sopivaa|kohteliasta) ...1 (ei|onko|eikö)
0.6 {neg} ...4 (ammattimai*|asiallis*|asiallista|hyväksyttäv*|reilua|reilu|kohtuullis*|soveli*|sopivaa|kohteliasta|ammatillista|oikeudenmu*|luotettava*|luotettavaa|uskottavaa|siedettävää|kunnioittavaa|asianmukais*)
0.6 (onko|onks|oliko) ...4 (ammattimai*|asiallista|reilua|oikein|hyväksyttävää|normaalia|tarkoitus|vitsi|pilaa|tosissa*|kohtuullista|leikkiä) ?
0.6 (ammattitaidot*|ammattitaidottomu*|epäammattimai*|epäasialli*|asiatonta|asiaton|välinpitämät*|piittaamatto*|epäluotettav*|vastuuton|vastuutonta|laiminlyö*|laimin|leväperäi*|epäreilu*|holtiton|holtitonta)
0.75 (vaadin|vaadimme|vaaditaan|vaatimuksemme|vaatimuksena|vaatimukseni|edellytämme|edellytän) ...5 (rah*|palaut*|hyvit*|korvau*|korjau*|selit*|selvit*|väli*|heti|takaisin|anteeksi*|alennu*|maksu*|purk*|toimit*|vastau*|että|uusi*|viipymättä)
0.7 (rahat|rahani|rahamme|maksun|maksut|ennakon|ennakkomaksun|summan|rahaa|maksetut) ...1 (takaisin|takas|takasin|palaut*|pois|takaisi)
0.6 (rahojen|ennakon|maksun|ennakkomaksun|kauppahinnan) (palau*|takaisinmaks*|hyvitt*)
0.65 (reklamaati*|reklamo*|kuluttaja-asiami*|kuluttajaneuvo*|kuluttajariita*|kuluttajasuoj*|kuluttajavirasto*|oikeusturva*|oikeuteen|käräj*|oikeustoimi*|oikeusteitse|perintään|vahingonkorvau*|korvausvaat*|korvausvaatimu*|sopimusrikko*|sopimusrikkomu*|virallinen valitus|virallisen valituksen|poliisille|rikosilmoitu*|haastehakem*)
0.55 (lakimies*|lakimieh*|juristi*|asianajaj*|lakitoimisto*|lakiosasto*)
0.65 (purkaa|puramme|puran|purkamis*|puretaan|irtisanomme|irtisanon|irtisanoa|purkaisimme|purkuun|irtisanotaan|päätämme|lopetamme|lopetan|lopetetaan|päättää|katkaisemme|katkaisen) ...2 (sopimu*|yhteisty*|toimeksian*|tilau*|kaupan|kaupat|asiakkuu*|tämän tähän|tähän|homman|projekti*)
0.6 (sopimuksen|sopimusta|sopimus|yhteistyö|yhteistyön|toimeksiannon|toimeksianto|kaupan) ...2 (purkami*|purkaa|puretaan|puramme|irtisano*|päättymi*|päätty*|päättämi*|lopetta*|lopetam*|loppuu|loppui|oli tässä|katkea*|oli siinä|on ohi|tuli päätökseen)
0.6 (teemme|tehdään|teen|hoidamme|hoidan|hoidetaan|jatkamme|jatketaan|jatkan|kirjoitamme|korjaamme|teetämme|viimeistelemme|viedään) ...3 (loput|itse|ilman teitä|ilman sinua|toisen kanssa|muiden kanssa|toisella|muualla|loppuun itse|toisaalla|omin voimin|ite) [itse|loput|kans*|kanssa|loppuun|ite]
0.6 (vaihdamme|vaihdetaan|vaihdan|vaihtamassa|vaihtaa|vaihtoa|vaihtamista) ...1 (tekijää|toimistoa|suunnittelijaa|toimittajaa|kumppania|kääntäjää|firmaa|koodaajaa|kuvaajaa|yhteistyökumppania|palveluntarjoajaa)
0.6 {neg} ...2 (tarvitse|tartte|tarvi|kannata|tarvii|haluta|halua|aiota|aio|kiinnosta|jatketa|jatka) ...3 (enää|jatkaa|jatkossa|vaivautua|kanssanne|kanssasi|kanssas|yhteistyötä)
0.5 (älä|älkää) ...2 (lähetä|lähettäkö|soita|soittako|tee|tehkö|vaivaudu|vaivautuko|selit*|viitsi*|jatka|jatkako|ota|ottako|luule|luulko|valehdel*) ...2 (enää|mitään|yhteyttä|tähän|siinä|enempää|sitten|jatkossa|mulle|minulle)
0.7 (huijat*|huijaus*|huijari*|huijasit*|petos*|petetty*|petkut*|petkuhu*|valehtel*|valehdel*|valetta|puijat*|kusetus*|harhaanjoht*|johdettu harhaan|johdit harhaan|petollis*|hyväksikäyt*|höynäyt*|narrattu|narrasit*|vedätetty|vedätystä|jymäyt*)
0.7 {neg} ...2 (voi|voida|voisi|aio|tulla|pysty|suostu) ...1 (hyväksyä|sietää|suvaita|hyväksytä|hyväksymään|katsella|katsoa läpi|antaa anteeksi)
0.55 {neg} ...1 (hyväksy|hyväksytä|suvaitse|siedä|suostu) ...2 (tätä|tällaista|tätäkään|tähän|tällaiseen|sitä|tuota|toimin*|menett*|käytös*|laatua)
0.65 (tämä|tää|näin|tuo|se|tällainen|tämmönen|toi) ei ...2 (käy|käy päinsä|kelpaa|vetele|ole hyväksyt*|passaa|voi jatkua|tule kuuloonkaan|mene läpi|ole ok)
0.7 (ei käy päinsä|ei vetele|ei voi jatkua|ei voi olla totta|ei voi olla todellista|ei oo todellista|ei oo totta|ei ole totta|ei ole todellista|ei tule kuuloonkaan|ei mitään rajaa|menee yli|meni yli|yli hilseen mene|rajansa kaikella|kaikella on rajansa|raja kulkee)
0.65 (viimeinen|viimeisen) (kerta|kerran|pisara|varoitus|mahdollisuus|tilaisuus|huomautus|niitti) [kun|ku|tilasin]
0.65 (miten|kuinka) ...1 (kehtaat|kehtaatte|ihmeessä voit|on mahdollista|voi olla|voitte|voit|vaikeaa|hankalaa|vaikeeta) ...2 [näin|niin|että|vaikeaa]
0.65 (kehtaatko|kehtaatteko|kehtaatte|kehtaat|pilkkaatko|vitsailetko|vitsailetteko|luuletko|luuletteko|pidättekö meitä|pidätkö meitä|pidätkö minua|haluatko oikeasti)
0.5 (älä viitsi|älkää viitsikö|viitsisit*|voisitko edes|voisitteko edes|voisiko edes|kerrankin voisi*|edes kerran|edes joskus|edes vastata|edes yrit*|edes sen verran)
0.5 (selittel*|selittelyt|selittely|tekosy*|tekosyit*|selityksiä|selitykset) ...3 [riit*|piisaa|aina|loppu*|taas|kuul*|uskottav*]
0.6 (kuinka|miten|montako) (monta|monesti|kertaa|usein) ...3 (kertaa|pitää|täytyy|pitäisi|joudu*|vielä|olen|pitäs|pyyt*|sano*) ...4 (pitää|täytyy|pitäisi|sanoa|pyytää|kysyä|selittää|toistaa|muistuttaa|joudun|sama*|vielä|pyydet*|olen)
0.65 (onko|eikö|onks|oisko) ...4 (vaikeaa|vaikeeta|liikaa vaadittu|liikaa pyydetty|liian vaikeaa|mahdotonta|liikaa|paljon pyydetty|ylivoimaista) ?
0.6 (toinen|kolmas|neljäs|viides|sadas|monesko|kuudes) kerta ...1 (kun|ku|peräkkäin|jolloin|saman) ...4 (pyydä*|kysy*|sano*|sama*|joudu*|muistut*|huomaut*|valit*|vika*|lupa*|per*|kaatu*|alhaal*|rikki|virhe*|unohd*|kirjoit*|soita*|sivut)
0.6 (taas|jälleen|aina|jatkuvasti) ...2 (rikki|alhaalla|kaatu*|sama virhe|sama juttu|sama soppa|sama laulu|samat virheet|sama virsi|kaatunut|nurin|poikki|kaatui|pimeänä|jumissa)
0.5 (upeaa|hienoa|loistavaa|mahtavaa|kiva|hieno|upea|mainiota|erinomaista|loistava|huippu|huippua|hyvää|mahtava|kivaa|ihanaa|bravo|onneksi olkoon) ...2 (palvelua|työtä|toimintaa|ajoitus|suoritus|suunnittelua|asiakaspalvelua|viestintää|tiedottamista|meininki) ...1 (taas|jälleen|kerran|taas kerran|jälleen kerran|todella|tämäkin)
0.45 (hienoa|loistavaa|mahtavaa|upeaa|kiva|kivaa|jee|jes|no kiitos|kiitos vaan|kiitos vain|kiitti vaan|kiitos taas|kiitos nyt|kiitti tosta|hyvin menee|mukavaa|ihanaa|mainiota|jaahas|jaha|jahas|vai niin|vai että|no niin taas|eipä yllättänyt|arvasin) ...3 (taas|jälleen|vaan|vain|kerran|tästäkin|tätäkin|saan|pilalla|rikki|arvasin|nyt sitten|yllätys|uusi)
0.6 (luottamu*|luotto|uskottavuu*|uskoni|uskomme|luottamukseni) ...4 (mennyt|meni|menettä*|menete*|horju*|lopp*|loppunut|romah*|nolla*|petet*|koetuks*|rikko*|rikki|kärsi*|mureni*|haihtu*|loppu|loppui|kadon*|menny|riek*)
0.6 {neg} ...2 (luota|luoteta|voi luottaa|voida luottaa|uskalla luottaa|luotettu|usko enää) ...3 [enää|sinuun|teihin|tähän|lupauk*]
0.6 {neg} ...2 (pidä|pidetty|pitänyt|pitäny|pitäneet|pidä paikkaansa|piittaa) ...1 (lupau*|sanaa*|sanansa|sanasi|sopimu*|mitä lupas*|sovitu*|sovituista|paikka*)
0.55 (petit|petitte|rikoit|rikoitte|rikottu|syönyt|söit|söitte|syöty) ...2 (lupau*|luottamu*|sanasi|sanansa|sopimu*)
0.55 (jätän|jätämme|kirjoitan|kirjoitamme|annan|tulen kirjoitt*) ...3 (arvostelu*|arvion|google*|julki*|some*|yhden tähden|palautteen) ...3 [nettiin|googleen|someen|julkis*]
0.55 {neg} (suosittele|suositella|voi suositella|voida suositella|kehtaa suositella|suosittelisi|tilaa enää|tilata enää|ikinä enää|osta enää)
0.6 (ikinä|koskaan|en koskaan) ...1 (enää|ole) ...3 (tilaa|tila*|kohdannut|nähnyt|törmännyt|kokenut|saanut|kohdeltu|käytä|osta)
0.65 {neg} (ole|oo) ...1 (ikinä|koskaan|eläessäni|ennen) ...3 (näin huono*|kohdeltu|näin kohd*|törmännyt|tällaista|nähnyt|kokenut|vastaavaa|ikinä)
0.5 (pilalla|pilattu|pilasi|pilasit|pilasitte|pilaatte|pilasivat|meni pilalle|pilalle|tuhosi*|tuhottu|sotki|sotkitte|sotkit|sotkettu|sössi*|sössit*|hajot*|rikoitte|rikoit)
0.5 (ilman lupaa*|luvatta|ilman lupaamme|lupaa kysymättä|ilman suostumu*|vastoin sovittua|vastoin sopimu*|sopimuksen vastai*|sovitun vastai*)
0.45 (kuka|joku) ...2 (vastaa|korvaa|maksaa|kantaa|vastuussa|ottaa vastuun) ...3 (vahing*|tästä|menety*|tappio*|siitä|vastuun|sotku*|kulut)
0.5 (menetimme|menetin|menetettiin|menetetty|menettäneet|menettänyt|menetetään|menetämme) ...4 (asiakk*|asiakka*|myynti*|kauppa*|rahaa|tilau*|euroa|viikonlop*|varau*|sesong*|kaupan|päiv*|hakemu*)
0.45 (saan|saamme|joudun|joudumme|jouduin|minä|mä|me|saa) ...2 (selittää|selitellä|pyydellä|pyytää anteeksi|hävetä|siivota|selitellä|selittelemään|pyytelemään|nolata) ...2 [asiakk*|kaikille|asiakkail*|tätä|jälk*]
0.5 (anteeksipyynt*|anteeksipyyntö*|pahoittelut eivät|pahoittelu ei|pahoittelusi ei) ...3 (vaad*|odot*|olisi|riitä|edes|paikallaan|ois|kuulunut|ei|lämmitä|auta)
0.4 (siis oikeesti|siis oikeasti|ihan oikeesti|ihan oikeasti|oikeesti nyt|oikeasti nyt|ei jumalauta|herää pahv*|haloo|hohhoijaa|huhhuh|huh huh|voi nyt|no voi|no jopa|ei jaksa|en jaksa|emme jaksa|ei hyvää päivää|ei hyvänen|ei ny oikeesti|ei herran|älä jaksa)
`
