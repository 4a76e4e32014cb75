/** How many dialogs hold a page, and what it had of its own. */
const held = new WeakMap<Document, { count: number; overflow: string; gutter: string }>()

/**
 * Keeps a page from scrolling behind a dialog, with the room of its scrollbar kept, so that nothing moves.
 *
 * @returns a function that gives the page back as it was
 */
export function lockScroll(document: Document): () => void {
  const { style, clientWidth } = document.documentElement
  const hold = held.get(document) ?? { count: 0, overflow: style.overflow, gutter: style.scrollbarGutter }
  held.set(document, hold)
  if (hold.count++ === 0) {
    if ((document.defaultView?.innerWidth ?? 0) > clientWidth) style.scrollbarGutter = 'stable'
    style.overflow = 'hidden'
  }
  return () => {
    if (--hold.count > 0) return
    style.overflow = hold.overflow
    style.scrollbarGutter = hold.gutter
    held.delete(document)
  }
}
