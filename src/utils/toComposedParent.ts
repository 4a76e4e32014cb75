/** Returns the parent of an element, or the host of the shadow tree that the element is the root of. */
export function toComposedParent(element: Element): Element | null {
  const tree = element.parentElement ?? element.getRootNode()
  return tree instanceof ShadowRoot ? tree.host : tree instanceof Element ? tree : null
}
