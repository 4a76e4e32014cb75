/**
 * Returns the texts in an element that are wider than the box they are shown in, and whether the page scrolls
 * sideways.
 */
export function findCutTexts(root: Element): string[] {
  const cut = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const isHidden = !!element.closest('.bf-sr-only') || !element.checkVisibility()
    return !isHidden && element.scrollWidth > element.clientWidth + 1 && clips(element)
  })
  const { scrollWidth, clientWidth } = document.documentElement
  const texts = cut.map((element) => `${element.className}: ${element.textContent}`)
  const wider = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []
  return [...wider, ...texts]
}

/** Returns whether a box shows less than its content, or the content would leave it. */
function clips(element: HTMLElement): boolean {
  const { display, overflowX } = getComputedStyle(element)
  return display !== 'inline' && overflowX !== 'auto' && overflowX !== 'scroll'
}
