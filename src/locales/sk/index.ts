// Slovak, formal (vy, with a small letter), as booking pages usually are.
// Terms: booking rezervácia · event stretnutie · slot voľný termín · guest hosť ·
// organizer organizátor · time zone časové pásmo · e-mail e-mail · code kód · to book rezervovať ·
// to cancel zrušiť · to move presunúť, zmeniť termín.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Slovak. */
export const sk: Messages = { lang: 'sk', ...form, ...picker, ...outcome, ...confirmation }
