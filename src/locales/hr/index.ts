// Croatian, formal (vi, with a small letter), as booking pages usually are; buttons in the short
// imperative of Croatian interfaces („Otkaži”).
// Terms: booking rezervacija · event sastanak · slot slobodan termin · guest gost ·
// organizer organizator · time zone vremenska zona · e-mail e-pošta · code kod · to book rezervirati ·
// to cancel otkazati · to move premjestiti, promijeniti termin.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Croatian. */
export const hr: Messages = { lang: 'hr', ...form, ...picker, ...outcome, ...confirmation }
