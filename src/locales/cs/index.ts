// Czech, formal (vy, with a small letter), as booking pages usually are.
// Terms: booking rezervace · event schůzka · slot volný termín · guest host · organizer organizátor ·
// time zone časové pásmo · e-mail e-mail · code kód · to book rezervovat · to cancel zrušit ·
// to move přesunout, změnit termín.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Czech. */
export const cs: Messages = { lang: 'cs', ...form, ...picker, ...outcome, ...confirmation }
