import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('nl')
const quoted = (label: string) => `‘${label}’`

/** Dutch messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'We zijn er nog mee bezig. Dit kan even duren',
    summaryMore: (n) => `en nog ${number(n)} verder naar beneden`,
    summary: (n) =>
      plural(n, { one: 'Verbeter # punt om te boeken', other: 'Verbeter # punten om te boeken' }),
  },
  errors: {
    name: 'Vul je volledige naam in',
    firstName: 'Vul je voornaam in',
    lastName: 'Vul je achternaam in',
    emailMissing: 'Vul je e-mailadres in',
    phoneMissing: 'Vul je telefoonnummer in',
    fill: (label) => `Vul ${quoted(label)} in`,
    choose: (label) => `Kies een antwoord bij ${quoted(label)}`,
    tick: (label) => `Vink ${quoted(label)} aan om verder te gaan`,
    email: 'Vul een geldig e-mailadres in, bijvoorbeeld name@example.com',
    emailTooLong: 'Dit e-mailadres is te lang. Controleer het of vul een ander adres in',
    emailLetters:
      'De boekingsdienst accepteert alleen e-mailadressen met de letters a tot en met z. ' +
      'Vul een ander adres in',
    emailOne: 'Vul hier één e-mailadres in en voeg de andere toe als gasten',
    emails: (address) =>
      `${quoted(address)} is geen e-mailadres. Schrijf het als name@example.com of verwijder het`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} is te lang voor een e-mailadres. Verbeter of verwijder het`,
    emailsLetters: (address) =>
      `De boekingsdienst accepteert alleen de letters a tot en met z: wijzig of verwijder ${quoted(address)}`,
    phone: 'Vul een telefoonnummer met landnummer in, bijvoorbeeld +44 20 7946 0958',
    phoneExtension: 'Vul een telefoonnummer zonder toestelnummer in, bijvoorbeeld +44 20 7946 0958',
    phoneLetters: 'Vul een telefoonnummer in met alleen cijfers, zonder woorden of letters',
    phoneOne: 'Vul hier één telefoonnummer in, geen twee',
    phoneShort: 'Dit telefoonnummer is te kort. Controleer of er geen cijfer ontbreekt',
    phoneLong: 'Dit telefoonnummer is te lang. Controleer of er geen cijfer dubbel staat',
    phoneUnknown: 'Controleer dit telefoonnummer: zo’n nummer bestaat niet in dat land',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Kies het telefoonnummer dat je bedoelt: ${numbers.join(' of ')}`
        : `Bevestig dat je ${numbers.join()} bedoelt of wijzig het telefoonnummer`,
    url: 'Vul een webadres in, bijvoorbeeld https://example.com',
    number: 'Vul een getal in cijfers in, bijvoorbeeld 12 of 3,5',
    numberWhich: (one, other) =>
      `Dit kan op twee manieren worden gelezen. Schrijf ${one} of ${other}, afhankelijk van wat je bedoelt`,
    wholeNumber: (max) => `Vul een heel getal van 1 tot en met ${number(max)} in`,
    tooLong: (max) =>
      max
        ? plural(max, { one: 'Kort dit in tot maximaal # teken', other: 'Kort dit in tot maximaal # tekens' })
        : 'Kort dit in: het is te lang',
    tooShort: (min) =>
      min
        ? plural(min, { one: 'Schrijf minimaal # teken', other: 'Schrijf minimaal # tekens' })
        : 'Schrijf hier meer: dit is te kort',
    option: 'Kies een van de gegeven antwoorden',
    place: 'Kies waar jullie afspreken',
    placeAddress: 'Vul het adres in waar we afspreken',
    placeText: 'Vul in waar we afspreken',
    duplicate: 'Verwijder het adres dat er twee keer staat',
    emailNotAllowed: 'Dit e-mailadres kan hier niet worden gebruikt. Vul een ander adres in',
    length: 'Kies een van de aangeboden tijdsduren',
    refused: 'De boekingsdienst heeft dit antwoord niet geaccepteerd. Wijzig het en probeer het opnieuw',
  },
  outcomes: {
    unknown: {
      title: 'We konden je boeking niet bevestigen',
      text:
        'Misschien staat die er al: controleer je e-mail voordat je het opnieuw probeert. ' +
        'Alles wat je hebt ingevuld, staat er nog.',
    },
    partial: {
      title: 'We konden niet al je boekingen bevestigen',
      text:
        'Sommige data zijn misschien al geboekt: ' +
        'controleer je e-mail voordat je het opnieuw probeert. Alles wat je hebt ingevuld, staat er nog.',
    },
    earlier: {
      title: (time, date) => `Er is al een poging gedaan op ${date} om ${time}`,
      text: (when) =>
        `Misschien is je afspraak (${when}) al geboekt: ` +
        'controleer je e-mail voordat je het opnieuw probeert.',
    },
    conflictAfterUnknown: {
      title: 'Je eerste poging is misschien gelukt',
      text:
        'Deze tijd is nu bezet, misschien door je eigen boeking: controleer je e-mail. ' +
        'Heb je geen bericht gekregen, kies dan een andere tijd; je antwoorden blijven bewaard.',
    },
    conflict: {
      title: 'Die tijd is niet meer beschikbaar',
      text:
        'Kies een andere tijd; je antwoorden blijven bewaard. ' +
        'Heb je voor deze tijd al een e-mail gekregen, dan is je boeking gelukt.',
    },
    conflictFixed: {
      title: 'Die tijd is niet meer beschikbaar',
      text:
        'Neem contact op met de organisator voor een andere tijd; je antwoorden blijven bewaard. ' +
        'Heb je voor deze tijd al een e-mail gekregen, dan is je boeking gelukt.',
    },
    chooseAnother: 'Andere tijd kiezen',
    verify: {
      title: 'Bevestig je e-mailadres',
      text:
        'De organisator vraagt om een code, maar die kan hiervandaan niet worden verstuurd. ' +
        'Neem contact op met de organisator.',
    },
    refused: {
      title: 'Deze boeking is niet geaccepteerd',
      text: 'Er is niets geboekt. Neem contact op met de organisator als je denkt dat dit een vergissing is.',
    },
    busy: {
      title: 'Te veel boekingen tegelijk',
      text: 'Er is niets geboekt. Wacht een minuut en klik dan opnieuw op de knop.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'Je kunt het over # seconde opnieuw proberen.',
        other: 'Je kunt het over # seconden opnieuw proberen.',
      }),
    moveExisting: 'Mijn bestaande boeking verzetten',
    waitOver: 'Je kunt het nu opnieuw proberen.',
    guard: {
      title: 'De beveiligingscontrole is niet afgerond',
      text:
        'Er is niets geboekt. ' +
        'Je antwoorden blijven bewaard: klik op de knop om het opnieuw te proberen.',
    },
    field: {
      title: 'De boekingsdienst heeft een antwoord niet geaccepteerd',
      text: 'Er is niets geboekt. Wijzig je antwoorden en probeer het opnieuw.',
    },
  },
  reasons: {
    seatsFull: 'Alle plekken op deze tijd zijn bezet.',
    past: 'Deze tijd is al voorbij. Klopt dat niet, controleer dan de klok van je apparaat.',
    outOfBounds: 'Deze tijd ligt te dichtbij of te ver in de toekomst om te boeken.',
    bookingLimit: 'De organisator neemt in deze periode geen boekingen meer aan.',
    reserved: 'Iemand anders is deze tijd nu aan het boeken.',
    emailBlocked: 'Met dit e-mailadres kun je hier niet boeken. Probeer een ander adres.',
    loginRequired: 'Alleen wie bij de organisator is ingelogd, kan dit boeken.',
    notFound: 'Deze afspraak wordt niet meer aangeboden.',
    bookerLimit: 'Je hebt al het maximale aantal boekingen dat de organisator toestaat.',
    alreadyBooked: 'Je hebt op deze tijd al een boeking.',
    payment: 'De betaling kon niet worden gestart.',
    notBookable: 'De organisator heeft deze afspraak nog niet volledig ingesteld.',
    tooLarge: 'Je antwoorden zijn te lang om te versturen. Kort ze in en probeer het opnieuw.',
    likelyBooked:
      'De boekingsdienst heeft ja gezegd, maar de rest van het antwoord is verloren gegaan: ' +
      'je boeking is zeer waarschijnlijk gelukt.',
    secondRequest: 'Als je opnieuw verstuurt, ontstaat er misschien een tweede aanvraag.',
    secondBooking: 'Als je opnieuw verstuurt, boek je misschien een tweede keer, bij iemand anders.',
    earlierAttempt:
      'Deze keer is er niets geboekt, maar een eerdere poging is misschien gelukt: ' +
      'controleer je e-mail voordat je het opnieuw probeert.',
    codeWrong: 'Deze code is onjuist of verlopen.',
    alreadyCancelled: 'Deze boeking is al geannuleerd.',
    alreadyMoved: 'Deze boeking is al naar een andere tijd verzet.',
    cancelDisabled: 'De organisator staat niet toe dat deze boeking hier wordt geannuleerd.',
  },
  signIn: {
    title: 'Log in om deze afspraak te boeken',
    text: 'Alleen wie is ingelogd, kan deze afspraak boeken.',
    open: 'Naar de boekingspagina',
  },
  series: {
    until: (date) => `tot en met ${date}`,
    clockChange: (zone) => `de klok is verzet: ${zone}`,
  },
  verification: {
    title: 'Bevestig je e-mailadres',
    sent: (email) => `We hebben een code gestuurd naar ${email}. Je antwoorden blijven bewaard.`,
    sentAgain: (email) => `We hebben een nieuwe code gestuurd naar ${email}. Je antwoorden blijven bewaard.`,
    sending: 'Code versturen…',
    notSent: 'De code kon niet worden verstuurd. Probeer het zo meteen opnieuw.',
    tooMany:
      'Er zijn te veel codes aangevraagd. Wacht een minuut en vraag dan een nieuwe aan. ' +
      'Een code die je al hebt, kan nog geldig zijn.',
    label: 'Code uit de e-mail',
    missing: 'Vul de code uit de e-mail in',
    wrong: 'Deze code is onjuist of verlopen. Controleer de code of vraag een nieuwe aan',
    confirm: 'Bevestigen en boeken',
    resend: 'Nieuwe code versturen',
    resendIn: (seconds) =>
      plural(seconds, { one: 'Nieuwe code over # seconde', other: 'Nieuwe code over # seconden' }),
    back: 'Mijn antwoorden wijzigen',
  },
  confirmation: {
    booked: 'Je afspraak is geboekt',
    pending: 'Aanvraag verstuurd',
    pendingText: 'De organisator moet de aanvraag nog bevestigen. Je krijgt een e-mail zodra dat is gebeurd.',
    cancelled: 'Deze boeking is geannuleerd',
    rejected: 'Deze boeking is afgewezen',
    other: 'Boeking ontvangen',
    emailSent: (address) => `De gegevens zijn onderweg naar ${address}`,
    when: 'Wanneer',
    hostTime: (zone) => `bij de organisator, ${zone}`,
    length: 'Duur',
    where: 'Waar',
    join: 'Deelnamelink',
    host: 'Met',
    hosts: 'Met',
    who: 'Geboekt door',
    guests: 'Gasten',
    leftOut: (guests) => `Niet uitgenodigd door het systeem van de organisator: ${guests}`,
    unlisted: (listed, all) =>
      `De boekingsdienst heeft maar ${number(listed)} van de ${number(all)} data doorgegeven. ` +
      'Controleer je e-mail voor de andere.',
    moved: (time) =>
      `Je vroeg om ${time}; het systeem van de organisator heeft in plaats daarvan deze tijd geboekt.`,
    answers: 'Je antwoorden',
    yes: 'Ja',
    no: 'Nee',
    occurrences: (n) => plural(n, { one: '# datum', other: '# data' }),
    status: {
      accepted: 'geboekt',
      pending: 'wacht op bevestiging',
      cancelled: 'geannuleerd',
      rejected: 'afgewezen',
    },
    seat: 'Je plek is gereserveerd',
    reference: 'Boekingsnummer',
    linkLater: 'de link wordt met de uitnodiging verstuurd',
    bookAnother: 'Nog een afspraak boeken',
  },
}
