// Finnish, informal (sinä), as booking pages usually are.
// Terms: booking → varaus · event → tapaaminen · slot → vapaa aika · guest → vieras ·
// organizer → järjestäjä · time zone → aikavyöhyke · e-mail → sähköposti · code → koodi ·
// to book → varata · to cancel → perua · to move → siirtää.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Finnish. */
export const fi: Messages = { lang: 'fi', ...form, ...picker, ...outcome, ...confirmation }
