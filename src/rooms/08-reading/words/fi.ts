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

  'reading.ask.doubt': 'Allekirjoituksen jälkeen päätös usein mietityttää. Mikä siinä painaa?',
  'reading.ask.money': 'Puhetta hinnasta. Onko kyse summasta vai siitä, mitä sillä saa?',
  'reading.ask.time': 'Jokin päivä saattaa painaa. Onko selvää, mitä seuraavaksi tapahtuu ja milloin?',
  'reading.ask.disappointment': 'Jokin ei ole sellaista kuin kuviteltiin. Mikä yksi asia auttaisi eniten?',
  'reading.ask.confusion': 'Jokin kohta saattaa olla epäselvä. Olisiko puhelu helpompi kuin viesti?',
  'reading.ask.ignored': 'Vastaus saattaa puuttua. Onko jokin kysymys vielä auki?',
  'reading.ask.anger': 'Kovia sanoja. Mitä tapahtui, ja millä sen voisi korjata?',
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
  'reading.why.slower': 'Viimeisin vastausaika: {took}. Tavallinen: {usual}.',
  'reading.why.silent': '{waited} ilman vastausta. Tavallinen vastausaika: {usual}.',
  'reading.why.signed': 'Allekirjoitettu {ago}.',
  'reading.why.delivered': 'Toimitettu {ago}.',

  'reading.notThisTime': 'Ei tällä kertaa',
  'reading.notThisTimeLong': 'Ei tällä kertaa: {kind}',
  'reading.takeBack': 'Palauta',
  'reading.dismissed': 'sivuutettu',
  'reading.inWordsAlone': 'Vastausaika on entisellään: tämä on pelkästään sanoissa.',
  'reading.marginOf': 'Mitä tämä viesti voi tarkoittaa',

  'reading.paceOf': 'Vastausaika viesti viestiltä. Pisteviiva: tavallinen, {usual}.',
  'reading.paceTold':
    'Tavallinen vastausaika: {usual}. {count, plural, one {Viimeisin vastaus} other {# viimeisintä vastausta, vanhin ensin}}: {lengths}.',
  'reading.paceNow': 'Nyt on odotettu {waited}.',

  'reading.since': '{day} lähtien',
  'reading.noEvidence': 'Sanoissa tai vastausajoissa ei ole mitään, mihin pitäisi tarttua.',
  'reading.tooLittleLong':
    'Ensimmäisestä viestistä tai kahdesta ei voi vielä päätellä mitään. Kuva täydentyy, kun kirjoitatte toisillenne.',
  'reading.unheardLong': 'Tämän asiakkaan viestejä ei juuri nyt lueta, joten tulkintaa ei ole.',
  'reading.settling.signing':
    'Sulatteluaika, {day}. päivä allekirjoituksesta. Nyt epäröi kuka tahansa, eikä syy ole kenenkään. Muutama rivi sinulta auttaa.',
  'reading.settling.delivery':
    'Sulatteluaika, {day}. päivä toimituksesta. Kysymyksiä ja epäröintiä tulee nyt kenelle tahansa, eikä syy ole kenenkään.',
  'reading.isCommon':
    'Pieni huoli allekirjoituksen tai toimituksen jälkeen kuuluu asiaan. Yleensä se helpottaa, kun siitä kysytään.',
  'reading.openLetter': 'Lue viestistä',
} satisfies Record<keyof typeof en, string>
