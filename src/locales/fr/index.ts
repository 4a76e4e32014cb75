// French, formal (vous), as booking pages usually are.
// Terms: booking réservation · event rendez-vous · slot créneau · guest invité · organizer organisateur ·
// time zone fuseau horaire · e-mail e-mail · code code · to book réserver · to cancel annuler ·
// to move déplacer.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in French. */
export const fr: Messages = { lang: 'fr', ...form, ...picker, ...outcome, ...confirmation }
