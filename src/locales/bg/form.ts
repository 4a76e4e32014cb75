import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('bg')
const quoted = (label: string) => `„${label}“`
/** The preposition is longer before a name in „с“ or „з“. */
const withName = (names: string) => `${/^[сзsz]/i.test(names) ? 'със' : 'с'} ${names}`

/** Bulgarian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Име и фамилия',
    firstName: 'Име',
    lastName: 'Фамилия',
    email: 'Имейл адрес',
    attendeePhoneNumber: 'Телефонен номер',
    smsReminderNumber: 'Телефонен номер за SMS напомняния',
    aiAgentCallPhoneNumber: 'Телефонен номер за обаждането',
    title: 'Каква е темата на срещата?',
    notes: 'Бележки',
    guests: 'Гости',
    location: 'Място',
    lengthInMinutes: 'Продължителност',
    recurrenceCount: 'Брой резервации',
  },
  hints: {
    phone: 'С кода на държавата, например +44 20 7946 0958',
    guests: 'Можете да поставите наведнъж колкото адреса искате',
  },
  form: {
    optional: '(по избор)',
    required: '(задължително)',
    choose: 'Изберете…',
    submit: (when) => `Запазване на час за ${when}`,
    submitRequest: (when) => `Заявка за ${when}`,
    chooseTime: 'Избор на час',
    submitting: 'Запазва се…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# час', other: '# часа' })
        : plural(n, { one: '# минута', other: '# минути' }),
    when: 'Дата и час',
    separator: ', ',
    withHost: withName,
    showMore: 'Показване на повече',
    showLess: 'Показване на по-малко',
    loading: 'Формулярът за резервация се зарежда',
    clear: 'Изчистване на избора',
    change: 'Промяна',
    charactersOver: (n) => plural(n, { one: '# знак в повече', other: '# знака в повече' }),
    charactersLeft: (n) => plural(n, { one: 'Остава # знак', other: 'Остават # знака' }),
    unknownField: (label) => `На въпроса ${quoted(label)} не може да се отговори тук.`,
    unknownRequired: (label) =>
      `За резервацията е нужен отговор на въпроса ${quoted(label)}, но тук не може да се отговори на него. ` +
      'Свържете се с организатора',
  },
  guests: {
    add: 'Добавяне на гости',
    addAnother: 'Добавяне на още един гост',
    addAddress: 'Добавяне на още един адрес',
    entry: (n) => `Гост ${number(n)}`,
    address: (label, n) => `${label}, адрес ${number(n)}`,
    remove: (address) => (address ? `Премахване на ${address}` : 'Премахване на този празен ред'),
    added: (n) => plural(n, { one: '# адрес е добавен', other: '# адреса са добавени' }),
    removed: (address) => (address ? `${address} е премахнат` : 'Празният ред е премахнат'),
    duplicates: (addresses) => `Пропуснати, защото вече са в списъка: ${addresses}`,
    own: (address) => `Пропуснат, защото е Вашият собствен адрес: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Кой телефонен номер имате предвид?' : 'Този телефонен номер ли имате предвид?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `${address} ли имате предвид?` },
  places: {
    address: 'Присъствено',
    link: 'Онлайн, чрез връзка',
    phone: 'По телефона: Вие се обаждате на организатора',
    organizersDefaultApp: 'Онлайн, в приложението на организатора',
    attendeeAddress: 'Присъствено, на Вашия адрес',
    attendeePhone: 'По телефона: организаторът Ви се обажда',
    attendeeDefined: 'На друго място',
    unknown: 'Друго място, за което тук не може да се запази час',
    addressLabel: 'Адрес',
    phoneLabel: 'Вашият телефонен номер',
    textLabel: 'Къде ще се срещнем?',
    afterBooking: 'Ще получите подробностите след резервацията',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Всяка седмица', other: 'На всеки # седмици' }),
      monthly: (n) => plural(n, { one: 'Всеки месец', other: 'На всеки # месеца' }),
      yearly: (n) => plural(n, { one: 'Всяка година', other: 'На всеки # години' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'най-много # път, в един и същи час',
        other: 'най-много # пъти, в един и същи час',
      }),
  },
  notices: {
    offline: {
      title: 'Няма връзка с интернет',
      text: 'Нищо не е изпратено. Свържете се с интернет и натиснете бутона отново.',
    },
    setup: {
      title: 'Този формуляр още не приема резервации',
      text: 'Моля, свържете се с организатора по друг начин.',
    },
    notFound: {
      title: 'Тази среща не се предлага',
      text: 'Възможно е да е премахната или преименувана. Моля, свържете се с организатора.',
    },
    loadFailed: {
      title: 'Формулярът за резервация не можа да се зареди',
      text: 'Проверете връзката с интернет и опитайте отново.',
    },
    tryAgain: 'Нов опит',
    forOwner: 'За собственика на сайта',
  },
  questions: {
    dateInvalid: 'Въведете пълна дата',
    dateFrom: (day) => `Изберете тази или по-късна дата: ${day}`,
    dateUntil: (day) => `Изберете тази или по-ранна дата: ${day}`,
    dateDays: (days) => `Изберете дата, която се пада в един от тези дни: ${days}`,
    chooseFile: 'Избор на файл',
    chooseFiles: 'Избор на файлове',
    dropFile: 'или го пуснете тук',
    dropFiles: 'или ги пуснете тук',
    maxSize: (size) => `До ${size}`,
    uploading: (percent) => `Качва се: ${percent}`,
    uploaded: (name) => `Файлът ${name} е качен`,
    uploadFailed: (name) => `Файлът ${name} не можа да се качи`,
    uploadCancelled: (name) => `Файлът ${name} не е качен`,
    fileRemoved: (name) => `Файлът ${name} е премахнат`,
    cancelUpload: 'Отмяна',
    retryUpload: 'Нов опит',
    removeFile: 'Премахване',
    fileMissing: (label) => `Изберете файл за ${quoted(label)}`,
    filePending: 'Изчакайте качването да завърши или го отменете',
    fileFailed: 'Опитайте да качите файла отново или го премахнете',
    fileTooLarge: (name, size) => `Файлът ${name} е по-голям от ${size}. Изберете по-малък файл`,
    fileEmpty: (name) => `Файлът ${name} е празен. Изберете друг файл`,
    fileType: (name) => `Файлове като ${name} не се приемат тук. Изберете друг вид файл`,
    fileOne: 'Тук може да се изпрати само един файл',
    consentMissing: (label) => `За да запазите час, дайте съгласие за ${quoted(label)}`,
  },
  widget: { open: 'Запазване на час', close: 'Затваряне' },
}
