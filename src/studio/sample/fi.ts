import type { SampleClient } from './sample-client.ts'

const TUULA = `Terveisin
Tuula Karppinen
Honkasaaren Saunamajat
Puruvesi`

const MIRA = `Terveisin
Mira`

/**
 * A sauna and cabin place by a lake. The client was happy all along; after the first delivery the publishing tool is too much, and the same
 * question comes twice within ten days, gently and with excuses. What the reading has to hear today: confusion, no displeasure.
 */
export const fi: SampleClient = {
  client: 'Honkasaaren Saunamajat',
  contact: {
    name: 'Tuula Karppinen',
    email: 'tuula@honkasaari.example',
    language: 'fi',
    part: 'buyer',
    salutation: 'Hei Tuula',
    preference: {
      en: 'Reads mail on the phone in the evening; one thing at a time, with a picture of where to press.',
      ru: 'Читает почту вечером с телефона; лучше по одному вопросу за раз и с картинкой, куда нажать.',
      pl: 'Czyta pocztę wieczorem w telefonie; jedna sprawa naraz, z obrazkiem, gdzie kliknąć.',
      fi: 'Lukee viestit illalla puhelimella; yksi asia kerrallaan ja kuva siitä, mistä painetaan.',
      el: 'Διαβάζει τα μηνύματα το βράδυ στο κινητό· ένα πράγμα τη φορά, με εικόνα για το πού να πατήσει.',
    },
  },
  project: {
    name: 'Verkkosivut ja esite Honkasaaren Saunamajoille',
    price: 348_000,
    currency: 'EUR',
    service: 'website',
    stage: 'delivered',
    signedDaysAgo: 94,
    deliveredDaysAgo: 11,
  },
  letters: [
    {
      daysAgo: 106,
      at: '19:42',
      from: 'contact',
      subject: 'Uudet sivut mökeille',
      body: `Hei Mira!

Sain yhteystietosi Kerimäen leipomon Ritvalta, jolle teit kauniin esitteen. Meillä on neljä hirsimökkiä ja kaksi rantasaunaa Puruveden rannassa. Nykyiset sivut teki siskonpoika vuonna 2014 ja siltä ne näyttävätkin :)

Haluaisimme uudet verkkosivut ja samanhenkisen esitteen, jonka voi jättää kylän kauppaan ja matkailuneuvontaan. Paljonko tällainen suunnilleen maksaisi, ja milloin sinulla olisi aikaa?

${TUULA}`,
    },
    {
      daysAgo: 105,
      at: '09:15',
      from: 'studio',
      quotes: true,
      body: `Hei Tuula,

kiitos viestistä, ja terveisiä Ritvalle! Honkasaari kuulostaa ihanalta paikalta.

Sivut ja esite yhdessä ovat yleensä 3 000–3 800 euroa sen mukaan, montako kieltä tarvitaan ja otetaanko uudet kuvat. Voisin aloittaa parin viikon päästä. Soitellaanko ensin? Minulle sopii parhaiten aamupäivä.

${MIRA}`,
    },
    {
      daysAgo: 104,
      at: '20:05',
      from: 'contact',
      quotes: true,
      body: `Hei,

sopii hyvin, soita vaikka ylihuomenna kymmenen maissa. Siivouspäivä on vasta sen jälkeen. Suomi ja saksa riittävät meille, saksalaiset käyvät kalassa joka kesä.

${TUULA}`,
    },
    {
      daysAgo: 100,
      at: '14:20',
      from: 'studio',
      subject: 'Tarjous: sivut ja esite',
      body: `Hei Tuula,

kiitos mukavasta puhelusta. Liitteenä tarjous: sivut suomeksi ja saksaksi, kuusisivuinen esite, yksi kuvauspäivä ja kaksi korjauskierrosta, yhteensä 3 480 euroa + alv. Hintaan ei tule mitään päälle, ellei erikseen sovita.

Lue rauhassa ja kysy, jos jokin kohta mietityttää.

${MIRA}`,
    },
    {
      daysAgo: 95,
      at: '18:30',
      from: 'contact',
      quotes: true,
      body: `Hei Mira,

luimme tarjouksen Pekan kanssa kahvipöydässä ja tämä sopii meille oikein hyvin. Voit laittaa sopimuksen tulemaan. Pekka kysyi vielä, sisältyykö saksannos hintaan, mutta minä näytin hänelle sen rivin.

${TUULA}`,
    },
    {
      daysAgo: 94,
      at: '10:02',
      from: 'studio',
      body: `Hei Tuula,

hienoa, kiitos luottamuksesta! Kyllä, saksannos sisältyy. Sopimus on nyt hyväksytty puolin ja toisin, ja lähetin ennakkolaskun (30 %). Seuraavaksi tarvitsen teiltä mökkien nimet, hinnat ja varustelistan, kun ehditte.

${MIRA}`,
    },
    {
      daysAgo: 87,
      at: '21:17',
      from: 'contact',
      body: `Hei,

tässä mökit: Kaisla (4 hlö), Lumme (4 hlö), Ahven (6 hlö) ja Vanha Pirtti (8 hlö). Hinnat ja varusteet ovat liitteessä, Pekka kirjoitti ne puhtaaksi. Ennakkolasku on maksettu.

Isoin toive on, että savusauna näkyy heti ensimmäisenä. Sitä kaikki kysyvät.

${TUULA}`,
    },
    {
      daysAgo: 86,
      at: '08:50',
      from: 'studio',
      quotes: true,
      body: `Huomenta Tuula,

kiitos, juuri näitä tarvitsin. Savusauna tulee aivan ylös. Kuvauspäiväksi ehdotan ensi viikon loppua, jos ilma on kirkas. Tulisin jo illaksi, niin saadaan rannasta iltavalo.

${MIRA}`,
    },
    {
      daysAgo: 85,
      at: '20:44',
      from: 'contact',
      body: `Käy mainiosti! Kaisla on vapaana, voit yöpyä siinä. Lämmitetään sauna, niin saat savua kuviin.

Tuula`,
    },
    {
      daysAgo: 72,
      at: '15:31',
      from: 'studio',
      subject: 'Kuvat ja ensimmäinen luonnos',
      body: `Hei Tuula ja Pekka,

kiitos vielä vieraanvaraisuudesta, en ole pitkään aikaan nukkunut niin hyvin. Tässä linkki kuviin ja etusivun luonnokseen. Katsokaa rauhassa ja kertokaa, mikä tuntuu omalta ja mikä ei.

${MIRA}`,
    },
    {
      daysAgo: 71,
      at: '19:58',
      from: 'contact',
      quotes: true,
      body: `Voi että miten kauniita kuvia! Pekka sanoi, ettei tiennyt meidän laiturin olevan noin hieno.

Kaksi pientä muutosta: Ahvenessa on nykyään kuusi vuodetta eikä viisi, ja puhelinnumero saisi olla isommalla. Muuten jatketaan tällä.

${TUULA}`,
    },
    {
      daysAgo: 60,
      at: '12:10',
      from: 'studio',
      body: `Hei Tuula,

muutokset on tehty, ja saksankieliset tekstit ovat nyt mukana. Esitteen taitto on puolivälissä. Voisitko lukea mökkien esittelyt läpi ensi viikon aikana?

${MIRA}`,
    },
    {
      daysAgo: 60,
      at: '12:11',
      from: 'contact',
      autoReply: true,
      body: `Automaattinen vastaus: olemme siskon luona Norjassa ja luen postia seuraavan kerran ensi viikolla. Varausasioissa voi soittaa Pekalle, 040 555 0148.

Tuula Karppinen`,
    },
    {
      daysAgo: 54,
      at: '18:22',
      from: 'contact',
      quotes: true,
      body: `Hei Mira,

kotona taas, lunta siellä oli tunturissa vieläkin. Luin esittelyt ja ne ovat oikein lämpimästi kirjoitettuja. Vanhan Pirtin kohdalle voisi lisätä, että koirat ovat tervetulleita. Muuta korjattavaa en löytänyt.

${TUULA}`,
    },
    {
      daysAgo: 33,
      at: '10:40',
      from: 'studio',
      subject: 'Esite painoon?',
      body: `Hei Tuula,

koiralause on lisätty. Esite on nyt valmis painoon, vedos liitteenä. Tarkistaisitko vielä puhelinnumeron ja ajo-ohjeen? Kun saan luvan, painotalo toimittaa 500 kappaletta viikon kuluessa.

${MIRA}`,
    },
    {
      daysAgo: 32,
      at: '20:31',
      from: 'contact',
      quotes: true,
      body: `Tarkistettu, kaikki oikein. Painoon vaan! Viedään ensimmäiset matkailumessuille.

${TUULA}`,
    },
    {
      daysAgo: 11,
      at: '11:05',
      from: 'studio',
      subject: 'Uudet sivut ovat valmiit',
      body: `Hei Tuula,

sivut on nyt julkaistu! Alla on osoite ja tunnukset julkaisuohjelmaan, ja liitteenä ohje, jonka mukaan voitte itse päivittää hinnat, kuvat ja vapaat viikot. Käykää katsomassa ja kertokaa, hyväksyttekö toimituksen vai muutetaanko vielä jotakin.

${MIRA}`,
    },
    {
      daysAgo: 10,
      at: '19:12',
      from: 'contact',
      quotes: true,
      body: `Hei Mira,

sivut ovat tosi kauniit, ja ensimmäinen saksalainen perhe varasi jo Ahvenen! Katson sitä ohjetta viikonloppuna, kun vieraat ovat lähteneet.

${TUULA}`,
    },
    {
      daysAgo: 7,
      at: '21:36',
      from: 'contact',
      subject: 'Talvihinnat sivuille',
      body: `Hei Mira,

istuin eilen illan koneella ja yritin vaihtaa talvihinnat, mutta en löydä sitä kohtaa, josta hintoja muutetaan. Pääsen kyllä sisään, mutta sitten tulee se sivu, jossa on paljon harmaita laatikoita, ja siinä menin ihan sekaisin. Ohjeessa puhutaan lohkoista, enkä oikein ymmärrä, mitä niillä tarkoitetaan.

Mistä minun oikein pitäisi painaa?

${TUULA}`,
    },
    {
      daysAgo: 6,
      at: '09:20',
      from: 'studio',
      quotes: true,
      body: `Hei Tuula,

kiitos kun kysyit! Hinnat löytyvät vasemmalta kohdasta Sivut, sieltä Mökit, ja sitten hintataulukon lohkosta. Klikkaa lukua, kirjoita uusi ja paina ylhäältä Päivitä.

${MIRA}`,
    },
    {
      daysAgo: 2,
      at: '20:48',
      from: 'contact',
      quotes: true,
      body: `Hei taas,

anteeksi että kysyn samaa uudestaan, sinulla on varmasti muutakin tekemistä. Löysin kohdan Mökit, mutta en vieläkään saa hintoja vaihdettua: kun painan lukua, koko taulukko muuttuu siniseksi ja minua pelottaa, että hävitän jotain. Pekkakin katsoi, eikä hänkään osannut. Ja se esitteen tiedosto, jonka lähetit naapurikylän kauppaa varten, ei aukea minulla millään.

Ehkä olen vain liian vanha tähän. Sivut ovat kuitenkin kauniit, siitä ei ole kyse.

${TUULA}`,
    },
  ],
}
