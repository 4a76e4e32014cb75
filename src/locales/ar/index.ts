// Arabic (Modern Standard), polite, without imperatives, so that no gender is assumed, as booking pages
// usually are. Terms: booking حجز · event اجتماع · slot موعد متاح · guest ضيف · organizer المنظِّم ·
// time zone المنطقة الزمنية · e-mail البريد الإلكتروني · code رمز · to book حجز · to cancel إلغاء ·
// to move تغيير الموعد.
import { isolateArguments } from '../isolateArguments.js'
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Arabic. */
export const ar: Messages = {
  lang: 'ar-u-nu-latn',
  dir: 'rtl',
  ...isolateArguments(form),
  ...isolateArguments(picker),
  ...isolateArguments(outcome),
  ...isolateArguments(confirmation),
}
