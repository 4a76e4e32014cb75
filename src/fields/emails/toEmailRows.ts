import { parseEmails } from './parseEmails.js'
import { toMailbox } from './toMailbox.js'

/** Result of {@link toEmailRows}: the rows, and the addresses that were left out. */
export interface EmailRows {
  /** One entry per row: an address, or text that is not an address. */
  rows: string[]
  /** Addresses that were left out because the list already contains them. */
  duplicates: string[]
  /** Addresses that were left out because they are the attendee's own address. */
  own: string[]
}

/**
 * Splits the entries of a list into one row per address. Leaves out blank rows, repeated addresses and
 * the attendee's own address.
 *
 * @param entries - may contain several addresses each
 * @param ownEmail - the attendee's own address; if it is `undefined`, no address counts as the
 *   attendee's own
 */
export function toEmailRows(entries: readonly string[], ownEmail: string | undefined): EmailRows {
  const result: EmailRows = { rows: [], duplicates: [], own: [] }
  const ownMailbox = ownEmail && toMailbox(ownEmail)
  const seen = new Set<string>()
  for (const address of entries.flatMap(parseEmails)) {
    const mailbox = toMailbox(address)
    const list = mailbox === ownMailbox ? result.own : seen.has(mailbox) ? result.duplicates : result.rows
    list.push(address)
    seen.add(mailbox)
  }
  return result
}
