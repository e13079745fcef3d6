import type { en } from './en.ts'

/** Greek: letters and threads, and the mail that comes in by hand. */
export const el = {
  'conversation.conversations': 'Συνομιλίες',
  'conversation.noSubject': 'Χωρίς θέμα',
  'conversation.empty': 'Κανένα μήνυμα ακόμη',
  'conversation.emptyHint':
    'Περάστε την αλληλογραφία σας και εδώ θα δείτε κάθε συνομιλία με τους πελάτες σας, την πιο πρόσφατη πρώτη.',
  'conversation.lede': 'Το πιο πρόσφατο μήνυμα πρώτο.',
  'conversation.lettersOf': '{count, plural, one {ένα μήνυμα} other {# μηνύματα}}',
  'conversation.lastTheirs': 'Τελευταίο μήνυμα: {name}, {ago}',
  'conversation.lastOurs': 'Τελευταίο μήνυμα: δικό σας, {ago}',
  'conversation.waitsForUs': 'περιμένει την απάντησή σας',
  'conversation.earlier': 'Παλαιότερες',
  'conversation.later': 'Νεότερες',

  'conversation.from.subject': 'Εδώ φαίνεται να συνεχίζεται η συνομιλία «{subject}», με άλλο θέμα.',
  'conversation.from.sender': 'Εδώ φαίνεται να συνεχίζεται η συνομιλία «{subject}». Νέο πρόσωπο: {name}.',
  'conversation.from.both': 'Εδώ φαίνεται να συνεχίζεται η συνομιλία «{subject}», με άλλο θέμα. Νέο πρόσωπο: {name}.',
  'conversation.from.claimed':
    'Εδώ φαίνεται να συνεχίζεται η συνομιλία «{subject}», αλλά τίποτα δεν αποδεικνύει ότι αποστολέας είναι: {name}.',
  'conversation.onward.subject': 'Η συνομιλία «{subject}» φαίνεται να συνεχίζει αυτήν εδώ, με άλλο θέμα.',
  'conversation.onward.sender': 'Η συνομιλία «{subject}» φαίνεται να συνεχίζει αυτήν εδώ. Νέο πρόσωπο: {name}.',
  'conversation.onward.both':
    'Η συνομιλία «{subject}» φαίνεται να συνεχίζει αυτήν εδώ, με άλλο θέμα. Νέο πρόσωπο: {name}.',
  'conversation.onward.claimed':
    'Η συνομιλία «{subject}» φαίνεται να συνεχίζει αυτήν εδώ, αλλά τίποτα δεν αποδεικνύει ότι αποστολέας είναι: {name}.',
  'conversation.join': 'Να ενωθούν',
  'conversation.joinLong': 'Να ενωθούν: {subject}',
  'conversation.keepApart': 'Να μείνουν χωριστά',
  'conversation.keepApartLong': 'Να μείνουν χωριστά: {subject}',
  'conversation.keptApart': 'Έμεινε χωριστά από τη συνομιλία «{subject}».',
  'conversation.joinAfterAll': 'Να ενωθούν τελικά',
  'conversation.joinedHere': 'Η συνομιλία «{subject}» ενώθηκε με αυτήν εδώ.',
  'conversation.part': 'Να χωριστούν ξανά',
  'conversation.partLong': 'Να χωριστούν ξανά: {subject}',
  'conversation.done.joined': 'Ενώθηκαν. Είναι πια μία συνομιλία.',
  'conversation.done.keptApart': 'Μένουν χωριστά και δεν θα ξαναρωτήσουμε.',
  'conversation.with': 'Ποιες συνομιλίες',
  'conversation.with.people': 'Άνθρωποι',
  'conversation.with.machines': 'Αυτόματα μηνύματα',
  'conversation.with.unreadable': 'Δεν διαβάζονται',
  'conversation.machinesHint':
    'Ενημερωτικά δελτία, ειδοποιήσεις, αυτόματες απαντήσεις, μηνύματα που επέστρεψαν. Εδώ δεν περιμένει κανείς.',
  'conversation.unreadableHint':
    'Αυτά δεν μπορέσαμε να τα διαβάσουμε. Το καθένα φυλάσσεται όπως ήρθε, και δείχνουμε ό,τι διαβάζεται.',
  'conversation.noneSuch': 'Δεν υπάρχει τίποτα τέτοιο.',
  'conversation.nobody': 'Ο αποστολέας δεν διαβάζεται',

  'conversation.same.question': '{name} γράφει και από τη διεύθυνση {address}. Είναι το ίδιο πρόσωπο;',
  'conversation.same.yes': 'Ναι, το ίδιο πρόσωπο',
  'conversation.same.yesLong': 'Ναι, το ίδιο πρόσωπο: {name}, {address}',
  'conversation.same.no': 'Όχι, δύο πρόσωπα',
  'conversation.same.noLong': 'Όχι, δύο πρόσωπα: {name}, {address}',
  'conversation.done.same': 'Σημειώθηκε: ένα πρόσωπο και με τις δύο διευθύνσεις.',
  'conversation.done.two': 'Σημειώθηκε: δύο πρόσωπα. Δεν θα ξαναρωτήσουμε.',
  'conversation.shared':
    'Από τη διεύθυνση {address} γράφουν: {names}. Σε κάθε μήνυμα φαίνεται ποιος το έγραψε· η ανάγνωση αυτής της διεύθυνσης τους αφορά όλους.',

  'conversation.earlierLetters': 'Παλαιότερα μηνύματα',
  'conversation.newestLetters': 'Στα νεότερα μηνύματα',
  'conversation.signed': 'υπογραφή: {day}',
  'conversation.you': 'Εσείς',
  'conversation.tookUsual': 'χρόνος απάντησης: {length}, όπως συνήθως',
  'conversation.tookSlower': 'χρόνος απάντησης: {length}, πιο αργά από το συνηθισμένο',
  'conversation.tookQuicker': 'χρόνος απάντησης: {length}, πιο γρήγορα από το συνηθισμένο',
  'conversation.took': 'χρόνος απάντησης: {length}',

  'conversation.quoted': 'Από παλαιότερα μηνύματα',
  'conversation.noWords': 'Δεν υπάρχουν δικά τους λόγια σε αυτό το μήνυμα.',
  'conversation.machine': 'Αυτόματο μήνυμα: {from}, {when}',
  'conversation.attachments': 'Συνημμένα',
  'conversation.attachment': '{type}, {size}',

  'conversation.unnamed': 'Χωρίς όνομα',
  'conversation.asSent': 'Όπως στάλθηκε',
  'conversation.asSentLong': 'Όπως στάλθηκε: μήνυμα, {when}',
  'conversation.mayRun': 'Μπορεί να εκτελεστεί ως πρόγραμμα: ανοίξτε το μόνο αν το περιμένατε.',

  'conversation.opened.back': 'Πίσω στη συνομιλία',
  'conversation.opened.from': 'Από',
  'conversation.opened.to': 'Προς',
  'conversation.opened.cc': 'Κοινοποίηση',
  'conversation.opened.bcc': 'Κρυφή κοινοποίηση',
  'conversation.opened.at': 'Στάλθηκε',
  'conversation.opened.undated': 'Δεν έχει ημερομηνία που να διαβάζεται. Αποθηκεύτηκε εδώ: {when}.',
  'conversation.opened.nobody': 'Δεν αναφέρει αποστολέα.',
  'conversation.opened.delivered': 'Παραδόθηκε σε',
  'conversation.opened.copies':
    '{count, plural, one {Ήρθε μία φορά.} other {Ήρθε # φορές και εμφανίζεται εδώ μία φορά.}}',
  'conversation.opened.writer': 'Ποιος το έγραψε',
  'conversation.opened.unreadable': 'Δεν μπορέσαμε να διαβάσουμε αυτό το μήνυμα· εδώ είναι το κείμενό του.',
  'conversation.opened.kept': 'Φυλάσσεται όπως ήρθε και τίποτα από αυτό δεν χάθηκε.',
  'conversation.opened.noText': 'Δεν υπάρχει κείμενο για εμφάνιση.',
  'conversation.opened.frame': 'Το μήνυμα όπως σχεδιάστηκε',
  'conversation.opened.textAlone': 'Μόνο το κείμενο',
  'conversation.opened.notShown': 'Η μορφή του δεν μπορεί να εμφανιστεί εδώ, γι’ αυτό βλέπετε το κείμενό του.',
  'conversation.opened.source': 'Λήψη του μηνύματος όπως ήρθε ({size})',

  'conversation.pictures.off':
    '{count, plural, one {Μία εικόνα αυτού του μηνύματος βρίσκεται αλλού και δεν εμφανίζεται.} other {# εικόνες αυτού του μηνύματος βρίσκονται αλλού και δεν εμφανίζονται.}}',
  'conversation.pictures.on':
    '{count, plural, one {Η εικόνα που βρίσκεται αλλού εμφανίζεται: κάθε φορά που ανοίγει αυτή η σελίδα, λαμβάνεται από τον διακομιστή του αποστολέα.} other {Οι # εικόνες που βρίσκονται αλλού εμφανίζονται: κάθε φορά που ανοίγει αυτή η σελίδα, λαμβάνονται από τον διακομιστή του αποστολέα.}}',
  'conversation.pictures.tells':
    'Αν τις εμφανίσετε, ο διακομιστής του αποστολέα θα μάθει ότι το μήνυμα ανοίχτηκε και από ποια διεύθυνση δικτύου. Τίποτε άλλο δεν του λέμε.',
  'conversation.pictures.show': 'Εμφάνιση εικόνων',
  'conversation.pictures.hide': 'Απόκρυψη εικόνων',
  'conversation.pictures.shown': 'Οι εικόνες αυτού του μηνύματος εμφανίζονται.',
  'conversation.pictures.hidden': 'Οι εικόνες αυτού του μηνύματος κρύφτηκαν ξανά.',

  'conversation.links': 'Πού οδηγούν οι σύνδεσμοι',
  'conversation.links.picture': 'Μια εικόνα',
  'conversation.links.deceives': 'Το κείμενο του συνδέσμου γράφει άλλη διεύθυνση.',
  'conversation.links.more': '{count, plural, one {Και άλλος ένας.} other {Και άλλοι #.}}',

  'conversation.invitation.asks': 'Πρόσκληση',
  'conversation.invitation.cancelled': 'Ακυρώθηκε',
  'conversation.invitation.answered': 'Απάντηση σε πρόσκληση',
  'conversation.invitation.entry': 'Καταχώριση ημερολογίου',
  'conversation.invitation.unnamed': 'Χωρίς τίτλο',
  'conversation.invitation.span': '{from} – {to}',
  'conversation.invitation.noTime': 'Δεν έχει ώρα που να διαβάζεται.',
  'conversation.invitation.repeats': 'Επαναλαμβάνεται τακτικά· αυτή είναι η πρώτη φορά.',
  'conversation.invitation.where': 'Πού',
  'conversation.invitation.organizer': 'Ποιος προσκαλεί',
  'conversation.invitation.attendees': 'Προσκεκλημένοι',
  'conversation.invitation.description': 'Τι λέει',

  'conversation.machineWhy.auto-reply':
    'Ένα πρόγραμμα, όσο ο κάτοχός του έλειπε ή ήταν απασχολημένος: πρόκειται για αυτόματη απάντηση.',
  'conversation.machineWhy.bounce': 'Ένας διακομιστής αλληλογραφίας: ένα μήνυμα δεν μπόρεσε να παραδοθεί.',
  'conversation.machineWhy.list': 'Μια λίστα αλληλογραφίας, προς πολλούς μαζί.',
  'conversation.machineWhy.newsletter': 'Ενημερωτικό δελτίο ή διαφήμιση, προς πολλούς μαζί.',
  'conversation.machineWhy.no-reply': 'Ένα πρόγραμμα, από διεύθυνση που δεν δέχεται απαντήσεις.',
  'conversation.machineWhy.invitation': 'Ένα πρόγραμμα ημερολογίου, για λογαριασμό κάποιου.',
  'conversation.machineWhy.notification': 'Ένα πρόγραμμα: πρόκειται για ειδοποίηση.',
  'conversation.machineWhy.report': 'Ένας διακομιστής αλληλογραφίας: πρόκειται για αναφορά προς άλλον διακομιστή.',

  'conversation.note.text-cut':
    'Το μήνυμα είναι μεγαλύτερο απ’ όσο δείχνουμε: το τέλος του κειμένου λείπει από αυτή τη σελίδα.',
  'conversation.note.html-not-readable':
    'Η μορφή είναι υπερβολικά μπερδεμένη για ακριβή ανάγνωση: κάποιες λέξεις ίσως βρίσκονται σε λάθος θέση.',
  'conversation.note.attachments-cut': 'Έχει περισσότερα συνημμένα απ’ όσα αναφέρονται εδώ.',
  'conversation.note.addresses-cut': 'Αναφέρει περισσότερα πρόσωπα απ’ όσα φαίνονται εδώ.',
  'conversation.note.encrypted':
    'Είναι κρυπτογραφημένο: μόνο ένα πρόγραμμα αλληλογραφίας που έχει το κλειδί μπορεί να το διαβάσει.',
  'conversation.note.packed-by-outlook':
    'Το Outlook πακετάρισε κάτι σε έναν δικό του τύπο αρχείου (winmail.dat), τον οποίο δεν ανοίγουμε.',
  'conversation.note.no-text': 'Δεν περιέχει κείμενο.',
  'conversation.note.only-subject': 'Όσα λέει βρίσκονται όλα στο θέμα του.',
  'conversation.note.headers-cut': 'Έχει στην αρχή του περισσότερες τεχνικές γραμμές απ’ όσες διαβάζονται.',
  'conversation.note.parts-cut': 'Αποτελείται από περισσότερα μέρη, το ένα μέσα στο άλλο, απ’ όσα διαβάζονται.',
  'conversation.note.piece-of-a-letter': 'Είναι ένα κομμάτι από μήνυμα που στάλθηκε σε πολλά κομμάτια.',
  'conversation.note.packed-text-left-out': 'Μέσα στο κείμενό του υπήρχε κάτι πακεταρισμένο· εδώ παραλείπεται.',
  'conversation.note.letters-lost': 'Κάποιοι χαρακτήρες χάθηκαν στη διαδρομή, πριν φτάσει εδώ το μήνυμα.',

  'conversation.kind.image': 'εικόνα',
  'conversation.kind.pdf': 'PDF',
  'conversation.kind.document': 'έγγραφο',
  'conversation.kind.table': 'υπολογιστικό φύλλο',
  'conversation.kind.archive': 'συμπιεσμένο αρχείο',
  'conversation.kind.audio': 'ήχος',
  'conversation.kind.video': 'βίντεο',
  'conversation.kind.calendar': 'εγγραφή ημερολογίου',
  'conversation.kind.file': 'αρχείο',
} satisfies Record<keyof typeof en, string>
