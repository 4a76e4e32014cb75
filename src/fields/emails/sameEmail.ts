import { toMailbox } from './toMailbox.js'

/** Returns whether two texts contain the address of the same mailbox. */
export function sameEmail(one: string, other: string): boolean {
  return toMailbox(one) === toMailbox(other)
}
