const ATTRIBUTE = 'data-booking-open'

/** What can be opened from anywhere in its page. */
export interface Openable extends HTMLElement {
  open: (opener?: HTMLElement) => void
  preload: () => void
}

/** The elements of each document that can be opened; a document is listened to only while it has some. */
const openables = new WeakMap<Document, Set<Openable>>()

/** Lets every element with `data-booking-open="#id"`, now or later, open the element that the selector finds. */
export function addOpenable(element: Openable): void {
  const document = element.ownerDocument
  const known = openables.get(document) ?? new Set()
  openables.set(document, known.add(element))
  if (known.size > 1) return
  document.addEventListener('click', onClick)
  document.addEventListener('pointerover', onNear)
  document.addEventListener('focusin', onNear)
}

/** The opposite of {@link addOpenable}. */
export function removeOpenable(element: Openable): void {
  const document = element.ownerDocument
  const known = openables.get(document)
  if (!known?.delete(element) || known.size > 0) return
  document.removeEventListener('click', onClick)
  document.removeEventListener('pointerover', onNear)
  document.removeEventListener('focusin', onNear)
}

function onClick(event: MouseEvent): void {
  // With a key held down a link opens elsewhere, as everywhere.
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
  const found = find(event)
  if (!found) return
  // An opener may be a link to a page that books without script.
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
    // No selector finds nothing.
    return false
  }
}
