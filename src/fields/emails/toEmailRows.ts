import { parseEmails } from './parseEmails.js'
import { toMailbox } from './toMailbox.js'

/** A list of addresses with what was left out of it. */
export interface EmailRows {
  /** One address a row, or an entry that is none. */
  rows: string[]
  /** Left out because they are in the list already. */
  duplicates: string[]
  /** Left out because it is the attendee's own. */
  own: string[]
}

/** Makes one row an address out of what stands in the rows, without blank ones, repeated ones and the attendee's own. */
export function toEmailRows(entries: readonly string[], ownEmail: string | undefined): EmailRows {
  const result: EmailRows = { rows: [], duplicates: [], own: [] }
  const own = ownEmail && toMailbox(ownEmail)
  const seen = new Set<string>()
  for (const address of entries.flatMap(parseEmails)) {
    const mailbox = toMailbox(address)
    const list = mailbox === own ? result.own : seen.has(mailbox) ? result.duplicates : result.rows
    list.push(address)
    seen.add(mailbox)
  }
  return result
}
