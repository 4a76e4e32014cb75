// Basque, neutral (zu), as booking pages usually are. Arguments follow a colon: they take no case ending.
// Terms: booking erreserba · event hitzordu · slot tarte libre · guest gonbidatu ·
// organizer antolatzaile · host arduradun · time zone ordu-zona · e-mail posta elektroniko ·
// code kode · to book erreserbatu · to cancel ezeztatu · to move aldatu.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Basque. */
export const eu: Messages = { lang: 'eu', ...form, ...picker, ...outcome, ...confirmation }
