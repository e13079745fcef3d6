import { describe, expect, test } from 'vitest'
import type { Kind } from '../../kinds.ts'
import { listen } from '../../listen.ts'
import { runTrials } from '../../trials/trial.ts'

const heard = (text: string) => listen(text, { lang: 'el' })
const kindsOf = (text: string): Kind[] => heard(text).kinds.map(({ kind }) => kind)

/** One phrase a row in several forms: person, number, gender, tense, with and without accents, in Latin letters. */
const FORMS: Record<Kind, string[][]> = {
  doubt: [
    ['Το έχω μετανιώσει.', 'Μετανιώσαμε που το αλλάξαμε.', 'Αρχίζω να μετανιώνω.', 'metaniwsa pou to allaksa'],
    ['Έχω αμφιβολίες για το όνομα.', 'Έχουμε ενδοιασμούς.', 'Αμφιβάλλουμε αν θα πιάσει.', 'αμφιβαλλω πολυ'],
    ['Δεν με πείθει.', 'Δεν μας έπεισε.', 'Δεν έχουν πειστεί οι συνέταιροι.', 'Δεν πείστηκα.', 'de me peithei'],
    [
      'Ένας γνωστός το έκανε με τα μισά λεφτά.',
      'Ένα γραφείο στην Πάτρα μας έδωσε καλύτερη τιμή.',
      'Πήραμε κι άλλη προσφορά, φθηνότερη.',
    ],
    [
      'Ο διευθυντής δεν ενθουσιάστηκε.',
      'Η διευθύντρια στράβωσε τα μούτρα.',
      'Το αφεντικό ρώτησε γιατί δώσαμε τόσα.',
      'Οι συνέταιροι δεν πείστηκαν.',
    ],
  ],
  money: [
    ['Μου φαίνεται ακριβό.', 'Μας φάνηκε πολύ ακριβή.', 'Βγήκε ακριβά.', 'einai poly akrivo'],
    ['Το ποσό μάς ξένισε.', 'Η τιμή με τρόμαξε, με ξάφνιασε το νούμερο.', 'Με ξάφνιασε ο λογαριασμός.'],
    [
      'Έχουμε ξεφύγει από τον προϋπολογισμό.',
      'Ξεφύγαμε από το budget.',
      'Το κόστος ξέφυγε.',
      'Ξεπεράσατε τον προϋπολογισμό μας.',
    ],
    ['Γιατί πληρώνουμε έξτρα;', 'Γιατί με χρεώσατε ξανά;', 'Από πού προέκυψε αυτή η χρέωση;'],
  ],
  time: [
    ['Έχετε καθυστερήσει.', 'Έχει αργήσει πολύ.', 'Αργείτε πάλι.', 'Καθυστερήσατε τόσο!', 'exete kathysterisei'],
    ['Δεν προλαβαίνουμε τα εγκαίνια.', 'Δεν θα προλάβω.', 'Δεν το προλαβαίνουμε.', 'den prolavainoume'],
    ['Πότε θα το δούμε επιτέλους;', 'Πόσο ακόμα;', 'Ακόμα περιμένουμε το πρώτο δείγμα.', 'Περιμένω από την Τρίτη.'],
    ['Χάσαμε την προθεσμία.', 'Η προθεσμία πέρασε.', 'Δεν τηρήσατε την ημερομηνία.'],
  ],
  disappointment: [
    ['Είμαι απογοητευμένος.', 'Είμαστε απογοητευμένες.', 'Απογοητεύτηκα.', 'Τι απογοήτευση.', 'apogoiteftika'],
    [
      'Δεν μου αρέσει.',
      'Δε μας άρεσε.',
      'Δεν μ’ αρέσουν τα χρώματα.',
      'Δεν άρεσε στους πελάτες μας.',
      'den mou aresei',
    ],
    ['Περίμενα κάτι καλύτερο.', 'Περιμέναμε κάτι πιο σοβαρό.', 'Αλλιώς το περίμενα.', 'Κάτι άλλο φανταζόμουν.'],
    ['Κάτι λείπει από το σχέδιο, κάτι μας λείπει.', 'Δεν είμαστε ακόμα εκεί.', 'Δεν είναι αυτό που θέλαμε.'],
    ['Είναι πολύ πρόχειρο.', 'Μας φάνηκε κάπως βιαστική η δουλειά.', 'Η μετάφραση βγήκε χάλια.', 'Γεμάτο λάθη.'],
  ],
  confusion: [
    ['Έχω μπερδευτεί.', 'Μπερδευτήκαμε με τις εκδόσεις.', 'Είμαι μπερδεμένη.', 'exw berdeytei kai den vgazw akri'],
    [
      'Δεν καταλαβαίνω τι πληρώνω.',
      'Δεν καταλάβαμε ποιο ισχύει.',
      'Δεν έχω καταλάβει τίποτα.',
      'den katalavaino tipota',
    ],
    ['Δεν βγάζω άκρη.', 'Άκρη δεν βγάλαμε.', 'Δε βγάζουμε νόημα.'],
  ],
  ignored: [
    [
      'Δεν μου απαντάτε.',
      'Δεν μας έχετε απαντήσει.',
      'Δεν έχω πάρει καμία απάντηση.',
      'Καμία απάντηση ακόμα.',
      'den mou exete apantisei',
    ],
    ['Κανείς δεν μας ενημέρωσε.', 'Δεν μας ενημερώσατε.', 'Χωρίς να μας ενημερώσετε.', 'Χωρίς καμία ενημέρωση.'],
    ['Με αγνοείτε.', 'Μας αγνοήσατε.', 'Οι παρατηρήσεις μας αγνοήθηκαν.', 'Μας έχετε γραμμένους.'],
    ['Είναι το τρίτο μέιλ που στέλνω.', 'Σας έχω στείλει τρία μηνύματα.', 'Το μάθαμε τελευταίοι.'],
  ],
  anger: [
    ['Είναι απαράδεκτο.', 'Απαράδεκτη συμπεριφορά.', 'ΑΠΑΡΑΔΕΚΤΟΙ', 'aparadekto'],
    ['Είμαι θυμωμένος.', 'Θύμωσα.', 'Θυμώσαμε πολύ.', 'Είμαστε έξαλλοι.', 'Έχω εξοργιστεί.'],
    ['Μας κοροϊδεύετε;', 'Κοροϊδία.', 'Με κοροϊδέψατε.'],
    ['Διακόπτουμε τη συνεργασία.', 'Η συνεργασία μας τελειώνει εδώ.', 'Θα το δώσω στον δικηγόρο μου.'],
  ],
}

