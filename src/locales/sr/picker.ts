import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('sr-Latn')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# slobodan termin', few: '# slobodna termina', other: '# slobodnih termina' })
    : 'nema slobodnih termina'

/** Serbian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Izaberite termin',
    loading: 'Učitavanje slobodnih termina',
    previousMonth: 'Prethodni mesec',
    nextMonth: 'Sledeći mesec',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: # dan sa slobodnim terminima`,
        few: `${month}: # dana sa slobodnim terminima`,
        other: `${month}: # dana sa slobodnim terminima`,
      }),
    emptyMonth: (month) => `U ovom mesecu (${month}) nema slobodnih termina.`,
    showNext: 'Prikaži sledeće slobodne termine',
    searching: 'Traženje slobodnih termina…',
    noneUntil: (month) =>
      `Nema ih ni u narednim mesecima (poslednji provereni: ${month}). Obratite se organizatoru.`,
    failed: {
      title: 'Učitavanje slobodnih termina nije uspelo',
      text: 'Proverite vezu ili pokušajte ponovo za koji trenutak.',
    },
    tryAgain: 'Pokušaj ponovo',
    nearest: 'Najbliži slobodni termini',
    full: 'popunjeno',
    morning: 'Pre podne',
    afternoon: 'Po podne',
    evening: 'Uveče',
    showAll: (n) => `Prikaži sve termine (${number(n)})`,
    moreIn: (month) => `Još termina: ${month}`,
    firstFree: (when) => `Prvi slobodan termin: ${when}`,
    moreDays: 'Prikaži još dana',
    earlierDays: 'Prikaži ranije dane',
    noMoreUntil: (month) => `Nema više slobodnih termina (poslednji provereni mesec: ${month}).`,
    present: 'Vaš sadašnji termin',
    seatsLeft: (n) =>
      plural(n, { one: '# slobodno mesto', few: '# slobodna mesta', other: '# slobodnih mesta' }),
    clock: 'Prikaz vremena',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Vremenska zona',
    now: (city, offset, clock) => `${city}, ${offset}, sada ${clock}`,
    search: 'Grad, država ili pomak',
    loading: 'Učitavanje vremenskih zona',
    found: (n) =>
      n
        ? plural(n, { one: '# vremenska zona', few: '# vremenske zone', other: '# vremenskih zona' })
        : 'Nije pronađena nijedna vremenska zona',
    none:
      'Nema vremenske zone sa tim nazivom. ' +
      'Pokušajte sa velikim gradom u blizini, državom ili pomakom, na primer +2.',
    more: 'Kucajte dalje da biste videli više',
    current: 'trenutno prikazano',
    chosen: (city, offset) => `Vreme je prikazano za zonu: ${city}, ${offset}`,
    failed: 'Učitavanje vremenskih zona nije uspelo.',
  },
  booker: {
    startNow: 'Započni sastanak odmah',
    backToAnswers: 'Nazad na odgovore',
    held: (time) => `Čuvamo vam ovaj termin. Preostalo vreme: ${time}.`,
    holdSoonOver: 'Čuvamo vam ovaj termin još nepun minut.',
    holdOver: 'Više vam ne čuvamo ovaj termin. Još možete da ga zakažete dok to ne učini neko drugi.',
    holdLonger: 'Čuvaj duže',
    heldAgain: 'Ponovo vam čuvamo ovaj termin.',
    taken: {
      title: 'Neko drugi upravo zakazuje ovaj termin',
      text: 'Izaberite drugi termin. Vaši odgovori su sačuvani.',
    },
  },
}
