import type { SampleClient, SampleLetter } from './sample-client.ts'

const SIGNATURE = '\n\nΜίρα Σάλο\nγραφιστικός σχεδιασμός\nmira@salo.example'
const PHONE = '\n\nΣτάλθηκε από το κινητό μου'

/** A taverna keeper who has answered in one line from the first day: short is his usual, so nothing here speaks for unease (S0-14). */
export const el: SampleClient = {
  client: 'Ταβέρνα «Η Βάρκα»',
  contact: {
    name: 'Σταμάτης Βολάνης',
    email: 'stamatis@varka-volos.example',
    language: 'el',
    part: 'decision-maker',
    salutation: 'Γεια σου Σταμάτη',
    preference: {
      en: 'Answers between two services, in one line. Pictures rather than explanations.',
      ru: 'Отвечает между двумя сменами, одной строкой. Лучше картинки, чем объяснения.',
      pl: 'Odpisuje między dwiema zmianami, jednym zdaniem. Obrazki zamiast objaśnień.',
      fi: 'Vastaa kahden vuoron välissä yhdellä rivillä. Kuvia mieluummin kuin selityksiä.',
      el: 'Απαντά ανάμεσα σε δύο σερβίς, με μία γραμμή. Εικόνες παρά εξηγήσεις.',
    },
  },
  project: {
    name: 'Κατάλογος, ταμπέλα και σελίδα για τη «Βάρκα»',
    price: 148_000,
    currency: 'EUR',
    service: 'design',
    stage: 'under-way',
    signedDaysAgo: 94,
  },
  letters: beginning().concat(menu(), signboard(), page()),
}

function beginning(): SampleLetter[] {
  return [
    {
      daysAgo: 106,
      at: '11:20',
      from: 'contact',
      subject: 'καταλογος',
      body: `Καλημέρα, θέλω καινούργιο κατάλογο και ταμπέλα. Μου είπε για σένα η Ευτυχία από το «Μελισσάκι».${PHONE}`,
    },
    {
      daysAgo: 106,
      at: '12:05',
      from: 'studio',
      body: `Γεια σας κύριε Σταμάτη,\n\nχαίρομαι που σας μίλησε η Ευτυχία. Θα ήθελα να έρθω μια μέρα να δω το μαγαζί, να φάω και δυο σαρδέλες, και μετά να σας πω τι προτείνω και πόσο κοστίζει. Ποιο μεσημέρι σας βολεύει;${SIGNATURE}`,
    },
    { daysAgo: 106, at: '12:31', from: 'contact', body: `Αύριο στις 4, μετά την κουζίνα. Και στον ενικό.${PHONE}` },
    {
      daysAgo: 104,
      at: '09:40',
      from: 'studio',
      body: `Γεια σου Σταμάτη,\n\nσ' ευχαριστώ για το τραπέζι, το χταπόδι ακόμα το σκέφτομαι. Σου στέλνω την προσφορά: κατάλογος σε χοντρό χαρτί που σκουπίζεται, ταμπέλα για την πρόσοψη και μια απλή σελίδα με το μενού και το τηλέφωνο. Όλα μαζί 1.480 €, με δύο γύρους διορθώσεων στο καθένα. Η χωριστή κάρτα για τα γλυκά, που με ρώτησες, είναι μέσα στην τιμή.${SIGNATURE}`,
    },
    { daysAgo: 104, at: '10:22', from: 'contact', body: `Εντάξει. Προχώρα.${PHONE}`, quotes: true },
    {
      daysAgo: 94,
      at: '10:10',
      from: 'studio',
      body: `Καλημέρα Σταμάτη,\n\nσου έστειλα τη συμφωνία να την υπογράψεις από το κινητό. Μόλις μπει η προκαταβολή, ξεκινάω με τον κατάλογο και σε δέκα μέρες έχεις το πρώτο δείγμα.${SIGNATURE}`,
    },
    { daysAgo: 94, at: '10:48', from: 'contact', body: `Υπέγραψα. Έβαλα και τα λεφτά.${PHONE}` },
  ]
}

