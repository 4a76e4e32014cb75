// Azerbaijani (Latin script), formal (siz), as booking pages usually are.
// Terms: booking rezervasiya · event görüş · slot boş vaxt · guest qonaq · organizer təşkilatçı ·
// time zone saat qurşağı · e-mail e-poçt · code kod · to book rezerv etmək · to cancel ləğv etmək ·
// to move vaxtını dəyişmək.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Azerbaijani. */
export const az: Messages = { lang: 'az', ...form, ...picker, ...outcome, ...confirmation }
