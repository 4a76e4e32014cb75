// Serbian in Latin script, formal (vi, with a small letter), as booking pages usually are; buttons in
// the short imperative of Serbian interfaces („Otkaži“).
// Terms: booking rezervacija · event sastanak · slot slobodan termin · guest gost ·
// organizer organizator · time zone vremenska zona · e-mail imejl · code kod · to book zakazati ·
// to cancel otkazati · to move pomeriti, promeniti termin.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Serbian. */
export const sr: Messages = { lang: 'sr-Latn', ...form, ...picker, ...outcome, ...confirmation }
