import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'few' | 'other'>('ro')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# interval liber', few: '# intervale libere', other: '# de intervale libere' })
    : 'niciun interval liber'

/** Romanian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Alegeți un interval',
    loading: 'Se încarcă intervalele libere',
    previousMonth: 'Luna anterioară',
    nextMonth: 'Luna următoare',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: intervale libere în ${plural(n, { one: '# zi', few: '# zile', other: '# de zile' })}`,
    emptyMonth: (month) => `Nu există intervale libere în ${month}.`,
    showNext: 'Afișați următoarele intervale libere',
    searching: 'Se caută intervale libere…',
    noneUntil: (month) => `Nu există nici până în ${month}. Vă rugăm să contactați organizatorul.`,
    failed: {
      title: 'Intervalele libere nu au putut fi încărcate',
      text: 'Verificați conexiunea sau încercați din nou peste câteva momente.',
    },
    tryAgain: 'Încercați din nou',
    nearest: 'Cele mai apropiate intervale libere',
    full: 'complet',
    morning: 'Dimineața',
    afternoon: 'După-amiaza',
    evening: 'Seara',
    showAll: (n) =>
      plural(n, {
        one: 'Afișați # interval',
        few: 'Afișați toate cele # intervale',
        other: 'Afișați toate cele # de intervale',
      }),
    moreIn: (month) => `Mai multe intervale în ${month}`,
    firstFree: (when) => `Primul interval liber: ${when}`,
    moreDays: 'Afișați mai multe zile',
    earlierDays: 'Afișați zilele anterioare',
    noMoreUntil: (month) => `Nu mai există intervale libere până în ${month}.`,
    present: 'Rezervarea actuală',
    seatsLeft: (n) => plural(n, { one: '# loc rămas', few: '# locuri rămase', other: '# de locuri rămase' }),
    clock: 'Formatul orei',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Fus orar',
    now: (city, offset, clock) => `${city}, ${offset}, ora curentă: ${clock}`,
    search: 'Oraș, țară sau decalaj orar',
    loading: 'Se încarcă fusurile orare',
    found: (n) =>
      n
        ? plural(n, { one: '# fus orar', few: '# fusuri orare', other: '# de fusuri orare' })
        : 'Nu s-a găsit niciun fus orar',
    none:
      'Niciun fus orar nu are acest nume. Încercați un oraș mare din apropiere, o țară ' +
      'sau un decalaj precum +2.',
    more: 'Tastați pentru a vedea mai multe',
    current: 'afișat acum',
    chosen: (city, offset) => `Orele sunt afișate pentru ${city}, ${offset}`,
    failed: 'Fusurile orare nu au putut fi încărcate.',
  },
  booker: {
    startNow: 'Începeți întâlnirea acum',
    backToAnswers: 'Înapoi la răspunsuri',
    held: (time) => `Vă păstrăm acest interval încă ${time}.`,
    holdSoonOver: 'Vă mai păstrăm acest interval mai puțin de un minut.',
    holdOver:
      'Nu vă mai păstrăm acest interval. Îl puteți rezerva în continuare, ' +
      'cât timp nu îl rezervă altcineva.',
    holdLonger: 'Păstrați-l mai mult timp',
    heldAgain: 'Vă păstrăm din nou acest interval.',
    taken: {
      title: 'Altcineva rezervă acest interval',
      text: 'Alegeți alt interval; răspunsurile dumneavoastră se păstrează.',
    },
  },
}
