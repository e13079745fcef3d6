import { expect, test } from 'vitest'
import type { Kind } from '../../kinds.ts'
import { listen } from '../../listen.ts'
import { runTrials } from '../../trials/trial.ts'

const heard = (text: string) => listen(text, { lang: 'fi', model: false })

/** The same complaint as Finnish bends it: by person, tense, number and case, spoken, and typed without dots. */
const FORMS: Record<Kind, string[]> = {
  doubt: [
    'Kadun tilausta.',
    'Kadumme koko tilausta.',
    'Nyt vähän kaduttaa.',
    'Meitä alkoi kaduttaa.',
    'En ole enää varma, oliko tämä järkevää.',
    'Emme ole enää varmoja, oliko tämä järkevää.',
    'en oo enaa varma oliko taa jarkevaa',
    'Hallitus kyseenalaisti koko hankkeen.',
  ],
  comparison: [
    'Saimme halvemman tarjouksen muualta.',
    'Sain toisen tarjouksen.',
    'Muualta saisi halvemmalla.',
    'Naapurin poika tekisi ilmaiseksi.',
    'Tuttuni tekee saman halvemmalla.',
    'Veljeni hoitaisi tämän viikonlopussa.',
    'serkku tekis ilmaseks',
    'Tekoäly tekee saman minuutissa.',
    'Tekoälyllä saisi yhtä hyvän.',
    'tekoalylla sais saman ilmaiseksi',
    'Kilpailijan sivut ovat hienommat kuin meidän.',
    'Kilpailijoiden sivut ovat paremmat kuin meillä.',
  ],
  uninformed: [
    'En tiedä missä mennään.',
    'Emme tiedä missä mennään.',
    'Kukaan ei tiedä missä mennään.',
    'en tiia missa mennaan',
    'Minulla ei ole käsitystä tilanteesta.',
    'Meillä ei ole hajuakaan, mitä siellä tehdään.',
    'Meille ei kerrottu muutoksesta.',
    'Minulta ei kysytty mitään.',
    'Kuulin julkaisusta vasta asiakkaalta.',
    'Luimme julkaisusta Facebookista.',
    'Joudumme arvailemaan.',
    'Saan vain arvailla.',
    'Levittelen käsiäni.',
  ],
  pressure: [
    'Pomo painostaa.',
    'Pomoni painostaa minua.',
    'Johtoryhmä ihmettelee.',
    'Hallitus ihmetteli laskua.',
    'Vaimo ei ymmärrä koko hanketta.',
    'Mieheni ei ollut vakuuttunut.',
    'Minun pitää perustella tämä hallitukselle.',
    'Joudumme perustelemaan kustannukset johdolle.',
    'Osakkaat vaativat tuloksia.',
    'Osakas vaatii selvitystä.',
    'Minuakin hoputetaan.',
    'johtoryhma ihmettelee',
  ],
  money: [
    'Järkytyin laskusta.',
    'Järkytyimme loppusummasta.',
    'Lasku järkytti meitä.',
    'jarkytyin laskusta',
    'Budjetti ylittyi.',
    'Budjettimme on ylittynyt.',
    'Meillä ei ole tähän varaa.',
    'ei meil oo varaa tähän',
  ],
  time: [
    'Olen huolissani aikataulusta.',
    'Olemme huolissamme aikataulusta.',
    'Aikataulu huolestuttaa.',
    'Aikataulu venyy.',
    'Aikataulut ovat venyneet.',
    'Mitään ei ole vieläkään kuulunut.',
    'vielakaan ei kuulu mitaan',
    'Olemme pahasti myöhässä.',
  ],
  disappointment: [
    'Olen pettynyt.',
    'Olemme pettyneitä tulokseen.',
    'Petyin kuviin.',
    'Tämä oli pettymys.',
    'Pettymykseksemme mikään ei muuttunut.',
    'olin aika pettyny',
    'En ole tyytyväinen.',
    'Emme ole tyytyväisiä.',
  ],
  confusion: [
    'En ymmärrä tätä ohjetta.',
    'Emme ymmärrä ohjetta.',
    'en ymmarra tata ohjetta',
    'en tajuu tästä mitään',
    'En ole ymmärtänyt, mitä pitäisi tehdä.',
    'Olen aivan pihalla tästä.',
    'Ollaan ihan sekaisin versioista.',
    'En saa kuvaa vaihdettua.',
  ],
  ignored: [
    'En ole saanut mitään vastausta.',
    'Emme ole saaneet vastausta.',
    'Vastausta ei ole kuulunut.',
    'Kukaan ei vastaa viesteihin.',
    'Miksi kukaan ei ole vastannut?',
    'mitaan ei oo kuulunu kahteen viikkoon',
  ],
  anger: [
    'Olen todella vihainen.',
    'Olemme vihaisia.',
    'Vaadin rahat takaisin.',
    'Vaadimme rahojen palautusta.',
    'Hermot menee.',
    'alkaa menna hermot',
    'Olemme kyllästyneitä tähän.',
    'Haluamme purkaa sopimuksen.',
  ],
}

