import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('de')
const quoted = (label: string) => `„${label}“`

/** German messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Ihre Buchung wird noch bearbeitet. Das kann einen Moment dauern',
    summaryMore: (n) => `und noch ${number(n)} weiter unten`,
    summary: (n) =>
      plural(n, {
        one: 'Korrigieren Sie # Angabe, um zu buchen',
        other: 'Korrigieren Sie # Angaben, um zu buchen',
      }),
  },
  errors: {
    name: 'Geben Sie Ihren vollständigen Namen ein',
    firstName: 'Geben Sie Ihren Vornamen ein',
    lastName: 'Geben Sie Ihren Nachnamen ein',
    emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein',
    phoneMissing: 'Geben Sie Ihre Telefonnummer ein',
    fill: (label) => `Füllen Sie das Feld ${quoted(label)} aus`,
    choose: (label) => `Wählen Sie bei ${quoted(label)} eine Antwort aus`,
    tick: (label) => `Setzen Sie ein Häkchen bei ${quoted(label)}, um fortzufahren`,
    email: 'Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com',
    emailTooLong: 'Diese E-Mail-Adresse ist zu lang. Prüfen Sie sie oder geben Sie eine andere ein',
    emailLetters:
      'Der Buchungsdienst nimmt nur E-Mail-Adressen mit den Buchstaben a bis z an. ' +
      'Geben Sie eine andere ein',
    emailOne: 'Geben Sie hier nur eine E-Mail-Adresse ein und fügen Sie die übrigen als Gäste hinzu',
    emails: (address) =>
      `${quoted(address)} ist keine E-Mail-Adresse. ` +
      'Schreiben Sie sie in der Form name@example.com oder entfernen Sie sie',
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} ist zu lang für eine E-Mail-Adresse. ` +
      'Korrigieren oder entfernen Sie sie',
    emailsLetters: (address) =>
      'Der Buchungsdienst nimmt nur die Buchstaben a bis z an: ' +
      `Ändern oder entfernen Sie ${quoted(address)}`,
    phone: 'Geben Sie eine Telefonnummer mit Landesvorwahl ein, zum Beispiel +44 20 7946 0958',
    phoneExtension: 'Geben Sie die Telefonnummer ohne Durchwahl ein, zum Beispiel +44 20 7946 0958',
    phoneLetters: 'Geben Sie die Telefonnummer nur in Ziffern ein, ohne Wörter oder Buchstaben',
    phoneOne: 'Geben Sie hier eine Telefonnummer ein, nicht zwei',
    phoneShort: 'Diese Telefonnummer ist zu kurz. Prüfen Sie, ob eine Ziffer fehlt',
    phoneLong: 'Diese Telefonnummer ist zu lang. Prüfen Sie, ob eine Ziffer doppelt vorkommt',
    phoneUnknown: 'Prüfen Sie diese Telefonnummer: In diesem Land gibt es keine solche Nummer',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Wählen Sie die Telefonnummer aus, die Sie meinen: ${numbers.join(' oder ')}`
        : `Bestätigen Sie, dass Sie ${numbers.join()} meinen, oder ändern Sie die Telefonnummer`,
    url: 'Geben Sie eine Webadresse ein, zum Beispiel https://example.com',
    number: 'Geben Sie eine Zahl in Ziffern ein, zum Beispiel 12 oder 3,5',
    numberWhich: (one, other) =>
      `Diese Angabe ist nicht eindeutig. Schreiben Sie ${one} oder ${other}, je nachdem, was Sie meinen`,
    wholeNumber: (max) => `Geben Sie eine ganze Zahl von 1 bis ${number(max)} ein`,
    tooLong: (max) =>
      max
        ? `Kürzen Sie diese Angabe auf höchstens ${number(max)} Zeichen`
        : 'Diese Angabe ist zu lang: Kürzen Sie sie',
    tooShort: (min) =>
      min
        ? `Schreiben Sie mindestens ${number(min)} Zeichen`
        : 'Diese Angabe ist zu kurz: Schreiben Sie etwas mehr',
    option: 'Wählen Sie eine der angebotenen Antworten aus',
    place: 'Wählen Sie aus, wo Sie sich treffen möchten',
    placeAddress: 'Geben Sie die Adresse des Treffpunkts ein',
    placeText: 'Geben Sie den Treffpunkt ein',
    duplicate: 'Entfernen Sie die Adresse, die doppelt vorkommt',
    emailNotAllowed: 'Diese E-Mail-Adresse kann hier nicht verwendet werden. Geben Sie eine andere ein',
    length: 'Wählen Sie eine der angebotenen Dauern aus',
    refused:
      'Der Buchungsdienst hat diese Angabe nicht angenommen. Ändern Sie sie und versuchen Sie es erneut',
  },
  outcomes: {
    unknown: {
      title: 'Wir konnten Ihre Buchung nicht bestätigen',
      text:
        'Möglicherweise besteht sie bereits: Sehen Sie in Ihren E-Mails nach, ' +
        'bevor Sie es erneut versuchen. ' +
        'Alle Ihre Eingaben sind noch da.',
    },
    partial: {
      title: 'Wir konnten nicht alle Ihre Buchungen bestätigen',
      text:
        'Einige der Termine sind möglicherweise bereits gebucht: ' +
        'Sehen Sie in Ihren E-Mails nach, bevor Sie es erneut versuchen. Alle Ihre Eingaben sind noch da.',
    },
    earlier: {
      title: (time, date) => `Buchungsversuch vom ${date}, ${time}`,
      text: (when) =>
        `Möglicherweise ist Ihr Termin (${when}) bereits gebucht: ` +
        'Sehen Sie in Ihren E-Mails nach, bevor Sie es erneut versuchen.',
    },
    conflictAfterUnknown: {
      title: 'Ihr erster Versuch war möglicherweise erfolgreich',
      text:
        'Dieser Termin ist jetzt vergeben, vielleicht durch Ihre eigene Buchung: ' +
        'Sehen Sie in Ihren E-Mails nach. Wenn Sie keine Bestätigung finden, ' +
        'wählen Sie einen anderen Termin; Ihre Angaben bleiben erhalten.',
    },
    conflict: {
      title: 'Dieser Termin ist nicht mehr verfügbar',
      text:
        'Wählen Sie einen anderen Termin; Ihre Angaben bleiben erhalten. ' +
        'Wenn Sie für diesen bereits eine E-Mail haben, ist er für Sie gebucht.',
    },
    conflictFixed: {
      title: 'Dieser Termin ist nicht mehr verfügbar',
      text:
        'Wenden Sie sich für einen anderen Termin an den Veranstalter; Ihre Angaben bleiben erhalten. ' +
        'Wenn Sie für diesen Termin bereits eine E-Mail haben, ist er für Sie gebucht.',
    },
    chooseAnother: 'Anderen Termin auswählen',
    verify: {
      title: 'Bestätigen Sie Ihre E-Mail-Adresse',
      text:
        'Der Veranstalter verlangt einen Code, der von hier aus nicht gesendet werden kann. ' +
        'Bitte wenden Sie sich an den Veranstalter.',
    },
    refused: {
      title: 'Diese Buchung wurde nicht angenommen',
      text:
        'Es wurde nichts gebucht. Wenn Sie das für einen Fehler halten, ' +
        'wenden Sie sich an den Veranstalter.',
    },
    busy: {
      title: 'Zu viele Buchungen auf einmal',
      text:
        'Es wurde nichts gebucht. ' +
        'Warten Sie eine Minute und klicken Sie dann erneut auf die Schaltfläche.',
    },
    wait: (seconds) =>
      plural(seconds, {
        one: 'In # Sekunde können Sie es erneut versuchen.',
        other: 'In # Sekunden können Sie es erneut versuchen.',
      }),
    moveExisting: 'Meine bestehende Buchung verschieben',
    waitOver: 'Sie können es jetzt erneut versuchen.',
    guard: {
      title: 'Die Sicherheitsprüfung wurde nicht abgeschlossen',
      text:
        'Es wurde nichts gebucht. Ihre Angaben bleiben erhalten: ' +
        'Klicken Sie auf die Schaltfläche, um es erneut zu versuchen.',
    },
    field: {
      title: 'Der Buchungsdienst hat eine Angabe nicht angenommen',
      text: 'Es wurde nichts gebucht. Ändern Sie Ihre Angaben und versuchen Sie es erneut.',
    },
  },
  reasons: {
    seatsFull: 'Für diesen Termin sind alle Plätze vergeben.',
    past: 'Dieser Termin ist schon vorbei. Falls nicht, prüfen Sie die Uhr Ihres Geräts.',
    outOfBounds: 'Dieser Termin liegt zu nah oder zu weit in der Zukunft, um gebucht zu werden.',
    bookingLimit: 'Der Veranstalter nimmt für diesen Zeitraum keine weiteren Buchungen an.',
    reserved: 'Dieser Termin wird gerade von jemand anderem gebucht.',
    emailBlocked:
      'Mit dieser E-Mail-Adresse kann hier nicht gebucht werden. Versuchen Sie es mit einer anderen.',
    loginRequired: 'Hier kann nur buchen, wer beim Veranstalter angemeldet ist.',
    notFound: 'Dieser Termin wird nicht mehr angeboten.',
    bookerLimit: 'Sie haben bereits so viele Buchungen, wie der Veranstalter zulässt.',
    alreadyBooked: 'Sie haben zu dieser Zeit bereits eine Buchung.',
    payment: 'Die Zahlung konnte nicht gestartet werden.',
    notBookable: 'Der Veranstalter hat diesen Termin noch nicht fertig eingerichtet.',
    tooLarge: 'Ihre Angaben sind zu lang zum Senden. Kürzen Sie sie und versuchen Sie es erneut.',
    likelyBooked:
      'Der Buchungsdienst hat zugesagt, doch der Rest seiner Antwort ging verloren: ' +
      'Sehr wahrscheinlich ist Ihr Termin gebucht.',
    secondRequest: 'Wenn Sie erneut senden, entsteht möglicherweise eine zweite Anfrage.',
    secondBooking:
      'Wenn Sie erneut senden, wird möglicherweise ein zweites Mal gebucht, bei einem anderen Gastgeber.',
    earlierAttempt:
      'Diesmal wurde nichts gebucht, aber ein früherer Versuch war möglicherweise erfolgreich: ' +
      'Sehen Sie in Ihren E-Mails nach, bevor Sie es erneut versuchen.',
    codeWrong: 'Dieser Code ist falsch oder abgelaufen.',
    alreadyCancelled: 'Diese Buchung wurde bereits storniert.',
    alreadyMoved: 'Diese Buchung wurde bereits auf einen anderen Termin verschoben.',
    cancelDisabled: 'Der Veranstalter lässt nicht zu, dass diese Buchung hier storniert wird.',
  },
  signIn: {
    title: 'Melden Sie sich an, um diesen Termin zu buchen',
    text: 'Er kann nur von angemeldeten Personen gebucht werden.',
    open: 'Zur Buchungsseite',
  },
  series: {
    until: (date) => `bis ${date}`,
    clockChange: (zone) => `nach der Zeitumstellung: ${zone}`,
  },
  verification: {
    title: 'Bestätigen Sie Ihre E-Mail-Adresse',
    sent: (email) => `Wir haben einen Code an ${email} gesendet. Ihre Angaben bleiben erhalten.`,
    sentAgain: (email) => `Wir haben einen neuen Code an ${email} gesendet. Ihre Angaben bleiben erhalten.`,
    sending: 'Code wird gesendet …',
    notSent: 'Der Code konnte nicht gesendet werden. Versuchen Sie es gleich noch einmal.',
    tooMany:
      'Es wurden zu viele Codes angefordert. Warten Sie eine Minute und fordern Sie dann einen neuen an. ' +
      'Ein Code, den Sie schon haben, gilt möglicherweise noch.',
    label: 'Code aus der E-Mail',
    missing: 'Geben Sie den Code aus der E-Mail ein',
    wrong: 'Dieser Code ist falsch oder abgelaufen. Prüfen Sie ihn oder fordern Sie einen neuen an',
    confirm: 'Bestätigen und buchen',
    resend: 'Neuen Code senden',
    resendIn: (seconds) =>
      plural(seconds, { one: 'Neuer Code in # Sekunde', other: 'Neuer Code in # Sekunden' }),
    back: 'Angaben ändern',
  },
  confirmation: {
    booked: 'Ihr Termin ist gebucht',
    pending: 'Anfrage gesendet',
    pendingText:
      'Der Veranstalter muss sie noch bestätigen. Sie erhalten eine E-Mail, sobald das geschehen ist.',
    cancelled: 'Diese Buchung ist storniert',
    rejected: 'Diese Buchung wurde abgelehnt',
    other: 'Buchung eingegangen',
    emailSent: (address) => `Die Einzelheiten werden an ${address} gesendet`,
    when: 'Wann',
    hostTime: (zone) => `beim Veranstalter, ${zone}`,
    length: 'Dauer',
    where: 'Wo',
    join: 'Link zur Teilnahme',
    host: 'Gastgeber',
    hosts: 'Gastgeber',
    who: 'Gebucht von',
    guests: 'Gäste',
    leftOut: (guests) => `Vom System des Veranstalters nicht eingeladen: ${guests}`,
    unlisted: (listed, all) =>
      `Der Buchungsdienst hat nur ${number(listed)} von ` +
      `${plural(all, { one: '# Termin', other: '# Terminen' })} aufgeführt. ` +
      'Die übrigen finden Sie in Ihren E-Mails.',
    moved: (time) =>
      `Sie haben ${time} gewählt; das System des Veranstalters hat stattdessen diesen Termin gebucht.`,
    answers: 'Ihre Angaben',
    yes: 'Ja',
    no: 'Nein',
    occurrences: (n) => plural(n, { one: '# Termin', other: '# Termine' }),
    status: {
      accepted: 'gebucht',
      pending: 'noch nicht bestätigt',
      cancelled: 'storniert',
      rejected: 'abgelehnt',
    },
    seat: 'Ihr Platz ist reserviert',
    reference: 'Buchungsnummer',
    linkLater: 'der Link kommt mit der Einladung',
    bookAnother: 'Weiteren Termin buchen',
  },
}