describe('Greek unease is heard in every form it takes', () => {
  for (const [kind, rows] of Object.entries(FORMS)) {
    for (const forms of rows) {
      // S0-12
      test.each(forms)(`${kind}: %s`, (text) => {
        expect(kindsOf(text)).toContain(kind)
        expect(heard(text).reading).not.toBe('calm')
      })
    }
  }
})

describe('what takes a Greek phrase back', () => {
  // S0-12
  test.each([
    'Δεν ανησυχώ καθόλου.',
    'Δεν έχουμε μετανιώσει.',
    'Δεν είμαι απογοητευμένη, κάθε άλλο.',
    'Μην αγχώνεσαι.',
    'Χωρίς καμία καθυστέρηση και χωρίς άγχος.',
    'Δεν είναι ακριβό.',
    'Ούτε στιγμή δεν το μετάνιωσα.',
    'den anisyxw, ola kala',
  ])('a worry that was denied is none: %s', (text) => {
    expect(heard(text).reading).toBe('calm')
  })

  // S0-12
  test.each([
    'Δεν σας κρύβω ότι ανησυχώ.',
    'Δεν μπορώ να μην ανησυχώ.',
    'Όχι απλώς απογοητευτήκαμε, μας κόστισε και πελάτες.',
    'Δεν παύω να αναρωτιέμαι αν άξιζε.',
  ])('what only sounds like a denial stands: %s', (text) => {
    expect(heard(text).reading).not.toBe('calm')
  })

  // S0-12
  test.each([
    'Αν κάτι δεν μας αρέσει, πόσες αλλαγές έχουμε;',
    'Σε περίπτωση που υπάρξει μεγάλη καθυστέρηση, πάρε με.',
    'Αν ανησυχούσα θα σου το έλεγα.',
    'Τι κάνουμε αν ο πελάτης μπερδευτεί;',
  ])('a worry that is only supposed is none: %s', (text) => {
    expect(heard(text).reading).toBe('calm')
  })

  // S0-12
  test.each([
    'Στην αρχή είχα αμφιβολίες, τώρα όμως το λατρεύω.',
    'Είχα αγχωθεί αλλά τελικά όλα πήγαν καλά.',
    'Μπερδεύτηκα με τα αρχεία, το βρήκα όμως.',
    'Ανησύχησα χτες, μετά το τηλεφώνημα ησύχασα.',
  ])('a worry that has passed is none: %s', (text) => {
    expect(heard(text).reading).toBe('calm')
  })

  // S0-12
  test.each([
    'Η τράπεζα δεν μας απαντάει για το δάνειο.',
    'Ο τυπογράφος είναι απαράδεκτος.',
    'Είμαι απογοητευμένος με τον ΟΤΕ.',
    'Ο μικρός είναι άρρωστος και αγχώθηκα.',
    'Ο προηγούμενος συνεργάτης μάς είχε παρατήσει.',
  ])('bad news about something else is not about the work: %s', (text) => {
    expect(heard(text).reading).toBe('calm')
  })

  // S0-12
  test.each([
    'Συγγνώμη για την ενόχληση και για την καθυστέρησή μου.',
    'Φοβάμαι πως την Πέμπτη δεν μπορώ.',
    'Έχετε πρόχειρο το λογότυπο;',
    'Δεν πρόλαβα να το δω, αύριο.',
    'Δεν περίμενα να βγει τόσο ωραίο!',
  ])('politeness and praise that borrow the words of worry are neither: %s', (text) => {
    expect(heard(text).reading).toBe('calm')
  })

  // S0-12
  test.each([
    'Πόσο κοστίζει μια δεύτερη γλώσσα;',
    'Η προθεσμία είναι στις 20 και το τιμολόγιο το θέλω στην εταιρεία.',
    'Έχω μια ερώτηση για την αλλαγή στο μενού.',
    'Το site είναι στον αέρα!',
    'Φωτογραφίζετε γάμους;',
    'Είμαι δικηγόρος και θέλω μια λιτή σελίδα.',
  ])('ordinary words of business are no sign: %s', (text) => {
    expect(heard(text).reading).toBe('calm')
  })
})

// S0-12, S2-39: floors a little under what was measured, so that a change that loses ground is seen.
test('on the Greek trials plain and veiled unease is found, and calm mail is left alone', () => {
  const report = runTrials('el')
  expect(report.trials).toBeGreaterThanOrEqual(200)
  expect(report.recallPlain).toBeGreaterThanOrEqual(0.9)
  expect(report.recallVeiled).toBeGreaterThanOrEqual(0.8)
  expect(report.falseFlags).toBeLessThanOrEqual(0.1)
  for (const hard of [
    'negated',
    'change_request',
    'bad_news_elsewhere',
    'hypothetical',
    'mended',
    'question',
  ] as const) {
    const { flagged, of } = report.falseByHard[hard] ?? { flagged: 1, of: 1 }
    expect(flagged / of, hard).toBeLessThanOrEqual(0.15)
  }
  expect(report.spanOverlap).toBeGreaterThanOrEqual(0.85)
})
