import { toEmail } from '../email/toEmail.js'

/** Returns a key that is equal for all spellings of one mailbox: the extracted address in lower case. */
export function toMailbox(text: string): string {
  return toEmail(text).toLowerCase()
}
