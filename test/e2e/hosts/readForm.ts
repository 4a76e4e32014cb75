/** The computed values of each element of a form, and of what is drawn before and after it, by where it stands. */
type DrawnForm = Record<string, Record<string, string>>

/**
 * Runs in the page: reads all that is drawn of its first form.
 *
 * @param uid - of the booking, which is another on each page and so would make other widths
 * @returns JSON, which travels faster than an object
 */
export function readForm(uid?: string): string {
  const element = document.querySelector('booking-form')
  const frame = (element?.shadowRoot ?? element)?.querySelector('.bf-frame')
  const drawn: DrawnForm = {}
  const readOne = (at: Element, path: string, pseudo?: string) => {
    const style = getComputedStyle(at, pseudo)
    if (pseudo && style.content === 'none') return
    // A page's own custom properties come in, as tokens must, and nothing of the form reads them.
    const names = [...style].filter((name) => !name.startsWith('--') || /^--_?bf-/.test(name))
    drawn[path + (pseudo ?? '')] = Object.fromEntries(
      names.map((name) => [name, style.getPropertyValue(name)]),
    )
  }
  const readTree = (at: Element, path: string) => {
    for (const text of at.childNodes)
      if (uid && text instanceof Text && text.data.includes(uid)) text.data = text.data.replace(uid, 'uid')
    for (const pseudo of [undefined, '::before', '::after']) readOne(at, path, pseudo)
    ;[...at.children].forEach((child, index) =>
      readTree(child, `${path} > ${child.localName}.${child.getAttribute('part') ?? ''}:${index}`),
    )
  }
  if (frame) readTree(frame, 'frame')
  return JSON.stringify(drawn)
}

/** What differs, a line for each property of each element; the first lines, and how many there are. */
export function compareForms(formJson: string, cleanJson: string): string[] {
  if (formJson === cleanJson) return []
  const [form, clean] = [JSON.parse(formJson) as DrawnForm, JSON.parse(cleanJson) as DrawnForm]
  const paths = [...new Set([...Object.keys(form), ...Object.keys(clean)])]
  const lines = paths.flatMap((path) => {
    const [one, other] = [form[path], clean[path]]
    if (!one || !other) return [`${path} is on ${one ? 'this page' : 'the clean page'} alone`]
    return Object.keys({ ...one, ...other }).flatMap((name) =>
      one[name] === other[name] ? [] : [`${path} ${name}: ${one[name]}, clean ${other[name]}`],
    )
  })
  return lines.length > 20 ? [...lines.slice(0, 20), `and ${lines.length - 20} more`] : lines
}
