import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('pl')
const quoted = (label: string) => `„${label}”`

/** Polish messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Imię i nazwisko',
    firstName: 'Imię',
    lastName: 'Nazwisko',
    email: 'Adres e-mail',
    attendeePhoneNumber: 'Numer telefonu',
    smsReminderNumber: 'Numer telefonu do przypomnień SMS',
    aiAgentCallPhoneNumber: 'Numer telefonu do rozmowy',
    title: 'Czego dotyczy spotkanie?',
    notes: 'Uwagi',
    guests: 'Goście',
    location: 'Miejsce',
    lengthInMinutes: 'Czas trwania',
    recurrenceCount: 'Liczba rezerwacji',
  },
  hints: {
    phone: 'Z numerem kierunkowym kraju, np. +44 20 7946 0958',
    guests: 'Możesz wkleić dowolną liczbę adresów naraz',
  },
  form: {
    optional: '(opcjonalnie)',
    required: '(wymagane)',
    choose: 'Wybierz…',
    submit: (when) => `Zarezerwuj termin ${when}`,
    submitRequest: (when) => `Poproś o termin ${when}`,
    chooseTime: 'Wybierz termin',
    submitting: 'Rezerwowanie…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# godzina', few: '# godziny', many: '# godzin', other: '# godziny' })
        : plural(n, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' }),
    when: 'Data i godzina',
    separator: ', ',
    withHost: (names) => `Z kim: ${names}`,
    showMore: 'Pokaż więcej',
    showLess: 'Pokaż mniej',
    loading: 'Wczytywanie formularza rezerwacji',
    clear: 'Wyczyść wybór',
    change: 'Zmień',
    charactersOver: (n) =>
      plural(n, {
        one: 'O # znak za dużo',
        few: 'O # znaki za dużo',
        many: 'O # znaków za dużo',
        other: 'O # znaku za dużo',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Pozostał # znak',
        few: 'Pozostały # znaki',
        many: 'Pozostało # znaków',
        other: 'Pozostało # znaku',
      }),
    unknownField: (label) => `Na pytanie ${quoted(label)} nie można tutaj odpowiedzieć.`,
    unknownRequired: (label) =>
      `Rezerwacja wymaga odpowiedzi na pytanie ${quoted(label)}, której nie można tutaj podać. ` +
      'Skontaktuj się z organizatorem',
  },
  guests: {
    add: 'Dodaj gości',
    addAnother: 'Dodaj kolejnego gościa',
    addAddress: 'Dodaj kolejny adres',
    entry: (n) => `Gość ${number(n)}`,
    address: (label, n) => `${label}, adres ${number(n)}`,
    remove: (address) => (address ? `Usuń ${address}` : 'Usuń ten pusty wiersz'),
    added: (n) =>
      plural(n, {
        one: 'Dodano # adres',
        few: 'Dodano # adresy',
        many: 'Dodano # adresów',
        other: 'Dodano # adresu',
      }),
    removed: (address) => (address ? `Usunięto ${address}` : 'Usunięto pusty wiersz'),
    duplicates: (addresses) => `Pominięto, bo są już na liście: ${addresses}`,
    own: (address) => `Pominięto, bo to Twój własny adres: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'O który numer telefonu chodzi?' : 'Czy chodzi o ten numer telefonu?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Czy chodzi o adres ${address}?` },
  places: {
    address: 'Osobiście',
    link: 'Online, przez link',
    phone: 'Telefonicznie: dzwonisz do organizatora',
    organizersDefaultApp: 'Online, w aplikacji organizatora',
    attendeeAddress: 'Osobiście, pod Twoim adresem',
    attendeePhone: 'Telefonicznie: organizator dzwoni do Ciebie',
    attendeeDefined: 'W innym miejscu',
    unknown: 'Inne miejsce, którego nie można tutaj wybrać',
    addressLabel: 'Adres',
    phoneLabel: 'Twój numer telefonu',
    textLabel: 'Gdzie się spotykamy?',
    afterBooking: 'Szczegóły otrzymasz po dokonaniu rezerwacji',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, { one: 'Co tydzień', few: 'Co # tygodnie', many: 'Co # tygodni', other: 'Co # tygodnia' }),
      monthly: (n) =>
        plural(n, { one: 'Co miesiąc', few: 'Co # miesiące', many: 'Co # miesięcy', other: 'Co # miesiąca' }),
      yearly: (n) => plural(n, { one: 'Co rok', few: 'Co # lata', many: 'Co # lat', other: 'Co # roku' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'maksymalnie # raz, o tej samej godzinie',
        few: 'maksymalnie # razy, o tej samej godzinie',
        many: 'maksymalnie # razy, o tej samej godzinie',
        other: 'maksymalnie # razu, o tej samej godzinie',
      }),
  },
  notices: {
    offline: {
      title: 'Brak połączenia z internetem',
      text: 'Nic nie zostało wysłane. Połącz się z internetem i ponownie naciśnij przycisk.',
    },
    setup: {
      title: 'Ten formularz nie przyjmuje jeszcze rezerwacji',
      text: 'Skontaktuj się z organizatorem w inny sposób.',
    },
    notFound: {
      title: 'To spotkanie nie jest dostępne',
      text: 'Być może zostało usunięte lub zmieniło nazwę. Skontaktuj się z organizatorem.',
    },
    loadFailed: {
      title: 'Nie udało się wczytać formularza rezerwacji',
      text: 'Sprawdź połączenie i spróbuj ponownie.',
    },
    tryAgain: 'Spróbuj ponownie',
    forOwner: 'Dla właściciela tej strony',
  },
  questions: {
    dateInvalid: 'Podaj pełną datę',
    dateFrom: (day) => `Wybierz tę lub późniejszą datę: ${day}`,
    dateUntil: (day) => `Wybierz tę lub wcześniejszą datę: ${day}`,
    dateDays: (days) => `Wybierz datę przypadającą w jeden z tych dni: ${days}`,
    chooseFile: 'Wybierz plik',
    chooseFiles: 'Wybierz pliki',
    dropFile: 'lub upuść go tutaj',
    dropFiles: 'lub upuść je tutaj',
    maxSize: (size) => `Maksymalnie ${size}`,
    uploading: (percent) => `Przesyłanie: ${percent}`,
    uploaded: (name) => `Plik ${name} został przesłany`,
    uploadFailed: (name) => `Nie udało się przesłać pliku ${name}`,
    uploadCancelled: (name) => `Plik ${name} nie został przesłany`,
    fileRemoved: (name) => `Usunięto plik ${name}`,
    cancelUpload: 'Anuluj',
    retryUpload: 'Spróbuj ponownie',
    removeFile: 'Usuń',
    fileMissing: (label) => `Wybierz plik w polu ${quoted(label)}`,
    filePending: 'Poczekaj na zakończenie przesyłania lub je anuluj',
    fileFailed: 'Prześlij plik ponownie lub go usuń',
    fileTooLarge: (name, size) => `Plik ${name} jest większy niż ${size}. Wybierz mniejszy plik`,
    fileEmpty: (name) => `Plik ${name} jest pusty. Wybierz inny plik`,
    fileType: (name) => `Pliki takie jak ${name} nie są tu przyjmowane. Wybierz plik innego typu`,
    fileOne: 'Można tu wysłać tylko jeden plik',
    consentMissing: (label) => `Aby dokonać rezerwacji, zaznacz zgodę ${quoted(label)}`,
  },
  widget: { open: 'Zarezerwuj termin', close: 'Zamknij' },
}
