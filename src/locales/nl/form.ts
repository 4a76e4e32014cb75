import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('nl')
const quoted = (label: string) => `‘${label}’`

/** Dutch messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Volledige naam',
    firstName: 'Voornaam',
    lastName: 'Achternaam',
    email: 'E-mailadres',
    attendeePhoneNumber: 'Telefoonnummer',
    smsReminderNumber: 'Telefoonnummer voor sms-herinneringen',
    aiAgentCallPhoneNumber: 'Telefoonnummer voor het gesprek',
    title: 'Waar gaat de afspraak over?',
    notes: 'Opmerkingen',
    guests: 'Gasten',
    location: 'Locatie',
    lengthInMinutes: 'Duur',
    recurrenceCount: 'Aantal boekingen',
  },
  hints: {
    phone: 'Met landnummer, bijvoorbeeld +44 20 7946 0958',
    guests: 'Je kunt zoveel adressen plakken als je wilt, achter elkaar',
  },
  form: {
    optional: '(optioneel)',
    required: '(verplicht)',
    choose: 'Kies…',
    submit: (when) => `Boek ${when}`,
    submitRequest: (when) => `Vraag ${when} aan`,
    chooseTime: 'Tijd kiezen',
    submitting: 'Bezig met boeken…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# uur', other: '# uur' })
        : plural(n, { one: '# minuut', other: '# minuten' }),
    when: 'Datum en tijd',
    separator: ', ',
    withHost: (names) => `met ${names}`,
    showMore: 'Meer tonen',
    showLess: 'Minder tonen',
    loading: 'Het boekingsformulier wordt geladen',
    clear: 'Keuze wissen',
    change: 'Wijzigen',
    charactersOver: (n) => plural(n, { one: '# teken te veel', other: '# tekens te veel' }),
    charactersLeft: (n) => plural(n, { one: 'Nog # teken over', other: 'Nog # tekens over' }),
    unknownField: (label) => `${quoted(label)} kan hier niet worden ingevuld.`,
    unknownRequired: (label) =>
      `${quoted(label)} is verplicht om te boeken, maar kan hier niet worden ingevuld. ` +
      'Neem contact op met de organisator',
  },
  guests: {
    add: 'Gasten toevoegen',
    addAnother: 'Nog een gast toevoegen',
    addAddress: 'Nog een adres toevoegen',
    entry: (n) => `Gast ${number(n)}`,
    address: (label, n) => `${label}, adres ${number(n)}`,
    remove: (address) => (address ? `${address} verwijderen` : 'Deze lege regel verwijderen'),
    added: (n) => plural(n, { one: '# adres toegevoegd', other: '# adressen toegevoegd' }),
    removed: (address) => (address ? `${address} verwijderd` : 'Lege regel verwijderd'),
    duplicates: (addresses) => `Niet toegevoegd, want al in de lijst: ${addresses}`,
    own: (address) => `Niet toegevoegd, want dit is je eigen adres: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Welk telefoonnummer bedoel je?' : 'Bedoel je dit telefoonnummer?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Bedoel je ${address}?` },
  places: {
    address: 'Op locatie',
    link: 'Online, via een link',
    phone: 'Telefonisch: jij belt de organisator',
    organizersDefaultApp: 'Online, in de app van de organisator',
    attendeeAddress: 'Op locatie, op jouw adres',
    attendeePhone: 'Telefonisch: de organisator belt jou',
    attendeeDefined: 'Ergens anders',
    unknown: 'Een andere plek, hier niet te boeken',
    addressLabel: 'Adres',
    phoneLabel: 'Je telefoonnummer',
    textLabel: 'Waar spreken we af?',
    afterBooking: 'Je krijgt de gegevens na het boeken',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Elke week', other: 'Elke # weken' }),
      monthly: (n) => plural(n, { one: 'Elke maand', other: 'Elke # maanden' }),
      yearly: (n) => plural(n, { one: 'Elk jaar', other: 'Elke # jaar' }),
    },
    upTo: (max) => `maximaal ${number(max)} keer, steeds op hetzelfde tijdstip`,
  },
  notices: {
    offline: {
      title: 'Je bent offline',
      text: 'Er is niets verstuurd. Maak verbinding met internet en klik dan opnieuw op de knop.',
    },
    setup: {
      title: 'Via dit formulier kun je nog niet boeken',
      text: 'Neem op een andere manier contact op met de organisator.',
    },
    notFound: {
      title: 'Deze afspraak wordt niet aangeboden',
      text:
        'Misschien is de afspraak verwijderd of heeft die een andere naam gekregen. ' +
        'Neem contact op met de organisator.',
    },
    loadFailed: {
      title: 'Het boekingsformulier kon niet worden geladen',
      text: 'Controleer je verbinding en probeer het opnieuw.',
    },
    tryAgain: 'Opnieuw proberen',
    forOwner: 'Voor de eigenaar van deze website',
  },
  widget: { open: 'Afspraak boeken', close: 'Sluiten' },
  questions: {
    dateInvalid: 'Vul een volledige datum in',
    dateFrom: (day) => `Kies ${day} of een latere datum`,
    dateUntil: (day) => `Kies ${day} of een eerdere datum`,
    dateDays: (days) => `Kies een datum op een van deze dagen: ${days}`,
    chooseFile: 'Bestand kiezen',
    chooseFiles: 'Bestanden kiezen',
    dropFile: 'of sleep het hierheen',
    dropFiles: 'of sleep ze hierheen',
    maxSize: (size) => `Maximaal ${size}`,
    uploading: (percent) => `Uploaden: ${percent}`,
    uploaded: (name) => `${name} is geüpload`,
    uploadFailed: (name) => `${name} kon niet worden geüpload`,
    uploadCancelled: (name) => `${name} is niet geüpload`,
    fileRemoved: (name) => `${name} verwijderd`,
    cancelUpload: 'Annuleren',
    retryUpload: 'Opnieuw proberen',
    removeFile: 'Verwijderen',
    fileMissing: (label) => `Kies een bestand bij ${quoted(label)}`,
    filePending: 'Wacht tot het uploaden klaar is of annuleer het',
    fileFailed: 'Probeer het bestand opnieuw te uploaden of verwijder het',
    fileTooLarge: (name, size) => `${name} is groter dan ${size}. Kies een kleiner bestand`,
    fileEmpty: (name) => `${name} is leeg. Kies een ander bestand`,
    fileType: (name) => `Bestanden zoals ${name} worden hier niet geaccepteerd. Kies een ander type bestand`,
    fileOne: 'Je kunt hier maar één bestand versturen',
    consentMissing: (label) => `Ga akkoord met ${quoted(label)} om te boeken`,
  },
}
