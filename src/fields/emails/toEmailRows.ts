import { parseEmails } from './parseEmails.js'
import { sameEmail } from './sameEmail.js'

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
  for (const address of entries.flatMap(parseEmails)) {
    if (ownEmail && sameEmail(address, ownEmail)) result.own.push(address)
    else if (result.rows.some((row) => sameEmail(row, address))) result.duplicates.push(address)
    else result.rows.push(address)
  }
  return result
}
