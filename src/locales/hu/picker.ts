import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('hu')

const times = (n: number) =>
  n ? plural(n, { one: '# szabad időpont', other: '# szabad időpont' }) : 'nincs szabad időpont'

/** Hungarian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Válasszon időpontot',
    loading: 'A szabad időpontok betöltése folyamatban van',
    previousMonth: 'Előző hónap',
    nextMonth: 'Következő hónap',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, { one: 'szabad időpontok # napon', other: 'szabad időpontok # napon' })}`,
    emptyMonth: (month) => `Ebben a hónapban nincs szabad időpont: ${month}.`,
    showNext: 'A következő szabad időpontok megjelenítése',
    searching: 'Szabad időpontok keresése…',
    noneUntil: (month) =>
      `A további hónapokban sincs szabad időpont (az utolsó vizsgált hónap: ${month}). ` +
      'Kérjük, forduljon a szervezőhöz.',
    failed: {
      title: 'Nem sikerült betölteni a szabad időpontokat',
      text: 'Ellenőrizze a kapcsolatot, vagy próbálja újra egy kicsit később.',
    },
    tryAgain: 'Újrapróbálás',
    nearest: 'Legközelebbi szabad időpontok',
    full: 'betelt',
    morning: 'Délelőtt',
    afternoon: 'Délután',
    evening: 'Este',
    showAll: (n) => `Az összes időpont megjelenítése (${number(n)})`,
    moreIn: (month) => `További időpontok: ${month}`,
    firstFree: (when) => `Első szabad időpont: ${when}`,
    moreDays: 'További napok megjelenítése',
    earlierDays: 'Korábbi napok megjelenítése',
    noMoreUntil: (month) => `Nincs több szabad időpont (az utolsó vizsgált hónap: ${month}).`,
    present: 'Az Ön jelenlegi időpontja',
    seatsLeft: (n) => plural(n, { one: 'még # hely', other: 'még # hely' }),
    clock: 'Óraformátum',
    h12: '12 órás',
    h23: '24 órás',
  },
  zones: {
    title: 'Időzóna',
    now: (city, offset, clock) => `${city}, ${offset}, most ${clock}`,
    search: 'Város, ország vagy időeltolódás',
    loading: 'Az időzónák betöltése folyamatban van',
    found: (n) =>
      n ? plural(n, { one: '# időzóna', other: '# időzóna' }) : 'Nincs találat az időzónák között',
    none:
      'Nincs ilyen nevű időzóna. Próbálkozzon egy közeli nagyvárossal, egy országgal ' +
      'vagy egy időeltolódással, például: +2.',
    more: 'Kezdjen gépelni, hogy többet lásson',
    current: 'most ez látható',
    chosen: (city, offset) => `Az időpontok e hely ideje szerint láthatók: ${city}, ${offset}`,
    failed: 'Nem sikerült betölteni az időzónákat.',
  },
  booker: {
    startNow: 'Találkozó indítása most',
    backToAnswers: 'Vissza a válaszaihoz',
    held: (time) => `Ezt az időpontot fenntartjuk Önnek. Hátralévő idő: ${time}.`,
    holdSoonOver: 'Ezt az időpontot már csak kevesebb mint egy percig tartjuk fenn Önnek.',
    holdOver:
      'Ezt az időpontot már nem tartjuk fenn Önnek. Amíg más le nem foglalja, továbbra is lefoglalhatja.',
    holdLonger: 'Fenntartás meghosszabbítása',
    heldAgain: 'Ezt az időpontot ismét fenntartjuk Önnek.',
    taken: {
      title: 'Ezt az időpontot éppen valaki más foglalja',
      text: 'Válasszon másik időpontot; a válaszait megőrizzük.',
    },
  },
}
