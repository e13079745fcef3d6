import { A, M, type MailboxTrial, P, W } from './mailbox-trial.ts'

// Data: the fourth round in Finnish, written blind once the tuning was over: two told by behaviour, two by words, one mended, three calm and hard.

const fi = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'fi', ...trial })

const COOLER: MailboxTrial = fi({
  name: 'fi: fourth: letters turn short and cool',
  who: { name: 'Satu Hakala', address: 'satu@villavarpu.example' },
  subject: 'Villa Varpu, verkkokauppa',
  close: 'Lämpimin terveisin\nSatu\n\nVilla Varpu, Fiskars',
  letters: [
    P(
      '0 7:40',
      'Huomenta Mira!\n\nIhanaa, että päästään alkuun. Laitoin kansioon kuvat kaikista neuleista ja vähän taustaa langoista. Kysy ihan mitä vain, vastaan kyllä aina kahvitauolla.',
    ),
    M('0 9', 'Huomenta Satu, kiitos, kuvat ovat upeita. Mikä neule nostetaan etusivulle?'),
    P(
      '0 11:30',
      'Kiitos, siskoni kuvasi ne saaressa hirveässä tuulessa! Nostetaan Kaarna, se on meidän ikisuosikki ja sitä on kaikkia kokoja. Mukavaa päivää sinne!',
    ),
    M('3 8', 'Satu, etusivun ensimmäinen versio on linkin takana. Miltä näyttää?'),
    P(
      '3 10:45',
      'Voi että, tämähän on juuri sellainen kuin toivoin, rauhallinen ja lämmin. Ehkä logo saisi olla hitusen pienempi, mutta muuten en koskisi mihinkään. Kiitos ihan valtavasti!',
    ),
    M('9 8', 'Satu, logo pieneni. Tehdäänkö kokotaulukko kuvana vai tekstinä?'),
    P(
      '9 9:50',
      'Tekstinä, niin se toimii puhelimessakin. Mittasin eilen illalla kaikki mallit uudestaan, taulukko on liitteenä. Siinä meni kolme kuppia teetä ja yksi sarja, mutta nyt on oikein!',
    ),
    M('16 8', 'Satu, hienoa työtä. Taulukko on paikallaan. Mitä toimituksesta kerrotaan?'),
    P(
      '17 7:55',
      'Anteeksi, eilen olin kuumeessa sohvan pohjalla. Posti ja nouto Fiskarsista riittävät, ja että pakkaamme kaiken käytettyyn paperiin, se on meille tärkeää. Nyt jo olo parempi, kiitos kun jaksat!',
    ),
    M('23 8', 'Satu, hyvä että olo on parempi. Kassa toimii testissä, kokeilisitko?'),
    P(
      '23 10:20',
      'Kokeilin ja ostin itseltäni pipon! Todella helppoa, jopa äitini osasi, ja hän ei osaa edes kaukosäädintä. Vahvistusviestiin lisäisin hoito-ohjeen. Hyvää kevättä, täällä jo lumikellot kukkii!',
    ),
    M('36 8', 'Satu, hoito-ohje lisätty. Seuraavaksi tarinasivu, teksti liitteenä.'),
    P(
      '36 11:10',
      'Luin tämän ääneen mummolle ja hän pyyhki silmiään. Niin kauniisti kirjoitettu. Vuosiluku on 1987 eikä 1978, muuten täydellinen. Kiitos, olet taitava!',
    ),
    M('43 8', 'Satu, vuosiluku korjattu. Avataanko kauppa ennen vappua?'),
    P(
      '43 9:05',
      'Avataan vaan! Tehdään siitä pieni juhla, leivon munkkeja ja kutsun naapurit. Kiitos kun olet pitänyt langat käsissä, sanan kaikissa merkityksissä.',
      { quotes: true },
    ),
    M('50 8', 'Satu, kaikki on valmista torstaita varten. Tässä vielä lista viimeisistä kohdista.'),
    P('50 9:40', 'Okei, kiitos paljon! Käyn listan läpi tänään.'),
    M('57 8', 'Satu, kauppa on ollut auki muutaman päivän. Miltä on tuntunut?'),
    W('58 13:20', 'Ihan ok.', { close: 'Satu Hakala' }),
    M('58 14', 'Satu, onko jotain, mitä haluaisit muuttaa? Ja lähetänkö laskun toukokuussa?'),
    W('64 12:50', 'Ei tarvitse. Laskun voi lähettää.', { close: 'Satu Hakala' }),
  ],
  expect: { '24 9': 'calm', '44 9': 'calm', '51 9': 'calm', '66 9': 'alert' },
})

