import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'few' | 'many' | 'other'>('cs')
const timesFree = (n: number) =>
  n
    ? plural(n, {
        one: '# volný termín',
        few: '# volné termíny',
        many: '# volného termínu',
        other: '# volných termínů',
      })
    : 'žádné volné termíny'

/** Czech messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Vyberte termín',
    loading: 'Načítají se volné termíny',
    previousMonth: 'Předchozí měsíc',
    nextMonth: 'Další měsíc',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: volné termíny v # dni`,
        few: `${month}: volné termíny ve # dnech`,
        many: `${month}: volné termíny v # dne`,
        other: `${month}: volné termíny v # dnech`,
      }),
    emptyMonth: (month) => `V tomto měsíci (${month}) nejsou žádné volné termíny.`,
    showNext: 'Zobrazit nejbližší volné termíny',
    searching: 'Hledají se volné termíny…',
    noneUntil: (month) =>
      `Nejsou ani v dalších měsících (poslední prohledaný: ${month}). Kontaktujte prosím organizátora.`,
    failed: {
      title: 'Volné termíny se nepodařilo načíst',
      text: 'Zkontrolujte připojení, nebo to za chvíli zkuste znovu.',
    },
    tryAgain: 'Zkusit znovu',
    nearest: 'Nejbližší volné termíny',
    full: 'obsazeno',
    morning: 'Dopoledne',
    afternoon: 'Odpoledne',
    evening: 'Večer',
    showAll: (n) =>
      plural(n, {
        one: 'Zobrazit # termín',
        few: 'Zobrazit všechny # termíny',
        many: 'Zobrazit všech # termínu',
        other: 'Zobrazit všech # termínů',
      }),
    moreIn: (month) => `Další termíny: ${month}`,
    firstFree: (when) => `Nejbližší volný termín: ${when}`,
    moreDays: 'Zobrazit další dny',
    earlierDays: 'Zobrazit předchozí dny',
    noMoreUntil: (month) => `Další volné termíny nejsou (poslední prohledaný měsíc: ${month}).`,
    present: 'Váš současný termín',
    seatsLeft: (n) =>
      plural(n, {
        one: 'zbývá # místo',
        few: 'zbývají # místa',
        many: 'zbývá # místa',
        other: 'zbývá # míst',
      }),
    clock: 'Formát času',
    h12: '12 h',
    h23: '24 h',
  },
  zones: {
    title: 'Časové pásmo',
    now: (city, offset, clock) => `${city}, ${offset}, právě je ${clock}`,
    search: 'Město, země nebo posun',
    loading: 'Načítají se časová pásma',
    found: (n) =>
      n
        ? plural(n, {
            one: '# časové pásmo',
            few: '# časová pásma',
            many: '# časového pásma',
            other: '# časových pásem',
          })
        : 'Žádné časové pásmo nenalezeno',
    none: 'Takové časové pásmo neexistuje. Zkuste velké město v okolí, zemi nebo posun, například +2.',
    more: 'Pište dál a zobrazí se další',
    current: 'právě zobrazeno',
    chosen: (city, offset) => `Časy se zobrazují pro pásmo: ${city}, ${offset}`,
    failed: 'Časová pásma se nepodařilo načíst.',
  },
  booker: {
    startNow: 'Zahájit schůzku hned',
    backToAnswers: 'Zpět k odpovědím',
    held: (time) => `Tento termín pro vás držíme. Zbývající čas: ${time}.`,
    holdSoonOver: 'Tento termín pro vás podržíme už jen necelou minutu.',
    holdOver: 'Tento termín už pro vás nedržíme. Stále si ho můžete rezervovat, dokud to neudělá někdo jiný.',
    holdLonger: 'Držet déle',
    heldAgain: 'Tento termín pro vás znovu držíme.',
    taken: {
      title: 'Tento termín si právě rezervuje někdo jiný',
      text: 'Vyberte jiný termín, vaše odpovědi zůstanou zachovány.',
    },
  },
}
