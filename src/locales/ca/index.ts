// Catalan, polite (vós), as booking pages usually are; buttons are commands, as in Catalan software.
// Terms: booking reserva · event cita · slot hora disponible · guest convidat · organizer organitzador ·
// host amfitrió · time zone fus horari · e-mail correu electrònic · code codi · to book reservar ·
// to cancel cancel·lar · to move canviar.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Catalan. */
export const ca: Messages = { lang: 'ca', ...form, ...picker, ...outcome, ...confirmation }
