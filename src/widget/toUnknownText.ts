import { ATTRIBUTES } from './attributes.js'

/** Matches attributes that every HTML element may have, and attributes that frameworks write on elements. */
const FOREIGN =
  /^(?:(?:data|aria|item|x|v|hx|ng|bind|on)-|on[a-z]+$|_|[^a-z]|(?:id|is|class|style|slot|part|exportparts|lang|dir|hidden|title|role|tabindex|nonce|inert|popover|anchor|translate|spellcheck|draggable|contenteditable|autofocus|accesskey|enterkeyhint|inputmode|autocapitalize|autocorrect|virtualkeyboardpolicy|itemid|itemprop|itemref|itemscope|itemtype|writingsuggestions|key|ref)$)|[:.@]/

/**
 * Returns a warning about an unknown attribute, or none if any element may have the attribute. If the
 * name looks like a secret, the warning says that a secret must not be in a page. Otherwise, the
 * warning suggests a known attribute with a similar name.
 *
 * @returns a list of one sentence, or an empty list
 */
export function toUnknownText(name: string): string[] {
  if (FOREIGN.test(name)) return []
  if (/key|token|secret|authori/.test(name)) {
    return [
      `${name} is not known, and a secret never goes into a page, where everybody can read it. ` +
        'Remove it, and send bookings to a server of your own with endpoint="…".',
    ]
  }
  const near = Object.keys(ATTRIBUTES).find((known) => isNear(known, name))
  const hint = near ? `Did you mean ${near}?` : 'See the table of attributes in docs/element.md.'
  return [`${name} is not known, so it does nothing. ${hint}`]
}

/** Returns whether two names differ by at most one letter, without their hyphens. */
function isNear(known: string, name: string): boolean {
  const [a, b] = [known, name].map((text) => text.replaceAll('-', '')) as [string, string]
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
