import type { en } from './en.ts'

/** Finnish: viestit matkalla. */
export const fi = {
  'dispatch.lede':
    'Jokainen viesti on valmiina asiakkaan kielellä. Muokkaa se omaksesi ja lähetä: se lähtee omasta osoitteestasi kymmenen sekunnin kuluttua, ja siihen asti sen voi perua.',
  'dispatch.send': 'Lähetä',
  'dispatch.sendEarly': 'Lähetä silti',
  'dispatch.from': 'Lähettäjä: {address}',
  'dispatch.to': 'Vastaanottaja: {names}',
  'dispatch.one': 'Lähtevä viesti',
  'dispatch.onWay': 'Matkalla',
  'dispatch.trouble': 'Ei mennyt perille',
  'dispatch.more': '{count, plural, one {Vielä yksi viesti on matkalla.} other {Vielä # viestiä on matkalla.}}',
  'dispatch.leavesSoon': 'Se lähtee hetken kuluttua.',
  'dispatch.leavesAt': 'Se lähtee: {day} klo {time}.',
  'dispatch.againSoon': 'Se ei ole vielä lähtenyt. Yritetään uudelleen hetken kuluttua.',
  'dispatch.againAt': 'Se ei ole vielä lähtenyt. Seuraava yritys: {day} klo {time}.',
  'dispatch.leftAt': 'Se lähti: {day} klo {time}.',
  'dispatch.standing.leaves': 'Se annetaan juuri nyt palvelimelle.',
  'dispatch.standing.failed': 'Se ei lähtenyt.',
  'dispatch.standing.uncertain': 'Se on ehkä mennyt perille.',
  'dispatch.standing.partly': 'Se ei tavoittanut kaikkia.',
  'dispatch.standing.bounced': 'Se lähti ja palasi: sitä ei voitu toimittaa perille.',
  'dispatch.standing.withdrawn': 'Se peruttiin eikä lähtenyt.',
  'dispatch.standing.untrue': 'Se ei enää pitänyt paikkaansa, joten se ei lähtenyt.',
  'dispatch.uncertainHint':
    'Katso postilaatikon Lähetetyt-kansiosta tai kysy, tuliko se perille. Uudelleen lähetettynä se voi tulla kahdesti.',
  'dispatch.said': 'Palvelin vastasi:',
  'dispatch.person.waiting': 'vielä matkalla',
  'dispatch.person.accepted': 'palvelin otti vastaan',
  'dispatch.person.refused': 'hylätty',
  'dispatch.person.delayed': 'viivästynyt matkalla',
  'dispatch.person.bounced': 'palautui toimittamatta',
  'dispatch.takeBack': 'Peru lähetys',
  'dispatch.now': 'Yritä nyt',
  'dispatch.again': 'Yritä uudelleen',
  'dispatch.change': 'Korjaa',
  'dispatch.arrived': 'Se meni perille',
  'dispatch.notArrived': 'Lähetä uudelleen',
  'dispatch.putAway': 'Pane syrjään',
  'dispatch.toAddress': 'Tarkista osoite',
  'dispatch.done.leaving': 'Matkalla: viesti lähtee kymmenen sekunnin kuluttua.',
  'dispatch.done.withdrawn': 'Peruttu: mitään ei lähtenyt.',
  'dispatch.done.tooLate': 'Liian myöhään: viesti on jo lähtenyt tai lähtee juuri nyt.',
  'dispatch.done.again': 'Yritetään uudelleen nyt.',
  'dispatch.done.arrived': 'Merkitty: viesti meni perille.',
  'dispatch.done.away': 'Pantu syrjään: tätä ei kysytä enää.',
  'dispatch.without.account':
    'Mikään sähköpostitili ei voi nyt lähettää. Tekstisi on tallessa: lähetä viesti muuta kautta tai tarkista tilit asetuksista.',
  'dispatch.without.address':
    'Tämän henkilön osoitetta ei tiedetä. Tekstisi on tallessa: lisää osoite asiakkaan sivulla ja lähetä sitten.',
  'dispatch.why.greylisted':
    'Vastaanottajan palvelin pyytää uusia lähettäjiä yrittämään hetken päästä uudelleen. Se on tavallista.',
  'dispatch.why.sending-limit':
    'Postilaatikosta on lähtenyt niin paljon kuin palveluntarjoaja toistaiseksi sallii. Loput lähtevät, kun taas voi lähettää.',
  'dispatch.why.mailbox-full': 'Vastaanottajan postilaatikko on täynnä.',
  'dispatch.why.too-large':
    'Viesti on suurempi kuin palvelin ottaa vastaan. Liitä vähemmän tai pienempiä tiedostoja tai jaa ne linkillä.',
  'dispatch.why.no-such-address':
    'Vastaanottajan palvelin ei tunne tätä osoitetta. Siinä voi olla kirjoitusvirhe, tai sitä ei enää käytetä.',
  'dispatch.why.no-such-domain':
    '@-merkin jälkeinen verkkotunnus ei ota vastaan postia. Tarkista, onko osoitteessa kirjoitusvirhe.',
  'dispatch.why.sender-refused':
    'Palvelin ei anna tämän tilin kirjoittaa tästä osoitteesta. Tarkista tili asetuksista.',
  'dispatch.why.blocked':
    'Viestiä pidettiin roskapostina, tai vastaanottajan säännöt estävät sen. Kerro muuta kautta, että yrität kirjoittaa.',
  'dispatch.why.not-taken': 'Palvelin ei ottanut viestiä vastaan.',
  'dispatch.why.unclear': 'Koko viesti ehdittiin antaa palvelimelle, mutta yhteys katkesi ennen kuin palvelin vastasi.',
  'dispatch.why.restored':
    'Viesti odotti lähtöään, kun täällä palautettu varmuuskopio tehtiin, ja se on voinut lähteä sen jälkeen.',
  'dispatch.why.not-in-sent':
    'Yhteys katkesi ennen palvelimen vastausta, eikä Lähetetyt-kansiossa ole kopiota: viesti ei todennäköisesti lähtenyt.',
  'dispatch.why.expired': 'Viestiä yritettiin lähettää viisi päivää, mutta se ei onnistunut. Tekstisi on tallessa.',
  'dispatch.why.no-account': 'Tiliä, jolta sen piti lähteä, ei enää ole. Tekstisi on tallessa.',
  'dispatch.notFound': 'Tätä viestiä ei ole täällä. Ehkä sivun osoite on katkennut.',
  'dispatch.noAccount': 'Valittu tili ei voi enää lähettää. Valitse toinen; tekstisi on tallessa.',
  'dispatch.notYours': 'Tämä osoite ei kuulu tälle tilille. Valitse toinen.',
  'dispatch.nobody': 'Vastaanottajaa ei ole vielä annettu.',
  'dispatch.address': 'Yhteen osoitteista ei voi lähettää postia. Tarkista, onko siinä kirjoitusvirhe.',
  'dispatch.unsafe':
    'Aiheessa, nimessä tai tiedostonimessä on merkkejä, joita sähköposti ei voi kuljettaa, kuten rivinvaihto. Poista ne ja lähetä uudelleen.',
  'dispatch.tooLarge':
    'Tiedostoineen viesti on yli {most, number} Mt, ja vain harva palvelin ottaa sellaisen. Tekstisi on tallessa: liitä vähemmän tiedostoja tai jaa ne linkillä.',
  'dispatch.today': 'Viestit, jotka eivät menneet perille',
  'dispatch.onlyTrouble': '{count, plural, one {Yksi viesti ei mennyt perille.} other {# viestiä ei mennyt perille.}}',
} satisfies Record<keyof typeof en, string>
