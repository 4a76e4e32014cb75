import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('nb')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# ledig tid', other: '# ledige tider' }) : 'ingen ledige tider'

/** Norwegian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Velg tid',
    loading: 'Laster inn ledige tider',
    previousMonth: 'Forrige måned',
    nextMonth: 'Neste måned',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) => `${month}: ledige tider på ${plural(n, { one: '# dag', other: '# dager' })}`,
    emptyMonth: (month) => `Det er ingen ledige tider i ${month}.`,
    showNext: 'Vis de neste ledige tidene',
    searching: 'Ser etter ledige tider …',
    noneUntil: (month) => `Det er heller ingen til og med ${month}. Kontakt arrangøren.`,
    failed: {
      title: 'De ledige tidene kunne ikke lastes inn',
      text: 'Sjekk tilkoblingen, eller prøv på nytt om litt.',
    },
    tryAgain: 'Prøv på nytt',
    nearest: 'Nærmeste ledige tider',
    full: 'fullt',
    morning: 'Formiddag',
    afternoon: 'Ettermiddag',
    evening: 'Kveld',
    showAll: (n) => plural(n, { one: 'Vis # tid', other: 'Vis alle # tider' }),
    moreIn: (month) => `Flere tider i ${month}`,
    firstFree: (when) => `Første ledige tid: ${when}`,
    moreDays: 'Vis flere dager',
    earlierDays: 'Vis tidligere dager',
    noMoreUntil: (month) => `Det er ingen flere ledige tider til og med ${month}.`,
    present: 'Din nåværende tid',
    seatsLeft: (n) => plural(n, { one: '# plass igjen', other: '# plasser igjen' }),
    clock: 'Tidsformat',
    h12: '12 t',
    h23: '24 t',
  },
  zones: {
    title: 'Tidssone',
    now: (city, offset, clock) => `${city}, ${offset}, kl. ${clock} nå`,
    search: 'By, land eller tidsforskjell',
    loading: 'Laster inn tidssoner',
    found: (n) => (n ? plural(n, { one: '# tidssone', other: '# tidssoner' }) : 'Fant ingen tidssone'),
    none: 'Ingen tidssone heter det. Prøv en stor by i nærheten, et land eller en tidsforskjell som +2.',
    more: 'Skriv for å se flere',
    current: 'vises nå',
    chosen: (city, offset) => `Tidene vises for ${city}, ${offset}`,
    failed: 'Tidssonene kunne ikke lastes inn.',
  },
  booker: {
    startNow: 'Start møtet nå',
    backToAnswers: 'Tilbake til svarene dine',
    held: (time) => `Denne tiden er reservert for deg i ${time} til.`,
    holdSoonOver: 'Denne tiden er reservert for deg i mindre enn ett minutt til.',
    holdOver:
      'Denne tiden er ikke lenger reservert for deg. ' +
      'Du kan fortsatt bestille den så lenge ingen andre gjør det.',
    holdLonger: 'Reserver lenger',
    heldAgain: 'Denne tiden er reservert for deg igjen.',
    taken: {
      title: 'Noen andre holder på å bestille denne tiden',
      text: 'Velg en annen tid. Svarene dine er tatt vare på.',
    },
  },
}
