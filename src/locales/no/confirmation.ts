import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('nb')

/** Norwegian messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Legg til i kalenderen',
    google: 'Google Kalender',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Kalender',
    file: 'Last ned .ics-fil',
    seriesFile: (n) =>
      plural(n, { one: 'Last ned .ics-fil med # dato', other: 'Last ned .ics-fil med # datoer' }),
    newWindow: '(åpnes i et nytt vindu)',
    fileFailed: 'Kalenderfilen kunne ikke lages. Sjekk tilkoblingen, og prøv på nytt.',
    notOpened: 'Hvis ingenting ble åpnet, kan du kopiere denne adressen til et nytt vindu:',
    notSaved: 'Hvis ingen fil ble lagret, tillater ikke denne siden nedlastinger. Kopier detaljene i stedet.',
    tentative: 'Tiden står som foreløpig til arrangøren bekrefter den.',
    untitled: 'Bestilling',
    joinAt: (url) => `Delta: ${url}`,
    copy: 'Kopier detaljene',
    copied: 'Kopiert',
    copyByHand: 'Kopier denne teksten:',
    continue: 'Fortsett',
  },
  payment: {
    title: 'Ikke betalt ennå',
    follows:
      'Dette møtet koster penger. Ingenting betales her: ' +
      'Du betaler på arrangørens side etter at du har bestilt.',
    unclear:
      'Dette møtet koster penger. Ingenting betales her: Spør arrangøren hvordan du betaler. ' +
      'Bestillingen gjelder først når den er betalt.',
    due: 'Du betaler på arrangørens egen side. Bestillingen gjelder først når den er betalt der.',
    ask:
      'Ingenting er betalt her. Spør arrangøren hvordan du betaler: ' +
      'Bestillingen gjelder først når den er betalt.',
    open: 'Betal på arrangørens side',
  },
  cancel: {
    start: 'Avbestill',
    title: 'Vil du avbestille?',
    reason: 'Årsak',
    reasonHint: 'Arrangøren kan lese dette',
    which: 'Hva vil du avbestille?',
    all: (n) => plural(n, { one: 'Alt (# dato)', other: 'Alle # datoer' }),
    confirm: 'Avbestill',
    confirming: 'Avbestiller …',
    keep: 'Behold bestillingen',
    done: 'Denne bestillingen er avbestilt',
    doneOne: (date) => `${date} er avbestilt`,
    some: 'Ikke alle datoene er avbestilt',
    unknown: {
      title: 'Vi kunne ikke bekrefte avbestillingen',
      text:
        'Det kan hende at bestillingen allerede er avbestilt: Sjekk e-posten din før du prøver på nytt. ' +
        'Det du skrev, er her fortsatt.',
    },
    refused: {
      title: 'Bestillingen ble ikke avbestilt',
      text: 'Den gjelder fortsatt. Kontakt arrangøren.',
    },
    notAllowed: 'Arrangøren tillater ikke at du avbestiller her.',
    notFound: 'Bestillingstjenesten kjenner ikke denne bestillingen.',
    busy: {
      title: 'For mange forespørsler på én gang',
      text: 'Bestillingen gjelder fortsatt. Vent et minutt, og trykk på knappen på nytt.',
    },
  },
  reschedule: {
    start: 'Endre tid',
    title: 'Velg en annen tid',
    loading: 'Laster inn bestillingen din',
    present: 'Nåværende tid',
    chosen: 'Ny tid',
    which: 'Hvilken dato vil du flytte?',
    reason: 'Årsak til endringen',
    reasonHint: 'Arrangøren kan lese dette',
    confirm: (when) => `Flytt til ${when}`,
    confirming: 'Flytter …',
    keep: 'Behold nåværende tid',
    from: (time) => `Flyttet fra ${time}`,
    lengthBack: (now, then) => `Varigheten er ${now} nå og blir ${then} når bestillingen er flyttet.`,
    notFound: {
      title: 'Fant ikke denne bestillingen',
      text: 'Sjekk lenken du brukte, eller kontakt arrangøren.',
    },
    loadFailed: {
      title: 'Bestillingen din kunne ikke lastes inn',
      text: 'Sjekk tilkoblingen, og prøv på nytt.',
    },
    cancelled: {
      title: 'Denne bestillingen er avbestilt',
      text: 'Den kan ikke flyttes. Du kan bestille på nytt i stedet.',
    },
    rejected: {
      title: 'Denne bestillingen ble avslått',
      text: 'Den kan ikke flyttes. Du kan bestille på nytt i stedet.',
    },
    moved: { title: 'Denne bestillingen er allerede flyttet', text: 'Den nye tiden står i e-posten din.' },
    seatMissing: {
      title: 'Denne plassen kan ikke flyttes her',
      text: 'Bruk lenken i e-posten din, eller kontakt arrangøren.',
    },
    unknown: {
      title: 'Vi kunne ikke bekrefte at bestillingen din er flyttet',
      text:
        'Det kan hende den allerede er flyttet: Sjekk e-posten din før du prøver på nytt. ' +
        'Det du skrev, er her fortsatt.',
    },
    conflict: {
      title: 'Den tiden er ikke lenger ledig',
      text: 'Bestillingen din beholder nåværende tid. Velg en annen tid. Årsaken du skrev, er tatt vare på.',
    },
    conflictAfterUnknown: {
      title: 'Det første forsøket kan ha lyktes',
      text:
        'Denne tiden er opptatt nå, kanskje av din egen bestilling: Sjekk e-posten din. ' +
        'Hvis det ikke står noe der, kan du velge en annen tid. Årsaken du skrev, er tatt vare på.',
    },
    refused: {
      title: 'Bestillingen din ble ikke flyttet',
      text: 'Den beholder nåværende tid. Kontakt arrangøren.',
    },
    busy: {
      title: 'For mange forespørsler på én gang',
      text: 'Bestillingen din beholder nåværende tid. Vent et minutt, og trykk på knappen på nytt.',
    },
  },
  manage: {
    booked: 'Bestillingen din',
    pending: 'Forespørselen din',
    pendingText: 'Arrangøren må bekrefte den. Du får en e-post når det skjer.',
    past: 'Tidspunktet for denne bestillingen er passert',
    pastText: 'Den kan ikke lenger endres.',
    cancelledBecause: (reason) => `Årsak: ${reason}`,
    moved: {
      title: 'Denne bestillingen er flyttet',
      text: 'Den har fått en ny tid.',
      open: 'Vis den nye bestillingen',
    },
    seat: 'Bare din egen plass endres her.',
    seatUnchecked: {
      title: 'Vi kunne ikke slå opp plassen din',
      text:
        'Dette er bestillingen for alle deltakerne. ' +
        'Hvis plassen din allerede er avbestilt, vises ikke det her.',
    },
    seatGone: {
      title: 'Du har ikke lenger denne plassen',
      text: 'Den er avbestilt eller flyttet til en annen tid. Se e-posten din.',
    },
    seatMissing: {
      title: 'Plassen din kan ikke endres her',
      text: 'Bruk lenken i e-posten din, eller kontakt arrangøren.',
    },
  },
  meetings: {
    label: 'Velg et møte',
    loading: 'Laster inn møtene',
    none: {
      title: 'Det er ingenting å bestille ennå',
      text: 'Kom tilbake senere, eller kontakt arrangøren.',
    },
    notFound: {
      title: 'Fant ikke denne siden',
      text: 'Sjekk lenken du brukte, eller kontakt arrangøren.',
    },
    loadFailed: {
      title: 'Møtene kunne ikke lastes inn',
      text: 'Sjekk tilkoblingen, og prøv på nytt.',
    },
  },
  pages: {
    choose: 'Velg tid',
    guestsHint: 'E-postadresser, én per linje',
    showZone: 'Vis tider',
    bookChosen: 'Bestill den valgte tiden',
    stale: {
      title: 'Send skjemaet én gang til',
      text: 'Det var åpent lenge, så ingenting ble sendt. Svarene dine er her fortsatt.',
    },
  },
}
