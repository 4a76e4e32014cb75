// Simplified Chinese (mainland usage), formal (您), as booking pages usually are.
// Terms: booking 预约 · event 项目 (what is offered), 会面 (when it takes place) · slot 可预约时间 ·
// guest 参与者 · organizer 组织者 · host 接待人 · time zone 时区 · e-mail 邮件, 邮箱 · code 验证码 ·
// to book 预约 · to cancel 取消 · to move 改期.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Simplified Chinese. */
export const zhCN: Messages = { lang: 'zh-Hans', ...form, ...picker, ...outcome, ...confirmation }
