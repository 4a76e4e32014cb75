import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'few' | 'other'>('ro')

/** Romanian messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Adăugați în calendar',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendar Yahoo',
    file: 'Descărcați fișierul .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Descărcați fișierul .ics cu # dată',
        few: 'Descărcați fișierul .ics cu # date',
        other: 'Descărcați fișierul .ics cu # de date',
      }),
    newWindow: '(se deschide într-o fereastră nouă)',
    fileFailed:
      'Fișierul pentru calendar nu a putut fi creat. Verificați conexiunea, apoi încercați din nou.',
    notOpened: 'Dacă nu s-a deschis nimic, copiați această adresă într-o fereastră nouă:',
    notSaved:
      'Dacă nu s-a salvat niciun fișier, această pagină nu permite descărcări. ' +
      'În acest caz, copiați detaliile.',
    tentative: 'Apare în calendar ca provizorie până când o confirmă organizatorul.',
    untitled: 'Rezervare',
    joinAt: (url) => `Participare: ${url}`,
    copy: 'Copiați detaliile',
    copied: 'Copiat',
    copyByHand: 'Copiați acest text:',
    continue: 'Continuați',
  },
  payment: {
    title: 'Încă neplătită',
    follows:
      'Această întâlnire este contra cost. Aici nu se plătește nimic: ' +
      'plătiți pe pagina organizatorului după rezervare.',
    unclear:
      'Această întâlnire este contra cost. Aici nu se plătește nimic: ' +
      'întrebați organizatorul cum se plătește. Rezervarea este valabilă numai după ce este plătită.',
    due:
      'Organizatorul încasează plata pe propria pagină. ' +
      'Rezervarea este valabilă numai după ce este plătită acolo.',
    ask:
      'Aici nu s-a plătit nimic. Întrebați organizatorul cum se plătește: ' +
      'rezervarea este valabilă numai după ce este plătită.',
    open: 'Plătiți pe pagina organizatorului',
  },
  cancel: {
    start: 'Anulați rezervarea',
    title: 'Anulați această rezervare?',
    reason: 'Motiv',
    reasonHint: 'Organizatorul îl va citi',
    which: 'Ce doriți să anulați',
    all: (n) => plural(n, { one: '# dată', few: 'Toate cele # date', other: 'Toate cele # de date' }),
    confirm: 'Anulați rezervarea',
    confirming: 'Se anulează…',
    keep: 'Păstrați-o',
    done: 'Această rezervare este anulată',
    doneOne: (date) => `Rezervare anulată: ${date}`,
    some: 'Nu toate datele sunt anulate',
    unknown: {
      title: 'Nu am putut confirma anularea',
      text:
        'Este posibil ca rezervarea să fie deja anulată: ' +
        'verificați-vă e-mailul înainte de a încerca din nou. Ce ați scris este încă aici.',
    },
    refused: {
      title: 'Rezervarea nu a fost anulată',
      text: 'Rămâne valabilă. Vă rugăm să contactați organizatorul.',
    },
    notAllowed: 'Organizatorul nu permite anularea acestei rezervări aici.',
    notFound: 'Serviciul de rezervări nu găsește această rezervare.',
    busy: {
      title: 'Prea multe solicitări deodată',
      text: 'Rezervarea rămâne valabilă. Așteptați un minut, apoi apăsați din nou butonul.',
    },
  },
  reschedule: {
    start: 'Schimbați ora',
    title: 'Alegeți alt interval',
    loading: 'Se încarcă rezervarea dumneavoastră',
    present: 'Ora actuală',
    chosen: 'Ora nouă',
    which: 'Data pe care doriți să o mutați',
    reason: 'Motivul schimbării',
    reasonHint: 'Organizatorul îl va citi',
    confirm: (when) => `Mutați pe ${when}`,
    confirming: 'Se mută…',
    keep: 'Păstrați ora actuală',
    from: (time) => `Ora anterioară: ${time}`,
    lengthBack: (now, then) => `Durata actuală: ${now}; după mutare: ${then}.`,
    notFound: {
      title: 'Această rezervare nu a fost găsită',
      text: 'Verificați linkul folosit sau contactați organizatorul.',
    },
    loadFailed: {
      title: 'Rezervarea dumneavoastră nu a putut fi încărcată',
      text: 'Verificați conexiunea, apoi încercați din nou.',
    },
    cancelled: {
      title: 'Această rezervare este anulată',
      text: 'Nu poate fi mutată, dar puteți face o rezervare nouă.',
    },
    rejected: {
      title: 'Această rezervare a fost refuzată',
      text: 'Nu poate fi mutată, dar puteți face o rezervare nouă.',
    },
    moved: {
      title: 'Această rezervare a fost deja mutată',
      text: 'Ora nouă este în e-mailul pe care l-ați primit.',
    },
    seatMissing: {
      title: 'Acest loc nu poate fi mutat aici',
      text: 'Folosiți linkul din e-mail sau contactați organizatorul.',
    },
    unknown: {
      title: 'Nu am putut confirma mutarea rezervării dumneavoastră',
      text:
        'Este posibil să fie deja mutată: verificați-vă e-mailul înainte de a încerca din nou. ' +
        'Ce ați scris este încă aici.',
    },
    conflict: {
      title: 'Acest interval nu mai este disponibil',
      text: 'Rezervarea rămâne la ora actuală. Alegeți alt interval; motivul se păstrează.',
    },
    conflictAfterUnknown: {
      title: 'Este posibil ca prima încercare să fi reușit',
      text:
        'Acest interval este acum ocupat, poate chiar de rezervarea dumneavoastră: verificați-vă e-mailul. ' +
        'Dacă nu scrie nimic acolo, alegeți alt interval; motivul se păstrează.',
    },
    refused: {
      title: 'Rezervarea dumneavoastră nu a fost mutată',
      text: 'Rămâne la ora actuală. Vă rugăm să contactați organizatorul.',
    },
    busy: {
      title: 'Prea multe solicitări deodată',
      text: 'Rezervarea rămâne la ora actuală. Așteptați un minut, apoi apăsați din nou butonul.',
    },
  },
  manage: {
    booked: 'Rezervarea dumneavoastră',
    pending: 'Solicitarea dumneavoastră',
    pendingText: 'Organizatorul trebuie să o confirme. Veți primi atunci un e-mail.',
    past: 'Această întâlnire a trecut',
    pastText: 'Rezervarea nu mai poate fi modificată.',
    cancelledBecause: (reason) => `Motiv: ${reason}`,
    moved: {
      title: 'Această rezervare a fost mutată',
      text: 'Acum are altă oră.',
      open: 'Afișați noua rezervare',
    },
    seat: 'Aici se modifică doar locul dumneavoastră.',
    seatUnchecked: {
      title: 'Locul dumneavoastră nu a putut fi verificat',
      text:
        'Aceasta este rezervarea comună a tuturor participanților. ' +
        'Dacă locul dumneavoastră a fost deja anulat, acest lucru nu se vede aici.',
    },
    seatGone: {
      title: 'Nu mai aveți acest loc',
      text: 'A fost anulat sau mutat la altă oră. Detaliile sunt în e-mailul pe care l-ați primit.',
    },
    seatMissing: {
      title: 'Locul dumneavoastră nu poate fi modificat aici',
      text: 'Folosiți linkul din e-mail sau contactați organizatorul.',
    },
  },
  meetings: {
    label: 'Alegeți o întâlnire',
    loading: 'Se încarcă întâlnirile',
    none: {
      title: 'Nu există încă nimic de rezervat',
      text: 'Reveniți mai târziu sau contactați organizatorul.',
    },
    notFound: {
      title: 'Această pagină nu a fost găsită',
      text: 'Verificați linkul folosit sau contactați organizatorul.',
    },
    loadFailed: {
      title: 'Întâlnirile nu au putut fi încărcate',
      text: 'Verificați conexiunea, apoi încercați din nou.',
    },
  },
  pages: {
    choose: 'Alegeți un interval',
    guestsHint: 'Adrese de e-mail, câte una pe rând',
    showZone: 'Afișați intervalele',
    bookChosen: 'Rezervați intervalul ales',
    stale: {
      title: 'Trimiteți formularul încă o dată',
      text:
        'A fost deschis mult timp, așa că nu s-a trimis nimic. ' +
        'Răspunsurile dumneavoastră sunt încă aici.',
    },
  },
}
