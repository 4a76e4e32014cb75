import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('fi')
const quoted = (label: string) => `”${label}”`

/** Finnish messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Koko nimi',
    firstName: 'Etunimi',
    lastName: 'Sukunimi',
    email: 'Sähköpostiosoite',
    attendeePhoneNumber: 'Puhelinnumero',
    smsReminderNumber: 'Puhelinnumero tekstiviestimuistutuksia varten',
    aiAgentCallPhoneNumber: 'Puhelinnumero puhelua varten',
    title: 'Mitä tapaaminen koskee?',
    notes: 'Lisätietoja',
    guests: 'Vieraat',
    location: 'Paikka',
    lengthInMinutes: 'Kesto',
    recurrenceCount: 'Varausten määrä',
  },
  hints: {
    phone: 'Maatunnuksen kanssa, esimerkiksi +44 20 7946 0958',
    guests: 'Voit liittää niin monta osoitetta peräkkäin kuin haluat',
  },
  form: {
    optional: '(valinnainen)',
    required: '(pakollinen)',
    choose: 'Valitse…',
    submit: (when) => `Varaa ${when}`,
    submitRequest: (when) => `Pyydä aikaa ${when}`,
    chooseTime: 'Valitse aika',
    submitting: 'Varataan…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# tunti', other: '# tuntia' })
        : plural(n, { one: '# minuutti', other: '# minuuttia' }),
    when: 'Päivä ja kellonaika',
    separator: ', ',
    withHost: (names) => `mukana ${names}`,
    showMore: 'Näytä lisää',
    showLess: 'Näytä vähemmän',
    loading: 'Ladataan varauslomaketta',
    clear: 'Poista valinta',
    change: 'Muuta',
    charactersOver: (n) => plural(n, { one: '# merkki liikaa', other: '# merkkiä liikaa' }),
    charactersLeft: (n) => plural(n, { one: '# merkki jäljellä', other: '# merkkiä jäljellä' }),
    unknownField: (label) => `Kohtaan ${quoted(label)} ei voi vastata täällä.`,
    unknownRequired: (label) =>
      `Varaaminen vaatii vastauksen kohtaan ${quoted(label)}, mutta siihen ei voi vastata täällä. ` +
      'Ota yhteyttä järjestäjään',
  },
  guests: {
    add: 'Lisää vieraita',
    addAnother: 'Lisää toinen vieras',
    addAddress: 'Lisää toinen osoite',
    entry: (n) => `Vieras ${number(n)}`,
    address: (label, n) => `${label}, osoite ${number(n)}`,
    remove: (address) => (address ? `Poista ${address}` : 'Poista tämä tyhjä rivi'),
    added: (n) => plural(n, { one: '# osoite lisätty', other: '# osoitetta lisätty' }),
    removed: (address) => (address ? `${address} poistettu` : 'Tyhjä rivi poistettu'),
    duplicates: (addresses) => `Jätetty pois, koska on jo luettelossa: ${addresses}`,
    own: (address) => `Jätetty pois, koska tämä on oma osoitteesi: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Mitä puhelinnumeroa tarkoitat?' : 'Tarkoitatko tätä puhelinnumeroa?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Tarkoititko osoitetta ${address}?` },
  places: {
    address: 'Paikan päällä',
    link: 'Verkossa, linkin kautta',
    phone: 'Puhelimitse: sinä soitat järjestäjälle',
    organizersDefaultApp: 'Verkossa, järjestäjän sovelluksessa',
    attendeeAddress: 'Paikan päällä, sinun osoitteessasi',
    attendeePhone: 'Puhelimitse: järjestäjä soittaa sinulle',
    attendeeDefined: 'Jossain muualla',
    unknown: 'Muu paikka, jota ei voi varata täällä',
    addressLabel: 'Osoite',
    phoneLabel: 'Puhelinnumerosi',
    textLabel: 'Missä tapaamme?',
    afterBooking: 'Saat tiedot varauksen jälkeen',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Joka viikko', other: '# viikon välein' }),
      monthly: (n) => plural(n, { one: 'Joka kuukausi', other: '# kuukauden välein' }),
      yearly: (n) => plural(n, { one: 'Joka vuosi', other: '# vuoden välein' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'enintään # kerran, samaan kellonaikaan',
        other: 'enintään # kertaa, samaan kellonaikaan',
      }),
  },
  notices: {
    offline: {
      title: 'Et ole verkossa',
      text: 'Mitään ei lähetetty. Muodosta internetyhteys ja paina sitten painiketta uudelleen.',
    },
    setup: {
      title: 'Tällä lomakkeella ei voi vielä varata',
      text: 'Ota järjestäjään yhteyttä muulla tavalla.',
    },
    notFound: {
      title: 'Tätä tapaamista ei ole tarjolla',
      text: 'Se on ehkä poistettu tai nimetty uudelleen. Ota yhteyttä järjestäjään.',
    },
    loadFailed: {
      title: 'Varauslomaketta ei voitu ladata',
      text: 'Tarkista yhteytesi ja yritä sitten uudelleen.',
    },
    tryAgain: 'Yritä uudelleen',
    forOwner: 'Tämän sivuston omistajalle',
  },
  widget: { open: 'Varaa aika', close: 'Sulje' },
  questions: {
    dateInvalid: 'Anna koko päivämäärä',
    dateFrom: (day) => `Valitse tämä päivä tai myöhempi: ${day}`,
    dateUntil: (day) => `Valitse tämä päivä tai aiempi: ${day}`,
    dateDays: (days) => `Valitse päivämäärä, joka osuu johonkin näistä päivistä: ${days}`,
    chooseFile: 'Valitse tiedosto',
    chooseFiles: 'Valitse tiedostot',
    dropFile: 'tai pudota se tähän',
    dropFiles: 'tai pudota ne tähän',
    maxSize: (size) => `Enintään ${size}`,
    uploading: (percent) => `Lähetetään: ${percent}`,
    uploaded: (name) => `${name} on lähetetty`,
    uploadFailed: (name) => `Tiedostoa ${name} ei voitu lähettää`,
    uploadCancelled: (name) => `Tiedostoa ${name} ei lähetetty`,
    fileRemoved: (name) => `${name} poistettu`,
    cancelUpload: 'Keskeytä',
    retryUpload: 'Yritä uudelleen',
    removeFile: 'Poista',
    fileMissing: (label) => `Valitse tiedosto kohtaan ${quoted(label)}`,
    filePending: 'Odota, kunnes tiedosto on lähetetty, tai keskeytä lähetys',
    fileFailed: 'Yritä lähettää tiedosto uudelleen tai poista se',
    fileTooLarge: (name, size) => `${name} on suurempi kuin ${size}. Valitse pienempi tiedosto`,
    fileEmpty: (name) => `${name} on tyhjä. Valitse toinen tiedosto`,
    fileType: (name) =>
      `Tiedoston ${name} kaltaisia tiedostoja ei hyväksytä tässä. Valitse toisentyyppinen tiedosto`,
    fileOne: 'Tähän voi lähettää vain yhden tiedoston',
    consentMissing: (label) => `Hyväksy ${quoted(label)}, jotta voit varata`,
  },
}
