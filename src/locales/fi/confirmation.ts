import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('fi')

/** Finnish messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Lisää kalenteriin',
    google: 'Google Kalenteri',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo-kalenteri',
    file: 'Lataa .ics-tiedosto',
    seriesFile: (n) =>
      plural(n, { one: 'Lataa .ics-tiedosto (# kerta)', other: 'Lataa .ics-tiedosto (# kertaa)' }),
    newWindow: '(avautuu uuteen ikkunaan)',
    fileFailed: 'Kalenteritiedostoa ei voitu luoda. Tarkista yhteytesi ja yritä sitten uudelleen.',
    notOpened: 'Jos mitään ei avautunut, kopioi tämä osoite uuteen ikkunaan:',
    notSaved: 'Jos tiedostoa ei tallentunut, tämä sivu ei salli latauksia. Kopioi sen sijaan tiedot.',
    tentative: 'Aika on merkitty alustavaksi, kunnes järjestäjä vahvistaa sen.',
    untitled: 'Varaus',
    joinAt: (url) => `Liity: ${url}`,
    copy: 'Kopioi tiedot',
    copied: 'Kopioitu',
    copyByHand: 'Kopioi tämä teksti:',
    continue: 'Jatka',
  },
  payment: {
    title: 'Ei vielä maksettu',
    follows:
      'Tämä tapaaminen on maksullinen. Täällä ei makseta mitään: ' +
      'maksat järjestäjän sivulla varauksen jälkeen.',
    unclear:
      'Tämä tapaaminen on maksullinen. Täällä ei makseta mitään: ' +
      'kysy järjestäjältä, miten voit maksaa. Varaus on voimassa vasta, kun se on maksettu.',
    due: 'Maksat järjestäjän omalla sivulla. Varaus on voimassa vasta, kun se on maksettu siellä.',
    ask:
      'Täällä ei maksettu mitään. Kysy järjestäjältä, miten voit maksaa: ' +
      'varaus on voimassa vasta, kun se on maksettu.',
    open: 'Maksa järjestäjän sivulla',
  },
  cancel: {
    start: 'Peru varaus',
    title: 'Perutaanko tämä varaus?',
    reason: 'Syy',
    reasonHint: 'Järjestäjä näkee tämän',
    which: 'Mitä haluat perua?',
    all: (n) => plural(n, { one: 'Kaikki (# kerta)', other: 'Kaikki # kertaa' }),
    confirm: 'Peru varaus',
    confirming: 'Perutaan…',
    keep: 'Pidä varaus',
    done: 'Tämä varaus on peruttu',
    doneOne: (date) => `${date} on peruttu`,
    some: 'Osaa kerroista ei ole peruttu',
    unknown: {
      title: 'Emme voineet vahvistaa perumista',
      text:
        'Varaus on ehkä jo peruttu: tarkista sähköpostisi, ennen kuin yrität uudelleen. ' +
        'Kirjoittamasi on yhä tallella.',
    },
    refused: {
      title: 'Varausta ei peruttu',
      text: 'Se on yhä voimassa. Ota yhteyttä järjestäjään.',
    },
    notAllowed: 'Järjestäjä ei salli tämän varauksen perumista täällä.',
    notFound: 'Varauspalvelu ei tunne tätä varausta.',
    busy: {
      title: 'Liian monta pyyntöä yhtä aikaa',
      text: 'Varaus on yhä voimassa. Odota minuutti ja paina sitten painiketta uudelleen.',
    },
  },
  reschedule: {
    start: 'Vaihda aikaa',
    title: 'Valitse toinen aika',
    loading: 'Ladataan varaustasi',
    present: 'Nykyinen aika',
    chosen: 'Uusi aika',
    which: 'Minkä kerran haluat siirtää?',
    reason: 'Muutoksen syy',
    reasonHint: 'Järjestäjä näkee tämän',
    confirm: (when) => `Siirrä aikaan ${when}`,
    confirming: 'Siirretään…',
    keep: 'Pidä nykyinen aika',
    from: (time) => `Aiempi aika: ${time}`,
    lengthBack: (now, then) => `Kesto on nyt ${now} ja siirron jälkeen ${then}.`,
    notFound: {
      title: 'Tätä varausta ei löytynyt',
      text: 'Tarkista linkki, jonka kautta tulit, tai ota yhteyttä järjestäjään.',
    },
    loadFailed: {
      title: 'Varaustasi ei voitu ladata',
      text: 'Tarkista yhteytesi ja yritä sitten uudelleen.',
    },
    cancelled: {
      title: 'Tämä varaus on peruttu',
      text: 'Sitä ei voi siirtää. Voit sen sijaan tehdä uuden varauksen.',
    },
    rejected: {
      title: 'Tämä varaus on hylätty',
      text: 'Sitä ei voi siirtää. Voit sen sijaan tehdä uuden varauksen.',
    },
    moved: { title: 'Tämä varaus on jo siirretty', text: 'Uusi aika on sähköpostissasi.' },
    seatMissing: {
      title: 'Tätä paikkavarausta ei voi siirtää täällä',
      text: 'Käytä sähköpostissasi olevaa linkkiä tai ota yhteyttä järjestäjään.',
    },
    unknown: {
      title: 'Emme voineet vahvistaa, että varauksesi siirrettiin',
      text:
        'Se on ehkä jo siirretty: tarkista sähköpostisi, ennen kuin yrität uudelleen. ' +
        'Kirjoittamasi on yhä tallella.',
    },
    conflict: {
      title: 'Tämä aika ei ole enää vapaana',
      text: 'Varauksesi pysyy nykyisessä ajassaan. Valitse toinen aika. Ilmoittamasi syy säilyy.',
    },
    conflictAfterUnknown: {
      title: 'Ensimmäinen yrityksesi on voinut onnistua',
      text:
        'Tämä aika on nyt varattu, ehkä omalla varauksellasi: tarkista sähköpostisi. ' +
        'Jos siellä ei kerrota asiasta, valitse toinen aika. Ilmoittamasi syy säilyy.',
    },
    refused: {
      title: 'Varaustasi ei siirretty',
      text: 'Se pysyy nykyisessä ajassaan. Ota yhteyttä järjestäjään.',
    },
    busy: {
      title: 'Liian monta pyyntöä yhtä aikaa',
      text: 'Varauksesi pysyy nykyisessä ajassaan. Odota minuutti ja paina sitten painiketta uudelleen.',
    },
  },
  manage: {
    booked: 'Varauksesi',
    pending: 'Pyyntösi',
    pendingText: 'Järjestäjän on vielä vahvistettava se. Saat sähköpostin, kun se on vahvistettu.',
    past: 'Tämä tapaaminen on jo ohi',
    pastText: 'Varausta ei voi enää muuttaa.',
    cancelledBecause: (reason) => `Syy: ${reason}`,
    moved: {
      title: 'Tämä varaus on siirretty',
      text: 'Sillä on nyt uusi aika.',
      open: 'Näytä uusi varaus',
    },
    seat: 'Täällä muutetaan vain omaa paikkaasi.',
    seatUnchecked: {
      title: 'Paikkaasi ei voitu tarkistaa',
      text: 'Tämä on kaikkien osallistujien varaus. Jos paikkasi on jo peruttu, se ei näy täällä.',
    },
    seatGone: {
      title: 'Sinulla ei enää ole tätä paikkaa',
      text: 'Se on peruttu tai siirretty toiseen aikaan. Näet sähköpostistasi, kummasta on kyse.',
    },
    seatMissing: {
      title: 'Paikkaasi ei voi muuttaa täällä',
      text: 'Käytä sähköpostissasi olevaa linkkiä tai ota yhteyttä järjestäjään.',
    },
  },
  meetings: {
    label: 'Valitse tapaaminen',
    loading: 'Ladataan tapaamisia',
    none: {
      title: 'Varattavaa ei vielä ole',
      text: 'Palaa myöhemmin tai ota yhteyttä järjestäjään.',
    },
    notFound: {
      title: 'Tätä sivua ei löytynyt',
      text: 'Tarkista linkki, jonka kautta tulit, tai ota yhteyttä järjestäjään.',
    },
    loadFailed: {
      title: 'Tapaamisia ei voitu ladata',
      text: 'Tarkista yhteytesi ja yritä sitten uudelleen.',
    },
  },
  pages: {
    choose: 'Valitse aika',
    guestsHint: 'Sähköpostiosoitteet, yksi riviä kohti',
    showZone: 'Näytä ajat',
    bookChosen: 'Varaa valittu aika',
    stale: {
      title: 'Lähetä lomake vielä kerran',
      text: 'Se oli pitkään auki, joten mitään ei lähetetty. Vastauksesi ovat yhä tallella.',
    },
  },
}
