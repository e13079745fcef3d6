import type { PaperPhrases } from './phrases.ts'

export const fi: PaperPhrases = {
  approval: `
(hyväksyn|hyväksymme|hyväksyttiin|hyväksytään|hyväksytty|hyväksyi|hyväksyivät|hyväksyimme|hyväksyin)
(menee|saa mennä|voi mennä|laita|laittakaa|laitetaan) ...2 (painoon|julki|julkaisuun|tuotantoon)
(julkaistaan|jatketaan|edetään|mennään|jatkakaa|edetkää) (tämä|tällä|näin|tästä|sitten|noin)
(vihreä|vihreän|vihreää) (valo|valon|valoa)
lupa (edetä|jatkaa|julkaista)
(otetaan|valitsemme|valitaan) (tämä|ensimmäinen|toinen|kolmas|se)
(olen|olemme|ollaan|olimme|olin|johto on|pomo on|kaikki ovat|asiakkaat ovat) [todella|tosi|erittäin|hyvin|oikein|niin] (tyytyväi*|ihastun*|innoissa*|vaikuttun*|iloi*)
(pidän|pidämme|pidin|pidimme|tykkään|tykätään|tykkäämme|tykkäsin|tykkäsimme|rakastan|rakastamme) ...3 (tästä|siitä|kovasti|todella|paljon|näistä|tulok*|ilme*|sivu*|logo*|teksti*)
(juuri|just|täsmälleen) (sitä|tätä|se|tällai*|sellai*|näin|niin) ...2 (halusimme|haimme|toivoimme|tarvitsimme|halusin|toivoin|tarvitsin|ajattelin|kaipasimme|hain)
(ylitti|ylittivät|ylittää) ...2 (odotu*|toive*)
(hienoa|loistavaa|upeaa|erinomaista|mahtavaa|hyvää) (työtä|jälkeä)
(oikea|hyvä|paras) (valinta|päätös)
(onneksi|hyvä että|kiva että|iloinen että|iloisia että) ...2 (valitsimme|valitsin|otimme|tilasimme|palkkasimme|löysimme)
(näyttää|kuulostaa|toimii|näyttävät|on) [todella|tosi|aivan|oikein] (hyvältä|upealta|hienolta|loistavalta|mahtavalta|hyvin|hienosti|loistavasti|täydelliseltä|täydellinen|upea|loistava)
sopii meille [hyvin|mainiosti|näin]
(kaikki|tämä) (kunnossa|kohdallaan|ok)`,
  brief: `
(hyväksytty|hyväksyn|hyväksymme|täydellinen|täydellistä|loistavaa|upeaa|erinomaista|mahtavaa|sovittu)
(hyvä näin|painoon vain|painoon vaan|anna mennä|antaa mennä)`,
  why: `
(tarvitsemme|tarvitsen|haluamme|haluan|halusimme|halusin|toivomme|kaipaamme|kaipaan) ...8 (jotta|koska|sillä)
(tavoite|tavoitteemme|tavoitteenamme|tavoitteena|tarkoitus|tarkoituksena|päämäärä|ideana) [meillä|tässä] (on|oli)
(valitsimme|valitsin|otimme|päädyimme|käännyimme|tilasimme|tilasin) ...6 (koska|jotta|siksi|sillä)
(tarvitsemme|haluamme|etsimme|kaipaamme) [uuden|uudet|kunnon|paremman|modernin|oman] (sivut|sivuston|verkkokaupan|logon|ilmeen|tekstit|sovelluksen|brändin|esitteen|kuvat|verkkosivut)`,
  within: `
(sisältyy|sisältyvät|sisältyi|kuuluu|kuuluvat|kuului) ...3 (hintaan|pakettiin|sopimukseen|tarjoukseen|projektiin|urakkaan|työhön)
(hinta|tarjous|paketti|sopimus) (sisältää|kattaa)
(hintaan|sopimukseen|tarjoukseen|pakettiin|urakkaan) (sisältyy|sisältyvät|kuuluu|kuuluvat)
ilman (lisämaksua|lisähintaa|lisäveloitusta|lisäkuluja)
(on|ovat) ...1 mukana (hinnassa|sopimuksessa|tarjouksessa|paketissa)`,
  beyond: `
(ei|eivät|eikä|eivätkä) ...3 (sisälly|kuulu|sisältynyt|kuulunut) ...2 (hintaan|pakettiin|sopimukseen|tarjoukseen|projektiin|urakkaan|työhön)
(hintaan|sopimukseen|tarjoukseen|pakettiin|urakkaan) (ei|eivät) (sisälly|kuulu)
(laskutetaan|veloitetaan|hinnoitellaan|maksetaan|tarjotaan|lasketaan|laskutan|veloitan|laskutamme) (erikseen|lisäksi|erillisenä)
(erikseen|lisäksi) (laskutet*|veloitet*|hinnoitel*)
(lisämaksu*|lisähinta*|lisätyö*|lisäveloitu*)
(sopimuksen|tarjouksen|projektin|urakan|rajauksen|hinnan) ulkopuol*
(seuraava|seuraavassa|toisessa|kakkosvaihe*) (vaihe|vaiheessa)
(pois lukien|lukuun ottamatta)`,
  unsaid: `
(ei|en|emme|eivät|et|ette|eikä|älä|älkää|ilman|enkä|emmekä|tuskin)`,
  supposed: `
(jos|kun|kunhan|ellei|mikäli|ennen kuin|toivottavasti|vasta|toivon|toivomme)`,
  ofOthers: `
(kilpailija*|naapuri*|kaveri*|heidän|muiden)`,
}
