import { A, M, type MailboxTrial, P, W } from './mailbox-trial.ts'

// Data: the third round in Finnish: behaviour that tells more than words, the newer kinds of words, and hard calm ones. Written blind.

const fi = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'fi', ...trial })

const SLOWER: MailboxTrial = fi({
  name: 'fi: third: vastaukset hidastuvat ja lyhenevät',
  who: { name: 'Anniina Kesti', address: 'anniina@kestijooga.example' },
  subject: 'Joogasalin uudet sivut',
  close: 'Lämpimin terveisin\nAnniina\nKesti Jooga, Tampere',
  letters: [
    P(
      '0 9',
      'Moikka Mira!\n\nIhanaa että päästiin alkuun. Laitoin kansioon kuvat salilta ja kesän lukujärjestyksen, joka on vielä vähän luonnos niin kuin minäkin maanantaisin. Jos jotain puuttuu niin huikkaa, olen tavoitettavissa aina tuntien välissä. Mukavaa viikkoa sinne!',
    ),
    M('0 11', 'Hei Anniina, kiitos, näillä pääsee pitkälle. Kenelle sivut on ennen kaikkea tehty?'),
    P(
      '0 13:10',
      'Hyvä kysymys! Varmaan sille ihmiselle, joka on kolme vuotta miettinyt tulevansa joogaan muttei kehtaa, kun ei taivu. Juuri hän on meille tervetullut. Sanoin tämän ääneen miehelleni ja hän sanoi että se olen minä kymmenen vuotta sitten. Kiitos kun kysyit!',
    ),
    M('3 10', 'Anniina, etusivun luonnos on testiosoitteessa. Tuntuuko se teiltä?'),
    P(
      '3 12:30',
      'Ai että, tuntuu niin meiltä! Luin sitä bussissa ja melkein ajoin pysäkin ohi. Kuvan voisi ehkä vaihtaa siihen, jossa Pirkko seitsemänkymmentäviisi vuotta seisoo päällään, se sanoo kaiken. Muuten en muuttaisi yhtään mitään. Oikein kaunista viikonloppua!',
    ),
    M('9 9:30', 'Anniina, Pirkko on nyt päällään etusivulla. Seuraavaksi hinnasto, onko se ajan tasalla?'),
    P(
      '9 11:20',
      'On muuten, mutta kymmenen kerran kortti nousi viidellä eurolla, olin unohtanut kertoa. Lisäisin myös että ensimmäinen kerta on ilmainen, se madaltaa kynnystä. Pirkko on muuten aivan haltioissaan ja lähetti linkin lapsenlapsilleen. Kiitos sinulle!',
    ),
    M('15 10', 'Anniina, hinnat korjattu. Ilmoittautuminen toimii, kokeiletko?'),
    P(
      '15 13:15',
      'Kokeilin ja ilmoitin itseni omalle tunnilleni, toimi heti. Ohjaajat kokeilivat myös ja kaikki pääsivät perille. Vahvistusviestiin voisi laittaa, että oma matto mukaan jos on. Tämä on niin paljon selkeämpi kuin se entinen viritys. Kiitos paljon!',
    ),
    M('23 9:30', 'Anniina, matto on mukana viestissä. Ohjaajien esittelyt ovat valmiit, saako ne julkaista?'),
    P(
      '23 11:45',
      'Saa julkaista! Jenni halusi vielä yhden lauseen koirastaan, laitoin sen kommenttiin, koira käy salilla useammin kuin moni asiakas. Muut hyväksyivät sellaisinaan ja olivat tosi iloisia. Nautitaan auringosta, jos sitä riittää sinne asti!',
    ),
    M('30 10', 'Anniina, koira pääsi sivuille. Tehdäänkö vielä lahjakortti?'),
    P(
      '30 12:20',
      'Tehdään ehdottomasti, sitä kysytään joka äitienpäivä ja olen aina kirjoittanut ne käsin. Yksi malli riittää, joku rauhallinen. Hyvää pääsiäistä Mira, me mennään mökille lumitöihin ja syömään mämmiä, minä ainoana vapaaehtoisesti!',
    ),
    M('43 10', 'Anniina, lahjakortti ja koko sivusto ovat valmiina katsottavaksi. Mitä mieltä olet?'),
    W('49 16:30', 'Katsottu. Ihan ok.', { close: 'Anniina Kesti' }),
    M('50 9', 'Kiitos! Avataanko sivut jo ennen vappua vai vasta sen jälkeen?'),
    W('53 17:40', 'Jälkeen.', { close: '' }),
  ],
  expect: { '16 9': 'calm', '31 9': 'calm', '54 12': 'alert' },
})

