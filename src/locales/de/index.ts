// German, formal (Sie), as booking pages usually are.
// Terms: booking → Buchung · event → Termin · slot → freier Termin · guest → Gast ·
// organizer → Veranstalter · time zone → Zeitzone · e-mail → E-Mail · code → Code · to book → buchen ·
// to cancel → stornieren · to move → verschieben.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in German. */
export const de: Messages = { lang: 'de', ...form, ...picker, ...outcome, ...confirmation }
