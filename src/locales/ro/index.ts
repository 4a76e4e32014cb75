// Romanian, formal (dumneavoastră, plural verb forms), as booking pages usually are.
// Terms: booking rezervare · event întâlnire · slot interval liber · guest invitat ·
// organizer organizator · host gazdă · time zone fus orar · e-mail e-mail · code cod ·
// to book a rezerva · to cancel a anula · to move a muta.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Romanian. */
export const ro: Messages = { lang: 'ro', ...form, ...picker, ...outcome, ...confirmation }
