import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('da')

/** Danish messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Føj til kalender',
    google: 'Google Kalender',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Kalender',
    file: 'Download .ics-fil',
    seriesFile: (n) =>
      plural(n, { one: 'Download .ics-fil med # dato', other: 'Download .ics-fil med # datoer' }),
    newWindow: '(åbner i et nyt vindue)',
    fileFailed: 'Kalenderfilen kunne ikke oprettes. Tjek din forbindelse, og prøv så igen.',
    notOpened: 'Hvis der ikke åbnede noget, så kopiér denne adresse til et nyt vindue:',
    notSaved:
      'Hvis der ikke blev gemt en fil, tillader denne side ikke downloads. Kopiér oplysningerne i stedet.',
    tentative: 'Tiden står som foreløbig, indtil arrangøren bekræfter den.',
    untitled: 'Booking',
    joinAt: (url) => `Deltag: ${url}`,
    copy: 'Kopiér oplysninger',
    copied: 'Kopieret',
    copyByHand: 'Kopiér denne tekst:',
    continue: 'Fortsæt',
  },
  payment: {
    title: 'Ikke betalt endnu',
    follows:
      'Dette møde koster penge. Der betales ikke noget her: Du betaler på arrangørens side efter bookingen.',
    unclear:
      'Dette møde koster penge. Der betales ikke noget her: Spørg arrangøren, hvordan du betaler. ' +
      'Bookingen gælder først, når den er betalt.',
    due: 'Du betaler på arrangørens egen side. Bookingen gælder først, når den er betalt der.',
    ask:
      'Der er ikke betalt noget her. Spørg arrangøren, hvordan du betaler: ' +
      'Bookingen gælder først, når den er betalt.',
    open: 'Betal på arrangørens side',
  },
  cancel: {
    start: 'Aflys booking',
    title: 'Vil du aflyse denne booking?',
    reason: 'Årsag',
    reasonHint: 'Arrangøren kan læse den',
    which: 'Hvad vil du aflyse?',
    all: (n) => plural(n, { one: 'Det hele (# dato)', other: 'Alle # datoer' }),
    confirm: 'Aflys booking',
    confirming: 'Aflyser …',
    keep: 'Behold bookingen',
    done: 'Denne booking er aflyst',
    doneOne: (date) => `${date} er aflyst`,
    some: 'Ikke alle datoer er aflyst',
    unknown: {
      title: 'Vi kunne ikke bekræfte aflysningen',
      text:
        'Bookingen er måske allerede aflyst: Tjek din e-mail, før du prøver igen. ' +
        'Det, du skrev, er her stadig.',
    },
    refused: {
      title: 'Bookingen blev ikke aflyst',
      text: 'Den gælder stadig. Kontakt arrangøren.',
    },
    notAllowed: 'Arrangøren tillader ikke, at denne booking aflyses her.',
    notFound: 'Bookingtjenesten kender ikke denne booking.',
    busy: {
      title: 'For mange anmodninger på én gang',
      text: 'Bookingen gælder stadig. Vent et minut, og tryk så på knappen igen.',
    },
  },
  reschedule: {
    start: 'Skift tid',
    title: 'Vælg en anden tid',
    loading: 'Indlæser din booking',
    present: 'Nuværende tid',
    chosen: 'Ny tid',
    which: 'Hvilken dato vil du flytte?',
    reason: 'Årsag til ændringen',
    reasonHint: 'Arrangøren kan læse den',
    confirm: (when) => `Flyt til ${when}`,
    confirming: 'Flytter …',
    keep: 'Behold den nuværende tid',
    from: (time) => `Flyttet fra ${time}`,
    lengthBack: (now, then) => `Varigheden er ${now} nu og bliver ${then}, når bookingen er flyttet.`,
    notFound: {
      title: 'Denne booking blev ikke fundet',
      text: 'Tjek det link, du brugte, eller kontakt arrangøren.',
    },
    loadFailed: {
      title: 'Din booking kunne ikke indlæses',
      text: 'Tjek din forbindelse, og prøv så igen.',
    },
    cancelled: {
      title: 'Denne booking er aflyst',
      text: 'Den kan ikke flyttes. Du kan lave en ny booking i stedet.',
    },
    rejected: {
      title: 'Denne booking blev afvist',
      text: 'Den kan ikke flyttes. Du kan lave en ny booking i stedet.',
    },
    moved: { title: 'Denne booking er allerede flyttet', text: 'Den nye tid står i din e-mail.' },
    seatMissing: {
      title: 'Denne plads kan ikke flyttes her',
      text: 'Brug linket i din e-mail, eller kontakt arrangøren.',
    },
    unknown: {
      title: 'Vi kunne ikke bekræfte, at din booking er flyttet',
      text:
        'Den er måske allerede flyttet: Tjek din e-mail, før du prøver igen. ' +
        'Det, du skrev, er her stadig.',
    },
    conflict: {
      title: 'Den tid er ikke længere ledig',
      text: 'Din booking beholder sin nuværende tid. Vælg en anden tid. Din årsag er gemt.',
    },
    conflictAfterUnknown: {
      title: 'Dit første forsøg er måske lykkedes',
      text:
        'Denne tid er nu optaget, måske af din egen booking: Tjek din e-mail. ' +
        'Hvis der ikke står noget, så vælg en anden tid. Din årsag er gemt.',
    },
    refused: {
      title: 'Din booking blev ikke flyttet',
      text: 'Den beholder sin nuværende tid. Kontakt arrangøren.',
    },
    busy: {
      title: 'For mange anmodninger på én gang',
      text: 'Din booking beholder sin nuværende tid. Vent et minut, og tryk så på knappen igen.',
    },
  },
  manage: {
    booked: 'Din booking',
    pending: 'Din anmodning',
    pendingText: 'Arrangøren skal bekræfte den. Du får en e-mail, når det sker.',
    past: 'Dette møde er overstået',
    pastText: 'Bookingen kan ikke længere ændres.',
    cancelledBecause: (reason) => `Årsag: ${reason}`,
    moved: {
      title: 'Denne booking er flyttet',
      text: 'Den har en ny tid nu.',
      open: 'Vis den nye booking',
    },
    seat: 'Her ændres kun din egen plads.',
    seatUnchecked: {
      title: 'Din plads kunne ikke slås op',
      text: 'Dette er alle deltageres booking. Hvis din plads allerede er aflyst, vises det ikke her.',
    },
    seatGone: {
      title: 'Du har ikke længere denne plads',
      text: 'Den er aflyst eller flyttet til en anden tid. Det fremgår af din e-mail, hvad der er sket.',
    },
    seatMissing: {
      title: 'Din plads kan ikke ændres her',
      text: 'Brug linket i din e-mail, eller kontakt arrangøren.',
    },
  },
  meetings: {
    label: 'Vælg et møde',
    loading: 'Indlæser møderne',
    none: {
      title: 'Der er ikke noget at booke endnu',
      text: 'Kom tilbage senere, eller kontakt arrangøren.',
    },
    notFound: {
      title: 'Denne side blev ikke fundet',
      text: 'Tjek det link, du brugte, eller kontakt arrangøren.',
    },
    loadFailed: {
      title: 'Møderne kunne ikke indlæses',
      text: 'Tjek din forbindelse, og prøv så igen.',
    },
  },
  pages: {
    choose: 'Vælg en tid',
    guestsHint: 'E-mailadresser, én pr. linje',
    showZone: 'Vis tider',
    bookChosen: 'Book den valgte tid',
    stale: {
      title: 'Send formularen en gang til',
      text: 'Den var åben længe, så der blev ikke sendt noget. Dine svar er her stadig.',
    },
  },
}
