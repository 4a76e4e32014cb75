import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('eu')

/** Basque messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Gehitu egutegira',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo egutegia',
    file: 'Deskargatu .ics fitxategia',
    seriesFile: (n) =>
      plural(n, {
        one: 'Deskargatu .ics fitxategia (data #)',
        other: 'Deskargatu .ics fitxategia (# data)',
      }),
    newWindow: '(leiho berri batean irekitzen da)',
    fileFailed: 'Ezin izan da egutegi-fitxategia sortu. Egiaztatu konexioa, eta saiatu berriro.',
    notOpened: 'Ez bada ezer ireki, kopiatu helbide hau leiho berri batean:',
    notSaved:
      'Ez bada fitxategirik gorde, orri honek ez du deskargarik onartzen. ' +
      'Hala bada, kopiatu xehetasunak.',
    tentative: 'Behin-behineko gisa agertzen da, antolatzaileak berretsi arte.',
    untitled: 'Erreserba',
    joinAt: (url) => `Sartzeko: ${url}`,
    copy: 'Kopiatu xehetasunak',
    copied: 'Kopiatuta',
    copyByHand: 'Kopiatu testu hau:',
    continue: 'Jarraitu',
  },
  payment: {
    title: 'Ordaindu gabe',
    follows:
      'Hitzordu hau ordaindu egin behar da. Hemen ez da ezer ordaintzen: ' +
      'erreserbatu ondoren ordainduko duzu, antolatzailearen orrian.',
    unclear:
      'Hitzordu hau ordaindu egin behar da. Hemen ez da ezer ordaintzen: ' +
      'galdetu antolatzaileari nola ordaindu. ' +
      'Erreserbak ordainduta dagoenean bakarrik balio du.',
    due:
      'Antolatzaileak bere orrian kobratzen du. ' + 'Erreserbak han ordainduta dagoenean bakarrik balio du.',
    ask:
      'Hemen ez da ezer ordaindu. Galdetu antolatzaileari nola ordaindu: ' +
      'erreserbak ordainduta dagoenean bakarrik balio du.',
    open: 'Ordaindu antolatzailearen orrian',
  },
  cancel: {
    start: 'Ezeztatu erreserba',
    title: 'Erreserba hau ezeztatu nahi duzu?',
    reason: 'Arrazoia',
    reasonHint: 'Antolatzaileak irakurriko du',
    which: 'Zer ezeztatu nahi duzu',
    all: (n) => plural(n, { one: 'data #', other: 'Data guztiak (#)' }),
    confirm: 'Ezeztatu erreserba',
    confirming: 'Ezeztatzen…',
    keep: 'Mantendu erreserba',
    done: 'Erreserba hau ezeztatuta dago',
    doneOne: (date) => `Erreserba ezeztatuta: ${date}`,
    some: 'Ez daude data guztiak ezeztatuta',
    unknown: {
      title: 'Ezin izan dugu berretsi erreserba ezeztatu denik',
      text:
        'Baliteke dagoeneko ezeztatuta egotea: begiratu zure posta elektronikoa berriro saiatu aurretik. ' +
        'Idatzi duzuna hemen dago oraindik.',
    },
    refused: {
      title: 'Erreserba ez da ezeztatu',
      text: 'Indarrean dago oraindik. Jarri antolatzailearekin harremanetan.',
    },
    notAllowed: 'Antolatzaileak ez du uzten erreserba hau hemen ezeztatzen.',
    notFound: 'Erreserba-zerbitzuak ez du erreserba hau aurkitzen.',
    busy: {
      title: 'Eskaera gehiegi aldi berean',
      text: 'Erreserba indarrean dago oraindik. Itxaron minutu bat, eta sakatu berriro botoia.',
    },
  },
  reschedule: {
    start: 'Aldatu ordua',
    title: 'Aukeratu beste tarte bat',
    loading: 'Zure erreserba kargatzen',
    present: 'Erreserbatutako ordua',
    chosen: 'Ordu berria',
    which: 'Aldatu nahi duzun data',
    reason: 'Aldaketaren arrazoia',
    reasonHint: 'Antolatzaileak irakurriko du',
    confirm: (when) => `Aldatu honetara: ${when}`,
    confirming: 'Aldatzen…',
    keep: 'Ez aldatu ordua',
    from: (time) => `Aurreko ordua: ${time}`,
    lengthBack: (now, then) => `Oraingo iraupena: ${now}; aldatu ondoren: ${then}.`,
    notFound: {
      title: 'Ez da erreserba hau aurkitu',
      text: 'Egiaztatu erabili duzun esteka, edo jarri antolatzailearekin harremanetan.',
    },
    loadFailed: {
      title: 'Ezin izan da zure erreserba kargatu',
      text: 'Egiaztatu konexioa, eta saiatu berriro.',
    },
    cancelled: {
      title: 'Erreserba hau ezeztatuta dago',
      text: 'Ezin da aldatu, baina erreserba berri bat egin dezakezu.',
    },
    rejected: {
      title: 'Erreserba hau baztertu egin da',
      text: 'Ezin da aldatu, baina erreserba berri bat egin dezakezu.',
    },
    moved: {
      title: 'Erreserba honen ordua aldatu da dagoeneko',
      text: 'Jaso duzun mezuan ageri da ordu berria.',
    },
    seatMissing: {
      title: 'Plaza honen ordua ezin da hemen aldatu',
      text: 'Erabili mezuko esteka, edo jarri antolatzailearekin harremanetan.',
    },
    unknown: {
      title: 'Ezin izan dugu berretsi zure erreserbaren ordua aldatu denik',
      text:
        'Baliteke dagoeneko aldatuta egotea: begiratu zure posta elektronikoa berriro saiatu aurretik. ' +
        'Idatzi duzuna hemen dago oraindik.',
    },
    conflict: {
      title: 'Tarte hori jada ez dago libre',
      text:
        'Zure erreserbak ordu berean jarraitzen du. ' + 'Aukeratu beste tarte bat; arrazoia gordeta dago.',
    },
    conflictAfterUnknown: {
      title: 'Baliteke lehen saiakera ondo atera izana',
      text:
        'Tarte hau hartuta dago orain, agian zure erreserbagatik beragatik: ' +
        'begiratu zure posta elektronikoa. ' +
        'Han ezer ez badago, aukeratu beste tarte bat; arrazoia gordeta dago.',
    },
    refused: {
      title: 'Zure erreserbaren ordua ez da aldatu',
      text: 'Ordu berean jarraitzen du. Jarri antolatzailearekin harremanetan.',
    },
    busy: {
      title: 'Eskaera gehiegi aldi berean',
      text: 'Zure erreserbak ordu berean jarraitzen du. ' + 'Itxaron minutu bat, eta sakatu berriro botoia.',
    },
  },
  manage: {
    booked: 'Zure erreserba',
    pending: 'Zure eskaera',
    pendingText: 'Antolatzaileak berretsi behar du. Orduan mezu elektroniko bat jasoko duzu.',
    past: 'Hitzordu hau igaro da',
    pastText: 'Erreserba ezin da jada aldatu.',
    cancelledBecause: (reason) => `Arrazoia: ${reason}`,
    moved: {
      title: 'Erreserba honen ordua aldatu da',
      text: 'Orain beste ordu bat du.',
      open: 'Erakutsi erreserba berria',
    },
    seat: 'Hemen zure plaza bakarrik aldatzen da.',
    seatUnchecked: {
      title: 'Ezin izan da zure plaza egiaztatu',
      text:
        'Hau partaide guztien erreserba da. ' + 'Zure plaza dagoeneko ezeztatuta badago, hemen ez da ageri.',
    },
    seatGone: {
      title: 'Jada ez duzu plaza hau',
      text: 'Ezeztatu egin da, edo beste ordu batera aldatu. Jaso duzun mezuan ageri da zer gertatu den.',
    },
    seatMissing: {
      title: 'Zure plaza ezin da hemen aldatu',
      text: 'Erabili mezuko esteka, edo jarri antolatzailearekin harremanetan.',
    },
  },
  meetings: {
    label: 'Aukeratu hitzordu bat',
    loading: 'Hitzorduak kargatzen',
    none: {
      title: 'Oraindik ez dago ezer erreserbatzeko',
      text: 'Itzuli geroago, edo jarri antolatzailearekin harremanetan.',
    },
    notFound: {
      title: 'Ez da orri hau aurkitu',
      text: 'Egiaztatu erabili duzun esteka, edo jarri antolatzailearekin harremanetan.',
    },
    loadFailed: {
      title: 'Ezin izan dira hitzorduak kargatu',
      text: 'Egiaztatu konexioa, eta saiatu berriro.',
    },
  },
  pages: {
    choose: 'Aukeratu tarte bat',
    guestsHint: 'Helbide elektronikoak, lerro bakoitzean bat',
    showZone: 'Erakutsi orduak',
    bookChosen: 'Erreserbatu aukeratutako tartea',
    stale: {
      title: 'Bidali formularioa berriro',
      text: 'Denbora luzez egon da irekita; beraz, ez da ezer bidali. Zure erantzunak hemen daude oraindik.',
    },
  },
}
