// Greek, formal (εσείς), as booking pages usually are; buttons are nouns (Κράτηση, Ακύρωση).
// Terms: booking κράτηση · event συνάντηση · slot διαθέσιμη ώρα · guest προσκεκλημένος ·
// organizer διοργανωτής · time zone ζώνη ώρας · e-mail email · code κωδικός · to book κλείνω ·
// to cancel ακυρώνω · to move μεταφέρω.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Greek. */
export const el: Messages = { lang: 'el', ...form, ...picker, ...outcome, ...confirmation }
