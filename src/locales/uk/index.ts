// Ukrainian, formal (ви, with a small letter), as booking pages usually are.
// Terms: booking запис · event зустріч · slot вільний час, вікно · guest гість · organizer організатор ·
// time zone часовий пояс · e-mail ел. пошта · code код · to book записатися · to cancel скасувати ·
// to move перенести.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Ukrainian. */
export const uk: Messages = { lang: 'uk', ...form, ...picker, ...outcome, ...confirmation }
