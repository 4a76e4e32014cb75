// Latin American Spanish, informal (tú), as booking pages of modern products usually are. Builds on es.
// Terms: booking reserva · event cita · slot horario libre · guest invitado · organizer organizador ·
// time zone zona horaria · e-mail correo electrónico · code código · to book reservar ·
// to cancel cancelar · to move cambiar, reprogramar.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Latin American Spanish. */
export const es419: Messages = { lang: 'es-419', ...form, ...picker, ...outcome, ...confirmation }
