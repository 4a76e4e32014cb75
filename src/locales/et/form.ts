import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('et')
const quoted = (label: string) => `„${label}“`

/** Estonian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Ees- ja perekonnanimi',
    firstName: 'Eesnimi',
    lastName: 'Perekonnanimi',
    email: 'E-posti aadress',
    attendeePhoneNumber: 'Telefoninumber',
    smsReminderNumber: 'Telefoninumber SMS-meeldetuletusteks',
    aiAgentCallPhoneNumber: 'Telefoninumber kõne jaoks',
    title: 'Mis on kohtumise teema?',
    notes: 'Märkused',
    guests: 'Külalised',
    location: 'Koht',
    lengthInMinutes: 'Kestus',
    recurrenceCount: 'Broneeringute arv',
  },
  hints: {
    phone: 'Koos riigi suunakoodiga, näiteks +44 20 7946 0958',
    guests: 'Kleepige nii palju aadresse, kui soovite, üksteise järel',
  },
  form: {
    optional: '(valikuline)',
    required: '(kohustuslik)',
    choose: 'Valige…',
    submit: (when) => `Broneeri ${when}`,
    submitRequest: (when) => `Taotle aega ${when}`,
    chooseTime: 'Vali aeg',
    submitting: 'Broneerimine…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# tund', other: '# tundi' })
        : plural(n, { one: '# minut', other: '# minutit' }),
    when: 'Kuupäev ja kellaaeg',
    separator: ', ',
    withHost: (names) => `läbiviija: ${names}`,
    showMore: 'Näita rohkem',
    showLess: 'Näita vähem',
    loading: 'Broneerimisvormi laadimine',
    clear: 'Tühjenda valik',
    change: 'Muuda',
    charactersOver: (n) => plural(n, { one: '# märk liiga palju', other: '# märki liiga palju' }),
    charactersLeft: (n) => plural(n, { one: '# märk jäänud', other: '# märki jäänud' }),
    unknownField: (label) => `Küsimusele ${quoted(label)} ei saa siin vastata.`,
    unknownRequired: (label) =>
      `Broneerimiseks on vaja vastata küsimusele ${quoted(label)}, kuid siin ei saa seda teha. ` +
      'Võtke ühendust korraldajaga',
  },
  guests: {
    add: 'Lisa külalisi',
    addAnother: 'Lisa veel üks külaline',
    addAddress: 'Lisa veel üks aadress',
    entry: (n) => `Külaline ${number(n)}`,
    address: (label, n) => `${label}, aadress ${number(n)}`,
    remove: (address) => (address ? `Eemalda ${address}` : 'Eemalda see tühi rida'),
    added: (n) => plural(n, { one: '# aadress lisatud', other: '# aadressi lisatud' }),
    removed: (address) => (address ? `${address} eemaldatud` : 'Tühi rida eemaldatud'),
    duplicates: (addresses) => `Välja jäetud, sest on juba loendis: ${addresses}`,
    own: (address) => `Välja jäetud, sest see on teie enda aadress: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Millist telefoninumbrit te silmas peate?' : 'Kas peate silmas seda telefoninumbrit?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Kas peate silmas aadressi ${address}?` },
  places: {
    address: 'Kohapeal',
    link: 'Veebis, lingi kaudu',
    phone: 'Telefonitsi: teie helistate korraldajale',
    organizersDefaultApp: 'Veebis, korraldaja rakenduses',
    attendeeAddress: 'Kohapeal, teie aadressil',
    attendeePhone: 'Telefonitsi: korraldaja helistab teile',
    attendeeDefined: 'Mujal',
    unknown: 'Muu koht, mida siin broneerida ei saa',
    addressLabel: 'Aadress',
    phoneLabel: 'Teie telefoninumber',
    textLabel: 'Kus me kohtume?',
    afterBooking: 'Üksikasjad saate pärast broneerimist',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Iga nädal', other: 'Iga # nädala järel' }),
      monthly: (n) => plural(n, { one: 'Iga kuu', other: 'Iga # kuu järel' }),
      yearly: (n) => plural(n, { one: 'Igal aastal', other: 'Iga # aasta järel' }),
    },
    upTo: (max) =>
      plural(max, { one: 'kuni # kord, samal kellaajal', other: 'kuni # korda, samal kellaajal' }),
  },
  notices: {
    offline: {
      title: 'Teil puudub internetiühendus',
      text: 'Midagi ei saadetud. Looge internetiühendus ja vajutage siis uuesti nuppu.',
    },
    setup: {
      title: 'Selle vormiga ei saa veel broneerida',
      text: 'Palun võtke korraldajaga ühendust muul viisil.',
    },
    notFound: {
      title: 'Seda kohtumist ei pakuta',
      text: 'See võib olla eemaldatud või ümber nimetatud. Palun võtke ühendust korraldajaga.',
    },
    loadFailed: {
      title: 'Broneerimisvormi ei õnnestunud laadida',
      text: 'Kontrollige ühendust ja proovige siis uuesti.',
    },
    tryAgain: 'Proovi uuesti',
    forOwner: 'Selle veebisaidi omanikule',
  },
  questions: {
    dateInvalid: 'Sisestage täielik kuupäev',
    dateFrom: (day) => `Valige see või hilisem kuupäev: ${day}`,
    dateUntil: (day) => `Valige see või varasem kuupäev: ${day}`,
    dateDays: (days) => `Valige kuupäev, mis langeb ühele neist päevadest: ${days}`,
    chooseFile: 'Vali fail',
    chooseFiles: 'Vali failid',
    dropFile: 'või lohistage see siia',
    dropFiles: 'või lohistage need siia',
    maxSize: (size) => `Kuni ${size}`,
    uploading: (percent) => `Üleslaadimine: ${percent}`,
    uploaded: (name) => `Fail ${name} on üles laaditud`,
    uploadFailed: (name) => `Faili ${name} ei õnnestunud üles laadida`,
    uploadCancelled: (name) => `Faili ${name} ei laaditud üles`,
    fileRemoved: (name) => `Fail ${name} on eemaldatud`,
    cancelUpload: 'Tühista',
    retryUpload: 'Proovi uuesti',
    removeFile: 'Eemalda',
    fileMissing: (label) => `Valige fail väljal ${quoted(label)}`,
    filePending: 'Oodake, kuni üleslaadimine lõpeb, või tühistage see',
    fileFailed: 'Proovige uuesti üles laadida või eemaldage fail',
    fileTooLarge: (name, size) => `Fail ${name} on suurem kui ${size}. Valige väiksem fail`,
    fileEmpty: (name) => `Fail ${name} on tühi. Valige mõni muu fail`,
    fileType: (name) => `Selliseid faile nagu ${name} siin vastu ei võeta. Valige muud tüüpi fail`,
    fileOne: 'Siin saab saata ainult ühe faili',
    consentMissing: (label) => `Broneerimiseks andke nõusolek ${quoted(label)}`,
  },
  widget: { open: 'Broneeri aeg', close: 'Sulge' },
}
