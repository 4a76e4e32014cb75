import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('nb')
const quoted = (label: string) => `«${label}»`

/** Norwegian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Vi jobber fortsatt med det. Dette kan ta litt tid',
    summaryMore: (n) => `og ${number(n)} til lenger ned`,
    summary: (n) => plural(n, { one: 'Rett # ting for å bestille', other: 'Rett # ting for å bestille' }),
  },
  errors: {
    name: 'Skriv inn fullt navn',
    firstName: 'Skriv inn fornavn',
    lastName: 'Skriv inn etternavn',
    emailMissing: 'Skriv inn e-postadressen din',
    phoneMissing: 'Skriv inn telefonnummeret ditt',
    fill: (label) => `Fyll ut ${quoted(label)}`,
    choose: (label) => `Velg et svar på ${quoted(label)}`,
    tick: (label) => `Kryss av for ${quoted(label)} for å gå videre`,
    email: 'Skriv inn en e-postadresse i riktig format, for eksempel name@example.com',
    emailTooLong: 'Denne e-postadressen er for lang. Sjekk den, eller skriv inn en annen',
    emailLetters:
      'Bestillingstjenesten godtar bare e-postadresser med bokstavene a til z. Skriv inn en annen',
    emailOne: 'Skriv inn bare én e-postadresse her, og legg til de andre som gjester',
    emails: (address) =>
      `${quoted(address)} er ikke en e-postadresse. Skriv den som name@example.com, eller fjern den`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} er for lang til å være en e-postadresse. ` +
      'Rett den, eller fjern den',
    emailsLetters: (address) =>
      `Bestillingstjenesten godtar bare bokstavene a til z: Endre ${quoted(address)}, eller fjern adressen`,
    phone: 'Skriv inn et telefonnummer med landskode, for eksempel +44 20 7946 0958',
    phoneExtension: 'Skriv inn et telefonnummer uten internnummer, for eksempel +44 20 7946 0958',
    phoneLetters: 'Skriv inn et telefonnummer med bare sifre, uten ord eller bokstaver',
    phoneOne: 'Skriv inn ett telefonnummer her, ikke to',
    phoneShort: 'Dette telefonnummeret er for kort. Sjekk om det mangler et siffer',
    phoneLong: 'Dette telefonnummeret er for langt. Sjekk om et siffer står to ganger',
    phoneUnknown: 'Sjekk dette telefonnummeret: Det finnes ikke et slikt nummer i landet',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Velg telefonnummeret du mener: ${numbers.join(' eller ')}`
        : `Bekreft at du mener ${numbers.join()}, eller endre telefonnummeret`,
    url: 'Skriv inn en nettadresse, for eksempel https://example.com',
    number: 'Skriv inn et tall med sifre, for eksempel 12 eller 3,5',
    numberWhich: (one, other) =>
      `Dette kan leses på to måter. Skriv ${one} eller ${other}, alt etter hva du mener`,
    wholeNumber: (max) => `Skriv inn et heltall fra 1 til ${number(max)}`,
    tooLong: (max) => (max ? `Kort ned til høyst ${number(max)} tegn` : 'Kort ned: Dette er for langt'),
    tooShort: (min) => (min ? `Skriv minst ${number(min)} tegn` : 'Skriv mer her: Dette er for kort'),
    option: 'Velg et av svarene i listen',
    place: 'Velg hvor dere skal møtes',
    placeAddress: 'Skriv inn adressen der vi møtes',
    placeText: 'Skriv inn hvor vi møtes',
    duplicate: 'Fjern adressen som står to ganger',
    emailNotAllowed: 'Denne e-postadressen kan ikke brukes her. Skriv inn en annen',
    length: 'Velg en av varighetene i listen',
    refused: 'Bestillingstjenesten godtok ikke dette svaret. Endre det, og prøv på nytt',
  },
  outcomes: {
    unknown: {
      title: 'Vi kunne ikke bekrefte bestillingen din',
      text:
        'Det kan hende den allerede er registrert: Sjekk e-posten din før du prøver på nytt. ' +
        'Alt du har skrevet, er her fortsatt.',
    },
    partial: {
      title: 'Vi kunne ikke bekrefte alle bestillingene dine',
      text:
        'Noen av datoene kan allerede være bestilt: Sjekk e-posten din før du prøver på nytt. ' +
        'Alt du har skrevet, er her fortsatt.',
    },
    earlier: {
      title: (time, date) => `Det ble gjort et forsøk kl. ${time}, ${date}`,
      text: (when) => `Du kan allerede ha bestilt ${when}: Sjekk e-posten din før du prøver på nytt.`,
    },
    conflictAfterUnknown: {
      title: 'Det første forsøket kan ha lyktes',
      text:
        'Denne tiden er opptatt nå, kanskje av din egen bestilling: Sjekk e-posten din. ' +
        'Hvis du ikke har fått noen e-post, kan du velge en annen tid. Svarene dine er tatt vare på.',
    },
    conflict: {
      title: 'Den tiden er ikke lenger ledig',
      text:
        'Velg en annen tid. Svarene dine er tatt vare på. ' +
        'Hvis du allerede har fått en e-post om denne tiden, er den bestilt for deg.',
    },
    conflictFixed: {
      title: 'Den tiden er ikke lenger ledig',
      text:
        'Kontakt arrangøren for å få en annen tid. Svarene dine er tatt vare på. ' +
        'Hvis du allerede har fått en e-post om denne tiden, er den bestilt for deg.',
    },
    chooseAnother: 'Velg en annen tid',
    verify: {
      title: 'Bekreft e-postadressen din',
      text: 'Arrangøren ber om en kode, som ikke kan sendes herfra. Kontakt arrangøren.',
    },
    refused: {
      title: 'Denne bestillingen ble ikke godtatt',
      text: 'Ingenting ble bestilt. Kontakt arrangøren hvis du mener at dette er en feil.',
    },
    busy: {
      title: 'For mange bestillinger på én gang',
      text: 'Ingenting ble bestilt. Vent et minutt, og trykk på knappen på nytt.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Du kan prøve på nytt om # sekund.',
        other: 'Du kan prøve på nytt om # sekunder.',
      }),
    moveExisting: 'Flytt bestillingen jeg har',
    waitOver: 'Du kan prøve på nytt nå.',
    guard: {
      title: 'Sikkerhetssjekken ble ikke fullført',
      text: 'Ingenting ble bestilt. Svarene dine er tatt vare på: Trykk på knappen for å prøve på nytt.',
    },
    field: {
      title: 'Bestillingstjenesten godtok ikke et av svarene',
      text: 'Ingenting ble bestilt. Endre svarene dine, og prøv på nytt.',
    },
  },
  reasons: {
    seatsFull: 'Alle plassene på dette tidspunktet er opptatt.',
    past: 'Dette tidspunktet er passert. Hvis det ikke stemmer, bør du sjekke klokken på enheten din.',
    outOfBounds: 'Dette tidspunktet er for nært eller for langt frem i tid til å kunne bestilles.',
    bookingLimit: 'Arrangøren tar ikke imot flere bestillinger i denne perioden.',
    reserved: 'Noen andre holder på å bestille denne tiden akkurat nå.',
    emailBlocked: 'Denne e-postadressen kan ikke brukes til å bestille her. Prøv en annen.',
    loginRequired: 'Bare de som er logget inn hos arrangøren, kan bestille dette.',
    notFound: 'Dette møtet tilbys ikke lenger.',
    bookerLimit: 'Du har allerede så mange bestillinger som arrangøren tillater.',
    alreadyBooked: 'Du har allerede en bestilling på dette tidspunktet.',
    payment: 'Betalingen kunne ikke startes.',
    notBookable: 'Arrangøren er ikke ferdig med å sette opp dette møtet.',
    tooLarge: 'Svarene dine er for lange til å sendes. Kort dem ned, og prøv på nytt.',
    likelyBooked:
      'Bestillingstjenesten sa ja, men resten av svaret gikk tapt: Du har mest sannsynlig fått timen.',
    secondRequest: 'Hvis du sender på nytt, kan det bli en forespørsel til.',
    secondBooking: 'Hvis du sender på nytt, kan det bli en bestilling til, hos en annen vert.',
    earlierAttempt:
      'Ingenting ble bestilt denne gangen, men et tidligere forsøk kan ha lyktes: ' +
      'Sjekk e-posten din før du prøver på nytt.',
    codeWrong: 'Denne koden er feil eller for gammel.',
    alreadyCancelled: 'Denne bestillingen er allerede avbestilt.',
    alreadyMoved: 'Denne bestillingen er allerede flyttet til en annen tid.',
    cancelDisabled: 'Arrangøren tillater ikke at du avbestiller her.',
  },
  signIn: {
    title: 'Logg inn for å bestille dette møtet',
    text: 'Bare de som er logget inn, kan bestille det.',
    open: 'Gå til bestillingssiden',
  },
  series: {
    until: (date) => `til og med ${date}`,
    clockChange: (zone) => `klokken er stilt om: ${zone}`,
  },
  verification: {
    title: 'Bekreft e-postadressen din',
    sent: (email) => `Vi har sendt en kode til ${email}. Svarene dine er tatt vare på.`,
    sentAgain: (email) => `Vi har sendt en ny kode til ${email}. Svarene dine er tatt vare på.`,
    sending: 'Sender en kode …',
    notSent: 'Koden kunne ikke sendes. Prøv på nytt om litt.',
    tooMany:
      'Det er bedt om for mange koder. Vent et minutt, og be om en ny. ' +
      'En kode du allerede har fått, kan fortsatt gjelde.',
    label: 'Kode fra e-posten',
    missing: 'Skriv inn koden fra e-posten',
    wrong: 'Denne koden er feil eller for gammel. Sjekk den, eller be om en ny',
    confirm: 'Bekreft og bestill',
    resend: 'Send en ny kode',
    resendIn: (seconds) => plural(seconds, { one: 'Ny kode om # sekund', other: 'Ny kode om # sekunder' }),
    back: 'Endre svarene mine',
  },
  confirmation: {
    booked: 'Timen er bestilt',
    pending: 'Forespørselen er sendt',
    pendingText: 'Arrangøren må bekrefte den. Du får en e-post når det skjer.',
    cancelled: 'Denne bestillingen er avbestilt',
    rejected: 'Denne bestillingen ble avslått',
    other: 'Bestillingen er mottatt',
    emailSent: (address) => `Detaljene er på vei til ${address}`,
    when: 'Når',
    hostTime: (zone) => `hos arrangøren, ${zone}`,
    length: 'Varighet',
    where: 'Hvor',
    join: 'Møtelenke',
    host: 'Vert',
    hosts: 'Verter',
    who: 'Bestilt av',
    guests: 'Gjester',
    leftOut: (guests) => `Ikke invitert av arrangørens system: ${guests}`,
    unlisted: (listed, all) =>
      `Bestillingstjenesten viste bare ${number(listed)} av ` +
      `${plural(all, { one: '# dato', other: '# datoer' })}. Se e-posten din for de andre.`,
    moved: (time) => `Du ba om ${time}, men arrangørens system bestilte denne tiden i stedet.`,
    answers: 'Svarene dine',
    yes: 'Ja',
    no: 'Nei',
    occurrences: (n) => plural(n, { one: '# dato', other: '# datoer' }),
    status: {
      accepted: 'bestilt',
      pending: 'venter på bekreftelse',
      cancelled: 'avbestilt',
      rejected: 'avslått',
    },
    seat: 'Plassen din er reservert',
    reference: 'Bestillingsnummer',
    linkLater: 'lenken sendes med invitasjonen',
    bookAnother: 'Bestill en time til',
  },
}
