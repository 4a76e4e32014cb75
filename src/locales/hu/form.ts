import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('hu')
const quoted = (label: string) => `„${label}”`

/** Hungarian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Teljes név',
    firstName: 'Keresztnév',
    lastName: 'Vezetéknév',
    email: 'E-mail-cím',
    attendeePhoneNumber: 'Telefonszám',
    smsReminderNumber: 'Telefonszám az SMS-emlékeztetőkhöz',
    aiAgentCallPhoneNumber: 'Telefonszám a híváshoz',
    title: 'Miről szól a találkozó?',
    notes: 'Megjegyzések',
    guests: 'Vendégek',
    location: 'Helyszín',
    lengthInMinutes: 'Időtartam',
    recurrenceCount: 'Foglalások száma',
  },
  hints: {
    phone: 'Országhívóval együtt, például +44 20 7946 0958',
    guests: 'Több címet is beilleszthet egyszerre',
  },
  form: {
    optional: '(nem kötelező)',
    required: '(kötelező)',
    choose: 'Válasszon…',
    submit: (when) => `Foglalás: ${when}`,
    submitRequest: (when) => `Foglalási kérés: ${when}`,
    chooseTime: 'Időpont kiválasztása',
    submitting: 'Foglalás folyamatban…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# óra', other: '# óra' })
        : plural(n, { one: '# perc', other: '# perc' }),
    when: 'Dátum és időpont',
    separator: ', ',
    withHost: (names) => `Házigazda: ${names}`,
    showMore: 'Több megjelenítése',
    showLess: 'Kevesebb megjelenítése',
    loading: 'A foglalási űrlap betöltése folyamatban van',
    clear: 'Választás törlése',
    change: 'Módosítás',
    charactersOver: (n) =>
      plural(n, { one: '# karakterrel több a megengedettnél', other: '# karakterrel több a megengedettnél' }),
    charactersLeft: (n) => plural(n, { one: 'Még # karakter', other: 'Még # karakter' }),
    unknownField: (label) => `Erre itt nem lehet válaszolni: ${quoted(label)}.`,
    unknownRequired: (label) =>
      `A foglaláshoz erre válaszolni kell, de itt nem lehet: ${quoted(label)}. Forduljon a szervezőhöz`,
  },
  guests: {
    add: 'Vendégek hozzáadása',
    addAnother: 'Újabb vendég hozzáadása',
    addAddress: 'Újabb cím hozzáadása',
    entry: (n) => `${number(n)}. vendég`,
    address: (label, n) => `${label}, ${number(n)}. cím`,
    remove: (address) => (address ? `Eltávolítás: ${address}` : 'Az üres sor eltávolítása'),
    added: (n) => plural(n, { one: '# cím hozzáadva', other: '# cím hozzáadva' }),
    removed: (address) => (address ? `Eltávolítva: ${address}` : 'Üres sor eltávolítva'),
    duplicates: (addresses) => `Kihagyva, mert már szerepel a listán: ${addresses}`,
    own: (address) => `Kihagyva, mert ez az Ön saját címe: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Melyik telefonszámra gondolt?' : 'Erre a telefonszámra gondolt?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Erre a címre gondolt: ${address}?` },
  places: {
    address: 'Személyesen',
    link: 'Online, hivatkozáson keresztül',
    phone: 'Telefonon: Ön hívja a szervezőt',
    organizersDefaultApp: 'Online, a szervező alkalmazásában',
    attendeeAddress: 'Személyesen, az Ön címén',
    attendeePhone: 'Telefonon: a szervező hívja Önt',
    attendeeDefined: 'Máshol',
    unknown: 'Más helyszín, itt nem választható',
    addressLabel: 'Cím',
    phoneLabel: 'Az Ön telefonszáma',
    textLabel: 'Hol találkozzunk?',
    afterBooking: 'A részleteket a foglalás után kapja meg',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Hetente', other: '# hetente' }),
      monthly: (n) => plural(n, { one: 'Havonta', other: '# havonta' }),
      yearly: (n) => plural(n, { one: 'Évente', other: '# évente' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'legfeljebb # alkalommal, mindig ugyanabban az időpontban',
        other: 'legfeljebb # alkalommal, mindig ugyanabban az időpontban',
      }),
  },
  notices: {
    offline: {
      title: 'Nincs internetkapcsolat',
      text: 'Semmit sem küldtünk el. Csatlakozzon az internethez, majd nyomja meg újra a gombot.',
    },
    setup: {
      title: 'Ezen az űrlapon még nem lehet foglalni',
      text: 'Kérjük, más módon vegye fel a kapcsolatot a szervezővel.',
    },
    notFound: {
      title: 'Erre a találkozóra nem lehet foglalni',
      text: 'Lehet, hogy törölték vagy átnevezték. Kérjük, forduljon a szervezőhöz.',
    },
    loadFailed: {
      title: 'Nem sikerült betölteni a foglalási űrlapot',
      text: 'Ellenőrizze a kapcsolatot, majd próbálja újra.',
    },
    tryAgain: 'Újrapróbálás',
    forOwner: 'A webhely tulajdonosának',
  },
  questions: {
    dateInvalid: 'Adjon meg egy teljes dátumot',
    dateFrom: (day) => `Válassza ezt vagy egy későbbi napot: ${day}`,
    dateUntil: (day) => `Válassza ezt vagy egy korábbi napot: ${day}`,
    dateDays: (days) => `Olyan dátumot válasszon, amely e napok egyikére esik: ${days}`,
    chooseFile: 'Fájl kiválasztása',
    chooseFiles: 'Fájlok kiválasztása',
    dropFile: 'vagy húzza ide',
    dropFiles: 'vagy húzza ide őket',
    maxSize: (size) => `Legfeljebb ${size}`,
    uploading: (percent) => `Feltöltés: ${percent}`,
    uploaded: (name) => `A feltöltés kész: ${name}`,
    uploadFailed: (name) => `Nem sikerült feltölteni: ${name}`,
    uploadCancelled: (name) => `Nincs feltöltve: ${name}`,
    fileRemoved: (name) => `Eltávolítva: ${name}`,
    cancelUpload: 'Megszakítás',
    retryUpload: 'Újrapróbálás',
    removeFile: 'Eltávolítás',
    fileMissing: (label) => `Válasszon fájlt itt: ${quoted(label)}`,
    filePending: 'Várja meg, amíg a feltöltés befejeződik, vagy szakítsa meg',
    fileFailed: 'Próbálja újra a feltöltést, vagy távolítsa el a fájlt',
    fileTooLarge: (name, size) =>
      `Ez a fájl nagyobb a megengedettnél (${size}): ${name}. Válasszon kisebb fájlt`,
    fileEmpty: (name) => `Ez a fájl üres: ${name}. Válasszon másik fájlt`,
    fileType: (name) => `Ilyen fájl itt nem küldhető: ${name}. Válasszon más típusú fájlt`,
    fileOne: 'Itt csak egy fájl küldhető',
    consentMissing: (label) => `A foglaláshoz fogadja el ezt: ${quoted(label)}`,
  },
  widget: { open: 'Időpontfoglalás', close: 'Bezárás' },
}
