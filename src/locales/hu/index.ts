// Hungarian, formal (Ön), as booking pages usually are; buttons are nouns (Foglalás, Lemondás).
// Terms: booking foglalás · event találkozó · slot szabad időpont · guest vendég · organizer szervező ·
// time zone időzóna · e-mail e-mail · code kód · to book foglalni · to cancel lemondani · to move áthelyezni.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Hungarian. */
export const hu: Messages = { lang: 'hu', ...form, ...picker, ...outcome, ...confirmation }
