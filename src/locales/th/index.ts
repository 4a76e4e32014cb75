// Thai, polite (คุณ, without ครับ or ค่ะ), as booking pages usually are. Thai writes no full stops.
// Terms: booking การจอง · event นัดหมาย · slot เวลาว่าง · guest ผู้เข้าร่วม · organizer ผู้จัด ·
// host ผู้รับนัด · time zone เขตเวลา · e-mail อีเมล · code รหัส · to book จอง ·
// to cancel ยกเลิก · to move เปลี่ยนเวลา.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Thai. */
export const th: Messages = { lang: 'th', ...form, ...picker, ...outcome, ...confirmation }
