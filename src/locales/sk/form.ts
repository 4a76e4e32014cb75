import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('sk')
const quoted = (label: string) => `„${label}“`

/** Slovak messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Meno a priezvisko',
    firstName: 'Meno',
    lastName: 'Priezvisko',
    email: 'E-mailová adresa',
    attendeePhoneNumber: 'Telefónne číslo',
    smsReminderNumber: 'Telefónne číslo na SMS pripomienky',
    aiAgentCallPhoneNumber: 'Telefónne číslo na hovor',
    title: 'Čoho sa stretnutie týka?',
    notes: 'Poznámky',
    guests: 'Hostia',
    location: 'Miesto',
    lengthInMinutes: 'Dĺžka',
    recurrenceCount: 'Počet rezervácií',
  },
  hints: {
    phone: 'S predvoľbou krajiny, napríklad +44 20 7946 0958',
    guests: 'Naraz môžete vložiť ľubovoľný počet adries',
  },
  form: {
    optional: '(nepovinné)',
    required: '(povinné)',
    choose: 'Vyberte…',
    submit: (when) => `Rezervovať ${when}`,
    submitRequest: (when) => `Požiadať o termín ${when}`,
    chooseTime: 'Vybrať termín',
    submitting: 'Rezervuje sa…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# hodina', few: '# hodiny', many: '# hodiny', other: '# hodín' })
        : plural(n, { one: '# minúta', few: '# minúty', many: '# minúty', other: '# minút' }),
    when: 'Dátum a čas',
    separator: ', ',
    withHost: (names) => `S kým: ${names}`,
    showMore: 'Zobraziť viac',
    showLess: 'Zobraziť menej',
    loading: 'Načítava sa rezervačný formulár',
    clear: 'Zrušiť výber',
    change: 'Zmeniť',
    charactersOver: (n) =>
      plural(n, {
        one: 'O # znak viac, ako je povolené',
        few: 'O # znaky viac, ako je povolené',
        many: 'O # znaku viac, ako je povolené',
        other: 'O # znakov viac, ako je povolené',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Zostáva # znak',
        few: 'Zostávajú # znaky',
        many: 'Zostáva # znaku',
        other: 'Zostáva # znakov',
      }),
    unknownField: (label) => `Na otázku ${quoted(label)} sa tu nedá odpovedať.`,
    unknownRequired: (label) =>
      `Na rezerváciu je potrebná odpoveď na otázku ${quoted(label)}, ale tu sa na ňu odpovedať nedá. ` +
      'Kontaktujte organizátora',
  },
  guests: {
    add: 'Pridať hostí',
    addAnother: 'Pridať ďalšieho hosťa',
    addAddress: 'Pridať ďalšiu adresu',
    entry: (n) => `Hosť ${number(n)}`,
    address: (label, n) => `${label}, adresa ${number(n)}`,
    remove: (address) => (address ? `Odstrániť ${address}` : 'Odstrániť tento prázdny riadok'),
    added: (n) =>
      plural(n, {
        one: 'Pridaná # adresa',
        few: 'Pridané # adresy',
        many: 'Pridané # adresy',
        other: 'Pridaných # adries',
      }),
    removed: (address) => (address ? `Odstránená adresa ${address}` : 'Prázdny riadok odstránený'),
    duplicates: (addresses) => `Vynechané, pretože už v zozname sú: ${addresses}`,
    own: (address) => `Vynechané, pretože ide o vašu vlastnú adresu: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Ktoré telefónne číslo máte na mysli?' : 'Máte na mysli toto telefónne číslo?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Mali ste na mysli ${address}?` },
  places: {
    address: 'Osobne',
    link: 'Online, cez odkaz',
    phone: 'Telefonicky: vy voláte organizátorovi',
    organizersDefaultApp: 'Online, v aplikácii organizátora',
    attendeeAddress: 'Osobne, na vašej adrese',
    attendeePhone: 'Telefonicky: organizátor volá vám',
    attendeeDefined: 'Na inom mieste',
    unknown: 'Iné miesto, ktoré sa tu nedá rezervovať',
    addressLabel: 'Adresa',
    phoneLabel: 'Vaše telefónne číslo',
    textLabel: 'Kde sa stretneme?',
    afterBooking: 'Podrobnosti dostanete po rezervácii',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, {
          one: 'Každý týždeň',
          few: 'Každé # týždne',
          many: 'Každých # týždňa',
          other: 'Každých # týždňov',
        }),
      monthly: (n) =>
        plural(n, {
          one: 'Každý mesiac',
          few: 'Každé # mesiace',
          many: 'Každých # mesiaca',
          other: 'Každých # mesiacov',
        }),
      yearly: (n) =>
        plural(n, {
          one: 'Každý rok',
          few: 'Každé # roky',
          many: 'Každých # roka',
          other: 'Každých # rokov',
        }),
    },
    upTo: (max) => `najviac ${number(max)}-krát, vždy v rovnakom čase`,
  },
  notices: {
    offline: {
      title: 'Ste offline',
      text: 'Nič sa neodoslalo. Pripojte sa na internet a znova stlačte tlačidlo.',
    },
    setup: {
      title: 'Tento formulár zatiaľ neprijíma rezervácie',
      text: 'Kontaktujte, prosím, organizátora iným spôsobom.',
    },
    notFound: {
      title: 'Toto stretnutie sa neponúka',
      text: 'Možno bolo odstránené alebo premenované. Kontaktujte, prosím, organizátora.',
    },
    loadFailed: {
      title: 'Rezervačný formulár sa nepodarilo načítať',
      text: 'Skontrolujte pripojenie a skúste to znova.',
    },
    tryAgain: 'Skúsiť znova',
    forOwner: 'Pre prevádzkovateľa tejto stránky',
  },
  questions: {
    dateInvalid: 'Zadajte úplný dátum',
    dateFrom: (day) => `Vyberte tento alebo neskorší dátum: ${day}`,
    dateUntil: (day) => `Vyberte tento alebo skorší dátum: ${day}`,
    dateDays: (days) => `Vyberte dátum, ktorý pripadá na jeden z týchto dní: ${days}`,
    chooseFile: 'Vybrať súbor',
    chooseFiles: 'Vybrať súbory',
    dropFile: 'alebo ho presuňte sem',
    dropFiles: 'alebo ich presuňte sem',
    maxSize: (size) => `Najviac ${size}`,
    uploading: (percent) => `Nahráva sa: ${percent}`,
    uploaded: (name) => `Súbor ${name} je nahraný`,
    uploadFailed: (name) => `Súbor ${name} sa nepodarilo nahrať`,
    uploadCancelled: (name) => `Súbor ${name} sa nenahral`,
    fileRemoved: (name) => `Súbor ${name} bol odstránený`,
    cancelUpload: 'Zrušiť',
    retryUpload: 'Skúsiť znova',
    removeFile: 'Odstrániť',
    fileMissing: (label) => `Vyberte súbor v poli ${quoted(label)}`,
    filePending: 'Počkajte, kým sa nahrávanie dokončí, alebo ho zrušte',
    fileFailed: 'Skúste súbor nahrať znova alebo ho odstráňte',
    fileTooLarge: (name, size) => `Súbor ${name} je väčší ako ${size}. Vyberte menší súbor`,
    fileEmpty: (name) => `Súbor ${name} je prázdny. Vyberte iný súbor`,
    fileType: (name) => `Súbory ako ${name} sa tu nedajú odoslať. Vyberte iný typ súboru`,
    fileOne: 'Odoslať sa tu dá len jeden súbor',
    consentMissing: (label) => `Ak chcete rezervovať, udeľte súhlas ${quoted(label)}`,
  },
  widget: { open: 'Rezervovať termín', close: 'Zavrieť' },
}