const QUESTIONS: MailboxTrial = fi({
  name: 'fi: fourth: a burst of questions, one of them again',
  who: { name: 'Jari Lehtomäki', address: 'jari.lehtomaki@lehtolaituri.example' },
  subject: 'Lehtolaiturit uudet sivut',
  close: 't. Jari\nLehtolaituri Oy, Savonlinna',
  letters: [
    P(
      '1 6:50',
      'Moro Mira, sopimus allekirjoitettu ja skannattu. Kuvia laitureista löytyy joka kesältä, laitoin parhaat jakoon. Hyvä homma että alkaa.',
    ),
    M('1 8', 'Moro Jari, kiitos, hienoja kuvia. Näytetäänkö hinnat sivuilla?'),
    P('1 8:40', 'Alkaen-hinnat joo, tarkka riippuu rannasta. Kivikko maksaa aina enemmän, sen voi sanoa suoraan.'),
    M('8 9', 'Jari, etusivu on katsottavissa. Onko suunta oikea?'),
    P(
      '8 11:15',
      'Oikea on. Hieno oli tuo ilmakuva, vaimo tunnisti meidän mökin. Puhelinnumero isommalla niin vanhempikin väki näkee. Kiitti.',
    ),
    M('15 9', 'Jari, numero on nyt iso. Tarjouspyyntölomake on tekeillä, mitä siinä kysytään?'),
    P(
      '15 10:30',
      'Rannan pituus, veden syvyys, pohja ja paikkakunta. Ja kuva jos on. Muut kyselen puhelimessa, siinä samalla kuulee minkälainen kaveri on. Hyvää viikkoa!',
    ),
    M('22 9', 'Jari, lomake toimii. Kokeilisitko puhelimella?'),
    P(
      '23 7:10',
      'Eilen oltiin sukelluksissa koko päivä, siksi vasta nyt. Kokeilin, hyvin pelaa ja kuvakin lähti. Hyväksytty.',
    ),
    M('29 9', 'Jari, hyvä. Seuraavaksi huoltosivu, teksti liitteenä.'),
    P(
      '29 12:20',
      'Hyvä teksti, selkeää suomea. Keväthuolto aloitetaan vasta toukokuussa, sen voi korjata. Hyvää pääsiäistä sinne!',
    ),
    M('38 9', 'Jari, korjattu. Tehdäänkö sama saunalautoista?'),
    P(
      '38 10:05',
      'Tehdään. Lautoista tulee eniten kyselyjä nykyään, kaikki haluaa saunoa keskellä järveä. Kuvat tulee illalla, kiitos.',
    ),
    M('45 9', 'Jari, lauttasivu on valmis. Julkaistaanko sivut vapun jälkeen?'),
    P('45 9:50', 'Sopii hyvin, silloin alkaa puhelin soida muutenkin. Hienosti on edennyt.', { quotes: true }),
    M('52 9', 'Jari, tässä on yhteenveto siitä, mitä julkaisupäivänä tapahtuu.'),
    W(
      '53 6:40',
      'Mira, luin yhteenvedon. Kenen nimissä verkkotunnus on? Mihin vanhat sähköpostit menee? Kuka vastaa jos sivut on nurin juhannuksena? Paljonko ylläpito on kuussa? Voiko sopimuksen irtisanoa, ja millä ajalla? Saanko kaikki tiedostot itselle? Kuka muu näihin pääsee käsiksi?',
      { close: 'Jari Lehtomäki' },
    ),
    M(
      '53 9',
      'Jari, hyviä kysymyksiä. Verkkotunnus on teidän nimissä, ja sähköpostit pysyvät ennallaan. Kokoan loput vastaukset maanantaiksi.',
    ),
    W(
      '53 11:20',
      'Selvä. Mutta kuka vastaa jos sivut on nurin juhannuksena? Ja millä ajalla sopimuksen voi irtisanoa? Onko tästä paperia?',
      { close: 'Jari Lehtomäki' },
    ),
  ],
  expect: { '24 9': 'calm', '39 9': 'calm', '46 9': 'calm', '57 7': 'alert' },
})

