// Tamil, formal (நீங்கள்), as booking pages usually are.
// Terms: booking முன்பதிவு · event சந்திப்பு · slot கிடைக்கும் நேரம் · guest விருந்தினர் ·
// organizer ஏற்பாட்டாளர் · host நடத்துபவர் · time zone நேர மண்டலம் · e-mail மின்னஞ்சல் ·
// code குறியீடு · to book முன்பதிவு செய் · to cancel ரத்துசெய் · to move நேரத்தை மாற்று.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Tamil. */
export const ta: Messages = { lang: 'ta', ...form, ...picker, ...outcome, ...confirmation }
