import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'many' | 'other'>('es')
const quoted = (label: string) => `«${label}»`
const dates = (n: number) => plural(n, { one: '# fecha', many: '# de fechas', other: '# fechas' })
const seconds = (n: number) => plural(n, { one: '# segundo', many: '# de segundos', other: '# segundos' })
const characters = (n: number) =>
  plural(n, { one: '# carácter', many: '# de caracteres', other: '# caracteres' })

/** Spanish messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Seguimos en ello. Puede tardar un momento',
    summaryMore: (n) => `y ${number(n)} más abajo`,
    summary: (n) =>
      plural(n, {
        one: 'Corrige # dato para reservar',
        many: 'Corrige # de datos para reservar',
        other: 'Corrige # datos para reservar',
      }),
  },
  errors: {
    name: 'Escribe tu nombre completo',
    firstName: 'Escribe tu nombre',
    lastName: 'Escribe tus apellidos',
    emailMissing: 'Escribe tu correo electrónico',
    phoneMissing: 'Escribe tu número de teléfono',
    fill: (label) => `Rellena ${quoted(label)}`,
    choose: (label) => `Elige una respuesta para ${quoted(label)}`,
    tick: (label) => `Marca ${quoted(label)} para continuar`,
    email: 'Escribe un correo electrónico con el formato correcto, por ejemplo name@example.com',
    emailTooLong: 'Este correo electrónico es demasiado largo. Revísalo o escribe otro',
    emailLetters:
      'El servicio de reservas solo admite correos electrónicos con letras de la A a la Z. Escribe otro',
    emailOne: 'Escribe aquí un solo correo electrónico; añade los demás como invitados',
    emails: (address) =>
      `${quoted(address)} no es un correo electrónico. Escríbelo como name@example.com o quítalo`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} es demasiado largo para un correo electrónico. ` +
      'Corrígelo o quítalo',
    emailsLetters: (address) =>
      `El servicio de reservas solo admite letras de la A a la Z: cambia ${quoted(address)} o quítalo`,
    phone: 'Escribe un número de teléfono con el prefijo del país, por ejemplo +44 20 7946 0958',
    phoneExtension: 'Escribe un número de teléfono sin extensión, por ejemplo +44 20 7946 0958',
    phoneLetters: 'Escribe el número de teléfono solo con cifras, sin palabras ni letras',
    phoneOne: 'Escribe aquí un solo número de teléfono, no dos',
    phoneShort: 'Este número de teléfono es demasiado corto. Comprueba que no falte ninguna cifra',
    phoneLong: 'Este número de teléfono es demasiado largo. Comprueba que no haya ninguna cifra repetida',
    phoneUnknown: 'Revisa este número de teléfono: en ese país no existe',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Elige el número de teléfono correcto: ${numbers.join(' o ')}`
        : `Confirma que el número es ${numbers.join()} o cambia el número de teléfono`,
    url: 'Escribe una dirección web, por ejemplo https://example.com',
    number: 'Escribe un número en cifras, por ejemplo 12 o 3,5',
    numberWhich: (one, other) =>
      `Esto se puede leer de dos maneras. Escribe el número que corresponda: ${one} o ${other}`,
    wholeNumber: (max) => `Escribe un número entero del 1 al ${number(max)}`,
    tooLong: (max) =>
      max ? `Acorta el texto a ${characters(max)} como máximo` : 'Acorta el texto: es demasiado largo',
    tooShort: (min) =>
      min ? `Escribe al menos ${characters(min)}` : 'Escribe algo más: el texto es demasiado corto',
    option: 'Elige una de las respuestas disponibles',
    place: 'Elige el lugar de la cita',
    placeAddress: 'Escribe la dirección de la cita',
    placeText: 'Escribe el lugar de la cita',
    duplicate: 'Quita la dirección que aparece dos veces',
    emailNotAllowed: 'Este correo electrónico no se puede usar aquí. Escribe otro',
    length: 'Elige una de las duraciones disponibles',
    refused: 'El servicio de reservas no aceptó esta respuesta. Cámbiala y vuelve a intentarlo',
  },
  outcomes: {
    unknown: {
      title: 'No hemos podido confirmar tu reserva',
      text:
        'Es posible que ya esté hecha: revisa tu correo antes de volver a intentarlo. ' +
        'Todo lo que escribiste sigue aquí.',
    },
    partial: {
      title: 'No hemos podido confirmar todas tus reservas',
      text:
        'Es posible que algunas fechas ya estén reservadas: revisa tu correo antes de volver a intentarlo. ' +
        'Todo lo que escribiste sigue aquí.',
    },
    earlier: {
      title: (time, date) => `Hubo un intento de reserva el ${date}, ${time}`,
      text: (when) =>
        `Es posible que ya tengas una reserva para el ${when}. ` +
        'Revisa tu correo antes de volver a intentarlo.',
    },
    conflictAfterUnknown: {
      title: 'Puede que tu primer intento haya funcionado',
      text:
        'Este horario ya está ocupado, quizá por tu propia reserva: revisa tu correo. ' +
        'Si no tienes ningún mensaje, elige otro horario; tus respuestas se conservan.',
    },
    conflict: {
      title: 'Ese horario ya no está disponible',
      text:
        'Elige otro horario; tus respuestas se conservan. ' +
        'Si ya tienes un correo sobre este horario, tu reserva está hecha.',
    },
    conflictFixed: {
      title: 'Ese horario ya no está disponible',
      text:
        'Ponte en contacto con el organizador para acordar otro horario; ' +
        'tus respuestas se conservan. ' +
        'Si ya tienes un correo sobre este horario, tu reserva está hecha.',
    },
    chooseAnother: 'Elegir otro horario',
    verify: {
      title: 'Confirma tu correo electrónico',
      text:
        'El organizador pide un código que no se puede enviar desde aquí. ' +
        'Ponte en contacto con el organizador.',
    },
    refused: {
      title: 'Esta reserva no se aceptó',
      text: 'No se ha reservado nada. Si crees que es un error, ponte en contacto con el organizador.',
    },
    busy: {
      title: 'Demasiadas reservas a la vez',
      text: 'No se ha reservado nada. Espera un minuto y vuelve a pulsar el botón.',
    },
    wait: (n) => `Puedes volver a intentarlo dentro de ${seconds(n)}.`,
    moveExisting: 'Cambiar mi reserva actual',
    waitOver: 'Ya puedes volver a intentarlo.',
    guard: {
      title: 'La comprobación de seguridad no se completó',
      text: 'No se ha reservado nada. Tus respuestas se conservan: pulsa el botón para volver a intentarlo.',
    },
    field: {
      title: 'El servicio de reservas no aceptó una respuesta',
      text: 'No se ha reservado nada. Cambia tus respuestas y vuelve a intentarlo.',
    },
  },
  reasons: {
    seatsFull: 'Todas las plazas de este horario están ocupadas.',
    past: 'Este horario ya pasó. Si no es así, comprueba el reloj de tu dispositivo.',
    outOfBounds: 'Este horario está demasiado próximo o demasiado lejano para reservarlo.',
    bookingLimit: 'El organizador no acepta más reservas en este periodo.',
    reserved: 'Otra persona está reservando este horario en este momento.',
    emailBlocked: 'Con este correo electrónico no se puede reservar aquí. Prueba con otro.',
    loginRequired: 'Solo pueden reservar las personas que han iniciado sesión con el organizador.',
    notFound: 'Esta cita ya no se ofrece.',
    bookerLimit: 'Ya tienes todas las reservas que permite el organizador.',
    alreadyBooked: 'Ya tienes una reserva en este horario.',
    payment: 'No se pudo iniciar el pago.',
    notBookable: 'El organizador no ha terminado de configurar esta cita.',
    tooLarge: 'Tus respuestas son demasiado largas para enviarlas. Acórtalas y vuelve a intentarlo.',
    likelyBooked:
      'El servicio de reservas respondió que sí, pero el resto de su respuesta se perdió: ' +
      'lo más probable es que tu reserva esté hecha.',
    secondRequest: 'Si la envías otra vez, podría crearse una segunda solicitud.',
    secondBooking: 'Si la envías otra vez, podría crearse una segunda reserva, con otro anfitrión.',
    earlierAttempt:
      'Esta vez no se ha reservado nada, pero puede que un intento anterior haya funcionado: ' +
      'revisa tu correo antes de volver a intentarlo.',
    codeWrong: 'Este código no es correcto o es demasiado antiguo.',
    alreadyCancelled: 'Esta reserva ya está cancelada.',
    alreadyMoved: 'Esta reserva ya se cambió a otro horario.',
    cancelDisabled: 'El organizador no permite cancelar esta reserva aquí.',
  },
  signIn: {
    title: 'Inicia sesión para reservar esta cita',
    text: 'Solo pueden reservarla las personas que han iniciado sesión.',
    open: 'Ir a la página de reservas',
  },
  series: {
    until: (date) => `hasta el ${date}`,
    clockChange: (zone) => `cambio de hora: ${zone}`,
  },
  verification: {
    title: 'Confirma tu correo electrónico',
    sent: (email) => `Te hemos enviado un código a ${email}. Tus respuestas se conservan.`,
    sentAgain: (email) => `Te hemos enviado otro código a ${email}. Tus respuestas se conservan.`,
    sending: 'Enviando un código…',
    notSent: 'No se pudo enviar el código. Vuelve a intentarlo dentro de un momento.',
    tooMany:
      'Se pidieron demasiados códigos. Espera un minuto antes de pedir otro. ' +
      'Es posible que un código que ya tengas siga siendo válido.',
    label: 'Código del correo',
    missing: 'Escribe el código del correo',
    wrong: 'Este código no es correcto o es demasiado antiguo. Revísalo o pide otro',
    confirm: 'Confirmar y reservar',
    resend: 'Enviar un código nuevo',
    resendIn: (n) => `Código nuevo dentro de ${seconds(n)}`,
    back: 'Cambiar mis respuestas',
  },
  confirmation: {
    booked: 'Tu reserva está confirmada',
    pending: 'Solicitud enviada',
    pendingText: 'El organizador tiene que confirmarla. Cuando lo haga, recibirás un correo.',
    cancelled: 'Esta reserva está cancelada',
    rejected: 'Esta reserva fue rechazada',
    other: 'Reserva recibida',
    emailSent: (address) => `Te estamos enviando los detalles a ${address}`,
    when: 'Cuándo',
    hostTime: (zone) => `para el organizador, ${zone}`,
    length: 'Duración',
    where: 'Dónde',
    join: 'Enlace para unirse',
    host: 'Anfitrión',
    hosts: 'Anfitriones',
    who: 'A nombre de',
    guests: 'Invitados',
    leftOut: (guests) => `El sistema del organizador no invitó a: ${guests}`,
    unlisted: (listed, all) =>
      `El servicio de reservas solo indicó ${dates(listed)} de ${number(all)}. ` +
      'Revisa tu correo para ver las demás.',
    moved: (time) => `Pediste: ${time}. El sistema del organizador reservó este horario en su lugar.`,
    answers: 'Tus respuestas',
    yes: 'Sí',
    no: 'No',
    occurrences: dates,
    status: {
      accepted: 'reservada',
      pending: 'pendiente de confirmación',
      cancelled: 'cancelada',
      rejected: 'rechazada',
    } as Record<string, string>,
    seat: 'Tu plaza está reservada',
    reference: 'Referencia',
    linkLater: 'el enlace se envía con la invitación',
    bookAnother: 'Hacer otra reserva',
  },
}
