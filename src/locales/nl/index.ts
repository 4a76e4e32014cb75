// Dutch, informal (je), as booking pages usually are.
// Terms: booking → boeking · event → afspraak · slot → beschikbare tijd · guest → gast ·
// organizer → organisator · time zone → tijdzone · e-mail → e-mail · code → code · to book → boeken ·
// to cancel → annuleren · to move → verzetten.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Dutch. */
export const nl: Messages = { lang: 'nl', ...form, ...picker, ...outcome, ...confirmation }
