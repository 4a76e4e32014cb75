import type { Opener } from './createFrame.js'
import { isDrawn } from './isDrawn.js'

const ATTRIBUTE = 'data-booking-open'

/** An element whose dialog can be opened by an opener anywhere in the page. */
export interface Openable extends HTMLElement {
  open: (opener?: Opener) => boolean
  preload: () => void
}

/** The connected elements of each document. A document has listeners only while it has such elements. */
const openables = new WeakMap<Document, Set<Openable>>()

/**
 * Lets openers open the dialog of an element. An opener is any element with
 * `data-booking-open="selector"` whose selector matches `element`. Openers may be added to the page at
 * any time.
 *
 * @returns a function that reverts this
 */
export function addOpenable(element: Openable): () => void {
  const document = element.ownerDocument
  // The first listeners of all, because scripts of the page may stop the events, or cancel the clicks on
  // links that lead nowhere.
  const target: EventTarget = document.defaultView ?? document
  const known = openables.get(document) ?? new Set()
  openables.set(document, known.add(element))
  if (known.size === 1)
    for (const [name, listener] of LISTENERS) target.addEventListener(name, listener, true)
  return () => {
    if (!known.delete(element) || known.size > 0) return
    for (const [name, listener] of LISTENERS) target.removeEventListener(name, listener, true)
  }
}

function onClick(event: Event): void {
  // A click with a modifier key must still open a link in a new tab or window.
  if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return
  const found = find(event)
  // The opener may be a link, for visitors without JavaScript. Follow the link only if no dialog opens.
  if (found?.target.open(found.opener)) event.preventDefault()
}

function onNear(event: Event): void {
  find(event)?.target.preload()
}

const LISTENERS = [
  ['click', onClick],
  ['pointerover', onNear],
  ['focusin', onNear],
] as const

/** Finds the opener of an event, and the element to open: of several, the first one that is visible. */
function find(event: Event): { opener: Opener; target: Openable } | undefined {
  const opener = event
    .composedPath()
    .find((node): node is Opener => node instanceof Element && node.hasAttribute(ATTRIBUTE))
  if (!opener) return undefined
  const selector = opener.getAttribute(ATTRIBUTE) ?? ''
  const matches = [...(openables.get(opener.ownerDocument) ?? [])].filter((one) => isMatch(one, selector))
  const target = matches.find(isDrawn) ?? matches[0]
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
