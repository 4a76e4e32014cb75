// Korean, polite (-습니다, -세요), as booking pages usually are.
// Terms: booking 예약 · event 미팅 · slot 예약 가능한 시간 · guest 동반 참석자 · organizer 주최자 ·
// host 담당자 · time zone 시간대 · e-mail 이메일 · code 인증 코드 · to book 예약하다 · to cancel 취소하다 ·
// to move 시간을 변경하다.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Korean. */
export const ko: Messages = { lang: 'ko', ...form, ...picker, ...outcome, ...confirmation }
