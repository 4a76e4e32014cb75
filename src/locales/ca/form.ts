import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('ca')
const quoted = (label: string) => `«${label}»`

/** Catalan messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nom i cognoms',
    firstName: 'Nom',
    lastName: 'Cognoms',
    email: 'Correu electrònic',
    attendeePhoneNumber: 'Número de telèfon',
    smsReminderNumber: 'Número de telèfon per als recordatoris per SMS',
    aiAgentCallPhoneNumber: 'Número de telèfon per a la trucada',
    title: 'De què tracta la cita?',
    notes: 'Notes',
    guests: 'Convidats',
    location: 'Lloc',
    lengthInMinutes: 'Durada',
    recurrenceCount: 'Nombre de reserves',
  },
  hints: {
    phone: 'Amb el prefix del país, per exemple +44 20 7946 0958',
    guests: 'Podeu enganxar diverses adreces alhora',
  },
  form: {
    optional: '(opcional)',
    required: '(obligatori)',
    choose: 'Trieu…',
    submit: (when) => `Reserva el ${when}`,
    submitRequest: (when) => `Sol·licita el ${when}`,
    chooseTime: 'Tria una hora',
    submitting: 'S’està reservant…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# hora', many: '# d’hores', other: '# hores' })
        : plural(n, { one: '# minut', many: '# de minuts', other: '# minuts' }),
    when: 'Data i hora',
    separator: ', ',
    withHost: (names) => `amb ${names}`,
    showMore: 'Mostra’n més',
    showLess: 'Mostra’n menys',
    loading: 'S’està carregant el formulari de reserva',
    clear: 'Esborra la selecció',
    change: 'Canvia',
    charactersOver: (n) =>
      plural(n, { one: 'Sobra # caràcter', many: 'Sobren # de caràcters', other: 'Sobren # caràcters' }),
    charactersLeft: (n) =>
      plural(n, { one: 'Queda # caràcter', many: 'Queden # de caràcters', other: 'Queden # caràcters' }),
    unknownField: (label) => `Aquí no es pot respondre a ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Per reservar cal respondre a ${quoted(label)}, i aquí no és possible. ` +
      'Poseu-vos en contacte amb l’organitzador',
  },
  guests: {
    add: 'Afegeix convidats',
    addAnother: 'Afegeix un altre convidat',
    addAddress: 'Afegeix una altra adreça',
    entry: (n) => `Convidat ${number(n)}`,
    address: (label, n) => `${label}, adreça ${number(n)}`,
    remove: (address) => (address ? `Suprimeix ${address}` : 'Suprimeix aquesta fila buida'),
    added: (n) =>
      plural(n, {
        one: 'S’ha afegit # adreça',
        many: 'S’han afegit # d’adreces',
        other: 'S’han afegit # adreces',
      }),
    removed: (address) => (address ? `S’ha suprimit ${address}` : 'S’ha suprimit la fila buida'),
    duplicates: (addresses) => `No s’afegeix perquè ja és a la llista: ${addresses}`,
    own: (address) => `No s’afegeix perquè és la vostra pròpia adreça: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Quin és el número de telèfon correcte?' : 'És aquest el número de telèfon correcte?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Volíeu dir ${address}?` },
  places: {
    address: 'En persona',
    link: 'En línia, amb un enllaç',
    phone: 'Per telèfon: truqueu a l’organitzador',
    organizersDefaultApp: 'En línia, a l’aplicació de l’organitzador',
    attendeeAddress: 'En persona, a la vostra adreça',
    attendeePhone: 'Per telèfon: l’organitzador us truca',
    attendeeDefined: 'En un altre lloc',
    unknown: 'Un altre lloc, que no es pot reservar aquí',
    addressLabel: 'Adreça',
    phoneLabel: 'El vostre número de telèfon',
    textLabel: 'On ens trobem?',
    afterBooking: 'Rebreu els detalls després de reservar',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Cada setmana', many: 'Cada # de setmanes', other: 'Cada # setmanes' }),
      monthly: (n) => plural(n, { one: 'Cada mes', many: 'Cada # de mesos', other: 'Cada # mesos' }),
      yearly: (n) => plural(n, { one: 'Cada any', many: 'Cada # d’anys', other: 'Cada # anys' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'fins a # vegada, sempre a la mateixa hora',
        many: 'fins a # de vegades, sempre a la mateixa hora',
        other: 'fins a # vegades, sempre a la mateixa hora',
      }),
  },
  notices: {
    offline: {
      title: 'No teniu connexió',
      text: 'No s’ha enviat res. Connecteu-vos a internet i torneu a prémer el botó.',
    },
    setup: {
      title: 'Aquest formulari encara no accepta reserves',
      text: 'Poseu-vos en contacte amb l’organitzador per un altre mitjà.',
    },
    notFound: {
      title: 'Aquesta cita no s’ofereix',
      text: 'Potser s’ha suprimit o ha canviat de nom. Poseu-vos en contacte amb l’organitzador.',
    },
    loadFailed: {
      title: 'No s’ha pogut carregar el formulari de reserva',
      text: 'Comproveu la connexió i torneu-ho a provar.',
    },
    tryAgain: 'Torna-ho a provar',
    forOwner: 'Per al propietari d’aquest lloc web',
  },
  widget: { open: 'Reserva una cita', close: 'Tanca' },
  questions: {
    dateInvalid: 'Escriviu una data completa',
    dateFrom: (day) => `Trieu el ${day} o una data posterior`,
    dateUntil: (day) => `Trieu el ${day} o una data anterior`,
    dateDays: (days) => `Trieu una data que caigui en un d’aquests dies: ${days}`,
    chooseFile: 'Tria un fitxer',
    chooseFiles: 'Tria fitxers',
    dropFile: 'o deixeu-lo anar aquí',
    dropFiles: 'o deixeu-los anar aquí',
    maxSize: (size) => `${size} com a màxim`,
    uploading: (percent) => `S’està pujant: ${percent}`,
    uploaded: (name) => `S’ha pujat ${name}`,
    uploadFailed: (name) => `No s’ha pogut pujar ${name}`,
    uploadCancelled: (name) => `No s’ha pujat ${name}`,
    fileRemoved: (name) => `S’ha suprimit ${name}`,
    cancelUpload: 'Cancel·la',
    retryUpload: 'Torna-ho a provar',
    removeFile: 'Suprimeix',
    fileMissing: (label) => `Trieu un fitxer per a ${quoted(label)}`,
    filePending: 'Espereu que el fitxer s’acabi de pujar o cancel·leu la pujada',
    fileFailed: 'Torneu a provar de pujar el fitxer o suprimiu-lo',
    fileTooLarge: (name, size) => `${name} ocupa més de ${size}. Trieu un fitxer més petit`,
    fileEmpty: (name) => `${name} és buit. Trieu un altre fitxer`,
    fileType: (name) => `Aquí no s’accepten fitxers com ara ${name}. Trieu un altre tipus de fitxer`,
    fileOne: 'Aquí només es pot enviar un fitxer',
    consentMissing: (label) => `Per reservar, accepteu ${quoted(label)}`,
  },
}
