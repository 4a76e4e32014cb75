import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'zero' | 'one' | 'other'>('lv')
const quoted = (label: string) => `„${label}”`

/** Latvian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Apstrāde vēl notiek. Tas var aizņemt kādu brīdi',
    summaryMore: (n) => `un vēl ${number(n)} zemāk`,
    summary: (n) =>
      plural(n, {
        zero: 'Lai rezervētu, izlabojiet # kļūdu',
        one: 'Lai rezervētu, izlabojiet # kļūdu',
        other: 'Lai rezervētu, izlabojiet # kļūdas',
      }),
  },
  errors: {
    name: 'Ievadiet savu vārdu un uzvārdu',
    firstName: 'Ievadiet savu vārdu',
    lastName: 'Ievadiet savu uzvārdu',
    emailMissing: 'Ievadiet savu e-pasta adresi',
    phoneMissing: 'Ievadiet savu tālruņa numuru',
    fill: (label) => `Aizpildiet lauku ${quoted(label)}`,
    choose: (label) => `Izvēlieties atbildi uz jautājumu ${quoted(label)}`,
    tick: (label) => `Lai turpinātu, atzīmējiet ${quoted(label)}`,
    email: 'Ievadiet e-pasta adresi pareizā formātā, piemēram, name@example.com',
    emailTooLong: 'Šī e-pasta adrese ir par garu. Pārbaudiet to vai ievadiet citu',
    emailLetters:
      'Rezervēšanas pakalpojums e-pasta adresēs pieņem tikai burtus no a līdz z. Ievadiet citu adresi',
    emailOne: 'Šeit ievadiet tikai vienu e-pasta adresi, bet pārējās pievienojiet kā viesus',
    emails: (address) =>
      `${quoted(address)} nav e-pasta adrese. Rakstiet to formātā name@example.com vai noņemiet`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} ir par garu e-pasta adresei. Izlabojiet vai noņemiet to`,
    emailsLetters: (address) =>
      `Rezervēšanas pakalpojums pieņem tikai burtus no a līdz z: izlabojiet vai noņemiet ${quoted(address)}`,
    phone: 'Ievadiet tālruņa numuru ar valsts kodu, piemēram, +44 20 7946 0958',
    phoneExtension: 'Ievadiet tālruņa numuru bez papildnumura, piemēram, +44 20 7946 0958',
    phoneLetters: 'Ievadiet tālruņa numuru tikai ar cipariem, bez vārdiem vai burtiem',
    phoneOne: 'Šeit ievadiet vienu tālruņa numuru, nevis divus',
    phoneShort: 'Šis tālruņa numurs ir par īsu. Pārbaudiet, vai netrūkst kāda cipara',
    phoneLong: 'Šis tālruņa numurs ir par garu. Pārbaudiet, vai kāds cipars nav ievadīts divreiz',
    phoneUnknown: 'Pārbaudiet šo tālruņa numuru: attiecīgajā valstī šāda numura nav',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Izvēlieties tālruņa numuru, kuru domājat: ${numbers.join(' vai ')}`
        : `Apstipriniet, ka domājat numuru ${numbers.join()}, vai mainiet tālruņa numuru`,
    url: 'Ievadiet tīmekļa adresi, piemēram, https://example.com',
    number: 'Ievadiet skaitli ar cipariem, piemēram, 12 vai 3,5',
    numberWhich: (one, other) =>
      `To var saprast divējādi. Rakstiet ${one} vai ${other} atkarībā no tā, ko domājat`,
    wholeNumber: (max) => `Ievadiet veselu skaitli no 1 līdz ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, {
            zero: 'Saīsiniet līdz # rakstzīmēm',
            one: 'Saīsiniet līdz # rakstzīmei',
            other: 'Saīsiniet līdz # rakstzīmēm',
          })
        : 'Saīsiniet: šis teksts ir par garu',
    tooShort: (min) =>
      min
        ? plural(min, {
            zero: 'Uzrakstiet vismaz # rakstzīmju',
            one: 'Uzrakstiet vismaz # rakstzīmi',
            other: 'Uzrakstiet vismaz # rakstzīmes',
          })
        : 'Uzrakstiet vairāk: šis teksts ir par īsu',
    option: 'Izvēlieties vienu no piedāvātajām atbildēm',
    place: 'Izvēlieties tikšanās vietu',
    placeAddress: 'Ievadiet tikšanās vietas adresi',
    placeText: 'Ierakstiet, kur tiksimies',
    duplicate: 'Noņemiet adresi, kas ievadīta divreiz',
    emailNotAllowed: 'Šo e-pasta adresi šeit nevar izmantot. Ievadiet citu',
    length: 'Izvēlieties vienu no piedāvātajiem ilgumiem',
    refused: 'Rezervēšanas pakalpojums nepieņēma šo atbildi. Mainiet to un mēģiniet vēlreiz',
  },
  outcomes: {
    unknown: {
      title: 'Mums neizdevās apstiprināt jūsu rezervāciju',
      text:
        'Iespējams, tā jau ir veikta: pirms mēģināt vēlreiz, pārbaudiet savu e-pastu. ' +
        'Viss, ko ievadījāt, joprojām ir šeit.',
    },
    partial: {
      title: 'Mums neizdevās apstiprināt visas jūsu rezervācijas',
      text:
        'Iespējams, dažas reizes jau ir rezervētas: pirms mēģināt vēlreiz, pārbaudiet savu e-pastu. ' +
        'Viss, ko ievadījāt, joprojām ir šeit.',
    },
    earlier: {
      title: (time, date) => `Iepriekšējs rezervēšanas mēģinājums: ${date}, ${time}`,
      text: (when) =>
        `Iespējams, laiks ${when} jums jau ir rezervēts: pirms mēģināt vēlreiz, pārbaudiet savu e-pastu.`,
    },
    conflictAfterUnknown: {
      title: 'Iespējams, pirmais mēģinājums izdevās',
      text:
        'Šis laiks tagad ir aizņemts, varbūt ar jūsu pašu rezervāciju: pārbaudiet savu e-pastu. ' +
        'Ja ziņojuma nav, izvēlieties citu laiku; jūsu atbildes ir saglabātas.',
    },
    conflict: {
      title: 'Šis laiks vairs nav pieejams',
      text:
        'Izvēlieties citu laiku; jūsu atbildes ir saglabātas. ' +
        'Ja par šo laiku jau saņēmāt e-pasta ziņojumu, laiks jums ir rezervēts.',
    },
    conflictFixed: {
      title: 'Šis laiks vairs nav pieejams',
      text:
        'Lai vienotos par citu laiku, sazinieties ar organizatoru; jūsu atbildes ir saglabātas. ' +
        'Ja par šo laiku jau saņēmāt e-pasta ziņojumu, laiks jums ir rezervēts.',
    },
    chooseAnother: 'Izvēlēties citu laiku',
    verify: {
      title: 'Apstipriniet savu e-pasta adresi',
      text: 'Organizators prasa kodu, ko no šejienes nevar nosūtīt. Lūdzu, sazinieties ar organizatoru.',
    },
    refused: {
      title: 'Šī rezervācija netika pieņemta',
      text: 'Nekas netika rezervēts. Ja domājat, ka tā ir kļūda, sazinieties ar organizatoru.',
    },
    busy: {
      title: 'Pārāk daudz rezervāciju vienlaikus',
      text: 'Nekas netika rezervēts. Uzgaidiet minūti un pēc tam vēlreiz nospiediet pogu.',
    },
    wait: (seconds) =>
      plural(seconds, {
        zero: 'Varat mēģināt vēlreiz pēc # sekundēm.',
        one: 'Varat mēģināt vēlreiz pēc # sekundes.',
        other: 'Varat mēģināt vēlreiz pēc # sekundēm.',
      }),
    moveExisting: 'Pārcelt manu esošo rezervāciju',
    waitOver: 'Tagad varat mēģināt vēlreiz.',
    guard: {
      title: 'Drošības pārbaude netika pabeigta',
      text: 'Nekas netika rezervēts. Jūsu atbildes ir saglabātas: nospiediet pogu, lai mēģinātu vēlreiz.',
    },
    field: {
      title: 'Rezervēšanas pakalpojums nepieņēma vienu no atbildēm',
      text: 'Nekas netika rezervēts. Mainiet savas atbildes un mēģiniet vēlreiz.',
    },
  },
  reasons: {
    seatsFull: 'Visas vietas šajā laikā ir aizņemtas.',
    past: 'Šis laiks jau ir pagājis. Ja tā nav, pārbaudiet savas ierīces pulksteni.',
    outOfBounds: 'Šis laiks ir pārāk tuvu vai pārāk tālu nākotnē, lai to rezervētu.',
    bookingLimit: 'Organizators šajā periodā vairs nepieņem rezervācijas.',
    reserved: 'Kāds cits tieši tagad rezervē šo laiku.',
    emailBlocked: 'Ar šo e-pasta adresi šeit nevar rezervēt. Pamēģiniet citu.',
    loginRequired: 'To var rezervēt tikai tie, kas ir pieslēgušies organizatora sistēmā.',
    notFound: 'Šī tikšanās vairs netiek piedāvāta.',
    bookerLimit: 'Jums jau ir tik rezervāciju, cik organizators atļauj.',
    alreadyBooked: 'Jums šajā laikā jau ir rezervācija.',
    payment: 'Maksājumu neizdevās sākt.',
    notBookable: 'Organizators vēl nav pabeidzis šīs tikšanās iestatīšanu.',
    tooLarge: 'Jūsu atbildes ir par garām, lai tās nosūtītu. Saīsiniet tās un mēģiniet vēlreiz.',
    likelyBooked:
      'Rezervēšanas pakalpojums atbildēja apstiprinoši, bet pārējā atbilde pazuda: ' +
      'visticamāk, laiks jums ir rezervēts.',
    secondRequest: 'Sūtot vēlreiz, var rasties otrs pieprasījums.',
    secondBooking: 'Sūtot vēlreiz, var rasties otra rezervācija pie cita tikšanās vadītāja.',
    earlierAttempt:
      'Šoreiz nekas netika rezervēts, bet iepriekšējs mēģinājums, iespējams, izdevās: ' +
      'pirms mēģināt vēlreiz, pārbaudiet savu e-pastu.',
    codeWrong: 'Šis kods ir nepareizs vai pārāk vecs.',
    alreadyCancelled: 'Šī rezervācija jau ir atcelta.',
    alreadyMoved: 'Šī rezervācija jau ir pārcelta uz citu laiku.',
    cancelDisabled: 'Organizators neļauj šo rezervāciju šeit atcelt.',
  },
  signIn: {
    title: 'Lai rezervētu šo tikšanos, pieslēdzieties',
    text: 'To var rezervēt tikai tie, kas ir pieslēgušies.',
    open: 'Atvērt rezervācijas lapu',
  },
  series: {
    until: (date) => `pēdējā reize: ${date}`,
    clockChange: (zone) => `pulkstenis ir pagriezts: ${zone}`,
  },
  verification: {
    title: 'Apstipriniet savu e-pasta adresi',
    sent: (email) => `Mēs nosūtījām kodu uz adresi ${email}. Jūsu atbildes ir saglabātas.`,
    sentAgain: (email) => `Mēs nosūtījām jaunu kodu uz adresi ${email}. Jūsu atbildes ir saglabātas.`,
    sending: 'Notiek koda sūtīšana…',
    notSent: 'Kodu neizdevās nosūtīt. Pēc brīža mēģiniet vēlreiz.',
    tooMany:
      'Pieprasīts pārāk daudz kodu. Uzgaidiet minūti un pēc tam pieprasiet vēlreiz. ' +
      'Kods, ko jau saņēmāt, varbūt vēl ir derīgs.',
    label: 'Kods no e-pasta ziņojuma',
    missing: 'Ievadiet kodu no e-pasta ziņojuma',
    wrong: 'Šis kods ir nepareizs vai pārāk vecs. Pārbaudiet to vai pieprasiet jaunu',
    confirm: 'Apstiprināt un rezervēt',
    resend: 'Sūtīt jaunu kodu',
    resendIn: (seconds) =>
      plural(seconds, {
        zero: 'Jauns kods pēc # sekundēm',
        one: 'Jauns kods pēc # sekundes',
        other: 'Jauns kods pēc # sekundēm',
      }),
    back: 'Mainīt manas atbildes',
  },
  confirmation: {
    booked: 'Jūsu laiks ir rezervēts',
    pending: 'Pieprasījums ir nosūtīts',
    pendingText: 'Organizatoram tas vēl jāapstiprina. Kad tas notiks, jūs saņemsiet e-pasta ziņojumu.',
    cancelled: 'Šī rezervācija ir atcelta',
    rejected: 'Šī rezervācija ir noraidīta',
    other: 'Rezervācija ir saņemta',
    emailSent: (address) => `Informācija ir ceļā uz adresi ${address}`,
    when: 'Kad',
    hostTime: (zone) => `pēc organizatora laika, ${zone}`,
    length: 'Ilgums',
    where: 'Kur',
    join: 'Pievienošanās saite',
    host: 'Vada',
    hosts: 'Vada',
    who: 'Rezervēja',
    guests: 'Viesi',
    leftOut: (guests) => `Organizatora sistēma neuzaicināja: ${guests}`,
    unlisted: (listed, all) =>
      `Rezervēšanas pakalpojums norādīja tikai daļu reižu (${number(listed)} no ${number(all)}). ` +
      'Pārējās skatiet savā e-pastā.',
    moved: (time) => `Jūs izvēlējāties laiku ${time}, bet organizatora sistēma tā vietā rezervēja šo laiku.`,
    answers: 'Jūsu atbildes',
    yes: 'Jā',
    no: 'Nē',
    occurrences: (n) => plural(n, { zero: '# reižu', one: '# reize', other: '# reizes' }),
    status: {
      accepted: 'rezervēts',
      pending: 'gaida apstiprinājumu',
      cancelled: 'atcelts',
      rejected: 'noraidīts',
    },
    seat: 'Jūsu vieta ir rezervēta',
    reference: 'Rezervācijas numurs',
    linkLater: 'saite tiek nosūtīta kopā ar ielūgumu',
    bookAnother: 'Rezervēt vēl vienu laiku',
  },
}
