import type { Scope } from '../../lexicon-format.ts'

/** What takes a Finnish phrase back or changes its weight. The negative verb is inflected by person and melts into ettei, eikä, enkä. */
export const scope: Scope = {
  classes: {
    neg: 'en|emme|ei|eivät|eikä|enkä|emmekä|eivätkä|ettei|etten|ettemme|etteivät|et|ette|etkä|eipä|enpä|empä|emmä|emmää',
    work: [
      'logo*|sivu|sivut|sivujen|sivuja|sivuista|sivustoa|sivusto*|etusivu*|teksti*|kuva|kuvat|kuvia|kuvien|kuvista|kuvassa|kuvissa|video*|käännös*|käännökse*|ilme|ilmettä|ilmeessä|ulkoasu*',
      'raportti*|raporti*|esite*|esitteen|kampanja*|mainos*|ohjelma*|sovellus*|sovelluksen|musiikki*|väri*|fontti*|fontit|otsikko*|otsikot|versio*|luonnos*|luonnokse*|lopputulos*|lopputulokse*',
      'käsikirjoitus*|juttu*|artikkeli*|blogi*|postaus*|postaukse*|julkaisu*|banneri*|juliste*|kansi|kannen|pakkaus*|taitto|taiton|demo*|konsepti*|strategia*|suunnitelma*|verkkokauppa*|uutiskirje*|podcast*|jakso|lehti|lehden|kirja|kirjan|ehdotu*|hahmotelma*|vedos|vedokse*|työ|työn|jälki|tulos|tulokset|toimitus|palvelu|analyysi*|koodi*|kieli|laatu|ääni|leikkaus|kokonaisuus|toteutus',
    ].join('|'),
    bad: [
      'huono|huonoa|huonot|huonoja|huonolta|huonosti|heikko|heikkoa|heikot|heikosti|kehno*|surke*|karme*|kamal*|kauhea|kauheaa|kauheat|kauheeta|hirveä|hirveää|hirveet*|ruma|rumaa|rumat|rumia|tylsä*|tylsi*|tympe*|väsyn*|kuollut|eloton*|elotto*',
      'mauto*|mautto*|hengetö*|hengettö*|sieluto*|sielutto*|väritö*|värittö*|persoonat*|halpa|halvan|halpaa|halvalta|tusina*|kliinin*|kliinis*|kolkko|kolkkoa|synkkä|synkkää|synk*|masenta*|hautajais*|vangit*|vanhanaikai*|vanhentu*|tunkkai*|ummehtu*|päiväämä*|epäammat*|kotikutoi*|harrastelij*|alkeelli*|lapselli*',
      'sotkui*|sekava*|epälooginen|epäloogi*|epäuskottava*|teennäi*|väkinäi*|kankea*|kömpelö*|tönkkö*|keinotekoi*|latteu*|lattea*|lattei*|laimea*|valju*|vaisu*|mitäänsan*|yhdentek*|tavanomai*|keskinkertai*|epäonnist*|pettymys|virheelli*|puutteelli*|luokat*|kelvoto*|kelvotto*|rikki|hajalla|käyttökelvot*|lukukelvot*|täysi susi|outo|outoa|oudolta|omituis*|kummalli*|vieras|vieraalta|tyhjä|tyhjältä|ontto|ontolta',
    ].join('|'),
    neg3: 'ei|eivät|eikä|eivätkä|ettei|etteivät|et|ette|etkä|ettekä|eipä',
    olo: 'olo|tunne|fiilis|tuntuma|tuntuu|tuntu|tunnen|aavistus|olotila',
    muu: 'toinen|toisen|toisesta|toiselta|toiselle|toisella|muu|muiden|muilta|muualta|eräs|eräältä|kilpaileva*|kilpailija*|paikallinen|paikalliselta|ulkomainen|tuttu',
    joku: [
      'pomo|pomoni|pomomme|pomon|pomolle|pomokin|toimitusjohtaja*|tj|hallitus|hallituksen|hallituksessa|hallituksemme|johto|johdon|johdossa',
      'johtoryhmä*|johtoryhmässä|johtokunta*|puheenjohtaja*|esimies|esimieheni|esihenkilö*|osakas|osakkaat|osakkaani|yhtiökumppani*|yhtiökump*',
      'vaimo|vaimoni|vaimon|mies|mieheni|miehen|puoliso*|tyttäreni|tytär|poikani|veljeni|veli|sisko|siskoni|isä|isäni|äitini|anoppi*|appiukko',
      'kollega*|kollegat|työkaveri*|tiimi|tiimini|tiimimme|tiimissä|porukka|porukkamme|väki|henkilökunta*|myyntitiimi*|myyntiväki|myyjät|myynti|myyntipäällikkö*',
      'markkinointi|markkinointipäällikkö*|markkinointijohtaja*|talouspäällikkö*|rahoittaja*|omistaja*|asiakkaamme|asiakkaani|asiakkaat|tuttava*|ystäväni|kaverini|kaveri|serkku*',
      'lautakunta|toimikunta|rehtori*|jäsenet|jäsenistö|kirjanpitäjä*|tilintarkastaja*|naapuri*|hän|kumppanini|kumppanimme|pari kollegaa|emoyhtiö|konserni|pääkonttori',
    ].join('|'),
    // What another offer looks like: who, with what, for how little, how fast.
    tuttava:
      'naapuri|naapurin|naapurini|naapurin poika|tuttu|tuttuni|tuttumme|tuttava*|kaveri|kaverini|kaverin|ystävä|ystäväni|serkku*|serkun|veljenpoi*|siskonpoi*|veljeni|siskoni|poikani|tyttäreni|mieheni|vaimoni|vävy|vävyni|lanko|lankoni|kummipoi*|kummityt*|opiskelija*|harjoittelija*|kesätyöntekijä*|teini|teinini|koululai*|it-mies|koodarikaver*',
    kone: 'tekoäly|tekoälyn|tekoälyllä|tekoälyä|tekoälylle|chatgpt*|chatti|chatbot*|gpt*|copilot*|canva|canvalla|canvassa|wix|wixillä|wixin|valmispohja*|ilmaispohja*|kotisivukone*|mallipohja*|botti|botilla',
    halvalla:
      'halvemmalla|halvempi|halvemman|halvempia|halvempaa|edullisempi|edullisempia|edullisemmin|edullisemman|puoleen hintaan|puolella hinnalla|puolet halvemmalla|puolet vähemmän|puolella siitä|murto-osalla|murto-osan|ilmaiseksi|ilmaseks|ilmaseksi|ilmatteeksi|pilkkahintaan|pizzapalkalla|kaljapalkalla|kahvipalkalla|kolmasosalla|kolmanneksen|pizza*|muutamalla satasella|parilla satasella|kympillä|satasella',
    nopeasti:
      'illassa|yhdessä illassa|viikonlopussa|yhdessä viikonlopussa|viikonlopun aikana|päivässä|yhdessä päivässä|parissa päivässä|tunnissa|parissa tunnissa|minuutissa|minuuteissa|kymmenessä minuutissa|viidessä minuutissa|hetkessä|sekunneissa|viikossa|parissa viikossa|kahdessa viikossa|saman tien|käden käänteessä|puolessa tunnissa',
  },
  negators: `
(en|et|ei|emme|ette|eivät|eikä|enkä|etkä|emmekä|ettekä|eivätkä|ettei|etten|ettet|ettemme|ettette|etteivät|eipä|enpä|eihän|enhän|emmehän|emmä|emmää|emmie|eivätkä)
(älä|äläkä)
(tuskin|ilman|ilmankaan|vailla|vähääkään|yksikään ei|mikään ei|kukaan ei)
(epäilemättä|muita kuin)
`,
  doubleNegatives: `
(en|emme|ei) voi olla
(en|emme|ei) voinut olla
(en|emme|ei) voineet olla
(en|emme|ei|eivät) [ole|oo|olla|ollut] (pelkästään|ainoastaan|vain|vaan|yksistään|suotta|turhaan)
ei (ihme|mikään ihme|sattumalta|liene ihme|oo ihme|ole ihme|ole mikään ihme)
(en|emme|ei) voi (kieltää|väittää ettei|sanoa ettei|salata|välttyä|välttää|peitellä)
(en|emme) (kiellä|peittele|salaa|piilottele|kaunistele|säästele|liioittele|valehtele)
(en|emme|ei) (ole|oo) ainoa
(en|emme|ei) (tiedä|tiedetä|keksi|löydä) (muuta|parempaa|toista)
(en|emme) (halua|haluaisi|tahdo) ...2 (valittaa|nipottaa|olla hankala|olla ikävä|syyttää|moittia|loukata|painostaa|hoputtaa)
(en|emme|ei) (sitten|nyt|kyllä|edes|todellakaan) tiedä
ei (siinä mitään|siinä vielä mitään|pahalla|millään pahalla|sillä|se mitään|se siinä|muuten mitään)
(ei|en|emme) enempää eikä vähempää
ei (auta|auttanut) (muu|kuin)
ei ...2 ensimmäinen kerta
(eikö|etkö|ettekö|emmekö|eiks|eiköhän)
(tuntuu|tuntu|tuntus|luulen|luulin|sano|sanoi|sanoit|sanottiin|mietin|pelkään|pelkäsin|luin|kuulin|huomasin|näyttää|vaikuttaa|olo|fiilis|siis|niin|silleen|aattelin|ajattelin|tiiän|tiedän|kävi niin|selvä|eli|varma|vaan) et
`,
  hypotheticals: `
(jos|mikäli|josko|jospa)
(siltä varalta|sen varalta|varmuuden vuoksi|kaiken varalta|siinä tapauksessa|pahimmassa tapauksessa)
(entä jos|mitä jos|mitäs jos|entäs jos)
(olettaen|kuvitellaan|oletetaan) [että]
(onko|oliko|teillä|sinulla) ...3 (varasuunnitelma|plan b)
(tapauksissa|tapauksessa) ...1 joissa
(jos|mikäli|kun) (joku|jokin|yksi|asiakas|käyttäjä|lukija|kävijä|ostaja|vieras) ...2 (valittaa|valittaisi|sanoo|sanoisi|kysyy|kysyisi|kertoo|väittää|ilmoittaa|soittaa|huomaa|kirjoittaa) (että|ettei|et)
`,
  mended: `
{joku} ...1 (vastusti|epäröi|epäili|nurisi|nyrpisti|marisi|oli vastaan) ...2 (mutta|mut) ...3 (nyt|eilen|itse|lopulta|sitten|tänään|ehdotti|innostui|tykkää|kehui)
(mutta|mut) ...3 (selvensi|selkeytti|selvensivät|kirkasti|avasi|selvitti) ...2 (kaiken|kaikki|asian|tilanteen|sen)
(mutta|mut) (tämähän|tämä|tää|sehän|nämähän) (on|ovat) [todella|tosi|ihan|aivan|paljon|jopa] (hauska*|hieno*|upea*|kiva*|paremp*|ihana*|raikas|raikkaita|loistava*|huippu*)
(tämä|se|nämä) (on|ovat) [vielä|paljon|jopa] (parempi|parempia)
mutta (tykkään|tykkäämme|pidän|pidämme|rakastan|rakastamme) [tästä|siitä|näistä] ...2
mutta (otetaan|otamme|minä päätän|me päätämme|päätös on minun)
mutta (haluamme|haluan|haluttaisiin) ...3 (sinun kanssasi|teidän kanssanne|sun kanssa|kanssasi)
(olin|olimme|katsoin|luin|avasin|katselin|tuijotin) ...3 (väärää|väärän|vanhaa|vanhan|väärästä) (laskua|laskun|tiedostoa|tiedoston|versiota|version|sivua|luonnosta|viestiä|riviä|kohtaa|kansiota|vuotta)
(olikin|löytyi|löytyikin|löysin|oli mennyt|oli päätynyt|meni) ...3 (roskapostista|roskapostissa|roskapostiin|roskapostikansio*|spämmistä|spämmikansio*|spämmeistä|toisesta kansiosta|arkistosta)
kaikki (toimii|toimivat|pelaa|pelittää)
(vika|syy|syyllinen|ongelma|virhe) (oli|olikin|löytyi|löytyikin) ...3 (minun|mun|minussa|mussa|omassa|itsessäni|meidän|päässä|päässäni|asetuksissa|näppäimistö*|selaimes*|koneessa*|roskaposti*|laturi*|johdossa)
(meinasin|ehdin|ehdittiin|luulin|säikähdin|hermostuin|manasin|kirosin|tuskailin) ...8 (mutta|mut) ...3 (olikin|olihan|sehän|siinähän|siinä olikin|löytyi*|se oli|vika|syy)
(aluksi|ensin|alkuun|eka|ekaksi|ensialkuun|ensiksi) ...12 (mutta|mut)
(säikähdin|säikähdimme|pelkäsin|pelkäsimme|huolestuin|huolestuimme|epäilin|epäilimme|luulin|luulimme|jännitin|jännitimme|hermoilin|väitin) ...12 (mutta|mut)
(ei|eivät|harvoin) (yleensä|helposti|usein|koskaan|vähästä|yleensäkään) (innostu|kehu|kehuu|tykkää|lämpene|syty|pidä)
(paniikki|huoli|hätä|pelko|epäily) ...2 turha
(aluksi|alkuun|ensin|eka|ekaksi|alussa|alunperin|viime viikolla|eilen|aiemmin|aamulla|vielä eilen|hetken) ...10 (mutta|mut|vaan) ...2 (nyt|sitten|sit|sehän|kun|löysin|löytyi|selvisi|ymmärsin|tajusin|onneksi|se|lopulta|tänään|lopputulos|kaikki|enää)
(olin|olimme|oltiin|oli|pelkäsin|pelkäsimme|epäilin|epäilimme|luulin|ihmettelin|jännitin|mietin|huolestuin|meinasin|säikähdin|tuskailin) ...8 (mutta|mut) ...2 (nyt|sehän|turhaan|sitten|sit|löysin|selvisi|kaikki meni|ei enää|lopputulos|onneksi|se meni|suotta)
(pelkäsin|pelkäsimme|jännitin|huolehdin) ...2 (turhaan|suotta)
(turha|turhaan|suotta) (huoli|pelko|pelkäsin|huolestuin|hermoilin|jännitin|säikähdin|stressasin)
(epäilykset|huoli|huolet|huoleni|epäilys|pelko|harmitus|ongelma|pulma|sekaannus|väärinkäsitys) ...2 (haihtui|haihtuivat|poistui|poistuivat|hälveni|hälvenivät|katosi|katosivat|väistyi|ratkesi|selvisi|hävisi|hävisivät|on ohi|korjaantui|oikeni|turha*)
(asia|juttu|pulma|ongelma|homma|se|laskuasia|vika|virhe|tilanne) [jo|nyt|siis|sitten] (selvisi|ratkesi|korjaantui|järjestyi|korjattiin|on korjattu|hoitui|on hoidettu|on kunnossa|tuli kuntoon|saatiin kuntoon)
kaikki (on|ovat|oli|tuli|siis|taas|nyt|jo|sittenkin) ...1 (kunnossa|hyvin|kuntoon)
(nyt|sivut|homma|tilanne|asiat) ...1 (kunnossa|kuntoon)
(kaikki|nyt|sivut|homma|tilanne|asiat) ...1 (hyvin nyt|hyvin taas|toimii taas|pelittää|toimii jo)
(yleensä|aina|tavallisesti|muuten) [niin] (kriitti*|nihkeä*|nuiva*|epäluuloi*|skepti*|vaativa*)
(toimii|toimivat|pelaa|aukeaa|aukesi|onnistui|onnistuu) (taas|nyt|jo|sittenkin|kuitenkin|lopulta)
(löytyi|löysin|löysimme|tajusin|hoksasin|keksin|ymmärsin|sain|saatiin) (jo|sittenkin|onneksi|lopulta|sen|nyt jo|kuitenkin|auki|sen auki|itse|toimimaan|kuntoon|ne toimimaan|tunnukset toimimaan)
(saatiin|sain|saimme) ...3 (toimimaan|kuntoon|auki|selville|selvitettyä|korjattua|ratkaistua|hoidettua)
(unohda|unohtakaa|peruutan|voit unohtaa) ...2 (edellinen|edellisen|äskeinen|äskeisen|viestini|kysymykseni)
(ei tarvitse|ei tartte|ei tarvi) (vastata|huolehtia|murehtia)
(nyt|sitten) (se|tämä|asia|kaikki) (selvisi|aukesi|toimii|on selvää|on selvä)
nyt ...3 (ymmärrän|tajuan|selvä|hyvältä|kunnossa|tykkää|parempi|helpottaa|ihan eri|toimii)
(ensimmäistä|ekaa) kertaa ...1 (ymmärrän|tajuan|ymmärsin|selvästi)
(osoittautui|oli) (aiheetto*|turhak*|väärinkäsity*|vääräk*)
(kahdesti|kauan|pitkään) ...3 (mutta|mut) (kannatti|nyt)
`,
  elsewhere: `
(painotalo|painotalon|painotalosta|painotalossa|painotaloon|kirjapaino|kirjapainon|tavarantoimittaja|tavarantoimittajan|tavarantoimittajalta|toimittajamme|kuljetusliike|kuriiri|kuljetusfirma|naapuri rakentaa|naapuri poraa|naapuri remontoi|naapurin remontti|naapurit|taloyhtiö|isännöitsijä|remonttimiehet|putkimies|sähkömies|sähköyhtiö|vakuutusyhtiö|verottaja|verottajan|verotoimisto|vero|verohallinto|kela|posti|postin|vr|finnair|pankki|pankin|pankista|pankissa|virasto|viraston|kunta|kaupunki|vuokranantaja|lentoyhtiö|teleoperaattori|operaattori)
(sää|keli|ilma|räntä|loska|pakkanen|helle|ruuhka) (on|oli|pysyy|jatkuu|vain)
(vastaanottovirkailija|vastaanottovirkailijamme|apulainen|apulaiseni|myyjä|myyjämme|kirjanpitäjä|kirjanpitäjämme|tarjoilija|tarjoilijamme|kokki|kokkimme|harjoittelija|harjoittelijamme|assistentti|assistenttini|työntekijä|työntekijämme|varastomies|kuljettaja|sihteeri|sihteerimme|siivooja) ...1 (lopetti|irtisanoutui|lähti|sairastui|hävisi|ei tullut|petti|mokasi|unohti|häipyi)
{joku} ...2 (painostaa|painostavat|hoputtaa|hoputtavat|patistaa|vaatii|kiirehtii|huutaa|nalkuttaa|hermoilee|stressaa|raivoaa|raivoissaan|hermona|vihainen) ...3 (inventaario*|tilinpäätö*|budjettikokou*|remont*|varasto*|verotuks*|veroilmoitu*|muuto*|myyntiluku*|kvartaali*|loma*|kauppareissu*|tiske*|auditoin*|messu*|siivo*)
(vanhat|vanha|edelliset) (sivut|sivusto|logo|esite|kauppa) (olivat|oli|näyttivät|näytti) ...2
(pankki*|pankin|lainapäätö*|verottaja*|verotu*|verokarhu*|vakuutusyhtiö*|kela|kelan|vakuutukse*)
(operaattori*|teleoperaattori*|nettiliittymä*|elisa|elisan|telia|telian|dna|dna-n|verkkotunnusvälittäjä*|laajakaista*|kuitufirma*|valokuitu*)
(myrsky*|sähkökatko*|sähköt poikki|lumimyrsky*|säätila*|sateet|helle|pakkanen|pakkaset|lumitil*|kelit|keli|ukkonen)
(sairaala*|sairaalaan|kuume|kuumeessa|kuumetta|flunssa*|flunssassa|korona*|influenssa|vatsatauti*|noro*|lääkäri*|leikattiin|leikkaukseen joutu*|sairastu*|sairaana|kipeänä|kipeinä|saikulla|sairauslom*|migreeni*|selkä|selän|hammaslääkäriin|hammaslääkärissä|hammassär*|murtu*|onnettomu*|tapaturm*|toipi*|toipu*)
(hautajaisiin|hautajaisissa|hautajaiset|hautajaisten|hautajaisista|kuoli|kuolema*|menehty*|suru-uutis*|osanot*|saattohoi*|poismeno*)
(remontti|remonttia|remontin|remontissa|remonttifirma*|putkimie*|putkiremont*|vesivahin*|rakennusfirma*|rakennuttaja*|urakoitsij*|sähkömie*|kattoremon*|maalari*|kirvesmie*|rakennustyö*|rakennuslup*|rakentajat|homevaurio*)
(vuokranantaj*|isännöitsij*|vuokraisän*|kaavoitu*|rakennusvalvon*|naapuri valitti|aluehallinto*)
(vanha|vanhan|edellinen|edellisen|entinen|entisen|aiempi|aiemman|edelliseen|edellisestä|vanhaan|vanhalla) (toimisto*|tekijä*|firma*|suunnittelij*|mainostoimisto*|kuvaaja*|kääntäjä*|kumppani*|webmaster*|toimittaj*|koodar*|nettifirma*|webbifirma*|verkkofirma*|webbitoimisto*|palveluntarj*|konsult*|tilitoimisto*|yhteistyökump*) ...4 (laskutti|ei|jätti|katosi|petti|mokasi|mokas|sotki|hukkasi|venytti|veloitti|rahasti|lupasi|unohti|kanssa|kans|sähelsi|huono*|hidas)
(painotalo|painotalon|paino|kirjapaino|kirjapainon|painosta|painotaloon|painotalossa) ...2 (mokasi*|mokas|sotki|tunaroi|virhe|sössi|töppäsi|vika*|ryssi|myöhästy*|on myöhässä|lakko*|väär*|leikka*|konkurs*)
(huolintaliike*|kuriiri*|logistiikka*|postinkul*|matkahuol*|rahti*|tavarantoimittaj*|tukku|tukkuri*|lakko|lakon|tulli|tullissa|tullin|dhl|postnord*|laiva|konttori*)
(kirjanpitäjä*|tilitoimisto*|siivooja*|siivousfirma*|kokki*|kokkimme|työntekijä*|harjoittelija*|kesätyönteki*|lastenhoita*|pitopalvelu*|juhlapaik*|catering*) ...2 (lopetti|irtisanou*|sairast*|lähti|katosi|lomautet*|mokas*|ei tullut|perui|unohti|jäi|otti lopputil*|sekoili|hukkasi)
(auto|autoni|automme|juna|lento|lentoni|lennot|bussi|vr|vr-n|lentoyhti*|finnair*|vuokra-auto*|pakettiauto*|katsastu*|korjaamo*)
(koira|koiramme|koirani|kissa|kissamme|hevonen|lapsi|lapset|lapseni|lasten|pikkuinen|vauva|kuopus|esikoinen|poika|tyttö|teini*) ...4 (kipeä*|kipeet|kipee|sairast*|sairaa*|karkasi|karkas|kuume*|kuoli|loukkas*|kaatui|kaatu|loma*|haussa|hakea|hakemaan|valvott*|söi|rikkoi|oksen*|vatsa*|korva*|syntyi|tulossa|itkee|katosi|hukkui|leikattiin|vastuulla|kotona|kadonn*|hävi*|murrosi*|eksyi)
(päiväkoti*|eskari*|avioero*|koulun|koululla|koulussa) ...4 (vanhempainil*|suljet*|suljettu|täi*|lakko|juhla*|soit*|ero|kiusa*|hometta|home*|remont*|ilmoit*|oli)
avioero*
(äitini|isäni|äiti|isä|mummo|mummi|vaari|pappa|anoppi|appi|vaimo|vaimoni|mies|mieheni|veljeni|siskoni) ...3 (sairaala*|kipeä*|kuol*|jout*|sairast*|kaatui|leikk*|loukkas*|hoito*|kunto|murs*|murti*|huonossa)
(puhelin|puhelimeni|läppäri|läppärini|kannettava|tietokone|tietokoneeni|kone|koneeni|tulostin|näyttö|kassakone*|maksupääte*) ...2 (hajosi|rikki|tippui|putosi|varasti*|hukkui|kuoli|simahti|sanoi|meni rikki|levisi|sekosi|huollos*)
(naapurin|naapurien|naapuritalon) (hakku*|remont*|työmaa*|koir*|rakennus*)
(kunta|kaupunki|virasto*|taloyhtiö*|huoltoyhtiö*|alihankkija*|somistaja*|kalustetoimit*|kalustaja*|kassafirma*) ...2 (myöhässä|ei|viivytt*|kest*|jumi*|hidas*|sekoil*|mokas*|perui|unohti|hylkäsi|kadott*)
(facebook|instagram|meta|linkedin|tiktok) (lukits*|jäädytti|poisti|sulki|hylkäsi|hyllytti)
(verkkopankki*|mobiilipankki*|pankkitunnuk*|nettipankki*|maksupalvelu*)
(it-tuki|it-tukemme|it-tuen|atk-tuki|mikrotuki|helpdesk*|palvelimemme|sähköpostimme|sähköpostipalvelin*|toimistomme netti|meidän netti|nettimme|kassajärjestelmä*|varausjärjestelmä*|hotelli|hotellin|kuljetusliike*|muuttofirma*|vuokraemäntä*)
(kilpailijamme|kilpailijan|kilpailijalla) ...3 (huono*|konkurs*|vaikeu*|lopet*|laita*)
(tukihakemus*|ely-keskus*|ely|elyn|business finland*|avustu*|tukipäätös*|ruuhka*|taloustilan*|markkinatilan*|suhdanne*|inflaatio*|korot|sähkön hinta|polttoain*|sota|yt-neuvottel*|yt-t)
`,
  courtesies: `
(pomo|johtaja|johtajamme|esimieheni|vaimo|mies) ...1 (kysyy|kysyi|kyselee) ...2 kuka ...6
anteeksi [että] (vaivaan|häiritsen) (löysin|huomasin) ...6
(kadun|kaduttaa|harmittaa|harmi|sääli|surettaa|pahoittelen|ikävä|ikävää|valitettavaa) [vain|vaan|kovasti|ainoastaan|sitä] (että|etten|ettemme|ettei) [en|emme|minä|me|ei] (pääse|pääsekään|pääsisi|voi|löytänyt|löytäneet|tavannut|tavanneet|ehdi|ehtinyt|ehtineet|tiennyt|tienneet|tullut|tulleet|kysynyt|näe|nähdä|nähty|ole|päässyt|päässeet|tavata|tuntenut) ...3
(hävettää|nolottaa|noloa|hävettävää) [vähän|ihan|kun] (että|kun) [minä|mä|me|tämä] (vastaan|vastaamme|vastaus|unohdin|unohdimme|kesti|viivyin|en vastannut|en ole|taas) ...3
(pysäköinti|parkkipaik*|liikenne|tie|sää|keli) ...4 (painajai*|kamala*|hirveä*|kauhea*|katastrofi*) ...1
{tuttava} ...2 {neg} ...2 (tekisi|osaisi|pystyisi|hoitaisi|kasaisi|selviäisi) ...3
{kone} ...2 {neg} ...2 (tee|tekisi|osaa|osaisi|kirjoita|pysty|pystyisi|korvaa|pärjää) ...4
(pitää|täytyy|pitäisi|pitänee) ...2 (miettiä|pohtia|harkita|puntaroida|tuumia) [vielä] (kumpi|kumman|kumpaa|mikä|minkä|missä|milloin|kuka|montako|paljonko|otsiko*|teksti*|aikataulua|päivämäär*|päivää|paikka*|nimeä|väriä|kuva*)
{neg} (ole|oo) ...2 (varma|varmoja) (missä koossa|missä muodossa|mihin kansioon|mihin osoitteeseen|minkä kokoi*|mikä koko|kumpi|kummassa|montako|milloin|mihin aikaan|kuka|pääsenkö|ehdinkö|pääsemmekö) ...4
{neg} ...1 (osaa|osaa vielä) sanoa ...1 (pääsenkö|pääsemmekö|ehdinkö|ehdimmekö|milloin|montako|paljonko|mihin aikaan|kuka|kumpi) ...3
(tulen|tulemme|palataan|palaan|laitan|vastaan|vastataan|sulatellaan) ...6 kuten sovi*
(pidetään|pidän|pidämme|pidättehän|pidäthän|pidä|pitäkää) ...2 ajan tasalla
{neg} ...2 (tarvitse|tartte|tarvi) ...1 (perustella|selittää|selitellä|puolustella) ...2
virhesivulle ...5
(merkkasin|merkitsin|muutokset|korjaukset) ...2 punaisella
(vaihda|vaihtaisitko|vaihdetaan|muuta|korvaa) ...3 (sanan|sana|tekstin) ...3
(sivu|sivun|sivut|osio|osion|lomake|lomakkeen) (näin|rahojen|reklamaati*|palautu*|valitu*|tuotepalaut*) ...3
(linkki|kappale|kuva|hinnasto|tieto|osoite|se|ne) (on|oli|ovat) vanhentunu*
{neg} ...1 (aukea|auennut|aukee|saanut|latautunut) ...2 (puhelimella|kännykällä|puhelimessa|zip*|zipiä auki|kotikoneella)
anteeksi [tämä|pitkä|pitkästä] hiljaisuu*
voiko (ylläpidon|ylläpitoa|uutiskirjeen|palvelun) ...2 (irtisanoa|lopettaa|perua) ...3
(en|emme) (ymmärrä|tajua|tiedä) (fonteista|väreistä|koodista|tekniikasta|taitosta|nettisivuista|näistä asioista) ...2
(sana|sanan|sanonta|termi) ...1 [vähän] (tökkii|tökkii vähän|särähtää) ...1
harmi [että] ...1 (et|ette|ettet|ettette|ettei) (pääse|päässyt|voi) ...3
(vanha|vanhat|vanhan|vanhassa|vanhoissa|nykyinen|nykyiset|nykyisen|entinen|entiset) {work} ...3 (on|oli|ovat|olivat|näyttää|näyttävät) ...3 {bad}
(vanha|vanhat|nykyinen|nykyiset|entinen|entiset) {work} ...1 {bad}
(sekava|pitkä|kirjava|sekavahko|vähän sekava) (viesti|vuodatus|selitys|sepustus|meili|sähköposti)
(yritin|yritimme|koitin|koetin) ...1 (soittaa|soitella|tavoitella) ...2 (mutta|mut) ...2 (taisit|taisitte|olit|et|ette|linja|varattu|oli|soitan|soittelen)
(anteeksi|sori|sorry|pahoittelut|pahoittelen|pahoittelemme) [että|kun|tämä|vielä] (häiriö*|häiritsen|häiritsemme|vaiva|vaivasta|vaivaan|vaivannäkö*|viive|viiveestä|viivästy*|viivytys|viivytyk*|myöhäi*|hidas|hitaus|hitaasta|kiire*|sekava*|pitkä*|lyhyt|spämm*|viestitulv*|sekavuu*) [lomalla|minun|vastau*|viesti*]
(anteeksi|sori|pahoittelut) [että|kun] [minä|mä|me|vastaan|vastaus|vastaamme|vastasin] ...2 (myöhään|myöhässä|hitaasti|kesti|viivästyi|viipyi|viivästyy|vasta|näin myöhään|unohdin|unohtui|jäi|myöhästyi|venyi)
(anteeksi|sori|pahoittelut) (tyhmä|typerä|hölmö) (kysymys|kysymykseni)
(en|emme|ei|kukaan) ...2 (ikinä|koskaan|eläessäni|ennen|eläissäni|milloinkaan) ...3 (näin|niin|noin|yhtä) (hieno*|upea*|upei*|kaun*|hyv*|nopea*|selke*|nätti*|nät*|siisti*|kiva*|helppo*|helpo*|mukava*|ihana*|vaivat*|sujuv*|osuva*|taitava*|komea*|makee*|laaduk*|tyytyväi*|iloi*)
(anteeksi|sori|pahoittelut) [että] ...1 (kyselen|kysyn|kyselin) ...1 (paljon|tyhmiä|hassuja)
(tyhmä|hölmö|typerä|tyhmiä|hölmöjä|typeriä) (kysymys|kysymyksiä|kysyä)
(älä|älkää) (huoli|huolehdi|huolehtiko|hätäile|hätäilkö|murehdi|murehtiko|säikähdä|säikähtäkö|pelästy|pelästykö|stressaa|stressatko|hermostu|suutu|suuttuko|ymmärrä väärin|ymmärtäkö väärin|pahastu|pahastuko|kiirehdi|kiirehtikö)
(ei|mitään) [ole|oo|mitään|tässä|meillä|tällä|mikään|sen|kova|kovaa|mitenkään] [mitään|mikään] (hätää|kiire|kiirettä|hoppua|huolta|paniikkia|hätä|vaivaa|haittaa|stressiä|pakkoa)
(ei haittaa|ei se haittaa|ei haittaa vaikka|ei haittaa vaik|ei meitä haittaa|ei haittaa mitään) [vaikka|vaik|jos] [vähän|se|tämä|aikataulu|hieman|menee|meni] ...3 (venyy|venyisi|viivästyy|viivästyisi|myöhästyy|myöhässä|siirtyy|siirtyisi|kestää|menee|menis|menee myöhä*)
mitään ...1 (epäselvää|epäilyk*|huolt*|valittamista|huolestutta*|harmitta*|moitittavaa|pelättävää|kalliim*|kaduttavaa|katumista|yllätyks*) ...2 (ei|en|emme)
(huolissa*|pettyn*|epäily*|epäilty*|kallis*|kalliiksi|epäselv*|vihai*|vihoissa*|myöhässä|tyytymät*|sekava*|hukassa|pihalla|katuma*|kadu*|katu*|ärtyn*|hermostun*|närkästy*|loukkaantu*|suuttun*) ...2 (en|ei|emme|kukaan|eikä) ...1 (ole|oo|ollut|jäänyt|jää|tullut|herännyt|olla|olekaan|onneksi|ainakaan|tarvitse|pidä)
(toivottavasti|toivon) (en|ettei|etten) ...2 (häiritse|haittaa|vaivaa|häiritsen|liikaa)
(mieluummin|ennemmin) myöhässä kuin
(ota|ottakaa) (rauhassa|iisisti|aikasi)
(ei|eikä) (se|siinä) mitään
(vastaan|vastaamme|vastailen|vastailemme|luen|kommentoin) ...1 (hitaasti|hitaammin|viiveellä|viipeellä|myöhään|myöhässä)
(helvetin|hemmetin|hiton|vitun|pirun|saatanan|perkeleen|törkeän|järkyttävän|käsittämättömän|uskomattoman|julmetun|sairaan|kauhean|hirveän|kamalan) (hyv*|hieno*|upea*|upei*|siisti*|kiva*|komea*|komei*|makee|makei*|kova|kovaa|nätti*|nät*|iloi*|tyytyväi*|onnistun*|kauni*|ihana*|selkeä*|nopea*|mukava*|taitava*|innoissa*)
(minun|mun) (olisi|olis|ois) (pitänyt|pitäny) ...4 (kysyä|kertoa|mainita|sanoa|ilmoittaa|huomata|lähettää|toimittaa|tajuta|muistaa|laittaa|vastata|kysyy)
(meidän) (olisi|olis|ois) (pitänyt|pitäny) ...4 (kertoa|mainita|ilmoittaa|lähettää|toimittaa|huomata)
(minun|mun|meidän) (osalta|osaltamme|päässä|puolelta|puolella|materiaali*|aineisto*|kuvat|teksti*|tekstimme|kommen*|vastau*|maksu*) ...3 (viivästy*|myöhästy*|venyy|kestää|myöhässä)
(vastaukseni|vastauksemme|vastaus|maksu|maksumme|palaute|palautteemme) ...2 (viivästy*|myöhästy*|viipyi|venyi|kesti)
(pelkäsin|pelättiin|pelkäsimme|luulin|luultiin) ...6 (turhaan|suotta|toisin)
(laitan|lähetän|laitoin|lähetin|laita|lähetä|lähetätkö) ...4 (vielä kerran|uudestaan|uudelleen) ...2 (kun|koska|sillä) ...3 (liite*|tiedosto*|versio*|unohtu*|puuttu*|jäi|väärä*|typo*) ...2
(laitan|lähetän|laitoin|lähetin|kirjoitin|tein|teen|tallensin) ...1 (tiedosto*|liite*|liitteen|kuva*|lasku*|versio*|korjat*|uuden|kappale*|teksti*|otsiko*) ...2 (uudestaan|uudelleen|vielä kerran|uusiksi) ...2
(hyväksymme|hyväksyn|otamme|otetaan|sopii|ok) ...3 vaikka ...5 (budjet*|kalli*|enemmän|korkea*)
(poistin|hukkasin|hävitin|deletoin) ...2 (viesti*|sähköposti*|meili*|linkin|liitteen|lapun)
{joku} ...2 (valitti*|moitti*|haukku*|ihmettel*|kritiso*) ...2 (vanho*|vanha*|entis*|nykyis*|aiem*|edelli*) ...1
(reklamaatiolomak*|reklamaatio-ohje*|reklamaatioteksti*|reklamaatiosivu*|palautusehdo*|reklamaatiokäytän*|reklamaatiopalvelu*|kuluttajansuojas*)
(aiheena|teemana|aihe on|teema on|aiheeksi|teemaksi|kertova|käsittelee|kertoo siitä) ...4 (pettym*|viha*|pelko*|pelot*|pelko|suru*|katumu*|epäily*|hukas*|raivo*|häpe*|ahdistu*|huoli*|turhautu*)
(minun|mun|meidän) (pää|pääni|pään|osuus|osuutemme|teksti|kuvamateriaali) on ...1 (myöhässä|jäljessä)
[myynti|kävijä*|kävijöitä|varauksia|liikenne|kauppa] (laski|laskee|väheni|vähenee|hiljeni|hiljenee|pudonnut|laskenut) ...4 (kuten|niinkuin|niin kuin) (joka|aina|ennenkin|odotet*)
(kukaan|yksikään|mikään|{joku}) ...3 {neg} ...5 (ongelmaa|ongelmia|vikaa|moitittavaa|huomautettavaa|estettä|esteitä|korjattavaa|puutteita|virheitä|valittamista|vastaan)
{neg} aukea* ...1 (lukij*|ulkomaal*|katsoj*|yleisö*|kävij*|muille|kaikille|nuorille|lapsille|turisteille)
(sitaatti|hinta|tieto|tiedot|osoite|numero|yhteystiedot|kuva|tuo|linkki|viittaus|nimi|titteli) (on|ovat) ...1 vanhentu*
[kukaan|minä|mä|me|itse] {neg} ...1 (olisi|olis|voisi|vois|voi) ...5 (paremmin|parempaa|parempi|kauniimmin|hienommin|paremmaksi)
(toimisto|kilpailija|joka|toinen) ...2 (pyysi|veloitti|tarjosi|laskutti) ...3 (kolminkertai*|kaksinkertai*|tupla*|kymmenkertai*) ...1
(kiukkui*|äkäi*|ärtyi*|vihai*|kärkevä*|tyly|tylyn|töykeä*|turhautun*|hermostun*|tiukka|tiukan) ...1 (viesti*|sähköpost*|meili*|puhelu*|sävyni|sävyäni|vastaukseni|purkau*)
(olin|olimme|katsoin|luin|avasin|katselin|tuijotin) ...3 (väärää|väärän|vanhaa|vanhan|väärästä) (laskua|laskun|tiedostoa|tiedoston|versiota|version|sivua|luonnosta|viestiä|riviä|kohtaa|kansiota|vuotta)
(lasku|summa|loppusumma) ...1 (on|oli) ...2 sama* ...4
(anteeksi|pahoittelut|pahoittelen|pahoittelemme|sori|sorry) ...2 (hiljaisuus|hiljaisuutta|hiljaisuuttani|hiljaisuudesta|hiljaisuuteni|hiljaiselo*)
(päähenkilö|hahmo|hahmot|sankari|kertoja|kohtaus|tarina) (on|ovat|näyttää) ...4
(luovumme|luovun|luovutaan|eroon) ...1 (vanha*|entise*|nykyise*|edellise*) ...1
(voit|voitte|voi|saat|osaat|arvaa|saatte) ...1 (arvata|arvailla)
(hyväksyn|hyväksymme|maksan|maksamme|hyväksytty) ...1 (lisälask*|lisätyö*|lisätun*|lisäveloit*)
{neg} ...3 (saanut|saaneet|saatu|tullut|saapunut) ...3 (kuvaajalta|kuvaajaltamme|painosta|painotalosta|kirjanpitäjältä|kollegalta|tukkurilta|toimittajalta|johdolta|hallitukselta|asiakkaalta|asiakkaaltamme|valmistajalta|alihankkijalta|viranomais*|kunnalta|pankista|pankilta) ...2
{neg} (ymmärrä|osaa|puhu|lue) ...1 (ruotsia|englantia|saksaa|venäjää|ranskaa|puolaa|kreikkaa|espanjaa|viroa|norjaa|tanskaa) ...3
{joku} ihmettel* ...4 (nopeasti|hienosti|hyvin|kauniisti|upeasti|taitavasti|halvalla|edullisesti)
(sopimus|sopimuksemme|sopimuksen|yhteistyösopimu*) ...1 (päättyy|päättymi*|loppuu) ...1 (tammi*|helmi*|maalis*|huhti*|touko*|kesä*|heinä*|elo*|syys*|loka*|marras*|joulu*|vuoden*|kuun|ensi)
(meni|menivät|sekoitin|sekosin) [sekaisin] ...1 (päivä*|viikonpäiv*|nimet|kellonaja*|viikot)
(tein|teimme|tehtiin) ...1 (virheen|virhee) ...1 (tilauksessa|laskussa|lomakkeessa|viestissä|tiedostossa|tekstissä|meidän|itse)
(todella|tosi|aika|ihan|vähän|niin) (huono|huonot|huonon|huonoa|heikko|heikot|surkea|hidas|kamala|kauhea|hirveä|kova) (kenttä|kuuluvuus|yhteys|yhteydet|netti|sää|keli|kelit|ilma|tuuri|muisti|flunssa|kiire|ruuhka|sesonki|viikko|päivä|puhelin)
(huono|huonot|huonon|huonoa|heikko|heikot|surkea|hidas|kamala|kauhea|hirveä|kova) (kenttä|kuuluvuus|yhteys|yhteydet|netti|sää|keli|kelit|ilma|tuuri|muisti|flunssa|kiire|ruuhka|sesonki|viikko|päivä|puhelin)
(myöhästyn|myöhästymme|olen|ollaan|olemme|tulen|saavun|tulemme) ...2 (minuuttia|min|vartin|hetken|tunnin|puoli tuntia|kymmenen minuuttia|viitisen) ...1 (myöhässä|myöhemmin)
`,
  intensifiers: `
(todella|tosi|aivan|ihan|erittäin|hyvin|äärimmäisen|täysin|todellakin|vakavasti|oikeasti|oikeesti|pahasti|syvästi|melkoisen|valtavan|hirveän|kauhean|tosissa*|suorastaan|kerta kaikkiaan|yksinkertaisesti|ehdottomasti|suunnattoman|erityisen|lievästi sanottuna|tajuttoman|älyttömän|järkyttävän|helvetin|hemmetin|jumalattoman|yhtään|lainkaan|ollenkaan|mitenkään|alkuunkaan|niin)
`,
  softeners: `
(vähän|hieman|hiukan|pikkuisen|pikkasen|aavistuksen|hitusen|lievästi|hivenen|vähä|ehkä|kenties|jonkin verran|vaan|vain|jokseenkin)
`,
  clauseBreaks: `
(mutta|mut|muttei|mutten|muttemme|vaan|kuitenkin|kuitenkaan|silti|ja|sekä|koska|sillä|jos|mikäli|tosin|joskin|paitsi|siksi|joten|sitä vastoin|sen sijaan|toisaalta|muuten|siis)
`,
  jokes: `
(vitsi|vitsi vitsi|vitsi vain|vitsi vaan|vitsailen|vitsailin|vitsailemme|leikkia|leikki leikkina|leikillani|leikillaan|se oli vitsi|pelkka vitsi|lapalla|lappa lappa|se oli huumoria|huumoria vain|huumoria vaan|pilke silmakulmassa|kunhan vitsailen|kunhan kiusaan|kunhan kiusoittelen|vitsi sentaan|en tosissani|en ole tosissani|ei tosissaan)
`,
  laughter: `
(haha*|ha ha|hahaha*|ahaha*|hehe*|he he|hehheh*|heh|heheh|hihi*|hih|lol|xd*)
`,
  returns: `
(painotalo|painotalosta|paino|painosta|kirjapaino|kirjapainosta|kuvaaja|koodari|järjestäjä|järjestäjät|toimitus|lehti|myymälät|alihankkija) ...2 (odottaa|odottavat|tarvitsee|tarvitsevat|soitti|soittivat|soittaa|kysyi|kysyivät|kyselee|kyselevät|kysellään|kysyttiin|soitettiin|hoputtaa|vaatii|haluaa)
(tarvitsee|odottaa|pyytää|haluaa|kyselee) ...3 (tiedosto*|aineisto*|teksti*|taitto*|pdf*|lopullis*)
(te|sinä|sä) ...1 (myös|kin)
(sinun|sun|teidän|teiän|sinulta|sulta|teiltä|sinusta|susta|teistä|teille|sinulle|sulle|teihin|sinuun|kanssanne|kanssasi|teitä|sinua|sua)
(sinä|sä|te) ...1 (lupasit|lupasitte|sanoit|sanoitte|lähetit|lähetitte|kirjoitit|kirjoititte|teit|teitte|et|ette|olet|olette|oot|ootte|pidit|piditte|vastaat|vastaatte|unohdit|unohditte|veloitit|veloititte|laskutit|laskutitte)
(lupasit|lupasitte|sanoit|sanoitte|lähetit|lähetitte|kirjoitit|kirjoititte|teitte|ette|olette|unohditte|veloititte|laskutitte|suunnittelitte|teette|pidätte|vastaatte)
(sivusto|sivuston|sivustosta|sivustolle|sivut|sivuja|sivuista|nettisivut|nettisivuja|nettisivujen|verkkosivut|verkkosivuja|verkkokauppa|verkkokaupan|verkkokaupasta|logo|logon|logosta|luonnos|luonnokset|luonnoksen|luonnoksesta|esite|esitteen|esitteestä|ilme|ilmeen|ilmeestä|taitto|taiton|taitosta|kampanja|kampanjan|projekti|projektin|projektista|hanke|hankkeen|julkaisu|julkaisun|sopimus|sopimuksen|tarjous|tarjouksen|tarjouksesta|etiketti|etiketit|etiketeistä|tekstit|tekstien|teksteistä|kuvat|kuvien|kuvista|ulkoasu|ulkoasun|ulkoasusta|esitys|esityksen|lanseeraus|lanseerauksen)
(sovimme|sovittiin|allekirjoitimme|tilasimme)
`,
  goAheads: `
(jatka|jatkakaa|jatketaan|jatkat|jatkatte|anna|antakaa|painakaa|paina|mene|menkää) (noin|näin|vaan|vain|samaan malliin|samaa rataa|samalla linjalla|juuri noin|juuri näin|ihan noin|mennä|palaa|eteenpäin|tuolla tavalla|tällä tavalla)
(just|juuri) (noin|näin) (jatka|jatkakaa|jatketaan|lisää)
(samaa rataa|samaan malliin|älä muuta mitään|älkää muuttako mitään|älä koske mihinkään|älkää koskeko mihinkään|lisää tätä|antaa palaa|antaa mennä|sen kun jatkat|sen kuin jatkat)
(painoon|painokoneeseen|painettavaksi|painatukseen|julki|maailmalle|kirjapainoon) [vaan|vain|kaikki|heti|mars|siitä|nyt|niin]
(paina|painakaa|painetaan|tulosta|tulostakaa|tulostetaan|julkaise|julkaiskaa|julkaistaan|lähetä|lähettäkää|laita|laittakaa|tilaa|tilataan|tilatkaa) (vaan|vain|kaikki|ne|se|heti|molemmat|koko|menemään|painoon|eteenpäin)
(otan|otamme|otetaan) (kaikki|molemmat|koko)
`,
  mockery: `
(kamala|kamalaa|kamalat|kamalasti|kauhea|kauheaa|kauheeta|kauheat|hirveä|hirveää|hirveetä|hirveät|järkyttävä|järkyttävää|karmea|karmeaa|karmeeta|hirvitys|kauhistus|katastrofi|häpeä|häpeällistä|törkeä|törkeää|törkeetä|ällöttävä|ällöttävää|ällöttää|sietämätön|sietämätöntä|kamaluus|painajainen|inhottava|inhottavaa|hirviö|hirviöt|roisto|kelvoton|kelvotonta|surkea|surkeaa|skandaali|rikos|vihaan|inhoan|pettymys|pahinta|huonoin|huonointa)
(pilasit|pilasitte|tuhosit|tuhositte) ...1 (kesäni|kesän|päiväni|elämäni|viikonloppuni|lomani|iltani|dieettini|kesämme)
(no kiitti|no kiitos|kiitos vaan|tätä tästä puuttuikin|tämä tästä puuttuikin|haastan oikeuteen|saat potkut)
`,
}
