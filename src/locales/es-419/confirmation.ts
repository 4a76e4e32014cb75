import { confirmation as spanish } from '../es/confirmation.js'
import type { ConfirmationWords } from '../types.js'

/** Latin American Spanish messages for what follows a booking: calendar, payment, cancelling and moving. */
export const confirmation: ConfirmationWords = {
  ...spanish,
  after: {
    ...spanish.after,
    addToCalendar: 'Agregar al calendario',
    fileFailed: 'No se pudo crear el archivo de calendario. Revisa tu conexión y vuelve a intentarlo.',
    tentative: 'Figura como tentativa hasta que el organizador la confirme.',
  },
  payment: {
    ...spanish.payment,
    follows:
      'Esta cita tiene un costo. Aquí no se paga nada: ' +
      'pagas en la página del organizador después de reservar.',
    unclear:
      'Esta cita tiene un costo. Aquí no se paga nada: pregúntale al organizador cómo pagar. ' +
      'La reserva solo es válida una vez pagada.',
    ask:
      'Aquí no se pagó nada. Pregúntale al organizador cómo pagar: ' +
      'la reserva solo es válida una vez pagada.',
  },
  cancel: {
    ...spanish.cancel,
    unknown: { ...spanish.cancel.unknown, title: 'No pudimos confirmar la cancelación' },
    refused: {
      title: 'La reserva no se canceló',
      text: 'Sigue siendo válida. Comunícate con el organizador.',
    },
    busy: {
      title: 'Demasiadas solicitudes a la vez',
      text: 'La reserva sigue siendo válida. Espera un minuto y vuelve a presionar el botón.',
    },
  },
  reschedule: {
    ...spanish.reschedule,
    unknown: {
      ...spanish.reschedule.unknown,
      title: 'No pudimos confirmar el cambio de horario de tu reserva',
    },
    start: 'Reprogramar',
    notFound: {
      title: 'No se encontró esta reserva',
      text: 'Revisa el enlace que usaste o comunícate con el organizador.',
    },
    loadFailed: {
      title: 'No se pudo cargar tu reserva',
      text: 'Revisa tu conexión y vuelve a intentarlo.',
    },
    seatMissing: {
      title: 'Este lugar no se puede cambiar aquí',
      text: 'Usa el enlace de tu correo o comunícate con el organizador.',
    },
    conflictAfterUnknown: {
      title: 'Es posible que tu primer intento haya funcionado',
      text:
        'Este horario ya está ocupado, quizás por tu propia reserva: revisa tu correo. ' +
        'Si no dice nada, elige otro horario; tu motivo se conserva.',
    },
    refused: {
      title: 'Tu reserva no se cambió de horario',
      text: 'Mantiene su horario actual. Comunícate con el organizador.',
    },
    busy: {
      title: 'Demasiadas solicitudes a la vez',
      text: 'Tu reserva mantiene su horario actual. Espera un minuto y vuelve a presionar el botón.',
    },
  },
  manage: {
    ...spanish.manage,
    seat: 'Aquí solo se cambia tu propio lugar.',
    seatUnchecked: {
      title: 'No se pudo consultar tu lugar',
      text: 'Esta es la reserva de todos los asistentes. Si tu lugar ya se canceló, aquí no se muestra.',
    },
    seatGone: {
      title: 'Ya no tienes este lugar',
      text: spanish.manage.seatGone.text,
    },
    seatMissing: {
      title: 'Tu lugar no se puede cambiar aquí',
      text: 'Usa el enlace de tu correo o comunícate con el organizador.',
    },
  },
  meetings: {
    ...spanish.meetings,
    none: {
      title: 'Todavía no hay nada que reservar',
      text: 'Vuelve más tarde o comunícate con el organizador.',
    },
    notFound: {
      title: 'No se encontró esta página',
      text: 'Revisa el enlace que usaste o comunícate con el organizador.',
    },
    loadFailed: {
      title: 'No se pudieron cargar las citas',
      text: 'Revisa tu conexión y vuelve a intentarlo.',
    },
  },
  pages: {
    ...spanish.pages,
    stale: {
      title: 'Vuelve a enviar el formulario',
      text: 'Estuvo abierto mucho tiempo, así que no se envió nada. Tus respuestas siguen aquí.',
    },
  },
}
