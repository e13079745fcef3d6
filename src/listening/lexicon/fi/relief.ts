/** Ease, Finnish: thanks, praise, approval, a worry said to be over (S0-12, S0-15). */
export const relief = `
0.15 (kiitos|kiitokset|kiitti|kiitoksia|kiitän|kiitämme|kiitosta|tack|kiiti|kiits)
0.35 (suuri|suuret|iso|isot|lämmin|lämpimät|tuhannet|kauniit|sydämelli*|paljon|kovasti|valtava*) (kiitos|kiitokset|kiitoksia|kiitti)
0.3 kiitos ...2 (hyvästä|nopeasta|upeasta|hienosta|avusta|avustasi|mahtavasta|loistavasta|joustavasta|pikaisesta|ihanasta|selkeästä)
0.45 (hieno|hienoa|hienot|upea|upeaa|upeat|upeita|mahtava|mahtavaa|mahtavat|loistava|loistavaa|loistavat|ihana|ihanaa|ihanat|ihania|erinomainen|erinomaista|erinomaiset|huippu|huippua|mainio|mainiota|fantastinen|fantastista|kaunis|kauniit|kaunista|hienoja|täydellinen|täydellistä|täydelliset|nappi*|timanttia|timanttinen)
0.55 (aivan|todella|tosi|ihan|niin|ihanan|käsittämättömän|uskomattoman|hullun|älyttömän|sairaan|superhyvä*|törkeän|järkyttävän|hirveän|kauhean|hemmetin|helvetin|pirun|hiton|vitun|saakelin|perkeleen|jumalattoman) (hieno|hienoa|hienot|upea|upeaa|upeat|hyvä|hyvää|hyvät|hyvältä|hyviä|kiva|kivaa|kivat|kaunis|kauniit|ihana|ihanat|siisti|siistiä|siistit|makee|onnistun*|tyytyväi*|mahtava*|hienosti|hyvin|selkeä|nätti|nätit|komea|komeat|iloisia|iloinen)
0.55 (tyytyväinen|tyytyväisiä|tyytyväine|tyytyväisenä|iloinen|iloisia|innoissa*|innostunut|innostuneita|ihastunut|ihastuneita|ihastui*|ihastuivat|otettu|otettuja|vaikuttunut|vaikuttuneita|haltioissa*)
0.45 (tykkään|tykätään|tykkäämme|tykkäsin|tykkäsimme|tykättiin|tykkäs|tykkää|rakastan|rakastamme|rakastui*|pidän|pidämme|pidin|pidimme|pidettiin) ...2 (tästä|siitä|kovasti|todella|paljon|näistä|tosi|kaikki|lopputulok*|erityisesti|hirveästi)
0.5 (juuri|just|täsmälleen|prikulleen|juurikin) ...2 (se|sitä|sellai*|oikea*|meidän|näin|tämmö*|tällai*|hyvä|passeli)
0.5 (ylitti|ylittää|ylittivät) ...2 (odotu*|toive*)
0.5 (joka|jokaisen) (euron|sentin|pennin) arvoi*
0.5 (suosittelen|suosittelemme|suositellut|suosittelin|suositeltu) [sinua|teitä|lämpimästi|mielelläni|kaikille]
0.45 (kaikki|asia|homma|se|tilanne|juttu|nyt) ...1 (kunnossa|selvä|selvisi|hoidossa|ok|reilassa|hyvin|kohdallaan|selvää|mallillaan|hallinnassa|okei|järjestyi|ratkesi|toimii)
0.4 (toimii|pelaa|sujuu|rokkaa|toimivat|sujui|onnistui) ...2 (hyvin|hienosti|moitteetta|loistavasti|mainiosti|kuin|taas|nyt|kuten)
0.4 (hyväksyn|hyväksymme|hyväksytään|hyväksytty|menee painoon|painoon vaan|julkaistaan vaan|jatketaan tällä|mennään tällä|edetään näin|jatketaan näin|edetään|hyväksyttiin)
0.45 (ei|eikä) [mitään|ole] (huomautettavaa|korjattavaa|valittamista|lisättävää|moitittavaa|hätää|kiirettä|murhetta|ongelmaa|huolta|kysyttävää)
0.4 (helpotti|helpottunut|helpottuneita|helpottaa|helpotus|huojentunut|huojentaa|kivi vierähti|huoli poistui|huoli väheni|haihtui|haihtuivat)
0.4 (luotan|luotamme|luotetaan) ...2 (sinuun|teihin|täysin|siihen|ammattitait*|näkemyk*)
0.35 (näyttää|kuulostaa|vaikuttaa|näyttävät|tuntuu) ...1 (hyvältä|hyviltä|upealta|hienolta|kivalta|loistavalta|mahtavalta|erinomaiselta|hyvält|lupaavalta|tosi hyvältä|upeilta)
0.3 (hyvä homma|hyvä juttu|hyvää työtä|hyvin tehty|hyvin hoidettu|hienosti tehty|hyvä näin|hyvä niin|sopii hyvin|käy hyvin|sopii mainiosti|ok meille|passaa hyvin)
0.3 (odotan|odotamme|odotetaan) ...1 (innolla|mielenkiinnolla|mielellään)
0.4 (on|ovat) ...2 (maksanut|maksaneet) itsensä
0.5 (mestariteos|mestariteoksia|nerokas|nerokasta|nerokkaita|nero|taideteos|neronleimaus|helmi|helmiä|timantti|priima|priimaa|taituruutta)
0.4 (ansaitset|ansaitsette|olet ansainnut|olette ansainneet|ansaitsit|ansaitsitte) ...3
0.4 (haluaa|haluavat|pyysi|pyysivät|vaatii|tahtoo) ...3 (juliste|julisteen|julisteeksi|seinälle|paitaan|mukiin|kehyksiin|itselleen|oman kappaleen|tatuoinnin)
0.4 (ripustin|ripustettiin|ripustimme|kehystin|laitoin|roikkuu|pistin) ...3 (seinälle|seinällä|pöydän yläpuolelle|jääkaapin oveen|taustakuvaksi|kehyksiin|makuuhuoneeseen|keittiöön)
0.4 (kaikki|työkaverit|naapurit|asiakkaat) (kadehtivat|ihastelevat|ihastelivat|haluavat tällaisen|kyselevät kuka)
0.3 (juuri|just) (noin|näin) (jatka|jatkakaa|jatketaan)
`
