/** The locked documents: the number of dialogs that lock each document, and the styles to restore on it. */
const locks = new WeakMap<Document, { count: number; overflow: string; gutter: string }>()

/**
 * Keeps a page from scrolling behind a modal dialog. The space of the scrollbar is kept, so that the
 * layout does not shift.
 *
 * @returns a function that releases this lock; the release of the last lock restores the styles of the
 *   page
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
