/** The computed styles of each element of a form and of its pseudo-elements, by path. */
type FormStyles = Record<string, Record<string, string>>

/**
 * Runs in the page: reads the computed styles of its first form.
 *
 * @param uid - the uid of the booking. It is replaced, because it would make the widths of two pages differ
 * @returns `FormStyles` as JSON, which transfers faster than an object
 */
export function readForm(uid?: string): string {
  const element = document.querySelector('booking-form')
  const frame = (element?.shadowRoot ?? element)?.querySelector('.bf-frame')
  const styles: FormStyles = {}
  const readOne = (at: Element, path: string, pseudo?: string) => {
    const style = getComputedStyle(at, pseudo)
    if (pseudo && style.content === 'none') return
    // Other custom properties are inherited from the page, and the form does not use them.
    const names = [...style].filter((name) => !name.startsWith('--') || /^--_?bf-/.test(name))
    styles[path + (pseudo ?? '')] = Object.fromEntries(
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
  return JSON.stringify(styles)
}

/**
 * Compares two results of `readForm`. Returns a line per different property, up to 20, then the number of
 * the others.
 */
export function compareForms(formJson: string, cleanJson: string): string[] {
  if (formJson === cleanJson) return []
  const [form, clean] = [JSON.parse(formJson) as FormStyles, JSON.parse(cleanJson) as FormStyles]
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
