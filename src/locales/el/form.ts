import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('el')
const quoted = (label: string) => `«${label}»`

/** Greek messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ονοματεπώνυμο',
    firstName: 'Όνομα',
    lastName: 'Επώνυμο',
    email: 'Διεύθυνση email',
    attendeePhoneNumber: 'Αριθμός τηλεφώνου',
    smsReminderNumber: 'Αριθμός τηλεφώνου για υπενθυμίσεις με SMS',
    aiAgentCallPhoneNumber: 'Αριθμός τηλεφώνου για την κλήση',
    title: 'Ποιο είναι το θέμα της συνάντησης;',
    notes: 'Σημειώσεις',
    guests: 'Προσκεκλημένοι',
    location: 'Τόπος',
    lengthInMinutes: 'Διάρκεια',
    recurrenceCount: 'Αριθμός κρατήσεων',
  },
  hints: {
    phone: 'Με τον κωδικό χώρας, π.χ. +44 20 7946 0958',
    guests: 'Μπορείτε να επικολλήσετε πολλές διευθύνσεις μαζί',
  },
  form: {
    optional: '(προαιρετικό)',
    required: '(υποχρεωτικό)',
    choose: 'Επιλογή…',
    submit: (when) => `Κράτηση για ${when}`,
    submitRequest: (when) => `Αίτημα για ${when}`,
    chooseTime: 'Επιλογή ώρας',
    submitting: 'Γίνεται κράτηση…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# ώρα', other: '# ώρες' })
        : plural(n, { one: '# λεπτό', other: '# λεπτά' }),
    when: 'Ημερομηνία και ώρα',
    separator: ', ',
    withHost: (names) => `Με: ${names}`,
    showMore: 'Εμφάνιση περισσότερων',
    showLess: 'Εμφάνιση λιγότερων',
    loading: 'Φόρτωση της φόρμας κράτησης',
    clear: 'Εκκαθάριση επιλογής',
    change: 'Αλλαγή',
    charactersOver: (n) => plural(n, { one: '# χαρακτήρας παραπάνω', other: '# χαρακτήρες παραπάνω' }),
    charactersLeft: (n) => plural(n, { one: 'Απομένει # χαρακτήρας', other: 'Απομένουν # χαρακτήρες' }),
    unknownField: (label) => `Το πεδίο ${quoted(label)} δεν μπορεί να συμπληρωθεί εδώ.`,
    unknownRequired: (label) =>
      `Για την κράτηση απαιτείται το πεδίο ${quoted(label)}, που δεν μπορεί να συμπληρωθεί εδώ. ` +
      'Επικοινωνήστε με τον διοργανωτή',
  },
  guests: {
    add: 'Προσθήκη προσκεκλημένων',
    addAnother: 'Προσθήκη κι άλλου προσκεκλημένου',
    addAddress: 'Προσθήκη κι άλλης διεύθυνσης',
    entry: (n) => `Προσκεκλημένος ${number(n)}`,
    address: (label, n) => `${label}, διεύθυνση ${number(n)}`,
    remove: (address) => (address ? `Κατάργηση: ${address}` : 'Κατάργηση αυτής της κενής γραμμής'),
    added: (n) => plural(n, { one: 'Προστέθηκε # διεύθυνση', other: 'Προστέθηκαν # διευθύνσεις' }),
    removed: (address) => (address ? `Καταργήθηκε: ${address}` : 'Η κενή γραμμή καταργήθηκε'),
    duplicates: (addresses) => `Δεν προστέθηκε, επειδή υπάρχει ήδη στη λίστα: ${addresses}`,
    own: (address) => `Δεν προστέθηκε, επειδή είναι η δική σας διεύθυνση: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Ποιον αριθμό τηλεφώνου εννοείτε;' : 'Εννοείτε αυτόν τον αριθμό τηλεφώνου;'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Μήπως εννοείτε ${address};` },
  places: {
    address: 'Διά ζώσης',
    link: 'Διαδικτυακά, μέσω συνδέσμου',
    phone: 'Τηλεφωνικά: καλείτε εσείς τον διοργανωτή',
    organizersDefaultApp: 'Διαδικτυακά, στην εφαρμογή του διοργανωτή',
    attendeeAddress: 'Διά ζώσης, στη διεύθυνσή σας',
    attendeePhone: 'Τηλεφωνικά: σας καλεί ο διοργανωτής',
    attendeeDefined: 'Κάπου αλλού',
    unknown: 'Άλλος τόπος, χωρίς δυνατότητα κράτησης εδώ',
    addressLabel: 'Διεύθυνση',
    phoneLabel: 'Ο αριθμός τηλεφώνου σας',
    textLabel: 'Πού θα συναντηθούμε;',
    afterBooking: 'Θα λάβετε τις λεπτομέρειες μετά την κράτηση',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Κάθε εβδομάδα', other: 'Κάθε # εβδομάδες' }),
      monthly: (n) => plural(n, { one: 'Κάθε μήνα', other: 'Κάθε # μήνες' }),
      yearly: (n) => plural(n, { one: 'Κάθε χρόνο', other: 'Κάθε # χρόνια' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'έως # φορά, την ίδια ώρα της ημέρας',
        other: 'έως # φορές, την ίδια ώρα της ημέρας',
      }),
  },
  notices: {
    offline: {
      title: 'Δεν έχετε σύνδεση στο διαδίκτυο',
      text: 'Δεν στάλθηκε τίποτα. Συνδεθείτε στο διαδίκτυο και πατήστε ξανά το κουμπί.',
    },
    setup: {
      title: 'Αυτή η φόρμα δεν δέχεται ακόμη κρατήσεις',
      text: 'Επικοινωνήστε με τον διοργανωτή με άλλον τρόπο.',
    },
    notFound: {
      title: 'Αυτή η συνάντηση δεν προσφέρεται',
      text: 'Ίσως καταργήθηκε ή μετονομάστηκε. Επικοινωνήστε με τον διοργανωτή.',
    },
    loadFailed: {
      title: 'Δεν ήταν δυνατή η φόρτωση της φόρμας κράτησης',
      text: 'Ελέγξτε τη σύνδεσή σας και δοκιμάστε ξανά.',
    },
    tryAgain: 'Νέα προσπάθεια',
    forOwner: 'Για τον κάτοχο αυτού του ιστότοπου',
  },
  questions: {
    dateInvalid: 'Εισαγάγετε πλήρη ημερομηνία',
    dateFrom: (day) => `Επιλέξτε αυτή ή μεταγενέστερη ημερομηνία: ${day}`,
    dateUntil: (day) => `Επιλέξτε αυτή ή προγενέστερη ημερομηνία: ${day}`,
    dateDays: (days) => `Επιλέξτε ημερομηνία που πέφτει σε μία από αυτές τις ημέρες: ${days}`,
    chooseFile: 'Επιλογή αρχείου',
    chooseFiles: 'Επιλογή αρχείων',
    dropFile: 'ή αποθέστε το εδώ',
    dropFiles: 'ή αποθέστε τα εδώ',
    maxSize: (size) => `Έως ${size}`,
    uploading: (percent) => `Μεταφόρτωση: ${percent}`,
    uploaded: (name) => `Το αρχείο ${name} μεταφορτώθηκε`,
    uploadFailed: (name) => `Δεν ήταν δυνατή η μεταφόρτωση του αρχείου ${name}`,
    uploadCancelled: (name) => `Το αρχείο ${name} δεν μεταφορτώθηκε`,
    fileRemoved: (name) => `Το αρχείο ${name} αφαιρέθηκε`,
    cancelUpload: 'Ακύρωση',
    retryUpload: 'Νέα προσπάθεια',
    removeFile: 'Αφαίρεση',
    fileMissing: (label) => `Επιλέξτε αρχείο στο πεδίο ${quoted(label)}`,
    filePending: 'Περιμένετε να ολοκληρωθεί η μεταφόρτωση ή ακυρώστε την',
    fileFailed: 'Δοκιμάστε ξανά τη μεταφόρτωση ή αφαιρέστε το αρχείο',
    fileTooLarge: (name, size) => `Το αρχείο ${name} είναι μεγαλύτερο από ${size}. Επιλέξτε μικρότερο αρχείο`,
    fileEmpty: (name) => `Το αρχείο ${name} είναι κενό. Επιλέξτε άλλο αρχείο`,
    fileType: (name) => `Αρχεία όπως το ${name} δεν γίνονται δεκτά εδώ. Επιλέξτε άλλον τύπο αρχείου`,
    fileOne: 'Μπορεί να σταλεί μόνο ένα αρχείο εδώ',
    consentMissing: (label) => `Για να κάνετε κράτηση, αποδεχτείτε το ${quoted(label)}`,
  },
  widget: { open: 'Κλείστε ραντεβού', close: 'Κλείσιμο' },
}
