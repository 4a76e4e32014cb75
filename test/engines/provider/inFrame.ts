/**
 * Runs in the page that holds the frame of the tests. Follows the CSS path of an element, through shadow roots too, and
 * gives the middle of it in the window. An empty path gives the frame the focus, and nothing else.
 *
 * @param focus - gives the element the focus and selects its text, where otherwise it is moved into view
 */
export function findInFrame(path: string, focus = false): [x: number, y: number] | null {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')
  const inner = frame?.contentDocument
  if (!frame || !inner) throw new Error('The frame of the tests is gone.')
  if (document.activeElement !== frame) frame.contentWindow?.focus()
  if (path === '') return null
  let element: Document | Element = inner
  for (const part of path.split(' > ')) {
    const children: Element[] = [
      ...element.children,
      ...('shadowRoot' in element ? (element.shadowRoot?.children ?? []) : []),
    ]
    const next = children.find((child) => child.matches(part))
    if (!next) throw new Error(`It is no longer on the page: ${path}`)
    element = next
  }
  const target = element as HTMLInputElement
  if (focus) {
    target.focus()
    target.select?.()
  } else target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  const at = target.getBoundingClientRect()
  const outer = frame.getBoundingClientRect()
  const scale = outer.width / frame.offsetWidth
  return [outer.x + (at.x + at.width / 2) * scale, outer.y + (at.y + at.height / 2) * scale]
}

/** Runs in the same page: gives the frame the size that a test asks for. Windows have a least width, frames do not. */
export function resizeFrame(width: number, height: number): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')
  if (!frame) throw new Error('The frame of the tests is gone.')
  frame.style.width = `${width}px`
  frame.style.height = `${height}px`
}

/** Runs in the same page: what the control holds that has the focus. */
export function readFocused(): string {
  const focused =
    document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')?.contentDocument?.activeElement
  return (focused as HTMLInputElement | null | undefined)?.value ?? ''
}
