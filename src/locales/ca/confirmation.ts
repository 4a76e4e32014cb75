import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('ca')

/** Catalan messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Afegeix al calendari',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendari de Yahoo',
    file: 'Baixa el fitxer .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Baixa el fitxer .ics amb # data',
        many: 'Baixa el fitxer .ics amb # de dates',
        other: 'Baixa el fitxer .ics amb # dates',
      }),
    newWindow: '(s’obre en una finestra nova)',
    fileFailed: 'No s’ha pogut crear el fitxer de calendari. Comproveu la connexió i torneu-ho a provar.',
    notOpened: 'Si no s’ha obert res, copieu aquesta adreça en una finestra nova:',
    notSaved:
      'Si no s’ha desat cap fitxer, aquesta pàgina no permet baixades. ' +
      'En aquest cas, copieu els detalls.',
    tentative: 'Hi consta com a provisional fins que l’organitzador la confirmi.',
    untitled: 'Reserva',
    joinAt: (url) => `Per unir-s’hi: ${url}`,
    copy: 'Copia els detalls',
    copied: 'Copiat',
    copyByHand: 'Copieu aquest text:',
    continue: 'Continua',
  },
  payment: {
    title: 'Pendent de pagament',
    follows:
      'Aquesta cita és de pagament. Aquí no es paga res: ' +
      'pagareu a la pàgina de l’organitzador després de reservar.',
    unclear:
      'Aquesta cita és de pagament. Aquí no es paga res: pregunteu a l’organitzador com es paga. ' +
      'La reserva només és vàlida un cop pagada.',
    due:
      'L’organitzador cobra a la seva pròpia pàgina. ' +
      'La reserva només és vàlida un cop pagada en aquella pàgina.',
    ask:
      'Aquí no s’ha pagat res. Pregunteu a l’organitzador com es paga: ' +
      'la reserva només és vàlida un cop pagada.',
    open: 'Paga a la pàgina de l’organitzador',
  },
  cancel: {
    start: 'Cancel·la la reserva',
    title: 'Voleu cancel·lar aquesta reserva?',
    reason: 'Motiu',
    reasonHint: 'L’organitzador el llegirà',
    which: 'Què voleu cancel·lar',
    all: (n) => plural(n, { one: '# data', many: 'Totes: # de dates', other: 'Les # dates' }),
    confirm: 'Cancel·la la reserva',
    confirming: 'S’està cancel·lant…',
    keep: 'Mantén-la',
    done: 'Aquesta reserva està cancel·lada',
    doneOne: (date) => `Reserva cancel·lada: ${date}`,
    some: 'No totes les dates estan cancel·lades',
    unknown: {
      title: 'No hem pogut confirmar la cancel·lació',
      text:
        'És possible que la reserva ja estigui cancel·lada: ' +
        'consulteu el correu abans de tornar-ho a provar. El que heu escrit continua aquí.',
    },
    refused: {
      title: 'La reserva no s’ha cancel·lat',
      text: 'Continua sent vàlida. Poseu-vos en contacte amb l’organitzador.',
    },
    notAllowed: 'L’organitzador no permet cancel·lar aquesta reserva aquí.',
    notFound: 'El servei de reserves no troba aquesta reserva.',
    busy: {
      title: 'Massa sol·licituds alhora',
      text: 'La reserva continua sent vàlida. Espereu un minut i torneu a prémer el botó.',
    },
  },
  reschedule: {
    start: 'Canvia l’hora',
    title: 'Trieu una altra hora',
    loading: 'S’està carregant la vostra reserva',
    present: 'Hora actual',
    chosen: 'Hora nova',
    which: 'Data que voleu canviar',
    reason: 'Motiu del canvi',
    reasonHint: 'L’organitzador el llegirà',
    confirm: (when) => `Canvia al ${when}`,
    confirming: 'S’està canviant…',
    keep: 'Mantén l’hora actual',
    from: (time) => `Hora anterior: ${time}`,
    lengthBack: (now, then) => `Ara dura ${now}; després del canvi durarà ${then}.`,
    notFound: {
      title: 'No s’ha trobat aquesta reserva',
      text: 'Comproveu l’enllaç que heu fet servir o poseu-vos en contacte amb l’organitzador.',
    },
    loadFailed: {
      title: 'No s’ha pogut carregar la vostra reserva',
      text: 'Comproveu la connexió i torneu-ho a provar.',
    },
    cancelled: {
      title: 'Aquesta reserva està cancel·lada',
      text: 'No es pot canviar, però podeu fer una reserva nova.',
    },
    rejected: {
      title: 'Aquesta reserva s’ha rebutjat',
      text: 'No es pot canviar, però podeu fer una reserva nova.',
    },
    moved: {
      title: 'Aquesta reserva ja s’ha canviat d’hora',
      text: 'L’hora nova és al correu que heu rebut.',
    },
    seatMissing: {
      title: 'Aquesta plaça no es pot canviar aquí',
      text: 'Feu servir l’enllaç del correu o poseu-vos en contacte amb l’organitzador.',
    },
    unknown: {
      title: 'No hem pogut confirmar el canvi d’hora de la vostra reserva',
      text:
        'És possible que ja s’hagi canviat: consulteu el correu abans de tornar-ho a provar. ' +
        'El que heu escrit continua aquí.',
    },
    conflict: {
      title: 'Aquesta hora ja no està disponible',
      text: 'La vostra reserva manté l’hora actual. Trieu-ne una altra; el motiu es conserva.',
    },
    conflictAfterUnknown: {
      title: 'És possible que el primer intent hagi funcionat',
      text:
        'Aquesta hora ara està ocupada, potser per la vostra pròpia reserva: consulteu el correu. ' +
        'Si no hi trobeu res, trieu una altra hora; el motiu es conserva.',
    },
    refused: {
      title: 'La vostra reserva no s’ha canviat d’hora',
      text: 'Manté l’hora actual. Poseu-vos en contacte amb l’organitzador.',
    },
    busy: {
      title: 'Massa sol·licituds alhora',
      text: 'La vostra reserva manté l’hora actual. Espereu un minut i torneu a prémer el botó.',
    },
  },
  manage: {
    booked: 'La vostra reserva',
    pending: 'La vostra sol·licitud',
    pendingText: 'L’organitzador l’ha de confirmar. Quan ho faci, rebreu un correu.',
    past: 'Aquesta cita ja ha passat',
    pastText: 'La reserva ja no es pot canviar.',
    cancelledBecause: (reason) => `Motiu: ${reason}`,
    moved: {
      title: 'Aquesta reserva s’ha canviat d’hora',
      text: 'Ara té una hora nova.',
      open: 'Mostra la reserva nova',
    },
    seat: 'Aquí només es canvia la vostra pròpia plaça.',
    seatUnchecked: {
      title: 'No s’ha pogut consultar la vostra plaça',
      text:
        'Aquesta és la reserva de tots els assistents. ' +
        'Si la vostra plaça ja s’ha cancel·lat, aquí no es mostra.',
    },
    seatGone: {
      title: 'Ja no teniu aquesta plaça',
      text: 'S’ha cancel·lat o s’ha canviat a una altra hora: consulteu el correu que heu rebut.',
    },
    seatMissing: {
      title: 'La vostra plaça no es pot canviar aquí',
      text: 'Feu servir l’enllaç del correu o poseu-vos en contacte amb l’organitzador.',
    },
  },
  meetings: {
    label: 'Trieu una cita',
    loading: 'S’estan carregant les cites',
    none: {
      title: 'Encara no hi ha res per reservar',
      text: 'Torneu més tard o poseu-vos en contacte amb l’organitzador.',
    },
    notFound: {
      title: 'No s’ha trobat aquesta pàgina',
      text: 'Comproveu l’enllaç que heu fet servir o poseu-vos en contacte amb l’organitzador.',
    },
    loadFailed: {
      title: 'No s’han pogut carregar les cites',
      text: 'Comproveu la connexió i torneu-ho a provar.',
    },
  },
  pages: {
    choose: 'Tria una hora',
    guestsHint: 'Correus electrònics, un per línia',
    showZone: 'Mostra les hores',
    bookChosen: 'Reserva l’hora triada',
    stale: {
      title: 'Torneu a enviar el formulari',
      text: 'Ha estat obert molta estona i no s’ha enviat res. Les vostres respostes continuen aquí.',
    },
  },
}
