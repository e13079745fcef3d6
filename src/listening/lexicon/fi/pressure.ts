/** Others lean on the client (boss, board, investors, partner, family) and the purchase has to be answered for, in Finnish (S0-9, S0-12). */
export const pressure = `
# somebody frowned
0.55 {joku} ...5 (kyseenalais*|ihmettel*|epäil*|nyrpist*|nyrpe*|kritiso*|kriitti*|tyrmäs*|tyrmää*|tyrmänn*|pudist*|kurtist*|vastust*|skepti*|nihkeä*|nuiva*|vaisu*|mutris*|naureskel*|torju*|soimas*|moitti*|haukku*|valittaa|valitti|valittivat|närkä*)
0.55 {joku} ... (ei|eivät|eikä|eivätkä|ei oo|ei ole) ... (innostu*|vakuut*|tykän*|tykkä*|pidä|pitän*|ymmärrä*|ymmärtän*|sytty*|syty|lämmen*|lämpen*|näe|nähny*|samaa mieltä|takana|hyväksy*|mielis*|ostanut|osta)
0.45 {joku} ... (kysyi*|kysyy|kysel*|kysy|kyseli*|tivas*|utel*) ...5 (miksi (me|meidän|tämä|tää|näin|maksamme|maksetaan|siinä)|miks (me|meiän|tää)|mitä me|mitä ...1 tällä|mitä ...1 tästä|mitä ...1 saa*|mitä hyö*|mitä ...1 maksoi|mihin ...1 raha*|onko tämä|onko tää|minkä takia|tarvitaan*|tarvitsemme*|oliko|maksettu|maksoi)
0.45 {joku} (sano*|totes*|oli|on|olivat|ovat) ...4 (eri mieltä|toista mieltä|järkytty*|kauhui*|kalli*|turha*|hullu*|huono*|kamala*|ihmeis*|hämmästy*|pettyn*|tyytymät*|hölmö*|vastaan)
0.45 (eivät|ei) ... ole ... (takana|samaa mieltä|yksimieli*|innoissa*|hankkeen puolella)
0.4 (joudun|jouduin|joudumme|pitäisi|pitää|pitäis|täytyy) ... (perustella|selittää|puolustella|perustelemaan|selittämään|puolustaa) ...5 (hallituk*|johdo*|johtoryhm*|pomo*|miksi|hankin*|tilau*|kustannu*|laskua|toimitusjohtaj*|esimieh*|tätä)
0.45 (miten|millä|kuinka) ... (perustelen|perustelemme|selitän|perustella|selittää|selitämme) ... (johdo*|hallituk*|pomo*|tämän|tätä|toimitusjohtaj*|esimieh*|osakka*|rahoittaj*)
0.45 (puolustamaan|puolustella|puolustelemaan|puolustautu*|perustelemaan|vakuuttelemaan|rauhoittelemaan|selittelemään)
0.5 (perusteluja|perustelut|argumentteja|vastauksia|jotain) joilla ...4 (rauhoit*|vakuut*|perustel*|selit*|hiljent*)
0.5 {neg} ...4 (samaa mieltä|yksimieli*|yhtä mieltä|yhteisymmärry*|samalla kannalla|samoilla linjoilla|yhtenäi* näkemy*)
0.4 (tyttö|poika|nuoriso|lapset|vaimo|mies|anoppi|kaveri|naapuri) ...1 (nauroi|naureskeli|nauraa|virnisti|irvisti|irvaili|kuittaili)
0.55 {joku} ...2 (haluaa|päätti|pyysi|vaatii|ehdotti|haluaisi|käski|toivoo|määräsi|halusi) ...3 (pysäytt*|jäädyt*|keskeyt*|lykä*|lykkä*|perua|perumi*|hyllyt*|kilpailut*|lopett*|uudelleenarv*|harkita uu*|vertail*|toisen tarjou*)
0.48 (kokouk*|palaveri*|hallituk*|johtoryhm*|yhtiökokouk*|kahvipöydä*|perheneuvost*) ...2 (ihmeteltiin|kyseenalaistet*|epäiltiin|kummasteltiin|arvosteltiin|nuristiin|purnattiin|väänneltiin|tyrmättiin|kysyttiin mi*|heräsi kysym*|nousi kysym*|heräsi epäily*|heräsi huol*|nousi huol*|nousi epäily*)
0.5 {joku} ...1 (on|oli|ovat) sitä mieltä
0.5 (uusi|uuden|uudella|tuore) (johtaja*|toimitusjohtaj*|talousjohtaj*|talouspäällik*|päällik*|omistaj*|pomo*|hallitus*|esimie*|esihenkilö*) ...6 (läpi|karsii|tarkast*|tarkist*|leikka*|kyseenal*|syynä*|arvioi*|tiukk*|säästö*)
0.45 (tilintarkastaja*|valvoja*|rahoittaja*|tukija*|sponsori*) ...2 (pyysi|pyytää|vaatii|vaati|kysyi|ihmetteli) ...3 (selvity*|selitys*|perustelu*|mitä|miksi|mihin)
0.48 mitä (vastaan|vastaamme|sanon|sanomme|kerron|kerromme|vastataan|sanotaan) ...1 (hänelle|heille|niille|sille|pomolle|hallitukselle|johdolle|asiakka*|kollego*|porukalle|väelle)
0.35 (asiakkaamme|asiakas|asiakkaat|painotalo|paino|kuvaaja|myyjät|myynti|henkilökunta|koodaaja*|toimitus|hallitus) (odottaa|odottavat|kyselee|kyselevät|hoputtaa|hoputtavat|odottelee|ihmettelee|kysyy|kyseli)
0.5 (hengittää|huohottaa|puhaltaa|hengittävät) ...1 niskaan
0.45 (paine|paineet|painetta|paineita) ...2 (kasvaa|kasvavat|alkaa|kova*|nousee|kohdistuu|tulee|puskee)
0.45 (kyselee|kysyy|kyselevät|tivaa|soittelee|hoputtaa|odottaa) ...2 (joka päivä|päivittäin|koko ajan|jatkuvasti|jo|tunnin välein)
0.48 (minulta|multa|meiltä) ...2 (kysytty|kysellään|kysytään|tivataan|kysytty|utellaan) ...1 (jo|joka|taas|jatkuvasti|koko|päivittäin)
0.5 (johdolle|hallitukselle|pomolle|toimitusjohtajalle|omistajalle|rahoittajalle|tytäryhtiölle) ...4 (perustel*|selit*|raporto*|todist*) ...4 [kulu*|rah*|lask*|kustannu*|investo*|tätä|tämän]
0.45 (henkilökunta|hallitus|johto|tiimi|väki|porukka|kaikki|työntekijät|myyjät|pomo) ...1 (kyselee|kyselevät|kysyy|utelee|kysyvät|tivaa|tivaavat|ihmettelee|ihmettelevät) ...4 (päivä|jatkuvasti|koko ajan|missä|milloin|koska|mitä|joka|minulta|multa)
0.48 {joku} ...2 (pyysi|pyytää|vaatii|vaati|haluaa) ...2 (selvity*|selitys*|selityks*|perustelu*|vastauks*)
# they lean on me
0.6 {joku} ...2 (painostaa|painostavat|painosti|hoputtaa|hoputtavat|patistaa|patistelee|ahdistelee|jyrää|huutaa|huusi|raivoaa|raivosi|räyhää|nalkuttaa|nalkutti|motkottaa|motkotti|mäkättää|nurisee|nurisevat|napisee|marmattaa|syyttää|syytti|syyttelee|arvostelee|arvosteli|kuulustelee|kuulusteli|grillasi|grillaa|ripitti|läksytti|sätti|painaa päälle|kovistelee|kovisteli|ahdistaa|penää|penäsi|penäävät)
0.58 {joku} ...2 (vaatii|vaati|vaativat|penää|edellyttää|peräänkuulutt*|uhkaa|uhkasi|uhkaavat) ...3 (tuloksia|selvity*|selityks*|vastauksia|perustelu*|lukuja|näyttöjä|leikkauk*|lopett*|keskeytt*|perum*|säästö*|tuotto*|rahoja|rahat|hinna*)
0.55 {joku} ...3 (ihmettelee|ihmetteli|ihmettelevät|kysyi|kysyy|kyselee|kyseli|tivaa|utelee|haluaa tietää|haluavat tietää|haluaa selvity*) ...3 (mihin raha*|mihin ne rahat|miksi tämä maksaa|mistä me maksamme|mitä tällä|missä tulokset|missä viipyy|mitä hyötyä|miksi kestää|miksi maksamme|mitä rahalla|mitä olemme|mitä on saatu|mihin budjetti)
0.55 (osakkaat|osakas|omistaja*|hallitus|johto|johtoryhmä|rahoittaja*|sijoittaja*|pomo|pomoni|esimies|esimieheni|toimitusjohtaja*) ...2 (odottaa|odottavat|kaipaa|kaipaavat|haluaa|haluavat|pyytää|pyytävät|toivoo|toivovat) ...2 (perustelu*|selity*|tuloksia|näyttöjä|vastauksia|tuottoa|selvity*)
0.55 (sijoittaja*|rahoittaja*|osakas|osakkaat|omistajat|omistaja|konserni|emoyhtiö|pääkonttori|hallitus|johto|johtoryhmä) ...3 (huolissaan|hermostu*|tyytymät*|uhkaa|uhkasi|uhkaavat|leikkaa|leikata|jäädyttää|jäädytti|vetäytyy|vetäytyvät|epäilee|katkaisee|rypistää|pettynyt|pettyneitä|kurtistaa|kurtisti)
0.5 {joku} (on|oli|ovat|alkaa olla) [ollut|nyt|aika|todella|kovin|täysin|vähän|melko] (tyytymätön|tyytymättömiä|vihainen|raivoissaan|tuohtunut|närkästynyt|huolissaan|kärsimätön|hermostunut|hermona|kiukkuinen|äkäinen|harmissaan|käärmeissään|skeptinen|kypsä|kypsiä|vihaisia|kärsimättömiä)
0.55 {joku} ...4 (sitä mieltä|mielestä|väittää|sanoo|sanoi|hokee|toistelee|jankuttaa) ...6 (hukkaan|turha*|huijat*|huijaus*|liikaa|liian kall*|rahastus*|rahastet*|hölmö*|typer*|kankkulan|heitett*|hukat*)
0.5 {joku} ...2 (naureskelee|nauraa|nauroi|vinoilee|kuittailee|pilkkaa|irvailee|piikittelee|virnuilee|naureskeli) ...2 (minulle|meille|sivu*|logo*|tälle|tätä|päätöks*|koko)
0.5 {joku} ...1 (ei|eivät) (anna|myönnä|päästä|suostu|lupaa) ...3 (rahaa|rahoja|lupaa|budjettia|lisärahaa|maksaa|maksamaan|jatkoa|vihreää)
0.55 {joku} ...3 (leikkaa|leikkasi|jäädyttää|jäädytti|pysäyttää|pysäytti|katkaisi|lakkauttaa|lakkautti|lopettaa) ...2 (budjet*|rahoit*|rahat|projekt*|hankke*|määrärah*|koko)
0.5 (ylhäältä|ylhäältäpäin|talon johdosta|johdon suunnalta|johdolta|hallitukselta) ...3 (kysellään|painetta|painostetaan|tivataan|kyseltiin|hoputetaan|ihmetellään|tuli käsky|vaaditaan|paineita|satelee|tulee kysym*)
0.42 (kovan paineen|kovassa paineessa|kovien paineiden|paineen alla|paineiden alla)
0.5 (puun ja kuoren väli*|kahden tulen väli*|vasaran ja alasimen)
# I have to answer for it
0.55 (minun|meidän|mun|pitää|täytyy|joudun|joudumme|pitäisi|minä|on) ...3 (pystyttävä|kyettävä|pystyä|perusteltava|selitettävä|puolustettava|oikeutettava|perustella|perustelemaan|selittää|selittämään|puolustaa|oikeuttaa|puolustamaan) ...4 (hallituk*|johdo*|johtoryhm*|pomo*|osakka*|rahoitt*|hankin*|kustannu*|laskua|laskun|menoa|menot|menoerä*|rahoja|valinta*|omistaj*|vaimo*|puoliso*|esimie*|toimitusjohtaj*|sijoitt*)
0.5 (tarvitsen|tarvitsemme|auta|auttaisitko|voisitko|keksitkö|anna) ...4 (perustelu*|argumentt*|vasta-argumentt*) ...3
0.55 (saan|sain|saamme|saatiin|tulee|tuli|saa|sataa) ...2 (huutia|haukut|satikutia|moitteet|moitteita|sapiskaa|nuhteet|kuulla kunniani|pyyhkeitä|sakinhivutus*|korville|tukkapölly*|läksytyk*)
0.55 (pää pölkyllä|pääni pölkyllä|pää vadilla|pääni vadilla|vaakalaudalla|päät putoavat|päitä putoaa|saan potkut|saan kenkää|minun nahkani|minun päätäni|minua syytetään|syy vieritetään)
0.5 (minun|mun|meidän) ...1 (paikkani|työpaikkani|asemani|uskottavuuteni|uskottavuutemme|maineeni|maineemme) ...3 (kärsii|uhattuna|pelissä|koetuksella|vaakalaud*|menee|meni)
0.5 (vastuu|vastuussa) ...2 (kaatuu|jää|lankeaa) ...2 (minulle|minun|mulle|niskaani|niskoille*|harteille*)
# in meetings and at home
0.5 (hallituksessa|hallituksen kokouksessa|johtoryhmässä|kokouksessa|palaverissa|kahvipöydässä|kotona|yhtiökokouksessa|talouspalaverissa|osastolla|työpaikalla|töissä) ...4 (grillattiin|kuulusteltiin|hiillostettiin|ihmeteltiin|arvosteltiin|haukuttiin|naureskeltiin|naurettiin|puheenaihe|puheenaiheena|moitittiin|tivattiin|nuristaan|nuristiin|kritisoitiin|sain kuulla|tuli sanomista|tuli huutia|jouduin|jouduttiin)
0.5 (siitä|tästä|tämän takia|tämän vuoksi|sen takia|sivujen takia|rahasta) ...1 (riidellään|riitelemme|riideltiin|tapellaan|kinastellaan|riitaa)
0.5 (riidellään|riitelemme|riitaa|tapellaan|kinastellaan|eripuraa) ...3 (joka ilta|kotona|tästä|siitä|tämän|jatkuvasti|takia|vuoksi)
0.42 (toimitusjohtaja*|pomo*|johtaja*|esimie*|hallituks*|omistaja*|talousjohtaja*|juristi*|lakimie*|osakas*|osakkaa*|rahoittaja*) ...1 (pyysi|haluaa|halusi|vaati|vaatii|käski|tahtoo|määräsi|toivoi|toivoo) ...7 (kopioksi|kopioon|kopiona|viestiketju*|cc-kent*|jakeluun|nähdä kaikki viestit)
0.36 (aiemmin|ennen|tähän asti|yleensä) ...2 {neg} ...2 (kiinnosta*|puuttu*|sekaant*|kysel*)
0.5 (taloushallinto|taloushallinnos*|kirjanpito|kirjanpidos*|talousosasto*|controller*|ostoreskontra|hankintaosasto*|talouspäällikkö*|talousjohtaja*) ...2 (palautti|hylkäsi|pysäytti|hyllytti|kyseenalaist*|ihmettel*|ihmettelee) ...3 (toisen kerran|toistamiseen|taas|jälleen|kolmannen kerran|selvity*|selitys*|laskua|mitä|mistä)
0.45 (taloushallinto|kirjanpito|talousosasto*|controller*|hankintaosasto*|talousjohtaja*) ...3 (pyysi|pyytää|vaatii|vaati) ...2 (selvity*|selitys*|perustelu*)
0.5 (uusi|uuden) (toimitusjohtaja*|johtaja*|pomo*|omistaja*|talousjohtaja*|esimies*) ...5 (kyselee|ihmettelee|kyseenalaistaa|säästää|perkaa|syynää|ei ymmärrä|ei usko|ei näe)
0.6 (ultimaatum*|uhkavaatimu*)
0.5 (antoivat|antoi|asetti|asettivat) ...2 (takarajan|määräajan|viimeisen mahdollisuuden)
0.5 (koko juttu|koko projekti|koko hanke|koko homma|projekti|hanke) (lopetetaan|haudataan|kuopataan|ajetaan alas|pannaan poikki)
0.55 (minua|minuakin|meitä|meitäkin|mua|muakin) ...1 (hoputetaan|painostetaan|patistetaan|prässätään|hiillostetaan|syyllistetään|grillataan|kovistellaan|ahdistellaan|potkitaan)
0.42 {joku} ...8 (sanomatta mitään|sanomatta sanaakaan|sanaakaan sanomatta|vaitonaisena|puhumatta mitään)
0.5 {joku} (on|oli) (raivona|tulessa|pinnat kireällä|kireänä|käämit palaneet)
0.48 {neg} ...1 (kehdannut|kehdata|kehtaa|viitsinyt|tohtinut|ilennyt) ...2 (sanoa|kertoa|näyttää|myöntää)
0.48 {joku} ...3 (joka aamu*|joka päivä|päivittäin|joka palaver*|viikoittain) ...3 (kysy*|kysel*|tivaa*|muistut*)
0.42 (piileskelen|piileskellä|piilottelen|väistelen|väistellä|välttelen|vältellä) ...2
0.55 (löi|lyö|löivät|iski|iskivät|paukutti|hakkasi) ...1 nyrk* ...1 pöytä*
0.45 (kuka|kenen) (tästä|tämän|tästä oikein) ...1 (vastaa|päätti|vastuulla|tilasi|hyväksyi|keksi)
0.42 {joku} ...2 (lukee|tarkistaa|syynää|käy läpi|haluaa nähdä) ...2 (kaikki|jokaisen|joka ikisen) ...2 (viesti*|lasku*|kuiti*)
0.42 (kansio*|mappi*|vihko*) ...6 (nimesi|nimenne|sinusta|teistä)
0.55 {joku} ...3 (menettää|menettänyt|menetti|menettämässä) ...1 (kärsivälli*|hermo*|malttinsa|uskonsa|luottamuksensa)
0.5 (esittää|esittävät|esitti|kyselee) ...2 kysymyksiä ...2 (joihin|joista) ...4 (ei|en|emme)
0.5 {neg} ...3 (mitään|mitä) ...1 (näytettävää|näyttää|esitellä|esittää|kerrottavaa|raportoitavaa)
0.5 (pitää|täytyy|pitäisi|on|olisi) ...2 (saada|olla|keksiä) ...1 (jotain|jotakin) ...1 (näytettävää|näyttää|esiteltävää|kerrottavaa)
0.5 (johtaja*|pomo*|hallitus|johto|johtoryhmä|esimies|toimitusjohtaja*|omistaja*) ...1 (odottaa|odottavat|vaatii|haluaa) ...2 (minulta|meiltä|multa) ...2 (tuloksia|vastauksia|selityk*|selvity*|lukuja)
0.36 {joku} ...1 (haluaa|haluavat|haluaisi) ...1 nähdä ...2 (tulos*|tuloksia|jotain|näyttöjä)
0.45 (johtaja|johtajani|johtajamme|pomo|pomoni|esimies|esimieheni|toimitusjohtaja|hallitus|omistaja|omistajat|osakkaat|päällikkö|rahoittaja|rahoittajat) ...2 (kysyi|kysyivät|kyseli|kyselivät|kysyy|kyselee|soitti|tivasi|tivaa) ...3 (taas|jälleen|uudestaan|toistamiseen|kolmannen kerran|milloin) ...5
0.5 (ei|eikä|mitään) ...5 (näytettävää|näyttää heille|esitettävää|esitellä|vastattavaa|kerrottavaa) ...1 !
0.5 (minä|mä) ...2 (hanketta|projektia|tätä|ratkaisua|ideaa) ...1 (ajoin|puolustin|ehdotin|runnoin|vedin) ...6
0.45 (menin takuuseen|laitoin nimeni|laitoin maineeni|takasin|vannoin|puhuin puolesta|puhuin tämän puolesta) ...3
0.5 (pääkonttori|johto|hallitus|ylhäällä|ylempää|emoyhtiö|osakkaat|omistajat|johtoryhmä|talousosasto) ...2 (haluaa|haluavat|halutaan|vaatii|vaativat|vaaditaan|pyytää|pyytävät|edellyttää|odottaa|kaipaa) ...3 (selvity*|perustelu*|selity*|raporti*|tietää|vastau*|erittely*) ...4
0.5 (pyydetty|käsketty|vaadittu|pyydettiin|käskettiin|pitää|täytyy|joudun) ...2 (raportoimaan|raportoida|selvittämään|perustelemaan|selittämään|perustella|selittää|vastaamaan|tekemään tiliä) ...4 (mitä|mihin|miksi|raha*|rahoil*|euro*|kulu*|hinta*) ...4
0.45 (puheenjohtaja|johtaja|johtajamme|pomo|pomoni|esimieheni|omistaja|toimitusjohtaja) ei ole ...2 (kärsivälli*|pitkämieli*|helpo*) ...1 !
0.5 (yhtiökumppani*|kumppani*|mieheni|vaimoni|puolisoni|osakas|osakkaat|pomo*|johtaja*) ...3 (ei|eivät) ...4 (innostunut|innostuneet|kannattanut|kannattaneet|uskonut|halunnut|lämmennyt|syttynyt|vakuuttunut) ...3 !
0.5 (muistuttaa|muistuttavat|huomauttaa|huomauttelee|kuittailee|sanoo) ...2 (siitä|asiasta|tästä) ...2 (päivittäin|joka päivä|jatkuvasti|koko ajan|viikoittain|aina|usein)
0.45 (johtaja*|pomo*|esimie*|hallituksella|johdolla|omistaj*|osakkailla|hänellä|heillä) ...6 (on|olisi) ...2 (kysyttävää|kysymyksiä|muutama kysymys|huomautettavaa|epäilyksiä|pari kysymystä)
0.5 (oliko|onko|olisiko) ...2 (järkevää|järkeä|viisasta|kannattavaa|hyvä idea|oikein) ...3 (teettää|ostaa|ulkoistaa|tilata|ulkopuol*|maksaa|talon ulkopuolella) ...3
0.5 (kysytään|kysellään|kysyvät|kyselevät|ihmettelevät) ...3 (asioita|kysymyksiä|mistä|miksi|mitä) ...3 (en osaa|maksamme|maksetaan|en voi|en pysty|oikeastaan|rahat) ...3 !
0.45 (perustelut|argumentit|selitykset|perusteluni) ...2 (loppuvat|loppua|loppu|vähissä|loppumassa|vähiin)
0.45 (pitää|täytyy|pitäisi|joudun|joudumme) ...1 (selittää|selittämään|perustella|perustelemaan|puolustaa|puolustamaan) ...2 (miksi|summa*|hinta*|kulu*|valinta*|hallitukselle|johdolle|johtokunnalle) ...5
0.5 (haluaa|vaatii|odottaa|pyytää) että (puolustan|perustelen|selitän|tilitän) ...4
0.45 (vaimo|vaimoni|mieheni|puoliso|pomo|johtaja|esimieheni) ...1 (kysyy|kyselee|tivaa) ...2 (joka ilta|joka päivä|joka aamu|päivittäin|jatkuvasti) ...1 (joko|milloin|koska|onko) ...4
0.45 (puheenjohtaja*|johtaja*|pomo*|esimie*|hallitus) ...1 (haluaisi|haluaa|pyysi saada|toivoo) ...1 (jutella|keskustella|puhua|sananen) ...2 (kanssasi|kanssanne|teidän kanssa|sinun kanssa) ...4
`
