/**
 * Returns the texts in an element that are wider than the box they are shown in, and whether the page scrolls
 * sideways.
 */
export function findCutTexts(root: Element): string[] {
  const cut = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const isHidden = !!element.closest('.bf-sr-only') || !element.checkVisibility()
    return !isHidden && !scrolls(element) && (isOverfull(element) || leavesBox(element))
  })
  const { scrollWidth, clientWidth } = document.documentElement
  const texts = cut.map((element) => `${element.className}: ${element.textContent}`)
  const wider = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []
  return [...wider, ...texts]
}

/** Returns whether an element has no box of its own, or one that the visitor can scroll. */
function scrolls(element: HTMLElement): boolean {
  const { display, overflowX } = getComputedStyle(element)
  return display === 'inline' || overflowX === 'auto' || overflowX === 'scroll'
}

const isOverfull = (element: HTMLElement): boolean => element.scrollWidth > element.clientWidth + 1

/** Returns whether a text leaves the box of its element. Cells of a table never scroll. */
function leavesBox(element: HTMLElement): boolean {
  if (element.childElementCount > 0 || !element.textContent) return false
  const range = document.createRange()
  range.selectNodeContents(element)
  const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
  return text.left < box.left - 1 || text.right > box.right + 1
}
