import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('pl')

/** Polish messages of the calendar, the payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Dodaj do kalendarza',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Kalendarz Yahoo',
    file: 'Pobierz plik .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Pobierz plik .ics (# termin)',
        few: 'Pobierz plik .ics (# terminy)',
        many: 'Pobierz plik .ics (# terminów)',
        other: 'Pobierz plik .ics (# terminu)',
      }),
    newWindow: '(otwiera się w nowym oknie)',
    fileFailed: 'Nie udało się utworzyć pliku kalendarza. Sprawdź połączenie i spróbuj ponownie.',
    notOpened: 'Jeśli nic się nie otworzyło, skopiuj ten adres do nowego okna:',
    notSaved:
      'Jeśli plik się nie zapisał, to znaczy, że ta strona nie pozwala na pobieranie. ' +
      'Zamiast tego skopiuj szczegóły.',
    tentative: 'Do czasu potwierdzenia przez organizatora wpis w kalendarzu jest wstępny.',
    untitled: 'Rezerwacja',
    joinAt: (url) => `Dołącz: ${url}`,
    copy: 'Kopiuj szczegóły',
    copied: 'Skopiowano',
    copyByHand: 'Skopiuj ten tekst:',
    continue: 'Dalej',
  },
  payment: {
    title: 'Jeszcze nie opłacono',
    follows:
      'To spotkanie jest płatne. Tutaj nic nie płacisz: ' +
      'płatności dokonasz na stronie organizatora po zarezerwowaniu.',
    unclear:
      'To spotkanie jest płatne. Tutaj nic nie płacisz: zapytaj organizatora, jak zapłacić. ' +
      'Rezerwacja jest ważna dopiero po opłaceniu.',
    due:
      'Organizator przyjmuje płatność na własnej stronie. ' +
      'Rezerwacja jest ważna dopiero po dokonaniu tam płatności.',
    ask:
      'Tutaj nic nie zapłacono. Zapytaj organizatora, jak zapłacić: ' +
      'rezerwacja jest ważna dopiero po opłaceniu.',
    open: 'Zapłać na stronie organizatora',
  },
  cancel: {
    start: 'Odwołaj rezerwację',
    title: 'Odwołać tę rezerwację?',
    reason: 'Powód',
    reasonHint: 'Organizator go przeczyta',
    which: 'Co odwołać',
    all: (n) => `Wszystkie terminy (${number(n)})`,
    confirm: 'Odwołaj rezerwację',
    confirming: 'Odwoływanie…',
    keep: 'Nie odwołuj',
    done: 'Ta rezerwacja jest odwołana',
    doneOne: (date) => `Odwołano termin: ${date}`,
    some: 'Nie wszystkie terminy są odwołane',
    unknown: {
      title: 'Nie udało nam się potwierdzić odwołania rezerwacji',
      text:
        'Być może jest już odwołana: zanim spróbujesz ponownie, sprawdź pocztę e-mail. ' +
        'Wpisany tekst nadal tu jest.',
    },
    refused: {
      title: 'Rezerwacja nie została odwołana',
      text: 'Nadal jest ważna. Skontaktuj się z organizatorem.',
    },
    notAllowed: 'Organizator nie pozwala odwołać tej rezerwacji tutaj.',
    notFound: 'System rezerwacji nie zna tej rezerwacji.',
    busy: {
      title: 'Zbyt wiele prób naraz',
      text: 'Rezerwacja nadal jest ważna. Odczekaj minutę i ponownie naciśnij przycisk.',
    },
  },
  reschedule: {
    start: 'Zmień termin',
    title: 'Wybierz inny termin',
    loading: 'Wczytywanie rezerwacji',
    present: 'Obecny termin:',
    chosen: 'Nowy termin',
    which: 'Który termin przełożyć',
    reason: 'Powód zmiany',
    reasonHint: 'Organizator go przeczyta',
    confirm: (when) => `Przełóż na ${when}`,
    confirming: 'Przekładanie…',
    keep: 'Zostaw obecny termin',
    from: (time) => `Poprzedni termin: ${time}`,
    lengthBack: (now, then) => `Obecny czas trwania: ${now}; po zmianie terminu: ${then}.`,
    notFound: {
      title: 'Nie znaleziono tej rezerwacji',
      text: 'Sprawdź link, z którego korzystasz, lub skontaktuj się z organizatorem.',
    },
    loadFailed: {
      title: 'Nie udało się wczytać rezerwacji',
      text: 'Sprawdź połączenie i spróbuj ponownie.',
    },
    cancelled: {
      title: 'Ta rezerwacja jest odwołana',
      text: 'Nie można jej przełożyć. Możesz za to dokonać nowej rezerwacji.',
    },
    rejected: {
      title: 'Ta rezerwacja została odrzucona',
      text: 'Nie można jej przełożyć. Możesz za to dokonać nowej rezerwacji.',
    },
    moved: {
      title: 'Ta rezerwacja została już przełożona',
      text: 'Nowy termin znajdziesz w wiadomości e-mail.',
    },
    seatMissing: {
      title: 'Nie można tutaj przełożyć rezerwacji tego miejsca',
      text: 'Skorzystaj z linku w wiadomości e-mail lub skontaktuj się z organizatorem.',
    },
    unknown: {
      title: 'Nie udało nam się potwierdzić zmiany terminu',
      text:
        'Być może rezerwacja jest już przełożona: zanim spróbujesz ponownie, sprawdź pocztę e-mail. ' +
        'Wpisany tekst nadal tu jest.',
    },
    conflict: {
      title: 'Ten termin nie jest już dostępny',
      text: 'Twoja rezerwacja pozostaje w obecnym terminie. Wybierz inny – podany powód zostanie zachowany.',
    },
    conflictAfterUnknown: {
      title: 'Pierwsza próba mogła się powieść',
      text:
        'Ten termin jest już zajęty, być może przez Twoją własną rezerwację: sprawdź pocztę e-mail. ' +
        'Jeśli nic tam nie ma, wybierz inny termin – podany powód zostanie zachowany.',
    },
    refused: {
      title: 'Rezerwacja nie została przełożona',
      text: 'Pozostaje w obecnym terminie. Skontaktuj się z organizatorem.',
    },
    busy: {
      title: 'Zbyt wiele prób naraz',
      text: 'Rezerwacja pozostaje w obecnym terminie. Odczekaj minutę i ponownie naciśnij przycisk.',
    },
  },
  manage: {
    booked: 'Twoja rezerwacja',
    pending: 'Twoja prośba',
    pendingText: 'Organizator musi ją potwierdzić. Gdy to zrobi, otrzymasz e-mail.',
    past: 'To spotkanie już się odbyło',
    pastText: 'Rezerwacji nie można już zmienić.',
    cancelledBecause: (reason) => `Powód: ${reason}`,
    moved: {
      title: 'Ta rezerwacja została przełożona',
      text: 'Ma teraz nowy termin.',
      open: 'Pokaż nową rezerwację',
    },
    seat: 'Zmiany dotyczą tu tylko Twojego miejsca.',
    seatUnchecked: {
      title: 'Nie udało się sprawdzić Twojego miejsca',
      text:
        'To wspólna rezerwacja wszystkich uczestników. ' +
        'Jeśli Twoje miejsce zostało już odwołane, tutaj tego nie widać.',
    },
    seatGone: {
      title: 'To miejsce nie jest już Twoje',
      text: 'Zostało odwołane lub przełożone na inny termin. Szczegóły znajdziesz w wiadomości e-mail.',
    },
    seatMissing: {
      title: 'Nie można tutaj zmienić rezerwacji Twojego miejsca',
      text: 'Skorzystaj z linku w wiadomości e-mail lub skontaktuj się z organizatorem.',
    },
  },
  meetings: {
    label: 'Wybierz spotkanie',
    loading: 'Wczytywanie spotkań',
    none: {
      title: 'Nie ma jeszcze nic do zarezerwowania',
      text: 'Zajrzyj tu później lub skontaktuj się z organizatorem.',
    },
    notFound: {
      title: 'Nie znaleziono tej strony',
      text: 'Sprawdź link, z którego korzystasz, lub skontaktuj się z organizatorem.',
    },
    loadFailed: {
      title: 'Nie udało się wczytać spotkań',
      text: 'Sprawdź połączenie i spróbuj ponownie.',
    },
  },
  pages: {
    choose: 'Wybierz termin',
    guestsHint: 'Adresy e-mail, po jednym w wierszu',
    showZone: 'Pokaż terminy',
    bookChosen: 'Zarezerwuj wybrany termin',
    stale: {
      title: 'Wyślij formularz jeszcze raz',
      text: 'Był otwarty przez dłuższy czas, więc nic nie zostało wysłane. Twoje odpowiedzi nadal tu są.',
    },
  },
}
