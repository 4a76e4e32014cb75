import { ATTRIBUTES, type AttributeName } from './attributes.js'

const QUOTES = /["'“”„‟‘’«»]/g
const QUOTED = new RegExp(`^${QUOTES.source}|${QUOTES.source}$`)
/** Texts that visitors read or send, in which quotation marks may be meant. */
const isProse = (name: AttributeName) => ATTRIBUTES[name][0] === 'defaultValues' || name === 'button-label'

/**
 * Returns a warning about the text of an attribute that cannot be what its author means: a word inside
 * quotation marks that a word processor has changed, or a whole address in place of a name.
 */
export function toMistakeText(name: AttributeName, text: string): string | undefined {
  if (!isProse(name) && QUOTED.test(text)) {
    return (
      `${name} contains quotation marks: ${text}. So it was left out. Write it between two straight ones: ` +
      `${name}="${text.replace(QUOTES, '')}".`
    )
  }
  if (!/^username$|-slug$/.test(name) || !text.includes('/')) return undefined
  return `${name}="${text}" is an address, so it was left out. Write ${toNames(name, text)}.`
}

/** Returns what to write for an address like `https://cal.com/jane/intro`. */
function toNames(attribute: AttributeName, address: string): string {
  const path = address
    .replace(/[?#].*/, '')
    .split('/')
    .filter(Boolean)
  // Leave out `https:` and the host.
  while (/[:.]/.test(path[0] ?? '')) path.shift()
  const owner = path[0] === 'team' && path.shift() ? 'team-slug' : attribute
  const [name, slug] = path
  if (!name) return `the name alone, as in ${attribute}="acme"`
  if (!slug) return `${owner}="${name}"`
  return `${owner === 'team-slug' ? owner : 'username'}="${name}" event-type-slug="${slug}"`
}