const BURST: MailboxTrial = fi({
  name: 'fi: third: yhtäkkiä paljon tarkkoja kysymyksiä',
  who: { name: 'Markku Tolonen', address: 'markku.tolonen@kalatukkutolonen.example' },
  subject: 'Verkkokauppa kalatukulle',
  close: 'Terv. Markku Tolonen\nKalatukku Tolonen, Oulu',
  letters: [
    P(
      '0 8',
      'Huomenta Mira. Hyvä juttu, että lähdetään tekemään. Tuotelista on liitteenä, siikaa saa vaihtelevasti ja muikku loppuu aina perjantaina. Kuvia otin itse, ne ovat vähän hämäriä kun kala ei pysy paikallaan. Soittele jos on asiaa, olen satamassa kuudesta eteenpäin.',
    ),
    M('0 10', 'Hei Markku, kiitos, kalat erottuvat hyvin. Myydäänkö vain ravintoloille vai kaikille?'),
    P(
      '0 11:30',
      'Ravintoloille ensin, kotitaloudet sitten syksyllä jos jaksetaan. Vaimo hoitaa laskut ja on sitä mieltä, että minun ei pidä luvata mitään ennen kuin hän on laskenut. Näin se meillä toimii. Kiitos kun kysyit, tuo pitikin miettiä.',
    ),
    M('4 10', 'Markku, tilaussivu on luonnoksena nähtävillä. Onko järjestys oikea?'),
    P(
      '4 12',
      'Oikein hyvä, tuore ensin ja pakaste sitten, niin kuin pitää. Näytin kahdelle kokille ja molemmat sanoivat, että tilaisivat heti tuosta. Kiloissa pitäisi näkyä yksi desimaali. Muuten ei moitteen sanaa, hyvää viikonloppua!',
    ),
    M('10 9', 'Markku, desimaali näkyy. Miten toimitusajat merkitään?'),
    P(
      '10 10:40',
      'Ennen kymmentä tilattu tulee samana päivänä, muut seuraavana. Lauantaisin ajetaan vain Oulun keskusta. Kuljettaja Reijo pyysi saada listan reitin mukaan, hän on ajanut samaa lenkkiä kaksikymmentä vuotta ja osaa sen silti ulkoa. Kiitos!',
    ),
    M('17 10', 'Markku, Reijo saa listan reitin järjestyksessä. Katsotko laskupohjan?'),
    P(
      '17 11:50',
      'Katsottiin yhdessä vaimon kanssa ja hän hymyili, mikä laskujen kohdalla on harvinaista. Viitenumero on paikallaan. Mennään eteenpäin vaan, hyvältä näyttää. Täällä jäät lähtee ja ahvenet ovat hereillä, pitäisi sinunkin tulla käymään!',
    ),
    M('24 9:30', 'Markku, tulisin mielelläni. Koekäyttö kolmella ravintolalla voi alkaa. Keille lähetän tunnukset?'),
    P(
      '24 11:10',
      'Laita Uleåborgiin, Satamakrouviin ja sille uudelle nepalilaiselle, omistaja on innokas ja antaa suoraa palautetta. Sovin kaikkien kanssa jo puhelimessa. Hienosti on edetty, täytyy sanoa. Palataan kun ovat tilanneet!',
    ),
    M('31 10', 'Markku, kaikki kolme ovat tilanneet onnistuneesti. Jatkan maksuihin pääsiäisen jälkeen, sopiiko?'),
    P(
      '31 11:20',
      'Sopii mainiosti. Krouvin emäntä soitti ja kehui, se on meillä jo uutinen. Pääsiäisenä menee lampaan sijasta lohta, niin kuin kunnon kalatukussa kuuluukin. Hyvää pääsiäistä sinulle ja koko perheelle, levätään välillä!',
    ),
    M('42 10', 'Markku, maksut toimivat nyt testitunnuksilla. Seuraava vaihe on avaaminen.'),
    W(
      '43 8:20',
      'Hei. Muutama asia pitää selvittää ennen kuin jatketaan:\n- Mitä tapahtuu, jos järjestelmä on perjantaiaamuna alhaalla?\n- Kuka sen korjaa ja missä ajassa?\n- Mitä ylläpito maksaa vuodessa ja mitä siihen kuuluu?\n- Nouseeko hinta ja kuinka usein?\n- Kenen nimissä verkkotunnus on?\n- Saadaanko asiakastiedot ulos, jos vaihdetaan toimittajaa?\n- Missä muodossa?\n- Montako tuntia tähän on nyt mennyt?',
    ),
    M(
      '43 11',
      'Hei Markku, perjantaisin päivystän itse. Ylläpito on 60 € kuussa. Verkkotunnus on teidän nimissänne. Muihin palaan.',
    ),
    W(
      '43 15',
      'Selvä. Kysyn vielä: saadaanko asiakastiedot ulos, jos vaihdetaan toimittajaa, ja missä muodossa? Entä montako tuntia on mennyt? Mitä kuuluu 60 euroon? Mistä kohtaa sopimusta sen näkee? Milloin palaat muihin?',
    ),
  ],
  expect: { '18 9': 'calm', '32 9': 'calm', '44 12': 'alert' },
})

