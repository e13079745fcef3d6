import type { Starters } from './starters.ts'

export const fi: Starters = {
  received: {
    title: 'Viesti tuli perille',
    text: `{puhuttelu}

Kiitos viestistä. Haluan vastata siihen kunnolla ja kirjoitan viimeistään {… päivä}.

Jos jokin asia ei voi odottaa niin kauan, soittakaa minulle.

{oma nimi}`,
  },
  ready: {
    title: 'Jotain katsottavaa',
    text: `{puhuttelu}

Tässä on {… mitä lähetät} projektiin ”{projekti}”. Katsokaa rauhassa, kun teille sopii.

Eniten minua auttaa kaksi asiaa: mikä tuntuu jo oikealta ja mikä ei vielä. Lyhyet huomiot riittävät. Jos on helpompi jutella, olen tavoitettavissa {… päivä ja kellonaika}.

{oma nimi}`,
  },
  needed: {
    title: 'Tarvitsen teiltä jotain',
    text: `{puhuttelu}

Jotta pääsen eteenpäin projektissa ”{projekti}”, tarvitsen vielä: {… mitä tarvitset}. Jos saan sen viimeistään {… päivä}, sovittu aikataulu pitää. Jos se on liian pian, kertokaa, milloin sopisi, niin katson, mitä se merkitsee aikataululle.

{oma nimi}`,
  },
  late: {
    title: 'Tämä vie kauemmin',
    text: `{puhuttelu}

Haluan kertoa tämän ajoissa: {… mikä} ei valmistu sovittuna päivänä, {… päivä}. Uusi päivä on {… uusi päivä}.

Viivästys johtuu minusta. Sillä välin {… mitä teet}. Jos uusi päivä on hankala, kertokaa, niin etsitään yhdessä toinen ratkaisu.

{oma nimi}`,
  },
  extra: {
    title: 'Toive sovitun lisäksi',
    text: `{puhuttelu}

Hyvä ajatus, ja sen voi toteuttaa. Se ei kuulu siihen, mitä projektista ”{projekti}” on sovittu, joten kerron, mitä se vaatisi: {… hinta} ja {… aika}. Aloitan vasta, kun olette hyväksyneet tämän.

Jos haluatte pysyä budjetissa, pienempikin versio onnistuu: {… pienempi versio}.

{oma nimi}`,
  },
  settled: {
    title: 'Miten sujuu?',
    text: `{puhuttelu}

Projekti ”{projekti}” päättyi jokin aika sitten. Miten käyttö sujuu? Onko jokin hankalampaa kuin pitäisi?

Pienetkin kysymykset ovat tervetulleita.

{oma nimi}`,
  },
}
