import { toComposedParent } from '../../utils/toComposedParent.js'

/** Between the focused field and what would cover it, in pixels. */
const GAP = 8

/** The roots whose controls are kept in view, and whether a pointer is pressed in each. */
const roots = new WeakMap<Element, { isPressed: boolean }>()

/** The strips whose height the style sheet knows. */
const strips = new WeakSet<Element>()

/**
 * Scrolls a field that gets the focus, with its label, out from under whatever sticks to an edge of the
 * page: the strip of the form, or a header, a footer or a chat button of the host. Their sizes are measured,
 * because only the page knows them.
 */
export function keepFocusInView(root: HTMLElement): void {
  if (roots.has(root)) return
  const pointer = { isPressed: false }
  roots.set(root, pointer)
  root.addEventListener('pointerdown', () => (pointer.isPressed = true), true)
  for (const name of ['pointerup', 'pointercancel', 'keydown'])
    root.ownerDocument.addEventListener(name, () => (pointer.isPressed = false), true)
  root.addEventListener('focusin', ({ target }) => {
    measureStrip(root)
    // Nothing may move under a pressed pointer, or the click would miss. What was clicked was in view.
    if (target instanceof HTMLElement && !pointer.isPressed) requestAnimationFrame(() => reveal(target))
  })
  // A field may have got the focus before this module was loaded.
  measureStrip(root)
}

/**
 * Tells the style sheet the height of the strip, for the scroll margins with which browsers bring into view
 * what is focused, typed in or searched for. The height changes with the width and with the hold in its last
 * row: then the field that is typed in must not be below it either.
 */
function measureStrip(root: HTMLElement): void {
  const strip = root.querySelector<HTMLElement>('.bf-when')
  const isSticky = strip && getComputedStyle(strip).position === 'sticky'
  root.style.setProperty('--_bf-strip', isSticky ? `${strip.offsetHeight}px` : '0px')
  // Without a layout, as in the tests of a host, nothing can be measured.
  if (!strip || strips.has(strip) || typeof ResizeObserver === 'undefined') return
  strips.add(strip)
  new ResizeObserver(() => {
    measureStrip(root)
    const { activeElement } = root.getRootNode() as Document | ShadowRoot
    const isField = activeElement instanceof HTMLElement && activeElement.closest('.bf-field')
    if (isField && !roots.get(root)?.isPressed) reveal(activeElement)
  }).observe(strip)
}

function reveal(target: HTMLElement): void {
  if (!target.isConnected) return
  const field = target.closest('.bf-field')
  const isTall = (field?.clientHeight ?? 0) > innerHeight / 2
  const box = isTall ? (target.closest('.bf-option') ?? target) : (field ?? target)
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  const { top, bottom } = box.getBoundingClientRect()
  const cover = findCover(box, top + 1) ?? findCover(box, bottom - 1)
  if (!cover) return
  const isAtBottom = cover.top + cover.bottom > innerHeight
  const by = isAtBottom ? bottom - cover.top + GAP : top - cover.bottom - GAP
  toScroller(box).scrollBy({ top: by, behavior: 'instant' })
}

/** Returns the place of the sticky or fixed element that covers a box at this height of the page. */
function findCover(box: Element, y: number): DOMRect | undefined {
  const tree = box.getRootNode() as Document | ShadowRoot
  const { left, right } = box.getBoundingClientRect()
  for (const x of [left + 4, right - 4]) {
    let found = tree.elementFromPoint(x, y)
    while (found && !holds(found, box) && !/sticky|fixed/.test(getComputedStyle(found).position))
      found = toComposedParent(found)
    if (found && !holds(found, box)) return found.getBoundingClientRect()
  }
  return undefined
}

/** Returns whether a box is in an element, or the element in the box. */
function holds(element: Element, box: Element): boolean {
  if (box.contains(element)) return true
  for (let at: Element | null = box; at; at = toComposedParent(at)) if (at === element) return true
  return false
}

function toScroller(box: Element): Element | Window {
  for (let at = toComposedParent(box); at; at = toComposedParent(at))
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return window
}
