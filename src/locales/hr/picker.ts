import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('hr')
const timesFree = (n: number) =>
  n
    ? plural(n, { one: '# slobodan termin', few: '# slobodna termina', other: '# slobodnih termina' })
    : 'nema slobodnih termina'

/** Croatian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Odaberite termin',
    loading: 'Učitavanje slobodnih termina',
    previousMonth: 'Prethodni mjesec',
    nextMonth: 'Sljedeći mjesec',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: # dan sa slobodnim terminima`,
        few: `${month}: # dana sa slobodnim terminima`,
        other: `${month}: # dana sa slobodnim terminima`,
      }),
    emptyMonth: (month) => `U ovom mjesecu (${month}) nema slobodnih termina.`,
    showNext: 'Prikaži sljedeće slobodne termine',
    searching: 'Traženje slobodnih termina…',
    noneUntil: (month) =>
      `Nema ih ni u sljedećim mjesecima (posljednji provjereni: ${month}). Obratite se organizatoru.`,
    failed: {
      title: 'Slobodne termine nije moguće učitati',
      text: 'Provjerite vezu ili pokušajte ponovno za koji trenutak.',
    },
    tryAgain: 'Pokušaj ponovno',
    nearest: 'Najbliži slobodni termini',
    full: 'popunjeno',
    morning: 'Prijepodne',
    afternoon: 'Poslijepodne',
    evening: 'Večer',
    showAll: (n) => `Prikaži sve termine (${number(n)})`,
    moreIn: (month) => `Više termina: ${month}`,
    firstFree: (when) => `Prvi slobodan termin: ${when}`,
    moreDays: 'Prikaži još dana',
    earlierDays: 'Prikaži ranije dane',
    noMoreUntil: (month) => `Nema više slobodnih termina (posljednji provjereni mjesec: ${month}).`,
    present: 'Vaš sadašnji termin',
    seatsLeft: (n) =>
      plural(n, { one: '# slobodno mjesto', few: '# slobodna mjesta', other: '# slobodnih mjesta' }),
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
      'Nema vremenske zone s tim nazivom. ' +
      'Pokušajte s velikim gradom u blizini, državom ili pomakom, na primjer +2.',
    more: 'Pišite dalje da biste vidjeli više',
    current: 'trenutačno prikazano',
    chosen: (city, offset) => `Vremena su prikazana za zonu: ${city}, ${offset}`,
    failed: 'Vremenske zone nije moguće učitati.',
  },
  booker: {
    startNow: 'Započni sastanak odmah',
    backToAnswers: 'Natrag na odgovore',
    held: (time) => `Čuvamo vam ovaj termin. Preostalo vrijeme: ${time}.`,
    holdSoonOver: 'Čuvamo vam ovaj termin još nepunu minutu.',
    holdOver: 'Više vam ne čuvamo ovaj termin. Još ga možete rezervirati dok to ne učini netko drugi.',
    holdLonger: 'Čuvaj dulje',
    heldAgain: 'Ponovno vam čuvamo ovaj termin.',
    taken: {
      title: 'Netko drugi upravo rezervira ovaj termin',
      text: 'Odaberite drugi termin. Vaši su odgovori sačuvani.',
    },
  },
}
