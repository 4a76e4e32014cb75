import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('it')

/** Italian messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Aggiungi al calendario',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendario Yahoo',
    file: 'Scarica il file .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Scarica il file .ics con # data',
        many: 'Scarica il file .ics con # di date',
        other: 'Scarica il file .ics con # date',
      }),
    newWindow: '(si apre in una nuova finestra)',
    fileFailed: 'Impossibile creare il file per il calendario. Controlla la connessione, poi riprova.',
    notOpened: 'Se non si è aperto nulla, copia questo indirizzo in una nuova finestra:',
    notSaved:
      'Se non è stato salvato alcun file, questa pagina non consente i download. ' +
      'In tal caso copia i dettagli.',
    tentative: 'Nel calendario l’appuntamento resta provvisorio finché l’organizzatore non lo conferma.',
    untitled: 'Prenotazione',
    joinAt: (url) => `Partecipa: ${url}`,
    copy: 'Copia i dettagli',
    copied: 'Copiato',
    copyByHand: 'Copia questo testo:',
    continue: 'Continua',
  },
  payment: {
    title: 'Non ancora pagato',
    follows:
      'Questo appuntamento è a pagamento. Qui non si paga nulla: ' +
      'paghi sulla pagina dell’organizzatore dopo la prenotazione.',
    unclear:
      'Questo appuntamento è a pagamento. Qui non si paga nulla: chiedi all’organizzatore come pagare. ' +
      'La prenotazione vale solo una volta pagata.',
    due:
      'L’organizzatore riceve il pagamento sulla propria pagina. ' +
      'La prenotazione vale solo una volta pagata su quella pagina.',
    ask:
      'Qui non è stato pagato nulla. Chiedi all’organizzatore come pagare: ' +
      'la prenotazione vale solo una volta pagata.',
    open: 'Paga sulla pagina dell’organizzatore',
  },
  cancel: {
    start: 'Annulla prenotazione',
    title: 'Vuoi annullare questa prenotazione?',
    reason: 'Motivo',
    reasonHint: 'L’organizzatore lo leggerà',
    which: 'Che cosa vuoi annullare',
    all: (n) => plural(n, { one: '# data', many: 'Tutte: # di date', other: 'Tutte e # le date' }),
    confirm: 'Annulla prenotazione',
    confirming: 'Annullamento in corso…',
    keep: 'Mantienila',
    done: 'Questa prenotazione è annullata',
    doneOne: (date) => `Prenotazione annullata: ${date}`,
    some: 'Non tutte le date sono state annullate',
    unknown: {
      title: 'Non siamo riusciti a confermare l’annullamento',
      text:
        'La prenotazione potrebbe essere già annullata: controlla la tua email prima di riprovare. ' +
        'Ciò che hai scritto è ancora qui.',
    },
    refused: {
      title: 'La prenotazione non è stata annullata',
      text: 'Resta valida. Contatta l’organizzatore.',
    },
    notAllowed: 'L’organizzatore non consente di annullare qui questa prenotazione.',
    notFound: 'Questa prenotazione non risulta al servizio di prenotazione.',
    busy: {
      title: 'Troppe richieste contemporaneamente',
      text: 'La prenotazione resta valida. Aspetta un minuto, poi premi di nuovo il pulsante.',
    },
  },
  reschedule: {
    start: 'Cambia orario',
    title: 'Scegli un altro orario',
    loading: 'Caricamento della tua prenotazione',
    present: 'Orario attuale',
    chosen: 'Nuovo orario',
    which: 'Data da spostare',
    reason: 'Motivo del cambiamento',
    reasonHint: 'L’organizzatore lo leggerà',
    confirm: (when) => `Sposta a ${when}`,
    confirming: 'Spostamento in corso…',
    keep: 'Mantieni l’orario attuale',
    from: (time) => `Orario precedente: ${time}`,
    lengthBack: (now, then) => `Durata attuale: ${now}; dopo lo spostamento: ${then}.`,
    notFound: {
      title: 'Questa prenotazione non è stata trovata',
      text: 'Controlla il link che hai usato o contatta l’organizzatore.',
    },
    loadFailed: {
      title: 'Impossibile caricare la tua prenotazione',
      text: 'Controlla la connessione, poi riprova.',
    },
    cancelled: {
      title: 'Questa prenotazione è annullata',
      text: 'Non può essere spostata, ma puoi fare una nuova prenotazione.',
    },
    rejected: {
      title: 'Questa prenotazione è stata rifiutata',
      text: 'Non può essere spostata, ma puoi fare una nuova prenotazione.',
    },
    moved: {
      title: 'Questa prenotazione è già stata spostata',
      text: 'Trovi il nuovo orario nell’email che hai ricevuto.',
    },
    seatMissing: {
      title: 'Questo posto non può essere spostato qui',
      text: 'Usa il link nella tua email o contatta l’organizzatore.',
    },
    unknown: {
      title: 'Non siamo riusciti a confermare lo spostamento della tua prenotazione',
      text:
        'Potrebbe essere già stata spostata: controlla la tua email prima di riprovare. ' +
        'Ciò che hai scritto è ancora qui.',
    },
    conflict: {
      title: 'Questo orario non è più disponibile',
      text: 'La tua prenotazione resta all’orario attuale. Scegline un altro; il motivo resta salvato.',
    },
    conflictAfterUnknown: {
      title: 'Il tuo primo tentativo potrebbe essere riuscito',
      text:
        'Questo orario ora è occupato, forse dalla tua stessa prenotazione: controlla la tua email. ' +
        'Se non trovi nulla, scegli un altro orario; il motivo resta salvato.',
    },
    refused: {
      title: 'La tua prenotazione non è stata spostata',
      text: 'Resta all’orario attuale. Contatta l’organizzatore.',
    },
    busy: {
      title: 'Troppe richieste contemporaneamente',
      text:
        'La tua prenotazione resta all’orario attuale. ' +
        'Aspetta un minuto, poi premi di nuovo il pulsante.',
    },
  },
  manage: {
    booked: 'La tua prenotazione',
    pending: 'La tua richiesta',
    pendingText: 'L’organizzatore deve confermarla. Quando lo farà, riceverai un’email.',
    past: 'Questo appuntamento è già passato',
    pastText: 'La prenotazione non può più essere modificata.',
    cancelledBecause: (reason) => `Motivo: ${reason}`,
    moved: {
      title: 'Questa prenotazione è stata spostata',
      text: 'Ora ha un nuovo orario.',
      open: 'Mostra la nuova prenotazione',
    },
    seat: 'Qui viene modificato solo il tuo posto.',
    seatUnchecked: {
      title: 'Impossibile verificare il tuo posto',
      text:
        'Questa è la prenotazione di tutti i partecipanti. ' +
        'Se il tuo posto è già stato annullato, qui non risulta.',
    },
    seatGone: {
      title: 'Non hai più questo posto',
      text: 'È stato annullato o spostato a un altro orario: controlla l’email che hai ricevuto.',
    },
    seatMissing: {
      title: 'Il tuo posto non può essere modificato qui',
      text: 'Usa il link nella tua email o contatta l’organizzatore.',
    },
  },
  meetings: {
    label: 'Scegli un appuntamento',
    loading: 'Caricamento degli appuntamenti',
    none: {
      title: 'Non c’è ancora nulla da prenotare',
      text: 'Torna più tardi o contatta l’organizzatore.',
    },
    notFound: {
      title: 'Questa pagina non è stata trovata',
      text: 'Controlla il link che hai usato o contatta l’organizzatore.',
    },
    loadFailed: {
      title: 'Impossibile caricare gli appuntamenti',
      text: 'Controlla la connessione, poi riprova.',
    },
  },
  pages: {
    choose: 'Scegli un orario',
    guestsHint: 'Indirizzi email, uno per riga',
    showZone: 'Mostra gli orari',
    bookChosen: 'Prenota l’orario scelto',
    stale: {
      title: 'Invia di nuovo il modulo',
      text: 'È rimasto aperto a lungo, quindi non è stato inviato nulla. Le tue risposte sono ancora qui.',
    },
  },
}
