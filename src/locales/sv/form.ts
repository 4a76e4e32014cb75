import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('sv')
const quoted = (label: string) => `”${label}”`

/** Swedish messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'För- och efternamn',
    firstName: 'Förnamn',
    lastName: 'Efternamn',
    email: 'E-postadress',
    attendeePhoneNumber: 'Telefonnummer',
    smsReminderNumber: 'Telefonnummer för sms-påminnelser',
    aiAgentCallPhoneNumber: 'Telefonnummer för samtalet',
    title: 'Vad gäller mötet?',
    notes: 'Övrigt',
    guests: 'Gäster',
    location: 'Plats',
    lengthInMinutes: 'Längd',
    recurrenceCount: 'Antal bokningar',
  },
  hints: {
    phone: 'Med landsnummer, till exempel +44 20 7946 0958',
    guests: 'Klistra in så många adresser du vill, efter varandra',
  },
  form: {
    optional: '(valfritt)',
    required: '(obligatoriskt)',
    choose: 'Välj …',
    submit: (when) => `Boka ${when}`,
    submitRequest: (when) => `Be om ${when}`,
    chooseTime: 'Välj en tid',
    submitting: 'Bokar …',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# timme', other: '# timmar' })
        : plural(n, { one: '# minut', other: '# minuter' }),
    when: 'Datum och tid',
    separator: ', ',
    withHost: (names) => `med ${names}`,
    showMore: 'Visa mer',
    showLess: 'Visa mindre',
    loading: 'Läser in bokningsformuläret',
    clear: 'Rensa valet',
    change: 'Ändra',
    charactersOver: (n) => plural(n, { one: '# tecken för mycket', other: '# tecken för mycket' }),
    charactersLeft: (n) => plural(n, { one: '# tecken kvar', other: '# tecken kvar' }),
    unknownField: (label) => `${quoted(label)} kan inte besvaras här.`,
    unknownRequired: (label) =>
      `${quoted(label)} måste besvaras vid bokning, men det går inte att göra här. Kontakta arrangören`,
  },
  guests: {
    add: 'Lägg till gäster',
    addAnother: 'Lägg till en gäst till',
    addAddress: 'Lägg till en adress till',
    entry: (n) => `Gäst ${number(n)}`,
    address: (label, n) => `${label}, adress ${number(n)}`,
    remove: (address) => (address ? `Ta bort ${address}` : 'Ta bort den här tomma raden'),
    added: (n) => plural(n, { one: '# adress har lagts till', other: '# adresser har lagts till' }),
    removed: (address) => (address ? `${address} har tagits bort` : 'Den tomma raden har tagits bort'),
    duplicates: (addresses) => `Utelämnat eftersom det redan finns i listan: ${addresses}`,
    own: (address) => `Utelämnat eftersom det är din egen adress: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Vilket telefonnummer menar du?' : 'Menar du det här telefonnumret?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Menade du ${address}?` },
  places: {
    address: 'På plats',
    link: 'Online, via länk',
    phone: 'Per telefon: du ringer arrangören',
    organizersDefaultApp: 'Online, i arrangörens app',
    attendeeAddress: 'På plats, på din adress',
    attendeePhone: 'Per telefon: arrangören ringer dig',
    attendeeDefined: 'Någon annanstans',
    unknown: 'En annan plats, som inte kan bokas här',
    addressLabel: 'Adress',
    phoneLabel: 'Ditt telefonnummer',
    textLabel: 'Var ska vi ses?',
    afterBooking: 'Du får uppgifterna när du har bokat',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Varje vecka', other: 'Med # veckors mellanrum' }),
      monthly: (n) => plural(n, { one: 'Varje månad', other: 'Med # månaders mellanrum' }),
      yearly: (n) => plural(n, { one: 'Varje år', other: 'Med # års mellanrum' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'upp till # gång, vid samma klockslag',
        other: 'upp till # gånger, vid samma klockslag',
      }),
  },
  notices: {
    offline: {
      title: 'Du är offline',
      text: 'Inget har skickats. Anslut till internet och tryck sedan på knappen igen.',
    },
    setup: {
      title: 'Det här formuläret kan inte ta emot bokningar än',
      text: 'Kontakta arrangören på ett annat sätt.',
    },
    notFound: {
      title: 'Det här mötet erbjuds inte',
      text: 'Det kan ha tagits bort eller bytt namn. Kontakta arrangören.',
    },
    loadFailed: {
      title: 'Bokningsformuläret kunde inte läsas in',
      text: 'Kontrollera anslutningen och försök sedan igen.',
    },
    tryAgain: 'Försök igen',
    forOwner: 'Till webbplatsens ägare',
  },
  widget: { open: 'Boka en tid', close: 'Stäng' },
  questions: {
    dateInvalid: 'Ange ett fullständigt datum',
    dateFrom: (day) => `Välj ${day} eller ett senare datum`,
    dateUntil: (day) => `Välj ${day} eller ett tidigare datum`,
    dateDays: (days) => `Välj ett datum som infaller på någon av dessa dagar: ${days}`,
    chooseFile: 'Välj en fil',
    chooseFiles: 'Välj filer',
    dropFile: 'eller släpp den här',
    dropFiles: 'eller släpp dem här',
    maxSize: (size) => `Högst ${size}`,
    uploading: (percent) => `Laddar upp: ${percent}`,
    uploaded: (name) => `${name} har laddats upp`,
    uploadFailed: (name) => `${name} kunde inte laddas upp`,
    uploadCancelled: (name) => `${name} laddades inte upp`,
    fileRemoved: (name) => `${name} har tagits bort`,
    cancelUpload: 'Avbryt',
    retryUpload: 'Försök igen',
    removeFile: 'Ta bort',
    fileMissing: (label) => `Välj en fil för ${quoted(label)}`,
    filePending: 'Vänta tills uppladdningen är klar eller avbryt den',
    fileFailed: 'Försök ladda upp filen igen eller ta bort den',
    fileTooLarge: (name, size) => `${name} är större än ${size}. Välj en mindre fil`,
    fileEmpty: (name) => `${name} är tom. Välj en annan fil`,
    fileType: (name) => `Filer som ${name} tas inte emot här. Välj en annan typ av fil`,
    fileOne: 'Bara en fil kan skickas här',
    consentMissing: (label) => `Godkänn ${quoted(label)} för att boka`,
  },
}
