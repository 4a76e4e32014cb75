const ATTRIBUTE = 'data-booking-open'

/** An element whose dialog can be opened by an opener anywhere in the page. */
export interface Openable extends HTMLElement {
  open: (opener?: HTMLElement) => void
  preload: () => void
}

/** The connected elements of each document. A document has listeners only while it has such elements. */
const openables = new WeakMap<Document, Set<Openable>>()

/**
 * Lets openers open the dialog of an element. An opener is any element with
 * `data-booking-open="selector"` whose selector matches `element`. Openers may be added to the page at
 * any time.
 */
export function addOpenable(element: Openable): void {
  const document = element.ownerDocument
  const known = openables.get(document) ?? new Set()
  openables.set(document, known.add(element))
  if (known.size > 1) return
  document.addEventListener('click', onClick)
  document.addEventListener('pointerover', onNear)
  document.addEventListener('focusin', onNear)
}

/** Reverts {@link addOpenable}. */
export function removeOpenable(element: Openable): void {
  const document = element.ownerDocument
  const known = openables.get(document)
  if (!known?.delete(element) || known.size > 0) return
  document.removeEventListener('click', onClick)
  document.removeEventListener('pointerover', onNear)
  document.removeEventListener('focusin', onNear)
}

function onClick(event: MouseEvent): void {
  // A click with a modifier key must still open a link in a new tab or window.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
  const found = find(event)
  if (!found) return
  // The opener may be a link, for visitors without JavaScript. Do not follow the link.
  event.preventDefault()
  found.target.open(found.opener)
}

function onNear(event: Event): void {
  find(event)?.target.preload()
}

function find(event: Event): { opener: HTMLElement; target: Openable } | undefined {
  const opener = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.hasAttribute(ATTRIBUTE))
  if (!opener) return undefined
  const document = opener.ownerDocument
  const target = [...(openables.get(document) ?? [])].find((element) =>
    isMatch(element, opener.getAttribute(ATTRIBUTE) ?? ''),
  )
  return target && { opener, target }
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    // An invalid selector matches nothing.
    return false
  }
}
