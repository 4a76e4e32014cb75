import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('sr-Latn')

/** Serbian messages of the calendar, the payment, cancelling and rescheduling. */
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
    fileFailed: 'Pravljenje datoteke kalendara nije uspelo. Proverite vezu, pa pokušajte ponovo.',
    notOpened: 'Ako se ništa nije otvorilo, kopirajte ovu adresu u novi prozor:',
    notSaved:
      'Ako datoteka nije sačuvana, znači da ova stranica ne dozvoljava preuzimanje. ' +
      'Umesto toga kopirajte detalje.',
    tentative: 'Dok organizator ne potvrdi rezervaciju, u kalendaru je označena kao privremena.',
    untitled: 'Rezervacija',
    joinAt: (url) => `Pridruži se: ${url}`,
    copy: 'Kopiraj detalje',
    copied: 'Kopirano',
    copyByHand: 'Kopirajte ovaj tekst:',
    continue: 'Nastavi',
  },
  payment: {
    title: 'Još nije plaćeno',
    follows:
      'Ovaj sastanak se plaća. Ovde se ništa ne plaća: ' +
      'platićete na stranici organizatora nakon zakazivanja.',
    unclear:
      'Ovaj sastanak se plaća. Ovde se ništa ne plaća: pitajte organizatora kako da platite. ' +
      'Rezervacija važi tek kada se plati.',
    due: 'Organizator naplaćuje na sopstvenoj stranici. Rezervacija važi tek kada se tamo plati.',
    ask:
      'Ovde ništa nije plaćeno. Pitajte organizatora kako da platite: ' +
      'rezervacija važi tek kada se plati.',
    open: 'Plati na stranici organizatora',
  },
  cancel: {
    start: 'Otkaži rezervaciju',
    title: 'Da li želite da otkažete ovu rezervaciju?',
    reason: 'Razlog',
    reasonHint: 'Organizator će ga pročitati',
    which: 'Šta se otkazuje',
    all: (n) => `Svi termini (${number(n)})`,
    confirm: 'Otkaži rezervaciju',
    confirming: 'Otkazivanje…',
    keep: 'Zadrži',
    done: 'Ova rezervacija je otkazana',
    doneOne: (date) => `Otkazan je termin: ${date}`,
    some: 'Nisu otkazani svi termini',
    unknown: {
      title: 'Nismo uspeli da potvrdimo otkazivanje',
      text:
        'Rezervacija je možda već otkazana: pre nego što pokušate ponovo, proverite imejl. ' +
        'Ono što ste napisali još je ovde.',
    },
    refused: {
      title: 'Rezervacija nije otkazana',
      text: 'I dalje važi. Obratite se organizatoru.',
    },
    notAllowed: 'Organizator ne dozvoljava da se ova rezervacija ovde otkaže.',
    notFound: 'Sistem za zakazivanje ne prepoznaje ovu rezervaciju.',
    busy: {
      title: 'Previše zahteva odjednom',
      text: 'Rezervacija i dalje važi. Sačekajte minut, pa ponovo pritisnite dugme.',
    },
  },
  reschedule: {
    start: 'Promeni termin',
    title: 'Izaberite drugi termin',
    loading: 'Učitavanje vaše rezervacije',
    present: 'Sadašnji termin:',
    chosen: 'Novi termin',
    which: 'Koji termin se pomera',
    reason: 'Razlog promene',
    reasonHint: 'Organizator će ga pročitati',
    confirm: (when) => `Pomeri na ${when}`,
    confirming: 'Pomeranje…',
    keep: 'Zadrži sadašnji termin',
    from: (time) => `Prethodni termin: ${time}`,
    lengthBack: (now, then) => `Trajanje sada: ${now}; nakon pomeranja: ${then}.`,
    notFound: {
      title: 'Ova rezervacija nije pronađena',
      text: 'Proverite link preko kog ste došli ili se obratite organizatoru.',
    },
    loadFailed: {
      title: 'Učitavanje vaše rezervacije nije uspelo',
      text: 'Proverite vezu, pa pokušajte ponovo.',
    },
    cancelled: {
      title: 'Ova rezervacija je otkazana',
      text: 'Ne može da se pomeri. Umesto toga možete da napravite novu.',
    },
    rejected: {
      title: 'Ova rezervacija je odbijena',
      text: 'Ne može da se pomeri. Umesto toga možete da napravite novu.',
    },
    moved: { title: 'Ova rezervacija je već pomerena', text: 'Novi termin je naveden u imejlu.' },
    seatMissing: {
      title: 'Rezervacija ovog mesta ne može ovde da se pomeri',
      text: 'Koristite link iz imejla ili se obratite organizatoru.',
    },
    unknown: {
      title: 'Nismo uspeli da potvrdimo pomeranje vaše rezervacije',
      text:
        'Možda je već pomerena: pre nego što pokušate ponovo, proverite imejl. ' +
        'Ono što ste napisali još je ovde.',
    },
    conflict: {
      title: 'Taj termin više nije dostupan',
      text:
        'Vaša rezervacija ostaje u sadašnjem terminu. Izaberite drugi termin. ' +
        'Navedeni razlog je sačuvan.',
    },
    conflictAfterUnknown: {
      title: 'Vaš prvi pokušaj je možda uspeo',
      text:
        'Ovaj termin je sada zauzet, možda upravo vašom rezervacijom: proverite imejl. ' +
        'Ako tamo ništa ne piše, izaberite drugi termin. Navedeni razlog je sačuvan.',
    },
    refused: {
      title: 'Vaša rezervacija nije pomerena',
      text: 'Ostaje u sadašnjem terminu. Obratite se organizatoru.',
    },
    busy: {
      title: 'Previše zahteva odjednom',
      text: 'Vaša rezervacija ostaje u sadašnjem terminu. Sačekajte minut, pa ponovo pritisnite dugme.',
    },
  },
  manage: {
    booked: 'Vaša rezervacija',
    pending: 'Vaš zahtev',
    pendingText: 'Organizator treba da ga potvrdi. Kada se to desi, dobićete imejl.',
    past: 'Ovaj sastanak je prošao',
    pastText: 'Rezervacija više ne može da se promeni.',
    cancelledBecause: (reason) => `Razlog: ${reason}`,
    moved: {
      title: 'Ova rezervacija je pomerena',
      text: 'Sada ima novi termin.',
      open: 'Prikaži novu rezervaciju',
    },
    seat: 'Ovde se menja samo vaše mesto.',
    seatUnchecked: {
      title: 'Provera vašeg mesta nije uspela',
      text:
        'Ovo je zajednička rezervacija svih učesnika. ' +
        'Ako je vaše mesto već otkazano, to se ovde ne vidi.',
    },
    seatGone: {
      title: 'Ovo mesto više nije vaše',
      text: 'Otkazano je ili pomereno u drugi termin. Detalji su u imejlu.',
    },
    seatMissing: {
      title: 'Rezervacija vašeg mesta ne može ovde da se promeni',
      text: 'Koristite link iz imejla ili se obratite organizatoru.',
    },
  },
  meetings: {
    label: 'Izaberite sastanak',
    loading: 'Učitavanje sastanaka',
    none: {
      title: 'Još nema ničega za zakazivanje',
      text: 'Vratite se kasnije ili se obratite organizatoru.',
    },
    notFound: {
      title: 'Ova stranica nije pronađena',
      text: 'Proverite link preko kog ste došli ili se obratite organizatoru.',
    },
    loadFailed: {
      title: 'Učitavanje sastanaka nije uspelo',
      text: 'Proverite vezu, pa pokušajte ponovo.',
    },
  },
  pages: {
    choose: 'Izaberi termin',
    guestsHint: 'Imejl adrese, po jedna u svakom redu',
    showZone: 'Prikaži termine',
    bookChosen: 'Zakaži izabrani termin',
    stale: {
      title: 'Pošaljite obrazac još jednom',
      text: 'Dugo je bio otvoren, pa ništa nije poslato. Vaši odgovori su još ovde.',
    },
  },
}
