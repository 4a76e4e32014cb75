import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'few' | 'many' | 'other'>('uk')
const timesFree = (n: number) =>
  n
    ? plural(n, {
        one: '# вільне вікно',
        few: '# вільні вікна',
        many: '# вільних вікон',
        other: '# вільного вікна',
      })
    : 'немає вільного часу'

/** Ukrainian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Виберіть час',
    loading: 'Завантажується вільний час',
    previousMonth: 'Попередній місяць',
    nextMonth: 'Наступний місяць',
    timesFree,
    timesOn: (day, n) => `${day}: ${timesFree(n)}`,
    daysFree: (month, n) =>
      plural(n, {
        one: `${month}: # день із вільним часом`,
        few: `${month}: # дні з вільним часом`,
        many: `${month}: # днів із вільним часом`,
        other: `${month}: # дня з вільним часом`,
      }),
    emptyMonth: (month) => `У цьому місяці (${month}) вільного часу немає.`,
    showNext: 'Показати найближчий вільний час',
    searching: 'Шукаємо вільний час…',
    noneUntil: (month) =>
      `У наступні місяці його теж немає (останній перевірений: ${month}). Зв’яжіться з організатором.`,
    failed: {
      title: 'Не вдалося завантажити вільний час',
      text: 'Перевірте підключення або спробуйте ще раз трохи згодом.',
    },
    tryAgain: 'Спробувати ще раз',
    nearest: 'Найближчий вільний час',
    full: 'місць немає',
    morning: 'Ранок',
    afternoon: 'День',
    evening: 'Вечір',
    showAll: (n) =>
      plural(n, {
        one: 'Показати всі # вікно',
        few: 'Показати всі # вікна',
        many: 'Показати всі # вікон',
        other: 'Показати всі # вікна',
      }),
    moreIn: (month) => `Ще вільний час: ${month}`,
    firstFree: (when) => `Найближчий вільний час: ${when}`,
    moreDays: 'Показати ще дні',
    earlierDays: 'Показати попередні дні',
    noMoreUntil: (month) => `Більше вільного часу немає (останній перевірений місяць: ${month}).`,
    present: 'Ваш поточний запис',
    seatsLeft: (n) =>
      plural(n, {
        one: 'залишилося # місце',
        few: 'залишилося # місця',
        many: 'залишилося # місць',
        other: 'залишилося # місця',
      }),
    clock: 'Формат часу',
    h12: '12 год',
    h23: '24 год',
  },
  zones: {
    title: 'Часовий пояс',
    now: (city, offset, clock) => `${city}, ${offset}, зараз ${clock}`,
    search: 'Місто, країна або зсув',
    loading: 'Завантажуються часові пояси',
    found: (n) =>
      n
        ? plural(n, {
            one: '# часовий пояс',
            few: '# часові пояси',
            many: '# часових поясів',
            other: '# часового поясу',
          })
        : 'Часовий пояс не знайдено',
    none:
      'Часового поясу з такою назвою немає. ' +
      'Спробуйте ввести велике місто поблизу, країну або зсув, наприклад +2.',
    more: 'Введіть текст, щоб побачити інші',
    current: 'вибрано зараз',
    chosen: (city, offset) => `Час показано для часового поясу: ${city}, ${offset}`,
    failed: 'Не вдалося завантажити часові пояси.',
  },
  booker: {
    startNow: 'Почати зустріч зараз',
    backToAnswers: 'Повернутися до відповідей',
    held: (time) => `Ми тримаємо цей час для вас. Залишилося: ${time}.`,
    holdSoonOver: 'Ми тримаємо цей час для вас. Залишилося менше хвилини.',
    holdOver: 'Ми вже не тримаємо цей час для вас. Ви ще можете записатися, поки його не зайняв хтось інший.',
    holdLonger: 'Тримати довше',
    heldAgain: 'Ми знову тримаємо цей час для вас.',
    taken: {
      title: 'Хтось інший зараз записується на цей час',
      text: 'Виберіть інший час. Ваші відповіді збережено.',
    },
  },
}
