import type { en } from './en.ts'

/** What Consonance hears, worded in Finnish as a question worth asking and never as a verdict (S0-1, S0-15, S2-1). */
export const fi = {
  'reading.calm': 'rauhallista',
  'reading.watch': 'kannattaa vilkaista',
  'reading.uneasy': 'ehkä huolissaan',
  'reading.unheard': 'ei lueta',
  'reading.tooLittle': 'liian varhaista sanoa',

  'reading.kind.doubt': 'Epäröinti oston jälkeen',
  'reading.kind.money': 'Raha',
  'reading.kind.time': 'Aika',
  'reading.kind.disappointment': 'Ei sitä, mitä toivottiin',
  'reading.kind.confusion': 'Jokin on epäselvää',
  'reading.kind.ignored': 'Toive tulla kuulluksi',
  'reading.kind.anger': 'Suuttumus',
  'reading.kind.comparison': 'Tarjousten vertailu',
  'reading.kind.uninformed': 'Tieto ei kulje',
  'reading.kind.pressure': 'Painetta muualta',

  'reading.ask.doubt': 'Allekirjoituksen jälkeen päätös usein mietityttää. Mikä siinä painaa?',
  'reading.ask.money': 'Puhetta hinnasta. Onko kyse summasta vai siitä, mitä sillä saa?',
  'reading.ask.time': 'Jokin päivä saattaa painaa. Onko selvää, mitä seuraavaksi tapahtuu ja milloin?',
  'reading.ask.disappointment': 'Jokin ei ole sellaista kuin kuviteltiin. Mikä yksi asia auttaisi eniten?',
  'reading.ask.confusion': 'Jokin kohta saattaa olla epäselvä. Olisiko puhelu helpompi kuin viesti?',
  'reading.ask.ignored': 'Vastaus saattaa puuttua. Onko jokin kysymys vielä auki?',
  'reading.ask.anger': 'Kovia sanoja. Mitä tapahtui, ja millä sen voisi korjata?',
  'reading.ask.comparison': 'Pöydällä on toinen tarjous. Mitä siinä on, mitä sinun tarjouksestasi puuttuu?',
  'reading.ask.uninformed': 'Asiakas ei ehkä tiedä, missä mennään. Mitä hän haluaisi kuulla sinulta, ja kuinka usein?',
  'reading.ask.pressure': 'Päätökseen vaikuttaa joku muukin. Kuka hän on, ja mitä hänen pitäisi nähdä?',
  'reading.ask.slower': 'Onko vain kiire, vai painaako jokin?',
  'reading.ask.silent': 'Onko kaikki tullut perille, ja saako sen käyttöön?',

  'reading.slower': 'Tavallista hitaammin',
  'reading.silent': 'Hiljaisuus',

  'reading.why.doubt': 'Epäröintiä oston jälkeen.',
  'reading.why.money': 'Sananen rahasta.',
  'reading.why.time': 'Sananen ajasta.',
  'reading.why.disappointment': 'Jokin ei ole niin kuin toivottiin.',
  'reading.why.confusion': 'Jokin on epäselvää.',
  'reading.why.ignored': 'Toive tulla kuulluksi.',
  'reading.why.anger': 'Kovia sanoja.',
  'reading.why.comparison': 'Puhetta toisesta tarjouksesta.',
  'reading.why.uninformed': 'Asiakas ei tiedä, missä mennään.',
  'reading.why.pressure': 'Painetta tulee muualta.',
  'reading.why.bothered': 'Sanoo, että jokin vaivaa.',
  'reading.why.soSo': 'Sanoo: siltä väliltä.',
  'reading.why.seemedUneasy': 'Vaikutti puhelussa tai tapaamisessa huolestuneelta.',
  'reading.why.seemedWary': 'Vaikutti puhelussa tai tapaamisessa hieman huolestuneelta.',
  'reading.why.slower': 'Viimeisin vastausaika: {took}. Tavallinen: {usual}.',
  'reading.why.silent': '{waited} ilman vastausta. Tavallinen vastausaika: {usual}.',
  'reading.why.signed': 'Allekirjoitettu {ago}.',
  'reading.why.delivered': 'Toimitettu {ago}.',

  'reading.notThisTime': 'Ei tällä kertaa',
  'reading.notThisTimeLong': 'Ei tällä kertaa: {kind}',
  'reading.takeBack': 'Palauta',
  'reading.takeBackLong': 'Palauta: {kind}',
  'reading.dismissed': 'sivuutettu',
  'reading.inWordsAlone': 'Vastausaika on entisellään: tämä on pelkästään sanoissa.',
  'reading.further': '{count, plural, one {Vielä yksi mahdollinen selitys} other {Vielä # mahdollista selitystä}}',
  'reading.marginOf': 'Mitä tämä viesti voi tarkoittaa',

  'reading.paceOf': 'Vastausaika viesti viestiltä. Pisteviiva: tavallinen, {usual}.',
  'reading.paceTold':
    'Tavallinen vastausaika: {usual}. {count, plural, one {Viimeisin vastaus} other {# viimeisintä vastausta, vanhin ensin}}: {lengths}.',
  'reading.paceNow': 'Nyt on odotettu {waited}.',

  'reading.howComputed':
    'Sinun ja asiakkaan viestejä verrataan siihen, mikä välillänne on tavallista. Tavallisesta poikkeavat ilmaukset ja tavat lasketaan yhteen; niiden paino vähenee ajan myötä ja silloin, kun niihin vastataan. Ketään ei arvioida ihmisenä, eikä mikään teksti lähde tältä tietokoneelta.',
  'reading.noEvidence': 'Sanoissa tai vastausajoissa ei ole mitään, mihin pitäisi tarttua.',
  'reading.unheardLong': 'Tämän asiakkaan viestejä ei juuri nyt lueta, joten tulkintaa ei ole.',
  'reading.settling.signing':
    'Sulatteluaika, {day}. päivä allekirjoituksesta. Nyt epäröi kuka tahansa, eikä syy ole kenenkään. Muutama rivi sinulta auttaa.',
  'reading.settling.delivery':
    'Sulatteluaika, {day}. päivä toimituksesta. Kysymyksiä ja epäröintiä tulee nyt kenelle tahansa, eikä syy ole kenenkään.',
  'reading.isCommon':
    'Pieni huoli allekirjoituksen tai toimituksen jälkeen kuuluu asiaan. Yleensä se helpottaa, kun siitä kysytään.',
  'reading.openSaid': 'Näytä vastaus',
  'reading.openTalk': 'Näytä merkintä',
  'reading.openLetter': 'Lue viestistä',

  'reading.shorter': 'Tavallista lyhyempää',
  'reading.cooler': 'Tavallista vähemmän lämpöä',
  'reading.burst': 'Monta kysymystä kerralla',
  'reading.repeated': 'Sama kysymys uudelleen',
  'reading.newcomer': 'Kopion saa joku uusi',
  'reading.ask.shorter': 'Onko kiire, vai jäikö jotain sanomatta?',
  'reading.ask.cooler': 'Kiireinen päivä, vai onko jokin välillänne muuttunut?',
  'reading.ask.burst': 'Monen kysymyksen takana voi olla yksi huoli. Mikä niistä on tärkein?',
  'reading.ask.repeated': 'Ensimmäinen vastaus ei ehkä auttanut. Mitä asiakas oikeastaan haluaisi tietää?',
  'reading.ask.newcomer': 'Viestejä lukee nyt joku muukin. Mikä auttaisi häntä päättämään?',
  'reading.why.shorter':
    'Viimeisin viesti: {count, plural, one {# sana} other {# sanaa}}. Tavallinen: {usual, plural, one {# sana} other {# sanaa}}.',
  'reading.why.cooler': 'Lämpimiä sanoja on tavallista vähemmän.',
  'reading.why.burst':
    'Yhdessä viestissä {count, plural, one {# kysymys} other {# kysymystä}}. Tavallinen määrä: {usual, plural, one {# kysymys} other {# kysymystä}}.',
  'reading.why.repeated': 'Sama kysymys tuli toisen kerran.',
  'reading.why.newcomer': 'Kopion saa nyt joku uusi.',

  'reading.whyNot': 'Miksi tätä ei tarvitse huomioida?',
  'reading.reason.joke': 'Meidän oma vitsimme',
  'reading.reason.elsewhere': 'Kyse on muusta',
  'reading.reason.usual': 'Näin hän kirjoittaa',
  'reading.reason.mended': 'Asia on jo kunnossa',
  'reading.reason.misread': 'Tulkittu väärin',
  'reading.asideFor.joke': 'Merkitsit: tämä oli teidän oma vitsinne.',
  'reading.asideFor.elsewhere': 'Merkitsit: kyse oli muusta.',
  'reading.asideFor.usual': 'Merkitsit: näin hän kirjoittaa.',
  'reading.asideFor.mended': 'Merkitsit: asia on jo kunnossa.',
  'reading.asideFor.misread': 'Merkitsit: tulkittu väärin.',
  'reading.learns': 'Tämän yhteyshenkilön kohdalla tällainen painaa tästä lähtien vähemmän.',
  'reading.learnsNot': 'Merkki osui oikeaan, joten seuraavat painavat kuten ennenkin.',

  'reading.noReading': 'ei tulkintaa',
  'reading.explain.doubt': 'Itse päätös saattaa mietityttää.',
  'reading.explain.comparison': 'Harkittavana näyttää olevan toinenkin tarjous.',
  'reading.explain.money': 'Hinta näyttää painavan.',
  'reading.explain.time': 'Aikataulu näyttää painavan.',
  'reading.explain.confusion': 'Jokin saattaa olla epäselvää.',
  'reading.explain.uninformed': 'Asiakas ei ehkä tiedä, missä vaiheessa työ on.',
  'reading.explain.ignored': 'Jokin kysymys tai toive on ehkä jäänyt kuulematta.',
  'reading.explain.disappointment': 'Jokin on ehkä mennyt toisin kuin toivottiin.',
  'reading.explain.anger': 'Jokin on saanut aikaan kovia sanoja.',
  'reading.explain.pressure': 'Joku muu näyttää painostavan taustalla.',
  'reading.explain.bothered': 'Kuulumiskyselyn vastaus oli, että jokin vaivaa.',
  'reading.explain.soSo': 'Kuulumiskyselyn vastaus oli: siltä väliltä.',
  'reading.explain.seemedUneasy': 'Puhelussa tai tapaamisessa oli aistittavissa huolta.',
  'reading.explain.seemedWary': 'Puhelussa tai tapaamisessa oli aistittavissa hieman huolta.',
  'reading.explain.slower': 'Vastaukset tulevat tavallista hitaammin.',
  'reading.explain.silent': 'Vastausta on odotettu tavallista kauemmin.',
  'reading.explain.shorter': 'Viestit ovat tavallista lyhyempiä.',
  'reading.explain.cooler': 'Sävyssä on tavallista vähemmän lämpöä.',
  'reading.explain.burst': 'Kysymyksiä tulee tavallista enemmän.',
  'reading.explain.repeated': 'Sama kysymys tuli toisen kerran, joten ensimmäinen vastaus ei ehkä auttanut.',
  'reading.explain.newcomer': 'Viestejä lukee nyt joku uusi, ehkä toisen mielipiteen vuoksi.',
  'reading.sure.faint': 'Siihen viittaa yksi ainoa merkki ({day}); takana ei ehkä ole mitään.',
  'reading.sure.fair': 'On hyvä syy kysyä: tältä on näyttänyt {day} lähtien.',
  'reading.sure.firm': 'Se on sanottu suoraan, ja näin on ollut {day} lähtien.',
  'reading.fades': 'Tulkinta koskee tilannetta, ei ihmistä. Jos mitään uutta ei ilmene, se hälvenee itsestään.',
  'reading.alertSince': 'Tämä on kaivannut huomiotasi {day} lähtien.',

  'reading.saidThemselves': 'Asiakkaan itsensä sanomaa',
  'reading.foundByLooking': 'Viesteistä huomattua',
  'reading.speaksAgainst': 'Mikä puhuu sitä vastaan',
  'reading.against.thanked': 'Välillä on tullut myös kiitoksia.',
  'reading.against.mended': 'Sen jälkeen on tullut kiitos, joten asia voi olla kunnossa.',
  'reading.against.answered': 'Olet vastannut sen jälkeen.',
  'reading.against.asUsual': 'Vastausaika ja tyyli ovat entisellään.',
  'reading.against.away': 'Poissaolosta on ilmoitettu.',
  'reading.against.atEase': 'Sanoo olevansa hyvillä mielin.',
  'reading.against.seemedCalm': 'Vaikutti puhelussa tai tapaamisessa rauhalliselta.',
  'reading.against.past': 'Uutta ei ole tullut yli kahteen viikkoon.',
  'reading.none.noLetters': 'Viestejä ei ole vielä tullut. Tulkinta alkaa toisesta viestistä.',
  'reading.none.oneLetter':
    'Ensimmäisestä viestistä tai kahdesta ei voi vielä päätellä mitään. Kuva täydentyy, kun kirjoitatte toisillenne.',
  'reading.none.language': 'Viestit ovat kielellä, jota Consonance ei ymmärrä, joten tulkintaa ei ole.',
  'reading.none.gap': 'Yli vuoteen ei ollut viestejä, joten Consonance aloittaa alusta eikä sano vielä mitään.',
  'reading.noHabit.few': 'Vastausaikaa ja tyyliä ei vielä verrata: siihen tarvitaan ainakin viisi vastausta.',
  'reading.noHabit.shared': 'Samasta osoitteesta kirjoittaa useampi, joten vastausaikaa ja tyyliä ei verrata.',
  'reading.closer': 'Miksi nyt kannattaa katsoa tarkemmin',
  'reading.attention.dear':
    '{project}: hinta on tavalliseen verrattuna noin {times, number}-kertainen. Suurempi summa saa helpommin epäröimään.',
  'reading.attention.intangible': '{project}: tätä työtä ei voi käsin kosketella, joten varmuus syntyy hitaammin.',
  'reading.attention.care': '{project}: merkitsit, että asiakas tarvitsee tässä tukea.',
  'reading.trustedChange': 'Pitkään rauhallista, ja nyt muutos: tästä kannattaa aloittaa.',
  'reading.export': 'Tallenna tulkinta tiedostoon',

  'reading.courseOf': 'Aikaväli {from} – {to}. Mitä korkeammalla viiva on, sitä useampi seikka viittaa huoleen.',
  'reading.courseTold': 'Miten on mennyt, {from} – {to}: alhaalla rauhallista, ylhäällä huolta. Nyt: {now}.',
  'reading.mark.signed': 'Allekirjoitettu',
  'reading.mark.delivered': 'Toimitettu',
  'reading.mark.asked': 'Kysytty',
  'reading.mark.concern': 'Huoli avattiin',
  'reading.mark.eased': 'Helpottanut, asiakkaan omin sanoin',
  'reading.asTable': 'Sama taulukkona',
  'reading.column.day': 'Päivä',
  'reading.column.what': 'Mitä tapahtui',
  'reading.againstTheirUsual': 'Verrattuna tavalliseen',
  'reading.lengthsOf': 'Sanoja viestissä. Pisteviiva: tavallinen määrä, {usual}.',
  'reading.warmthsOf': 'Lämpimiä sanoja viesti viestiltä. Pisteviiva: tavallinen määrä, {usual} / 100.',
  'reading.questionsOf': 'Kysymyksiä viestissä. Pisteviiva: tavallinen määrä, {usual}.',
  'reading.measuresTold':
    '{count, plural, one {Viimeisin viesti} other {# viimeisintä viestiä, vanhin ensin}}: {values}.',

  // Asking, and why attention is raised.
  'reading.askTitle': 'Kysymys, joka kannattaa esittää',
  'reading.askHint':
    'Ehdotus vastaanottajan kielellä. Muokkaa se omaksesi, kopioi ja lähetä samaan tapaan kuin yleensä. Täältä ei lähde mitään; muistiin jää vain, että kysyit.',
  'reading.askOver':
    'Seitsemässä päivässä on mennyt {count, plural, one {yksi pyytämätön viesti} other {# pyytämätöntä viestiä}}, ja se riittää viikoksi. Seuraava sopii aikaisintaan: {day}. Sinä päätät.',
  'reading.askTo': 'Vastaanottaja: {name}',
  'reading.askCopy': 'Kopioi ja merkitse',
  'reading.askOtherwise': 'Kysyin toisella tavalla',
  'reading.askMail': 'Avaa sähköpostiohjelmassa',
  'reading.askAgain': 'Kysy jotain muuta',
  'reading.asked': 'Kysytty {ago}.',
  'reading.askedReady': 'Sanasi, valmiina kopioitaviksi',
  'reading.askedNot': 'En sittenkään kysynyt',
  'reading.askedUndone': 'Peruttu: mitään ei kysytty.',
  'reading.askEmpty': 'Tässä ei ole vielä kysymystä. Kirjoita se tai kerro, että kysyit toisella tavalla.',
  'reading.isOff': 'Tämän henkilön viestejä ei nyt lueta, joten kysymystä ei merkitty muistiin.',
  'reading.question.hello': '{salutation}!',
  'reading.question.helloAnybody': 'Hei!',
  'reading.question.doubt':
    '{after, select, signing {Allekirjoituksen jälkeen on aivan tavallista punnita päätöstä vielä kerran. Jäikö jokin mietityttämään? Kuulen siitä mielelläni, oli asia miten pieni tahansa.} other {Mietityttääkö teitä jokin tässä vaiheessa? Kuulen siitä mielelläni, oli asia miten pieni tahansa.}}',
  'reading.question.comparison':
    'Jos vertailette eri vaihtoehtoja, mietin niitä mielelläni kanssanne. Mikä valinnassa on teille tärkeintä?',
  'reading.question.money':
    'Haluaisin, että kustannuksetkin tuntuvat teistä oikeilta. Mietityttääkö itse summa vai se, mitä sillä saa? Siitä voidaan puhua aivan avoimesti.',
  'reading.question.time':
    'Sopiiko aikataulu teille edelleen? Jos jokin päivä on teille tärkeä, kertokaa, mitä siitä riippuu, niin katsotaan suunnitelmaa yhdessä.',
  'reading.question.confusion':
    '{after, select, delivery {Nyt kun kaikki on edessänne, kaipaisiko jokin kohta selvennystä? Kysykää mitä vain, missä järjestyksessä tahansa. Jos on helpompi jutella, voidaan myös soittaa.} other {Kaipaisiko jokin kohta selvennystä? Kysykää mitä vain, missä järjestyksessä tahansa. Jos on helpompi jutella, voidaan myös soittaa.}}',
  'reading.question.uninformed':
    'Olen ehkä kertonut työn etenemisestä liian vähän. Mitä haluaisitte tietää juuri nyt, ja kuinka usein teille sopisi kuulla minusta?',
  'reading.question.ignored':
    'Jokin kysymyksistänne on ehkä jäänyt ilman kunnon vastausta. Mikä on vielä auki? Aloitetaan siitä.',
  'reading.question.disappointment':
    '{after, select, delivery {Nyt kun näette kokonaisuuden, onko se sellainen kuin ajattelitte? Jos ei aivan, mikä kohta on teille tärkein?} other {Haluaisin ymmärtää kunnolla, millaiseksi kuvittelitte tämän. Mitä siitä vielä puuttuu, ja mikä on teille tärkeintä?}}',
  'reading.question.anger':
    'Huomaan, että jokin on mennyt pieleen, ja haluan ymmärtää kunnolla, mistä on kyse. Mitä teidän näkökulmastanne tapahtui, ja mikä auttaisi ensimmäiseksi?',
  'reading.question.pressure':
    'Onko teillä joku, joka näkee asian toisin tai jonka pitäisi ensin nähdä jotain? Mikä auttaisi teitä siinä keskustelussa? Jos haluatte, voidaan jutella myös kaikki yhdessä.',
  'reading.question.bothered':
    'Kiitos, että kerroitte, että jokin vaivaa. Mikä se on? Kuulen sen mielelläni, ja löydämme kyllä keinon.',
  'reading.question.soSo': 'Vastasitte: siltä väliltä. Mikä tekisi asiasta paremman? Pari sanaa riittää.',
  'reading.question.seemedUneasy':
    'Olen miettinyt sitä, mitä puhuimme. Onko jokin sellaista, mikä ei tunnu teistä oikealta? Kuulen siitä mielelläni.',
  'reading.question.seemedWary':
    'Onko kaikki hyvin sen jälkeen, kun puhuimme? Jos jokin mietityttää, pari sanaa riittää.',
  'reading.question.slower':
    'Teillä on varmasti paljon meneillään. Onko projektissamme jotain, mihin on juuri nyt vaikea vastata? Rivi tai lyhyt puhelu riittää, kumpi vain on teille helpompi.',
  'reading.question.silent':
    '{after, select, delivery {Tuliko kaikki perille, ja saitteko sen käyttöön niin kuin oli tarkoitus? Jos jokin takkuaa, pari sanaa riittää.} other {Mitä teille kuuluu? Jos jokin lähettämässäni on epäselvää tai ei ole aivan kohdallaan, pari sanaa riittää.}}',
  'reading.question.shorter':
    'Miltä työ teistä näyttää juuri nyt? Jos toivotte jotain tehtävän toisin, kuulen siitä mielelläni.',
  'reading.question.cooler':
    'Miltä yhteistyömme tuntuu teistä tällä hetkellä? Jos jokin voisi olla paremmin, haluaisin kuulla sen teiltä.',
  'reading.question.burst':
    'Kaikki kysymyksenne ovat tervetulleita. Olisiko helpompaa käydä ne yhdessä läpi puhelimessa, vai onko jokin niistä muita tärkeämpi?',
  'reading.question.repeated':
    'Haluan varmistaa, että vastasin siihen, mitä oikeasti kysyitte. Mikä jäi vielä auki? Jos vastasin asian vierestä, sanokaa vain.',
  'reading.question.newcomer':
    'Mukavaa, että teiltä on mukana muitakin. Kenen näkemys olisi vielä hyvä kuulla, ja mitä he haluaisivat nähdä minulta?',
  'reading.question.signing':
    'Sopimus on allekirjoitettu, ja pääsemme alkuun. Millä mielellä olette? Jos haluatte kysyä tai jutella jostakin, nyt on hyvä hetki.',
  'reading.question.delivery':
    'Työ on ollut teillä nyt muutaman päivän. Miltä se on tuntunut käytössä? Jos haluatte jutella jostakin, kertokaa.',
  'reading.question.work':
    'Miltä itse työ, yhteinen työtapamme ja tahti teistä tuntuvat? Jos jokin niistä voisi olla paremmin, kuulisin siitä mielelläni.',
  // End of asking.
} satisfies Record<keyof typeof en, string>
