// Swedish, informal (du), as booking pages usually are.
// Terms: booking → bokning · event → möte · slot → ledig tid · guest → gäst · organizer → arrangör ·
// time zone → tidszon · e-mail → e-post/mejl · code → kod · to book → boka · to cancel → avboka ·
// to move → flytta.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Swedish. */
export const sv: Messages = { lang: 'sv', ...form, ...picker, ...outcome, ...confirmation }
