// Vietnamese, polite and neutral (bạn), as booking pages usually are.
// Terms: booking lịch hẹn · event cuộc hẹn · slot giờ trống · guest khách mời · organizer người tổ chức ·
// time zone múi giờ · e-mail email · code mã · to book đặt lịch · to cancel hủy · to move đổi giờ.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Vietnamese. */
export const vi: Messages = { lang: 'vi', ...form, ...picker, ...outcome, ...confirmation }
