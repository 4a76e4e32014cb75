import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('da')
const quoted = (label: string) => `»${label}«`

/** Danish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Vi arbejder stadig på det. Det kan tage et øjeblik',
    summaryMore: (n) => `og ${number(n)} til længere nede`,
    summary: (n) => plural(n, { one: 'Ret # ting for at booke', other: 'Ret # ting for at booke' }),
  },
  errors: {
    name: 'Angiv dit fulde navn',
    firstName: 'Angiv dit fornavn',
    lastName: 'Angiv dit efternavn',
    emailMissing: 'Angiv din e-mailadresse',
    phoneMissing: 'Angiv dit telefonnummer',
    fill: (label) => `Udfyld ${quoted(label)}`,
    choose: (label) => `Vælg et svar til ${quoted(label)}`,
    tick: (label) => `Sæt flueben ved ${quoted(label)} for at fortsætte`,
    email: 'Angiv en e-mailadresse i det rigtige format, f.eks. name@example.com',
    emailTooLong: 'Denne e-mailadresse er for lang. Tjek den, eller angiv en anden',
    emailLetters: 'Bookingtjenesten accepterer kun e-mailadresser med bogstaverne a til z. Angiv en anden',
    emailOne: 'Angiv kun én e-mailadresse her, og tilføj de andre som gæster',
    emails: (address) =>
      `${quoted(address)} er ikke en e-mailadresse. Skriv den som name@example.com, eller fjern den`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} er for lang til at være en e-mailadresse. ` +
      'Ret den, eller fjern den',
    emailsLetters: (address) =>
      `Bookingtjenesten accepterer kun bogstaverne a til z: Ret ${quoted(address)}, eller fjern adressen`,
    phone: 'Angiv et telefonnummer med landekode, f.eks. +44 20 7946 0958',
    phoneExtension: 'Angiv et telefonnummer uden lokalnummer, f.eks. +44 20 7946 0958',
    phoneLetters: 'Angiv et telefonnummer kun med cifre, uden ord eller bogstaver',
    phoneOne: 'Angiv ét telefonnummer her, ikke to',
    phoneShort: 'Dette telefonnummer er for kort. Tjek, om der mangler et ciffer',
    phoneLong: 'Dette telefonnummer er for langt. Tjek, om et ciffer står der to gange',
    phoneUnknown: 'Tjek dette telefonnummer: Der findes ikke et sådant nummer i landet',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Vælg det telefonnummer, du mener: ${numbers.join(' eller ')}`
        : `Bekræft, at du mener ${numbers.join()}, eller ret telefonnummeret`,
    url: 'Angiv en webadresse, f.eks. https://example.com',
    number: 'Angiv et tal med cifre, f.eks. 12 eller 3,5',
    numberWhich: (one, other) =>
      `Det kan læses på to måder. Skriv ${one} eller ${other}, alt efter hvad du mener`,
    wholeNumber: (max) => `Angiv et helt tal fra 1 til ${number(max)}`,
    tooLong: (max) => (max ? `Forkort det til højst ${number(max)} tegn` : 'Forkort det: Det er for langt'),
    tooShort: (min) => (min ? `Skriv mindst ${number(min)} tegn` : 'Skriv mere her: Det er for kort'),
    option: 'Vælg et af de svar, der vises',
    place: 'Vælg, hvor I skal mødes',
    placeAddress: 'Angiv adressen på mødestedet',
    placeText: 'Angiv, hvor vi mødes',
    duplicate: 'Fjern den adresse, der står to gange',
    emailNotAllowed: 'Denne e-mailadresse kan ikke bruges her. Angiv en anden',
    length: 'Vælg en af de varigheder, der vises',
    refused: 'Bookingtjenesten accepterede ikke dette svar. Ret det, og prøv igen',
  },
  outcomes: {
    unknown: {
      title: 'Vi kunne ikke bekræfte din booking',
      text:
        'Den er måske allerede registreret: Tjek din e-mail, før du prøver igen. ' +
        'Alt, hvad du har skrevet, er her stadig.',
    },
    partial: {
      title: 'Vi kunne ikke bekræfte alle dine bookinger',
      text:
        'Nogle af datoerne er måske allerede booket: Tjek din e-mail, før du prøver igen. ' +
        'Alt, hvad du har skrevet, er her stadig.',
    },
    earlier: {
      title: (time, date) => `Der blev gjort et forsøg kl. ${time}, ${date}`,
      text: (when) => `Du har måske allerede booket ${when}: Tjek din e-mail, før du prøver igen.`,
    },
    conflictAfterUnknown: {
      title: 'Dit første forsøg er måske lykkedes',
      text:
        'Denne tid er nu optaget, måske af din egen booking: Tjek din e-mail. ' +
        'Hvis du ikke har fået en bekræftelse, så vælg en anden tid. Dine svar er gemt.',
    },
    conflict: {
      title: 'Den tid er ikke længere ledig',
      text:
        'Vælg en anden tid. Dine svar er gemt. ' +
        'Hvis du allerede har fået en e-mail om denne tid, er den booket til dig.',
    },
    conflictFixed: {
      title: 'Den tid er ikke længere ledig',
      text:
        'Kontakt arrangøren for at få en anden tid. Dine svar er gemt. ' +
        'Hvis du allerede har fået en e-mail om denne tid, er den booket til dig.',
    },
    chooseAnother: 'Vælg en anden tid',
    verify: {
      title: 'Bekræft din e-mailadresse',
      text: 'Arrangøren beder om en kode, som ikke kan sendes herfra. Kontakt arrangøren.',
    },
    refused: {
      title: 'Denne booking blev ikke accepteret',
      text: 'Der blev ikke booket noget. Kontakt arrangøren, hvis du mener, at det er en fejl.',
    },
    busy: {
      title: 'For mange bookinger på én gang',
      text: 'Der blev ikke booket noget. Vent et minut, og tryk så på knappen igen.',
    },
    wait: (seconds) =>
      plural(seconds, { one: 'Du kan prøve igen om # sekund.', other: 'Du kan prøve igen om # sekunder.' }),
    moveExisting: 'Flyt min nuværende booking',
    waitOver: 'Du kan prøve igen nu.',
    guard: {
      title: 'Sikkerhedskontrollen blev ikke gennemført',
      text: 'Der blev ikke booket noget. Dine svar er gemt. Tryk på knappen for at prøve igen.',
    },
    field: {
      title: 'Bookingtjenesten accepterede ikke et af svarene',
      text: 'Der blev ikke booket noget. Ret dine svar, og prøv igen.',
    },
  },
  reasons: {
    seatsFull: 'Alle pladser på dette tidspunkt er optaget.',
    past: 'Dette tidspunkt er passeret. Hvis det ikke passer, så tjek uret på din enhed.',
    outOfBounds: 'Dette tidspunkt er for tæt på eller for langt ude i fremtiden til at blive booket.',
    bookingLimit: 'Arrangøren tager ikke imod flere bookinger i denne periode.',
    reserved: 'En anden er ved at booke denne tid lige nu.',
    emailBlocked: 'Denne e-mailadresse kan ikke bruges til at booke her. Prøv en anden.',
    loginRequired: 'Dette kan kun bookes af personer, der er logget ind hos arrangøren.',
    notFound: 'Dette møde udbydes ikke længere.',
    bookerLimit: 'Du har allerede så mange bookinger, som arrangøren tillader.',
    alreadyBooked: 'Du har allerede en booking på dette tidspunkt.',
    payment: 'Betalingen kunne ikke startes.',
    notBookable: 'Arrangøren er ikke færdig med at sætte dette møde op.',
    tooLarge: 'Dine svar er for lange til at blive sendt. Forkort dem, og prøv igen.',
    likelyBooked:
      'Bookingtjenesten sagde ja, men resten af svaret gik tabt: Du har højst sandsynligt fået tiden.',
    secondRequest: 'Hvis du sender igen, opretter du måske en anmodning mere.',
    secondBooking: 'Hvis du sender igen, booker du måske en gang til, hos en anden vært.',
    earlierAttempt:
      'Der blev ikke booket noget denne gang, men et tidligere forsøg er måske lykkedes: ' +
      'Tjek din e-mail, før du prøver igen.',
    codeWrong: 'Denne kode er forkert eller for gammel.',
    alreadyCancelled: 'Denne booking er allerede aflyst.',
    alreadyMoved: 'Denne booking er allerede flyttet til en anden tid.',
    cancelDisabled: 'Arrangøren tillader ikke, at denne booking aflyses her.',
  },
  signIn: {
    title: 'Log ind for at booke dette møde',
    text: 'Det kan kun bookes af personer, der er logget ind.',
    open: 'Gå til bookingsiden',
  },
  series: {
    until: (date) => `til og med ${date}`,
    clockChange: (zone) => `uret er stillet om: ${zone}`,
  },
  verification: {
    title: 'Bekræft din e-mailadresse',
    sent: (email) => `Vi har sendt en kode til ${email}. Dine svar er gemt.`,
    sentAgain: (email) => `Vi har sendt en ny kode til ${email}. Dine svar er gemt.`,
    sending: 'Sender en kode …',
    notSent: 'Koden kunne ikke sendes. Prøv igen om lidt.',
    tooMany:
      'Der er bedt om for mange koder. Vent et minut, og bed så om en ny. ' +
      'En kode, du allerede har fået, gælder måske stadig.',
    label: 'Kode fra e-mailen',
    missing: 'Angiv koden fra e-mailen',
    wrong: 'Denne kode er forkert eller for gammel. Tjek den, eller bed om en ny',
    confirm: 'Bekræft og book',
    resend: 'Send en ny kode',
    resendIn: (seconds) => plural(seconds, { one: 'Ny kode om # sekund', other: 'Ny kode om # sekunder' }),
    back: 'Ret mine svar',
  },
  confirmation: {
    booked: 'Din tid er booket',
    pending: 'Anmodning sendt',
    pendingText: 'Arrangøren skal bekræfte den. Du får en e-mail, når det sker.',
    cancelled: 'Denne booking er aflyst',
    rejected: 'Denne booking blev afvist',
    other: 'Booking modtaget',
    emailSent: (address) => `Oplysningerne er på vej til ${address}`,
    when: 'Hvornår',
    hostTime: (zone) => `hos arrangøren, ${zone}`,
    length: 'Varighed',
    where: 'Hvor',
    join: 'Mødelink',
    host: 'Vært',
    hosts: 'Værter',
    who: 'Booket af',
    guests: 'Gæster',
    leftOut: (guests) => `Ikke inviteret af arrangørens system: ${guests}`,
    unlisted: (listed, all) =>
      `Bookingtjenesten viste kun ${number(listed)} af ` +
      `${plural(all, { one: '# dato', other: '# datoer' })}. Se de andre i din e-mail.`,
    moved: (time) => `Du bad om ${time}, men arrangørens system bookede denne tid i stedet.`,
    answers: 'Dine svar',
    yes: 'Ja',
    no: 'Nej',
    occurrences: (n) => plural(n, { one: '# dato', other: '# datoer' }),
    status: {
      accepted: 'booket',
      pending: 'afventer bekræftelse',
      cancelled: 'aflyst',
      rejected: 'afvist',
    },
    seat: 'Din plads er reserveret',
    reference: 'Bookingnummer',
    linkLater: 'linket sendes med invitationen',
    bookAnother: 'Book en tid mere',
  },
}
