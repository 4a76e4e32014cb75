/** Returns whether the browser draws an element: it is not in a hidden part of the page. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0
}
