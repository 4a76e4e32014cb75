import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('nb')
const quoted = (label: string) => `«${label}»`

/** Norwegian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Fullt navn',
    firstName: 'Fornavn',
    lastName: 'Etternavn',
    email: 'E-postadresse',
    attendeePhoneNumber: 'Telefonnummer',
    smsReminderNumber: 'Telefonnummer for SMS-påminnelser',
    aiAgentCallPhoneNumber: 'Telefonnummer for samtalen',
    title: 'Hva handler møtet om?',
    notes: 'Merknader',
    guests: 'Gjester',
    location: 'Sted',
    lengthInMinutes: 'Varighet',
    recurrenceCount: 'Antall bestillinger',
  },
  hints: {
    phone: 'Med landskode, for eksempel +44 20 7946 0958',
    guests: 'Lim inn så mange adresser du vil, etter hverandre',
  },
  form: {
    optional: '(valgfritt)',
    required: '(må fylles ut)',
    choose: 'Velg …',
    submit: (when) => `Bestill ${when}`,
    submitRequest: (when) => `Be om ${when}`,
    chooseTime: 'Velg tid',
    submitting: 'Bestiller …',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# time', other: '# timer' })
        : plural(n, { one: '# minutt', other: '# minutter' }),
    when: 'Dato og klokkeslett',
    separator: ', ',
    withHost: (names) => `med ${names}`,
    showMore: 'Vis mer',
    showLess: 'Vis mindre',
    loading: 'Laster inn bestillingsskjemaet',
    clear: 'Fjern valget',
    change: 'Endre',
    charactersOver: (n) => plural(n, { one: '# tegn for mye', other: '# tegn for mye' }),
    charactersLeft: (n) => plural(n, { one: '# tegn igjen', other: '# tegn igjen' }),
    unknownField: (label) => `${quoted(label)} kan ikke besvares her.`,
    unknownRequired: (label) =>
      `Du må besvare ${quoted(label)} for å bestille, men det kan ikke gjøres her. Kontakt arrangøren`,
  },
  guests: {
    add: 'Legg til gjester',
    addAnother: 'Legg til en gjest til',
    addAddress: 'Legg til en adresse til',
    entry: (n) => `Gjest ${number(n)}`,
    address: (label, n) => `${label}, adresse ${number(n)}`,
    remove: (address) => (address ? `Fjern ${address}` : 'Fjern denne tomme raden'),
    added: (n) => plural(n, { one: '# adresse lagt til', other: '# adresser lagt til' }),
    removed: (address) => (address ? `${address} er fjernet` : 'Tom rad fjernet'),
    duplicates: (addresses) => `Allerede på listen og derfor utelatt: ${addresses}`,
    own: (address) => `Utelatt fordi det er din egen adresse: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Hvilket telefonnummer mener du?' : 'Mener du dette telefonnummeret?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Mente du ${address}?` },
  places: {
    address: 'Fysisk møte',
    link: 'På nett, via lenke',
    phone: 'På telefon: Du ringer arrangøren',
    organizersDefaultApp: 'På nett, i arrangørens app',
    attendeeAddress: 'Fysisk møte, på adressen din',
    attendeePhone: 'På telefon: Arrangøren ringer deg',
    attendeeDefined: 'Et annet sted',
    unknown: 'Et annet sted, som ikke kan bestilles her',
    addressLabel: 'Adresse',
    phoneLabel: 'Telefonnummeret ditt',
    textLabel: 'Hvor møtes vi?',
    afterBooking: 'Du får detaljene når du har bestilt',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'Hver uke' : `Hver ${number(n)}. uke`),
      monthly: (n) => (n === 1 ? 'Hver måned' : `Hver ${number(n)}. måned`),
      yearly: (n) => (n === 1 ? 'Hvert år' : `Hvert ${number(n)}. år`),
    },
    upTo: (max) =>
      plural(max, {
        one: 'opptil # gang, til samme klokkeslett',
        other: 'opptil # ganger, til samme klokkeslett',
      }),
  },
  notices: {
    offline: {
      title: 'Du er frakoblet',
      text: 'Ingenting ble sendt. Koble deg til internett, og trykk på knappen på nytt.',
    },
    setup: {
      title: 'Dette skjemaet kan ikke ta imot bestillinger ennå',
      text: 'Kontakt arrangøren på en annen måte.',
    },
    notFound: {
      title: 'Dette møtet tilbys ikke',
      text: 'Det kan ha blitt fjernet eller fått nytt navn. Kontakt arrangøren.',
    },
    loadFailed: {
      title: 'Bestillingsskjemaet kunne ikke lastes inn',
      text: 'Sjekk tilkoblingen, og prøv på nytt.',
    },
    tryAgain: 'Prøv på nytt',
    forOwner: 'Til eieren av dette nettstedet',
  },
  widget: { open: 'Bestill time', close: 'Lukk' },
  questions: {
    dateInvalid: 'Skriv inn en fullstendig dato',
    dateFrom: (day) => `Velg ${day} eller en senere dato`,
    dateUntil: (day) => `Velg ${day} eller en tidligere dato`,
    dateDays: (days) => `Velg en dato som faller på en av disse dagene: ${days}`,
    chooseFile: 'Velg en fil',
    chooseFiles: 'Velg filer',
    dropFile: 'eller slipp den her',
    dropFiles: 'eller slipp dem her',
    maxSize: (size) => `Maks. ${size}`,
    uploading: (percent) => `Laster opp: ${percent}`,
    uploaded: (name) => `${name} er lastet opp`,
    uploadFailed: (name) => `${name} kunne ikke lastes opp`,
    uploadCancelled: (name) => `${name} ble ikke lastet opp`,
    fileRemoved: (name) => `${name} er fjernet`,
    cancelUpload: 'Avbryt',
    retryUpload: 'Prøv på nytt',
    removeFile: 'Fjern',
    fileMissing: (label) => `Velg en fil for ${quoted(label)}`,
    filePending: 'Vent til opplastingen er ferdig, eller avbryt den',
    fileFailed: 'Prøv å laste opp på nytt, eller fjern filen',
    fileTooLarge: (name, size) => `${name} er større enn ${size}. Velg en mindre fil`,
    fileEmpty: (name) => `${name} er tom. Velg en annen fil`,
    fileType: (name) => `Filer som ${name} godtas ikke her. Velg en annen filtype`,
    fileOne: 'Bare én fil kan sendes her',
    consentMissing: (label) => `Godta ${quoted(label)} for å bestille`,
  },
}
