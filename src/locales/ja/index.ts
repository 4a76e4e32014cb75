// Japanese, polite (です・ます), as booking pages usually are.
// Terms: booking 予約 · event ミーティング · slot 空き時間 · guest ゲスト · organizer 主催者 · host 担当者 ·
// time zone タイムゾーン · e-mail メール · code コード · to book 予約する · to cancel キャンセルする ·
// to move 日時を変更する.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Japanese. */
export const ja: Messages = { lang: 'ja', ...form, ...picker, ...outcome, ...confirmation }
