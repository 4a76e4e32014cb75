// Indonesian, formal (Anda), as booking pages usually are; buttons in the short imperative (Pesan, Batalkan).
// Terms: booking pemesanan · event pertemuan · slot waktu tersedia · guest tamu · organizer penyelenggara ·
// time zone zona waktu · e-mail email · code kode · to book memesan · to cancel membatalkan ·
// to move memindahkan.
import type { Messages } from '../../messages/types.js'
import { confirmation } from './confirmation.js'
import { form } from './form.js'
import { outcome } from './outcome.js'
import { picker } from './picker.js'

/** All messages, in Indonesian. */
export const id: Messages = { lang: 'id', ...form, ...picker, ...outcome, ...confirmation }
