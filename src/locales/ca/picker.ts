import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('ca')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# hora disponible', many: '# d’hores disponibles', other: '# hores disponibles' })
    : 'cap hora disponible'

/** Catalan messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Trieu una hora',
    loading: 'S’estan carregant les hores disponibles',
    previousMonth: 'Mes anterior',
    nextMonth: 'Mes següent',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: hores disponibles en ${plural(n, { one: '# dia', many: '# de dies', other: '# dies' })}`,
    emptyMonth: (month) => `${month}: no hi ha cap hora disponible.`,
    showNext: 'Mostra les properes hores disponibles',
    searching: 'S’estan cercant hores disponibles…',
    noneUntil: (month) => `Tampoc no n’hi ha cap fins a ${month}. Poseu-vos en contacte amb l’organitzador.`,
    failed: {
      title: 'No s’han pogut carregar les hores disponibles',
      text: 'Comproveu la connexió o torneu-ho a provar d’aquí a un moment.',
    },
    tryAgain: 'Torna-ho a provar',
    nearest: 'Hores disponibles més properes',
    full: 'complet',
    morning: 'Matí',
    afternoon: 'Tarda',
    evening: 'Vespre',
    showAll: (n) => `Mostra totes les hores (${number(n)})`,
    moreIn: (month) => `Més hores: ${month}`,
    firstFree: (when) => `Primera hora disponible: ${when}`,
    moreDays: 'Mostra més dies',
    earlierDays: 'Mostra els dies anteriors',
    noMoreUntil: (month) => `No hi ha més hores disponibles fins a ${month}.`,
    present: 'La vostra reserva actual',
    seatsLeft: (n) =>
      plural(n, { one: 'Queda # plaça', many: 'Queden # de places', other: 'Queden # places' }),
    clock: 'Format de l’hora',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Fus horari',
    now: (city, offset, clock) => `${city}, ${offset}, hora actual: ${clock}`,
    search: 'Ciutat, país o diferència horària',
    loading: 'S’estan carregant els fusos horaris',
    found: (n) =>
      n
        ? plural(n, { one: '# fus horari', many: '# de fusos horaris', other: '# fusos horaris' })
        : 'No s’ha trobat cap fus horari',
    none:
      'Cap fus horari no es diu així. Proveu amb una ciutat gran propera, un país ' +
      'o una diferència horària com ara +2.',
    more: 'Escriviu per veure’n més',
    current: 'es mostra ara',
    chosen: (city, offset) => `Les hores es mostren per a ${city}, ${offset}`,
    failed: 'No s’han pogut carregar els fusos horaris.',
  },
  booker: {
    startNow: 'Comença la cita ara',
    backToAnswers: 'Torna a les meves respostes',
    held: (time) => `Us guardem aquesta hora durant ${time} més.`,
    holdSoonOver: 'Us guardem aquesta hora durant menys d’un minut més.',
    holdOver: 'Ja no us guardem aquesta hora. Encara la podeu reservar mentre no ho faci ningú més.',
    holdLonger: 'Guarda-la més temps',
    heldAgain: 'Us tornem a guardar aquesta hora.',
    taken: {
      title: 'Una altra persona està reservant aquesta hora',
      text: 'Trieu una altra hora; les vostres respostes es conserven.',
    },
  },
}