function menu(): SampleLetter[] {
  return [
    {
      daysAgo: 86,
      at: '13:15',
      from: 'studio',
      subject: 'Κατάλογος: δύο δρόμοι για να διαλέξεις',
      body: `Γεια σου Σταμάτη,\n\nσου στέλνω δύο σελίδες. Στην πρώτη τα πιάτα είναι γραμμένα με το χέρι, όπως τα έχεις στον πίνακα. Στη δεύτερη έχουμε τυπογραφικά γράμματα και τη βάρκα του πατέρα σου πάνω δεξιά. Ποια προτιμάς;${SIGNATURE}`,
    },
    { daysAgo: 86, at: '16:40', from: 'contact', body: `Τη βάρκα.${PHONE}` },
    {
      daysAgo: 80,
      at: '09:55',
      from: 'studio',
      body: `Καλημέρα,\n\nο κατάλογος με τη βάρκα είναι στημένος ολόκληρος. Κοίτα σε παρακαλώ κυρίως τις τιμές και αν λείπει κανένα πιάτο. Τον γαύρο μαρινάτο τον βρήκα δύο φορές, τον άφησα μία.${SIGNATURE}`,
    },
    {
      daysAgo: 80,
      at: '11:03',
      from: 'contact',
      body: `Καλά έκανες. Το τσίπουρο 200άρι είναι 9 και βάλε τα ντολμαδάκια στα κρύα. Τα άλλα σωστά.${PHONE}`,
      quotes: true,
    },
    {
      daysAgo: 79,
      at: '10:30',
      from: 'studio',
      body: `Έγιναν και τα δύο. Αν είσαι σύμφωνος, γράψε μου ένα «εγκρίνω» και το δίνω στον τυπογράφο για σαράντα κομμάτια.${SIGNATURE}`,
    },
    { daysAgo: 79, at: '10:52', from: 'contact', body: `Εγκρίνω.${PHONE}` },
    {
      daysAgo: 70,
      at: '15:20',
      from: 'contact',
      body: `Ήρθαν. Ωραίοι.${PHONE}`,
    },
  ]
}

function signboard(): SampleLetter[] {
  return [
    {
      daysAgo: 60,
      at: '11:00',
      from: 'studio',
      subject: 'Η ταμπέλα πάνω στην πρόσοψη',
      body: `Γεια σου Σταμάτη,\n\nχαίρομαι που σου άρεσαν οι κατάλογοι. Σου στέλνω τώρα την ταμπέλα «φορεμένη» στο μαγαζί, μέρα και νύχτα. Το μπλε είναι ίδιο με τα παντζούρια. Πες μου αν σου κάθεται το μέγεθος, ο μάστορας θέλει τα τελικά μέτρα ως το τέλος της άλλης βδομάδας.${SIGNATURE}`,
    },
    {
      daysAgo: 60,
      at: '11:01',
      from: 'contact',
      autoReply: true,
      body: 'Η «Βάρκα» είναι κλειστή για λίγες μέρες, πάμε στο χωριό. Διαβάζω μέιλ όταν γυρίσω. Για κρατήσεις πάρτε στο μαγαζί μετά τις 6.\nΣταμάτης',
    },
    {
      daysAgo: 56,
      at: '09:12',
      from: 'contact',
      body: `Γύρισα. Κάν' τα γράμματα λίγο πιο μεγάλα, να φαίνονται από την παραλία, και δώσ' το.${PHONE}`,
    },
    {
      daysAgo: 39,
      at: '18:05',
      from: 'studio',
      body: `Σταμάτη, πέρασα πριν λίγο και είδα την ταμπέλα αναμμένη. Στέκεται όμορφα δίπλα στον πλάτανο και διαβάζεται από το περίπτερο. Σου έκοψα και το τιμολόγιο για το δεύτερο μέρος, όπως λέει η συμφωνία.${SIGNATURE}`,
    },
    { daysAgo: 39, at: '18:40', from: 'contact', body: `Το είδα. Πληρώθηκε. Έλα να σε κεράσω.${PHONE}` },
  ]
}

function page(): SampleLetter[] {
  return [
    {
      daysAgo: 14,
      at: '10:15',
      from: 'studio',
      subject: 'Η σελίδα της «Βάρκας»',
      body: `Καλημέρα Σταμάτη,\n\nη σελίδα είναι έτοιμη για μια πρώτη ματιά: το μενού, το τηλέφωνο που καλεί με ένα πάτημα και ο χάρτης. Μου λείπουν δύο φωτογραφίες, μία από την κουζίνα και μία με τα τραπέζια έξω. Τις έχεις ή να έρθω να τις βγάλω;${SIGNATURE}`,
    },
    { daysAgo: 14, at: '11:32', from: 'contact', body: `Έλα εσύ. Μεσημέρι έχει καλό φως.${PHONE}` },
    {
      daysAgo: 2,
      at: '09:50',
      from: 'studio',
      body: `Γεια σου,\n\nμπήκαν οι φωτογραφίες και η σελίδα ζωντάνεψε. Μένει μόνο να διαλέξεις διεύθυνση: varka-volos ή taverna-varka. Μόλις μου πεις, σε τρεις μέρες είναι στον αέρα.${SIGNATURE}`,
    },
    { daysAgo: 2, at: '10:27', from: 'contact', body: `Το πρώτο. Μια χαρά είναι.${PHONE}`, quotes: true },
  ]
}
