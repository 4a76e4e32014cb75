// Danish, informal (du), as booking pages usually are.
// Terms: booking → booking · event → møde · slot → ledig tid · guest → gæst · organizer → arrangør ·
// time zone → tidszone · e-mail → e-mail · code → kode · to book → booke · to cancel → aflyse ·
// to move → flytte.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Danish. */
export const da: Messages = { lang: 'da', ...form, ...picker, ...outcome, ...confirmation }
