import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('sv')
const quoted = (label: string) => `”${label}”`

/** Swedish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Vi arbetar fortfarande på det. Det kan ta en stund',
    summaryMore: (n) => `och ${number(n)} till längre ned`,
    summary: (n) => plural(n, { one: 'Rätta # sak för att boka', other: 'Rätta # saker för att boka' }),
  },
  errors: {
    name: 'Ange för- och efternamn',
    firstName: 'Ange ditt förnamn',
    lastName: 'Ange ditt efternamn',
    emailMissing: 'Ange din e-postadress',
    phoneMissing: 'Ange ditt telefonnummer',
    fill: (label) => `Fyll i ${quoted(label)}`,
    choose: (label) => `Välj ett svar på ${quoted(label)}`,
    tick: (label) => `Markera ${quoted(label)} för att fortsätta`,
    email: 'Ange en e-postadress i rätt format, till exempel name@example.com',
    emailTooLong: 'E-postadressen är för lång. Kontrollera den eller ange en annan',
    emailLetters: 'Bokningstjänsten godtar bara e-postadresser med bokstäverna a till z. Ange en annan',
    emailOne: 'Ange bara en e-postadress här och lägg till de andra som gäster',
    emails: (address) =>
      `${quoted(address)} är ingen e-postadress. Skriv den som name@example.com eller ta bort den`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} är för lång för att vara en e-postadress. ` +
      'Rätta den eller ta bort den',
    emailsLetters: (address) =>
      `Bokningstjänsten godtar bara bokstäverna a till z: ändra ${quoted(address)} eller ta bort adressen`,
    phone: 'Ange ett telefonnummer med landsnummer, till exempel +44 20 7946 0958',
    phoneExtension: 'Ange ett telefonnummer utan anknytning, till exempel +44 20 7946 0958',
    phoneLetters: 'Ange ett telefonnummer med enbart siffror, utan ord eller bokstäver',
    phoneOne: 'Ange ett telefonnummer här, inte två',
    phoneShort: 'Telefonnumret är för kort. Kontrollera att ingen siffra saknas',
    phoneLong: 'Telefonnumret är för långt. Kontrollera att ingen siffra står där två gånger',
    phoneUnknown: 'Kontrollera telefonnumret: det finns inget sådant nummer i landet',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Välj det telefonnummer du menar: ${numbers.join(' eller ')}`
        : `Bekräfta att du menar ${numbers.join()} eller ändra telefonnumret`,
    url: 'Ange en webbadress, till exempel https://example.com',
    number: 'Ange ett tal med siffror, till exempel 12 eller 3,5',
    numberWhich: (one, other) =>
      `Det här kan läsas på två sätt. Skriv ${one} eller ${other}, beroende på vad du menar`,
    wholeNumber: (max) => `Ange ett heltal från 1 till ${number(max)}`,
    tooLong: (max) =>
      max ? `Korta ner till högst ${number(max)} tecken` : 'Korta ner: det här är för långt',
    tooShort: (min) => (min ? `Skriv minst ${number(min)} tecken` : 'Skriv mer här: det är för kort'),
    option: 'Välj ett av svaren som visas',
    place: 'Välj var ni ska ses',
    placeAddress: 'Ange adressen där vi ska ses',
    placeText: 'Ange var vi ska ses',
    duplicate: 'Ta bort adressen som står två gånger',
    emailNotAllowed: 'Den här e-postadressen kan inte användas här. Ange en annan',
    length: 'Välj en av längderna som visas',
    refused: 'Bokningstjänsten godtog inte det här svaret. Ändra det och försök igen',
  },
  outcomes: {
    unknown: {
      title: 'Vi kunde inte bekräfta din bokning',
      text:
        'Du kanske redan har den: kontrollera din e-post innan du försöker igen. ' +
        'Allt du har skrivit finns kvar här.',
    },
    partial: {
      title: 'Vi kunde inte bekräfta alla dina bokningar',
      text:
        'En del av datumen kan redan vara bokade: kontrollera din e-post innan du försöker igen. ' +
        'Allt du har skrivit finns kvar här.',
    },
    earlier: {
      title: (time, date) => `Ett försök gjordes kl. ${time}, ${date}`,
      text: (when) => `Du kanske redan har bokat ${when}: kontrollera din e-post innan du försöker igen.`,
    },
    conflictAfterUnknown: {
      title: 'Ditt första försök kan ha lyckats',
      text:
        'Tiden är upptagen nu, kanske av din egen bokning: kontrollera din e-post. ' +
        'Om du inte har fått något mejl väljer du en annan tid. Dina svar finns kvar.',
    },
    conflict: {
      title: 'Den tiden är inte längre ledig',
      text:
        'Välj en annan tid. Dina svar finns kvar. ' +
        'Om du redan har fått ett mejl om den här tiden är den bokad åt dig.',
    },
    conflictFixed: {
      title: 'Den tiden är inte längre ledig',
      text:
        'Kontakta arrangören för en annan tid. Dina svar finns kvar. ' +
        'Om du redan har fått ett mejl om den här tiden är den bokad åt dig.',
    },
    chooseAnother: 'Välj en annan tid',
    verify: {
      title: 'Bekräfta din e-postadress',
      text: 'Arrangören begär en kod, som inte kan skickas härifrån. Kontakta arrangören.',
    },
    refused: {
      title: 'Bokningen godtogs inte',
      text: 'Inget har bokats. Kontakta arrangören om du tror att det är ett misstag.',
    },
    busy: {
      title: 'För många bokningar på en gång',
      text: 'Inget har bokats. Vänta en minut och tryck sedan på knappen igen.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Du kan försöka igen om # sekund.',
        other: 'Du kan försöka igen om # sekunder.',
      }),
    moveExisting: 'Flytta min befintliga bokning',
    waitOver: 'Du kan försöka igen nu.',
    guard: {
      title: 'Säkerhetskontrollen slutfördes inte',
      text: 'Inget har bokats. Dina svar finns kvar: tryck på knappen för att försöka igen.',
    },
    field: {
      title: 'Bokningstjänsten godtog inte ett av svaren',
      text: 'Inget har bokats. Ändra dina svar och försök igen.',
    },
  },
  reasons: {
    seatsFull: 'Alla platser den här tiden är upptagna.',
    past: 'Tiden har passerat. Om det inte stämmer kontrollerar du klockan på din enhet.',
    outOfBounds: 'Tiden ligger för nära eller för långt fram för att kunna bokas.',
    bookingLimit: 'Arrangören tar inte emot fler bokningar under den här perioden.',
    reserved: 'Någon annan håller på att boka den här tiden just nu.',
    emailBlocked: 'Den här e-postadressen kan inte användas för att boka här. Prova en annan.',
    loginRequired: 'Det här kan bara bokas av personer som är inloggade hos arrangören.',
    notFound: 'Det här mötet erbjuds inte längre.',
    bookerLimit: 'Du har redan så många bokningar som arrangören tillåter.',
    alreadyBooked: 'Du har redan en bokning den här tiden.',
    payment: 'Betalningen kunde inte startas.',
    notBookable: 'Arrangören är inte klar med inställningarna för det här mötet.',
    tooLarge: 'Dina svar är för långa för att skickas. Korta ner dem och försök igen.',
    likelyBooked:
      'Bokningstjänsten sa ja, men resten av svaret gick förlorat: tiden är med största sannolikhet bokad.',
    secondRequest: 'Om du skickar igen kan det bli en förfrågan till.',
    secondBooking: 'Om du skickar igen kan det bli en bokning till, hos en annan värd.',
    earlierAttempt:
      'Inget har bokats den här gången, men ett tidigare försök kan ha lyckats: ' +
      'kontrollera din e-post innan du försöker igen.',
    codeWrong: 'Koden är fel eller för gammal.',
    alreadyCancelled: 'Bokningen är redan avbokad.',
    alreadyMoved: 'Bokningen har redan flyttats till en annan tid.',
    cancelDisabled: 'Arrangören tillåter inte att bokningen avbokas här.',
  },
  signIn: {
    title: 'Logga in för att boka det här mötet',
    text: 'Det kan bara bokas av personer som är inloggade.',
    open: 'Gå till bokningssidan',
  },
  series: {
    until: (date) => `till och med ${date}`,
    clockChange: (zone) => `klockan har ställts om: ${zone}`,
  },
  verification: {
    title: 'Bekräfta din e-postadress',
    sent: (email) => `Vi har skickat en kod till ${email}. Dina svar finns kvar.`,
    sentAgain: (email) => `Vi har skickat en ny kod till ${email}. Dina svar finns kvar.`,
    sending: 'Skickar en kod …',
    notSent: 'Koden kunde inte skickas. Försök igen om en stund.',
    tooMany:
      'För många koder har begärts. Vänta en minut och begär sedan en ny. ' +
      'En kod som du redan har kan fortfarande gälla.',
    label: 'Kod från mejlet',
    missing: 'Ange koden från mejlet',
    wrong: 'Koden är fel eller för gammal. Kontrollera den eller begär en ny',
    confirm: 'Bekräfta och boka',
    resend: 'Skicka en ny kod',
    resendIn: (seconds) => plural(seconds, { one: 'Ny kod om # sekund', other: 'Ny kod om # sekunder' }),
    back: 'Ändra mina svar',
  },
  confirmation: {
    booked: 'Din tid är bokad',
    pending: 'Förfrågan har skickats',
    pendingText: 'Arrangören måste bekräfta den. Du får ett mejl när det är gjort.',
    cancelled: 'Bokningen är avbokad',
    rejected: 'Bokningen avböjdes',
    other: 'Bokningen har tagits emot',
    emailSent: (address) => `Uppgifterna är på väg till ${address}`,
    when: 'När',
    hostTime: (zone) => `hos arrangören, ${zone}`,
    length: 'Längd',
    where: 'Var',
    join: 'Möteslänk',
    host: 'Värd',
    hosts: 'Värdar',
    who: 'Bokat av',
    guests: 'Gäster',
    leftOut: (guests) => `Bjöds inte in av arrangörens system: ${guests}`,
    unlisted: (listed, all) =>
      `Bokningstjänsten visade bara ${number(listed)} av ${number(all)} datum. Se din e-post för de andra.`,
    moved: (time) => `Du bad om ${time}, men arrangörens system bokade den här tiden i stället.`,
    answers: 'Dina svar',
    yes: 'Ja',
    no: 'Nej',
    occurrences: (n) => plural(n, { one: '# datum', other: '# datum' }),
    status: {
      accepted: 'bokad',
      pending: 'väntar på bekräftelse',
      cancelled: 'avbokad',
      rejected: 'avböjd',
    },
    seat: 'Din plats är reserverad',
    reference: 'Bokningsnummer',
    linkLater: 'länken skickas med inbjudan',
    bookAnother: 'Boka en till',
  },
}
