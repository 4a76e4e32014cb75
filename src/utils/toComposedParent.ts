/**
 * Returns the parent of an element, or the host of the shadow tree that the element is in. An element that is
 * in no page and has no parent has none.
 */
export function toComposedParent(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
