// Bulgarian, formal (Вие, with a capital letter), as booking pages usually are.
// Terms: booking резервация · event среща · slot свободен час · guest гост · organizer организатор ·
// time zone часова зона · e-mail имейл · code код · to book запазвам · to cancel отменям ·
// to move премествам.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Bulgarian. */
export const bg: Messages = { lang: 'bg', ...form, ...picker, ...outcome, ...confirmation }
