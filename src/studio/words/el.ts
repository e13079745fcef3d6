import type { en } from './en.ts'

/** Greek: the frame, the front doors and the pages that join rooms. A name after a greeting would need the vocative, which nobody told us: the greetings do without. */
export const el = {
  'studio.consonance': 'Consonance',
  'studio.skip': 'Μετάβαση στη σελίδα',
  'studio.rooms': 'Χώροι',
  'studio.today': 'Σήμερα',
  'studio.clients': 'Πελάτες',
  'studio.conversations': 'Συνομιλίες',
  'studio.import': 'Εισαγωγή',
  'studio.settings': 'Ρυθμίσεις',
  'studio.titleOf': '{page} · {studio}',
  'studio.undo': 'Αναίρεση',
  'studio.close': 'Κλείσιμο',
  'studio.copy': 'Αντιγραφή',
  'studio.copied': 'Αντιγράφηκε',
  'studio.print': 'Εκτύπωση',
  'studio.sample':
    'Αυτό το στούντιο είναι παράδειγμα. Οι πελάτες και τα μηνύματά τους είναι φανταστικά· δείτε ό,τι θέλετε και αλλάξτε ό,τι θέλετε.',
  'studio.sampleLeave': 'Ξεκινήστε το δικό σας',
  'studio.sampleBack': 'Πίσω στο στούντιό μου',
  'studio.keys': 'Πληκτρολόγιο',
  'studio.keyTo': 'και μετά',
  'studio.keySearch': 'αναζήτηση',
  'studio.keyCompose': 'σύνταξη: η προτεινόμενη ερώτηση ή μια απάντηση',
  'studio.keyNext': 'το επόμενο στη λίστα',
  'studio.keyBack': 'το προηγούμενο στη λίστα',
  'studio.keyHelp': 'αυτή η λίστα',
  'studio.formBack': 'Τίποτα δεν χάθηκε: όσα γράψατε υπάρχουν ακόμη. Χρειάζεται μόνο μια ματιά εδώ:',

  'studio.morning': 'Καλημέρα σας',
  'studio.afternoon': 'Γεια σας',
  'studio.evening': 'Καλησπέρα σας',
  'studio.night': 'Ακόμη στο πόδι;',
  'studio.today.uneasy':
    '{count, plural, one {Ένας άνθρωπος ίσως ανησυχεί και θα χαρεί να έχει νέα σας.} =2 {Δύο άνθρωποι ίσως ανησυχούν και θα χαρούν να έχουν νέα σας.} other {# άνθρωποι ίσως ανησυχούν και θα χαρούν να έχουν νέα σας.}}',
  'studio.today.watch':
    '{count, plural, one {Αξίζει να ρίξετε μια ματιά σε έναν άνθρωπο.} =2 {Αξίζει να ρίξετε μια ματιά σε δύο ανθρώπους.} other {Αξίζει να ρίξετε μια ματιά σε # ανθρώπους.}}',
  'studio.today.nobody':
    'Κανείς δεν σας περιμένει. Όλοι έχουν πάρει απάντηση και τίποτα στα μηνύματά τους δεν ζητά την προσοχή σας.',
  'studio.today.onlyWaiting':
    '{count, plural, one {Κανείς δεν φαίνεται να ανησυχεί. Ένα μήνυμα περιμένει την απάντησή σας.} other {Κανείς δεν φαίνεται να ανησυχεί. # μηνύματα περιμένουν την απάντησή σας.}}',
  'studio.today.ask': 'Ρωτήστε πώς πάει',
  'studio.today.askLong': 'Ρωτήστε πώς πάει: {name}',
  'studio.today.needs': 'Ποιος σας χρειάζεται',
  'studio.today.more': '{count, plural, one {Ένας ακόμη ίσως σας χρειάζεται} other {# ακόμη ίσως σας χρειάζονται}}',
  'studio.today.waiting': 'Περιμένουν την απάντησή σας',
  'studio.today.waitingLine': '{name} έγραψε {ago}',
  'studio.today.waitingMore': 'Περιμένουν την απάντησή σας κι άλλα μηνύματα. Βρίσκονται στις συνομιλίες.',
  'studio.today.moments': 'Καλή στιγμή να ρωτήσετε',
  'studio.today.momentsHint': 'Όταν ρωτά κανείς νωρίς, μια μικρή ανησυχία μένει μικρή.',
  'studio.today.signed': '{project}: υπογράφηκε {ago}.',
  'studio.today.delivered': '{project}: παραδόθηκε {ago}.',
  'studio.today.notYet': 'Δεν ρωτήσατε ακόμη.',
  'studio.today.lastAsked': 'Τελευταία φορά ρωτήσατε {ago}.',
  'studio.today.figures':
    'Από τις ανησυχίες για τις οποίες ρωτήσατε τις τελευταίες {days} ημέρες, {found, plural, =0 {καμία δεν φάνηκε στα μηνύματα} one {μία φάνηκε στα μηνύματα} other {# φάνηκαν στα μηνύματα}} και {voiced, plural, =0 {καμία δεν ειπώθηκε από πελάτη} one {μία την είπε ο ίδιος ο πελάτης} other {# τις είπαν οι ίδιοι οι πελάτες}}. Για τις μισές ρωτήσατε μέσα σε {length}.',
  'studio.today.watchMore':
    '{count, plural, one {Αξίζει μια ματιά και σε έναν ακόμη} other {Αξίζει μια ματιά και σε # ακόμη}}',
  'studio.today.dear': 'Τιμή {times, plural, one {# φορά} other {# φορές}} η συνηθισμένη.',
  'studio.today.intangible': 'Η δουλειά δεν είναι κάτι απτό.',
  'studio.today.sure.faint': 'Μία μικρή ένδειξη.',
  'studio.today.sure.fair': 'Μερικές ενδείξεις.',
  'studio.today.sure.firm': 'Ειπώθηκε ανοιχτά.',
  'studio.today.trusted': 'Συνήθως ήρεμα: τώρα κάτι άλλαξε.',
  'studio.today.proposals': 'Ποιοι είναι πελάτες σας;',
  'studio.today.proposalsLine':
    '{count, plural, one {Στην αλληλογραφία σας υπάρχει ένας άνθρωπος που ίσως είναι πελάτης. Εσείς το αποφασίζετε.} other {Στην αλληλογραφία σας υπάρχουν # άνθρωποι που ίσως είναι πελάτες. Εσείς το αποφασίζετε.}}',
  'studio.today.proposalsAct': 'Επιλογή πελατών',
  'studio.today.importing': 'Η αλληλογραφία σας έρχεται',
  'studio.today.importingLine': 'Μηνύματα ως τώρα: {read, number}. Μπορείτε να συνεχίσετε με άλλα.',
  'studio.today.importingAct': 'Δείτε την πρόοδο',
  'studio.today.begin': 'Ξεκινήστε με την αλληλογραφία σας',
  'studio.today.beginHint':
    'Το Consonance διαβάζει όσα γράφετε με τους πελάτες σας, και αυτή η σελίδα λέει ποιος ίσως ανησυχεί και γιατί, με τα λόγια που έγραψε. Τίποτα δεν φεύγει από αυτόν τον υπολογιστή.',
  'studio.today.beginAct': 'Εισαγωγή email',
  'studio.today.noClients':
    'Η αλληλογραφία σας είναι εδώ, αλλά κανείς δεν είναι ακόμη πελάτης. Προσθέστε τον πρώτο με το χέρι και τα μηνύματα θα βρουν τη θέση τους.',
  'studio.today.chooseLede':
    'Η αλληλογραφία σας είναι εδώ. Πείτε τώρα ποιοι από αυτούς τους ανθρώπους είναι πελάτες· μόνο τότε διαβάζεται κάτι για σημάδια ανησυχίας.',

  'studio.client.lastTheirs': 'τελευταίο μήνυμα {ago}: {name}',
  'studio.client.lastOurs': 'τελευταίο μήνυμα {ago}: εσείς',
  'studio.client.noWord': 'κανένα μήνυμα ακόμη',
  'studio.client.threads': 'Συνομιλίες',
  'studio.client.noThreads': 'Κανένα μήνυμα με αυτόν τον πελάτη ακόμη.',
  'studio.client.timeline': 'Τι έχει γίνει',
  'studio.client.timelineEmpty': 'Τίποτα ακόμη. Εδώ θα φαίνεται κάθε μήνυμα και κάθε αλλαγή.',
  'studio.client.openLast': 'Τελευταία συνομιλία',
  'studio.client.isArchived': 'Ο πελάτης είναι στο αρχείο και τα μηνύματα δεν διαβάζονται.',
  'studio.happened.letterIn': 'Μήνυμα: {name}',
  'studio.happened.letterOut': 'Δικό σας μήνυμα',
  'studio.happened.reading': 'Νέα ανάγνωση',
  'studio.happened.dismissed': 'Ένα σημάδι μπήκε στην άκρη',
  'studio.happened.aside.joke': 'Ένα σημάδι μπήκε στην άκρη: αστείο',
  'studio.happened.aside.elsewhere': 'Ένα σημάδι μπήκε στην άκρη: επρόκειτο για κάτι άλλο',
  'studio.happened.aside.usual': 'Ένα σημάδι μπήκε στην άκρη: συνηθισμένο ύφος',
  'studio.happened.aside.mended': 'Ένα σημάδι μπήκε στην άκρη: έχει διευθετηθεί',
  'studio.happened.aside.misread': 'Ένα σημάδι μπήκε στην άκρη: λάθος ανάγνωση',
  'studio.client.timelineEarlier': 'Παλαιότερα',
  'studio.client.timelineNewest': 'Πίσω στα πιο πρόσφατα',
  'studio.client.timelineBefore': 'Τι είχε γίνει παλαιότερα',
  'studio.happened.takenBack': 'Ένα σημάδι επανήλθε',
  'studio.happened.askedNot': 'Μια ερώτηση αναιρέθηκε',
  'studio.happened.asked': 'Ρωτήσατε πώς πάει',

  'studio.conversation.answer': 'Γράψτε απάντηση',
  'studio.conversation.answerHint':
    'Ανοίγει το πρόγραμμα email σας. Με την επόμενη εισαγωγή, η απάντηση θα φανεί και εδώ.',

  'studio.search': 'Αναζήτηση',
  'studio.search.act': 'Αναζήτηση',
  'studio.search.field': 'Αναζήτηση σε μηνύματα και πελάτες',
  'studio.search.teach': 'Τι ψάχνετε;',
  'studio.search.teachHint':
    'Κάτι που έγραψε κάποιος, ένα θέμα, ένα όνομα, μια διεύθυνση, το όνομα ενός συνημμένου. Τα κεφαλαία και οι τόνοι δεν παίζουν ρόλο, αρκεί και ένα μέρος της λέξης, και οι λέξεις σε «εισαγωγικά» αναζητούνται όπως ακριβώς είναι.',
  'studio.search.letters': 'Μηνύματα',
  'studio.search.allClients': 'Όλοι οι πελάτες που βρέθηκαν: {count, number}',
  'studio.search.only': 'Μόνο μηνύματα με αυτόν τον πελάτη',
  'studio.search.onlyLong': 'Μόνο μηνύματα με αυτόν τον πελάτη: {name}',
  'studio.search.onlyNow': 'Μόνο μηνύματα με αυτόν τον πελάτη: {name}',
  'studio.search.everybody': 'Αναζήτηση σε όλα τα μηνύματα',
  'studio.search.nothing': 'Δεν βρέθηκε τίποτα',
  'studio.search.nothingHint':
    'Δεν υπάρχει μήνυμα ούτε πελάτης με «{words}». Με λιγότερες λέξεις βρίσκονται περισσότερα, και αρκεί η αρχή μιας λέξης. Η αναζήτηση γίνεται σε όσα έγραψε ο καθένας, χωρίς το παλαιότερο κείμενο που παραθέτει.',
  'studio.search.nothingWith': 'Στα μηνύματα με αυτόν τον πελάτη δεν υπάρχει «{words}».',
  'studio.search.nothingSoFar': 'Δεν βρέθηκε τίποτα ως τώρα.',
  'studio.search.noMore': 'Δεν βρέθηκε τίποτα παλαιότερο.',
  'studio.search.lookedBack':
    'Για να μην περιμένετε, ψάξαμε προς το παρόν μόνο τα πιο πρόσφατα μηνύματα. Φτάσαμε ως την ημέρα: {day}.',
  'studio.search.further': 'Αναζήτηση σε παλαιότερα',

  'studio.import.lede':
    'Επιλέξτε την αλληλογραφία σας με τους πελάτες. Φυλάσσεται όπως ήρθε, σε αυτόν τον υπολογιστή, και τίποτα δεν αποθηκεύεται δύο φορές.',
  'studio.import.files': 'Αρχεία email',
  'studio.import.filesHint':
    'Αρχεία .eml ή .mbox, όπως τα εξάγει το πρόγραμμα email σας: το Thunderbird και το Apple Mail τα αποθηκεύουν απευθείας, το Gmail δίνει .mbox μέσω του Google Takeout.',
  'studio.import.drop': 'Ή σύρετε αρχεία και φακέλους εδώ',
  'studio.import.folder': 'Ή έναν ολόκληρο φάκελο',
  'studio.import.folderHint':
    'Ένα Maildir, ένα εξαγμένο γραμματοκιβώτιο με τους υποφακέλους του, ένας φάκελος με μηνύματα. Ό,τι δεν είναι αλληλογραφία μένει έξω και σημειώνεται στην αναφορά.',
  'studio.import.sending':
    'Τα αρχεία σας στέλνονται. Κρατήστε αυτό το παράθυρο ανοιχτό ώσπου να φτάσουν· μετά μπορείτε να φύγετε.',
  'studio.import.sendingBroke':
    'Η σύνδεση κόπηκε ενώ στέλνονταν τα αρχεία, γι’ αυτό δεν παραλήφθηκε κανένα. Παραμένουν επιλεγμένα: δοκιμάστε ξανά.',
  'studio.import.begin': 'Έναρξη εισαγωγής',
  'studio.import.byCommand': 'Από τη γραμμή εντολών, χωρίς όριο:',
  'studio.import.running': 'Γίνεται εισαγωγή',
  'studio.import.runningHint':
    'Μπορείτε να φύγετε από τη σελίδα και να επιστρέψετε. Αν κλείσει ο υπολογιστής, η επόμενη εισαγωγή συνεχίζει από εκεί που σταμάτησε αυτή.',
  'studio.import.read': '{read, plural, one {Διαβάστηκε ένα μήνυμα} other {Διαβάστηκαν # μηνύματα}}',
  'studio.import.rate': '{perSecond, number} το δευτερόλεπτο',
  'studio.import.left': 'περίπου {length} ακόμη',
  'studio.import.starting': 'Ξεκινά',
  'studio.import.past': 'Εισαγωγές ως τώρα',
  'studio.import.pastLine': '{stored, plural, one {ένα νέο μήνυμα} other {# νέα μηνύματα}}',
  'studio.import.filesMore': '{names} {more, plural, one {και άλλο ένα} other {και άλλα #}}',
  'studio.import.unfinished': 'δεν ολοκληρώθηκε',
  'studio.import.report': 'Τι ήρθε',
  'studio.import.reportOf': 'Εισαγωγή: {day}',
  'studio.import.stopped':
    'Αυτή η εισαγωγή διακόπηκε. Ό,τι διαβάστηκε είναι εδώ και τίποτα δεν χάθηκε· ξεκινήστε την πάλι με τα ίδια αρχεία και θα συνεχίσει από εκεί.',
  'studio.import.diskFull':
    'Ο δίσκος γέμισε. Ό,τι διαβάστηκε είναι εδώ και τίποτα δεν χάθηκε· ελευθερώστε χώρο και ξεκινήστε την εισαγωγή πάλι με τα ίδια αρχεία, για να συνεχίσει από εκεί.',
  'studio.import.stored': 'νέα μηνύματα',
  'studio.import.duplicates': 'υπήρχαν ήδη',
  'studio.import.unparsed': 'δεν διαβάστηκαν',
  'studio.import.mailbox': 'Στην αλληλογραφία σας τώρα, από όλες τις εισαγωγές',
  'studio.import.threads': 'συνομιλίες',
  'studio.import.people': 'άνθρωποι',
  'studio.import.machines': 'μηχανές',
  'studio.import.took': 'Διάρκεια: {length}.',
  'studio.import.next': 'Επιλογή πελατών',
  'studio.import.nextToday': 'Στο «Σήμερα»',
  'studio.import.unparsedTitle': 'Τι δεν διαβάστηκε',
  'studio.import.unparsedHint': 'Όλα αυτά κρατήθηκαν όπως ήρθαν. Τίποτε άλλο δεν καθυστέρησε εξαιτίας τους.',
  'studio.import.more': '{count, plural, one {Και άλλο ένα.} other {Και άλλα #.}}',
  'studio.import.skippedTitle': 'Τι έμεινε έξω',
  'studio.import.skippedHint': 'Αυτά τα αρχεία δεν είναι email ή δεν άνοιγαν. Δεν αντιγράφηκαν.',
  'studio.import.source': 'Από πού',
  'studio.import.reason': 'Γιατί',
  'studio.import.skipped.hidden': 'Κρυφό αρχείο.',
  'studio.import.skipped.not-mail': 'Δεν είναι αρχείο email.',
  'studio.import.skipped.not-a-file': 'Δεν είναι συνηθισμένο αρχείο.',
  'studio.import.skipped.link': 'Συντόμευση προς άλλη θέση.',
  'studio.import.skipped.empty': 'Κενό.',
  'studio.import.skipped.unfinished': 'Το γράφει ακόμη άλλο πρόγραμμα.',
  'studio.import.skipped.unreadable': 'Ο υπολογιστής δεν μας άφησε να το διαβάσουμε.',
  'studio.import.skipped.archive': 'Συμπιεσμένο αρχείο. Αποσυμπιέστε το πρώτα και ύστερα περάστε τον φάκελο.',
  'studio.import.skipped.outlook':
    'Η μορφή αρχείων του Outlook. Ανοίξτε αυτό το γραμματοκιβώτιο στο Thunderbird, αποθηκεύστε τα μηνύματα ως .eml ή .mbox και περάστε αυτά.',
  'studio.import.skipped.too-large':
    'Πολύ μεγάλο για την έκδοση που το διάβασε. Εισαγάγετέ το ξανά: τώρα κρατάμε μηνύματα κάθε μεγέθους.',
  'studio.import.unread.empty': 'Δεν έχει τίποτα μέσα.',
  'studio.import.unread.no-headers': 'Δεν αρχίζει σαν μήνυμα: λείπουν αποστολέας, ημερομηνία και θέμα.',
  'studio.import.unread.too-large': 'Είναι πιο μεγάλο από όσο μπορούμε να αναλύσουμε.',
  'studio.import.unread.timeout': 'Η ανάλυση αργούσε πολύ και σταματήσαμε.',
  'studio.import.unread.parser-failed': 'Έχει μια βλάβη που δεν καταλαβαίνουμε ακόμη.',
  'studio.import.noFiles': 'Επιλέξτε πρώτα τουλάχιστον ένα αρχείο.',
  'studio.import.tooManyFiles':
    'Τα αρχεία είναι περισσότερα από {most, number}, γι’ αυτό δεν έγινε εισαγωγή σε κανένα. Περάστε τα σε δόσεις ή ολόκληρο τον φάκελο από τη γραμμή εντολών, που δεν έχει όριο.',
  'studio.import.busy': 'Γίνεται ήδη μια εισαγωγή. Η επόμενη μπορεί να αρχίσει μόλις τελειώσει.',

  'studio.welcome': 'Καλώς ήρθατε',
  'studio.welcome.lede':
    'Το Consonance διαβάζει την αλληλογραφία σας με τους πελάτες και λέει ποιος ίσως ανησυχεί και γιατί, με τα λόγια που έγραψε. Τρέχει σε αυτόν τον υπολογιστή και τίποτα δεν φεύγει από εδώ.',
  'studio.welcome.sample': 'Πρώτα μια ματιά',
  'studio.welcome.sampleHint':
    'Ένα στούντιο για παράδειγμα, με έξι φανταστικούς πελάτες σε πέντε γλώσσες· ένας τους έχει αρχίσει να αμφιβάλλει. Το δικό σας το ξεκινάτε όποτε θέλετε.',
  'studio.welcome.sampleAct': 'Δείτε το παράδειγμα',
  'studio.welcome.own': 'Ξεκινήστε το δικό σας στούντιο',
  'studio.welcome.create': 'Δημιουργία στούντιο',
  'studio.welcome.you': 'Εσείς',
  'studio.welcome.languages': 'Γλώσσα της σελίδας',

  'studio.form.studio': 'Το στούντιο',
  'studio.form.name': 'Όνομα του στούντιο',
  'studio.form.nameHint': 'Όπως το ξέρουν οι πελάτες σας. Αρκεί και το δικό σας όνομα.',
  'studio.form.language': 'Γλώσσα του στούντιο',
  'studio.form.languageHint': 'Οι πελάτες σας κρατούν τη δική τους.',
  'studio.form.timeZone': 'Ζώνη ώρας',
  'studio.form.own': 'Οι διευθύνσεις email σας',
  'studio.form.ownHint':
    'Κάθε διεύθυνση από την οποία γράφετε σε πελάτες, μία σε κάθε γραμμή. Έτσι ξεχωρίζουν τα μηνύματά σας από τα δικά τους.',
  'studio.form.hours': 'Ωράριο εργασίας',
  'studio.form.hoursHint':
    'Στον χρόνο απάντησης μετρούν μόνο οι εργάσιμες ημέρες. Αφήστε κενή όποια ημέρα είναι ελεύθερη.',
  'studio.form.fromOn': '{day}, από',
  'studio.form.toOn': '{day}, έως',
  'studio.form.owner': 'Το όνομά σας',
  'studio.form.email': 'Email για τη σύνδεση',
  'studio.form.password': 'Κωδικός πρόσβασης',
  'studio.form.passwordHint':
    'Τουλάχιστον {least, number} χαρακτήρες. Λίγες λέξεις που δένουν μεταξύ τους μόνο για εσάς μένουν εύκολα στον νου και δύσκολα τις μαντεύει άλλος.',
  'studio.form.save': 'Αποθήκευση',

  'studio.codes': 'Οι κωδικοί ανάκτησής σας',
  'studio.codes.lede':
    'Αν ποτέ χαθεί ο κωδικός πρόσβασης, μπαίνετε με έναν από αυτούς. Ο καθένας ισχύει μία φορά. Τους βλέπετε μόνο τώρα: τυπώστε τους ή φυλάξτε τους εκεί που φυλάτε τέτοια πράγματα.',
  'studio.codes.list': 'Κωδικοί ανάκτησης',
  'studio.codes.next': 'Τους φύλαξα, συνεχίζω',

  'studio.signIn': 'Σύνδεση',
  'studio.signIn.email': 'Διεύθυνση email',
  'studio.signIn.lost': 'Χάθηκε ο κωδικός;',
  'studio.signIn.wrong':
    'Η διεύθυνση και ο κωδικός δεν ταιριάζουν. Η διεύθυνσή σας έμεινε εδώ· δοκιμάστε ξανά τον κωδικό.',
  'studio.signIn.wait': 'Πολλές προσπάθειες. Περιμένετε {length} και δοκιμάστε ξανά· τίποτα δεν κλειδώθηκε οριστικά.',
  'studio.signIn.passkey': 'Χρήση κλειδιού πρόσβασης',
  'studio.signIn.passkeyStopped':
    'Η σύνδεση με κλειδί πρόσβασης διακόπηκε ή κράτησε πολύ. Δοκιμάστε ξανά ή γράψτε τον κωδικό σας.',
  'studio.passkey.unknown':
    'Αυτό το κλειδί πρόσβασης δεν είναι γνωστό εδώ ή έχει αφαιρεθεί. Γράψτε τον κωδικό σας· στις ρυθμίσεις μπορείτε να προσθέσετε καινούργιο.',
  'studio.passkey.stale': 'Το αίτημα έφτασε πολύ αργά ή στάλθηκε δύο φορές. Τίποτα δεν άλλαξε· δοκιμάστε ξανά.',
  'studio.passkey.failed':
    'Αυτό το κλειδί πρόσβασης δεν επιβεβαιώθηκε για αυτή τη διεύθυνση. Τίποτα δεν άλλαξε· δοκιμάστε ξανά ή γράψτε τον κωδικό σας.',
  'studio.signOut': 'Αποσύνδεση',

  'studio.lost': 'Χαμένος κωδικός',
  'studio.lost.lede': 'Με έναν από τους κωδικούς ανάκτησης ορίζετε εδώ νέο κωδικό πρόσβασης.',
  'studio.lost.code': 'Κωδικός ανάκτησης',
  'studio.lost.new': 'Νέος κωδικός πρόσβασης',
  'studio.lost.act': 'Ορισμός νέου κωδικού',
  'studio.lost.command':
    'Δεν έχετε κωδικό ανάκτησης πρόχειρο; Στον υπολογιστή όπου τρέχει το Consonance, αυτή η εντολή ορίζει νέο κωδικό πρόσβασης:',
  'studio.lost.wrong':
    'Ο κωδικός ανάκτησης δεν αντιστοιχεί σε αυτή τη διεύθυνση ή έχει ήδη χρησιμοποιηθεί. Ο καθένας ισχύει μία φορά.',
  'studio.lost.back': 'Πίσω στη σύνδεση',

  'studio.settings.studio': 'Στούντιο',
  'studio.settings.listening': 'Ακρόαση',
  'studio.settings.listening.what':
    'Για σημάδια ανησυχίας διαβάζονται τα μηνύματα όσων ορίσατε ως πελάτες: τα δικά τους λόγια, και ο χρόνος ανάμεσα στα μηνύματα σε σχέση με τον συνηθισμένο τους. Παλαιότερα μηνύματα σε παράθεση, αυτόματες απαντήσεις και ενημερωτικά δελτία μένουν απέξω.',
  'studio.settings.listening.not':
    'Σε αυτές τις σελίδες κανενός άλλου τα μηνύματα δεν διαβάζονται και τίποτα δεν στέλνεται πουθενά: η ανάγνωση γίνεται σε αυτόν τον υπολογιστή, χωρίς καμία εξωτερική υπηρεσία. Μόνο η εντολή «readings --everyone», όταν τη δώσετε εσείς, υπολογίζει την ανάγνωση για όλους όσοι γράφουν, και δεν αποθηκεύει τίποτα. Μια ανάγνωση είναι ερώτηση που αξίζει να γίνει, ποτέ ετυμηγορία.',
  'studio.settings.listening.off':
    'Για κάθε επαφή η ανάγνωση σταματά από τη σελίδα του πελάτη. Τώρα είναι σταματημένη για: {names}.',
  'studio.settings.listening.allOn':
    'Για κάθε επαφή η ανάγνωση σταματά από τη σελίδα του πελάτη. Αυτή τη στιγμή διαβάζονται όλοι οι πελάτες.',
  'studio.settings.address': 'Διεύθυνση',
  'studio.settings.address.none':
    'Αυτό το στούντιο ανοίγει μόνο από αυτόν τον υπολογιστή. Οι πελάτες σας δεν μπορούν να ανοίξουν σύνδεσμο προς αυτό, γι’ αυτό κανένα μήνυμα δεν έχει τέτοιον. Για να αποκτήσει δική του διεύθυνση, βάλτε το πίσω από αντίστροφο διακομιστή μεσολάβησης (reverse proxy) ή tunnel, ή σε έναν μικρό διακομιστή, και ορίστε στο PUBLIC_URL αυτή τη διεύθυνση.',
  'studio.settings.address.open':
    'Αυτό το στούντιο ανοίγει και από άλλους υπολογιστές που έχουν πρόσβαση σε αυτόν εδώ, αλλά δεν έχει οριστεί δημόσια διεύθυνση, γι’ αυτό κανένα μήνυμα δεν έχει σύνδεσμο προς αυτό. Για να αποκτήσει δική του διεύθυνση, βάλτε το πίσω από αντίστροφο διακομιστή μεσολάβησης (reverse proxy) ή tunnel και ορίστε στο PUBLIC_URL αυτή τη διεύθυνση.',
  'studio.settings.address.here': 'Αυτό το στούντιο βρίσκεται στη διεύθυνση {url}.',
  'studio.settings.password': 'Κωδικός πρόσβασης',
  'studio.settings.password.now': 'Τωρινός κωδικός',
  'studio.settings.password.new': 'Νέος κωδικός',
  'studio.settings.password.act': 'Αλλαγή κωδικού',
  'studio.settings.password.wrong': 'Δεν είναι ο κωδικός που ισχύει τώρα.',
  'studio.settings.passkeys': 'Κλειδιά πρόσβασης',
  'studio.settings.passkeys.what':
    'Με κλειδί πρόσβασης μπαίνετε με δακτυλικό αποτύπωμα, με το πρόσωπο ή με τον κωδικό της συσκευής, χωρίς να γράψετε τον κωδικό πρόσβασης. Ο κωδικός πρόσβασης ισχύει όπως πριν, έτσι μια χαμένη συσκευή δεν σας αφήνει ποτέ απ’ έξω.',
  'studio.settings.passkeys.why':
    'Εδώ δεν μπορεί να προστεθεί κλειδί πρόσβασης. Χρειάζεται πρόσφατο πρόγραμμα περιήγησης και διεύθυνση που αρχίζει με https, ή localhost σε αυτόν εδώ τον υπολογιστή· με απλό http σε δίκτυο τα προγράμματα περιήγησης δεν προσφέρουν κλειδιά.',
  'studio.settings.passkeys.added': 'προστέθηκε {ago}',
  'studio.settings.passkeys.used': 'τελευταία χρήση {ago}',
  'studio.settings.passkeys.unused': 'δεν έχει χρησιμοποιηθεί ακόμη',
  'studio.settings.passkeys.elsewhere': 'ισχύει μόνο στη διεύθυνση {host}',
  'studio.settings.passkeys.name': 'Όνομα του κλειδιού',
  'studio.settings.passkeys.add': 'Προσθήκη κλειδιού πρόσβασης',
  'studio.settings.passkeys.rename': 'Μετονομασία',
  'studio.settings.passkeys.renameLong': 'Μετονομασία: {passkey}',
  'studio.settings.passkeys.remove': 'Αφαίρεση',
  'studio.settings.passkeys.removeLong': 'Αφαίρεση: {passkey}',
  'studio.settings.passkeys.stopped':
    'Δεν προστέθηκε κλειδί: η προσθήκη διακόπηκε ή κράτησε πολύ. Τίποτα δεν άλλαξε· δοκιμάστε ξανά όποτε θέλετε.',
  'studio.settings.passkeys.there':
    'Αυτή η συσκευή έχει ήδη κλειδί πρόσβασης για το στούντιό σας, γι’ αυτό δεν προστέθηκε άλλο.',
  'studio.settings.codes': 'Κωδικοί ανάκτησης',
  'studio.settings.codes.left':
    '{left, plural, =0 {Έχουν χρησιμοποιηθεί όλοι.} one {Μένει ένας αχρησιμοποίητος.} other {Μένουν # αχρησιμοποίητοι.}} Οι νέοι κωδικοί αντικαθιστούν τους παλιούς.',
  'studio.settings.codes.act': 'Νέοι κωδικοί',
  'studio.settings.sessions': 'Συνδεδεμένες συσκευές',
  'studio.settings.sessions.this': 'αυτή η συσκευή',
  'studio.settings.sessions.seen': 'τελευταία φορά {ago}',
  'studio.settings.sessions.device': '{browser} σε {system}',
  'studio.settings.sessions.unknown': 'Άγνωστη συσκευή',
  'studio.settings.sessions.end': 'Τερματισμός',
  'studio.settings.sessions.endLong': 'Τερματισμός: {device}',
  'studio.settings.sessions.endOthers': 'Τερματισμός όλων των άλλων',
  'studio.settings.sample': 'Στούντιο για παράδειγμα',
  'studio.settings.sample.hint':
    'Έξι φανταστικοί πελάτες σε πέντε γλώσσες, για να δείτε και να δοκιμάσετε ό,τι θέλετε. Το δικό σας στούντιο μένει όπως είναι, και ένα κουμπί στην κορυφή κάθε σελίδας σάς φέρνει πίσω σε αυτό.',
  'studio.settings.about': 'Σχετικά',
  'studio.settings.about.version': 'Consonance {version}. Τα δεδομένα σας βρίσκονται στον φάκελο {folder}.',
  'studio.settings.about.database':
    'Consonance {version}. Τα δεδομένα σας βρίσκονται στη βάση δεδομένων που ορίζει το DATABASE_URL.',
  'studio.settings.about.backup': 'Αντίγραφο των πάντων, οποτεδήποτε:',

  'studio.problem.nameMissing': 'Λείπει ένα όνομα.',
  'studio.problem.tooLong': 'Είναι πιο μακρύ από όσο μπορούμε να κρατήσουμε. Συντομέψτε το λίγο.',
  'studio.problem.email': 'Δεν μοιάζει με διεύθυνση email, όπως για παράδειγμα mira@example.com.',
  'studio.problem.ownMissing':
    'Χρειάζεται τουλάχιστον μία διεύθυνση, αλλιώς δεν ξεχωρίζουμε τα μηνύματά σας από τα δικά τους.',
  'studio.problem.timeZone': 'Επιλέξτε μία από τις ζώνες ώρας της λίστας.',
  'studio.problem.hours': 'Κάθε ημέρα θέλει δύο ώρες, τη δεύτερη μετά την πρώτη. Κενό σημαίνει ελεύθερη ημέρα.',
  'studio.problem.emailTaken':
    'Αυτή η διεύθυνση ανήκει ήδη σε κάποιον εδώ. Συνδεθείτε με τον κωδικό της ή δώστε άλλη διεύθυνση.',
  'studio.problem.choice': 'Επιλέξτε κάτι από τη λίστα.',
  'studio.problem.passwordShort':
    'Αυτός ο κωδικός είναι πολύ μικρός: χρειάζεται τουλάχιστον {least, number} χαρακτήρες.',
  'studio.problem.passwordLong': 'Αυτός ο κωδικός είναι πολύ μεγάλος: το πολύ {most, number} χαρακτήρες.',

  'studio.done.saved': 'Αποθηκεύτηκε.',
  'studio.done.undone': 'Αναιρέθηκε.',
  'studio.done.password': 'Ο κωδικός άλλαξε. Οι άλλες συσκευές αποσυνδέθηκαν.',
  'studio.done.passkeyAdded': 'Προστέθηκε: {passkey}. Από τώρα μπορείτε να συνδέεστε με αυτό.',
  'studio.done.passkeyRemoved': 'Αφαιρέθηκε: {passkey}. Κανείς δεν μπαίνει πια με αυτό.',
  'studio.done.sessionEnded': 'Έγινε. Εκείνη η συσκευή αποσυνδέθηκε.',
  'studio.done.sessionsEnded': 'Έγινε. Συνδεδεμένη έμεινε μόνο αυτή η συσκευή.',
  'studio.done.signedOut': 'Αποσυνδεθήκατε.',
  'studio.done.dismissed': 'Μπήκε στην άκρη. Το Consonance θα το θυμάται την επόμενη φορά.',
  'studio.done.takenBack': 'Επανήλθε.',
  'studio.done.asked': 'Σημειώθηκε: ρωτήσατε πώς πάει.',

  'studio.error.notFound': 'Εδώ δεν υπάρχει τίποτα',
  'studio.error.notFound.why':
    'Η διεύθυνση ίσως είναι παλιά ή γραμμένη λάθος, ή αυτό που ζητάτε ανήκει σε άλλο στούντιο. Τίποτα δεν άλλαξε.',
  'studio.error.forged': 'Αυτό δεν ήρθε από το στούντιό σας',
  'studio.error.forged.why':
    'Η φόρμα φαίνεται να στάλθηκε από άλλη σελίδα, γι’ αυτό δεν κάναμε τίποτα. Τίποτα δεν άλλαξε. Αν τη στείλατε εσείς: γυρίστε πίσω, φορτώστε ξανά τη σελίδα και στείλτε την πάλι.',
  'studio.error.failed': 'Κάτι χάλασε από τη μεριά μας',
  'studio.error.failed.why':
    'Το λάθος είναι δικό μας και έχει σημειωθεί στο αρχείο καταγραφής. Ό,τι είχε αποθηκευτεί είναι ασφαλές· το τελευταίο βήμα δεν έγινε. Γυρίστε πίσω και δοκιμάστε ξανά. Αν συμβεί δεύτερη φορά, ο κωδικός αναφοράς πιο κάτω βοηθά να βρεθεί.',
  'studio.error.diskFull': 'Ο δίσκος γέμισε',
  'studio.error.diskFull.why':
    'Δεν υπάρχει πια χώρος εκεί όπου αποθηκεύεται το στούντιό σας, γι’ αυτό το τελευταίο βήμα δεν έγινε. Ό,τι είχε αποθηκευτεί είναι ασφαλές. Ελευθερώστε χώρο στον δίσκο, γυρίστε πίσω και στείλτε το ξανά.',
  'studio.error.diskFailing': 'Ο δίσκος δεν δέχτηκε την εγγραφή',
  'studio.error.diskFailing.why':
    'Ο δίσκος όπου αποθηκεύεται το στούντιό σας ανέφερε βλάβη, γι’ αυτό το τελευταίο βήμα δεν έγινε. Ό,τι είχε αποθηκευτεί πριν είναι στη θέση του. Πάρτε ένα αντίγραφο ασφαλείας σε άλλον δίσκο, δώστε αυτόν για έλεγχο και ύστερα γυρίστε πίσω και στείλτε το ξανά.',
  'studio.error.tooLarge': 'Ήταν πολλά μαζί',
  'studio.error.tooLarge.why':
    'Αυτό που στείλατε είναι μεγαλύτερο από όσο δέχεται η σελίδα, οπότε δεν κρατήθηκε τίποτα. Στείλτε το σε δόσεις ή από τη γραμμή εντολών, που δεν έχει όριο.',
  'studio.error.reference': 'Αναφορά: {reference}',
  'studio.error.home': 'Στο «Σήμερα»',
} satisfies Record<keyof typeof en, string>
