import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('et')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# vaba aeg', other: '# vaba aega' }) : 'vabu aegu ei ole'

/** Estonian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Valige aeg',
    loading: 'Vabade aegade laadimine',
    previousMonth: 'Eelmine kuu',
    nextMonth: 'Järgmine kuu',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) => `${month}: vabu aegu on ${plural(n, { one: '# päeval', other: '# päeval' })}`,
    emptyMonth: (month) => `Vabu aegu ei ole: ${month}.`,
    showNext: 'Näita järgmisi vabu aegu',
    searching: 'Vabade aegade otsimine…',
    noneUntil: (month) =>
      `Vabu aegu ei ole ka hiljem (viimane otsitud kuu: ${month}). Palun võtke ühendust korraldajaga.`,
    failed: {
      title: 'Vabu aegu ei õnnestunud laadida',
      text: 'Kontrollige ühendust või proovige mõne hetke pärast uuesti.',
    },
    tryAgain: 'Proovi uuesti',
    nearest: 'Lähimad vabad ajad',
    full: 'täis',
    morning: 'Ennelõuna',
    afternoon: 'Pärastlõuna',
    evening: 'Õhtu',
    showAll: (n) => plural(n, { one: 'Näita # aega', other: 'Näita kõiki # aega' }),
    moreIn: (month) => `Veel aegu: ${month}`,
    firstFree: (when) => `Esimene vaba aeg: ${when}`,
    moreDays: 'Näita veel päevi',
    earlierDays: 'Näita varasemaid päevi',
    noMoreUntil: (month) => `Rohkem vabu aegu ei ole (viimane otsitud kuu: ${month}).`,
    present: 'Teie praegune aeg',
    seatsLeft: (n) => plural(n, { one: '# koht jäänud', other: '# kohta jäänud' }),
    clock: 'Kellaaja vorming',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Ajavöönd',
    now: (city, offset, clock) => `${city}, ${offset}, kell on ${clock}`,
    search: 'Linn, riik või ajavahe',
    loading: 'Ajavööndite laadimine',
    found: (n) => (n ? plural(n, { one: '# ajavöönd', other: '# ajavööndit' }) : 'Ajavööndit ei leitud'),
    none:
      'Sellise nimega ajavööndit ei ole. Proovige mõnd lähedal asuvat suurlinna, riiki või ajavahet, ' +
      'näiteks +2.',
    more: 'Tippige, et näha rohkem',
    current: 'praegu kuvatud',
    chosen: (city, offset) => `Ajad kuvatakse ajavööndis ${city}, ${offset}`,
    failed: 'Ajavööndeid ei õnnestunud laadida.',
  },
  booker: {
    startNow: 'Alusta kohtumist kohe',
    backToAnswers: 'Tagasi vastuste juurde',
    held: (time) => `See aeg on teile reserveeritud, jäänud on ${time}.`,
    holdSoonOver: 'See aeg on teile reserveeritud veel vähem kui minutiks.',
    holdOver:
      'See aeg ei ole enam teile reserveeritud. Saate selle siiski broneerida, kuni keegi teine seda ei tee.',
    holdLonger: 'Reserveeri kauemaks',
    heldAgain: 'See aeg on taas teile reserveeritud.',
    taken: {
      title: 'Keegi teine broneerib praegu seda aega',
      text: 'Valige mõni muu aeg; teie vastused jäävad alles.',
    },
  },
}
