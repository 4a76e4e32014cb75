import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'other'>('ro')
const quoted = (label: string) => `„${label}”`

/** Romanian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nume complet',
    firstName: 'Prenume',
    lastName: 'Nume de familie',
    email: 'Adresă de e-mail',
    attendeePhoneNumber: 'Număr de telefon',
    smsReminderNumber: 'Număr de telefon pentru mementouri prin SMS',
    aiAgentCallPhoneNumber: 'Număr de telefon pentru apel',
    title: 'Care este subiectul întâlnirii?',
    notes: 'Observații',
    guests: 'Invitați',
    location: 'Loc',
    lengthInMinutes: 'Durată',
    recurrenceCount: 'Număr de rezervări',
  },
  hints: {
    phone: 'Cu prefixul țării, de exemplu +44 20 7946 0958',
    guests: 'Puteți lipi mai multe adrese deodată',
  },
  form: {
    optional: '(opțional)',
    required: '(obligatoriu)',
    choose: 'Alegeți…',
    submit: (when) => `Rezervați pentru ${when}`,
    submitRequest: (when) => `Solicitați pentru ${when}`,
    chooseTime: 'Alegeți un interval',
    submitting: 'Se rezervă…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# oră', few: '# ore', other: '# de ore' })
        : plural(n, { one: '# minut', few: '# minute', other: '# de minute' }),
    when: 'Data și ora',
    separator: ', ',
    withHost: (names) => `cu ${names}`,
    showMore: 'Afișați mai mult',
    showLess: 'Afișați mai puțin',
    loading: 'Se încarcă formularul de rezervare',
    clear: 'Ștergeți alegerea',
    change: 'Modificați',
    charactersOver: (n) =>
      plural(n, {
        one: '# caracter în plus',
        few: '# caractere în plus',
        other: '# de caractere în plus',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: '# caracter rămas',
        few: '# caractere rămase',
        other: '# de caractere rămase',
      }),
    unknownField: (label) => `La ${quoted(label)} nu se poate răspunde aici.`,
    unknownRequired: (label) =>
      `Pentru rezervare este necesar un răspuns la ${quoted(label)}, ceea ce nu este posibil aici. ` +
      'Contactați organizatorul',
  },
  guests: {
    add: 'Adăugați invitați',
    addAnother: 'Adăugați încă un invitat',
    addAddress: 'Adăugați încă o adresă',
    entry: (n) => `Invitatul ${number(n)}`,
    address: (label, n) => `${label}, adresa ${number(n)}`,
    remove: (address) => (address ? `Eliminați ${address}` : 'Eliminați acest rând gol'),
    added: (n) =>
      plural(n, {
        one: '# adresă adăugată',
        few: '# adrese adăugate',
        other: '# de adrese adăugate',
      }),
    removed: (address) => (address ? `Adresă eliminată: ${address}` : 'Rândul gol a fost eliminat'),
    duplicates: (addresses) => `Nu s-a adăugat, fiindcă există deja în listă: ${addresses}`,
    own: (address) => `Nu s-a adăugat, fiindcă este chiar adresa dumneavoastră: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Care este numărul de telefon corect?' : 'Acesta este numărul de telefon corect?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Ați vrut să scrieți ${address}?` },
  places: {
    address: 'Față în față',
    link: 'Online, printr-un link',
    phone: 'La telefon: dumneavoastră sunați organizatorul',
    organizersDefaultApp: 'Online, în aplicația organizatorului',
    attendeeAddress: 'Față în față, la adresa dumneavoastră',
    attendeePhone: 'La telefon: organizatorul vă sună',
    attendeeDefined: 'În altă parte',
    unknown: 'Alt loc, care nu se poate rezerva aici',
    addressLabel: 'Adresă',
    phoneLabel: 'Numărul dumneavoastră de telefon',
    textLabel: 'Unde ne întâlnim?',
    afterBooking: 'Primiți detaliile după rezervare',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, {
          one: 'În fiecare săptămână',
          few: 'La fiecare # săptămâni',
          other: 'La fiecare # de săptămâni',
        }),
      monthly: (n) =>
        plural(n, { one: 'În fiecare lună', few: 'La fiecare # luni', other: 'La fiecare # de luni' }),
      yearly: (n) =>
        plural(n, { one: 'În fiecare an', few: 'La fiecare # ani', other: 'La fiecare # de ani' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'cel mult # dată, mereu la aceeași oră',
        few: 'de cel mult # ori, mereu la aceeași oră',
        other: 'de cel mult # de ori, mereu la aceeași oră',
      }),
  },
  notices: {
    offline: {
      title: 'Nu aveți conexiune',
      text: 'Nu s-a trimis nimic. Conectați-vă la internet, apoi apăsați din nou butonul.',
    },
    setup: {
      title: 'Acest formular nu acceptă încă rezervări',
      text: 'Vă rugăm să contactați organizatorul pe altă cale.',
    },
    notFound: {
      title: 'Această întâlnire nu este disponibilă',
      text: 'Este posibil să fi fost eliminată sau redenumită. Vă rugăm să contactați organizatorul.',
    },
    loadFailed: {
      title: 'Formularul de rezervare nu a putut fi încărcat',
      text: 'Verificați conexiunea, apoi încercați din nou.',
    },
    tryAgain: 'Încercați din nou',
    forOwner: 'Pentru proprietarul acestui site',
  },
  questions: {
    dateInvalid: 'Introduceți o dată completă',
    dateFrom: (day) => `Alegeți ${day} sau o dată ulterioară`,
    dateUntil: (day) => `Alegeți ${day} sau o dată anterioară`,
    dateDays: (days) => `Alegeți o dată care cade într-una dintre aceste zile: ${days}`,
    chooseFile: 'Alegeți un fișier',
    chooseFiles: 'Alegeți fișiere',
    dropFile: 'sau trageți-l aici',
    dropFiles: 'sau trageți-le aici',
    maxSize: (size) => `Cel mult ${size}`,
    uploading: (percent) => `Se încarcă: ${percent}`,
    uploaded: (name) => `Fișierul ${name} este încărcat`,
    uploadFailed: (name) => `Fișierul ${name} nu a putut fi încărcat`,
    uploadCancelled: (name) => `Fișierul ${name} nu a fost încărcat`,
    fileRemoved: (name) => `Fișierul ${name} a fost eliminat`,
    cancelUpload: 'Anulați',
    retryUpload: 'Încercați din nou',
    removeFile: 'Eliminați',
    fileMissing: (label) => `Alegeți un fișier pentru ${quoted(label)}`,
    filePending: 'Așteptați să se încheie încărcarea sau anulați-o',
    fileFailed: 'Încercați din nou încărcarea sau eliminați fișierul',
    fileTooLarge: (name, size) => `Fișierul ${name} depășește ${size}. Alegeți un fișier mai mic`,
    fileEmpty: (name) => `Fișierul ${name} este gol. Alegeți alt fișier`,
    fileType: (name) => `Fișierele precum ${name} nu sunt acceptate aici. Alegeți alt tip de fișier`,
    fileOne: 'Aici se poate trimite un singur fișier',
    consentMissing: (label) => `Pentru a rezerva, acceptați ${quoted(label)}`,
  },
  widget: { open: 'Rezervați o întâlnire', close: 'Închideți' },
}
