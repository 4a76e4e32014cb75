import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('hr')

/** Croatian messages of the calendar, the payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Dodaj u kalendar',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo kalendar',
    file: 'Preuzmi .ics datoteku',
    seriesFile: (n) =>
      plural(n, {
        one: 'Preuzmi .ics datoteku (# termin)',
        few: 'Preuzmi .ics datoteku (# termina)',
        other: 'Preuzmi .ics datoteku (# termina)',
      }),
    newWindow: '(otvara se u novom prozoru)',
    fileFailed: 'Datoteku kalendara nije moguće izraditi. Provjerite vezu pa pokušajte ponovno.',
    notOpened: 'Ako se ništa nije otvorilo, kopirajte ovu adresu u novi prozor:',
    notSaved:
      'Ako datoteka nije spremljena, znači da ova stranica ne dopušta preuzimanje. ' +
      'Umjesto toga kopirajte pojedinosti.',
    tentative: 'Dok organizator ne potvrdi rezervaciju, u kalendaru je označena kao privremena.',
    untitled: 'Rezervacija',
    joinAt: (url) => `Pridruži se: ${url}`,
    copy: 'Kopiraj pojedinosti',
    copied: 'Kopirano',
    copyByHand: 'Kopirajte ovaj tekst:',
    continue: 'Nastavi',
  },
  payment: {
    title: 'Još nije plaćeno',
    follows:
      'Ovaj se sastanak plaća. Ovdje se ništa ne plaća: ' +
      'platit ćete na stranici organizatora nakon rezervacije.',
    unclear:
      'Ovaj se sastanak plaća. Ovdje se ništa ne plaća: pitajte organizatora kako platiti. ' +
      'Rezervacija vrijedi tek kad se plati.',
    due: 'Organizator naplaćuje na vlastitoj stranici. Rezervacija vrijedi tek kad se ondje plati.',
    ask: 'Ovdje ništa nije plaćeno. Pitajte organizatora kako platiti: rezervacija vrijedi tek kad se plati.',
    open: 'Plati na stranici organizatora',
  },
  cancel: {
    start: 'Otkaži rezervaciju',
    title: 'Otkazati ovu rezervaciju?',
    reason: 'Razlog',
    reasonHint: 'Organizator će ga pročitati',
    which: 'Što otkazati',
    all: (n) => `Svi termini (${number(n)})`,
    confirm: 'Otkaži rezervaciju',
    confirming: 'Otkazivanje…',
    keep: 'Zadrži',
    done: 'Ova je rezervacija otkazana',
    doneOne: (date) => `Otkazan je termin: ${date}`,
    some: 'Nisu otkazani svi termini',
    unknown: {
      title: 'Nismo uspjeli potvrditi otkazivanje',
      text:
        'Rezervacija je možda već otkazana: prije ponovnog pokušaja provjerite e-poštu. ' +
        'Ono što ste napisali još je ovdje.',
    },
    refused: {
      title: 'Rezervacija nije otkazana',
      text: 'I dalje vrijedi. Obratite se organizatoru.',
    },
    notAllowed: 'Organizator ne dopušta da se ova rezervacija ovdje otkaže.',
    notFound: 'Sustav za rezervacije ne poznaje ovu rezervaciju.',
    busy: {
      title: 'Previše zahtjeva odjednom',
      text: 'Rezervacija i dalje vrijedi. Pričekajte minutu pa ponovno pritisnite gumb.',
    },
  },
  reschedule: {
    start: 'Promijeni termin',
    title: 'Odaberite drugi termin',
    loading: 'Učitavanje vaše rezervacije',
    present: 'Sadašnji termin:',
    chosen: 'Novi termin',
    which: 'Koji termin premjestiti',
    reason: 'Razlog promjene',
    reasonHint: 'Organizator će ga pročitati',
    confirm: (when) => `Premjesti na ${when}`,
    confirming: 'Premještanje…',
    keep: 'Zadrži sadašnji termin',
    from: (time) => `Prethodni termin: ${time}`,
    lengthBack: (now, then) => `Trajanje sada: ${now}; nakon premještanja: ${then}.`,
    notFound: {
      title: 'Ova rezervacija nije pronađena',
      text: 'Provjerite poveznicu preko koje ste došli ili se obratite organizatoru.',
    },
    loadFailed: {
      title: 'Vašu rezervaciju nije moguće učitati',
      text: 'Provjerite vezu pa pokušajte ponovno.',
    },
    cancelled: {
      title: 'Ova je rezervacija otkazana',
      text: 'Ne može se premjestiti. Umjesto toga možete napraviti novu.',
    },
    rejected: {
      title: 'Ova je rezervacija odbijena',
      text: 'Ne može se premjestiti. Umjesto toga možete napraviti novu.',
    },
    moved: { title: 'Ova je rezervacija već premještena', text: 'Novi termin piše u vašoj e-pošti.' },
    seatMissing: {
      title: 'Rezervacija ovog mjesta ovdje se ne može premjestiti',
      text: 'Upotrijebite poveznicu iz e-poruke ili se obratite organizatoru.',
    },
    unknown: {
      title: 'Nismo uspjeli potvrditi premještanje vaše rezervacije',
      text:
        'Možda je već premještena: prije ponovnog pokušaja provjerite e-poštu. ' +
        'Ono što ste napisali još je ovdje.',
    },
    conflict: {
      title: 'Taj termin više nije dostupan',
      text:
        'Vaša rezervacija ostaje u sadašnjem terminu. Odaberite drugi termin. ' +
        'Navedeni je razlog sačuvan.',
    },
    conflictAfterUnknown: {
      title: 'Vaš je prvi pokušaj možda uspio',
      text:
        'Ovaj je termin sada zauzet, možda upravo vašom rezervacijom: provjerite e-poštu. ' +
        'Ako ondje ništa ne piše, odaberite drugi termin. Navedeni je razlog sačuvan.',
    },
    refused: {
      title: 'Vaša rezervacija nije premještena',
      text: 'Ostaje u sadašnjem terminu. Obratite se organizatoru.',
    },
    busy: {
      title: 'Previše zahtjeva odjednom',
      text: 'Vaša rezervacija ostaje u sadašnjem terminu. Pričekajte minutu pa ponovno pritisnite gumb.',
    },
  },
  manage: {
    booked: 'Vaša rezervacija',
    pending: 'Vaš zahtjev',
    pendingText: 'Organizator ga mora potvrditi. Kad se to dogodi, dobit ćete e-poruku.',
    past: 'Ovaj je sastanak prošao',
    pastText: 'Rezervacija se više ne može promijeniti.',
    cancelledBecause: (reason) => `Razlog: ${reason}`,
    moved: {
      title: 'Ova je rezervacija premještena',
      text: 'Sada ima novi termin.',
      open: 'Prikaži novu rezervaciju',
    },
    seat: 'Ovdje se mijenja samo vaše mjesto.',
    seatUnchecked: {
      title: 'Vaše mjesto nije moguće provjeriti',
      text:
        'Ovo je zajednička rezervacija svih sudionika. ' +
        'Ako je vaše mjesto već otkazano, to se ovdje ne vidi.',
    },
    seatGone: {
      title: 'Ovo mjesto više nije vaše',
      text: 'Otkazano je ili premješteno u drugi termin. Pojedinosti su u e-poruci.',
    },
    seatMissing: {
      title: 'Rezervacija vašeg mjesta ovdje se ne može promijeniti',
      text: 'Upotrijebite poveznicu iz e-poruke ili se obratite organizatoru.',
    },
  },
  meetings: {
    label: 'Odaberite sastanak',
    loading: 'Učitavanje sastanaka',
    none: {
      title: 'Još nema ničega za rezervaciju',
      text: 'Vratite se kasnije ili se obratite organizatoru.',
    },
    notFound: {
      title: 'Ova stranica nije pronađena',
      text: 'Provjerite poveznicu preko koje ste došli ili se obratite organizatoru.',
    },
    loadFailed: {
      title: 'Sastanke nije moguće učitati',
      text: 'Provjerite vezu pa pokušajte ponovno.',
    },
  },
  pages: {
    choose: 'Odaberi termin',
    guestsHint: 'Adrese e-pošte, po jedna u svakom retku',
    showZone: 'Prikaži termine',
    bookChosen: 'Rezerviraj odabrani termin',
    stale: {
      title: 'Pošaljite obrazac još jednom',
      text: 'Dugo je bio otvoren pa ništa nije poslano. Vaši su odgovori još ovdje.',
    },
  },
}
