import { toEmail } from '../email/toEmail.js'

/** What two texts have in common that name the same mailbox, for all that letter case says. */
export function toMailbox(text: string): string {
  return toEmail(text).toLowerCase()
}
