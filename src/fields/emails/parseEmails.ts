import { toEmail } from '../email/toEmail.js'

// A quoted display name may contain commas. It is dropped, as only the address is needed.
// A quote that is never closed matches to the end of the text; otherwise each quotation
// mark would scan to there, in quadratic time.
const QUOTED = /"(?:[^"\\]|\\.)*("\s*<)?/g
const SEPARATORS = /[,;\n\t\u060c\u3001\uff0c\uff1b]+/
const WRAPPING = /^[\s'"(<[]+|[\s'")>\].]+$/g
/** In characters, longer than any address. A longer entry is kept as it is, for validation to refuse. */
const MAX_ENTRY_LENGTH = 400

/**
 * Splits a pasted list into e-mail addresses. They may be separated by commas, semicolons, tabs, line breaks
 * or spaces, written as `Name <a@b.c>` or with `mailto:`, and wrapped in quotation marks. Text that is not
 * an address stays an entry, so that nothing is lost silently; only names beside an address are dropped.
 *
 * @param text - as typed or pasted
 * @returns the entries in order, including repeated ones; empty if the text is blank
 */
export function parseEmails(text: string): string[] {
  const entries = text
    .replace(/\r\n?/g, '\n')
    .replace(/mailto:/gi, '')
    .replace(QUOTED, (quoted, before?: string) => (before ? '<' : quoted))
    .split(SEPARATORS)
  return entries.flatMap((entry, at) => {
    // In `Doe, Jane <jane@example.com>` the comma belongs to the name, and so does the text before it.
    if (!entry.includes('@') && /^[^<]*<[^>]*@/.test(entries[at + 1] ?? '')) return []
    return toAddresses(entry)
  })
}

function toAddresses(entry: string): string[] {
  if (entry.length > MAX_ENTRY_LENGTH) return entry.trim() ? [entry.trim()] : []
  const inside = [...entry.matchAll(/<([^<>]*@[^<>]*)>/g)].map(([, address = '']) => address)
  const words = (inside.length ? inside : entry.split(/\s+/)).filter((word) => word.includes('@'))
  return (words.length ? words : [entry])
    .map((word) => toEmail(word.replace(WRAPPING, '').replace(/\?.*$/, '')))
    .filter(Boolean)
}