// S0-12, S0-8, S0-9: a phrase is heard in whatever form it stands
for (const [kind, forms] of Object.entries(FORMS)) {
  test.each(forms)(`${kind} is heard in "%s"`, (text) => {
    const { reading, kinds } = heard(text)
    expect(reading).not.toBe('calm')
    expect(kinds.map((one) => one.kind)).toContain(kind)
  })
}

// S0-12
test.each([
  'Emme ole yhtään huolissamme aikataulusta.',
  'En ole lainkaan pettynyt.',
  'En kadu hetkeäkään, että tilasimme tämän.',
  'Kukaan meistä ei ole vihainen.',
  'Mitään epäselvää ei jäänyt.',
  'Ei haittaa, vaikka aikataulu vähän venyy.',
])('a worry that was denied is none: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12
test.each([
  'En voi kieltää olevani pettynyt.',
  'Ei ihme, että olemme pettyneitä.',
  'En ole pelkästään pettynyt vaan vihainen.',
])('what only looks like a denial does not hide a worry: "%s"', (text) => {
  expect(heard(text).reading).not.toBe('calm')
})

// S0-12
test.each([
  'Jos emme olisi tyytyväisiä, montako korjauskierrosta hintaan kuuluu?',
  'Mikäli budjetti ylittyisi, ilmoitathan ensin.',
  'Mitä jos joku asiakas on pettynyt uuteen ilmeeseen?',
])('a worry that is only supposed is none: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Olin aluksi huolissani aikataulusta, mutta nyt näyttää hyvältä.',
  'En ensin ymmärtänyt ohjetta, mutta löysin sen jo.',
  'Säikähdin laskun loppusummaa, mutta siinähän oli kaksi kuukautta.',
])('a worry that is over is none: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Remonttifirma on myöhässä ja olen siihen todella pettynyt.',
  'Pankki viivyttelee ja ollaan siitä aika hermona.',
  'Koira karkasi, siksi olen ihan sekaisin.',
])('bad news about something else is not about the work: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Anteeksi että vastaan näin myöhään!',
  'Anteeksi tyhmä kysymys, missä koossa kuvat ovat?',
  'Älä huoli, meillä ei ole mikään kiire.',
  'Myöhästyn palaverista kymmenen minuuttia.',
  'Aivan törkeän hyvät kuvat!',
])('politeness and strong praise are no worry: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Mikä on laskun eräpäivä?',
  'Paljonko lisäsivu maksaisi?',
  'Hinta ja määräaika sopivat meille.',
  'Minulla olisi yksi kysymys ja pari muutosta.',
  'Teen kuvatekstit itse ja lähetän ne perjantaina.',
  'Tilauksen lasku on maksettu.',
  'Hei hei Mira, ja mukavaa alkanutta viikkoa!',
  'Kuuluuko hintaan myös ylläpito?',
  'Odotamme tarjoustasi viikon loppuun mennessä.',
  'Onko tarkoitus, että me toimitamme kuvat?',
  'Kirjanpitäjä kysyi, mille tilille tämä kirjataan.',
  'Kannattaako meidän ottaa myös Instagram mukaan?',
  'Reklamaatiolomake pitäisi saada myös sivuille.',
  'Lähetän tiedoston uudestaan, edellinen oli vanha versio.',
  'Meillä ei ole vielä logoa, joten aloitetaan siitä.',
  'Sopimus päättyy joulukuussa, uusitaanko?',
])('ordinary business is no worry: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12: comparison, uninformed and pressure obey the same scope as the other kinds.
test.each([
  ['denied', 'Kukaan ei painosta meitä.'],
  ['denied', 'Pomo ei hoputa.'],
  ['denied', 'Tekoäly ei tekisi tätä paremmin.'],
  ['denied', 'Naapurin poika ei osaisi tätä.'],
  ['denied', 'Emme ole pyytäneet muita tarjouksia.'],
  ['denied', 'Minun ei tarvitse perustella tätä kenellekään.'],
  ['supposed', 'Jos pomo painostaa aikataulusta, kerron heti.'],
  ['supposed', 'Mikäli joku tekisi saman halvemmalla, kertoisin.'],
  ['supposed', 'Entä jos hallitus ihmettelee kuluja?'],
  ['over', 'Ensin mies vastusti koko hanketta, mutta nyt hän esittelee sivuja kaikille.'],
  ['over', 'En aluksi tiennyt missä mennään, mutta nyt kaikki on selvää.'],
  ['over', 'Saimme halvemman tarjouksen, mutta haluamme jatkaa sinun kanssasi.'],
  ['quoted', 'Otsikoksi tulee ”naapurin poika tekisi tämän ilmaiseksi ja pomo painostaa joka päivä”.'],
  ['quoted', 'Jutussa on repliikki ”me emme enää ollenkaan tiedä missä tässä hankkeessa mennään”.'],
  ['another subject', 'Pomo painostaa inventaarion kanssa, vastaan perjantaina.'],
  ['another subject', 'Pankki ei kertonut mitään, maksu viivästyy.'],
  ['another subject', 'Painotalo tarjosi esitteet halvemmalla.'],
  ['a joke', 'Naapurin kissakin tekisi tämän ilmaiseksi. Vitsi vitsi!'],
  ['a joke', 'Pomo painostaa, vitsi vain, hän on lomalla.'],
])('what takes a worry back holds for the newer kinds too (%s): "%s"', (_, text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Pomo on tyytyväinen.',
  'Pidättehän meidät ajan tasalla.',
  'Vertailimme fontteja, ensimmäinen on selkein.',
  'Näytän luonnoksen pomolle ja palaan asiaan.',
  'Missä vaiheessa tekstit pitää lähettää?',
  'Mieheni otti kuvat viikonlopussa.',
  'Tekoäly kirjoitti luonnoksen, korjaisitko sen.',
  'Laita toimitusjohtaja kopioon.',
  'Pomo haluaa isomman logon.',
  'Hallitus hyväksyi budjetin.',
])('bosses, tools and news are ordinary business: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12, S2-2: Finns say it flat; what is flat and calm stays calm.
test.each([
  'Ihan ok, mutta odotin ehkä vähän muuta.',
  'Odotin ehkä vähän muuta.',
  'Täytyy vielä miettiä, en osaa sanoa.',
  'Kai me tähän totutaan.',
  'Olkoon nyt sitten näin.',
  'Jotenkin tämä ei sytyttänyt.',
  'Emme tiedä, mitä tästä ajattelisimme.',
])('flat unease is heard: "%s"', (text) => {
  expect(heard(text).reading).not.toBe('calm')
})

// S0-12
test.each([
  'Ihan ok, mennään näillä!',
  'Täytyy vielä miettiä, kumpi kuva tulee kanteen.',
  'En osaa sanoa vielä, pääsenkö torstaina.',
  'Ihan hyvä, mutta vaihdetaan otsikon väri.',
  'Sulatellaan tätä viikonlopun yli ja vastataan maanantaina.',
  'Kai se riittää, jos tuon paperin perjantaina?',
])('flat and calm stays calm: "%s"', (text) => {
  expect(heard(text).reading).toBe('calm')
})

// S0-12, S2-39: thresholds are what the lexicon reaches on mails it was tuned on; unseen mails do worse
test('the Finnish trials are heard as people meant them', () => {
  const report = runTrials('fi')
  expect(report.trials).toBeGreaterThanOrEqual(300)
  expect(report.recallPlain).toBeGreaterThanOrEqual(0.95)
  expect(report.recallVeiled).toBeGreaterThanOrEqual(0.9)
  expect(report.falseFlags).toBeLessThanOrEqual(0.04)
  for (const [hard, { flagged, of }] of Object.entries(report.falseByHard)) {
    expect(flagged / of, hard).toBeLessThanOrEqual(0.1)
  }
  expect(report.spanOverlap).toBeGreaterThanOrEqual(0.95)
})
