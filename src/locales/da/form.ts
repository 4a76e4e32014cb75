import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('da')
const quoted = (label: string) => `»${label}«`

/** Danish messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Fulde navn',
    firstName: 'Fornavn',
    lastName: 'Efternavn',
    email: 'E-mailadresse',
    attendeePhoneNumber: 'Telefonnummer',
    smsReminderNumber: 'Telefonnummer til sms-påmindelser',
    aiAgentCallPhoneNumber: 'Telefonnummer til opkaldet',
    title: 'Hvad handler mødet om?',
    notes: 'Bemærkninger',
    guests: 'Gæster',
    location: 'Sted',
    lengthInMinutes: 'Varighed',
    recurrenceCount: 'Antal bookinger',
  },
  hints: {
    phone: 'Med landekode, f.eks. +44 20 7946 0958',
    guests: 'Indsæt så mange adresser, du vil, efter hinanden',
  },
  form: {
    optional: '(valgfrit)',
    required: '(skal udfyldes)',
    choose: 'Vælg …',
    submit: (when) => `Book ${when}`,
    submitRequest: (when) => `Anmod om ${when}`,
    chooseTime: 'Vælg en tid',
    submitting: 'Booker …',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# time', other: '# timer' })
        : plural(n, { one: '# minut', other: '# minutter' }),
    when: 'Dato og tidspunkt',
    separator: ', ',
    withHost: (names) => `med ${names}`,
    showMore: 'Vis mere',
    showLess: 'Vis mindre',
    loading: 'Indlæser bookingformularen',
    clear: 'Ryd valg',
    change: 'Skift',
    charactersOver: (n) => plural(n, { one: '# tegn for meget', other: '# tegn for meget' }),
    charactersLeft: (n) => plural(n, { one: '# tegn tilbage', other: '# tegn tilbage' }),
    unknownField: (label) => `${quoted(label)} kan ikke besvares her.`,
    unknownRequired: (label) =>
      `Du skal besvare ${quoted(label)} for at booke, men det kan ikke gøres her. Kontakt arrangøren`,
  },
  guests: {
    add: 'Tilføj gæster',
    addAnother: 'Tilføj en gæst mere',
    addAddress: 'Tilføj en adresse mere',
    entry: (n) => `Gæst ${number(n)}`,
    address: (label, n) => `${label}, adresse ${number(n)}`,
    remove: (address) => (address ? `Fjern ${address}` : 'Fjern denne tomme linje'),
    added: (n) => plural(n, { one: '# adresse tilføjet', other: '# adresser tilføjet' }),
    removed: (address) => (address ? `${address} er fjernet` : 'Tom linje fjernet'),
    duplicates: (addresses) => `Allerede på listen og derfor udeladt: ${addresses}`,
    own: (address) => `Udeladt, fordi det er din egen adresse: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Hvilket telefonnummer mener du?' : 'Mener du dette telefonnummer?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Mente du ${address}?` },
  places: {
    address: 'Fysisk møde',
    link: 'Online via link',
    phone: 'Telefonisk: Du ringer til arrangøren',
    organizersDefaultApp: 'Online i arrangørens app',
    attendeeAddress: 'Fysisk møde på din adresse',
    attendeePhone: 'Telefonisk: Arrangøren ringer til dig',
    attendeeDefined: 'Et andet sted',
    unknown: 'Et andet sted, som ikke kan bookes her',
    addressLabel: 'Adresse',
    phoneLabel: 'Dit telefonnummer',
    textLabel: 'Hvor mødes vi?',
    afterBooking: 'Du får oplysningerne, når du har booket',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'Hver uge' : `Hver ${number(n)}. uge`),
      monthly: (n) => (n === 1 ? 'Hver måned' : `Hver ${number(n)}. måned`),
      yearly: (n) => (n === 1 ? 'Hvert år' : `Hvert ${number(n)}. år`),
    },
    upTo: (max) =>
      plural(max, {
        one: 'op til # gang, på samme klokkeslæt',
        other: 'op til # gange, på samme klokkeslæt',
      }),
  },
  notices: {
    offline: {
      title: 'Du er offline',
      text: 'Der blev ikke sendt noget. Opret forbindelse til internettet, og tryk så på knappen igen.',
    },
    setup: {
      title: 'Denne formular kan ikke tage imod bookinger endnu',
      text: 'Kontakt arrangøren på en anden måde.',
    },
    notFound: {
      title: 'Dette møde udbydes ikke',
      text: 'Det er måske blevet fjernet eller omdøbt. Kontakt arrangøren.',
    },
    loadFailed: {
      title: 'Bookingformularen kunne ikke indlæses',
      text: 'Tjek din forbindelse, og prøv så igen.',
    },
    tryAgain: 'Prøv igen',
    forOwner: 'Til ejeren af dette websted',
  },
  widget: { open: 'Book en tid', close: 'Luk' },
  questions: {
    dateInvalid: 'Angiv en fuldstændig dato',
    dateFrom: (day) => `Vælg ${day} eller en senere dato`,
    dateUntil: (day) => `Vælg ${day} eller en tidligere dato`,
    dateDays: (days) => `Vælg en dato, der falder på en af disse dage: ${days}`,
    chooseFile: 'Vælg en fil',
    chooseFiles: 'Vælg filer',
    dropFile: 'eller slip den her',
    dropFiles: 'eller slip dem her',
    maxSize: (size) => `Højst ${size}`,
    uploading: (percent) => `Uploader: ${percent}`,
    uploaded: (name) => `${name} er uploadet`,
    uploadFailed: (name) => `${name} kunne ikke uploades`,
    uploadCancelled: (name) => `${name} blev ikke uploadet`,
    fileRemoved: (name) => `${name} er fjernet`,
    cancelUpload: 'Annuller',
    retryUpload: 'Prøv igen',
    removeFile: 'Fjern',
    fileMissing: (label) => `Vælg en fil til ${quoted(label)}`,
    filePending: 'Vent, til filen er uploadet, eller annuller uploaden',
    fileFailed: 'Prøv at uploade filen igen, eller fjern den',
    fileTooLarge: (name, size) => `${name} er større end ${size}. Vælg en mindre fil`,
    fileEmpty: (name) => `${name} er tom. Vælg en anden fil`,
    fileType: (name) => `Filer som ${name} accepteres ikke her. Vælg en anden type fil`,
    fileOne: 'Her kan der kun sendes én fil',
    consentMissing: (label) => `Giv samtykke til ${quoted(label)} for at booke`,
  },
}
