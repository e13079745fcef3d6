import type { en } from './en.ts'

export const fi = {
  'mail.youSaid': 'Kerroitte omin sanoin:',
  'mail.restated.subject': 'Ymmärsinkö oikein?',
  'mail.restated.asIUnderstand':
    'Kiitos, että kerroitte tästä avoimesti. Ennen kuin ehdotan mitään, haluan varmistaa, että ymmärrän asian oikein. Näin minä sen näen:',
  'mail.restated.isThatIt': 'Onko asia näin? Jos jotain puuttuu tai jokin painaa enemmän kuin luulen, kertokaa vain.',
  'mail.restated.link': 'Voitte vastata täällä, yhdellä napautuksella:',
  'mail.restated.reply': 'Lyhyt vastaus riittää: ”kyllä, juuri niin” tai se, mikä on toisin.',
  'mail.options.subject': 'Mitä asialle voi tehdä',
  'mail.options.here':
    '{count, plural, =1 {Tämän voin tehdä, ja tätä se tarkoittaisi:} other {Näitä voin tehdä, ja tätä kukin niistä tarkoittaisi:}}',
  'mail.options.kind.solution': 'Tämä korjaa itse asian.',
  'mail.options.kind.way-out': 'Näin tilanteesta pääsee ulos.',
  'mail.options.kind.less-damage': 'Näin asia painaa vähemmän.',
  'mail.options.kind.alternative': 'Tämä on seuraavaksi paras vaihtoehto.',
  'mail.options.kind.stand': 'Tässä kaikki jäisi ennalleen.',
  'mail.options.which':
    '{count, plural, =1 {Helpottaisiko tämä? ”Kyllä”, ”osittain” ja ”ei” ovat kaikki hyviä vastauksia. Jos tämä ei sovi, kertokaa, niin mietin lisää.} other {Helpottaisivatko nämä? ”Kyllä”, ”osittain” ja ”ei” ovat kaikki hyviä vastauksia, kuhunkin omansa. Jos mikään ei sovi, kertokaa, niin mietin lisää.}}',
  'mail.options.link': 'Voitte vastata täällä, yhdellä napautuksella kuhunkin:',
  'mail.options.reply':
    '{count, plural, =1 {Yksi sana riittää: kyllä, osittain tai ei.} other {Numerot riittävät vastaukseksi, esimerkiksi ”1 kyllä, 2 osittain”.}}',
  'mail.promised.subject': 'Lupaukseni teille',
  'mail.promised.countOn': 'Tähän voitte luottaa:',
  'mail.promised.by': 'Viimeistään {on}.',
  'mail.promised.byTime': 'Viimeistään {on} klo {time}.',
  'mail.promised.who': 'Tästä huolehtii {name}.',
  'mail.promised.ifNot': 'Jos jokin tulee väliin, kysyn teiltä ennen sitä päivää enkä vasta sen jälkeen.',
  'mail.promised.link': 'Lupaus ja sen päivä näkyvät täällä:',
  'mail.promised.reply': 'Jos ajattelitte jotain muuta, lyhyt vastaus riittää.',
  'mail.checkBack.subject': 'Helpottaako tämä?',
  'mail.checkBack.againSubject': 'Miltä nyt tuntuu?',
  'mail.checkBack.again':
    'Muutama päivä on kulunut, ja haluaisin tietää, miltä teistä nyt tuntuu. Kiirettä ei ole, ja jokainen vastaus on hyvä.',
  'mail.checkBack.done':
    '{count, plural, =1 {Lupasimme teille tämän, ja se on tehty:} other {Lupasimme teille nämä, ja ne on tehty:}}',
  'mail.checkBack.on': 'Tehty {on}.',
  'mail.checkBack.ask':
    'Helpottaako tämä: kyllä, osittain vai ei vielä? Jos jotain jäi, kuulen siitä mielelläni, ja jatketaan siitä.',
  'mail.checkBack.againAsk':
    'Onko olo nyt helpompi: kyllä, osittain vai ei vielä? Jos jokin mietityttää, oli se miten pieni tahansa, kuulen siitä mielelläni. Voidaan myös soittaa.',
  'mail.checkBack.link': 'Yksi napautus täällä riittää:',
  'mail.checkBack.reply': 'Yksi sana riittää: kyllä, osittain tai ei.',
  'mail.call.subject': 'Jutellaanko puhelimessa?',
  'mail.call.suits':
    '{count, plural, =1 {Jotkin asiat on helpompi sanoa kuin kirjoittaa. Sopisiko teille tämä aika?} other {Jotkin asiat on helpompi sanoa kuin kirjoittaa. Sopisiko teille jokin näistä ajoista?}}',
  'mail.call.slot': '{day} klo {time} ({minutes, plural, one {# minuutti} other {# minuuttia}})',
  'mail.call.zone': 'Kellonajat: {zone}.',
  'mail.call.how': 'Miten: {how}',
  'mail.call.link': 'Voitte valita ajan täällä tai kertoa, ettei mikään niistä sovi:',
  'mail.call.reply':
    '{count, plural, =1 {Kyllä tai ei riittää. Jos aika ei sovi, kertokaa, milloin sopisi.} other {Numero riittää vastaukseksi. Jos mikään ei sovi, kertokaa, milloin sopisi.}}',
  'mail.invited.subject': 'Näkemyksenne on tärkeä',
  'mail.invited.ofProject': 'Puhumme projektista ”{project}”, ja näkemyksenne siitä on tärkeä.',
  'mail.invited.ofWork': 'Puhumme siitä, miten yhteinen työmme sujuu, ja näkemyksenne siitä on tärkeä.',
  'mail.invited.ask':
    'Kuulen sen mieluummin teiltä kuin arvailen: mikä siinä on teille tärkeintä, ja onko jotain, mikä teitä vaivaa?',
  'mail.invited.link': 'Voitte kertoa sen täällä:',
  'mail.invited.reply': 'Lyhyt vastaus riittää. Jos on helpompi jutella, kertokaa, milloin voin soittaa.',
  'mail.openLine.number': '{on} klo {from}–{to} voitte soittaa minulle suoraan, oli kysymys mikä tahansa: {number}.',
  'mail.openLine.write': '{on} klo {from}–{to} pari sanaa riittää, oli kysymys mikä tahansa, niin soitan teille heti.',
} satisfies Record<keyof typeof en, string>
