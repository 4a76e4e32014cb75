import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'few' | 'many' | 'other'>('cs')
const quoted = (label: string) => `„${label}“`

/** Czech messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Jméno a příjmení',
    firstName: 'Jméno',
    lastName: 'Příjmení',
    email: 'E-mailová adresa',
    attendeePhoneNumber: 'Telefonní číslo',
    smsReminderNumber: 'Telefonní číslo pro SMS připomínky',
    aiAgentCallPhoneNumber: 'Telefonní číslo pro hovor',
    title: 'Čeho se schůzka týká?',
    notes: 'Poznámky',
    guests: 'Hosté',
    location: 'Místo',
    lengthInMinutes: 'Délka',
    recurrenceCount: 'Počet rezervací',
  },
  hints: {
    phone: 'S předvolbou země, například +44 20 7946 0958',
    guests: 'Můžete vložit libovolný počet adres najednou',
  },
  form: {
    optional: '(nepovinné)',
    required: '(povinné)',
    choose: 'Vyberte…',
    submit: (when) => `Rezervovat ${when}`,
    submitRequest: (when) => `Požádat o termín ${when}`,
    chooseTime: 'Vybrat termín',
    submitting: 'Rezervuje se…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# hodina', few: '# hodiny', many: '# hodiny', other: '# hodin' })
        : plural(n, { one: '# minuta', few: '# minuty', many: '# minuty', other: '# minut' }),
    when: 'Datum a čas',
    separator: ', ',
    withHost: (names) => `S kým: ${names}`,
    showMore: 'Zobrazit více',
    showLess: 'Zobrazit méně',
    loading: 'Načítá se rezervační formulář',
    clear: 'Zrušit výběr',
    change: 'Změnit',
    charactersOver: (n) =>
      plural(n, {
        one: 'O # znak víc, než je povoleno',
        few: 'O # znaky víc, než je povoleno',
        many: 'O # znaku víc, než je povoleno',
        other: 'O # znaků víc, než je povoleno',
      }),
    charactersLeft: (n) =>
      plural(n, {
        one: 'Zbývá # znak',
        few: 'Zbývají # znaky',
        many: 'Zbývá # znaku',
        other: 'Zbývá # znaků',
      }),
    unknownField: (label) => `Na otázku ${quoted(label)} zde nelze odpovědět.`,
    unknownRequired: (label) =>
      `K rezervaci je nutná odpověď na otázku ${quoted(label)}, ale zde na ni nelze odpovědět. ` +
      'Kontaktujte organizátora',
  },
  guests: {
    add: 'Přidat hosty',
    addAnother: 'Přidat dalšího hosta',
    addAddress: 'Přidat další adresu',
    entry: (n) => `Host ${number(n)}`,
    address: (label, n) => `${label}, adresa ${number(n)}`,
    remove: (address) => (address ? `Odebrat ${address}` : 'Odebrat tento prázdný řádek'),
    added: (n) =>
      plural(n, {
        one: 'Přidána # adresa',
        few: 'Přidány # adresy',
        many: 'Přidáno # adresy',
        other: 'Přidáno # adres',
      }),
    removed: (address) => (address ? `Odebrána adresa ${address}` : 'Prázdný řádek odebrán'),
    duplicates: (addresses) => `Vynecháno, protože už v seznamu je: ${addresses}`,
    own: (address) => `Vynecháno, protože jde o vaši vlastní adresu: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Které telefonní číslo máte na mysli?' : 'Máte na mysli toto telefonní číslo?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Máte na mysli ${address}?` },
  places: {
    address: 'Osobně',
    link: 'Online, přes odkaz',
    phone: 'Telefonicky: vy voláte organizátorovi',
    organizersDefaultApp: 'Online, v aplikaci organizátora',
    attendeeAddress: 'Osobně, na vaší adrese',
    attendeePhone: 'Telefonicky: organizátor volá vám',
    attendeeDefined: 'Na jiném místě',
    unknown: 'Jiné místo, které zde nelze rezervovat',
    addressLabel: 'Adresa',
    phoneLabel: 'Vaše telefonní číslo',
    textLabel: 'Kde se setkáme?',
    afterBooking: 'Podrobnosti dostanete po rezervaci',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, {
          one: 'Každý týden',
          few: 'Každé # týdny',
          many: 'Každých # týdne',
          other: 'Každých # týdnů',
        }),
      monthly: (n) =>
        plural(n, {
          one: 'Každý měsíc',
          few: 'Každé # měsíce',
          many: 'Každých # měsíce',
          other: 'Každých # měsíců',
        }),
      yearly: (n) =>
        plural(n, { one: 'Každý rok', few: 'Každé # roky', many: 'Každých # roku', other: 'Každých # let' }),
    },
    upTo: (max) => `nejvýše ${number(max)}krát, vždy ve stejnou hodinu`,
  },
  notices: {
    offline: {
      title: 'Jste offline',
      text: 'Nic nebylo odesláno. Připojte se k internetu a stiskněte tlačítko znovu.',
    },
    setup: {
      title: 'Tento formulář zatím nepřijímá rezervace',
      text: 'Kontaktujte prosím organizátora jiným způsobem.',
    },
    notFound: {
      title: 'Tato schůzka se nenabízí',
      text: 'Možná byla odstraněna nebo přejmenována. Kontaktujte prosím organizátora.',
    },
    loadFailed: {
      title: 'Rezervační formulář se nepodařilo načíst',
      text: 'Zkontrolujte připojení a zkuste to znovu.',
    },
    tryAgain: 'Zkusit znovu',
    forOwner: 'Pro provozovatele těchto stránek',
  },
  questions: {
    dateInvalid: 'Zadejte úplné datum',
    dateFrom: (day) => `Vyberte toto nebo pozdější datum: ${day}`,
    dateUntil: (day) => `Vyberte toto nebo dřívější datum: ${day}`,
    dateDays: (days) => `Vyberte datum, které připadá na jeden z těchto dnů: ${days}`,
    chooseFile: 'Vybrat soubor',
    chooseFiles: 'Vybrat soubory',
    dropFile: 'nebo ho přetáhněte sem',
    dropFiles: 'nebo je přetáhněte sem',
    maxSize: (size) => `Nejvýše ${size}`,
    uploading: (percent) => `Nahrává se: ${percent}`,
    uploaded: (name) => `Soubor ${name} je nahraný`,
    uploadFailed: (name) => `Soubor ${name} se nepodařilo nahrát`,
    uploadCancelled: (name) => `Soubor ${name} nebyl nahrán`,
    fileRemoved: (name) => `Soubor ${name} byl odebrán`,
    cancelUpload: 'Zrušit',
    retryUpload: 'Zkusit znovu',
    removeFile: 'Odebrat',
    fileMissing: (label) => `Vyberte soubor v poli ${quoted(label)}`,
    filePending: 'Počkejte, až se nahrávání dokončí, nebo ho zrušte',
    fileFailed: 'Zkuste soubor nahrát znovu, nebo ho odeberte',
    fileTooLarge: (name, size) => `Soubor ${name} je větší než ${size}. Vyberte menší soubor`,
    fileEmpty: (name) => `Soubor ${name} je prázdný. Vyberte jiný soubor`,
    fileType: (name) => `Soubory jako ${name} zde nelze odeslat. Vyberte jiný typ souboru`,
    fileOne: 'Zde lze odeslat jen jeden soubor',
    consentMissing: (label) => `Chcete-li rezervovat, udělte souhlas ${quoted(label)}`,
  },
  widget: { open: 'Rezervovat termín', close: 'Zavřít' },
}