const BOSS_IN_COPY: MailboxTrial = fi({
  name: 'fi: third: toimitusjohtaja kopiossa, viestit jäykistyvät',
  who: { name: 'Sanni Heikura', address: 'sanni.heikura@puusepatheikura.example' },
  subject: 'Messuesite',
  close: 'Kivaa päivää!\nSanni\n\nSanni Heikura, markkinointi\nPuusepät Heikura Oy',
  letters: [
    P(
      '1 9',
      'Moi Mira! Kiva oli tavata perjantaina, sun idea paperista joka tuoksuu puulle jäi pyörimään päähän. Pistin kuvat keittiöistä ja portaista jakoon, ota mitä haluat. Isoisän vanha höylä kannattaa ehdottomasti käyttää jossain kohdassa!',
    ),
    M('1 11', 'Moi Sanni! Höylä menee kanteen. Montako sivua ajattelit?'),
    P(
      '1 12:10',
      'Jee, höylä kanteen! Kahdeksan sivua riittää, messuilla kukaan ei jaksa kantaa enempää. Yksi aukeama portaille, yksi keittiöille ja loput saat yllättää. Luotan sun silmään täysin, viime vuoden kalenteri oli jo niin hieno.',
    ),
    M('8 10', 'Sanni, kansi ja ensimmäinen aukeama liitteenä. Miltä näyttää?'),
    P(
      '8 11:30',
      'Oih, tosi hieno! Tulostin kannen ja pojat verstaalla ripustivat sen taukotilan seinään, siinä se on nyt lottokupongin vieressä. Väri voisi olla piirun verran lämpimämpi, niin kuin öljytty tammi. Muuten ihan täydellinen, kiitos!',
    ),
    M('14 9:30', 'Sanni, tammi on nyt öljytty. Portaiden aukeama: käykö tämä rajaus?'),
    P(
      '14 11',
      'Käy hyvin, just noin ne portaat pitääkin nähdä, alhaalta päin. Tuo Miettisten talo on muuten vielä upeampi livenä, joskus viedään sut katsomaan. Tekstin lähetän keskiviikkona, kirjoitan sitä junassa. Aurinkoista viikkoa!',
    ),
    M('21 10', 'Sanni, teksti istuu hyvin. Keittiöaukeama liitteenä, muutetaanko jotain?'),
    P(
      '21 11:20',
      'En muuttaisi mitään! Ehkä se yksi kahva on väärää mallistoa, mutta sen huomaa vain meidän Pena, ja Pena on lomalla. No joo, vaihdetaan se kuitenkin, liitteessä oikea kuva. Ihana yhteistyö taas kerran, kiitos Mira!',
    ),
    M('28 9:30', 'Sanni, Penan kahva vaihdettu. Takakansi puuttuu: tuleeko kartta vai puhelinnumerot?'),
    P(
      '28 10:50',
      'Molemmat, kartta pienellä ja numerot isolla, meille soitetaan eikä kirjoiteta. Laitetaan vielä QR-koodi portfolioon niin nuoretkin löytää. Ihanaa pääsiäistä sulle, me mennään Rukalle laskemaan mäkeä ja syömään suklaata!',
    ),
    M('38 10', 'Sanni, kaikki kahdeksan sivua ovat kasassa. Luetko vielä kertaalleen läpi?'),
    P(
      '38 12',
      'Luettu, kaksi kertaa ja ääneen. Yksi yhdyssana erillään sivulla viisi, äidinkielenopettajani olisi itkenyt. Sen jälkeen on minun puolestani valmis painoon. Upea tästä tuli, kiitos taas kerran, ollaan yhteyksissä!',
    ),
    M('43 10', 'Sanni, yhdyssana korjattu. Painanko 2 000 kappaletta, kuten puhuttiin?'),
    W('44 15:40', 'Hei Mira,\n\npainamista ei toistaiseksi aloiteta. Lähetättekö erittelyn tehdyistä töistä.', {
      cc: [{ name: 'Jorma Heikura', address: 'jorma.heikura@puusepatheikura.example' }],
      close: 'Ystävällisin terveisin\nSanni Heikura',
    }),
    M('45 9', 'Hei Sanni ja Jorma, erittely on liitteenä. Odotan lupaa painamiseen.'),
    W('46 14:30', 'Erittely vastaanotettu.', {
      cc: [{ name: 'Jorma Heikura', address: 'jorma.heikura@puusepatheikura.example' }],
      close: 'Ystävällisin terveisin\nSanni Heikura',
    }),
  ],
  expect: { '22 9': 'calm', '39 9': 'calm', '48 9': 'alert' },
})

