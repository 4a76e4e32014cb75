import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('nl')

/** Dutch messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Toevoegen aan agenda',
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Agenda',
    file: '.ics-bestand downloaden',
    seriesFile: (n) =>
      plural(n, { one: '.ics-bestand met # datum downloaden', other: '.ics-bestand met # data downloaden' }),
    newWindow: '(opent in een nieuw venster)',
    fileFailed: 'Het agendabestand kon niet worden gemaakt. Controleer je verbinding en probeer het opnieuw.',
    notOpened: 'Is er niets geopend, kopieer dit adres dan naar een nieuw venster:',
    notSaved:
      'Is er geen bestand opgeslagen, dan staat deze pagina geen downloads toe. ' +
      'Kopieer in plaats daarvan de gegevens.',
    tentative: 'De afspraak staat als voorlopig in de agenda totdat de organisator bevestigt.',
    untitled: 'Boeking',
    joinAt: (url) => `Deelnemen: ${url}`,
    copy: 'Gegevens kopiëren',
    copied: 'Gekopieerd',
    copyByHand: 'Kopieer deze tekst:',
    continue: 'Doorgaan',
  },
  payment: {
    title: 'Nog niet betaald',
    follows:
      'Aan deze afspraak zijn kosten verbonden. Je betaalt niets op deze pagina: ' +
      'na het boeken betaal je op de pagina van de organisator.',
    unclear:
      'Aan deze afspraak zijn kosten verbonden. Je betaalt niets op deze pagina: ' +
      'vraag de organisator hoe je kunt betalen. De boeking geldt pas als er is betaald.',
    due: 'Betalen doe je op de pagina van de organisator. De boeking geldt pas als daar is betaald.',
    ask:
      'Hier is niets betaald. Vraag de organisator hoe je kunt betalen: ' +
      'de boeking geldt pas als er is betaald.',
    open: 'Betalen op de pagina van de organisator',
  },
  cancel: {
    start: 'Boeking annuleren',
    title: 'Deze boeking annuleren?',
    reason: 'Reden',
    reasonHint: 'De organisator krijgt dit te lezen',
    which: 'Wat wil je annuleren?',
    all: (n) => plural(n, { one: 'Alles (# datum)', other: 'Alle # data' }),
    confirm: 'Boeking annuleren',
    confirming: 'Bezig met annuleren…',
    keep: 'Boeking behouden',
    done: 'Deze boeking is geannuleerd',
    doneOne: (date) => `${date} is geannuleerd`,
    some: 'Niet alle data zijn geannuleerd',
    unknown: {
      title: 'We konden de annulering niet bevestigen',
      text:
        'Misschien is de boeking al geannuleerd: ' +
        'controleer je e-mail voordat je het opnieuw probeert. Wat je hebt geschreven, staat er nog.',
    },
    refused: {
      title: 'De boeking is niet geannuleerd',
      text: 'De boeking staat nog. Neem contact op met de organisator.',
    },
    notAllowed: 'De organisator staat niet toe dat deze boeking hier wordt geannuleerd.',
    notFound: 'De boekingsdienst kent deze boeking niet.',
    busy: {
      title: 'Te veel verzoeken tegelijk',
      text: 'De boeking staat nog. Wacht een minuut en klik dan opnieuw op de knop.',
    },
  },
  reschedule: {
    start: 'Tijd wijzigen',
    title: 'Kies een andere tijd',
    loading: 'Je boeking wordt geladen',
    present: 'Huidige tijd',
    chosen: 'Nieuwe tijd',
    which: 'Welke datum wil je verzetten?',
    reason: 'Reden van de wijziging',
    reasonHint: 'De organisator krijgt dit te lezen',
    confirm: (when) => `Verzet naar ${when}`,
    confirming: 'Bezig met verzetten…',
    keep: 'Huidige tijd behouden',
    from: (time) => `Vorige tijd: ${time}`,
    lengthBack: (now, then) => `De duur is nu ${now} en wordt na het verzetten ${then}.`,
    notFound: {
      title: 'Deze boeking is niet gevonden',
      text: 'Controleer de link die je hebt gebruikt of neem contact op met de organisator.',
    },
    loadFailed: {
      title: 'Je boeking kon niet worden geladen',
      text: 'Controleer je verbinding en probeer het opnieuw.',
    },
    cancelled: {
      title: 'Deze boeking is geannuleerd',
      text: 'De boeking kan niet worden verzet. Je kunt wel een nieuwe boeking maken.',
    },
    rejected: {
      title: 'Deze boeking is afgewezen',
      text: 'De boeking kan niet worden verzet. Je kunt wel een nieuwe boeking maken.',
    },
    moved: { title: 'Deze boeking is al verzet', text: 'In je e-mail staat wat de nieuwe tijd is.' },
    seatMissing: {
      title: 'Deze plek kan hier niet worden verzet',
      text: 'Gebruik de link in je e-mail of neem contact op met de organisator.',
    },
    unknown: {
      title: 'We konden niet bevestigen dat je boeking is verzet',
      text:
        'Misschien is je boeking al verzet: controleer je e-mail voordat je het opnieuw probeert. ' +
        'Wat je hebt geschreven, staat er nog.',
    },
    conflict: {
      title: 'Die tijd is niet meer beschikbaar',
      text: 'Je boeking blijft op de huidige tijd staan. Kies een andere tijd; je reden blijft bewaard.',
    },
    conflictAfterUnknown: {
      title: 'Je eerste poging is misschien gelukt',
      text:
        'Deze tijd is nu bezet, misschien door je eigen boeking: controleer je e-mail. ' +
        'Staat daar niets in, kies dan een andere tijd; je reden blijft bewaard.',
    },
    refused: {
      title: 'Je boeking is niet verzet',
      text: 'De boeking blijft op de huidige tijd staan. Neem contact op met de organisator.',
    },
    busy: {
      title: 'Te veel verzoeken tegelijk',
      text: 'Je boeking blijft op de huidige tijd staan. Wacht een minuut en klik dan opnieuw op de knop.',
    },
  },
  manage: {
    booked: 'Je boeking',
    pending: 'Je aanvraag',
    pendingText: 'De organisator moet de aanvraag nog bevestigen. Je krijgt een e-mail zodra dat is gebeurd.',
    past: 'Deze afspraak is voorbij',
    pastText: 'De boeking kan niet meer worden gewijzigd.',
    cancelledBecause: (reason) => `Reden: ${reason}`,
    moved: {
      title: 'Deze boeking is verzet',
      text: 'De boeking heeft nu een nieuwe tijd.',
      open: 'Nieuwe boeking tonen',
    },
    seat: 'Alleen je eigen plek wordt hier gewijzigd.',
    seatUnchecked: {
      title: 'Je plek kon niet worden opgezocht',
      text:
        'Dit is de boeking van alle deelnemers. ' +
        'Als je plek al is geannuleerd, is dat hier niet te zien.',
    },
    seatGone: {
      title: 'Je hebt deze plek niet meer',
      text: 'De plek is geannuleerd of naar een andere tijd verzet. In je e-mail staat wat er is gebeurd.',
    },
    seatMissing: {
      title: 'Je plek kan hier niet worden gewijzigd',
      text: 'Gebruik de link in je e-mail of neem contact op met de organisator.',
    },
  },
  meetings: {
    label: 'Kies een afspraak',
    loading: 'Afspraken worden geladen',
    none: {
      title: 'Er valt nog niets te boeken',
      text: 'Kom later terug of neem contact op met de organisator.',
    },
    notFound: {
      title: 'Deze pagina is niet gevonden',
      text: 'Controleer de link die je hebt gebruikt of neem contact op met de organisator.',
    },
    loadFailed: {
      title: 'De afspraken konden niet worden geladen',
      text: 'Controleer je verbinding en probeer het opnieuw.',
    },
  },
  pages: {
    choose: 'Tijd kiezen',
    guestsHint: 'E-mailadressen, één per regel',
    showZone: 'Tijden tonen',
    bookChosen: 'Gekozen tijd boeken',
    stale: {
      title: 'Verstuur het formulier nog een keer',
      text: 'Het stond lang open, daarom is er niets verstuurd. Je antwoorden staan er nog.',
    },
  },
}
