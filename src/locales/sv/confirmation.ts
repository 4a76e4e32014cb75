import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('sv')

/** Swedish messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Lägg till i kalendern',
    google: 'Google Kalender',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Kalender',
    file: 'Ladda ner .ics-fil',
    seriesFile: (n) =>
      plural(n, { one: 'Ladda ner .ics-fil med # datum', other: 'Ladda ner .ics-fil med # datum' }),
    newWindow: '(öppnas i ett nytt fönster)',
    fileFailed: 'Kalenderfilen kunde inte skapas. Kontrollera anslutningen och försök sedan igen.',
    notOpened: 'Om inget har öppnats kopierar du den här adressen till ett nytt fönster:',
    notSaved: 'Om ingen fil har sparats tillåter sidan inte nedladdningar. Kopiera uppgifterna i stället.',
    tentative: 'Tiden står som preliminär tills arrangören bekräftar den.',
    untitled: 'Bokning',
    joinAt: (url) => `Delta: ${url}`,
    copy: 'Kopiera uppgifterna',
    copied: 'Kopierat',
    copyByHand: 'Kopiera den här texten:',
    continue: 'Fortsätt',
  },
  payment: {
    title: 'Inte betalt än',
    follows:
      'Det här mötet kostar pengar. Inget betalas här: du betalar på arrangörens sida efter bokningen.',
    unclear:
      'Det här mötet kostar pengar. Inget betalas här: fråga arrangören hur du betalar. ' +
      'Bokningen gäller först när den är betald.',
    due: 'Du betalar på arrangörens egen sida. Bokningen gäller först när den är betald där.',
    ask: 'Inget har betalats här. Fråga arrangören hur du betalar: bokningen gäller först när den är betald.',
    open: 'Betala på arrangörens sida',
  },
  cancel: {
    start: 'Avboka',
    title: 'Vill du avboka?',
    reason: 'Anledning',
    reasonHint: 'Arrangören kommer att läsa den',
    which: 'Vad vill du avboka?',
    all: (n) => plural(n, { one: 'Allt (# datum)', other: 'Alla # datum' }),
    confirm: 'Avboka',
    confirming: 'Avbokar …',
    keep: 'Behåll bokningen',
    done: 'Bokningen är avbokad',
    doneOne: (date) => `${date} är avbokat`,
    some: 'Inte alla datum har avbokats',
    unknown: {
      title: 'Vi kunde inte bekräfta avbokningen',
      text:
        'Bokningen kan redan vara avbokad: kontrollera din e-post innan du försöker igen. ' +
        'Det du har skrivit finns kvar här.',
    },
    refused: {
      title: 'Bokningen har inte avbokats',
      text: 'Den gäller fortfarande. Kontakta arrangören.',
    },
    notAllowed: 'Arrangören tillåter inte att bokningen avbokas här.',
    notFound: 'Bokningstjänsten känner inte till den här bokningen.',
    busy: {
      title: 'För många förfrågningar på en gång',
      text: 'Bokningen gäller fortfarande. Vänta en minut och tryck sedan på knappen igen.',
    },
  },
  reschedule: {
    start: 'Ändra tid',
    title: 'Välj en annan tid',
    loading: 'Läser in din bokning',
    present: 'Nuvarande tid',
    chosen: 'Ny tid',
    which: 'Vilket datum vill du flytta?',
    reason: 'Anledning till ändringen',
    reasonHint: 'Arrangören kommer att läsa den',
    confirm: (when) => `Flytta till ${when}`,
    confirming: 'Flyttar …',
    keep: 'Behåll nuvarande tid',
    from: (time) => `Flyttad från ${time}`,
    lengthBack: (now, then) => `Längden är ${now} nu och blir ${then} när bokningen har flyttats.`,
    notFound: {
      title: 'Bokningen hittades inte',
      text: 'Kontrollera länken du kom hit via eller kontakta arrangören.',
    },
    loadFailed: {
      title: 'Din bokning kunde inte läsas in',
      text: 'Kontrollera anslutningen och försök sedan igen.',
    },
    cancelled: {
      title: 'Bokningen är avbokad',
      text: 'Den kan inte flyttas. Du kan göra en ny bokning i stället.',
    },
    rejected: {
      title: 'Bokningen avböjdes',
      text: 'Den kan inte flyttas. Du kan göra en ny bokning i stället.',
    },
    moved: { title: 'Bokningen har redan flyttats', text: 'Den nya tiden står i ditt mejl.' },
    seatMissing: {
      title: 'Den här platsbokningen kan inte flyttas här',
      text: 'Använd länken i ditt mejl eller kontakta arrangören.',
    },
    unknown: {
      title: 'Vi kunde inte bekräfta att din bokning har flyttats',
      text:
        'Den kan redan vara flyttad: kontrollera din e-post innan du försöker igen. ' +
        'Det du har skrivit finns kvar här.',
    },
    conflict: {
      title: 'Den tiden är inte längre ledig',
      text: 'Din bokning ligger kvar på sin nuvarande tid. Välj en annan tid. Din anledning finns kvar.',
    },
    conflictAfterUnknown: {
      title: 'Ditt första försök kan ha lyckats',
      text:
        'Tiden är upptagen nu, kanske av din egen bokning: kontrollera din e-post. ' +
        'Om det inte står något där väljer du en annan tid. Din anledning finns kvar.',
    },
    refused: {
      title: 'Din bokning har inte flyttats',
      text: 'Den ligger kvar på sin nuvarande tid. Kontakta arrangören.',
    },
    busy: {
      title: 'För många förfrågningar på en gång',
      text: 'Din bokning ligger kvar på sin nuvarande tid. Vänta en minut och tryck sedan på knappen igen.',
    },
  },
  manage: {
    booked: 'Din bokning',
    pending: 'Din förfrågan',
    pendingText: 'Arrangören måste bekräfta den. Du får ett mejl när det är gjort.',
    past: 'Den bokade tiden har passerat',
    pastText: 'Bokningen kan inte längre ändras.',
    cancelledBecause: (reason) => `Anledning: ${reason}`,
    moved: {
      title: 'Bokningen har flyttats',
      text: 'Den har fått en ny tid.',
      open: 'Visa den nya bokningen',
    },
    seat: 'Här ändras bara din egen plats.',
    seatUnchecked: {
      title: 'Din plats kunde inte kontrolleras',
      text: 'Det här är allas gemensamma bokning. Om din plats redan är avbokad syns det inte här.',
    },
    seatGone: {
      title: 'Du har inte längre den här platsen',
      text: 'Den har avbokats eller flyttats till en annan tid. Mer information finns i ditt mejl.',
    },
    seatMissing: {
      title: 'Din plats kan inte ändras här',
      text: 'Använd länken i ditt mejl eller kontakta arrangören.',
    },
  },
  meetings: {
    label: 'Välj ett möte',
    loading: 'Läser in mötena',
    none: {
      title: 'Det finns inget att boka än',
      text: 'Kom tillbaka senare eller kontakta arrangören.',
    },
    notFound: {
      title: 'Sidan hittades inte',
      text: 'Kontrollera länken du kom hit via eller kontakta arrangören.',
    },
    loadFailed: {
      title: 'Mötena kunde inte läsas in',
      text: 'Kontrollera anslutningen och försök sedan igen.',
    },
  },
  pages: {
    choose: 'Välj en tid',
    guestsHint: 'E-postadresser, en per rad',
    showZone: 'Visa tider',
    bookChosen: 'Boka den valda tiden',
    stale: {
      title: 'Skicka formuläret en gång till',
      text: 'Det var öppet länge, så inget har skickats. Dina svar finns kvar här.',
    },
  },
}
