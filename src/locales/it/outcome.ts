import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('it')
const quoted = (label: string) => `«${label}»`
const dates = (n: number) => plural(n, { one: '# data', many: '# di date', other: '# date' })
const seconds = (n: number) => plural(n, { one: '# secondo', many: '# di secondi', other: '# secondi' })
const characters = (n: number) =>
  plural(n, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })

/** Italian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Operazione ancora in corso. Può volerci un momento',
    summaryMore: (n) => `e altri ${number(n)} più sotto`,
    summary: (n) =>
      plural(n, {
        one: 'Correggi # campo per prenotare',
        many: 'Correggi # di campi per prenotare',
        other: 'Correggi # campi per prenotare',
      }),
  },
  errors: {
    name: 'Inserisci il tuo nome e cognome',
    firstName: 'Inserisci il tuo nome',
    lastName: 'Inserisci il tuo cognome',
    emailMissing: 'Inserisci il tuo indirizzo email',
    phoneMissing: 'Inserisci il tuo numero di telefono',
    fill: (label) => `Compila ${quoted(label)}`,
    choose: (label) => `Scegli una risposta per ${quoted(label)}`,
    tick: (label) => `Spunta ${quoted(label)} per continuare`,
    email: 'Inserisci un indirizzo email nel formato corretto, ad esempio name@example.com',
    emailTooLong: 'Questo indirizzo email è troppo lungo. Controllalo o inseriscine un altro',
    emailLetters:
      'Il servizio di prenotazione accetta solo indirizzi email con lettere dalla A alla Z. ' +
      'Inseriscine un altro',
    emailOne: 'Inserisci qui un solo indirizzo email; aggiungi gli altri come invitati',
    emails: (address) =>
      `${quoted(address)} non è un indirizzo email. Scrivilo come name@example.com o rimuovilo`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} è troppo lungo per un indirizzo email. Correggilo o rimuovilo`,
    emailsLetters: (address) =>
      'Il servizio di prenotazione accetta solo lettere dalla A alla Z: ' +
      `modifica ${quoted(address)} o rimuovilo`,
    phone: 'Inserisci un numero di telefono con il prefisso internazionale, ad esempio +44 20 7946 0958',
    phoneExtension: 'Inserisci un numero di telefono senza interno, ad esempio +44 20 7946 0958',
    phoneLetters: 'Inserisci il numero di telefono solo in cifre, senza parole né lettere',
    phoneOne: 'Inserisci qui un solo numero di telefono, non due',
    phoneShort: 'Questo numero di telefono è troppo corto. Controlla che non manchi nessuna cifra',
    phoneLong: 'Questo numero di telefono è troppo lungo. Controlla che nessuna cifra sia ripetuta',
    phoneUnknown: 'Controlla questo numero di telefono: in quel Paese non esiste',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Scegli il numero di telefono giusto: ${numbers.join(' o ')}`
        : `Conferma che il numero è ${numbers.join()} o modifica il numero di telefono`,
    url: 'Inserisci un indirizzo web, ad esempio https://example.com',
    number: 'Inserisci un numero in cifre, ad esempio 12 o 3,5',
    numberWhich: (one, other) =>
      `Questo numero si può leggere in due modi. Scrivi quello che intendi: ${one} o ${other}`,
    wholeNumber: (max) => `Inserisci un numero intero da 1 a ${number(max)}`,
    tooLong: (max) =>
      max ? `Accorcia il testo a un massimo di ${characters(max)}` : 'Accorcia il testo: è troppo lungo',
    tooShort: (min) =>
      min ? `Scrivi almeno ${characters(min)}` : 'Scrivi qualcosa in più: il testo è troppo breve',
    option: 'Scegli una delle risposte proposte',
    place: 'Scegli il luogo dell’appuntamento',
    placeAddress: 'Inserisci l’indirizzo dell’appuntamento',
    placeText: 'Inserisci il luogo dell’appuntamento',
    duplicate: 'Rimuovi l’indirizzo che compare due volte',
    emailNotAllowed: 'Questo indirizzo email non può essere usato qui. Inseriscine un altro',
    length: 'Scegli una delle durate proposte',
    refused: 'Il servizio di prenotazione non ha accettato questa risposta. Modificala e riprova',
  },
  outcomes: {
    unknown: {
      title: 'Non siamo riusciti a confermare la tua prenotazione',
      text:
        'Potrebbe già essere stata registrata: controlla la tua email prima di riprovare. ' +
        'Tutto ciò che hai scritto è ancora qui.',
    },
    partial: {
      title: 'Non siamo riusciti a confermare tutte le tue prenotazioni',
      text:
        'Alcune date potrebbero essere già prenotate: controlla la tua email prima di riprovare. ' +
        'Tutto ciò che hai scritto è ancora qui.',
    },
    earlier: {
      title: (time, date) => `Tentativo di prenotazione: ${date}, ore ${time}`,
      text: (when) =>
        `Potresti avere già una prenotazione per ${when}. Controlla la tua email prima di riprovare.`,
    },
    conflictAfterUnknown: {
      title: 'Il tuo primo tentativo potrebbe essere riuscito',
      text:
        'Questo orario ora è occupato, forse dalla tua stessa prenotazione: controlla la tua email. ' +
        'Se non trovi nulla, scegli un altro orario; le tue risposte restano salvate.',
    },
    conflict: {
      title: 'Questo orario non è più disponibile',
      text:
        'Scegli un altro orario; le tue risposte restano salvate. ' +
        'Se hai già ricevuto un’email per questo orario, la tua prenotazione è registrata.',
    },
    conflictFixed: {
      title: 'Questo orario non è più disponibile',
      text:
        'Contatta l’organizzatore per concordare un altro orario; ' +
        'le tue risposte restano salvate. ' +
        'Se hai già ricevuto un’email per questo orario, la tua prenotazione è registrata.',
    },
    chooseAnother: 'Scegli un altro orario',
    verify: {
      title: 'Conferma il tuo indirizzo email',
      text:
        'L’organizzatore richiede un codice, che non può essere inviato da qui. ' +
        'Contatta l’organizzatore.',
    },
    refused: {
      title: 'Questa prenotazione non è stata accettata',
      text: 'Non è stato prenotato nulla. Se pensi che sia un errore, contatta l’organizzatore.',
    },
    busy: {
      title: 'Troppe prenotazioni contemporaneamente',
      text: 'Non è stato prenotato nulla. Aspetta un minuto, poi premi di nuovo il pulsante.',
    },
    wait: (n) => `Puoi riprovare tra ${seconds(n)}.`,
    moveExisting: 'Sposta la mia prenotazione attuale',
    waitOver: 'Ora puoi riprovare.',
    guard: {
      title: 'Il controllo di sicurezza non è stato completato',
      text: 'Non è stato prenotato nulla. Le tue risposte restano salvate: premi il pulsante per riprovare.',
    },
    field: {
      title: 'Il servizio di prenotazione non ha accettato una risposta',
      text: 'Non è stato prenotato nulla. Modifica le risposte e riprova.',
    },
  },
  reasons: {
    seatsFull: 'Tutti i posti per questo orario sono occupati.',
    past: 'Questo orario è già passato. Se non è così, controlla l’orologio del tuo dispositivo.',
    outOfBounds: 'Questo orario è troppo vicino o troppo lontano per essere prenotato.',
    bookingLimit: 'L’organizzatore non accetta altre prenotazioni in questo periodo.',
    reserved: 'Qualcun altro sta prenotando questo orario proprio ora.',
    emailBlocked: 'Con questo indirizzo email non è possibile prenotare qui. Provane un altro.',
    loginRequired: 'Può prenotare solo chi ha effettuato l’accesso presso l’organizzatore.',
    notFound: 'Questo appuntamento non è più disponibile.',
    bookerLimit: 'Hai già tutte le prenotazioni consentite dall’organizzatore.',
    alreadyBooked: 'Hai già una prenotazione a questo orario.',
    payment: 'Impossibile avviare il pagamento.',
    notBookable: 'L’organizzatore non ha finito di configurare questo appuntamento.',
    tooLarge: 'Le tue risposte sono troppo lunghe per essere inviate. Accorciale e riprova.',
    likelyBooked:
      'Il servizio di prenotazione ha accettato, ma il resto della risposta è andato perso: ' +
      'molto probabilmente la tua prenotazione è registrata.',
    secondRequest: 'Un nuovo invio potrebbe creare una seconda richiesta.',
    secondBooking: 'Un nuovo invio potrebbe creare una seconda prenotazione, con un altro referente.',
    earlierAttempt:
      'Questa volta non è stato prenotato nulla, ma un tentativo precedente potrebbe essere riuscito: ' +
      'controlla la tua email prima di riprovare.',
    codeWrong: 'Questo codice è errato o troppo vecchio.',
    alreadyCancelled: 'Questa prenotazione è già stata annullata.',
    alreadyMoved: 'Questa prenotazione è già stata spostata a un altro orario.',
    cancelDisabled: 'L’organizzatore non consente di annullare qui questa prenotazione.',
  },
  signIn: {
    title: 'Accedi per prenotare questo appuntamento',
    text: 'Può prenotarlo solo chi ha effettuato l’accesso.',
    open: 'Vai alla pagina di prenotazione',
  },
  series: {
    until: (date) => `fino a ${date}`,
    clockChange: (zone) => `cambio dell’ora: ${zone}`,
  },
  verification: {
    title: 'Conferma il tuo indirizzo email',
    sent: (email) => `Abbiamo inviato un codice a ${email}. Le tue risposte restano salvate.`,
    sentAgain: (email) => `Abbiamo inviato un altro codice a ${email}. Le tue risposte restano salvate.`,
    sending: 'Invio del codice…',
    notSent: 'Impossibile inviare il codice. Riprova tra poco.',
    tooMany:
      'Sono stati richiesti troppi codici. Aspetta un minuto prima di chiederne un altro. ' +
      'Un codice che hai già ricevuto potrebbe essere ancora valido.',
    label: 'Codice ricevuto via email',
    missing: 'Inserisci il codice ricevuto via email',
    wrong: 'Questo codice è errato o troppo vecchio. Controllalo o chiedine uno nuovo',
    confirm: 'Conferma e prenota',
    resend: 'Invia un nuovo codice',
    resendIn: (n) => `Nuovo codice tra ${seconds(n)}`,
    back: 'Modifica le mie risposte',
  },
  confirmation: {
    booked: 'La tua prenotazione è confermata',
    pending: 'Richiesta inviata',
    pendingText: 'L’organizzatore deve confermarla. Quando lo farà, riceverai un’email.',
    cancelled: 'Questa prenotazione è annullata',
    rejected: 'Questa prenotazione è stata rifiutata',
    other: 'Prenotazione ricevuta',
    emailSent: (address) => `I dettagli sono in arrivo a ${address}`,
    when: 'Quando',
    hostTime: (zone) => `per l’organizzatore, ${zone}`,
    length: 'Durata',
    where: 'Dove',
    join: 'Link per partecipare',
    host: 'Referente',
    hosts: 'Referenti',
    who: 'Prenotazione di',
    guests: 'Invitati',
    leftOut: (guests) => `Il sistema dell’organizzatore non ha invitato: ${guests}`,
    unlisted: (listed, all) =>
      `Il servizio di prenotazione ha indicato solo ${dates(listed)} su ${number(all)}. ` +
      'Per le altre controlla la tua email.',
    moved: (time) =>
      `Avevi chiesto: ${time}. Il sistema dell’organizzatore ha invece prenotato questo orario.`,
    answers: 'Le tue risposte',
    yes: 'Sì',
    no: 'No',
    occurrences: dates,
    status: {
      accepted: 'prenotata',
      pending: 'in attesa di conferma',
      cancelled: 'annullata',
      rejected: 'rifiutata',
    } as Record<string, string>,
    seat: 'Il tuo posto è riservato',
    reference: 'Riferimento',
    linkLater: 'il link viene inviato con l’invito',
    bookAnother: 'Fai un’altra prenotazione',
  },
}
