/**
 * Runs in the page that contains the iframe of the tests. Finds an element by its CSS path, through
 * shadow roots too. Also focuses the iframe.
 *
 * @param path - a CSS path, or an empty string to only focus the iframe
 * @param focus - whether to focus the element and select its text; if not, the element is scrolled into
 *   view
 * @returns the centre of the element in the window
 */
export function findInFrame(path: string, focus = false): [x: number, y: number] | null {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')
  const inner = frame?.contentDocument
  if (!frame || !inner) throw new Error('The iframe of the tests is gone.')
  if (document.activeElement !== frame) frame.contentWindow?.focus()
  if (path === '') return null
  let element: Document | Element = inner
  for (const part of path.split(' > ')) {
    const children: Element[] = [
      ...element.children,
      ...('shadowRoot' in element ? (element.shadowRoot?.children ?? []) : []),
    ]
    const next = children.find((child) => child.matches(part))
    if (!next) throw new Error(`The element is no longer on the page: ${path}`)
    element = next
  }
  const target = element as HTMLInputElement
  if (focus) {
    target.focus()
    target.select?.()
  } else target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const box = target.getBoundingClientRect()
  const outer = frame.getBoundingClientRect()
  const scale = outer.width / frame.offsetWidth
  return [outer.x + (box.x + box.width / 2) * scale, outer.y + (box.y + box.height / 2) * scale]
}

/** Runs in the same page. Sets the size of the iframe, which has no minimum width as windows do. */
export function resizeFrame(width: number, height: number): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')
  if (!frame) throw new Error('The iframe of the tests is gone.')
  frame.style.width = `${width}px`
  frame.style.height = `${height}px`
}

/** Runs in the same page. Returns the value of the focused control. */
export function readFocused(): string {
  const focused =
    document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')?.contentDocument?.activeElement
  return (focused as HTMLInputElement | null | undefined)?.value ?? ''
}

/** Runs in the same page. Sets the date of the focused control as its picker does. Returns whether it is one. */
export function fillDate(date: string): boolean {
  const inner = document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')?.contentDocument
  let focused = inner?.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  const { type } = (focused ?? {}) as Partial<HTMLInputElement>
  if (!focused || type !== 'date') return false
  const prototype = Object.getPrototypeOf(focused) as object
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(focused, date)
  for (const name of ['input', 'change']) focused.dispatchEvent(new Event(name, { bubbles: true }))
  return true
}
