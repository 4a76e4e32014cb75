import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('uk')
const quoted = (label: string) => `«${label}»`

/** Ukrainian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ім’я та прізвище',
    firstName: 'Ім’я',
    lastName: 'Прізвище',
    email: 'Адреса ел. пошти',
    attendeePhoneNumber: 'Номер телефону',
    smsReminderNumber: 'Номер телефону для SMS-нагадувань',
    aiAgentCallPhoneNumber: 'Номер телефону для дзвінка',
    title: 'Тема зустрічі',
    notes: 'Коментар',
    guests: 'Гості',
    location: 'Місце',
    lengthInMinutes: 'Тривалість',
    recurrenceCount: 'Кількість записів',
  },
  hints: {
    phone: 'З кодом країни, наприклад +44 20 7946 0958',
    guests: 'Можна вставити одразу кілька адрес поспіль',
  },
  form: {
    optional: '(необов’язково)',
    required: '(обов’язково)',
    choose: 'Виберіть…',
    submit: (when) => `Записатися на ${when}`,
    submitRequest: (when) => `Надіслати заявку на ${when}`,
    chooseTime: 'Вибрати час',
    submitting: 'Записуємо…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# година', few: '# години', many: '# годин', other: '# години' })
        : plural(n, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' }),
    when: 'Дата й час',
    separator: ', ',
    withHost: (names) => `З ким: ${names}`,
    showMore: 'Показати більше',
    showLess: 'Згорнути',
    loading: 'Завантажується форма запису',
    clear: 'Скинути вибір',
    change: 'Змінити',
    charactersOver: (n) =>
      plural(n, {
        one: '# зайвий символ',
        few: '# зайві символи',
        many: '# зайвих символів',
        other: '# зайвого символу',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Залишився # символ',
        few: 'Залишилося # символи',
        many: 'Залишилося # символів',
        other: 'Залишилося # символу',
      }),
    unknownField: (label) => `На запитання ${quoted(label)} тут відповісти не можна.`,
    unknownRequired: (label) =>
      `Для запису потрібна відповідь на запитання ${quoted(label)}, але тут відповісти на нього не можна. ` +
      'Зв’яжіться з організатором',
  },
  guests: {
    add: 'Додати гостей',
    addAnother: 'Додати ще одного гостя',
    addAddress: 'Додати ще одну адресу',
    entry: (n) => `Гість ${number(n)}`,
    address: (label, n) => `${label}, адреса ${number(n)}`,
    remove: (address) => (address ? `Вилучити ${address}` : 'Вилучити цей порожній рядок'),
    added: (n) =>
      plural(n, {
        one: 'Додано # адресу',
        few: 'Додано # адреси',
        many: 'Додано # адрес',
        other: 'Додано # адреси',
      }),
    removed: (address) => (address ? `Вилучено ${address}` : 'Вилучено порожній рядок'),
    duplicates: (addresses) => `Не додано, бо вже є у списку: ${addresses}`,
    own: (address) => `Не додано, бо це ваша власна адреса: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Який номер телефону ви маєте на увазі?' : 'Ви маєте на увазі цей номер телефону?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Ви мали на увазі ${address}?` },
  places: {
    address: 'Особисто',
    link: 'Онлайн, за посиланням',
    phone: 'Телефоном: ви телефонуєте організатору',
    organizersDefaultApp: 'Онлайн, у застосунку організатора',
    attendeeAddress: 'Особисто, за вашою адресою',
    attendeePhone: 'Телефоном: організатор телефонує вам',
    attendeeDefined: 'В іншому місці',
    unknown: 'Інше місце, недоступне для запису тут',
    addressLabel: 'Адреса',
    phoneLabel: 'Ваш номер телефону',
    textLabel: 'Де зустрінемося?',
    afterBooking: 'Подробиці ви отримаєте після запису',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        n === 1
          ? 'Щотижня'
          : plural(n, {
              one: 'Раз на # тиждень',
              few: 'Раз на # тижні',
              many: 'Раз на # тижнів',
              other: 'Раз на # тижня',
            }),
      monthly: (n) =>
        n === 1
          ? 'Щомісяця'
          : plural(n, {
              one: 'Раз на # місяць',
              few: 'Раз на # місяці',
              many: 'Раз на # місяців',
              other: 'Раз на # місяця',
            }),
      yearly: (n) =>
        n === 1
          ? 'Щороку'
          : plural(n, {
              one: 'Раз на # рік',
              few: 'Раз на # роки',
              many: 'Раз на # років',
              other: 'Раз на # року',
            }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'щонайбільше # раз, у той самий час',
        few: 'щонайбільше # рази, у той самий час',
        many: 'щонайбільше # разів, у той самий час',
        other: 'щонайбільше # разу, у той самий час',
      }),
  },
  notices: {
    offline: {
      title: 'Немає підключення до інтернету',
      text: 'Нічого не надіслано. Підключіться до інтернету й натисніть кнопку ще раз.',
    },
    setup: {
      title: 'Ця форма ще не приймає записів',
      text: 'Зв’яжіться з організатором в інший спосіб.',
    },
    notFound: {
      title: 'На цю зустріч не можна записатися',
      text: 'Можливо, її видалили або перейменували. Зв’яжіться з організатором.',
    },
    loadFailed: {
      title: 'Не вдалося завантажити форму запису',
      text: 'Перевірте підключення та спробуйте ще раз.',
    },
    tryAgain: 'Спробувати ще раз',
    forOwner: 'Для власника сайту',
  },
  questions: {
    dateInvalid: 'Вкажіть дату повністю',
    dateFrom: (day) => `Виберіть дату, не ранішу за цю: ${day}`,
    dateUntil: (day) => `Виберіть дату, не пізнішу за цю: ${day}`,
    dateDays: (days) => `Виберіть дату, яка припадає на один із цих днів: ${days}`,
    chooseFile: 'Вибрати файл',
    chooseFiles: 'Вибрати файли',
    dropFile: 'або перетягніть його сюди',
    dropFiles: 'або перетягніть їх сюди',
    maxSize: (size) => `Не більше ніж ${size}`,
    uploading: (percent) => `Завантажується: ${percent}`,
    uploaded: (name) => `Файл ${name} завантажено`,
    uploadFailed: (name) => `Не вдалося завантажити файл ${name}`,
    uploadCancelled: (name) => `Файл ${name} не завантажено`,
    fileRemoved: (name) => `Файл ${name} вилучено`,
    cancelUpload: 'Скасувати',
    retryUpload: 'Спробувати ще раз',
    removeFile: 'Вилучити',
    fileMissing: (label) => `Виберіть файл у полі ${quoted(label)}`,
    filePending: 'Дочекайтеся завершення завантаження або скасуйте його',
    fileFailed: 'Завантажте файл ще раз або вилучіть його',
    fileTooLarge: (name, size) => `Файл ${name} більший за ${size}. Виберіть менший файл`,
    fileEmpty: (name) => `Файл ${name} порожній. Виберіть інший файл`,
    fileType: (name) => `Файли такого типу, як ${name}, тут не приймаються. Виберіть файл іншого типу`,
    fileOne: 'Тут можна надіслати лише один файл',
    consentMissing: (label) => `Щоб записатися, дайте згоду в пункті ${quoted(label)}`,
  },
  widget: { open: 'Записатися', close: 'Закрити' },
}
