import { toEmail } from '../email/toEmail.js'

// A display name in quotation marks may hold commas; it says nothing that is needed.
// Without its end it goes on to the end of the text, or every quotation mark would be looked at to there.
const QUOTED = /"(?:[^"\\]|\\.)*("\s*<)?/g
const SEPARATORS = /[,;\n\t\u060c\u3001\uff0c\uff1b]+/
const WRAPPING = /^[\s'"(<[]+|[\s'")>\].]+$/g
/** Longer than any address: kept as it is, for the rules to refuse. */
const LONGEST_ENTRY = 400

/**
 * The addresses in a list as people have them: separated by commas, semicolons, tabs, line ends or blanks, plain or as
 * `Name <a@b.c>`, with `mailto:`, wrapped in quotation marks. What is no address is kept as an entry, so that nothing is
 * lost without a word; only names beside an address go.
 *
 * @param text - as typed or pasted
 * @returns the entries in order, repeated ones too; none when the text is blank
 */
export function parseEmails(text: string): string[] {
  const entries = text
    .replace(/\r\n?/g, '\n')
    .replace(/mailto:/gi, '')
    .replace(QUOTED, (quoted, before?: string) => (before ? '<' : quoted))
    .split(SEPARATORS)
  return entries.flatMap((entry, at) => {
    // `Doe, Jane <jane@example.com>`: the comma belongs to the name, and so does what is before it.
    if (!entry.includes('@') && /^[^<]*<[^>]*@/.test(entries[at + 1] ?? '')) return []
    return toAddresses(entry)
  })
}

function toAddresses(entry: string): string[] {
  if (entry.length > LONGEST_ENTRY) return entry.trim() ? [entry.trim()] : []
  const inside = [...entry.matchAll(/<([^<>]*@[^<>]*)>/g)].map(([, address = '']) => address)
  const words = (inside.length ? inside : entry.split(/\s+/)).filter((word) => word.includes('@'))
  return (words.length ? words : [entry])
    .map((word) => toEmail(word.replace(WRAPPING, '').replace(/\?.*$/, '')))
    .filter(Boolean)
}
