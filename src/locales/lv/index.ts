// Latvian, formal (jūs; buttons in the infinitive), as booking pages usually are.
// Terms: booking → rezervācija · event → tikšanās · slot → brīvs laiks · guest → viesis ·
// organizer → organizators · time zone → laika josla · e-mail → e-pasts · code → kods ·
// to book → rezervēt · to cancel → atcelt · to move → pārcelt.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Latvian. */
export const lv: Messages = { lang: 'lv', ...form, ...picker, ...outcome, ...confirmation }
