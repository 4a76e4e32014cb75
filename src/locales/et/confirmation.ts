import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('et')

/** Estonian messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Lisa kalendrisse',
    google: 'Google’i kalender',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo kalender',
    file: 'Laadi alla .ics-fail',
    seriesFile: (n) =>
      plural(n, { one: 'Laadi alla .ics-fail (# kord)', other: 'Laadi alla .ics-fail (# korda)' }),
    newWindow: '(avaneb uues aknas)',
    fileFailed: 'Kalendrifaili ei õnnestunud luua. Kontrollige ühendust ja proovige siis uuesti.',
    notOpened: 'Kui midagi ei avanenud, kopeerige see aadress uude aknasse:',
    notSaved: 'Kui faili ei salvestatud, ei luba see leht allalaadimist. Kopeerige selle asemel üksikasjad.',
    tentative: 'Aeg on märgitud esialgseks, kuni korraldaja selle kinnitab.',
    untitled: 'Broneering',
    joinAt: (url) => `Liitu: ${url}`,
    copy: 'Kopeeri üksikasjad',
    copied: 'Kopeeritud',
    copyByHand: 'Kopeerige see tekst:',
    continue: 'Jätka',
  },
  payment: {
    title: 'Veel maksmata',
    follows:
      'See kohtumine on tasuline. Siin ei maksta midagi: maksate pärast broneerimist korraldaja lehel.',
    unclear:
      'See kohtumine on tasuline. Siin ei maksta midagi: küsige korraldajalt, kuidas maksta. ' +
      'Broneering kehtib alles siis, kui see on makstud.',
    due: 'Makse võtab korraldaja vastu oma lehel. Broneering kehtib alles siis, kui see on seal makstud.',
    ask:
      'Siin ei makstud midagi. Küsige korraldajalt, kuidas maksta: ' +
      'broneering kehtib alles siis, kui see on makstud.',
    open: 'Maksa korraldaja lehel',
  },
  cancel: {
    start: 'Tühista broneering',
    title: 'Kas tühistada see broneering?',
    reason: 'Põhjus',
    reasonHint: 'Korraldaja näeb seda',
    which: 'Mida soovite tühistada?',
    all: (n) => plural(n, { one: 'Kõik (# kord)', other: 'Kõik # korda' }),
    confirm: 'Tühista broneering',
    confirming: 'Tühistamine…',
    keep: 'Jäta broneering alles',
    done: 'See broneering on tühistatud',
    doneOne: (date) => `${date} on tühistatud`,
    some: 'Osa kordi on tühistamata',
    unknown: {
      title: 'Meil ei õnnestunud tühistamist kinnitada',
      text:
        'Broneering võib olla juba tühistatud: enne uuesti proovimist kontrollige oma e-posti. ' +
        'Teie kirjutatu on endiselt alles.',
    },
    refused: {
      title: 'Broneeringut ei tühistatud',
      text: 'See kehtib endiselt. Palun võtke ühendust korraldajaga.',
    },
    notAllowed: 'Korraldaja ei luba seda broneeringut siin tühistada.',
    notFound: 'Broneerimisteenus ei tunne seda broneeringut.',
    busy: {
      title: 'Liiga palju päringuid korraga',
      text: 'Broneering kehtib endiselt. Oodake minut ja vajutage siis uuesti nuppu.',
    },
  },
  reschedule: {
    start: 'Muuda aega',
    title: 'Valige teine aeg',
    loading: 'Teie broneeringu laadimine',
    present: 'Praegune aeg',
    chosen: 'Uus aeg',
    which: 'Millise korra aega soovite muuta?',
    reason: 'Muutmise põhjus',
    reasonHint: 'Korraldaja näeb seda',
    confirm: (when) => `Muuda uueks ajaks ${when}`,
    confirming: 'Aja muutmine…',
    keep: 'Jäta praegune aeg alles',
    from: (time) => `Varasem aeg: ${time}`,
    lengthBack: (now, then) => `Kestus on praegu ${now} ja pärast aja muutmist ${then}.`,
    notFound: {
      title: 'Seda broneeringut ei leitud',
      text: 'Kontrollige linki, mille kaudu siia tulite, või võtke ühendust korraldajaga.',
    },
    loadFailed: {
      title: 'Teie broneeringut ei õnnestunud laadida',
      text: 'Kontrollige ühendust ja proovige siis uuesti.',
    },
    cancelled: {
      title: 'See broneering on tühistatud',
      text: 'Selle aega ei saa muuta. Selle asemel saate teha uue broneeringu.',
    },
    rejected: {
      title: 'See broneering lükati tagasi',
      text: 'Selle aega ei saa muuta. Selle asemel saate teha uue broneeringu.',
    },
    moved: { title: 'Selle broneeringu aeg on juba muudetud', text: 'Uue aja leiate oma e-kirjast.' },
    seatMissing: {
      title: 'Selle kohabroneeringu aega ei saa siin muuta',
      text: 'Kasutage oma e-kirjas olevat linki või võtke ühendust korraldajaga.',
    },
    unknown: {
      title: 'Meil ei õnnestunud kinnitada, et teie broneeringu aeg muudeti',
      text:
        'Aeg võib olla juba muudetud: enne uuesti proovimist kontrollige oma e-posti. ' +
        'Teie kirjutatu on endiselt alles.',
    },
    conflict: {
      title: 'See aeg ei ole enam vaba',
      text: 'Teie broneering jääb praegusele ajale. Valige mõni muu aeg; teie põhjendus jääb alles.',
    },
    conflictAfterUnknown: {
      title: 'Teie esimene katse võis õnnestuda',
      text:
        'See aeg on nüüd kinni, võib-olla teie enda broneeringu tõttu: kontrollige oma e-posti. ' +
        'Kui seal midagi kirjas ei ole, valige mõni muu aeg; teie põhjendus jääb alles.',
    },
    refused: {
      title: 'Teie broneeringu aega ei muudetud',
      text: 'See jääb praegusele ajale. Palun võtke ühendust korraldajaga.',
    },
    busy: {
      title: 'Liiga palju päringuid korraga',
      text: 'Teie broneering jääb praegusele ajale. Oodake minut ja vajutage siis uuesti nuppu.',
    },
  },
  manage: {
    booked: 'Teie broneering',
    pending: 'Teie taotlus',
    pendingText: 'Korraldaja peab selle veel kinnitama. Kui see on tehtud, saate e-kirja.',
    past: 'See kohtumine on möödas',
    pastText: 'Broneeringut ei saa enam muuta.',
    cancelledBecause: (reason) => `Põhjus: ${reason}`,
    moved: {
      title: 'Selle broneeringu aega on muudetud',
      text: 'Nüüd on sellel uus aeg.',
      open: 'Näita uut broneeringut',
    },
    seat: 'Siin muudate ainult oma kohabroneeringut.',
    seatUnchecked: {
      title: 'Teie kohabroneeringut ei õnnestunud kontrollida',
      text:
        'See on kõigi osalejate ühine broneering. ' +
        'Kui teie koht on juba tühistatud, ei ole seda siin näha.',
    },
    seatGone: {
      title: 'See koht ei ole enam teie',
      text: 'Koht on tühistatud või selle aega on muudetud. Täpsemalt leiate oma e-kirjast.',
    },
    seatMissing: {
      title: 'Teie kohabroneeringut ei saa siin muuta',
      text: 'Kasutage oma e-kirjas olevat linki või võtke ühendust korraldajaga.',
    },
  },
  meetings: {
    label: 'Valige kohtumine',
    loading: 'Kohtumiste laadimine',
    none: {
      title: 'Praegu ei ole veel midagi broneerida',
      text: 'Tulge hiljem tagasi või võtke ühendust korraldajaga.',
    },
    notFound: {
      title: 'Seda lehte ei leitud',
      text: 'Kontrollige linki, mille kaudu siia tulite, või võtke ühendust korraldajaga.',
    },
    loadFailed: {
      title: 'Kohtumisi ei õnnestunud laadida',
      text: 'Kontrollige ühendust ja proovige siis uuesti.',
    },
  },
  pages: {
    choose: 'Vali aeg',
    guestsHint: 'E-posti aadressid, igaüks eraldi real',
    showZone: 'Näita aegu',
    bookChosen: 'Broneeri valitud aeg',
    stale: {
      title: 'Palun saatke vorm veel kord',
      text: 'See oli kaua avatud, seetõttu midagi ei saadetud. Teie vastused on endiselt alles.',
    },
  },
}
