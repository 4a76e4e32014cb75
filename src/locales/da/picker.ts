import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('da')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# ledig tid', other: '# ledige tider' }) : 'ingen ledige tider'

/** Danish messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Vælg en tid',
    loading: 'Indlæser ledige tider',
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) => `${month}: ledige tider på ${plural(n, { one: '# dag', other: '# dage' })}`,
    emptyMonth: (month) => `Der er ingen ledige tider i ${month}.`,
    showNext: 'Vis de næste ledige tider',
    searching: 'Leder efter ledige tider …',
    noneUntil: (month) => `Der er heller ingen til og med ${month}. Kontakt arrangøren.`,
    failed: {
      title: 'De ledige tider kunne ikke indlæses',
      text: 'Tjek din forbindelse, eller prøv igen om lidt.',
    },
    tryAgain: 'Prøv igen',
    nearest: 'Nærmeste ledige tider',
    full: 'fuldt booket',
    morning: 'Formiddag',
    afternoon: 'Eftermiddag',
    evening: 'Aften',
    showAll: (n) => plural(n, { one: 'Vis # tid', other: 'Vis alle # tider' }),
    moreIn: (month) => `Flere tider i ${month}`,
    firstFree: (when) => `Første ledige tid: ${when}`,
    moreDays: 'Vis flere dage',
    earlierDays: 'Vis tidligere dage',
    noMoreUntil: (month) => `Der er ikke flere ledige tider til og med ${month}.`,
    present: 'Din nuværende tid',
    seatsLeft: (n) => plural(n, { one: '# plads tilbage', other: '# pladser tilbage' }),
    clock: 'Tidsformat',
    h12: '12 t',
    h23: '24 t',
  },
  zones: {
    title: 'Tidszone',
    now: (city, offset, clock) => `${city}, ${offset}, kl. ${clock} nu`,
    search: 'By, land eller tidsforskel',
    loading: 'Indlæser tidszoner',
    found: (n) => (n ? plural(n, { one: '# tidszone', other: '# tidszoner' }) : 'Ingen tidszone fundet'),
    none:
      'Der er ingen tidszone med det navn. Prøv en stor by i nærheden, ' +
      'et land eller en tidsforskel som +2.',
    more: 'Skriv for at se flere',
    current: 'vises nu',
    chosen: (city, offset) => `Tiderne vises for ${city}, ${offset}`,
    failed: 'Tidszonerne kunne ikke indlæses.',
  },
  booker: {
    startNow: 'Start mødet nu',
    backToAnswers: 'Tilbage til dine svar',
    held: (time) => `Denne tid er reserveret til dig i ${time} endnu.`,
    holdSoonOver: 'Denne tid er reserveret til dig i mindre end et minut endnu.',
    holdOver:
      'Denne tid er ikke længere reserveret til dig. Du kan stadig booke den, så længe ingen andre gør det.',
    holdLonger: 'Reservér længere',
    heldAgain: 'Denne tid er reserveret til dig igen.',
    taken: {
      title: 'En anden er ved at booke denne tid',
      text: 'Vælg en anden tid. Dine svar er gemt.',
    },
  },
}
