import { toEmail } from '../email/toEmail.js'

/** Whether two texts name the same mailbox, for all that letter case says. */
export function sameEmail(one: string, other: string): boolean {
  return toEmail(one).toLowerCase() === toEmail(other).toLowerCase()
}
