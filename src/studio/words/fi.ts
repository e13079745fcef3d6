import type { en } from './en.ts'

/** The frame, the front doors and the pages that join rooms, in Finnish. */
export const fi = {
  'studio.consonance': 'Consonance',
  'studio.skip': 'Siirry sisältöön',
  'studio.rooms': 'Osiot',
  'studio.today': 'Tänään',
  'studio.clients': 'Asiakkaat',
  'studio.conversations': 'Keskustelut',
  'studio.import': 'Tuonti',
  'studio.settings': 'Asetukset',
  'studio.titleOf': '{page} · {studio}',
  'studio.undo': 'Kumoa',
  'studio.close': 'Sulje',
  'studio.copy': 'Kopioi',
  'studio.copied': 'Kopioitu',
  'studio.print': 'Tulosta',
  'studio.sample':
    'Tämä on mallistudio. Asiakkaat ja heidän viestinsä ovat keksittyjä; katsele rauhassa ja muuta, mitä haluat.',
  'studio.sampleLeave': 'Perusta oma',
  'studio.sampleBack': 'Takaisin omaan studioon',
  'studio.keys': 'Näppäimet',
  'studio.keyTo': 'sitten',
  'studio.keySearch': 'haku',
  'studio.keyCompose': 'kirjoita: ehdotettu kysymys tai vastaus',
  'studio.keyNext': 'seuraava luettelossa',
  'studio.keyBack': 'edellinen luettelossa',
  'studio.keyHelp': 'tämä luettelo',
  'studio.formBack': 'Mitään ei ole kadonnut: kirjoittamasi on tässä tallella. Tarkista vielä tämä:',

  'studio.morning': 'Hyvää huomenta, {name}',
  'studio.afternoon': 'Hyvää iltapäivää, {name}',
  'studio.evening': 'Hyvää iltaa, {name}',
  'studio.night': 'Vielä hereillä, {name}?',
  'studio.today.uneasy':
    '{count, plural, one {Joku saattaa olla huolissaan ja ilahtuisi viestistäsi.} =2 {Kaksi ihmistä saattaa olla huolissaan ja ilahtuisi viestistäsi.} other {# ihmistä saattaa olla huolissaan ja ilahtuisi viestistäsi.}}',
  'studio.today.watch':
    '{count, plural, one {Yhden asiakkaan viestejä kannattaa vilkaista.} =2 {Kahden asiakkaan viestejä kannattaa vilkaista.} other {# asiakkaan viestejä kannattaa vilkaista.}}',
  'studio.today.nobody':
    'Kukaan ei odota sinua. Kaikki ovat saaneet vastauksen, eikä viesteissä ole mitään, mihin pitäisi tarttua.',
  'studio.today.onlyWaiting':
    '{count, plural, one {Kukaan ei vaikuta huolestuneelta. Yksi viesti odottaa vastaustasi.} other {Kukaan ei vaikuta huolestuneelta. # viestiä odottaa vastaustasi.}}',
  'studio.today.ask': 'Kysy, miten menee',
  'studio.today.askLong': 'Kysy, miten menee: {name}',
  'studio.today.needs': 'Kuka kaipaa sinua',
  'studio.today.more': '{count, plural, one {Vielä yksi saattaa kaivata sinua} other {Vielä # saattaa kaivata sinua}}',
  'studio.today.waiting': 'Odottaa vastaustasi',
  'studio.today.waitingLine': '{name} kirjoitti {ago}',
  'studio.today.waitingMore': 'Vastaustasi odottaa muitakin viestejä. Ne ovat keskusteluissa.',
  'studio.today.moments': 'Hyvä hetki kysyä',
  'studio.today.momentsHint': 'Kun kysyy ajoissa, pieni huoli pysyy pienenä.',
  'studio.today.signed': '{project}: allekirjoitettu {ago}.',
  'studio.today.delivered': '{project}: toimitettu {ago}.',
  'studio.today.notYet': 'Ei vielä kysytty.',
  'studio.today.lastAsked': 'Viimeksi kysytty {ago}.',
  'studio.today.figures':
    'Huolia, joista olet kysynyt viimeisten {days} päivän aikana: viesteistä huomattuja {found, number}, asiakkaiden itsensä sanomia {voiced, number}. Puolessa tapauksista aikaa kysymykseesi kului enintään {length}.',
  'studio.today.watchMore': '{count, plural, one {Vielä yhtä kannattaa vilkaista} other {Vielä # kannattaa vilkaista}}',
  'studio.today.dear': 'Hinta {times, number}-kertainen tavalliseen verrattuna.',
  'studio.today.intangible': 'Työtä ei voi käsin kosketella.',
  'studio.today.sure.faint': 'Yksi heikko merkki.',
  'studio.today.sure.fair': 'Joitakin merkkejä.',
  'studio.today.sure.firm': 'Sanottu suoraan.',
  'studio.today.trusted': 'Yleensä rauhallista: nyt jokin muuttui.',
  'studio.today.proposals': 'Ketkä ovat asiakkaitasi?',
  'studio.today.proposalsLine':
    '{count, plural, one {Postissasi on yksi ihminen, joka saattaa olla asiakas. Vain sinä tiedät.} other {Postissasi on # ihmistä, jotka saattavat olla asiakkaita. Vain sinä tiedät.}}',
  'studio.today.proposalsAct': 'Kerro, ketkä',
  'studio.today.importing': 'Viestejäsi tuodaan',
  'studio.today.importingLine':
    '{read, plural, one {Yksi viesti luettu} other {# viestiä luettu}} tähän mennessä. Voit tehdä sillä välin muuta.',
  'studio.today.importingAct': 'Katso, missä mennään',
  'studio.today.begin': 'Aloita sähköpostistasi',
  'studio.today.beginHint':
    'Consonance lukee sinun ja asiakkaittesi viestit, ja tällä sivulla näet asiakkaiden omin sanoin, kuka saattaa olla huolissaan ja miksi. Mitään ei lähde tältä tietokoneelta.',
  'studio.today.beginAct': 'Tuo viestit',
  'studio.today.noClients':
    'Viestisi on tuotu, mutta kukaan ei ole vielä asiakas. Lisää ensimmäinen itse, niin viestit löytävät paikkansa.',
  'studio.today.chooseLede':
    'Viestisi on tuotu. Kerro seuraavaksi, ketkä näistä ihmisistä ovat asiakkaita. Vasta sitten viesteistä etsitään huolen merkkejä.',

  'studio.client.lastTheirs': 'viimeisin viesti {ago}: {name}',
  'studio.client.lastOurs': 'viimeisin viesti {ago}: sinä',
  'studio.client.noWord': 'ei vielä viestejä',
  'studio.client.threads': 'Keskustelut',
  'studio.client.noThreads': 'Tämän asiakkaan kanssa ei ole vielä vaihdettu viestejä.',
  'studio.client.timeline': 'Mitä on tapahtunut',
  'studio.client.timelineEmpty': 'Ei vielä mitään. Tähän kertyvät kaikki viestit ja muutokset.',
  'studio.client.openLast': 'Avaa viimeisin keskustelu',
  'studio.client.isArchived': 'Tämä asiakas on arkistoitu, eikä viestejä lueta.',
  'studio.happened.letterIn': 'Viesti: {name}',
  'studio.happened.letterOut': 'Sinun viestisi',
  'studio.happened.reading': 'Tulkinta muuttui',
  'studio.happened.dismissed': 'Merkki sivuutettiin',
  'studio.happened.aside.joke': 'Merkki sivuutettiin: vitsi',
  'studio.happened.aside.elsewhere': 'Merkki sivuutettiin: kyse oli muusta',
  'studio.happened.aside.usual': 'Merkki sivuutettiin: tavallinen kirjoitustapa',
  'studio.happened.aside.mended': 'Merkki sivuutettiin: asia on jo kunnossa',
  'studio.happened.aside.misread': 'Merkki sivuutettiin: tulkittu väärin',
  'studio.client.timelineEarlier': 'Aiemmat',
  'studio.client.timelineNewest': 'Takaisin uusimpiin',
  'studio.client.timelineBefore': 'Mitä on tapahtunut aiemmin',
  'studio.happened.takenBack': 'Merkki palautettiin',
  'studio.happened.askedNot': 'Merkintä kysymyksestä peruttiin',
  'studio.happened.asked': 'Kysyit, miten menee',

  'studio.conversation.answer': 'Kirjoita vastaus',
  'studio.conversation.answerHint':
    'Avaa sähköpostiohjelmasi. Kun tuot viestit myöhemmin uudelleen, vastauksesikin näkyy tässä.',

  'studio.search': 'Haku',
  'studio.search.act': 'Hae',
  'studio.search.field': 'Hae viesteistä ja asiakkaista',
  'studio.search.teach': 'Mitä etsit?',
  'studio.search.teachHint':
    'Jotain viestissä sanottua, aihetta, nimeä, osoitetta tai liitteen nimeä. Isoilla kirjaimilla ja aksenttimerkeillä ei ole väliä, sanan osakin riittää, ja ”lainausmerkeissä” olevat sanat haetaan juuri sellaisina.',
  'studio.search.letters': 'Viestit',
  'studio.search.allClients': 'Kaikki löytyneet asiakkaat: {count, number}',
  'studio.search.only': 'Vain viestinvaihto tämän asiakkaan kanssa',
  'studio.search.onlyLong': 'Vain viestinvaihto tämän asiakkaan kanssa: {name}',
  'studio.search.onlyNow': 'Vain viestinvaihto tämän asiakkaan kanssa: {name}',
  'studio.search.everybody': 'Hae kaikista viesteistä',
  'studio.search.nothing': 'Mitään ei löytynyt',
  'studio.search.nothingHint':
    'Mistään viestistä tai asiakkaan tiedoista ei löytynyt: ”{words}”. Vähemmillä sanoilla löytyy enemmän, ja sanan alkukin riittää. Haku kattaa sen, mitä kukin on itse kirjoittanut, ei lainauksia aiemmista viesteistä.',
  'studio.search.nothingWith': 'Viestinvaihdosta tämän asiakkaan kanssa ei löytynyt: ”{words}”.',
  'studio.search.nothingSoFar': 'Mitään ei ole vielä löytynyt.',
  'studio.search.noMore': 'Vanhempia ei löytynyt.',
  'studio.search.lookedBack':
    'Jotta sinun ei tarvitse odottaa, haimme toistaiseksi vain uusimmista viesteistä. Vanhin läpikäyty päivä: {day}.',
  'studio.search.further': 'Hae vanhemmista',

  'studio.import.lede':
    'Valitse viestit, joita olet vaihtanut asiakkaittesi kanssa. Ne tallennetaan tälle tietokoneelle sellaisina kuin ne tulivat, eikä mitään tallenneta kahdesti.',
  'studio.import.files': 'Viestitiedostot',
  'studio.import.filesHint':
    'Tiedostot, joiden pääte on .eml tai .mbox. Thunderbird ja Apple Mail tallentavat niitä suoraan, Gmailista saat .mbox-tiedoston Google Takeoutilla.',
  'studio.import.drop': 'Tai pudota tiedostot ja kansiot tähän',
  'studio.import.folder': 'Tai kokonainen kansio',
  'studio.import.folderHint':
    'Maildir, sähköpostiohjelmasta viety postilaatikko alikansioineen tai kansiollinen viestejä. Muut kuin viestit jätetään pois ja luetellaan raportissa.',
  'studio.import.sending':
    'Tiedostoja lähetetään. Pidä tämä ikkuna auki, kunnes ne ovat perillä; sen jälkeen voit poistua.',
  'studio.import.sendingBroke':
    'Yhteys katkesi lähetyksen aikana, joten yhtään tiedostoa ei otettu vastaan. Valintasi on tallella: yritä uudelleen.',
  'studio.import.begin': 'Aloita tuonti',
  'studio.import.byCommand': 'Komentoriviltä, ilman rajoituksia:',
  'studio.import.running': 'Tuonti on käynnissä',
  'studio.import.runningHint':
    'Voit poistua sivulta ja palata myöhemmin. Jos tietokone sammutetaan, seuraava tuonti jatkaa siitä, mihin tämä jäi.',
  'studio.import.read': '{read, plural, one {# viesti luettu} other {# viestiä luettu}}',
  'studio.import.rate': '{perSecond, number} sekunnissa',
  'studio.import.left': 'noin {length} jäljellä',
  'studio.import.starting': 'Aloitetaan',
  'studio.import.past': 'Aiemmat tuonnit',
  'studio.import.pastLine': '{stored, plural, one {yksi uusi viesti} other {# uutta viestiä}}',
  'studio.import.filesMore': '{names} {more, plural, one {ja vielä yksi} other {ja vielä #}}',
  'studio.import.unfinished': 'jäi kesken',
  'studio.import.report': 'Mitä saatiin',
  'studio.import.reportOf': 'Tuonti {day}',
  'studio.import.stopped':
    'Tämä tuonti keskeytyi. Se, mikä ehdittiin lukea, on tallessa, eikä mitään ole kadonnut. Aloita tuonti uudelleen samoilla tiedostoilla, niin se jatkuu tästä.',
  'studio.import.diskFull':
    'Levy tuli täyteen. Se, mikä ehdittiin lukea, on tallessa, eikä mitään ole kadonnut. Vapauta tilaa ja aloita tuonti uudelleen samoilla tiedostoilla, niin se jatkuu tästä.',
  'studio.import.stored': 'uusia viestejä',
  'studio.import.duplicates': 'jo tallessa',
  'studio.import.unparsed': 'jäi lukematta',
  'studio.import.mailbox': 'Postissa nyt, kaikista tuonneista',
  'studio.import.threads': 'keskusteluja',
  'studio.import.people': 'ihmisiä',
  'studio.import.machines': 'automaatteja',
  'studio.import.took': 'Aikaa kului {length}.',
  'studio.import.next': 'Kerro, ketkä ovat asiakkaita',
  'studio.import.nextToday': 'Etusivulle',
  'studio.import.unparsedTitle': 'Mitä ei voitu lukea',
  'studio.import.unparsedHint': 'Nämä on tallennettu sellaisina kuin ne tulivat. Muuta tuontia ne eivät viivyttäneet.',
  'studio.import.more': '{count, plural, one {Ja vielä yksi.} other {Ja vielä #.}}',
  'studio.import.skippedTitle': 'Mitä jätettiin pois',
  'studio.import.skippedHint': 'Nämä tiedostot eivät ole sähköpostia tai eivät auenneet. Niitä ei kopioitu.',
  'studio.import.source': 'Mistä',
  'studio.import.reason': 'Miksi',
  'studio.import.skipped.hidden': 'Piilotiedosto.',
  'studio.import.skipped.not-mail': 'Ei ole sähköpostia.',
  'studio.import.skipped.not-a-file': 'Ei ole tavallinen tiedosto.',
  'studio.import.skipped.link': 'Linkki toiseen paikkaan.',
  'studio.import.skipped.empty': 'Tyhjä.',
  'studio.import.skipped.unfinished': 'Toinen ohjelma kirjoittaa tätä vielä.',
  'studio.import.skipped.unreadable': 'Tietokone ei antanut lukea tätä.',
  'studio.import.skipped.archive': 'Pakattu arkisto. Pura se ensin ja tuo sitten kansio.',
  'studio.import.skipped.outlook':
    'Outlookin oma tiedostomuoto. Avaa postilaatikko Thunderbirdissä, tallenna viestit .eml- tai .mbox-tiedostoina ja tuo ne.',
  'studio.import.skipped.too-large':
    'Liian suuri sille versiolle, joka luki tämän. Tuo se uudelleen: nyt kaikenkokoiset viestit säilytetään.',
  'studio.import.unread.empty': 'Viesti on tyhjä.',
  'studio.import.unread.no-headers': 'Ei ala niin kuin viesti: lähettäjä, päiväys ja aihe puuttuvat.',
  'studio.import.unread.too-large': 'Viesti on suurempi kuin pystymme purkamaan.',
  'studio.import.unread.timeout': 'Viestin purkaminen kesti liian kauan, joten lopetimme.',
  'studio.import.unread.parser-failed': 'Viesti on vioittunut tavalla, jota emme vielä ymmärrä.',
  'studio.import.noFiles': 'Valitse ensin ainakin yksi tiedosto.',
  'studio.import.tooManyFiles':
    'Tiedostoja on yli {most, number}, joten yhtään niistä ei tuotu. Tuo ne osissa tai koko kansio komentoriviltä, jossa rajaa ei ole.',
  'studio.import.busy': 'Tuonti on jo käynnissä. Tämän voi aloittaa, kun se on valmis.',

  'studio.welcome': 'Tervetuloa',
  'studio.welcome.lede':
    'Consonance lukee sinun ja asiakkaittesi viestit ja kertoo asiakkaiden omin sanoin, kuka heistä saattaa olla huolissaan ja miksi. Se toimii tällä tietokoneella, eikä mitään lähde täältä.',
  'studio.welcome.sample': 'Katsele ensin',
  'studio.welcome.sampleHint':
    'Mallistudiossa on kuusi keksittyä asiakasta viidellä kielellä, ja yksi heistä on alkanut epäröidä. Oman studion voit perustaa milloin vain.',
  'studio.welcome.sampleAct': 'Avaa mallistudio',
  'studio.welcome.own': 'Perusta oma studio',
  'studio.welcome.create': 'Perusta studio',
  'studio.welcome.you': 'Sinä',
  'studio.welcome.languages': 'Sivun kieli',

  'studio.form.studio': 'Studio',
  'studio.form.name': 'Studion nimi',
  'studio.form.nameHint': 'Se, jolla asiakkaasi sen tuntevat. Oma nimesi käy hyvin.',
  'studio.form.language': 'Studion kieli',
  'studio.form.languageHint': 'Asiakkaasi pitävät omansa.',
  'studio.form.timeZone': 'Aikavyöhyke',
  'studio.form.own': 'Omat sähköpostiosoitteesi',
  'studio.form.ownHint':
    'Kaikki osoitteet, joista kirjoitat asiakkaille, yksi riviä kohti. Niistä omat viestisi erotetaan asiakkaiden viesteistä.',
  'studio.form.hours': 'Työaika',
  'studio.form.hoursHint': 'Vastausaikaan lasketaan vain työpäivät. Jätä vapaapäivä tyhjäksi.',
  'studio.form.fromOn': '{day}, alkaa',
  'studio.form.toOn': '{day}, päättyy',
  'studio.form.owner': 'Nimesi',
  'studio.form.email': 'Sähköposti, jolla kirjaudut',
  'studio.form.password': 'Salasana',
  'studio.form.passwordHint':
    'Vähintään {least, number} merkkiä. Muutama sana, jotka kuuluvat yhteen vain sinun mielessäsi, on helppo muistaa ja vaikea arvata.',
  'studio.form.save': 'Tallenna',

  'studio.codes': 'Palautuskoodisi',
  'studio.codes.lede':
    'Jos salasana joskus katoaa, pääset sisään näillä koodeilla. Kukin toimii kerran. Ne näytetään vain nyt: tulosta ne tai pane talteen paikkaan, jossa säilytät tällaista.',
  'studio.codes.list': 'Palautuskoodit',
  'studio.codes.next': 'Ne ovat tallessa, jatka',

  'studio.signIn': 'Kirjaudu sisään',
  'studio.signIn.email': 'Sähköposti',
  'studio.signIn.lost': 'Unohtuiko salasana?',
  'studio.signIn.wrong': 'Osoite ja salasana eivät sovi yhteen. Osoite on vielä tässä; kokeile salasanaa uudelleen.',
  'studio.signIn.wait':
    'Liian monta yritystä. Odota {length} ja yritä sitten uudelleen; mitään ei ole lukittu pysyvästi.',
  'studio.signIn.passkey': 'Käytä pääsyavainta',
  'studio.signIn.passkeyStopped':
    'Kirjautuminen pääsyavaimella keskeytyi tai kesti liian kauan. Yritä uudelleen tai käytä salasanaa.',
  'studio.passkey.unknown':
    'Tätä pääsyavainta ei tunneta täällä, tai se on poistettu. Käytä salasanaa; asetuksissa voit lisätä uuden.',
  'studio.passkey.stale': 'Pyyntö tuli liian myöhään tai kahteen kertaan. Mikään ei muuttunut; yritä uudelleen.',
  'studio.passkey.failed':
    'Tätä pääsyavainta ei voitu vahvistaa tässä osoitteessa. Mikään ei muuttunut; yritä uudelleen tai käytä salasanaa.',
  'studio.signOut': 'Kirjaudu ulos',

  'studio.lost': 'Unohtunut salasana',
  'studio.lost.lede': 'Palautuskoodilla voit asettaa tässä uuden salasanan.',
  'studio.lost.code': 'Palautuskoodi',
  'studio.lost.new': 'Uusi salasana',
  'studio.lost.act': 'Aseta salasana',
  'studio.lost.command':
    'Eikö koodia ole? Aseta uusi salasana tällä komennolla siinä tietokoneessa, jossa Consonance toimii:',
  'studio.lost.wrong': 'Koodi ei sovi tähän osoitteeseen, tai se on jo käytetty. Kukin koodi toimii kerran.',
  'studio.lost.back': 'Takaisin kirjautumiseen',

  'studio.settings.studio': 'Studio',
  'studio.settings.listening': 'Kuulostelu',
  'studio.settings.listening.what':
    'Huolen merkkejä etsitään vain niiden ihmisten viesteistä, jotka olet hyväksynyt asiakkaiksi: heidän omista sanoistaan ja siitä, miten viestien väli vertautuu heidän omaan tapaansa. Lainaukset, automaattiset vastaukset ja uutiskirjeet jätetään pois.',
  'studio.settings.listening.not':
    'Näillä sivuilla kenenkään muun viestejä ei lueta, eikä mitään lähetetä minnekään: lukeminen tapahtuu tällä tietokoneella ilman ulkopuolisia palveluja. Vain itse annettu komento ”readings --everyone” laskee tulkinnan kaikista, jotka kirjoittavat, eikä se tallenna mitään. Tulkinta on kysymys, joka kannattaa esittää, ei koskaan tuomio.',
  'studio.settings.listening.off':
    'Lukemisen voi kytkeä pois kunkin yhteyshenkilön kohdalta asiakkaan sivulla. Nyt pois päältä: {names}.',
  'studio.settings.listening.allOn':
    'Lukemisen voi kytkeä pois kunkin yhteyshenkilön kohdalta asiakkaan sivulla. Nyt luetaan kaikkien hyväksyttyjen viestejä.',
  'studio.settings.address': 'Osoite',
  'studio.settings.address.none':
    'Tähän studioon pääsee vain tältä tietokoneelta. Asiakkaasi eivät voi avata siihen linkkiä, joten viesteissä ei ole linkkejä. Jos haluat sille oman osoitteen, sijoita se käänteisen välityspalvelimen tai tunnelin taakse tai pienelle palvelimelle ja anna osoite muuttujassa PUBLIC_URL.',
  'studio.settings.address.open':
    'Tähän studioon pääsee myös muilta tietokoneilta, joista on yhteys tähän koneeseen, mutta julkista osoitetta ei ole annettu, joten viesteissä ei ole linkkejä siihen. Jos haluat sille oman osoitteen, sijoita se käänteisen välityspalvelimen tai tunnelin taakse ja anna osoite muuttujassa PUBLIC_URL.',
  'studio.settings.address.here': 'Tämän studion osoite on {url}.',
  'studio.settings.password': 'Salasana',
  'studio.settings.password.now': 'Nykyinen salasana',
  'studio.settings.password.new': 'Uusi salasana',
  'studio.settings.password.act': 'Vaihda salasana',
  'studio.settings.password.wrong': 'Tämä ei ole nykyinen salasana.',
  'studio.settings.passkeys': 'Pääsyavaimet',
  'studio.settings.passkeys.what':
    'Pääsyavaimella kirjaudut sormenjäljellä, kasvoilla tai laitteen koodilla kirjoittamatta salasanaa. Salasana pysyy silti voimassa, joten kadonnut laite ei jätä sinua oven ulkopuolelle.',
  'studio.settings.passkeys.why':
    'Täällä pääsyavaimia ei voi lisätä. Ne vaativat uudehkon selaimen ja osoitteen, jonka alussa on https, tai localhost-osoitteen tällä samalla tietokoneella; verkon yli tavallisella http-yhteydellä selaimet eivät tarjoa niitä.',
  'studio.settings.passkeys.added': 'lisätty {ago}',
  'studio.settings.passkeys.used': 'viimeksi käytetty {ago}',
  'studio.settings.passkeys.unused': 'ei vielä käytetty',
  'studio.settings.passkeys.elsewhere': 'toimii vain osoitteessa {host}',
  'studio.settings.passkeys.name': 'Pääsyavaimen nimi',
  'studio.settings.passkeys.add': 'Lisää pääsyavain',
  'studio.settings.passkeys.rename': 'Nimeä uudelleen',
  'studio.settings.passkeys.renameLong': 'Nimeä uudelleen: {passkey}',
  'studio.settings.passkeys.remove': 'Poista',
  'studio.settings.passkeys.removeLong': 'Poista: {passkey}',
  'studio.settings.passkeys.stopped':
    'Pääsyavainta ei lisätty: lisääminen keskeytyi tai kesti liian kauan. Mikään ei muuttunut; voit yrittää uudelleen milloin vain.',
  'studio.settings.passkeys.there': 'Tällä laitteella on jo pääsyavain studioosi, joten toista ei lisätty.',
  'studio.settings.codes': 'Palautuskoodit',
  'studio.settings.codes.left':
    '{left, plural, =0 {Kaikki koodit on käytetty.} one {Yksi koodi on käyttämättä.} other {# koodia on käyttämättä.}} Uudet koodit korvaavat vanhat.',
  'studio.settings.codes.act': 'Luo uudet koodit',
  'studio.settings.sessions': 'Kirjautuneet laitteet',
  'studio.settings.sessions.this': 'tämä laite',
  'studio.settings.sessions.seen': 'viimeksi käytössä {ago}',
  'studio.settings.sessions.device': '{browser}, {system}',
  'studio.settings.sessions.unknown': 'Tuntematon laite',
  'studio.settings.sessions.end': 'Kirjaa ulos',
  'studio.settings.sessions.endLong': 'Kirjaa ulos: {device}',
  'studio.settings.sessions.endOthers': 'Kirjaa muut ulos',
  'studio.settings.sample': 'Mallistudio',
  'studio.settings.sample.hint':
    'Kuusi keksittyä asiakasta viidellä kielellä: katsele rauhassa ja kokeile, mitä haluat. Oma studiosi pysyy ennallaan, ja jokaisen sivun yläreunan painike vie takaisin siihen.',
  'studio.settings.about': 'Tietoja',
  'studio.settings.about.version': 'Consonance {version}. Tietosi ovat kansiossa {folder}.',
  'studio.settings.about.database':
    'Consonance {version}. Tietosi ovat tietokannassa, jonka osoite on muuttujassa DATABASE_URL.',
  'studio.settings.about.backup': 'Kopio kaikesta, milloin vain:',

  'studio.problem.nameMissing': 'Nimi puuttuu.',
  'studio.problem.tooLong': 'Tämä on pidempi kuin voimme tallentaa. Lyhennä sitä hieman.',
  'studio.problem.email': 'Tämä ei näytä sähköpostiosoitteelta, jollainen on esimerkiksi mira@example.com.',
  'studio.problem.ownMissing': 'Ainakin yksi osoite tarvitaan, jotta omat viestisi erottuvat asiakkaiden viesteistä.',
  'studio.problem.timeZone': 'Valitse aikavyöhyke luettelosta.',
  'studio.problem.hours': 'Päivälle tarvitaan kumpikin aika, ja jälkimmäisen on oltava myöhempi. Tyhjä on vapaapäivä.',
  'studio.problem.emailTaken':
    'Tämä osoite kuuluu jo jollekulle täällä. Kirjaudu sen salasanalla tai käytä toista osoitetta.',
  'studio.problem.choice': 'Valitse jokin luettelosta.',
  'studio.problem.passwordShort': 'Salasana on liian lyhyt: siinä on oltava vähintään {least, number} merkkiä.',
  'studio.problem.passwordLong': 'Salasana on liian pitkä: siinä voi olla enintään {most, number} merkkiä.',

  'studio.done.saved': 'Tallennettu.',
  'studio.done.undone': 'Kumottu.',
  'studio.done.password': 'Salasana on vaihdettu. Muut laitteet on kirjattu ulos.',
  'studio.done.passkeyAdded': 'Lisätty: {passkey}. Voit nyt kirjautua sillä.',
  'studio.done.passkeyRemoved': 'Poistettu: {passkey}. Sillä ei enää pääse sisään.',
  'studio.done.sessionEnded': 'Laite on kirjattu ulos.',
  'studio.done.sessionsEnded': 'Muut on kirjattu ulos. Kirjautuneena on vain tämä laite.',
  'studio.done.signedOut': 'Olet kirjautunut ulos.',
  'studio.done.dismissed': 'Sivuutettu. Consonance muistaa tämän seuraavalla kerralla.',
  'studio.done.takenBack': 'Palautettu.',
  'studio.done.asked': 'Merkitty: kysyit, miten menee.',

  'studio.error.notFound': 'Täällä ei ole mitään',
  'studio.error.notFound.why':
    'Osoite voi olla vanha tai väärin kirjoitettu, tai sivu kuuluu toiseen studioon. Mitään ei muutettu.',
  'studio.error.forged': 'Tämä ei tullut studiostasi',
  'studio.error.forged.why':
    'Lomake näyttää tulleen toiselta sivulta, joten emme tehneet sen mukaan mitään. Mitään ei muutettu. Jos se olit sinä: palaa takaisin, lataa sivu uudelleen ja lähetä lomake vielä kerran.',
  'studio.error.failed': 'Jokin meni rikki meidän päässämme',
  'studio.error.failed.why':
    'Vika on meidän, ja se on kirjattu lokiin. Aiemmin tallennettu on tallessa; viimeisin vaihe jäi tekemättä. Palaa takaisin ja yritä uudelleen. Jos sama toistuu, alla oleva viite auttaa löytämään syyn.',
  'studio.error.diskFull': 'Levy on täynnä',
  'studio.error.diskFull.why':
    'Levyllä, jolle studiosi tallennetaan, ei ole enää tilaa, joten viimeisin vaihe jäi tekemättä. Aiemmin tallennettu on tallessa. Vapauta levyltä tilaa, palaa takaisin ja lähetä uudelleen.',
  'studio.error.diskFailing': 'Levy ei ottanut tallennusta vastaan',
  'studio.error.diskFailing.why':
    'Levy, jolle studiosi tallennetaan, ilmoitti viasta, joten viimeisin vaihe jäi tekemättä. Aiemmin tallennettu on tallessa. Tee varmuuskopio toiselle levylle, tarkistuta tämä levy, palaa sitten takaisin ja lähetä uudelleen.',
  'studio.error.tooLarge': 'Tämä oli liikaa kerralla',
  'studio.error.tooLarge.why':
    'Lähetit enemmän kuin tämä sivu ottaa vastaan, joten siitä ei tallennettu mitään. Lähetä se osissa tai käytä komentoriviä, jossa rajaa ei ole.',
  'studio.error.reference': 'Viite: {reference}',
  'studio.error.home': 'Etusivulle',
} satisfies Record<keyof typeof en, string>
