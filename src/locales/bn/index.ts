// Bengali, formal (আপনি), as booking pages usually are. Fields of numbers and
// phone numbers do not read Bengali digits: their errors ask for the digits 0–9 (ইংরেজি অঙ্ক).
// Terms: booking বুকিং · event মিটিং · slot ফাঁকা সময় · guest অতিথি · organizer আয়োজক · host হোস্ট ·
// time zone টাইম জোন · e-mail ইমেইল · code কোড · to book বুক করা · to cancel বাতিল করা · to move সময় বদলানো.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Bengali. */
export const bn: Messages = { lang: 'bn', ...form, ...picker, ...outcome, ...confirmation }
