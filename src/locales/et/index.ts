// Estonian, formal (teie; buttons in the short imperative), as booking pages usually are.
// Terms: booking → broneering · event → kohtumine · slot → vaba aeg · guest → külaline ·
// organizer → korraldaja · time zone → ajavöönd · e-mail → e-post, e-kiri · code → kood ·
// to book → broneerida · to cancel → tühistada · to move → aega muuta.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Estonian. */
export const et: Messages = { lang: 'et', ...form, ...picker, ...outcome, ...confirmation }
