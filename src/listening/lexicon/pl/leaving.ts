/** Says that the writer will be away: silence after it is explained (`../../leaving.ts`). */
export const leaving = `
(jestem|będę|jesteśmy|będziemy|wyjeżdżam|wyjeżdżamy|wylatuję|wylatujemy|lecę|lecimy|jadę|jedziemy|idę|idziemy|wybieram się|mąż jest|żona jest|szef jest|szefowa jest) [od|już|teraz|wtedy|jutro|dziś|w piątek|od jutra|od poniedziałku|na|przez] ...3 (na urlopie|na urlop|urlopie|urlop|w podróży|w delegacji|w delegację|na zwolnieniu|na l4|poza biurem|za granicą|nieobecna|nieobecny|nieobecni|niedostępna|niedostępny|niedostępni|bez internetu|bez zasięgu|w szpitalu|do szpitala|na targach|na targi|na wakacjach|na wakacje|na macierzyńskim|w sanatorium|do sanatorium|na konferencji|nad morze|nad morzem|w góry|w górach)
(nie będzie mnie|nie będzie nas|mnie nie będzie|nas nie będzie|nie ma mnie|nie ma nas)
(wracam|wracamy|wrócę|wrócimy|będę z powrotem|będę w biurze|będziemy z powrotem) [do|do pracy|do biura|do domu|dopiero|już] (w poniedziałek|we wtorek|w środę|w czwartek|w piątek|za tydzień|za dwa tygodnie|za dziesięć dni|po świętach|po majówce|po urlopie|po niedzieli|od poniedziałku|dopiero|_ stycznia|_ lutego|_ marca|_ kwietnia|_ maja|_ czerwca|_ lipca|_ sierpnia|_ września|_ października|_ listopada|_ grudnia)
(mam|mamy|zaczynam|zaczynamy|biorę|bierzemy) [od|teraz|wtedy|teraz tydzień|tydzień|dwa tygodnie|kilka dni] (urlop|urlopu|wolne|wolnego)
(nieczynne|zamknięte|zamykamy|mamy zamknięte) (do|od|w|na|przez)
`
