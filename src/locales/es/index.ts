// Spanish, informal (tú), as booking pages of modern products usually are.
// Terms: booking reserva · event cita · slot horario libre · guest invitado · organizer organizador ·
// time zone zona horaria · e-mail correo electrónico · code código · to book reservar ·
// to cancel cancelar · to move cambiar.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Spanish. */
export const es: Messages = { lang: 'es', ...form, ...picker, ...outcome, ...confirmation }
