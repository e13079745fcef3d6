import type { en } from './en.ts'

export const fi = {
  'notice.claimed': 'Lähettäjäksi on merkitty {name}, mutta mikään ei todista sitä.',
  'notice.claimedNobody': 'Mikään ei todista, kuka tämän lähetti.',
  'notice.pretended':
    'Tämä väittää olevansa sinulta, mutta sitä ei ole lähetetty täältä, sitä ei ole Lähetetyt-kansiossasi, eikä mikään todista sitä sinun lähettämäksesi. Joku saattaa esiintyä sinuna.',
  'notice.pretendedShort': 'Väittää olevansa sinulta, eikä mikään todista sitä: {when}',
  'notice.countsForNothing': 'Kunnes toisin sanot, viestiä ei kuulostella eikä lueta kenenkään sanoiksi.',
  'notice.vouch': 'Tiedän, että tämä on häneltä',
  'notice.vouchMine': 'Lähetin tämän itse',
  'notice.vouched': 'Vahvistit lähettäjän: {name} ({when}). Muuta todistetta ei ole.',
  'notice.unvouch': 'Peru tämä',
  'notice.said.vouched': 'Merkitty: viesti luetaan hänen sanoikseen.',
  'notice.said.unvouched': 'Merkitty: viestiä ei lueta kenenkään sanoiksi.',
  'notice.checked': 'Mitä tarkistettiin',
  'notice.often':
    'Näin käy aidoillekin viesteille: kun ne on lähetetty edelleen, ne tulevat postituslistalta tai lähettäjän sähköpostin asetukset ovat puutteelliset.',
  'notice.dkim.none': 'Siinä ei ole lähettäjän allekirjoitusta (DKIM).',
  'notice.dkim.fail':
    'Verkkotunnuksen {domain} allekirjoitus ei kelpaa: viesti on muuttunut matkalla tai allekirjoitus on väärennetty (DKIM).',
  'notice.dkim.elsewhere': 'Sen on allekirjoittanut {domain}, joka ei ole lähettäjän verkkotunnus (DKIM).',
  'notice.dkim.pass':
    'Sen on allekirjoittanut {domain}, mutta lähettäjän verkkotunnus ei hyväksy allekirjoitusta omakseen (DKIM).',
  'notice.dkim.unchecked': 'Allekirjoitusta ei tarkistettu (DKIM).',
  'notice.spf.none': 'Verkkotunnus {domain} ei kerro, mitkä palvelimet saavat lähettää sen nimissä (SPF).',
  'notice.spf.fail': 'Palvelin, jolta se tuli, ei saa lähettää verkkotunnuksen {domain} nimissä (SPF).',
  'notice.spf.elsewhere': 'Se lähetettiin verkkotunnuksen {domain} nimissä, eikä se ole lähettäjän (SPF).',
  'notice.spf.pass':
    'Se tuli verkkotunnuksen {domain} palvelimelta, mutta lähettäjän verkkotunnus ei hyväksy sitä omakseen (SPF).',
  'notice.spf.unchecked': 'Ei saatu selville, miltä palvelimelta se tuli (SPF).',
  'notice.dmarc.reject': 'Lähettäjän verkkotunnus pyytää torjumaan tällaisen postin (DMARC).',
  'notice.dmarc.quarantine': 'Lähettäjän verkkotunnus pyytää pitämään tällaista postia epäilyttävänä (DMARC).',
  'notice.dmarc.none': 'Lähettäjän verkkotunnus ei kerro, mitä tällaiselle postille pitäisi tehdä (DMARC).',
  'notice.severalSenders':
    'Siinä on useampi kuin yksi lähettäjä, tai lähettäjä on nimetty kohdassa, johon kuka tahansa voi kirjoittaa mitä tahansa.',
  'notice.unproven':
    'Mikään ei todista, että tämä viesti on häneltä, joten sitä ei lueta hänen sanoikseen. Jos tiedät sen aidoksi, avaa viesti, vahvista se siinä ja yritä uudelleen.',
  'notice.membersOnly': 'Vain studio voi sanoa, keneltä viesti on.',
  'notice.failed.nobody': 'Ei voitu toimittaa: {address}. Sellaista postilaatikkoa ei ole.',
  'notice.failed.host': 'Ei voitu toimittaa: {address}. Verkkotunnusta ei löydy.',
  'notice.failed.moved': 'Ei voitu toimittaa: {address}. Postilaatikko on siirretty muualle.',
  'notice.failed.full': 'Ei voitu toimittaa: {address}. Postilaatikko on täynnä.',
  'notice.failed.suspended': 'Ei voitu toimittaa: {address}. Postilaatikko ei ole nyt käytössä.',
  'notice.failed.big': 'Ei voitu toimittaa: {address}. Viesti on liian suuri vastaanottajan palvelimelle.',
  'notice.failed.spam': 'Ei voitu toimittaa: {address}. Vastaanottajan palvelin piti viestiä roskapostina.',
  'notice.failed.refused': 'Ei voitu toimittaa: {address}. Vastaanottajan palvelin ei ottanut viestiä vastaan.',
  'notice.failed.unproven':
    'Ei voitu toimittaa: {address}. Vastaanottajan palvelin ei voinut varmistaa, että viesti on sinulta. Verkkotunnuksesi tarkistus näyttää, mitä puuttuu.',
  'notice.failed.virus': 'Ei voitu toimittaa: {address}. Vastaanottajan palvelin piti jotain viestin osaa viruksena.',
  'notice.failed.time': 'Ei voitu toimittaa: {address}. Vastaanottajan palvelimeen ei saatu ajoissa yhteyttä.',
  'notice.failed.server': 'Ei voitu toimittaa: {address}. Vastaanottajan palvelimessa on vika.',
  'notice.failed.other': 'Ei voitu toimittaa: {address}.',
  'notice.delayed': 'Viivästynyt, yritetään edelleen: {address}. Sinun ei tarvitse tehdä mitään.',
  'notice.delivered': 'Toimitettu, kertoo vastaanottajan palvelin: {address}.',
  'notice.serverSaid': 'Mitä vastaanottajan palvelin vastasi',
  'notice.reportOf': 'Viesti, jota tämä koskee: {subject}',
  'notice.reportOfUntitled': 'Viesti, jota tämä koskee',
  'notice.cameBack': 'Posti on palannut sieltä {when} alkaen.',
  'notice.theReport': 'Näytä ilmoitus',
  'notice.reachable': 'Osoite toimii taas',
  'notice.said.reachable': 'Merkitty: osoitetta pidetään toimivana.',
} satisfies Record<keyof typeof en, string>
