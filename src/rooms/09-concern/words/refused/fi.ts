import type { en } from './en.ts'

export const fi = {
  'concern.notFound': 'Tätä huolta ei ole studiossanne. Linkki saattoi olla vanha.',
  'concern.movedOn': 'Joku ehti ensin. Katsokaa, missä nyt ollaan, ja yrittäkää uudelleen, jos tämä sopii yhä.',
  'concern.notNow': 'Tämä ei onnistu tässä vaiheessa.',
  'concern.ended': 'Tämä huoli on jo päättynyt. Jos se palaa, siitä avataan uusi.',
  'concern.noWords': 'Kirjoittakaa edes muutama sana.',
  'concern.notTheirWord':
    'Tämän voi sanoa vain asiakas omalla sivullaan. Kirjeessä tai puhelussa sanotun voi kirjata hänen omin sanoin.',
  'concern.quoteMissing': 'Näitä sanoja ei ole kyseisessä viestissä. Kopioikaa ne täsmälleen niin kuin ne siinä ovat.',
  'concern.notTheirLetter':
    'Tämä viesti ei kelpaa tähän. Sen pitää olla asiakkaan yhteyshenkilön kirjoittama, ja vastauksen pitää olla huolta uudempi.',
  'concern.callIncomplete': 'Kirjatkaa, kuka sen sanoi ja mitä hän sanoi.',
  'concern.noMinutes': 'Antakaa kokonaisia minuutteja, vähintään yksi.',
  'concern.noTimes': 'Ehdottakaa puhelulle vähintään yhtä aikaa.',
  'concern.twoOptions': 'Vaihtoehtoja tarvitaan vähintään kaksi, jotta on mistä valita.',
  'concern.onlyStanding': 'Ainakin yhden vaihtoehdon pitää olla muuta kuin se, että kaikki jää ennalleen.',
  'concern.noGrounds': 'Ennalleen jättäminen vaatii perustelut: mitä sovittiin, mitä hyväksyttiin.',
  'concern.triedBefore': 'Tämä on jo kerran luvattu, ja huoli jäi. Keksikää jotain muuta.',
  'concern.anotherKind': 'Edellinen lupaus ei auttanut. Lisätkää toisenlainen vaihtoehto.',
  'concern.theyVoicedIt': 'Asiakas sanoo itse, että asia huolettaa, joten huolta ei voi päättää aiheettomana.',
  'concern.noContact': 'Mukaan voi ottaa vain asiakkaan yhteyshenkilön. Lisätkää tämä henkilö ensin yhteyshenkilöksi.',
  'concern.notYours': 'Tämän voi perua vain se, joka sen teki.',
  'concern.tooLateToTakeBack': 'Tämän voi perua vuorokauden ajan, ja se on jo kulunut. Kaikki on ennallaan.',
  'concern.builtUpon': 'Jokin muu nojaa jo tähän, joten sitä ei voi enää perua.',
  'concern.anotherOpen': 'Tämän henkilön kanssa on jo avoinna toinen huoli. Jatkakaa siinä.',
} satisfies Record<keyof typeof en, string>
