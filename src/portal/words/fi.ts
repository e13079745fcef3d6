import type { en } from './en.ts'

export const fi = {
  'portal.titleOf': '{page} · {studio}',
  'portal.skip': 'Siirry sisältöön',
  'portal.answers': '{name} vastaa teille',
  'portal.undo': 'Kumoa',
  'portal.close': 'Sulje',
  'portal.back': 'Sivunne',
  'portal.always': 'Aina tässä',
  'portal.question': 'Kysyttävää',
  'portal.zone': 'Kellonajat: {zone}',

  'portal.heard':
    'Viestinne lukee myös ohjelma omalla tietokoneellamme: se etsii niistä huolen merkkejä, jotta osaamme kysyä ajoissa. Mikään muu yritys ei näe niitä.',
  'portal.unheard': 'Mikään ohjelma ei etsi viesteistänne huolen merkkejä.',
  'portal.switchOff': 'Kytke pois',
  'portal.switchOn': 'Kytke takaisin päälle',
  'portal.done.unheard': 'Kytketty pois. Kaikki, mitä ohjelma oli viesteistänne merkinnyt, on poistettu.',
  'portal.done.heard': 'Kytketty takaisin päälle.',

  'portal.quiet': 'Mikään ei ole kesken',
  'portal.quiet.why':
    'Heti kun lupaamme teille jotain tai tarvitsemme teidän sananne, se näkyy tässä päivineen. Jos jokin vaivaa, pienikin asia, kertokaa meille.',

  'portal.about': 'Mitä näemme',
  'portal.seen': 'Tällä sivulla',
  'portal.seen.opened':
    'Sen, että sivu on avattu painikkeesta, millaisella laitteella se avattiin ja milloin sitä on viimeksi käytetty, tunnin tarkkuudella.',
  'portal.seen.pressed': 'Sen, mitä täällä painatte ja kirjoitatte.',
  'portal.seen.pictures': 'Emme sitä, oletteko avanneet viestin: mikään viesteissämme ei kerro sitä.',
  'portal.seen.elsewhere': 'Kukaan muu ei näe tästä mitään: sivu ei lataa mitään muilta yrityksiltä.',
  'portal.listening': 'Viestinne',
  'portal.listening.what':
    'Ohjelma merkitsee lauseet, joiden takana voi olla huoli, ja huomaa, jos kirjoitatte myöhemmin tai lyhyemmin kuin tavallisesti. Se ei päätä mitään: se vain muistuttaa meitä kysymään.',
  'portal.devices': 'Missä tämä sivu on auki',
  'portal.devices.what': 'Se, jolla laite on kädessään, näkee sivun ja voi vastata puolestanne.',
  'portal.devices.endAll': 'Sulje kaikkialla, myös tässä',
  'portal.device': '{browser}, {system}',
  'portal.device.unknown': 'Tuntematon laite',
  'portal.device.this': 'tämä laite, avattu {since}',
  'portal.device.seen': 'avattu {since}, viimeksi käytetty {ago}',
  'portal.device.end': 'Sulje siellä',
  'portal.device.endHere': 'Sulje tässä',
  'portal.device.endLong': 'Sulje siellä: {device}',
  'portal.done.ended': 'Sivu on suljettu sillä laitteella.',
  'portal.left': 'Sivu on suljettu tällä laitteella',
  'portal.left.why': 'Viestissämme oleva linkki avaa sen uudelleen niin kauan kuin linkki on voimassa.',

  'portal.link.for': 'Henkilökohtainen sivu: {name}',
  'portal.link.open': 'Avaa sivu',
  'portal.link.notYou': 'Oletteko joku muu? Jättäkää sivu silloin avaamatta ja kirjoittakaa meille: saatte oman sivun.',
  'portal.link.old': '{name}: tämä linkki ei ole enää voimassa',
  'portal.link.expired': 'Linkki on voimassa 30 päivää, ja se aika on kulunut.',
  'portal.link.revoked': 'Olemme sulkeneet tämän linkin.',
  'portal.link.kept': 'Itse sivu on ennallaan: mitään ei ole kadonnut.',
  'portal.link.fresh': 'Lähettäkää minulle uusi linkki',
  'portal.link.freshHint':
    'Se tulee siihen sähköpostiosoitteeseen, joka meillä on. Viestin lähettää ihminen, joten se voi kestää hetken.',
  'portal.link.asked': 'Pyyntönne uudesta linkistä on perillä',
  'portal.link.asked.why': 'Se tulee siihen sähköpostiosoitteeseen, joka meillä on. Voitte sulkea tämän ikkunan.',

  'portal.closed': 'Tämä sivu on suljettu',
  'portal.closed.why': 'Työ on arkistoitu; mitään ei ole poistettu. Jos jokin on vielä kesken, kirjoittakaa meille.',
  'portal.nothing': 'Täällä ei ole mitään avattavaa',
  'portal.nothing.why': 'Tämä osoite ei avaa, tai ei enää avaa, mitään sivua tällä laitteella.',
  'portal.nothing.do':
    'Avatkaa linkki uusimmasta viestistä. Jos siitä ei ole apua, vastatkaa viestiin ja pyytäkää uusi linkki.',
  'portal.trouble.forged': 'Tämä ei tullut omalta sivultanne',
  'portal.trouble.forged.why': 'Mitään ei tehty. Avatkaa oma sivunne ja yrittäkää siellä.',
  'portal.trouble.tooLarge': 'Tämä oli liikaa kerralla',
  'portal.trouble.tooLarge.why':
    'Mitään ei otettu vastaan. Palatkaa takaisin: sananne ovat yhä lomakkeessa, ja ne voi lähettää osissa.',
  'portal.trouble.failed': 'Jokin meni rikki meidän päässämme',
  'portal.trouble.failed.why':
    'Palatkaa takaisin ja yrittäkää hetken kuluttua uudelleen: kirjoittamanne on yhä lomakkeessa. Jos vika jatkuu, kirjoittakaa meille sähköpostia.',

  'portal.tooMany': 'Tämä oli liian monta kerralla',
  'portal.tooMany.why':
    '{minutes, plural, one {Tällä kertaa mitään ei otettu vastaan. Yrittäkää uudelleen # minuutin kuluttua.} other {Tällä kertaa mitään ei otettu vastaan. Yrittäkää uudelleen # minuutin kuluttua.}}',
  'portal.tooMany.words': 'Kirjoittamanne, kopioitavaksi',
  'portal.look': 'Näin {name} näkee sivun. Voit katsella; painikkeet kuuluvat vain asiakkaalle.',
  'portal.look.back': 'Takaisin asiakkaaseen',
  'portal.look.refused': 'Nyt vain katselet',
  'portal.look.refused.why':
    'Tämä painike kuuluu vain asiakkaalle; mitään ei tehty. Sen, mitä asiakas kertoo viestissä tai puhelussa, voit kirjata huoleen.',

  'portal.access': 'Oma sivu',
  'portal.access.what': 'Mitä tämä ihminen näkee. Sivun avaavat viestiesi linkit, ilman salasanaa.',
  'portal.access.look': 'Katso',
  'portal.access.lookLong': 'Katso: {name}',
  'portal.access.devices': 'Se on auki täällä:',
  'portal.access.nowhere': 'Se ei ole auki millään laitteella.',
  'portal.access.fresh': 'Uusi linkki viestillä',
  'portal.access.endLinks': 'Sulje kaikki linkit',
  'portal.access.noAddress':
    'Viesteissä on linkki, kun studiolla on https-osoite, jonka puhelin voi avata. Siihen asti niissä pyydetään tavallista vastausta; asetuksissa kerrotaan, miten osoitteen saa.',
  'portal.done.fresh': 'Viesti, jossa on uusi linkki, odottaa tässä.',
  'portal.done.linksEnded':
    '{links, plural, =0 {Mikään linkki ei ollut enää voimassa.} one {# linkki on suljettu. Avoimilla laitteilla sivu pysyy auki.} other {# linkkiä on suljettu. Avoimilla laitteilla sivu pysyy auki.}}',
  'portal.happened.opened': 'Oma sivu avattu laitteella: {name}',
  'portal.happened.closed': 'Oma sivu suljettu laitteelta: {name}',

  'portal.mail.subject': 'Sivunne: {studio}',
  'portal.mail.line': 'Tässä on uusi linkki sivullenne. Salasanaa ei kysytä, ja linkki on voimassa 30 päivää.',
  'portal.mail.link': 'Sivu avautuu täältä:',
  'portal.mail.else': 'Sivua ei juuri nyt voi avata muualta. Vastatkaa vain tähän viestiin.',
  'portal.mail.ignore': 'Jos ette pyytänyt linkkiä, teidän ei tarvitse tehdä mitään.',
} satisfies Record<keyof typeof en, string>
