import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('es')
const quoted = (label: string) => `«${label}»`

/** Spanish messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nombre completo',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    email: 'Correo electrónico',
    attendeePhoneNumber: 'Número de teléfono',
    smsReminderNumber: 'Número de teléfono para recordatorios por SMS',
    aiAgentCallPhoneNumber: 'Número de teléfono para la llamada',
    title: '¿De qué trata la cita?',
    notes: 'Notas',
    guests: 'Invitados',
    location: 'Lugar',
    lengthInMinutes: 'Duración',
    recurrenceCount: 'Número de reservas',
  },
  hints: {
    phone: 'Con el prefijo del país, por ejemplo +44 20 7946 0958',
    guests: 'Puedes pegar varias direcciones a la vez',
  },
  form: {
    optional: '(opcional)',
    required: '(obligatorio)',
    choose: 'Elegir…',
    submit: (when) => `Reservar el ${when}`,
    submitRequest: (when) => `Solicitar el ${when}`,
    chooseTime: 'Elegir un horario',
    submitting: 'Reservando…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# hora', many: '# de horas', other: '# horas' })
        : plural(n, { one: '# minuto', many: '# de minutos', other: '# minutos' }),
    when: 'Fecha y hora',
    separator: ', ',
    withHost: (names) => `con ${names}`,
    showMore: 'Mostrar más',
    showLess: 'Mostrar menos',
    loading: 'Cargando el formulario de reserva',
    clear: 'Borrar la selección',
    change: 'Cambiar',
    charactersOver: (n) =>
      plural(n, { one: 'Sobra # carácter', many: 'Sobran # de caracteres', other: 'Sobran # caracteres' }),
    charactersLeft: (n) =>
      plural(n, { one: 'Queda # carácter', many: 'Quedan # de caracteres', other: 'Quedan # caracteres' }),
    unknownField: (label) => `Aquí no es posible responder a ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Para reservar hay que responder a ${quoted(label)}, y aquí no es posible. ` +
      'Ponte en contacto con el organizador',
  },
  guests: {
    add: 'Añadir invitados',
    addAnother: 'Añadir otro invitado',
    addAddress: 'Añadir otra dirección',
    entry: (n) => `Invitado ${number(n)}`,
    address: (label, n) => `${label}, dirección ${number(n)}`,
    remove: (address) => (address ? `Quitar ${address}` : 'Quitar esta fila vacía'),
    added: (n) =>
      plural(n, {
        one: '# dirección añadida',
        many: '# de direcciones añadidas',
        other: '# direcciones añadidas',
      }),
    removed: (address) => (address ? `Dirección eliminada: ${address}` : 'Fila vacía eliminada'),
    duplicates: (addresses) => `No se añade por estar ya en la lista: ${addresses}`,
    own: (address) => `No se añade porque es tu propia dirección: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? '¿Cuál es el número de teléfono correcto?' : '¿Es este el número de teléfono?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `¿Quisiste decir ${address}?` },
  places: {
    address: 'En persona',
    link: 'En línea, mediante un enlace',
    phone: 'Por teléfono: tú llamas al organizador',
    organizersDefaultApp: 'En línea, en la aplicación del organizador',
    attendeeAddress: 'En persona, en tu dirección',
    attendeePhone: 'Por teléfono: el organizador te llama',
    attendeeDefined: 'En otro lugar',
    unknown: 'Otro lugar que no se puede reservar aquí',
    addressLabel: 'Dirección',
    phoneLabel: 'Tu número de teléfono',
    textLabel: '¿Dónde nos vemos?',
    afterBooking: 'Recibirás los detalles después de reservar',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'Cada semana', many: 'Cada # de semanas', other: 'Cada # semanas' }),
      monthly: (n) => plural(n, { one: 'Cada mes', many: 'Cada # de meses', other: 'Cada # meses' }),
      yearly: (n) => plural(n, { one: 'Cada año', many: 'Cada # de años', other: 'Cada # años' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'hasta # vez, siempre a la misma hora',
        many: 'hasta # de veces, siempre a la misma hora',
        other: 'hasta # veces, siempre a la misma hora',
      }),
  },
  notices: {
    offline: {
      title: 'No tienes conexión',
      text: 'No se ha enviado nada. Conéctate a internet y vuelve a pulsar el botón.',
    },
    setup: {
      title: 'Este formulario todavía no acepta reservas',
      text: 'Ponte en contacto con el organizador por otro medio.',
    },
    notFound: {
      title: 'Esta cita no se ofrece',
      text: 'Puede que se haya eliminado o que tenga otro nombre. Ponte en contacto con el organizador.',
    },
    loadFailed: {
      title: 'No se pudo cargar el formulario de reserva',
      text: 'Comprueba tu conexión y vuelve a intentarlo.',
    },
    tryAgain: 'Reintentar',
    forOwner: 'Para el propietario de este sitio web',
  },
  widget: { open: 'Reservar una cita', close: 'Cerrar' },
  questions: {
    dateInvalid: 'Escribe una fecha completa',
    dateFrom: (day) => `Elige el ${day} o una fecha posterior`,
    dateUntil: (day) => `Elige el ${day} o una fecha anterior`,
    dateDays: (days) => `Elige una fecha que caiga en uno de estos días: ${days}`,
    chooseFile: 'Elegir un archivo',
    chooseFiles: 'Elegir archivos',
    dropFile: 'o arrástralo aquí',
    dropFiles: 'o arrástralos aquí',
    maxSize: (size) => `${size} como máximo`,
    uploading: (percent) => `Subiendo: ${percent}`,
    uploaded: (name) => `Archivo subido: ${name}`,
    uploadFailed: (name) => `No se pudo subir ${name}`,
    uploadCancelled: (name) => `${name} no se subió`,
    fileRemoved: (name) => `Archivo eliminado: ${name}`,
    cancelUpload: 'Cancelar',
    retryUpload: 'Reintentar',
    removeFile: 'Quitar',
    fileMissing: (label) => `Elige un archivo para ${quoted(label)}`,
    filePending: 'Espera a que el archivo termine de subirse o cancela la subida',
    fileFailed: 'Vuelve a intentar subir el archivo o quítalo',
    fileTooLarge: (name, size) => `${name} ocupa más de ${size}. Elige un archivo más pequeño`,
    fileEmpty: (name) => `${name} está vacío. Elige otro archivo`,
    fileType: (name) => `Aquí no se admiten archivos como ${name}. Elige otro tipo de archivo`,
    fileOne: 'Aquí solo se puede enviar un archivo',
    consentMissing: (label) => `Para reservar, acepta ${quoted(label)}`,
  },
}
