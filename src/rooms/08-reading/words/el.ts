import type { en } from './en.ts'

/** Greek: what Consonance hears, worded as a question worth asking and never as a verdict (S0-1, S0-15, S2-1). Adverbs and verbs, so that no reading needs a gender. */
export const el = {
  'reading.calm': 'ήρεμα',
  'reading.watch': 'αξίζει μια ματιά',
  'reading.uneasy': 'ίσως ανησυχεί',
  'reading.unheard': 'δεν διαβάζεται',
  'reading.tooLittle': 'νωρίς ακόμη',

  'reading.kind.doubt': 'Αμφιβολία μετά την αγορά',
  'reading.kind.money': 'Χρήματα',
  'reading.kind.time': 'Χρόνος',
  'reading.kind.disappointment': 'Αλλιώς το περίμενε',
  'reading.kind.confusion': 'Κάτι δεν είναι σαφές',
  'reading.kind.ignored': 'Περιμένει να ακουστεί',
  'reading.kind.anger': 'Θυμός',

  'reading.ask.doubt': 'Οι δεύτερες σκέψεις είναι συχνές μετά την υπογραφή. Τι είναι αυτό που βαραίνει;',
  'reading.ask.money': 'Κάτι για το κόστος. Είναι το ποσό ή αυτό που δίνει;',
  'reading.ask.time': 'Ίσως πιέζει μια ημερομηνία. Είναι σαφές τι ακολουθεί και πότε;',
  'reading.ask.disappointment': 'Κάτι δεν είναι όπως το φανταζόταν. Ποιο ένα πράγμα θα βοηθούσε περισσότερο;',
  'reading.ask.confusion': 'Ίσως ένα μέρος δεν είναι ξεκάθαρο. Θα ήταν πιο εύκολο ένα τηλεφώνημα από ένα μήνυμα;',
  'reading.ask.ignored': 'Ίσως λείπει μια απάντηση. Έχει μείνει κάποια ερώτηση ανοιχτή;',
  'reading.ask.anger': 'Έντονα λόγια. Τι συνέβη και τι θα το διόρθωνε;',
  'reading.ask.slower': 'Φόρτος δουλειάς ή κάτι που βαραίνει;',
  'reading.ask.silent': 'Έφτασαν όλα, και μπορούν να χρησιμοποιηθούν;',

  'reading.slower': 'Πιο αργά από το συνηθισμένο',
  'reading.silent': 'Σιωπή',

  'reading.why.doubt': 'Αμφιβολία μετά την αγορά.',
  'reading.why.money': 'Κάτι για τα χρήματα.',
  'reading.why.time': 'Κάτι για τον χρόνο.',
  'reading.why.disappointment': 'Κάτι δεν είναι όπως το περίμενε.',
  'reading.why.confusion': 'Κάτι δεν είναι σαφές.',
  'reading.why.ignored': 'Περιμένει να ακουστεί.',
  'reading.why.anger': 'Έντονα λόγια.',
  'reading.why.slower': 'Τελευταία απάντηση: {took}. Συνήθως: {usual}.',
  'reading.why.silent': 'Κανένα νέο εδώ και {waited}. Συνήθως: {usual}.',
  'reading.why.signed': 'Υπογράφηκε {ago}.',
  'reading.why.delivered': 'Παραδόθηκε {ago}.',

  'reading.notThisTime': 'Όχι αυτή τη φορά',
  'reading.notThisTimeLong': 'Όχι αυτή τη φορά: {kind}',
  'reading.takeBack': 'Επαναφορά',
  'reading.dismissed': 'Στην άκρη',
  'reading.inWordsAlone': 'Ο ρυθμός είναι ο γνωστός: το σημάδι βρίσκεται μόνο στα λόγια.',
  'reading.marginOf': 'Τι ίσως σημαίνει αυτό το μήνυμα',

  'reading.paceOf': 'Χρόνος απάντησης, μήνυμα το μήνυμα. Με τελείες ο συνηθισμένος: {usual}.',
  'reading.paceTold':
    'Συνηθισμένος χρόνος απάντησης: {usual}. {count, plural, one {Η τελευταία απάντηση} other {Οι τελευταίες # απαντήσεις, από την παλαιότερη}}: {lengths}.',
  'reading.paceNow': 'Η τωρινή αναμονή: {waited}.',

  'reading.since': 'από {day}',
  'reading.noEvidence': 'Τίποτα στα λόγια ή στον ρυθμό δεν ζητά την προσοχή σας.',
  'reading.tooLittleLong':
    'Ένα ή δύο πρώτα μηνύματα είναι λίγα για να πει κανείς κάτι. Θα συμπληρωθεί όσο γράφετε ο ένας στον άλλον.',
  'reading.unheardLong': 'Αυτή τη στιγμή δεν διαβάζεται καμία επαφή αυτού του πελάτη, γι’ αυτό δεν υπάρχει ανάγνωση.',
  'reading.settling.signing':
    'Περίοδος προσαρμογής, ημέρα {day} μετά την υπογραφή. Οι δεύτερες σκέψεις έρχονται τώρα σε όλους· δεν φταίει κανείς. Λίγες γραμμές από εσάς βοηθούν.',
  'reading.settling.delivery':
    'Περίοδος προσαρμογής, ημέρα {day} μετά την παράδοση. Απορίες και δεύτερες σκέψεις έρχονται τώρα σε όλους· δεν φταίει κανείς.',
  'reading.isCommon':
    'Λίγη ανησυχία μετά την υπογραφή ή την παράδοση είναι φυσιολογική. Συνήθως υποχωρεί μόλις ρωτήσει κανείς.',
  'reading.openLetter': 'Δείτε το στο μήνυμα',
} satisfies Record<keyof typeof en, string>
