import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('el')

const times = (n: number) =>
  n ? plural(n, { one: '# διαθέσιμη ώρα', other: '# διαθέσιμες ώρες' }) : 'καμία διαθέσιμη ώρα'

/** Greek messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Επιλέξτε ώρα',
    loading: 'Φόρτωση διαθέσιμων ωρών',
    previousMonth: 'Προηγούμενος μήνας',
    nextMonth: 'Επόμενος μήνας',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, {
        one: 'διαθέσιμες ώρες σε # ημέρα',
        other: 'διαθέσιμες ώρες σε # ημέρες',
      })}`,
    emptyMonth: (month) => `${month}: δεν υπάρχουν διαθέσιμες ώρες.`,
    showNext: 'Εμφάνιση των επόμενων διαθέσιμων ωρών',
    searching: 'Αναζήτηση διαθέσιμων ωρών…',
    noneUntil: (month) =>
      `Δεν υπάρχουν ούτε τους επόμενους μήνες (τελευταίος μήνας αναζήτησης: ${month}). ` +
      'Επικοινωνήστε με τον διοργανωτή.',
    failed: {
      title: 'Δεν ήταν δυνατή η φόρτωση των διαθέσιμων ωρών',
      text: 'Ελέγξτε τη σύνδεσή σας ή δοκιμάστε ξανά σε λίγο.',
    },
    tryAgain: 'Νέα προσπάθεια',
    nearest: 'Πλησιέστερες διαθέσιμες ώρες',
    full: 'πλήρες',
    morning: 'Πρωί',
    afternoon: 'Απόγευμα',
    evening: 'Βράδυ',
    showAll: (n) => `Εμφάνιση όλων των ωρών (${number(n)})`,
    moreIn: (month) => `Περισσότερες ώρες: ${month}`,
    firstFree: (when) => `Πρώτη διαθέσιμη ώρα: ${when}`,
    moreDays: 'Εμφάνιση περισσότερων ημερών',
    earlierDays: 'Εμφάνιση προηγούμενων ημερών',
    noMoreUntil: (month) => `Δεν υπάρχουν άλλες διαθέσιμες ώρες (τελευταίος μήνας αναζήτησης: ${month}).`,
    present: 'Η ώρα της κράτησής σας',
    seatsLeft: (n) => plural(n, { one: 'απομένει # θέση', other: 'απομένουν # θέσεις' }),
    clock: 'Μορφή ώρας',
    h12: '12ωρη',
    h23: '24ωρη',
  },
  zones: {
    title: 'Ζώνη ώρας',
    now: (city, offset, clock) => `${city}, ${offset}, τώρα ${clock}`,
    search: 'Πόλη, χώρα ή διαφορά ώρας',
    loading: 'Φόρτωση ζωνών ώρας',
    found: (n) => (n ? plural(n, { one: '# ζώνη ώρας', other: '# ζώνες ώρας' }) : 'Δεν βρέθηκε ζώνη ώρας'),
    none:
      'Δεν υπάρχει ζώνη ώρας με αυτό το όνομα. Δοκιμάστε μια μεγάλη πόλη κοντά σας, μια χώρα ' +
      'ή μια διαφορά ώρας, π.χ. +2.',
    more: 'Πληκτρολογήστε για να δείτε περισσότερες',
    current: 'εμφανίζεται τώρα',
    chosen: (city, offset) => `Οι ώρες εμφανίζονται για την τοποθεσία: ${city}, ${offset}`,
    failed: 'Δεν ήταν δυνατή η φόρτωση των ζωνών ώρας.',
  },
  booker: {
    startNow: 'Έναρξη της συνάντησης τώρα',
    backToAnswers: 'Επιστροφή στις απαντήσεις σας',
    held: (time) => `Κρατάμε αυτή την ώρα για εσάς για ακόμη ${time}.`,
    holdSoonOver: 'Κρατάμε αυτή την ώρα για εσάς για λιγότερο από ένα λεπτό ακόμη.',
    holdOver:
      'Δεν κρατάμε πλέον αυτή την ώρα για εσάς. Μπορείτε ακόμη να την κλείσετε, αν δεν την κλείσει άλλος.',
    holdLonger: 'Παράταση της δέσμευσης',
    heldAgain: 'Κρατάμε ξανά αυτή την ώρα για εσάς.',
    taken: {
      title: 'Κάποιος άλλος κάνει κράτηση για αυτή την ώρα',
      text: 'Επιλέξτε άλλη ώρα· οι απαντήσεις σας διατηρούνται.',
    },
  },
}
