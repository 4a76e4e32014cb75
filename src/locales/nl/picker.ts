import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('nl')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# beschikbare tijd', other: '# beschikbare tijden' }) : 'geen beschikbare tijden'

/** Dutch messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Kies een tijd',
    loading: 'Beschikbare tijden worden geladen',
    previousMonth: 'Vorige maand',
    nextMonth: 'Volgende maand',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      `${month}: beschikbare tijden op ${plural(n, { one: '# dag', other: '# dagen' })}`,
    emptyMonth: (month) => `In ${month} zijn er geen beschikbare tijden.`,
    showNext: 'Eerstvolgende beschikbare tijden tonen',
    searching: 'Beschikbare tijden zoeken…',
    noneUntil: (month) =>
      `Ook tot en met ${month} zijn er geen beschikbare tijden. Neem contact op met de organisator.`,
    failed: {
      title: 'De beschikbare tijden konden niet worden geladen',
      text: 'Controleer je verbinding of probeer het zo meteen opnieuw.',
    },
    tryAgain: 'Opnieuw proberen',
    nearest: 'Dichtstbijzijnde beschikbare tijden',
    full: 'vol',
    morning: 'Ochtend',
    afternoon: 'Middag',
    evening: 'Avond',
    showAll: (n) => plural(n, { one: '# tijd tonen', other: 'Alle # tijden tonen' }),
    moreIn: (month) => `Meer tijden in ${month}`,
    firstFree: (when) => `Eerste beschikbare tijd: ${when}`,
    moreDays: 'Meer dagen tonen',
    earlierDays: 'Eerdere dagen tonen',
    noMoreUntil: (month) => `Er zijn tot en met ${month} geen beschikbare tijden meer.`,
    present: 'Je huidige tijd',
    seatsLeft: (n) => plural(n, { one: 'Nog # plek vrij', other: 'Nog # plekken vrij' }),
    clock: 'Tijdnotatie',
    h12: '12 u',
    h23: '24 u',
  },
  zones: {
    title: 'Tijdzone',
    now: (city, offset, clock) => `${city}, ${offset}, nu ${clock}`,
    search: 'Stad, land of tijdsverschil',
    loading: 'Tijdzones worden geladen',
    found: (n) =>
      n ? plural(n, { one: '# tijdzone gevonden', other: '# tijdzones gevonden' }) : 'Geen tijdzone gevonden',
    none:
      'Er is geen tijdzone met die naam. Probeer een grote stad in de buurt, ' +
      'een land of een tijdsverschil zoals +2.',
    more: 'Typ om meer te zien',
    current: 'nu in gebruik',
    chosen: (city, offset) => `De tijden worden getoond voor ${city}, ${offset}`,
    failed: 'De tijdzones konden niet worden geladen.',
  },
  booker: {
    startNow: 'Afspraak nu beginnen',
    backToAnswers: 'Terug naar je antwoorden',
    held: (time) => `Deze tijd is nog ${time} voor je gereserveerd.`,
    holdSoonOver: 'Deze tijd is nog minder dan een minuut voor je gereserveerd.',
    holdOver:
      'Deze tijd is niet meer voor je gereserveerd. Je kunt hem nog boeken zolang niemand je voor is.',
    holdLonger: 'Langer reserveren',
    heldAgain: 'Deze tijd is weer voor je gereserveerd.',
    taken: {
      title: 'Iemand anders is deze tijd aan het boeken',
      text: 'Kies een andere tijd; je antwoorden blijven bewaard.',
    },
  },
}
