import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('de')
const quoted = (label: string) => `„${label}“`

/** German messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Vollständiger Name',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail-Adresse',
    attendeePhoneNumber: 'Telefonnummer',
    smsReminderNumber: 'Telefonnummer für SMS-Erinnerungen',
    aiAgentCallPhoneNumber: 'Telefonnummer für den Anruf',
    title: 'Worum geht es?',
    notes: 'Anmerkungen',
    guests: 'Gäste',
    location: 'Ort',
    lengthInMinutes: 'Dauer',
    recurrenceCount: 'Anzahl der Termine',
  },
  hints: {
    phone: 'Mit Landesvorwahl, zum Beispiel +44 20 7946 0958',
    guests: 'Sie können beliebig viele Adressen auf einmal einfügen',
  },
  form: {
    optional: '(optional)',
    required: '(erforderlich)',
    choose: 'Auswählen …',
    submit: (when) => `${when} buchen`,
    submitRequest: (when) => `${when} anfragen`,
    chooseTime: 'Termin auswählen',
    submitting: 'Wird gebucht …',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# Stunde', other: '# Stunden' })
        : plural(n, { one: '# Minute', other: '# Minuten' }),
    when: 'Datum und Uhrzeit',
    separator: ', ',
    withHost: (names) => `mit ${names}`,
    showMore: 'Mehr anzeigen',
    showLess: 'Weniger anzeigen',
    loading: 'Das Buchungsformular wird geladen',
    clear: 'Auswahl aufheben',
    change: 'Ändern',
    charactersOver: (n) => plural(n, { one: '# Zeichen zu viel', other: '# Zeichen zu viel' }),
    charactersLeft: (n) => plural(n, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
    unknownField: (label) => `${quoted(label)} kann hier nicht beantwortet werden.`,
    unknownRequired: (label) =>
      `${quoted(label)} ist für die Buchung nötig, kann hier aber nicht beantwortet werden. ` +
      'Wenden Sie sich an den Veranstalter',
  },
  guests: {
    add: 'Gäste hinzufügen',
    addAnother: 'Weiteren Gast hinzufügen',
    addAddress: 'Weitere Adresse hinzufügen',
    entry: (n) => `Gast ${number(n)}`,
    address: (label, n) => `${label}, Adresse ${number(n)}`,
    remove: (address) => (address ? `${address} entfernen` : 'Diese leere Zeile entfernen'),
    added: (n) => plural(n, { one: '# Adresse hinzugefügt', other: '# Adressen hinzugefügt' }),
    removed: (address) => (address ? `${address} entfernt` : 'Leere Zeile entfernt'),
    duplicates: (addresses) => `Bereits in der Liste und daher ausgelassen: ${addresses}`,
    own: (address) => `Ausgelassen, weil es Ihre eigene Adresse ist: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Welche Telefonnummer meinen Sie?' : 'Meinen Sie diese Telefonnummer?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Meinten Sie ${address}?` },
  places: {
    address: 'Vor Ort',
    link: 'Online, per Link',
    phone: 'Per Telefon: Sie rufen den Veranstalter an',
    organizersDefaultApp: 'Online, in der App des Veranstalters',
    attendeeAddress: 'Vor Ort, an Ihrer Adresse',
    attendeePhone: 'Per Telefon: Der Veranstalter ruft Sie an',
    attendeeDefined: 'An einem anderen Ort',
    unknown: 'Anderer Ort, hier nicht buchbar',
    addressLabel: 'Adresse',
    phoneLabel: 'Ihre Telefonnummer',
    textLabel: 'Wo treffen wir uns?',
    afterBooking: 'Die Einzelheiten erhalten Sie nach der Buchung',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Jede Woche', other: 'Alle # Wochen' }),
      monthly: (n) => plural(n, { one: 'Jeden Monat', other: 'Alle # Monate' }),
      yearly: (n) => plural(n, { one: 'Jedes Jahr', other: 'Alle # Jahre' }),
    },
    upTo: (max) => `bis zu ${number(max)}-mal, immer zur selben Uhrzeit`,
  },
  notices: {
    offline: {
      title: 'Sie sind offline',
      text:
        'Es wurde nichts gesendet. Stellen Sie eine Internetverbindung her ' +
        'und klicken Sie dann noch einmal auf die Schaltfläche.',
    },
    setup: {
      title: 'Dieses Formular nimmt noch keine Buchungen an',
      text: 'Bitte nehmen Sie auf anderem Weg Kontakt zum Veranstalter auf.',
    },
    notFound: {
      title: 'Dieser Termin wird nicht angeboten',
      text: 'Möglicherweise wurde er entfernt oder umbenannt. Bitte wenden Sie sich an den Veranstalter.',
    },
    loadFailed: {
      title: 'Das Buchungsformular konnte nicht geladen werden',
      text: 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
    },
    tryAgain: 'Erneut versuchen',
    forOwner: 'Für den Betreiber dieser Website',
  },
  widget: { open: 'Termin buchen', close: 'Schließen' },
  questions: {
    dateInvalid: 'Geben Sie ein vollständiges Datum ein',
    dateFrom: (day) => `Wählen Sie ein Datum ab ${day}`,
    dateUntil: (day) => `Wählen Sie ein Datum bis ${day}`,
    dateDays: (days) => `Wählen Sie ein Datum, das auf einen dieser Tage fällt: ${days}`,
    chooseFile: 'Datei auswählen',
    chooseFiles: 'Dateien auswählen',
    dropFile: 'oder hier ablegen',
    dropFiles: 'oder hier ablegen',
    maxSize: (size) => `Höchstens ${size}`,
    uploading: (percent) => `Wird hochgeladen: ${percent}`,
    uploaded: (name) => `${name} ist hochgeladen`,
    uploadFailed: (name) => `${name} konnte nicht hochgeladen werden`,
    uploadCancelled: (name) => `${name} wurde nicht hochgeladen`,
    fileRemoved: (name) => `${name} entfernt`,
    cancelUpload: 'Abbrechen',
    retryUpload: 'Erneut versuchen',
    removeFile: 'Entfernen',
    fileMissing: (label) => `Wählen Sie eine Datei für ${quoted(label)} aus`,
    filePending: 'Warten Sie, bis die Datei hochgeladen ist, oder brechen Sie das Hochladen ab',
    fileFailed: 'Laden Sie die Datei erneut hoch oder entfernen Sie sie',
    fileTooLarge: (name, size) => `${name} ist größer als ${size}. Wählen Sie eine kleinere Datei aus`,
    fileEmpty: (name) => `${name} ist leer. Wählen Sie eine andere Datei aus`,
    fileType: (name) =>
      `Dateien wie ${name} werden hier nicht angenommen. Wählen Sie eine Datei eines anderen Typs aus`,
    fileOne: 'Hier kann nur eine Datei gesendet werden',
    consentMissing: (label) => `Stimmen Sie ${quoted(label)} zu, um zu buchen`,
  },
}
