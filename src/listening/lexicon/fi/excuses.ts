/** Miksi kirje tulee myöhään. Why a Finnish letter comes late; what counts as one is said in `lexicon-format.ts`. */
export const excuses = `
# poissa
(olin|olimme|oltiin|olen ollut|olemme olleet|ollaan oltu|oon ollu|oli|olivat) [juuri|viikon|kaksi viikkoa|viime viikon|viime viikolla|koko viikon|tässä|vielä|itse|mekin] (lomalla|lomilla|kesälomalla|talvilomalla|hiihtolomalla|syyslomalla|joululomalla|pääsiäislomalla|vuosilomalla|äitiyslomalla|isyyslomalla|vanhempainvapaalla|vapaalla)
(olin|olimme|oltiin|olen ollut|olemme olleet|ollaan oltu|oon ollu) [juuri|viikon|kaksi viikkoa|viime viikon|viime viikolla|koko viikon|tässä|vielä|pari päivää] (matkoilla|matkalla|reissussa|reissun päällä|työmatkalla|ulkomailla|mökillä|messuilla|koulutuksessa|tien päällä|poissa|pois|häissä|hautajaisissa)
(palasin|palasimme|palattiin|tulin|tulimme|tultiin|kotiuduin|kotiuduimme|kotiuduttiin|takaisin|palannut|palanneet) [juuri|eilen|tänään|vasta|nyt|vihdoin] (lomalta|lomilta|kesälomalta|talvilomalta|hiihtolomalta|syyslomalta|joululomalta|äitiyslomalta|vanhempainvapaalta|sairauslomalta|reissusta|matkalta|matkoilta|työmatkalta|ulkomailta|sairaalasta|mökiltä|messuilta)
(lomailin|lomailimme|lomailtiin|matkustin|matkustimme|reissasin|reissasimme|reissattiin)
(lomat|loma|lomani|lomamme) (on|ovat|loppui|loppuivat|päättyi|päättyivät) [nyt|taas|juuri|tältä erää] (ohi|pidetty|takana|lusittu|eilen)
loman jälkeen (töissä|koneella|linjoilla|takaisin|sorvin)
# sairaana
(sairaana|kipeänä|kipeinä|flunssassa|kuumeessa|vatsataudissa|sairauslomalla|sairaslomalla|saikulla|petipotilaana|influenssassa)
(sairastuin|sairastuimme|sairastuttiin|sairastui|sairastuivat|sairastin|sairastimme|sairastettiin|sairasti|sairastelin|sairastelimme|sairastelleet|sairastellut|sairastanut|sairastaneet)
(olin|olen|olimme|oli|on|ollut|olleet|jouduin|joutui|makasin|makaa|oltiin|ollaan) [viikon|koko viikon|tässä|äkillisesti|nyt] (sairaalassa|sairaalaan|leikkauksessa|leikkaukseen|päivystyksessä|teholla)
(iski|kaatoi|sain|saimme|saatiin|tuli|oli|vei|jyräsi|taltutti) [minut|meidät|meille|mulle|minulle|kunnon|ikävä|kova] (vatsatauti|vatsataudin|flunssa|flunssan|influenssa|influenssan|korona|koronan|noro|noron|kuume|migreeni|angiina|angiinan|keuhkokuume|keuhkokuumeen)
(lapsi|lapset|tyttö|tytär|poika|muksut|kuopus|esikoinen|vauva|mies|vaimo|perhe|äiti|isä|äitini|isäni|mieheni|vaimoni) ...2 (kipeä|kipeät|kipeitä|sairaalassa|sairaalaan|leikattiin|leikattavana)
# perhe
(hautajaisissa|hautajaiset (olivat|oli|vei|veivät)|oli ...1 hautajaiset)
(isäni|äitini|isoäitini|isoisäni|mummoni|ukkini|pappani|vaarini|veljeni|siskoni|mieheni|vaimoni|anoppini|appeni|isä|äiti|mummo|ukki|pappa|vaari) [juuri|yllättäen|äkillisesti] (kuoli|menehtyi|nukkui pois)
(menetin|menetimme|menetettiin) (isäni|äitini|isän|äidin|mummon|ukin|veljeni|siskoni|koiran|koiramme)
(vietimme|vietettiin|juhlimme|juhlittiin|järjestimme|oli) [omia|omat|tyttären|pojan|siskon|veljen|meidän] (häitä|häät)
(vauva|esikoinen|kuopus|poika|tyttö) [juuri] (syntyi|syntynyt)
# kiire
(hukun|hukuin|hukuimme|hukumme|hukutaan|hukkunut|hukkuneet) [ihan|täysin|täällä] (työhön|töihin|kiireisiin|kiireeseen|tilauksiin|sähköpostiin|papereihin)
(kiireet|kiire|työt|arki|ruuhka) [vain|ihan] (vei|veivät|yllätti|yllättivät|hautasi|hautasivat) [mennessään|mukanaan|minut|meidät]
on ollut [niin|kauhea|kauheasti|hirveä|hirveästi|kova|kovasti|melkoinen|aikamoinen|tosi|ihan|älytön|aika] (kiire|kiirettä|kiireistä|hässäkkä|hulina|härdelli|hullunmylly)
(oli|olivat|tehtiin|teimme|keskellä|kesken|vei) [meillä|täällä|juuri|vuosittainen] (inventaari|inventaaria|inventaarin|inventointi|inventointia|tilinpäätös|tilinpäätöstä|muutto|muuttoa|muuton)
(netti|sähköt|läppäri|puhelin|kone) (oli|olivat|meni|menivät|hajosi|katkesi|on ollut) [ihan|täysin|viikon|koko viikon] (poikki|rikki|nurin|huollossa|pois)
`
