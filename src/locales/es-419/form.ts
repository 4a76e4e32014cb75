import { createCounting } from '../createCounting.js'
import { form as spanish } from '../es/form.js'
import type { FormWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('es-419')
const quoted = (label: string) => `“${label}”`

/** Latin American Spanish messages of the first screen and of the dialog. */
export const form: FormWords = {
  ...spanish,
  labels: { ...spanish.labels, lastName: 'Apellido' },
  hints: { ...spanish.hints, phone: 'Con el código del país, por ejemplo +44 20 7946 0958' },
  form: {
    ...spanish.form,
    charactersOver: (n) =>
      plural(n, { one: 'Sobra # carácter', many: 'Sobran # de caracteres', other: 'Sobran # caracteres' }),
    charactersLeft: (n) =>
      plural(n, { one: 'Queda # carácter', many: 'Quedan # de caracteres', other: 'Quedan # caracteres' }),
    unknownField: (label) => `Aquí no es posible responder a ${quoted(label)}.`,
    unknownRequired: (label) =>
      `Para reservar hay que responder a ${quoted(label)}, y aquí no es posible. ` +
      'Comunícate con el organizador',
  },
  guests: {
    ...spanish.guests,
    add: 'Agregar invitados',
    addAnother: 'Agregar otro invitado',
    addAddress: 'Agregar otra dirección',
    added: (n) =>
      plural(n, {
        one: '# dirección agregada',
        many: '# de direcciones agregadas',
        other: '# direcciones agregadas',
      }),
    duplicates: (addresses) => `No se agrega por estar ya en la lista: ${addresses}`,
    own: (address) => `No se agrega porque es tu propia dirección: ${address}`,
  },
  notices: {
    ...spanish.notices,
    offline: {
      title: 'No tienes conexión',
      text: 'No se envió nada. Conéctate a internet y vuelve a presionar el botón.',
    },
    setup: {
      title: 'Este formulario todavía no acepta reservas',
      text: 'Comunícate con el organizador por otro medio.',
    },
    notFound: {
      title: 'Esta cita no se ofrece',
      text: 'Es posible que se haya eliminado o que tenga otro nombre. Comunícate con el organizador.',
    },
    loadFailed: {
      title: 'No se pudo cargar el formulario de reserva',
      text: 'Revisa tu conexión y vuelve a intentarlo.',
    },
  },
  questions: {
    ...spanish.questions,
    fileMissing: (label) => `Elige un archivo para ${quoted(label)}`,
    consentMissing: (label) => `Para reservar, acepta ${quoted(label)}`,
  },
}
