import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'few' | 'many' | 'other'>('pl')
const timesFree = (n: number) =>
  n
    ? plural(n, {
        one: '# wolny termin',
        few: '# wolne terminy',
        many: '# wolnych terminów',
        other: '# wolnego terminu',
      })
    : 'brak wolnych terminów'

/** Polish messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Wybierz termin',
    loading: 'Wczytywanie wolnych terminów',
    previousMonth: 'Poprzedni miesiąc',
    nextMonth: 'Następny miesiąc',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: wolne terminy w # dniu`,
        few: `${month}: wolne terminy w # dniach`,
        many: `${month}: wolne terminy w # dniach`,
        other: `${month}: wolne terminy w # dnia`,
      }),
    emptyMonth: (month) => `W tym miesiącu (${month}) nie ma wolnych terminów.`,
    showNext: 'Pokaż najbliższe wolne terminy',
    searching: 'Szukanie wolnych terminów…',
    noneUntil: (month) =>
      `W kolejnych miesiącach też ich nie ma (ostatni sprawdzony: ${month}). Skontaktuj się z organizatorem.`,
    failed: {
      title: 'Nie udało się wczytać wolnych terminów',
      text: 'Sprawdź połączenie lub spróbuj ponownie za chwilę.',
    },
    tryAgain: 'Spróbuj ponownie',
    nearest: 'Najbliższe wolne terminy',
    full: 'brak miejsc',
    morning: 'Rano',
    afternoon: 'Po południu',
    evening: 'Wieczorem',
    showAll: (n) =>
      plural(n, {
        one: 'Pokaż # termin',
        few: 'Pokaż wszystkie # terminy',
        many: 'Pokaż wszystkie # terminów',
        other: 'Pokaż # terminu',
      }),
    moreIn: (month) => `Więcej terminów: ${month}`,
    firstFree: (when) => `Najbliższy wolny termin: ${when}`,
    moreDays: 'Pokaż więcej dni',
    earlierDays: 'Pokaż wcześniejsze dni',
    noMoreUntil: (month) => `Nie ma więcej wolnych terminów (ostatni sprawdzony miesiąc: ${month}).`,
    present: 'Twój obecny termin',
    seatsLeft: (n) =>
      plural(n, {
        one: '# wolne miejsce',
        few: '# wolne miejsca',
        many: '# wolnych miejsc',
        other: '# wolnego miejsca',
      }),
    clock: 'Format godziny',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Strefa czasowa',
    now: (city, offset, clock) => `${city}, ${offset}, teraz ${clock}`,
    search: 'Miasto, kraj lub przesunięcie',
    loading: 'Wczytywanie stref czasowych',
    found: (n) =>
      n
        ? plural(n, {
            one: '# strefa czasowa',
            few: '# strefy czasowe',
            many: '# stref czasowych',
            other: '# strefy czasowej',
          })
        : 'Nie znaleziono strefy czasowej',
    none:
      'Nie ma strefy czasowej o takiej nazwie. ' +
      'Spróbuj wpisać duże miasto w pobliżu, kraj lub przesunięcie, np. +2.',
    more: 'Pisz dalej, aby zobaczyć więcej',
    current: 'obecnie wybrana',
    chosen: (city, offset) => `Godziny są podane dla strefy: ${city}, ${offset}`,
    failed: 'Nie udało się wczytać stref czasowych.',
  },
  booker: {
    startNow: 'Rozpocznij spotkanie teraz',
    backToAnswers: 'Wróć do odpowiedzi',
    held: (time) => `Trzymamy dla Ciebie ten termin. Pozostały czas: ${time}.`,
    holdSoonOver: 'Trzymamy dla Ciebie ten termin jeszcze niecałą minutę.',
    holdOver:
      'Nie trzymamy już dla Ciebie tego terminu. ' +
      'Możesz go jeszcze zarezerwować, dopóki nie zrobi tego ktoś inny.',
    holdLonger: 'Trzymaj dłużej',
    heldAgain: 'Znów trzymamy dla Ciebie ten termin.',
    taken: {
      title: 'Ktoś inny właśnie rezerwuje ten termin',
      text: 'Wybierz inny termin – Twoje odpowiedzi zostaną zachowane.',
    },
  },
}
