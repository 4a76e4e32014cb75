import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'one' | 'many' | 'other'>('es')

/** Spanish messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Añadir al calendario',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Calendario de Yahoo',
    file: 'Descargar archivo .ics',
    seriesFile: (n) =>
      plural(n, {
        one: 'Descargar archivo .ics con # fecha',
        many: 'Descargar archivo .ics con # de fechas',
        other: 'Descargar archivo .ics con # fechas',
      }),
    newWindow: '(se abre en una ventana nueva)',
    fileFailed: 'No se pudo crear el archivo de calendario. Comprueba tu conexión y vuelve a intentarlo.',
    notOpened: 'Si no se abre nada, copia esta dirección en una ventana nueva:',
    notSaved:
      'Si no se guardó ningún archivo, esta página no permite descargas. Copia los detalles en su lugar.',
    tentative: 'Figura como provisional hasta que el organizador la confirme.',
    untitled: 'Reserva',
    joinAt: (url) => `Unirse: ${url}`,
    copy: 'Copiar los detalles',
    copied: 'Copiado',
    copyByHand: 'Copia este texto:',
    continue: 'Continuar',
  },
  payment: {
    title: 'Pago pendiente',
    follows:
      'Esta cita es de pago. Aquí no se paga nada: ' +
      'pagas en la página del organizador después de reservar.',
    unclear:
      'Esta cita es de pago. Aquí no se paga nada: pregunta al organizador cómo pagar. ' +
      'La reserva solo es válida una vez pagada.',
    due:
      'El organizador cobra en su propia página. ' +
      'La reserva solo es válida una vez pagada en esa página.',
    ask:
      'Aquí no se ha pagado nada. Pregunta al organizador cómo pagar: ' +
      'la reserva solo es válida una vez pagada.',
    open: 'Pagar en la página del organizador',
  },
  cancel: {
    start: 'Cancelar la reserva',
    title: '¿Cancelar esta reserva?',
    reason: 'Motivo',
    reasonHint: 'El organizador lo leerá',
    which: 'Qué quieres cancelar',
    all: (n) => plural(n, { one: '# fecha', many: 'Todas: # de fechas', other: 'Las # fechas' }),
    confirm: 'Cancelar la reserva',
    confirming: 'Cancelando…',
    keep: 'Mantenerla',
    done: 'Esta reserva está cancelada',
    doneOne: (date) => `Reserva cancelada: ${date}`,
    some: 'No todas las fechas están canceladas',
    unknown: {
      title: 'No hemos podido confirmar la cancelación',
      text:
        'Es posible que la reserva ya esté cancelada: revisa tu correo antes de volver a intentarlo. ' +
        'Lo que escribiste sigue aquí.',
    },
    refused: {
      title: 'La reserva no se canceló',
      text: 'Sigue siendo válida. Ponte en contacto con el organizador.',
    },
    notAllowed: 'El organizador no permite cancelar esta reserva aquí.',
    notFound: 'El servicio de reservas no encuentra esta reserva.',
    busy: {
      title: 'Demasiadas solicitudes a la vez',
      text: 'La reserva sigue siendo válida. Espera un minuto y vuelve a pulsar el botón.',
    },
  },
  reschedule: {
    start: 'Cambiar el horario',
    title: 'Elige otro horario',
    loading: 'Cargando tu reserva',
    present: 'Horario actual',
    chosen: 'Horario nuevo',
    which: 'Fecha que quieres cambiar',
    reason: 'Motivo del cambio',
    reasonHint: 'El organizador lo leerá',
    confirm: (when) => `Cambiar al ${when}`,
    confirming: 'Cambiando…',
    keep: 'Mantener el horario actual',
    from: (time) => `Horario anterior: ${time}`,
    lengthBack: (now, then) => `Ahora dura ${now}; después del cambio durará ${then}.`,
    notFound: {
      title: 'No se encontró esta reserva',
      text: 'Comprueba el enlace que usaste o ponte en contacto con el organizador.',
    },
    loadFailed: {
      title: 'No se pudo cargar tu reserva',
      text: 'Comprueba tu conexión y vuelve a intentarlo.',
    },
    cancelled: {
      title: 'Esta reserva está cancelada',
      text: 'No se puede cambiar, pero puedes hacer una reserva nueva.',
    },
    rejected: {
      title: 'Esta reserva fue rechazada',
      text: 'No se puede cambiar, pero puedes hacer una reserva nueva.',
    },
    moved: {
      title: 'Esta reserva ya se cambió de horario',
      text: 'El horario nuevo está en el correo que recibiste.',
    },
    seatMissing: {
      title: 'Esta plaza no se puede cambiar aquí',
      text: 'Usa el enlace de tu correo o ponte en contacto con el organizador.',
    },
    unknown: {
      title: 'No hemos podido confirmar el cambio de horario de tu reserva',
      text:
        'Es posible que ya esté cambiada: revisa tu correo antes de volver a intentarlo. ' +
        'Lo que escribiste sigue aquí.',
    },
    conflict: {
      title: 'Ese horario ya no está disponible',
      text: 'Tu reserva mantiene su horario actual. Elige otro; tu motivo se conserva.',
    },
    conflictAfterUnknown: {
      title: 'Puede que tu primer intento haya funcionado',
      text:
        'Este horario ya está ocupado, quizá por tu propia reserva: revisa tu correo. ' +
        'Si no dice nada, elige otro horario; tu motivo se conserva.',
    },
    refused: {
      title: 'Tu reserva no se cambió de horario',
      text: 'Mantiene su horario actual. Ponte en contacto con el organizador.',
    },
    busy: {
      title: 'Demasiadas solicitudes a la vez',
      text: 'Tu reserva mantiene su horario actual. Espera un minuto y vuelve a pulsar el botón.',
    },
  },
  manage: {
    booked: 'Tu reserva',
    pending: 'Tu solicitud',
    pendingText: 'El organizador tiene que confirmarla. Cuando lo haga, recibirás un correo.',
    past: 'Esta cita ya pasó',
    pastText: 'La reserva ya no se puede cambiar.',
    cancelledBecause: (reason) => `Motivo: ${reason}`,
    moved: {
      title: 'Esta reserva se cambió de horario',
      text: 'Ahora tiene un horario nuevo.',
      open: 'Mostrar la reserva nueva',
    },
    seat: 'Aquí solo se cambia tu propia plaza.',
    seatUnchecked: {
      title: 'No se pudo consultar tu plaza',
      text: 'Esta es la reserva de todos los asistentes. Si tu plaza ya se canceló, aquí no se muestra.',
    },
    seatGone: {
      title: 'Ya no tienes esta plaza',
      text: 'Se canceló o se cambió a otro horario: consulta el correo que recibiste.',
    },
    seatMissing: {
      title: 'Tu plaza no se puede cambiar aquí',
      text: 'Usa el enlace de tu correo o ponte en contacto con el organizador.',
    },
  },
  meetings: {
    label: 'Elige una cita',
    loading: 'Cargando las citas',
    none: {
      title: 'Todavía no hay nada que reservar',
      text: 'Vuelve más tarde o ponte en contacto con el organizador.',
    },
    notFound: {
      title: 'No se encontró esta página',
      text: 'Comprueba el enlace que usaste o ponte en contacto con el organizador.',
    },
    loadFailed: {
      title: 'No se pudieron cargar las citas',
      text: 'Comprueba tu conexión y vuelve a intentarlo.',
    },
  },
  pages: {
    choose: 'Elegir un horario',
    guestsHint: 'Correos electrónicos, uno por línea',
    showZone: 'Mostrar horarios',
    bookChosen: 'Reservar el horario elegido',
    stale: {
      title: 'Vuelve a enviar el formulario',
      text: 'Estuvo abierto mucho tiempo, así que no se ha enviado nada. Tus respuestas siguen aquí.',
    },
  },
}
