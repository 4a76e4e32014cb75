// Norwegian Bokmål, informal (du), as booking pages usually are.
// Terms: booking → bestilling · event → møte · slot → ledig tid (bestille time) · guest → gjest ·
// organizer → arrangør · time zone → tidssone · e-mail → e-post · code → kode · to book → bestille ·
// to cancel → avbestille · to move → flytte.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Norwegian Bokmål. */
export const no: Messages = { lang: 'nb', ...form, ...picker, ...outcome, ...confirmation }
