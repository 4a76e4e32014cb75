import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('ru')
const quoted = (label: string) => `«${label}»`

/** Russian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Имя и фамилия',
    firstName: 'Имя',
    lastName: 'Фамилия',
    email: 'Адрес эл. почты',
    attendeePhoneNumber: 'Номер телефона',
    smsReminderNumber: 'Номер телефона для SMS-напоминаний',
    aiAgentCallPhoneNumber: 'Номер телефона для звонка',
    title: 'Тема встречи',
    notes: 'Комментарий',
    guests: 'Гости',
    location: 'Место',
    lengthInMinutes: 'Продолжительность',
    recurrenceCount: 'Количество записей',
  },
  hints: {
    phone: 'С кодом страны, например +44 20 7946 0958',
    guests: 'Можно вставить сразу несколько адресов подряд',
  },
  form: {
    optional: '(необязательно)',
    required: '(обязательно)',
    choose: 'Выберите…',
    submit: (when) => `Записаться на ${when}`,
    submitRequest: (when) => `Отправить заявку на ${when}`,
    chooseTime: 'Выбрать время',
    submitting: 'Записываем…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# час', few: '# часа', many: '# часов', other: '# часа' })
        : plural(n, { one: '# минута', few: '# минуты', many: '# минут', other: '# минуты' }),
    when: 'Дата и время',
    separator: ', ',
    withHost: (names) => `С кем: ${names}`,
    showMore: 'Показать ещё',
    showLess: 'Свернуть',
    loading: 'Загружается форма записи',
    clear: 'Сбросить выбор',
    change: 'Изменить',
    charactersOver: (n) =>
      plural(n, {
        one: '# лишний символ',
        few: '# лишних символа',
        many: '# лишних символов',
        other: '# лишних символа',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Остался # символ',
        few: 'Осталось # символа',
        many: 'Осталось # символов',
        other: 'Осталось # символа',
      }),
    unknownField: (label) => `На вопрос ${quoted(label)} здесь ответить нельзя.`,
    unknownRequired: (label) =>
      `Для записи нужен ответ на вопрос ${quoted(label)}, но здесь ответить на него нельзя. ` +
      'Свяжитесь с организатором',
  },
  guests: {
    add: 'Добавить гостей',
    addAnother: 'Добавить ещё одного гостя',
    addAddress: 'Добавить ещё один адрес',
    entry: (n) => `Гость ${number(n)}`,
    address: (label, n) => `${label}, адрес ${number(n)}`,
    remove: (address) => (address ? `Удалить ${address}` : 'Удалить эту пустую строку'),
    added: (n) =>
      plural(n, {
        one: 'Добавлен # адрес',
        few: 'Добавлено # адреса',
        many: 'Добавлено # адресов',
        other: 'Добавлено # адреса',
      }),
    removed: (address) => (address ? `Адрес ${address} удалён` : 'Пустая строка удалена'),
    duplicates: (addresses) => `Не добавлено, так как уже есть в списке: ${addresses}`,
    own: (address) => `Не добавлено, так как это ваш собственный адрес: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Какой номер телефона вы имеете в виду?' : 'Вы имеете в виду этот номер телефона?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Вы имели в виду ${address}?` },
  places: {
    address: 'Лично',
    link: 'Онлайн, по ссылке',
    phone: 'По телефону: вы звоните организатору',
    organizersDefaultApp: 'Онлайн, в приложении организатора',
    attendeeAddress: 'Лично, по вашему адресу',
    attendeePhone: 'По телефону: организатор звонит вам',
    attendeeDefined: 'В другом месте',
    unknown: 'Другое место, недоступно для записи здесь',
    addressLabel: 'Адрес',
    phoneLabel: 'Ваш номер телефона',
    textLabel: 'Где встретимся?',
    afterBooking: 'Подробности вы получите после записи',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        n === 1
          ? 'Каждую неделю'
          : plural(n, {
              one: 'Раз в # неделю',
              few: 'Раз в # недели',
              many: 'Раз в # недель',
              other: 'Раз в # недели',
            }),
      monthly: (n) =>
        n === 1
          ? 'Каждый месяц'
          : plural(n, {
              one: 'Раз в # месяц',
              few: 'Раз в # месяца',
              many: 'Раз в # месяцев',
              other: 'Раз в # месяца',
            }),
      yearly: (n) =>
        n === 1
          ? 'Каждый год'
          : plural(n, {
              one: 'Раз в # год',
              few: 'Раз в # года',
              many: 'Раз в # лет',
              other: 'Раз в # года',
            }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'не более # раза, в одно и то же время',
        few: 'не более # раз, в одно и то же время',
        many: 'не более # раз, в одно и то же время',
        other: 'не более # раза, в одно и то же время',
      }),
  },
  notices: {
    offline: {
      title: 'Нет подключения к интернету',
      text: 'Ничего не отправлено. Подключитесь к интернету и нажмите кнопку ещё раз.',
    },
    setup: {
      title: 'Эта форма пока не принимает записи',
      text: 'Свяжитесь с организатором другим способом.',
    },
    notFound: {
      title: 'На эту встречу нельзя записаться',
      text: 'Возможно, её удалили или переименовали. Свяжитесь с организатором.',
    },
    loadFailed: {
      title: 'Не удалось загрузить форму записи',
      text: 'Проверьте подключение и попробуйте ещё раз.',
    },
    tryAgain: 'Попробовать ещё раз',
    forOwner: 'Для владельца сайта',
  },
  questions: {
    dateInvalid: 'Укажите дату полностью',
    dateFrom: (day) => `Выберите дату не раньше этой: ${day}`,
    dateUntil: (day) => `Выберите дату не позже этой: ${day}`,
    dateDays: (days) => `Выберите дату, которая приходится на один из этих дней: ${days}`,
    chooseFile: 'Выбрать файл',
    chooseFiles: 'Выбрать файлы',
    dropFile: 'или перетащите его сюда',
    dropFiles: 'или перетащите их сюда',
    maxSize: (size) => `Не более ${size}`,
    uploading: (percent) => `Загружается: ${percent}`,
    uploaded: (name) => `Файл ${name} загружен`,
    uploadFailed: (name) => `Не удалось загрузить файл ${name}`,
    uploadCancelled: (name) => `Файл ${name} не загружен`,
    fileRemoved: (name) => `Файл ${name} удалён`,
    cancelUpload: 'Отменить',
    retryUpload: 'Попробовать ещё раз',
    removeFile: 'Удалить',
    fileMissing: (label) => `Выберите файл в поле ${quoted(label)}`,
    filePending: 'Дождитесь окончания загрузки или отмените её',
    fileFailed: 'Загрузите файл ещё раз или удалите его',
    fileTooLarge: (name, size) => `Файл ${name} больше ${size}. Выберите файл поменьше`,
    fileEmpty: (name) => `Файл ${name} пустой. Выберите другой файл`,
    fileType: (name) => `Файлы такого типа, как ${name}, здесь не принимаются. Выберите файл другого типа`,
    fileOne: 'Здесь можно отправить только один файл',
    consentMissing: (label) => `Чтобы записаться, дайте согласие в пункте ${quoted(label)}`,
  },
  widget: { open: 'Записаться', close: 'Закрыть' },
}
