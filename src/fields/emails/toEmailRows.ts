import { parseEmails } from './parseEmails.js'
import { toMailbox } from './toMailbox.js'

/** Result of {@link toEmailRows}: the rows, and the addresses that were left out. */
export interface EmailRows {
  /** One entry per row: an address, or text that is none. */
  rows: string[]
  /** Left out because they are in the list already. */
  duplicates: string[]
  /** Left out because they are the attendee's own address. */
  own: string[]
}

/**
 * Splits the entries of a list into one row per address, without blank rows, repeated addresses and the
 * attendee's own.
 *
 * @param entries - may contain several addresses each
 * @param ownEmail - the attendee's address; `undefined` keeps it in the list
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
