// Turkish, formal (siz), as booking pages usually are; buttons in the short imperative, as in all products.
// Terms: booking randevu · event görüşme · slot boş saat · guest konuk · organizer organizatör ·
// time zone saat dilimi · e-mail e-posta · code kod · to book randevu almak · to cancel iptal etmek ·
// to move taşımak.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Turkish. */
export const tr: Messages = { lang: 'tr', ...form, ...picker, ...outcome, ...confirmation }
