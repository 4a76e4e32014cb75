import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'zero' | 'one' | 'other'>('lv')

/** Latvian messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Pievienot kalendāram',
    google: 'Google kalendārs',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo kalendārs',
    file: 'Lejupielādēt .ics failu',
    seriesFile: (n) =>
      plural(n, {
        zero: 'Lejupielādēt .ics failu (# reižu)',
        one: 'Lejupielādēt .ics failu (# reize)',
        other: 'Lejupielādēt .ics failu (# reizes)',
      }),
    newWindow: '(atveras jaunā logā)',
    fileFailed: 'Kalendāra failu neizdevās izveidot. Pārbaudiet savienojumu un pēc tam mēģiniet vēlreiz.',
    notOpened: 'Ja nekas neatvērās, nokopējiet šo adresi jaunā logā:',
    notSaved: 'Ja fails netika saglabāts, šī lapa neļauj lejupielādēt. Tā vietā nokopējiet informāciju.',
    tentative: 'Laiks ir atzīmēts kā provizorisks, līdz organizators to apstiprinās.',
    untitled: 'Rezervācija',
    joinAt: (url) => `Pievienoties: ${url}`,
    copy: 'Kopēt informāciju',
    copied: 'Nokopēts',
    copyByHand: 'Nokopējiet šo tekstu:',
    continue: 'Turpināt',
  },
  payment: {
    title: 'Vēl nav samaksāts',
    follows:
      'Šī tikšanās ir par maksu. Šeit nekas nav jāmaksā: jūs maksāsiet organizatora lapā pēc rezervēšanas.',
    unclear:
      'Šī tikšanās ir par maksu. Šeit nekas nav jāmaksā: jautājiet organizatoram, kā samaksāt. ' +
      'Rezervācija būs spēkā tikai tad, kad tā būs apmaksāta.',
    due:
      'Organizators pieņem maksājumu savā lapā. ' +
      'Rezervācija būs spēkā tikai tad, kad tā tur būs apmaksāta.',
    ask:
      'Šeit nekas netika samaksāts. Jautājiet organizatoram, kā samaksāt: ' +
      'rezervācija būs spēkā tikai tad, kad tā būs apmaksāta.',
    open: 'Maksāt organizatora lapā',
  },
  cancel: {
    start: 'Atcelt rezervāciju',
    title: 'Vai atcelt šo rezervāciju?',
    reason: 'Iemesls',
    reasonHint: 'Organizators to redzēs',
    which: 'Ko atcelt?',
    all: (n) => plural(n, { zero: 'Visu (# reižu)', one: 'Visu (# reize)', other: 'Visu (# reizes)' }),
    confirm: 'Atcelt rezervāciju',
    confirming: 'Notiek atcelšana…',
    keep: 'Paturēt rezervāciju',
    done: 'Šī rezervācija ir atcelta',
    doneOne: (date) => `Atcelts: ${date}`,
    some: 'Ne visas reizes ir atceltas',
    unknown: {
      title: 'Mums neizdevās apstiprināt atcelšanu',
      text:
        'Iespējams, rezervācija jau ir atcelta: pirms mēģināt vēlreiz, pārbaudiet savu e-pastu. ' +
        'Jūsu rakstītais joprojām ir šeit.',
    },
    refused: {
      title: 'Rezervācija netika atcelta',
      text: 'Tā joprojām ir spēkā. Lūdzu, sazinieties ar organizatoru.',
    },
    notAllowed: 'Organizators neļauj šo rezervāciju šeit atcelt.',
    notFound: 'Rezervēšanas pakalpojumam šī rezervācija nav zināma.',
    busy: {
      title: 'Pārāk daudz pieprasījumu vienlaikus',
      text: 'Rezervācija joprojām ir spēkā. Uzgaidiet minūti un pēc tam vēlreiz nospiediet pogu.',
    },
  },
  reschedule: {
    start: 'Mainīt laiku',
    title: 'Izvēlieties citu laiku',
    loading: 'Notiek jūsu rezervācijas ielāde',
    present: 'Pašreizējais laiks',
    chosen: 'Jaunais laiks',
    which: 'Kuru reizi pārcelt?',
    reason: 'Izmaiņu iemesls',
    reasonHint: 'Organizators to redzēs',
    confirm: (when) => `Pārcelt uz laiku ${when}`,
    confirming: 'Notiek pārcelšana…',
    keep: 'Paturēt pašreizējo laiku',
    from: (time) => `Iepriekšējais laiks: ${time}`,
    lengthBack: (now, then) => `Ilgums tagad: ${now}, pēc pārcelšanas: ${then}.`,
    notFound: {
      title: 'Šī rezervācija nav atrasta',
      text: 'Pārbaudiet saiti, ko izmantojāt, vai sazinieties ar organizatoru.',
    },
    loadFailed: {
      title: 'Jūsu rezervāciju neizdevās ielādēt',
      text: 'Pārbaudiet savienojumu un pēc tam mēģiniet vēlreiz.',
    },
    cancelled: {
      title: 'Šī rezervācija ir atcelta',
      text: 'To nevar pārcelt. Tās vietā varat veikt jaunu rezervāciju.',
    },
    rejected: {
      title: 'Šī rezervācija ir noraidīta',
      text: 'To nevar pārcelt. Tās vietā varat veikt jaunu rezervāciju.',
    },
    moved: { title: 'Šī rezervācija jau ir pārcelta', text: 'Jaunais laiks ir norādīts jūsu e-pastā.' },
    seatMissing: {
      title: 'Šīs vietas rezervāciju šeit nevar pārcelt',
      text: 'Izmantojiet saiti savā e-pastā vai sazinieties ar organizatoru.',
    },
    unknown: {
      title: 'Mums neizdevās apstiprināt, ka jūsu rezervācija ir pārcelta',
      text:
        'Iespējams, tā jau ir pārcelta: pirms mēģināt vēlreiz, pārbaudiet savu e-pastu. ' +
        'Jūsu rakstītais joprojām ir šeit.',
    },
    conflict: {
      title: 'Šis laiks vairs nav pieejams',
      text:
        'Jūsu rezervācija paliek pašreizējā laikā. Izvēlieties citu laiku; ' +
        'jūsu norādītais iemesls ir saglabāts.',
    },
    conflictAfterUnknown: {
      title: 'Iespējams, pirmais mēģinājums izdevās',
      text:
        'Šis laiks tagad ir aizņemts, varbūt ar jūsu pašu rezervāciju: pārbaudiet savu e-pastu. ' +
        'Ja tur nekā nav, izvēlieties citu laiku; jūsu norādītais iemesls ir saglabāts.',
    },
    refused: {
      title: 'Jūsu rezervācija netika pārcelta',
      text: 'Tā paliek pašreizējā laikā. Lūdzu, sazinieties ar organizatoru.',
    },
    busy: {
      title: 'Pārāk daudz pieprasījumu vienlaikus',
      text: 'Jūsu rezervācija paliek pašreizējā laikā. Uzgaidiet minūti un pēc tam vēlreiz nospiediet pogu.',
    },
  },
  manage: {
    booked: 'Jūsu rezervācija',
    pending: 'Jūsu pieprasījums',
    pendingText: 'Organizatoram tas vēl jāapstiprina. Kad tas notiks, jūs saņemsiet e-pasta ziņojumu.',
    past: 'Šī tikšanās jau ir pagājusi',
    pastText: 'Rezervāciju vairs nevar mainīt.',
    cancelledBecause: (reason) => `Iemesls: ${reason}`,
    moved: {
      title: 'Šī rezervācija ir pārcelta',
      text: 'Tagad tai ir jauns laiks.',
      open: 'Rādīt jauno rezervāciju',
    },
    seat: 'Šeit tiek mainīta tikai jūsu vieta.',
    seatUnchecked: {
      title: 'Jūsu vietu neizdevās pārbaudīt',
      text: 'Šī ir visu dalībnieku kopīgā rezervācija. Ja jūsu vieta jau ir atcelta, šeit tas nav redzams.',
    },
    seatGone: {
      title: 'Šī vieta vairs nav jūsu',
      text: 'Tā ir atcelta vai pārcelta uz citu laiku. Sīkāka informācija ir jūsu e-pastā.',
    },
    seatMissing: {
      title: 'Jūsu vietas rezervāciju šeit nevar mainīt',
      text: 'Izmantojiet saiti savā e-pastā vai sazinieties ar organizatoru.',
    },
  },
  meetings: {
    label: 'Izvēlieties tikšanos',
    loading: 'Notiek tikšanos ielāde',
    none: {
      title: 'Pagaidām nav ko rezervēt',
      text: 'Atgriezieties vēlāk vai sazinieties ar organizatoru.',
    },
    notFound: {
      title: 'Šī lapa nav atrasta',
      text: 'Pārbaudiet saiti, ko izmantojāt, vai sazinieties ar organizatoru.',
    },
    loadFailed: {
      title: 'Tikšanās neizdevās ielādēt',
      text: 'Pārbaudiet savienojumu un pēc tam mēģiniet vēlreiz.',
    },
  },
  pages: {
    choose: 'Izvēlēties laiku',
    guestsHint: 'E-pasta adreses, katra savā rindā',
    showZone: 'Rādīt laikus',
    bookChosen: 'Rezervēt izvēlēto laiku',
    stale: {
      title: 'Lūdzu, nosūtiet veidlapu vēlreiz',
      text: 'Tā bija atvērta ilgu laiku, tāpēc nekas netika nosūtīts. Jūsu atbildes joprojām ir šeit.',
    },
  },
}