const UNINFORMED: MailboxTrial = fi({
  name: 'fi: third: tieto ei kulje',
  who: { name: 'Riitta Alanko', address: 'riitta.alanko@alangontila.example' },
  subject: 'Tilamyymälän opasteet',
  close: 'Ystävällisin terveisin\nRiitta Alanko\nAlangon tila',
  letters: [
    P(
      '0 10',
      'Hei Mira, kylttien paikat on nyt merkitty karttaan, niitä tuli yksitoista. Lampaat syövät puiset, joten metallia kiitos.',
    ),
    M('0 12', 'Hei Riitta, metallia siis. Luonnokset tulevat parin viikon päästä.'),
    P('0 12:40', 'Hienoa, ei tässä kiire ole ennen kevättä.'),
    M('14 10', 'Hei Riitta, yksitoista luonnosta liitteenä. Mitä pidät?'),
    P('15 9', 'Hyvännäköisiä, varsinkin se missä pässi osoittaa sarvella. Näillä mennään.'),
    W(
      '29 11:15',
      'Hei Mira,\n\ntänään pihaan ajoi auto, josta purettiin neljä kylttiä, eikä kukaan meillä tiennyt niiden olevan tulossa. Kuskilta sitten kuulin, että loput on siirretty toukokuulle. Ymmärrän että aikataulut elävät, mutta olisin kyllä mieluummin kuullut tämän sinulta. Nyt en oikein tiedä, missä mennään ja mitä voin luvata kahvilanpitäjälle. Voisitko kertoa, mikä tilanne on?',
    ),
  ],
  expect: { '16 9': 'calm', '30 9': 'alert' },
})

const PRESSURE: MailboxTrial = fi({
  name: 'fi: third: hallitus kyselee',
  who: { name: 'Petri Sorsa', address: 'petri.sorsa@uimaseuranorppa.example' },
  subject: 'Seuran ilme ja lehti',
  close: 'Petri Sorsa\ntoiminnanjohtaja\nUimaseura Norppa ry',
  letters: [
    P('1 10', 'Moi Mira, tässä jäsenlehden jutut ja kuvat. Norpan saa piirtää vapaasti, kunhan se hymyilee.'),
    M('1 12', 'Moi Petri, hymyilevä norppa tulossa. Taitto alkaa ensi viikolla.'),
    P('1 12:30', 'Mahtavaa. Lapset kyselee norpasta jo treeneissä.'),
    M('11 10', 'Petri, norppa ja kansi liitteenä. Kelpaako?'),
    P('11 11', 'Kelpaa ja enemmänkin, norppa lähti heti uimalakkeihin.'),
    M('18 10', 'Petri, norppa sopii lakkiin. Lehden sisäsivuja taitan parhaillaan.'),
    W(
      '22 17:20',
      'Moi Mira,\n\nei mitään hätää sinänsä, mutta hallituksen puheenjohtaja on nyt ottanut lehden asiakseen ja soittelee minulle melkein joka päivä, että mihin ne rahat on menneet ja milloin on jotain näytettävää. Ensi tiistain kokouksessa minun pitää esitellä valmis lehti tai selittää, miksi sitä ei ole, ja suoraan sanottuna vähän jännittää. Saisiko sinulta edes osan siihen mennessä?',
      { quotes: true },
    ),
  ],
  expect: { '12 9': 'calm', '23 12': 'alert' },
})

