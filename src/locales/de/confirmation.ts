import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'other'>('de')

/** German messages of calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Zum Kalender hinzufügen',
    google: 'Google Kalender',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo Kalender',
    file: '.ics-Datei herunterladen',
    seriesFile: (n) =>
      plural(n, {
        one: '.ics-Datei mit # Termin herunterladen',
        other: '.ics-Datei mit # Terminen herunterladen',
      }),
    newWindow: '(öffnet ein neues Fenster)',
    fileFailed:
      'Die Kalenderdatei konnte nicht erstellt werden. ' +
      'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
    notOpened: 'Falls sich nichts geöffnet hat, kopieren Sie diese Adresse in ein neues Fenster:',
    notSaved:
      'Falls keine Datei gespeichert wurde, erlaubt diese Seite keine Downloads. ' +
      'Kopieren Sie stattdessen die Einzelheiten.',
    tentative: 'Bis der Veranstalter den Termin bestätigt, ist er unter Vorbehalt eingetragen.',
    untitled: 'Buchung',
    joinAt: (url) => `Teilnehmen: ${url}`,
    copy: 'Einzelheiten kopieren',
    copied: 'Kopiert',
    copyByHand: 'Kopieren Sie diesen Text:',
    continue: 'Weiter',
  },
  payment: {
    title: 'Noch nicht bezahlt',
    follows:
      'Dieser Termin ist kostenpflichtig. Hier wird nichts bezahlt: ' +
      'Sie bezahlen nach der Buchung auf der Seite des Veranstalters.',
    unclear:
      'Dieser Termin ist kostenpflichtig. Hier wird nichts bezahlt: ' +
      'Fragen Sie den Veranstalter, wie Sie bezahlen können. Die Buchung gilt erst, wenn sie bezahlt ist.',
    due:
      'Der Veranstalter nimmt die Zahlung auf seiner eigenen Seite entgegen. ' +
      'Die Buchung gilt erst, wenn sie dort bezahlt ist.',
    ask:
      'Hier wurde nichts bezahlt. Fragen Sie den Veranstalter, wie Sie bezahlen können: ' +
      'Die Buchung gilt erst, wenn sie bezahlt ist.',
    open: 'Auf der Seite des Veranstalters bezahlen',
  },
  cancel: {
    start: 'Buchung stornieren',
    title: 'Diese Buchung stornieren?',
    reason: 'Grund',
    reasonHint: 'Der Veranstalter bekommt ihn zu lesen',
    which: 'Was stornieren?',
    all: (n) => plural(n, { one: 'Alles (# Termin)', other: 'Alle # Termine' }),
    confirm: 'Buchung stornieren',
    confirming: 'Wird storniert …',
    keep: 'Buchung behalten',
    done: 'Diese Buchung ist storniert',
    doneOne: (date) => `${date} ist storniert`,
    some: 'Nicht alle Termine sind storniert',
    unknown: {
      title: 'Die Stornierung konnte nicht bestätigt werden',
      text:
        'Möglicherweise ist die Buchung bereits storniert: ' +
        'Sehen Sie in Ihren E-Mails nach, bevor Sie es erneut versuchen. Ihre Eingaben sind noch da.',
    },
    refused: {
      title: 'Die Buchung wurde nicht storniert',
      text: 'Sie besteht weiterhin. Bitte wenden Sie sich an den Veranstalter.',
    },
    notAllowed: 'Der Veranstalter lässt nicht zu, dass diese Buchung hier storniert wird.',
    notFound: 'Der Buchungsdienst kennt diese Buchung nicht.',
    busy: {
      title: 'Zu viele Anfragen auf einmal',
      text:
        'Die Buchung besteht weiterhin. ' +
        'Warten Sie eine Minute und klicken Sie dann erneut auf die Schaltfläche.',
    },
  },
  reschedule: {
    start: 'Termin verschieben',
    title: 'Anderen Termin auswählen',
    loading: 'Ihre Buchung wird geladen',
    present: 'Aktueller Termin',
    chosen: 'Neuer Termin',
    which: 'Welcher Termin soll verschoben werden?',
    reason: 'Grund für die Änderung',
    reasonHint: 'Der Veranstalter bekommt ihn zu lesen',
    confirm: (when) => `Auf ${when} verschieben`,
    confirming: 'Wird verschoben …',
    keep: 'Termin behalten',
    from: (time) => `Bisheriger Termin: ${time}`,
    lengthBack: (now, then) => `Dauer: jetzt ${now}, nach dem Verschieben ${then}.`,
    notFound: {
      title: 'Diese Buchung wurde nicht gefunden',
      text: 'Prüfen Sie den Link, über den Sie gekommen sind, oder wenden Sie sich an den Veranstalter.',
    },
    loadFailed: {
      title: 'Ihre Buchung konnte nicht geladen werden',
      text: 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
    },
    cancelled: {
      title: 'Diese Buchung ist storniert',
      text: 'Sie kann nicht verschoben werden. Sie können stattdessen neu buchen.',
    },
    rejected: {
      title: 'Diese Buchung wurde abgelehnt',
      text: 'Sie kann nicht verschoben werden. Sie können stattdessen neu buchen.',
    },
    moved: {
      title: 'Diese Buchung wurde bereits verschoben',
      text: 'Den neuen Termin finden Sie in Ihren E-Mails.',
    },
    seatMissing: {
      title: 'Dieser Platz kann hier nicht verschoben werden',
      text: 'Verwenden Sie den Link in Ihrer E-Mail oder wenden Sie sich an den Veranstalter.',
    },
    unknown: {
      title: 'Die Verschiebung konnte nicht bestätigt werden',
      text:
        'Möglicherweise ist Ihre Buchung bereits verschoben: ' +
        'Sehen Sie in Ihren E-Mails nach, bevor Sie es erneut versuchen. Ihre Eingaben sind noch da.',
    },
    conflict: {
      title: 'Dieser Termin ist nicht mehr verfügbar',
      text:
        'Es bleibt bei Ihrem bisherigen Termin. ' +
        'Wählen Sie einen anderen aus; Ihre Begründung bleibt erhalten.',
    },
    conflictAfterUnknown: {
      title: 'Ihr erster Versuch war möglicherweise erfolgreich',
      text:
        'Dieser Termin ist jetzt vergeben, vielleicht durch Ihre eigene Buchung: ' +
        'Sehen Sie in Ihren E-Mails nach. Wenn Sie dort nichts finden, ' +
        'wählen Sie einen anderen Termin; Ihre Begründung bleibt erhalten.',
    },
    refused: {
      title: 'Ihre Buchung wurde nicht verschoben',
      text: 'Es bleibt bei Ihrem bisherigen Termin. Bitte wenden Sie sich an den Veranstalter.',
    },
    busy: {
      title: 'Zu viele Anfragen auf einmal',
      text:
        'Es bleibt bei Ihrem bisherigen Termin. ' +
        'Warten Sie eine Minute und klicken Sie dann erneut auf die Schaltfläche.',
    },
  },
  manage: {
    booked: 'Ihre Buchung',
    pending: 'Ihre Anfrage',
    pendingText:
      'Der Veranstalter muss sie noch bestätigen. Sie erhalten eine E-Mail, sobald das geschehen ist.',
    past: 'Dieser Termin ist vorbei',
    pastText: 'Die Buchung kann nicht mehr geändert werden.',
    cancelledBecause: (reason) => `Grund: ${reason}`,
    moved: {
      title: 'Diese Buchung wurde verschoben',
      text: 'Sie gilt jetzt für einen neuen Termin.',
      open: 'Neue Buchung anzeigen',
    },
    seat: 'Hier wird nur Ihr eigener Platz geändert.',
    seatUnchecked: {
      title: 'Ihr Platz konnte nicht abgefragt werden',
      text:
        'Das ist die Buchung aller Teilnehmer. ' +
        'Falls Ihr Platz bereits storniert wurde, wird das hier nicht angezeigt.',
    },
    seatGone: {
      title: 'Sie haben diesen Platz nicht mehr',
      text:
        'Er wurde storniert oder auf einen anderen Termin verschoben. ' +
        'Was davon zutrifft, steht in Ihrer E-Mail.',
    },
    seatMissing: {
      title: 'Ihr Platz kann hier nicht geändert werden',
      text: 'Verwenden Sie den Link in Ihrer E-Mail oder wenden Sie sich an den Veranstalter.',
    },
  },
  meetings: {
    label: 'Terminart auswählen',
    loading: 'Terminarten werden geladen',
    none: {
      title: 'Hier gibt es noch nichts zu buchen',
      text: 'Kommen Sie später wieder oder wenden Sie sich an den Veranstalter.',
    },
    notFound: {
      title: 'Diese Seite wurde nicht gefunden',
      text: 'Prüfen Sie den Link, über den Sie gekommen sind, oder wenden Sie sich an den Veranstalter.',
    },
    loadFailed: {
      title: 'Die Terminarten konnten nicht geladen werden',
      text: 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.',
    },
  },
  pages: {
    choose: 'Termin auswählen',
    guestsHint: 'E-Mail-Adressen, eine pro Zeile',
    showZone: 'Uhrzeiten anzeigen',
    bookChosen: 'Ausgewählten Termin buchen',
    stale: {
      title: 'Bitte senden Sie das Formular noch einmal',
      text: 'Es war lange geöffnet, deshalb wurde nichts gesendet. Ihre Angaben sind noch da.',
    },
  },
}
