// Hebrew, without imperatives and forms of address that have a gender, as booking pages usually are.
// Terms: booking, event פגישה · slot מועד פנוי · guest אורח · organizer מארגן · time zone אזור זמן ·
// e-mail אימייל · code קוד · to book לקבוע · to cancel לבטל · to move לשנות מועד.
import { isolateArguments } from '../isolateArguments.js'
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Hebrew. */
export const he: Messages = {
  lang: 'he',
  dir: 'rtl',
  ...isolateArguments(form),
  ...isolateArguments(picker),
  ...isolateArguments(outcome),
  ...isolateArguments(confirmation),
}
