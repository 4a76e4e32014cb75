import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('de')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# freier Termin', other: '# freie Termine' }) : 'keine freien Termine'

/** German messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Termin auswählen',
    loading: 'Freie Termine werden geladen',
    previousMonth: 'Voriger Monat',
    nextMonth: 'Nächster Monat',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, { one: 'freie Termine an # Tag', other: 'freie Termine an # Tagen' })}`,
    emptyMonth: (month) => `Im ${month} gibt es keine freien Termine.`,
    showNext: 'Nächste freie Termine anzeigen',
    searching: 'Freie Termine werden gesucht …',
    noneUntil: (month) =>
      `Auch bis ${month} gibt es keine freien Termine. Bitte wenden Sie sich an den Veranstalter.`,
    failed: {
      title: 'Die freien Termine konnten nicht geladen werden',
      text: 'Prüfen Sie Ihre Verbindung oder versuchen Sie es gleich noch einmal.',
    },
    tryAgain: 'Erneut versuchen',
    nearest: 'Nächstgelegene freie Termine',
    full: 'ausgebucht',
    morning: 'Vormittag',
    afternoon: 'Nachmittag',
    evening: 'Abend',
    showAll: (n) => plural(n, { one: '# Termin anzeigen', other: 'Alle # Termine anzeigen' }),
    moreIn: (month) => `Weitere Termine im ${month}`,
    firstFree: (when) => `Erster freier Termin: ${when}`,
    moreDays: 'Weitere Tage anzeigen',
    earlierDays: 'Frühere Tage anzeigen',
    noMoreUntil: (month) => `Bis ${month} gibt es keine weiteren freien Termine.`,
    present: 'Ihr aktueller Termin',
    seatsLeft: (n) => plural(n, { one: 'Noch # Platz frei', other: 'Noch # Plätze frei' }),
    clock: 'Uhrzeitformat',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Zeitzone',
    now: (city, offset, clock) => `${city}, ${offset}, jetzt ${clock}`,
    search: 'Stadt, Land oder Zeitverschiebung',
    loading: 'Zeitzonen werden geladen',
    found: (n) =>
      n
        ? plural(n, { one: '# Zeitzone gefunden', other: '# Zeitzonen gefunden' })
        : 'Keine Zeitzone gefunden',
    none:
      'Dazu wurde keine Zeitzone gefunden. Versuchen Sie es mit einer großen Stadt in der Nähe, ' +
      'einem Land oder einer Zeitverschiebung wie +2.',
    more: 'Tippen Sie, um mehr zu sehen',
    current: 'aktuell angezeigt',
    chosen: (city, offset) => `Uhrzeiten werden für ${city}, ${offset} angezeigt`,
    failed: 'Die Zeitzonen konnten nicht geladen werden.',
  },
  booker: {
    startNow: 'Termin jetzt beginnen',
    backToAnswers: 'Zurück zu Ihren Angaben',
    held: (time) => `Dieser Termin ist für Sie reserviert, noch ${time}.`,
    holdSoonOver: 'Dieser Termin ist noch für weniger als eine Minute für Sie reserviert.',
    holdOver:
      'Dieser Termin ist nicht mehr für Sie reserviert. ' +
      'Sie können ihn noch buchen, solange niemand schneller ist.',
    holdLonger: 'Länger reservieren',
    heldAgain: 'Dieser Termin ist wieder für Sie reserviert.',
    taken: {
      title: 'Dieser Termin wird gerade von jemand anderem gebucht',
      text: 'Wählen Sie einen anderen Termin; Ihre Angaben bleiben erhalten.',
    },
  },
}
