import { toMailbox } from './toMailbox.js'

/** Whether two texts name the same mailbox. */
export function sameEmail(one: string, other: string): boolean {
  return toMailbox(one) === toMailbox(other)
}
