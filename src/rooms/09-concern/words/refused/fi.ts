import type { en } from './en.ts'

export const fi = {
  'concern.notFound': 'Tätä huolta ei ole studiossasi. Ehkä avasit sen vanhasta linkistä.',
  'concern.movedOn': 'Joku ehti ensin. Katso, missä nyt mennään, ja yritä uudelleen, jos tämä sopii yhä.',
  'concern.notNow': 'Tämä ei onnistu tässä vaiheessa.',
  'concern.ended': 'Tämä huoli on jo päättynyt. Jos se palaa, siitä avataan uusi huoli.',
  'concern.noWords': 'Kirjoita muutama sana.',
  'concern.notTheirWord':
    'Tämän voi sanoa vain asiakas omalla sivullaan. Sen, mitä hän sanoi viestissä tai puhelussa, voi kirjata hänen sanoillaan.',
  'concern.quoteMissing': 'Näitä sanoja ei ole siinä viestissä. Kopioi ne täsmälleen niin kuin ne siinä ovat.',
  'concern.notTheirLetter':
    'Tämä viesti ei käy tähän. Sen pitää olla asiakkaan yhteyshenkilön kirjoittama, ja vastauksen pitää olla huolta uudempi.',
  'concern.callIncomplete': 'Kirjaa, kuka sen sanoi ja mitä hän sanoi.',
  'concern.noMinutes': 'Anna minuutit kokonaislukuna, vähintään yksi.',
  'concern.noTimes': 'Ehdota puhelulle vähintään yhtä aikaa.',
  'concern.twoOptions': 'Vaihtoehtoja tarvitaan vähintään kaksi, jotta on mistä valita.',
  'concern.onlyStanding': 'Ainakin yhden vaihtoehdon pitää olla jotain muuta kuin se, että kaikki jää ennalleen.',
  'concern.noGrounds': 'Ennalleen jättäminen vaatii perustelut: mitä sovittiin, mitä hyväksyttiin.',
  'concern.triedBefore': 'Tämä on jo kerran luvattu, ja huoli jäi. Keksi jotain muuta.',
  'concern.anotherKind': 'Edellinen lupaus ei helpottanut. Lisää toisenlainen vaihtoehto.',
  'concern.theyVoicedIt': 'Asiakas on itse sanonut, että asia vaivaa, joten huolta ei voi päättää aiheettomana.',
  'concern.noContact': 'Mukaan voi kutsua vain asiakkaan yhteyshenkilön. Lisää tämä henkilö ensin yhteyshenkilöksi.',
  'concern.notYours': 'Tämän voi perua vain se, joka sen teki.',
  'concern.tooLateToTakeBack': 'Tämän voi perua vuorokauden ajan, ja se on jo kulunut. Kaikki on ennallaan.',
  'concern.builtUpon': 'Jokin muu perustuu jo tähän, joten tätä ei voi enää perua.',
  'concern.anotherOpen': 'Tällä henkilöllä on jo toinen avoin huoli. Jatka siinä.',
} satisfies Record<keyof typeof en, string>
