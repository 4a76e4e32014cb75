// Polish, informal (second person singular, without forms that show the gender), as booking pages
// usually are.
// Terms: booking rezerwacja · event spotkanie · slot wolny termin · guest gość · organizer organizator ·
// time zone strefa czasowa · e-mail e-mail · code kod · to book zarezerwować · to cancel odwołać ·
// to move przełożyć, zmienić termin.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Polish. */
export const pl: Messages = { lang: 'pl', ...form, ...picker, ...outcome, ...confirmation }