const PRESSURE: MailboxTrial = fi({
  name: 'fi: fourth: the board is asking, politely',
  who: { name: 'Marja-Liisa Kuusisto', address: 'marja-liisa.kuusisto@kuusankunta.example' },
  subject: 'Matkailusivuston uudistus',
  close: 'Ystävällisin terveisin\nMarja-Liisa Kuusisto\nelinkeinopäällikkö, Kuusan kunta',
  letters: [
    P(
      '0 8:15',
      'Hei Mira,\n\nkiitos hyvästä aloituspalaverista. Liitteenä hankkeen tavoitteet ja reittikartat. Toivon sujuvaa yhteistyötä.',
    ),
    M('0 11', 'Hei Marja-Liisa, kiitos. Aloitan vaellusreiteistä.'),
    P('1 7:50', 'Hyvä, ne ovat meille tärkeimmät.'),
    M('14 9', 'Hei Marja-Liisa, reittisivut ovat nähtävillä. Saanko kommentteja?'),
    P(
      '15 11:30',
      'Hei Mira,\n\nsivut ovat selkeät ja kuvat houkuttelevat. Pari nimistökorjausta liitteenä. Kiitos, hyvältä näyttää.',
    ),
    M('28 9', 'Hei Marja-Liisa, korjaukset tehty ja majoitussivut aloitettu.'),
    P('28 12:10', 'Hienoa, kiitos tiedosta. Yrittäjät odottavat jo innolla.'),
    M('43 9', 'Hei Marja-Liisa, majoitussivuista puuttuu vielä kolmen yrityksen kuvat.'),
    W(
      '44 13:30',
      'Hei Mira,\n\nkiitos väliaikatiedosta. Kunnanhallitus kokoontui maanantaina ja siellä kyseltiin aika tiukasti, mitä hankkeen rahoilla on saatu aikaan. Kunnanjohtaja haluaa minulta selvityksen ensi viikolla, ja olen vähän puun ja kuoren välissä. Minun on pystyttävä perustelemaan tämä päättäjille, muuten jatko voi olla vaakalaudalla.',
    ),
  ],
  expect: { '16 9': 'calm', '29 9': 'calm', '46 9': 'alert' },
})

const DISAPPOINTED: MailboxTrial = fi({
  name: 'fi: fourth: disappointed, in plain Finnish',
  who: { name: 'Aleksi Ruuth', address: 'aleksi@ruuthmusic.example' },
  subject: 'Levynkansi ja promokuvat',
  close: 'A.',
  letters: [
    P(
      '0 13',
      'moi mira! biisit on nyt kansiossa, kuuntele yöllä kuulokkeilla :) kuvien fiilis sais olla niinku eka raita, harmaata ja märkää mut jotenkin toivoa',
    ),
    M('0 14', 'Moi Aleksi, kuuntelen. Onko paikka mietittynä?'),
    P('0 14:30', 'joo se vanha telakka! sain luvan. lauantai käy koko bändille'),
    M('8 9', 'Aleksi, oli hieno päivä. Kuvat tulevat kahden viikon päästä.'),
    P('8 10:20', 'oli ihan huippu, kiitos ku jaksoit seistä siellä räntäsateessa. jännää päästä näkee!'),
    M('22 9', 'Aleksi, kuvat ja kannen ensimmäinen versio ovat kansiossa.'),
    W(
      '23 12:40',
      'moi. katottiin nää eilen bändin kans läpi ja rehellisesti sanottuna oltiin kyllä aika pettyneitä. odotettiin jotain ihan muuta ku mitä sovittiin, nää on kirkkaita ja siistejä ku joku pankin mainos. kansi ei tunnu meidän levyltä ollenkaan. harmittaa, koska päivä oli niin hyvä.',
    ),
  ],
  expect: { '1 9': 'calm', '9 9': 'calm', '25 9': 'uneasy' },
})

