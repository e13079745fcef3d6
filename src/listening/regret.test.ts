import { describe, expect, test } from 'vitest'
import { listen } from './listen.ts'

// S0-12, S2-1: regret, shame and nightmares that are about something else ("I regret that I cannot come"), and their like that are about the work.

describe('regret with another object is courtesy', () => {
  test.each([
    ['en', 'Sorry for pestering you with all these questions.'],
    ['en', 'I’ll stop pestering you now, promise.'],
    ['en', 'I regret that I can’t make it to the opening.'],
    ['en', 'Sorry that I missed your call, I was in the workshop.'],
    ['en', 'I regret not having found you earlier.'],
    ['en', 'We are sorry to miss the party.'],
    ['en', 'I’m afraid Tuesday doesn’t work, could we do Wednesday?'],
    ['en', 'Shame that you live so far away.'],
    ['en', 'I wouldn’t change a thing, nothing at all.'],
    ['en', 'It’s a nightmare to park here, come by bus.'],
    ['en', 'The word ’cheap’ sounds awful to me, could we say ’affordable’?'],
    ['en', 'I hate waiting rooms, so please no photo of one.'],
    ['pl', 'Żałuję, że nie mogę przyjść na otwarcie.'],
    ['pl', 'Żałuję, że nie trafiłam na Panią wcześniej.'],
    ['pl', 'Żałujemy, że to już koniec.'],
    ['pl', 'Bardzo mi się podoba, nie zmieniałabym nic.'],
    ['pl', 'Podoba mi się wszystko, nic bym nie ruszała.'],
    ['pl', 'Szkoda, że Pani tak daleko mieszka.'],
    ['pl', 'Wstyd mi, że dopiero teraz odpisuję.'],
    ['pl', 'Z parkowaniem u nas koszmar, proszę przyjechać autobusem.'],
    ['pl', 'Przykro mi, że nie zdążyłam na spotkanie.'],
    ['pl', 'Boję się, że we wtorek nie dam rady, może środa?'],
    ['ru', 'Жалею, что не смогу прийти на открытие.'],
    ['ru', 'Жалею только, что не нашла Вас раньше.'],
    ['ru', 'Жаль, что Вы так далеко живёте.'],
    ['ru', 'Стыдно, что отвечаю только сейчас.'],
    ['ru', 'С парковкой у нас просто кошмар, приезжайте на автобусе.'],
    ['ru', 'Боюсь, во вторник не получится, может, в среду?'],
    ['ru', 'Нравится всё, ничего бы не меняла.'],
    ['ru', 'Обидно, что не увидимся на выставке.'],
    ['ru', 'У сына в школе просто кошмар, экзамены.'],
    ['fi', 'Harmittaa, etten pääse avajaisiin.'],
    ['fi', 'Kadun vain, etten löytänyt sinua aiemmin.'],
    ['fi', 'Sääli, että asut niin kaukana.'],
    ['fi', 'Hävettää, että vastaan vasta nyt.'],
    ['fi', 'Pysäköinti täällä on painajainen, tule bussilla.'],
    ['fi', 'Pelkään, ettei tiistai käy, kävisikö keskiviikko?'],
    ['fi', 'Pidän kaikesta, en muuttaisi mitään.'],
    ['fi', 'Harmi, ettemme näe messuilla.'],
    ['el', 'Μετανιώνω μόνο που δεν σας βρήκα νωρίτερα.'],
    ['el', 'Λυπάμαι που δεν θα μπορέσω να έρθω στα εγκαίνια.'],
    ['el', 'Κρίμα που μένετε τόσο μακριά.'],
    ['el', 'Ντρέπομαι που απαντάω μόλις τώρα.'],
    ['el', 'Το παρκάρισμα εδώ είναι εφιάλτης, ελάτε με λεωφορείο.'],
    ['el', 'Φοβάμαι ότι η Τρίτη δεν με βολεύει, γίνεται Τετάρτη;'],
    ['el', 'Μου αρέσουν όλα, δεν θα άλλαζα τίποτα.'],
    ['el', 'Άσπρο στα σκούρα και μαύρο στα ανοιχτά, να φαίνεται από μακριά ότι προσπερνάει.'],
    ['el', 'Η καρέκλα δεν κουνιέται πια, ελάτε να καθίσετε.'],
    ['el', 'Σε κάθε στροφή τον προσπερνούν τα ποδήλατα.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(listen(text, { lang, model: false }).reading).toBe('calm')
  })
})

describe('regret about the work is heard', () => {
  test.each([
    ['en', 'I am tired of pestering you for answers.'],
    ['en', 'I regret that I signed so quickly.'],
    ['en', 'We are sorry we ever started this.'],
    ['pl', 'Żałuję, że podpisałam tak szybko.'],
    ['pl', 'Nic mi się tu nie podoba.'],
    ['pl', 'Żałujemy, że nie wzięliśmy innej firmy.'],
    ['ru', 'Жалею, что так быстро подписала.'],
    ['ru', 'Ничего здесь не нравится.'],
    ['fi', 'Kadun, että allekirjoitin niin nopeasti.'],
    ['fi', 'En pidä tästä yhtään.'],
    ['el', 'Μετανιώνω που υπέγραψα τόσο γρήγορα.'],
    ['el', 'Δεν μου αρέσει τίποτα εδώ.'],
    ['el', 'Πάλι προσπεράσατε τις ερωτήσεις μου.'],
    ['el', 'Η δουλειά δεν κουνιέται εδώ και δύο βδομάδες.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(listen(text, { lang, model: false }).reading).not.toBe('calm')
  })
})
