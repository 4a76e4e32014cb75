import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('bg')
const timesFree = (n: number) =>
  n ? plural(n, { one: '# свободен час', other: '# свободни часа' }) : 'няма свободни часове'

/** Bulgarian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Изберете час',
    loading: 'Свободните часове се зареждат',
    previousMonth: 'Предишен месец',
    nextMonth: 'Следващ месец',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: свободни часове в # ден`,
        other: `${month}: свободни часове в # дни`,
      }),
    emptyMonth: (month) => `През този месец (${month}) няма свободни часове.`,
    showNext: 'Показване на следващите свободни часове',
    searching: 'Търсят се свободни часове…',
    noneUntil: (month) =>
      'Няма и през следващите месеци ' +
      `(последният проверен е ${month}). Моля, свържете се с организатора.`,
    failed: {
      title: 'Свободните часове не можаха да се заредят',
      text: 'Проверете връзката с интернет или опитайте отново след малко.',
    },
    tryAgain: 'Нов опит',
    nearest: 'Най-близки свободни часове',
    full: 'няма места',
    morning: 'Сутрин',
    afternoon: 'Следобед',
    evening: 'Вечер',
    showAll: (n) => `Показване на всички часове (${number(n)})`,
    moreIn: (month) => `Още часове през ${month}`,
    firstFree: (when) => `Първи свободен час: ${when}`,
    moreDays: 'Показване на още дни',
    earlierDays: 'Показване на по-ранните дни',
    noMoreUntil: (month) => `Няма повече свободни часове (последният проверен месец е ${month}).`,
    present: 'Вашият сегашен час',
    seatsLeft: (n) => plural(n, { one: 'остава # място', other: 'остават # места' }),
    clock: 'Формат на часа',
    h12: '12 ч',
    h23: '24 ч',
  },
  zones: {
    title: 'Часова зона',
    now: (city, offset, clock) => `${city}, ${offset}, сега е ${clock}`,
    search: 'Град, държава или отместване',
    loading: 'Часовите зони се зареждат',
    found: (n) =>
      n ? plural(n, { one: '# часова зона', other: '# часови зони' }) : 'Не е намерена часова зона',
    none:
      'Няма часова зона с такова име. ' +
      'Опитайте с голям град наблизо, държава или отместване, например +2.',
    more: 'Пишете, за да видите още',
    current: 'показвана сега',
    chosen: (city, offset) => `Часовете се показват за ${city}, ${offset}`,
    failed: 'Часовите зони не можаха да се заредят.',
  },
  booker: {
    startNow: 'Започване на срещата сега',
    backToAnswers: 'Назад към отговорите',
    held: (time) => `Пазим този час за Вас. Оставащо време: ${time}.`,
    holdSoonOver: 'Пазим този час за Вас. Остава по-малко от минута.',
    holdOver:
      'Вече не пазим този час за Вас. Все още можете да го запазите, докато не го направи някой друг.',
    holdLonger: 'Удължаване на времето',
    heldAgain: 'Отново пазим този час за Вас.',
    taken: {
      title: 'В момента някой друг запазва този час',
      text: 'Изберете друг час. Отговорите Ви са запазени.',
    },
  },
}
