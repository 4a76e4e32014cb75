// Russian, formal (вы, with a small letter), as booking pages usually are.
// Terms: booking запись · event встреча · slot свободное время, окно · guest гость ·
// organizer организатор · time zone часовой пояс · e-mail эл. почта · code код · to book записаться ·
// to cancel отменить · to move перенести.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Russian. */
export const ru: Messages = { lang: 'ru', ...form, ...picker, ...outcome, ...confirmation }
