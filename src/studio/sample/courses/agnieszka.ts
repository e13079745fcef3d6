import { keepPromise, learn, openConcern } from '#concern/concern.ts'
import { writeNote } from '#conversation/conversation.ts'
import { openLine } from '#delivery/delivery.ts'
import { HOUR } from '#foundation/days.ts'
import { beginAnswer, doing, offer, openedLetter, PORTAL, promising, react } from '../sample-acts.ts'
import type { Note } from '../sample-client.ts'
import { type SampleCourse, type Scene, sendWaiting } from '../sample-scene.ts'

/** Eased in a second round, on her own word in a letter (S0-33, S0-34); what it taught is a lesson. Now a line is open for her (S0-44). */
export const agnieszka: SampleCourse = async (scene) => {
  const { mira, letter, note, whose } = scene
  const concern = await openConcern(mira(80, '08:30'), {
    ...whose,
    origin: 'message',
    ref: letter(81, '22:48'),
    words:
      'Układ jest świetny, ale te kolory to nie my. Zieleń wygląda jak apteka albo bank, a ja na ścianie mam cegłę i słoiki z kompotem.',
    cause: { cause: 'quality', whose: 'ours', note: note(TOO_COLD) },
  })
  await firstRound(scene, concern)
  await secondRound(scene, concern)
  await learn(mira(74, '17:00'), { concern, as: 'lesson', words: note(LESSON), service: 'design' })
  await lineToday(scene)
  await winterCard(scene)
}

/** What she asked last is owed an answer today (S1-21): it is begun, and beside it stands a note for the studio alone. */
async function winterCard({ mira, houseAt, now, letter, note, whose: { client } }: Scene): Promise<void> {
  const asked = letter(1, '11:12')
  const { thread } = await openedLetter(mira(1, '15:00'), asked)
  await writeNote(mira(1, '15:00'), { client, thread, words: note(PRINTER) })
  const text =
    'Pani Agnieszko,\n\nprzy kompocie z przyjemnością. Grubszy papier to dobry trop, ale najpierw chcę zobaczyć te brzegi. Jeśli drukarnia potwierdzi, że to od środka do mycia, to'
  await beginAnswer(houseAt(now - HOUR, mira(1, '15:00').actor), { letter: asked, text })
}

async function firstRound(scene: Scene, concern: string): Promise<void> {
  const { mira, them, letter, past } = scene
  const [visit] = await offer(mira(80, '08:52'), scene, {
    concern,
    options: [
      { as: 'solution', words: 'Przyjadę z wzornikiem i dobierzemy kolory przy Państwa ścianie i słoikach.' },
      { as: 'alternative', words: 'Przyślę dwie nowe wersje do spokojnego obejrzenia w domu.' },
    ],
  })
  const quote = { by: 'message', letter: letter(80, '15:37'), quote: 'Proszę przyjechać z wzornikiem.' } as const
  const takes = { kind: 'reacted', option: visit ?? '', reaction: 'eases', words: quote.quote, word: quote } as const
  await doing(mira(80, '15:50'), concern, takes)
  const words = 'Przyjadę z wzornikiem i wybierzemy kolory na miejscu.'
  const due = { on: past(79), time: '15:00' }
  const promise = await promising(mira(80, '16:00'), scene, { concern, option: visit, words, due })
  await sendWaiting(mira(80, '16:02'), scene)
  const proof = 'Cegła, krem i czerwień, wybrane przy ścianie i słoikach.'
  await keepPromise(mira(79, '14:55'), { promise, proof })
  await sendWaiting(mira(79, '17:15'), scene)
  const partly =
    'Kolory są już nasze. Tylko na ekranie ta czerwień wygląda inaczej niż w słoiku i znowu się boję, że w druku wyjdzie nie tak.'
  await doing(them(78, '15:45'), concern, { kind: 'answered', eases: 'partly', words: partly, word: PORTAL })
}

