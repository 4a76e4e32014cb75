import { toEmail } from '../email/toEmail.js'

// Matches a quoted display name, which may contain commas. The name is dropped, because only the
// address is needed. An unclosed quote matches up to the end of the text. Otherwise, the search would
// scan to the end again from each quotation mark, which takes quadratic time.
const QUOTED = /"(?:[^"\\]|\\.)*("\s*<)?/g
const SEPARATORS = /[,;\n\t\u060c\u3001\uff0c\uff1b]+/
const WRAPPING = /^[\s'"(<[]+|[\s'")>\].]+$/g
/**
 * In characters; no address is this long. A longer entry is trimmed but not parsed, so that validation
 * reports it.
 */
const MAX_ENTRY_LENGTH = 400

/**
 * Splits a pasted list into e-mail addresses. The addresses may be separated by commas, semicolons,
 * tabs, line breaks or spaces, written as `Name <a@b.c>` or with `mailto:`, and wrapped in quotation
 * marks. Text that is not an address becomes an entry too, so that nothing is lost silently. Only names
 * next to an address are dropped.
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
    // In `Doe, Jane <jane@example.com>` the comma is part of the name, so drop the entry `Doe` before
    // the comma.
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
