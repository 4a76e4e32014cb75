import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('eu')
const quoted = (label: string) => `«${label}»`

/** Basque messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Izen-abizenak',
    firstName: 'Izena',
    lastName: 'Abizenak',
    email: 'Helbide elektronikoa',
    attendeePhoneNumber: 'Telefono-zenbakia',
    smsReminderNumber: 'Telefono-zenbakia, SMS bidezko gogorarazpenetarako',
    aiAgentCallPhoneNumber: 'Telefono-zenbakia, deirako',
    title: 'Zertarako da hitzordua?',
    notes: 'Oharrak',
    guests: 'Gonbidatuak',
    location: 'Lekua',
    lengthInMinutes: 'Iraupena',
    recurrenceCount: 'Erreserba kopurua',
  },
  hints: {
    phone: 'Herrialdearen aurrezenbakiarekin, adibidez +44 20 7946 0958',
    guests: 'Nahi adina helbide itsats ditzakezu, bata bestearen atzean',
  },
  form: {
    optional: '(aukerakoa)',
    required: '(nahitaezkoa)',
    choose: 'Aukeratu…',
    submit: (when) => `Erreserbatu: ${when}`,
    submitRequest: (when) => `Eskatu: ${when}`,
    chooseTime: 'Aukeratu tarte bat',
    submitting: 'Erreserbatzen…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: 'ordu #', other: '# ordu' })
        : plural(n, { one: 'minutu #', other: '# minutu' }),
    when: 'Data eta ordua',
    separator: ', ',
    withHost: (names) => `Norekin: ${names}`,
    showMore: 'Erakutsi gehiago',
    showLess: 'Erakutsi gutxiago',
    loading: 'Erreserba-formularioa kargatzen',
    clear: 'Garbitu aukera',
    change: 'Aldatu',
    charactersOver: (n) => plural(n, { one: 'Karaktere # soberan', other: '# karaktere soberan' }),
    charactersLeft: (n) => plural(n, { one: 'Karaktere # geratzen da', other: '# karaktere geratzen dira' }),
    unknownField: (label) => `Galdera honi ezin zaio hemen erantzun: ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Erreserbatzeko galdera honi erantzun behar zaio, eta hemen ezin da: ${quoted(label)}. ` +
      'Jarri antolatzailearekin harremanetan',
  },
  guests: {
    add: 'Gehitu gonbidatuak',
    addAnother: 'Gehitu beste gonbidatu bat',
    addAddress: 'Gehitu beste helbide bat',
    entry: (n) => `${number(n)}. gonbidatua`,
    address: (label, n) => `${label}, ${number(n)}. helbidea`,
    remove: (address) => (address ? `Kendu: ${address}` : 'Kendu lerro huts hau'),
    added: (n) => plural(n, { one: 'Helbide # gehitu da', other: '# helbide gehitu dira' }),
    removed: (address) => (address ? `Kendu da: ${address}` : 'Lerro hutsa kendu da'),
    duplicates: (addresses) => `Ez da gehitu, lehendik zerrendan dagoelako: ${addresses}`,
    own: (address) => `Ez da gehitu, zure helbidea delako: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Zein da telefono-zenbaki zuzena?' : 'Hau al da telefono-zenbaki zuzena?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `${address} idatzi nahi zenuen?` },
  places: {
    address: 'Aurrez aurre',
    link: 'Online, esteka bidez',
    phone: 'Telefonoz: zuk deitzen diozu antolatzaileari',
    organizersDefaultApp: 'Online, antolatzailearen aplikazioan',
    attendeeAddress: 'Aurrez aurre, zure helbidean',
    attendeePhone: 'Telefonoz: antolatzaileak deitzen dizu',
    attendeeDefined: 'Beste leku batean',
    unknown: 'Beste leku bat, hemen erreserbatu ezin dena',
    addressLabel: 'Helbidea',
    phoneLabel: 'Zure telefono-zenbakia',
    textLabel: 'Non elkartuko gara?',
    afterBooking: 'Erreserbatu ondoren jasoko dituzu xehetasunak',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Astero', other: '# astean behin' }),
      monthly: (n) => plural(n, { one: 'Hilero', other: '# hilean behin' }),
      yearly: (n) => plural(n, { one: 'Urtero', other: '# urtean behin' }),
    },
    upTo: (max) => `gehienez ${number(max)} aldiz, beti ordu berean`,
  },
  notices: {
    offline: {
      title: 'Ez duzu internet-konexiorik',
      text: 'Ez da ezer bidali. Konektatu internetera, eta sakatu berriro botoia.',
    },
    setup: {
      title: 'Formulario honek oraindik ez du erreserbarik onartzen',
      text: 'Jarri antolatzailearekin harremanetan beste bide batetik.',
    },
    notFound: {
      title: 'Hitzordu hau ez da eskaintzen',
      text: 'Baliteke kendu edo izenez aldatu izana. Jarri antolatzailearekin harremanetan.',
    },
    loadFailed: {
      title: 'Ezin izan da erreserba-formularioa kargatu',
      text: 'Egiaztatu konexioa, eta saiatu berriro.',
    },
    tryAgain: 'Saiatu berriro',
    forOwner: 'Webgune honen jabearentzat',
  },
  widget: { open: 'Erreserbatu hitzordua', close: 'Itxi' },
  questions: {
    dateInvalid: 'Idatzi data osoa',
    dateFrom: (day) => `Aukeratu data hau edo geroagoko bat: ${day}`,
    dateUntil: (day) => `Aukeratu data hau edo lehenagoko bat: ${day}`,
    dateDays: (days) => `Aukeratu egun hauetako bat: ${days}`,
    chooseFile: 'Aukeratu fitxategi bat',
    chooseFiles: 'Aukeratu fitxategiak',
    dropFile: 'edo jaregin hemen',
    dropFiles: 'edo jaregin hemen',
    maxSize: (size) => `Gehienez ${size}`,
    uploading: (percent) => `Igotzen: ${percent}`,
    uploaded: (name) => `Igo da: ${name}`,
    uploadFailed: (name) => `Ezin izan da igo: ${name}`,
    uploadCancelled: (name) => `Ez da igo: ${name}`,
    fileRemoved: (name) => `Kendu da: ${name}`,
    cancelUpload: 'Utzi',
    retryUpload: 'Saiatu berriro',
    removeFile: 'Kendu',
    fileMissing: (label) => `Aukeratu fitxategi bat honetarako: ${quoted(label)}`,
    filePending: 'Itxaron fitxategia igo arte, edo utzi igotzeari',
    fileFailed: 'Saiatu berriro fitxategia igotzen, edo kendu',
    fileTooLarge: (name, size) => `Handiegia da (gehienez ${size}): ${name}. Aukeratu fitxategi txikiago bat`,
    fileEmpty: (name) => `Hutsik dago: ${name}. Aukeratu beste fitxategi bat`,
    fileType: (name) =>
      `Hemen ez da onartzen honelako fitxategirik: ${name}. Aukeratu beste mota bateko fitxategi bat`,
    fileOne: 'Hemen fitxategi bakarra bidal daiteke',
    consentMissing: (label) => `Erreserbatzeko, onartu hau: ${quoted(label)}`,
  },
}
