import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('hr')
const quoted = (label: string) => `„${label}”`

/** Croatian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ime i prezime',
    firstName: 'Ime',
    lastName: 'Prezime',
    email: 'Adresa e-pošte',
    attendeePhoneNumber: 'Telefonski broj',
    smsReminderNumber: 'Telefonski broj za SMS podsjetnike',
    aiAgentCallPhoneNumber: 'Telefonski broj za poziv',
    title: 'Koja je tema sastanka?',
    notes: 'Napomene',
    guests: 'Gosti',
    location: 'Mjesto',
    lengthInMinutes: 'Trajanje',
    recurrenceCount: 'Broj rezervacija',
  },
  hints: {
    phone: 'S pozivnim brojem države, na primjer +44 20 7946 0958',
    guests: 'Odjednom možete zalijepiti koliko god adresa želite',
  },
  form: {
    optional: '(neobavezno)',
    required: '(obavezno)',
    choose: 'Odaberite…',
    submit: (when) => `Rezerviraj ${when}`,
    submitRequest: (when) => `Zatraži ${when}`,
    chooseTime: 'Odaberi termin',
    submitting: 'Rezerviranje…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# sat', few: '# sata', other: '# sati' })
        : plural(n, { one: '# minuta', few: '# minute', other: '# minuta' }),
    when: 'Datum i vrijeme',
    separator: ', ',
    withHost: (names) => `S kim: ${names}`,
    showMore: 'Prikaži više',
    showLess: 'Prikaži manje',
    loading: 'Učitavanje obrasca za rezervaciju',
    clear: 'Poništi odabir',
    change: 'Promijeni',
    charactersOver: (n) =>
      plural(n, { one: '# znak previše', few: '# znaka previše', other: '# znakova previše' }),
    charactersLeft: (n) =>
      plural(n, { one: 'Preostao je # znak', few: 'Preostala su # znaka', other: 'Preostalo je # znakova' }),
    unknownField: (label) => `Na pitanje ${quoted(label)} ovdje nije moguće odgovoriti.`,
    unknownRequired: (label) =>
      `Za rezervaciju je potreban odgovor na pitanje ${quoted(label)}, a ovdje ga nije moguće dati. ` +
      'Obratite se organizatoru',
  },
  guests: {
    add: 'Dodaj goste',
    addAnother: 'Dodaj još jednog gosta',
    addAddress: 'Dodaj još jednu adresu',
    entry: (n) => `Gost ${number(n)}`,
    address: (label, n) => `${label}, adresa ${number(n)}`,
    remove: (address) => (address ? `Ukloni ${address}` : 'Ukloni ovaj prazan redak'),
    added: (n) =>
      plural(n, { one: 'Dodana je # adresa', few: 'Dodane su # adrese', other: 'Dodano je # adresa' }),
    removed: (address) => (address ? `Uklonjena je adresa ${address}` : 'Uklonjen je prazan redak'),
    duplicates: (addresses) => `Izostavljeno jer je već na popisu: ${addresses}`,
    own: (address) => `Izostavljeno jer je to vaša vlastita adresa: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Na koji telefonski broj mislite?' : 'Mislite li na ovaj telefonski broj?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Mislite li na adresu ${address}?` },
  places: {
    address: 'Uživo',
    link: 'Online, putem poveznice',
    phone: 'Telefonom: vi zovete organizatora',
    organizersDefaultApp: 'Online, u aplikaciji organizatora',
    attendeeAddress: 'Uživo, na vašoj adresi',
    attendeePhone: 'Telefonom: organizator zove vas',
    attendeeDefined: 'Na drugom mjestu',
    unknown: 'Drugo mjesto koje se ovdje ne može rezervirati',
    addressLabel: 'Adresa',
    phoneLabel: 'Vaš telefonski broj',
    textLabel: 'Gdje se sastajemo?',
    afterBooking: 'Pojedinosti ćete dobiti nakon rezervacije',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        n === 1
          ? 'Svaki tjedan'
          : plural(n, { one: 'Svakih # tjedan', few: 'Svaka # tjedna', other: 'Svakih # tjedana' }),
      monthly: (n) =>
        n === 1
          ? 'Svaki mjesec'
          : plural(n, { one: 'Svakih # mjesec', few: 'Svaka # mjeseca', other: 'Svakih # mjeseci' }),
      yearly: (n) =>
        n === 1
          ? 'Svake godine'
          : plural(n, { one: 'Svakih # godinu', few: 'Svake # godine', other: 'Svakih # godina' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'najviše # put, uvijek u isto vrijeme',
        few: 'najviše # puta, uvijek u isto vrijeme',
        other: 'najviše # puta, uvijek u isto vrijeme',
      }),
  },
  notices: {
    offline: {
      title: 'Niste povezani s internetom',
      text: 'Ništa nije poslano. Povežite se s internetom pa ponovno pritisnite gumb.',
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
      title: 'Obrazac za rezervaciju nije moguće učitati',
      text: 'Provjerite vezu pa pokušajte ponovno.',
    },
    tryAgain: 'Pokušaj ponovno',
    forOwner: 'Za vlasnika ove stranice',
  },
  questions: {
    dateInvalid: 'Unesite potpun datum',
    dateFrom: (day) => `Odaberite ovaj ili kasniji datum: ${day}`,
    dateUntil: (day) => `Odaberite ovaj ili raniji datum: ${day}`,
    dateDays: (days) => `Odaberite datum koji pada na jedan od ovih dana: ${days}`,
    chooseFile: 'Odaberi datoteku',
    chooseFiles: 'Odaberi datoteke',
    dropFile: 'ili je povucite ovamo',
    dropFiles: 'ili ih povucite ovamo',
    maxSize: (size) => `Najviše ${size}`,
    uploading: (percent) => `Prijenos: ${percent}`,
    uploaded: (name) => `Datoteka ${name} je prenesena`,
    uploadFailed: (name) => `Datoteku ${name} nije moguće prenijeti`,
    uploadCancelled: (name) => `Datoteka ${name} nije prenesena`,
    fileRemoved: (name) => `Datoteka ${name} je uklonjena`,
    cancelUpload: 'Otkaži',
    retryUpload: 'Pokušaj ponovno',
    removeFile: 'Ukloni',
    fileMissing: (label) => `Odaberite datoteku u polju ${quoted(label)}`,
    filePending: 'Pričekajte da prijenos završi ili ga otkažite',
    fileFailed: 'Ponovno prenesite datoteku ili je uklonite',
    fileTooLarge: (name, size) => `Datoteka ${name} veća je od ${size}. Odaberite manju datoteku`,
    fileEmpty: (name) => `Datoteka ${name} je prazna. Odaberite drugu datoteku`,
    fileType: (name) => `Datoteke kao što je ${name} ovdje se ne prihvaćaju. Odaberite drugu vrstu datoteke`,
    fileOne: 'Ovdje se može poslati samo jedna datoteka',
    consentMissing: (label) => `Za rezervaciju dajte privolu ${quoted(label)}`,
  },
  widget: { open: 'Rezerviraj termin', close: 'Zatvori' },
}
