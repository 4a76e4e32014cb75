import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('it')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# orario libero', many: '# di orari liberi', other: '# orari liberi' })
    : 'nessun orario libero'

/** Italian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Scegli un orario',
    loading: 'Caricamento degli orari liberi',
    previousMonth: 'Mese precedente',
    nextMonth: 'Mese successivo',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: orari liberi in ` + plural(n, { one: '# giorno', many: '# di giorni', other: '# giorni' }),
    emptyMonth: (month) => `Nessun orario libero nel mese di ${month}.`,
    showNext: 'Mostra i prossimi orari liberi',
    searching: 'Ricerca di orari liberi…',
    noneUntil: (month) => `Non ce ne sono nemmeno entro ${month}. Contatta l’organizzatore.`,
    failed: {
      title: 'Impossibile caricare gli orari liberi',
      text: 'Controlla la connessione o riprova tra poco.',
    },
    tryAgain: 'Riprova',
    nearest: 'Orari liberi più vicini',
    full: 'al completo',
    morning: 'Mattina',
    afternoon: 'Pomeriggio',
    evening: 'Sera',
    showAll: (n) => `Mostra tutti gli orari (${number(n)})`,
    moreIn: (month) => `Altri orari in ${month}`,
    firstFree: (when) => `Primo orario libero: ${when}`,
    moreDays: 'Mostra altri giorni',
    earlierDays: 'Mostra i giorni precedenti',
    noMoreUntil: (month) => `Non ci sono altri orari liberi fino a ${month}.`,
    present: 'Il tuo orario attuale',
    seatsLeft: (n) =>
      plural(n, { one: '# posto rimasto', many: '# di posti rimasti', other: '# posti rimasti' }),
    clock: 'Formato dell’ora',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Fuso orario',
    now: (city, offset, clock) => `${city}, ${offset}, ora attuale: ${clock}`,
    search: 'Città, Paese o differenza oraria',
    loading: 'Caricamento dei fusi orari',
    found: (n) =>
      n
        ? plural(n, { one: '# fuso orario', many: '# di fusi orari', other: '# fusi orari' })
        : 'Nessun fuso orario trovato',
    none:
      'Nessun fuso orario ha questo nome. Prova con una grande città vicina, un Paese ' +
      'o una differenza oraria come +2.',
    more: 'Scrivi per vederne altri',
    current: 'mostrato ora',
    chosen: (city, offset) => `Gli orari sono mostrati per ${city}, ${offset}`,
    failed: 'Impossibile caricare i fusi orari.',
  },
  booker: {
    startNow: 'Inizia subito l’appuntamento',
    backToAnswers: 'Torna alle tue risposte',
    held: (time) => `Ti teniamo questo orario ancora per ${time}.`,
    holdSoonOver: 'Ti teniamo questo orario ancora per meno di un minuto.',
    holdOver: 'Non ti teniamo più questo orario. Puoi ancora prenotarlo finché non lo fa qualcun altro.',
    holdLonger: 'Tienilo più a lungo',
    heldAgain: 'Ti teniamo di nuovo questo orario.',
    taken: {
      title: 'Qualcun altro sta prenotando questo orario',
      text: 'Scegli un altro orario; le tue risposte restano salvate.',
    },
  },
}
