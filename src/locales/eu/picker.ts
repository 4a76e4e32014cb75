import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('eu')
const timesFree = (n: number) =>
  n ? plural(n, { one: 'tarte libre #', other: '# tarte libre' }) : 'tarte librerik ez'

/** Basque messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Aukeratu tarte bat',
    loading: 'Tarte libreak kargatzen',
    previousMonth: 'Aurreko hilabetea',
    nextMonth: 'Hurrengo hilabetea',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) => `${month}. Tarte libreak dituzten egunak: ${number(n)}`,
    emptyMonth: (month) => `${month}: ez dago tarte librerik.`,
    showNext: 'Erakutsi hurrengo tarte libreak',
    searching: 'Tarte libreen bila…',
    noneUntil: (month) =>
      `Ondorengo hilabeteetan ere ez dago. Begiratutako azken hilabetea: ${month}. ` +
      'Jarri antolatzailearekin harremanetan.',
    failed: {
      title: 'Ezin izan dira tarte libreak kargatu',
      text: 'Egiaztatu konexioa, edo saiatu berriro une bat barru.',
    },
    tryAgain: 'Saiatu berriro',
    nearest: 'Tarte libre hurbilenak',
    full: 'beteta',
    morning: 'Goiza',
    afternoon: 'Arratsaldea',
    evening: 'Iluntzea',
    showAll: (n) => `Erakutsi tarte guztiak (${number(n)})`,
    moreIn: (month) => `Tarte gehiago: ${month}`,
    firstFree: (when) => `Lehen tarte librea: ${when}`,
    moreDays: 'Erakutsi egun gehiago',
    earlierDays: 'Erakutsi aurreko egunak',
    noMoreUntil: (month) => `Ez dago tarte libre gehiagorik. Begiratutako azken hilabetea: ${month}.`,
    present: 'Zure erreserbaren ordua',
    seatsLeft: (n) => plural(n, { one: 'Plaza # geratzen da', other: '# plaza geratzen dira' }),
    clock: 'Ordu-formatua',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Ordu-zona',
    now: (city, offset, clock) => `${city}, ${offset}, oraingo ordua: ${clock}`,
    search: 'Hiria, herrialdea edo ordu-diferentzia',
    loading: 'Ordu-zonak kargatzen',
    found: (n) =>
      n ? plural(n, { one: 'ordu-zona #', other: '# ordu-zona' }) : 'Ez da ordu-zonarik aurkitu',
    none:
      'Ez dago izen hori duen ordu-zonarik. Saiatu inguruko hiri handi batekin, ' +
      'herrialde batekin edo +2 gisako ordu-diferentzia batekin.',
    more: 'Idatzi gehiago ikusteko',
    current: 'orain erakusten dena',
    chosen: (city, offset) => `Orduak ordu-zona honen arabera erakusten dira: ${city}, ${offset}`,
    failed: 'Ezin izan dira ordu-zonak kargatu.',
  },
  booker: {
    startNow: 'Hasi hitzordua orain',
    backToAnswers: 'Itzuli zure erantzunetara',
    held: (time) => `Tarte hau zuretzat gordeta dago. Geratzen den denbora: ${time}.`,
    holdSoonOver: 'Tarte hau zuretzat gordeta dago. Minutu bat baino gutxiago geratzen da.',
    holdOver:
      'Tarte hau jada ez dago zuretzat gordeta. ' +
      'Oraindik erreserba dezakezu, beste inork hartzen ez duen bitartean.',
    holdLonger: 'Gorde denbora gehiagoz',
    heldAgain: 'Tarte hau zuretzat gordeta dago berriro.',
    taken: {
      title: 'Beste norbait tarte hau erreserbatzen ari da',
      text: 'Aukeratu beste tarte bat; zure erantzunak gordeta daude.',
    },
  },
}