const TERSE: MailboxTrial = fi({
  name: 'fi: third: calm: vähäsanainen alusta asti',
  who: { name: 'Veikko Lahtinen', address: 'veikko@lahtisenkone.example' },
  subject: 'Esite',
  close: 'VL',
  letters: [
    P('0 7', 'Tarvitaan esite. 4 s. Hinta?'),
    M('0 9', 'Hei, 900 euroa ja kolme viikkoa. Onko tekstit valmiina?'),
    P('1 7', 'On. Liitteenä.'),
    M('4 9', 'Kiitos. Kannessa kone vai halli?'),
    P('7 7:10', 'Kone.'),
    M('11 9', 'Luonnos liitteenä. Onko korjattavaa?'),
    P('14 7', 'S. 3 teho 110 kW.'),
    M('14 10', 'Korjattu. Kelpaako?'),
    P('15 7:05', 'Joo.'),
    M('18 9', 'Paperi: kiiltävä vai matta?'),
    P('21 7', 'Matta.'),
    M('25 9', 'Vedos on postissa. Tuliko perille?'),
    P('29 7:20', 'Tuli. Ok.'),
    M('29 9', 'Painetaanko 500 kpl?'),
    P('30 7', 'Painetaan.'),
  ],
  expect: { '8 9': 'calm', '16 12': 'calm', '28 12': 'calm', '31 9': 'calm' },
})

const HOLIDAY: MailboxTrial = fi({
  name: 'fi: third: calm: vappu ja kaksi viikkoa lomaa, kerrottu etukäteen',
  who: { name: 'Kaisu Hietala', address: 'kaisu@hietalankukka.example' },
  subject: 'Kukkakaupan ilme',
  close: 'Kaisu\nHietalan Kukka, kukkia jo vuodesta 1962',
  letters: [
    P('7 9', 'Huomenta Mira! Tulppaanit tuli, koko kauppa tuoksuu keväälle ja minä pirteälle. Käydäänkö töihin?'),
    M('7 10', 'Huomenta Kaisu! Käydään. Millä värillä aloitetaan?'),
    P('7 11', 'Pionin värillä, siis sillä aamuyöllisellä, ei iltapäiväisellä. Ymmärrät varmaan!'),
    M('14 10', 'Kaisu, aamuyön pioni liitteenä. Osuiko?'),
    P('14 11:30', 'Osui nappiin, oikein ihokarvat nousi. Käärepaperi tällä sävyllä, kiitos!'),
    M('21 10', 'Käärepaperin malli on postissa. Mitä tuumaat?'),
    P('22 10', 'Tuli ja on käytössä, ensimmäinen asiakas osti kimpun paperin takia.'),
    M('29 10', 'Kyltti seuraavaksi. Kaiverrus vai maalaus?'),
    P('29 11:10', 'Maalaus, niin kuin isoäidillä. Hyvää pääsiäistä, meillä tehdään nyt rairuohoa yötä myöten!'),
    M('37 9', 'Kyltin luonnos liitteenä. Saako maalari aloittaa?'),
    P('37 10:20', 'Saa! Ihana, isoäiti olisi ylpeä.'),
    M('50 10', 'Kyltti on valmis. Milloin se ripustetaan?'),
    P(
      '50 11:30',
      'Vapun alla en ehdi, silloin menee kaikki neilikat ja hermot. Ja 4.–15.5. olen Kreetalla siskon kanssa, vihdoin kaksi viikkoa lomaa, en avaa konetta kertaakaan. Ripustetaan sen jälkeen!',
    ),
    M('64 10', 'Aurinkoa Kreetalle! Ripustus 19. vai 20. päivä? Vastaa kun palaat.'),
    A('64 10:01', 'Hei! Olen lomalla 4.–15.5. enkä lue sähköpostia. Kaupassa palvelee Mervi. Kaisu'),
    P('77 9:10', 'Huomenta! Täällä taas, ruskettuneena ja oliiviöljyä täynnä. Otetaan 20. päivä.'),
  ],
  expect: { '38 9': 'calm', '59 9': 'calm', '70 9': 'calm', '76 12': 'calm', '78 9': 'calm' },
})

