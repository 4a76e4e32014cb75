/** The documents that are locked: how many dialogs lock each, and its own styles to restore. */
const locks = new WeakMap<Document, { count: number; overflow: string; gutter: string }>()

/**
 * Keeps a page from scrolling behind a modal dialog. The space of its scrollbar is kept, so that the layout
 * does not shift.
 *
 * @returns a function that unlocks the page; the last one restores its styles
 */
export function lockScroll(document: Document): () => void {
  const { style, clientWidth } = document.documentElement
  const lock = locks.get(document) ?? { count: 0, overflow: style.overflow, gutter: style.scrollbarGutter }
  locks.set(document, lock)
  if (lock.count++ === 0) {
    if ((document.defaultView?.innerWidth ?? 0) > clientWidth) style.scrollbarGutter = 'stable'
    style.overflow = 'hidden'
  }
  return () => {
    if (--lock.count > 0) return
    style.overflow = lock.overflow
    style.scrollbarGutter = lock.gutter
    locks.delete(document)
  }
}
