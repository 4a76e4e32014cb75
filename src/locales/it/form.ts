import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('it')
const quoted = (label: string) => `«${label}»`

/** Italian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nome e cognome',
    firstName: 'Nome',
    lastName: 'Cognome',
    email: 'Indirizzo email',
    attendeePhoneNumber: 'Numero di telefono',
    smsReminderNumber: 'Numero di telefono per i promemoria via SMS',
    aiAgentCallPhoneNumber: 'Numero di telefono per la chiamata',
    title: 'Di cosa parleremo?',
    notes: 'Note',
    guests: 'Invitati',
    location: 'Luogo',
    lengthInMinutes: 'Durata',
    recurrenceCount: 'Numero di prenotazioni',
  },
  hints: {
    phone: 'Con il prefisso internazionale, ad esempio +44 20 7946 0958',
    guests: 'Puoi incollare più indirizzi in una volta',
  },
  form: {
    optional: '(facoltativo)',
    required: '(obbligatorio)',
    choose: 'Scegli…',
    submit: (when) => `Prenota per ${when}`,
    submitRequest: (when) => `Richiedi per ${when}`,
    chooseTime: 'Scegli un orario',
    submitting: 'Prenotazione in corso…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# ora', many: '# di ore', other: '# ore' })
        : plural(n, { one: '# minuto', many: '# di minuti', other: '# minuti' }),
    when: 'Data e ora',
    separator: ', ',
    withHost: (names) => `con ${names}`,
    showMore: 'Mostra altro',
    showLess: 'Mostra meno',
    loading: 'Caricamento del modulo di prenotazione',
    clear: 'Cancella la scelta',
    change: 'Modifica',
    charactersOver: (n) =>
      plural(n, {
        one: '# carattere di troppo',
        many: '# di caratteri di troppo',
        other: '# caratteri di troppo',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: '# carattere rimasto',
        many: '# di caratteri rimasti',
        other: '# caratteri rimasti',
      }),
    unknownField: (label) => `Qui non è possibile rispondere a ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Per prenotare bisogna rispondere a ${quoted(label)}, ma qui non è possibile. ` +
      'Contatta l’organizzatore',
  },
  guests: {
    add: 'Aggiungi invitati',
    addAnother: 'Aggiungi un altro invitato',
    addAddress: 'Aggiungi un altro indirizzo',
    entry: (n) => `Invitato ${number(n)}`,
    address: (label, n) => `${label}, indirizzo ${number(n)}`,
    remove: (address) => (address ? `Rimuovi ${address}` : 'Rimuovi questa riga vuota'),
    added: (n) =>
      plural(n, {
        one: '# indirizzo aggiunto',
        many: '# di indirizzi aggiunti',
        other: '# indirizzi aggiunti',
      }),
    removed: (address) => (address ? `Indirizzo rimosso: ${address}` : 'Riga vuota rimossa'),
    duplicates: (addresses) => `Non aggiunto perché già nell’elenco: ${addresses}`,
    own: (address) => `Non aggiunto perché è il tuo indirizzo: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Qual è il numero di telefono giusto?' : 'È questo il numero di telefono giusto?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Volevi scrivere ${address}?` },
  places: {
    address: 'Di persona',
    link: 'Online, tramite link',
    phone: 'Per telefono: chiami tu l’organizzatore',
    organizersDefaultApp: 'Online, nell’app dell’organizzatore',
    attendeeAddress: 'Di persona, al tuo indirizzo',
    attendeePhone: 'Per telefono: ti chiama l’organizzatore',
    attendeeDefined: 'Altrove',
    unknown: 'Altro luogo, non prenotabile qui',
    addressLabel: 'Indirizzo',
    phoneLabel: 'Il tuo numero di telefono',
    textLabel: 'Dove ci incontriamo?',
    afterBooking: 'Riceverai i dettagli dopo la prenotazione',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, { one: 'Ogni settimana', many: 'Ogni # di settimane', other: 'Ogni # settimane' }),
      monthly: (n) => plural(n, { one: 'Ogni mese', many: 'Ogni # di mesi', other: 'Ogni # mesi' }),
      yearly: (n) => plural(n, { one: 'Ogni anno', many: 'Ogni # di anni', other: 'Ogni # anni' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'fino a # volta, sempre alla stessa ora',
        many: 'fino a # di volte, sempre alla stessa ora',
        other: 'fino a # volte, sempre alla stessa ora',
      }),
  },
  notices: {
    offline: {
      title: 'Sei offline',
      text: 'Non è stato inviato nulla. Connettiti a internet, poi premi di nuovo il pulsante.',
    },
    setup: {
      title: 'Questo modulo non accetta ancora prenotazioni',
      text: 'Contatta l’organizzatore in un altro modo.',
    },
    notFound: {
      title: 'Questo appuntamento non è disponibile',
      text: 'Potrebbe essere stato rimosso o rinominato. Contatta l’organizzatore.',
    },
    loadFailed: {
      title: 'Impossibile caricare il modulo di prenotazione',
      text: 'Controlla la connessione, poi riprova.',
    },
    tryAgain: 'Riprova',
    forOwner: 'Per il proprietario di questo sito',
  },
  widget: { open: 'Prenota un appuntamento', close: 'Chiudi' },
  questions: {
    dateInvalid: 'Inserisci una data completa',
    dateFrom: (day) => `Scegli ${day} o una data successiva`,
    dateUntil: (day) => `Scegli ${day} o una data precedente`,
    dateDays: (days) => `Scegli una data che cada in uno di questi giorni: ${days}`,
    chooseFile: 'Scegli un file',
    chooseFiles: 'Scegli i file',
    dropFile: 'o trascinalo qui',
    dropFiles: 'o trascinali qui',
    maxSize: (size) => `Massimo ${size}`,
    uploading: (percent) => `Caricamento in corso: ${percent}`,
    uploaded: (name) => `File caricato: ${name}`,
    uploadFailed: (name) => `Impossibile caricare ${name}`,
    uploadCancelled: (name) => `${name} non è stato caricato`,
    fileRemoved: (name) => `File rimosso: ${name}`,
    cancelUpload: 'Annulla',
    retryUpload: 'Riprova',
    removeFile: 'Rimuovi',
    fileMissing: (label) => `Scegli un file per ${quoted(label)}`,
    filePending: 'Aspetta che il caricamento sia completato o annullalo',
    fileFailed: 'Riprova a caricare il file o rimuovilo',
    fileTooLarge: (name, size) => `${name} supera ${size}. Scegli un file più piccolo`,
    fileEmpty: (name) => `${name} è vuoto. Scegli un altro file`,
    fileType: (name) => `Qui non sono accettati file come ${name}. Scegli un altro tipo di file`,
    fileOne: 'Qui si può inviare un solo file',
    consentMissing: (label) => `Per prenotare, accetta ${quoted(label)}`,
  },
}
