import { addExpectation, openConcern, setExpectation } from '#concern/concern.ts'
import { newId } from '#foundation/ids.ts'
import { doing } from '../sample-acts.ts'
import type { Note } from '../sample-client.ts'
import type { SampleCourse, Scene } from '../sample-scene.ts'

/** Heard, on the phone where nobody listens: a remark by somebody behind him (S0-7, S0-28). What his firm expects stands beside the work (S2-3). */
export const oliver: SampleCourse = async (scene) => {
  const { mira, letter, note, whose } = scene
  await expectations(scene)
  const concern = await openConcern(mira(3, '17:05'), {
    ...whose,
    origin: 'evidence',
    ref: `newcomer:${letter(6, '16:20')}`,
    words: 'Please do not start on either yet.',
  })
  const word = { by: 'call', who: 'Oliver Dean', said: IN_THE_CAR } as const
  await doing(mira(2, '15:40'), concern, { kind: 'heard', words: IN_THE_CAR, word })
  const cause = { cause: 'remark', whose: 'outside' } as const
  await doing(mira(2, '15:50'), concern, { kind: 'cause-named', ...cause, note: note(REMARK) })
  const judith = { person: newId(), name: 'Judith Pell', contact: null }
  await doing(mira(2, '15:52'), concern, { kind: 'person-named', ...judith, note: note(JUDITH) })
}

const IN_THE_CAR =
  'I’m in the car park, so I can speak. At the partners’ lunch Judith was asked what six thousand six hundred pounds are for when somebody’s son does it for nothing, and she had no answer. Now it all goes through her, in writing. I still think it’s the best money we’ve spent, but I can’t say so upstairs without something to show for it.'

async function expectations({ mira, letter, note, whose: { project } }: Scene): Promise<void> {
  if (project === null) return
  for (const { words, said, met } of EXPECTED) {
    const house = mira(16, '14:00')
    const id = await addExpectation(house, { project, words: note(words), letter: letter(...said) })
    if (met !== 'open') await setExpectation(house, { id, state: met })
  }
}

const EXPECTED: readonly { words: Note; said: [number, string]; met: 'open' | 'met' | 'cannot' }[] = [
  {
    said: [78, '12:35'],
    met: 'met',
    words: {
      en: 'More enquiries about old houses.',
      ru: 'Больше обращений по старым домам.',
      pl: 'Więcej zapytań o stare domy.',
      fi: 'Enemmän kyselyjä vanhoista taloista.',
      el: 'Περισσότερες ερωτήσεις για παλιά σπίτια.',
    },
  },
  {
    said: [16, '12:30'],
    met: 'met',
    words: {
      en: 'A report of one page each quarter, without jargon.',
      ru: 'Раз в квартал отчёт на одну страницу, без терминов.',
      pl: 'Raz na kwartał raport na jedną stronę, bez żargonu.',
      fi: 'Neljännesvuosittain yhden sivun raportti ilman ammattikieltä.',
      el: 'Κάθε τρίμηνο μια αναφορά μίας σελίδας, χωρίς τεχνικούς όρους.',
    },
  },
  {
    said: [78, '09:50'],
    met: 'cannot',
    words: {
      en: 'First place for “survey Hereford”: nobody can promise that, and the agreement says so.',
      ru: 'Первое место по запросу «survey Hereford»: этого не может обещать никто, так и написано в договоре.',
      pl: 'Pierwsze miejsce na hasło „survey Hereford”: tego nikt nie może obiecać i tak jest w umowie.',
      fi: 'Ensimmäinen sija haulla ”survey Hereford”: sitä ei voi luvata kukaan, ja niin sopimuksessakin lukee.',
      el: 'Πρώτη θέση στην αναζήτηση «survey Hereford»: αυτό δεν μπορεί να το υποσχεθεί κανείς, και το γράφει η συμφωνία.',
    },
  },
  {
    said: [25, '13:15'],
    met: 'open',
    words: {
      en: 'Something to show the partners: what each page has brought.',
      ru: 'Что показать партнёрам: что принесла каждая страница.',
      pl: 'Coś, co można pokazać wspólnikom: co przyniosła każda strona.',
      fi: 'Jotain näytettävää osakkaille: mitä kukin sivu on tuonut.',
      el: 'Κάτι για να δουν οι συνέταιροι: τι έφερε κάθε σελίδα.',
    },
  },
]

const REMARK: Note = {
  en: 'A remark at the partners’ lunch. The work itself was never in doubt.',
  ru: 'Замечание за обедом у партнёров. В самой работе никто не сомневался.',
  pl: 'Uwaga rzucona przy obiedzie wspólników. Sama praca nie budziła wątpliwości.',
  fi: 'Osakkaiden lounaalla sanottu huomautus. Itse työtä ei epäilty missään vaiheessa.',
  el: 'Ένα σχόλιο στο γεύμα των συνεταίρων. Για την ίδια τη δουλειά δεν υπήρξε αμφιβολία.',
}

const JUDITH: Note = {
  en: 'A partner; signs above £1,000. Needs figures that she can read out upstairs.',
  ru: 'Партнёр, подписывает всё свыше 1000 фунтов. Нужны цифры, которые можно зачитать наверху.',
  pl: 'Wspólniczka, podpisuje powyżej 1000 funtów. Potrzebuje liczb, które może przedstawić na górze.',
  fi: 'Osakas, allekirjoittaa yli 1 000 punnan menot. Tarvitsee lukuja, jotka voi lukea ääneen muille.',
  el: 'Συνέταιρος, υπογράφει πάνω από 1.000 λίρες. Χρειάζεται νούμερα που να μπορεί να τα πει στους άλλους.',
}
