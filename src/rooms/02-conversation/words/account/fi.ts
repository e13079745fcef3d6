import type { en } from './en.ts'

export const fi = {
  'account.accounts': 'Sähköpostitilit',
  'account.lede':
    'Viestit tulevat itsestään, ja vastaukset voivat lähteä täältä. Tuttu sähköpostiohjelma toimii ennallaan: siellä mitään ei merkitä, siirretä eikä poisteta.',
  'account.add': 'Lisää sähköpostitili',
  'account.connectYours': 'Yhdistä sähköpostisi',
  'account.connectYoursHint':
    'Silloin viestit tulevat itsestään ja vastaukset voivat lähteä täältä. Oma sähköpostiohjelma saa pysyä käytössä.',
  'account.byForwarding': 'Eikö siellä ole IMAPia? Käytä edelleenlähetystä',
  'account.toAccounts': 'Kaikki sähköpostitilit',
  'account.toAccount': 'Takaisin tilin sivulle',
  'account.state.first': 'Ei vielä kokeiltu. Ensimmäinen yritys tehdään minuutin kuluessa.',
  'account.state.well': 'Kaikki kunnossa. Palvelin vastasi viimeksi {ago}.',
  'account.state.off': 'Pois käytöstä: mitään ei tule eikä lähde. Kaikki jo tullut on tallessa.',
  'account.state.consent': 'Odottaa lupaasi palveluntarjoajan sivulla. Siihen asti mitään ei tule eikä lähde.',
  'account.trouble.incoming': 'Uutta postia ei tule. Häiriö alkoi: {when}.',
  'account.trouble.outgoing': 'Posti ei lähde. Häiriö alkoi: {when}.',
  'account.kept.incoming':
    'Mitään ei ole kadonnut: uudet viestit odottavat palvelimella, ja kaikki aiemmat ovat täällä.',
  'account.kept.outgoing':
    'Mitään ei ole kadonnut: lähettämäsi viestit odottavat täällä ja lähtevät heti, kun se on mahdollista.',
  'account.kept.form':
    'Mitään ei tallennettu vielä. Täytetyt tiedot ovat tallella; vain salasana täytyy kirjoittaa uudelleen.',
  'account.said': 'Palvelimen omat sanat:',
  'account.problem.no-host':
    'Tämän nimistä palvelinta ei löydy. Tarkista kirjoitusasu tai katso nimi sähköpostipalvelun ohjesivuilta.',
  'account.problem.private-host':
    'Tämä palvelin on yksityisessä verkossa, ja sellaisiin Consonance ottaa yhteyttä vain luvalla. Asentaja voi nimetä palvelimen asetuksessa MAIL_PRIVATE_HOSTS.',
  'account.problem.port':
    'Tästä portista ei kulje sähköpostia. Tavallisesti saapuvan postin portti on 993 ja lähtevän 465 tai 587.',
  'account.problem.refused':
    'Palvelin ei vastaa tässä portissa. Tarkista portti ja suojaus; jos ne ovat oikein, palvelin ei ole juuri nyt toiminnassa.',
  'account.problem.timed-out':
    'Palvelin ei vastannut ajoissa. Se voi olla ruuhkautunut, tai palomuuri voi olla välissä.',
  'account.problem.no-mail-server':
    'Siellä vastaa jokin muu kuin sähköpostipalvelin. Tarkista palvelin, portti ja suojaus.',
  'account.problem.no-tls':
    'Palvelin ei tarjoa tässä suojattua yhteyttä, eikä salasanaa lähetetä ilman sitä. Kokeile valintaa ”TLS alusta alkaen” ja porttia 993 tai 465.',
  'account.problem.certificate-expired':
    'Palvelimen varmenne on vanhentunut, joten salasanaa ei lähetetty. Sen voi uusia vain palvelimen ylläpitäjä; kerro asiasta hänelle.',
  'account.problem.certificate-name':
    'Palvelimen varmenne on toiselle nimelle, joten salasanaa ei lähetetty. Käytä palveluntarjoajan antamaa nimeä; usein se on muu kuin oma verkkotunnus.',
  'account.problem.certificate-untrusted':
    'Palvelimen varmennetta ei vahvista mikään taho, johon tämä kone luottaa, joten salasanaa ei lähetetty. Jos palvelin on oma, asentaja voi lisätä varmenteen luotettuihin asetuksella NODE_EXTRA_CA_CERTS.',
  'account.problem.wrong-password':
    'Palvelimen mukaan käyttäjätunnus ja salasana eivät sovi yhteen. Kirjoita salasana uudelleen; jos se on vaihdettu palveluntarjoajalla, kirjoita uusi.',
  'account.problem.app-password':
    'Palveluntarjoaja vaatii tälle ohjelmalle oman salasanan (sovellussalasanan), ei kirjautumissalasanaa. Luo se palvelun turva-asetuksissa ja kirjoita se tähän.',
  'account.problem.oauth-only':
    'Palveluntarjoaja ei enää ota vastaan salasanoja sähköpostiohjelmilta. Kirjaudu palveluntarjoajan sivulla ja anna lupa, tai käytä edelleenlähetystä.',
  'account.problem.consent-ended': 'Palveluntarjoajan sivulla annettu lupa on päättynyt. Anna se uudelleen.',
  'account.problem.no-key':
    'Tilin salasanaa ei saada auki: avain, jolla se on suojattu, ei ole tällä koneella. Kirjoita salasana uudelleen tai palauta avain (tiedosto mailbox-key tai MAILBOX_KEY).',
  'account.problem.too-many-connections':
    'Palvelin ei salli enempää yhtäaikaisia yhteyksiä. Jos tilanne jatkuu, sulje sähköpostiohjelma toiselta laitteelta.',
  'account.problem.quota':
    'Postilaatikko on täynnä tai päivän lähetysraja on tullut vastaan. Vapauta tilaa palveluntarjoajalla tai odota huomiseen.',
  'account.problem.no-such-folder':
    'Seurattua kansiota ei enää ole palvelimella. Siitä tulleet viestit pysyvät täällä; kansiot etsitään automaattisesti uudelleen.',
  'account.problem.busy': 'Palvelin on juuri nyt ruuhkautunut ja pyytää yrittämään myöhemmin.',
  'account.problem.dropped': 'Yhteys katkesi kesken.',
  'account.problem.other':
    'Palvelin vastasi jotakin, mitä Consonance ei tunne. Sen omat sanat ovat alla; palveluntarjoaja osaa kertoa, mitä ne tarkoittavat.',
  'account.folders': 'Mitä täällä on',
  'account.folder.inbox': 'Saapuneet',
  'account.folder.sent': 'Lähetetyt',
  'account.folder.counts': 'Palvelimella: {server}, täällä: {held}.',
  'account.folder.compared': 'Viesti viestiltä verrattu viimeksi {ago}.',
  'account.folder.none': 'Mitään ei ole vielä katsottu.',
  'account.progress': 'Viestejä haetaan: {held} / {server}',
  'account.progressHint': 'Voit jatkaa töitä tai sulkea sivun; haku jatkuu itsestään.',
  'account.change': 'Muuta',
  'account.newPassword': 'Uusi salasana',
  'account.giveConsent': 'Anna lupa',
  'account.switchOff': 'Poista käytöstä',
  'account.switchOn': 'Ota käyttöön',
  'account.remove': 'Poista',
  'account.removeHint': 'Viestit jäävät; vain yhteys poistuu.',
  'account.checkDomain': 'Menevätkö viestit perille? Tarkista verkkotunnus',
  'account.done.added': 'Yhdistetty: {address}. Ensimmäiset viestit tulevat minuutin kuluessa.',
  'account.done.addedToSend': 'Yhdistetty: {address}. Siitä voi nyt lähettää viestejä.',
  'account.done.savedUntried':
    'Tallennettu: {address}. Yhteyttä yritetään automaattisesti uudelleen, ja tulos näkyy tällä sivulla.',
  'account.done.changed': 'Tallennettu. Yhteyttä kokeillaan heti, ja tulos näkyy tällä sivulla.',
  'account.done.off': 'Poistettu käytöstä: {address}.',
  'account.done.on': 'Otettu käyttöön: {address}.',
  'account.done.removed': 'Poistettu: {address}. Viestit ovat yhä täällä.',
  'account.done.back': 'Palautettu: {address}.',
  'account.done.consent': 'Lupa saatu. Posti tulee minuutin kuluessa.',
  'account.done.noConsent':
    'Palasit palveluntarjoajan sivulta ilman lupaa. Mikään ei ole muuttunut; voit yrittää uudelleen milloin vain.',
  'account.new.lede': 'Alkuun riittää osoite: palvelimet löytyvät yleensä sen perusteella.',
  'account.address': 'Sähköpostiosoite',
  'account.name': 'Nimi, jonka asiakkaat näkevät',
  'account.find': 'Etsi palvelimet',
  'account.again': 'Toinen osoite',
  'account.found.provider': '{name} on tuttu: palvelimet on täytetty valmiiksi.',
  'account.found.domain': 'Verkkotunnus kertoo itse palvelimensa: ne on täytetty valmiiksi.',
  'account.found.mx':
    'Verkkotunnuksen postia hoitaa tuttu palveluntarjoaja: {name}. Sen palvelimet on täytetty valmiiksi.',
  'account.found.names': 'Nämä ovat vain sähköpostipalvelinten tavallisia nimiä. Tarkista, ovatko ne oikein.',
  'account.found.none':
    'Palvelimia ei löytynyt tämän osoitteen perusteella. Ne löytyvät sähköpostipalvelun ohjesivuilta: etsi sieltä IMAP ja SMTP.',
  'account.user': 'Käyttäjätunnus',
  'account.userHint': 'Yleensä koko osoite.',
  'account.password': 'Salasana',
  'account.passwordHint': 'Se suojataan avaimella, joka on tietokannan ja sen varmuuskopioiden ulkopuolella.',
  'account.passwordKept': 'Jos jätät tämän tyhjäksi, nykyinen salasana pysyy.',
  'account.servers': 'Palvelimet',
  'account.incoming': 'Saapuva posti (IMAP)',
  'account.incomingHint': 'Jätä palvelin tyhjäksi, jos tätä kautta ei tule mitään.',
  'account.outgoing': 'Lähtevä posti (SMTP)',
  'account.outgoingHint': 'Jätä palvelin tyhjäksi, jos tätä kautta ei lähde mitään.',
  'account.host': 'Palvelin',
  'account.port': 'Portti',
  'account.protection': 'Suojaus',
  'account.protection.tls': 'TLS alusta alkaen',
  'account.protection.starttls': 'STARTTLS',
  'account.protection.plain': 'Ei mitään: vain yksityisessä verkossa',
  'account.also': 'Muut tämän laatikon osoitteet',
  'account.alsoHint':
    'Saman laatikon muut osoitteet ja osoitteet, joiden posti lähetetään edelleen tänne; yksi riviä kohti. Niistä voi myös kirjoittaa.',
  'account.savesSent': 'Palvelin tallentaa lähetetyistä kopion itse',
  'account.connect': 'Kokeile ja tallenna',
  'account.save': 'Tallenna',
  'account.anyway': 'Tallenna silti',
  'account.anywayHint':
    'Palvelin voi olla hetken poissa. Jos tallennat silti, yhteyttä yritetään automaattisesti uudelleen; kirjoita sitä varten salasana vielä kerran.',
  'account.tried.wellIn': 'Saapuva posti toimii.',
  'account.tried.wellOut': 'Lähtevä posti toimii.',
  'account.passwordAgain':
    'Palvelimet ovat vaihtuneet. Salasana annetaan vain sille palvelimelle, jota varten se kirjoitettiin: kirjoita uusien palvelinten salasana.',
  'account.guide': 'Ennen kuin jatkat',
  'account.guide.app':
    'Palvelu ({name}) vaatii tälle ohjelmalle oman salasanan (sovellussalasanan), ei kirjautumissalasanaa.',
  'account.guide.twoSteps': 'Ensin siellä pitää olla käytössä kaksivaiheinen vahvistus.',
  'account.guide.make': 'Luo sovellussalasana, anna sille nimeksi Consonance ja kirjoita se alle.',
  'account.guide.open': 'Avaa palvelun sivu',
  'account.guide.switchOn': 'Ensin IMAP pitää ottaa käyttöön postilaatikon asetuksissa ({name}).',
  'account.guide.bridge':
    'Proton Mailiin pääsee Bridge-ohjelman kautta, ja sen pitää olla käynnissä siellä, missä Consonance on käynnissä. Käyttäjätunnuksen ja salasanan näyttää Bridge. Consonancen asentaja sallii tämän asetuksella MAIL_PRIVATE_HOSTS=127.0.0.1 ja lisää Bridgen varmenteen luotettuihin asetuksella NODE_EXTRA_CA_CERTS.',
  'account.guide.oauth':
    'Palvelu ({name}) ei ota vastaan salasanoja sähköpostiohjelmilta: kirjaudut palveluun ja annat luvan.',
  'account.proof.password': 'Salasanalla',
  'account.proof.oauth2': 'Palveluntarjoajalla annetulla luvalla (OAuth2)',
  'account.oauth.lede':
    'Palveluntarjoajat päästävät laatikkoon vain ohjelmat, jotka on rekisteröity niille. Studio tekee oman rekisteröinnin kerran; siihen menee noin kymmenen minuuttia, ja se pysyy studion omana.',
  'account.oauth.untried':
    'Palveluntarjoajiin ei ollut yhteyttä, kun tämä kirjoitettiin: vaiheet perustuvat niiden ohjeisiin, eikä niitä ole vielä kokeiltu. Jos sivu näyttää erilaiselta, noudata palveluntarjoajan ohjeita.',
  'account.oauth.provider': 'Palveluntarjoaja',
  'account.oauth.google': 'Google',
  'account.oauth.microsoft': 'Microsoft',
  'account.oauth.other': 'Muu',
  'account.oauth.step.google':
    'Google: luo Google Cloud -konsolissa projekti, ota Gmail API käyttöön, täytä suostumusnäyttö (OAuth consent screen) ja lisää oma osoitteesi testikäyttäjäksi. Luo sitten OAuth-tunnus (OAuth client), jonka tyyppi on ”Web application”.',
  'account.oauth.step.microsoft':
    'Microsoft: tee Entra-hallintakeskuksessa (Entra admin center) sovelluksen rekisteröinti, jonka alusta on ”Web”, lisää käyttöoikeudet IMAP.AccessAsUser.All, SMTP.Send ja offline_access ja luo salaisuus (client secret).',
  'account.oauth.redirect': 'Kun palvelu kysyy paluuosoitetta (redirect URI), anna tämä:',
  'account.oauth.clientId': 'Sovelluksen tunnus (client ID)',
  'account.oauth.clientSecret': 'Sovelluksen salaisuus (client secret)',
  'account.oauth.endpoints': 'Vain muuta palvelua varten',
  'account.oauth.authorizeUrl': 'Osoite, jossa lupa annetaan',
  'account.oauth.tokenUrl': 'Osoite, josta tunnisteet (token) saadaan',
  'account.oauth.scope': 'Käyttöoikeudet (scope)',
  'account.oauth.save': 'Tallenna ja jatka',
  'account.oauth.saved': 'Tallennettu: {address}. Anna nyt lupa palveluntarjoajan sivulla.',
  'account.consent': 'Lupa palveluntarjoajalta',
  'account.consent.lede':
    'Siirryt nyt sähköpostipalvelun sivulle ja kirjaudut siellä: {address}. Palvelu kysyy, saako Consonance lukea ja lähettää postia puolestasi, ja palauttaa sinut sitten tänne.',
  'account.consent.go': 'Siirry palveluun',
  'account.consent.limit': 'Linkki on voimassa vartin.',
  'account.forwarding': 'Edelleenlähetys toisesta laatikosta',
  'account.forwarding.lede':
    'Laatikko, johon muut ohjelmat eivät pääse, voi silti lähettää postinsa edelleen tänne yhdistettyyn laatikkoon. Vaiheita on kolme.',
  'account.forwarding.one': 'Yhdistä laatikko, johon ohjelmat pääsevät, ellei sellaista ole vielä yhdistetty.',
  'account.forwarding.two':
    'Ota toisen laatikon asetuksissa käyttöön edelleenlähetys: kopio jokaisesta viestistä yhdistetyn laatikon osoitteeseen. Jätä alkuperäinen sinne.',
  'account.forwarding.three':
    'Kirjoita täällä toinen osoite kohtaan ”Muut tämän laatikon osoitteet” sille tilille, johon kopiot tulevat. Silloin sitä pidetään omanasi.',
  'account.forwarding.limits':
    'Toisesta laatikosta lähettämäsi viestit eivät näy näin; tuo ne silloin tällöin tiedostoina. Joidenkin edelleen lähetettyjen viestien lähettäjää ei voi todentaa, ja se näkyy merkintänä viestissä.',
  'account.forwarding.to': 'Muuta tilin osoitteita:',
  'account.check.title': 'Mitä muut näkevät: {domain}',
  'account.check.lede':
    'Kolme tietuetta verkkotunnuksen DNS:ssä ratkaisee, luotetaanko viesteihisi vai joutuvatko ne roskapostiin. Gmail ja Yahoo vaativat kaikki kolme.',
  'account.check.theirs':
    'Tämä verkkotunnus kuuluu palveluntarjoajalle ({name}), joka huolehtii siitä. Sinun ei tarvitse tehdä mitään.',
  'account.check.spf': 'SPF: kuka saa lähettää verkkotunnuksen nimissä',
  'account.check.dkim': 'DKIM: viestit allekirjoitetaan',
  'account.check.dmarc': 'DMARC: mitä väärennetyille viesteille tehdään',
  'account.check.spf.well': 'Tietue on olemassa ja nimeää palveluntarjoajasi.',
  'account.check.spf.weak': 'Tietue on olemassa, mutta se ei torju ketään. Tämä rivi torjuu:',
  'account.check.spf.missing':
    'Tietue puuttuu: kuka tahansa voi lähettää nimissäsi. Lisää tämä rivi; jos palveluntarjoaja neuvoo toisen, käytä sitä.',
  'account.check.spf.several': 'Tietueita on useita, eikä silloin mikään päde. Korvaa ne tällä yhdellä rivillä:',
  'account.check.spf.elsewhere':
    'Tietue on olemassa, mutta siinä ei ole palvelua, jonka kautta postisi lähtee. Korvaa se tällä rivillä:',
  'account.check.dkim.well':
    'Avain löytyi. Palveluntarjoaja allekirjoittaa sillä, jos allekirjoitus on siellä käytössä.',
  'account.check.dkim.missing':
    'Nimettyä avainta ei ole, tai se on poistettu. Palveluntarjoaja kertoo lisättävän rivin verkkotunnuksen asetuksissa.',
  'account.check.dkim.unseen':
    'Tätä ei näe ulkopuolelta: avaimella voi olla mikä nimi tahansa, eikä mitään tavallisista nimistä löytynyt. Palveluntarjoaja tietää nimen (sen selector); kirjoita se tähän, niin katsotaan.',
  'account.check.dmarc.well': 'Tietue on olemassa, ja nimissäsi väärennetyt viestit torjutaan.',
  'account.check.dmarc.weak':
    'Tietue on olemassa, mutta se vain tarkkailee. Gmailille ja Yahoolle se riittää; kun SPF ja DKIM ovat kunnossa, tämä rivi on tiukempi:',
  'account.check.dmarc.missing': 'Tietue puuttuu. Tämä rivi vain tarkkailee ja riittää Gmailille ja Yahoolle:',
  'account.check.dmarc.several': 'Tietueita on useita, eikä silloin mikään päde. Säilytä vain tämä:',
  'account.check.unseen': 'Tarkistus ei nyt onnistunut. Se ei kerro tietueesta mitään; yritä myöhemmin uudelleen.',
  'account.check.now': 'Nyt siinä lukee:',
  'account.check.line': 'TXT-tietue nimelle {name}:',
  'account.check.selector': 'Avaimen nimi (selector)',
  'account.check.look': 'Tarkista',
  'account.check.limits':
    'Mitä tästä ei näe: allekirjoittaako palveluntarjoaja todella jokaisen viestin, mitä muut ajattelevat sen palvelimista ja päätyvätkö viestit roskapostiin. Varmin koe on viesti tutulle, jolla on toinen palveluntarjoaja.',
  'account.today.trouble': '{address}: posti ei kulje',
  'account.today.look': 'Katso tiliä',
  'account.settings.none': 'Postilaatikkoa ei ole yhdistetty: viestit tulevat tiedostoina.',
  'account.settings.look': 'Hallitse sähköpostitilejä',
  'account.settings.troubled': 'tarvitsee apua',
  'account.live': 'Viestit voivat tulla myös itsestään.',
  'account.today.none': 'Viestit voivat tulla itsestään ja lähteä täältä:',
  'account.retried': 'Uusi yritys tehdään automaattisesti.',
  'account.refused.address': 'Tämä ei näytä sähköpostiosoitteelta.',
  'account.refused.also': 'Yksi näistä ei näytä sähköpostiosoitteelta.',
  'account.refused.alsoMany': 'Yhdellä tilillä voi olla enintään kaksikymmentä lisäosoitetta.',
  'account.refused.clientId': 'Sovelluksen tunnus (client ID) puuttuu.',
  'account.refused.consent':
    'Lupa tuli liian myöhään, se oli jo käytetty tai sitä oli pyydetty muualla. Aloita uudelleen: mikään ei muuttunut.',
  'account.refused.endpoint': 'Tämä ei näytä verkko-osoitteelta.',
  'account.refused.host': 'Tämä ei näytä palvelimen nimeltä.',
  'account.refused.long': 'Tämä on liian pitkä.',
  'account.refused.noKey':
    'Avainta, joka suojaa postilaatikoiden salasanat, ei voi lukea, joten mitään ei tallennettu. Consonancen asentaja voi palauttaa sen: se on tiedosto mailbox-key datakansiossa tai asetus MAILBOX_KEY.',
  'account.refused.noRefresh':
    'Palveluntarjoaja antoi luvan vain tunniksi. Salli rekisteröintisi asetuksissa offline-käyttö (offline access) ja aloita uudelleen.',
  'account.refused.noSecret': 'Salasana puuttuu.',
  'account.refused.notFound': 'Tätä tiliä ei enää ole täällä.',
  'account.refused.nowhere':
    'Tili tarvitsee palvelimen joko vastaanottamista tai lähettämistä varten, tai molempia varten.',
  'account.refused.over':
    'Tilin voi palauttaa vuorokauden ajan. Aika on kulunut ja salasana on poistettu: lisää tili uudelleen. Sen viestit ovat tallessa.',
  'account.refused.port': 'Portti on kokonaisluku väliltä 1–65535, esimerkiksi 993.',
  'account.refused.protection': 'Valitse, miten yhteys on suojattu.',
  'account.refused.secret': 'Tässä on merkki, jota salasanassa ei voi olla, esimerkiksi rivinvaihto.',
  'account.refused.taken': 'Tällä osoitteella on täällä jo tili.',
} satisfies Record<keyof typeof en, string>