const MENDED: MailboxTrial = fi({
  name: 'fi: fourth: doubt after signing, answered well, at ease again',
  who: { name: 'Hannele Ojala', address: 'hannele@ojalankukka.example' },
  subject: 'Ojalan Kukka, uusi ilme',
  close: 'Terveisin Hannele\nOjalan Kukka',
  letters: [
    P(
      '0 15:30',
      'Hei Mira, kiitos käynnistä ja kahviseurasta. Tarjous näyttää hyvältä, luen sen vielä rauhassa illalla.',
    ),
    M('1 8', 'Hei Hannele, kiitos kahvista! Kysy, jos jokin mietityttää.'),
    P('2 16:10', 'Luettu ja allekirjoitettu! Olen iloinen, että vihdoin sain tämän aikaiseksi.'),
    M('3 9', 'Hienoa, Hannele! Aloitan maanantaina värimaailmasta.'),
    P('3 15:40', 'Hyvä. Toivon jotain vihreää ja vähän vanhaa roosaa.'),
    W(
      '7 16:30',
      'Hei Mira, en ole oikein saanut nukuttua. Mietin vain, tuliko tehtyä oikea päätös, kun kauppa on pieni ja tämä on meille kuitenkin iso asia. Tytärkin kysyi, onko tämä nyt varmasti järkevää. Voiko tästä vielä perääntyä, jos tulee katumapäälle?',
    ),
    M(
      '8 7',
      'Hei Hannele, hyvä että kirjoitit. Se on tavallinen tunne allekirjoituksen jälkeen. Saat perua milloin tahansa ennen ensimmäistä luonnosta, eikä se maksa mitään. Luonnokset tulevat torstaina, ja päätät vasta sitten, jatketaanko. Edetään pala kerrallaan, ensin vain kyltti ja kortit. Sopiiko näin?',
    ),
    P('8 9:30', 'Voi kiitos, nyt helpotti kovasti! Näin on oikein hyvä, jatketaan vain. Taisin jännittää turhaan.'),
    M('10 9', 'Hannele, luonnokset ovat liitteenä, vihreää ja roosaa.'),
    P('10 15:20', 'Ihastuttavat! Tytärkin sanoi, että tämä oli hyvä päätös. Kakkonen on meidän.'),
    M('17 9', 'Hannele, kyltti ja kortit ovat menossa painoon.'),
    P('17 15:50', 'Mahtavaa, kiitos! Olen kertonut jo kaikille asiakkaille.'),
    M('24 9', 'Hannele, kortit saapuvat huomenna kauppaan.'),
    P('25 14:30', 'Tulivat, ja ovat niin kauniit! Olen todella tyytyväinen, kiitos Mira.'),
  ],
  expect: { '4 9': 'calm', '8 6': 'alert', '22 9': 'calm', '27 9': 'calm' },
})

const VAPPU: MailboxTrial = fi({
  name: 'fi: fourth: calm: Vappu, Ascension and Midsummer, in words and by machine',
  who: { name: 'Elina Sarkola', address: 'elina.sarkola@taidelinja.example' },
  subject: 'Kesänäyttelyn sivut',
  close: 'Elina Sarkola\ntuottaja, Taidelinja ry',
  letters: [
    P(
      '35 9',
      'Hei Mira! Hyvää toista pääsiäispäivää, en malttanut odottaa. Kesänäyttelylle tarvitaan sivut, taiteilijoita on tänä vuonna kaksitoista.',
    ),
    M('36 8', 'Hei Elina, mahtavaa! Milloin näyttely avataan?'),
    P(
      '36 9:20',
      'Avajaiset ovat 26.6., heti juhannuksen jälkeen. Kutsut pitäisi saada ulos kesäkuun alussa. Kiitos kun ehdit!',
    ),
    M('44 8', 'Elina, sivupohja on valmis. Kommentoisitko?'),
    P(
      '44 11:40',
      'Tosi kaunis! Taiteilijoiden nimet saisivat olla isommalla kuin sponsorien, sponsorit kestävät sen kyllä :)',
    ),
    M('51 8', 'Elina, nimet kasvoivat. Tuletko kuvaamaan teoksia kanssani?'),
    P('51 9:30', 'Tulen! Ensi viikolla tiistaina olen paikalla koko päivän, otan eväät.'),
    M('58 8', 'Elina, kuvat ovat kansiossa. Mitkä valitaan?'),
    P(
      '58 10:50',
      'Ihanat kuvat! Palaan valintaan vapun jälkeen, nyt keitän simaa ja olen maanantaihin asti poissa. Hauskaa vappua, serpentiiniä sinulle!',
    ),
    P('64 8:15', 'Täällä taas, vappu oli kylmä ja hauska. Valitut kuvat on merkitty tähdellä.'),
    M('71 8', 'Elina, sivut ovat tarkistettavina. Onko tekstit oikein?'),
    A('71 8:01', 'Kiitos viestistäsi! Olen vapaalla 12.–15.5. Palaan asiaan maanantaina 18.5.'),
    P('77 8:40', 'Palasin helatorstailta! Tekstit oikein, yksi pilkku puuttui, lisäsin sen itse. Hieno työ.'),
    M('91 8', 'Elina, kutsu on valmis lähtemään.'),
    P('91 9:10', 'Lähetä vaan! Ilmoittautumisia tulee varmaan paljon.'),
    M('107 8', 'Elina, ilmoittautuneita on 140. Laitetaanko lista kiinni?'),
    A('107 8:01', 'Hei! Olen juhannuslomalla 17.–21.6. enkä lue sähköpostia. Hyvää juhannusta!'),
    P('112 7:50', 'Kiitos, pidetään auki vielä keskiviikkoon! Ulkoilmaan mahtuu, kunhan ei sada. Nähdään avajaisissa!'),
  ],
  expect: { '52 9': 'calm', '63 9': 'calm', '76 9': 'calm', '111 9': 'calm', '114 9': 'calm' },
})

