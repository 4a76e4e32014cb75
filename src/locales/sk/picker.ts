import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'few' | 'many' | 'other'>('sk')
const timesFree = (n: number) =>
  n
    ? plural(n, {
        one: '# voľný termín',
        few: '# voľné termíny',
        many: '# voľného termínu',
        other: '# voľných termínov',
      })
    : 'žiadne voľné termíny'

/** Slovak messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Vyberte termín',
    loading: 'Načítavajú sa voľné termíny',
    previousMonth: 'Predchádzajúci mesiac',
    nextMonth: 'Nasledujúci mesiac',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: voľné termíny v # dni`,
        few: `${month}: voľné termíny v # dňoch`,
        many: `${month}: voľné termíny v # dňa`,
        other: `${month}: voľné termíny v # dňoch`,
      }),
    emptyMonth: (month) => `V tomto mesiaci (${month}) nie sú žiadne voľné termíny.`,
    showNext: 'Zobraziť najbližšie voľné termíny',
    searching: 'Hľadajú sa voľné termíny…',
    noneUntil: (month) =>
      `Nie sú ani v ďalších mesiacoch (posledný prehľadaný: ${month}). Kontaktujte, prosím, organizátora.`,
    failed: {
      title: 'Voľné termíny sa nepodarilo načítať',
      text: 'Skontrolujte pripojenie alebo to o chvíľu skúste znova.',
    },
    tryAgain: 'Skúsiť znova',
    nearest: 'Najbližšie voľné termíny',
    full: 'obsadené',
    morning: 'Dopoludnia',
    afternoon: 'Popoludní',
    evening: 'Večer',
    showAll: (n) =>
      plural(n, {
        one: 'Zobraziť # termín',
        few: 'Zobraziť všetky # termíny',
        many: 'Zobraziť # termínu',
        other: 'Zobraziť všetkých # termínov',
      }),
    moreIn: (month) => `Ďalšie termíny: ${month}`,
    firstFree: (when) => `Najbližší voľný termín: ${when}`,
    moreDays: 'Zobraziť ďalšie dni',
    earlierDays: 'Zobraziť predchádzajúce dni',
    noMoreUntil: (month) => `Ďalšie voľné termíny nie sú (posledný prehľadaný mesiac: ${month}).`,
    present: 'Váš súčasný termín',
    seatsLeft: (n) =>
      plural(n, {
        one: 'zostáva # miesto',
        few: 'zostávajú # miesta',
        many: 'zostáva # miesta',
        other: 'zostáva # miest',
      }),
    clock: 'Formát času',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Časové pásmo',
    now: (city, offset, clock) => `${city}, ${offset}, práve je ${clock}`,
    search: 'Mesto, krajina alebo posun',
    loading: 'Načítavajú sa časové pásma',
    found: (n) =>
      n
        ? plural(n, {
            one: '# časové pásmo',
            few: '# časové pásma',
            many: '# časového pásma',
            other: '# časových pásiem',
          })
        : 'Nenašlo sa žiadne časové pásmo',
    none: 'Také časové pásmo neexistuje. Skúste veľké mesto v okolí, krajinu alebo posun, napríklad +2.',
    more: 'Píšte ďalej a zobrazia sa ďalšie',
    current: 'práve zobrazené',
    chosen: (city, offset) => `Časy sa zobrazujú pre pásmo: ${city}, ${offset}`,
    failed: 'Časové pásma sa nepodarilo načítať.',
  },
  booker: {
    startNow: 'Začať stretnutie hneď',
    backToAnswers: 'Späť k odpovediam',
    held: (time) => `Tento termín pre vás držíme. Zostávajúci čas: ${time}.`,
    holdSoonOver: 'Tento termín pre vás podržíme už len necelú minútu.',
    holdOver: 'Tento termín už pre vás nedržíme. Stále si ho môžete rezervovať, kým to neurobí niekto iný.',
    holdLonger: 'Držať dlhšie',
    heldAgain: 'Tento termín pre vás znova držíme.',
    taken: {
      title: 'Tento termín si práve rezervuje niekto iný',
      text: 'Vyberte iný termín, vaše odpovede zostanú zachované.',
    },
  },
}
