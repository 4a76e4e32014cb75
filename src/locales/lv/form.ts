import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'zero' | 'one' | 'other'>('lv')
const quoted = (label: string) => `„${label}”`

/** Latvian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Vārds un uzvārds',
    firstName: 'Vārds',
    lastName: 'Uzvārds',
    email: 'E-pasta adrese',
    attendeePhoneNumber: 'Tālruņa numurs',
    smsReminderNumber: 'Tālruņa numurs īsziņu atgādinājumiem',
    aiAgentCallPhoneNumber: 'Tālruņa numurs zvanam',
    title: 'Kāda ir tikšanās tēma?',
    notes: 'Piezīmes',
    guests: 'Viesi',
    location: 'Vieta',
    lengthInMinutes: 'Ilgums',
    recurrenceCount: 'Rezervāciju skaits',
  },
  hints: {
    phone: 'Ar valsts kodu, piemēram, +44 20 7946 0958',
    guests: 'Varat ielīmēt tik adrešu, cik vēlaties, vienu aiz otras',
  },
  form: {
    optional: '(nav obligāti)',
    required: '(obligāti)',
    choose: 'Izvēlieties…',
    submit: (when) => `Rezervēt ${when}`,
    submitRequest: (when) => `Pieprasīt ${when}`,
    chooseTime: 'Izvēlēties laiku',
    submitting: 'Notiek rezervēšana…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { zero: '# stundu', one: '# stunda', other: '# stundas' })
        : plural(n, { zero: '# minūšu', one: '# minūte', other: '# minūtes' }),
    when: 'Datums un laiks',
    separator: ', ',
    withHost: (names) => `vada: ${names}`,
    showMore: 'Rādīt vairāk',
    showLess: 'Rādīt mazāk',
    loading: 'Notiek rezervācijas veidlapas ielāde',
    clear: 'Notīrīt izvēli',
    change: 'Mainīt',
    charactersOver: (n) =>
      plural(n, {
        zero: '# rakstzīmju par daudz',
        one: '# rakstzīme par daudz',
        other: '# rakstzīmes par daudz',
      }),
    charactersLeft: (n) =>
      plural(n, { zero: 'Vēl # rakstzīmju', one: 'Vēl # rakstzīme', other: 'Vēl # rakstzīmes' }),
    unknownField: (label) => `Uz jautājumu ${quoted(label)} šeit nevar atbildēt.`,
    unknownRequired: (label) =>
      `Lai rezervētu, jāatbild uz jautājumu ${quoted(label)}, bet šeit to nevar izdarīt. ` +
      'Sazinieties ar organizatoru',
  },
  guests: {
    add: 'Pievienot viesus',
    addAnother: 'Pievienot vēl vienu viesi',
    addAddress: 'Pievienot vēl vienu adresi',
    entry: (n) => `${number(n)}. viesis`,
    address: (label, n) => `${label}, ${number(n)}. adrese`,
    remove: (address) => (address ? `Noņemt adresi ${address}` : 'Noņemt šo tukšo rindu'),
    added: (n) =>
      plural(n, {
        zero: 'Pievienotas # adreses',
        one: 'Pievienota # adrese',
        other: 'Pievienotas # adreses',
      }),
    removed: (address) => (address ? `Noņemta adrese ${address}` : 'Tukšā rinda noņemta'),
    duplicates: (addresses) => `Netika pievienots, jo jau ir sarakstā: ${addresses}`,
    own: (address) => `Izlaista, jo tā ir jūsu adrese: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Kuru tālruņa numuru jūs domājat?' : 'Vai jūs domājat šo tālruņa numuru?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Vai jūs domājāt adresi ${address}?` },
  places: {
    address: 'Klātienē',
    link: 'Tiešsaistē, izmantojot saiti',
    phone: 'Pa tālruni: jūs zvanāt organizatoram',
    organizersDefaultApp: 'Tiešsaistē, organizatora lietotnē',
    attendeeAddress: 'Klātienē, jūsu adresē',
    attendeePhone: 'Pa tālruni: organizators zvana jums',
    attendeeDefined: 'Citur',
    unknown: 'Cita vieta, kas šeit nav rezervējama',
    addressLabel: 'Adrese',
    phoneLabel: 'Jūsu tālruņa numurs',
    textLabel: 'Kur tiksimies?',
    afterBooking: 'Sīkāku informāciju saņemsiet pēc rezervēšanas',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        n === 1
          ? 'Katru nedēļu'
          : plural(n, { zero: 'Ik pēc # nedēļām', one: 'Ik pēc # nedēļas', other: 'Ik pēc # nedēļām' }),
      monthly: (n) =>
        n === 1
          ? 'Katru mēnesi'
          : plural(n, { zero: 'Ik pēc # mēnešiem', one: 'Ik pēc # mēneša', other: 'Ik pēc # mēnešiem' }),
      yearly: (n) =>
        n === 1
          ? 'Katru gadu'
          : plural(n, { zero: 'Ik pēc # gadiem', one: 'Ik pēc # gada', other: 'Ik pēc # gadiem' }),
    },
    upTo: (max) =>
      plural(max, {
        zero: 'līdz # reizēm, vienā un tajā pašā laikā',
        one: 'līdz # reizei, vienā un tajā pašā laikā',
        other: 'līdz # reizēm, vienā un tajā pašā laikā',
      }),
  },
  notices: {
    offline: {
      title: 'Nav interneta savienojuma',
      text: 'Nekas netika nosūtīts. Izveidojiet savienojumu ar internetu un pēc tam vēlreiz nospiediet pogu.',
    },
    setup: {
      title: 'Šajā veidlapā vēl nevar rezervēt',
      text: 'Lūdzu, sazinieties ar organizatoru citā veidā.',
    },
    notFound: {
      title: 'Šī tikšanās netiek piedāvāta',
      text: 'Iespējams, tā ir noņemta vai pārdēvēta. Lūdzu, sazinieties ar organizatoru.',
    },
    loadFailed: {
      title: 'Rezervācijas veidlapu neizdevās ielādēt',
      text: 'Pārbaudiet savienojumu un pēc tam mēģiniet vēlreiz.',
    },
    tryAgain: 'Mēģināt vēlreiz',
    forOwner: 'Šīs vietnes īpašniekam',
  },
  questions: {
    dateInvalid: 'Ievadiet pilnu datumu',
    dateFrom: (day) => `Izvēlieties šo vai vēlāku datumu: ${day}`,
    dateUntil: (day) => `Izvēlieties šo vai agrāku datumu: ${day}`,
    dateDays: (days) => `Izvēlieties datumu, kas iekrīt kādā no šīm dienām: ${days}`,
    chooseFile: 'Izvēlēties failu',
    chooseFiles: 'Izvēlēties failus',
    dropFile: 'vai ievelciet to šeit',
    dropFiles: 'vai ievelciet tos šeit',
    maxSize: (size) => `Ne vairāk kā ${size}`,
    uploading: (percent) => `Augšupielāde: ${percent}`,
    uploaded: (name) => `Fails ${name} ir augšupielādēts`,
    uploadFailed: (name) => `Failu ${name} neizdevās augšupielādēt`,
    uploadCancelled: (name) => `Fails ${name} netika augšupielādēts`,
    fileRemoved: (name) => `Fails ${name} ir noņemts`,
    cancelUpload: 'Atcelt',
    retryUpload: 'Mēģināt vēlreiz',
    removeFile: 'Noņemt',
    fileMissing: (label) => `Izvēlieties failu laukā ${quoted(label)}`,
    filePending: 'Uzgaidiet, līdz augšupielāde ir pabeigta, vai atceliet to',
    fileFailed: 'Mēģiniet augšupielādēt vēlreiz vai noņemiet failu',
    fileTooLarge: (name, size) => `Fails ${name} ir lielāks par ${size}. Izvēlieties mazāku failu`,
    fileEmpty: (name) => `Fails ${name} ir tukšs. Izvēlieties citu failu`,
    fileType: (name) => `Tādi faili kā ${name} šeit netiek pieņemti. Izvēlieties cita veida failu`,
    fileOne: 'Šeit var nosūtīt tikai vienu failu',
    consentMissing: (label) => `Lai rezervētu, piekrītiet šim: ${quoted(label)}`,
  },
  widget: { open: 'Rezervēt laiku', close: 'Aizvērt' },
}