const SLOW: MailboxTrial = fi({
  name: 'fi: fourth: calm: a sheep farmer who was always slow',
  who: { name: 'Pekka Niittymaa', address: 'pekka@niittymaanlammas.example' },
  subject: 'Tilan esite',
  close: 'Pekka',
  letters: [
    P('0 19:30', 'Terve. Esite olisi tarpeen, entinen on vuodelta 2009. Lampaita on nyt enemmän ja tukka harmaampi.'),
    M('1 8', 'Terve Pekka, tehdään uusi. Voisinko tulla kuvaamaan karitsoita?'),
    P('7 20:40', 'Tule vaan. Karitsat syntyy nyt yötä päivää, vastailen kun ehdin. Ensi viikolla käy.'),
    M('8 9', 'Pekka, tulen torstaina 19. päivä. Sopiiko kymmenen?'),
    P('15 21:10', 'Sopii, kahvi on keitetty. Vaimo leipoo.'),
    M('22 9', 'Pekka, kiitos pullasta. Kuvat ovat linkin takana, mikä kanteen?'),
    P('30 20:20', 'Se musta, joka katsoo kieroon. Hyviä kuvia olivat kaikki, emäntä tykkäsi kans.'),
    M('37 9', 'Pekka, taitto on liitteenä. Onko hinnat oikein?'),
    P('46 19:50', 'Oikein on. Taljan hinta vähän nousi, laita 140. Muuten hyvä, paljon parempi kuin entinen.'),
    M('50 9', 'Pekka, korjattu. Painetaanko viisisataa?'),
    P('58 21:05', 'Painetaan. Ei ole kiire, kylvöt vie nyt päivät.'),
    M('64 9', 'Pekka, painossa on. Mihin toimitetaan?'),
    P('73 20:30', 'Kotiin, koira haukkuu mutta ei pure. Kiitos.'),
  ],
  expect: { '15 9': 'calm', '36 9': 'calm', '57 9': 'calm', '72 9': 'calm', '75 9': 'calm' },
})

const TERSE: MailboxTrial = fi({
  name: 'fi: fourth: calm: terse engineer, a colleague introduced in copy',
  who: { name: 'Timo Rantanen', address: 'timo.rantanen@hydrocon.example' },
  subject: 'Tekniset esitteet',
  close: 'TR',
  letters: [
    P('0 6:20', 'Liitteenä lähtötiedot. Kolme esitettä.'),
    M('0 8', 'Hei Timo, kiitos. Kumpi kieli ensin?'),
    P('0 8:10', 'Suomi.'),
    M('7 8', 'Hei Timo, ensimmäinen esite liitteenä. Onko arvot oikein?'),
    P('7 11:30', 'Kohta 4: bar, ei kPa. Muut ok.'),
    M('14 8', 'Hei Timo, korjattu. Toinen esite liitteenä.'),
    P('14 9:05', 'Ok.'),
    M('21 8', 'Hei Timo, kolmas esite liitteenä. Puuttuuko jotain?'),
    P('22 6:50', 'Leikkauskuva. Lähetän.'),
    M('29 8', 'Hei Timo, kuva on paikallaan. Hyväksytkö?'),
    P('29 12:15', 'Hyväksyn. Kopiossa Laura Virtala, hoitaa englannin jatkossa.', {
      cc: [{ name: 'Laura Virtala', address: 'laura.virtala@hydrocon.example' }],
    }),
    M('37 8', 'Hei Timo ja Laura, englanninkielinen luonnos liitteenä. Onko termit oikein?'),
    P('37 10:40', 'Termit ok. Laura lisää yhden.', {
      cc: [{ name: 'Laura Virtala', address: 'laura.virtala@hydrocon.example' }],
    }),
    M('44 8', 'Hei Timo, kaikki valmista. Tarvitsetteko painetut?'),
    P('44 8:30', 'Ei. PDF riittää.'),
    M('50 8', 'Hei Timo, tiedostot ja lasku liitteenä. Saitko kaiken?'),
    P('50 13', 'Kyllä. Syksyllä lisää.'),
  ],
  expect: { '15 9': 'calm', '31 9': 'calm', '39 9': 'calm', '53 9': 'calm' },
})

/** The fourth round in Finnish. */
export const MAILBOXES_FOURTH_FI: readonly MailboxTrial[] = [
  COOLER,
  QUESTIONS,
  PRESSURE,
  DISAPPOINTED,
  MENDED,
  VAPPU,
  SLOW,
  TERSE,
]