const INTRODUCED: MailboxTrial = fi({
  name: 'fi: third: calm: uusi esimies esitellään kopiossa',
  who: { name: 'Jonna Mattila', address: 'jonna.mattila@kirjastoseutu.example' },
  subject: 'Lukupiirin juliste',
  close: 'Jonna Mattila\ninformaatikko',
  letters: [
    P(
      '1 9',
      'Hei Mira, kevään lukupiirille tarvittaisiin juliste. Teemana matkakirjat, ja joku keksi että saisi olla kameli.',
    ),
    M('1 10', 'Hei Jonna, kameli onnistuu. Minkä kokoinen?'),
    P('1 11', 'A3 seinälle ja pienempi sosiaaliseen mediaan. Kamelilla mielellään silmälasit!'),
    M('8 10', 'Silmälasipäinen kameli liitteenä. Tykkäätkö?'),
    P('8 10:50', 'Tykkään hirveästi, kollega nauroi kahvit näppikselle. Kiitos, juuri näin!'),
    M('14 10', 'Somekuva myös valmis. Riittääkö tuo teksti?'),
    P('14 11:20', 'Riittää, päivä ja paikka näkyvät hyvin. Kiitos nopeudesta!'),
    M('21 10', 'Tehdäänkö samalla kirjanmerkki?'),
    P('21 10:40', 'Tehdään, kamelin häntä voisi roikkua kirjasta ulos, voiko niin?'),
    M('28 10', 'Voi, katso liite. Montako painetaan?'),
    P(
      '28 11',
      'Kolmesataa, ihana häntä! Lisäsin muuten kopioon uuden esimieheni Harri Vesalan, joka aloitti meillä eilen. Hän vastaa jatkossa meidän viestinnästä ja halusi tervehtiä sinua, kun on kuulemma jo kuullut kamelista. Tervetuloa mukaan, Harri!',
      { cc: [{ name: 'Harri Vesala', address: 'harri.vesala@kirjastoseutu.example' }] },
    ),
    M('28 13', 'Tervetuloa Harri, kameli kumartaa! Jonna, toimitan merkit keskiviikkona, käykö?'),
    P('29 9', 'Käy mainiosti, laitetaan kahvi tippumaan!', {
      cc: [{ name: 'Harri Vesala', address: 'harri.vesala@kirjastoseutu.example' }],
    }),
  ],
  expect: { '22 9': 'calm', '28 16': 'calm', '30 9': 'calm', '36 12': 'calm' },
})

const FADING: MailboxTrial = fi({
  name: 'fi: third: calm: työ on valmis ja viestit harvenevat',
  who: { name: 'Olli Räsänen', address: 'olli@rasasenleipomo.example' },
  subject: 'Leipomon sivut',
  close: 'Olli\nRäsäsen leipomo',
  letters: [
    P(
      '0 6',
      'Huomenta! Pullat on uunissa ja minä katson uusia sivuja jo kolmatta kertaa tänä aamuna. Viimeiset kuvat laitoin eilen, katso onko karjalanpiirakka tarpeeksi terävä, se nimittäin höyrysi kun otin kuvan.',
    ),
    M('0 9', 'Huomenta Olli! Höyry on parasta kuvassa. Avataanko torstaina?'),
    P(
      '0 10',
      'Avataan! Luvattiin tarjota kaikille torstain asiakkaille korvapuusti sen kunniaksi. Kiitos kun olet jaksanut, tästä tuli parempi kuin uskalsin toivoa.',
    ),
    M('3 9', 'Sivut ovat auki! Miten alku sujuu?'),
    P(
      '3 11',
      'Jono oli ovelle asti ja puustit loppui kymmeneltä. Kaksi tilausta tuli heti sivujen kautta. Ollaan tosi tyytyväisiä, kiitos kaikesta!',
    ),
    M('9 9', 'Hienoa. Lasku on liitteenä, onko siinä kaikki kohdallaan?'),
    P('9 12', 'On, maksettu samantien. Ilo oli meidän!'),
    M('16 9', 'Olli, osaatko vaihtaa viikon leivän itse?'),
    P('17 6:30', 'Osaan, jo kahdesti vaihdettu.'),
    M('30 9', 'Hyvää pääsiäistä! Toimiiko kaikki?'),
    P('31 13', 'Toimii, kiitos samoin!'),
    M('52 9', 'Kävijöitä oli kuussa 2 100. Haluatko tilaston joka kuulta?'),
    P('56 6:40', 'Joo, kiitos :)'),
  ],
  expect: { '10 9': 'calm', '18 9': 'calm', '55 12': 'calm', '62 9': 'calm' },
})

export const MAILBOXES_THIRD_FI: readonly MailboxTrial[] = [
  SLOWER,
  BURST,
  BOSS_IN_COPY,
  UNINFORMED,
  PRESSURE,
  TERSE,
  HOLIDAY,
  INTRODUCED,
  FADING,
]
