import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('sv')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# ledig tid', other: '# lediga tider' }) : 'inga lediga tider'

/** Swedish messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Välj en tid',
    loading: 'Läser in lediga tider',
    previousMonth: 'Föregående månad',
    nextMonth: 'Nästa månad',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) => `${month}: ${plural(n, { one: '# dag', other: '# dagar' })} med lediga tider`,
    emptyMonth: (month) => `Det finns inga lediga tider i ${month}.`,
    showNext: 'Visa nästa lediga tider',
    searching: 'Söker lediga tider …',
    noneUntil: (month) => `Det finns inga till och med ${month} heller. Kontakta arrangören.`,
    failed: {
      title: 'De lediga tiderna kunde inte läsas in',
      text: 'Kontrollera anslutningen eller försök igen om en stund.',
    },
    tryAgain: 'Försök igen',
    nearest: 'Närmaste lediga tider',
    full: 'fullbokat',
    morning: 'Förmiddag',
    afternoon: 'Eftermiddag',
    evening: 'Kväll',
    showAll: (n) => plural(n, { one: 'Visa # tid', other: 'Visa alla # tider' }),
    moreIn: (month) => `Fler tider i ${month}`,
    firstFree: (when) => `Första lediga tid: ${when}`,
    moreDays: 'Visa fler dagar',
    earlierDays: 'Visa tidigare dagar',
    noMoreUntil: (month) => `Det finns inga fler lediga tider till och med ${month}.`,
    present: 'Din nuvarande tid',
    seatsLeft: (n) => plural(n, { one: '# plats kvar', other: '# platser kvar' }),
    clock: 'Tidsformat',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Tidszon',
    now: (city, offset, clock) => `${city}, ${offset}, kl. ${clock} nu`,
    search: 'Stad, land eller tidsskillnad',
    loading: 'Läser in tidszoner',
    found: (n) => (n ? plural(n, { one: '# tidszon', other: '# tidszoner' }) : 'Ingen tidszon hittades'),
    none:
      'Det finns ingen tidszon med det namnet. ' +
      'Prova en stor stad i närheten, ett land eller en tidsskillnad som +2.',
    more: 'Skriv för att se fler',
    current: 'visas nu',
    chosen: (city, offset) => `Tiderna visas för ${city}, ${offset}`,
    failed: 'Tidszonerna kunde inte läsas in.',
  },
  booker: {
    startNow: 'Starta mötet nu',
    backToAnswers: 'Tillbaka till dina svar',
    held: (time) => `Tiden är reserverad för dig i ${time} till.`,
    holdSoonOver: 'Tiden är reserverad för dig i mindre än en minut till.',
    holdOver:
      'Tiden är inte längre reserverad för dig. Du kan fortfarande boka den så länge ingen annan gör det.',
    holdLonger: 'Reservera längre',
    heldAgain: 'Tiden är reserverad för dig igen.',
    taken: {
      title: 'Någon annan håller på att boka den här tiden',
      text: 'Välj en annan tid. Dina svar finns kvar.',
    },
  },
}
