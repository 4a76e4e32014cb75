// European Portuguese, formal (third person, without a pronoun), as booking pages usually are.
// Terms: booking marcação · event reunião · slot horário livre · guest convidado ·
// organizer organizador · host anfitrião · time zone fuso horário · e-mail e-mail · code código ·
// to book marcar · to cancel cancelar · to move remarcar.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in European Portuguese. */
export const pt: Messages = { lang: 'pt-PT', ...form, ...picker, ...outcome, ...confirmation }
