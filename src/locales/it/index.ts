// Italian, informal (tu), as booking pages of modern products usually are.
// Terms: booking prenotazione · event appuntamento · slot orario libero · guest invitato ·
// organizer organizzatore · host referente · time zone fuso orario · e-mail email · code codice ·
// to book prenotare · to cancel annullare · to move spostare.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Italian. */
export const it: Messages = { lang: 'it', ...form, ...picker, ...outcome, ...confirmation }
