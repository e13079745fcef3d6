import { keepPromise, openConcern } from '#concern/concern.ts'
import { doing, offer, promising, react } from '../sample-acts.ts'
import type { SampleClient } from '../sample-client.ts'
import { type SampleCourse, sendWaiting } from '../sample-scene.ts'

/** A guesthouse keeper who was left in the dark for two weeks. */
export const evanthia: SampleClient = {
  client: 'Ξενώνας «Το Λιθόστρωτο»',
  contact: {
    name: 'Ευανθία Μαντά',
    email: 'evanthia@lithostroto.example',
    language: 'el',
    part: 'decision-maker',
    salutation: 'Αγαπητή κυρία Ευανθία',
  },
  project: {
    name: 'Ιστοσελίδα με κρατήσεις',
    price: 390_000,
    currency: 'EUR',
    service: 'website',
    stage: 'under-way',
    signedDaysAgo: 40,
  },
  letters: [
    {
      daysAgo: 20,
      at: '10:30',
      from: 'studio',
      subject: 'Οι σελίδες των δωματίων',
      body: 'Καλημέρα σας,\n\nξεκινώ με τις σελίδες των δωματίων και σας γράφω μόλις έχω κάτι να σας δείξω.\n\nΜίρα Σάλο',
    },
    { daysAgo: 20, at: '13:15', from: 'contact', body: 'Ωραία, καλή δουλειά!\n\nΕυανθία Μαντά' },
  ],
}

/** Checked back: kept in the dark, then told every other day; whether that eases it, she has not said yet. */
export const evanthiasCourse: SampleCourse = async (scene) => {
  const { mira, them, past, whose } = scene
  const worry =
    'Έχουν περάσει δύο εβδομάδες και δεν ξέρω τι γίνεται με τη σελίδα. Δεν θέλω να πιέσω, αλλά σε λίγο ανοίγουν οι κρατήσεις και δεν ξέρω τι να πω στους πελάτες.'
  const concern = await openConcern(them(9, '21:10'), { ...whose, origin: 'portal', words: worry, weight: 3 })
  await doing(mira(8, '09:15'), concern, { kind: 'cause-named', cause: 'silence', whose: 'ours', note: '' })
  const fault = 'Έχετε δίκιο: έπρεπε να σας γράψω, ακόμη κι όταν δεν είχα κάτι έτοιμο. Σας ζητώ συγγνώμη.'
  await doing(mira(8, '09:20'), concern, { kind: 'fault-owned', words: fault })
  const [news, access] = await offer(mira(8, '09:40'), scene, {
    concern,
    options: [
      {
        as: 'solution',
        words: 'Κάθε δεύτερη εργάσιμη μέρα σας γράφω τρεις γραμμές: τι έγινε, τι ακολουθεί, τι χρειάζομαι από εσάς.',
      },
      {
        as: 'alternative',
        words: 'Σας δίνω τη διεύθυνση της δοκιμαστικής σελίδας, να τη βλέπετε όπως είναι κάθε στιγμή.',
      },
    ],
  })
  await react(them(8, '13:10'), concern, { option: news, reaction: 'eases', words: 'Τρεις γραμμές μου φτάνουν.' })
  const half = 'Με μπερδεύει να βλέπω μισά πράγματα.'
  await react(them(8, '13:11'), concern, { option: access, reaction: 'no', words: half })
  const words = 'Τα τρία πρώτα σύντομα μηνύματα για την πορεία της σελίδας.'
  const due = { on: past(2), time: null }
  const promise = await promising(mira(8, '14:00'), scene, { concern, option: news, words, due })
  await sendWaiting(mira(8, '14:02'), scene)
  await keepPromise(mira(2, '16:10'), { promise, proof: 'Το τρίτο έχει και εικόνα της αρχικής σελίδας.' })
  await sendWaiting(mira(1, '09:30'), scene)
}
