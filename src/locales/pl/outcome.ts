import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('pl')
const quoted = (label: string) => `„${label}”`

/** Polish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'To jeszcze trwa. Może zająć chwilę',
    summaryMore: (n) => `i jeszcze ${number(n)} poniżej`,
    summary: (n) =>
      plural(n, {
        one: 'Aby zarezerwować, popraw # rzecz',
        few: 'Aby zarezerwować, popraw # rzeczy',
        many: 'Aby zarezerwować, popraw # rzeczy',
        other: 'Aby zarezerwować, popraw # rzeczy',
      }),
  },
  errors: {
    name: 'Podaj imię i nazwisko',
    firstName: 'Podaj imię',
    lastName: 'Podaj nazwisko',
    emailMissing: 'Podaj adres e-mail',
    phoneMissing: 'Podaj numer telefonu',
    fill: (label) => `Wypełnij pole ${quoted(label)}`,
    choose: (label) => `Wybierz odpowiedź w polu ${quoted(label)}`,
    tick: (label) => `Aby kontynuować, zaznacz pole ${quoted(label)}`,
    email: 'Podaj adres e-mail w poprawnym formacie, np. name@example.com',
    emailTooLong: 'Ten adres e-mail jest za długi. Sprawdź go lub podaj inny',
    emailLetters: 'System rezerwacji przyjmuje tylko adresy e-mail z liter od a do z. Podaj inny adres',
    emailOne: 'Podaj tu jeden adres e-mail, a pozostałe dodaj jako gości',
    emails: (address) =>
      `${quoted(address)} to nie jest adres e-mail. Zapisz go w postaci name@example.com lub usuń`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} to za długi adres e-mail. Popraw go lub usuń`,
    emailsLetters: (address) =>
      `System rezerwacji przyjmuje tylko litery od a do z: zmień adres ${quoted(address)} lub go usuń`,
    phone: 'Podaj numer telefonu z numerem kierunkowym kraju, np. +44 20 7946 0958',
    phoneExtension: 'Podaj numer telefonu bez numeru wewnętrznego, np. +44 20 7946 0958',
    phoneLetters: 'Podaj numer telefonu samymi cyframi, bez słów i liter',
    phoneOne: 'Podaj tu jeden numer telefonu, nie dwa',
    phoneShort: 'Ten numer telefonu jest za krótki. Sprawdź, czy nie brakuje w nim cyfry',
    phoneLong: 'Ten numer telefonu jest za długi. Sprawdź, czy jakaś cyfra się nie powtarza',
    phoneUnknown: 'Sprawdź ten numer telefonu: w jego kraju nie ma takiego numeru',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Wybierz właściwy numer telefonu: ${numbers.join(' lub ')}`
        : `Potwierdź, że chodzi o ${numbers.join()}, lub zmień numer telefonu`,
    url: 'Podaj adres internetowy, np. https://example.com',
    number: 'Podaj liczbę cyframi, np. 12 lub 3,5',
    numberWhich: (one, other) =>
      `Tę liczbę można odczytać na dwa sposoby. Wpisz ${one} lub ${other}, zależnie od tego, o którą chodzi`,
    wholeNumber: (max) => `Podaj liczbę całkowitą od 1 do ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            one: 'Skróć ten tekst do # znaku',
            few: 'Skróć ten tekst do najwyżej # znaków',
            many: 'Skróć ten tekst do najwyżej # znaków',
            other: 'Skróć ten tekst do najwyżej # znaku',
          })
        : 'Skróć ten tekst: jest za długi',
    tooShort: (min) =>
      min
        ? plural(min, {
            one: 'Wpisz co najmniej # znak',
            few: 'Wpisz co najmniej # znaki',
            many: 'Wpisz co najmniej # znaków',
            other: 'Wpisz co najmniej # znaku',
          })
        : 'Wpisz tu więcej: ten tekst jest za krótki',
    option: 'Wybierz jedną z podanych odpowiedzi',
    place: 'Wybierz miejsce spotkania',
    placeAddress: 'Podaj adres, pod którym się spotkamy',
    placeText: 'Podaj, gdzie się spotkamy',
    duplicate: 'Usuń adres, który się powtarza',
    emailNotAllowed: 'Tego adresu e-mail nie można tu użyć. Podaj inny',
    length: 'Wybierz jeden z podanych czasów trwania',
    refused: 'System rezerwacji nie przyjął tej odpowiedzi. Zmień ją i spróbuj ponownie',
  },
  outcomes: {
    unknown: {
      title: 'Nie udało nam się potwierdzić rezerwacji',
      text:
        'Być może już ją masz: zanim spróbujesz ponownie, sprawdź pocztę e-mail. ' +
        'Wszystkie wpisane dane nadal tu są.',
    },
    partial: {
      title: 'Nie udało nam się potwierdzić wszystkich rezerwacji',
      text:
        'Niektóre terminy mogą już być zarezerwowane dla Ciebie: ' +
        'zanim spróbujesz ponownie, sprawdź pocztę e-mail. Wszystkie wpisane dane nadal tu są.',
    },
    earlier: {
      title: (time, date) => `Wcześniejsza próba rezerwacji: ${date}, ${time}`,
      text: (when) =>
        `Być może masz już rezerwację na ten termin: ${when}. ` +
        'Zanim spróbujesz ponownie, sprawdź pocztę e-mail.',
    },
    conflictAfterUnknown: {
      title: 'Pierwsza próba mogła się powieść',
      text:
        'Ten termin jest już zajęty, być może przez Twoją własną rezerwację: sprawdź pocztę e-mail. ' +
        'Jeśli jej tam nie ma, wybierz inny termin – Twoje odpowiedzi zostaną zachowane.',
    },
    conflict: {
      title: 'Ten termin nie jest już dostępny',
      text:
        'Wybierz inny termin – Twoje odpowiedzi zostaną zachowane. ' +
        'Jeśli masz już e-mail dotyczący tego terminu, jest on zarezerwowany dla Ciebie.',
    },
    conflictFixed: {
      title: 'Ten termin nie jest już dostępny',
      text:
        'Skontaktuj się z organizatorem, aby ustalić inny termin – Twoje odpowiedzi zostaną zachowane. ' +
        'Jeśli masz już e-mail dotyczący tego terminu, jest on zarezerwowany dla Ciebie.',
    },
    chooseAnother: 'Wybierz inny termin',
    verify: {
      title: 'Potwierdź adres e-mail',
      text: 'Organizator wymaga kodu, którego nie można stąd wysłać. Skontaktuj się z organizatorem.',
    },
    refused: {
      title: 'Rezerwacja nie została przyjęta',
      text: 'Nic nie zarezerwowano. Jeśli Twoim zdaniem to pomyłka, skontaktuj się z organizatorem.',
    },
    busy: {
      title: 'Zbyt wiele rezerwacji naraz',
      text: 'Nic nie zarezerwowano. Odczekaj minutę i ponownie naciśnij przycisk.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Możesz spróbować ponownie za # sekundę.',
        few: 'Możesz spróbować ponownie za # sekundy.',
        many: 'Możesz spróbować ponownie za # sekund.',
        other: 'Możesz spróbować ponownie za # sekundy.',
      }),
    moveExisting: 'Przełóż moją obecną rezerwację',
    waitOver: 'Możesz już spróbować ponownie.',
    guard: {
      title: 'Kontrola bezpieczeństwa nie została ukończona',
      text:
        'Nic nie zarezerwowano. Twoje odpowiedzi są zachowane: ' +
        'naciśnij przycisk, aby spróbować ponownie.',
    },
    field: {
      title: 'System rezerwacji nie przyjął jednej z odpowiedzi',
      text: 'Nic nie zarezerwowano. Zmień odpowiedzi i spróbuj ponownie.',
    },
  },
  reasons: {
    seatsFull: 'Wszystkie miejsca w tym terminie są zajęte.',
    past: 'Ten termin już minął. Jeśli nie, sprawdź zegar w swoim urządzeniu.',
    outOfBounds: 'Tego terminu nie można zarezerwować, bo jest zbyt bliski lub zbyt odległy.',
    bookingLimit: 'Organizator nie przyjmuje więcej rezerwacji w tym okresie.',
    reserved: 'Ktoś inny właśnie rezerwuje ten termin.',
    emailBlocked: 'Tego adresu e-mail nie można tu użyć do rezerwacji. Spróbuj z innym.',
    loginRequired: 'To spotkanie mogą rezerwować tylko osoby zalogowane w systemie organizatora.',
    notFound: 'To spotkanie nie jest już dostępne.',
    bookerLimit: 'Masz już tyle rezerwacji, na ile pozwala organizator.',
    alreadyBooked: 'Masz już rezerwację w tym terminie.',
    payment: 'Nie udało się rozpocząć płatności.',
    notBookable: 'Organizator nie skończył jeszcze konfigurować tego spotkania.',
    tooLarge: 'Odpowiedzi są za długie, aby je wysłać. Skróć je i spróbuj ponownie.',
    likelyBooked:
      'System rezerwacji odpowiedział „tak”, ale reszta odpowiedzi nie dotarła: ' +
      'najprawdopodobniej masz już rezerwację.',
    secondRequest: 'Ponowne wysłanie może utworzyć drugą prośbę.',
    secondBooking: 'Ponowne wysłanie może utworzyć drugą rezerwację, u kogoś innego.',
    earlierAttempt:
      'Tym razem nic nie zarezerwowano, ale wcześniejsza próba mogła się powieść: ' +
      'zanim spróbujesz ponownie, sprawdź pocztę e-mail.',
    codeWrong: 'Ten kod jest nieprawidłowy lub nieaktualny.',
    alreadyCancelled: 'Ta rezerwacja została już odwołana.',
    alreadyMoved: 'Ta rezerwacja została już przełożona na inny termin.',
    cancelDisabled: 'Organizator nie pozwala odwołać tej rezerwacji tutaj.',
  },
  signIn: {
    title: 'Zaloguj się, aby zarezerwować to spotkanie',
    text: 'Mogą je rezerwować tylko zalogowane osoby.',
    open: 'Przejdź na stronę rezerwacji',
  },
  series: {
    until: (date) => `(ostatni: ${date})`,
    clockChange: (zone) => `zmiana czasu: ${zone}`,
  },
  verification: {
    title: 'Potwierdź adres e-mail',
    sent: (email) => `Wysłaliśmy kod na adres ${email}. Twoje odpowiedzi są zachowane.`,
    sentAgain: (email) => `Wysłaliśmy kolejny kod na adres ${email}. Twoje odpowiedzi są zachowane.`,
    sending: 'Wysyłanie kodu…',
    notSent: 'Nie udało się wysłać kodu. Spróbuj ponownie za chwilę.',
    tooMany:
      'Zbyt wiele próśb o kod. Odczekaj minutę i poproś ponownie. ' +
      'Kod, który już masz, może nadal być prawidłowy.',
    label: 'Kod z e-maila',
    missing: 'Podaj kod z e-maila',
    wrong: 'Ten kod jest nieprawidłowy lub nieaktualny. Sprawdź go albo poproś o nowy',
    confirm: 'Potwierdź i zarezerwuj',
    resend: 'Wyślij nowy kod',
    resendIn: (seconds) =>
      plural(seconds, {
        one: 'Nowy kod za # sekundę',
        few: 'Nowy kod za # sekundy',
        many: 'Nowy kod za # sekund',
        other: 'Nowy kod za # sekundy',
      }),
    back: 'Zmień odpowiedzi',
  },
  confirmation: {
    booked: 'Termin zarezerwowany',
    pending: 'Prośba wysłana',
    pendingText: 'Organizator musi ją potwierdzić. Gdy to zrobi, otrzymasz e-mail.',
    cancelled: 'Ta rezerwacja jest odwołana',
    rejected: 'Ta rezerwacja została odrzucona',
    other: 'Otrzymano rezerwację',
    emailSent: (address) => `Wysyłamy szczegóły na adres ${address}`,
    when: 'Kiedy',
    hostTime: (zone) => `u organizatora (${zone})`,
    length: 'Czas trwania',
    where: 'Gdzie',
    join: 'Link do spotkania',
    host: 'Prowadzi',
    hosts: 'Prowadzą',
    who: 'Rezerwuje',
    guests: 'Goście',
    leftOut: (guests) => `System organizatora nie zaprosił: ${guests}`,
    unlisted: (listed, all) =>
      `System rezerwacji podał tylko część terminów (${number(listed)} z ${number(all)}). ` +
      'Pozostałych szukaj w e-mailu.',
    moved: (time) => `Wybrano termin: ${time}. System organizatora zarezerwował zamiast niego ten termin.`,
    answers: 'Twoje odpowiedzi',
    yes: 'Tak',
    no: 'Nie',
    occurrences: (n) =>
      plural(n, { one: '# termin', few: '# terminy', many: '# terminów', other: '# terminu' }),
    status: {
      accepted: 'zarezerwowano',
      pending: 'czeka na potwierdzenie',
      cancelled: 'odwołano',
      rejected: 'odrzucono',
    },
    seat: 'Twoje miejsce jest zarezerwowane',
    reference: 'Numer rezerwacji',
    linkLater: 'link otrzymasz razem z zaproszeniem',
    bookAnother: 'Zarezerwuj kolejny termin',
  },
}
