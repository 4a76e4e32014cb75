// Traditional Chinese (Taiwan usage), formal (您), as booking pages usually are.
// Terms: booking 預約 · event 項目 (what is offered), 會面 (when it takes place) · slot 可預約時段 ·
// guest 參加者 · organizer 主辦人 · host 接待人員 · time zone 時區 · e-mail 電子郵件 · code 驗證碼 ·
// to book 預約 · to cancel 取消 · to move 改期.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Traditional Chinese. */
export const zhTW: Messages = { lang: 'zh-Hant', ...form, ...picker, ...outcome, ...confirmation }
