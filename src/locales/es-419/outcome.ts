import { createCounting } from '../createCounting.js'
import { outcome as spanish } from '../es/outcome.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('es-419')
const quoted = (label: string) => `“${label}”`
const seconds = (n: number) => plural(n, { one: '# segundo', many: '# de segundos', other: '# segundos' })
const characters = (n: number) =>
  plural(n, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })

/** Latin American Spanish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  ...spanish,
  errors: {
    ...spanish.errors,
    lastName: 'Escribe tu apellido',
    fill: (label) => `Completa ${quoted(label)}`,
    choose: (label) => `Elige una respuesta para ${quoted(label)}`,
    tick: (label) => `Marca ${quoted(label)} para continuar`,
    emailOne: 'Escribe aquí un solo correo electrónico; agrega los demás como invitados',
    emails: (address) =>
      `${quoted(address)} no es un correo electrónico. Escríbelo como name@example.com o quítalo`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} es demasiado largo para un correo electrónico. ` +
      'Corrígelo o quítalo',
    emailsLetters: (address) =>
      `El servicio de reservas solo admite letras de la A a la Z: cambia ${quoted(address)} o quítalo`,
    phone: 'Escribe un número de teléfono con el código del país, por ejemplo +44 20 7946 0958',
    phoneLetters: 'Escribe el número de teléfono solo con dígitos, sin palabras ni letras',
    phoneShort: 'Este número de teléfono es demasiado corto. Revisa que no falte ningún dígito',
    phoneLong: 'Este número de teléfono es demasiado largo. Revisa que no haya ningún dígito repetido',
    number: 'Escribe un número con dígitos, por ejemplo 12 o 3.5',
    wholeNumber: (max) => `Escribe un número entero del 1 al ${number(max)}`,
    tooLong: (max) =>
      max ? `Acorta el texto a ${characters(max)} como máximo` : 'Acorta el texto: es demasiado largo',
    tooShort: (min) =>
      min ? `Escribe al menos ${characters(min)}` : 'Escribe algo más: el texto es demasiado corto',
  },
  outcomes: {
    ...spanish.outcomes,
    unknown: { ...spanish.outcomes.unknown, title: 'No pudimos confirmar tu reserva' },
    partial: { ...spanish.outcomes.partial, title: 'No pudimos confirmar todas tus reservas' },
    conflictAfterUnknown: {
      title: 'Es posible que tu primer intento haya funcionado',
      text:
        'Este horario ya está ocupado, quizás por tu propia reserva: revisa tu correo. ' +
        'Si no tienes ningún mensaje, elige otro horario; tus respuestas se conservan.',
    },
    conflictFixed: {
      ...spanish.outcomes.conflictFixed,
      text:
        'Comunícate con el organizador para acordar otro horario; tus respuestas se conservan. ' +
        'Si ya tienes un correo sobre este horario, tu reserva está hecha.',
    },
    verify: {
      title: 'Confirma tu correo electrónico',
      text:
        'El organizador pide un código que no se puede enviar desde aquí. ' +
        'Comunícate con el organizador.',
    },
    refused: {
      title: 'Esta reserva no se aceptó',
      text: 'No se reservó nada. Si crees que es un error, comunícate con el organizador.',
    },
    busy: {
      title: 'Demasiadas reservas a la vez',
      text: 'No se reservó nada. Espera un minuto y vuelve a presionar el botón.',
    },
    wait: (n) => `Puedes volver a intentarlo en ${seconds(n)}.`,
    guard: {
      title: 'La verificación de seguridad no se completó',
      text: 'No se reservó nada. Tus respuestas se conservan: presiona el botón para volver a intentarlo.',
    },
    field: {
      title: 'El servicio de reservas no aceptó una respuesta',
      text: 'No se reservó nada. Cambia tus respuestas y vuelve a intentarlo.',
    },
  },
  reasons: {
    ...spanish.reasons,
    seatsFull: 'Todos los lugares de este horario están ocupados.',
    past: 'Este horario ya pasó. Si no es así, revisa el reloj de tu dispositivo.',
    loginRequired: 'Solo pueden reservar las personas que iniciaron sesión con el organizador.',
    notBookable: 'El organizador no terminó de configurar esta cita.',
    earlierAttempt:
      'Esta vez no se reservó nada, pero es posible que un intento anterior haya funcionado: ' +
      'revisa tu correo antes de volver a intentarlo.',
  },
  signIn: {
    ...spanish.signIn,
    text: 'Solo pueden reservarla las personas que iniciaron sesión.',
  },
  verification: {
    ...spanish.verification,
    sent: (email) => `Te enviamos un código a ${email}. Tus respuestas se conservan.`,
    sentAgain: (email) => `Te enviamos otro código a ${email}. Tus respuestas se conservan.`,
    notSent: 'No se pudo enviar el código. Vuelve a intentarlo en un momento.',
    resendIn: (n) => `Código nuevo en ${seconds(n)}`,
  },
  confirmation: {
    ...spanish.confirmation,
    seat: 'Tu lugar está reservado',
  },
}
