import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('ro')
const quoted = (label: string) => `„${label}”`
const dates = (n: number) => plural(n, { one: '# dată', few: '# date', other: '# de date' })
const seconds = (n: number) => plural(n, { one: '# secundă', few: '# secunde', other: '# de secunde' })
const characters = (n: number) =>
  plural(n, { one: '# caracter', few: '# caractere', other: '# de caractere' })

/** Romanian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Procesarea continuă. Poate dura puțin',
    summaryMore: (n) => `și încă ${number(n)} mai jos`,
    summary: (n) =>
      plural(n, {
        one: 'Corectați # câmp pentru a rezerva',
        few: 'Corectați # câmpuri pentru a rezerva',
        other: 'Corectați # de câmpuri pentru a rezerva',
      }),
  },
  errors: {
    name: 'Introduceți numele complet',
    firstName: 'Introduceți prenumele',
    lastName: 'Introduceți numele de familie',
    emailMissing: 'Introduceți adresa de e-mail',
    phoneMissing: 'Introduceți numărul de telefon',
    fill: (label) => `Completați ${quoted(label)}`,
    choose: (label) => `Alegeți un răspuns pentru ${quoted(label)}`,
    tick: (label) => `Bifați ${quoted(label)} pentru a continua`,
    email: 'Introduceți o adresă de e-mail în formatul corect, de exemplu name@example.com',
    emailTooLong: 'Această adresă de e-mail este prea lungă. Verificați-o sau introduceți alta',
    emailLetters:
      'Serviciul de rezervări acceptă doar adrese de e-mail cu litere de la A la Z. Introduceți alta',
    emailOne: 'Introduceți aici o singură adresă de e-mail; adăugați-le pe celelalte ca invitați',
    emails: (address) =>
      `${quoted(address)} nu este o adresă de e-mail. ` +
      'Scrieți-o în forma name@example.com sau eliminați-o',
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} este prea lung pentru o adresă de e-mail. ` +
      'Corectați adresa sau eliminați-o',
    emailsLetters: (address) =>
      'Serviciul de rezervări acceptă doar litere de la A la Z: ' +
      `modificați ${quoted(address)} sau eliminați adresa`,
    phone: 'Introduceți un număr de telefon cu prefixul țării, de exemplu +44 20 7946 0958',
    phoneExtension: 'Introduceți un număr de telefon fără interior, de exemplu +44 20 7946 0958',
    phoneLetters: 'Introduceți numărul de telefon doar cu cifre, fără cuvinte sau litere',
    phoneOne: 'Introduceți aici un singur număr de telefon, nu două',
    phoneShort: 'Acest număr de telefon este prea scurt. Verificați să nu lipsească nicio cifră',
    phoneLong: 'Acest număr de telefon este prea lung. Verificați să nu fie nicio cifră repetată',
    phoneUnknown: 'Verificați acest număr de telefon: în țara respectivă nu există',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Alegeți numărul de telefon corect: ${numbers.join(' sau ')}`
        : `Confirmați că numărul este ${numbers.join()} sau modificați numărul de telefon`,
    url: 'Introduceți o adresă web, de exemplu https://example.com',
    number: 'Introduceți un număr în cifre, de exemplu 12 sau 3,5',
    numberWhich: (one, other) =>
      `Acest număr se poate citi în două feluri. Scrieți varianta dorită: ${one} sau ${other}`,
    wholeNumber: (max) => `Introduceți un număr întreg de la 1 la ${number(max)}`,
    tooLong: (max) =>
      max ? `Scurtați textul la cel mult ${characters(max)}` : 'Scurtați textul: este prea lung',
    tooShort: (min) =>
      min ? `Scrieți cel puțin ${characters(min)}` : 'Scrieți mai mult: textul este prea scurt',
    option: 'Alegeți unul dintre răspunsurile oferite',
    place: 'Alegeți locul întâlnirii',
    placeAddress: 'Introduceți adresa întâlnirii',
    placeText: 'Introduceți locul întâlnirii',
    duplicate: 'Eliminați adresa care apare de două ori',
    emailNotAllowed: 'Această adresă de e-mail nu poate fi folosită aici. Introduceți alta',
    length: 'Alegeți una dintre duratele oferite',
    refused: 'Serviciul de rezervări nu a acceptat acest răspuns. Modificați-l și încercați din nou',
  },
  outcomes: {
    unknown: {
      title: 'Nu am putut confirma rezervarea dumneavoastră',
      text:
        'Este posibil să fie deja făcută: verificați-vă e-mailul înainte de a încerca din nou. ' +
        'Tot ce ați scris este încă aici.',
    },
    partial: {
      title: 'Nu am putut confirma toate rezervările dumneavoastră',
      text:
        'Este posibil ca unele date să fie deja rezervate: ' +
        'verificați-vă e-mailul înainte de a încerca din nou. Tot ce ați scris este încă aici.',
    },
    earlier: {
      title: (time, date) => `A existat o încercare de rezervare: ${date}, ora ${time}`,
      text: (when) =>
        `Este posibil să aveți deja o rezervare pentru ${when}. ` +
        'Verificați-vă e-mailul înainte de a încerca din nou.',
    },
    conflictAfterUnknown: {
      title: 'Este posibil ca prima încercare să fi reușit',
      text:
        'Acest interval este acum ocupat, poate chiar de rezervarea dumneavoastră: verificați-vă e-mailul. ' +
        'Dacă nu ați primit nimic, alegeți alt interval; răspunsurile dumneavoastră se păstrează.',
    },
    conflict: {
      title: 'Acest interval nu mai este disponibil',
      text:
        'Alegeți alt interval; răspunsurile dumneavoastră se păstrează. ' +
        'Dacă ați primit deja un e-mail pentru acest interval, rezervarea este făcută.',
    },
    conflictFixed: {
      title: 'Acest interval nu mai este disponibil',
      text:
        'Contactați organizatorul pentru alt interval; răspunsurile dumneavoastră se păstrează. ' +
        'Dacă ați primit deja un e-mail pentru acest interval, rezervarea este făcută.',
    },
    chooseAnother: 'Alegeți alt interval',
    verify: {
      title: 'Confirmați adresa de e-mail',
      text:
        'Organizatorul cere un cod, care nu poate fi trimis de aici. ' +
        'Vă rugăm să contactați organizatorul.',
    },
    refused: {
      title: 'Această rezervare nu a fost acceptată',
      text: 'Nu s-a rezervat nimic. Contactați organizatorul dacă credeți că este o greșeală.',
    },
    busy: {
      title: 'Prea multe rezervări deodată',
      text: 'Nu s-a rezervat nimic. Așteptați un minut, apoi apăsați din nou butonul.',
    },
    wait: (n) => `Puteți încerca din nou peste ${seconds(n)}.`,
    moveExisting: 'Mutați rezervarea existentă',
    waitOver: 'Acum puteți încerca din nou.',
    guard: {
      title: 'Verificarea de securitate nu s-a încheiat',
      text:
        'Nu s-a rezervat nimic. Răspunsurile dumneavoastră se păstrează: ' +
        'apăsați butonul pentru a încerca din nou.',
    },
    field: {
      title: 'Serviciul de rezervări nu a acceptat un răspuns',
      text: 'Nu s-a rezervat nimic. Modificați răspunsurile și încercați din nou.',
    },
  },
  reasons: {
    seatsFull: 'Toate locurile din acest interval sunt ocupate.',
    past: 'Acest interval a trecut. Dacă nu este așa, verificați ceasul dispozitivului.',
    outOfBounds: 'Acest interval este prea apropiat sau prea îndepărtat pentru a fi rezervat.',
    bookingLimit: 'Organizatorul nu mai acceptă rezervări în această perioadă.',
    reserved: 'Altcineva rezervă acest interval chiar acum.',
    emailBlocked: 'Cu această adresă de e-mail nu se poate rezerva aici. Încercați alta.',
    loginRequired: 'Pot rezerva doar persoanele autentificate în sistemul organizatorului.',
    notFound: 'Această întâlnire nu mai este disponibilă.',
    bookerLimit: 'Aveți deja toate rezervările permise de organizator.',
    alreadyBooked: 'Aveți deja o rezervare în acest interval.',
    payment: 'Plata nu a putut fi inițiată.',
    notBookable: 'Organizatorul nu a terminat configurarea acestei întâlniri.',
    tooLarge: 'Răspunsurile sunt prea lungi pentru a fi trimise. Scurtați-le și încercați din nou.',
    likelyBooked:
      'Serviciul de rezervări a acceptat, dar restul răspunsului s-a pierdut: ' +
      'cel mai probabil, rezervarea dumneavoastră este făcută.',
    secondRequest: 'O nouă trimitere poate crea o a doua solicitare.',
    secondBooking: 'O nouă trimitere poate crea o a doua rezervare, cu altă gazdă.',
    earlierAttempt:
      'De data aceasta nu s-a rezervat nimic, dar este posibil ca o încercare anterioară să fi reușit: ' +
      'verificați-vă e-mailul înainte de a încerca din nou.',
    codeWrong: 'Acest cod este greșit sau prea vechi.',
    alreadyCancelled: 'Această rezervare a fost deja anulată.',
    alreadyMoved: 'Această rezervare a fost deja mutată la altă oră.',
    cancelDisabled: 'Organizatorul nu permite anularea acestei rezervări aici.',
  },
  signIn: {
    title: 'Autentificați-vă pentru a rezerva această întâlnire',
    text: 'O pot rezerva doar persoanele autentificate.',
    open: 'Mergeți la pagina de rezervare',
  },
  series: {
    until: (date) => `până la ${date}`,
    clockChange: (zone) => `schimbarea orei: ${zone}`,
  },
  verification: {
    title: 'Confirmați adresa de e-mail',
    sent: (email) => `Am trimis un cod la ${email}. Răspunsurile dumneavoastră se păstrează.`,
    sentAgain: (email) => `Am trimis alt cod la ${email}. Răspunsurile dumneavoastră se păstrează.`,
    sending: 'Se trimite un cod…',
    notSent: 'Codul nu a putut fi trimis. Încercați din nou peste câteva momente.',
    tooMany:
      'S-au cerut prea multe coduri. Așteptați un minut înainte de a cere altul. ' +
      'Un cod pe care îl aveți deja poate fi încă valabil.',
    label: 'Codul din e-mail',
    missing: 'Introduceți codul din e-mail',
    wrong: 'Acest cod este greșit sau prea vechi. Verificați-l sau cereți altul',
    confirm: 'Confirmați și rezervați',
    resend: 'Trimiteți un cod nou',
    resendIn: (n) => `Cod nou peste ${seconds(n)}`,
    back: 'Modificați răspunsurile',
  },
  confirmation: {
    booked: 'Rezervarea dumneavoastră este confirmată',
    pending: 'Solicitare trimisă',
    pendingText: 'Organizatorul trebuie să o confirme. Veți primi atunci un e-mail.',
    cancelled: 'Această rezervare este anulată',
    rejected: 'Această rezervare a fost refuzată',
    other: 'Rezervare primită',
    emailSent: (address) => `Vă trimitem detaliile la ${address}`,
    when: 'Când',
    hostTime: (zone) => `pentru organizator, ${zone}`,
    length: 'Durată',
    where: 'Unde',
    join: 'Link de participare',
    host: 'Gazdă',
    hosts: 'Gazde',
    who: 'Rezervat de',
    guests: 'Invitați',
    leftOut: (guests) => `Sistemul organizatorului nu a invitat: ${guests}`,
    unlisted: (listed, all) =>
      `Serviciul de rezervări a indicat doar ${dates(listed)} din ${number(all)}. ` +
      'Pentru celelalte, verificați-vă e-mailul.',
    moved: (time) => `Ați cerut: ${time}. Sistemul organizatorului a rezervat în schimb acest interval.`,
    answers: 'Răspunsurile dumneavoastră',
    yes: 'Da',
    no: 'Nu',
    occurrences: dates,
    status: {
      accepted: 'rezervată',
      pending: 'în așteptarea confirmării',
      cancelled: 'anulată',
      rejected: 'refuzată',
    } as Record<string, string>,
    seat: 'Locul dumneavoastră este rezervat',
    reference: 'Referință',
    linkLater: 'linkul se trimite odată cu invitația',
    bookAnother: 'Faceți altă rezervare',
  },
}
