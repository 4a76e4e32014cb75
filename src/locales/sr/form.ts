import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('sr-Latn')
const quoted = (label: string) => `„${label}“`

/** Serbian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ime i prezime',
    firstName: 'Ime',
    lastName: 'Prezime',
    email: 'Imejl adresa',
    attendeePhoneNumber: 'Broj telefona',
    smsReminderNumber: 'Broj telefona za SMS podsetnike',
    aiAgentCallPhoneNumber: 'Broj telefona za poziv',
    title: 'Koja je tema sastanka?',
    notes: 'Napomene',
    guests: 'Gosti',
    location: 'Mesto',
    lengthInMinutes: 'Trajanje',
    recurrenceCount: 'Broj termina',
  },
  hints: {
    phone: 'Sa pozivnim brojem države, na primer +44 20 7946 0958',
    guests: 'Odjednom možete da nalepite koliko god adresa želite',
  },
  form: {
    optional: '(opciono)',
    required: '(obavezno)',
    choose: 'Izaberite…',
    submit: (when) => `Zakaži ${when}`,
    submitRequest: (when) => `Zatraži ${when}`,
    chooseTime: 'Izaberi termin',
    submitting: 'Zakazivanje…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# sat', few: '# sata', other: '# sati' })
        : plural(n, { one: '# minut', few: '# minuta', other: '# minuta' }),
    when: 'Datum i vreme',
    separator: ', ',
    withHost: (names) => `Sa kim: ${names}`,
    showMore: 'Prikaži više',
    showLess: 'Prikaži manje',
    loading: 'Učitavanje obrasca za zakazivanje',
    clear: 'Poništi izbor',
    change: 'Promeni',
    charactersOver: (n) =>
      plural(n, { one: '# znak previše', few: '# znaka previše', other: '# znakova previše' }),
    charactersLeft: (n) =>
      plural(n, { one: 'Preostao je # znak', few: 'Preostala su # znaka', other: 'Preostalo je # znakova' }),
    unknownField: (label) => `Na pitanje ${quoted(label)} ovde nije moguće odgovoriti.`,
    unknownRequired: (label) =>
      `Za zakazivanje je potreban odgovor na pitanje ${quoted(label)}, a ovde ga nije moguće dati. ` +
      'Obratite se organizatoru',
  },
  guests: {
    add: 'Dodaj goste',
    addAnother: 'Dodaj još jednog gosta',
    addAddress: 'Dodaj još jednu adresu',
    entry: (n) => `Gost ${number(n)}`,
    address: (label, n) => `${label}, adresa ${number(n)}`,
    remove: (address) => (address ? `Ukloni ${address}` : 'Ukloni ovaj prazan red'),
    added: (n) =>
      plural(n, { one: 'Dodata je # adresa', few: 'Dodate su # adrese', other: 'Dodato je # adresa' }),
    removed: (address) => (address ? `Uklonjena je adresa ${address}` : 'Uklonjen je prazan red'),
    duplicates: (addresses) => `Izostavljeno jer je već na spisku: ${addresses}`,
    own: (address) => `Izostavljeno jer je to vaša adresa: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Na koji broj telefona mislite?' : 'Da li mislite na ovaj broj telefona?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Da li ste mislili na adresu ${address}?` },
  places: {
    address: 'Uživo',
    link: 'Onlajn, preko linka',
    phone: 'Telefonom: vi zovete organizatora',
    organizersDefaultApp: 'Onlajn, u aplikaciji organizatora',
    attendeeAddress: 'Uživo, na vašoj adresi',
    attendeePhone: 'Telefonom: organizator zove vas',
    attendeeDefined: 'Na drugom mestu',
    unknown: 'Drugo mesto koje ovde ne može da se zakaže',
    addressLabel: 'Adresa',
    phoneLabel: 'Vaš broj telefona',
    textLabel: 'Gde se sastajemo?',
    afterBooking: 'Detalje ćete dobiti nakon zakazivanja',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        n === 1
          ? 'Svake nedelje'
          : plural(n, { one: 'Svakih # nedelju', few: 'Svake # nedelje', other: 'Svakih # nedelja' }),
      monthly: (n) =>
        n === 1
          ? 'Svakog meseca'
          : plural(n, { one: 'Svakih # mesec', few: 'Svaka # meseca', other: 'Svakih # meseci' }),
      yearly: (n) =>
        n === 1
          ? 'Svake godine'
          : plural(n, { one: 'Svakih # godinu', few: 'Svake # godine', other: 'Svakih # godina' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'najviše # put, uvek u isto vreme',
        few: 'najviše # puta, uvek u isto vreme',
        other: 'najviše # puta, uvek u isto vreme',
      }),
  },
  notices: {
    offline: {
      title: 'Niste povezani sa internetom',
      text: 'Ništa nije poslato. Povežite se sa internetom, pa ponovo pritisnite dugme.',
    },
    setup: {
      title: 'Ovaj obrazac još ne prima rezervacije',
      text: 'Obratite se organizatoru na drugi način.',
    },
    notFound: {
      title: 'Ovaj sastanak nije u ponudi',
      text: 'Možda je uklonjen ili preimenovan. Obratite se organizatoru.',
    },
    loadFailed: {
      title: 'Učitavanje obrasca za zakazivanje nije uspelo',
      text: 'Proverite vezu, pa pokušajte ponovo.',
    },
    tryAgain: 'Pokušaj ponovo',
    forOwner: 'Za vlasnika ovog sajta',
  },
  questions: {
    dateInvalid: 'Unesite potpun datum',
    dateFrom: (day) => `Izaberite ovaj ili kasniji datum: ${day}`,
    dateUntil: (day) => `Izaberite ovaj ili raniji datum: ${day}`,
    dateDays: (days) => `Izaberite datum koji pada u jedan od ovih dana: ${days}`,
    chooseFile: 'Izaberi datoteku',
    chooseFiles: 'Izaberi datoteke',
    dropFile: 'ili je prevucite ovamo',
    dropFiles: 'ili ih prevucite ovamo',
    maxSize: (size) => `Najviše ${size}`,
    uploading: (percent) => `Otpremanje: ${percent}`,
    uploaded: (name) => `Datoteka ${name} je otpremljena`,
    uploadFailed: (name) => `Otpremanje datoteke ${name} nije uspelo`,
    uploadCancelled: (name) => `Datoteka ${name} nije otpremljena`,
    fileRemoved: (name) => `Datoteka ${name} je uklonjena`,
    cancelUpload: 'Otkaži',
    retryUpload: 'Pokušaj ponovo',
    removeFile: 'Ukloni',
    fileMissing: (label) => `Izaberite datoteku u polju ${quoted(label)}`,
    filePending: 'Sačekajte da se otpremanje završi ili ga otkažite',
    fileFailed: 'Ponovo otpremite datoteku ili je uklonite',
    fileTooLarge: (name, size) => `Datoteka ${name} je veća od ${size}. Izaberite manju datoteku`,
    fileEmpty: (name) => `Datoteka ${name} je prazna. Izaberite drugu datoteku`,
    fileType: (name) => `Datoteke kao što je ${name} ovde se ne prihvataju. Izaberite drugu vrstu datoteke`,
    fileOne: 'Ovde može da se pošalje samo jedna datoteka',
    consentMissing: (label) => `Da biste zakazali, dajte saglasnost ${quoted(label)}`,
  },
  widget: { open: 'Zakaži termin', close: 'Zatvori' },
}