/** Another kind of option than in the first round. */
async function secondRound(scene: Scene, concern: string): Promise<void> {
  const { mira, them, letter, past } = scene
  const [proofs] = await offer(mira(78, '16:05'), scene, {
    concern,
    options: [
      {
        as: 'less-damage',
        words: 'Zrobię wydruki próbne na właściwym papierze i zostawię u Państwa na barze.',
        grounds: 'Zobaczą Państwo kolory w swoim świetle, zanim cokolwiek pójdzie do druku.',
      },
      { as: 'way-out', words: 'Jeśli czerwień w druku nie zagra, wybieramy jeszcze raz, bez dopłaty.' },
    ],
  })
  await react(them(77, '15:30'), concern, { option: proofs, reaction: 'eases' })
  const words = 'Wydruki próbne na właściwym papierze będą u Państwa na barze.'
  const due = { on: past(75), time: '14:00' }
  const promise = await promising(mira(77, '16:00'), scene, { concern, option: proofs, words, due })
  await sendWaiting(mira(77, '16:05'), scene)
  await keepPromise(mira(75, '13:15'), { promise, proof: '', letter: letter(75, '13:10') })
  await sendWaiting(mira(75, '13:20'), scene)
  const quote = 'Dziękuję, że Pani przyjechała. Wątpliwości zniknęły, idziemy w tę wersję.'
  const word = { by: 'message', letter: letter(74, '16:20'), quote } as const
  await doing(mira(74, '16:40'), concern, { kind: 'answered', eases: 'yes', words: quote, word })
}

/** Hours in which she reaches the studio at once: today, or on the next working day where today is none or over. */
async function lineToday(scene: Scene): Promise<void> {
  const { mira, houseAt, zone, whose, coming, past, now } = scene
  const { client, contact } = whose
  const today = houseAt(now, 'sample')
  const here = Temporal.Instant.fromEpochMilliseconds(today.now()).toZonedDateTimeISO(zone)
  const isOn = here.toPlainDate().toString() === past(0) && here.hour < 17
  const line = { day: isOn ? past(0) : coming(1), from: '09:00', to: '18:00', way: 'number', number: NUMBER } as const
  await openLine(mira(1, '16:30'), { client, ...line, zone, tell: [contact] })
  await sendWaiting(mira(1, '16:35'), scene)
}

const NUMBER = '+358 40 555 0172'

const TOO_COLD: Note = {
  en: 'The colours are too cold for brick and cherries. The layout she likes.',
  ru: 'Цвета слишком холодные для кирпича и вишен. Вёрстка нравится.',
  pl: 'Kolory za chłodne do cegły i czereśni. Układ się podoba.',
  fi: 'Värit ovat liian kylmät tiilelle ja kirsikoille. Taitto miellyttää.',
  el: 'Χρώματα πολύ ψυχρά για τούβλο και κεράσια. Η διάταξη της αρέσει.',
}

const LESSON: Note = {
  en: 'Show colours printed, on the right paper and in their own light, before asking what they think of them.',
  ru: 'Цвета показывать в печати, на той самой бумаге и при их свете, и только потом спрашивать мнение.',
  pl: 'Kolory pokazywać na wydruku, na właściwym papierze i w ich świetle, a dopiero potem pytać o zdanie.',
  fi: 'Värit näytetään painettuina, oikealla paperilla ja asiakkaan omassa valossa, ja vasta sitten kysytään mielipidettä.',
  el: 'Τα χρώματα δείχνονται τυπωμένα, στο σωστό χαρτί και στο δικό τους φως, και μετά ζητάμε γνώμη.',
}

const PRINTER: Note = {
  en: 'The printers suspect a grease remover: that is what turns edges white. First ask Paweł what they wash the cards with, then talk about thicker paper.',
  ru: 'В типографии подозревают средство от жира: от него края и белеют. Сначала узнать у Павла, чем моют карты, потом говорить о плотной бумаге.',
  pl: 'Drukarnia podejrzewa odtłuszczacz: to od niego bieleją brzegi. Najpierw zapytać Pawła, czym myją karty, dopiero potem rozmawiać o grubszym papierze.',
  fi: 'Painossa epäillään rasvanpoistoainetta: siitä reunat vaalenevat. Ensin kysyn Pawełilta, millä kortit pestään, ja puhun paksummasta paperista vasta sitten.',
  el: 'Στο τυπογραφείο υποψιάζονται το καθαριστικό για τα λίπη: απ’ αυτό ασπρίζουν οι άκρες. Πρώτα να ρωτήσω τον Paweł με τι πλένουν τις κάρτες, μετά για πιο χοντρό χαρτί.',
}
